import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemkit._http.sse import SSEParser

UNPARSED_LIMIT = 64 * 1024


def parse(pieces):
    """Return (events, unparsed) of a body that arrives in these pieces."""
    parser = SSEParser()
    events = [event for piece in pieces for event in parser.feed(piece)]
    events += parser.finish()
    return events, parser.unparsed


def reference(body):
    """Return the same with a simple parser: the whole body, line by line."""
    lines = body.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    events, data, unparsed = [], [], []
    for line in [*lines, b""]:
        name, _, value = line.partition(b":")
        if not line:
            if b"\n".join(data):
                events.append(b"\n".join(data))
            data = []
        elif name == b"data":
            data.append(value.removeprefix(b" "))
        elif name not in {b"", b"event", b"id", b"retry"}:
            unparsed.append(line)
    return events, b"\n".join(unparsed)


BODIES = {
    "crlf": b'data: {"a": 1}\r\n\r\ndata: {"b": 2}\r\n\r\n',
    "lf": b"data: one\n\ndata: two\n\n",
    "cr": b"data: one\r\rdata: two\r\r",
    "mixed ends": b"data: a\r\n\ndata: b\r\r\ndata: c\n\r\n",
    "no space": b"data:one\n\ndata:  two spaces\n\n",
    "several lines": b"data: a\r\ndata: b\r\ndata:\r\ndata: c\r\n\r\n",
    "bom": b"\xef\xbb\xbfdata: one\r\n\r\ndata: two\r\n\r\n",
    "bom, then other": b"\xef\xbb\xbf: hi\n\ndata: one\n\n",
    "second bom is not a bom": b"\xef\xbb\xbf\xef\xbb\xbfdata: one\n\ndata: two\n\n",
    "comments": b": ping\r\n\r\ndata: one\r\n: in between\r\ndata: more\r\n\r\n:\r\n\r\n",
    "other fields": b"event: delta\nid: 7\nretry: 10\ndata: one\nid\n\nevent: done\n\n",
    "empty data": b"data:\n\ndata\n\ndata: one\n\ndata: \r\n\r\n",
    "unterminated event": b"data: one\n\ndata: two\n",
    "unterminated line": b"data: one\n\ndata: two",
    "ends in cr": b"data: one\n\ndata: two\r",
    "unfinished field name": b"data: one\n\ndat",
    "blank lines": b"\r\n\r\n\ndata: one\n\n\n\n\r\r\r\n",
    "high bytes": "data: grüße \u2028 \x0b\x0c\x1c\x85 ok\n\n".encode(),
    "json error": b'{\r\n  "error": {\r\n    "code": 503,\r\n    "message": "busy"\r\n  }\r\n}\r\n',
    "nothing": b"",
    "short": b"\xef\xbb",
}

EXPECTED = {
    "crlf": [b'{"a": 1}', b'{"b": 2}'],
    "lf": [b"one", b"two"],
    "cr": [b"one", b"two"],
    "mixed ends": [b"a", b"b", b"c"],
    "no space": [b"one", b" two spaces"],
    "several lines": [b"a\nb\n\nc"],
    "bom": [b"one", b"two"],
    "bom, then other": [b"one"],
    "second bom is not a bom": [b"two"],
    "comments": [b"one\nmore"],
    "other fields": [b"one"],
    "empty data": [b"one"],
    "unterminated event": [b"one", b"two"],
    "unterminated line": [b"one", b"two"],
    "ends in cr": [b"one", b"two"],
    "unfinished field name": [b"one"],
    "blank lines": [b"one"],
    "high bytes": ["grüße \u2028 \x0b\x0c\x1c\x85 ok".encode()],
    "json error": [],
    "nothing": [],
    "short": [],
}


@pytest.mark.parametrize("name", BODIES)
def test_whole_body_at_once(name):
    events, unparsed = parse([BODIES[name]])
    assert events == EXPECTED[name]
    assert (events, unparsed) == reference(BODIES[name])


@pytest.mark.parametrize("name", BODIES)
def test_cut_at_every_byte(name):
    body = BODIES[name]
    for cut in range(len(body) + 1):
        assert parse([body[:cut], body[cut:]]) == reference(body), cut


@pytest.mark.parametrize("name", BODIES)
def test_cut_at_every_two_bytes(name):
    body = BODIES[name]
    for first in range(len(body) + 1):
        for second in range(first, len(body) + 1):
            assert parse([body[:first], body[first:second], body[second:]]) == reference(body), (first, second)


