"""Uploads over real sockets: every kind of source, every fault in every request, and rejected arguments."""

import base64
import gzip
import hashlib
import io
import os
import random
import sys
import threading
from urllib.parse import unquote

import httpx
import pytest

from gemkit._features.files.options import CHUNK
from gemkit.emulator import Fault
from gemkit.errors import (
    APIConnectionError,
    APITimeoutError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    InvalidInputError,
    ResponseError,
    ServiceUnavailableError,
    UnsupportedOperationError,
)
from gemkit.types import File, FileState, UploadFileConfig, UploadToFileSearchStoreOperation
from tests.conveniences.mocks import mocked

PLAIN = {"mime_type": "text/plain"}
LARGE = random.Random(7).randbytes(2 * CHUNK + 12_345)


@pytest.fixture
def client(make):
    return make()


def stored(server, file):
    """The bytes that the emulator has of a file."""
    return b"".join(server._application.state.contents.get(file.name).iter_bytes())


def assert_nothing_was_repeated(upload):
    """Ranges follow each other, and no byte came again that had been confirmed."""
    assert upload.repeated_bytes == 0
    place = 0
    for part in upload.ranges:
        assert part.offset == place
        place += part.length
    assert place == upload.size


class OnceOnly(io.RawIOBase):
    """A stream that can be read only once, in chunks of various sizes."""

    def __init__(self, data):
        self.inner = io.BytesIO(data)

    def readable(self):
        return True

    def seekable(self):
        return False

    def readinto(self, buffer):
        data = self.inner.read(min(len(buffer), 100_003))
        buffer[: len(data)] = data
        return len(data)


class ReadOnly:
    """No more than a `read`."""

    def __init__(self, data):
        self.read = io.BytesIO(data).read


class AsyncRead:
    """A file of an async library."""

    def __init__(self, data):
        self.inner = io.BytesIO(data)

    async def read(self, size):
        return self.inner.read(size)


def pieces(data, size=777_777):
    yield b""
    for start in range(0, len(data), size):
        yield data[start : start + size]


async def async_pieces(data):
    for piece in pieces(data):
        yield piece


def compressed(data):
    return gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(data, 0)))


