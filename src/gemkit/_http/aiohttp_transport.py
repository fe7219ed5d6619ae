"""The transport over aiohttp (extra: ``gemkit[aiohttp]``), the fastest one for many concurrent calls.

A given session is used as it is and never closed.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from gemkit._errors.redact import remember_headers, remember_password, safe_url
from gemkit._http._async.shared import AsyncShared
from gemkit._http._async.transports import AsyncResponse, empty_body, joined_headers
from gemkit._http.connection_limit import connection_limit
from gemkit._http.decoding import ACCEPTED
from gemkit._http.failures import connection_failed, timed_out
from gemkit._http.httpx_clients import create_from_arguments
from gemkit._http.network_async import PerLoop, library_content
from gemkit._http.proxies import EnvironmentProxies, Proxy, parse_proxy
from gemkit._http.target import parse_target
from gemkit._http.tls import shared_context
from gemkit.errors import ConfigurationError, GemkitError

try:
    import aiohttp
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        'the aiohttp transport needs aiohttp; install it with: pip install "gemkit[aiohttp]"', name=error.name
    ) from error

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Mapping

    from gemkit._http.deadline import Deadline
    from gemkit._http.request import HTTPRequest

_SUPPORTED = ("verify", "cert", "proxy", "trust_env", "limits", "http1", "http2", "timeout", "follow_redirects")
# In bytes; aiohttp's own limit is 8,190, the other libraries accept more.
_HEADER_LIMITS: Any = {"max_line_size": 65_536, "max_field_size": 65_536}


@lru_cache(maxsize=16)
def _connect_timeout(seconds: float) -> aiohttp.ClientTimeout:
    """Return a timeout for the connection only: aiohttp's other timeouts do not know the deadline."""
    return aiohttp.ClientTimeout(total=None, sock_connect=seconds)


