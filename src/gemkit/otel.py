"""Traces and metrics of calls, according to OpenTelemetry's conventions for generative AI (extra: ``gemkit[otel]``).

client = gemkit.Client()
gemkit.otel.instrument(client)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from gemkit._errors.redact import redact
from gemkit._json import is_list, is_object
from gemkit._version import __version__
from gemkit.errors import APIConnectionError, APIError
from gemkit.hooks import Hooks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from opentelemetry.metrics import Histogram, MeterProvider
    from opentelemetry.trace import Span, Tracer, TracerProvider

    from gemkit.client import AsyncClient, Client
    from gemkit.hooks import Exchange

__all__ = ["instrument"]

# Operations with a name in the conventions; others keep their own name.
_OPERATIONS = {
    "models.generate_content": "generate_content",
    "models.generate_content_stream": "generate_content",
    "models._embed_content": "embeddings",
    "models._batch_embed_contents": "embeddings",
    "models._predict_embeddings": "embeddings",
}
_PROVIDERS = {"gemini": "gcp.gemini", "vertex": "gcp.vertex_ai"}
# Fields of `generationConfig` and their span attributes.
_SETTINGS = {
    "temperature": "gen_ai.request.temperature",
    "topP": "gen_ai.request.top_p",
    "topK": "gen_ai.request.top_k",
    "maxOutputTokens": "gen_ai.request.max_tokens",
    "stopSequences": "gen_ai.request.stop_sequences",
    "presencePenalty": "gen_ai.request.presence_penalty",
    "frequencyPenalty": "gen_ai.request.frequency_penalty",
    "seed": "gen_ai.request.seed",
}
_SECONDS = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92]
_TOKENS = [4**power for power in range(14)]


def instrument(
    client: Client | AsyncClient,
    *,
    tracer_provider: TracerProvider | None = None,
    meter_provider: MeterProvider | None = None,
    capture_content: bool = False,
) -> Hooks:
    """Create a span for each call of a client, sync or async, and record its duration and token counts.

    The span of a stream ends when the stream has been read or closed.

    Args:
        client: The client; its copies and its sync or async counterpart are instrumented too.
        tracer_provider: Tracer provider; by default OpenTelemetry's global one.
        meter_provider: Meter provider; by default OpenTelemetry's global one.
        capture_content: Also record prompts and responses in the spans, without recognized secrets.

    Returns:
        The hooks object; ``client.hooks.remove(...)`` stops the instrumentation.

    Raises:
        ModuleNotFoundError: OpenTelemetry is not installed.
    """
    try:
        from opentelemetry import metrics, trace
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            'gemkit.otel needs OpenTelemetry; install it with: pip install "gemkit[otel]"', name=error.name
        ) from error
    meter = metrics.get_meter("gemkit", __version__, meter_provider)
    hooks = _Telemetry(
        trace.get_tracer("gemkit", __version__, tracer_provider),
        meter.create_histogram(
            "gen_ai.client.operation.duration",
            unit="s",
            description="How long calls took.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        ),
        meter.create_histogram(
            "gen_ai.client.token.usage",
            unit="{token}",
            description="How many tokens went in and came out.",
            explicit_bucket_boundaries_advisory=_TOKENS,
        ),
        capture_content=capture_content,
    )
    client.hooks.add(hooks)
    return hooks


class _Telemetry(Hooks):
    def __init__(self, tracer: Tracer, durations: Histogram, tokens: Histogram, *, capture_content: bool) -> None:
        self._tracer = tracer
        self._durations = durations
        self._tokens = tokens
        self._capture_content = capture_content

    def before_request(self, exchange: Exchange) -> None:
        if self in exchange.state:
            return
        from opentelemetry.trace import SpanKind

        about = _about(exchange)
        body = _body(exchange)
        attributes = {**about, **_settings(body)}
        if self._capture_content:
            attributes |= _input_messages(body)
        name = " ".join(filter(None, (about["gen_ai.operation.name"], about.get("gen_ai.request.model"))))
        span = self._tracer.start_span(name, kind=SpanKind.CLIENT, attributes=attributes)
        exchange.state[self] = (span, about)

    def on_retry(self, exchange: Exchange) -> None:
        span, _ = self._of(exchange)
        if span is not None:
            attributes: dict[str, Any] = {
                "attempt": exchange.attempt,
                "delay": exchange.delay or 0.0,
                "error.type": _kind(exchange),
            }
            span.add_event("retry", attributes)

    def on_answer(self, exchange: Exchange) -> None:
        self._end(exchange)

    def on_close(self, exchange: Exchange) -> None:
        self._end(exchange)

    def on_error(self, exchange: Exchange) -> None:
        # Tokens of a failed stream are billed too.
        exchange_answer = getattr(exchange.error, "response", None)
        self._end(exchange, exchange_answer, failed=True)

    def _reason(self, error: BaseException | None) -> str | None:
        # Other messages may contain prompts or responses.
        tells_nothing = isinstance(error, APIError | APIConnectionError)
        return redact(str(error)) if tells_nothing or self._capture_content else None

    def _of(self, exchange: Exchange) -> tuple[Span | None, dict[str, Any]]:
        found: tuple[Span | None, dict[str, Any]] = exchange.state.get(self, (None, {}))
        return found

    def _end(self, exchange: Exchange, partial: object = None, *, failed: bool = False) -> None:
        from opentelemetry.trace import StatusCode

        span, about = self._of(exchange)
        if span is None:
            return
        answer: Any = partial if failed else exchange.answer
        attributes = _answered(answer)
        if self._capture_content:
            attributes |= _output_messages(answer)
        if exchange.attempt > 1:
            attributes["http.request.resend_count"] = exchange.attempt - 1
        if failed:
            attributes["error.type"] = _kind(exchange)
            span.set_status(StatusCode.ERROR, self._reason(exchange.error))
        span.set_attributes(attributes)
        shared: dict[str, Any] = {
            name: attributes[name] for name in ("gen_ai.response.model", "error.type") if name in attributes
        }
        span.end()
        self._durations.record(exchange.seconds, {**about, **shared})
        for kind in ("input", "output"):
            count = attributes.get(f"gen_ai.usage.{kind}_tokens")
            if count is not None:
                self._tokens.record(count, {**about, **shared, "gen_ai.token.type": kind})


def _about(exchange: Exchange) -> dict[str, Any]:
    """Return the common attributes of spans and metrics: operation, provider, model and server."""
    provider = _PROVIDERS[exchange.backend]
    parts = urlsplit(exchange.url)
    about: dict[str, Any] = {
        "gen_ai.operation.name": _OPERATIONS.get(exchange.operation, exchange.operation.replace("._", ".")),
        "gen_ai.provider.name": provider,
        "gen_ai.system": provider,  # its older name, still used by dashboards
        "server.address": parts.hostname or "",
        "server.port": parts.port or (80 if parts.scheme == "http" else 443),
    }
    model = exchange.params.get("model")
    if isinstance(model, str):
        about["gen_ai.request.model"] = redact(model.rpartition("models/")[2])
    return about


def _body(exchange: Exchange) -> Mapping[str, Any]:
    if not exchange.body or _OPERATIONS.get(exchange.operation) != "generate_content":
        return {}
    from pydantic_core import from_json

    body: Any = from_json(exchange.body)
    return body if is_object(body) else {}


def _settings(body: Mapping[str, Any]) -> dict[str, Any]:
    given: Any = body.get("generationConfig") or {}
    found = {attribute: given[name] for name, attribute in _SETTINGS.items() if given.get(name) is not None}
    if given.get("candidateCount", 1) != 1:
        found["gen_ai.request.choice.count"] = given["candidateCount"]
    if given.get("responseMimeType") == "application/json":
        found["gen_ai.output.type"] = "json"
    return found


def _answered(answer: Any) -> dict[str, Any]:
    """Return the attributes of a response; results other than generated content have fewer or none."""
    candidates: list[Any] = getattr(answer, "candidates", None) or []
    reasons: list[Any] = [getattr(candidate, "finish_reason", None) for candidate in candidates]
    finished = [str(getattr(reason, "value", reason)).lower() for reason in reasons if reason is not None]
    usage = getattr(answer, "usage_metadata", None)
    facts = {
        "gen_ai.response.model": getattr(answer, "model_version", None),
        "gen_ai.response.id": getattr(answer, "response_id", None),
        "gen_ai.response.finish_reasons": finished or None,
        "gen_ai.usage.input_tokens": _sum(usage, "prompt_token_count", "tool_use_prompt_token_count"),
        "gen_ai.usage.output_tokens": _sum(usage, "candidates_token_count", "thoughts_token_count"),
        "gen_ai.usage.cache_read.input_tokens": _sum(usage, "cached_content_token_count"),
    }
    return {name: value for name, value in facts.items() if value is not None}


def _sum(usage: object, *names: str) -> int | None:
    counts = [count for name in names if isinstance(count := getattr(usage, name, None), int)]
    return sum(counts) if counts else None


def _kind(exchange: Exchange) -> str:
    error = exchange.error
    if isinstance(error, APIError):
        return str(error.code)
    cls = type(error)
    return cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__qualname__}"


# Content, in the message format of the conventions.


def _input_messages(body: Mapping[str, Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    system = body.get("systemInstruction")
    if is_object(system):
        found["gen_ai.system_instructions"] = _text(_parts(system))
    contents: Any = body.get("contents")
    if is_list(contents):
        found["gen_ai.input.messages"] = _text([_message(each) for each in contents if is_object(each)])
    return found


def _output_messages(answer: Any) -> dict[str, str]:
    candidates = getattr(answer, "candidates", None)
    if not candidates:
        return {}
    messages: list[Any] = []
    for candidate in candidates:
        dumped: dict[str, Any] = candidate.model_dump(mode="json", by_alias=True, exclude_none=True)
        reason = str(dumped.get("finishReason", "")).lower()
        content: dict[str, Any] = dumped.get("content") or {}
        messages.append({**_message({"role": "model", **content}), "finish_reason": reason})
    return {"gen_ai.output.messages": _text(messages)}


def _message(content: Mapping[str, Any]) -> dict[str, Any]:
    role = {"model": "assistant", "function": "tool"}.get(content.get("role") or "user", content.get("role") or "user")
    return {"role": role, "parts": _parts(content)}


def _parts(content: Mapping[str, Any]) -> list[dict[str, Any]]:
    parts: list[Any] = content.get("parts") or []
    return [_part(part) for part in parts if is_object(part)]


def _part(part: Mapping[str, Any]) -> dict[str, Any]:
    if "text" in part:
        return {"type": "reasoning" if part.get("thought") else "text", "content": part["text"]}
    for name, value in part.items():
        data: Mapping[str, Any] = value if is_object(value) else {}
        if name == "inlineData":
            return {"type": "blob", "mime_type": data.get("mimeType"), "content": data.get("data")}
        if name == "fileData":
            return {"type": "uri", "mime_type": data.get("mimeType"), "uri": data.get("fileUri")}
        if name == "functionCall":
            call = {"id": data.get("id"), "name": data.get("name"), "arguments": data.get("args")}
            return {"type": "tool_call", **call}
        if name == "functionResponse":
            return {"type": "tool_call_response", "id": data.get("id"), "response": data.get("response")}
    return {"type": next(iter(part), "empty")}


def _text(value: Any) -> str:
    from pydantic_core import to_json

    return redact(to_json(value).decode())
