from datetime import UTC, datetime

import pytest

from gemkit.emulator.cron import Schedule

THURSDAY = datetime(2026, 1, 1, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("schedule", "zone", "then"),
    [
        ("* * * * *", "UTC", "2026-01-01T10:31"),
        ("30 10 * * *", "UTC", "2026-01-02T10:30"),
        ("*/20 * * * *", "UTC", "2026-01-01T10:40"),
        ("5-15/10,50 10 * * *", "UTC", "2026-01-01T10:50"),
        ("50/5 10 * * *", "UTC", "2026-01-01T10:50"),
        ("0 9 * * 1-5", "UTC", "2026-01-02T09:00"),
        ("0 9 * * 7", "UTC", "2026-01-04T09:00"),
        ("0 9 * * 0", "UTC", "2026-01-04T09:00"),
        ("0 9 6 * 0", "UTC", "2026-01-04T09:00"),
        ("0 9 3 * 0", "UTC", "2026-01-03T09:00"),
        ("0 0 29 2 *", "UTC", "2028-02-29T00:00"),
        ("0 9 * 3 *", "America/New_York", "2026-03-01T14:00"),
        ("0 9 10 3 *", "America/New_York", "2026-03-10T13:00"),
    ],
)
def test_the_next_time(schedule, zone, then):
    assert Schedule(schedule, zone).after(THURSDAY) == datetime.fromisoformat(f"{then}:00+00:00")


def test_each_time_is_after_the_one_before():
    schedule, moment = Schedule("30 2 * * *", "Europe/Berlin"), datetime(2026, 3, 27, tzinfo=UTC)
    seen = []
    for _ in range(4):
        moment = schedule.after(moment)
        seen.append(moment.astimezone(UTC).isoformat())
    # The clocks go forward on the 29th, from two to three o'clock.
    assert seen == [
        "2026-03-27T01:30:00+00:00",
        "2026-03-28T01:30:00+00:00",
        "2026-03-29T01:30:00+00:00",
        "2026-03-30T00:30:00+00:00",
    ]


def test_what_never_comes():
    assert Schedule("0 0 31 2 *", "UTC").after(THURSDAY) is None
