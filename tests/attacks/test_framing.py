"""Responses whose HTTP, JSON or events are not as the standards say, and redirects of calls."""

import json
import re
from time import sleep
from traceback import format_exception

import pytest

from gemkit.errors import (
    APIConnectionError,
    APIError,
    GemkitError,
    RateLimitError,
    ResponseError,
    StreamInterruptedError,
)
from tests.attacks.servers import CLOSE, Server, ask, everywhere, reply, reset, row
from tests.attacks.test_answers import outcome_of
from tests.doubles import ANSWER, piece
from tests.reliability.matrix import run_over

BODY = json.dumps(ANSWER).encode()
OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
LENGTH = b"content-length: %d\r\n" % len(BODY)
SIZE = b"%x" % len(BODY)
CHUNKED = OK + b"transfer-encoding: chunked\r\n\r\n"
LAST = b"\r\n0\r\n\r\n"
ONCE = {"retry_options": {"attempts": 1}}
SECRET = "CANARY-key-of-no-known-form-0123456789"


def then_close(*data):
    def write(connection, request):
        for each in data:
            connection.sendall(each)
        return CLOSE

    return write


INVALID = {
    "a header with NUL": OK + LENGTH + b"a: b\0c\r\n\r\n" + BODY,
    "a header of 1 MB": OK + LENGTH + b"a: " + b"b" * 1_000_000 + b"\r\n\r\n" + BODY,
    "a header without a colon": OK + LENGTH + b"a\r\n\r\n" + BODY,
    "two lengths": OK + LENGTH + b"content-length: 5\r\n\r\n" + BODY,
    "a negative length": OK + b"content-length: -1\r\n\r\n" + BODY,
    "a length with a plus sign": OK + LENGTH.replace(b": ", b": +") + b"\r\n" + BODY,
    "a length in hexadecimal": OK + b"content-length: 0x10\r\n\r\n" + BODY,
    "a length of 5,000 digits": OK + b"content-length: " + b"9" * 5000 + b"\r\n\r\n" + BODY,
    "a chunk size with 0x": CHUNKED + b"0x" + SIZE + b"\r\n" + BODY + LAST,
    "a negative chunk size": CHUNKED + b"-1\r\n" + BODY + LAST,
    "a chunk size of 40 digits": CHUNKED + b"f" * 40 + b"\r\n" + BODY + LAST,
    "a chunk that is longer than its size": CHUNKED + b"5\r\n" + BODY + LAST,
    "a trailer without a colon": CHUNKED + SIZE + b"\r\n" + BODY + b"\r\n0\r\nbad trailer\r\n\r\n",
    "a status of four digits": OK.replace(b"200", b"2000") + LENGTH + b"\r\n" + BODY,
    "a status with a sign": OK.replace(b"200", b"+200") + LENGTH + b"\r\n" + BODY,
    "another protocol": b"ICY 200 OK\r\n" + LENGTH + b"\r\n" + BODY,
    "HTTP/2": b"\0\0\x12\4\0\0\0\0\0\0\3\0\0\0\x80\0\4\0\1\0\0\0\5\0\xff\xff\xff",
}


@row("headers, lengths, chunks, trailers and status lines that are not HTTP", "`APIConnectionError` that says so")
@everywhere
def test_what_is_not_http(flavour, transport):
    for name, data in INVALID.items():
        with (
            Server(then_close(data)) as server,
            pytest.raises(APIConnectionError, match="is not valid HTTP: ") as caught,
        ):
            run_over(flavour, transport, ask, base_url=server.url, backend={"api_key": SECRET}, **ONCE)
        assert len(str(caught.value)) < 600, name
        assert "\n" not in str(caught.value), name
        cause = caught.value.__cause__
        assert SECRET not in f"{cause!r} {getattr(cause, 'args', ())!r}", name


def test_what_aiohttp_says_of_it_is_whole():
    """Its messages are shown up to the data that they quote; an apostrophe begins no quotation."""
    both = OK + LENGTH + b"transfer-encoding: chunked\r\n\r\n" + SIZE + b"\r\n" + BODY + LAST
    with Server(then_close(both)) as server, pytest.raises(APIConnectionError) as caught:
        run_over("async", "aiohttp", ask, base_url=server.url, **ONCE)
    assert re.search(r"(Content-Length|Transfer-Encoding) can't be present with ", str(caught.value))


