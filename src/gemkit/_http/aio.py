"""What async code does its own way: wait, run blocking functions, keep something per event loop.

`threads` has the same names for sync code; the rendered half imports that module instead of this one.
"""

from __future__ import annotations

import asyncio
import inspect
import sys
import weakref
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from gemkit._http import fork
from gemkit._http.httpcore_trace import connection_above, spoilt_stream
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine

    from gemkit._http.deadline import Deadline
    from gemkit._http.request import StreamedBody

T = TypeVar("T")


async def sleep(seconds: float) -> None:
    """Wait so many seconds."""
    await asyncio.sleep(seconds)


async def run_blocking(function: Callable[..., T], *arguments: Any) -> T:
    """Run a function that reads or writes files, in a thread: the event loop goes on meanwhile."""
    return await asyncio.to_thread(function, *arguments)


async def settle(value: T | Awaitable[T]) -> T:
    """Return what a user's function gave, awaited if it is a coroutine."""
    if inspect.isawaitable(value):
        return cast("T", await value)
    return value


def content_of(body: bytes | StreamedBody | None) -> Any:
    """Return a request body as async HTTP libraries take it."""
    if body is None or isinstance(body, bytes):
        return body
    return _in_threads(body) if body.is_blocking else _plain(body)


async def _plain(body: StreamedBody) -> AsyncIterator[bytes]:
    for piece in body.iter_bytes():
        yield piece


async def _in_threads(body: StreamedBody) -> AsyncIterator[bytes]:
    pieces = body.iter_bytes()
    while piece := await asyncio.to_thread(next, pieces, b""):
        yield piece


class Watch:
    """Ends what an HTTP library does in time."""

    __slots__ = ("_deadline", "_plain")

    def __init__(self, deadline: Deadline) -> None:
        """Watch nothing yet."""
        self._deadline = deadline
        self._plain: Any = None

    @property
    def extensions(self) -> dict[str, Any]:
        """What a request of httpx takes along, so that connections that cannot be used again are closed."""
        return {"trace": self._trace}

    async def _trace(self, event: str, info: dict[str, Any]) -> None:
        if event == "http11.response_closed.started":
            stream = spoilt_stream(connection_above(sys._getframe(1)))  # pyright: ignore[reportPrivateUsage]
            if stream is not None:
                await stream.aclose()
        elif event.endswith("connect_tcp.complete"):
            self._plain = info.get("return_value")
        elif event.endswith("start_tls.failed") and self._plain is not None:
            # Left to the garbage collector otherwise, if the task was cancelled.
            await self._plain.aclose()

    def limit(self) -> asyncio.Timeout:
        """End a block with TimeoutError when the deadline has passed."""
        return asyncio.timeout(self._deadline.remaining())

    def close(self) -> None:
        """Nothing: blocks end by themselves."""


class Lock:
    """Do nothing: all tasks of an event loop run in one thread."""

    def __enter__(self) -> None: ...

    def __exit__(self, kind: object, error: object, trace: object) -> None: ...


class Waiter:
    """One task that waits for another."""

    __slots__ = ("_future",)

    def __init__(self) -> None:
        self._future: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    @property
    def is_set(self) -> bool:
        """Whether `set` was called."""
        return self._future.done() and not self._future.cancelled()

    def set(self) -> None:
        """Let the task go on."""
        if not self._future.done():
            self._future.set_result(None)

    async def wait(self, seconds: float | None) -> bool:
        """Wait; return False on a timeout."""
        done, _ = await asyncio.wait([self._future], timeout=seconds)
        return bool(done)


class PerLoop(Generic[T]):
    """One value per event loop, such as its connections: made when first asked for, closed when the loop shuts down."""

    def __init__(self, make: Callable[[], T], close: Callable[[T], Coroutine[Any, Any, None]]) -> None:
        """`make` makes the value for the running loop, `close` closes it on that loop."""
        self._make = make
        self._close = close
        self._generation = fork.generation.number
        self._held: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[T, AsyncGenerator[None, None]]] = (
            weakref.WeakKeyDictionary()
        )

    async def get(self) -> T:
        """Return the running loop's value.

        Raises:
            ConfigurationError: No event loop of asyncio is running.
        """
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("async calls need a running asyncio event loop; trio is not supported") from None
        if self._generation != fork.generation.number:
            fork.keep(self._held)
            self._held = weakref.WeakKeyDictionary()
            self._generation = fork.generation.number
        held = self._held.get(loop)
        if held is None:
            self._drop_closed()
            value = self._make()
            guard = _closed_with_loop(value, self._close, weakref.ref(self._held), weakref.ref(loop))
            self._held[loop] = held = (value, guard)
            await anext(guard)
        return held[0]

    async def aclose(self) -> None:
        """Close the running loop's value; asked for again, another is made."""
        held = self._held.pop(asyncio.get_running_loop(), None)
        if held is not None and self._generation == fork.generation.number:
            await held[1].aclose()

    def _drop_closed(self) -> None:
        """Let go of loops that were closed without finishing their generators, and of what was theirs."""
        for loop in list(self._held):
            if loop.is_closed():
                self._held.pop(loop, None)


async def _closed_with_loop(
    value: T,
    close: Callable[[T], Coroutine[Any, Any, None]],
    held: weakref.ref[weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Any]],
    loop: weakref.ref[asyncio.AbstractEventLoop],
) -> AsyncGenerator[None, None]:
    """Wait for the end of the loop: loops finish their async generators while they still run."""
    try:
        yield
    finally:
        # This generator refers to its loop, so an entry left behind would keep the loop alive.
        table, key = held(), loop()
        if table is not None and key is not None:
            table.pop(key, None)
        await close(value)
