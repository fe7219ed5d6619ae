"""What sync code does its own way; see `aio`, whose names these are."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


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
