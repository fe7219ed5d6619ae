"""Everything gemkit raises, from one root: `GemkitError`.

Errors carry what a caller needs to decide (``is_retry_safe``, ``retry_after``, ``code``), survive pickle, copy and
deepcopy with their exact class, and show no key, token or signed address in any text.
"""

import copy
import json
import math
import re
import time
from collections.abc import Iterable, Mapping, Sequence
from http import HTTPStatus
from typing import Any, Final, NamedTuple, NoReturn, Self, TypeVar, cast

from gemkit._core.redact import redact, redact_headers, safe_url

_TEXT_LIMIT: Final = 2048
_EXCERPT_LIMIT: Final = 200
_RETRY_SAFE: Final = frozenset({408, 429, 500, 502, 503, 504})
_BACKENDS: Final = {"gemini": "the Gemini Developer API", "vertex": "Vertex AI"}


class GemkitError(Exception):
    """Root of all errors of this package.

    Attributes:
        message: What happened and what to do about it, free of secrets.
    """

    # What belongs to a live connection: shared by copies, left out of pickles.
    _live: tuple[str, ...] = ()

    def __init__(self, message: str = "") -> None:
        self.message = redact(message)
        super().__init__(self.message)

    @property
    def is_retry_safe(self) -> bool:
        """Whether the same call may be sent again with a chance of success and no harm."""
        return False

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: None if name in self._live else value for name, value in self.__dict__.items()}
        # Foreign exceptions often pickle well and then fail to unpickle; ours are known to survive both.
        if isinstance(self.__cause__, GemkitError):
            state["__cause__"] = self.__cause__
        return _blank, (type(self), self.args), state

    def __setstate__(self, state: dict[str, Any] | None) -> None:
        state = dict(state or {})
        if "__cause__" in state:
            self.__cause__ = state.pop("__cause__")
        self.__dict__.update(state)

    def __copy__(self) -> Self:
        twin = _blank(type(self), self.args)
        twin.__dict__.update(self.__dict__)
        twin.__cause__ = self.__cause__
        return twin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        twin = self.__copy__()
        memo[id(self)] = twin
        for name, value in self.__dict__.items():
            if name not in self._live:
                twin.__dict__[name] = copy.deepcopy(value, memo)
        return twin


_Error = TypeVar("_Error", bound=GemkitError)


def _blank(cls: type[_Error], args: tuple[Any, ...]) -> _Error:
    error = cls.__new__(cls)
    error.args = args
    return error


class ConfigurationError(GemkitError, ValueError):
    """The client or one of its options is set up in a way that cannot work."""


class InsecureAddressWarning(UserWarning):
    """Requests go over plain HTTP to another machine: keys, tokens and content can be read on the way."""


class ReplayError(GemkitError, AssertionError):
    """A recording does not fit what the program asks for; the message shows the difference, or says what is missing."""


class UnsupportedFieldError(GemkitError, ValueError):
    """The backend has no place for something that was set; nothing was sent.

    Attributes:
        paths: Every offending field, such as ``config.labels``.
        backend: ``gemini`` or ``vertex``.
        operation: The method called, such as ``models.generate_content``; empty if unknown.
    """

    def __init__(self, paths: Sequence[str], backend: str, *, operation: str = "", remedy: str = "") -> None:
        """Name the fields and the way out.

        Args:
            paths: Every offending field.
            backend: The backend that was to be called.
            operation: The method called.
            remedy: What to do about it, a sentence; by default the three general ways.
        """
        self.paths = tuple(paths)
        self.backend = backend
        self.operation = operation
        place = f"{operation}: " if operation else ""
        remedy = remedy or (
            "Use the other backend, drop what is named here, or send it as it is with `http_options.extra_body`."
        )
        super().__init__(f"{place}{_backend(backend)} does not take {', '.join(self.paths)}. {remedy}")


