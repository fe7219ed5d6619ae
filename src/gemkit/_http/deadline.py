"""The deadline of a call, which covers all of its attempts, and its read timeout."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from gemkit.errors import APITimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable

CONNECT_SECONDS = 10.0
"""Timeout for opening a connection, including TLS."""
_TIMER_TOLERANCE = 0.02  # timers may be early by a little


class Deadline:
    """The time by which a call must have finished.

    Attributes:
        seconds: The timeout, from the start of the call; None for none.
        idle: Timeout for the next bytes, in seconds; None for no limit but the deadline.
        source: The setting that the timeout comes from, for messages.
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
        """Start the deadline; `clock` returns monotonic seconds."""
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
        """Return the timeout for opening a connection, in seconds."""
        left = self.remaining()
        # A socket with a timeout of 0 does not time out: it reports that the connection is in progress.
        return CONNECT_SECONDS if left is None else max(0.001, min(left, CONNECT_SECONDS))

    def check(self) -> None:
        """Check that the deadline has not passed.

        Raises:
            APITimeoutError: It has.
        """
        if self.seconds is not None and self._clock() - self._started >= self.seconds:
            raise self.error()

    def describe(self, *, is_connecting: bool = False) -> str:
        """Return a description of what timed out: the whole call, a read, or a connection."""
        left = self.remaining()
        has_ended = left is not None and (left < _TIMER_TOLERANCE or (self.idle is None and not is_connecting))
        if self.seconds is not None and has_ended:
            return f"timed out after {self.seconds:g} s" + (f" ({self.source})" if self.source else "")
        if is_connecting:
            return f"timed out: no connection within {CONNECT_SECONDS:g} s"
        return f"timed out: no bytes for {self.idle or 0:g} s (http_options.stream_idle_timeout)"

    def error(self, method: str = "", url: str = "", *, is_connecting: bool = False) -> APITimeoutError:
        """Return the error for a timeout."""
        message = self.describe(is_connecting=is_connecting)
        return APITimeoutError(message, elapsed=self.elapsed(), method=method, url=url)