SOURCES = {
    "bytes": bytes,
    "bytearray": bytearray,
    "memoryview": memoryview,
    "wide memoryview": lambda data: memoryview(data[: len(data) // 4 * 4]).cast("I"),
    "BytesIO": io.BytesIO,
    "gzip": compressed,
    "stream read once": OnceOnly,
    "object with read": ReadOnly,
    "generator": pieces,
    "list of pieces": lambda data: list(pieces(data)),
}
ASYNC_SOURCES = {"async read": AsyncRead, "async generator": async_pieces}


@pytest.mark.parametrize("kind", SOURCES)
@pytest.mark.parametrize("size", [0, 5, CHUNK, 2 * CHUNK + 12_345])
def test_every_source_arrives_whole(flavour, client, server, kind, size):
    data = LARGE[:size]
    source = SOURCES[kind](data)
    if kind == "wide memoryview":
        data = data[: len(data) // 4 * 4]
    file = flavour(client, "files.upload", file=source, config=PLAIN)
    assert isinstance(file, File)
    assert file.size_bytes == len(data)
    assert stored(server, file) == data
    assert_nothing_was_repeated(server.uploads[-1])
    assert all(part.length <= CHUNK for part in server.uploads[-1].ranges)


@pytest.mark.parametrize("kind", ASYNC_SOURCES)
@pytest.mark.parametrize("size", [0, 5, CHUNK, 2 * CHUNK + 12_345])
def test_async_sources_arrive_whole(flavour, client, server, kind, size):
    data = LARGE[:size]
    if flavour.name == "sync":
        with pytest.raises(InvalidInputError, match=r"client\.aio"):
            flavour(client, "files.upload", file=ASYNC_SOURCES[kind](data), config=PLAIN)
        return
    file = flavour(client, "files.upload", file=ASYNC_SOURCES[kind](data), config=PLAIN)
    assert stored(server, file) == data


@pytest.mark.parametrize("as_path", [str, lambda path: path], ids=["str", "PathLike"])
def test_a_path(flavour, client, server, tmp_path, as_path):
    path = tmp_path / "note.txt"
    path.write_bytes(LARGE)
    file = flavour(client, "files.upload", file=as_path(path))
    assert file.mime_type == "text/plain"
    assert file.state == FileState.ACTIVE
    assert stored(server, file) == LARGE
    announced = next(each for each in server.requests if "x-goog-upload-protocol" in each.headers)
    assert announced.path == "/upload/v1beta/files"
    assert announced.headers["x-goog-upload-header-content-length"] == str(len(LARGE))
    assert announced.headers["x-goog-upload-header-content-type"] == "text/plain"
    assert announced.headers["x-goog-upload-file-name"] == "note.txt"


def test_an_open_file_is_sent_from_where_it_stands_and_stays_open(flavour, client, server, tmp_path):
    path = tmp_path / "note.txt"
    path.write_bytes(b"0123456789")
    with path.open("rb") as handle:
        handle.seek(4)
        file = flavour(client, "files.upload", file=handle)
        assert not handle.closed
    assert stored(server, file) == b"456789"


def test_a_pipe(flavour, client, server):
    read, write = os.pipe()

    def fill():
        with os.fdopen(write, "wb") as end:
            end.write(LARGE)

    filler = threading.Thread(target=fill)
    filler.start()
    with os.fdopen(read, "rb") as end:
        file = flavour(client, "files.upload", file=end, config=PLAIN)
    filler.join()
    assert stored(server, file) == LARGE


@pytest.mark.parametrize("name", ["Übung 日本語.txt", "a\nb\r\nc.txt", 'quo"te%41.txt', "🎬.txt"])
def test_names_of_any_script(flavour, client, server, tmp_path, name):
    (tmp_path / name).write_bytes(b"x")
    file = flavour(client, "files.upload", file=tmp_path / name, config={"display_name": name})
    assert file.display_name == name
    sent = server.requests[0].headers["x-goog-upload-file-name"]
    assert sent.isascii()
    assert unquote(sent) == name


@pytest.mark.parametrize("given", ["mine", "files/mine"])
def test_a_name_of_ones_own(flavour, client, given):
    assert flavour(client, "files.upload", file=b"x", config={**PLAIN, "name": given}).name == "files/mine"


def test_a_name_that_is_taken(flavour, client):
    config = UploadFileConfig(name="mine", mime_type="text/plain")
    flavour(client, "files.upload", file=b"x", config=config)
    with pytest.raises(ConflictError):
        flavour(client, "files.upload", file=b"x", config=config)


def test_the_type_of_content_is_guessed_from_the_name_or_asked_for(flavour, client, server, tmp_path):
    for name in ("clip.mp4", "page.html", "odd.qqqq"):
        (tmp_path / name).write_bytes(b"x")
    assert flavour(client, "files.upload", file=tmp_path / "clip.mp4").mime_type == "video/mp4"
    assert flavour(client, "files.upload", file=str(tmp_path / "page.html")).mime_type == "text/html"
    server.requests.clear()
    with pytest.raises(InvalidInputError, match="cannot be guessed from the name 'odd.qqqq'") as caught:
        flavour(client, "files.upload", file=tmp_path / "odd.qqqq")
    assert caught.value.path == "config.mime_type"
    with pytest.raises(InvalidInputError, match="without a name"):
        flavour(client, "files.upload", file=b"x")
    assert server.requests == []


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (io.StringIO("text"), "binary mode"),
        (5, "not int"),
        (None, "not NoneType"),
        (["text"], r"must return bytes from read\(\), not str"),
        (ReadOnly, r"must return bytes from read\(\), not int"),
    ],
)
def test_what_cannot_be_uploaded(flavour, client, source, message):
    if source is ReadOnly:
        source = ReadOnly(b"")
        source.read = lambda size: 5
    with pytest.raises(InvalidInputError, match=message) as caught:
        flavour(client, "files.upload", file=source, config=PLAIN)
    assert caught.value.path == "file"


def test_a_path_that_does_not_exist(flavour, client, server, tmp_path):
    with pytest.raises(FileNotFoundError):
        flavour(client, "files.upload", file=tmp_path / "none.txt")
    assert server.requests == []


@pytest.mark.parametrize("size", [0, -CHUNK, CHUNK + 1, 262_144])
def test_a_chunk_size_that_does_not_fit(flavour, client, size):
    with pytest.raises(InvalidInputError, match="8 MiB"):
        flavour(client, "files.upload", file=b"x", config=PLAIN, chunk_size=size)


def test_larger_chunks(flavour, client, server):
    flavour(client, "files.upload", file=LARGE, config=PLAIN, chunk_size=2 * CHUNK)
    assert [part.length for part in server.uploads[-1].ranges] == [2 * CHUNK, 12_345]


def test_files_are_read_beside_the_event_loop(flavour, client):
    class Watching(io.BytesIO):
        threads = set()

        def read(self, size=-1):
            self.threads.add(threading.get_ident())
            return super().read(size)

    for source in (Watching(LARGE), OnceOnly(LARGE)):
        flavour(client, "files.upload", file=source, config=PLAIN)
    assert (threading.get_ident() in Watching.threads) == (flavour.name == "sync")


def test_what_one_upload_sends(flavour, client, server):
    flavour(client, "files.upload", file=iter([LARGE[: CHUNK + 1]]), config=PLAIN)
    commands = [each.headers["x-goog-upload-command"] for each in server.requests]
    assert commands == ["start", "upload", "upload, finalize"]
    assert "x-goog-upload-header-content-length" not in server.requests[0].headers
    assert [each.headers["content-length"] for each in server.requests[1:]] == [str(CHUNK), "1"]
    assert [each.headers["x-goog-upload-offset"] for each in server.requests[1:]] == ["0", str(CHUNK)]


# Progress


def test_progress_is_what_the_service_has_confirmed(flavour, client):
    seen = []
    flavour(client, "files.upload", file=LARGE, config=PLAIN, on_progress=lambda *facts: seen.append(facts))
    assert seen == [(done, len(LARGE)) for done in (0, CHUNK, 2 * CHUNK, len(LARGE))]


def test_progress_of_a_stream_has_no_total(flavour, client):
    seen = []
    flavour(client, "files.upload", file=[b"abc"], config=PLAIN, on_progress=lambda *facts: seen.append(facts))
    assert seen == [(0, None), (3, None)]


def test_an_async_hook(flavour, client):
    seen = []

    async def hook(done, total):
        seen.append(done)

    if flavour.name == "async":
        flavour(client, "files.upload", file=b"abc", config=PLAIN, on_progress=hook)
        assert seen == [0, 3]
    else:
        with pytest.raises(InvalidInputError, match=r"client\.aio"):
            flavour(client, "files.upload", file=b"abc", config=PLAIN, on_progress=hook)


def test_the_bar(flavour, client, tmp_path, capsys):
    path = tmp_path / "clip.txt"
    path.write_bytes(LARGE)
    flavour(client, "files.upload", file=path, on_progress="bar")
    shown = capsys.readouterr().err
    assert "clip.txt: 100%" in shown
    assert "16.0M/16.0M" in shown


def test_the_bar_without_tqdm(flavour, client, monkeypatch):
    monkeypatch.setitem(sys.modules, "tqdm", None)
    with pytest.raises(ConfigurationError, match=r"gemkit\[progress\]"):
        flavour(client, "files.upload", file=b"x", config=PLAIN, on_progress="bar")


def test_no_such_bar(flavour, client):
    with pytest.raises(InvalidInputError, match='must be a function, "bar" or None'):
        flavour(client, "files.upload", file=b"x", config=PLAIN, on_progress="spinner")


# Faults

LEGS = {"start": 0, "first chunk": 1, "last chunk": 3}
FAULTS = {
    "dropped at once": Fault("drop", after_bytes=0),
    "dropped in the middle": Fault("drop", after_bytes=3_000_001),
    "answer lost": Fault("drop"),
    "answer cut off": Fault("truncate", after_bytes=0),
    "503": Fault("status", status=503),
    "500 after some bytes": Fault("status", status=500, after_bytes=1_000_000),
    "429": Fault("status", status=429, retry_after=7),
    "no answer": Fault("stall", seconds=0),
}


@pytest.mark.parametrize("source", ["bytes", "stream read once"])
@pytest.mark.parametrize("leg", LEGS)
@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_on_every_leg(flavour, client, server, kind, leg, source):
    fault = FAULTS[kind]
    waiting = [LEGS[leg]]

    def arm(done, total):
        waiting[0] -= 1
        if waiting[0] == 0:
            server.faults.add(fault)

    if leg == "start":
        server.faults.add(fault)
    file = flavour(client, "files.upload", file=SOURCES[source](LARGE), config=PLAIN, on_progress=arm)
    assert stored(server, file) == LARGE
    assert server.faults.waiting == ()
    assert_nothing_was_repeated(server.uploads[-1])
    assert len(client.clock.naps) <= 1
    if kind == "429":
        assert client.clock.naps == [7]


@pytest.mark.parametrize("kind", ["dropped at once", "503", "no answer", "answer lost"])
def test_a_fault_on_the_query(flavour, client, server, kind):
    armed = iter([Fault("drop", after_bytes=1000), FAULTS[kind]])

    def arm(done, total):
        if done == 0:
            server.faults.add(*armed)

    file = flavour(client, "files.upload", file=LARGE, config=PLAIN, on_progress=arm)
    assert stored(server, file) == LARGE
    assert len(client.clock.naps) == 2
    assert_nothing_was_repeated(server.uploads[-1])


def test_the_last_bytes_arrived_but_not_the_wish_to_finish(flavour, client, server):
    def arm(done, total):
        if done == 0:
            server.faults.add(Fault("drop", after_bytes=5))

    file = flavour(client, "files.upload", file=b"12345", config=PLAIN, on_progress=arm)
    assert stored(server, file) == b"12345"
    commands = [each.headers["x-goog-upload-command"] for each in server.requests]
    assert commands == ["start", "upload, finalize", "query", "finalize"]


@pytest.mark.parametrize(("scale", "wanted"), [(300_000, 200), (3_000_000, 200), (2 * CHUNK, 20)])
def test_an_upload_killed_at_random_offsets_200_times(flavour, make, server, scale, wanted):
    """Acknowledged bytes stay acknowledged, and the file is the same in the end."""
    chance = random.Random(scale)
    data = LARGE[: CHUNK + 1_000_003]
    kills = 0

    def kill(done, total):
        nonlocal kills
        if done < len(data) and kills < wanted:
            server.faults.add(Fault("drop", after_bytes=chance.randrange(scale)))
            kills += 1

    while kills < wanted:
        client = make()
        source = SOURCES[chance.choice(["bytes", "stream read once", "BytesIO"])](data)
        file = flavour(client, "files.upload", file=source, config=PLAIN, on_progress=kill)
        assert stored(server, file) == data
        assert file.sha256_hash == _hash(data)
        assert_nothing_was_repeated(server.uploads[-1])
        server._application.state.contents.drop(file.name)
    assert server.faults.waiting == ()


def _hash(data):
    return base64.b64encode(hashlib.sha256(data).hexdigest().encode()).decode()


def test_a_service_that_stays_away(flavour, client, server):
    server.faults.add(Fault("status", status=503, times=None))
    with pytest.raises(ServiceUnavailableError):
        flavour(client, "files.upload", file=b"x", config=PLAIN)
    assert len(server.requests) == 3


def test_retries_follow_the_callers_policy(flavour, client, server):
    server.faults.add(Fault("status", status=503, times=4))
    options = {"retry_options": {"attempts": 5, "jitter": 0, "initial_delay": 2, "exp_base": 3}}
    flavour(client, "files.upload", file=b"x", config={**PLAIN, "http_options": options})
    assert client.clock.naps == [2, 6, 18, 54]
    server.faults.add(Fault("status", status=503))
    config = {**PLAIN, "http_options": {"retry_options": {"attempts": 1}}}
    with pytest.raises(ServiceUnavailableError):
        flavour(client, "files.upload", file=b"x", config=config)


def test_failures_without_progress_are_counted_from_the_last_progress_on(flavour, client, server):
    def arm(done, total):
        server.faults.add(Fault("status", status=503, times=2))

    flavour(client, "files.upload", file=LARGE[: CHUNK + 1], config=PLAIN, on_progress=arm)
    server.faults.clear()

    def too_often(done, total):
        server.faults.add(Fault("status", status=503, times=3))

    with pytest.raises(ServiceUnavailableError):
        flavour(client, "files.upload", file=b"x", config=PLAIN, on_progress=too_often)


def test_a_refusal_is_not_repeated(flavour, client, server):
    with pytest.raises(BadRequestError):
        flavour(client, "files.upload", file=b"x", config={**PLAIN, "name": "UPPER_CASE"})
    assert len(server.requests) == 1


def test_a_connection_that_stays_silent(flavour, make, server):
    client = make(http_options={"stream_idle_timeout": 50})
    server.faults.add(Fault("stall", times=3))
    with pytest.raises(APITimeoutError) as caught:
        flavour(client, "files.upload", file=b"x", config=PLAIN)
    assert caught.value.attempts == 3


@pytest.mark.parametrize("source", ["bytes", "stream read once"])
def test_the_callers_own_deadline_holds_for_the_whole_upload(flavour, client, server, source):
    def late(done, total):
        client.clock.now += 40

    config = {**PLAIN, "http_options": {"timeout": 60_000}}
    with pytest.raises(APITimeoutError):
        flavour(client, "files.upload", file=SOURCES[source](LARGE), config=config, on_progress=late)
    assert server.uploads[-1].size == CHUNK


def test_without_a_deadline_of_its_own_an_upload_may_take_hours(flavour, client):
    def slow(done, total):
        client.clock.now += 10_000

    assert flavour(client, "files.upload", file=LARGE, config=PLAIN, on_progress=slow).size_bytes == len(LARGE)


@pytest.mark.parametrize("change", ["longer", "shorter", "touched"])
def test_a_file_that_changes_meanwhile(flavour, client, server, tmp_path, change):
    path = tmp_path / "log.txt"
    path.write_bytes(LARGE)
    facts = path.stat()

    def rewrite(done, total):
        if done != CHUNK:
            return
        if change == "touched":
            os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns + 10**9))
        else:
            os.truncate(path, len(LARGE) + (5 if change == "longer" else -5))

    with pytest.raises(InvalidInputError, match="was changed while it was being uploaded"):
        flavour(client, "files.upload", file=path, on_progress=rewrite)
    assert server.uploads[-1].status == "active"
    assert server.uploads[-1].size == CHUNK


