"""GEMKIT_LOG: requests and responses in the logger `gemkit`."""

import asyncio
import json
import logging
import subprocess
import sys

import httpx
import pytest

import gemkit
from gemkit._http.log import BODY_LIMIT, LogHooks
from gemkit.errors import APIConnectionError, ConfigurationError, NotFoundError
from tests.doubles import ANSWER, RawServer, piece, recording, refusal, stop_time

KEY = "AIzaCANARY-key-0123456789-0123456789abcd"


@pytest.fixture(params=["sync", "async"])
def mode(request):
    return request.param


@pytest.fixture(autouse=True)
def own_logger():
    """The logger as a program finds it, and leaves it."""
    logger = logging.getLogger("gemkit")
    before = (logger.level, list(logger.handlers), logger.propagate)
    yield logger
    logger.setLevel(before[0])
    logger.handlers[:] = before[1]
    logger.propagate = before[2]


def talkative(monkeypatch, level, *replies, **settings):
    monkeypatch.setenv("GEMKIT_LOG", level)
    client, recorder = recording(*replies, **settings)
    stop_time(client)
    return client, recorder


def ask(client, mode="sync", contents="a"):
    if mode == "sync":
        return client.models.generate_content(model="m", contents=contents)
    return asyncio.run(client.aio.models.generate_content(model="m", contents=contents))


def read(client, mode, most=None):
    async def later():
        async with await client.aio.models.generate_content_stream(model="m", contents="a") as stream:
            async for _ in stream:
                if most == 1:
                    break

    if mode == "async":
        asyncio.run(later())
        return
    with client.models.generate_content_stream(model="m", contents="a") as stream:
        for _ in stream:
            if most == 1:
                break


def sse(*chunks):
    body = b"".join(b"data: " + json.dumps(chunk).encode() + b"\n\n" for chunk in chunks)
    return httpx.Response(200, content=body)


def lines(caplog):
    return [record.getMessage() for record in caplog.records if record.name == "gemkit"]


class TestLevels:
    @pytest.mark.parametrize("said", ["loud", "warning", "1", "trace"])
    def test_no_such_level(self, monkeypatch, said):
        monkeypatch.setenv("GEMKIT_LOG", said)
        with pytest.raises(ConfigurationError, match=f"GEMKIT_LOG='{said}' must be info or debug, or not be set"):
            gemkit.Client(api_key="k")

    @pytest.mark.parametrize("said", [None, "", " "])
    def test_silence(self, monkeypatch, caplog, said):
        caplog.set_level(logging.DEBUG, logger="gemkit")
        monkeypatch.delenv("GEMKIT_LOG", raising=False)
        if said is not None:
            monkeypatch.setenv("GEMKIT_LOG", said)
        client, _ = recording()
        ask(client)
        assert len(client.hooks) == 0
        assert lines(caplog) == []

    def test_explain_tells(self, monkeypatch):
        monkeypatch.setenv("GEMKIT_LOG", " Debug ")
        assert "log: debug (environment GEMKIT_LOG)" in gemkit.Client(api_key="k").explain()


class TestInfo:
    def test_one_line_per_call(self, monkeypatch, caplog, mode):
        answer = {**ANSWER, "usageMetadata": {"promptTokenCount": 3, "candidatesTokenCount": 5}}
        client, _ = talkative(monkeypatch, "info", answer)
        ask(client, mode)
        assert lines(caplog) == ["models.generate_content m: 200, 1 attempt, 0.00 s, 3 tokens in, 5 out"]
        assert caplog.records[0].levelno == logging.INFO

    def test_retries(self, monkeypatch, caplog, mode):
        client, _ = talkative(monkeypatch, "info", refusal(503), httpx.ConnectError("no"), {"totalTokens": 1})
        client.models.count_tokens(model="m", contents="a") if mode == "sync" else asyncio.run(
            client.aio.models.count_tokens(model="m", contents="a")
        )
        first, second, last = lines(caplog)
        assert first.startswith("models.count_tokens m: attempt 1 failed (503 ServiceUnavailableError), retrying in ")
        assert second.startswith("models.count_tokens m: attempt 2 failed (APIConnectionError), retrying in ")
        assert last.startswith("models.count_tokens m: 200, 3 attempts, ")

    def test_errors(self, monkeypatch, caplog, mode):
        client, _ = talkative(monkeypatch, "info", refusal(404), httpx.ConnectError("no"))
        with pytest.raises(NotFoundError):
            ask(client, mode)
        assert lines(caplog) == ["models.generate_content m: 404 NotFoundError, 1 attempt, 0.00 s"]
        with pytest.raises(APIConnectionError):
            ask(client, mode)
        assert lines(caplog)[-1].startswith("models.generate_content m: APIConnectionError, 3 attempts, ")

    def test_streams(self, monkeypatch, caplog, mode):
        client, _ = talkative(monkeypatch, "info", *[lambda _: sse(piece("a"), piece("b", "STOP"))] * 2)
        read(client, mode)
        read(client, mode, most=1)
        assert lines(caplog) == [
            "models.generate_content_stream m: 200, 1 attempt, 0.00 s",
            "models.generate_content_stream m: 200, closed early, 1 attempt, 0.00 s",
        ]

    def test_raw_requests(self, monkeypatch, caplog):
        client, _ = talkative(monkeypatch, "info", {})
        client.request("GET", "models")
        assert lines(caplog) == ["request: 200, 1 attempt, 0.00 s"]


