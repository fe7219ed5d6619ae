from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gemkit.emulator
from gemkit.emulator.times import parse_timestamp, to_timestamp

from .conftest import Caller


class Clock:
    def __init__(self):
        self.moment = datetime(2030, 5, 6, 7, 8, 9, tzinfo=UTC)

    def __call__(self):
        return self.moment


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def timed(clock):
    with gemkit.emulator.serve(clock=clock) as url:
        caller = Caller(url)
        with caller.http:
            yield caller


def test_the_clock_is_the_machine_s():
    before = datetime.now(UTC)
    with gemkit.emulator.serve() as url:
        caller = Caller(url)
        with caller.http:
            file = caller.post("/v1beta/files", {"file": {"mimeType": "text/plain"}}).json()["file"]
            cache = caller.post("/v1beta/cachedContents", {"model": "models/gemini-2.5-flash", "ttl": "60s"}).json()
    after = datetime.now(UTC)
    assert before <= parse_timestamp(file["createTime"]) <= after
    assert before + timedelta(hours=48) <= parse_timestamp(file["expirationTime"]) <= after + timedelta(hours=48)
    assert before + timedelta(seconds=60) <= parse_timestamp(cache["expireTime"]) <= after + timedelta(seconds=60)


def test_files_expire(timed, clock):
    name = timed.post("/v1beta/files", {"file": {"mimeType": "text/plain"}}).json()["file"]["name"]
    clock.moment += timedelta(hours=47, minutes=59)
    assert timed.get(f"/v1beta/{name}").status_code == 200
    clock.moment += timedelta(minutes=1)
    assert timed.get(f"/v1beta/{name}").status_code == 404
    assert timed.get("/v1beta/files").json() == {"files": []}


def test_caches_expire_unless_prolonged(timed, clock):
    body = {"model": "models/gemini-2.5-flash", "ttl": "60s"}
    one, other = (timed.post("/v1beta/cachedContents", body).json()["name"] for _ in range(2))
    clock.moment += timedelta(seconds=30)
    timed("PATCH", f"/v1beta/{other}", {"ttl": "60s"})
    clock.moment += timedelta(seconds=30)
    assert [cache["name"] for cache in timed.get("/v1beta/cachedContents").json()["cachedContents"]] == [other]
    contents = [{"parts": [{"text": "Hi"}]}]
    for name, status in ((one, 403), (other, 200)):
        answer = timed.post(
            "/v1beta/models/gemini-2.5-flash:generateContent", {"contents": contents, "cachedContent": name}
        )
        assert answer.status_code == status


def test_a_job_keeps_the_times_of_its_steps(timed, clock):
    jobs = "/v1beta1/projects/p/locations/l/tuningJobs"
    name = timed.post(jobs, {"baseModel": "gemini-2.5-flash"}).json()["name"]
    for _ in range(2):
        clock.moment += timedelta(minutes=1)
        timed.get(f"/v1beta1/{name}")
    clock.moment += timedelta(minutes=1)
    job = timed.get(f"/v1beta1/{name}").json()
    assert [job[key][11:16] for key in ("createTime", "startTime", "endTime")] == ["07:08", "07:09", "07:10"]


@given(st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=-5, minutes=-30)), None])))
def test_timestamps_round_trip(moment):
    expected = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    try:
        expected = expected.astimezone(UTC)
    except OverflowError:
        return
    assert parse_timestamp(to_timestamp(moment)) == expected


@pytest.mark.parametrize(
    ("timestamp", "expected"),
    [
        ("2026-01-01T00:00:00.123456789+01:00", datetime(2025, 12, 31, 23, 0, 0, 123456, UTC)),
        ("2026-01-01t00:00:00.5z", datetime(2026, 1, 1, 0, 0, 0, 500000, UTC)),
        ("2026-01-01T00:00:00Z", datetime(2026, 1, 1, tzinfo=UTC)),
    ],
)
def test_timestamps_clients_write(timestamp, expected):
    assert parse_timestamp(timestamp) == expected
