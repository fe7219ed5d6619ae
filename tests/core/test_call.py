import asyncio
import gc
import subprocess
import sys
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor

import httpx
import httpx2
import pytest

import gemkit
import gemkit.emulator
from gemkit import types
from gemkit.emulator import Fault
from gemkit.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    BadRequestError,
    ConfigurationError,
    InvalidInputError,
    RateLimitError,
    ResponseError,
    ServiceUnavailableError,
    UnsupportedFieldError,
    UnsupportedOperationError,
)
from tests.doubles import ANSWER, RESET, RawServer, Recorder, credentials, recording, refusal, stop_time

MODEL = "gemini-2.5-flash"


@pytest.fixture(scope="module")
def url():
    with gemkit.emulator.serve() as url:
        yield url


@pytest.fixture(params=["sync", "async"])
def mode(request):
    return request.param


def ask(client, mode="sync", contents="a", **http):
    """One call, sync or async."""
    config = {"http_options": http} if http else None
    arguments = {"model": MODEL, "contents": contents, "config": config}
    if mode == "sync":
        return client.models.generate_content(**arguments)

    async def main():
        try:
            return await client.aio.models.generate_content(**arguments)
        finally:
            await client.aio.aclose()

    return asyncio.run(main())


class TestHeaders:
    def test_ours(self, mode):
        client, recorder = recording()
        ask(client, mode)
        headers = recorder.last.headers
        assert headers["x-goog-api-key"] == "key"
        assert headers["content-type"] == "application/json"
        assert headers["user-agent"] == f"gemkit/{gemkit.__version__}"
        assert headers["x-goog-api-client"].startswith(f"gemkit/{gemkit.__version__} gl-python/3.")
        assert "key" not in recorder.url

    def test_the_calls_own_over_the_clients(self, mode):
        client, recorder = recording(http_options={"headers": {"X-A": "1", "X-B": "1", "User-Agent": "mine"}})
        ask(client, mode, headers={"x-b": "2", "x-c": "2"})
        headers = recorder.last.headers
        assert [headers[name] for name in ("x-a", "x-b", "x-c", "user-agent")] == ["1", "2", "2", "mine"]
        ask(client, mode)
        assert recorder.last.headers["x-b"] == "1"
        assert "x-c" not in recorder.last.headers

    def test_vertex_credentials_and_quota_project(self, mode):
        client, recorder = recording(backend="vertex", credentials=credentials("t").with_quota_project("billed"))
        ask(client, mode)
        assert recorder.last.headers["authorization"] == "Bearer t"
        assert recorder.last.headers["x-goog-user-project"] == "billed"

    def test_express_mode_sends_the_key(self, mode):
        client, recorder = recording(backend="vertex", api_key="k", project=None, location=None, credentials=None)
        ask(client, mode)
        assert recorder.last.headers["x-goog-api-key"] == "k"

    @pytest.mark.parametrize("header", [{"X-Goog-Api-Key": "own"}, {"Authorization": "Bearer own"}])
    def test_a_users_own_credential_needs_no_other(self, mode, header, monkeypatch):
        monkeypatch.delenv("GEMINI_API_KEY", raising=False)
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", "/nowhere")
        for backend in ("gemini", "vertex"):
            options = {"headers": header}
            client, recorder = recording(backend=backend, http_options=options, api_key=None, credentials=None)
            ask(client, mode)
            sent = {name: recorder.last.headers.get(name) for name in ("x-goog-api-key", "authorization")}
            assert [value for value in sent.values() if value] == list(header.values())

    @pytest.mark.parametrize("value", ["canary\n", "canary\r\nx: y", "canary é", "canary\x00"])
    def test_what_no_header_carries_is_told_without_its_value(self, mode, value):
        client, recorder = recording()
        with pytest.raises(ConfigurationError, match=r"config\.http_options\.headers\['x-a'\]") as caught:
            ask(client, mode, headers={"x-a": value})
        assert "canary" not in str(caught.value)
        assert recorder.requests == []


