"""Websockets with the settings of HTTP calls: credentials, TLS, proxies, deadline, retries of the handshake, hooks."""

from __future__ import annotations

import asyncio
import inspect
from contextlib import asynccontextmanager
from functools import partial
from importlib.util import find_spec
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Protocol, cast

from gemkit._errors.redact import redact, remember_headers
from gemkit._http.failures import connection_failed
from gemkit._http.httpx_clients import arguments_for_async, proxy_of
from gemkit._http.tls import shared_context
from gemkit.errors import APIConnectionError, APIError, ConfigurationError, GemkitError, error_from_response

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, Mapping

    from gemkit._http._async.call import AsyncCall
    from gemkit._http.proxies import Proxy

CLOSED_ABNORMALLY = 1006
_CLOSE_SECONDS = 3.0
"""How long to wait for the peer to confirm that the connection ends."""
_SWITCHING_PROTOCOLS: Any = SimpleNamespace(status=101, headers={})
_OPEN, _CLOSED = 1, 3
"""States of the library's connections."""
_QUEUE = 256
"""Frames that are buffered before reading pauses."""


class SocketClosed(Exception):  # noqa: N818 - not an error yet: how a connection ended decides
    """The connection has ended, with the code and reason of the close frame."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


class WebSocket(Protocol):
    """One connection that carries messages both ways."""

    @property
    def is_open(self) -> bool:
        """Whether a message can be sent."""
        ...

    async def send(self, text: str) -> None:
        """Send a message; waits while more than 32 KiB are unsent."""
        ...

    async def receive(self) -> bytes:
        """Return the next message; safe to cancel."""
        ...

    async def aclose(self) -> None:
        """Close the connection with code 1000."""
        ...


class LibraryWebSocket:
    """A connection of the websockets library."""

    def __init__(self, connection: Any) -> None:
        """Use an open connection."""
        from websockets.exceptions import ConnectionClosed

        self._connection = connection
        self._closed = ConnectionClosed
        self._send = connection.send
        self._receive = connection.recv

    @property
    def is_open(self) -> bool:
        """Whether a message can be sent."""
        return bool(self._connection.state == _OPEN)

    async def send(self, text: str) -> None:
        """Send a message; waits while more than 32 KiB are unsent."""
        try:
            await self._send(text)
        except self._closed as error:
            raise _socket_closed(error) from None

    async def receive(self) -> bytes:
        """Return the next message; safe to cancel."""
        try:
            data = await self._receive()
        except self._closed as error:
            raise _socket_closed(error) from None
        return data.encode() if isinstance(data, str) else cast("bytes", data)

    async def aclose(self) -> None:
        """Close the connection with code 1000; break it if the peer does not confirm in time, or on cancellation."""
        connection = self._connection
        try:
            async with asyncio.timeout(_CLOSE_SECONDS):
                await connection.close()
        except TimeoutError:
            pass  # a peer that reads nothing holds up the close frame too
        finally:
            if connection.state != _CLOSED:
                connection.transport.abort()


def _socket_closed(error: Any) -> SocketClosed:
    frame = error.rcvd
    error.rcvd, error.sent, error.args = None, None, ()  # it stays the context, and shows the reason as it was sent
    return SocketClosed(CLOSED_ABNORMALLY, "") if frame is None else SocketClosed(frame.code, redact(frame.reason))


async def open_websocket(call: AsyncCall) -> WebSocket:
    """Open a connection for a call, with the retries of HTTP calls.

    Raises:
        ConfigurationError: The websockets library is missing, or a setting cannot be used.
        APIError: The service rejected the handshake.
        APIConnectionError: The connection failed or timed out.
    """
    if call.state.wrap_socket is None:
        _library()
    is_renewed = False
    headers: Mapping[str, str] = {}
    while True:
        try:
            headers = await _headers(call)
            return await _open(call, headers)
        except (APIError, APIConnectionError) as error:
            if getattr(error, "code", 0) == 401 and not is_renewed and call.state.authenticator.invalidate(headers):
                is_renewed = True
                continue
            await call.pause(error)


async def _headers(call: AsyncCall) -> Mapping[str, str]:
    await call.before_request(call.request)
    headers = await call.authenticated(call.request)
    remember_headers(headers)
    call.deadline.check()
    return headers


async def _open(call: AsyncCall, headers: Mapping[str, str]) -> WebSocket:
    connect = partial(_handshake, call, headers)
    wrap = call.state.wrap_socket
    socket: WebSocket = await (connect() if wrap is None else wrap(call.request, headers, connect))
    async with closed_on_error(socket):
        await call.after_response(_SWITCHING_PROTOCOLS)
    return socket


@asynccontextmanager
async def closed_on_error(socket: WebSocket) -> AsyncGenerator[None]:
    """Close a connection if what is done over it first fails or is cancelled."""
    try:
        yield
    except BaseException:
        await socket.aclose()
        raise


async def _handshake(call: AsyncCall, headers: Mapping[str, str]) -> WebSocket:
    connect = _library()
    from websockets.exceptions import InvalidStatus, WebSocketException

    request = call.request
    arguments = dict(
        arguments_for_async(request.options.transport.async_client_args, request.options.transport.client_args)
    )
    proxy = proxy_of(arguments, request.url)
    failure: GemkitError
    try:
        async with asyncio.timeout(call.deadline.connect()):
            connection = await connect(
                f"ws{request.url.removeprefix('http')}",
                additional_headers=dict(headers),
                user_agent_header=None,
                compression=None,
                open_timeout=None,
                close_timeout=_CLOSE_SECONDS,
                max_size=None,
                max_queue=_QUEUE,
                **({"ssl": _tls(arguments)} if request.url.startswith("https://") else {}),
                **_proxy_argument(proxy, connect),
            )
            return LibraryWebSocket(connection)
    except InvalidStatus as error:
        response = error.response
        response_headers = {name.lower(): value for name, value in response.headers.raw_items()}
        failure = error_from_response(response.status_code, bytes(response.body or b""), response_headers)
    except TimeoutError:
        failure = call.deadline.error(request.method, request.url, is_connecting=True)
    except (OSError, WebSocketException, EOFError) as error:
        failure = connection_failed(error, request.method, request.url, proxy=proxy)
    raise failure  # outside of the handlers: the library's exception contains the request's headers


def _proxy_argument(proxy: Proxy | None, connect: Any) -> dict[str, Any]:
    """Return the keyword argument for the proxy, from the client arguments or the environment."""
    if proxy is not None and proxy.is_socks and find_spec("python_socks") is None:
        raise ConfigurationError("live sessions through a SOCKS proxy need python-socks: pip install python-socks")
    if "proxy" in inspect.signature(connect.__init__).parameters:
        return {"proxy": None if proxy is None else proxy.url}
    if proxy is not None:
        raise ConfigurationError("live sessions through a proxy need websockets>=15: pip install -U websockets")
    return {}


def _tls(arguments: Mapping[str, Any]) -> ssl.SSLContext:
    import ssl

    verify = arguments.get("verify", arguments.get("ssl", True))
    certificate = arguments.get("cert")
    if isinstance(verify, ssl.SSLContext):
        return verify
    if verify is True and not certificate:
        return shared_context("websockets")
    context = ssl.create_default_context(cafile=verify if isinstance(verify, str) else None)
    if verify is False:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    if certificate:
        context.load_cert_chain(*([certificate] if isinstance(certificate, str) else certificate))
    return context


def _library() -> Any:
    try:
        from websockets.asyncio.client import connect
    except ImportError:
        raise ConfigurationError(
            "live sessions need the websockets library, version 13 or later: pip install gemkit[live]"
        ) from None

    class Connect(connect):
        """Follows no redirects, which would send the credentials to another host."""

        def process_redirect(self, exc: Exception) -> Exception | str:
            return exc

        def handle_redirect(self, uri: str) -> None:
            del uri
            raise OSError("the service responded with a redirect, which is not followed")

    return Connect
