"""Five functions that the model calls at once, twice, before it responds: three requests and ten calls of async functions.

A bare transport calls them with the arguments as they came; the clients check them by the type hints.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from benchmarks.clients import HEADERS, PROMPT, address, genai_client, to_json
from benchmarks.payloads import TOOLS, TOOLS_MODEL
from benchmarks.rows import Row

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from benchmarks.measure import Run

ROWS = (Row(metric="conversation", title="five tools in parallel, two rounds, async", unit="ms CPU", other=""),)
CONVERSATIONS = 50


def functions() -> list[Callable[[str, int], Awaitable[str]]]:
    """Return the functions, with distinct names."""

    def function(name: str) -> Callable[[str, int], Awaitable[str]]:
        async def look_up(city: str, days: int = 1) -> str:
            """Return facts about a city."""
            await asyncio.sleep(0)
            return f"{city}: {days}"

        look_up.__name__ = name
        return look_up

    return [function(name) for name in TOOLS]


async def _measured(run: Run, converse: Callable[[], Awaitable[None]]) -> dict[str, float]:
    async def several(times: int) -> None:
        for _ in range(times):
            await converse()

    return {"conversation": await run.cpu_ms_async(several, CONVERSATIONS)}


async def _conversations(genai: Any, run: Run) -> dict[str, float]:
    client = genai_client(genai, run.url)
    config = genai.types.GenerateContentConfig(tools=functions())

    async def converse() -> None:
        answer = await client.aio.models.generate_content(model=TOOLS_MODEL, contents=PROMPT, config=config)
        assert answer.text
        assert len(answer.automatic_function_calling_history) == 5

    return await _measured(run, converse)


def gemkit(run: Run) -> dict[str, float]:
    import gemkit

    return asyncio.run(_conversations(gemkit, run))


def google_genai(run: Run) -> dict[str, float]:
    from google import genai

    return asyncio.run(_conversations(genai, run))


def raw_httpx(run: Run) -> dict[str, float]:
    import httpx

    schema = {"type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer"}}}
    declared = [{"name": name, "parametersJsonSchema": schema} for name in TOOLS]
    known = dict(zip(TOOLS, functions(), strict=True))

    async def respond(call: dict[str, Any]) -> dict[str, Any]:
        result = await known[call["name"]](**call["args"])
        return {"functionResponse": {"id": call["id"], "name": call["name"], "response": {"result": result}}}

    async def measure() -> dict[str, float]:
        async with httpx.AsyncClient() as client:

            async def converse() -> None:
                turns: list[dict[str, Any]] = [{"role": "user", "parts": [{"text": PROMPT}]}]
                while True:
                    body = to_json({"contents": turns, "tools": [{"functionDeclarations": declared}]})
                    answer = await client.post(address(run.url, TOOLS_MODEL), content=body, headers=HEADERS)
                    turn = json.loads(answer.content)["candidates"][0]["content"]
                    calls = [part["functionCall"] for part in turn["parts"] if "functionCall" in part]
                    if not calls:
                        break
                    parts = await asyncio.gather(*map(respond, calls))
                    turns += [turn, {"role": "user", "parts": list(parts)}]
                assert len(turns) == 5

            return await _measured(run, converse)

    return asyncio.run(measure())
