import asyncio

import pytest

from gemkit._core.flow import Call, Invoke, Sleep, run, run_async
from gemkit._generated import operations
from gemkit.errors import NotFoundError
from tests.doubles import recording, refusal, stop_time

GET = operations.MODELS_GET


@pytest.fixture(params=["sync", "async"])
def drive(request):
    def drive(flow, *replies):
        client, recorder = recording(*replies)
        clock = stop_time(client)
        drive.clock, drive.recorder = clock, recorder
        if request.param == "sync":
            return run(client._caller, flow)
        return asyncio.run(run_async(client._caller, flow))

    return drive


def test_steps_are_done_and_their_results_sent_back(drive):
    def flow():
        model = yield Call(GET, {"model": "m"})
        nothing = yield Sleep(3)
        total = yield Invoke(lambda a, b: a + b, (1, 2))
        return model.name, nothing, total

    assert drive(flow(), {"name": "models/m"}) == ("models/m", None, 3)
    assert drive.clock.slept == [3]


def test_a_flow_may_do_nothing(drive):
    def flow():
        return 7
        yield

    assert drive(flow()) == 7


def test_errors_are_raised_inside(drive):
    def flow():
        try:
            yield Call(GET, {"model": "m"})
        except NotFoundError as error:
            again = yield Invoke(lambda: "recovered")
            return error.code, again

    assert drive(flow(), refusal(404)) == (404, "recovered")


def test_errors_pass_through(drive):
    def flow():
        yield Invoke(lambda: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        drive(flow())


def test_a_flows_own_error_passes(drive):
    def flow():
        yield Sleep(1)
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        drive(flow())


def test_an_interruption_is_no_matter_of_the_flow(drive):
    seen = []

    def stop():
        raise KeyboardInterrupt

    def flow():
        try:
            yield Invoke(stop)
        except Exception as error:
            seen.append(error)

    with pytest.raises(KeyboardInterrupt):
        drive(flow())
    assert seen == []


def test_coroutines_are_awaited():
    async def later(value):
        return value

    def flow():
        return (yield Invoke(later, (5,)))

    client, _ = recording()
    assert asyncio.run(run_async(client._caller, flow())) == 5