class TestBodies:
    def test_extra_body_is_merged_deeply(self, mode):
        given = {"generationConfig": {"a": {"b": 1, "c": 1}}, "labels": {"x": "1"}}
        client, recorder = recording(http_options={"extra_body": given})
        config = {"temperature": 0.5, "http_options": {"extra_body": {"generationConfig": {"a": {"c": 2, "d": [3]}}}}}
        client.models.generate_content(model=MODEL, contents="a", config=config)
        assert recorder.body == {
            "contents": [{"role": "user", "parts": [{"text": "a"}]}],
            "generationConfig": {"temperature": 0.5, "a": {"b": 1, "c": 2, "d": [3]}},
            "labels": {"x": "1"},
        }
        assert given == {"generationConfig": {"a": {"b": 1, "c": 1}}, "labels": {"x": "1"}}

    def test_requests_without_a_body(self):
        client, recorder = recording({"name": "models/m"}, http_options={"extra_body": {"a": 1}})
        client.models.get(model="m")
        assert recorder.last.content == b""
        with pytest.raises(InvalidInputError, match=r"config\.http_options\.extra_body: models\.get is a GET request"):
            client.models.get(model="m", config={"http_options": {"extra_body": {"b": 1}}})

    def test_it_is_the_way_out_of_a_refusal(self):
        client, recorder = recording()
        with pytest.raises(UnsupportedFieldError, match=r"config\.labels.*extra_body") as caught:
            client.models.generate_content(model=MODEL, contents="a", config={"labels": {"a": "b"}})
        assert caught.value.paths == ("config.labels",)
        ask(client, extra_body={"labels": {"a": "b"}})
        assert recorder.body["labels"] == {"a": "b"}

    def test_every_refused_path_is_named_before_any_traffic(self):
        client, recorder = recording()
        blob = types.Part(inline_data=types.Blob(data=b"a", mime_type="a/b", display_name="n"))
        with pytest.raises(UnsupportedFieldError) as caught:
            client.models.generate_content(model=MODEL, contents=["a", blob], config={"labels": {"a": "b"}})
        assert caught.value.paths == ("config.labels", "contents[0].parts[1].inline_data.display_name")
        assert recorder.requests == []

    def test_what_a_backend_does_not_offer(self):
        client, recorder = recording()
        with pytest.raises(UnsupportedOperationError, match="has no models.compute_tokens"):
            client.models.compute_tokens(model=MODEL, contents="a")
        assert recorder.requests == []

    def test_what_is_no_json(self):
        client, recorder = recording()
        call = types.Part.from_function_call(name="f", args={"x": object()})
        with pytest.raises(InvalidInputError, match=r"models\.generate_content: the request is not JSON"):
            client.models.generate_content(model=MODEL, contents=call)
        assert recorder.requests == []


