# Rendered from ../_async/byte_stream.py by `make gen`; edit that file instead.
"""Streams of bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from types import TracebackType


class ByteStream:
    """A stream of bytes: iterate over it with ``for``, close it early, or use it with ``with``.

    The request is sent when the first bytes are requested.
    """

    def __init__(self, pieces: Generator[bytes, None]) -> None:
        """Yield the bytes of `pieces`."""
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
        """Stop reading and release the connection; further calls do nothing."""
        self._pieces.close()


ByteStream.__module__ = "gemkit.files"
