"""Tools that replace methods of httpx see the requests of a client that was made without any options."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from importlib import import_module

import httpx
import pytest
import respx
import vcr
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import gemkit
from gemkit._http._async import transports as transports_async
from gemkit._http._sync import transports
from gemkit.emulator import serve
from tests.doubles import ANSWER

ADDRESS = "https://generativelanguage.googleapis.com/v1beta/models/m"
EVENTS = f"data: {json.dumps(ANSWER)}\n\n"


def ask_all(client) -> list[str | None]:
    """Texts of a sync call, an async one, and streams of either kind."""
    texts = [client.models.generate_content(model="m", contents="a").text]
    texts += [chunk.text for chunk in client.models.generate_content_stream(model="m", contents="a")]

    async def main() -> None:
        texts.append((await client.aio.models.generate_content(model="m", contents="a")).text)
        async for chunk in await client.aio.models.generate_content_stream(model="m", contents="a"):
            texts.append(chunk.text)
        await client.aio.aclose()

    asyncio.run(main())
    return texts


@pytest.fixture
def client():
    with gemkit.Client(api_key="key") as made:
        yield made


def test_nothing_is_replaced_by_itself():
    assert not transports.is_replaced()
    assert not transports_async.is_replaced()


@pytest.mark.parametrize("library", ["httpcore", "httpx"])
def test_respx(client, library):
    with respx.mock(using=library) as routes:
        unary = routes.post(f"{ADDRESS}:generateContent").respond(json=ANSWER)
        stream = routes.post(url__startswith=f"{ADDRESS}:streamGenerateContent").respond(
            text=EVENTS, headers={"content-type": "text/event-stream"}
        )
        assert ask_all(client) == ["hi"] * 4
        assert (unary.call_count, stream.call_count) == (2, 2)
        assert unary.calls.last.request.headers["x-goog-api-key"] == "key"
    assert not transports.is_replaced()
    assert not transports_async.is_replaced()


def test_pytest_httpx(client, httpx_mock):
    httpx_mock.add_response(url=f"{ADDRESS}:generateContent", json=ANSWER, is_reusable=True)
    httpx_mock.add_response(url=f"{ADDRESS}:streamGenerateContent?alt=sse", text=EVENTS, is_reusable=True)
    assert ask_all(client) == ["hi"] * 4
    assert len(httpx_mock.get_requests()) == 4


def test_vcrpy_records_and_plays(tmp_path):
    recorder = vcr.VCR(filter_headers=["x-goog-api-key"], record_mode="once")
    path = str(tmp_path / "cassette.yaml")
    with serve(models=["m"]) as url:
        options = {"base_url": str(url), "retry_options": {"attempts": 1}}
        with gemkit.Client(api_key="key-of-a-test", http_options=options) as client:
            with recorder.use_cassette(path) as cassette:
                recorded = ask_all(client)
            assert len(cassette) == 4
    assert "key-of-a-test" not in (tmp_path / "cassette.yaml").read_text("utf-8")
    # The emulator is gone: what answers now is the recording.
    with gemkit.Client(api_key="other", http_options=options) as client, recorder.use_cassette(path) as cassette:
        assert ask_all(client) == recorded
        assert cassette.play_count == 4


def test_opentelemetry_instrumentation_of_httpx():
    spans = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        with (
            serve(models=["m"]) as url,
            gemkit.Client(api_key="key", http_options={"base_url": str(url)}) as client,
        ):
            ask_all(client)
    finally:
        instrumentor.uninstrument()
    assert [span.name for span in spans.get_finished_spans()] == ["POST"] * 4
    assert not transports.is_replaced()
    assert not transports_async.is_replaced()


def run_in_a_process(code: str) -> str:
    """Run a program whose effects on httpx last as long as it does, and return what it prints."""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_sentry():
    printed = run_in_a_process(
        """
import sentry_sdk
from sentry_sdk.integrations.httpx import HttpxIntegration

