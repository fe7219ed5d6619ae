"""The log that GEMKIT_LOG enables: one line per call, or all requests and responses, without secrets."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

from gemkit._errors.redact import redact, redact_headers, redact_value
from gemkit._http.hooks import Hooks
from gemkit._json import is_object
from gemkit.errors import APIError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._http.hooks import Exchange

logger = logging.getLogger("gemkit")

BODY_LIMIT = 4096
_MAX_PARSED = 1 << 20  # longer bodies are redacted as text, without parsing them
# Redacted beyond the limit, as half of a key would not be recognised.
_MARGIN = 512


class LogHooks(Hooks):
    """Logs through the logger ``gemkit``."""

    def __init__(self, level: str) -> None:
        """Log calls at ``info``, requests and responses too at ``debug``."""
        self._debug = level == "debug"
        self._level = logging.DEBUG if self._debug else logging.INFO
        _configure_logger(self._level)

    def before_request(self, exchange: Exchange) -> None:
        """Log the request."""
        if self._debug:
            args = (exchange.verb, exchange.url, exchange.attempt, _headers(exchange.headers), _body(exchange.body))
            logger.debug("-> %s %s (attempt %d)%s%s", *args)

    def after_response(self, exchange: Exchange) -> None:
        """Log status and headers."""
        if self._debug:
            args = (exchange.status, exchange.verb, exchange.url, exchange.seconds, _headers(exchange.response_headers))
            logger.debug("<- %s of %s %s after %.2f s%s", *args)

    def on_retry(self, exchange: Exchange) -> None:
        """Log the reason for another attempt."""
        logger.info(
            "%s: attempt %d failed (%s), retrying in %.2f s",
            _name(exchange),
            exchange.attempt,
            _reason(exchange.error),
            exchange.delay or 0.0,
        )

    def on_error(self, exchange: Exchange) -> None:
        """Log the error of the call."""
        logger.info("%s: %s%s", _name(exchange), _reason(exchange.error), _summary(exchange))
        if self._debug:
            details = exchange.error.details if isinstance(exchange.error, APIError) else None
            logger.debug("<- %s%s", redact(str(exchange.error)), _body(_as_json(details)))

    def on_answer(self, exchange: Exchange) -> None:
        """Log the result of the call."""
        logger.info("%s: %s%s", _name(exchange), exchange.status, _summary(exchange))
        if self._debug:
            logger.debug("<- result%s", _body(_as_json(exchange.answer)))

    def on_close(self, exchange: Exchange) -> None:
        """Log a stream that was closed early."""
        logger.info("%s: %s, closed early%s", _name(exchange), exchange.status, _summary(exchange))


def _configure_logger(level: int) -> None:
    """Set a level and a handler, if the application has configured none."""
    if logger.level == logging.NOTSET or logger.level > level:
        logger.setLevel(level)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
        logger.propagate = False


def _name(exchange: Exchange) -> str:
    model = exchange.params.get("model")
    return f"{exchange.operation} {redact(str(model))}" if model else exchange.operation


def _summary(exchange: Exchange) -> str:
    plural = "" if exchange.attempt == 1 else "s"
    summary = f", {exchange.attempt} attempt{plural}, {exchange.seconds:.2f} s"
    usage = getattr(exchange.answer, "usage_metadata", None)
    if usage is not None:
        prompt = getattr(usage, "prompt_token_count", None)
        output = getattr(usage, "candidates_token_count", None)
        summary += f", {prompt or 0} tokens in, {output or 0} out"
    return summary


def _reason(error: BaseException | None) -> str:
    if isinstance(error, APIError):
        return f"{error.code} {error.status or type(error).__name__}"
    return type(error).__name__


def _headers(headers: Mapping[str, str]) -> str:
    return "".join(f"\n    {name}: {value}" for name, value in redact_headers(headers).items())


def _body(data: bytes | str | None) -> str:
    if not data:
        return ""
    data = _without_members(data)
    start = data[: BODY_LIMIT + _MARGIN]
    text = start.decode("utf-8", "replace") if isinstance(start, bytes) else start
    shown = redact(text)[:BODY_LIMIT]
    more = len(data) - BODY_LIMIT
    return f"\n    {shown}" + (f"... and {more} more" if more > 0 else "")


def _without_members(data: bytes | str) -> bytes | str:
    """Return a body without the values of secret members; text that is not JSON is returned as it is."""
    if len(data) > _MAX_PARSED:
        return data
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return data
    clean = redact_value(value)
    return data if clean is value else json.dumps(clean, ensure_ascii=False)


def _as_json(value: Any) -> bytes | str | None:
    content = getattr(value, "content", None)
    if isinstance(content, bytes):
        return content
    dump = getattr(value, "model_dump_json", None)
    if dump is not None:
        shown: str = dump(by_alias=True, exclude_none=True, exclude={"sdk_http_response"})
        return shown
    if is_object(value) or isinstance(value, list):
        return json.dumps(value, ensure_ascii=False, default=str)
    return None if value is None else str(value)
