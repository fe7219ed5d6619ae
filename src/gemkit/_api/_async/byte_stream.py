"""Streams of bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator
    from types import TracebackType


class AsyncByteStream:
    """A stream of bytes: iterate over it with ``async for``, close it early, or use it with ``async with``.

    The request is sent when the first bytes are requested.
    """

    def __init__(self, pieces: AsyncGenerator[bytes, None]) -> None:
        """Yield the bytes of `pieces`."""
        self._pieces = pieces

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._pieces

    async def __anext__(self) -> bytes:
        return await anext(self._pieces)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop reading and release the connection; further calls do nothing."""
        await self._pieces.aclose()

    close = aclose  # sync: drop


AsyncByteStream.__module__ = "gemkit.files"
