"""One thing per event loop: made when a loop first asks, closed when that loop shuts down."""

from __future__ import annotations

import asyncio
import weakref
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

T = TypeVar("T")


class PerLoop(Generic[T]):
    """Connections belong to the event loop they were opened on; a loop that is gone takes its own along."""

    def __init__(self, make: Callable[[], T], close: Callable[[T], Awaitable[None]]) -> None:
        """`make` makes the thing for the running loop, `close` closes it on that loop."""
        self._make = make
        self._close = close
        self._held: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[T, AsyncGenerator[None, None]]] = (
            weakref.WeakKeyDictionary()
        )

    async def get(self) -> T:
        """The running loop's own."""
        loop = asyncio.get_running_loop()
        held = self._held.get(loop)
        if held is None:
            self._drop_closed()
            thing = self._make()
            guard = _closed_with_loop(thing, self._close, weakref.ref(self._held), weakref.ref(loop))
            self._held[loop] = held = (thing, guard)
            await anext(guard)
        return held[0]

    async def close(self) -> None:
        """Close the running loop's own; asked again, another is made."""
        held = self._held.pop(asyncio.get_running_loop(), None)
        if held is not None:
            await held[1].aclose()

    def forget(self) -> None:
        """In a forked child: no loop of the parent runs here."""
        _parents.append(self._held)
        self._held = weakref.WeakKeyDictionary()

    def _drop_closed(self) -> None:
        """Let go of loops that were closed without finishing their generators, and of what was theirs."""
        for loop in list(self._held):
            if loop.is_closed():
                self._held.pop(loop, None)


# In a forked child, what the parent's connections hang on: dropped, their sockets would be closed or complained about.
_parents: list[object] = []


async def _closed_with_loop(
    thing: T,
    close: Callable[[T], Awaitable[None]],
    held: weakref.ref[weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Any]],
    loop: weakref.ref[asyncio.AbstractEventLoop],
) -> AsyncGenerator[None, None]:
    """Wait for the end of the loop: loops finish their async generators while they still run."""
    try:
        yield
    finally:
        # This generator refers to its loop, so an entry left behind would keep the loop alive for ever.
        table, key = held(), loop()
        if table is not None and key is not None:
            table.pop(key, None)
        await close(thing)
