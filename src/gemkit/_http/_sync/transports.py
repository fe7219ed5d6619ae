# Rendered from ../_async/transports.py by `make gen`; edit that file instead.
"""The transport interface, its response, and the selection of the transport for a request."""

from __future__ import annotations

import sys
from types import FunctionType
from typing import TYPE_CHECKING, Any, Protocol

from gemkit._errors.redact import safe_url
from gemkit._http.decoding import DecodingError, decoder_for
from gemkit._http.log_filter import hide_secrets
from gemkit._http.proxies import EnvironmentProxies
from gemkit._http.request import HTTPInfo
from gemkit._http.threads import Lock
from gemkit.errors import APIConnectionError, GemkitError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping

    from gemkit._http.deadline import Deadline
    from gemkit._http.request import HTTPRequest, TransportOptions
    from gemkit._http.state import ClientState
    from gemkit.errors import APIError

ERROR_BODY_LIMIT = 1024 * 1024
"""Maximum size of an error body in bytes; the rest is not read."""
MAX_TRANSPORTS = 16
"""Maximum number of transports with different arguments per client."""
# Methods replaced by libraries that mock, record or trace requests. The default transport does not call them, so while
# one is replaced, requests are sent through a client of httpx.
_HANDLE = "handle_request"
_METHODS = (
    ("httpx", "Client", "send"),
    ("httpx", "Client", "_transport_for_url"),
    ("httpx", "HTTPTransport", _HANDLE),
    ("httpcore", "ConnectionPool", _HANDLE),
)


class Response:
    """A response: status, headers and a body that can be read once.

    Attributes:
        status: HTTP status.
        headers: Headers, names in lower case.
        deadline: The deadline for reading the body.
    """

    __slots__ = (
        "_close",
        "_decoder",
        "_is_closed",
        "_is_read",
        "_pieces",
        "_raw",
        "_translate",
        "deadline",
        "headers",
        "request",
        "status",
    )

    def __init__(
        self,
        request: HTTPRequest,
        status: int,
        headers: Mapping[str, str],
        pieces: Iterable[bytes],
        *,
        raw: Any = None,
        deadline: Deadline,
        translate: Callable[[Exception], Exception],
        close: Callable[[bool], None],
        is_decoded: bool = False,
    ) -> None:
        """Create a response whose headers have arrived.

        Args:
            request: Its request.
            status: HTTP status.
            headers: Headers, names in lower case.
            pieces: The body as it arrives.
            raw: The HTTP library's own response; None if users do not know it.
            deadline: The deadline of the call.
            translate: Converts an error of the HTTP library to gemkit's.
            close: Releases the connection; its argument is whether the body was read to its end.
            is_decoded: Whether the library has decompressed the body.
        """
        self.request = request
        self.status = status
        self.headers = headers
        self._raw = raw
        self.deadline = deadline
        self._pieces = pieces
        self._translate = translate
        self._close = close
        self._decoder: Any = None if is_decoded else headers.get("content-encoding")
        self._is_read = False
        self._is_closed = False

    @property
    def raw(self) -> Any:
        """The HTTP library's own response, or an `HTTPInfo`."""
        if self._raw is None:
            self._raw = HTTPInfo(self.request.method, safe_url(self.request.url), self.status, self.headers)
        return self._raw

    def iter_bytes(self) -> Generator[bytes, None]:
        """Yield the body as it arrives, decompressed.

        Raises:
            APIConnectionError: The connection failed or timed out.
        """
        try:
            if self._decoder:
                decoder = decoder_for(self.headers)
                for piece in self._pieces:
                    for part in (piece,) if decoder is None else decoder.feed(piece):
                        yield part
                for part in () if decoder is None else decoder.finish():
                    yield part
            else:
                for piece in self._pieces:
                    yield piece
        except GemkitError:
            raise
        except DecodingError as error:
            raise self._connection_error(f"the body cannot be decompressed: {error}") from None
        except Exception as error:  # noqa: BLE001 - every library has its own
            failure = self._translate(error)
            raise failure from failure.__cause__
        self._is_read = True

    def read(self) -> bytes:
        """Return the whole body, decompressed.

        Raises:
            APIConnectionError: The connection failed or timed out.
        """
        pieces: list[bytes] = []
        for piece in self.iter_bytes():
            pieces.append(piece)
            self.deadline.check()
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def read_error_body(self) -> bytes:
        """Return the body of an error as far as it arrives: a failure while reading must not hide the status."""
        pieces: list[bytes] = []
        size = 0
        try:
            for piece in self.iter_bytes():
                pieces.append(piece)
                size += len(piece)
                if size > ERROR_BODY_LIMIT:
                    break
                self.deadline.check()
        except APIConnectionError:
            pass
        return b"".join(pieces)[:ERROR_BODY_LIMIT]

    def close(self) -> None:
        """Release the connection, or close it if the body was not read to its end; further calls do nothing."""
        if not self._is_closed:
            self._is_closed = True
            self._close(self._is_read)

    def _connection_error(self, message: str) -> APIConnectionError:
        error = APIConnectionError(message, method=self.request.method, url=self.request.url)
        error.was_sent = True
        return error