@everywhere
def test_what_happened_to_the_connection(flavour, transport):
    def abort(connection, request):
        connection.sendall(OK)
        return reset(connection, request)

    with Server(abort) as server, pytest.raises(APIConnectionError, match="Connection reset by peer"):
        run_over(flavour, transport, ask, base_url=server.url, **ONCE)


def in_two(first, second):
    def write(connection, request):
        connection.sendall(first)
        sleep(0.1)  # until it has been read
        connection.sendall(second)
        return CLOSE

    return write


LATER = {
    "a chunk size that is no number": (CHUNKED, b"zz\r\n" + BODY + LAST),
    "a key in place of a chunk size": (CHUNKED, SECRET.encode() + b"\r\n" + BODY + LAST),
    "half a key in the first part of a chunk size": (
        CHUNKED + b"zz" + SECRET[:20].encode(),
        SECRET[20:].encode() + b"\0\r\n",
    ),
    "half a key in the first part of a header": (
        OK + b"a: " + SECRET[:20].encode(),
        SECRET[20:].encode() + b"\0\r\n\r\n",
    ),
    "half a key in the first part of a name": (OK + SECRET[:20].encode(), SECRET[20:].encode() + b" \0: a\r\n\r\n"),
    "a trailer with half a key": (
        CHUNKED + b"1\r\na\r\n0\r\n" + SECRET[:20].encode(),
        SECRET[20:].encode() + b"\0\r\n\r\n",
    ),
    "a header of 1 MB that begins with a key": (
        OK,
        b"a: " + b"b" * 80 + SECRET.encode() + b"b" * 1_000_000 + b"\r\n\r\n",
    ),
}


@row("the same in two pieces, with a key across them", "`APIConnectionError` at once, without a part of the key")
@everywhere
def test_what_is_not_http_later(flavour, transport):
    for name, data in LATER.items():
        with Server(in_two(*data)) as server, pytest.raises(APIConnectionError) as caught:
            run_over(flavour, transport, ask, base_url=server.url, backend={"api_key": SECRET}, **ONCE)
        assert "is not valid HTTP: " in str(caught.value), name
        told = "".join(format_exception(caught.value))
        assert not any(half in told for half in (SECRET[:15], SECRET[5:20], SECRET[20:35], SECRET[-10:])), (name, told)


VALID = {
    "trailers": CHUNKED + SIZE + b"\r\n" + BODY + b"\r\n0\r\nx-goog-api-key: z\r\n\r\n",
    "an extension of a chunk": CHUNKED + SIZE + b";a=b\r\n" + BODY + LAST,
    "chunks of one byte": CHUNKED + b"".join(b"1\r\n%c\r\n" % byte for byte in BODY) + b"0\r\n\r\n",
    "a folded header": OK + LENGTH + b"a: b\r\n c\r\n\td\r\n\r\n" + BODY,
    "a header of 60,000 bytes": OK + LENGTH + b"a: " + b"b" * 60_000 + b"\r\n\r\n" + BODY,
    "a header that is not UTF-8": OK + LENGTH + b"a: \xff\xfe\r\n\r\n" + BODY,
    "a reason that is not UTF-8": OK.replace(b"OK", b"\xff") + LENGTH + b"\r\n" + BODY,
    "2,000 responses with status 100": b"HTTP/1.1 100 Continue\r\n\r\n" * 2000 + OK + LENGTH + b"\r\n" + BODY,
    "early hints": b"HTTP/1.1 103 Early Hints\r\nlink: a\r\n\r\n" + OK + LENGTH + b"\r\n" + BODY,
    "Retry-After with a success": OK + LENGTH + b"retry-after: 600\r\n\r\n" + BODY,
}


@row("trailers, chunk extensions, folded headers, headers of 60,000 bytes, thousands of 1xx responses", "the answer")
@everywhere
def test_what_is_unusual(flavour, transport):
    for name, data in VALID.items():
        with Server(then_close(data)) as server:
            answer = run_over(flavour, transport, ask, base_url=server.url, **ONCE)
        assert answer.text == "hi", name


