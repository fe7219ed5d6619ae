"""Everything gemkit raises, from one root: `GemkitError`.

Errors carry what a caller needs to decide (``is_retry_safe``, ``retry_after``, ``code``), survive pickle, copy and
deepcopy with their exact class, and show no key, token or signed address in any text.
"""

import copy
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, NoReturn, Self, TypeVar, cast

from gemkit._errors.body import (
    details_of,
    effective_status,
    header_dict,
    parse_body,
    read_error,
    redirect_host,
    request_id_of,
    response_body,
    response_body_async,
    response_status,
    retry_after_of,
    status_number,
    status_phrase,
)
from gemkit._errors.redact import redact, redact_bytes, redact_headers, redact_value, safe_url, without_known

_EXCERPT_LIMIT: Final = 200
_BODY_LIMIT: Final = 1024 * 1024
_RETRY_SAFE: Final = frozenset({408, 429, 500, 502, 503, 504})
_MAY_HAVE_HAPPENED: Final = (
    "The service may have carried it out all the same, so that it was not sent again: look for what it was to make "
    "before you repeat it"
)
_BACKENDS: Final = {"gemini": "the Gemini Developer API", "vertex": "Vertex AI"}


def _printable(text: str) -> str:
    """A text without half characters (surrogates), which no terminal or file takes."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


class GemkitError(Exception):
    """Root of all errors of this package.

    Attributes:
        message: What happened and what to do about it, free of secrets.
        may_have_happened: Whether the service may have carried out all the same what must not be done twice, such as
            starting a job: what a call that creates something raises when its response was lost, or was a 500, 502 or
            504. Such a call is not sent again.
    """

    may_have_happened = False

    # What belongs to a live connection: shared by copies, left out of pickles.
    _live: tuple[str, ...] = ()

    def __init__(self, message: str = "") -> None:
        self.message = _printable(redact(message))
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
        self.operation = _public(operation)
        place = f"{self.operation}: " if operation else ""
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
        self.operation = _public(operation)
        self.backend = backend
        self.supported = tuple(supported)
        where = " and ".join(_backend(name) for name in self.supported)
        way_out = f"It is offered by {where}: create a Client for that backend." if where else "No backend offers it."
        super().__init__(f"{_backend(backend)} has no {self.operation}. {way_out}")


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
        is_permanent: Whether another attempt would fail in the same way, as with a certificate that is not trusted.
        was_sent: Whether the request, or a part of it, may have reached the service.
    """

    is_permanent = False
    was_sent = False

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
        self.request = _printable(f"{method} {safe_url(url)}".strip())
        self._what = _printable(redact(message))
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
        if self.may_have_happened:
            self.message = f"{self.message}. {_MAY_HAVE_HAPPENED}"
        self.args = (self.message,)

    @property
    def is_retry_safe(self) -> bool:
        """Whether another attempt may succeed and does no harm: false if it would fail alike, or do a thing twice."""
        return not self.is_permanent and not self.may_have_happened


class APITimeoutError(APIConnectionError, TimeoutError):
    """The deadline passed, or a connection stayed silent for too long."""


