"""An image of 8 MiB, in the response and in the request, as bytes for the user."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

from benchmarks import payloads
from benchmarks.clients import HEADERS, PROMPT, REQUEST, address, genai_client, to_json
from benchmarks.measure import keep_memory
from benchmarks.payloads import IMAGE_BYTES, IMAGE_MODEL, MODEL
from benchmarks.rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.measure import Run

ROWS = (
    Row(metric="answer", title="8 MiB image in the answer, call", unit="ms CPU", ratio=0.35),
    Row(metric="kept", title="the same, memory not given back to the system (MALLOC_TRIM_THRESHOLD_)", unit="ms CPU"),
    Row(metric="request", title="8 MiB image in the request, call", unit="ms CPU", ratio=0.5),
)
CALLS = 6


def _calls(genai: Any, run: Run) -> dict[str, float]:
    client = genai_client(genai, run.url)
    image = payloads.image()
    contents = [genai.types.Part.from_bytes(data=image, mime_type="image/png"), PROMPT]

    def receive() -> None:
        answer = client.models.generate_content(model=IMAGE_MODEL, contents=PROMPT)
        assert len(answer.candidates[0].content.parts[0].inline_data.data) == IMAGE_BYTES

    def send() -> None:
        assert client.models.generate_content(model=MODEL, contents=contents).text

    return _figures(run, receive, send)


def _figures(run: Run, receive: Callable[[], object], send: Callable[[], object]) -> dict[str, float]:
    found = {"answer": run.cpu_ms(receive, CALLS), "request": run.cpu_ms(send, CALLS)}
    keep_memory()
    return found | {"kept": run.cpu_ms(receive, CALLS)}


def gemkit(run: Run) -> dict[str, float]:
    import gemkit

    return _calls(gemkit, run)


def google_genai(run: Run) -> dict[str, float]:
    from google import genai

    return _calls(genai, run)


def _read(body: bytes) -> None:
    part = json.loads(body)["candidates"][0]["content"]["parts"][0]
    assert len(base64.b64decode(part["inlineData"]["data"])) == IMAGE_BYTES


def _request(image: bytes) -> bytes:
    blob = {"mimeType": "image/png", "data": base64.b64encode(image).decode()}
    return to_json({"contents": [{"role": "user", "parts": [{"inlineData": blob}, {"text": PROMPT}]}]})


def raw_httpx(run: Run) -> dict[str, float]:
    import httpx

    client = httpx.Client()
    image = payloads.image()

    def receive() -> None:
        _read(client.post(address(run.url, IMAGE_MODEL), content=to_json(REQUEST), headers=HEADERS).content)

    def send() -> None:
        json.loads(client.post(address(run.url), content=_request(image), headers=HEADERS).content)

    return _figures(run, receive, send)


def raw_aiohttp(run: Run) -> dict[str, float]:
    import asyncio

    import aiohttp

    image = payloads.image()

    async def measure() -> dict[str, float]:
        async with aiohttp.ClientSession() as session:

            async def receive(times: int) -> None:
                for _ in range(times):
                    body = to_json(REQUEST)
                    async with session.post(address(run.url, IMAGE_MODEL), data=body, headers=HEADERS) as answer:
                        _read(await answer.read())

            async def send(times: int) -> None:
                for _ in range(times):
                    async with session.post(address(run.url), data=_request(image), headers=HEADERS) as answer:
                        json.loads(await answer.read())

            found = {
                "answer": await run.cpu_ms_async(receive, CALLS),
                "request": await run.cpu_ms_async(send, CALLS),
            }
            keep_memory()
            return found | {"kept": await run.cpu_ms_async(receive, CALLS)}

    return asyncio.run(measure())
