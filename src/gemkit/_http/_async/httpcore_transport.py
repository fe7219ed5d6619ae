"""The default transport: httpcore's connections, used directly, in gemkit's own pool.

`httpx.Client` takes as much time per request as the network, for cookies, redirects and authentication flows that
these services do not use. httpcore, which httpx is built on, does everything that a call needs. `httpx_transport` is
used for options that only httpx has.

httpcore's pool iterates over all requests and connections at every step, so its cost per request grows with their
number. Here one request has one connection, and finding it takes constant time.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import httpcore

from gemkit._http._async.transports import AsyncResponse, joined_headers
from gemkit._http.aio import Lock, Waiter
from gemkit._http.connection_limit import connection_limit
from gemkit._http.decoding import ACCEPTED
from gemkit._http.failures import connection_failed, timed_out
from gemkit._http.network_async import AsyncNetwork, PerLoop, library_content
from gemkit._http.target import parse_target
from gemkit._http.tls import shared_context
from gemkit.errors import APITimeoutError, GemkitError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._http.deadline import Deadline
    from gemkit._http.proxies import EnvironmentProxies, Proxy
    from gemkit._http.request import HTTPRequest
    from gemkit._http.target import Target

_ACCEPTED = ACCEPTED.encode("ascii")
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
KEEPALIVE_SECONDS = 60.0
MAX_IDLE = 100
SWEEP_SECONDS = 1.0


class AsyncHttpcoreTransport:
    """Sends requests over a pool of httpcore connections."""

    def __init__(self, proxies: EnvironmentProxies) -> None:
        """Store the proxies; connections are opened when they are needed."""
        self._pools: PerLoop[AsyncConnectionPool] = PerLoop(
            lambda: AsyncConnectionPool(connection_limit(), proxies), AsyncConnectionPool.aclose
        )

    async def send(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> AsyncResponse:
        """Send a request, and return the response when its status and headers have arrived.

        Raises:
            APIConnectionError: The connection failed or timed out.
        """
        target = parse_target(request.url)
        pool = await self._pools.get()
        connection = await pool.acquire(target, deadline)
        url = target.url if connection.proxy is None or target.is_tls else target.through_proxy()
        try:
            raw = await connection.http.handle_async_request(  # sync: raw = connection.http.handle_request(
                httpcore.Request(
                    request.method,
                    url,
                    headers=_encoded(target, request, headers, connection.proxy),
                    content=library_content(request.content),
                )
            )
        except Exception as error:
            await pool.release(connection, is_read=False)
            if isinstance(error, GemkitError):
                raise
            failure = _translated(error, request, target, connection, deadline)
            raise failure from failure.__cause__
        except BaseException:
            await pool.release(connection, is_read=False)
            raise

        async def close(is_read: bool) -> None:
            try:
                await raw.aclose()
            finally:
                await pool.release(connection, is_read=is_read)
                self._pools  # noqa: B018 - keeps the transport, and so its connections, alive until here

        return AsyncResponse(
            request,
            raw.status,
            joined_headers(raw.headers),
            raw.aiter_stream(),  # sync: raw.iter_stream(),
            deadline=deadline,
            translate=lambda error: _translated(error, request, target, connection, deadline),
            close=close,
        )

    async def aclose(self) -> None:
        """Close idle connections, and those in use when their requests finish; later requests open new ones."""
        await self._pools.aclose()


def _translated(
    error: Exception, request: HTTPRequest, target: Target, connection: AsyncConnection, deadline: Deadline
) -> Exception:
    if isinstance(error, httpcore.TimeoutException | TimeoutError):
        return timed_out(deadline, request.method, target.shown, error)
    if isinstance(error, httpcore.NetworkError | httpcore.ProtocolError | httpcore.ProxyError | OSError):
        return connection_failed(error, request.method, target.shown, proxy=connection.proxy)
    return error


class AsyncConnection:
    """A connection for one request at a time."""

    __slots__ = ("http", "network", "origin", "proxy")

    def __init__(self, target: Target, proxy: Proxy | None) -> None:
        """Create the connection; the socket is opened by the first request."""
        self.origin = target.origin
        self.proxy = proxy
        self.network = AsyncNetwork() if proxy is None else AsyncProxyNetwork(proxy, target.is_tls)
        self.http = httpcore.AsyncHTTPConnection(
            target.url.origin,
            ssl_context=shared_context("httpcore") if target.is_tls else None,
            keepalive_expiry=KEEPALIVE_SECONDS,
            network_backend=self.network,
        )

    def is_reusable(self) -> bool:
        """Return whether it can be used again: it is open, and the last response has left no data."""
        state = getattr(getattr(self.http, "_connection", None), "_h11_state", None)
        return self.http.is_idle() and not (state is not None and state.trailing_data[0])

    async def aclose(self) -> None:
        """Close the socket."""
        stream = self.network.stream
        if stream is not None:
            # Not `self.http.aclose()`, which may raise for a broken connection.
            await stream.aclose()


class AsyncConnectionPool:
    """The connections of one client, on one event loop."""  # sync: """The connections of one client, for all threads."""

    def __init__(self, limit: int, proxies: EnvironmentProxies) -> None:
        """Allow `limit` connections in use at a time; further requests wait."""
        self._limit = limit
        self._max_idle = min(MAX_IDLE, max(1, limit // 4))
        self._proxies = proxies
        self._idle: dict[Any, list[AsyncConnection]] = {}
        self._idle_count = 0
        self._in_use = 0
        self._waiting: list[Waiter] = []
        self._is_closed = False
        self._swept = 0.0
        self._lock = Lock()

    async def acquire(self, target: Target, deadline: Deadline) -> AsyncConnection:
        """Return a connection for one request: the most recently used idle one, else a new one.

        Raises:
            APITimeoutError: No connection became free before the deadline.
            ConfigurationError: The proxy of the environment cannot be used.
        """
        with self._lock:
            has_slot = self._in_use < self._limit
            if has_slot:
                self._in_use += 1
        if not has_slot:
            await self._wait(deadline)
        try:
            connection = await self._take_idle(target)
            if connection is None:
                connection = AsyncConnection(target, self._proxies.proxy_for(*target.origin))
        except BaseException:
            self._release_slot()
            raise
        connection.network.deadline = deadline
        return connection

    async def release(self, connection: AsyncConnection, *, is_read: bool) -> None:
        """Return a connection to the pool.

        Args:
            connection: A connection from `acquire`.
            is_read: Whether its response was read to its end, so that it can be used again.
        """
        is_kept = False
        if is_read and not self._is_closed and connection.is_reusable():
            with self._lock:
                is_kept = self._idle_count < self._max_idle
                if is_kept:
                    self._idle_count += 1
                    self._idle.setdefault(connection.origin, []).append(connection)
        self._release_slot()
        if is_kept:
            if connection.network.stream is not None:  # sync: drop
                connection.network.stream.watch(lambda: self._drop(connection))  # sync: drop
            await self._sweep()
        else:
            await connection.aclose()

    async def _take_idle(self, target: Target) -> AsyncConnection | None:
        stack = self._idle.get(target.origin)
        while stack:
            with self._lock:
                if not stack:
                    break
                connection = stack.pop()
                self._idle_count -= 1
            if connection.network.stream is not None:  # sync: drop
                connection.network.stream.watch(None)  # sync: drop
            if not connection.http.has_expired():
                return connection
            await connection.aclose()
        return None

    # sync: drop until end
    def _drop(self, connection: AsyncConnection) -> None:
        """Close an idle connection that the server has closed or sent unexpected data on."""
        stack = self._idle.get(connection.origin)
        if stack is not None and connection in stack:
            stack.remove(connection)
            self._idle_count -= 1
            if connection.network.stream is not None:
                connection.network.stream.abort()

    # sync: end
    async def _sweep(self) -> None:
        """Close idle connections that have expired or that the server has closed, at most once a second."""
        now = time.monotonic()
        if self._idle_count < 2 or now - self._swept < SWEEP_SECONDS:
            return
        self._swept = now
        expired: list[AsyncConnection] = []
        with self._lock:
            for stack in self._idle.values():
                stale = [connection for connection in stack if connection.http.has_expired()]
                for connection in stale:
                    stack.remove(connection)
                self._idle_count -= len(stale)
                expired += stale
        for connection in expired:
            await connection.aclose()

    async def _wait(self, deadline: Deadline) -> None:
        """Wait until another request releases its slot."""
        waiter = Waiter()
        with self._lock:
            self._waiting.append(waiter)
            if self._in_use < self._limit:  # one became free meanwhile
                self._waiting.remove(waiter)
                self._in_use += 1
                return
        try:
            was_granted = await waiter.wait(deadline.remaining())
        except BaseException:
            self._cancel_wait(waiter)
            raise
        if not was_granted and not self._cancel_wait(waiter, keep=True):
            raise APITimeoutError(
                f"no free connection: all {self._limit} are in use; make fewer calls at a time or raise the limit on "
                "open files (ulimit -n)",
                elapsed=deadline.elapsed(),
            )

    def _cancel_wait(self, waiter: Waiter, *, keep: bool = False) -> bool:
        """Stop waiting; return whether a slot had been assigned, which is released unless `keep` is set."""
        with self._lock:
            if waiter in self._waiting:
                self._waiting.remove(waiter)
                return False
        if not keep:
            self._release_slot()
        return True

    def _release_slot(self) -> None:
        with self._lock:
            if self._waiting:
                self._waiting.pop(0).set()
            else:
                self._in_use -= 1

    async def aclose(self) -> None:
        """Close idle connections now, and those in use when their requests finish."""
        self._is_closed = True
        with self._lock:
            idle = [connection for stack in self._idle.values() for connection in stack]
            self._idle.clear()
            self._idle_count = 0
        for connection in idle:
            await connection.aclose()


class AsyncProxyNetwork(AsyncNetwork):
    """Opens sockets through an HTTP proxy."""

    def __init__(self, proxy: Proxy, is_tls: bool) -> None:
        """Use a tunnel if the target uses TLS; plain HTTP requests are sent to the proxy."""
        super().__init__()
        self._proxy = proxy
        self._is_tls = is_tls

    async def connect_tcp(self, host: str, port: int, *args: Any, **kwargs: Any) -> Any:
        """Open a connection to the proxy, and a tunnel to the host if needed."""
        del args, kwargs
        proxy = self._proxy
        stream = await super().connect_tcp(proxy.host, proxy.port)
        try:
            if proxy.scheme == "https":
                stream = await stream.start_tls(shared_context("proxy"), proxy.host)
            if self._is_tls:
                await self._tunnel(stream, f"[{host}]:{port}" if ":" in host else f"{host}:{port}")
        except BaseException:
            await stream.aclose()
            raise
        return stream

    async def _tunnel(self, stream: Any, authority: str) -> None:
        secret = f"Proxy-Authorization: {self._proxy.authorization}\r\n" if self._proxy.authorization else ""
        await stream.write(f"CONNECT {authority} HTTP/1.1\r\nHost: {authority}\r\n{secret}\r\n".encode("ascii"))
        head = b""
        while b"\r\n\r\n" not in head:
            data = await stream.read(4096)
            if not data or len(head) > 65536:
                raise httpcore.ProxyError(f"the proxy {self._proxy.shown} closed the connection")
            head += data
        status = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ", 2)
        if len(status) < 2 or not status[1].startswith("2"):
            reason = " ".join(status[1:]) or "its response is not HTTP"
            raise httpcore.ProxyError(f"the proxy {self._proxy.shown} refused the connection: {reason}")


def _encoded(
    target: Target, request: HTTPRequest, headers: Mapping[str, str], proxy: Proxy | None
) -> list[tuple[bytes, bytes]]:
    """Return the headers of a request, with those that HTTP and a proxy need."""
    content = request.content
    encoded = [(b"Host", target.host)]
    if "accept-encoding" not in headers:
        encoded.append((b"Accept-Encoding", _ACCEPTED))
    for name, value in headers.items():
        encoded.append((name.encode("ascii"), value.encode("ascii")))
    if content is not None:
        length = len(content) if isinstance(content, bytes) else content.length
        encoded.append((b"Content-Length", b"%d" % length))
    elif request.method in _WITH_BODY:
        encoded.append((b"Content-Length", b"0"))
    if proxy is not None and proxy.authorization and not target.is_tls:
        encoded.append((b"Proxy-Authorization", proxy.authorization.encode("ascii")))
    return encoded
