"""10,000 calls on one client: how much more memory the process holds at the end than after the first 1,000."""

from __future__ import annotations

import gc
import json
from typing import TYPE_CHECKING, Any

from benchmarks.clients import HEADERS, PROMPT, REQUEST, address, genai_client, to_json
from benchmarks.measure import rss
from benchmarks.payloads import MODEL
from benchmarks.rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.measure import Run

ROWS = (Row(metric="growth", title="10,000 calls, growth of RSS", unit="MiB", limit=2, other=""),)
ROUNDS = 1
CALLS = 10_000


def _growth(run: Run, ask: Callable[[], object]) -> dict[str, float]:
    for _ in range(run.times(CALLS // 10)):
        ask()
    gc.collect()
    before = rss()
    for _ in range(run.times(CALLS)):
        ask()
    gc.collect()
    return {"growth": rss() - before}


def _calls(genai: Any, run: Run) -> dict[str, float]:
    client = genai_client(genai, run.url)
    return _growth(run, lambda: client.models.generate_content(model=MODEL, contents=PROMPT))


def gemkit(run: Run) -> dict[str, float]:
    import gemkit

    return _calls(gemkit, run)


def google_genai(run: Run) -> dict[str, float]:
    from google import genai

    return _calls(genai, run)


def raw_httpx(run: Run) -> dict[str, float]:
    import httpx

    client, url = httpx.Client(), address(run.url)
    return _growth(run, lambda: json.loads(client.post(url, content=to_json(REQUEST), headers=HEADERS).content))
