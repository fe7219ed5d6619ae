"""The exceptions of gemkit; all are subclasses of `GemkitError`.

They have the attributes that callers need to handle them (``is_retry_safe``, ``retry_after``, ``code``), can be
pickled and copied, and contain no key, token or signed URL in any text.
"""

import copy
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, NoReturn, Self, TypeVar, cast

from gemkit._errors.body import (
    details_of,
    details_text,
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
    "The service may have carried out the request, so it was not sent again: check whether it has before you repeat the "
    "call"
)
_BACKENDS: Final = {"gemini": "the Gemini Developer API", "vertex": "Vertex AI"}


def _printable(text: str) -> str:
    """Return a text without surrogates, which cannot be written to a terminal or file."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


class GemkitError(Exception):
    """Base class of all exceptions of gemkit.

    Attributes:
        message: What happened and what to do about it, without secrets.
        may_have_happened: Whether the service may have carried out a request that must not be repeated, such as one
            that creates something: its response was lost, or was a 500, 502 or 504. Such a request is not sent again.
    """

    may_have_happened = False

    # Attributes that belong to a live connection: shared by copies, not pickled.
    _live: tuple[str, ...] = ()

    def __init__(self, message: str = "") -> None:
        self.message = _printable(redact(message))
        super().__init__(self.message)

    @property
    def is_retry_safe(self) -> bool:
        """Whether the same call can be repeated safely and may succeed."""
        return False

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: None if name in self._live else value for name, value in self.__dict__.items()}
        # Exceptions of other libraries often cannot be unpickled.
        if isinstance(self.__cause__, GemkitError):
            state["__cause__"] = self.__cause__
        return _blank, (type(self), self.args), state

    def __setstate__(self, state: dict[str, Any] | None) -> None:
        state = dict(state or {})
        if "__cause__" in state:
            self.__cause__ = state.pop("__cause__")
        self.__dict__.update(state)

    def __copy__(self) -> Self:
        duplicate = _blank(type(self), self.args)
        duplicate.__dict__.update(self.__dict__)
        duplicate.__cause__ = self.__cause__
        return duplicate

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        duplicate = self.__copy__()
        memo[id(self)] = duplicate
        for name, value in self.__dict__.items():
            if name not in self._live:
                duplicate.__dict__[name] = copy.deepcopy(value, memo)
        return duplicate


_Error = TypeVar("_Error", bound=GemkitError)


def _blank(cls: type[_Error], args: tuple[Any, ...]) -> _Error:
    error = cls.__new__(cls)
    error.args = args
    return error


class ConfigurationError(GemkitError, ValueError):
    """A setting of the client or an option is not valid."""


class InsecureAddressWarning(UserWarning):
    """Requests are sent over plain HTTP to another machine: keys, tokens and content are not encrypted."""


class ExperimentalWarning(Warning):
    """For filters of programs written for google-genai; gemkit warns of nothing by it."""


class ReplayError(GemkitError, AssertionError):
    """A request does not match the recording, or there is none; the message shows the difference."""


class UnsupportedFieldError(GemkitError, ValueError):
    """The backend does not support a field that is set; nothing was sent.

    Attributes:
        paths: The fields, such as ``config.labels``.
        backend: ``gemini`` or ``vertex``.
        operation: The method called, such as ``models.generate_content``; empty if unknown.
    """

    def __init__(self, paths: Sequence[str], backend: str, *, operation: str = "", remedy: str = "") -> None:
        """Build the message.

        Args:
            paths: The fields.
            backend: The backend of the call.
            operation: The method called.
            remedy: A sentence that says what to do; a general one by default.
        """
        self.paths = tuple(paths)
        self.backend = backend
        self.operation = _public(operation)
        place = f"{self.operation}: " if operation else ""
        remedy = remedy or (
            "Use the other backend, remove these fields, or send them unchanged with `http_options.extra_body`."
        )
        super().__init__(f"{place}{_backend(backend)} does not support {', '.join(self.paths)}. {remedy}")


class UnsupportedOperationError(GemkitError, ValueError):
    """The backend does not have the method called; nothing was sent.

    Attributes:
        operation: The method called, such as ``files.upload``.
        backend: The backend of the call.
        supported: The backends that have it.
    """

    def __init__(self, operation: str, backend: str, supported: Sequence[str]) -> None:
        self.operation = _public(operation)
        self.backend = backend
        self.supported = tuple(supported)
        backends = " and ".join(_backend(name) for name in self.supported)
        remedy = (
            f"It is available on {backends}: create a Client for that backend." if backends else "No backend has it."
        )
        super().__init__(f"{_backend(backend)} has no {self.operation}. {remedy}")


class InvalidInputError(GemkitError, ValueError):
    """An argument is not valid; nothing was sent.

    Attributes:
        path: The argument or a part of it, such as ``contents[2].parts[0]``; empty if there is none.
    """

    def __init__(self, message: str, *, path: str = "") -> None:
        """Build the message.

        Args:
            message: What is wrong and what to use instead.
            path: The argument. It is prepended to the message unless that starts with it.
        """
        self.path = path
        has_path = not path or re.match(rf"{re.escape(path)}(?!\w)", message)
        super().__init__(message if has_path else f"{path}: {message}")


class APIConnectionError(GemkitError, ConnectionError):
    """There was no response: the connection failed or was lost in every attempt.

    Attributes:
        attempts: Number of attempts, including the first one.
        elapsed: Seconds spent on all of them.
        request: Method and URL, without the query.
        is_permanent: Whether another attempt would fail in the same way, as with a certificate that is not trusted.
        was_sent: Whether the request, or a part of it, may have reached the service.
    """

    is_permanent = False
    was_sent = False

    def __init__(
        self, message: str, *, attempts: int = 1, elapsed: float = 0.0, method: str = "", url: str = ""
    ) -> None:
        """Build the message.

        Args:
            message: What failed.
            attempts: Number of attempts.
            elapsed: Seconds spent on all of them.
            method: HTTP method of the request.
            url: Its URL; query, fragment and user information are removed.
        """
        self.request = _printable(f"{method} {safe_url(url)}".strip())
        self._description = _printable(redact(message))
        super().__init__()
        self.after(attempts, elapsed)

    def after(self, attempts: int, elapsed: float) -> None:
        """Set the number of attempts and the time they took.

        Args:
            attempts: Number of attempts.
            elapsed: Seconds spent on all of them.
        """
        self.attempts = attempts
        self.elapsed = elapsed
        effort = f"{attempts} attempt{'' if attempts == 1 else 's'} in {elapsed:.1f} s"
        self.message = (
            f"{self._description} ({self.request}; {effort})" if self.request else f"{self._description} ({effort})"
        )
        if self.may_have_happened:
            self.message = f"{self.message}. {_MAY_HAVE_HAPPENED}"
        self.args = (self.message,)

    @property
    def is_retry_safe(self) -> bool:
        """False if another attempt would fail in the same way, or could have its effect twice."""
        return not self.is_permanent and not self.may_have_happened


class APITimeoutError(APIConnectionError, TimeoutError):
    """The deadline passed, or reading from a connection timed out."""


class APIError(GemkitError):
    """The service responded with an error.

    Attributes:
        code: HTTP status; for an error inside a stream or a long-running operation, the status it corresponds to.
        status: Name of the google.rpc code, such as ``RESOURCE_EXHAUSTED``; None if the response has none.
        message: The service's message; if the body is not JSON, its first 2048 characters.
        details: The body, redacted: parsed JSON, of a list with one element that element. If the body is not JSON, a
            dictionary with the text as ``message`` and the reason phrase as ``status``. JSON that is nested more than
            100 levels deep is kept as text.
        response: The live HTTP response, if there is one; None after pickling.
        headers: The response's headers, names in lower case, redacted.
        request_id: The id to report to Google's support; None if the response has none.
        retry_after: Seconds to wait before a retry, set by the service; None if it sets none.
        chunks: The chunks received before the error, if it was sent inside a stream.
        operation: The failed long-running operation or job; None for the error of a call.
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
        """Read the error from a body of any form.

        Args:
            code: HTTP status; 0 to use the one in the body.
            response_json: The body: parsed JSON, text, bytes or None.
            response: The HTTP response, whose headers are read.
            headers: Headers to use instead of the response's.
            request_id: The id of the request, if it is known.
        """
        known = header_dict(getattr(response, "headers", None) if headers is None else headers)
        info = read_error(response_json)
        self.code = status_number(code) or info.code or 0
        self.status = info.status
        # The response of a failed stream is a list with one error.
        self.details = redact_value(_only(details_of(response_json)))
        self.response = response
        self.chunks: tuple[Any, ...] = ()
        self.operation: Any = None
        self.headers = redact_headers(known)
        found = request_id or request_id_of(known, info.details)
        self.request_id = None if found is None else redact(found)
        self.retry_after = retry_after_of(known, info.details)
        # Tests of some programs pass the message in place of the code.
        texts: list[str] = [code] if isinstance(code, str) and status_number(code) is None else []  # pyright: ignore[reportUnnecessaryIsInstance]
        message = ": ".join([*texts, *([info.message] if info.message else [])]) or status_phrase(self.code)
        if 300 <= self.code < 400 and known.get("location"):
            self.headers["location"] = redirect_host(known["location"])
            message = (
                f"Redirect to {self.headers['location']}, which is not followed, as credentials would be sent there. "
                "If it is correct, set it as base_url"
            )
        number = f"{self.code} {self.status}" if self.status else f"{self.code}"
        suffix = f" (request id {self.request_id})" if self.request_id else ""
        # Programs search the text for quotas, delays and reasons.
        details = f" Details: {shown}" if (shown := details_text(info)) else ""
        super().__init__(f"{number}. {message}{suffix}{details}")
        self.message = redact(message)

    @property
    def is_retry_safe(self) -> bool:
        """True for 408, 429, 500, 502, 503 and 504, unless the request could have its effect twice."""
        return self.code in _RETRY_SAFE and not self.may_have_happened

    @classmethod
    def raise_error(cls, status_code: int, response_json: Any, response: object | None) -> NoReturn:
        """Raise the exception for a status.

        Raises:
            APIError: Always; the exact subclass, such as `RateLimitError`.
        """
        code = effective_status(status_code, read_error(response_json))
        raise _class_for(code)(code, response_json, response)

    @classmethod
    async def raise_error_async(cls, status_code: int, response_json: Any, response: object | None) -> NoReturn:
        """Do the same as `raise_error`.

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
    """The service rejected the request: status 4xx."""


class BadRequestError(ClientError):
    """400: the request is not valid, or not possible in the current state."""


class AuthenticationError(ClientError):
    """401: the credentials are missing or not valid."""


class PermissionDeniedError(ClientError):
    """403: the credentials do not allow this."""


class NotFoundError(ClientError):
    """404: the model or resource does not exist, or is not visible to these credentials."""


class RequestTimeoutError(ClientError):
    """408: the service timed out while waiting for the request."""


class ConflictError(ClientError):
    """409: the resource already exists, or was changed concurrently."""


class UnprocessableEntityError(ClientError):
    """422: the request is well formed but cannot be carried out."""


class RateLimitError(ClientError):
    """429: a quota is exhausted; ``retry_after`` is the delay set by the service, if any."""


class ServerError(APIError):
    """The service failed: status 5xx."""


class InternalServerError(ServerError):
    """500: the service failed."""


class BadGatewayError(ServerError):
    """502: a gateway in front of the service failed."""


class ServiceUnavailableError(ServerError):
    """503: the service or the model is overloaded."""


class DeadlineExceededError(ServerError):
    """504: the service timed out."""


class LiveClosedError(APIError):
    """A live session was not closed normally.

    Attributes:
        code: Code of the websocket's close frame, such as 1011; 1006 if the connection was lost.
        reason: The reason in the close frame; may be empty.
        resumable: Whether another session can resume it.
    """

    def __init__(self, code: int, reason: str = "", resumable: bool = False) -> None:
        """Build the message.

        Args:
            code: Code of the close frame.
            reason: The reason in the close frame.
            resumable: Whether another session can resume it.
        """
        self.resumable = resumable
        text = reason or ("the connection was lost" if code == 1006 else "no reason was given")
        super().__init__(code, {"error": {"code": code, "message": f"The live session has ended: {text}"}})
        self.reason = redact(reason)


class StreamInterruptedError(GemkitError):
    """A stream ended before its response was complete.

    Attributes:
        chunks: The chunks received, in order.
        response: The chunks merged into one response; None if there are none.
    """

    def __init__(
        self,
        message: str,
        *,
        chunks: Sequence[object] = (),
        response: object | None = None,
        cause: BaseException | None = None,
    ) -> None:
        """Store the chunks, without secrets.

        Args:
            message: How the stream ended.
            chunks: The chunks received.
            response: The chunks merged into one response.
            cause: The exception that interrupted it; ``raise ... from`` sets it, too.
        """
        self.chunks = tuple(without_known(chunk) for chunk in chunks)
        self.response = without_known(response)
        super().__init__(message)
        if cause is not None:
            self.__cause__ = cause

    @property
    def is_retry_safe(self) -> bool:
        """True if there are no chunks, unless the first one could not be decoded."""
        return not self.chunks and not isinstance(self.__cause__, ResponseError)

    @property
    def cause(self) -> BaseException | None:
        """The exception that interrupted the stream: an `APIError`, an `APIConnectionError`, or None if it ended early."""
        return self.__cause__


class ResponseError(GemkitError, ValueError):
    """A successful response could not be decoded.

    Attributes:
        body: The body, at most 1 MiB of it, redacted.
        status: HTTP status, if known.
        headers: The response's headers, names in lower case, redacted.
    """

    def __init__(
        self,
        message: str,
        *,
        body: bytes = b"",
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        # Redacted before it is truncated, as half of a key would not be recognised.
        self.body = redact_bytes(body[: _BODY_LIMIT + 8 * _EXCERPT_LIMIT])[:_BODY_LIMIT]
        self.status = status
        self.headers = redact_headers(header_dict(headers))
        info = [f"HTTP {status}"] if status else []
        if body:
            start = redact(body[: 8 * _EXCERPT_LIMIT].decode("utf-8", "replace"))[:_EXCERPT_LIMIT]
            info.append(f"{len(body)} bytes, starting {start!r}")
        super().__init__(f"{message} ({'; '.join(info)})" if info else message)


UnknownApiResponseError = ResponseError


class UnknownFunctionCallArgumentError(GemkitError, ValueError):
    """The model called a function with an argument that its signature does not allow."""


class UnsupportedFunctionError(GemkitError, ValueError):
    """A function cannot be offered to the model as a tool."""


class FunctionInvocationError(GemkitError, ValueError):
    """A function called by the model raised an exception, which is the cause of this one."""


class ContinuationInterruptedError(GemkitError):
    """An interaction that takes several requests was interrupted between two of them.

    Attributes:
        partial_interaction: The interaction so far.
        continuation_token: The token to continue with.
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
    """Return the error of a response; never raises.

    Args:
        status: HTTP status. If it is not an error, as for an error inside a stream, the code in the body is used.
        body: The body, JSON or not, in any character encoding, decompressed.
        headers: The response's headers.
        request_id: The id of the request, if it is known.
        response: The live response, for the error's `response`.

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
    """Set `may_have_happened`, and add it to the message."""
    if not error.may_have_happened:
        error.may_have_happened = True
        error.message = f"{error.message}. {_MAY_HAVE_HAPPENED}"
        error.args = (f"{error.args[0]}. {_MAY_HAVE_HAPPENED}",)


def _class_for(code: int) -> type[APIError]:
    if code in _EXACT:
        return _EXACT[code]
    return {4: ClientError, 5: ServerError}.get(code // 100, APIError)


def _public(operation: str) -> str:
    """Return the public method of an operation that it calls internally."""
    if operation.startswith("operations._get"):
        return "operations.get"
    return operation.replace("._tune_mldev", ".tune").replace("._", ".")


def _backend(name: str) -> str:
    return f"{_BACKENDS[name]} (backend {name!r})" if name in _BACKENDS else f"backend {name!r}"
