"""Iterators that can be closed, such as streams of bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator
    from types import TracebackType

T = TypeVar("T")


class AsyncClosableIterator(Generic[T]):
    """The base class of streams: iterate with ``async for``, close it early, or use it with ``async with``."""

    def __init__(self, iterator: AsyncGenerator[T, None]) -> None:
        """Iterate over a generator."""
        self._iterator = iterator

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def __anext__(self) -> T:
        return await anext(self._iterator)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop reading and release the connection; further calls do nothing."""
        await self._iterator.aclose()

    # sync: drop until end
    async def close(self) -> None:
        """Stop reading and release the connection; further calls do nothing."""
        await self.aclose()

    # sync: end


class AsyncByteStream(AsyncClosableIterator[bytes]):
    """A stream of bytes: iterate over it with ``async for``, close it early, or use it with ``async with``.

    The request is sent when the first bytes are requested.
    """


AsyncByteStream.__module__ = "gemkit.files"
