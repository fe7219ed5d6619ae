"""Pools of connections in which many requests at once cost no more each than a few.

A pool looks through all its requests and connections at every step, so its cost per request grows with their number.
Spread over small pools, filled one after the other, it stays what it is for a few.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

P = TypeVar("P")

WIDTH = 8
"""Connections per pool."""


class Lane(Generic[P]):
    """One small pool and how many requests are on it."""

    __slots__ = ("busy", "pool")

    def __init__(self, pool: P) -> None:
        self.pool = pool
        self.busy = 0


class Lanes(Generic[P]):
    """All pools for one origin; thread safe."""

    def __init__(self, make: Callable[[], P]) -> None:
        """`make` gives a new pool of `WIDTH` connections."""
        self._make = make
        self._lanes: list[Lane[P]] = []
        self._lock = threading.Lock()

    def take(self) -> Lane[P]:
        """A lane with room for one more request: the first, so that connections are used again."""
        with self._lock:
            for lane in self._lanes:
                if lane.busy < WIDTH:
                    lane.busy += 1
                    return lane
            lane = Lane(self._make())
            lane.busy = 1
            self._lanes.append(lane)
            return lane

    def give(self, lane: Lane[P]) -> None:
        """A request on the lane is done."""
        with self._lock:
            lane.busy -= 1

    def empty(self) -> list[P]:
        """Forget all lanes, and return their pools to be closed."""
        with self._lock:
            pools = [lane.pool for lane in self._lanes]
            self._lanes = []
            return pools
