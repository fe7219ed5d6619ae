"""Downloads over real sockets: to memory, to files and in chunks; resumed after every fault."""

import asyncio
import io
import random

import httpx
import pytest

import gemkit
from gemkit.emulator import Fault
from gemkit.errors import (
    APIConnectionError,
    APITimeoutError,
    InvalidInputError,
    NotFoundError,
    ResponseError,
    ServiceUnavailableError,
)
from gemkit.types import File
from tests.conveniences.mocks import mocked

DATA = random.Random(3).randbytes(3_000_000)
PLAIN = {"mime_type": "text/plain"}


@pytest.fixture
def client(make):
    client = make()
    client.files.upload(file=DATA, config={**PLAIN, "name": "mine"})
    return client


class Video:
    """A video as models give it."""

    def __init__(self, uri):
        self.uri = uri
        self.video_bytes = None


class GeneratedVideo:
    """A generated video holds one."""

    def __init__(self, uri):
        self.video = Video(uri)


URI = "https://h/v1beta/files/mine:download?alt=media"


@pytest.mark.parametrize(
    "file", ["mine", "files/mine", URI, File(name="files/mine"), File(uri=URI)], ids=lambda file: type(file).__name__
)
def test_a_file_by_any_name(flavour, client, file):
    assert flavour(client, "files.download", file=file) == DATA


def test_a_video_keeps_its_bytes(flavour, client):
    video, generated = Video(URI), GeneratedVideo(URI)
    assert flavour(client, "files.download", file=video) == DATA
    assert video.video_bytes == DATA
    flavour(client, "files.download", file=generated)
    assert generated.video.video_bytes == DATA


@pytest.mark.parametrize("as_path", [str, lambda path: path], ids=["str", "PathLike"])
def test_to_a_path(flavour, client, tmp_path, as_path):
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"old")
    assert flavour(client, "files.download", file="mine", destination=as_path(path)) is None
    assert path.read_bytes() == DATA
    assert list(tmp_path.iterdir()) == [path]


class Sluggish(io.RawIOBase):
    """A raw file that writes only a part of the data."""

    def __init__(self):
        self.taken = bytearray()

    def writable(self):
        return True

    def write(self, data):
        part = bytes(data)[:1000]
        self.taken += part
        return len(part)


def test_to_an_open_file(flavour, client):
    target = io.BytesIO()
    assert flavour(client, "files.download", file="mine", destination=target) is None
    assert target.getvalue() == DATA
    sluggish = Sluggish()
    flavour(client, "files.download", file="mine", destination=sluggish)
    assert sluggish.taken == DATA


def test_to_nothing_that_can_be_written(flavour, client):
    with pytest.raises(InvalidInputError, match="opened for writing"):
        flavour(client, "files.download", file="mine", destination=5)


def test_a_failed_download_leaves_what_was_there(flavour, client, server, tmp_path):
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"old")
    server.faults.add(Fault("truncate", after_bytes=100, times=1), Fault("status", times=None))
    with pytest.raises(ServiceUnavailableError):
        flavour(client, "files.download", file="mine", destination=path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_does_not_exist(flavour, client, server, tmp_path):
    server.requests.clear()
    with pytest.raises(FileNotFoundError):
        flavour(client, "files.download", file="mine", destination=tmp_path / "none" / "clip.mp4")
    assert server.requests == []


def test_in_pieces(client):
    with client.files.download_stream(file="mine") as stream:
        pieces = list(stream)
    assert b"".join(pieces) == DATA
    assert max(map(len, pieces)) <= 1_000_000

    async def pieces_async():
        async with client.aio.files.download_stream(file="mine") as stream:
            found = [piece async for piece in stream]
        await client.aio.aclose()
        return found

    assert b"".join(asyncio.run(pieces_async())) == DATA


def test_a_stream_left_early_gives_its_connection_back(server, make):
    client = make(http_options={"client_args": {"limits": httpx.Limits(max_connections=1)}})
    client.files.upload(file=DATA, config={**PLAIN, "name": "mine"})
    stream = client.files.download_stream(file="mine")
    assert DATA.startswith(next(stream))
    stream.close()
    stream.close()
    assert list(stream) == []
    assert client.files.get(name="mine").size_bytes == len(DATA)

    async def left():
        client = gemkit.Client(
            api_key="k",
            http_options={
                "base_url": server.url,
                "async_client_args": {"limits": httpx.Limits(max_connections=1)},
            },
        ).aio
        async with client:
            stream = client.files.download_stream(file="mine")
            assert DATA.startswith(await anext(stream))
            await stream.close()
            assert (await client.files.get(name="mine")).size_bytes == len(DATA)

    asyncio.run(left())


FAULTS = {
    "dropped": Fault("drop", times=2),
    "cut off": Fault("truncate", times=2),
    "cut off at once": Fault("truncate", after_bytes=0, times=2),
    "cut off before the last byte": Fault("truncate", after_bytes=len(DATA) - 1),
    "503": Fault("status", status=503, times=2),
    "silent in the middle": Fault("stall", after_bytes=1_000_000, seconds=0, times=2),
}


@pytest.mark.parametrize("kind", FAULTS)
def test_it_goes_on_where_it_broke_off(flavour, client, server, tmp_path, kind):
    for way in ("memory", "path"):
        server.requests.clear()
        server.faults.add(FAULTS[kind])
        if way == "memory":
            assert flavour(client, "files.download", file="mine") == DATA
        else:
            flavour(client, "files.download", file="mine", destination=tmp_path / "x")
            assert (tmp_path / "x").read_bytes() == DATA
        assert server.faults.waiting == ()
        starts = [int(each.headers.get("range", "bytes=0-")[6:-1]) for each in server.requests]
        assert starts == sorted(starts)
        if "cut off" in kind and "at once" not in kind:
            assert starts[1] > 0


def test_many_drops_at_random_places(flavour, make, server):
    client = make()
    client.files.upload(file=DATA, config={**PLAIN, "name": "mine"})
    chance = random.Random(5)
    for _ in range(10):
        for _ in range(6):
            server.faults.add(Fault("truncate", after_bytes=chance.randrange(200_000, 400_000)))
        assert flavour(client, "files.download", file="mine") == DATA


def test_a_service_that_stays_away(flavour, client, server):
    server.faults.add(Fault("truncate", after_bytes=0, times=None))
    with pytest.raises(APIConnectionError) as caught:
        flavour(client, "files.download", file="mine")
    assert caught.value.attempts == 3


def test_a_file_that_is_not_there(flavour, client):
    with pytest.raises(NotFoundError):
        flavour(client, "files.download", file="other")


@pytest.mark.parametrize("name", ["", "files/", "a/../b", "https://h/elsewhere", None, 5])
def test_what_is_no_file(flavour, client, server, name):
    server.requests.clear()
    with pytest.raises(InvalidInputError):
        flavour(client, "files.download", file=name)
    assert server.requests == []


@pytest.mark.parametrize("media_id", ["", "blob", "fileSearchStores/a", "fileSearchStores/a/documents/b", "x/../y"])
def test_what_is_no_blob(flavour, client, media_id):
    with pytest.raises(InvalidInputError):
        flavour(client, "file_search_stores.download_media", media_id=media_id)


def test_the_callers_own_deadline(client, server):
    options = {"http_options": {"timeout": 60_000}}
    with client.files.download_stream(file="mine", config=options) as stream:
        next(stream)
        client.clock.now += 100
        with pytest.raises(APITimeoutError):
            list(stream)


# Invalid responses


def script(*makers):
    left = list(makers)

    def handler(request):
        return left.pop(0)()

    return handler


def once(data):
    class Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self):
            for start in range(0, len(data), 3):
                yield data[start : start + 3]

        async def __aiter__(self):
            for piece in self:
                yield piece

    return Stream()


