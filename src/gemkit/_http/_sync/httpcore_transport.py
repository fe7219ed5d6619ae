# Rendered from ../_async/httpcore_transport.py by `make gen`; edit that file instead.
"""The default transport: httpcore's connections, used directly.

`httpx.Client` costs as much per request as the network does, for cookies, redirects and authentication flows that
these services do not use. httpcore, on which it stands, does all that a call needs. Where a user asks for anything
that only httpx knows, `httpx_transport` is used instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpcore

from gemkit._http._sync.connection_pool import ConnectionPool
from gemkit._http._sync.response import Response
from gemkit._http.connection_limit import connection_limit
from gemkit._http.failures import connection_failed, timed_out
from gemkit._http.target import decoded_headers, encoded_headers, target_of
from gemkit._http.threads import PerLoop, content_of
from gemkit.errors import GemkitError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._http._sync.connection_pool import Connection
    from gemkit._http.deadline import Deadline
    from gemkit._http.proxies import EnvironmentProxies
    from gemkit._http.request import HTTPRequest
    from gemkit._http.target import Target


class HttpcoreTransport:
    """Sends over connections of its own."""

    def __init__(self, proxies: EnvironmentProxies) -> None:
        """Open connections when they are first needed."""
        self._pools: PerLoop[ConnectionPool] = PerLoop(
            lambda: ConnectionPool(connection_limit(), proxies), ConnectionPool.close
        )

    def send(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> Response:
        """Send, and return once status and headers are there.

        Raises:
            APIConnectionError: The connection failed, or there was no response in time.
        """
        target = target_of(request.url)
        pool = self._pools.get()
        connection = pool.acquire(target, deadline)
        url = target.url if connection.proxy is None or target.is_tls else target.through_proxy()
        try:
            raw = connection.http.handle_request(
                httpcore.Request(
                    request.method,
                    url,
                    headers=_headers(target, request, headers, connection),
                    content=content_of(request.content),
                )
            )
        except Exception as error:
            pool.release(connection, is_read=False)
            if isinstance(error, GemkitError):
                raise
            failure = _translated(error, request, target, connection, deadline)
            raise failure from failure.__cause__
        except BaseException:
            pool.release(connection, is_read=False)
            raise

        def close(is_read: bool) -> None:
            try:
                raw.close()
            finally:
                pool.release(connection, is_read=is_read)
                self._pools  # noqa: B018 - connections close when nobody refers to their transport: not before this

        return Response(
            request,
            raw.status,
            decoded_headers(raw.headers),
            raw.iter_stream(),
            deadline=deadline,
            translate=lambda error: _translated(error, request, target, connection, deadline),
            close=close,
        )

    def close(self) -> None:
        """Close the connections, those in use when they are done; a later request opens new ones."""
        self._pools.close()


def _headers(
    target: Target, request: HTTPRequest, headers: Mapping[str, str], connection: Connection
) -> list[tuple[bytes, bytes]]:
    encoded = encoded_headers(target, request.method, headers, request.content)
    proxy = connection.proxy
    if proxy is not None and proxy.authorization and not target.is_tls:
        encoded.append((b"Proxy-Authorization", proxy.authorization.encode("ascii")))
    return encoded


def _translated(
    error: Exception, request: HTTPRequest, target: Target, connection: Connection, deadline: Deadline
) -> Exception:
    if isinstance(error, httpcore.TimeoutException | TimeoutError):
        return timed_out(deadline, request.method, target.shown, error)
    if isinstance(error, httpcore.NetworkError | httpcore.ProtocolError | httpcore.ProxyError | OSError):
        return connection_failed(error, request.method, target.shown, proxy=connection.proxy)
    return error
