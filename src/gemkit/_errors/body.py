"""Read what an error response says. Trust nothing: a proxy or another product may have written it."""

import json
import math
import re
import time
from collections.abc import Iterable, Mapping, Sequence
from http import HTTPStatus
from typing import Any, Final, NamedTuple, cast

from gemkit._errors.redact import redact, safe_url

_TEXT_LIMIT: Final = 2048
_DEEPEST: Final = 100


class ErrorInfo(NamedTuple):
    """What an error response says, as far as it says it."""

    code: int | None
    status: str | None
    message: str
    details: Sequence[Mapping[str, Any]]


# By google.rpc code, which streams and long-running operations carry where an HTTP status would stand.
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
    """Read code, status, message and details from an error body of any shape."""
    parsed = parse_body(body)
    outer = _error_holder(parsed)
    error = outer.get("error")
    entry = _mapping(error) or outer
    number = status_number(entry.get("code"))
    # A proxy may add its own beside the service's error: what stands outermost is what happened.
    names = (outer.get("status"), entry.get("status"))
    name = next((each for each in names if isinstance(each, str) and each), None)
    if name is None:
        # The Interactions family names its errors in `code`.
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
    # A stream that fails answers with a list, whose last element may be the one that holds the error.
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
        return body if isinstance(body, str) else _decoded(bytes(body), content_type)
    return parsed


def _decoded(body: bytes, content_type: str) -> str:
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    charset = re.search(r"charset=[\"']?([\w.:-]+)", content_type, re.IGNORECASE | re.ASCII)
    name = charset[1].lower() if charset else ""
    # Python also calls things codecs that run escapes or warn; an answer does not get to choose those.
    if name.startswith(_TEXT_CODECS):
        try:
            return body.decode(name, "replace")
        except (LookupError, ValueError):
            pass
    return body.decode("utf-8", "replace")


def details_of(parsed: object) -> object:
    """A body as errors keep it: as text if it is nested too deep to be copied or pickled."""
    level: list[object] = [parsed]
    for _ in range(_DEEPEST):
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


def _as_text(parsed: object) -> str:
    if isinstance(parsed, str):
        return _clipped(parsed)
    if not parsed and not isinstance(parsed, (int, float)):
        return ""
    try:
        return _clipped(json.dumps(parsed, ensure_ascii=False))
    except (TypeError, ValueError, RecursionError):
        return f"an answer of type {type(parsed).__name__}"


def redirect_host(url: str) -> str:
    """Return the host of an address, with its port: all that may be told of where a redirect points."""
    before, mark, rest = safe_url(url).partition("//")
    return rest.partition("/")[0] if mark and before[-1:] in {"", ":"} else "another path of the same host"


def _clipped(text: str) -> str:
    # Redacted before the cut that counts: half a key is no longer recognised as one.
    return redact(text[: 2 * _TEXT_LIMIT])[:_TEXT_LIMIT].strip()


def status_phrase(code: int) -> str:
    """Return the standard phrase of an HTTP status."""
    try:
        return HTTPStatus(code).phrase
    except ValueError:
        return "The answer has no message"


def effective_status(status: int, facts: ErrorInfo) -> int:
    """Return the status to go by: the response's own, or the body's if the response reports no error."""
    return status if 400 <= status < 600 else facts.code or status


def status_number(value: object) -> int | None:
    """Return a status code from a number or a text, None if it is neither."""
    # Wider than HTTP: a live session ends with the code of a websocket's close frame, such as 1011.
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
    asked = headers.get("retry-after", "").strip()
    seconds = _number(asked) if asked else None
    if seconds is None and asked:
        seconds = _seconds_until(asked, headers.get("date", ""))
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
    # The server's own clock, where it tells it: ours may be wrong.
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


# Whatever goes wrong while reading the body must not hide the status, which is known by then.


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
