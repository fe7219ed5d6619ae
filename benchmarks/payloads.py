"""Requests and responses: the same bytes for every contender and in every run."""

from __future__ import annotations

import base64
import json
import random
from typing import Any

MODEL = "gemini-2.5-flash"
EMBEDDING_MODEL = "gemini-embedding-001"
IMAGE_MODEL = "gemini-2.5-flash-image"
SEPARATE_MODEL = "gemini-2.5-flash-separate"
"""Asked for by this name, the server puts each event of a stream into an HTTP chunk of its own."""

TOOLS_MODEL = "gemini-2.5-flash-tools"
"""Asked for by this name, the server calls functions in the first two requests of each three on a connection."""
TOOLS = ("weather", "trains", "hotels", "museums", "restaurants")

CHUNKS = 1000
EVENTS = 10_000
TURNS = 1000
VECTORS = 100
DIMENSIONS = 3072
IMAGE_BYTES = 8 * 1024 * 1024

_WORDS = [
    "the",
    "model",
    "answers",
    "in",
    "plain",
    "words",
    "and",
    "says",
    "what",
    "it",
    "has",
    "found",
    "so",
    "far",
    "about",
    "every",
    "part",
    "of",
    "it",
]


def _text(seed: int, words: int) -> str:
    source = random.Random(seed)
    return " ".join(source.choice(_WORDS) for _ in range(words))


def _usage(tokens: int) -> dict[str, Any]:
    return {
        "promptTokenCount": 12,
        "candidatesTokenCount": tokens,
        "totalTokenCount": 12 + tokens,
        "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 12}],
    }


def _answer(parts: list[dict[str, Any]], *, tokens: int, finished: bool) -> dict[str, Any]:
    candidate: dict[str, Any] = {"content": {"parts": parts, "role": "model"}, "index": 0}
    if finished:
        candidate["finishReason"] = "STOP"
    return {
        "candidates": [candidate],
        "usageMetadata": _usage(tokens),
        "modelVersion": MODEL,
        "responseId": "mK1paZqXBcqNjrEP0aCh4AM",
    }


def to_bytes(value: object) -> bytes:
    """Return JSON without spaces, as a service sends it."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def answer() -> bytes:
    """Return a short response, some 500 bytes."""
    return to_bytes(_answer([{"text": _text(1, 25)}], tokens=30, finished=True))


def calls() -> bytes:
    """Return a response that calls all functions, each with a thought signature of typical length."""
    parts = [
        {
            "functionCall": {"id": f"call-{number}", "name": name, "args": {"city": "Paris", "days": number}},
            "thoughtSignature": base64.b64encode(random.Random(number).randbytes(300)).decode(),
        }
        for number, name in enumerate(TOOLS)
    ]
    return to_bytes(_answer(parts, tokens=60, finished=True))


def events() -> list[bytes]:
    """Return the events of a stream, some 350 bytes each."""
    return [
        b"data: "
        + to_bytes(_answer([{"text": _text(number, 10)}], tokens=number, finished=number == CHUNKS - 1))
        + b"\r\n\r\n"
        for number in range(CHUNKS)
    ]


def interaction_events() -> list[bytes]:
    """Return the 10,000 events of an interaction with one long text, some 170 bytes each."""
    interaction = {"id": "v1_interaction", "object": "interaction", "model": MODEL, "status": "in_progress"}
    last = {**interaction, "status": "completed", "usage": {"total_input_tokens": 12, "total_output_tokens": 90_000}}
    told: list[dict[str, Any]] = [
        {"event_type": "interaction.created", "interaction": interaction},
        {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}},
        *(
            {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": _text(number, 10) + " "}}
            for number in range(EVENTS - 4)
        ),
        {"event_type": "step.stop", "index": 0},
        {"event_type": "interaction.completed", "interaction": last},
    ]
    return [
        b"event: %b\r\ndata: %b\r\n\r\n"
        % (each["event_type"].encode(), to_bytes({**each, "event_id": f"event-{number}"}))
        for number, each in enumerate(told)
    ]


def history() -> list[dict[str, Any]]:
    """Return a conversation of 1,000 turns, some 200 characters each, as JSON."""
    return [
        {"role": "model" if number % 2 else "user", "parts": [{"text": _text(number, 40)}]} for number in range(TURNS)
    ]


def embeddings() -> bytes:
    """Return 100 vectors of 3,072 floats, some 6 MB."""
    source = random.Random(3)
    vectors = [{"values": [source.uniform(-0.1, 0.1) for _ in range(DIMENSIONS)]} for _ in range(VECTORS)]
    return to_bytes({"embeddings": vectors})


def image() -> bytes:
    """Return 8 MiB of binary data."""
    return b"\x89PNG\r\n\x1a\n" + random.Random(8).randbytes(IMAGE_BYTES - 8)


def image_answer() -> bytes:
    """Return a response with that image, 11 MB of base64."""
    data = base64.b64encode(image()).decode()
    return to_bytes(_answer([{"inlineData": {"mimeType": "image/png", "data": data}}], tokens=1290, finished=True))
