"""Connections that are kept for the next request, one to a pool.

A pool looks through all its requests and connections at every step, so its cost per request grows with their number.
Pools of one connection each, kept on a stack, cost the same however many requests are in flight.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

P = TypeVar("P")

MOST_IDLE = 100
"""Connections kept when nothing is in flight."""


class Lanes(Generic[P]):
    """The pools for one origin; thread safe."""

    def __init__(self, make: Callable[[], P]) -> None:
        """`make` gives a new pool of one connection."""
        self._make = make
        self._idle: list[P] = []
        self._busy: set[P] = set()
        self._lock = threading.Lock()

    def take(self) -> P:
        """A pool for one request: the one that was used last, whose connection is the likeliest to be open still."""
        with self._lock:
            pool = self._idle.pop() if self._idle else self._make()
            self._busy.add(pool)
            return pool

    def give(self, pool: P, *, sound: bool) -> P | None:
        """Take a pool back after its request.

        Args:
            pool: As `take` gave it.
            sound: Whether the request ran to its end. What interrupted it may have struck the pool at work, and a pool
                that has lost its one connection would never give another.

        Returns:
            The pool, if it is to be closed instead of kept.
        """
        with self._lock:
            if pool not in self._busy:
                return pool
            self._busy.discard(pool)
            if not sound or len(self._idle) >= MOST_IDLE:
                return pool
            self._idle.append(pool)
            return None

    def empty(self) -> list[P]:
        """Begin anew.

        Returns:
            The pools to close now; those in use are handed out by `give` when their request is done.
        """
        with self._lock:
            pools, self._idle = self._idle, []
            self._busy = set()
            return pools

    def abandon(self) -> list[P]:
        """All pools, to be closed with whatever is on them."""
        with self._lock:
            pools = [*self._idle, *self._busy]
            self._idle, self._busy = [], set()
            return pools
