"""Time as the emulator tells it, and in the form the services write it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

Clock: TypeAlias = Callable[[], datetime]


def running() -> datetime:
    """Return the moment now, in UTC."""
    return datetime.now(UTC)


def written(moment: datetime) -> str:
    """Return a moment as a timestamp; one without a time zone is taken for UTC."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).isoformat().replace("+00:00", "Z")


def parsed(timestamp: str) -> datetime:
    """Return the moment of a timestamp, which was checked to be one; parts of a microsecond are dropped."""
    whole, _, rest = timestamp.upper().partition(".")
    digits = rest.rstrip("Z").partition("+")[0].partition("-")[0]
    zone = rest[len(digits) :] if rest else ""
    return datetime.fromisoformat(f"{whole}.{digits[:6]:0<6}{zone}" if rest else whole)


def seconds(duration: str) -> timedelta:
    """Return the length of a duration such as `3600s`, which was checked to be one."""
    return timedelta(seconds=float(duration.removesuffix("s")))
