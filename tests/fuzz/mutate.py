"""Mutate valid responses: a corpus, a dictionary of tokens for the parsers, and seeded random changes."""

from __future__ import annotations

import random
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
STREAM_TOKENS = [
    b"data:",
    b"data: ",
    b"data",
    b"event: x\n",
    b"id: 1",
    b"retry: 10",
    b": ping",
    b"\r",
    b"\n",
    b"\r\n",
    b"\n\n",
    b"\r\n\r\n",
    b"\xef\xbb\xbf",
    b"\xef",
    b"\x00",
    b"\xe2\x80\xa8",
    b"\x85",
    b"{",
    b"}",
    b'{"error": {"code": 503}}',
    b"[DONE]",
    b":",
    b" ",
]
ERROR_TOKENS = [
    b'{"error":',
    b"{",
    b"}",
    b"[",
    b"]",
    b"null",
    b"true",
    b"-1",
    b"0",
    b"429",
    b"1e999",
    b"NaN",
    b"9" * 400,
    b'""',
    b'"code":',
    b'"status":',
    b'"message":',
    b'"details":',
    b'"RESOURCE_EXHAUSTED"',
    b'"@type":',
    b'"retryDelay":',
    b'"type.googleapis.com/google.rpc.RetryInfo"',
    b'"1e400s"',
    b'"-5s"',
    b'"3.5s"',
    b"\\ud800",
    b"\\u0000",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\x00",
    b"\x80",
    b",",
    b":",
    b"[" * 3000,
    b'{"error":' * 1500,
    b"<html>",
    b"&amp;",
    b"key=AIza",
    b"Bearer ya29.x",
]
STATUSES = [
    0,
    100,
    200,
    204,
    299,
    302,
    400,
    401,
    403,
    404,
    408,
    409,
    413,
    422,
    429,
    499,
    500,
    501,
    502,
    503,
    504,
    529,
    599,
    600,
    999,
    -1,
    10**9,
]
HEADERS = {
    "content-type": [
        "application/json",
        "text/html; charset=",
        "text/plain; charset=utf-7",
        'text/plain; charset="shift_jis"',
        "text/plain; charset=hex",
        "text/plain; charset=utf-16",
        "text/plain; charset=cp65001",
        "text/plain;charset=\x00",
    ],
    "retry-after": [
        "0",
        "1",
        "1.5",
        "-1",
        "1e9",
        "9" * 400,
        "Wed, 21 Oct 2026 07:28:00 GMT",
        "Wed, 21 Oct 99999 07:28:00 GMT",
        "Thu, 01 Jan 1970 00:00:00 +9999",
        "nan",
        "inf",
        "soon",
        "٣",
        "1, 2",
    ],
    "date": ["Wed, 21 Oct 2026 07:27:00 GMT", "yesterday", "Wed, 99 Oct 2026 25:61:00 GMT"],
    "x-request-id": ["", "abc", "\x7f\u2028", "é" * 300],
}


def corpus(kind):
    """The seeds of `streams` or `errors`."""
    return [path.read_bytes() for path in sorted((CORPUS / kind).iterdir())]


def stream(chance, seeds):
    """A body of a stream, and where it is cut."""
    body = _mutated(chance, seeds, STREAM_TOKENS)
    return body, [chance.randrange(len(body) + 1) for _ in range(chance.randrange(9))]


def error(chance, seeds):
    """A status, a body and headers of an answer."""
    status = chance.choice(STATUSES) if chance.random() < 0.8 else chance.randrange(1000)
    headers = {}
    for name, values in HEADERS.items():
        if chance.random() < 0.4:
            value = chance.choice(values)
            if chance.random() < 0.3:
                at = chance.randrange(len(value) + 1)
                value = value[:at] + chr(chance.choice((chance.randrange(256), chance.randrange(0xD7FF)))) + value[at:]
            headers[name.title() if chance.random() < 0.5 else name] = value
    return status, _mutated(chance, seeds, ERROR_TOKENS), headers


def _mutated(chance: random.Random, seeds: list[bytes], tokens: list[bytes]) -> bytes:
    body = bytearray(chance.choice(seeds))
    for _ in range(chance.randrange(7)):
        at = chance.randrange(len(body) + 1)
        end = min(len(body), at + chance.choice((1, 1, 2, 4, 8, 32, 128)))
        match chance.randrange(7):
            case 0:
                body[at:at] = chance.choice(tokens)
            case 1:
                body[at:end] = chance.choice(tokens)
            case 2:
                del body[at:end]
            case 3:
                body[at:end] = chance.randbytes(end - at)
            case 4:
                body[at:at] = body[at:end] * chance.randrange(1, 4)
            case 5:
                other = chance.choice(seeds)
                start = chance.randrange(len(other) + 1)
                body[at:] = other[start:]
            case _:
                del body[at:]
    return bytes(body)