def test_a_file_that_shrinks_while_a_chunk_is_read(flavour, client, server):
    class Shrinking(io.BytesIO):
        def read(self, size=-1):
            return b"" if self.tell() > 1_000_000 else super().read(size)

    with pytest.raises(InvalidInputError, match="was changed"):
        flavour(client, "files.upload", file=Shrinking(LARGE), config=PLAIN)
    assert server.uploads[-1].status == "active"


# Invalid responses


def session(request, url="https://generativelanguage.googleapis.com/upload/x?upload_id=canary-session"):
    """The start of an upload, as an answer."""
    return httpx.Response(200, headers={"x-goog-upload-url": url, "x-goog-upload-status": "active"})


def answers(*responses, url=None):
    """Return a handler for the requests of an upload, in order."""
    left = list(responses)

    def handler(request):
        if request.headers["x-goog-upload-command"] == "start":
            return session(request, url) if url else session(request)
        return left.pop(0)

    return handler


def final(body=None, **headers):
    body = {"file": {"name": "files/a"}} if body is None else body
    return httpx.Response(200, headers={"x-goog-upload-status": "final", **headers}, json=body)


def active(**headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(200, headers={"x-goog-upload-status": "active", **named})


def test_an_answer_without_an_upload_url(flavour):
    client = mocked(lambda request: httpx.Response(200, json={}))
    with pytest.raises(ResponseError, match="no X-Goog-Upload-URL"):
        flavour(client, "files.upload", file=b"x", config=PLAIN)


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/upload?upload_id=canary-session",
        "http://generativelanguage.googleapis.com/upload?upload_id=canary-session",
        "https://googleapis.com.evil.example/u?upload_id=canary-session",
        "https://evilgoogleapis.com/u?upload_id=canary-session",
        "https://generativelanguage.googleapis.com@evil.example/u?upload_id=canary-session",
        "//[bad",
        "/relative",
    ],
)
def test_an_upload_url_elsewhere_gets_nothing(flavour, url):
    client = mocked(answers(url=url))
    with pytest.raises(ResponseError) as caught:
        flavour(client, "files.upload", file=b"x", config=PLAIN)
    assert "canary" not in str(caught.value)
    assert len(client.seen) == 1


