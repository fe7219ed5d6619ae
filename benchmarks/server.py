"""A minimal server: it reads the headers of a request, skips its body and writes prepared bytes.

Run as a process of its own, so that its work is not counted as a client's: `python -m benchmarks.server` prints
its address and serves until its standard input ends.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import re
import sys
from typing import TYPE_CHECKING

from benchmarks import payloads

if TYPE_CHECKING:
    from collections.abc import Callable

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding: *chunked", re.IGNORECASE)
_COMMAND = re.compile(rb"\r\nx-goog-upload-command: *([a-z, ]+)", re.IGNORECASE)
_HOST = re.compile(rb"\r\nhost: *([^\r]+)", re.IGNORECASE)
_LAST_CHUNK = b"0\r\n\r\n"

_FILE = payloads.to_bytes(
    {
        "file": {
            "name": "files/large",
            "mimeType": "application/octet-stream",
            "state": "ACTIVE",
            "uri": "https://generativelanguage.googleapis.com/v1beta/files/large",
        }
    }
)


def _response(body: bytes, headers: bytes = b"", kind: bytes = b"application/json; charset=UTF-8") -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: %b\r\nContent-Length: %d\r\n%b\r\n%b" % (kind, len(body), headers, body)


@functools.cache
def _answer() -> bytes:
    return _response(
        payloads.answer(), b"Vary: Origin\r\nServer: scaffolding on HTTPServer2\r\nX-Frame-Options: DENY\r\n"
    )


@functools.cache
def _embeddings() -> bytes:
    return _response(payloads.embeddings())


@functools.cache
def _image() -> bytes:
    return _response(payloads.image_answer())


@functools.cache
def _stream() -> bytes:
    return _response(b"".join(payloads.events()), kind=b"text/event-stream")


@functools.cache
def _separate_stream() -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"".join(b"%x\r\n%b\r\n" % (len(event), event) for event in payloads.events()) + _LAST_CHUNK


@functools.cache
def _interaction() -> bytes:
    return _response(b"".join(payloads.interaction_events()), kind=b"text/event-stream")


@functools.cache
def _calls() -> bytes:
    return _response(payloads.calls())


_ROUTES: tuple[tuple[bytes, Callable[[], bytes]], ...] = (
    (b"-image:generateContent", _image),
    (b":generateContent", _answer),
    (b"-separate:streamGenerateContent", _separate_stream),
    (b":streamGenerateContent", _stream),
    (b":batchEmbedContents", _embeddings),
    (b"/interactions", _interaction),
)


def _upload(head: bytes) -> bytes:
    """Return the response of the resumable protocol to a start, a chunk or the last chunk."""
    command = _COMMAND.search(head)
    commands = command[1] if command else b"finalize"
    if b"start" in commands:
        host = _HOST.search(head)
        address = b"http://%b/upload/v1beta/files?upload_id=1" % (host[1] if host else b"")
        return _response(
            b"",
            b"X-Goog-Upload-Status: active\r\nX-Goog-Upload-URL: %b\r\n"
            b"X-Goog-Upload-Chunk-Granularity: 262144\r\n" % address,
        )
    if b"finalize" in commands:
        return _response(_FILE, b"X-Goog-Upload-Status: final\r\n")
    return _response(b"", b"X-Goog-Upload-Status: active\r\n")


def respond(head: bytes, number: int = 0) -> bytes:
    """Return the response to a request with these headers, after `number` others on its connection."""
    target = head.split(b" ", 2)[1].partition(b"?")[0]
    if target.endswith(b"-tools:generateContent"):
        return _answer() if number % 3 == 2 else _calls()
    if target.startswith(b"/upload/"):
        return _upload(head)
    for ending, make in _ROUTES:
        if target.endswith(ending):
            return make()
    return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


class Answering(asyncio.Protocol):
    """One connection, kept open; requests come one after another on it."""

    def __init__(self) -> None:
        self._buffer = b""
        self._head = b""
        self._left = 0
        self._chunked = False
        self._answered = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Store the transport."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Detect the end of requests; bodies are counted, not stored."""
        if not self._head:
            data = self._buffer + data
            end = data.find(b"\r\n\r\n") + 4
            if end < 4:
                self._buffer = data
                return
            self._buffer = b""
            self._head, data = data[:end], data[end:]
            length = _LENGTH.search(self._head)
            self._left = int(length[1]) if length else 0
            self._chunked = _CHUNKED.search(self._head) is not None
            # Expect: 100-continue is not answered: no contender sends it.
        if self._chunked:
            self._buffer = (self._buffer + data)[-len(_LAST_CHUNK) :]
            if self._buffer != _LAST_CHUNK:
                return
        else:
            self._left -= len(data)
            if self._left > 0:
                return
        head, self._head, self._buffer = self._head, b"", b""
        self._transport.write(respond(head, self._answered))
        self._answered += 1


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Answering, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()[:2]
    print(f"http://{host}:{port}", flush=True)
    async with server:
        await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve())
