"""A live session over consecutive connections: receiving, sending and reconnecting."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import TYPE_CHECKING, Any, Protocol, Self

from gemkit._features.live.events import AudioDropped, Reconnected
from gemkit._features.live.history import History
from gemkit._features.live.inbox import Inbox
from gemkit._features.live.outbox import Outbox
from gemkit._generated.types.live import LiveServerMessage
from gemkit._http.websocket import CLOSED_ABNORMALLY, SocketClosed, closed_on_error
from gemkit.errors import APIError, ConfigurationError, GemkitError, LiveClosedError, ReplayError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence

    from gemkit._features.live.events import Resumption
    from gemkit._features.live.functions import RunningFunctions
    from gemkit._features.tools.functions import FunctionTool
    from gemkit._generated.types.content import Content, FunctionResponse
    from gemkit._generated.types.live import LiveServerContent, LiveServerSessionResumptionUpdate
    from gemkit._http.state import ClientState
    from gemkit._http.websocket import WebSocket

NORMAL = 1000
PASSING = frozenset({1001, 1006, 1011, 1012, 1013, 1014})
"""Close codes after which reconnecting may succeed."""
_REFUSED = frozenset({1007, 1008})
_SHORT = 1.0
"""Seconds: after a shorter connection with a GoAway message, reconnecting is delayed."""
_MAX_TIME_LEFT = 86_400.0
_MAX_RETRY_AFTER = 60.0
"""Maximum delay in seconds that a service can request."""
_LEAVE_EARLY = 0.2
"""Fraction of the time after a GoAway message that is reserved for reconnecting."""


class Opener(Protocol):
    """Function that opens a connection and sets it up."""

    async def __call__(self, handle: str | None, /) -> tuple[WebSocket, bytes]:
        """Return a connection and its first message."""
        ...


class Link:
    """A session over consecutive connections: reads ahead in a task, and reconnects automatically.

    Attributes:
        inbox: Received messages.
        handle: Handle to resume the session with; None if there is none yet.
    """

    def __init__(
        self,
        opener: Opener,
        decode: Callable[[bytes], Any],
        state: ClientState,
        resumption: Resumption | None,
        *,
        handle: str | None = None,
        reports_index: bool = False,
        drops_audio: bool = True,
    ) -> None:
        """Prepare the link; `reports_index` means that the service reports which messages it has processed."""
        self.inbox = Inbox()
        self.handle = handle
        self._opener = opener
        self._decode = decode
        self._state = state
        self._resumption = resumption
        self._drops_audio = drops_audio
        self._functions: RunningFunctions | None = None
        self._outbox = Outbox(is_kept=reports_index and resumption is not None and resumption.resend)
        self._history = History()
        self._lock = asyncio.Lock()
        self._up = asyncio.Event()
        self._socket: WebSocket | None = None
        self._reader: asyncio.Task[None] | None = None
        self._leaving: asyncio.Task[None] | None = None
        self._is_leaving = self._is_warned = self._is_answering = self._is_behind = self._is_closed = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._attempts = 0
        self._connected_at = 0.0

    @classmethod
    def over(cls, socket: WebSocket, decode: Callable[[bytes], Any], state: ClientState) -> Self:
        """Use a connection that is set up, without reconnecting when it ends."""

        async def opener(_: str | None) -> tuple[WebSocket, bytes]:
            return socket, b""

        link = cls(opener, decode, state, None)
        link._use(socket)
        link._reader = asyncio.create_task(link._read(), name="gemkit-live")
        return link

    async def connect(self) -> LiveServerMessage | None:
        """Open the first connection; return its setup-complete message, None if another message was received first."""
        socket, first = await self._opener(self.handle)
        self._use(socket)
        message = self._decode(first)
        self._reader = asyncio.create_task(self._read(), name="gemkit-live")
        if message.setup_complete is not None:
            return message  # type: ignore[no-any-return]
        self._take(first)
        return None

    @property
    def runs_functions(self) -> bool:
        """Whether functions are run when the model calls them."""
        return self._functions is not None

    def run_functions(self, functions: Mapping[str, FunctionTool], written: Callable[[FunctionResponse], str]) -> None:
        """Set the functions, by name, to run when the model calls them; their results are sent."""
        from gemkit._features.live.functions import RunningFunctions

        async def send(response: FunctionResponse) -> None:
            await self.send(written(response))

        if self._functions is None:
            self._functions = RunningFunctions(send, self.inbox.put)
        self._functions.functions = functions

    async def get(self) -> Any:
        """Return the next message or event; None at a normal end.

        Raises:
            GemkitError: A message could not be parsed, or the session has ended.
        """
        if self.inbox.end is None:
            self._check_loop()
        return await self.inbox.get()

    async def aclose(self) -> None:
        """Close the connection; sending and receiving end."""
        if self._loop is not None and self._loop.is_closed():  # this also closes the connection
            self.inbox.finish(self._ended(NORMAL, "it was closed"), None)
            return
        self._check_loop()
        self._is_closed = True
        self._up.set()
        self.inbox.finish(self._ended(NORMAL, "it was closed"), None)
        tasks = [task for task in (self._leaving, self._reader) if task not in {None, asyncio.current_task()}]
        for task in tasks:
            if task is not None:
                task.cancel()
        if self._functions is not None:
            tasks += self._functions.cancel()
        try:
            if self._socket is not None:
                await self._socket.aclose()
        finally:
            await asyncio.gather(*filter(None, tasks), return_exceptions=True)

    def _check_loop(self) -> None:
        if self._loop not in {None, asyncio.get_running_loop()}:
            raise ConfigurationError("a live session must be used in the event loop in which it was opened")

    # Sending

    async def send(self, frame: str, contents: Sequence[Content] = ()) -> None:
        """Send a message; waits while another is being sent, and while there is no connection.

        Raises:
            LiveClosedError: The session has ended.
        """
        async with self._lock:
            while True:
                if not self._up.is_set():
                    await self._up.wait()
                socket = self._socket
                if self.inbox.end is not None or socket is None:
                    raise self.ended()
                self._check_loop()
                if socket.is_open:
                    break
                if self._resumption is None:
                    raise self._ended(CLOSED_ABNORMALLY, "")
                self._down(socket)
            serial = self._outbox.add(frame)
            if contents:
                self._history.sent(contents, serial)
            try:
                # A counted message must be sent even if the sending task is cancelled.
                await (_completed(socket.send(frame)) if self._outbox.is_kept else socket.send(frame))
            except SocketClosed as closed:
                if self._resumption is None:
                    raise self._ended(closed.code, closed.reason) from None
                # The next connection sends it again if the service reports that it was not processed.
                self._down(socket)

    def _down(self, socket: WebSocket) -> None:
        if self._socket is socket and self.inbox.end is None:
            self._up.clear()
            self.inbox.resume_writer()

    # Receiving

    async def _read(self) -> None:
        # Waiting tasks must get an error in any case.
        error: GemkitError | None = self._ended(CLOSED_ABNORMALLY, "reading failed")
        try:
            error = await self._read_all()
        except GemkitError as failure:
            is_told = isinstance(failure, ReplayError)
            error = failure if is_told else self._ended(CLOSED_ABNORMALLY, str(failure))
        except Exception as failure:  # noqa: BLE001 - an error of a hook is raised for the reader
            error = self._ended(CLOSED_ABNORMALLY, f"connecting anew failed: {type(failure).__name__}")
            error.__cause__ = failure
        finally:
            self.inbox.finish(self._ended(NORMAL, "it was closed"), error)
            self._up.set()
            if self._leaving is not None:
                self._leaving.cancel()

    async def _read_all(self) -> GemkitError | None:
        """Read until the session ends; return its error, None after a normal end."""
        while True:
            ending = await self._read_connection()
            is_expected = self._is_leaving or self._is_warned
            if self._is_closed or (ending.code == NORMAL and not is_expected):
                return None
            options = self._resumption
            if options is None or not (is_expected or ending.code in PASSING):
                return self._ended(ending.code, ending.reason)
            if self.handle is None and not options.reseed:
                failure: str | None = "there is no handle to go on with"
            else:
                failure = await self._reconnect(options, None if is_expected else ending.code)
            if failure is not None:
                return self._ended(ending.code, f"{ending.reason or 'the connection was lost'}; {failure}")

    async def _read_connection(self) -> SocketClosed:
        socket = self._socket
        assert socket is not None
        try:
            while True:
                self._take(await socket.receive())
                if self._may_leave():
                    self._is_leaving = True
                    return SocketClosed(NORMAL, "")
                if socket.is_open:  # otherwise the session ends soon, and senders wait for the next connection
                    await self.inbox.wait_for_space()
        except SocketClosed as ending:
            return ending

    def _take(self, data: bytes) -> None:
        try:
            message = self._decode(data)
        except GemkitError as error:
            self.inbox.put(error)
            return
        if isinstance(message, LiveServerMessage):
            self._observe(message)
        self.inbox.put(message)

    def _observe(self, message: LiveServerMessage) -> None:
        """Process the parts of a message about the session itself."""
        if message.session_resumption_update is not None:
            self._update(message.session_resumption_update)
        if message.server_content is not None:
            self._follow(message.server_content)
        if message.tool_call is not None:
            self._is_answering = self._is_behind = True
        if message.go_away is not None and not self._is_warned and self._resumption is not None:
            self._is_warned = True
            self._leaving = asyncio.create_task(self._leave_in_time(_seconds(message.go_away.time_left)))
        if self._functions is not None:
            self._functions.follow(message)

    def _update(self, update: LiveServerSessionResumptionUpdate) -> None:
        if update.new_handle and update.resumable is not False:
            self.handle = update.new_handle
            self._outbox.confirm(update.last_consumed_client_message_index)
            self._is_behind = False

    def _follow(self, content: LiveServerContent) -> None:
        if content.interrupted and self._drops_audio:
            dropped = self.inbox.drop_audio()
            if dropped:
                self.inbox.put(AudioDropped(dropped))
        if content.model_turn is not None:
            self._is_answering = self._is_behind = True
        if content.turn_complete:
            self._is_answering = False
        if self._resumption is not None and self._resumption.reseed:
            self._history.received(content)

    # Reconnecting

    def _may_leave(self) -> bool:
        """Return whether the connection can be left without loss after a GoAway message."""
        if not self._is_warned or self._is_answering or self._is_behind or self.handle is None:
            return False
        return self._outbox.is_whole or not self._outbox.sent_since_handle

    async def _leave_in_time(self, seconds: float) -> None:
        await self._state.sleep_async(seconds * (1 - _LEAVE_EARLY))
        self._is_leaving = True
        if self._socket is not None:
            await self._socket.aclose()

    async def _reconnect(self, options: Resumption, code: int | None) -> str | None:
        """Reconnect; return the reason of a failure, None after success."""
        self._up.clear()
        before = self._socket
        lasted = getattr(before, "recorded_seconds", self._state.clock() - self._connected_at)
        if code is None or lasted >= options.stable_seconds:
            self._attempts = 0
        problem = f"no attempt is left of {options.attempts}"
        done, retry_after = 0, 0.0
        while self._attempts < options.attempts:
            self._attempts += 1
            done += 1
            pause = max(retry_after, options.delay(self._attempts, self._state.random()))
            if code is None and lasted < _SHORT:
                pause = max(pause, options.first_delay)
            await self._state.sleep_async(pause)
            try:
                reconnected = await self._reopen(options, code, done)
            except ReplayError:
                raise
            except (SocketClosed, GemkitError) as error:
                problem = f"reconnecting failed: {error}"
                if isinstance(error, APIError) and not _is_passing(error):
                    return problem
                retry_after = min(getattr(error, "retry_after", None) or 0.0, _MAX_RETRY_AFTER)
                continue
            if before is not None:
                await _quietly(before.aclose())
            self.inbox.put(reconnected)
            self._up.set()
            return None
        return problem

    async def _reopen(self, options: Resumption, code: int | None, attempts: int) -> Reconnected:
        """Connect with the handle, or without it if it is rejected; resend unprocessed messages."""
        restored = self.handle is not None
        try:
            socket, first = await self._opener(self.handle)
        except LiveClosedError as error:
            if not restored or not options.reseed or error.code not in _REFUSED:
                raise
            self.handle, restored = None, False
            socket, first = await self._opener(None)
        turns = [] if restored else self._history.without(self._outbox.serials())
        seed = [_seed(turns, is_answering=self._is_answering)] if turns else []
        frames = self._outbox.restart(*seed, is_new=not restored)
        if not restored and self._functions is not None:
            self._functions.cancel()
        async with closed_on_error(socket):
            message = self._decode(first)
            for frame in frames:
                await socket.send(frame)
        self._use(socket)
        if message.setup_complete is None:
            self._take(first)
        return Reconnected(restored, code, attempts, len(frames) - len(seed), self._outbox.take_lost())

    def _use(self, socket: WebSocket) -> None:
        self._socket = socket
        self._loop = asyncio.get_running_loop()
        self._connected_at = self._state.clock()
        if self._leaving is not None:
            self._leaving.cancel()
        self._leaving = None
        self._is_leaving = self._is_warned = self._is_answering = self._is_behind = False
        if self._reader is None:
            self._up.set()

    def ended(self) -> GemkitError:
        """Return the error for the end of the session."""
        end = self.inbox.end
        return end.with_traceback(None) if end is not None else self._ended(NORMAL, "it was closed")

    def _ended(self, code: int, reason: str) -> LiveClosedError:
        return LiveClosedError(code, reason, resumable=self.handle is not None)


def _seed(turns: list[dict[str, Any]], *, is_answering: bool) -> str:
    return json.dumps({"clientContent": {"turns": turns, "turnComplete": is_answering}}, separators=(",", ":"))


def _is_passing(error: APIError) -> bool:
    return error.code in PASSING or error.is_retry_safe


def _seconds(text: str | None) -> float:
    """Parse a duration such as ``10s``; return zero if it is not valid."""
    try:
        return min(max(0.0, float((text or "0").rstrip("s"))), _MAX_TIME_LEFT)
    except ValueError:
        return 0.0


async def _completed(sending: Coroutine[Any, Any, None]) -> None:
    """Wait for a coroutine that continues even if the caller is cancelled."""
    task = asyncio.ensure_future(sending)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        task.add_done_callback(lambda done: done.cancelled() or done.exception())
        raise


async def _quietly(closing: Awaitable[None]) -> None:
    with contextlib.suppress(OSError):
        await closing
