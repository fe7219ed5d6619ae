"""Sockets of sync connections: deadlines for each read, large reads, writes without copies.

They replace httpcore's own streams; `network_async` has the same names for async connections.
"""

from __future__ import annotations

import socket
import threading
import weakref
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpcore

from gemkit._http import fork

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable

    from gemkit._http.deadline import Deadline
    from gemkit._http.request import StreamedBody

T = TypeVar("T")
_LARGE_READ_SIZE = 512 * 1024
_SOCKET_OPTIONS = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]


class Network(httpcore.SyncBackend):
    """Opens the sockets of one connection; `deadline` is that of the current request."""

    def __init__(self) -> None:
        """Leave the deadline unset until the first request."""
        self.deadline: Deadline = None  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
        self.stream: Stream | None = None

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> Stream:
        """Open a connection within the deadline."""
        del timeout, local_address, socket_options
        stream = super().connect_tcp(host, port, self.deadline.connect(), None, _SOCKET_OPTIONS)
        self.stream = Stream(self, stream)
        return self.stream


class Stream(httpcore.NetworkStream):
    """One socket."""

    def __init__(self, network: Network, stream: httpcore.NetworkStream) -> None:
        """Use the deadline of `network` for reads and writes."""
        self._network = network
        self._stream = stream
        self._read_size = 0

    def watch(self, callback: Callable[[], None] | None) -> None:
        """Do nothing: no code runs on an idle sync connection; the pool checks idle connections from time to time."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return up to `max_bytes`, or more of a large body; empty at the end."""
        # A full read means that the body is large; larger reads are faster.
        data = self._stream.read(max(max_bytes, self._read_size), self._seconds_left(httpcore.ReadTimeout))
        self._read_size = _LARGE_READ_SIZE if len(data) >= max_bytes else 0
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send the whole buffer."""
        # httpcore's own stream copies the rest of the buffer after each partial send.
        connection: socket.socket = self._stream.get_extra_info("socket")
        left = memoryview(buffer)
        try:
            while left:
                connection.settimeout(self._seconds_left(httpcore.WriteTimeout))
                left = left[connection.send(left) :]
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    def _seconds_left(self, expired: type[Exception]) -> float | None:
        seconds = self._network.deadline.step()
        if seconds is not None and seconds <= 0:
            raise expired
        return seconds

    def close(self) -> None:
        """Close the socket."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Stream:
        """Start TLS on the connection."""
        try:
            self._stream = self._stream.start_tls(ssl_context, server_hostname, self._network.deadline.connect())
        except BaseException:
            self._stream.close()
            raise
        return self

    def get_extra_info(self, info: str) -> Any:
        """Return socket information that httpcore needs."""
        return self._stream.get_extra_info(info)


def library_content(body: bytes | StreamedBody | None) -> Any:
    """Return a request body in the form that sync HTTP libraries accept."""
    return body if body is None or isinstance(body, bytes) else body.iter_bytes()


class PerLoop(Generic[T]):
    """One value for all threads of the process: created at the first use, closed when it is no longer referenced."""

    def __init__(self, make: Callable[[], T], close: Callable[[T], None]) -> None:
        """Create the value with `make` and close it with `close`."""
        self._make = make
        self._close = close
        self._generation = fork.generation.number
        self._lock = threading.Lock()
        self._value: T | None = None
        self._finalizer: weakref.finalize[Any, Any] | None = None

    def get(self) -> T:
        """Return the value."""
        value = self._value
        if value is None or self._generation != fork.generation.number:
            return self._create()
        return value

    def _create(self) -> T:
        if self._generation != fork.generation.number:
            # The lock may be held by a thread that does not exist here.
            self._lock = threading.Lock()
            self._generation = fork.generation.number
            if self._finalizer is not None:
                self._finalizer.detach()
            fork.keep_alive(self._value)
            self._value = None
        with self._lock:
            if self._value is None:
                value = self._make()
                self._finalizer = weakref.finalize(self, self._close, value)
                self._value = value
            return self._value

    def close(self) -> None:
        """Close the value; the next `get` creates another one."""
        if self._generation != fork.generation.number:
            return
        with self._lock:
            value, self._value = self._value, None
            if value is not None and self._finalizer is not None:
                self._finalizer.detach()
        if value is not None:
            self._close(value)