class UnsupportedOperationError(GemkitError, ValueError):
    """The backend does not offer the method called; nothing was sent.

    Attributes:
        operation: The method called, such as ``files.upload``.
        backend: The backend that was to be called.
        supported: The backends that have it.
    """

    def __init__(self, operation: str, backend: str, supported: Sequence[str]) -> None:
        self.operation = operation
        self.backend = backend
        self.supported = tuple(supported)
        where = " and ".join(_backend(name) for name in self.supported)
        way_out = f"It is offered by {where}: create a Client for that backend." if where else "No backend offers it."
        super().__init__(f"{_backend(backend)} has no {operation}. {way_out}")


class InvalidInputError(GemkitError, ValueError):
    """An argument cannot be understood; nothing was sent.

    Attributes:
        path: Where the argument stands, such as ``contents[2].parts[0]``; empty if the message alone says it.
    """

    def __init__(self, message: str, *, path: str = "") -> None:
        """Tell what is wrong, and where.

        Args:
            message: What is wrong and what to write instead.
            path: Where the argument stands. It goes in front of the message unless that begins with it already.
        """
        self.path = path
        told = not path or re.match(rf"{re.escape(path)}(?!\w)", message)
        super().__init__(message if told else f"{path}: {message}")


class APIConnectionError(GemkitError, ConnectionError):
    """No answer came: the connection failed or broke off, on every attempt made.

    Attributes:
        attempts: Attempts made, the first one included.
        elapsed: Time spent on all of them, in seconds.
        request: Method and address, without the query.
    """

    def __init__(
        self, message: str, *, attempts: int = 1, elapsed: float = 0.0, method: str = "", url: str = ""
    ) -> None:
        """Describe the failed call.

        Args:
            message: What failed.
            attempts: Attempts made.
            elapsed: Seconds spent on all of them.
            method: HTTP method of the request.
            url: Its address; query, fragment and user information are removed.
        """
        self.request = f"{method} {safe_url(url)}".strip()
        self._what = redact(message)
        super().__init__()
        self.after(attempts, elapsed)

    def after(self, attempts: int, elapsed: float) -> None:
        """Say how many attempts there were, and how many seconds they took.

        Args:
            attempts: Attempts made.
            elapsed: Seconds spent on all of them.
        """
        self.attempts = attempts
        self.elapsed = elapsed
        effort = f"{attempts} attempt{'' if attempts == 1 else 's'} in {elapsed:.1f} s"
        self.message = f"{self._what} ({self.request}; {effort})" if self.request else f"{self._what} ({effort})"
        self.args = (self.message,)

    @property
    def is_retry_safe(self) -> bool:
        """True: the service has answered nothing yet."""
        return True


class APITimeoutError(APIConnectionError, TimeoutError):
    """The deadline passed, or a connection stayed silent for too long."""


