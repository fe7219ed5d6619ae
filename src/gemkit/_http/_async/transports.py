"""What a transport is, the response it gives, and which transport of a client a request goes out on."""

from __future__ import annotations

import sys
from types import FunctionType
from typing import TYPE_CHECKING, Any, Protocol

from gemkit._errors.redact import safe_url
from gemkit._http.aio import Lock
from gemkit._http.decoding import DecodingError, decoder_of
from gemkit._http.log_filter import hide_secrets
from gemkit._http.proxies import EnvironmentProxies
from gemkit._http.request import HTTPInfo
from gemkit.errors import APIConnectionError, GemkitError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Mapping

    from gemkit._http.deadline import Deadline
    from gemkit._http.request import HTTPRequest, TransportOptions
    from gemkit._http.state import ClientState
    from gemkit.errors import APIError

ERROR_BODY_LIMIT = 1024 * 1024
"""Bytes of an error's body that are kept."""
MOST_KEPT = 16
"""Transports with arguments of their own that one client keeps."""
# What libraries replace that mock, record and trace requests. Our own connections do not go through these methods, so
# that such a library would see nothing: while one is at work, requests go out through a client of httpx.
_HANDLE = "handle_async_request"  # sync: _HANDLE = "handle_request"
_METHODS = (
    ("httpx", "AsyncClient", "send"),
    ("httpx", "AsyncClient", "_transport_for_url"),
    ("httpx", "AsyncHTTPTransport", _HANDLE),
    ("httpcore", "AsyncConnectionPool", _HANDLE),
)


class AsyncResponse:
    """A response: status, headers and a body that is read once.

    Attributes:
        status: HTTP status.
        headers: Headers, names in lower case.
        deadline: The limits that reading the body keeps to.
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
        pieces: AsyncIterable[bytes],
        *,
        raw: Any = None,
        deadline: Deadline,
        translate: Callable[[Exception], Exception],
        close: Callable[[bool], Awaitable[None]],
        is_decoded: bool = False,
    ) -> None:
        """Take a response whose headers have arrived.

        Args:
            request: What it answers.
            status: HTTP status.
            headers: Headers, names in lower case.
            pieces: The body as it arrives.
            raw: The HTTP library's own object, if users know it.
            deadline: The limits of the call.
            translate: Makes an error of this package of one of the HTTP library.
            close: Gives the connection back, told whether the body was read to its end.
            is_decoded: Whether the library has undone the content coding already.
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
        """The HTTP library's own object, or what stands for it."""
        if self._raw is None:
            self._raw = HTTPInfo(self.request.method, safe_url(self.request.url), self.status, self.headers)
        return self._raw

    async def iter_bytes(self) -> AsyncGenerator[bytes, None]:
        """Yield the body as it arrives, decompressed.

        Raises:
            APIConnectionError: It broke off, or did not come in time.
        """
        try:
            if self._decoder:
                decoder = decoder_of(self.headers)
                async for piece in self._pieces:
                    for part in (piece,) if decoder is None else decoder.feed(piece):
                        yield part
                for part in () if decoder is None else decoder.finish():
                    yield part
            else:
                async for piece in self._pieces:
                    yield piece
        except GemkitError:
            raise
        except DecodingError as error:
            raise self._broken(f"the body cannot be decompressed: {error}") from None
        except Exception as error:  # noqa: BLE001 - every library has its own
            failure = self._translate(error)
            raise failure from failure.__cause__
        self._is_read = True

    async def read(self) -> bytes:
        """Return the whole body, decompressed.

        Raises:
            APIConnectionError: It broke off, or did not come in time.
        """
        pieces: list[bytes] = []
        async for piece in self.iter_bytes():
            pieces.append(piece)
            self.deadline.check()
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    async def read_error_body(self) -> bytes:
        """Return what there is of the body of an error: what goes wrong while reading it must not hide the status."""
        pieces: list[bytes] = []
        size = 0
        try:
            async for piece in self.iter_bytes():
                pieces.append(piece)
                size += len(piece)
                if size > ERROR_BODY_LIMIT:
                    break
                self.deadline.check()
        except APIConnectionError:
            pass
        return b"".join(pieces)[:ERROR_BODY_LIMIT]

    async def aclose(self) -> None:
        """Give the connection back, or close it if the body was not read to its end; closing twice does nothing."""
        if not self._is_closed:
            self._is_closed = True
            await self._close(self._is_read)

    def _broken(self, message: str) -> APIConnectionError:
        error = APIConnectionError(message, method=self.request.method, url=self.request.url)
        error.was_sent = True
        return error


def empty_response(request: HTTPRequest, error: APIError, deadline: Deadline) -> AsyncResponse:
    """A response without a body, for a refusal that means that nothing is left to be done."""
    return AsyncResponse(
        request,
        error.code,
        error.headers,
        nothing(),
        raw=error.response,
        deadline=deadline,
        translate=_as_it_is,
        close=_nothing_to_close,
        is_decoded=True,
    )


async def nothing() -> AsyncIterator[bytes]:
    """Yield an empty body."""
    pieces: tuple[bytes, ...] = ()
    for piece in pieces:
        yield piece