def test_credentials_stay_with_the_host_of_the_base_url(flavour):
    headers = {"authorization": "Bearer canary", "cookie": "canary", "x-mine": "1"}
    client = mocked(
        answers(final(), url="https://upload.googleapis.com/u?upload_id=canary-session"),
        http_options={"headers": headers},
    )
    flavour(client, "files.upload", file=b"x", config=PLAIN)
    start, chunk = client.seen
    assert start.headers["authorization"] == "Bearer canary"
    assert "canary" not in str({**chunk.headers})
    assert "x-mine" not in chunk.headers


def test_the_key_goes_along_to_the_services_own_host(flavour):
    client = mocked(answers(final()))
    flavour(client, "files.upload", file=b"x", config=PLAIN)
    assert [each.headers["x-goog-api-key"] for each in client.seen] == ["canary-key"] * 2


@pytest.mark.parametrize(
    ("responses", "message"),
    [
        (lambda: [httpx.Response(200)], "is in no known state after 1 bytes"),
        (lambda: [active()], "is active after 1 bytes"),
        (lambda: [httpx.Response(200, headers={"x-goog-upload-status": "cancelled"})], "is cancelled after 1 bytes"),
        (lambda: [final({})], "its response has no file"),
        (
            lambda: [httpx.Response(200, headers={"x-goog-upload-status": "final"}, text="<html>")],
            "its response has no file",
        ),
        (lambda: [httpx.Response(503), active()], "an unknown number of bytes"),
        (lambda: [httpx.Response(503), active(x_goog_upload_size_received="2")], "2 bytes; 0 were confirmed, 1 sent"),
        (lambda: [httpx.Response(503), active(x_goog_upload_size_received="-1")], "-1 bytes"),
    ],
)
def test_a_service_that_does_not_keep_to_the_protocol(flavour, responses, message):
    client = mocked(answers(*responses()))
    with pytest.raises(ResponseError, match=message) as caught:
        flavour(client, "files.upload", file=b"x", config=PLAIN)
    assert "canary" not in str(caught.value)


