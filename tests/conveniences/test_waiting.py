"""Waiting: polls, timeouts, progress and errors."""

import asyncio
import pickle
from types import SimpleNamespace

import pytest

from gemkit._features.jobs._async import waiting as waiting_async
from gemkit._features.jobs._sync import waiting as waiting_sync
from gemkit._features.jobs.polling import Polling, limited
from gemkit.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    InvalidInputError,
    NotFoundError,
    RateLimitError,
    ServiceUnavailableError,
)
from gemkit.types import GetOperationConfig
from tests.conveniences.clocks import FakeClock


class Job:
    """Something that takes a number of lookups; `script` may hold errors to raise instead."""

    def __init__(self, script):
        self.script = list(script)
        self.limits = []
        self.cancelled = []

    def look_up(self, seconds):
        self.limits.append(seconds)
        step = self.script.pop(0)
        if isinstance(step, BaseException):
            raise step
        return step

    async def look_up_async(self, seconds):
        await asyncio.sleep(0)
        return self.look_up(seconds)

    def cancel(self, state):
        self.cancelled.append(state)

    async def cancel_async(self, state):
        await asyncio.sleep(0)
        self.cancel(state)

    @property
    def poller(self):
        return waiting_sync.Poller("job", self.look_up, is_done, cancel=self.cancel)

    @property
    def poller_async(self):
        return waiting_async.AsyncPoller("job", self.look_up_async, is_done, cancel=self.cancel_async)


def is_done(state):
    return bool(state.done)


def running(number=0):
    return SimpleNamespace(done=False, error=None, number=number)


def done(**facts):
    return SimpleNamespace(**{"done": True, "error": None, **facts})


@pytest.fixture
def caller():
    clock = FakeClock()
    state = SimpleNamespace(clock=clock)
    return SimpleNamespace(
        clock=clock,
        sync=SimpleNamespace(state=state, sleep=clock.sleep),
        aio=SimpleNamespace(state=state, sleep=clock.sleep_async),
    )


@pytest.fixture(params=["sync", "async"])
def wait(request, caller):
    def wait(job, known=None, **polling):
        given = Polling(**polling)
        if request.param == "sync":
            return waiting_sync.until_done(caller.sync, job.poller, given, known=known)
        return asyncio.run(waiting_async.until_done(caller.aio, job.poller_async, given, known=known))

    wait.flavour = request.param
    return wait


def test_intervals_grow_up_to_the_maximum(caller, wait):
    job = Job([*[running()] * 6, done(answer=42)])
    assert wait(job, initial=2, maximum=10, factor=2).answer == 42
    assert caller.clock.naps == [2, 4, 8, 10, 10, 10]


def test_defaults_go_from_two_to_twenty_seconds(caller, wait):
    wait(Job([*[running()] * 10, done()]))
    assert caller.clock.naps[0] == 2
    assert caller.clock.naps == sorted(caller.clock.naps)
    assert caller.clock.naps[-1] == 20


def test_a_known_last_state_is_not_looked_up(caller, wait):
    job = Job([])
    assert wait(job, done(answer=1)).answer == 1
    assert job.limits == []


def test_a_known_state_that_is_not_the_last_is_looked_up_at_once(caller, wait):
    assert wait(Job([done(answer=1)]), running()).answer == 1
    assert caller.clock.naps == []


def test_the_deadline_is_kept_with_one_last_look(caller, wait):
    job = Job([running()] * 20)
    with pytest.raises(APITimeoutError, match="job is not done after 5 s") as caught:
        wait(job, timeout=5, initial=2, factor=1)
    assert caller.clock.naps == [2, 2, 1]
    assert caught.value.attempts == 4
    assert caught.value.elapsed == 5
    assert job.limits == [5, 3, 1, 1]


def test_no_time_at_all_still_means_one_look(caller, wait):
    assert wait(Job([done(answer=1)]), timeout=0).answer == 1
    with pytest.raises(APITimeoutError):
        wait(Job([running()]), timeout=0)
    assert caller.clock.naps == []


def test_every_state_is_told(wait):
    seen = []
    wait(Job([running(1), running(2), done(number=3)]), on_progress=lambda state: seen.append(state.number))
    assert seen == [1, 2, 3]


def test_async_hooks_are_awaited_in_async_code_and_refused_in_sync_code(wait):
    seen = []

    async def hook(state):
        await asyncio.sleep(0)
        seen.append(state)

    if wait.flavour == "async":
        wait(Job([done()]), on_progress=hook)
        assert len(seen) == 1
    else:
        with pytest.raises(InvalidInputError, match="async"):
            wait(Job([done()]), on_progress=hook)


