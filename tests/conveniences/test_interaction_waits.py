"""Waiting for interactions with every outcome, and functions that are slow, fail or are interrupted."""

import asyncio
import json
import threading

import pytest

import gemkit
from gemkit.errors import APIError, APITimeoutError
from gemkit.tools import FunctionTool
from tests.attacks.servers import Server, reply
from tests.doubles import stop_time

MODEL = "gemini-2.5-flash"


def state(status, **more):
    return reply({"id": "i-1", "status": status, **more})


NOT_FOUND = reply({"error": {"code": 404, "message": "not found", "status": "NOT_FOUND"}}, status=404)
BROKEN = reply({"error": {"code": 500, "message": "broken", "status": "INTERNAL"}}, status=500)


@pytest.fixture(params=["sync", "async"])
def wait(request):
    """Wait against scripted answers: the result, the reported states and the number of requests."""

    def run(*answers, interaction="i-1", **options):
        seen = []

        async def note(told):
            seen.append(told.status)

        with Server(*answers) as server:
            client = gemkit.Client(api_key="k", http_options={"base_url": server.url})
            stop_time(client)

            async def later():
                async with client.aio as aio:
                    return await aio.interactions.wait(interaction, on_progress=note, **options)

            try:
                if request.param == "async":
                    done = asyncio.run(later())
                else:
                    on_progress = lambda told: seen.append(told.status)  # noqa: E731 - beside the async one
                    with client:
                        done = client.interactions.wait(interaction, on_progress=on_progress, **options)
            except gemkit.errors.GemkitError as error:
                done = error
        return done, seen, len(server.requests)

    return run


@pytest.mark.parametrize(
    "status", ["completed", "failed", "cancelled", "incomplete", "budget_exceeded", "requires_action"]
)
def test_every_end(wait, status):
    done, seen, asked = wait(state("queued"), state("in_progress"), state(status))
    assert (done.status, done.is_done, seen, asked) == (status, True, ["queued", "in_progress", status], 3)


@pytest.mark.parametrize("status", ["queued", "in_progress", "idle", "a_state_of_later", None])
def test_what_is_no_end_is_waited_for(wait, status):
    done, seen, _ = wait(state(status), state(status), state("completed"))
    assert (done.status, len(seen)) == ("completed", 3)


def test_a_state_that_nobody_knows_ends_with_the_time(wait):
    error, seen, asked = wait(state("a_state_of_later"), timeout=60)
    assert isinstance(error, APITimeoutError)
    assert "i-1 is not done after 60 s; it continues at the service" in str(error)
    assert (set(seen), asked) == ({"a_state_of_later"}, len(seen))


def test_one_that_is_new_may_not_be_found_yet(wait):
    done, seen, _ = wait(NOT_FOUND, NOT_FOUND, state("completed"))
    assert (done.status, seen[-1]) == ("completed", "completed")


@pytest.mark.parametrize("before", [[], [state("in_progress")]])
def test_one_that_is_gone(wait, before):
    error, _, asked = wait(*before, NOT_FOUND)
    assert (isinstance(error, APIError), error.code) == (True, 404)
    assert asked < 20


def test_a_lookup_that_fails(wait):
    done, _, _ = wait(state("in_progress"), BROKEN, state("completed"))
    assert done.status == "completed"
    error, _, _ = wait(state("in_progress"), BROKEN)
    assert error.code == 500


@pytest.mark.parametrize("timeout", [-1, float("nan")])
def test_times_that_are_none(wait, timeout):
    error, _, asked = wait(state("completed"), timeout=timeout)
    assert "timeout must be a non-negative number of seconds" in str(error)
    assert asked == 0


def test_a_wait_that_is_cancelled():
    with Server(state("in_progress")) as server:
        client = gemkit.Client(api_key="k", http_options={"base_url": server.url})

        async def run():
            async with client.aio as aio:
                looked = asyncio.Event()
                task = asyncio.create_task(aio.interactions.wait("i-1", on_progress=lambda _: looked.set()))
                await looked.wait()
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                return len(server.requests)

        assert asyncio.run(run()) == 1


def calls(*names):
    steps = [
        {"type": "function_call", "id": f"c{number}", "name": name, "arguments": {"place": str(number)}}
        for number, name in enumerate(names)
    ]
    return state("requires_action", steps=steps)


DONE = reply({"id": "i-2", "status": "completed", "steps": []})


def results(server, number=1):
    return json.loads(server.requests[number].body)["input"]


@pytest.fixture(params=["sync", "async"])
def create(request):
    """Create an interaction with tools against scripted answers."""

    def run(server, tools, **options):
        client = gemkit.Client(api_key="k", http_options={"base_url": server.url})
        asked = {"model": MODEL, "input": "a", "tools": tools, **options}

        async def later():
            async with client.aio as aio:
                return await aio.interactions.create(**asked)

        if request.param == "async":
            return asyncio.run(later())
        with client:
            return client.interactions.create(**asked)

    return run


def test_calls_run_at_once_and_are_answered_in_order(create):
    both = threading.Barrier(2, timeout=10)

    def first(place: str) -> str:
        """Wait for the other."""
        both.wait()
        return f"first {place}"

    def second(place: str) -> str:
        """Wait for the other."""
        both.wait()
        return f"second {place}"

    with Server(calls("second", "first"), DONE) as server:
        # In sync code functions run one after the other unless they are to run in threads.
        assert create(server, [FunctionTool(each, in_thread=True) for each in (first, second)]).id == "i-2"
    told = results(server)
    assert [(each["call_id"], each["name"], each["result"]) for each in told] == [
        ("c0", "second", {"result": "second 0"}),
        ("c1", "first", {"result": "first 1"}),
    ]


def test_a_function_that_fails_or_is_not_there(create):
    def fails(place: str) -> str:
        """Fail."""
        raise ValueError("no such place")

    with Server(calls("fails", "unknown"), DONE) as server:
        create(server, [fails])
    told = results(server)
    assert [each["is_error"] for each in told] == [True, True]
    assert "no such place" in json.dumps(told[0])
    assert "unknown" in json.dumps(told[1])


def test_a_function_with_a_time_of_its_own(create):
    never = threading.Event()

    def slow(place: str) -> str:
        """Take too long."""
        never.wait(10)
        return place

    with Server(calls("slow"), DONE) as server:
        create(server, [FunctionTool(slow, timeout=0.05)])
    never.set()
    (told,) = results(server)
    assert told["is_error"] is True
    assert "0.05 s" in json.dumps(told)


def test_a_service_that_calls_for_ever(create):
    ran = []

    def again(place: str) -> str:
        """Be called."""
        ran.append(place)
        return "more"

    with Server(calls("again")) as server:
        done = create(server, [again])
    assert (len(server.requests), len(ran), done.status) == (10, 9, "requires_action")


def test_a_run_that_is_stopped_goes_on_from_its_checkpoint():
    ran, kept = [], []

    def one(place: str) -> str:
        """Be called."""
        ran.append(place)
        return "one"

    with Server(calls("one", "one"), BROKEN, DONE) as server:
        client = gemkit.Client(api_key="k", http_options={"base_url": server.url, "retry_options": {"attempts": 1}})
        run = client.interactions.run_tools(model=MODEL, input="a", tools=[one], checkpoint=kept.append)
        with pytest.raises(APIError):
            run.until_done()
        again = client.interactions.resume_tools(kept[-1], tools=[one])
        assert again.until_done().id == "i-2"
    assert sorted(ran) == ["0", "1"]
    assert results(server, 2) == results(server, 1)