@row("a length beside chunks, and a response that is hidden behind it", "never the answer to the next call")
@everywhere
def test_two_framings(flavour, transport):
    hidden = reply({"candidates": [{"content": {"parts": [{"text": "hidden"}]}}]})
    whole = CHUNKED.replace(b"\r\n\r\n", b"\r\ncontent-length: 5\r\n\r\n") + SIZE + b"\r\n" + BODY + LAST + hidden

    def write(connection, request):
        connection.sendall(whole)

    def twice(client):
        return told(lambda: ask(client)), told(lambda: ask(client))

    async def twice_async(client):
        return await told_async(ask(client)), await told_async(ask(client))

    with Server(write, reply()) as server:
        work = twice if flavour == "sync" else twice_async
        first, second = run_over(flavour, transport, work, base_url=server.url, **ONCE)
    assert isinstance(first, APIConnectionError) or first.text == "hi"
    assert second.text == "hi"


def told(call):
    try:
        return call()
    except GemkitError as error:
        return error


async def told_async(call):
    try:
        return await call
    except GemkitError as error:
        return error


TEXT = '{"candidates":[{"content":{"parts":[{"text":"%s"}]}}]}'
UNREADABLE = {
    "a byte order mark": b"\xef\xbb\xbf" + BODY,
    "UTF-16": BODY.decode().encode("utf-16"),
    "UTF-32": BODY.decode().encode("utf-32"),
    "Latin-1": (TEXT % "\xe4").encode("latin-1"),
    "a lone surrogate": (TEXT % r"a\ud800b").encode(),
    "a control character": (TEXT % "\x01").encode(),
    "NaN for a whole number": b'{"usageMetadata":{"promptTokenCount":NaN}}',
    "a number of 5,000 digits": b'{"usageMetadata":{"promptTokenCount":%s}}' % (b"9" * 5000),
    "100,000 levels": b"[" * 100_000,
    "a list": b"[" + BODY + b"]",
    "null": b"null",
    "two objects": BODY + b"{}",
    "HTML": b"<html>sign in</html>",
    "events": b"data: " + BODY + b"\r\n\r\n",
}


@row("JSON in UTF-16, with lone surrogates, 100,000 levels deep; HTML or events in its place", "`ResponseError`")
@everywhere
def test_what_is_not_json(flavour, transport):
    for name, data in UNREADABLE.items():
        error, requests = outcome_of(flavour, transport, ask, reply(data))
        assert isinstance(error, ResponseError), name
        assert "models.generate_content: the response could not be read" in str(error), name
        assert len(requests) == 1, name


@row("duplicate members, NaN and Infinity as fractions, whole numbers beyond 64 bits", "read; of duplicates the last")
@everywhere
def test_odd_numbers(flavour, transport):
    odd = b'{"candidates":[],"candidates":[{"avgLogprobs":%s,"content":{"parts":[{"text":"hi"}]}}],"usageMetadata":%s}'
    for number in (b"NaN", b"-Infinity", b"1e400"):
        answer, _ = outcome_of(flavour, transport, ask, reply(odd % (number, b'{"promptTokenCount":%d}' % 2**70)))
        assert answer.text == "hi"
        assert answer.usage_metadata.prompt_token_count == 2**70


def all_chunks(client):
    return list(client.models.generate_content_stream(model="m", contents="a"))


async def all_chunks_async(client):
    return [chunk async for chunk in await client.models.generate_content_stream(model="m", contents="a")]


def streamed(flavour, transport, data, kind="text/event-stream"):
    work = all_chunks if flavour == "sync" else all_chunks_async
    return outcome_of(flavour, transport, work, reply(data, content_type=kind), **ONCE)[0]


