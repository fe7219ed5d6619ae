"""The async twin of `transport`: httpcore's pool, used directly, one set of connections per event loop."""

from __future__ import annotations

import importlib.util
import sys
from typing import TYPE_CHECKING, Any, cast

import httpcore

from gemkit._core.lanes import Lanes
from gemkit._core.loops import PerLoop
from gemkit._core.transport import (
    KEEPALIVE_SECONDS,
    SOCKET_OPTIONS,
    ReplyBase,
    failures,
    limit_now,
    outgoing,
    shared_ssl_context,
    target_of,
)
from gemkit._core.wire import ReadsPieces

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, Mapping

    from gemkit._core.transport import Target
    from gemkit._core.wire import AsyncContent, Limits


class AsyncCoreReply(ReplyBase, ReadsPieces):
    """A response on its way."""

    def __init__(
        self,
        verb: str,
        target: Target,
        response: httpcore.Response,
        limits: Limits,
        lanes: Lanes[httpcore.AsyncConnectionPool],
        pool: httpcore.AsyncConnectionPool,
        owner: object,
    ) -> None:
        """Read a response that came over a pool of `lanes`.

        `owner` closes its connections when nobody refers to it any more, which must not be before the body is read.
        """
        self._owner = owner
        super().__init__(verb, target, response, limits)
        self._lanes = lanes
        self._pool: httpcore.AsyncConnectionPool | None = pool

    async def pieces(self) -> AsyncGenerator[bytes, None]:
        """The body as it arrives, decompressed."""
        with self._failures:
            async for piece in self._response.aiter_stream():
                yield self._inflater.feed(piece)
            self._is_read = True

    async def close(self) -> None:
        """Give the connection back, or close it if the body was not read to its end."""
        pool, self._pool = self._pool, None
        if pool is None:
            return
        try:
            await self._response.aclose()
        except BaseException:
            self._is_read = False
            raise
        finally:
            if self._lanes.give(pool, sound=self._is_read) is not None:
                await pool.aclose()


# httpcore asks several times per request for sniffio, which anyio no longer brings along; where it is not installed, the
# whole path is searched each time. This entry is how Python notes that there is no such module.
if "sniffio" not in sys.modules and importlib.util.find_spec("sniffio") is None:
    sys.modules["sniffio"] = None  # type: ignore[assignment]  # pyright: ignore[reportArgumentType]

AsyncOrigins = dict[Any, "Lanes[httpcore.AsyncConnectionPool]"]


class AsyncCoreTransport:
    """Sends over httpcore, with connections of its own for each event loop."""

    def __init__(self) -> None:
        """Open connections when a loop first needs them."""
        self._origins: PerLoop[AsyncOrigins] = PerLoop(dict, _close_all_async)

    async def send(
        self, verb: str, url: str, headers: Mapping[str, str], body: AsyncContent, limits: Limits
    ) -> AsyncCoreReply:
        """Send, and return once the status and the headers are there."""
        target = target_of(url)
        encoded, extensions = outgoing(verb, target, headers, body, limits)
        request = httpcore.Request(verb, target.url, headers=encoded, content=body, extensions=extensions)
        origins = await self._origins.get()
        lanes = origins.get(target.origin)
        if lanes is None:
            lanes = origins.setdefault(target.origin, Lanes(lambda: _async_pool(target.origin[0])))
        pool = lanes.take()
        try:
            with failures(verb, target.shown):
                response = await pool.handle_async_request(request)
            return AsyncCoreReply(verb, target, response, limits, lanes, pool, self)
        except BaseException:
            if lanes.give(pool, sound=False) is not None:
                await pool.aclose()
            raise

    async def close(self) -> None:
        """Close the running event loop's connections, those in use when they are done; a later request opens others."""
        await self._origins.close()

    def forget(self) -> None:
        """In a forked child: no loop of the parent runs here."""
        self._origins.forget()


async def _close_all_async(origins: AsyncOrigins) -> None:
    for lanes in list(origins.values()):
        for pool in lanes.empty():
            await pool.aclose()


def _async_pool(scheme: str) -> httpcore.AsyncConnectionPool:
    return httpcore.AsyncConnectionPool(
        ssl_context=shared_ssl_context() if scheme == "https" else None,
        max_connections=1,
        keepalive_expiry=KEEPALIVE_SECONDS,
        network_backend=_AsyncBackend(),
        socket_options=SOCKET_OPTIONS,
    )


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    """Sockets whose limits are asked anew at each read."""

    def __init__(self) -> None:
        # What httpcore takes by itself on asyncio; told apart here only to put streams of our own around its streams.
        self._inner: httpcore.AsyncNetworkBackend = cast("Any", httpcore.AnyIOBackend)()

    async def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(await self._inner.connect_tcp(*args, **kwargs))

    async def sleep(self, seconds: float) -> None:
        await self._inner.sleep(seconds)


class _AsyncStream(httpcore.AsyncNetworkStream):
    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        return await self._stream.read(max_bytes, limit_now(timeout, httpcore.ReadTimeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        await self._stream.write(buffer, limit_now(timeout, httpcore.WriteTimeout))

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