@pytest.mark.parametrize("name", BODIES)
def test_byte_by_byte_with_empty_pieces_between(name):
    pieces = [piece for byte in BODIES[name] for piece in (bytes([byte]), b"")]
    assert parse(pieces) == reference(BODIES[name])


LINES = st.sampled_from(
    [
        b"data: x",
        b"data:y",
        b"data:",
        b"data",
        b"",
        b"",
        b": c",
        b"id: 1",
        b"{",
        b'  "error": 1',
        b"database: z",
        b"\xef\xbb\xbf",
        b"data: {}",
    ]
) | st.binary(max_size=8)
ENDS = st.sampled_from([b"\n", b"\r", b"\r\n", b"\r\n\r\n"])


@given(st.lists(st.tuples(LINES, ENDS), max_size=12), st.binary(max_size=6), st.data())
@settings(deadline=None, max_examples=300)
def test_any_body_in_any_pieces(lines, tail, data):
    body = b"".join(line + end for line, end in lines) + tail
    cuts = sorted(data.draw(st.lists(st.integers(0, len(body)), max_size=8)))
    pieces = [body[start:end] for start, end in zip([0, *cuts], [*cuts, len(body)], strict=True)]
    assert parse(pieces) == reference(body)


def test_an_event_is_reported_by_the_piece_that_completes_it():
    parser = SSEParser()
    assert parser.feed(b"data: one\r\n") == []
    assert parser.feed(b"\r") == [b"one"]
    assert parser.feed(b"\n") == []
    assert parser.feed(b"data: two\n\ndata: thr") == [b"two"]
    assert parser.feed(b"ee\n\n") == [b"three"]
    assert parser.finish() == []


def test_whole_event_does_not_overtake_an_open_one():
    parser = SSEParser()
    assert parser.feed(b"data: first\r\n") == []
    assert parser.feed(b"data: second\r\n\r\n") == [b"first\nsecond"]
    assert parser.feed(b"data: {") == []
    assert parser.feed(b"data: x\r\n\r\n") == [b"{data: x"]


def test_several_events_in_one_piece():
    assert SSEParser().feed(b"data: a\r\n\r\ndata: b\r\n\r\n") == [b"a", b"b"]
    assert SSEParser().feed(b"data: a\r\rdata: b\r\n\r\n") == [b"a", b"b"]


def test_finish_twice_reports_once():
    parser = SSEParser()
    parser.feed(b"data: one")
    assert parser.finish() == [b"one"]
    assert parser.finish() == []


def test_json_error_in_place_of_a_stream_is_kept_whole():
    error = {"error": {"code": 429, "message": "slow\ndown", "status": "RESOURCE_EXHAUSTED"}}
    for body in (json.dumps(error).encode(), json.dumps(error, indent=2).replace("\n", "\r\n").encode()):
        events, unparsed = parse([body[:7], body[7:]])
        assert events == []
        assert json.loads(unparsed) == error


def test_lines_that_only_resemble_a_field_are_unparsed():
    _, unparsed = parse([b'"data": 1\ndatum: 2\n data: 3\nmessage: down for repair\n'])
    assert unparsed == b'"data": 1\ndatum: 2\n data: 3\nmessage: down for repair'


@pytest.mark.parametrize("line", [b"z" * 200_000, b"z" * 1000 + b"\n", b"y\n"])
def test_unparsed_lines_are_bounded(line):
    repeat = 200_000 // len(line) + 1
    _, unparsed = parse([line] * repeat)
    assert len(unparsed) == UNPARSED_LIMIT


def test_no_line_cap():
    payload = b"x" * (8 * 1024 * 1024)
    body = b"data: " + payload + b"\r\n\r\ndata: end\n\n"
    pieces = [body[at : at + 65536] for at in range(0, len(body), 65536)]
    assert parse(pieces) == ([payload, b"end"], b"")
    assert parse([body]) == ([payload, b"end"], b"")


@pytest.mark.parametrize("size", [1, 64])
def test_a_long_line_in_small_pieces_is_not_scanned_again(size):
    payload = b"y" * (1024 * 1024)
    body = b"data: " + payload + b"\n\n"
    # Scanning or joining from the start for each piece would touch half a terabyte here and not come back.
    events, _ = parse(body[at : at + size] for at in range(0, len(body), size))
    assert events == [payload]


def test_very_many_data_lines_make_one_event():
    events, _ = parse([b"data: ab\n" * 100_000, b"\n"])
    assert events == [b"\n".join([b"ab"] * 100_000)]
