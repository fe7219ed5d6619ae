"""Transports and credentials of a client that records or replays."""

from __future__ import annotations

import threading
from functools import cached_property
from typing import TYPE_CHECKING, Any

from gemkit._http import fork

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from gemkit._api.settings import ClientSettings
    from gemkit._features.replay.masking import Masking
    from gemkit._features.replay.recording import Recording
    from gemkit._features.replay.settings import ReplaySettings
    from gemkit._http.api_key import Authenticator
    from gemkit._http.deadline import Deadline
    from gemkit._http.request import HTTPRequest
    from gemkit._http.state import ClientState
    from gemkit._http.websocket import WebSocket


class ClientReplay:
    """The recording of one client and its copies, opened at the first call."""

    def __init__(self, replay: ReplaySettings, settings: ClientSettings) -> None:
        """Prepare the recording; it is opened later."""
        self._replay = replay
        self._settings = settings
        self._recording: Recording | None = None
        self._replaced: set[int] = set()
        self._lock = threading.Lock()
        self._generation = fork.generation.number

    def install(self, state: ClientState) -> None:
        """Record all requests of a client, or replay their responses without delays."""
        self._state = state
        state.reads_bodies = True
        state.wrap, state.wrap_async, state.wrap_socket = self._wrap, self._wrap_async, self._wrap_socket
        state.replace_authenticator(lambda make: ReplayAuth(self, make))
        sleep, sleep_async = state.sleep, state.sleep_async

        def pause(seconds: float) -> None:
            if not self.recording.replays:
                sleep(seconds)

        async def pause_async(seconds: float) -> None:
            if not self.recording.replays:
                await sleep_async(seconds)

        state.sleep, state.sleep_async = pause, pause_async

    @property
    def clock(self) -> Callable[[], float]:
        """Monotonic seconds."""
        return self._state.clock

    @property
    def recording(self) -> Recording:
        """The recording."""
        if self._recording is None:
            from gemkit._features.replay.recording import opened

            if self._generation != fork.generation.number:
                self._lock, self._generation = threading.Lock(), fork.generation.number
            with self._lock:
                if self._recording is None:
                    self._recording = opened(self._replay)
        return self._recording

    @property
    def is_express(self) -> bool:
        """Whether requests have no project, as in a recording made with an API key."""
        return self.recording.replays and not self.recording.names_project

    def expect_replacement(self, headers: Mapping[str, str]) -> None:
        """Remember that a request with these headers was sent again with a new token while recording."""
        self._replaced.add(id(headers))

    def is_replaced(self, headers: Mapping[str, str] | None) -> bool:
        """Return whether that was remembered; call it once per request."""
        found = id(headers) in self._replaced
        self._replaced.discard(id(headers))
        return found

    def masking(self, request: HTTPRequest) -> Masking:
        """Return the masking of a request."""
        from gemkit._features.replay.masking import Masking

        settings = self._settings
        return Masking(request.base_url, settings.project or self._state.project, settings.location)

    def _wrap(self, transports: Any) -> Any:
        from gemkit._features.replay._sync.transport import RecordingTransport

        return RecordingTransport(self, transports)

    def _wrap_async(self, transports: Any) -> Any:
        from gemkit._features.replay._async.transport import AsyncRecordingTransport

        return AsyncRecordingTransport(self, transports)

    async def _wrap_socket(
        self, request: HTTPRequest, headers: Mapping[str, str], connect: Callable[[], Awaitable[WebSocket]]
    ) -> WebSocket:
        from gemkit._features.replay.sessions import recorded_socket

        return await recorded_socket(self, request, headers, connect)


class ReplayAuth:
    """Credentials while recording; none while replaying, as nothing is sent."""

    def __init__(self, replay: ClientReplay, make: Callable[[], Authenticator]) -> None:
        """Use the authenticator that `make` returns while recording."""
        self._replay = replay
        self._make = make
        self.static_headers: Mapping[str, str] = {}

    @cached_property
    def _authenticator(self) -> Authenticator:
        return self._make()

    @property
    def has_project(self) -> bool:
        """Whether the project must be discovered."""
        return not self._replay.is_express

    def headers(self, deadline: Deadline | None = None) -> Mapping[str, str]:
        """Return the headers; none while replaying."""
        if self._replay.recording.replays:
            return {}
        return self._authenticator.static_headers or self._authenticator.headers(deadline)

    async def headers_async(self, deadline: Deadline | None = None) -> Mapping[str, str]:
        """Return the headers; none while replaying."""
        if self._replay.recording.replays:
            return {}
        return self._authenticator.static_headers or await self._authenticator.headers_async(deadline)

    def discover_project(self, deadline: Deadline | None = None) -> str | None:
        """Return the project of the credentials; a placeholder while replaying."""
        if self._replay.recording.replays:
            return "replayed-project"
        return self._authenticator.discover_project(deadline)

    async def discover_project_async(self, deadline: Deadline | None = None) -> str | None:
        """Do the same as `discover_project` without blocking the event loop."""
        if self._replay.recording.replays:
            return "replayed-project"
        return await self._authenticator.discover_project_async(deadline)

    def invalidate(self, rejected: Mapping[str, str] | None = None) -> bool:
        """Report a response with status 401; a replay continues as the recording did."""
        if self._replay.recording.replays:
            return self._replay.is_replaced(rejected)
        return self._authenticator.invalidate(rejected)
