"""Cron schedules with five fields: the next time of execution."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gemkit.emulator.service_errors import invalid

_FIELDS = (("minute", 0, 59), ("hour", 0, 23), ("day", 1, 31), ("month", 1, 12), ("weekday", 0, 7))
_MAX_DAYS = 366 * 4


class Schedule:
    """A schedule in a time zone.

    Raises:
        ServiceError: 400 for a schedule or a time zone that is not valid.
    """

    def __init__(self, text: str, time_zone: str) -> None:
        fields = text.split()
        if len(fields) != len(_FIELDS):
            raise invalid(f"schedule must have five fields such as '0 9 * * 1-5', got {text!r}.")
        self._minutes, self._hours, self._days, self._months, weekdays = (
            _numbers(field, *limits) for field, limits in zip(fields, _FIELDS, strict=True)
        )
        self._weekdays = {number % 7 for number in weekdays}
        # With both a day and a weekday, one of them must match.
        self._either = fields[2] != "*" and fields[4] != "*"
        try:
            self._zone = ZoneInfo(time_zone)
        except (ZoneInfoNotFoundError, ValueError):
            raise invalid(f"time_zone must be a name such as Europe/Berlin, got {time_zone!r}.") from None

    def after(self, moment: datetime) -> datetime | None:
        """Return the first time after `moment`, or None if there is none within four years."""
        day = moment.astimezone(self._zone).replace(hour=0, minute=0, second=0, microsecond=0)
        for offset in range(_MAX_DAYS):
            found = next((time for time in self._times(day + timedelta(days=offset)) if time > moment), None)
            if found:
                return found
        return None

    def _times(self, day: datetime) -> Iterator[datetime]:
        weekday = (day.weekday() + 1) % 7 in self._weekdays
        number = day.day in self._days
        if day.month in self._months and (weekday or number if self._either else weekday and number):
            for hour in sorted(self._hours):
                yield from (day.replace(hour=hour, minute=minute) for minute in sorted(self._minutes))


def _numbers(field: str, name: str, minimum: int, maximum: int) -> set[int]:
    found: set[int] = set()
    for part in field.split(","):
        span, _, step = part.partition("/")
        first, dash, last = (str(minimum), "-", str(maximum)) if span == "*" else span.partition("-")
        try:
            start, every = int(first), int(step or 1)
            end = int(last) if dash else (maximum if step else start)
        except ValueError:
            raise invalid(f"The {name} of the schedule is not valid: {field!r}.") from None
        if not minimum <= start <= end <= maximum or every < 1:
            raise invalid(f"The {name} of the schedule must be {minimum} to {maximum}, got {field!r}.")
        found |= set(range(start, end + 1, every))
    return found
