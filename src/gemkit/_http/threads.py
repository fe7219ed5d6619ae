"""What sync code does its own way; see `aio`, whose names these are."""

from __future__ import annotations

import threading
import time
import weakref
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from gemkit._http import fork, watchdog
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from gemkit._http.request import StreamedBody

T = TypeVar("T")

Lock = threading.Lock


def sleep(seconds: float) -> None:
    """Wait so many seconds."""
    time.sleep(seconds)


def run_blocking(function: Callable[..., T], *arguments: Any) -> T:
    """Run a function that reads or writes files."""
    return function(*arguments)


def settle(value: T) -> T:
    """Return what a user's function gave.

    Raises:
        InvalidInputError: It is a coroutine, which no event loop is there to run.
    """
    if hasattr(value, "__await__"):
        getattr(value, "close", lambda: None)()
        raise InvalidInputError("an async function, file or iterator was given to a sync method; use client.aio")
    return value


def content_of(body: bytes | StreamedBody | None) -> Any:
    """A request body as sync HTTP libraries take it."""
    return body if body is None or isinstance(body, bytes) else body.iter_bytes()


class Watch(watchdog.Watch):
    """Ends what an HTTP library does in time."""

    __slots__ = ()

    def limit(self) -> AbstractContextManager[None]:
        """Nothing: no block of sync code can be ended from outside, only its socket."""
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
        """Let the thread go on."""
        self._event.set()

    def wait(self, seconds: float | None) -> bool:
        """Wait; False if it was in vain."""
        return self._event.wait(seconds)


class PerLoop(Generic[T]):
    """One value for all threads of the process: made when first asked for, closed when nobody refers to it."""

    def __init__(self, make: Callable[[], T], close: Callable[[T], None]) -> None:
        """`make` makes the value, `close` closes it."""
        self._make = make
        self._close = close
        self._generation = fork.generation.number
        self._lock = threading.Lock()
        self._value: T | None = None
        self._finalizer: weakref.finalize[Any, Any] | None = None

    def get(self) -> T:
        """The value."""
        value = self._value
        if value is None or self._generation != fork.generation.number:
            return self._made()
        return value

    def _made(self) -> T:
        if self._generation != fork.generation.number:
            # The lock may be held by a thread that does not exist here.
            self._lock = threading.Lock()
            self._generation = fork.generation.number
            if self._finalizer is not None:
                self._finalizer.detach()
            fork.keep(self._value)
            self._value = None
        with self._lock:
            if self._value is None:
                value = self._make()
                self._finalizer = weakref.finalize(self, self._close, value)
                self._value = value
            return self._value

    def close(self) -> None:
        """Close the value; asked for again, another is made."""
        if self._generation != fork.generation.number:
            return
        with self._lock:
            value, self._value = self._value, None
            if value is not None and self._finalizer is not None:
                self._finalizer.detach()
        if value is not None:
            self._close(value)
