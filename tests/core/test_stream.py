import asyncio
import gc
import json
import pickle
import threading

import httpx
import pytest

import gemkit
import gemkit.emulator
from gemkit import types
from gemkit.emulator import Fault
from gemkit.errors import APIError, APITimeoutError, BadRequestError, ServiceUnavailableError, StreamInterruptedError
from tests.doubles import (
    LAST_CHUNK,
    PATIENCE,
    RESET,
    STREAM_HEAD,
    RawServer,
    event,
    http_chunk,
    piece,
    recording,
    refusal,
    stop_time,
)

MODEL = "gemini-2.5-flash"


@pytest.fixture(scope="module")
def url():
    with gemkit.emulator.serve() as url:
        yield url


@pytest.fixture(params=["sync", "async"])
def mode(request):
    return request.param


def client_of(url, **options):
    return gemkit.Client(api_key="k", http_options={"base_url": str(url), **options})


def read(client, mode="sync", contents="one two three four five six seven", **http):
    """All chunks of a stream, or the error that ended it."""
    arguments = {"model": MODEL, "contents": contents, "config": {"http_options": http} if http else None}
    chunks = []

    async def main():
        try:
            async for chunk in await client.aio.models.generate_content_stream(**arguments):
                chunks.append(chunk)
        finally:
            await client.aio.aclose()

    if mode == "async":
        asyncio.run(main())
    else:
        with client:
            chunks.extend(client.models.generate_content_stream(**arguments))
    return chunks


def interrupted(client, mode, **http):
    with pytest.raises(StreamInterruptedError) as caught:
        read(client, mode, **http)
    return caught.value


def texts(chunks):
    return [chunk.text for chunk in chunks]


def served(*script):
    return RawServer([STREAM_HEAD, *script])


class TestWhole:
    def test_an_answer_in_pieces(self, url, mode):
        chunks = read(client_of(url), mode)
        assert len(chunks) > 1
        assert all(isinstance(chunk, types.GenerateContentResponse) for chunk in chunks)
        assert chunks[-1].candidates[0].finish_reason == "STOP"
        assert [chunk.sdk_http_response.status_code for chunk in chunks] == [200] * len(chunks)
        assert url.server.requests[-1].query == [("alt", "sse")]
        whole = client_of(url).models.generate_content(model=MODEL, contents="one two three four five six seven")
        assert "".join(texts(chunks)) == whole.text

    def test_a_blocked_prompt_is_a_whole_stream(self, url, mode):
        (chunk,) = read(client_of(url), mode, contents="[[block]]")
        assert chunk.prompt_feedback.block_reason == "SAFETY"

    def test_counts_after_the_end_belong_to_it(self, mode):
        with served(event(piece("a", "STOP")), event({"usageMetadata": {"totalTokenCount": 3}}), LAST_CHUNK) as server:
            assert texts(read(client_of(server.url), mode)) == ["a", None]

    def test_the_word_error_is_no_error(self, mode):
        with served(event(piece("error", "STOP")), LAST_CHUNK) as server:
            assert texts(read(client_of(server.url), mode)) == ["error"]

    def test_any_cut_and_a_last_event_without_its_empty_line(self, mode):
        body = b": hello\n\ndata:" + event(piece("a\u20acb", "STOP")).split(b"data:")[1].rstrip()
        with served(*(http_chunk(body[at : at + 1]) for at in range(len(body))), LAST_CHUNK) as server:
            assert texts(read(client_of(server.url), mode)) == ["a\u20acb"]

    def test_several_candidates_finish_one_by_one(self, mode):
        events = [piece("a", "STOP", 0), piece("b", None, 1), piece("c", "MAX_TOKENS", 1)]
        with served(*map(event, events), LAST_CHUNK) as server:
            assert len(read(client_of(server.url), mode)) == 3
        with served(*map(event, events[:2]), LAST_CHUNK) as server:
            error = interrupted(client_of(server.url), mode)
        assert [candidate.content.parts[0].text for candidate in error.response.candidates] == ["a", "b"]