class AiohttpTransport:
    """Sends with one aiohttp session per event loop, or with a given session."""

    def __init__(self, given: Any = None, arguments: Mapping[str, Any] | None = None) -> None:
        """Use the session `given`, or create sessions with `arguments`, which are those of httpx's clients.

        Raises:
            ConfigurationError: An argument is supported by httpx only.
        """
        self._arguments = dict(arguments or {})
        if unknown := [name for name in self._arguments if name not in _SUPPORTED]:
            raise ConfigurationError(
                f"client_args or async_client_args {', '.join(unknown)} cannot be used with aiohttp; pass your own "
                "session as aiohttp_client"
            )
        if self._arguments.get("http2") or self._arguments.get("http1") is False:
            raise ConfigurationError("aiohttp has no HTTP/2: remove http2 from the client arguments, or aiohttp_client")
        self._proxy = _argument_proxy(self._arguments.get("proxy"))
        uses_environment = given is None and self._arguments.get("trust_env", True)
        self._proxies = EnvironmentProxies() if uses_environment and self._proxy is None else None
        self._sessions: PerLoop[AsyncShared] = PerLoop(self._open, AsyncShared.aclose)
        self._shared = None if given is None else AsyncShared(given)

    async def send(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> AsyncResponse:
        """Send a request, and return the response when its status and headers have arrived.

        Raises:
            APIConnectionError: The connection failed or timed out.
        """
        shared = self._shared if self._shared is not None else await self._sessions.get()
        while not shared.acquire():  # another call has closed it in the meantime
            shared = await self._sessions.get()
        session: aiohttp.ClientSession = _without_stale(shared.client)
        needs_bare_session = shared is self._shared and not request.is_trusted
        if needs_bare_session:
            session = _without_defaults(session)
        proxy: Proxy | None = None
        data, extra_headers = _body(request)
        raw: Any = None
        failure: Exception | None = None
        try:
            proxy = self._proxy_for(request.url)
            if proxy is not None and proxy.authorization and not parse_target(request.url).is_tls:
                extra_headers["proxy-authorization"] = proxy.authorization  # `proxy_headers` are for tunnels only
            async with asyncio.timeout(deadline.step()):
                raw = await session.request(
                    request.method,
                    request.url,
                    headers={**extra_headers, **headers},
                    data=data,
                    allow_redirects=False,
                    raise_for_status=False,
                    auto_decompress=False,  # aiohttp accepts a truncated compressed body
                    proxy=None if proxy is None else f"{proxy.scheme}://{proxy.host}:{proxy.port}",
                    proxy_headers=_proxy_headers(proxy),
                    **_HEADER_LIMITS,
                    timeout=_connect_timeout(deadline.connect()),
                )
            remember_headers(raw.request_info.headers)  # with the session's cookies and credentials
        except Exception as err:  # noqa: BLE001 - every library has its own
            await shared.release()
            failure = _translated(err, request, deadline, proxy)
        except BaseException:
            await shared.release()
            raise
        finally:
            if needs_bare_session:
                await session.close()  # not its connections
        if failure is not None:
            # Outside of the handler: aiohttp's error, which contains the whole URL, must not become its context.
            raise failure from failure.__cause__

        async def close(is_read: bool) -> None:
            _close_response(raw, is_read)
            await shared.release()

        return AsyncResponse(
            request,
            raw.status,
            joined_headers(raw.raw_headers),
            _pieces(raw, deadline),
            raw=_guarded(raw),
            deadline=deadline,
            translate=lambda err: _translated(err, request, deadline, proxy),
            close=close,
        )

    def _proxy_for(self, url: str) -> Proxy | None:
        if self._proxies is None:
            return self._proxy
        return _without_socks(self._proxies.proxy_for(*parse_target(url).origin))

    def _open(self) -> AsyncShared:
        limits = self._arguments.get("limits")
        limit = getattr(limits, "max_connections", None) or connection_limit()
        context = create_from_arguments(lambda: _ssl(self._arguments), self._arguments)
        connector = _Connector(ssl=context, limit=limit, keepalive_timeout=60)
        # Without trust_env: aiohttp would also send the credentials of ~/.netrc.
        # Without cookies of services: views with other keys share the session.
        jar = aiohttp.DummyCookieJar()
        session = aiohttp.ClientSession(connector=connector, cookie_jar=jar, trust_env=False, auto_decompress=False)
        return AsyncShared(session, session.close)

    async def aclose(self) -> None:
        """Close the running loop's session when its calls have finished; a given session stays open."""
        await self._sessions.aclose()


class PoolTimeout(Exception):  # noqa: N818 - named as in httpcore, so that `failures` knows it
    """The time was over before a connection was free."""


class ConnectError(aiohttp.ClientConnectionError):
    """There is no usable connection; nothing was sent. Named as in httpcore, so that `failures` knows it."""


class _Response(aiohttp.ClientResponse):
    """A response without its headers in the repr: errors have it as an attribute."""

    def __repr__(self) -> str:
        return f"<ClientResponse [{self.status}]>"


class _Connector(aiohttp.TCPConnector):
    """Reuses no connection that received data while it was idle: it would be read as the next call's response."""

    async def connect(self, *args: Any, **kwargs: Any) -> Any:
        for _ in range(3 + len(getattr(self, "_conns", {}).get(args[0].connection_key, ()))):
            try:
                connection = await super().connect(*args, **kwargs)
            except asyncio.CancelledError as error:
                is_waiting = self._available_connections(args[0].connection_key) <= 0  # for another call to end
                raise error from (PoolTimeout() if is_waiting else None)
            if connection.protocol is None or not connection.protocol.should_close:
                return connection
            connection.close()
        raise ConnectError("the server sends data before it has received a request")


def _without_stale(session: aiohttp.ClientSession) -> aiohttp.ClientSession:
    """Close the idle connections of a given session that received data, and return the session."""
    idle = {} if isinstance(session.connector, _Connector) else getattr(session.connector, "_conns", {})
    for protocol in [each[0] for connections in idle.values() for each in connections]:
        if protocol.should_close:
            protocol.close()
    return session


def is_session(given: object) -> bool:
    """Return whether `given` is a session, rather than True."""
    return isinstance(given, aiohttp.ClientSession)


def _body(request: HTTPRequest) -> tuple[Any, dict[str, str]]:
    """Return the body for aiohttp, and the headers that describe it."""
    body = request.content
    headers = {"accept-encoding": ACCEPTED}
    if body is not None and not isinstance(body, bytes):
        headers["content-length"] = str(body.length)
    if request.method == "DELETE" and body is None:
        # aiohttp itself retries a DELETE, unless its body cannot be read twice; the 404 of the second request would
        # look like that of the first.
        return empty_body(), {**headers, "content-length": "0"}
    return library_content(body), headers


def _without_defaults(session: aiohttp.ClientSession) -> aiohttp.ClientSession:
    """Return a session over the same connections, without the headers, cookies and credentials of the given one."""
    proxies: dict[str, Any] = {name: getattr(session, f"_default_{name}", None) for name in ("proxy", "proxy_auth")}
    return aiohttp.ClientSession(
        connector=session.connector,
        connector_owner=False,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=session.auto_decompress,
        trust_env=session.trust_env,
        **proxies,
    )


def _close_response(raw: aiohttp.ClientResponse, is_read: bool) -> None:
    if is_read or raw.content.at_eof():
        raw.release()
        return
    connection = raw.connection
    if connection is not None and connection.transport is not None:
        connection.transport.abort()  # otherwise TLS waits for the server to say goodbye
    raw.close()


def _guarded(raw: aiohttp.ClientResponse) -> aiohttp.ClientResponse:
    """Keep the headers out of the repr, and let reading fail when the connection is lost."""
    if type(raw) is aiohttp.ClientResponse:
        raw.__class__ = _Response
    if raw.connection is not None and (lost := getattr(raw.connection.protocol, "closed", None)):
        lost.add_done_callback(partial(_end_of_connection, raw, raw.connection.protocol))
    return raw


def _end_of_connection(raw: aiohttp.ClientResponse, protocol: Any, lost: asyncio.Future[None]) -> None:
    """Let reading fail: aiohttp waits for ever if it could not parse what follows the headers."""
    lost.exception()
    if not raw.content.is_eof() and raw.content.exception() is None:
        reason = getattr(protocol.exception(), "message", "")
        raw.content.set_exception(aiohttp.ClientResponseError(raw.request_info, (), message=reason))


async def _pieces(raw: aiohttp.ClientResponse, deadline: Deadline) -> AsyncIterator[bytes]:
    """Yield the body as it arrives."""
    content = raw.content
    while True:
        if content.is_eof():
            piece = content.read_nowait()  # a short body arrives with its headers
        else:
            async with asyncio.timeout(deadline.step()):
                piece = await content.readany()
        if not piece:
            return
        yield piece


def _argument_proxy(given: Any) -> Proxy | None:
    """Return the proxy of the client arguments, which is a URL or an httpx.Proxy."""
    if given is None:
        return None
    proxy = parse_proxy(str(getattr(given, "url", given)), "async_client_args.proxy")
    if pair := getattr(given, "raw_auth", None):  # httpx removes it from the URL
        proxy = replace(proxy, authorization=remember_password(*pair))
    return _without_socks(proxy)


def _without_socks(proxy: Proxy | None) -> Proxy | None:
    if proxy is not None and proxy.is_socks:
        raise ConfigurationError(f"aiohttp cannot use the SOCKS proxy {proxy.shown}; use the default client")
    return proxy


def _proxy_headers(proxy: Proxy | None) -> dict[str, str] | None:
    return None if proxy is None or proxy.authorization is None else {"Proxy-Authorization": proxy.authorization}


def _translated(error: Exception, request: HTTPRequest, deadline: Deadline, proxy: Proxy | None) -> Exception:
    remember_headers(getattr(getattr(error, "request_info", None), "headers", {}))
    if isinstance(error, TimeoutError):
        return timed_out(deadline, request.method, request.url, error)
    if isinstance(error, aiohttp.ClientError | OSError):
        return connection_failed(error, request.method, request.url, proxy=proxy)
    if isinstance(error, ValueError) and not isinstance(error, GemkitError):
        return ConfigurationError(
            f"aiohttp cannot send {request.method} {safe_url(request.url)}: check the session's settings"
        )
    if isinstance(error, RuntimeError) and "closed" in str(error):
        return ConfigurationError("the aiohttp session that was given is closed")
    return error


def _ssl(arguments: Mapping[str, Any]) -> ssl.SSLContext | bool:
    """Return the TLS context for httpx's arguments `verify` and `cert`."""
    if not {"verify", "cert"} & arguments.keys():
        return shared_context("aiohttp")
    import httpx

    return httpx.create_ssl_context(verify=arguments.get("verify", True), cert=arguments.get("cert"))
