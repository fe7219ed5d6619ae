"""The time of each step of a call, with the payloads of the cases. Prints JSON."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import sys
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import gemkit
from benchmarks import payloads
from benchmarks.clients import PROMPT, genai_client
from benchmarks.measure import keep_memory
from benchmarks.payloads import IMAGE_MODEL, MODEL
from gemkit._api.accumulator import StreamAccumulator
from gemkit._features.codec import CODEC
from gemkit._generated import operations
from gemkit._http._async.transports import AsyncResponse
from gemkit._http.sse import SSEParser
from gemkit._mapping.encode import encode

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterator, Mapping

    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._http.deadline import Deadline
    from gemkit._http.request import HTTPRequest

ROUNDS = 7
HEADERS = {"content-type": "application/json; charset=UTF-8", "vary": "Origin", "server": "scaffolding on HTTPServer2"}
OPERATION = operations.MODELS_GENERATE_CONTENT
STREAM = operations.MODELS_GENERATE_CONTENT_STREAM


class Offline:
    """A transport that sends nothing and responds immediately."""

    def __init__(self, body: bytes) -> None:
        """Respond with `body`."""
        self._body = body

    async def send(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> AsyncResponse:
        """Respond."""
        del headers
        return AsyncResponse(
            request, 200, HEADERS, self._pieces(), deadline=deadline, translate=lambda error: error, close=self._close
        )

    async def _pieces(self) -> AsyncGenerator[bytes, None]:
        yield self._body

    async def _close(self, is_read: bool) -> None:
        """Do nothing."""

    async def aclose(self) -> None:
        """Do nothing."""


def seconds(work: Callable[[], object], times: int) -> float:
    """Return the CPU seconds of one `work`: the minimum of several rounds, which excludes other load."""
    work()
    found: list[float] = []
    for _ in range(ROUNDS):
        gc.collect()
        started = time.process_time()
        for _ in range(times):
            work()
        found.append((time.process_time() - started) / times)
    return min(found)


def call(client: AsyncAPIClient) -> Iterator[tuple[str, float]]:
    """Measure a typed async call without a network, with a response of some 500 bytes."""
    body = payloads.answer()
    params = {"model": MODEL, "contents": PROMPT, "config": None}
    request = encode(CODEC, OPERATION, params, client.context)
    response = SimpleNamespace(status=200, headers=HEADERS)
    validate = gemkit.types.GenerateContentResponse.__pydantic_validator__.validate_json
    yield "arguments to JSON", seconds(lambda: encode(CODEC, OPERATION, params, client.context), 2000)
    yield "options, address, headers", seconds(lambda: client.build(request), 2000)
    yield "validation by pydantic", seconds(lambda: validate(body), 2000)
    answer = seconds(lambda: client._decode(OPERATION, params, body, response), 2000)
    yield "the answer as a whole, validation among it", answer

    async def many() -> None:
        for _ in range(1000):
            await client.call(OPERATION, params)

    client.state.transports_async = Offline(body)
    yield "the call as a whole", seconds(lambda: asyncio.run(many()), 1) / 1000


def chunk() -> Iterator[tuple[str, float]]:
    """Measure a chunk of a stream, with many per read."""
    body = b"".join(payloads.events())
    pieces = [body[start : start + 65536] for start in range(0, len(body), 65536)]
    validate = gemkit.types.GenerateContentResponse.__pydantic_validator__.validate_json
    events = [event[6:-4] for event in payloads.events()]

    def find() -> None:
        parser = SSEParser()
        for piece in pieces:
            parser.feed(piece)

    def each(read: Callable[[bytes], object]) -> None:
        for event in events:
            read(event)

    def read() -> None:
        stream = StreamAccumulator(CODEC, STREAM, "gemini", SimpleNamespace(status=200, headers=HEADERS))
        for piece in pieces:
            for _ in stream.feed(piece):
                pass

    number = len(events)
    yield "finding the event", seconds(find, 5) / number
    yield "validation by pydantic", seconds(lambda: each(validate), 5) / number
    yield "for comparison: json.loads", seconds(lambda: each(json.loads), 5) / number
    yield "the chunk as a whole", seconds(read, 5) / number


def image(client: gemkit.Client, url: str) -> Iterator[tuple[str, float]]:
    """Measure an image of 8 MiB in a response."""

    def whole() -> None:
        client.models.generate_content(model=IMAGE_MODEL, contents=PROMPT)

    # First, before a larger block is freed, since the allocator would keep more memory then.
    yield "the call as a whole", seconds(whole, 3)
    keep_memory()
    whole()
    yield "the same, memory not given back to the system", seconds(whole, 3)
    body = payloads.image_answer()
    validate = gemkit.types.GenerateContentResponse.__pydantic_validator__.validate_json
    yield "validation by pydantic, base64 decoded", seconds(lambda: validate(body), 3)
    where = urlsplit(url)
    head = (
        f"POST /v1beta/models/{IMAGE_MODEL}:generateContent HTTP/1.1\r\nHost: any\r\nContent-Length: 0\r\n\r\n".encode()
    )
    with socket.create_connection((where.hostname or "", where.port or 0)) as connection:

        def read() -> None:
            connection.sendall(head)
            pieces = [connection.recv(65536)]
            while not pieces[-1].endswith(b"}"):
                pieces.append(connection.recv(65536))
            b"".join(pieces)

        yield "reading it from a bare socket, and joining it", seconds(read, 3)


def main(url: str) -> None:
    """Measure and print."""
    client = genai_client(gemkit, url)
    measured = (
        ("8 MiB image in the answer", "ms", 1e3, image(client, url)),
        ("stream, per chunk, many to a read, no network", "µs", 1e6, chunk()),
        ("unary call, async, no network", "µs", 1e6, call(client.aio.models._client)),
    )
    found = [
        [of, step, f"{value * factor:.3g} {unit}"] for of, unit, factor, steps in measured for step, value in steps
    ]
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
