"""Parse error responses, which may come from a proxy or another product and have any form."""

import json
import math
import re
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from http import HTTPStatus
from typing import Any, Final, NamedTuple, cast

from gemkit._errors.redact import redact, redact_bytes, safe_url

_TEXT_LIMIT: Final = 2048
_MAX_DEPTH: Final = 100


class ErrorInfo(NamedTuple):
    """The contents of an error response."""

    code: int | None
    status: str | None
    message: str
    details: Sequence[Mapping[str, Any]]


# By google.rpc code, which streams and long-running operations use instead of an HTTP status.
_RPC: Final = (
    ("OK", 200),
    ("CANCELLED", 499),
    ("UNKNOWN", 500),
    ("INVALID_ARGUMENT", 400),
    ("DEADLINE_EXCEEDED", 504),
    ("NOT_FOUND", 404),
    ("ALREADY_EXISTS", 409),
    ("PERMISSION_DENIED", 403),
    ("RESOURCE_EXHAUSTED", 429),
    ("FAILED_PRECONDITION", 400),
    ("ABORTED", 409),
    ("OUT_OF_RANGE", 400),
    ("UNIMPLEMENTED", 501),
    ("INTERNAL", 500),
    ("UNAVAILABLE", 503),
    ("DATA_LOSS", 500),
    ("UNAUTHENTICATED", 401),
)
_HTTP_BY_NAME: Final = dict(_RPC)
_TEXT_CODECS: Final = (
    "utf",
    "us-ascii",
    "iso-8859",
    "latin",
    "windows-",
    "cp",
    "shift_jis",
    "euc",
    "gb",
    "big5",
    "koi8",
)


def read_error(body: object) -> ErrorInfo:
    """Parse code, status, message and details from an error body of any form."""
    parsed = parse_body(body)
    outer = _error_holder(parsed)
    error = outer.get("error")
    entry = _mapping(error) or outer
    number = status_number(entry.get("code"))
    # A proxy may wrap the service's error in its own: the outermost values apply.
    names = (outer.get("status"), entry.get("status"))
    name = next((each for each in names if isinstance(each, str) and each), None)
    if name is None:
        # The Interactions API has the name of the error in `code`.
        symbolic = entry.get("code")
        name = symbolic if isinstance(symbolic, str) and symbolic and number is None else None
    if number is not None and 0 < number < len(_RPC):
        name, number = name or _RPC[number][0], _RPC[number][1]
    elif number is None and name:
        number = _HTTP_BY_NAME.get(name)
    texts = (outer.get("message"), entry.get("message"), outer.get("error_description"), error)
    message = next((text for text in texts if isinstance(text, str) and text), "")
    details = [found for item in _items(entry.get("details")) if (found := _mapping(item))]
    return ErrorInfo(number, name, message or _as_text(parsed), details)


def _error_holder(parsed: object) -> Mapping[str, Any]:
    # The response of a failed stream is a list, whose last element may be the error.
    found = [mapping for item in _items(parsed) if (mapping := _mapping(item))]
    if found:
        return next((mapping for mapping in found if "error" in mapping), found[0])
    return _mapping(parsed)


def parse_body(body: object, content_type: str = "") -> object:
    """Parse a body as JSON; text that is not JSON is returned as text."""
    if not isinstance(body, (bytes, bytearray, str)):
        return body
    try:
        parsed: object = json.loads(body)
    except (ValueError, RecursionError):
        return body if isinstance(body, str) else _decode(bytes(body), content_type)
    return parsed


def _decode(body: bytes, content_type: str) -> str:
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    charset = re.search(r"charset=[\"']?([\w.:-]+)", content_type, re.IGNORECASE | re.ASCII)
    name = charset[1].lower() if charset else ""
    # Only text encodings: Python has other codecs, which a response must not select.
    if name.startswith(_TEXT_CODECS):
        try:
            return body.decode(name, "replace")
        except (LookupError, ValueError):
            pass
    return body.decode("utf-8", "replace")


def details_of(parsed: object) -> object:
    """Return a body for `APIError.details`: as text if it is nested too deep to be copied or pickled."""
    level: list[object] = [parsed]
    for _ in range(_MAX_DEPTH):
        inner: list[object] = []
        for value in level:
            if isinstance(value, Mapping):
                inner += cast("Mapping[str, object]", value).values()
            elif isinstance(value, list | tuple):
                inner += cast("Sequence[object]", value)
        if not inner:
            return parsed
        level = inner
    return _as_text(parsed)


def details_text(info: ErrorInfo) -> str:
    """Return the details of an error that its message does not repeat, in Python's notation and shortened."""
    shown = [each for each in info.details if not _is_repeated(each, info.message)]
    try:
        return _truncate(repr(shown)) if shown else ""
    except RecursionError:
        return f"{len(shown)}, nested too deep to be shown"


def _is_repeated(detail: Mapping[str, Any], message: str) -> bool:
    violations = [_mapping(each) for each in _items(detail.get("fieldViolations"))]
    return bool(violations) and all(str(each.get("description")) in message for each in violations)


def _as_text(parsed: object) -> str:
    if isinstance(parsed, str):
        return _truncate(parsed)
    if not parsed and not isinstance(parsed, (int, float)):
        return ""
    try:
        return _truncate(json.dumps(parsed, ensure_ascii=False))
    except (TypeError, ValueError, RecursionError):
        return f"a response of type {type(parsed).__name__}"


def redirect_host(url: str) -> str:
    """Return host and port of a redirect's URL; the rest may contain secrets."""
    before, mark, rest = safe_url(url).partition("//")
    return rest.partition("/")[0] if mark and before[-1:] in {"", ":"} else "another path of the same host"


