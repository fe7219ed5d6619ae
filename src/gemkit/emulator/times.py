"""The emulator's clock, and the timestamp format of the services."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

Clock: TypeAlias = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the current time, in UTC."""
    return datetime.now(UTC)


def to_timestamp(moment: datetime) -> str:
    """Return a time as a timestamp; without a time zone it is UTC."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).isoformat().replace("+00:00", "Z")


def parse_timestamp(timestamp: str) -> datetime:
    """Parse a validated timestamp; fractions of a microsecond are dropped."""
    whole, _, rest = timestamp.upper().partition(".")
    digits = rest.rstrip("Z").partition("+")[0].partition("-")[0]
    zone = rest[len(digits) :] if rest else ""
    return datetime.fromisoformat(f"{whole}.{digits[:6]:0<6}{zone}" if rest else whole)


def parse_duration(duration: str) -> timedelta:
    """Parse a validated duration such as `3600s`."""
    return timedelta(seconds=float(duration.removesuffix("s")))
