"""Turns of chats and runs, cancelled at every await: the history stays consistent, and no function continues to run."""

import asyncio
import gc
import json

import httpx
import pytest

import gemkit
from tests.conveniences.test_calling import ANSWER, call, stream

CALLS = call(("slow", {"number": 1}), ("slow", {"number": 2}), ("plain", {}))
MOST = 200  # the longest of these turns waits some 20 times


class SlowBody(httpx.AsyncByteStream):
    """A body in chunks, with a task switch before each."""

    def __init__(self, body):
        self.body = body

    async def __aiter__(self):
        for start in range(0, len(self.body), 60):
            await asyncio.sleep(0)
            yield self.body[start : start + 60]


def client_of(*replies):
    left = list(replies)

    async def answer(request):
        await asyncio.sleep(0)
        reply = left.pop(0)
        body = json.dumps(reply).encode() if isinstance(reply, dict) else reply(request).content
        return httpx.Response(200, stream=SlowBody(body))

    own = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    return gemkit.Client(api_key="k", http_options={"httpx_async_client": own, "retry_options": {"attempts": 1}})


async def message(chat):
    await chat.send_message("hi")


async def chunks(chat):
    async for _ in await chat.send_message_stream("hi"):
        pass


async def chunks_to_the_end(chat):
    await (await chat.send_message_stream("hi")).final_response()


async def chunks_in_a_block(chat):
    async with await chat.send_message_stream("hi") as arriving:
        async for _ in arriving:
            pass


async def cancelled_after(steps, work):
    """Cancel `work` when it has waited so often; returns whether it had ended before."""
    task = asyncio.ensure_future(work)
    for _ in range(steps):
        await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return False
    return True


class Functions:
    def __init__(self):
        self.running = set()

    async def slow(self, number: int) -> int:
        self.running.add(number)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            return number
        finally:
            self.running.discard(number)

    def plain(self) -> str:
        return "done"


@pytest.mark.parametrize(
    ("turn", "replies", "length"),
    [
        (message, [ANSWER], 2),
        (message, [CALLS, ANSWER], 4),
        (chunks, [stream(ANSWER, ANSWER)], 2),
        (chunks, [stream(CALLS), stream(ANSWER)], 4),
        (chunks_to_the_end, [stream(CALLS), stream(ANSWER)], 4),
        (chunks_in_a_block, [stream(CALLS), stream(ANSWER)], 4),
    ],
)
def test_a_turn_is_in_the_history_as_a_whole_or_not_at_all(turn, replies, length):
    async def attempt(steps):
        functions = Functions()
        config = {"tools": [functions.slow, functions.plain]}
        chat = client_of(*replies).aio.chats.create(model="m", config=config)
        ended = await cancelled_after(steps, turn(chat))
        assert len(chat.get_history()) == (length if ended else 0)
        assert chat.get_history(True) == chat.get_history()
        assert not functions.running
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return ended

    for steps in range(MOST):
        if asyncio.run(attempt(steps)):
            break
        gc.collect()  # an unfinished task would report errors now
    else:
        pytest.fail("the turn never ended")
    assert steps > 3


def test_a_run_goes_on_wherever_it_was_cancelled():
    async def attempt(steps):
        functions = Functions()
        finished = []
        run = client_of(CALLS, ANSWER, ANSWER).aio.models.run_tools(
            model="m",
            contents="go",
            config={"tools": [functions.slow, functions.plain]},
            checkpoint=lambda text: finished.append(json.loads(text)["answers"]),
        )
        ended = await cancelled_after(steps, run.until_done())
        assert not functions.running
        if ended:
            return True
        if run.response is None:  # the request itself was cancelled, and the next reply is another one
            return False
        assert (await run.until_done()).text == "done"
        assert [turn.role for turn in run.contents] == ["user", "model", "user"]
        assert [part.function_response.name for part in run.contents[-1].parts] == ["slow", "slow", "plain"]
        return False

    for steps in range(MOST):
        if asyncio.run(attempt(steps)):
            break
    else:
        pytest.fail("the run never ended")
    assert steps > 3
