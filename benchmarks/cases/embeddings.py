"""100 embeddings of 3,072 floats: reading them, and the whole call.

The clients read them in a call through a transport that responds immediately without a socket.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from benchmarks import payloads
from benchmarks.clients import HEADERS, address, genai_client, instant, to_json
from benchmarks.payloads import EMBEDDING_MODEL, VECTORS
from benchmarks.rows import Row

if TYPE_CHECKING:
    from benchmarks.measure import Run

ROWS = (
    Row(
        metric="decode",
        title="100 embeddings of 3,072, decoded (clients: call without a socket)",
        unit="ms CPU",
        ratio=0.4,
        other="",
    ),
    Row(metric="call", title="100 embeddings of 3,072, call", unit="ms CPU", ratio=0.4),
)
CALLS = 6
TEXTS = [f"text {number}" for number in range(VECTORS)]
REQUEST = {
    "requests": [
        {"model": f"models/{EMBEDDING_MODEL}", "content": {"role": "user", "parts": [{"text": text}]}} for text in TEXTS
    ]
}


def _embed(client: Any) -> None:
    answer = client.models.embed_content(model=EMBEDDING_MODEL, contents=TEXTS)
    assert len(answer.embeddings) == VECTORS


def gemkit(run: Run) -> dict[str, float]:
    import httpx

    import gemkit

    return _calls(gemkit, httpx, run)


def google_genai(run: Run) -> dict[str, float]:
    import httpx2
    from google import genai

    return _calls(genai, httpx2, run)


def _calls(genai: Any, httpx: Any, run: Run) -> dict[str, float]:
    offline = genai_client(genai, run.url, httpx_client=instant(httpx, payloads.embeddings()))
    client = genai_client(genai, run.url)
    return {
        "decode": run.cpu_ms(lambda: _embed(offline), CALLS),
        "call": run.cpu_ms(lambda: _embed(client), CALLS),
    }


def raw_httpx(run: Run) -> dict[str, float]:
    import httpx

    client, url = httpx.Client(), address(run.url, EMBEDDING_MODEL, "batchEmbedContents")
    body = payloads.embeddings()

    def ask() -> None:
        answer = client.post(url, content=to_json(REQUEST), headers=HEADERS)
        assert len(json.loads(answer.content)["embeddings"]) == VECTORS

    return {"decode": run.cpu_ms(lambda: json.loads(body), CALLS), "call": run.cpu_ms(ask, CALLS)}


def raw_aiohttp(run: Run) -> dict[str, float]:
    import asyncio

    import aiohttp

    async def measure() -> float:
        url = address(run.url, EMBEDDING_MODEL, "batchEmbedContents")
        async with aiohttp.ClientSession() as session:

            async def ask(times: int) -> None:
                for _ in range(times):
                    async with session.post(url, data=to_json(REQUEST), headers=HEADERS) as answer:
                        assert len(json.loads(await answer.read())["embeddings"]) == VECTORS

            return await run.cpu_ms_async(ask, CALLS)

    return {"call": asyncio.run(measure())}
