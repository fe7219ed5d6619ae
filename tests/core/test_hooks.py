import asyncio

import httpx
import pytest

from gemkit.errors import ConfigurationError, GemkitError, RateLimitError, StreamInterruptedError
from gemkit.hooks import Hooks
from tests.doubles import ANSWER, piece, recording, refusal, stop_time

KINDS = ("before_request", "after_response", "on_retry", "on_error", "on_answer", "on_close")
ENDS = {"on_error", "on_answer", "on_close"}


class Witness(Hooks):
    """Records events: the kind, and the state at that time."""

    def __init__(self, log=None, name=""):
        self.log = [] if log is None else log
        self.name = name
        self.exchanges = []

    def _note(self, kind, exchange):
        self.exchanges.append(exchange)
        self.log.append((self.name, kind) if self.name else kind)

    def kinds(self):
        return [kind for kind in self.log if isinstance(kind, str)]


def _told(kind):
    def method(self, exchange):
        self._note(kind, exchange)

    return method


for kind in KINDS:
    setattr(Witness, kind, _told(kind))


class AsyncWitness(Witness):
    async def before_request(self, exchange):
        await asyncio.sleep(0)
        self._note("before_request", exchange)

    async def on_answer(self, exchange):
        await asyncio.sleep(0)
        self._note("on_answer", exchange)


def streamed(*chunks, end=b""):
    import json

    body = b"".join(b"data: " + json.dumps(chunk).encode() + b"\r\n\r\n" for chunk in chunks) + end
    return httpx.Response(200, content=body, headers={"content-type": "text/event-stream"})


def ask(client, mode="sync", **arguments):
    arguments = {"model": "m", "contents": "a", **arguments}
    if mode == "async":
        return asyncio.run(client.aio.models.generate_content(**arguments))
    return client.models.generate_content(**arguments)


def read(client, mode, most=None):
    """Read a stream, or its first chunks."""
    arguments = {"model": "m", "contents": "a"}

    async def later():
        found = []
        async with await client.aio.models.generate_content_stream(**arguments) as stream:
            async for chunk in stream:
                found.append(chunk)
                if len(found) == most:
                    break
        return found

    if mode == "async":
        return asyncio.run(later())
    found = []
    with client.models.generate_content_stream(**arguments) as stream:
        for chunk in stream:
            found.append(chunk)
            if len(found) == most:
                break
    return found


def watched(*replies, **settings):
    client, recorder = recording(*replies, **settings)
    clock = stop_time(client)
    witness = Witness()
    client.hooks.add(witness)
    return client, recorder, witness, clock


class TestList:
    def test_in_the_order_they_were_added(self):
        client, _ = recording()
        log = []
        for name in ("first", "second"):
            client.hooks.add(Witness(log, name))
        ask(client)
        assert log == [
            ("first", "before_request"),
            ("second", "before_request"),
            ("first", "after_response"),
            ("second", "after_response"),
            ("first", "on_answer"),
            ("second", "on_answer"),
        ]

    def test_removed_ones_hear_nothing_more(self):
        client, _, witness, _ = watched()
        other = Witness()
        client.hooks.add(other)
        assert list(client.hooks) == [witness, other]
        client.hooks.remove(witness)
        ask(client)
        assert witness.log == []
        assert len(client.hooks) == 1
        with pytest.raises(ValueError, match="not in"):
            client.hooks.remove(witness)
        assert other.kinds() == ["before_request", "after_response", "on_answer"]

    def test_one_list_for_both_halves_and_all_views(self):
        client, _, witness, _ = watched()
        assert client.aio.hooks is client.hooks
        assert client.with_options({"timeout": 5}).hooks is client.hooks
        ask(client.with_options({"headers": {"x-a": "1"}}))
        assert witness.exchanges[0].headers["x-a"] == "1"

    def test_hooks_that_override_nothing(self):
        client, _ = recording(streamed(piece("a", "STOP")))
        client.hooks.add(Hooks())
        assert [chunk.text for chunk in read(client, "sync")] == ["a"]

    def test_a_hook_that_removes_itself(self):
        client, _ = recording()

        class Once(Hooks):
            def before_request(self, exchange):
                client.hooks.remove(self)

            def on_answer(self, exchange):
                raise AssertionError("it was removed")

        client.hooks.add(Once())
        assert ask(client).text == "hi"


