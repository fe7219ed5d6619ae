"""The default transport: httpcore's connections, used directly.

`httpx.Client` costs as much per request as the network does, for cookies, redirects and authentication flows that
these services do not use. httpcore, on which it stands, does all that a call needs. Where a user asks for anything
that only httpx knows, `httpx_transport` is used instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpcore

from gemkit._http._async.connection_pool import AsyncConnectionPool
from gemkit._http._async.response import AsyncResponse
from gemkit._http.aio import PerLoop, content_of
from gemkit._http.connection_limit import connection_limit
from gemkit._http.failures import connection_failed, timed_out
from gemkit._http.target import decoded_headers, encoded_headers, target_of
from gemkit.errors import GemkitError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._http._async.connection_pool import AsyncConnection
    from gemkit._http.deadline import Deadline
    from gemkit._http.proxies import EnvironmentProxies
    from gemkit._http.request import HTTPRequest
    from gemkit._http.target import Target


class AsyncHttpcoreTransport:
    """Sends over connections of its own."""

    def __init__(self, proxies: EnvironmentProxies) -> None:
        """Open connections when they are first needed."""
        self._pools: PerLoop[AsyncConnectionPool] = PerLoop(
            lambda: AsyncConnectionPool(connection_limit(), proxies), AsyncConnectionPool.aclose
        )

    async def send(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> AsyncResponse:
        """Send, and return once status and headers are there.

        Raises:
            APIConnectionError: The connection failed, or there was no response in time.
        """
        target = target_of(request.url)
        pool = await self._pools.get()
        connection = await pool.acquire(target, deadline)
        url = target.url if connection.proxy is None or target.is_tls else target.through_proxy()
        try:
            raw = await connection.http.handle_async_request(  # sync: raw = connection.http.handle_request(
                httpcore.Request(
                    request.method,
                    url,
                    headers=_headers(target, request, headers, connection),
                    content=content_of(request.content),
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
                self._pools  # noqa: B018 - connections close when nobody refers to their transport: not before this

        return AsyncResponse(
            request,
            raw.status,
            decoded_headers(raw.headers),
            raw.aiter_stream(),  # sync: raw.iter_stream(),
            deadline=deadline,
            translate=lambda error: _translated(error, request, target, connection, deadline),
            close=close,
        )

    async def aclose(self) -> None:
        """Close the connections, those in use when they are done; a later request opens new ones."""
        await self._pools.aclose()


def _headers(
    target: Target, request: HTTPRequest, headers: Mapping[str, str], connection: AsyncConnection
) -> list[tuple[bytes, bytes]]:
    encoded = encoded_headers(target, request.method, headers, request.content)
    proxy = connection.proxy
    if proxy is not None and proxy.authorization and not target.is_tls:
        encoded.append((b"Proxy-Authorization", proxy.authorization.encode("ascii")))
    return encoded


def _translated(
    error: Exception, request: HTTPRequest, target: Target, connection: AsyncConnection, deadline: Deadline
) -> Exception:
    if isinstance(error, httpcore.TimeoutException | TimeoutError):
        return timed_out(deadline, request.method, target.shown, error)
    if isinstance(error, httpcore.NetworkError | httpcore.ProtocolError | httpcore.ProxyError | OSError):
        return connection_failed(error, request.method, target.shown, proxy=connection.proxy)
    return error
