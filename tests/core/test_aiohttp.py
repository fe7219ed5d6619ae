import asyncio
import threading

import aiohttp
import pytest

import gemkit
import gemkit.emulator
from gemkit.emulator import Fault
from gemkit.errors import APIConnectionError, APITimeoutError, RateLimitError, StreamInterruptedError
from tests.doubles import STREAM_HEAD, RawServer, event, piece, stop_time

MODEL = "gemini-2.5-flash"


def with_session(url, work, **options):
    async def main():
        async with aiohttp.ClientSession(headers={"x-own": "a"}) as session:
            client = gemkit.Client(
                api_key="k", http_options={"base_url": str(url), "aiohttp_client": session, **options}
            )
            stop_time(client)
            try:
                return await work(client.aio.models)
            finally:
                await client.aio.aclose()
                assert not session.closed

    return asyncio.run(main())


async def ask(models):
    return await models.generate_content(model=MODEL, contents="a")


async def read(models):
    return [chunk async for chunk in await models.generate_content_stream(model=MODEL, contents="a b c d e f g")]


def test_a_given_session_is_used_and_never_closed():
    with gemkit.emulator.serve() as url:
        answer = with_session(url, ask)
        assert answer.text
        assert answer.sdk_http_response.headers["content-type"].startswith("application/json")
        assert "".join(chunk.text for chunk in with_session(url, read))
        assert [request.headers["x-own"] for request in url.server.requests] == ["a", "a"]
        url.server.faults.add(Fault("drop"), Fault("status", status=503))
        assert with_session(url, ask).text
        url.server.faults.add(Fault("status", status=429, retry_after=3))
        with pytest.raises(RateLimitError) as caught:
            with_session(url, ask, retry_options={"attempts": 1})
        assert caught.value.retry_after == 3
        url.server.faults.add(Fault("truncate"))
        with pytest.raises(StreamInterruptedError):
            with_session(url, read)


def test_nobody_listens():
    with RawServer([b""]) as server:
        pass
    with pytest.raises(APIConnectionError, match="connection failed"):
        with_session(server.url, ask)


def test_silence():
    never = threading.Event()
    with RawServer([never]) as server:
        with pytest.raises(APITimeoutError, match="timed out after"):
            with_session(server.url, ask, timeout=50)
        never.set()
    never.clear()
    with RawServer([STREAM_HEAD, event(piece("a")), never]) as server:
        with pytest.raises(StreamInterruptedError) as caught:
            with_session(server.url, read, stream_idle_timeout=50)
        never.set()
    assert len(caught.value.chunks) == 1
