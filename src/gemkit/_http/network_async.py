"""Sockets for async connections, on asyncio's transports: deadlines that hold for each read, large reads, no copies.

httpcore is given these instead of anyio's streams. Bytes are taken while a request is still being sent, so that a
response that refuses a large body is seen before the server closes the connection. What an event loop keeps its
connections in is here too.
"""

from __future__ import annotations

import asyncio
import socket
import weakref
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpcore

from gemkit._http import fork
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine, Iterable

    from gemkit._http.deadline import Deadline
    from gemkit._http.request import StreamedBody

T = TypeVar("T")
_WRITE_SIZE = 256 * 1024
_HIGH_WATER = 1024 * 1024
_ERROR_CLASSES = frozenset(b"345")
_NEXT_ADDRESS_SECONDS = 0.25


class _Protocol(asyncio.Protocol):
    """Buffers received bytes, and wakes the reader."""

    def __init__(self) -> None:
        self.transport: asyncio.Transport = None  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
        self.chunks: deque[bytes] = deque()
        self.size = 0
        self.is_ended = False
        self.is_lost = False
        self.error: Exception | None = None
        self.on_idle_event: Callable[[], None] | None = None
        self._is_reading = True
        self._can_write = True
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]

    def data_received(self, data: bytes) -> None:
        self.chunks.append(data)
        self.size += len(data)
        if self.size > _HIGH_WATER and self._is_reading:
            self._is_reading = False
            self.transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        self.is_ended = True
        self._wake()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_ended = self.is_lost = True
        self.error = exc
        self._wake()
        self.resume_writing()

    def pause_writing(self) -> None:
        self._can_write = False

    def resume_writing(self) -> None:
        self._can_write = True
        if self._writer is not None and not self._writer.done():
            self._writer.set_result(None)

    def _wake(self) -> None:
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)
        if self._writer is not None and not self._writer.done() and self.is_refused:
            self._writer.set_result(None)
        if self.on_idle_event is not None:
            self.on_idle_event()

    def take(self) -> bytes:
        """Return the buffered bytes; empty if there are none."""
        if not self.chunks:
            return b""
        data = self.chunks[0] if len(self.chunks) == 1 else b"".join(self.chunks)
        self.chunks.clear()
        self.size = 0
        if not self._is_reading and not self.is_ended:
            self._is_reading = True
            self.transport.resume_reading()
        return data

    async def readable(self, seconds: float | None) -> None:
        """Wait for bytes or the end."""
        self._reader = asyncio.get_running_loop().create_future()
        try:
            await _wait_for(self._reader, seconds)
        finally:
            self._reader = None

    async def writable(self, seconds: float | None) -> None:
        """Wait until the write buffer has space."""
        if self._can_write:
            return
        self._writer = asyncio.get_running_loop().create_future()
        try:
            await _wait_for(self._writer, seconds)
        finally:
            self._writer = None

    @property
    def is_refused(self) -> bool:
        """Whether the start of an error response has arrived."""
        if not self.chunks:
            return False
        start = self.chunks[0][:10]
        return len(start) == 10 and start.startswith(b"HTTP/1.") and start[9] in _ERROR_CLASSES


async def _wait_for(future: asyncio.Future[None], seconds: float | None) -> None:
    if seconds is None:
        await future
        return
    timer = asyncio.get_running_loop().call_later(seconds, _expire, future)
    try:
        await future
    finally:
        timer.cancel()