@pytest.mark.parametrize("mode", ["sync", "async"])
class TestCalls:
    def test_what_is_told(self, mode):
        client, _, witness, _ = watched(httpx.Response(200, json=ANSWER, headers={"X-Request-Id": "id-1"}))
        answer = ask(client, mode)
        assert witness.kinds() == ["before_request", "after_response", "on_answer"]
        exchange = witness.exchanges[0]
        assert all(each is exchange for each in witness.exchanges)
        assert (exchange.operation, exchange.backend, exchange.verb) == ("models.generate_content", "gemini", "POST")
        assert exchange.url.endswith("/v1beta/models/m:generateContent")
        assert exchange.params["contents"] == "a"
        assert b'"a"' in exchange.body
        assert (exchange.status, exchange.response_headers["x-request-id"]) == (200, "id-1")
        assert (exchange.answer, exchange.error, exchange.streamed, exchange.attempt) == (answer, None, False, 1)

    def test_headers_can_be_changed(self, mode):
        client, recorder = recording(refusal(503), ANSWER)
        stop_time(client)

        class Tag(Hooks):
            def before_request(self, exchange):
                assert "x-goog-api-key" not in exchange.headers
                exchange.headers["x-attempt"] = str(exchange.attempt)
                exchange.headers.setdefault("x-once", str(exchange.attempt))

        client.hooks.add(Tag())
        ask(client, mode)
        sent = [(request.headers["x-attempt"], request.headers["x-once"]) for request in recorder.requests]
        assert sent == [("1", "1"), ("2", "1")]
        assert recorder.last.headers["x-goog-api-key"] == "key"

    def test_retries_and_their_delays(self, mode):
        client, _, witness, clock = watched(refusal(429, retry_after="3"), refusal(503), ANSWER)
        seen = []

        class Patience(Hooks):
            def on_retry(self, exchange):
                seen.append((exchange.attempt, type(exchange.error).__name__, exchange.delay))

        client.hooks.add(Patience())
        ask(client, mode)
        assert witness.kinds() == [
            *("before_request", "after_response", "on_retry"),
            *("before_request", "after_response", "on_retry"),
            *("before_request", "after_response", "on_answer"),
        ]
        assert [delay for _, _, delay in seen] == clock.slept
        assert [(attempt, error) for attempt, error, _ in seen] == [
            (1, "RateLimitError"),
            (2, "ServiceUnavailableError"),
        ]
        last = witness.exchanges[-1]
        assert (last.attempt, last.error, last.delay, last.seconds) == (3, None, None, clock.now)

    @pytest.mark.parametrize(
        ("replies", "error", "attempts"),
        [
            ([lambda _: refusal(400)], "BadRequestError", 1),
            ([lambda _: refusal(429)], "RateLimitError", 3),
            ([httpx.ConnectError("no")], "APIConnectionError", 3),
            ([lambda _: httpx.Response(200, content=b"nonsense")], "ResponseError", 1),
        ],
    )
    def test_an_error_is_told_once(self, mode, replies, error, attempts):
        client, _, witness, _ = watched(*replies)
        with pytest.raises(GemkitError) as caught:
            ask(client, mode)
        assert type(caught.value).__name__ == error
        assert [kind for kind in witness.kinds() if kind in ENDS] == ["on_error"]
        assert witness.kinds().count("on_retry") == attempts - 1
        assert witness.exchanges[-1].error is caught.value
        assert witness.exchanges[-1].attempt == attempts

    def test_credentials_that_cannot_be_had_are_told(self, mode, monkeypatch):
        from google.auth.exceptions import DefaultCredentialsError

        def nothing(**_):
            raise DefaultCredentialsError("none")

        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", "named.json")
        monkeypatch.setattr("google.auth.default", nothing)
        client, _, witness, _ = watched(backend="vertex", credentials=None)
        with pytest.raises(ConfigurationError):
            ask(client, mode)
        assert witness.kinds() == ["before_request", "on_error"]

    @pytest.mark.parametrize("kind", ["before_request", "after_response", "on_retry"])
    def test_what_a_hook_raises_ends_the_call(self, mode, kind):
        client, _, witness, _ = watched(refusal(503), ANSWER)
        wrong = RuntimeError("enough")

        class Wrong(Hooks):
            pass

        def fail(self, exchange):
            raise wrong

        setattr(Wrong, kind, fail)
        client.hooks.add(Wrong())
        with pytest.raises(RuntimeError, match="enough"):
            ask(client, mode)
        assert witness.kinds()[-1] == "on_error"
        assert witness.exchanges[-1].error is wrong

    def test_what_a_last_hook_raises_comes_out(self, mode):
        client, _, witness, _ = watched()

        class Wrong(Hooks):
            def on_answer(self, exchange):
                raise RuntimeError("enough")

        client.hooks.add(Wrong())
        with pytest.raises(RuntimeError, match="enough"):
            ask(client, mode)
        assert [kind for kind in witness.kinds() if kind in ENDS] == ["on_answer"]

    def test_raw_requests(self, mode):
        client, _, witness, _ = watched({"a": 1}, refusal(404))

        def request():
            if mode == "async":
                return asyncio.run(client.aio.request("POST", "models/m:new", {"x": 1}))
            return client.request("POST", "models/m:new", {"x": 1})

        response = request()
        assert witness.kinds() == ["before_request", "after_response", "on_answer"]
        assert (witness.exchanges[0].operation, witness.exchanges[0].params["path"]) == ("request", "models/m:new")
        assert witness.exchanges[0].answer is response
        with pytest.raises(Exception, match="404"):
            request()
        assert witness.kinds()[3:] == ["before_request", "after_response", "on_error"]


