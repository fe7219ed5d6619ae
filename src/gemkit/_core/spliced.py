"""Request bodies whose large values are encoded while they are sent.

A picture of 8 MiB is 11 MB of base64. Written into a JSON text it is in memory three times before the first byte leaves.
Here the text has a mark in its place, and pieces of the picture are encoded one after another as the connection takes
them.
"""

from __future__ import annotations

import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import b2a_base64
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

LARGE = 64 * 1024
"""Bytes from which on a value is worth a mark."""
_PIECE = 192 * 1024  # 256 KiB of base64; a multiple of three, so that only the last piece is padded


class Deferred:
    """The large values of one request, and the marks that stand for them in its text.

    A mark is bytes like the value itself, so that everything on the way to the text treats it as it would the value.
    """

    def __init__(self) -> None:
        """Begin without any."""
        self._values: list[bytes] = []
        self._name = b""

    def __bool__(self) -> bool:
        return bool(self._values)

    def mark(self, value: bytes) -> bytes:
        """What to write in place of `value`."""
        # Eighteen bytes are 24 characters without padding, and nobody's text holds them by chance.
        self._name = self._name or os.urandom(18)
        self._values.append(value)
        return self._name + (len(self._values) - 1).to_bytes(3, "big")

    def splice(self, text: bytes) -> Spliced:
        """The body that `text`, with marks in it, stands for."""
        first, *rest = text.split(urlsafe_b64encode(self._name))
        parts: list[tuple[bytes, bytes]] = []
        for piece in rest:
            number = int.from_bytes(urlsafe_b64decode(piece[:4]), "big")
            parts.append((self._values[number], piece[4:]))
        return Spliced(first, parts)


class Spliced:
    """JSON text with base64 in it, made as it is read; can be read again for another attempt."""

    def __init__(self, first: bytes, parts: list[tuple[bytes, bytes]]) -> None:
        """Text, and then values each followed by more text."""
        self._first = first
        self._parts = parts
        self.length = len(first) + sum((len(value) + 2) // 3 * 4 + len(text) for value, text in parts)

    def __repr__(self) -> str:
        return f"<Spliced of {self.length} bytes>"

    def __bytes__(self) -> bytes:
        return b"".join(self.pieces())

    def pieces(self) -> Iterator[bytes]:
        """The text's bytes in order, some 256 KiB at a time."""
        yield self._first
        for value, text in self._parts:
            view = memoryview(value)
            for start in range(0, len(view), _PIECE):
                yield b2a_base64(view[start : start + _PIECE], newline=False)
            yield text

    async def pieces_async(self) -> AsyncIterator[bytes]:
        """The same; a piece takes a fraction of a millisecond to encode, too little for a thread."""
        for piece in self.pieces():
            yield piece