class TestClosing:
    def test_leaving_a_loop_early(self, mode):
        """The connection is closed: the server sees the disconnect."""
        with RawServer([STREAM_HEAD, event(piece("a"))], keep=True) as server:
            client = client_of(server.url)
            arguments = {"model": MODEL, "contents": "a"}

            async def main():
                async for chunk in await client.aio.models.generate_content_stream(**arguments):
                    assert chunk.text == "a"
                    break
                gc.collect()
                await asyncio.to_thread(server.left.wait, PATIENCE)

            if mode == "async":
                asyncio.run(main())
            else:
                for chunk in client.models.generate_content_stream(**arguments):
                    assert chunk.text == "a"
                    break
            assert server.left.wait(PATIENCE)

    def test_dropping_a_stream_unread(self, mode):
        with RawServer([STREAM_HEAD, event(piece("a"))], keep=True) as server:
            client = client_of(server.url)

            async def main():
                await client.aio.models.generate_content_stream(model=MODEL, contents="a")
                gc.collect()
                await asyncio.to_thread(server.left.wait, PATIENCE)

            if mode == "async":
                asyncio.run(main())
            else:
                client.models.generate_content_stream(model=MODEL, contents="a")
                gc.collect()
            assert server.left.wait(PATIENCE)

    def test_context_manager_and_closing_twice(self, mode):
        with RawServer([STREAM_HEAD, event(piece("a"))], keep=True) as server:
            client = client_of(server.url)

            async def main():
                async with await client.aio.models.generate_content_stream(model=MODEL, contents="a") as stream:
                    assert stream.response.status_code == 200
                    assert (await anext(stream)).text == "a"
                await stream.close()
                await stream.aclose()
                assert [chunk async for chunk in stream] == []
                assert await asyncio.to_thread(server.left.wait, PATIENCE)

            if mode == "async":
                asyncio.run(main())
                return
            with client.models.generate_content_stream(model=MODEL, contents="a") as stream:
                assert stream.response.status_code == 200
                assert next(stream).text == "a"
            stream.close()
            stream.close()
            assert list(stream) == []
            assert server.left.wait(PATIENCE)

    def test_a_read_stream_gives_its_connection_to_the_next(self, mode):
        with RawServer([STREAM_HEAD, event(piece("a", "STOP")), LAST_CHUNK], keep=True) as server:
            client = client_of(server.url)
            assert texts(read(client, mode)) == ["a"]
            assert server.left.wait(PATIENCE)

    def test_an_error_of_the_users_own(self, mode):
        with RawServer([STREAM_HEAD, event(piece("a"))], keep=True) as server:
            client = client_of(server.url)

            async def main():
                async with await client.aio.models.generate_content_stream(model=MODEL, contents="a") as stream:
                    async for _ in stream:
                        raise KeyError("mine")

            def sync():
                with client.models.generate_content_stream(model=MODEL, contents="a") as stream:
                    for _ in stream:
                        raise KeyError("mine")

            with pytest.raises(KeyError, match="mine"):
                asyncio.run(main()) if mode == "async" else sync()
            assert server.left.wait(PATIENCE)