def test_an_upload_that_ends_too_early(flavour):
    with pytest.raises(ResponseError, match=f"is final after {CHUNK} bytes"):
        flavour(mocked(answers(final())), "files.upload", file=LARGE, config=PLAIN)


def test_a_service_that_loses_what_it_had_confirmed(flavour):
    responses = [active(), httpx.Response(503), active(x_goog_upload_size_received="5")]
    with pytest.raises(ResponseError, match=f"{CHUNK} were confirmed"):
        flavour(mocked(answers(*responses)), "files.upload", file=LARGE, config=PLAIN)


def test_a_service_that_counts_in_larger_units(flavour):
    def handler(request):
        if request.headers["x-goog-upload-command"] == "start":
            answer = session(request)
            answer.headers["x-goog-upload-chunk-granularity"] = str(12 * 1024 * 1024)
            return answer
        return final() if "finalize" in request.headers["x-goog-upload-command"] else active()

    client = mocked(handler)
    flavour(client, "files.upload", file=LARGE, config=PLAIN)
    assert [each.headers.get("content-length") for each in client.seen[1:]] == [
        str(12 * 2**20),
        str(len(LARGE) - 12 * 2**20),
    ]


def test_no_log_line_tells_an_uploads_address(flavour, client, caplog):
    caplog.set_level("DEBUG")
    flavour(client, "files.upload", file=b"x", config=PLAIN)
    lines = [record.getMessage() for record in caplog.records]
    assert any("upload_id=[redacted]" in line for line in lines)
    assert not any("upload_id=upload" in line for line in lines)


