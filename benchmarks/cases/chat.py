"""A message in a chat of 1,000 turns: the cost of one more turn with the whole history in the request.

The chat grows by two turns with each message. A bare transport keeps the turns as dictionaries and encodes all of them each time.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from benchmarks import payloads
from benchmarks.clients import HEADERS, PROMPT, address, genai_client, to_json
from benchmarks.rows import Row

if TYPE_CHECKING:
    from benchmarks.measure import Run

ROWS = (Row(metric="turn", title="turn 1,000 of a chat", unit="ms CPU", ratio=0.5, other=""),)
TURNS = 20


def _turns(genai: Any, run: Run) -> dict[str, float]:
    history = [
        genai.types.Content(role=turn["role"], parts=[genai.types.Part(text=part["text"]) for part in turn["parts"]])
        for turn in payloads.history()
    ]
    client = genai_client(genai, run.url)  # a name of its own: google-genai closes a client without references
    chat = client.chats.create(model=payloads.MODEL, history=history)

    def say() -> None:
        assert chat.send_message(PROMPT).text

    return {"turn": run.cpu_ms(say, TURNS)}


def gemkit(run: Run) -> dict[str, float]:
    import gemkit

    return _turns(gemkit, run)


def google_genai(run: Run) -> dict[str, float]:
    from google import genai

    return _turns(genai, run)


def raw_httpx(run: Run) -> dict[str, float]:
    import httpx

    turns = payloads.history()
    client = httpx.Client()

    def say() -> None:
        turns.append({"role": "user", "parts": [{"text": PROMPT}]})
        answer = client.post(address(run.url), content=to_json({"contents": turns}), headers=HEADERS)
        turns.append(json.loads(answer.content)["candidates"][0]["content"])

    return {"turn": run.cpu_ms(say, TURNS)}
