"""Live sessions for sync code: the async link, run by an event loop in a background thread."""

from __future__ import annotations

import asyncio
import atexit
import concurrent.futures
import contextlib
import threading
from collections import deque
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar
from weakref import WeakSet

from gemkit._api._async.client import AsyncAPIClient
from gemkit._features.live import opening
from gemkit._http import fork
from gemkit.errors import ConfigurationError, GemkitError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence

    from gemkit._api._sync.client import APIClient
    from gemkit._features.live.events import Resumption
    from gemkit._features.live.link import Link
    from gemkit._features.tools.functions import FunctionTool
    from gemkit._generated.types.content import Content, FunctionResponse
    from gemkit._http.request import HTTPRequest
    from gemkit._mapping.operation import OperationSpec

T = TypeVar("T")
_JOIN_SECONDS = 5.0
_EXIT_SECONDS = 1.0


def link_of(
    client: APIClient,
    received: OperationSpec[Any],
    request: HTTPRequest,
    setup: dict[str, Any],
    resumption: Resumption | None = None,
    *,
    drops_audio: bool = False,
) -> BackgroundLink:
    """Return a link that opens its connections with this handshake and setup; `received` parses its messages."""
    twin = AsyncAPIClient(client.settings, client.state, client.codec)
    twin.context = client.context
    link = opening.link_of(twin, received, request, setup, resumption, drops_audio=drops_audio)
    return BackgroundLink(twin, link)


def link_over(client: APIClient, received: OperationSpec[Any], carrier: Carrier) -> BackgroundLink:
    """Return the link unchanged: sync sessions do not accept other connections."""
    del client, received
    return carrier


class _Held(threading.local):
    """The message that `get` has returned to a thread and that was not yet yielded: an interruption does not lose it.

    Attributes:
        future: Holds the message; set to None right before the message is yielded.
    """

    future: asyncio.Future[Any] | None = None


