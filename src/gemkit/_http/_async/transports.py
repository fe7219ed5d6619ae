"""Which transport a request goes out on, and all transports of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from gemkit._http.aio import Lock
from gemkit._http.identity import copy_of, identity_of
from gemkit._http.log_filter import hide_secrets
from gemkit._http.proxies import EnvironmentProxies
from gemkit._http.replaced import is_replaced

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._http._async.response import AsyncResponse
    from gemkit._http.deadline import Deadline
    from gemkit._http.request import HTTPRequest, TransportOptions
    from gemkit._http.state import ClientState

MOST_KEPT = 16
"""Transports with arguments of their own that one client keeps."""


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
        from gemkit._http.httpx_clients import arguments_for_async

        session = options.aiohttp_client if is_session(options.aiohttp_client) else None
        arguments = arguments_for_async(options.async_client_args, options.client_args)
        key = ("aiohttp", identity_of(session), identity_of(arguments))
        return self._kept.get(key) or self._keep(key, AiohttpTransport(session, copy_of(arguments)))

    # sync: end
    def _with_arguments(self, arguments: Mapping[str, Any], library: str) -> AsyncTransport:
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