class TestGivenClients:
    @pytest.mark.parametrize("library", [httpx, httpx2])
    def test_a_given_client_is_used_and_never_closed(self, url, mode, library):
        async def main():
            given = library.Client(headers={"x-own": "c"})
            given_async = library.AsyncClient(headers={"x-own": "c"})
            options = {"base_url": url, "httpx_client": given, "httpx_async_client": given_async}
            with gemkit.Client(api_key="k", http_options=options) as client:
                async with client.aio as aio:
                    assert client.models.generate_content(model=MODEL, contents="a").text
                    assert (await aio.models.generate_content(model=MODEL, contents="a")).text
                    assert [
                        chunk async for chunk in await aio.models.generate_content_stream(model=MODEL, contents="a")
                    ]
            assert [each.headers["x-own"] for each in url.server.requests[-3:]] == ["c"] * 3
            del client
            gc.collect()
            assert not given.is_closed
            assert not given_async.is_closed
            given.close()
            await given_async.aclose()

        asyncio.run(main())

    @pytest.mark.parametrize("library", [httpx, httpx2])
    def test_errors_of_either_library_become_ours(self, library):
        with RawServer([RESET]) as server, library.Client() as given:
            options = {"base_url": server.url, "httpx_client": given, "retry_options": {"attempts": 1}}
            with pytest.raises(APIConnectionError, match="connection failed") as caught:
                ask(gemkit.Client(api_key="k", http_options=options))
            assert isinstance(caught.value.__cause__, library.TransportError)

    def test_the_calls_own_client_over_the_clients(self, mode):
        client, first = recording()
        second = Recorder()
        own = {
            "httpx_client": httpx.Client(transport=httpx.MockTransport(second)),
            "httpx_async_client": httpx.AsyncClient(transport=httpx.MockTransport(second)),
        }
        ask(client, mode, **own)
        assert (len(first.requests), len(second.requests)) == (0, 1)

    def test_clients_given_per_call_are_not_gathered(self):
        client, _ = recording()
        given = httpx.Client(transport=httpx.MockTransport(Recorder()))
        ask(client, httpx_client=given)
        gone = weakref.ref(given)
        del given
        gc.collect()
        assert gone() is None

    def test_client_arguments(self, mode):
        first, second = Recorder(), Recorder()
        arguments = {"transport": httpx.MockTransport(first)}
        client = gemkit.Client(api_key="k", http_options={"client_args": arguments, "async_client_args": arguments})
        ask(client, mode)
        ask(client, mode)
        own = {"transport": httpx.MockTransport(second), "headers": {"x-own": "1"}}
        ask(client, mode, client_args=own, async_client_args=own)
        assert (len(first.requests), len(second.requests)) == (2, 1)
        assert second.last.headers["x-own"] == "1"

    def test_redirects_are_neither_followed_nor_taken_for_answers(self, mode):
        redirect = httpx.Response(307, headers={"location": "https://elsewhere.example/"})
        recorder = Recorder(redirect, ANSWER)
        arguments = {"transport": httpx.MockTransport(recorder), "follow_redirects": True}
        client = gemkit.Client(api_key="k", http_options={"client_args": arguments, "async_client_args": arguments})
        with pytest.raises(APIError, match="307"):
            ask(client, mode)
        assert len(recorder.requests) == 1


class TestRetries:
    def test_waits_grow_and_end(self, mode):
        client, recorder = recording(refusal(503), http_options={"retry_options": {"attempts": 4}})
        clock = stop_time(client)
        with pytest.raises(ServiceUnavailableError) as caught:
            ask(client, mode)
        assert clock.slept == [1.0, 2.0, 4.0]
        assert len(recorder.requests) == 4
        assert caught.value.__notes__ == ["after 4 attempts in 7.0 s"]

    def test_every_option(self, mode):
        options = {
            "attempts": 5,
            "initial_delay": 2,
            "max_delay": 7,
            "exp_base": 3,
            "jitter": 0.5,
            "http_status_codes": [418],
        }
        client, recorder = recording(refusal(418), http_options={"retry_options": options})
        clock = stop_time(client, random=0.5)
        with pytest.raises(APIError):
            ask(client, mode)
        assert clock.slept == [1.5, 4.5, 5.25, 5.25]
        recorder.replies = [refusal(503)]
        with pytest.raises(ServiceUnavailableError):
            ask(client, mode)
        assert len(recorder.requests) == 6

    @pytest.mark.parametrize("attempts", [0, 1])
    def test_none(self, mode, attempts):
        client, recorder = recording(refusal(503), http_options={"retry_options": {"attempts": attempts}})
        with pytest.raises(ServiceUnavailableError) as caught:
            ask(client, mode)
        assert len(recorder.requests) == 1
        assert not hasattr(caught.value, "__notes__")

    def test_the_calls_own_over_the_clients(self, mode):
        client, recorder = recording(refusal(503), ANSWER, http_options={"retry_options": {"attempts": 1}})
        clock = stop_time(client)
        assert ask(client, mode, retry_options={"attempts": 2, "initial_delay": 3}).text == "hi"
        assert clock.slept == [3.0]

    def test_the_service_says_when(self, mode):
        client, _ = recording(refusal(429, retry_after="7"), refusal(503, retry_info="11.5s"), ANSWER)
        clock = stop_time(client)
        assert ask(client, mode).text == "hi"
        assert clock.slept == [7.0, 11.5]

    @pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 501])
    def test_what_is_not_repeated(self, mode, status):
        client, recorder = recording(refusal(status))
        with pytest.raises(APIError) as caught:
            ask(client, mode)
        assert caught.value.code == status
        assert len(recorder.requests) == 1

    @pytest.mark.parametrize(
        "error", [httpx.ConnectError("refused"), httpx.ReadTimeout("slow"), httpx.RemoteProtocolError("cut")]
    )
    def test_lost_connections_are(self, mode, error):
        client, recorder = recording(error, ANSWER)
        stop_time(client)
        assert ask(client, mode).text == "hi"
        assert len(recorder.requests) == 2

    def test_a_lost_connection_tells_of_every_attempt(self, mode):
        client, _ = recording(httpx.ConnectError("refused"))
        stop_time(client)
        with pytest.raises(
            APIConnectionError, match=r"connection failed: refused \(POST https://generativelang"
        ) as caught:
            ask(client, mode)
        assert (caught.value.attempts, caught.value.elapsed) == (3, 3.0)

    def test_an_outage_empties_the_clients_budget(self):
        client, recorder = recording(refusal(503), http_options={"retry_options": {"attempts": 100}})
        stop_time(client)
        client._state.budget = type(client._state.budget)(capacity=10, cost=5)
        with pytest.raises(ServiceUnavailableError):
            ask(client, timeout=None)
        assert len(recorder.requests) == 3

    def test_the_emulators_faults(self, url, mode):
        url.server.faults.add(Fault("status", status=503, retry_after=2), Fault("drop"), Fault("truncate"))
        client = gemkit.Client(api_key="k", http_options={"base_url": url, "retry_options": {"attempts": 4}})
        clock = stop_time(client)
        assert ask(client, mode, contents="a word").text
        assert clock.slept == [2.0, 2.0, 4.0]
        client.close()


