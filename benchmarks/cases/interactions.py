"""An interaction of 10,000 events, read one by one.

gemkit merges them, for `final` and for going on after a lost connection; the others do not.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from benchmarks.cases.stream import Events
from benchmarks.clients import HEADERS, PROMPT, genai_client, to_json
from benchmarks.payloads import EVENTS, MODEL
from benchmarks.rows import Row

if TYPE_CHECKING:
    from benchmarks.measure import Run

ROWS = (Row(metric="read", title="interaction of 10,000 events, per event", unit="µs CPU", ratio=2.5, other=""),)
STREAMS = 2


def _per_event(stream_ms: float) -> float:
    return stream_ms * 1000 / EVENTS


def _read(genai: Any, run: Run) -> dict[str, float]:
    client = genai_client(genai, run.url)

    def read() -> None:
        length = 0
        for event in client.interactions.create(model=MODEL, input=PROMPT, stream=True):
            if event.event_type == "step.delta":
                length += len(event.delta.text)
        assert length > EVENTS

    return {"read": _per_event(run.cpu_ms(read, STREAMS))}


def gemkit(run: Run) -> dict[str, float]:
    import gemkit

    return _read(gemkit, run)


def google_genai(run: Run) -> dict[str, float]:
    from google import genai

    return _read(genai, run)


def raw_httpx(run: Run) -> dict[str, float]:
    import httpx

    client = httpx.Client()
    body = to_json({"model": MODEL, "input": PROMPT, "stream": True})

    def read() -> None:
        events, length = Events(), 0
        with client.stream("POST", f"{run.url}/v1beta/interactions", content=body, headers=HEADERS) as answer:
            for piece in answer.iter_bytes():
                for event in events.feed(piece):
                    told = json.loads(event.partition(b"\r\ndata: ")[2])
                    if told["event_type"] == "step.delta":
                        length += len(told["delta"]["text"])
        assert length > EVENTS

    return {"read": _per_event(run.cpu_ms(read, STREAMS))}
