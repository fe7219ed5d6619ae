"""Async primitives: sleep, locks, blocking functions in threads, deadlines of blocks, and waiting for another task.

`threads` has the same names for sync code; the rendered half imports that module instead of this one.
"""

from __future__ import annotations

import asyncio
import inspect
import sys
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit._http.httpcore_trace import calling_connection, remember_sent, stream_with_extra_data

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from gemkit._http.deadline import Deadline

T = TypeVar("T")

Lock = nullcontext
"""It does nothing: all tasks of an event loop run in one thread."""


async def sleep(seconds: float) -> None:
    """Sleep for `seconds`."""
    await asyncio.sleep(seconds)


async def run_blocking(function: Callable[..., T], *arguments: Any) -> T:
    """Run a function that reads or writes files in a thread, so that the event loop is not blocked."""
    return await asyncio.to_thread(function, *arguments)


async def maybe_await(value: T | Awaitable[T]) -> T:
    """Return the result of a user's function, awaited if it is awaitable."""
    if inspect.isawaitable(value):
        return cast("T", await value)
    return value


class Watch:
    """Enforces the deadline on a request of an HTTP library."""

    __slots__ = ("_deadline", "_plain")

    def __init__(self, deadline: Deadline) -> None:
        """Watch nothing yet."""
        self._deadline = deadline
        self._plain: Any = None

    @property
    def extensions(self) -> dict[str, Any]:
        """Return the extensions of an httpx request: a trace hook that closes connections that must not be reused."""
        return {"trace": self._trace}

    async def _trace(self, event: str, info: dict[str, Any]) -> None:
        remember_sent(event, info)
        if event == "http11.response_closed.started":
            stream = stream_with_extra_data(calling_connection(sys._getframe(1)))  # pyright: ignore[reportPrivateUsage]
            if stream is not None:
                await stream.aclose()
        elif event.endswith("connect_tcp.complete"):
            self._plain = info.get("return_value")
        elif event.endswith("start_tls.failed") and self._plain is not None:
            # If the task was cancelled, the socket would stay open until garbage collection.
            await self._plain.aclose()

    def limit(self) -> asyncio.Timeout:
        """End a block with TimeoutError when the deadline has passed."""
        return asyncio.timeout(self._deadline.remaining())

    def close(self) -> None:
        """Do nothing: `limit` ends with its block."""


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
        """Wake the waiting task."""
        if not self._future.done():
            self._future.set_result(None)

    async def wait(self, seconds: float | None) -> bool:
        """Wait; return False on a timeout."""
        done, _ = await asyncio.wait([self._future], timeout=seconds)
        return bool(done)
