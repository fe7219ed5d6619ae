"""Streams of 1,000 chunks, some 350 bytes each.

`together`: the body arrives in large pieces with many events in each, so that what counts is the reading of events.
`separate`: each event is an HTTP chunk of its own, as the services send them.
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from benchmarks.clients import HEADERS, PROMPT, REQUEST, address, genai_client, to_json
from benchmarks.payloads import CHUNKS, MODEL, SEPARATE_MODEL
from benchmarks.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from benchmarks.measure import Run

ROWS = (
    Row(metric="together", title="stream, per chunk, many to a read", unit="µs CPU", ratio=2.5),
    Row(metric="separate", title="stream, per chunk, one HTTP chunk each", unit="µs CPU", ratio=2.5),
    Row(metric="async", title="the same, async", unit="µs CPU", ratio=2.5),
)
STREAMS = 6
MODELS = {"together": MODEL, "separate": SEPARATE_MODEL}


def _per_chunk(stream_ms: float) -> float:
    return stream_ms * 1000 / CHUNKS


def _streams(genai: Any, run: Run) -> dict[str, float]:
    import asyncio

    client = genai_client(genai, run.url)

    def read(model: str) -> None:
        length = 0
        for chunk in client.models.generate_content_stream(model=model, contents=PROMPT):
            length += len(chunk.text)
        assert length

    async def read_async(times: int) -> None:
        for _ in range(times):
            stream = await client.aio.models.generate_content_stream(model=SEPARATE_MODEL, contents=PROMPT)
            length = 0
            async for chunk in stream:
                length += len(chunk.text)
            assert length

    found = {metric: _per_chunk(run.cpu_ms(partial(read, model), STREAMS)) for metric, model in MODELS.items()}
    return found | {"async": _per_chunk(asyncio.run(run.cpu_ms_async(read_async, STREAMS)))}


def gemkit(run: Run) -> dict[str, float]:
    import gemkit

    return _streams(gemkit, run)


def google_genai(run: Run) -> dict[str, float]:
    from google import genai

    return _streams(genai, run)


class Events:
    """A minimal parser of events for bodies whose lines end in CRLF."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[bytes]:
        """Return the payloads that these bytes complete."""
        *events, self._rest = (self._rest + data).split(b"\r\n\r\n")
        return [event[6:] for event in events]


def _payloads(pieces: Iterable[bytes]) -> Iterator[bytes]:
    events = Events()
    for piece in pieces:
        yield from events.feed(piece)


def _text(event: bytes) -> str:
    return json.loads(event)["candidates"][0]["content"]["parts"][0]["text"]


def raw_httpx(run: Run) -> dict[str, float]:
    import asyncio

    import httpx

    client = httpx.Client()

    def read(model: str) -> None:
        url = address(run.url, model, "streamGenerateContent", "?alt=sse")
        with client.stream("POST", url, content=to_json(REQUEST), headers=HEADERS) as answer:
            assert sum(len(_text(event)) for event in _payloads(answer.iter_bytes()))

    async def measure() -> float:
        url = address(run.url, SEPARATE_MODEL, "streamGenerateContent", "?alt=sse")
        async with httpx.AsyncClient() as session:

            async def read_async(times: int) -> None:
                for _ in range(times):
                    events, length = Events(), 0
                    async with session.stream("POST", url, content=to_json(REQUEST), headers=HEADERS) as answer:
                        async for piece in answer.aiter_bytes():
                            length += sum(len(_text(event)) for event in events.feed(piece))
                    assert length

            return await run.cpu_ms_async(read_async, STREAMS)

    found = {metric: _per_chunk(run.cpu_ms(partial(read, model), STREAMS)) for metric, model in MODELS.items()}
    return found | {"async": _per_chunk(asyncio.run(measure()))}


def raw_aiohttp(run: Run) -> dict[str, float]:
    import asyncio

    import aiohttp

    async def measure() -> dict[str, float]:
        found: dict[str, float] = {}
        async with aiohttp.ClientSession() as session:
            for metric, model in MODELS.items():
                url = address(run.url, model, "streamGenerateContent", "?alt=sse")

                async def read(times: int, url: str = url) -> None:
                    for _ in range(times):
                        events, length = Events(), 0
                        async with session.post(url, data=to_json(REQUEST), headers=HEADERS) as answer:
                            async for piece in answer.content.iter_any():
                                length += sum(len(_text(event)) for event in events.feed(piece))
                        assert length

                found[metric] = _per_chunk(await run.cpu_ms_async(read, STREAMS))
        return found | {"async": found["separate"]}

    return asyncio.run(measure())