class APIError(GemkitError):
    """The service answered with an error.

    Attributes:
        code: HTTP status; for an error inside a stream or a long-running operation, the status it corresponds to.
        status: Name of the google.rpc code, such as ``RESOURCE_EXHAUSTED``; None if the answer has none.
        message: The service's explanation; if it sent no JSON, the first 2048 characters of what it sent.
        details: The body, secrets masked: parsed JSON, from a list of one its element. For a response that is not JSON,
            a dictionary of the text as ``message`` and the reason phrase as ``status``. JSON that is nested more than
            100 deep is kept as text.
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
        known = header_dict(getattr(response, "headers", None) if headers is None else headers)
        facts = read_error(response_json)
        self.code = status_number(code) or facts.code or 0
        self.status = facts.status
        # A list of one, as streams answer with, is the error in it.
        self.details = redact_value(_only(details_of(response_json)))
        self.response = response
        self.chunks: tuple[Any, ...] = ()
        self.operation: Any = None
        self.headers = redact_headers(known)
        told = request_id or request_id_of(known, facts.details)
        self.request_id = None if told is None else redact(told)
        self.retry_after = retry_after_of(known, facts.details)
        message = facts.message or status_phrase(self.code)
        if 300 <= self.code < 400 and known.get("location"):
            self.headers["location"] = redirect_host(known["location"])
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
        """True for 408, 429, 500, 502, 503 and 504, unless a thing could be done twice."""
        return self.code in _RETRY_SAFE and not self.may_have_happened

    @classmethod
    def raise_error(cls, status_code: int, response_json: Any, response: object | None) -> NoReturn:
        """Raise the class that belongs to the status.

        Raises:
            APIError: Always; the exact subclass, such as `RateLimitError`.
        """
        code = effective_status(status_code, read_error(response_json))
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
        status = response_status(response)
        if not 200 <= status < 300:
            raise error_from_response(status, response_body(response), header_dict(response.headers), response=response)

    @classmethod
    async def raise_for_async_response(cls, response: Any) -> None:
        """Raise if a response is not a success.

        Args:
            response: A response of httpx, aiohttp or the like; its body may still be unread.

        Raises:
            APIError: The status is not 2xx; the exact subclass.
        """
        status = response_status(response)
        if not 200 <= status < 300:
            body = await response_body_async(response)
            raise error_from_response(status, body, header_dict(response.headers), response=response)


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


class LiveClosedError(APIError):
    """A live session has ended otherwise than by a normal close.

    Attributes:
        code: Code of the websocket's close frame, such as 1011; 1006 if the connection broke without one.
        reason: What the service gave as the reason; may be empty.
        resumable: Whether a handle is known with which another session could go on.
    """

    def __init__(self, code: int, reason: str = "", resumable: bool = False) -> None:
        """Describe how the session ended.

        Args:
            code: Code of the close frame.
            reason: The reason in it.
            resumable: Whether another session could go on.
        """
        self.resumable = resumable
        told = reason or "the connection broke" if code == 1006 else reason or "no reason was given"
        super().__init__(code, {"error": {"code": code, "message": f"The live session has ended: {told}"}})
        self.reason = redact(reason)


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
        self.chunks = tuple(without_known(chunk) for chunk in chunks)
        self.response = without_known(response)
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
        body: The answer, at most 1 MiB of it, secrets masked.
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
        # Redacted before it is cut: half a key is no longer recognised as one.
        self.body = redact_bytes(body[: _BODY_LIMIT + 8 * _EXCERPT_LIMIT])[:_BODY_LIMIT]
        self.status = status
        self.headers = redact_headers(header_dict(headers))
        facts = [f"HTTP {status}"] if status else []
        if body:
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
    known = header_dict(headers)
    parsed = parse_body(body, known.get("content-type", ""))
    code = effective_status(status, read_error(parsed))
    error = _class_for(code)(code, parsed, response, headers=known, request_id=request_id)
    if isinstance(parsed, str) and not body.lstrip().startswith(b'"'):
        error.details = redact_value({"message": parsed, "status": status_phrase(code)})
    return error


def _only(body: Any) -> object:
    items = cast("Sequence[object]", body)
    is_one = isinstance(body, list) and len(items) == 1 and hasattr(items[0], "keys")
    return items[0] if is_one else items


def warn_of_effect(error: GemkitError) -> None:
    """Note that the service may have carried out what must not be done twice, and say so in the message."""
    if not error.may_have_happened:
        error.may_have_happened = True
        error.message = f"{error.message}. {_MAY_HAVE_HAPPENED}"
        error.args = (f"{error.args[0]}. {_MAY_HAVE_HAPPENED}",)


def _class_for(code: int) -> type[APIError]:
    if code in _EXACT:
        return _EXACT[code]
    return {4: ClientError, 5: ServerError}.get(code // 100, APIError)


def _public(operation: str) -> str:
    """Return the method that users call, of an operation that it calls in turn."""
    if operation.startswith("operations._get"):
        return "operations.get"
    return operation.replace("._tune_mldev", ".tune").replace("._", ".")


def _backend(name: str) -> str:
    return f"{_BACKENDS[name]} (backend {name!r})" if name in _BACKENDS else f"backend {name!r}"