class TestDeadlines:
    def test_one_deadline_for_all_attempts(self, mode):
        client, recorder = recording(refusal(503), http_options={"retry_options": {"attempts": 9}})
        clock = stop_time(client)
        with pytest.raises(ServiceUnavailableError):
            ask(client, mode, timeout=10_000)
        assert clock.slept == [1.0, 2.0, 4.0]
        assert [request.extensions["timeout"]["read"] for request in recorder.requests] == [10.0, 9.0, 7.0, 3.0]
        assert recorder.last.extensions["timeout"]["connect"] == 3.0

    def test_a_deadline_that_passes_during_an_attempt(self, mode):
        client, _ = recording(lambda request: clock.sleep(20) or refusal(503))
        clock = stop_time(client)
        with pytest.raises(ServiceUnavailableError) as caught:
            ask(client, mode, timeout=10_000)
        assert clock.slept == [20]
        assert caught.value.code == 503

    def test_a_deadline_that_passes_before_an_attempt(self, mode):
        client, recorder = recording(backend="vertex")
        clock = stop_time(client)
        auth = client._state.authenticator
        auth.headers = lambda deadline=None: clock.sleep(11) or {}

        async def headers_async(deadline=None):
            return auth.headers()

        auth.headers_async = headers_async
        with pytest.raises(
            APITimeoutError,
            match=r"timed out after 10 s \(config.http_options: timeout=10000 ms\) \(1 attempt in 11\.0 s\)",
        ):
            ask(client, mode, timeout=10_000)
        assert recorder.requests == []

    def test_the_defaults_and_none(self, mode):
        client, recorder = recording()
        clock = stop_time(client)
        ask(client, mode)
        assert recorder.last.extensions["timeout"] == {"connect": 10.0, "read": 600.0, "write": 600.0, "pool": 599.9}
        ask(client, mode, timeout=None)
        assert recorder.last.extensions["timeout"] == {"connect": 10.0, "read": None, "write": None, "pool": None}
        assert clock.slept == []

    def test_the_calls_own_over_the_clients(self, mode):
        client, recorder = recording(http_options={"timeout": 5000})
        stop_time(client)
        ask(client, mode)
        ask(client, mode, timeout=1500)
        ask(client, mode, headers={})
        assert [request.extensions["timeout"]["read"] for request in recorder.requests] == [5.0, 1.5, 5.0]

    @pytest.mark.parametrize("value", [0, -1])
    @pytest.mark.parametrize("name", ["timeout", "stream_idle_timeout"])
    def test_limits_are_positive_milliseconds(self, mode, value, name):
        client, recorder = recording()
        with pytest.raises(
            ConfigurationError, match=rf"http_options\.{name} must be a positive number of milliseconds"
        ):
            ask(client, mode, **{name: value})
        assert recorder.requests == []

    def test_the_body_counts_too(self, mode):
        """A slow endless body times out, although every chunk is in time."""
        head = b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n"
        never = threading.Event()
        with RawServer([head, b"{", never]) as server:
            client = gemkit.Client(api_key="k", http_options={"base_url": server.url, "retry_options": {"attempts": 1}})
            with pytest.raises(APITimeoutError, match=r"timed out after 0\.05 s \(config\.http_options"):
                ask(client, mode, timeout=50)
            never.set()
            client.close()

    def test_a_silent_service(self, mode):
        never = threading.Event()
        with RawServer([never]) as server:
            client = gemkit.Client(api_key="k", http_options={"base_url": server.url, "timeout": 50})
            with pytest.raises(APITimeoutError, match="timed out after 0.05 s") as caught:
                ask(client, mode)
            assert isinstance(caught.value, TimeoutError)
            never.set()
            client.close()

    def test_a_body_that_breaks_is_asked_for_again(self, mode):
        body = b'{"candidates":[{"content":{"parts":[{"text":"hi"}]}}]}'
        head = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\nconnection: close\r\n\r\n" % len(body)
        with RawServer([head, body[:9]], [head, body]) as server:
            client = gemkit.Client(api_key="k", http_options={"base_url": server.url})
            clock = stop_time(client)
            assert ask(client, mode).text == "hi"
            assert (clock.slept, server.connections) == ([1.0], 2)
            client.close()


