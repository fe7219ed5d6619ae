# Rendered from ../_async/byte_stream.py by `make gen`; edit that file instead.
"""Iterators that can be closed, such as streams of bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from types import TracebackType

T = TypeVar("T")


class ClosableIterator(Generic[T]):
    """The base class of streams: iterate with ``for``, close it early, or use it with ``with``."""

    def __init__(self, iterator: Generator[T, None]) -> None:
        """Iterate over a generator."""
        self._iterator = iterator

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading and release the connection; further calls do nothing."""
        self._iterator.close()


class ByteStream(ClosableIterator[bytes]):
    """A stream of bytes: iterate over it with ``for``, close it early, or use it with ``with``.

    The request is sent when the first bytes are requested.
    """


ByteStream.__module__ = "gemkit.files"
