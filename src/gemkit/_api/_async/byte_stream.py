"""Bytes that arrive in pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator
    from types import TracebackType


class AsyncByteStream:
    """Bytes in pieces: iterate over it with ``async for``, close it early, or use it with ``async with``.

    The request goes out with the first piece that is asked for.
    """

    def __init__(self, pieces: AsyncGenerator[bytes, None]) -> None:
        """Give what `pieces` gives."""
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
        """Stop reading and release the connection; closing twice does nothing."""
        await self._pieces.aclose()

    close = aclose  # sync: drop


AsyncByteStream.__module__ = "gemkit.files"
