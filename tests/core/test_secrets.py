"""No credential is shown anywhere: canaries are put in every place and searched in every text."""

import asyncio
import contextlib
import copy
import logging
import pickle
import traceback

import httpx
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import gemkit
import gemkit.emulator
from gemkit import otel, replay
from gemkit._errors.redact import remember_url
from gemkit.emulator import Fault
from gemkit.errors import APIError, GemkitError, ResponseError
from gemkit.hooks import Hooks
from gemkit.types import AuthToken, HttpOptions
from tests.doubles import RESET, RawServer, Recorder, credentials, refusal, stop_time

KEY = "AIzaCANARY-key-0123456789-0123456789abcd"
TOKEN = "ya29.CANARY-token-0123456789"
SIGNED = "https://storage.example/o?X-Goog-Signature=CANARYsignature0123&X-Goog-Credential=CANARYcredential"
HEADERS = {"Authorization": "Bearer CANARY-own", "Cookie": "CANARY=1", "x-goog-api-key": KEY}
# None of these has a form of its own: they are known because the client sends them, or is given them.
GATEWAY = {"X-Gateway-Token": "CANARY-gateway-token", "X-Webhook-Signature": "CANARY-webhook-secret"}
EPHEMERAL = "auth_tokens/CANARYephemeral0123456789"
UPLOAD = f"https://h.googleapis.com/u?upload_id=CANARYupload&session={'CANARY' * 4}"
PROXY = "http://user:CANARY-proxy-password@127.0.0.1:9"
FAULTS = [
    Fault("status", status=400),
    Fault("status", status=401),
    Fault("status", status=429, message=f"The key {KEY} and Bearer {TOKEN} at {SIGNED} are over quota"),
    Fault("status", status=403, message=f"{list(GATEWAY.values())} and {EPHEMERAL}", headers=GATEWAY),
    Fault("status", status=503, headers={"x-goog-upload-url": f"{SIGNED}&upload_id=CANARY", "set-cookie": "CANARY=1"}),
    Fault("drop"),
    Fault("truncate"),
    Fault("malformed"),
    Fault("stall", seconds=0.01),
    Fault("stream-error"),
    Fault("end-early"),
]


def looked_through(texts):
    for text in texts:
        assert "CANARY" not in text, text


def logged(records):
    # At level DEBUG httpcore logs the headers of responses, which have no credentials of ours.
    looked_through(record.getMessage() for record in records if not record.name.startswith("httpcore"))
    for record in records:
        assert not any(secret in record.getMessage() for secret in (KEY, TOKEN, "CANARY-own"))


@pytest.fixture(scope="module")
def url():
    with gemkit.emulator.serve() as url:
        yield url


@pytest.fixture
def logs(caplog):
    """Every record of every logger, however chatty."""
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "asyncio", "google", "google.auth", "gemkit"):
        caplog.set_level(logging.DEBUG, logger=name)
    return caplog


def clients(url):
    options = {"base_url": str(url), "retry_options": {"attempts": 2}}
    yield gemkit.Client(api_key=KEY, http_options=options)
    yield gemkit.Client(api_key=KEY, http_options={**options, "headers": HEADERS})
    yield gemkit.Client(vertexai=True, api_key=KEY, http_options={**options, "headers": GATEWAY})
    given = credentials(TOKEN)
    yield gemkit.Client(vertexai=True, project="p", location="l", credentials=given, http_options=options)


def shown(error):
    yield from (str(error), repr(error), repr(error.args), "".join(traceback.format_exception(error)))
    while error is not None:
        yield from (str(error), repr(error))
        if isinstance(error, GemkitError):
            yield from (
                repr(getattr(error, name, ""))
                for name in ("message", "headers", "request", "request_id", "details", "body", "chunks")
            )
            twin = pickle.loads(pickle.dumps(error))
            yield from (str(twin), repr(twin), repr(copy.deepcopy(error)))
        error = error.__cause__ or error.__context__


