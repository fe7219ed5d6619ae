"""Servers on real sockets that lie, trickle and break off, and how the tests of this folder run calls against them."""

import contextlib
import http
import json
import socket
import struct
import threading
import time
from typing import NamedTuple

import pytest

from tests.doubles import ANSWER, PATIENCE
from tests.reliability.matrix import ASYNC, SYNC

MODEL = "gemini-2.5-flash"


class Request(NamedTuple):
    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class Server:
    """Answers each request with the next of its answers, the last one again and again.

    An answer is bytes, or a function of the connection and the request that writes what it likes; a connection is
    closed after `CLOSE` in place of an answer, or if the function returns it. Functions with an attribute `early`
    are called before the body of the request is read.
    """

    def __init__(self, *answers, context=None):
        self.answers = list(answers)
        self.requests = []
        self.accepted = 0
        self.connections = set()
        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=1024)
        scheme = "http" if context is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._socket.getsockname()[1]}"
        self._lock = threading.Lock()
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self.hang_up()

    def hang_up(self):
        """Close all connections, as a server does with idle ones."""
        for connection in list(self.connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def wait_until(self, condition):
        until = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < until, "it did not come to that"
            time.sleep(0.005)

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                self.accepted += 1
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        with connection, contextlib.suppress(OSError):
            connection.settimeout(PATIENCE)
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
            self.connections.add(connection)
            try:
                while self._one(connection) is not CLOSE:
                    pass
            finally:
                self.connections.discard(connection)
                with contextlib.suppress(OSError):
                    connection.close()

    def _one(self, connection):
        data = b""
        while b"\r\n\r\n" not in data:
            piece = connection.recv(65536)
            if not piece:
                return CLOSE
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        with self._lock:
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if getattr(answer, "early", False):
            self.requests.append(Request(method, target, headers, body))
            return answer(connection, self.requests[-1])
        length = int(headers.get("content-length", 0))
        while len(body) < length:
            piece = connection.recv(1024 * 1024)
            if not piece:
                return CLOSE
            body += piece
        request = Request(method, target, headers, body)
        with self._lock:
            self.requests.append(request)
        if callable(answer):
            return answer(connection, request)
        if answer is CLOSE:
            return CLOSE
        connection.sendall(answer)
        return None


CLOSE = object()


def reply(body=ANSWER, status=200, **headers):
    """A response as bytes; underscores in the names of headers are hyphens."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    given = {"content-type": "application/json", "content-length": len(content)}
    given |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"{name}: {value}" for name, value in given.items() if value is not None]
    head = "\r\n".join([f"HTTP/1.1 {status} {http.HTTPStatus(status).phrase}", *lines])
    return head.encode() + b"\r\n\r\n" + content


def refused(status, **headers):
    return reply({"error": {"code": status, "message": "no"}}, status, **headers)


def cut(answer=None, left=5):
    """Everything but the end of a response, then the end of the connection."""
    whole = answer or reply()

    def write(connection, request):
        connection.sendall(whole[:-left])
        return CLOSE

    return write


def reset(connection, request):
    """No response: the connection is reset after the request has arrived."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return CLOSE


def trickle(*pieces, endless, pause=0.02):
    """Pieces, then one piece again and again for as long as the client listens."""

    def write(connection, request):
        for piece in pieces:
            connection.sendall(piece)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            connection.sendall(endless)
            time.sleep(pause)
        return CLOSE

    return write


def silent(connection, request):
    """Nothing, until the client has gone away."""
    with contextlib.suppress(OSError):
        connection.recv(1)
    return CLOSE


EVERYWHERE = [("sync", name) for name in SYNC] + [("async", name) for name in ASYNC]
everywhere = pytest.mark.parametrize(("flavour", "transport"), EVERYWHERE)
by_default = pytest.mark.parametrize(("flavour", "transport"), [("sync", "default"), ("async", "default")])
in_async = pytest.mark.parametrize(("flavour", "transport"), [("async", name) for name in ASYNC])


def row(attack, outcome):
    """State the row that a test has in docs/reliability.md."""

    def mark(test):
        test.row = (attack, outcome)
        return test

    return mark


def quick(client):
    """No pauses between attempts."""

    async def sleep_async(seconds):
        pass

    client._state.sleep, client._state.sleep_async = (lambda seconds: None), sleep_async


def ask(client):
    return client.models.generate_content(model=MODEL, contents="a")
