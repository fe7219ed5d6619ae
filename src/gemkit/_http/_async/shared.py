"""A client of an HTTP library that is shared by calls, and closed when the last of them has finished."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._http.aio import Lock

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


class AsyncShared:
    """A client and the number of calls that use it."""

    __slots__ = ("__weakref__", "_close", "_is_closed", "_lock", "_users", "client")

    def __init__(self, client: Any, close: Callable[[], Awaitable[None]] | None = None) -> None:
        """Share `client`; `close` closes it, None leaves it open."""
        self.client = client
        self._close = close
        self._users = 0
        self._is_closed = False
        self._lock = Lock()

    def acquire(self) -> bool:
        """Start a call; return False if the client has been closed."""
        with self._lock:
            if not self._is_closed:
                self._users += 1
            return not self._is_closed

    async def release(self) -> None:
        """Finish a call."""
        with self._lock:
            self._users -= 1
            is_last = self._is_closed and not self._users
        if is_last and self._close is not None:
            await self._close()

    async def aclose(self) -> None:
        """Accept no more calls, and close the client when none is left."""
        with self._lock:
            is_unused = not self._is_closed and not self._users
            self._is_closed = True
        if is_unused and self._close is not None:
            await self._close()