class BackgroundLink:
    """Thread-safe access to a link. Waiting calls can be interrupted without loss of messages."""

    def __init__(self, client: AsyncAPIClient, link: Link) -> None:
        """Prepare the link; the thread is started later."""
        self._client = client
        self._link = link
        self._generation = fork.generation.number
        self._reading = threading.Lock()
        self._receiving: asyncio.Future[Any] | None = None
        self._received: deque[asyncio.Future[Any] | None] = deque()
        self._arrived: SimpleQueue[None] = SimpleQueue()
        self.held = _Held()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._started = threading.Event()
        self._stop = asyncio.Event()
        self._running: set[concurrent.futures.Future[Any]] = set()
        self._has_stopped = False

    @property
    def handle(self) -> str | None:
        """Handle to resume the session with; None if there is none yet."""
        return self._link.handle

    @property
    def runs_functions(self) -> bool:
        """Whether functions are run when the model calls them."""
        return self._link.runs_functions

    def run_functions(self, functions: Mapping[str, FunctionTool], written: Callable[[FunctionResponse], str]) -> None:
        """Set the functions, by name, to run when the model calls them; their results are sent."""
        self._link.run_functions(functions, written)

    def connect(self) -> Any:
        """Open the first connection; return its setup-complete message, None if another message was received first."""
        self._thread = threading.Thread(target=self._serve, name="gemkit-live", daemon=True)
        self._thread.start()
        self._wait_started()
        _open.add(self)
        return self._run(self._link.connect())

    def send(self, frame: str, contents: Sequence[Content] = ()) -> None:
        """Send a message; waits while another is being sent, and while there is no connection.

        Raises:
            LiveClosedError: The session has ended.
        """
        self._run(self._link.send(frame, contents))

    def get(self) -> Any:
        """Return the next message or event; the same one until `held` is emptied. None at a normal end.

        Raises:
            GemkitError: A message could not be parsed, or the session has ended.
        """
        held = self.held
        if held.future is None:
            with self._reading:
                while not self._received:
                    self._check_place()
                    if (loop := self._loop) is not None:
                        with contextlib.suppress(RuntimeError):  # closed by another thread in the meantime
                            loop.call_soon_threadsafe(self._receive)
                    self._arrived.get()
                if (future := self._received[0]) is None:  # the thread has ended
                    return _settled(self._link.get())
                # Nothing can interrupt between these two lines, as nothing is called.
                held.future = future
                del self._received[0]
        try:
            message = self._result(held.future)
        except Exception:
            held.future = None
            raise
        if message is None:
            held.future = None
        return message

    def close(self, seconds: float | None = None) -> None:
        """Close the session and end its thread; closing twice does nothing."""
        thread = self._thread
        if thread is None or self._generation != fork.generation.number:
            return
        if not self._started.wait(_JOIN_SECONDS):  # interrupted before the thread was started
            return
        loop, self._loop = self._loop, None
        is_inside = threading.current_thread() is thread  # this thread may be running the garbage collector
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop was closed in the meantime
                loop.call_soon_threadsafe(self._stop.set)
        if not is_inside:
            thread.join(_JOIN_SECONDS if seconds is None else seconds)

    def _wait_started(self) -> None:
        self._started.wait()

    # In the thread

    def _serve(self) -> None:
        async def serve() -> None:
            self._loop = asyncio.get_running_loop()
            self._started.set()
            try:
                await self._stop.wait()
            finally:
                self._loop = None
                await self._link.aclose()
                await self._client.aclose()

        try:
            with contextlib.suppress(SystemExit, KeyboardInterrupt):  # raised by a function; the session has ended
                asyncio.run(serve())
        finally:
            # For threads that started to wait while the session was being closed.
            self._has_stopped = True
            for future in list(self._running):
                future.cancel()
            self._add(None)

    def _receive(self) -> None:
        """Wait for the next message, unless an interrupted call already waits for it."""
        if self._receiving is None and not self._received:
            self._receiving = asyncio.ensure_future(self._link.get())
            self._receiving.add_done_callback(self._put)

    def _put(self, future: asyncio.Future[Any]) -> None:
        self._receiving = None
        if not future.cancelled():
            future.exception()  # if the session is closed before the next call, nobody retrieves the result
        self._add(future)

    def _add(self, future: asyncio.Future[Any] | None) -> None:
        self._received.append(future)
        if self._arrived.empty():
            self._arrived.put(None)

    # From other threads

    def _check_place(self) -> None:
        if self._generation != fork.generation.number:
            raise ConfigurationError("a live session cannot be used in a process that was forked after it opened")
        if threading.current_thread() is self._thread:
            raise ConfigurationError(
                "an async function that a live session runs cannot use that session; a plain function can"
            )

    def _run(self, doing: Coroutine[Any, Any, T]) -> T:
        try:
            self._check_place()
            if (loop := self._loop) is None:
                raise self._link.ended()
            future = self._spawn(doing, loop)
        except GemkitError:
            doing.close()
            raise
        try:
            return self._result(future)
        except BaseException:
            future.cancel()
            raise
        finally:
            self._running.discard(future)
            if self._has_stopped:
                doing.close()  # it may not have started

    def _spawn(self, doing: Coroutine[Any, Any, T], loop: asyncio.AbstractEventLoop) -> concurrent.futures.Future[T]:
        """Start a coroutine in the thread; it is cancelled if the thread ends first."""
        try:
            future = asyncio.run_coroutine_threadsafe(doing, loop)
        except RuntimeError:  # the loop was closed in the meantime
            raise self._link.ended() from None
        self._running.add(future)
        if self._has_stopped:
            future.cancel()
        return future

    def _result(self, future: concurrent.futures.Future[T] | asyncio.Future[T]) -> T:
        with contextlib.suppress(concurrent.futures.CancelledError, asyncio.CancelledError):
            return future.result()
        raise self._link.ended()


def _settled(doing: Coroutine[Any, Any, T]) -> T:
    """Return the result of a coroutine that never waits."""
    try:
        doing.send(None)
    except StopIteration as end:
        value: T = end.value
        return value
    raise AssertionError("the session has ended, and there is nothing to wait for")


Carrier: TypeAlias = BackgroundLink
"""The types of a session's connection."""
_open: WeakSet[BackgroundLink] = WeakSet()


@atexit.register
def _close_all() -> None:
    """Close sessions that are still open at exit: daemon threads are stopped abruptly by the interpreter."""
    for link in list(_open):
        with contextlib.suppress(Exception):
            link.close(_EXIT_SECONDS)