class TestShowing:
    def test_clients_and_settings(self, url):
        for client in clients(url):
            settings = client._settings
            for value in (
                client,
                client.aio,
                client.models,
                settings,
                settings.http_options,
                client._state.authenticator,
            ):
                looked_through([repr(value), str(value), f"{value}"])
            looked_through([client.explain()])
            request = client._client.prepare(gemkit._generated.operations.MODELS_GET, {"model": "m"})
            looked_through([repr(request), repr(client._client), repr(client._state)])

    def test_options(self):
        options = HttpOptions(
            headers=HEADERS,
            client_args={"proxy": "http://user:CANARY@proxy"},
            async_client_args={"auth": ("user", "CANARY")},
            timeout=5,
        )
        looked_through([repr(options), str(options)])
        assert "timeout=5" in repr(options)

    def test_an_address_with_a_password(self):
        for base in ("http://user:CANARY@127.0.0.1:9", "http://127.0.0.1:9/?key=CANARY"):
            with pytest.raises(GemkitError, match="base_url 'http://127.0.0.1:9/?'") as caught:
                gemkit.Client(api_key=KEY, http_options={"base_url": base})
            looked_through(shown(caught.value))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.kind}-{fault.status}")
@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_errors_and_logs(url, logs, fault, streamed, mode):
    arguments = {"model": "gemini-2.5-flash", "contents": "one two three four five six"}

    async def later(client):
        async with client.aio as aio:
            if streamed:
                return [chunk async for chunk in await aio.models.generate_content_stream(**arguments)]
            return await aio.models.generate_content(**arguments)

    def now(client):
        with client:
            if streamed:
                return list(client.models.generate_content_stream(**arguments))
            return client.models.generate_content(**arguments)

    of_streams = fault.kind in {"stream-error", "end-early"}
    for client in clients(url):
        url.server.faults.clear()
        url.server.faults.add(fault, fault)
        stop_time(client)
        if of_streams and not streamed:
            assert now(client).text
            continue
        with pytest.raises(GemkitError) as caught:
            now(client) if mode == "sync" else asyncio.run(later(client))
        looked_through(shown(caught.value))
        assert b"CANARY" not in pickle.dumps(caught.value)
    url.server.faults.clear()
    assert logs.records
    logged(logs.records)


def test_broken_connections(logs):
    with RawServer([RESET]) as server:
        for client in clients(server.url):
            stop_time(client)
            with pytest.raises(GemkitError) as caught:
                client.models.get(model="m")
            looked_through(shown(caught.value))
            client.close()
    logged(logs.records)


def test_no_credential_follows_a_redirect():
    recorder = Recorder(httpx.Response(302, headers={"location": "https://elsewhere.example/"}), refusal(404))
    given = httpx.Client(transport=httpx.MockTransport(recorder), follow_redirects=True)
    client = gemkit.Client(api_key=KEY, http_options={"httpx_client": given})
    with pytest.raises(GemkitError):
        client.models.get(model="m")
    assert [request.url.host for request in recorder.requests] == ["generativelanguage.googleapis.com"]
    given.close()


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("fault", [None, *FAULTS], ids=lambda fault: fault and f"{fault.kind}-{fault.status}")
def test_recordings_spans_and_our_own_log(url, monkeypatch, tmp_path, caplog, fault, mode, streamed):
    spans = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    monkeypatch.setenv("GEMKIT_LOG", "debug")
    contents = "one two three four five six" if streamed else f"my key {KEY} and Bearer {TOKEN} for {SIGNED}"
    arguments = {"model": "gemini-2.5-flash", "contents": contents}

    async def later(client):
        async with client.aio as aio:
            if streamed:
                return [chunk async for chunk in await aio.models.generate_content_stream(**arguments)]
            return await aio.models.generate_content(**arguments)

    def now(client):
        with client:
            if streamed:
                return list(client.models.generate_content_stream(**arguments))
            return client.models.generate_content(**arguments)

    with replay.recording("canary", directory=tmp_path, mode="record"):
        for client in clients(url):
            url.server.faults.clear()
            if fault is not None:
                url.server.faults.add(fault, fault)
            stop_time(client)
            otel.instrument(client, tracer_provider=provider, capture_content=True)
            with contextlib.suppress(GemkitError):
                now(client) if mode == "sync" else asyncio.run(later(client))
    url.server.faults.clear()
    assert len(spans.get_finished_spans()) == 4
    looked_through(span.to_json() for span in spans.get_finished_spans())
    told = [record.getMessage() for record in caplog.records if record.name == "gemkit"]
    assert len(told) >= 8
    looked_through(told)
    looked_through([(tmp_path / "canary.json").read_text("utf-8")])
    provider.shutdown()


