"""Secrets in responses and requests are not shown, logged or stored."""

import asyncio
import copy
import json
import logging
import pickle
import re
import traceback

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from websockets.asyncio.server import serve

import gemkit
from gemkit import otel, replay, types
from gemkit._http.failures import connection_failed
from gemkit.emulator import Fault
from gemkit.errors import ConfigurationError, GemkitError, PermissionDeniedError
from gemkit.hooks import Hooks
from gemkit.webhooks import WebhookSignatureError, WebhookVerifier
from tests.doubles import RawServer, credentials, stop_time

pytestmark = pytest.mark.usefixtures("nothing_known")

GIVEN = "CANARY/given=0123+456789"
HOOK = {"uri": "https://example.com/hook", "subscribed_events": ["interaction.completed"]}
AUTH_KINDS = {
    "new_signing_secret": ("webhooks.create", HOOK),
    "environment_key": ("environments.create", {"mode": "self_hosted"}),
    "auth_token": ("interactions.auth_tokens.create", {}),
    "name": ("auth_tokens.create", {"config": {"uses": 1}}),
    "secret": ("webhooks.rotate_signing_secret", {}),
}
OF = {
    "secret": (("webhooks.create",), HOOK),
    "auth_token": (("interactions.create",), {"model": "gemini-2.5-flash", "input": "Hi"}),
}
TRANSPORTS = [{}, {"client_args": {"timeout": 60}}, {"aiohttp_client": True}]


@pytest.fixture
def nothing_known(monkeypatch):
    """No secret that another test has sent."""
    monkeypatch.setattr("gemkit._errors.redact._secrets", {})


@pytest.fixture(scope="module")
def url():
    with gemkit.emulator.serve() as url:
        yield url


class Copying(Hooks):
    """Records what a printing hook would print."""

    def __init__(self):
        self.told = []

    def note(self, exchange):
        parts = (exchange, exchange.headers, exchange.response_headers, exchange.error, exchange.answer)
        self.told += [text for part in parts for text in (repr(part), str(part))]

    before_request = after_response = on_retry = on_error = on_answer = note


def method(client, name):
    for part in name.split("."):
        client = getattr(client, part)
    return client


def called(mode_, client, name, /, *arguments, **keywords):
    async def later():
        async with client.aio as aio:
            return await method(aio, name)(*arguments, **keywords)

    return asyncio.run(later()) if mode_ == "async" else method(client, name)(*arguments, **keywords)


