"""The transport of calls without wishes of their own: httpx's connection pool, used directly.

`httpx.Client` costs as much per request as the network does, for cookies, redirects and authentication flows that
these services have no use for. What is underneath it, httpcore, is all that a call needs. Where a user asks for
anything that only httpx knows, `httpx_transport` is taken instead.
"""

from __future__ import annotations

import os
import socket
import threading
import weakref
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpcore

from gemkit._core.lanes import Lanes
from gemkit._core.wire import HttpReply, Inflater, Limits, Until, broke, timed_out

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable, Iterator, Mapping

    from gemkit._core.wire import Content

KEEPALIVE_SECONDS = 60.0
LARGE_READ = 512 * 1024
SOCKET_OPTIONS = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
_Failures = (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol, httpcore.ProxyError, OSError)


class Target:
    """Where a request goes, read from its URL once."""

    __slots__ = ("host", "origin", "shown", "url")

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        host = (parts.hostname or "").encode("idna" if not (parts.hostname or "").isascii() else "ascii")
        path = parts.path or "/"
        target = f"{path}?{parts.query}" if parts.query else path
        self.url = httpcore.URL(scheme=parts.scheme.encode(), host=host, port=parts.port, target=target.encode("ascii"))
        shown = f"[{host.decode()}]" if b":" in host else host.decode()
        self.host = (shown if parts.port is None else f"{shown}:{parts.port}").encode()
        self.origin = (parts.scheme, host, parts.port)
        self.shown = f"{parts.scheme}://{self.host.decode()}{path}"


target_of = lru_cache(maxsize=256)(Target)


def outgoing(
    verb: str, target: Target, headers: Mapping[str, str], body: Any, limits: Limits
) -> tuple[list[tuple[bytes, bytes]], dict[str, Any]]:
    encoded = [(b"Host", target.host), (b"Accept-Encoding", b"gzip, deflate")]
    encoded += [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()]
    if isinstance(body, bytes):
        encoded.append((b"Content-Length", str(len(body)).encode()))
    elif body is not None and "content-length" not in headers:
        encoded.append((b"Transfer-Encoding", b"chunked"))
    elif body is None and verb in {"POST", "PUT", "PATCH"}:
        encoded.append((b"Content-Length", b"0"))
    return encoded, {"timeout": limits}


def _read_headers(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        found[key] = f"{found[key]}, {text}" if key in found else text
    return found


class failures:  # noqa: N801 - reads as a statement
    """Turns httpcore's errors into ours."""

    __slots__ = ("_shown", "_verb")

    def __init__(self, verb: str, shown: str) -> None:
        self._verb = verb
        self._shown = shown

    def __enter__(self) -> None: ...

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, httpcore.TimeoutException | TimeoutError):
            raise timed_out(_told(error), self._verb, self._shown) from error
        if isinstance(error, (*_Failures, zlib.error)):
            raise broke(_told(error) or type(error).__name__, self._verb, self._shown) from error


def _told(error: BaseException) -> str:
    return str(error)


class ReplyBase:
    """What both kinds of reply know."""

    def __init__(self, verb: str, target: Target, response: httpcore.Response, limits: Limits) -> None:
        self.status = response.status
        self.headers = _read_headers(response.headers)
        self.raw = HttpReply(verb, target.shown, self.status, self.headers)
        self.limits = limits
        self._response = response
        self._failures = failures(verb, target.shown)
        self._inflater = Inflater(self.headers.get("content-encoding", ""))
        self._is_read = False


class CoreReply(ReplyBase):
    """A response on its way."""

    def __init__(
        self,
        verb: str,
        target: Target,
        response: httpcore.Response,
        limits: Limits,
        lanes: Lanes[httpcore.ConnectionPool],
        pool: httpcore.ConnectionPool,
        owner: object,
    ) -> None:
        """Read a response that came over a pool of `lanes`.

        `owner` closes its connections when nobody refers to it any more, which must not be before the body is read.
        """
        self._owner = owner
        super().__init__(verb, target, response, limits)
        self._lanes = lanes
        self._pool: httpcore.ConnectionPool | None = pool

    def pieces(self) -> Iterator[bytes]:
        """The body as it arrives, decompressed."""
        with self._failures:
            for piece in self._response.iter_stream():
                yield self._inflater.feed(piece)
            self._is_read = True

    def close(self) -> None:
        """Give the connection back, or close it if the body was not read to its end."""
        pool, self._pool = self._pool, None
        if pool is None:
            return
        try:
            self._response.close()
        except BaseException:
            self._is_read = False
            raise
        finally:
            if self._lanes.give(pool, sound=self._is_read) is not None:
                pool.close()


