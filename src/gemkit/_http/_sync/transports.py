# Rendered from ../_async/transports.py by `make gen`; edit that file instead.
"""Which transport a request goes out on, and all transports of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from gemkit._http.identity import copy_of, identity_of
from gemkit._http.log_filter import hide_secrets
from gemkit._http.proxies import EnvironmentProxies
from gemkit._http.replaced import is_replaced
from gemkit._http.threads import Lock

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._http._sync.response import Response
    from gemkit._http.deadline import Deadline
    from gemkit._http.request import HTTPRequest, TransportOptions
    from gemkit._http.state import ClientState

MOST_KEPT = 16
"""Transports with arguments of their own that one client keeps."""


class Transport(Protocol):
    """Sends requests."""

    def send(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> Response:
        """Send, and return once status and headers are there; `headers` are those of the request and credentials."""
        ...

    def close(self) -> None:
        """Close all connections; a later request opens new ones."""
        ...


class Transports:
    """The transports of one client and of the views made of it: the default one, and one per set of arguments."""

    def __init__(self) -> None:
        """Open nothing yet."""
        hide_secrets()
        self._default: Transport | None = None
        self._proxies: EnvironmentProxies | None = None
        self._kept: dict[Any, Transport] = {}
        self._lock = Lock()

    def select(self, options: TransportOptions) -> Transport:
        """Return the transport for a request: a given client, one with given arguments, or the default.

        Raises:
            ConfigurationError: An argument that the library does not have.
        """
        given = options.httpx_client
        if given is not None:
            from gemkit._http._sync.httpx_transport import HttpxTransport

            # It holds nothing worth keeping, and is not to keep the client alive.
            return HttpxTransport(given)
        if options.client_args:
            return self._with_arguments(_arguments(options), options.library)
        if options.library or is_replaced():
            return self._with_arguments({}, options.library)
        return self._default or self._make_default()

    def send(self, request: HTTPRequest, headers: Mapping[str, str], deadline: Deadline) -> Response:
        """Send over the transport that the request's options ask for."""
        return self.select(request.options.transport).send(request, headers, deadline)

    def _make_default(self) -> Transport:
        proxies = EnvironmentProxies()
        if proxies.needs_httpx:
            from gemkit._http._sync.httpx_transport import HttpxTransport

            made: Transport = HttpxTransport()
        else:
            from gemkit._http._sync.httpcore_transport import HttpcoreTransport

            made = HttpcoreTransport(proxies)
        with self._lock:
            self._default = self._default or made
            return self._default

    def _with_arguments(self, arguments: Mapping[str, Any], library: str) -> Transport:
        key = ("arguments", library, identity_of(arguments))
        found = self._kept.get(key)
        if found is not None:
            return found
        from gemkit._http._sync.httpx_transport import HttpxTransport

        return self._keep(key, HttpxTransport(None, copy_of(arguments), library))

    def _keep(self, key: Any, made: Transport) -> Transport:
        with self._lock:
            while len(self._kept) >= MOST_KEPT:
                # It closes its connections when the last response that is being read from it is done.
                self._kept.pop(next(iter(self._kept)))
            return self._kept.setdefault(key, made)

    def close(self) -> None:
        """Close the connections of all transports; a later request opens new ones."""
        for transport in [self._default, *list(self._kept.values())]:
            if transport is not None:
                transport.close()


def transports_of(state: ClientState) -> Transport:
    """Return the transports of a client, made when first asked for."""
    if state.transports is None:
        with state.lock:
            if state.transports is None:
                state.transports = state.wrap(Transports())
    transports: Transport = state.transports
    return transports


def _arguments(options: TransportOptions) -> Mapping[str, Any]:
    return options.client_args or {}