def shown(error):
    """Return all text of an error and of its causes."""
    yield from (str(error), repr(error), repr(error.args), "".join(traceback.format_exception(error)))
    if isinstance(error, GemkitError):
        for each in (error, pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
            yield from (str(each), repr(each))
            names = ("message", "headers", "request", "request_id", "details", "body", "chunks")
            yield from (repr(getattr(each, name, "")) for name in names)
        yield pickle.dumps(error).decode("latin-1")
    for link in (error.__cause__, error.__context__):
        if link is not None:
            yield from shown(link)


def answered(body):
    return f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode()


class Watched:
    """A client whose log, spans, hooks and recording are kept."""

    def __init__(self, url, monkeypatch, caplog, tmp_path, transport):
        monkeypatch.setenv("GEMKIT_LOG", "debug")
        caplog.set_level(logging.DEBUG)
        self._caplog, self._tmp_path, self._url = caplog, tmp_path, str(url)
        self._options = {"base_url": str(url), "api_version": "v1alpha", "retry_options": {"attempts": 1}, **transport}
        self._spans = InMemorySpanExporter()
        self.told = []

    def __enter__(self):
        self._provider = TracerProvider()
        self._provider.add_span_processor(SimpleSpanProcessor(self._spans))
        self._recording = replay.recording("kept", directory=self._tmp_path, mode="record")
        self._recording.__enter__()
        self.client = gemkit.Client(api_key="k" * 20, http_options=self._options)
        otel.instrument(self.client, tracer_provider=self._provider, capture_content=True)
        self.hooks = Copying()
        self.client.hooks.add(self.hooks)
        stop_time(self.client)
        return self

    def __exit__(self, *exc):
        self.client.close()
        self._recording.__exit__(*exc)
        self._provider.shutdown()
        self.told += [record.getMessage() for record in self._caplog.records if not record.name.startswith("uvicorn")]
        self.told += [span.to_json() for span in self._spans.get_finished_spans()]
        self.told += self.hooks.told
        recording = (self._tmp_path / "kept.json").read_text("utf-8")
        assert json.loads(recording)
        self.told.append(recording)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("transport", TRANSPORTS, ids=str)
@pytest.mark.parametrize("field", AUTH_KINDS)
def test_secrets_that_the_service_gives_out(url, monkeypatch, caplog, tmp_path, field, transport, mode):
    name, arguments = AUTH_KINDS[field]
    url.server.faults.clear()
    with Watched(url, monkeypatch, caplog, tmp_path, transport) as watched:
        client = watched.client
        of = (called(mode, client, *OF[field][0], **OF[field][1]).id,) if field in OF else ()
        answer = called(mode, client, name, *of, **arguments)
        secret = getattr(answer, field)
        assert len(secret) >= 8
        watched.told += [repr(answer), str(answer), answer._repr_html_()]
        # The service says it again, in every place of an error.
        message = f"{secret} was refused"
        fault = Fault("status", status=403, message=message, headers={"x-note": secret})
        url.server.faults.add(fault)
        with pytest.raises(GemkitError) as caught:
            called(mode, client, "models.get", model="m")
        watched.told += shown(caught.value)
    assert len(watched.told) > 40
    for text in watched.told:
        assert secret not in text, text


SENT = {
    "credential's token": ("credentials.create", {"type_": "bearer_token", "id": "a", "token": GIVEN}),
    "credential's client secret": (
        "credentials.create",
        {
            "type_": "oauth2",
            "id": "b",
            "client_id": "c",
            "client_secret": GIVEN,
            "refresh_token": GIVEN,
            "token_url": "u",
        },
    ),
    "credential's variable": (
        "credentials.create",
        {"type_": "environment_variable", "id": "c", "value": GIVEN, "injection_location": ["header"]},
    ),
    "variables of an environment": (
        "interactions.create",
        {
            "agent": "antigravity-preview-05-2026",
            "input": "Hi",
            "environment": {"type": "remote", "env": {"ANY": {"value": GIVEN}, "API_KEY": GIVEN, "PLAIN": "shown"}},
        },
    ),
    "headers of an MCP server": (
        "interactions.create",
        {
            "model": "gemini-2.5-flash",
            "input": "Hi",
            "tools": [{"type": "mcp_server", "url": "https://m.example", "headers": {"X-Own-Token": GIVEN}}],
        },
    ),
    "raw request": ("request", {"path": "credentials", "body": {"type": "bearer_token", "id": "d", "token": GIVEN}}),
}


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("what", SENT)
def test_secrets_that_requests_carry(monkeypatch, caplog, tmp_path, what, mode):
    name, arguments = SENT[what]
    with gemkit.emulator.serve() as url, Watched(url, monkeypatch, caplog, tmp_path, {}) as watched:
        positional = ("POST",) if name == "request" else ()
        answer = called(mode, watched.client, name, *positional, **arguments)
        watched.told += [repr(answer), str(answer)]
    assert GIVEN in str(url.server.requests[-1].body)
    for text in watched.told:
        assert "CANARY" not in text, text


def test_reprs_of_what_users_build():
    for value in (
        types.ApiKeyConfig(api_key_string=GIVEN),
        types.AuthConfigOauthConfig(access_token=GIVEN),
        types.AuthConfigOidcConfig(id_token=GIVEN),
        types.StreamableHttpTransport(url="https://m.example", headers={"X-Own-Token": GIVEN, "x-plain": "shown"}),
        types.Webhook(new_signing_secret=GIVEN) if hasattr(types, "Webhook") else types.ApiKeyConfig(),
    ):
        told = (repr(value), str(value), value._repr_html_(), repr(list(value.__rich_repr__())))
        for text in told:
            assert "CANARY" not in text, text
        assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("field", ["new_signing_secret", "environment_key", "auth_token"])
@pytest.mark.parametrize("body", ['{"id": 5, "%s": "CANARY0123", "x": [', '{"%s": "CANARY01', '["%s": "CANARY0123"]'])
def test_answers_that_cannot_be_read(field, body, mode):
    name, arguments = AUTH_KINDS[field]
    with RawServer([answered(body % field)]) as server:
        client = gemkit.Client(
            api_key="k" * 20, http_options={"base_url": server.url, "retry_options": {"attempts": 1}}
        )
        with pytest.raises(GemkitError) as caught:
            called(mode, client, name, *(["interaction"] if field == "auth_token" else ()), **arguments)
        client.close()
    for text in shown(caught.value):
        assert "CANARY" not in text, text


def test_verification_of_webhooks(monkeypatch):
    secret = "whsec_Q0FOQVJZQ0FOQVJZQ0FOQVJZ"  # noqa: S105 - the one to be looked for
    check = WebhookVerifier([secret, secret.removeprefix("whsec_")])
    headers = {"webhook-id": "m", "webhook-timestamp": "5", "webhook-signature": f"v1,{secret}"}
    told = [repr(check), str(check)]
    for body, given in ((b"{}", headers), (b"{}", {}), (secret.encode(), {**headers, "webhook-timestamp": secret})):
        with pytest.raises(WebhookSignatureError) as caught:
            check.verify(body, given)
        told += shown(caught.value)
    with pytest.raises(ConfigurationError) as caught:
        WebhookVerifier(f"{secret}?")
    told += shown(caught.value)
    told += shown(GemkitError(f"{secret} and {secret.removeprefix('whsec_')}"))
    for text in told:
        assert "Q0FOQVJZ" not in text, text


@pytest.mark.parametrize("transport", [{}, {"client_args": {"timeout": 60}}, {"aiohttp_client": True}], ids=str)
@pytest.mark.parametrize("backend", ["gemini", "vertex"])
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_local_variables_of_tracebacks(url, transport, backend, mode):
    headers = {"X-Gateway-Token": "CANARY-gateway-token", "x-gemkit-fault": "status=403"}
    options = {"base_url": str(url), "headers": headers, **transport}
    if mode == "sync":
        options["aiohttp_client"] = None
    secret = (
        {"api_key": "CANARY-key-0123456789"}
        if backend == "gemini"
        else {
            "vertexai": True,
            "project": "p",
            "location": "global",
            "credentials": credentials("CANARY.token-0123456789"),
        }
    )
    client = gemkit.Client(**secret, http_options=options)

    async def call():
        async with client.aio as aio:
            await aio.models.generate_content(model="m", contents="x")

    with pytest.raises(PermissionDeniedError) as caught:
        asyncio.run(call()) if mode == "async" else client.models.generate_content(model="m", contents="x")
    whole = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    own = [frame for frame in whole.stack if "gemkit" in frame.filename and "/tests/" not in frame.filename]
    assert len(own) > 3
    for frame in own:
        assert "CANARY" not in str(frame.locals), frame


@pytest.mark.parametrize("name", ["key", "access_token"])
@pytest.mark.parametrize("failure", [OSError, ValueError, ConnectionResetError])
def test_addresses_of_live_sessions(name, failure):
    address = f"wss://h.example/ws/google.ai.generativelanguage.v1.GenerativeService.Bidi?alt=sse&{name}=CANARY0123"
    for text in shown(connection_failed(failure(f"cannot open {address}"), "GET", address)):
        assert "CANARY" not in text, text


@pytest.mark.parametrize("key", ["CANARY-key-0123456789", "auth_tokens/CANARYephemeral0123"])
def test_the_log_of_live_sessions(url, caplog, key):
    caplog.set_level(logging.DEBUG)
    options = {"base_url": str(url), "headers": {"X-Gateway-Token": "CANARY-gateway-token"}}

    async def main():
        async with gemkit.Client(api_key=key, http_options=options).aio.live.connect(
            model="gemini-live-2.5-flash-preview"
        ):
            pass

    asyncio.run(main())
    told = [record.getMessage() for record in caplog.records if record.name.startswith("websockets.client")]
    assert any(re.search("x-gateway-token: .redacted.", text) for text in told)
    for text in told:
        assert "CANARY" not in text, text


class Printing(Hooks):
    def __init__(self):
        self.told = []

    def before_request(self, exchange):
        self.told += [
            repr(exchange),
            exchange.url,
            repr(exchange.headers),
            repr(exchange.body),
            repr(copy.copy(exchange)),
        ]

    def on_error(self, exchange):
        self.told += [repr(exchange), repr(exchange.error)]


@pytest.mark.parametrize("key", ["CANARY-key-0123456789", "auth_tokens/CANARYephemeral0123"])
@pytest.mark.parametrize("what", ["live", "music"])
@pytest.mark.parametrize("is_refused", [True, False])
def test_live_sessions_that_fail(monkeypatch, caplog, key, what, is_refused):
    monkeypatch.setenv("GEMKIT_LOG", "debug")
    caplog.set_level(logging.DEBUG)
    spans, hooks, paths = InMemorySpanExporter(), Printing(), []
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))

    def refuse(connection, request):
        paths.append(request.path)
        return connection.respond(403, f"no {dict(request.headers.raw_items())}") if is_refused else None

    async def end(socket):
        await socket.recv()
        # The library shortens what it logs in the middle, which is here inside of a secret.
        await socket.send("x" * 18 + f" {key} " + "y" * 60)
        await socket.close(1008, f"not {key} and CANARY-gateway-token {key}")

    async def main():
        async with serve(end, "127.0.0.1", 0, process_request=refuse, logger=logging.getLogger("server")) as server:
            address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            headers = {"X-Gateway-Token": "CANARY-gateway-token"}
            options = {"base_url": address, "headers": headers, "retry_options": {"attempts": 1}}
            client = gemkit.Client(api_key=key, http_options=options)
            client.hooks.add(hooks)
            otel.instrument(client, tracer_provider=provider)
            opening = client.aio.live if what == "live" else client.aio.live.music
            with pytest.raises(GemkitError) as caught:
                async with opening.connect(model="models/m") as session:
                    async for _ in session.receive():
                        pass
            return caught.value

    error = asyncio.run(main())
    told = [*shown(error), *hooks.told, *paths, *(span.to_json() for span in spans.get_finished_spans())]
    told += [record.getMessage() for record in caplog.records if record.name != "server"]
    assert hooks.told
    for text in told:
        assert "CANARY" not in text, text
