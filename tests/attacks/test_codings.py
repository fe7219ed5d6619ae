"""Compressed bodies: in every form that was asked for, whole or not at all, and of bounded size where they are errors."""

import gzip
import json
import tracemalloc
import zlib

import pytest

from gemkit.errors import APIConnectionError, BadRequestError, GemkitError
from tests.attacks.servers import CLOSE, Server, ask, everywhere, quick, reply, row
from tests.doubles import ANSWER
from tests.reliability.matrix import run_over

BODY = json.dumps(ANSWER).encode()


def raw_deflate(data):
    squeeze = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return squeeze.compress(data) + squeeze.flush()


CODED = {
    "gzip": ("gzip", gzip.compress(BODY)),
    "GZIP": ("GZIP", gzip.compress(BODY)),
    "x-gzip": ("x-gzip", gzip.compress(BODY)),
    "zlib": ("deflate", zlib.compress(BODY)),
    "raw deflate": ("Deflate", raw_deflate(BODY)),
    "twice": ("gzip, gzip", gzip.compress(gzip.compress(BODY))),
    "mixed": ("deflate,  gzip", gzip.compress(zlib.compress(BODY))),
    "members": ("gzip", gzip.compress(BODY[:20]) + gzip.compress(BODY[20:])),
    "padded": ("gzip", gzip.compress(BODY) + bytes(10)),
    "followed by text": ("gzip", gzip.compress(BODY) + b"\n"),
    "padded zlib": ("deflate", zlib.compress(BODY) + bytes(10)),
    "padded inside": ("gzip, gzip", gzip.compress(gzip.compress(BODY) + bytes(10))),
    "identity": ("identity", BODY),
}


def outcome_of(flavour, transport, *answers, work=ask, **options):
    with Server(*answers) as server:
        try:
            return run_over(flavour, transport, work, quick, base_url=server.url, **options)
        except GemkitError as error:
            return error


def in_pieces(data, size=1):
    def write(connection, request):
        for start in range(0, len(data), size):
            connection.sendall(data[start : start + size])
        return CLOSE

    return write


@row("`gzip`, `GZIP`, `x-gzip`, zlib and raw `deflate`, several codings, several members, padding", "read")
@everywhere
@pytest.mark.parametrize("coding", CODED)
def test_codings(flavour, transport, coding):
    name, data = CODED[coding]
    assert outcome_of(flavour, transport, reply(data, content_encoding=name)).text == "hi"


@pytest.mark.parametrize("coding", CODED)
def test_codings_byte_by_byte(coding):
    name, data = CODED[coding]
    assert outcome_of("sync", "default", in_pieces(reply(data, content_encoding=name))).text == "hi"


@row("a compressed body that ends early, with the connection", "`APIConnectionError`, never a part")
@everywhere
@pytest.mark.parametrize("coding", ["gzip", "zlib", "raw deflate", "twice"])
def test_early_ends(flavour, transport, coding):
    name, data = CODED[coding]
    cut = reply(data[:-9], content_encoding=name, content_length=None, connection="close")
    assert isinstance(outcome_of(flavour, transport, in_pieces(cut, 4096)), APIConnectionError)


@row("a response of a few KB that becomes hundreds of MB", "`APIConnectionError` as soon as 256 MiB are exceeded")
@everywhere
@pytest.mark.parametrize("codings", [1, 2])
def test_bombs(flavour, transport, codings, monkeypatch):
    monkeypatch.setattr("gemkit._http.decoding.INFLATED_LIMIT", 4_000_000)
    data = b"[" + b" " * 50_000_000
    for _ in range(codings):
        data = gzip.compress(data, 1)
    tracemalloc.start()
    try:
        error = outcome_of(flavour, transport, reply(data, content_encoding=", ".join(["gzip"] * codings)))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert isinstance(error, APIConnectionError)
    assert "expand to more than" in str(error)
    assert most < 40_000_000


def test_large_bodies_that_are_no_bombs(monkeypatch):
    monkeypatch.setattr("gemkit._http.decoding.INFLATED_LIMIT", 100_000)
    text = "".join(f"{number * 7919 % 65536:x}" for number in range(200_000))
    body = json.dumps({**ANSWER, "responseId": text}).encode()
    assert outcome_of("sync", "default", reply(gzip.compress(body), content_encoding="gzip")).response_id == text


@row("a coding that was not asked for", "`APIConnectionError` that names it")
@everywhere
def test_unknown_codings(flavour, transport):
    error = outcome_of(flavour, transport, reply(BODY, content_encoding="zstd"))
    assert isinstance(error, APIConnectionError)
    assert "zstd" in str(error)


@row(
    "an error whose body is compressed several times, of a few KB that become 512 MB",
    "1 MiB of it is kept, no more is inflated",
)
@everywhere
def test_errors_compressed_several_times(flavour, transport):
    inside = gzip.compress(b"a" * 32_000_000, 9) * 16
    bomb = reply(gzip.compress(inside, 9), 400, content_type="text/plain", content_encoding="gzip, gzip")
    tracemalloc.start()
    try:
        error = outcome_of(flavour, transport, bomb)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert isinstance(error, BadRequestError)
    assert len(error.details) <= 1024 * 1024
    assert most < 50_000_000


@row("an error whose body goes on for hundreds of MB, also inflated from little", "1 MiB of it is kept")
@everywhere
@pytest.mark.parametrize("coding", ["gzip", None])
def test_large_errors(flavour, transport, coding):
    sent = []

    def endless(connection, request):
        packed = gzip.compress(b"a" * 200_000_000, 1) if coding else b"a" * 1_000_000
        head = reply(b"", 400, content_type="text/plain", content_length=None, content_encoding=coding)
        connection.sendall(head)
        for _ in range(1 if coding else 500):
            connection.sendall(packed)
            sent.append(len(packed))
        return CLOSE

    error = outcome_of(flavour, transport, endless)
    assert isinstance(error, BadRequestError)
    assert len(error.details) <= 1024 * 1024
    assert coding or sum(sent) < 100_000_000
