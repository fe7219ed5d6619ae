"""Pools of connections in which many requests at once cost no more each than a few.

A pool looks through all its requests and connections at every step, so its cost per request grows with their number.
Spread over small pools, filled one after the other, it stays what it is for a few.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Pool(Protocol):
    """What is asked of a pool here."""

    @property
    def connections(self) -> Sequence[Any]:
        """Its connections."""
        ...


P = TypeVar("P", bound=Pool)

WIDTH = 8
"""Connections per pool."""


class Lane(Generic[P]):
    """One small pool and how many requests are on it."""

    __slots__ = ("busy", "left", "pool", "suspect")

    def __init__(self, pool: P) -> None:
        self.pool = pool
        self.busy = 0
        self.suspect = False
        self.left = False

    def has_lost_one(self) -> bool:
        """Whether a connection is held by no request: httpcore forgets those whose request was interrupted."""
        held = sum(not (connection.is_idle() or connection.is_closed()) for connection in self.pool.connections)
        return held > self.busy


class Lanes(Generic[P]):
    """All pools for one origin; thread safe."""

    def __init__(self, make: Callable[[], P]) -> None:
        """`make` gives a new pool of `WIDTH` connections."""
        self._make = make
        self._lanes: list[Lane[P]] = []
        self._leaving: list[Lane[P]] = []
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

    def give(self, lane: Lane[P], *, interrupted: bool = False) -> P | None:
        """A request on the lane is done.

        Args:
            lane: Where it was.
            interrupted: Whether a cancellation or the like struck the pool at work.

        Returns:
            A pool that is to be closed, as nobody uses it any more.
        """
        with self._lock:
            lane.busy -= 1
            if interrupted or lane.suspect:
                # Others that are just coming or going can hide a lost connection: the next of them looks again.
                lane.suspect = lane.busy > 0
                if not lane.left and lane.has_lost_one():
                    self._leave(lane)
            if lane.left and not lane.busy and lane in self._leaving:
                self._leaving.remove(lane)
                return lane.pool
            return None

    def empty(self) -> list[P]:
        """Begin anew.

        Returns:
            The pools to close now; the others are given out when their last request is done.
        """
        with self._lock:
            for lane in list(self._lanes):
                self._leave(lane)
            idle = [lane for lane in self._leaving if not lane.busy]
            self._leaving = [lane for lane in self._leaving if lane.busy]
            return [lane.pool for lane in idle]

    def abandon(self) -> list[P]:
        """All pools, to be closed with whatever is on them."""
        with self._lock:
            pools = [lane.pool for lane in (*self._lanes, *self._leaving)]
            self._lanes, self._leaving = [], []
            return pools

    def _leave(self, lane: Lane[P]) -> None:
        lane.left = True
        self._lanes.remove(lane)
        self._leaving.append(lane)