class APIError(GemkitError):
    """The service answered with an error.

    Attributes:
        code: HTTP status; for an error inside a stream or a long-running operation, the status it corresponds to.
        status: Name of the google.rpc code, such as ``RESOURCE_EXHAUSTED``; None if the answer has none.
        message: The service's explanation; if it sent no JSON, the first 2048 characters of what it sent.
        details: The body as given: parsed JSON, or text.
        response: The live HTTP response, if there is one; None after pickling.
        headers: The response's headers, names in lower case, secrets masked.
        request_id: What to quote to Google's support; None if the answer has none.
        retry_after: Seconds to wait before trying again, as the service asks; None if it does not.
        chunks: What had arrived before the error, where it came inside a stream.
        operation: The long-running operation or job that failed with it; None for the error of a call.
    """

    _live = ("response",)

    def __init__(
        self,
        code: int,
        response_json: Any,
        response: object | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
    ) -> None:
        """Read an error out of a body; every shape of body will do.

        Args:
            code: HTTP status; 0 to take the one in the body.
            response_json: The body: parsed JSON of any shape, text, bytes or None.
            response: The response it came with; its headers are read.
            headers: Headers, if there is no response or they should be others.
            request_id: The id of the request, if known from elsewhere.
        """
        known = _headers(getattr(response, "headers", None) if headers is None else headers)
        facts = _read(response_json)
        self.code = _status_number(code) or facts.code or 0
        self.status = facts.status
        self.details = response_json
        self.response = response
        self.chunks: tuple[Any, ...] = ()
        self.operation: Any = None
        self.headers = redact_headers(known)
        self.request_id = request_id or _request_id(known, facts.details)
        self.retry_after = _retry_after(known, facts.details)
        message = facts.message or _phrase(self.code)
        if 300 <= self.code < 400 and known.get("location"):
            self.headers["location"] = _host(known["location"])
            message = (
                f"Redirected to {self.headers['location']}, where nothing was sent: credentials would go along. "
                "If that is the right place, make it the base_url"
            )
        number = f"{self.code} {self.status}" if self.status else f"{self.code}"
        suffix = f" (request id {self.request_id})" if self.request_id else ""
        super().__init__(f"{number}. {message}{suffix}")
        self.message = redact(message)

    @property
    def is_retry_safe(self) -> bool:
        """True for 408, 429, 500, 502, 503 and 504."""
        return self.code in _RETRY_SAFE

    @classmethod
    def raise_error(cls, status_code: int, response_json: Any, response: object | None) -> NoReturn:
        """Raise the class that belongs to the status.

        Raises:
            APIError: Always; the exact subclass, such as `RateLimitError`.
        """
        code = _effective(status_code, _read(response_json))
        raise _class_for(code)(code, response_json, response)

    @classmethod
    async def raise_error_async(cls, status_code: int, response_json: Any, response: object | None) -> NoReturn:
        """Raise the class that belongs to the status, as `raise_error` does.

        Raises:
            APIError: Always; the exact subclass.
        """
        cls.raise_error(status_code, response_json, response)

    @classmethod
    def raise_for_response(cls, response: Any) -> None:
        """Raise if a response is not a success.

        Args:
            response: A response of httpx, requests or the like.

        Raises:
            APIError: The status is not 2xx; the exact subclass.
        """
        status = _response_status(response)
        if not 200 <= status < 300:
            raise error_from_response(status, _body(response), _headers(response.headers), response=response)

    @classmethod
    async def raise_for_async_response(cls, response: Any) -> None:
        """Raise if a response is not a success.

        Args:
            response: A response of httpx, aiohttp or the like; its body may still be unread.

        Raises:
            APIError: The status is not 2xx; the exact subclass.
        """
        status = _response_status(response)
        if not 200 <= status < 300:
            body = await _async_body(response)
            raise error_from_response(status, body, _headers(response.headers), response=response)


class ClientError(APIError):
    """The request was refused: a status of 4xx."""


class BadRequestError(ClientError):
    """400: the request is malformed, or not possible in the present state."""


class AuthenticationError(ClientError):
    """401: the credentials are missing or not valid."""


class PermissionDeniedError(ClientError):
    """403: the credentials do not allow this."""


class NotFoundError(ClientError):
    """404: the model or resource does not exist, or is not visible to these credentials."""


class RequestTimeoutError(ClientError):
    """408: the service waited too long for the request."""


class ConflictError(ClientError):
    """409: the resource exists already, or changed meanwhile."""


class UnprocessableEntityError(ClientError):
    """422: the request is well formed but cannot be carried out."""


class RateLimitError(ClientError):
    """429: a quota is used up; ``retry_after`` says when to come back, if the service does."""


class ServerError(APIError):
    """The service failed: a status of 5xx."""


class InternalServerError(ServerError):
    """500: the service failed."""


class BadGatewayError(ServerError):
    """502: something between here and the service failed."""


class ServiceUnavailableError(ServerError):
    """503: the service or the model is overloaded."""


class DeadlineExceededError(ServerError):
    """504: the service did not finish in time."""


