"""The end of a call, which holds for all of its attempts, and the longest silence within it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from gemkit.errors import APITimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable

CONNECT_SECONDS = 10.0
"""The most a connection may take to open, including TLS."""
_SLACK = 0.02  # timers may be early by a little


class Deadline:
    """When a call must have ended.

    Attributes:
        seconds: The limit, from the beginning of the call; None for none.
        idle: The longest wait for the next bytes, in seconds; None for no limit but the deadline.
        source: Where the limit was set, for messages.
    """

    __slots__ = ("_clock", "_started", "idle", "seconds", "source")

    def __init__(
        self,
        seconds: float | None,
        clock: Callable[[], float] = time.monotonic,
        *,
        idle: float | None = None,
        source: str = "",
    ) -> None:
        """Start the clock, which gives monotonic seconds."""
        self.seconds = seconds
        self.idle = idle
        self.source = source
        self._clock = clock
        self._started = clock()

    def elapsed(self) -> float:
        """Return the seconds since the call began."""
        return self._clock() - self._started

    def remaining(self) -> float | None:
        """Return the seconds left, never below zero; None without a limit."""
        if self.seconds is None:
            return None
        left = self.seconds - (self._clock() - self._started)
        return max(0.0, left)

    def step(self) -> float | None:
        """Return the seconds to wait for the next bytes."""
        left = self.remaining()
        if left is None or (self.idle is not None and self.idle < left):
            return self.idle
        return left

    def connect(self) -> float:
        """Return the seconds that a connection may take to open."""
        left = self.remaining()
        return CONNECT_SECONDS if left is None else min(left, CONNECT_SECONDS)

    def check(self) -> None:
        """See that there is time left.

        Raises:
            APITimeoutError: There is none.
        """
        if self.seconds is not None and self._clock() - self._started >= self.seconds:
            raise self.error()

    def describe(self, *, is_connecting: bool = False) -> str:
        """Say what timed out: the whole call, the next bytes, or a connection."""
        left = self.remaining()
        is_over = left is not None and (left < _SLACK or (self.idle is None and not is_connecting))
        if self.seconds is not None and is_over:
            return f"timed out after {self.seconds:g} s" + (f" ({self.source})" if self.source else "")
        if is_connecting:
            return f"timed out: no connection within {CONNECT_SECONDS:g} s"
        return f"timed out: no bytes for {self.idle or 0:g} s (http_options.stream_idle_timeout)"

    def error(self, method: str = "", url: str = "", *, is_connecting: bool = False) -> APITimeoutError:
        """Return the error for a limit that has passed."""
        message = self.describe(is_connecting=is_connecting)
        return APITimeoutError(message, elapsed=self.elapsed(), method=method, url=url)
