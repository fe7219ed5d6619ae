"""One total limit over connecting, attempts, pauses and the body, the same on every transport."""

import asyncio
import contextlib
import itertools
import socket
import threading

import httpx
import pytest
from google.auth.credentials import Credentials

import gemkit
from gemkit.errors import APITimeoutError, ServiceUnavailableError, StreamInterruptedError
from gemkit.hooks import Hooks
from tests.doubles import (
    LAST_CHUNK,
    PATIENCE,
    RESET,
    STREAM_HEAD,
    RawServer,
    Recorder,
    event,
    http_chunk,
    piece,
    recording,
    refusal,
    stop_time,
)
from tests.reliability.matrix import chosen, run_over

MODEL = "gemini-2.5-flash"
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
ENDLESS = [HEAD, *[http_chunk(b" " * 1000)] * 10_000]
WHOLE = {"connect": 10.0, "read": None, "write": None, "pool": None}

everywhere = pytest.mark.parametrize(("flavour", "transport"), chosen())


class Ticking(Hooks):
    """A clock that advances with every reading, after the first response."""

    def __init__(self, step):
        self.now = 0.0
        self.step = step
        self.ticks = False

    def __call__(self):
        if self.ticks:
            self.now += self.step
        return self.now

    def after_response(self, exchange):
        self.ticks = True

    def wind(self, client):
        client._state.clock = self
        client.hooks.add(self)


def ask(client):
    return client.models.generate_content(model=MODEL, contents="a")


def read(client):
    return list(client.models.generate_content_stream(model=MODEL, contents="a"))


async def read_async(client):
    return [chunk async for chunk in await client.models.generate_content_stream(model=MODEL, contents="a")]


def reader(flavour):
    return read if flavour == "sync" else read_async


@everywhere
def test_a_body_that_keeps_coming_is_cut_at_the_end(flavour, transport):
    """Each chunk is in time, the whole body is not."""
    with RawServer(ENDLESS) as server, pytest.raises(APITimeoutError, match="1 attempt in") as caught:
        run_over(flavour, transport, ask, Ticking(1.0).wind, base_url=server.url, timeout=10_000)
    assert caught.value.attempts == 1
    assert caught.value.elapsed >= 10


@everywhere
def test_a_given_limit_covers_the_whole_stream(flavour, transport):
    comments = itertools.repeat(http_chunk(b": and so on\n"), 100_000)
    script = itertools.chain([STREAM_HEAD, event(piece("a"))], comments)
    with RawServer(script) as server, pytest.raises(StreamInterruptedError) as caught:
        run_over(flavour, transport, reader(flavour), Ticking(1.0).wind, base_url=server.url, timeout=10_000)
    assert isinstance(caught.value.__cause__, APITimeoutError)


@everywhere
def test_comments_that_keep_coming_before_the_first_chunk(flavour, transport):
    script = itertools.chain([STREAM_HEAD], itertools.repeat(http_chunk(b": and so on\n"), 100_000))
    with RawServer(script) as server, pytest.raises(APITimeoutError):
        run_over(flavour, transport, reader(flavour), Ticking(1.0).wind, base_url=server.url, timeout=10_000)


@everywhere
def test_a_download_that_is_there_too_late(flavour, transport):
    """Its bytes came with the headers, so that no read has to wait."""

    def download(client):
        return client.files.download(file="files/a")

    with RawServer([HEAD + http_chunk(b"abc") + LAST_CHUNK]) as server, pytest.raises(APITimeoutError):
        run_over(flavour, transport, download, Ticking(100.0).wind, base_url=server.url, timeout=10_000)


@everywhere
def test_the_default_limit_ends_no_stream(flavour, transport):
    """It applies until the first chunk; afterwards only the idle timeout applies."""
    script = [STREAM_HEAD, *[event(piece("a"))] * 50, event(piece("b", "STOP")), LAST_CHUNK]
    with RawServer(script) as server:
        chunks = run_over(flavour, transport, reader(flavour), Ticking(100.0).wind, base_url=server.url)
    assert len(chunks) == 51