def cut(data, total, status=200, **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda: httpx.Response(status, stream=once(data), headers={"content-length": str(total), **named})


def test_a_service_that_knows_no_ranges_sends_all_again(flavour):
    client = mocked(script(cut(b"0123", 10), cut(b"0123456789", 10)))
    assert flavour(client, "files.download", file="a") == b"0123456789"
    assert client.seen[1].headers["range"] == "bytes=0-"  # what has arrived is compared


def test_a_service_that_sends_a_larger_range(flavour):
    later = cut(b"23456789", 8, status=206, content_range="bytes 2-9/10")
    client = mocked(script(cut(b"0123", 10), later))
    assert flavour(client, "files.download", file="a") == b"0123456789"


def test_an_answer_of_unknown_length(flavour):
    client = mocked(script(lambda: httpx.Response(200, stream=once(b"0123"))))
    assert flavour(client, "files.download", file="a") == b"0123"


@pytest.mark.parametrize(
    "second",
    [
        cut(b"01234", 5),
        cut(b"0123456789", 10, etag="b"),
        cut(b"6789", 4, status=206, content_range="bytes 6-9/10", etag="a"),
        cut(b"456", 3, status=206, content_range="bytes 4-6/7", etag="a"),
    ],
)
def test_a_content_that_changes_meanwhile(flavour, second):
    client = mocked(script(cut(b"0123", 10, etag="a"), second))
    with pytest.raises(ResponseError, match="was changed while it was being downloaded"):
        flavour(client, "files.download", file="a")


def test_compression_is_not_asked_for(flavour):
    client = mocked(script(cut(b"x", 1)))
    flavour(client, "files.download", file="a")
    assert client.seen[0].headers["accept-encoding"] == "identity"
    assert client.seen[0].url.path == "/v1beta/files/a:download"
    assert client.seen[0].url.params["alt"] == "media"


def redirect(url):
    return lambda: httpx.Response(302, headers={"location": url})


def test_redirects_within_the_services_hosts(flavour):
    elsewhere = redirect("https://storage.googleapis.com/b/o?signature=canary")
    client = mocked(script(redirect("/download/a"), elsewhere, cut(b"x", 1)))
    assert flavour(client, "files.download", file="a") == b"x"
    home, again, storage = client.seen
    assert again.headers["x-goog-api-key"] == "canary-key"
    assert storage.url.host == "storage.googleapis.com"
    assert "x-goog-api-key" not in storage.headers


@pytest.mark.parametrize("url", ["https://evil.example/a?canary", "http://storage.googleapis.com/a?canary"])
def test_redirects_elsewhere_are_not_followed(flavour, url):
    client = mocked(script(redirect(url)))
    with pytest.raises(ResponseError) as caught:
        flavour(client, "files.download", file="a")
    assert "canary" not in str(caught.value)
    assert len(client.seen) == 1


def test_redirects_without_end(flavour):
    client = mocked(script(*[redirect("/again")] * 20))
    with pytest.raises(ResponseError, match="again and again"):
        flavour(client, "files.download", file="a")