class TestErrors:
    def test_an_error_of_the_service_in_the_stream(self, url, mode):
        url.server.faults.add(Fault("stream-error", status=429, retry_info="3s", after_chunks=1))
        with pytest.raises(APIError) as caught:
            read(client_of(url), mode)
        assert (caught.value.code, caught.value.status) == (429, "RESOURCE_EXHAUSTED")
        assert caught.value.retry_after == 3
        assert len(caught.value.chunks) == 1
        assert texts(pickle.loads(pickle.dumps(caught.value)).chunks) == texts(caught.value.chunks)

    @pytest.mark.parametrize("error", [{"error": {"code": 503, "message": "no"}}, [{"error": {"code": 503}}]])
    def test_other_forms_of_it(self, mode, error):
        with (
            served(event(piece("a")), event(error), LAST_CHUNK) as server,
            pytest.raises(ServiceUnavailableError) as caught,
        ):
            read(client_of(server.url), mode)
        assert texts(caught.value.chunks) == ["a"]

    def test_what_arrived_before_an_error_is_given_first(self, mode):
        seen = []

        async def later(client):
            async for chunk in await client.aio.models.generate_content_stream(model=MODEL, contents="a"):
                seen.append(chunk.text)

        def now(client):
            for chunk in client.models.generate_content_stream(model=MODEL, contents="a"):
                seen.append(chunk.text)

        together = b"".join(b"data: %b\n\n" % json.dumps(it).encode() for it in (piece("a"), {"error": {"code": 503}}))
        with served(http_chunk(together), LAST_CHUNK) as server, pytest.raises(ServiceUnavailableError):
            asyncio.run(later(client_of(server.url))) if mode == "async" else now(client_of(server.url))
        assert seen == ["a"]

    def test_a_plain_error_where_a_stream_should_be(self, mode):
        body = b'[{"error": {"code": 503,\n "message": "no"}}]'
        with served(http_chunk(body), LAST_CHUNK) as server, pytest.raises(ServiceUnavailableError, match="no"):
            read(client_of(server.url), mode)

    @pytest.mark.parametrize(
        ("fault", "told"),
        [
            (Fault("truncate"), "the connection was lost while the response was being read"),
            (Fault("end-early"), "ended before the model had finished"),
            (Fault("malformed"), "a chunk could not be read"),
        ],
    )
    def test_half_an_answer_is_an_error_that_carries_it(self, url, mode, fault, told):
        url.server.faults.add(fault)
        error = interrupted(client_of(url), mode)
        assert told in str(error)
        assert len(error.chunks) >= 1
        assert error.response.text == "".join(texts(error.chunks))
        twin = pickle.loads(pickle.dumps(error))
        assert twin.response.text == error.response.text

    def test_a_reset_connection(self, mode):
        with served(event(piece("a")), RESET) as server:
            error = interrupted(client_of(server.url), mode)
        assert error.cause is not None
        assert texts(error.chunks) in (["a"], [])

    def test_an_empty_stream_is_no_answer(self, mode):
        with served(LAST_CHUNK) as server:
            error = interrupted(client_of(server.url), mode)
        assert (error.chunks, error.response) == ((), None)

    def test_silence(self, mode):
        never = threading.Event()
        with served(event(piece("a")), never) as server:
            error = interrupted(client_of(server.url), mode, stream_idle_timeout=50)
            never.set()
        assert isinstance(error.cause, APITimeoutError)
        assert texts(error.chunks) == ["a"]

    def test_the_clients_own_limit_of_silence(self, mode):
        client, recorder = recording(
            httpx.Response(200, stream=httpx.ByteStream(event(piece("a", "STOP"))[4:])),
            http_options={"stream_idle_timeout": 7000},
        )
        read(client, mode)
        assert recorder.last.extensions["timeout"]["read"] == 7.0

    def test_a_deadline_that_was_asked_for_holds_for_the_whole_stream(self, mode):
        client, recorder = recording()
        clock = stop_time(client)
        body = b"".join(
            b"data: "
            + types.GenerateContentResponse.model_validate(piece("a")).model_dump_json(exclude_none=True).encode()
            + b"\n\n"
            for _ in range(5)
        )

        class Slow(httpx.SyncByteStream, httpx.AsyncByteStream):
            def __iter__(self):
                for part in body.splitlines(keepends=True):
                    clock.sleep(1)
                    yield part

            async def __aiter__(self):
                for part in self:
                    yield part

            async def aclose(self):
                pass

        recorder.replies = [lambda request: httpx.Response(200, stream=Slow())]
        error = interrupted(client, mode, timeout=5_000)
        assert isinstance(error.cause, APITimeoutError)
        assert "timed out after 5 s" in str(error)
        assert len(error.chunks) == 2
        assert recorder.last.extensions["timeout"]["read"] == 5.0
        # The default is for whole responses: it does not end a long stream.
        clock.now = 0.0
        client._state.clock = lambda: clock.now * 200
        assert len(interrupted(client, mode).chunks) == 5


