"""`timeout` holds for everything a call does, whatever trickles in."""

import asyncio
import io
import json
import socket
import time
from contextlib import suppress
from itertools import chain, repeat

import httpcore
import pytest
import trustme

import gemkit
from gemkit._http.deadline import Deadline
from gemkit._http.network import Network
from gemkit.errors import APITimeoutError, BadRequestError, GemkitError, StreamInterruptedError
from gemkit.hooks import Hooks
from tests.attacks.servers import MODEL, Server, ask, everywhere, quick, reply, row, silent, trickle
from tests.doubles import ANSWER, PATIENCE, STREAM_HEAD, http_chunk, piece
from tests.reliability.matrix import run_over
from tests.reliability.serving import hypercorn

LIMIT = 700  # milliseconds; the servers go on for PATIENCE seconds
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"


def late(flavour, transport, work, *answers, timeout=LIMIT, **options):
    """The error that a call ends with, which is to be in time."""
    begun = time.monotonic()

    def prepare(client):
        quick(client)
        SERVERS[:] = [server]
        if answers[0] is START:
            server.answers[0] = START(server)

    with Server(*answers) as server, pytest.raises(GemkitError) as caught:
        run_over(flavour, transport, work, prepare, base_url=server.url, timeout=timeout, **options)
    # Far from exact on a busy machine, and far from what the servers would do to a call without a limit.
    assert time.monotonic() - begun < PATIENCE / 2
    return caught.value


def upload(client):
    return client.files.upload(file=io.BytesIO(bytes(30_000_000)), config={"mime_type": "text/plain"})


async def upload_async(client):
    try:
        return await upload(client)
    finally:
        # aiohttp keeps such a connection until the server closes it, and so past the end of the loop.
        SERVERS.pop().reset()
        await asyncio.sleep(0.05)


SERVERS = []


def START(server):  # noqa: N802 - stands for the response that begins an upload at this server
    return reply({}, x_goog_upload_url=f"{server.url}/session", x_goog_upload_status="active")


def never_reads(connection, request):
    time.sleep(PATIENCE)


never_reads.early = True


def reads_slowly(connection, request):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and connection.recv(4096):
        time.sleep(0.01)


reads_slowly.early = True


@row("headers that trickle in for ever", "`APITimeoutError`")
@everywhere
def test_headers(flavour, transport):
    assert isinstance(late(flavour, transport, ask, trickle(HEAD, endless=b"x-more: a\r\n")), APITimeoutError)


@row("1xx responses without end", "`APITimeoutError`")
@everywhere
def test_informational_responses(flavour, transport):
    error = late(flavour, transport, ask, trickle(endless=b"HTTP/1.1 103 Early Hints\r\nlink: a\r\n\r\n"))
    assert isinstance(error, APITimeoutError)


@row("headers that trickle in over a connection that is used again", "`APITimeoutError`")
@everywhere
def test_headers_of_a_second_call(flavour, transport):
    def again(client):
        ask(client)
        return ask(client)

    async def again_async(client):
        await ask(client)
        return await ask(client)

    work = again if flavour == "sync" else again_async
    error = late(flavour, transport, work, reply(), trickle(HEAD, endless=b"x-more: a\r\n"))
    assert isinstance(error, APITimeoutError)


@row("a body that trickles in, or stalls", "`APITimeoutError`")
@everywhere
@pytest.mark.parametrize("endless", [b" ", b""])
def test_bodies(flavour, transport, endless):
    begin = HEAD + b"content-length: 100000\r\n\r\n{"
    assert isinstance(late(flavour, transport, ask, trickle(begin, endless=endless)), APITimeoutError)


def download(client):
    return client.files.download(file="files/x")


@row("a body without a length on a connection that stays open", "`APITimeoutError`, never a part")
@everywhere
@pytest.mark.parametrize("work", [ask, download])
def test_bodies_without_a_length(flavour, transport, work):
    error = late(flavour, transport, work, b"HTTP/1.1 200 OK\r\n\r\n" + json.dumps(ANSWER).encode())
    assert isinstance(error, APITimeoutError)


@row("a body that came with its headers, where these took all of the time", "`APITimeoutError`")
@everywhere
def test_a_body_that_is_there(flavour, transport):
    passed = [0.0]

    class Late(Hooks):
        def after_response(self, exchange):
            passed[0] = 1000.0

    def prepare(client):
        client._state.clock = lambda: time.monotonic() + passed[0]
        client.hooks.add(Late())

    with Server(reply()) as server, pytest.raises(APITimeoutError):
        run_over(flavour, transport, ask, prepare, base_url=server.url, timeout=60_000)
    assert len(server.requests) == 1