class CoreTransport:
    """Sends over httpcore; shared by all threads."""

    def __init__(self) -> None:
        """Open connections when they are first needed."""
        self._origins: dict[Any, Lanes[httpcore.ConnectionPool]] = {}
        self._finalizer = weakref.finalize(self, _close_all, self._origins)

    def send(self, verb: str, url: str, headers: Mapping[str, str], body: Content, limits: Limits) -> CoreReply:
        """Send, and return once the status and the headers are there."""
        target = target_of(url)
        encoded, extensions = outgoing(verb, target, headers, body, limits)
        request = httpcore.Request(verb, target.url, headers=encoded, content=body, extensions=extensions)
        lanes = self._origins.get(target.origin)
        if lanes is None:
            lanes = self._origins.setdefault(target.origin, Lanes(lambda: _pool(target.origin[0])))
        pool = lanes.take()
        try:
            with failures(verb, target.shown):
                response = pool.handle_request(request)
            return CoreReply(verb, target, response, limits, lanes, pool, self)
        except BaseException:
            if lanes.give(pool, sound=False) is not None:
                pool.close()
            raise

    def close(self) -> None:
        """Close all connections, those in use when they are done; a later request opens new ones."""
        for lanes in list(self._origins.values()):
            for pool in lanes.empty():
                pool.close()

    def forget(self) -> None:
        """In a forked child: leave the parent's sockets to the parent."""
        self._finalizer.detach()
        _parents.append(self._origins)
        self._origins = {}
        self._finalizer = weakref.finalize(self, _close_all, self._origins)


# In a forked child, what the parent's connections hang on: dropped, their sockets would be closed or complained about.
_parents: list[object] = []


def _close_all(origins: dict[Any, Lanes[httpcore.ConnectionPool]]) -> None:
    for lanes in list(origins.values()):
        for pool in lanes.abandon():
            pool.close()


def _pool(scheme: str) -> httpcore.ConnectionPool:
    return httpcore.ConnectionPool(
        ssl_context=shared_ssl_context() if scheme == "https" else None,
        max_connections=1,
        keepalive_expiry=KEEPALIVE_SECONDS,
        network_backend=_Backend(),
        socket_options=SOCKET_OPTIONS,
    )


class _Backend(httpcore.SyncBackend):
    """Sockets whose limits are asked anew at each read, so that one end holds for a whole body."""

    def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.NetworkStream:
        return _Stream(super().connect_tcp(*args, **kwargs))


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream
        self._most = 0

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        # Reads that come back full are of a large body, which is dear to take in small pieces.
        data = self._stream.read(max(max_bytes, self._most), limit_now(timeout, httpcore.ReadTimeout))
        self._most = LARGE_READ if len(data) >= max_bytes else 0
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        # httpcore's own loop copies what is left after each partial send, which adds up with large bodies.
        connection: socket.socket = self._stream.get_extra_info("socket")
        left = memoryview(buffer)
        try:
            while left:
                connection.settimeout(limit_now(timeout, httpcore.WriteTimeout))
                left = left[connection.send(left) :]
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def limit_now(timeout: float | None, expired: type[Exception]) -> float | None:
    if not isinstance(timeout, Until):
        return timeout
    left = timeout.limits.patience()
    if left is not None and left <= 0:
        raise expired
    return left


_ssl_lock = threading.Lock()
_ssl_contexts: list[ssl.SSLContext] = []


def shared_ssl_context() -> ssl.SSLContext:
    """One TLS context for all clients of the process: making one costs 20 ms and more."""
    with _ssl_lock:
        if not _ssl_contexts:
            import ssl  # noqa: PLC0415

            import certifi  # noqa: PLC0415

            # The same two variables that httpx goes by.
            file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
            if file or folder:
                context = ssl.create_default_context(cafile=file or None, capath=folder or None)
            else:
                context = ssl.create_default_context(cafile=certifi.where())
            _ssl_contexts.append(context)
        return _ssl_contexts[0]