class TestRetries:
    def test_before_the_first_chunk(self, url, mode):
        url.server.faults.add(Fault("status", status=503), Fault("drop"))
        client = client_of(url)
        clock = stop_time(client)
        assert "".join(texts(read(client, mode)))
        assert clock.slept == [1.0, 2.0]

    def test_never_after_it(self, mode):
        with served(event(piece("a"))) as server:
            client = client_of(server.url)
            clock = stop_time(client)
            interrupted(client, mode)
            assert (server.connections, clock.slept) == (1, [])

    def test_refusals_come_from_the_call_itself(self, mode):
        client, _ = recording(refusal(400))
        calls = {
            "sync": lambda: client.models.generate_content_stream(model=MODEL, contents="a"),
            "async": lambda: asyncio.run(client.aio.models.generate_content_stream(model=MODEL, contents="a")),
        }
        with pytest.raises(APIError):
            calls[mode]()


def test_the_merged_answer_has_the_last_of_everything():
    from gemkit._api.accumulator import merge_chunks

    read_chunk = types.GenerateContentResponse.model_validate
    chunks = [
        read_chunk({**piece("a"), "modelVersion": "m", "responseId": "1"}),
        read_chunk({"candidates": [{"index": 0, "content": {"parts": [{"text": "b", "novelty": 1}]}}]}),
        read_chunk({"candidates": [{"index": 0, "finishReason": "STOP", "groundingMetadata": {}}]}),
        read_chunk({"usageMetadata": {"totalTokenCount": 3}}),
    ]
    whole = merge_chunks(chunks)
    assert whole.text == "ab"
    assert whole.parts[1].novelty == 1
    assert (whole.model_version, whole.usage_metadata.total_token_count) == ("m", 3)
    assert whole.candidates[0].finish_reason == "STOP"
    assert whole.candidates[0].grounding_metadata == types.GroundingMetadata()
    assert chunks[0].text == "a"
    assert merge_chunks([]) is None
    other = types.CountTokensResponse(total_tokens=1)
    assert merge_chunks([other]) is other


# The raw server closes each connection after its script; said beforehand, nobody counts on using it again.
CLOSING_HEAD = STREAM_HEAD.replace(b"\r\n\r\n", b"\r\nconnection: close\r\n\r\n")


class TestBeforeTheFirstChunk:
    """Until a first chunk has arrived, a stream that fails is retried like any other call."""

    def read(self, client, mode):
        async def later():
            stream = await client.aio.models.generate_content_stream(model=MODEL, contents="a")
            try:
                return [chunk.text async for chunk in stream]
            finally:
                await client.aio.aclose()

        if mode == "async":
            return asyncio.run(later())
        with client:
            return [chunk.text for chunk in client.models.generate_content_stream(model=MODEL, contents="a")]

    @pytest.mark.parametrize(
        "broken",
        [
            [STREAM_HEAD],
            [CLOSING_HEAD, LAST_CHUNK],
            [CLOSING_HEAD, event({"error": {"code": 503, "status": "UNAVAILABLE", "message": "later"}}), LAST_CHUNK],
        ],
        ids=["lost", "empty", "503 inside"],
    )
    def test_it_is_asked_for_again(self, mode, broken):
        whole = [STREAM_HEAD, event(piece("a", "STOP")), LAST_CHUNK]
        with RawServer(broken, whole) as server:
            client = client_of(server.url)
            clock = stop_time(client)
            assert self.read(client, mode) == ["a"]
            assert (len(server.requests), len(clock.slept)) == (2, 1)

    def test_not_after_it(self, mode):
        with RawServer([STREAM_HEAD, event(piece("a"))]) as server:
            client = client_of(server.url)
            stop_time(client)
            with pytest.raises(StreamInterruptedError) as caught:
                self.read(client, mode)
            assert (len(server.requests), len(caught.value.chunks)) == (1, 1)

    def test_refusals_inside_a_stream_are_final(self, mode):
        with RawServer([STREAM_HEAD, event({"error": {"code": 400, "message": "no"}}), LAST_CHUNK]) as server:
            client = client_of(server.url)
            with pytest.raises(BadRequestError):
                self.read(client, mode)
            assert len(server.requests) == 1
