"""What flows may do, and what becomes of what they leave open."""

import asyncio
import threading
from types import SimpleNamespace

import pytest

from gemkit._core.flow import Blocking, Emit, Invoke, Sleep, iterate, iterate_async, run, run_async
from tests.conveniences.clocks import FakeClock


@pytest.fixture
def caller():
    clock = FakeClock()
    return SimpleNamespace(clock=clock, sleep=clock.sleep, sleep_async=clock.sleep_async)


@pytest.fixture(params=["sync", "async"])
def drive(request, caller):
    def drive(flow):
        return run(caller, flow) if request.param == "sync" else asyncio.run(run_async(caller, flow))

    drive.flavour = request.param
    return drive


def test_blocking_work_is_done_in_a_thread_where_there_is_an_event_loop(drive):
    def flow():
        return (yield Blocking(threading.get_ident))

    assert (drive(flow()) == threading.get_ident()) == (drive.flavour == "sync")


def test_what_goes_wrong_is_raised_inside(drive):
    def flow():
        try:
            yield Invoke(int, ("x",))
        except ValueError:
            return (yield Invoke(int, ("7",)))

    assert drive(flow()) == 7


def test_a_flow_that_emits_is_iterated(drive, caller):
    def flow():
        yield Sleep(5)
        yield Emit(1)
        yield Emit(2)

    async def listed():
        return [each async for each in iterate_async(caller, flow())]

    assert list(iterate(caller, flow())) == asyncio.run(listed()) == [1, 2]
    assert caller.clock.naps == [5, 5]
    with pytest.raises(TypeError, match="is iterated, not run"):
        drive(flow())


def test_a_flow_left_early_is_closed(caller):
    closed = []

    def flow():
        try:
            yield Emit(1)
            yield Emit(2)
        finally:
            closed.append(True)

    async def first():
        pieces = iterate_async(caller, flow())
        found = await anext(pieces)
        await pieces.aclose()
        return found

    pieces = iterate(caller, flow())
    assert next(pieces) == asyncio.run(first()) == 1
    pieces.close()
    assert closed == [True, True]
