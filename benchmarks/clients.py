"""The setup of each contender, the same for all cases."""

from __future__ import annotations

import json
from typing import Any

from benchmarks.payloads import MODEL

HEADERS = {"content-type": "application/json", "x-goog-api-key": "any"}
"""What the bare transports send along."""

LIMITS = {"max_connections": 1000, "max_keepalive_connections": 100}
"""A bare httpx client's pool; by default it keeps 20 connections, too few for 50 requests in flight."""

REQUEST = {"contents": [{"role": "user", "parts": [{"text": "Why is the sky blue?"}]}]}
PROMPT = "Why is the sky blue?"


def genai_client(genai: Any, url: str, **http: Any) -> Any:
    """Return a client of gemkit or google-genai: the import is the only difference."""
    return genai.Client(api_key="any", http_options={"base_url": url, **http})


def address(url: str, model: str = MODEL, verb: str = "generateContent", query: str = "") -> str:
    """Return the URL for a bare transport."""
    return f"{url}/v1beta/models/{model}:{verb}{query}"


def to_json(value: object) -> bytes:
    """Return a body as the bare transports encode it."""
    return json.dumps(value).encode()


def instant(httpx: Any, body: bytes) -> Any:
    """Return a client of httpx or httpx2 that responds immediately, without a socket."""
    headers = {"content-type": "application/json"}
    return httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, content=body)))
