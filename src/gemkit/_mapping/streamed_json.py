"""JSON bodies whose large binary values are encoded while they are sent.

An image of 8 MiB is 11 MB of base64. Written into a JSON text it is in memory three times before the first byte is sent.
Here the text has a placeholder in its place, and the image is encoded piece by piece as the connection takes it.
"""

from __future__ import annotations

import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import b2a_base64
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGE = 64 * 1024
"""Bytes from which on a value is worth a placeholder."""
_PIECE = 192 * 1024  # 256 KiB of base64; a multiple of three, so that only the last piece is padded


class Base64Placeholders(list[bytes]):
    """The large values of one request, and the placeholders for them in its text.

    A placeholder is bytes like the value itself, so that serialisation treats it as it would the value.
    """

    _name = b""

    def add(self, value: bytes) -> bytes:
        """What to write in place of `value`."""
        # Eighteen bytes are 24 characters without padding, and nobody's text holds them by chance.
        self._name = self._name or os.urandom(18)
        self.append(value)
        return self._name + (len(self) - 1).to_bytes(3, "big")

    def fill(self, text: bytes) -> StreamedJSON:
        """The body that `text`, with placeholders in it, stands for."""
        first, *rest = text.split(urlsafe_b64encode(self._name))
        parts: list[tuple[bytes, bytes]] = []
        for piece in rest:
            number = int.from_bytes(urlsafe_b64decode(piece[:4]), "big")
            parts.append((self[number], piece[4:]))
        return StreamedJSON(first, parts)


class StreamedJSON:
    """JSON text with base64 in it, made as it is read; can be read again for another attempt."""

    def __init__(self, first: bytes, parts: list[tuple[bytes, bytes]]) -> None:
        """Text, and then values each followed by more text."""
        self._first = first
        self._parts = parts
        self.length = len(first) + sum((len(value) + 2) // 3 * 4 + len(text) for value, text in parts)

    def __repr__(self) -> str:
        return f"<StreamedJSON of {self.length} bytes>"

    def __bytes__(self) -> bytes:
        return b"".join(self.iter_bytes())

    @property
    def is_blocking(self) -> bool:
        """False: a piece takes a fraction of a millisecond to encode, too little for a thread."""
        return False

    def iter_bytes(self) -> Iterator[bytes]:
        """The text's bytes in order, some 256 KiB at a time."""
        yield self._first
        for value, text in self._parts:
            view = memoryview(value)
            for start in range(0, len(view), _PIECE):
                yield b2a_base64(view[start : start + _PIECE], newline=False)
            yield text