class TestAnswers:
    def test_errors_carry_the_answer(self, mode):
        client, _ = recording(
            refusal(429, retry_after="3", message="slow down"), http_options={"retry_options": {"attempts": 1}}
        )
        with pytest.raises(RateLimitError, match="slow down") as caught:
            ask(client, mode)
        assert caught.value.retry_after == 3
        assert caught.value.response.status_code == 429

    @pytest.mark.parametrize("body", [b"<html>gateway</html>", b"\xff\xfe", b"", b"[]", b'"text"'])
    def test_any_body_of_an_error(self, mode, body):
        client, _ = recording(httpx.Response(502, content=body), http_options={"retry_options": {"attempts": 1}})
        with pytest.raises(APIError) as caught:
            ask(client, mode)
        assert caught.value.code == 502

    @pytest.mark.parametrize(
        ("body", "told"),
        [(b"<html>", "body: Invalid JSON"), (b"[]", "body: "), (b'{"candidates": 3}', "candidates: ")],
    )
    def test_an_answer_that_cannot_be_read(self, mode, body, told):
        client, recorder = recording(httpx.Response(200, content=body))
        with pytest.raises(ResponseError, match=f"could not be read as GenerateContentResponse: {told}") as caught:
            ask(client, mode)
        assert (caught.value.body, caught.value.status) == (body, 200)
        assert len(recorder.requests) == 1

    def test_no_content_is_an_empty_answer(self):
        client, _ = recording(httpx.Response(200))
        answer = client.models.delete(model="tunedModels/m")
        assert answer.model_dump(exclude={"sdk_http_response"}) == {}
        assert answer.sdk_http_response.status_code == 200


