"""Files of environments over a socket: uploads and downloads, names of all kinds, connections that break."""

import asyncio
import io

import pytest

from gemkit.emulator import Fault
from gemkit.errors import APIError, InvalidInputError
from gemkit.types import HttpOptions

VERTEX = {"vertexai": True}
NAMES = ["plain.txt", "in/a folder/a b.txt", "文字/ünï.bin", "100%.txt", "a+b&c=d;e?.txt", "#1", "..a"]


@pytest.fixture(params=["gemini", "vertex"])
def client(make, request):
    return make(**(VERTEX if request.param == "vertex" else {}))


def call(client, flavour, method, **options):
    return flavour(client, f"environments.files.{method}", **options)


@pytest.mark.parametrize("name", NAMES)
def test_there_and_back(client, flavour, name):
    environment = flavour(client, "environments.create")
    written = call(client, flavour, "upload", path=name, file=b"hello", environment=environment)
    assert [(each.path, each.size_bytes) for each in written.files] == [(name, 5)]
    assert call(client, flavour, "download", path=name, environment_id=environment.id) == b"hello"
    listed = call(client, flavour, "list", environment=environment.id, path="", recursive=True)
    assert [each.path for each in listed.files] == [name]


def test_what_is_there_is_replaced_only_if_asked(client, flavour):
    environment = flavour(client, "environments.create")
    call(client, flavour, "upload", path="a", file=b"1", environment=environment)
    with pytest.raises(APIError, match="overwrite"):
        call(client, flavour, "upload", path="a", file=b"2", environment=environment)
    call(client, flavour, "upload", path="a", file=io.BytesIO(b"2"), environment=environment, overwrite=True)
    assert call(client, flavour, "download", path="a", environment=environment) == b"2"


def test_broken_connections(make, flavour, server, tmp_path):
    client = make()
    environment = flavour(client, "environments.create")
    data = bytes(range(256)) * 80_000
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(data)
    told = []
    server.faults.add(Fault("drop", match="upload_id"))
    call(
        client,
        flavour,
        "upload",
        path="big",
        file=source,
        environment=environment,
        on_progress=lambda *at: told.append(at),
    )
    assert told[-1] == (len(data), len(data))
    server.faults.add(Fault("truncate", match="files/big"))
    call(client, flavour, "download", path="big", environment=environment, destination=target)
    assert target.read_bytes() == data
    server.faults.clear()


@pytest.mark.parametrize(
    ("method", "options", "told"),
    [
        ("download", {"path": "../a", "environment": "e"}, "leads out of the environment"),
        ("download", {"path": 5, "environment": "e"}, "path: must be a str, not int"),
        ("download", {"path": "a"}, "give either environment or environment_id"),
        ("download", {"path": "a", "environment": "e", "environment_id": "e"}, "give either"),
        ("download", {"path": "a", "environment": "e/../f"}, "is not a valid resource name"),
        ("upload", {"path": "", "file": b"a", "environment": "e"}, "must name a file"),
        ("upload", {"path": "a/../../b", "file": b"a", "environment": "e"}, "leads out"),
        ("list", {"path": "a/..", "environment": "e"}, "leads out"),
    ],
)
def test_what_is_refused_before_anything_is_sent(make, flavour, server, method, options, told):
    client = make()
    before = len(server.requests)
    with pytest.raises(InvalidInputError, match=told):
        call(client, flavour, method, **options)
    assert len(server.requests) == before


def test_options_of_a_call(make, server):
    client = make()
    environment = client.environments.create()
    options = HttpOptions(headers={"x-own": "1"})
    client.environments.files.upload(path="a", file=b"a", environment=environment, http_options=options)
    client.environments.files.download(path="a", environment=environment, http_options=options)
    assert [request.headers.get("x-own") for request in server.requests[-3:]][::2] == ["1", "1"]


def test_several_at_once(make):
    client = make()

    async def main():
        async with client.aio as aio:
            environment = await aio.environments.create()
            names = [f"f{number}" for number in range(8)]
            files = aio.environments.files
            await asyncio.gather(*(files.upload(path=n, file=n.encode(), environment=environment) for n in names))
            return await asyncio.gather(*(files.download(path=n, environment=environment) for n in names))

    assert asyncio.run(main()) == [f"f{number}".encode() for number in range(8)]
