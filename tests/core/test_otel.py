"""OpenTelemetry: spans and measurements by the conventions for generative AI."""

import asyncio
import json
import sys

import httpx
import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

import gemkit
from gemkit import otel, types
from gemkit.errors import GemkitError, NotFoundError, StreamInterruptedError
from tests.doubles import piece, recording, refusal, stop_time

KEY = "AIzaCANARY-key-0123456789-0123456789abcd"
ANSWER = {
    "candidates": [
        {
            "content": {"role": "model", "parts": [{"text": "hmm", "thought": True}, {"text": "hi"}]},
            "finishReason": "MAX_TOKENS",
            "index": 0,
        }
    ],
    "modelVersion": "gemini-2.5-flash-001",
    "responseId": "r-1",
    "usageMetadata": {
        "promptTokenCount": 10,
        "toolUsePromptTokenCount": 2,
        "cachedContentTokenCount": 4,
        "candidatesTokenCount": 5,
        "thoughtsTokenCount": 3,
    },
}
CONFIG = types.GenerateContentConfig(
    temperature=0.5,
    top_p=0.9,
    top_k=40,
    max_output_tokens=100,
    stop_sequences=["END"],
    presence_penalty=0.1,
    frequency_penalty=0.2,
    seed=7,
    candidate_count=2,
    response_mime_type="application/json",
    system_instruction="Be brief.",
)


@pytest.fixture(params=["sync", "async"])
def mode(request):
    return request.param


class Telemetry:
    def __init__(self):
        self.exporter = InMemorySpanExporter()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.reader = InMemoryMetricReader()
        self.meters = MeterProvider(metric_readers=[self.reader])

    def watch(self, client, **options):
        return otel.instrument(client, tracer_provider=self.tracers, meter_provider=self.meters, **options)

    @property
    def spans(self):
        return self.exporter.get_finished_spans()

    @property
    def span(self):
        (span,) = self.spans
        return span

    @property
    def points(self):
        """Name of the metric -> its data points."""
        data = self.reader.get_metrics_data()
        found = [metric for each in data.resource_metrics for scope in each.scope_metrics for metric in scope.metrics]
        return {metric.name: metric.data.data_points for metric in found}


@pytest.fixture
def telemetry():
    telemetry = Telemetry()
    yield telemetry
    telemetry.tracers.shutdown()
    telemetry.meters.shutdown()


def watched(telemetry, *replies, capture_content=False, **settings):
    client, _ = recording(*(replies or [ANSWER]), **settings)
    stop_time(client)
    telemetry.watch(client, capture_content=capture_content)
    return client


def ask(client, mode="sync", contents="a secret question", config=None, model="gemini-2.5-flash"):
    arguments = {"model": model, "contents": contents, "config": config}
    if mode == "sync":
        return client.models.generate_content(**arguments)
    return asyncio.run(client.aio.models.generate_content(**arguments))


def sse(*chunks):
    body = b"".join(b"data: " + json.dumps(chunk).encode() + b"\n\n" for chunk in chunks)
    return httpx.Response(200, content=body)


