"""What async code does its own way: wait, run blocking functions, take what a user's function gives.

`threads` has the same names for sync code; the rendered half imports that module instead of this one.
"""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

T = TypeVar("T")


async def sleep(seconds: float) -> None:
    """Wait so many seconds."""
    await asyncio.sleep(seconds)


async def run_blocking(function: Callable[..., T], *arguments: Any) -> T:
    """Run a function that reads or writes files, in a thread: the event loop goes on meanwhile."""
    return await asyncio.to_thread(function, *arguments)


async def settle(value: T | Awaitable[T]) -> T:
    """Return what a user's function gave, awaited if it is a coroutine."""
    if inspect.isawaitable(value):
        return await value
    return value