def _expire(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_exception(TimeoutError())


Address = tuple[Any, Any, int, str, Any]


async def _connect(addresses: list[Address]) -> socket.socket:
    """Connect to one of several addresses; try the next one after a failure or a short delay (RFC 8305)."""
    first, *others = addresses
    if not others:
        return await _open(first)
    waiting = [first, *sorted(others, key=lambda each: each[0] == first[0])]  # second is an address of the other family
    tasks: set[asyncio.Task[socket.socket]] = set()
    error: BaseException | None = None
    winner: asyncio.Task[socket.socket] | None = None
    try:
        while waiting or any(not task.done() for task in tasks):
            if waiting:
                tasks.add(asyncio.create_task(_open(waiting.pop(0))))
            running = [task for task in tasks if not task.done()]
            pause = _NEXT_ADDRESS_SECONDS if waiting else None
            done, _ = await asyncio.wait(running, timeout=pause, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                error = task.exception() or error
                if task.exception() is None and winner is None:
                    winner = task
            if winner is not None:
                return winner.result()
        raise error or OSError("no address to connect to")
    finally:
        for task in tasks - {winner}:
            task.cancel()
            task.add_done_callback(_discard)


async def _open(address: Address) -> socket.socket:
    family, kind, protocol, _, socket_address = address
    found = socket.socket(family, kind, protocol)
    try:
        found.setblocking(False)
        found.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        await asyncio.get_running_loop().sock_connect(found, socket_address)
    except BaseException:
        found.close()
        raise
    return found


def _discard(task: asyncio.Task[socket.socket]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().close()


class AsyncNetwork(httpcore.AsyncNetworkBackend):
    """Opens the sockets of one connection; `deadline` is that of the current request."""

    def __init__(self) -> None:
        """Leave the deadline unset until the first request."""
        self.deadline: Deadline = None  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
        self.stream: AsyncStream | None = None

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> AsyncStream:
        """Open a connection within the deadline."""
        del timeout, local_address, socket_options
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self.deadline.connect()):
                found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
                connected = await _connect(found)
                try:
                    _, protocol = await loop.create_connection(_Protocol, sock=connected)
                except BaseException:
                    connected.close()
                    raise
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        self.stream = AsyncStream(self, protocol)
        return self.stream

    async def sleep(self, seconds: float) -> None:
        """Sleep for `seconds`."""
        await asyncio.sleep(seconds)


class AsyncStream(httpcore.AsyncNetworkStream):
    """One socket."""

    def __init__(self, network: AsyncNetwork, protocol: _Protocol) -> None:
        """Use the deadline of `network` for reads and writes."""
        self._network = network
        self._protocol = protocol

    def watch(self, callback: Callable[[], None] | None) -> None:
        """Call `callback` if data arrives or the server closes the connection while it is idle."""
        self._protocol.on_idle_event = callback

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return all buffered bytes; empty at the end."""
        del max_bytes, timeout
        protocol = self._protocol
        if not protocol.chunks:
            if not protocol.is_ended:
                await self._wait(protocol.readable, httpcore.ReadTimeout)
            if not protocol.chunks and protocol.error is not None:
                raise httpcore.ReadError(str(protocol.error)) from protocol.error
        return protocol.take()

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send the whole buffer; stop if an error response arrives meanwhile."""
        del timeout
        protocol = self._protocol
        view = memoryview(buffer)
        for start in range(0, len(view), _WRITE_SIZE):
            if protocol.is_ended or protocol.is_refused:
                raise httpcore.WriteError("the server has closed the connection or rejected the request")
            protocol.transport.write(view[start : start + _WRITE_SIZE])
            await self._wait(protocol.writable, httpcore.WriteTimeout)

    async def _wait(self, event: Callable[[float | None], Awaitable[None]], expired: type[Exception]) -> None:
        seconds = self._network.deadline.step()
        try:
            if seconds is not None and seconds <= 0:
                raise TimeoutError  # noqa: TRY301 - the same as a timeout while waiting
            await event(seconds)
        except TimeoutError as error:
            raise expired(str(error)) from error

    def abort(self) -> None:
        """Close the socket immediately."""
        self._protocol.on_idle_event = None
        if not self._protocol.is_lost:  # asyncio raises for a transport that was closed during a write
            self._protocol.transport.abort()

    async def aclose(self) -> None:
        """Close the socket."""
        self.abort()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncStream:
        """Start TLS on the connection; asyncio closes the socket if the handshake fails or is cancelled."""
        del timeout
        loop = asyncio.get_running_loop()
        plain = self._protocol.transport
        try:
            async with asyncio.timeout(self._network.deadline.connect()):
                transport = await loop.start_tls(plain, self._protocol, ssl_context, server_hostname=server_hostname)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:  # also ssl.SSLError
            raise httpcore.ConnectError(str(error)) from error
        if transport is None:
            raise httpcore.ConnectError("the connection was closed during the TLS handshake")
        self._protocol.transport = transport
        return self

    def get_extra_info(self, info: str) -> Any:
        """Return socket information that httpcore needs."""
        protocol = self._protocol
        if info == "is_readable":
            return bool(protocol.chunks) or protocol.is_ended or protocol.transport.is_closing()
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return protocol.transport.get_extra_info(names.get(info, info))


def library_content(body: bytes | StreamedBody | None) -> Any:
    """Return a request body in the form that async HTTP libraries accept."""
    if body is None or isinstance(body, bytes):
        return body
    return _in_threads(body) if body.is_blocking else _plain(body)


async def _plain(body: StreamedBody) -> AsyncIterator[bytes]:
    for piece in body.iter_bytes():
        yield piece


async def _in_threads(body: StreamedBody) -> AsyncIterator[bytes]:
    pieces = body.iter_bytes()
    while piece := await asyncio.to_thread(next, pieces, b""):
        yield piece


class PerLoop(Generic[T]):
    """One value per event loop, such as its connections: created at the first use, closed when the loop shuts down."""

    def __init__(self, make: Callable[[], T], close: Callable[[T], Coroutine[Any, Any, None]]) -> None:
        """Create a loop's value with `make` and close it on that loop with `close`."""
        self._make = make
        self._close = close
        self._generation = fork.generation.number
        self._values: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[T, AsyncGenerator[None, None]]] = (
            weakref.WeakKeyDictionary()
        )

    async def get(self) -> T:
        """Return the running loop's value.

        Raises:
            ConfigurationError: No event loop of asyncio is running.
        """
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("async calls need a running asyncio event loop; trio is not supported") from None
        if self._generation != fork.generation.number:
            fork.keep_alive(self._values)
            self._values = weakref.WeakKeyDictionary()
            self._generation = fork.generation.number
        held = self._values.get(loop)
        if held is None:
            self._remove_closed_loops()
            value = self._make()
            closer = _closed_with_loop(value, self._close, weakref.ref(self._values), weakref.ref(loop))
            self._values[loop] = held = (value, closer)
            await anext(closer)
        return held[0]

    async def aclose(self) -> None:
        """Close the running loop's value; the next `get` creates another one."""
        held = self._values.pop(asyncio.get_running_loop(), None)
        if held is not None and self._generation == fork.generation.number:
            await held[1].aclose()

    def _remove_closed_loops(self) -> None:
        """Remove the values of loops that were closed without finishing their async generators."""
        for loop in list(self._values):
            if loop.is_closed():
                self._values.pop(loop, None)


async def _closed_with_loop(
    value: T,
    close: Callable[[T], Coroutine[Any, Any, None]],
    held: weakref.ref[weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Any]],
    loop: weakref.ref[asyncio.AbstractEventLoop],
) -> AsyncGenerator[None, None]:
    """Close `value` at the end of its loop: a loop closes its async generators before it stops."""
    try:
        yield
    finally:
        # This generator references its loop, so the entry would keep the loop alive.
        values, key = held(), loop()
        if values is not None and key is not None:
            values.pop(key, None)
        await close(value)