found = []
sentry_sdk.init(
    dsn="http://public@127.0.0.1:9/1", traces_sample_rate=1.0, default_integrations=False,
    auto_enabling_integrations=False, integrations=[HttpxIntegration()],
    before_send_transaction=lambda event, hint: found.append(event),
)
import gemkit
from gemkit.emulator import serve
from tests.reliability.test_http_tools import ask_all

with serve(models=["m"]) as url, gemkit.Client(api_key="key", http_options={"base_url": str(url)}) as client:
    with sentry_sdk.start_transaction(name="t"):
        ask_all(client)
print([span["description"].rpartition(":")[2] for span in found[0]["spans"]])
"""
    )
    assert printed.strip() == str(["generateContent", "streamGenerateContent"] * 2)


@pytest.mark.parametrize("options", ["{}", "{'client_args': {'verify': True}, 'async_client_args': {'verify': True}}"])
def test_httpx2_in_the_place_of_httpx(options):
    printed = run_in_a_process(
        f"""
import httpx2

httpx2.alias_httpx()
import sys
import gemkit
from gemkit.emulator import serve

def texts(client):
    import asyncio

    yield client.models.generate_content(model="m", contents="a").text
    yield from (chunk.text for chunk in client.models.generate_content_stream(model="m", contents="a"))
    client.files.upload(file=b"abc", config={{"mime_type": "text/plain"}})

    async def main():
        found = [(await client.aio.models.generate_content(model="m", contents="a")).text]
        async for chunk in await client.aio.models.generate_content_stream(model="m", contents="a"):
            found.append(chunk.text)
        await client.aio.aclose()
        return found

    yield from asyncio.run(main())

with serve(models=["m"]) as url:
    with gemkit.Client(api_key="key", http_options={{"base_url": str(url), **{options}}}) as client:
        print("".join(texts(client)))
    unreachable = {{"base_url": "http://127.0.0.1:1", "retry_options": {{"attempts": 1}}, **{options}}}
    with gemkit.Client(api_key="key", http_options=unreachable) as client:
        try:
            client.models.get(model="m")
        except gemkit.errors.APIConnectionError as error:
            print(type(error).__name__)
assert sys.modules["httpx"] is httpx2
"""
    )
    assert printed.splitlines() == ['You said: "a".' * 4, "APIConnectionError"]


@pytest.mark.parametrize(
    ("kind", "method"),
    [
        ("httpx.Client", "send"),
        ("httpx.AsyncClient", "send"),
        ("httpx.HTTPTransport", "handle_request"),
        ("httpx.AsyncHTTPTransport", "handle_async_request"),
        ("httpcore.ConnectionPool", "handle_request"),
        ("httpcore.AsyncConnectionPool", "handle_async_request"),
    ],
)
def test_a_method_that_is_wrapped(monkeypatch, kind, method):
    module, name = kind.split(".")
    holder = getattr(import_module(module), name)
    original = getattr(holder, method)

    def wrapped(*args, **options):
        return original(*args, **options)

    half, other = (transports_async, transports) if "Async" in name else (transports, transports_async)
    monkeypatch.setattr(holder, method, wrapped)
    assert half.is_replaced()
    assert not other.is_replaced()
    monkeypatch.undo()
    assert not half.is_replaced()


def test_a_given_client_is_used_as_it_is():
    seen = []

    def answer(request):
        seen.append(request)
        return httpx.Response(200, json=ANSWER)

    given = httpx.Client(transport=httpx.MockTransport(answer))
    with respx.mock(using="httpcore"):
        client = gemkit.Client(api_key="key", http_options={"httpx_client": given})
        assert client.models.generate_content(model="m", contents="a").text == "hi"
    assert len(seen) == 1


def test_httpx_is_not_imported_to_find_out():
    code = "import sys; from gemkit._http._sync.transports import is_replaced; print(is_replaced(), 'httpx' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
