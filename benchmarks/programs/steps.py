"""Where the time of a call goes: each step by itself, on the bytes of the cases. Prints JSON."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import sys
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from gemkit._core.encode import encode
from gemkit._core.sse import SSEParser
from gemkit._core.stream import Pieces
from gemkit._core.wire import HttpReply, ReadsPieces

import gemkit
from benchmarks import payloads
from benchmarks.clients import PROMPT, genai_client
from benchmarks.measure import keep_memory
from benchmarks.payloads import IMAGE_MODEL, MODEL
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterator, Mapping

    from gemkit._core.caller import Caller
    from gemkit._core.wire import Limits

ROUNDS = 7
HEADERS = {"content-type": "application/json; charset=UTF-8", "vary": "Origin", "server": "scaffolding on HTTPServer2"}
OPERATION = operations.MODELS_GENERATE_CONTENT
STREAM = operations.MODELS_GENERATE_CONTENT_STREAM


class Answered(ReadsPieces):
    """A reply that is there already."""

    status = 200
    headers: Mapping[str, str] = HEADERS
    raw = HttpReply("POST", "", 200, HEADERS)

    def __init__(self, body: bytes, limits: Limits) -> None:
        """Answer with `body`."""
        self._body = body
        self.limits = limits

    async def pieces(self) -> AsyncGenerator[bytes, None]:
        """The body in one piece."""
        yield self._body

    async def close(self) -> None:
        """There is nothing to close."""


class Nowhere:
    """A transport that sends nothing and answers at once."""

    def __init__(self, body: bytes) -> None:
        """Answer with `body`."""
        self._body = body

    async def send(self, verb: str, url: str, headers: Mapping[str, str], body: Any, limits: Limits) -> Answered:
        """Answer."""
        del verb, url, headers, body
        return Answered(self._body, limits)

    async def close(self) -> None:
        """There is nothing to close."""

    def forget(self) -> None:
        """There is nothing to forget."""


def seconds(work: Callable[[], object], times: int) -> float:
    """CPU seconds of one `work`: the least of several rounds, as a step is too short for anything else to be its own."""
    work()
    found: list[float] = []
    for _ in range(ROUNDS):
        gc.collect()
        started = time.process_time()
        for _ in range(times):
            work()
        found.append((time.process_time() - started) / times)
    return min(found)


def call(caller: Caller) -> Iterator[tuple[str, float]]:
    """A typed async call without a network: an answer of some 500 bytes."""
    body = payloads.answer()
    params = {"model": MODEL, "contents": PROMPT, "config": None}
    request = encode(OPERATION, params, caller.place)
    reply = Answered(body, None)  # type: ignore[arg-type]
    caller.answer(OPERATION, params, body, reply)
    validate = gemkit.types.GenerateContentResponse.__pydantic_validator__.validate_json
    yield "arguments to JSON", seconds(lambda: encode(OPERATION, params, caller.place), 2000)
    yield "options, address, headers", seconds(lambda: caller.prepare(request), 2000)
    yield "validation by pydantic", seconds(lambda: validate(body), 2000)
    answer = seconds(lambda: caller.answer(OPERATION, params, body, reply), 2000)
    yield "the answer as a whole, validation among it", answer

    async def many() -> None:
        for _ in range(1000):
            await caller.acall(OPERATION, params)

    caller.connections.__dict__["_async"][""] = Nowhere(body)
    yield "the call as a whole", seconds(lambda: asyncio.run(many()), 1) / 1000


def chunk() -> Iterator[tuple[str, float]]:
    """A chunk of a stream, many to a read."""
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
        stream = Pieces(STREAM, Answered(b"", None), "gemini")  # type: ignore[arg-type]
        for piece in pieces:
            for _ in stream.feed(piece):
                pass

    number = len(events)
    yield "finding the event", seconds(find, 5) / number
    yield "validation by pydantic", seconds(lambda: each(validate), 5) / number
    yield "for comparison: json.loads", seconds(lambda: each(json.loads), 5) / number
    yield "the chunk as a whole", seconds(read, 5) / number


def image(client: gemkit.Client, url: str) -> Iterator[tuple[str, float]]:
    """An image of 8 MiB in an answer."""

    def whole() -> None:
        client.models.generate_content(model=IMAGE_MODEL, contents=PROMPT)

    # First, while the process has not held anything larger: from then on the allocator would keep more.
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
        ("unary call, async, no network", "µs", 1e6, call(client._caller)),
    )
    found = [
        [of, step, f"{value * factor:.3g} {unit}"] for of, unit, factor, steps in measured for step, value in steps
    ]
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