def _truncate(text: str) -> str:
    # Redacted before it is truncated, as half of a key would not be recognised.
    return redact(text[: 2 * _TEXT_LIMIT])[:_TEXT_LIMIT].strip()


def status_phrase(code: int) -> str:
    """Return the standard phrase of an HTTP status."""
    try:
        return HTTPStatus(code).phrase
    except ValueError:
        return "The response has no message"


def effective_status(status: int, info: ErrorInfo) -> int:
    """Return the response's status, or the body's if the response's is not an error."""
    return status if 400 <= status < 600 else info.code or status


def status_number(value: object) -> int | None:
    """Return a status code from a number or text; None if it is neither."""
    # Not only HTTP: a live session ends with the code of a websocket's close frame, such as 1011.
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 5:
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 65536:
        return int(value)
    return None


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _items(value: object) -> Iterable[object]:
    return cast("list[object]", value) if isinstance(value, list) else ()


def _detail(details: Iterable[Mapping[str, Any]], kind: str, field: str) -> str:
    for detail in details:
        value = detail.get(field)
        if str(detail.get("@type")).endswith(kind) and isinstance(value, str):
            return value
    return ""


def request_id_of(headers: Mapping[str, str], details: Iterable[Mapping[str, Any]]) -> str | None:
    """Return the id of the request, from the headers or the details."""
    return (
        headers.get("x-request-id")
        or headers.get("x-goog-request-id")
        or _detail(details, "google.rpc.RequestInfo", "requestId")
        or None
    )


def retry_after_of(headers: Mapping[str, str], details: Iterable[Mapping[str, Any]]) -> float | None:
    """Return the seconds to wait before another attempt, from the headers or the details."""
    header = headers.get("retry-after", "").strip()
    seconds = _number(header) if header else None
    if seconds is None and header:
        seconds = _seconds_until(header, headers.get("date", ""))
    if seconds is None:
        delay = _detail(details, "google.rpc.RetryInfo", "retryDelay")
        seconds = _number(delay[:-1]) if delay.endswith("s") else None
    return seconds


def _number(text: str) -> float | None:
    if not re.fullmatch(r"[0-9]+(?:\.[0-9]*)?", text):
        return None
    number = float(text)
    return number if math.isfinite(number) else None


def _seconds_until(moment: str, now: str) -> float | None:
    until = _timestamp(moment)
    if until is None:
        return None
    # Relative to the server's clock, if known: the local one may be wrong.
    reference = _timestamp(now)
    return max(0.0, until - (time.time() if reference is None else reference))


def _timestamp(text: str) -> float | None:
    from email.utils import mktime_tz, parsedate_tz  # slow to import and rarely needed

    try:
        parts = parsedate_tz(text)
        return None if parts is None else float(mktime_tz(parts))
    except (ValueError, OverflowError, IndexError, TypeError):
        return None


def header_dict(headers: object) -> dict[str, str]:
    """Return headers as a dictionary with names in lower case."""
    return {_header_text(name).lower(): _header_text(value) for name, value in _mapping(headers).items()}


def _header_text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def response_status(response: Any) -> int:
    """Return the status of a response of any HTTP library."""
    status = getattr(response, "status_code", None)
    return int(response.status if status is None else status)


# A failure while reading the body must not hide the status.


def response_body(response: Any) -> bytes:
    """Return the body of a response of any HTTP library; empty if it cannot be read."""
    for attribute in ("content", "read"):
        try:
            body = getattr(response, attribute)
            body = body() if callable(body) else body
        except Exception:  # noqa: BLE001, S112
            continue
        if isinstance(body, bytes):
            return body
    return b""


async def response_body_async(response: Any) -> bytes:
    """Return the body of an async response of any HTTP library; empty if it cannot be read."""
    for method in ("aread", "read"):
        try:
            body = getattr(response, method)()
            body = await body if hasattr(body, "__await__") else body
        except Exception:  # noqa: BLE001, S112
            continue
        if isinstance(body, bytes):
            return body
    return response_body(response)


class ErrorBody:
    """The body of an error in its response: redacted at the first use, which takes long for a large one."""

    received_body = b""
    is_redacted = False
    headers: Mapping[str, str]

    @property
    def content(self) -> bytes:
        """The body of an error, decompressed and redacted, at most 1 MiB of it; empty for other responses."""
        if not self.is_redacted:
            self.received_body, self.is_redacted = redact_bytes(self.received_body), True
        return self.received_body

    @property
    def text(self) -> str:
        """The same as text."""
        return _decode(self.content, self.headers.get("content-type", ""))

    def json(self) -> Any:
        """Return the same as parsed JSON.

        Raises:
            ValueError: It is not JSON.
        """
        return json.loads(self.content)


def with_body(response: Any, body: bytes) -> Any:
    """Let a response return the body of an error, which has been read: one of httpx, aiohttp, or an `ErrorBody`."""
    kind: Any = response.__class__
    with suppress(TypeError, AttributeError):  # of other classes, which users may have replaced
        if not issubclass(kind, ErrorBody):
            response.__class__ = _readable_class(kind)
        response.received_body, response.is_redacted = body, False
    return response


@lru_cache(maxsize=32)
def _readable_class(kind: Any) -> Any:
    async def read(response: Any) -> bytes:
        body: bytes = response._body
        return body

    # Where httpx and aiohttp keep a body that has been read; aiohttp reads none after the connection was released.
    own = {"_content": ErrorBody.content} if hasattr(kind, "aread") else {"_body": ErrorBody.content, "read": read}
    return type(kind.__name__, (kind,), own)
