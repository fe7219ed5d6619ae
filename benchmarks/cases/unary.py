"""Sequential calls, each after the response to the previous one: the cost of a call without load."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from benchmarks.clients import HEADERS, PROMPT, REQUEST, address, genai_client, to_json
from benchmarks.payloads import MODEL
from benchmarks.rows import Row

if TYPE_CHECKING:
    from benchmarks.measure import Run

ROWS = (Row(metric="call", title="unary call, sync", unit="ms CPU", ratio=1.15, other=""),)
CALLS = 400


def _calls(genai: Any, run: Run) -> dict[str, float]:
    client = genai_client(genai, run.url)

    def ask() -> None:
        assert client.models.generate_content(model=MODEL, contents=PROMPT).text

    return {"call": run.cpu_ms(ask, CALLS)}


def gemkit(run: Run) -> dict[str, float]:
    import gemkit

    return _calls(gemkit, run)


def google_genai(run: Run) -> dict[str, float]:
    from google import genai

    return _calls(genai, run)


def raw_httpx(run: Run) -> dict[str, float]:
    import httpx

    client, url = httpx.Client(), address(run.url)

    def ask() -> None:
        answer = client.post(url, content=to_json(REQUEST), headers=HEADERS)
        assert json.loads(answer.content)["candidates"][0]["content"]["parts"][0]["text"]

    return {"call": run.cpu_ms(ask, CALLS)}