class TestSpans:
    def test_attributes(self, telemetry, mode):
        client = watched(telemetry)
        ask(client, mode, config=CONFIG)
        span = telemetry.span
        assert (span.name, span.kind) == ("generate_content gemini-2.5-flash", SpanKind.CLIENT)
        assert span.status.status_code is StatusCode.UNSET
        assert dict(span.attributes) == {
            "gen_ai.operation.name": "generate_content",
            "gen_ai.provider.name": "gcp.gemini",
            "gen_ai.system": "gcp.gemini",
            "server.address": "generativelanguage.googleapis.com",
            "server.port": 443,
            "gen_ai.request.model": "gemini-2.5-flash",
            "gen_ai.request.temperature": 0.5,
            "gen_ai.request.top_p": 0.9,
            "gen_ai.request.top_k": 40,
            "gen_ai.request.max_tokens": 100,
            "gen_ai.request.stop_sequences": ("END",),
            "gen_ai.request.presence_penalty": 0.1,
            "gen_ai.request.frequency_penalty": 0.2,
            "gen_ai.request.seed": 7,
            "gen_ai.request.choice.count": 2,
            "gen_ai.output.type": "json",
            "gen_ai.response.model": "gemini-2.5-flash-001",
            "gen_ai.response.id": "r-1",
            "gen_ai.response.finish_reasons": ("max_tokens",),
            "gen_ai.usage.input_tokens": 12,
            "gen_ai.usage.output_tokens": 8,
            "gen_ai.usage.cache_read.input_tokens": 4,
        }
        assert "secret" not in str(span.to_json())

    def test_vertex_and_full_names(self, telemetry):
        client = watched(telemetry, backend="vertex")
        ask(client, model="publishers/google/models/gemini-2.5-flash")
        assert telemetry.span.name == "generate_content gemini-2.5-flash"
        assert telemetry.span.attributes["gen_ai.provider.name"] == "gcp.vertex_ai"
        assert telemetry.span.attributes["server.address"] == "us-central1-aiplatform.googleapis.com"

    def test_other_operations(self, telemetry):
        client = watched(telemetry, {"embeddings": [{"values": [1]}]}, {"models": []}, {"a": 1})
        client.models.embed_content(model="gemini-embedding-001", contents="a")
        list(client.models.list())
        client.request("GET", "things")
        assert [span.name for span in telemetry.spans] == ["embeddings gemini-embedding-001", "models.list", "request"]

    def test_as_children_of_what_goes_on_around(self, telemetry, mode):
        client = watched(telemetry)
        with telemetry.tracers.get_tracer("test").start_as_current_span("around") as around:
            ask(client, mode)
        inner, outer = telemetry.spans
        assert inner.parent.span_id == outer.context.span_id == around.get_span_context().span_id

    def test_retries(self, telemetry, mode):
        client = watched(telemetry, refusal(503), httpx.ConnectError("no"), ANSWER)
        ask(client, mode)
        span = telemetry.span
        assert [(event.name, event.attributes["attempt"], event.attributes["error.type"]) for event in span.events] == [
            ("retry", 1, "503"),
            ("retry", 2, "gemkit.errors.APIConnectionError"),
        ]
        assert all(event.attributes["delay"] > 0 for event in span.events)
        assert span.attributes["http.request.resend_count"] == 2
        assert "error.type" not in span.attributes

    @pytest.mark.parametrize(
        ("reply", "kind", "told"),
        [
            (lambda _: refusal(404, message="no such model"), "404", "404. no such model"),
            (httpx.ConnectError("refused"), "gemkit.errors.APIConnectionError", "refused"),
            (httpx.ReadTimeout("slow"), "gemkit.errors.APITimeoutError", "timed out after 600 s"),
            (lambda _: httpx.Response(200, content=b"secret nonsense"), "gemkit.errors.ResponseError", None),
        ],
    )
    def test_errors(self, telemetry, mode, reply, kind, told):
        client = watched(telemetry, reply)
        with pytest.raises(GemkitError):
            ask(client, mode)
        span = telemetry.span
        assert span.attributes["error.type"] == kind
        assert span.status.status_code is StatusCode.ERROR
        assert told in span.status.description if told else span.status.description is None
        assert "secret" not in span.to_json()
        (point,) = telemetry.points["gen_ai.client.operation.duration"]
        assert point.attributes["error.type"] == kind

    def test_a_hook_that_fails(self, telemetry):
        client = watched(telemetry)

        class Wrong(gemkit.hooks.Hooks):
            def after_response(self, exchange):
                raise KeyError("x")

        client.hooks.add(Wrong())
        with pytest.raises(KeyError):
            ask(client)
        assert telemetry.span.attributes["error.type"] == "KeyError"


class TestStreams:
    def read(self, client, mode, most=None):
        arguments = {"model": "m", "contents": "a"}
        open_spans = []

        async def later():
            async with await client.aio.models.generate_content_stream(**arguments) as stream:
                async for _ in stream:
                    open_spans.append(len(self.telemetry.spans))
                    if most == 1:
                        break

        if mode == "async":
            asyncio.run(later())
        else:
            with client.models.generate_content_stream(**arguments) as stream:
                for _ in stream:
                    open_spans.append(len(self.telemetry.spans))
                    if most == 1:
                        break
        assert set(open_spans) == {0}

    def chunks(self):
        last = {**piece("b", "STOP"), "modelVersion": "v", "usageMetadata": ANSWER["usageMetadata"]}
        return sse(piece("a"), last)

    def test_until_their_end(self, telemetry, mode):
        self.telemetry = telemetry
        self.read(watched(telemetry, self.chunks(), capture_content=True), mode)
        attributes = telemetry.span.attributes
        assert telemetry.span.name == "generate_content m"
        assert attributes["gen_ai.response.finish_reasons"] == ("stop",)
        assert (attributes["gen_ai.usage.input_tokens"], attributes["gen_ai.usage.output_tokens"]) == (12, 8)
        assert [part["content"] for part in json.loads(attributes["gen_ai.output.messages"])[0]["parts"]] == ["a", "b"]

    def test_left_early(self, telemetry, mode):
        self.telemetry = telemetry
        self.read(watched(telemetry, self.chunks()), mode, most=1)
        assert telemetry.span.name == "generate_content m"
        assert "error.type" not in telemetry.span.attributes

    def test_interrupted(self, telemetry, mode):
        self.telemetry = telemetry
        first = {**piece("secret"), "usageMetadata": {"promptTokenCount": 9}}
        with pytest.raises(StreamInterruptedError):
            self.read(watched(telemetry, sse(first)), mode)
        assert telemetry.span.attributes["error.type"] == "gemkit.errors.StreamInterruptedError"
        assert telemetry.span.attributes["gen_ai.usage.input_tokens"] == 9
        assert "secret" not in telemetry.span.to_json()