class Copying(Hooks):
    """Records what a printing hook would print."""

    def __init__(self):
        self.told = []

    def note(self, exchange):
        parts = (exchange, exchange.headers, exchange.response_headers, exchange.error)
        self.told += [text for part in parts for text in (repr(part), str(part))]

    before_request = after_response = on_retry = on_error = on_answer = note


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_hooks_copies(url, mode):
    async def later(client):
        async with client.aio as aio:
            await aio.models.get(model="m")

    fault = Fault("status", status=503, message=f"{GATEWAY}", headers={**GATEWAY, "set-cookie": "CANARY=1"})
    for client in clients(url):
        url.server.faults.clear()
        url.server.faults.add(fault, fault)
        stop_time(client)
        hooks = Copying()
        client.hooks.add(hooks)
        with pytest.raises(GemkitError), client:
            client.models.get(model="m") if mode == "sync" else asyncio.run(later(client))
        assert len(hooks.told) == 8 * 6
        looked_through(hooks.told)
    url.server.faults.clear()


def test_ephemeral_tokens(url, monkeypatch, caplog, tmp_path):
    monkeypatch.setenv("GEMKIT_LOG", "debug")
    with replay.recording("token", directory=tmp_path, mode="record"):
        options = {"base_url": str(url), "api_version": "v1alpha"}
        with gemkit.Client(api_key=KEY, http_options=options) as client:
            token = client.auth_tokens.create(config={"uses": 1})
    secret = token.name.removeprefix("auth_tokens/")
    told = [repr(token), str(token), *(record.getMessage() for record in caplog.records if record.name == "gemkit")]
    told.append((tmp_path / "token.json").read_text("utf-8"))
    assert len(told) > 4
    assert not any(secret in text for text in told)
    looked_through([repr(AuthToken(name=EPHEMERAL)), str(APIError(400, {"error": {"message": EPHEMERAL}}))])


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("transport", [{}, {"client_args": {"proxy": PROXY}}, {"aiohttp_client": True}])
def test_passwords_of_proxies(monkeypatch, logs, transport, mode):
    monkeypatch.setenv("HTTP_PROXY", PROXY)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    options = {"base_url": "http://127.0.0.2:9", "retry_options": {"attempts": 1}, **transport}
    client = gemkit.Client(api_key=KEY, http_options=options)

    async def later():
        async with client.aio as aio:
            await aio.models.get(model="m")

    with pytest.raises(GemkitError) as caught, client:
        client.models.get(model="m") if mode == "sync" else asyncio.run(later())
    looked_through(shown(caught.value))
    looked_through([repr(client), client.explain(), repr(client._settings.http_options)])
    logged(logs.records)


def test_upload_addresses():
    remember_url(UPLOAD)
    error = APIError(400, {"error": {"message": UPLOAD, "details": [{"session": "CANARY" * 4}]}})
    looked_through(shown(error))
    answer = ResponseError("odd", body=UPLOAD.encode(), headers={"x-goog-upload-url": UPLOAD})
    looked_through(shown(answer))


def test_pickles_hold_settings_and_recordings_are_no_part_of_them(url, tmp_path):
    # A client's pickle holds its key: it could not call otherwise. Whoever asked before is in none.
    with replay.recording("canary", directory=tmp_path, mode="record"):
        client = gemkit.Client(vertexai=True, project="p", location="l", http_options={"base_url": str(url)})
        view = client.with_options({"headers": HEADERS})
        view.models.count_tokens(model="gemini-2.5-flash", contents=KEY)
        answer = view.models.count_tokens(model="gemini-2.5-flash", contents="a")
    assert b"CANARY" not in pickle.dumps(client)
    assert b"CANARY" not in pickle.dumps(answer)
    looked_through([(tmp_path / "canary.json").read_text("utf-8")])


def test_keys_go_in_a_header_only(url):
    url.server.requests.clear()
    for client in clients(url):
        with client:
            client.models.count_tokens(model="gemini-2.5-flash", contents="a")
    assert len(url.server.requests) == 4
    looked_through(f"{request.path} {request.query}" for request in url.server.requests)
