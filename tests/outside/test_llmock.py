"""The client against llmock, an independent server that injects faults and rates its client.

The application below is what its users write: it sets no options but short delays, and when it is told that a stream
was interrupted, it asks once more. The verdict is strict: warnings count as failures.
"""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, field
from functools import partial

import aiohttp
import pytest

import gemkit as genai

MODEL = "gemini-2.5-flash"
PROMPT = "What is the weather in Paris, and will it hold until the weekend?"
SHORT = {"retry_options": {"initial_delay": 0.1}, "stream_idle_timeout": 1500}


@dataclass
class Outcome:
    """The results of the application: texts of responses, and interruptions."""

    texts: list[str] = field(default_factory=list)
    interruptions: list[genai.errors.StreamInterruptedError] = field(default_factory=list)


def sync(prompts, *, stream, pause):
    outcome = Outcome()
    with genai.Client(http_options=SHORT) as client:
        for prompt in prompts:
            if stream:
                outcome.texts.append(_streamed(client, prompt, outcome, pause))
            else:
                outcome.texts.append(client.models.generate_content(model=MODEL, contents=prompt).text)
    return outcome


def _streamed(client, prompt, outcome, pause):
    try:
        chunks = list(client.models.generate_content_stream(model=MODEL, contents=prompt))
    except genai.errors.StreamInterruptedError as error:
        outcome.interruptions.append(error)
        pause()
        chunks = list(client.models.generate_content_stream(model=MODEL, contents=prompt))
    return "".join(chunk.text for chunk in chunks)


def asynchronous(transport, prompts, *, stream, pause):
    async def ask():
        outcome = Outcome()
        async with transport() as options, genai.Client(http_options={**SHORT, **options}).aio as client:
            for prompt in prompts:
                if stream:
                    outcome.texts.append(await _astreamed(client, prompt, outcome, pause))
                else:
                    outcome.texts.append((await client.models.generate_content(model=MODEL, contents=prompt)).text)
        return outcome

    return asyncio.run(ask())


async def _astreamed(client, prompt, outcome, pause):
    async def chunks():
        return [chunk async for chunk in await client.models.generate_content_stream(model=MODEL, contents=prompt)]

    try:
        found = await chunks()
    except genai.errors.StreamInterruptedError as error:
        outcome.interruptions.append(error)
        await asyncio.to_thread(pause)
        found = await chunks()
    return "".join(chunk.text for chunk in found)


@contextlib.asynccontextmanager
async def httpx_transport():
    yield {}


@contextlib.asynccontextmanager
async def aiohttp_transport():
    async with aiohttp.ClientSession() as session:
        yield {"aiohttp_client": session}


# A transport is one line here: a context manager, entered in the event loop, that yields its options.
WAYS = {
    "sync-httpx": sync,
    "async-httpx": partial(asynchronous, httpx_transport),
    "async-aiohttp": partial(asynchronous, aiohttp_transport),
}


@pytest.fixture(params=WAYS)
def ask(request, llmock):
    """Put prompts one after the other, in one of the ways an application can.

    Before it asks again, it gives the server the time to notice that nobody reads the first answer: a request that
    begins before the last one has ended would count as another call and not as a retry.
    """
    return partial(WAYS[request.param], pause=lambda: llmock.requests)


@pytest.fixture
def answer(llmock):
    """Return the response of the server without a fault."""
    with genai.Client() as client:
        text = client.models.generate_content(model=MODEL, contents=PROMPT).text
    llmock.reset()
    return text


@pytest.mark.parametrize("stream", [False, True], ids=["unary", "stream"])
@pytest.mark.parametrize(
    "fail",
    [
        lambda llmock: llmock.rate_limit(times=1, retry_after=0.5),
        lambda llmock: llmock.fail(500),
        lambda llmock: llmock.fail(503),
    ],
    ids=["rate limit", "500", "503"],
)
def test_what_passes_is_tried_again(llmock, answer, ask, fail, stream):
    fail(llmock)
    assert ask([PROMPT], stream=stream).texts == [answer]
    assert len(llmock.requests) == 2
    llmock.assert_resilient(strict=True)


