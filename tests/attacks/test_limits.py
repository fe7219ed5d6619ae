"""`timeout` holds for everything a call does, whatever trickles in."""

import asyncio
import io
import time

import pytest

import gemkit
from gemkit.errors import APITimeoutError, BadRequestError, GemkitError, StreamInterruptedError
from gemkit.hooks import Hooks
from tests.attacks.servers import MODEL, Server, ask, everywhere, quick, reply, row, silent, trickle
from tests.doubles import PATIENCE, STREAM_HEAD, http_chunk
from tests.reliability.matrix import run_over

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