@pytest.mark.parametrize("mode", ["sync", "async"])
class TestStreams:
    def test_read_to_the_end(self, mode):
        client, _, witness, _ = watched(refusal(503), streamed(piece("a"), piece("b", "STOP")))
        read(client, mode)
        assert witness.kinds()[-3:] == ["before_request", "after_response", "on_answer"]
        assert witness.exchanges[-1].answer.text == "ab"
        assert witness.exchanges[-1].streamed

    def test_left_early(self, mode):
        client, _, witness, _ = watched(streamed(piece("a"), piece("b", "STOP")))
        read(client, mode, most=1)
        assert witness.kinds() == ["before_request", "after_response", "on_close"]
        exchange = witness.exchanges[-1]
        assert exchange.error is None
        assert exchange.answer.candidates[0].content.parts[0].text == "a"

    def test_not_read_at_all(self, mode):
        client, _, witness, _ = watched(streamed(piece("a"), piece("b", "STOP")))

        async def later():
            await (await client.aio.models.generate_content_stream(model="m", contents="a")).aclose()

        if mode == "async":
            asyncio.run(later())
        else:
            client.models.generate_content_stream(model="m", contents="a").close()
        assert witness.kinds() == ["before_request", "after_response", "on_close"]
        assert witness.exchanges[-1].answer.text == "a"  # a stream waits for its first chunk, no more is read

    def test_refused(self, mode):
        client, _, witness, _ = watched(refusal(404))
        with pytest.raises(Exception, match="404"):
            read(client, mode)
        assert witness.kinds() == ["before_request", "after_response", "on_error"]

    def test_interrupted(self, mode):
        client, _, witness, _ = watched(streamed(piece("a")))
        with pytest.raises(StreamInterruptedError) as caught:
            read(client, mode)
        assert witness.kinds() == ["before_request", "after_response", "on_error"]
        assert witness.exchanges[-1].error is caught.value

    def test_an_error_of_the_services_own(self, mode):
        error = {"error": {"code": 429, "message": "later"}}
        client, _, witness, _ = watched(streamed(piece("a"), error))
        with pytest.raises(RateLimitError) as caught:
            read(client, mode)
        assert witness.exchanges[-1].error is caught.value
        assert [kind for kind in witness.kinds() if kind in ENDS] == ["on_error"]

    def test_closed_twice(self, mode):
        client, _, witness, _ = watched(streamed(piece("a", "STOP")))

        async def later():
            stream = await client.aio.models.generate_content_stream(model="m", contents="a")
            async for _ in stream:
                pass
            await stream.aclose()
            await stream.aclose()

        if mode == "async":
            asyncio.run(later())
        else:
            stream = client.models.generate_content_stream(model="m", contents="a")
            list(stream)
            stream.close()
            stream.close()
        assert [kind for kind in witness.kinds() if kind in ENDS] == ["on_answer"]


class TestAsync:
    def test_coroutines_are_awaited(self):
        client, _ = recording(streamed(piece("a", "STOP")))
        witness = AsyncWitness()
        client.hooks.add(witness)
        read(client, "async")
        assert witness.kinds() == ["before_request", "after_response", "on_answer"]

    def test_in_a_sync_call_they_are_refused(self):
        client, recorder = recording()
        client.hooks.add(AsyncWitness())
        with pytest.raises(ConfigurationError, match=r"AsyncWitness\.before_request is async and cannot run in a sync"):
            ask(client)
        assert recorder.requests == []

    def test_a_cancelled_call_is_told_as_an_error(self):
        client, _, witness, _ = watched()

        class Stuck(Hooks):
            async def before_request(self, exchange):
                await asyncio.Event().wait()

        client.hooks.add(Stuck())

        async def main():
            task = asyncio.create_task(client.aio.models.generate_content(model="m", contents="a"))
            while not witness.log:
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

        asyncio.run(main())
        assert witness.kinds() == ["before_request", "on_error"]
        assert isinstance(witness.exchanges[-1].error, asyncio.CancelledError)


def test_state_belongs_to_one_call():
    client, _ = recording()

    class Count(Hooks):
        seen = []

        def before_request(self, exchange):
            exchange.state[self] = exchange.state.get(self, 0) + 1

        def on_answer(self, exchange):
            self.seen.append(exchange.state[self])

    client.hooks.add(Count())
    ask(client)
    ask(client)
    assert Count.seen == [1, 1]


def test_nothing_secret_is_shown():
    client, _, witness, _ = watched(api_key="AIzaCANARY-key-0123456789-0123456789abcd")
    ask(client)
    assert "CANARY" not in repr(witness.exchanges[0])
