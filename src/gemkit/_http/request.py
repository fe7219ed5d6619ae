"""A request that is ready to be sent, its options, and the information kept of its response."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from gemkit._errors.body import ErrorBody
from gemkit._errors.redact import RedactedHeaders, safe_url
from gemkit._http.retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class StreamedBody(Protocol):
    """A request body that is produced while it is sent; it can be read again for each attempt."""

    @property
    def length(self) -> int:
        """Number of bytes."""
        ...

    @property
    def is_blocking(self) -> bool:
        """Whether reading it blocks, as for files, so that async code reads it in a thread."""
        ...

    def iter_bytes(self) -> Iterator[bytes]:
        """Return its bytes, in pieces."""
        ...


class TransportOptions(NamedTuple):
    """The HTTP client to use: a given one, one created with arguments, or one of a library by name."""

    httpx_client: Any = None
    httpx_async_client: Any = None
    aiohttp_client: Any = None
    client_args: Mapping[str, Any] | None = None
    async_client_args: Mapping[str, Any] | None = None
    library: str = ""


class RequestOptions(NamedTuple):
    """How a request is sent. Timeouts are in seconds; None means no limit.

    `timeout` covers a call until its response has been read, or until a stream begins. `stream_timeout` covers a whole
    stream, from the start of the call; it has no default, which would cut long responses off.
    """

    timeout: float | None = None
    timeout_source: str = ""
    stream_timeout: float | None = None
    idle_timeout: float | None = None
    retry: RetryPolicy = RetryPolicy()
    transport: TransportOptions = TransportOptions()


@dataclass(slots=True)
class HTTPRequest:
    """A request that is ready to be sent; credentials are added at each attempt.

    Attributes:
        operation: The method called, such as ``models.generate_content``.
        method: HTTP method.
        url: The whole URL.
        headers: Headers, names in lower case.
        content: The body: bytes, a streamed body, or None.
        options: Timeouts, retries and the HTTP client.
        base_url: The client's base URL; credentials are sent only to it.
        is_trusted: Whether the URL is below `base_url`.
        is_streamed: Whether the response is read as it arrives.
        is_private: Whether the body contains secrets, so that hooks, logs and recordings do not receive it.
        is_repeatable: Whether it may be sent again although the service may have acted on it.
        error_status: The lowest status that is an error.
    """

    operation: str
    method: str
    url: str = field(repr=False)
    headers: dict[str, str] = field(repr=False)
    content: bytes | StreamedBody | None = field(default=None, repr=False)
    options: RequestOptions = field(default=RequestOptions(), repr=False)
    base_url: str = field(default="", repr=False)
    is_trusted: bool = True
    is_streamed: bool = False
    is_private: bool = False
    is_repeatable: bool = True
    error_status: int = 300

    def __repr__(self) -> str:
        # Headers, body and query may hold secrets.
        return f"HTTPRequest({self.operation}, {self.method} {safe_url(self.url)})"


class HTTPInfo(ErrorBody):
    """Request, status and headers of a response, for `Stream.response` and `APIError.response`, which has a body."""

    def __init__(self, method: str, url: str, status: int, headers: Mapping[str, str]) -> None:
        """Store the values; `url` is without its query."""
        self.method = method
        self.url = url
        self.status_code = status
        self.headers = RedactedHeaders(headers)

    def __repr__(self) -> str:
        return f"<HTTPInfo {self.status_code} of {self.method} {self.url}>"
