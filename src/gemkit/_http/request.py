"""What is sent, a request ready to go out and the options that say how; and what is known of its response."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from gemkit._errors.redact import safe_url
from gemkit._http.retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class StreamedBody(Protocol):
    """A request body that is made while it is sent; it can be read anew for each attempt."""

    @property
    def length(self) -> int:
        """How many bytes it has."""
        ...

    @property
    def is_blocking(self) -> bool:
        """Whether reading it takes long enough to need a thread, as files do."""
        ...

    def iter_bytes(self) -> Iterator[bytes]:
        """Return its bytes, in pieces."""
        ...


class TransportOptions(NamedTuple):
    """Which HTTP client sends: one that was given, one made with arguments, or one of a library by its name."""

    httpx_client: Any = None
    httpx_async_client: Any = None
    aiohttp_client: Any = None
    client_args: Mapping[str, Any] | None = None
    async_client_args: Mapping[str, Any] | None = None
    library: str = ""


class RequestOptions(NamedTuple):
    """How a request is sent. Limits are in seconds; None is no limit.

    `timeout` ends a call until its response is read, or until a stream begins; `stream_timeout` ends a stream, from
    the beginning of the call: only as long as was asked for, as the default would cut long responses off.
    """

    timeout: float | None = None
    timeout_source: str = ""
    stream_timeout: float | None = None
    idle_timeout: float | None = None
    retry: RetryPolicy = RetryPolicy()
    transport: TransportOptions = TransportOptions()


@dataclass(slots=True)
class HTTPRequest:
    """A request ready to go out; credentials are added at each attempt.

    Attributes:
        operation: The method called, such as ``models.generate_content``.
        method: HTTP method.
        url: The whole address.
        headers: Headers, names in lower case.
        content: The body: bytes, one that is made while it is sent, or None.
        options: Limits, retries and the HTTP client.
        base_url: Where the client's requests go: only there do its credentials go along.
        is_trusted: Whether the address is below `base_url`.
        is_streamed: Whether the response is read in pieces as it arrives.
        is_private: Whether hooks, logs and recordings are not shown its body, as it holds secrets.
        is_repeatable: Whether it may be sent again once the service may have acted on it.
        error_status: The status from which on a response is an error.
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


class HTTPInfo:
    """What is known of a response, as `Stream.response` and `APIError.response` show them."""

    def __init__(self, method: str, url: str, status: int, headers: Mapping[str, str]) -> None:
        """Name what was asked and what came back; `url` is without its query."""
        self.method = method
        self.url = url
        self.status_code = status
        self.headers = headers

    def __repr__(self) -> str:
        return f"<HTTPInfo {self.status_code} of {self.method} {self.url}>"
