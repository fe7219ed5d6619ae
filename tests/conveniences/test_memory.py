"""Memory use does not depend on the size of a file."""

import asyncio
import hashlib
import tracemalloc

import httpx
import pytest

import gemkit
from gemkit._features.files.options import CHUNK

SIZE = 64 * 1024 * 1024
MIB = 1024 * 1024


class Service(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Accepts uploads and serves downloads without storing them; records the largest chunk."""

    def __init__(self):
        self.sum = hashlib.sha256()
        self.largest = 0

    def _take(self, piece):
        self.sum.update(piece)
        self.largest = max(self.largest, len(piece))

    def _answer(self, request):
        if request.method == "GET":
            return httpx.Response(200, stream=Zeros(), headers={"content-length": str(SIZE)})
        command = request.headers["x-goog-upload-command"]
        headers = {"x-goog-upload-status": "final" if "finalize" in command else "active"}
        if command == "start":
            headers["x-goog-upload-url"] = "https://generativelanguage.googleapis.com/upload/x"
        return httpx.Response(200, json={"file": {"name": "files/a"}}, headers=headers)

    def handle_request(self, request):
        for piece in request.stream:
            if request.headers.get("x-goog-upload-offset"):
                self._take(piece)
        return self._answer(request)

    async def handle_async_request(self, request):
        async for piece in request.stream:
            if request.headers.get("x-goog-upload-offset"):
                self._take(piece)
        return self._answer(request)


class Zeros(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __iter__(self):
        for _ in range(SIZE // 65536):
            yield bytes(65536)

    async def __aiter__(self):
        for piece in self:
            yield piece


@pytest.fixture
def service():
    return Service()


@pytest.fixture(params=["sync", "async"])
def peak(request, service):
    """Run a method of a client and return the peak of allocated bytes."""

    def run(use, use_async):
        options = {
            "httpx_client": httpx.Client(transport=service),
            "httpx_async_client": httpx.AsyncClient(transport=service),
        }
        client = gemkit.Client(api_key="k", http_options=options)
        client.files.upload(file=b"x", config={"mime_type": "text/plain"})  # everything is imported now
        service.sum = hashlib.sha256()
        tracemalloc.start()
        try:
            if request.param == "sync":
                use(client)
            else:
                asyncio.run(use_async(client.aio))
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    return run


ZEROS = hashlib.sha256(bytes(SIZE)).hexdigest()


def test_uploading_a_file(peak, service, tmp_path):
    path = tmp_path / "sparse.bin"
    with path.open("wb") as handle:
        handle.truncate(SIZE)
    most = peak(lambda client: client.files.upload(file=path), lambda client: client.files.upload(file=path))
    assert most < 4 * MIB
    assert service.largest <= 1 * MIB
    assert service.sum.hexdigest() == ZEROS


def test_uploading_a_stream_keeps_one_chunk(peak, service):
    config = {"mime_type": "text/plain"}
    most = peak(
        lambda client: client.files.upload(file=iter(Zeros()), config=config),
        lambda client: client.files.upload(file=iter(Zeros()), config=config),
    )
    assert most < 2.5 * CHUNK
    assert service.sum.hexdigest() == ZEROS


def test_downloading_to_a_path(peak, tmp_path):
    path = tmp_path / "out.bin"
    most = peak(
        lambda client: client.files.download(file="a", destination=path),
        lambda client: client.files.download(file="a", destination=path),
    )
    assert most < 4 * MIB
    assert path.stat().st_size == SIZE


def test_downloading_in_pieces(peak):
    count = 0

    def use(client):
        nonlocal count
        for piece in client.files.download_stream(file="a"):
            count += len(piece)

    async def use_async(client):
        nonlocal count
        async for piece in client.files.download_stream(file="a"):
            count += len(piece)

    assert peak(use, use_async) < 4 * MIB
    assert count == SIZE