def test_a_lost_connections_error_tells_no_secret(flavour):
    def handler(request):
        if request.headers["x-goog-upload-command"] == "start":
            return session(request)
        raise httpx.ConnectError("no route", request=request)

    with pytest.raises(APIConnectionError) as caught:
        flavour(mocked(handler), "files.upload", file=b"x", config=PLAIN)
    assert "canary" not in str(caught.value) + repr(caught.value)
    assert caught.value.attempts == 3


# File search stores


def test_an_upload_into_a_store(flavour, client, server, tmp_path):
    path = tmp_path / "übung.txt"
    path.write_bytes(LARGE)
    store = flavour(client, "file_search_stores.create")
    seen, kills = [], [[], [], [], [], [], [Fault("drop", after_bytes=1000)], []]
    operation = flavour(
        client,
        "file_search_stores.upload_to_file_search_store",
        file_search_store_name=store.name,
        file=path,
        config={
            "display_name": "Übung",
            "should_return_http_response": True,
            "custom_metadata": [{"key": "year", "numeric_value": 2026}],
            "chunking_config": {"white_space_config": {"max_tokens_per_chunk": 200}},
        },
        on_progress=lambda done, total: seen.append(done) or server.faults.add(*kills.pop()),
    )
    assert isinstance(operation, UploadToFileSearchStoreOperation)
    assert operation.name.startswith(f"{store.name}/upload/operations/")
    assert seen[-1] == len(LARGE)
    assert_nothing_was_repeated(server.uploads[-1])
    done = flavour(client, "operations.wait", operation)
    assert isinstance(done, UploadToFileSearchStoreOperation)
    document = flavour(client, "file_search_stores.documents.get", name=done.response.document_name)
    assert (document.display_name, document.mime_type) == ("Übung", "text/plain")
    assert document.custom_metadata[0].numeric_value == 2026
    blob = document.name.replace("/documents/", "/media/")
    assert flavour(client, "file_search_stores.download_media", media_id=blob) == LARGE


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("files.upload", {"file": "/none"}),
        ("files.download", {"file": "files/a"}),
        ("files.download_stream", {"file": "files/a"}),
        ("files.register_files", {"auth": None, "uris": ["gs://b/o"]}),
        ("file_search_stores.upload_to_file_search_store", {"file_search_store_name": "s", "file": "/none"}),
        ("file_search_stores.download_media", {"media_id": "fileSearchStores/a/media/b"}),
        ("file_search_stores.documents.get", {"name": "fileSearchStores/a/documents/b"}),
    ],
)
def test_vertex_ai_has_none_of_this(flavour, make, server, method, arguments):
    client = make(vertexai=True, api_key="k")
    with pytest.raises(UnsupportedOperationError, match="available on the Gemini Developer API") as caught:
        flavour(client, method, **arguments)
    assert caught.value.supported == ("gemini",)
    assert server.requests == []
