"""A conversation of 1,000 turns, as each client's own types: the cost of building the request and of sending it.

`build` is only the creation of the request's bytes: `encode` of gemkit and `json.dumps` of dictionaries.
google-genai has no separate step for this, so its figure in that row is `instant`. `instant` is a whole `generate_content` through
a transport of the HTTP library that responds immediately without a socket, for every contender. `call` goes
over a socket. `dictionaries` is `instant` with the turns given as dictionaries.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from benchmarks import payloads
from benchmarks.clients import HEADERS, address, genai_client, instant, to_json
from benchmarks.rows import Row

if TYPE_CHECKING:
    from benchmarks.measure import Run

ROWS = (
    Row(
        metric="build",
        title="1,000-turn history, request built (google-genai: call without a socket)",
        unit="ms CPU",
        limit=5,
        other="",
    ),
    Row(metric="instant", title="1,000-turn history, call without a socket", unit="ms CPU", other=""),
    Row(metric="dictionaries", title="the same, turns given as dictionaries", unit="ms CPU", other=""),
    Row(metric="call", title="1,000-turn history, encode and call", unit="ms CPU", ratio=1.5),
)
CALLS = 20


def _calls(genai: Any, httpx: Any, run: Run) -> dict[str, float]:
    turns = payloads.history()
    contents = [
        genai.types.Content(role=turn["role"], parts=[genai.types.Part(text=part["text"]) for part in turn["parts"]])
        for turn in turns
    ]
    offline = genai_client(genai, run.url, httpx_client=instant(httpx, payloads.answer()))
    client = genai_client(genai, run.url)

    def ask(client: Any, contents: Any) -> None:
        client.models.generate_content(model=payloads.MODEL, contents=contents)

    return {
        "instant": run.cpu_ms(lambda: ask(offline, contents), CALLS),
        "dictionaries": run.cpu_ms(lambda: ask(offline, turns), CALLS),
        "call": run.cpu_ms(lambda: ask(client, contents), CALLS),
    }


def gemkit(run: Run) -> dict[str, float]:
    import httpx

    import gemkit

    return {**_built(gemkit, run), **_calls(gemkit, httpx, run)}


def _built(gemkit: Any, run: Run) -> dict[str, float]:
    try:
        from gemkit._generated.operations import MODELS_GENERATE_CONTENT
        from gemkit._mapping.encode import encode
    except ImportError:  # an earlier commit, whose modules have other names
        return {}
    client = genai_client(gemkit, run.url).models._client
    contents = [gemkit.types.Content.model_validate(turn) for turn in payloads.history()]
    params = {"model": payloads.MODEL, "contents": contents, "config": None}
    return {"build": run.cpu_ms(lambda: encode(client.codec, MODELS_GENERATE_CONTENT, params, client.context), CALLS)}


def google_genai(run: Run) -> dict[str, float]:
    import httpx2
    from google import genai

    found = _calls(genai, httpx2, run)
    return {"build": found["instant"], **found}


def raw_httpx(run: Run) -> dict[str, float]:
    import httpx

    turns = payloads.history()

    def ask(client: httpx.Client) -> None:
        answer = client.post(address(run.url), content=to_json({"contents": turns}), headers=HEADERS)
        json.loads(answer.content)

    offline, client = instant(httpx, payloads.answer()), httpx.Client()
    answered = run.cpu_ms(lambda: ask(offline), CALLS)
    return {
        "build": run.cpu_ms(lambda: to_json({"contents": turns}), CALLS),
        "instant": answered,
        "dictionaries": answered,
        "call": run.cpu_ms(lambda: ask(client), CALLS),
    }


def raw_aiohttp(run: Run) -> dict[str, float]:
    import asyncio

    import aiohttp

    turns = payloads.history()

    async def measure() -> float:
        async with aiohttp.ClientSession() as session:

            async def ask(times: int) -> None:
                for _ in range(times):
                    body = to_json({"contents": turns})
                    async with session.post(address(run.url), data=body, headers=HEADERS) as answer:
                        json.loads(await answer.read())

            return await run.cpu_ms_async(ask, CALLS)

    return {"call": asyncio.run(measure())}