class TestCredentials:
    def test_a_refused_token_is_fetched_anew(self, mode):
        from google.auth.credentials import Credentials

        class Counting(Credentials):
            count = 0

            def refresh(self, request):
                self.count += 1
                self.token = f"t{self.count}"

        given = Counting()
        client, recorder = recording(refusal(401), ANSWER, backend="vertex", credentials=given)
        assert ask(client, mode).text == "hi"
        assert [request.headers["authorization"] for request in recorder.requests] == ["Bearer t1", "Bearer t2"]

    def test_a_refused_key(self, url, mode):
        client = gemkit.Client(api_key="invalid", http_options={"base_url": url})
        with pytest.raises(BadRequestError, match="not valid"):
            ask(client, mode)
        client.close()

    def test_the_project_of_the_credentials(self, mode):
        given = credentials()
        given.project_id = "found"
        client, recorder = recording(backend="vertex", project=None, credentials=given)
        ask(client, mode)
        assert "/projects/found/locations/us-central1/" in recorder.url

    def test_no_project(self, mode, monkeypatch):
        monkeypatch.delenv("GOOGLE_CLOUD_PROJECT", raising=False)
        client, recorder = recording(backend="vertex", project=None)
        with pytest.raises(ConfigurationError, match="needs a project: pass project="):
            ask(client, mode)
        assert recorder.requests == []


class TestLoopsThreadsAndForks:
    def test_one_pool_per_event_loop(self, url):
        client = gemkit.Client(api_key="k", http_options={"base_url": url})
        loops = []

        async def main():
            loops.append(weakref.ref(asyncio.get_running_loop()))
            results = await asyncio.gather(
                *(client.aio.models.count_tokens(model=MODEL, contents="a") for _ in range(3))
            )
            return [result.total_tokens for result in results]

        assert asyncio.run(main()) == asyncio.run(main()) == [1, 1, 1]
        assert len(client._state.transports_async._default._pools._values) == 0
        gc.collect()
        assert [loop() for loop in loops] == [None, None]

    def test_loops_in_threads(self, url):
        client = gemkit.Client(api_key="k", http_options={"base_url": url})

        def work(_):
            return asyncio.run(client.aio.models.count_tokens(model=MODEL, contents="a")).total_tokens

        with ThreadPoolExecutor(4) as pool:
            assert list(pool.map(work, range(8))) == [1] * 8

    def test_threads_share_a_client(self, url):
        with gemkit.Client(api_key="k", http_options={"base_url": url}) as client, ThreadPoolExecutor(8) as pool:
            texts = [f"word {n}" for n in range(40)]
            found = list(pool.map(lambda text: ask(client, contents=text).text, texts))
            assert found == [ask(client, contents=text).text for text in texts]
            assert client._state.transports._by_arguments == {}
            assert client._state.transports._default._pools.get()._in_use == 0

    def test_a_forked_child_calls_on_its_own_connections(self, url):
        program = f"""
import os, warnings, gemkit
client = gemkit.Client(api_key="k", http_options={{"base_url": {str(url)!r}}})
ask = lambda: client.models.count_tokens(model="{MODEL}", contents="a").total_tokens
print(ask(), flush=True)
child = os.fork()
if child == 0:
    print(ask(), flush=True)
    client.close()
    os._exit(0)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), ask())
client.close()
"""
        command = [sys.executable, "-W", "error", "-W", "ignore::DeprecationWarning", "-c", program]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.stdout, done.stderr) == ("1\n1\n0 1\n", "")

    def test_a_cancelled_call_leaves_nothing_behind(self):
        never = threading.Event()

        async def main(server):
            client = gemkit.Client(api_key="k", http_options={"base_url": server.url})
            call = asyncio.ensure_future(client.aio.models.generate_content(model=MODEL, contents="a"))
            while not server.requests:
                await asyncio.sleep(0)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            await client.aio.aclose()

        with RawServer([never]) as server:
            asyncio.run(main(server))
            never.set()


class TestHttp2:
    """If httpx supports HTTP/2, `client_args` select it."""

    @pytest.mark.parametrize("flavour", ["sync", "async"])
    def test_client_args_ask_httpx_for_it(self, flavour, url):
        client = gemkit.Client(api_key="k", http_options={"base_url": url, "client_args": {"http2": True}})

        if flavour == "sync":
            with client:
                assert ask(client, "sync").text
                (transport,) = client._state.transports._by_arguments.values()
                assert transport._clients.get().client._transport._pool._http2
            return

        async def main():
            assert (await client.aio.models.generate_content(model=MODEL, contents="a")).text
            (transport,) = client._state.transports_async._by_arguments.values()
            assert (await transport._clients.get()).client._transport._pool._http2
            await client.aio.aclose()

        asyncio.run(main())
