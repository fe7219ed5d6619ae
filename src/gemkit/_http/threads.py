"""Sync primitives with the names of `aio`."""

from __future__ import annotations

import threading
import time
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, TypeVar

from gemkit._http import watchdog
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager


T = TypeVar("T")

Lock = threading.Lock


def sleep(seconds: float) -> None:
    """Sleep for `seconds`."""
    time.sleep(seconds)


def run_blocking(function: Callable[..., T], *arguments: Any) -> T:
    """Run a function that reads or writes files."""
    return function(*arguments)


def maybe_await(value: T) -> T:
    """Return the result of a user's function.

    Raises:
        InvalidInputError: It is awaitable, and there is no event loop to run it.
    """
    if hasattr(value, "__await__"):
        getattr(value, "close", lambda: None)()
        raise InvalidInputError("an async function, file or iterator was given to a sync method; use client.aio")
    return value


class Watch(watchdog.Watch):
    """Enforces the deadline on a request of an HTTP library."""

    __slots__ = ()

    def limit(self) -> AbstractContextManager[None]:
        """Do nothing: a blocked thread cannot be interrupted; `watchdog` shuts its socket down instead."""
        return nullcontext()


class Waiter:
    """One thread that waits for another."""

    __slots__ = ("_event",)

    def __init__(self) -> None:
        self._event = threading.Event()

    @property
    def is_set(self) -> bool:
        """Whether `set` was called."""
        return self._event.is_set()

    def set(self) -> None:
        """Wake the waiting thread."""
        self._event.set()

    def wait(self, seconds: float | None) -> bool:
        """Wait; return False on a timeout."""
        return self._event.wait(seconds)
