"""What async code does its own way: wait, run blocking functions, wake each other.

`threads` has the same names for sync code; the rendered half imports that module instead of this one.
"""

from __future__ import annotations

import asyncio
import inspect
import sys
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit._http.httpcore_trace import connection_above, spoilt_stream

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from gemkit._http.deadline import Deadline

T = TypeVar("T")

Lock = nullcontext
"""It does nothing: all tasks of an event loop run in one thread."""


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
