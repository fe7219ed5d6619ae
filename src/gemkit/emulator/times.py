"""Time as the emulator tells it: it stands still, so that the same requests get the same bytes."""

from datetime import UTC, datetime, timedelta

_STILL = datetime(2026, 1, 1, tzinfo=UTC)


def stamp(after: timedelta = timedelta()) -> str:
    """The emulator's one moment, or one so much after it, as a timestamp."""
    return (_STILL + after).isoformat().replace("+00:00", "Z")


def seconds(duration: str) -> timedelta:
    """The length of a duration such as `3600s`, which was checked to be one."""
    return timedelta(seconds=float(duration.removesuffix("s")))


NOW = stamp()
