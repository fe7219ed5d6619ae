"""Bytes that arrive in pieces, for sync and async code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
    from types import TracebackType


class ByteStream:
    """Bytes in pieces: iterate over it, close it early, or use it as a context manager.

    The request goes out with the first piece that is asked for.
    """

    def __init__(self, pieces: Generator[bytes, None, None]) -> None:
        """Give what `pieces` gives."""
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return self._pieces

    def __next__(self) -> bytes:
        return next(self._pieces)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading and release the connection; closing twice does nothing."""
        self._pieces.close()


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

    close = aclose