@row("the body of an error that trickles in", "the error that the status says, in time")
@everywhere
def test_bodies_of_errors(flavour, transport):
    begin = b"HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n"
    assert isinstance(late(flavour, transport, ask, trickle(begin, endless=b" ")), BadRequestError)


@row("an upload whose bytes nobody reads, or that are read slowly", "`APITimeoutError`")
@everywhere
@pytest.mark.parametrize("server", [never_reads, reads_slowly])
def test_uploads(flavour, transport, server):
    work = upload_async if transport.startswith("aiohttp") else upload
    assert isinstance(late(flavour, transport, work, START, server), APITimeoutError)


@row("an upload whose responses trickle in: headers, body, or the body of an error", "an error, in time")
@everywhere
@pytest.mark.parametrize(
    "answer",
    [
        trickle(HEAD, endless=b"x-more: a\r\n"),
        trickle(HEAD + b"x-goog-upload-status: final\r\ncontent-length: 100000\r\n\r\n{", endless=b" "),
        trickle(b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 100000\r\n\r\n{", endless=b" "),
        silent,
    ],
    ids=["headers", "body", "error", "silence"],
)
def test_responses_to_uploads(flavour, transport, answer):
    late(flavour, transport, upload, START, answer)


def read(client):
    return list(client.models.generate_content_stream(model=MODEL, contents="a"))


async def read_async(client):
    return [chunk async for chunk in await client.models.generate_content_stream(model=MODEL, contents="a")]


@row("a stream of which only comments come", "`APITimeoutError`")
@everywhere
def test_comments_alone(flavour, transport):
    work = read if flavour == "sync" else read_async
    error = late(flavour, transport, work, trickle(STREAM_HEAD, endless=http_chunk(b": wait\n\n")))
    assert isinstance(error, APITimeoutError | StreamInterruptedError)


@row("the same over HTTP/2, and a body that trickles in over HTTP/2", "`APITimeoutError`")
@pytest.mark.parametrize(("flavour", "transport"), [("sync", "client_args"), ("async", "client_args")])
@pytest.mark.parametrize("kind", ["comments", "after the first chunk", "body"])
def test_over_http2(flavour, transport, kind, monkeypatch, tmp_path):
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(tmp_path / "certificate.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    monkeypatch.setattr("gemkit._http.tls._contexts", {})
    first = b"data: " + json.dumps(piece("a")).encode() + b"\n\n" if kind == "after the first chunk" else b""
    endless = b" " if kind == "body" else b": wait\n\n"

    async def trickling(scope, receive, send):
        content = b"application/json" if kind == "body" else b"text/event-stream"
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", content)]})
        await send({"type": "http.response.body", "body": first, "more_body": True})
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            await send({"type": "http.response.body", "body": endless, "more_body": True})
            await asyncio.sleep(0.02)

    work = ask if kind == "body" else read if flavour == "sync" else read_async
    arguments = {"client_args": {"http2": True}}
    begun = time.monotonic()
    with hypercorn(tmp_path / "certificate.pem", trickling) as url, pytest.raises(GemkitError) as caught:
        run_over(flavour, "default", work, quick, base_url=url, timeout=LIMIT, **arguments)
    assert time.monotonic() - begun < PATIENCE / 2
    assert isinstance(caught.value, APITimeoutError | StreamInterruptedError)


def test_connecting_at_the_deadline_times_out():
    """A socket with a timeout of 0 would report "Operation now in progress"."""
    times = chain([0.0], repeat(5.0))
    network = Network()
    network.deadline = Deadline(1.0, lambda: next(times))
    with socket.create_server(("127.0.0.1", 0)) as server, suppress(httpcore.ConnectTimeout):
        network.connect_tcp("127.0.0.1", server.getsockname()[1]).close()


@row("a token server or metadata server that trickles, while the project is looked for", "an error, in time")
@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_project_discovery(flavour, monkeypatch, tmp_path):
    for name in ("GOOGLE_APPLICATION_CREDENTIALS", "GOOGLE_CLOUD_PROJECT", "GCLOUD_PROJECT", "GOOGLE_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    begun = time.monotonic()
    with Server(trickle(b"HTTP/1.1 200 OK\r\nmetadata-flavor: Google\r\n", endless=b"x-more: a\r\n")) as server:
        host = server.url.removeprefix("http://")
        for name in ("GCE_METADATA_HOST", "GCE_METADATA_IP", "GCE_METADATA_ROOT"):
            monkeypatch.setenv(name, host)
        with pytest.raises(GemkitError):
            # Made within, as google-auth reads the environment late.
            run_over(flavour, "default", ask, backend={"vertexai": True, "location": "us-central1"}, timeout=LIMIT)
    assert time.monotonic() - begun < PATIENCE / 2
    assert gemkit.__name__
