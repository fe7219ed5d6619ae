"""Fifty calls in flight on one event loop.

On httpx, on httpx2 and on aiohttp; each row compares a client with the bare transport that it uses, with a pool as
large as gemkit's. google-genai uses httpx2, its default.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from benchmarks.clients import HEADERS, LIMITS, PROMPT, REQUEST, address, genai_client, to_json
from benchmarks.measure import NotAvailable
from benchmarks.payloads import MODEL
from benchmarks.rows import Row

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from benchmarks.measure import Run

ROWS = (
    Row(
        metric="call",
        title="unary call, async, 50 in flight, as it comes",
        unit="ms CPU",
        ratio=1.2,
    ),
    Row(
        metric="call",
        title="the same on httpx",
        unit="ms CPU",
        ours="gemkit_on_httpx",
        theirs="",
        other="",
        ratio=1.2,
    ),
    Row(
        metric="call",
        title="the same on httpx2",
        unit="ms CPU",
        ours="gemkit_on_httpx2",
        raw="raw_httpx2",
        other="",
        ratio=1.2,
    ),
    Row(
        metric="call",
        title="the same on aiohttp",
        unit="ms CPU",
        ours="gemkit_on_aiohttp",
        theirs="",
        raw="raw_aiohttp",
        other="",
        ratio=1.2,
    ),
)
CALLS = 500
IN_FLIGHT = 50


async def _measured(run: Run, ask: Callable[[], Awaitable[None]]) -> dict[str, float]:
    async def spread(times: int) -> None:
        """Make so many calls, up to fifty at a time."""
        left = iter(range(times))

        async def worker() -> None:
            for _ in left:
                await ask()

        await asyncio.gather(*(worker() for _ in range(IN_FLIGHT)))

    return {"call": await run.cpu_ms_async(spread, CALLS)}


async def _calls(genai: Any, run: Run, **http: Any) -> dict[str, float]:
    client = genai_client(genai, run.url, **http)

    async def ask() -> None:
        answer = await client.aio.models.generate_content(model=MODEL, contents=PROMPT)
        assert answer.text

    return await _measured(run, ask)


def gemkit(run: Run) -> dict[str, float]:
    import gemkit

    return asyncio.run(_calls(gemkit, run))


def google_genai(run: Run) -> dict[str, float]:
    from google import genai

    return asyncio.run(_calls(genai, run))


def gemkit_on_httpx(run: Run) -> dict[str, float]:
    import httpx

    import gemkit

    async def measure() -> dict[str, float]:
        async with httpx.AsyncClient(limits=httpx.Limits(**LIMITS)) as given:
            return await _calls(gemkit, run, httpx_async_client=given)

    return asyncio.run(measure())


def gemkit_on_httpx2(run: Run) -> dict[str, float]:
    import httpx2

    import gemkit

    async def measure() -> dict[str, float]:
        async with httpx2.AsyncClient(limits=httpx2.Limits(**LIMITS)) as given:
            return await _calls(gemkit, run, httpx_async_client=given)

    return asyncio.run(measure())


async def _calls_on_aiohttp(run: Run) -> dict[str, float]:
    import aiohttp

    import gemkit

    seen: list[str] = []

    async def note(*_: object) -> None:
        seen.append("request")

    # The first call shows whether the given session is used.
    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(note)
    async with aiohttp.ClientSession(trace_configs=[trace]) as probe:
        client = genai_client(gemkit, run.url, aiohttp_client=probe)
        await client.aio.models.generate_content(model=MODEL, contents=PROMPT)
    if not seen:
        raise NotAvailable("an aiohttp session is not used yet")
    async with aiohttp.ClientSession() as session:
        return await _calls(gemkit, run, aiohttp_client=session)


def gemkit_on_aiohttp(run: Run) -> dict[str, float]:
    return asyncio.run(_calls_on_aiohttp(run))


async def _raw(httpx: Any, run: Run) -> dict[str, float]:
    url = address(run.url)
    async with httpx.AsyncClient(limits=httpx.Limits(**LIMITS)) as client:

        async def ask() -> None:
            answer = await client.post(url, content=to_json(REQUEST), headers=HEADERS)
            assert json.loads(answer.content)["candidates"][0]["content"]["parts"][0]["text"]

        return await _measured(run, ask)


def raw_httpx(run: Run) -> dict[str, float]:
    import httpx

    return asyncio.run(_raw(httpx, run))


def raw_httpx2(run: Run) -> dict[str, float]:
    import httpx2

    return asyncio.run(_raw(httpx2, run))


def raw_aiohttp(run: Run) -> dict[str, float]:
    import aiohttp

    async def measure() -> dict[str, float]:
        url = address(run.url)
        async with aiohttp.ClientSession() as session:

            async def ask() -> None:
                async with session.post(url, data=to_json(REQUEST), headers=HEADERS) as answer:
                    assert json.loads(await answer.read())["candidates"][0]["content"]["parts"][0]["text"]

            return await _measured(run, ask)

    return asyncio.run(measure())