@pytest.mark.parametrize("stream", [False, True], ids=["unary", "stream"])
def test_an_outage_is_tried_a_few_times_and_then_told(llmock, ask, stream):
    llmock.outage()
    with pytest.raises(genai.errors.ServiceUnavailableError) as caught:
        ask([PROMPT], stream=stream)
    assert caught.value.code == 503
    assert len(llmock.requests) == 3
    llmock.assert_resilient(strict=True)


@pytest.mark.parametrize("stream", [False, True], ids=["unary", "stream"])
@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_what_cannot_pass_is_told_at_once(llmock, ask, status, stream):
    llmock.fail(status, message="no, and no again")
    with pytest.raises(genai.errors.ClientError, match="no, and no again") as caught:
        ask([PROMPT], stream=stream)
    assert caught.value.code == status
    assert len(llmock.requests) == 1
    llmock.assert_resilient(strict=True)


@pytest.mark.parametrize("stream", [False, True], ids=["unary", "stream"])
def test_a_prompt_that_is_too_long_is_told_at_once(llmock, ask, stream):
    llmock.limits(context_window=5)
    with pytest.raises(genai.errors.BadRequestError, match="exceeds the maximum number of tokens"):
        ask([PROMPT], stream=stream)
    assert len(llmock.requests) == 1
    llmock.assert_resilient(strict=True)


BREAKS = {
    "disconnect": lambda llmock, after: llmock.disconnect(after_chunks=after),
    "truncate": lambda llmock, after: llmock.truncate(after_chunks=after),
    # Paced, for the server to see that the rest is not read: else it has sent everything before anybody can hang up.
    "corrupt": lambda llmock, after: llmock.corrupt(after_chunks=after).pace(50),
    "stall": lambda llmock, after: llmock.stall(after_chunks=after, seconds=30),
}


@pytest.mark.parametrize("after", [1, 3])
@pytest.mark.parametrize("break_", BREAKS.values(), ids=BREAKS)
def test_half_a_stream_is_no_answer(llmock, answer, ask, break_, after):
    break_(llmock, after)
    outcome = ask([PROMPT], stream=True)
    assert outcome.texts == [answer]
    (interruption,) = outcome.interruptions
    arrived = "".join(chunk.text for chunk in interruption.chunks)
    assert len(interruption.chunks) == after
    assert answer.startswith(arrived)
    assert interruption.response.text == arrived
    llmock.assert_resilient(strict=True)


@pytest.mark.parametrize("break_", BREAKS.values(), ids=BREAKS)
def test_a_stream_that_breaks_before_its_first_chunk(llmock, answer, ask, break_):
    break_(llmock, 0)
    outcome = ask([PROMPT], stream=True)
    assert outcome.texts == [answer]
    assert all(interruption.chunks == () for interruption in outcome.interruptions)
    assert len(llmock.requests) == 2
    llmock.assert_resilient(strict=True)


@pytest.mark.parametrize(
    ("slow", "stream"),
    [
        (lambda llmock: llmock.slow_first_token(0.2), True),
        (lambda llmock: llmock.pace(20), True),
        (lambda llmock: llmock.delay(0.2), False),
    ],
    ids=["first token", "every token", "whole answer"],
)
def test_what_is_slow_is_waited_for(llmock, answer, ask, slow, stream):
    slow(llmock)
    outcome = ask([PROMPT], stream=stream)
    assert (outcome.texts, outcome.interruptions) == ([answer], [])
    assert len(llmock.requests) == 1
    llmock.assert_resilient(strict=True)


@pytest.mark.parametrize("stream", [False, True], ids=["unary", "stream"])
def test_a_quota_of_tokens_is_kept_to(llmock, answer, ask, stream):
    llmock.limits(tpm=6000)
    outcome = ask(["x" * (6000 * 4 - 100), PROMPT], stream=stream)
    assert outcome.texts[1] == answer
    assert [each.fault for each in llmock.requests] == [None, "ratelimit:tokens", None]
    llmock.assert_resilient(strict=True)


def test_a_quota_of_requests_is_kept_to(llmock, answer, ask):
    llmock.limits(rpm=60)
    outcome = ask([PROMPT] * 62, stream=False)
    assert outcome.texts == [answer] * 62
    assert "ratelimit:requests" in [each.fault for each in llmock.requests]
    llmock.assert_resilient(strict=True)