def empty_response(request: HTTPRequest, error: APIError, deadline: Deadline) -> Response:
    """Return a response without a body, for an error that is treated as a success."""
    return Response(
        request,
        error.code,
        error.headers,
        empty_body(),
        raw=error.response,
        deadline=deadline,
        translate=_unchanged,
        close=_nothing_to_close,
        is_decoded=True,
    )


def empty_body() -> Iterator[bytes]:
    """Yield an empty body."""
    pieces: tuple[bytes, ...] = ()
    for piece in pieces:
        yield piece


def _nothing_to_close(is_read: bool) -> None: ...


def _unchanged(error: Exception) -> Exception:
    return error


class Transport(Protocol):
    """Sends requests."""

    def send(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> Response:
        """Send a request with `headers`, and return the response when its status and headers have arrived."""
        ...

    def close(self) -> None:
        """Close all connections; later requests open new ones."""
        ...


class Transports:
    """The transports of one client and its views: the default one, and one per set of arguments."""

    def __init__(self) -> None:
        """Open no connections."""
        hide_secrets()
        self._default: Transport | None = None
        self._proxies: EnvironmentProxies | None = None
        self._by_arguments: dict[Any, Transport] = {}
        self._lock = Lock()

    def select(self, options: TransportOptions) -> Transport:
        """Return the transport for a request: over a given client, with given arguments, or the default.

        Raises:
            ConfigurationError: The library does not support an argument.
        """
        given = options.httpx_client
        if given is not None:
            from gemkit._http._sync.httpx_transport import HttpxTransport

            # Not cached: it has no connections of its own and must not keep the client alive.
            return HttpxTransport(given)
        if options.client_args:
            return self._with_arguments(_arguments(options), options.library)
        if options.library or is_replaced():
            return self._with_arguments({}, options.library)
        return self._default or self._make_default()

    def send(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> Response:
        """Send over the transport selected by the request's options."""
        return self.select(request.options.transport).send(request, headers, deadline)

    def _make_default(self) -> Transport:
        proxies = EnvironmentProxies()
        if proxies.needs_httpx:
            from gemkit._http._sync.httpx_transport import HttpxTransport

            transport: Transport = HttpxTransport()
        else:
            from gemkit._http._sync.httpcore_transport import HttpcoreTransport

            transport = HttpcoreTransport(proxies)
        with self._lock:
            self._default = self._default or transport
            return self._default

    def _with_arguments(self, arguments: Mapping[str, Any], library: str) -> Transport:
        from gemkit._http.httpx_clients import identity_key, snapshot

        key = ("arguments", library, identity_key(arguments))
        found = self._by_arguments.get(key)
        if found is not None:
            return found
        from gemkit._http._sync.httpx_transport import HttpxTransport

        return self._add(key, HttpxTransport(None, snapshot(arguments), library))

    def _add(self, key: Any, transport: Transport) -> Transport:
        with self._lock:
            while len(self._by_arguments) >= MAX_TRANSPORTS:
                # Its connections are closed when the last of its responses has been read.
                self._by_arguments.pop(next(iter(self._by_arguments)))
            return self._by_arguments.setdefault(key, transport)

    def close(self) -> None:
        """Close the connections of all transports; later requests open new ones."""
        for transport in [self._default, *list(self._by_arguments.values())]:
            if transport is not None:
                transport.close()


def shared_transports(state: ClientState) -> Transport:
    """Return the transports of a client, created at the first use."""
    if state.transports is None:
        with state.lock:
            if state.transports is None:
                state.transports = state.wrap(Transports())
    transports: Transport = state.transports
    return transports


def _arguments(options: TransportOptions) -> Mapping[str, Any]:
    return options.client_args or {}


def is_replaced() -> bool:
    """Return whether one of the methods has been replaced; False if httpx has not been imported."""
    for library, class_name, method_name in _METHODS:
        module = sys.modules.get(library)
        holder = getattr(module, class_name, None)
        if module is None or holder is None:  # not imported, or being imported by another thread
            continue
        method: Any = getattr(holder, method_name)
        folder = str(module.__file__).removesuffix("__init__.py")
        # A wrapper may copy the name and module of the method, but its code is in another file.
        if type(method) is not FunctionType or not method.__code__.co_filename.startswith(folder):
            return True
    return False


def joined_headers(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Return the headers, names in lower case; values with the same name are joined."""
    found: dict[str, str] = {}
    for name, value in raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        found[key] = f"{found[key]}, {text}" if key in found else text
    return found