class StreamInterruptedError(GemkitError):
    """A stream ended before its answer was complete.

    Attributes:
        chunks: What had arrived, in order.
        response: The same merged into one response, if there was enough for that.
    """

    def __init__(
        self,
        message: str,
        *,
        chunks: Sequence[object] = (),
        response: object | None = None,
        cause: BaseException | None = None,
    ) -> None:
        """Keep what had arrived.

        Args:
            message: How the stream ended.
            chunks: What had arrived.
            response: The same merged into one.
            cause: What interrupted it; ``raise ... from`` sets it as well.
        """
        self.chunks = tuple(chunks)
        self.response = response
        super().__init__(message)
        if cause is not None:
            self.__cause__ = cause

    @property
    def is_retry_safe(self) -> bool:
        """True if nothing had arrived, unless what came could not be read."""
        return not self.chunks and not isinstance(self.__cause__, ResponseError)

    @property
    def cause(self) -> BaseException | None:
        """What interrupted the stream: an `APIError` sent in it, a lost connection, or None if it just ended."""
        return self.__cause__


class ResponseError(GemkitError, ValueError):
    """The service reported success, but its answer could not be read.

    Attributes:
        body: The answer, complete.
        status: HTTP status, if known.
        headers: The response's headers, names in lower case, secrets masked.
    """

    def __init__(
        self,
        message: str,
        *,
        body: bytes = b"",
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.body = body
        self.status = status
        self.headers = redact_headers(_headers(headers))
        facts = [f"HTTP {status}"] if status else []
        if body:
            # Redacted before it is cut: half a key is no longer recognised as one.
            start = redact(body[: 8 * _EXCERPT_LIMIT].decode("utf-8", "replace"))[:_EXCERPT_LIMIT]
            facts.append(f"{len(body)} bytes, starting {start!r}")
        super().__init__(f"{message} ({'; '.join(facts)})" if facts else message)


UnknownApiResponseError = ResponseError


class UnknownFunctionCallArgumentError(GemkitError, ValueError):
    """The model called a function with an argument that its signature does not allow."""


class UnsupportedFunctionError(GemkitError, ValueError):
    """A function cannot be offered to the model as a tool."""


class FunctionInvocationError(GemkitError, ValueError):
    """A function that the model called has raised; the cause is what it raised."""


class ContinuationInterruptedError(GemkitError):
    """An interaction that runs over several requests broke off between two of them.

    Attributes:
        partial_interaction: What there was so far.
        continuation_token: Where to continue.
        interaction_id: The interaction.
        continuation_ids: The interactions that continued it, oldest first.
    """

    def __init__(
        self,
        message: str,
        *,
        partial_interaction: Any = None,
        continuation_token: str | None = None,
        interaction_id: str | None = None,
        continuation_ids: list[str] | None = None,
    ) -> None:
        self.partial_interaction = partial_interaction
        self.continuation_token = continuation_token
        self.interaction_id = interaction_id
        self.continuation_ids = continuation_ids
        super().__init__(message)


_EXACT: Final[dict[int, type[APIError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: RequestTimeoutError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: DeadlineExceededError,
}


def error_from_response(
    status: int,
    body: bytes,
    headers: Mapping[str, str],
    *,
    request_id: str | None = None,
    response: object | None = None,
) -> APIError:
    """Make the error that an answer stands for; does not raise, whatever the answer looks like.

    Args:
        status: HTTP status. If it is no error, as with an error inside a stream, the body's own code counts.
        body: The body, JSON or not, in any encoding; its content encoding (gzip) already undone.
        headers: The response's headers.
        request_id: The id of the request, if known from elsewhere than the answer.
        response: The live response, to hang on to the error.

    Returns:
        An instance of the exact subclass.
    """
    known = _headers(headers)
    parsed = _parsed(body, known.get("content-type", ""))
    code = _effective(status, _read(parsed))
    return _class_for(code)(code, parsed, response, headers=known, request_id=request_id)


def _class_for(code: int) -> type[APIError]:
    if code in _EXACT:
        return _EXACT[code]
    return {4: ClientError, 5: ServerError}.get(code // 100, APIError)


# What follows reads answers. It trusts nothing: a proxy, a load balancer or another product may have written them.


class _Facts(NamedTuple):
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


def _read(body: object) -> _Facts:
    parsed = _parsed(body)
    outer = _error_holder(parsed)
    error = outer.get("error")
    entry = _mapping(error) or outer
    number, name = _status_number(entry.get("code")), entry.get("status")
    if not isinstance(name, str) or not name:
        # The Interactions family names its errors in `code`.
        symbolic = entry.get("code")
        name = symbolic if isinstance(symbolic, str) and symbolic and number is None else None
    if number is not None and 0 < number < len(_RPC):
        name, number = name or _RPC[number][0], _RPC[number][1]
    elif number is None and name:
        number = _HTTP_BY_NAME.get(name)
    texts = (entry.get("message"), outer.get("error_description"), error)
    message = next((text for text in texts if isinstance(text, str) and text), "")
    details = [found for item in _items(entry.get("details")) if (found := _mapping(item))]
    return _Facts(number, name, message or _as_text(parsed), details)


def _error_holder(parsed: object) -> Mapping[str, Any]:
    # A stream that fails answers with a list, whose last element may be the one that holds the error.
    found = [mapping for item in _items(parsed) if (mapping := _mapping(item))]
    if found:
        return next((mapping for mapping in found if "error" in mapping), found[0])
    return _mapping(parsed)


def _parsed(body: object, content_type: str = "") -> object:
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


def _as_text(parsed: object) -> str:
    if isinstance(parsed, str):
        return _clipped(parsed)
    if not parsed and not isinstance(parsed, (int, float)):
        return ""
    try:
        return _clipped(json.dumps(parsed, ensure_ascii=False))
    except (TypeError, ValueError, RecursionError):
        return f"an answer of type {type(parsed).__name__}"


def _host(url: str) -> str:
    """The host of an address, with its port: all that may be told of where a redirect points."""
    before, mark, rest = safe_url(url).partition("//")
    return rest.partition("/")[0] if mark and before[-1:] in {"", ":"} else "another path of the same host"


def _clipped(text: str) -> str:
    # Redacted before the cut that counts: half a key is no longer recognised as one.
    return redact(text[: 2 * _TEXT_LIMIT])[:_TEXT_LIMIT].strip()


def _phrase(code: int) -> str:
    try:
        return HTTPStatus(code).phrase
    except ValueError:
        return "The answer has no message"


def _effective(status: int, facts: _Facts) -> int:
    return status if 400 <= status < 600 else facts.code or status


def _status_number(value: object) -> int | None:
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


def _request_id(headers: Mapping[str, str], details: Iterable[Mapping[str, Any]]) -> str | None:
    return (
        headers.get("x-request-id")
        or headers.get("x-goog-request-id")
        or _detail(details, "google.rpc.RequestInfo", "requestId")
        or None
    )


def _retry_after(headers: Mapping[str, str], details: Iterable[Mapping[str, Any]]) -> float | None:
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
    from email.utils import mktime_tz, parsedate_tz  # noqa: PLC0415 - slow to import and rarely needed

    try:
        parts = parsedate_tz(text)
        return None if parts is None else float(mktime_tz(parts))
    except (ValueError, OverflowError, IndexError, TypeError):
        return None


def _headers(headers: object) -> dict[str, str]:
    return {_header_text(name).lower(): _header_text(value) for name, value in _mapping(headers).items()}


def _header_text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _response_status(response: Any) -> int:
    status = getattr(response, "status_code", None)
    return int(response.status if status is None else status)


# Whatever goes wrong while reading the body must not hide the status, which is known by then.


def _body(response: Any) -> bytes:
    for attribute in ("content", "read"):
        try:
            body = getattr(response, attribute)
            body = body() if callable(body) else body
        except Exception:  # noqa: BLE001, S112
            continue
        if isinstance(body, bytes):
            return body
    return b""


async def _async_body(response: Any) -> bytes:
    for method in ("aread", "read"):
        try:
            body = getattr(response, method)()
            body = await body if hasattr(body, "__await__") else body
        except Exception:  # noqa: BLE001, S112
            continue
        if isinstance(body, bytes):
            return body
    return _body(response)


def _backend(name: str) -> str:
    return f"{_BACKENDS[name]} (backend {name!r})" if name in _BACKENDS else f"backend {name!r}"