def test_a_failed_operation_raises_its_own_error(wait):
    error = {"code": 8, "message": "too much", "details": []}
    with pytest.raises(RateLimitError, match="too much") as caught:
        wait(Job([running(), done(error=error, name="op")]))
    assert caught.value.code == 429
    assert caught.value.status == "RESOURCE_EXHAUSTED"
    assert caught.value.operation.name == "op"
    assert pickle.loads(pickle.dumps(caught.value)).operation.name == "op"


def test_the_error_of_a_call_has_no_operation():
    assert APIError(500, {}).operation is None


def test_a_look_that_fails_for_the_moment_does_not_end_the_wait(caller, wait):
    job = Job([running(), ServiceUnavailableError(503, {}), APIConnectionError("gone"), done(answer=1)])
    assert wait(job, initial=1, factor=1).answer == 1
    assert caller.clock.naps == [1, 1, 1]


def test_looks_that_keep_failing_do(wait):
    with pytest.raises(ServiceUnavailableError):
        wait(Job([ServiceUnavailableError(503, {})] * 3))


def test_an_error_that_stays_ends_the_wait_at_once(wait):
    with pytest.raises(NotFoundError):
        wait(Job([NotFoundError(404, {})]))


@pytest.mark.parametrize("asked", [True, False])
def test_an_interruption_cancels_only_if_asked(caller, wait, asked):
    kind = KeyboardInterrupt if wait.flavour == "sync" else asyncio.CancelledError

    def interrupted(_):
        raise kind

    async def interrupted_async(_):
        raise kind

    job = Job([running(1), running(2)])
    caller.sync.sleep, caller.aio.sleep = interrupted, interrupted_async
    with pytest.raises(kind):
        wait(job, cancel_on_interrupt=asked)
    assert [state.number for state in job.cancelled] == ([1] if asked else [])


def test_a_task_that_is_really_cancelled_cancels_the_operation():
    job = Job([running(1)])

    async def main():
        asleep = asyncio.Event()

        async def forever(_):
            asleep.set()
            await asyncio.Event().wait()

        client = SimpleNamespace(state=SimpleNamespace(clock=FakeClock()), sleep=forever)
        waiting = waiting_async.until_done(client, job.poller_async, Polling(cancel_on_interrupt=True))
        task = asyncio.create_task(waiting)
        await asleep.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert [state.number for state in job.cancelled] == [1]


def test_a_cancellation_that_fails_does_not_hide_the_interruption(caller, wait):
    class Stubborn(Job):
        def cancel(self, state):
            raise NotFoundError(404, {})

    kind = KeyboardInterrupt if wait.flavour == "sync" else asyncio.CancelledError
    with pytest.raises(kind):
        wait(Stubborn([kind()]), cancel_on_interrupt=True)


def test_a_wait_that_is_dropped_cancels_nothing(caller):
    job = Job([running()])
    waiting = waiting_async.until_done(caller.aio, job.poller_async, Polling(cancel_on_interrupt=True))
    waiting.send(None)
    waiting.close()
    assert job.cancelled == []


@pytest.mark.parametrize(
    ("polling", "path", "message"),
    [
        ({"timeout": -1}, "timeout", "must be a non-negative number of seconds, or None; got -1"),
        ({"timeout": float("nan")}, "timeout", "must be a non-negative number of seconds, or None; got nan"),
        ({"initial": 0}, "initial_interval", "must be a positive number of seconds; got 0"),
        (
            {"initial": 5, "maximum": 4},
            "maximum_interval",
            "must be at least initial_interval, which is 5; got 4",
        ),
        ({"factor": 0.5}, "interval_factor", "must be at least 1; got 0.5"),
    ],
)
def test_numbers_that_make_no_sense_are_refused(polling, path, message):
    with pytest.raises(InvalidInputError) as caught:
        Polling(**polling)
    assert caught.value.path == path
    assert str(caught.value) == f"{path} {message}"


@pytest.mark.parametrize(
    ("given", "seconds", "milliseconds"),
    [
        (None, None, None),
        (None, 3, 3000),
        ({"http_options": {"timeout": 500}}, 3, 500),
        ({"http_options": {"timeout": 5000}}, 3, 3000),
        (GetOperationConfig(), 0.5, 500),
    ],
)
def test_a_look_keeps_to_what_is_left(given, seconds, milliseconds):
    config = limited(GetOperationConfig, given, seconds)
    assert (config.http_options.timeout if config.http_options else None) == milliseconds