async def _nothing_to_close(is_read: bool) -> None: ...


def _as_it_is(error: Exception) -> Exception:
    return error


class AsyncTransport(Protocol):
    """Sends requests."""

    async def send(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> AsyncResponse:
        """Send, and return once status and headers are there; `headers` are those of the request and credentials."""
        ...

    async def aclose(self) -> None:
        """Close all connections; a later request opens new ones."""
        ...


class AsyncTransports:
    """The transports of one client and of the views made of it: the default one, and one per set of arguments."""

    def __init__(self) -> None:
        """Open nothing yet."""
        hide_secrets()
        self._default: AsyncTransport | None = None
        self._proxies: EnvironmentProxies | None = None
        self._kept: dict[Any, AsyncTransport] = {}
        self._lock = Lock()

    def select(self, options: TransportOptions) -> AsyncTransport:
        """Return the transport for a request: a given client, one with given arguments, or the default.

        Raises:
            ConfigurationError: An argument that the library does not have.
        """
        if options.aiohttp_client:  # sync: drop
            return self._aiohttp(options)  # sync: drop
        given = options.httpx_async_client  # sync: given = options.httpx_client
        if given is not None:
            from gemkit._http._async.httpx_transport import AsyncHttpxTransport

            # It holds nothing worth keeping, and is not to keep the client alive.
            return AsyncHttpxTransport(given)
        if options.client_args or options.async_client_args:  # sync: if options.client_args:
            return self._with_arguments(_arguments(options), options.library)
        if options.library or is_replaced():
            return self._with_arguments({}, options.library)
        return self._default or self._make_default()

    async def send(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> AsyncResponse:
        """Send over the transport that the request's options ask for."""
        return await self.select(request.options.transport).send(request, headers, deadline)

    def _make_default(self) -> AsyncTransport:
        proxies = EnvironmentProxies()
        if proxies.needs_httpx:
            from gemkit._http._async.httpx_transport import AsyncHttpxTransport

            made: AsyncTransport = AsyncHttpxTransport()
        else:
            from gemkit._http._async.httpcore_transport import AsyncHttpcoreTransport

            made = AsyncHttpcoreTransport(proxies)
        with self._lock:
            self._default = self._default or made
            return self._default

    # sync: drop until end
    def _aiohttp(self, options: TransportOptions) -> AsyncTransport:
        from gemkit._http.aiohttp_transport import AiohttpTransport, is_session
        from gemkit._http.httpx_clients import arguments_for_async, copy_of, identity_of

        session = options.aiohttp_client if is_session(options.aiohttp_client) else None
        arguments = arguments_for_async(options.async_client_args, options.client_args)
        key = ("aiohttp", identity_of(session), identity_of(arguments))
        return self._kept.get(key) or self._keep(key, AiohttpTransport(session, copy_of(arguments)))

    # sync: end
    def _with_arguments(self, arguments: Mapping[str, Any], library: str) -> AsyncTransport:
        from gemkit._http.httpx_clients import copy_of, identity_of

        key = ("arguments", library, identity_of(arguments))
        found = self._kept.get(key)
        if found is not None:
            return found
        from gemkit._http._async.httpx_transport import AsyncHttpxTransport

        return self._keep(key, AsyncHttpxTransport(None, copy_of(arguments), library))

    def _keep(self, key: Any, made: AsyncTransport) -> AsyncTransport:
        with self._lock:
            while len(self._kept) >= MOST_KEPT:
                # It closes its connections when the last response that is being read from it is done.
                self._kept.pop(next(iter(self._kept)))
            return self._kept.setdefault(key, made)

    async def aclose(self) -> None:
        """Close the connections of all transports; a later request opens new ones."""
        for transport in [self._default, *list(self._kept.values())]:
            if transport is not None:
                await transport.aclose()


def transports_of(state: ClientState) -> AsyncTransport:
    """Return the transports of a client, made when first asked for."""
    if state.transports_async is None:
        with state.lock:
            if state.transports_async is None:
                state.transports_async = state.wrap_async(AsyncTransports())
    transports: AsyncTransport = state.transports_async
    return transports


def _arguments(options: TransportOptions) -> Mapping[str, Any]:
    # sync: return options.client_args or {}
    # sync: drop until end
    from gemkit._http.httpx_clients import arguments_for_async

    return arguments_for_async(options.async_client_args, options.client_args)
    # sync: end


def is_replaced() -> bool:
    """Return whether one of the methods is another than the library defines; False if nobody has imported httpx."""
    for library, class_name, method_name in _METHODS:
        module = sys.modules.get(library)
        holder = getattr(module, class_name, None)
        if module is None or holder is None:  # nobody has imported the library, or another thread is importing it
            continue
        method: Any = getattr(holder, method_name)
        folder = str(module.__file__).removesuffix("__init__.py")
        # A wrapper may copy the name and module of what it wraps, but not where its own code is.
        if type(method) is not FunctionType or not method.__code__.co_filename.startswith(folder):
            return True
    return False