class TestMetrics:
    def test_durations_and_tokens(self, telemetry, mode):
        client = watched(telemetry, refusal(429, retry_after="3"), ANSWER)
        ask(client, mode)
        shared = {
            "gen_ai.operation.name": "generate_content",
            "gen_ai.provider.name": "gcp.gemini",
            "gen_ai.system": "gcp.gemini",
            "gen_ai.request.model": "gemini-2.5-flash",
            "gen_ai.response.model": "gemini-2.5-flash-001",
            "server.address": "generativelanguage.googleapis.com",
            "server.port": 443,
        }
        points = telemetry.points
        (duration,) = points["gen_ai.client.operation.duration"]
        assert (dict(duration.attributes), duration.count, duration.sum) == (shared, 1, 3.0)
        assert duration.explicit_bounds[:3] == (0.01, 0.02, 0.04)
        tokens = {point.attributes["gen_ai.token.type"]: point for point in points["gen_ai.client.token.usage"]}
        assert {kind: point.sum for kind, point in tokens.items()} == {"input": 12, "output": 8}
        assert dict(tokens["input"].attributes) == {**shared, "gen_ai.token.type": "input"}
        assert tokens["input"].explicit_bounds[-1] == 67108864

    def test_no_tokens_where_none_are_told(self, telemetry):
        client = watched(telemetry, {"models": []})
        list(client.models.list())
        assert set(telemetry.points) == {"gen_ai.client.operation.duration"}


class TestContent:
    def test_only_when_asked_for(self, telemetry, mode):
        ask(watched(telemetry), mode, config=CONFIG)
        names = set(telemetry.span.attributes)
        assert not {"gen_ai.input.messages", "gen_ai.output.messages", "gen_ai.system_instructions"} & names

    def test_messages(self, telemetry, mode):
        client = watched(telemetry, capture_content=True)
        contents = [
            types.UserContent(
                parts=[
                    types.Part(text="look"),
                    types.Part.from_bytes(data=b"\x00\x01", mime_type="image/png"),
                    types.Part.from_uri(file_uri="gs://b/f", mime_type="video/mp4"),
                ]
            ),
            types.ModelContent(parts=[types.Part.from_function_call(name="f", args={"x": 1})]),
            types.UserContent(parts=[types.Part.from_function_response(name="f", response={"y": 2})]),
        ]
        ask(client, mode, contents, CONFIG)
        attributes = telemetry.span.attributes
        assert json.loads(attributes["gen_ai.system_instructions"]) == [{"type": "text", "content": "Be brief."}]
        user, model, tool = json.loads(attributes["gen_ai.input.messages"])
        assert user == {
            "role": "user",
            "parts": [
                {"type": "text", "content": "look"},
                {"type": "blob", "mime_type": "image/png", "content": "AAE="},
                {"type": "uri", "mime_type": "video/mp4", "uri": "gs://b/f"},
            ],
        }
        assert model["role"] == "assistant"
        assert model["parts"] == [{"type": "tool_call", "id": None, "name": "f", "arguments": {"x": 1}}]
        assert tool["parts"] == [{"type": "tool_call_response", "id": None, "response": {"y": 2}}]
        (answer,) = json.loads(attributes["gen_ai.output.messages"])
        assert answer == {
            "role": "assistant",
            "parts": [{"type": "reasoning", "content": "hmm"}, {"type": "text", "content": "hi"}],
            "finish_reason": "max_tokens",
        }

    def test_no_secrets(self, telemetry):
        quoted = refusal(404, message=f"The key {KEY} is bad")
        client = watched(telemetry, quoted, capture_content=True, api_key=KEY)
        with pytest.raises(NotFoundError):
            ask(client, contents=f"my key is {KEY}")
        assert "my key is [redacted]" in telemetry.span.attributes["gen_ai.input.messages"]
        assert "CANARY" not in telemetry.span.to_json()


class TestWatching:
    def test_it_can_be_ended(self, telemetry):
        client, _ = recording(ANSWER)
        hooks = telemetry.watch(client.aio)
        ask(client)
        client.hooks.remove(hooks)
        ask(client)
        assert len(telemetry.spans) == 1

    def test_twice_with_two_providers(self, telemetry):
        other = Telemetry()
        client = watched(telemetry)
        other.watch(client)
        ask(client)
        assert (len(telemetry.spans), len(other.spans)) == (1, 1)
        other.tracers.shutdown()
        other.meters.shutdown()

    def test_the_global_providers(self, telemetry, monkeypatch):
        monkeypatch.setattr(trace, "get_tracer_provider", lambda: telemetry.tracers)
        monkeypatch.setattr("opentelemetry.metrics._internal.get_meter_provider", lambda: telemetry.meters)
        client, _ = recording(ANSWER)
        otel.instrument(client)
        ask(client)
        assert len(telemetry.spans) == 1
        assert telemetry.points

    def test_without_opentelemetry(self, monkeypatch):
        monkeypatch.setitem(sys.modules, "opentelemetry", None)
        client, _ = recording()
        with pytest.raises(ModuleNotFoundError, match=r"pip install \"gemkit\[otel\]\""):
            otel.instrument(client)
        assert len(client.hooks) == 0
