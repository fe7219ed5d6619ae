"""The body of an error, which `error.response` returns again as the HTTP library does."""

import asyncio
import gzip
import inspect
import json

import pytest

from gemkit.errors import APIError
from tests.attacks.servers import Server, ask, everywhere, quick, reply, row
from tests.doubles import piece
from tests.reliability.matrix import run_over
from tests.security.kinds import stream

KEY = "CANARY-key-of-no-known-form-0123456789"
BODY = {"error": {"code": 403, "message": f"größe {KEY}", "status": "PERMISSION_DENIED", "details": [{"a": KEY}]}}
MASKED = json.loads(json.dumps(BODY, ensure_ascii=False).replace(KEY, "[redacted]"))


def caught(flavour, transport, work, answer, read):
    """What `read` gets of the response of the error."""
    with Server(answer) as server, pytest.raises(APIError) as raised:
        run_over(
            flavour,
            transport,
            work,
            quick,
            backend={"api_key": KEY},
            base_url=server.url,
            retry_options={"attempts": 1},
        )
    return read(raised.value.response)


def text_and_json(response):
    """Status, text and JSON, as the library of the response has them."""
    if not hasattr(response, "status_code"):  # of aiohttp

        async def later():
            return response.status, await response.text(), await response.json(content_type=None), await response.read()

        return asyncio.run(later())
    return response.status_code, response.text, response.json(), response.content


COMPRESSED = gzip.compress(json.dumps(BODY).encode())


@row("the body of an error, and a key in it", "`error.response` has it as text and JSON, redacted")
@everywhere
@pytest.mark.parametrize(
    "answer",
    [
        reply(json.dumps(BODY, ensure_ascii=False).encode(), 403),
        reply(COMPRESSED, 403, content_encoding="gzip"),
    ],
    ids=["plain", "gzip"],
)
@pytest.mark.parametrize("work", [ask, stream])
def test_the_body_of_an_error(flavour, transport, answer, work):
    status, text, parsed, content = caught(flavour, transport, work, answer, text_and_json)
    assert (status, parsed) == (403, MASKED)
    assert json.loads(text) == json.loads(content) == MASKED


@everywhere
def test_an_error_within_a_stream(flavour, transport):
    events = b"".join(b"data: " + json.dumps(each).encode() + b"\r\n\r\n" for each in (piece("a"), BODY))
    answer = reply(events, content_type="text/event-stream")
    status, _, parsed, _ = caught(flavour, transport, stream, answer, text_and_json)
    assert (status, parsed) == (200, MASKED)


@everywhere
def test_of_a_large_body_a_part_is_kept(flavour, transport):
    def text(response):
        return asyncio.run(response.text()) if inspect.iscoroutinefunction(response.text) else response.text

    found = caught(flavour, transport, ask, reply(b"a " * 1024 * 1024, 502), text)
    assert found == "a " * 512 * 1024
