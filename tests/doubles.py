"""Test doubles: a clock, scripted servers, and clients that record requests."""

import contextlib
import json
import socket
import struct
import threading

import httpx

import gemkit

PATIENCE = 20  # seconds after which a test that would hang fails instead

ANSWER = {
    "candidates": [{"content": {"role": "model", "parts": [{"text": "hi"}]}, "finishReason": "STOP", "index": 0}],
    "usageMetadata": {"promptTokenCount": 1, "totalTokenCount": 2},
}


class Clock:
    """A clock that advances only in sleeps."""

    def __init__(self):
        self.now = 0.0
        self.slept = []

    def __call__(self):
        return self.now

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds):
        self.sleep(seconds)


def stop_time(client, random=1.0):
    """Give a client a clock of its own and a known share of jitter."""
    clock = Clock()
    state = client._state
    state.clock, state.sleep, state.sleep_async = clock, clock.sleep, clock.sleep_async
    state.random = lambda: random
    return clock


class Recorder:
    """Responds to requests in order, then with the last response, and records requests."""

    def __init__(self, *replies):
        self.requests = []
        self.replies = list(replies) or [ANSWER]

    def __call__(self, request):
        self.requests.append(request)
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if callable(reply):
            reply = reply(request)
        if isinstance(reply, Exception):
            raise reply
        return reply if isinstance(reply, httpx.Response) else httpx.Response(200, json=reply)

    @property
    def last(self):
        return self.requests[-1]

    @property
    def body(self):
        return json.loads(self.last.content)

    @property
    def url(self):
        return str(self.last.url)


def credentials(token="token"):
    from google.oauth2.credentials import Credentials

    return Credentials(token=token)


def recording(*replies, backend="gemini", http_options=None, **settings):
    """Return a client without network access, and its recorder."""
    recorder = Recorder(*replies)
    transport = httpx.MockTransport(recorder)
    options = {
        "httpx_client": httpx.Client(transport=transport),
        "httpx_async_client": httpx.AsyncClient(transport=transport),
        **(http_options or {}),
    }
    if backend == "vertex":
        given = {"vertexai": True, "project": "p", "location": "us-central1", "credentials": credentials()}
    else:
        given = {"api_key": "key"}
    return gemkit.Client(**{**given, **settings}, http_options=options), recorder


def refusal(status, *, retry_after=None, retry_info=None, message="no"):
    """Return an error in the format of the services."""
    details = []
    if retry_info:
        details.append({"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": retry_info})
    error = {"code": status, "message": message, "details": details}
    headers = {"retry-after": retry_after} if retry_after else {}
    return httpx.Response(status, json={"error": error}, headers=headers)


def sent(call, backend="gemini", **settings):
    """The body that `call(client)` sends."""
    client, recorder = recording(backend=backend, **settings)
    call(client)
    return recorder.body


RESET = object()


class RawServer:
    """Responds to connections by script, byte for byte, on a real socket.

    A script is what one connection is sent after its request: bytes, a `threading.Event` to wait for, or RESET.
    `left` is set when a client has gone away by itself.
    """

    def __init__(self, *scripts, keep=False):
        self.scripts = list(scripts)
        self.requests = []
        self.left = threading.Event()
        self.keep = keep
        self.connections = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(PATIENCE)

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                self.connections += 1
                script = self.scripts.pop(0) if len(self.scripts) > 1 else self.scripts[0]
                threading.Thread(target=self._serve, args=(connection, script), daemon=True).start()

    def _serve(self, connection, script):
        with connection, contextlib.suppress(OSError):
            self._read(connection)
            for step in script:
                if isinstance(step, threading.Event):
                    step.wait(PATIENCE)
                elif step is RESET:
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    return
                else:
                    connection.sendall(step)
            if self.keep:
                connection.settimeout(PATIENCE)
                # A client that goes away with bytes unread resets the connection instead of ending it.
                with contextlib.suppress(ConnectionError):
                    while connection.recv(65536):
                        pass
                self.left.set()

    def _read(self, connection):
        data = b""
        while b"\r\n\r\n" not in data:
            data += connection.recv(65536)
        head, _, body = data.partition(b"\r\n\r\n")
        length = next(
            (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
        )
        while len(body) < length:
            body += connection.recv(65536)
        self.requests.append((head, body))


STREAM_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def http_chunk(data):
    return b"%x\r\n%s\r\n" % (len(data), data)


def event(value):
    """A server-sent event as one HTTP chunk."""
    return http_chunk(b"data: " + json.dumps(value).encode() + b"\r\n\r\n")


def piece(text, finish=None, index=0):
    """A chunk of a streamed answer."""
    candidate = {"content": {"role": "model", "parts": [{"text": text}]}, "index": index}
    return {"candidates": [{**candidate, "finishReason": finish} if finish else candidate]}


LAST_CHUNK = b"0\r\n\r\n"