class TestDebug:
    def test_both_ways(self, monkeypatch, caplog, mode):
        headers = {"X-Request-Id": "id-1"}
        client, _ = talkative(monkeypatch, "debug", httpx.Response(200, json=ANSWER, headers=headers))
        ask(client, mode, "Hello there")
        request, response, call, answer = lines(caplog)
        assert request.startswith(
            "-> POST https://generativelanguage.googleapis.com/v1beta/models/m:generateContent (attempt 1)\n"
        )
        assert "\n    content-type: application/json\n" in request
        assert '"text":"Hello there"' in request
        assert response.startswith("<- 200 of POST https://generativelanguage")
        assert "\n    x-request-id: id-1" in response
        assert call.startswith("models.generate_content m: 200")
        assert '"finishReason":"STOP"' in answer
        assert '"promptTokenCount":1' in answer

    def test_what_an_error_says(self, monkeypatch, caplog):
        client, _ = talkative(monkeypatch, "debug", refusal(404, message="no such model"))
        with pytest.raises(NotFoundError):
            ask(client)
        assert '"message": "no such model"' in lines(caplog)[-1]

    def test_raw_requests(self, monkeypatch, caplog):
        client, _ = talkative(monkeypatch, "debug", {"some": "thing"})
        client.request("POST", "models/m:x", {"a": "b"})
        assert '{"a":"b"}' in lines(caplog)[0]
        assert '{"some":"thing"}' in lines(caplog)[-1].replace(": ", ":")

    def test_long_bodies_are_cut(self, monkeypatch, caplog):
        client, _ = talkative(monkeypatch, "debug")
        ask(client, contents="ä" * 50_000)
        assert len(lines(caplog)[0]) < 2 * BODY_LIMIT
        assert lines(caplog)[0].endswith(" more")
        ask(client, contents="x" * (BODY_LIMIT - 70) + KEY)
        assert not any("CANARY" in line for line in lines(caplog))

    def test_no_secrets(self, monkeypatch, caplog, mode):
        quoted = refusal(404, message=f"The key {KEY} and Bearer ya29.CANARY are bad")
        quoted.headers["set-cookie"] = "CANARY=1"
        headers = {"Cookie": "CANARY=1", "X-Goog-Api-Key": KEY}
        client, _ = talkative(monkeypatch, "debug", quoted, api_key=KEY, http_options={"headers": headers})
        with pytest.raises(NotFoundError):
            ask(client, mode, f"my key is {KEY}")
        assert len(lines(caplog)) == 4
        assert "CANARY" not in "\n".join(lines(caplog))


class TestHandlers:
    def test_none_is_added_where_the_application_has_one(self, own_logger):
        LogHooks("info")  # pytest's own handler is on the root logger
        assert own_logger.handlers == []
        assert own_logger.propagate

    def test_a_level_that_shows_more_stays(self, own_logger):
        own_logger.setLevel(logging.DEBUG)
        LogHooks("info")
        assert own_logger.level == logging.DEBUG
        own_logger.setLevel(logging.ERROR)
        LogHooks("info")
        assert own_logger.level == logging.INFO

    def test_standard_error_otherwise(self, monkeypatch):
        body = json.dumps(ANSWER).encode()
        with RawServer([b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)]) as server:
            program = (
                "import gemkit, sys\n"
                "for _ in range(2):\n"
                "    with gemkit.Client(api_key='k', http_options={'base_url': sys.argv[1]}) as client:\n"
                "        client.models.generate_content(model='m', contents='a')\n"
            )
            monkeypatch.setenv("GEMKIT_LOG", "info")
            command = [sys.executable, "-W", "error", "-c", program, server.url]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
        first, second = done.stderr.splitlines()
        assert " gemkit INFO models.generate_content m: 200, 1 attempt, " in first
        assert " gemkit INFO models.generate_content m: 200, 1 attempt, " in second
        assert done.stdout == ""
