"""Which transport a call goes out on, and all transports of a client."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from gemkit._core.prepare import get

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gemkit._core.operation import Context
    from gemkit._core.replay import Recording
    from gemkit._core.wire import AsyncTransport, Transport
    from gemkit._generated.types.http import HttpOptions
    from gemkit.options import Replay

T = TypeVar("T")


class Route(Protocol):
    """What of a request decides about its transport, and about how it is recorded."""

    @property
    def base_url(self) -> str:
        """Where the client's calls go."""
        ...

    @property
    def place(self) -> Context:
        """Backend, project and location."""
        ...

    @property
    def own(self) -> HttpOptions | None:
        """The call's own options."""
        ...


class Connections:
    """The transports of one client and of the views made of it, one per set of arguments."""

    def __init__(self, replay: Replay | None = None) -> None:
        """Open nothing yet; with `replay`, every transport is recorded, or none is used."""
        self._replay = replay
        self._recording: Recording | None = None
        self._sync: dict[str, Transport] = {}
        self._async: dict[str, AsyncTransport] = {}
        self._lock = threading.Lock()
        self._proxied: bool | None = None
        self._given: tuple[Any, dict[str, Any], AsyncTransport | None] = (None, {}, None)

    @property
    def is_proxied(self) -> bool:
        """Whether the surroundings named a proxy when it was first asked for; an HTTP library asks once, too."""
        if self._proxied is None:
            self._proxied = has_proxies()
        return self._proxied

    @property
    def recording(self) -> Recording | None:
        """What requests are recorded in or replayed from, read or begun when first asked for."""
        if self._replay is not None and self._recording is None:
            from gemkit._core.replay import opened  # noqa: PLC0415

            with self._lock:
                if self._recording is None:
                    self._recording = opened(self._replay)
        return self._recording

    @property
    def replays(self) -> bool:
        """Whether answers come from a recording, so that nothing is sent and nobody needs to be known."""
        return self._replay is not None and (recording := self.recording) is not None and recording.replays

    @property
    def replays_express(self) -> bool:
        """Whether they come from a recording that knows of no project."""
        return self.replays and (recording := self.recording) is not None and not recording.names_project

    def sync(self, options: HttpOptions | None, route: Route) -> Transport:
        """The transport of a sync call, recorded or replayed where that is wanted."""
        recording = self.recording
        if recording is None:
            return self._sync_transport(options, route.own)
        from gemkit._core.replay import RecordedTransport, ReplayedTransport, Written  # noqa: PLC0415

        written = Written(route.base_url, route.place)
        if recording.replays:
            return ReplayedTransport(recording, written)
        return RecordedTransport(recording, written, self._sync_transport(options, route.own))

    def async_(self, options: HttpOptions | None, route: Route) -> AsyncTransport:
        """The transport of an async call, recorded or replayed where that is wanted."""
        recording = self.recording
        if recording is None:
            return self._async_transport(options, route.own)
        from gemkit._core.replay import AsyncRecordedTransport, AsyncReplayedTransport, Written  # noqa: PLC0415

        written = Written(route.base_url, route.place)
        if recording.replays:
            return AsyncReplayedTransport(recording, written)
        return AsyncRecordedTransport(recording, written, self._async_transport(options, route.own))

    def _sync_transport(self, options: HttpOptions | None, own: HttpOptions | None) -> Transport:
        """A given client, one with given arguments, or httpx's bare pool."""
        given = get(own, "httpx_client") or get(options, "httpx_client")
        arguments: dict[str, Any] = get(own, "client_args") or get(options, "client_args") or {}
        if given is not None or arguments or self.is_proxied:
            from gemkit._core.httpx_transport import HttpxTransport  # noqa: PLC0415

            # Around a given client a transport holds nothing worth keeping.
            return HttpxTransport(given) if given is not None else self._one(self._sync, arguments, HttpxTransport)
        transport = self._sync.get("")
        if transport is None:
            from gemkit._core.transport import CoreTransport  # noqa: PLC0415

            with self._lock:
                transport = self._sync.setdefault("", CoreTransport())
        return transport

    def _async_transport(self, options: HttpOptions | None, own: HttpOptions | None) -> AsyncTransport:
        """Over aiohttp if it is asked for, else as in sync calls."""
        session = get(own, "aiohttp_client") or get(options, "aiohttp_client")
        given = get(own, "httpx_async_client") or get(options, "httpx_async_client")
        arguments = self._async_arguments(options, own)
        if session:
            return self._aiohttp(session, arguments)
        if given is not None or arguments or self.is_proxied:
            from gemkit._core.httpx_transport import AsyncHttpxTransport  # noqa: PLC0415

            if given is not None:
                return AsyncHttpxTransport(given)
            return self._one(self._async, arguments, AsyncHttpxTransport)
        transport = self._async.get("")
        if transport is None:
            from gemkit._core.async_transport import AsyncCoreTransport  # noqa: PLC0415

            with self._lock:
                transport = self._async.setdefault("", AsyncCoreTransport())
        return transport

    def _async_arguments(self, options: HttpOptions | None, own: HttpOptions | None) -> dict[str, Any]:
        mine: dict[str, Any] | None = get(own, "async_client_args") or get(options, "async_client_args")
        theirs: dict[str, Any] | None = get(own, "client_args") or get(options, "client_args")
        if not mine and not theirs:
            return {}
        from gemkit._core.httpx_transport import arguments_for_async  # noqa: PLC0415

        return arguments_for_async(mine, theirs)

    def _aiohttp(self, session: Any, arguments: dict[str, Any]) -> AsyncTransport:
        from gemkit._core.aiohttp_transport import AiohttpTransport, is_session  # noqa: PLC0415

        if is_session(session):
            # Calls come in rows over the same session: only the last one's transport is kept.
            given, known, transport = self._given
            if transport is None or given is not session or known != arguments:
                transport = AiohttpTransport(session, arguments)
                self._given = (session, arguments, transport)
            return transport
        return self._one(self._async, arguments, AiohttpTransport, "aiohttp ")

    def _one(
        self, cache: dict[str, T], arguments: Mapping[str, Any], make: Callable[[Any, Any], T], prefix: str = "args "
    ) -> T:
        key = prefix + repr(sorted(arguments.items(), key=str))
        found = cache.get(key)
        if found is None:
            with self._lock:
                found = cache.setdefault(key, make(None, arguments))
        return found

    def close(self) -> None:
        """Close the connections of sync calls; a later call opens new ones."""
        for transport in list(self._sync.values()):
            transport.close()

    async def aclose(self) -> None:
        """Close the running event loop's connections; a later call opens new ones."""
        for transport in list(self._async.values()):
            await transport.close()

    def forget(self) -> None:
        """In a forked child: the parent's connections are the parent's."""
        self._lock = threading.Lock()
        if self._recording is not None:
            self._recording.forget()
        for transport in self._sync.values():
            transport.forget()
        for other in self._async.values():
            other.forget()


def has_proxies() -> bool:
    """Whether the surroundings name a proxy, which httpx knows how to use."""
    if sys.platform in {"darwin", "win32"}:  # where the system may name one, too
        import urllib.request  # noqa: PLC0415

        return bool(urllib.request.getproxies())
    return any(
        name.lower() in {"http_proxy", "https_proxy", "all_proxy"} and os.environ.get(name) for name in os.environ
    )