EVENTS = b"".join(b"data: %s\r\n\r\n" % json.dumps(each).encode() for each in (piece("a"), piece("b", "STOP")))
LONG = b"data: " + json.dumps(piece("x" * 20_000_000, "STOP")).encode() + b"\n\n"
READABLE = {
    "the usual": EVENTS,
    "a byte order mark": b"\xef\xbb\xbf" + EVENTS,
    "lines that end in CR": EVENTS.replace(b"\r\n", b"\r"),
    "lines that end in LF": EVENTS.replace(b"\r\n", b"\n"),
    "no line end at the end": EVENTS.rstrip(),
    "an event that has only begun": EVENTS + b"data:",
    "empty events": b"data:\n\ndata\n\n" + EVENTS,
    "the end marker of others": EVENTS + b"data: [DONE]\n\n",
    "a comment of 1 MB": b": " + b"x" * 1_000_000 + b"\n" + EVENTS,
    "an event of many lines": EVENTS.replace(b", ", b",\ndata: "),
}


@row("events with a byte order mark, with CR only, without a last line end, of 20 MB", "read")
@everywhere
def test_odd_events(flavour, transport):
    for name, data in READABLE.items():
        for kind in ("text/event-stream", "application/json", "text/html"):
            assert "".join(chunk.text for chunk in streamed(flavour, transport, data, kind)) == "ab", (name, kind)
    [chunk] = streamed(flavour, transport, LONG)
    assert len(chunk.text) == 20_000_000


@row("a stream that is JSON, HTML or UTF-16", "`ResponseError`; `StreamInterruptedError` if chunks had come")
@everywhere
def test_what_is_no_stream(flavour, transport):
    for data, kind in ((BODY, "application/json"), (b"<html>sign in</html>", "text/html")):
        error = streamed(flavour, transport, data, kind)
        assert isinstance(error, ResponseError), error
        assert f"is not a stream of events; its content type is {kind} (HTTP 200; " in str(error)
    assert isinstance(streamed(flavour, transport, EVENTS.decode().encode("utf-16")), ResponseError)
    error = streamed(flavour, transport, EVENTS + b"<html>\n\n")
    assert isinstance(error, StreamInterruptedError)
    assert [chunk.text for chunk in error.chunks] == ["a", "b"]
    for event in (b"[]", b"null", b"5", b"\0", b"[" * 100_000, (TEXT % r"\ud800").encode()):
        assert isinstance(streamed(flavour, transport, b"data: " + event + b"\n\n" + EVENTS), StreamInterruptedError)


LOCATION = "https://user:CANARYpassword@evil.example/a?key=CANARY0123456789012345"


@row(
    "a redirect to another host, with a password in it; one in circles; one to what is not an address",
    "an error, 1 request",
)
@everywhere
def test_redirects_of_calls(flavour, transport):
    for status in (300, 301, 302, 303, 305, 307, 308):
        cookie = "session=CANARYcookie0123456789"
        error, requests = outcome_of(flavour, transport, ask, reply(b"", status, location=LOCATION, set_cookie=cookie))
        assert isinstance(error, APIError)
        assert f"{status}. Redirect to evil.example, which is not followed" in str(error)
        assert "CANARY" not in f"{error!r} {error.details} {error.headers} {vars(error)} {error.response!r}"
        assert error.response.headers["location"] == LOCATION
        assert len(requests) == 1
    error, requests = outcome_of(flavour, transport, ask, reply(b"", 307, location="/v1beta/a"))
    assert "Redirect to another path of the same host" in str(error)
    error, requests = outcome_of(flavour, transport, ask, reply(b"", 302, location="http://[::1"))
    assert "redirect" in str(error).lower()
    assert len(requests) == 1


@row(
    "`Retry-After` of years, in words, negative, NaN, or several of them",
    "an error with the delay, or retried as without it",
)
@everywhere
@pytest.mark.parametrize(
    ("value", "attempts"),
    [
        ("315360000", 1),
        ("Sun, 29 Nov 2099 00:00:00 GMT", 1),
        ("Sun, 29 Nov 1999 00:00:00 GMT", 3),
        ("Sun, 99 Nov 99999 00:00:00 GMT", 3),
        ("-5", 3),
        ("nan", 3),
        ("1e400", 3),
        ("9" * 5000, 3),
        ("1\r\nretry-after: 9999999", 3),
    ],
)
def test_odd_delays(flavour, transport, value, attempts):
    error, requests = outcome_of(flavour, transport, ask, reply({}, 429, retry_after=value))
    assert isinstance(error, RateLimitError)
    assert len(requests) == attempts