@everywhere
def test_none_means_none(flavour, transport):
    script = [STREAM_HEAD, *[event(piece("a"))] * 50, event(piece("b", "STOP")), LAST_CHUNK]
    answer = [HEAD, *[http_chunk(b" ")] * 50, http_chunk(b"{}"), LAST_CHUNK]
    options = {"timeout": None, "stream_idle_timeout": None}
    with RawServer(script) as server:
        clock = Ticking(1_000_000.0).wind
        assert len(run_over(flavour, transport, reader(flavour), clock, base_url=server.url, **options)) == 51
    with RawServer(answer) as server:
        assert run_over(flavour, transport, ask, Ticking(1_000_000.0).wind, base_url=server.url, **options) is not None


def test_none_reaches_the_library():
    client, recorder = recording(http_options={"timeout": None})
    ask(client)
    assert recorder.last.extensions["timeout"] == WHOLE
    client, recorder = recording(http_options={"timeout": 4000})
    ask(client)
    limits = recorder.last.extensions["timeout"]
    assert all(0 < limits[step] <= 4 for step in WHOLE)


@everywhere
def test_silence_in_a_stream(flavour, transport):
    """`stream_idle_timeout` applies between chunks, regardless of `timeout`."""
    never = threading.Event()
    with RawServer([STREAM_HEAD, event(piece("a")), never]) as server:
        with pytest.raises(StreamInterruptedError) as caught:
            run_over(flavour, transport, reader(flavour), base_url=server.url, stream_idle_timeout=150, timeout=None)
        never.set()
    assert [chunk.text for chunk in caught.value.chunks] == ["a"]
    assert isinstance(caught.value.__cause__, APITimeoutError)


@everywhere
def test_what_an_earlier_attempt_took_is_gone(flavour, transport):
    """The error has the number of all attempts and their total time."""
    never = threading.Event()

    def hurry(client):
        client._state.random = lambda: 0.0

    with RawServer([RESET], [never]) as server:
        with pytest.raises(APITimeoutError, match="2 attempts in") as caught:
            run_over(flavour, transport, ask, hurry, base_url=server.url, timeout=300)
        never.set()
    assert caught.value.attempts == 2
    assert caught.value.elapsed >= 0.3


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_pause_that_would_outlast_the_limit_is_not_begun(mode):
    client, recorder = recording(refusal(503, retry_after="3"), http_options={"timeout": 5000})
    clock = stop_time(client)
    with pytest.raises(ServiceUnavailableError) as caught:
        ask(client) if mode == "sync" else asyncio.run(ask(client.aio))
    assert len(recorder.requests) == 2
    assert clock.slept == [3.0]
    assert caught.value.__notes__ == ["after 2 attempts in 3.0 s"]


@contextlib.contextmanager
def unreachable():
    """Return an address that accepts no connection: its queue is full."""
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(socket.socket())
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        for _ in range(8):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(server.getsockname())
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@everywhere
def test_connecting_counts(flavour, transport):
    with unreachable() as url, pytest.raises(APITimeoutError, match="1 attempt in"):
        run_over(flavour, transport, ask, base_url=url, timeout=150)


class Slow(Credentials):
    """Credentials whose token comes when `come` is set."""

    def __init__(self):
        super().__init__()
        self.come = threading.Event()

    def refresh(self, request):
        self.come.wait(PATIENCE)
        self.token = "t"


@pytest.mark.parametrize(("flavour", "transport"), [("sync", "default"), ("async", "default")])
def test_waiting_for_a_token_counts(flavour, transport):
    slow = Slow()
    backend = {"vertexai": True, "project": "p", "location": "l", "credentials": slow}
    with pytest.raises(APITimeoutError, match=r"Slow: timed out after 0.15 s \(.*timeout=150 ms\) \(1 attempt in"):
        run_over(flavour, transport, ask, backend=backend, base_url="http://127.0.0.1:9", timeout=150)
    slow.come.set()


def test_the_next_call_takes_the_token_that_came_too_late():
    slow, recorder = Slow(), Recorder()
    options = {"httpx_client": httpx.Client(transport=httpx.MockTransport(recorder))}
    client = gemkit.Client(vertexai=True, project="p", location="l", credentials=slow, http_options=options)
    with pytest.raises(APITimeoutError):
        client.models.generate_content(model=MODEL, contents="a", config={"http_options": {"timeout": 50}})
    slow.come.set()
    assert ask(client).text == "hi"
    assert recorder.last.headers["authorization"] == "Bearer t"
