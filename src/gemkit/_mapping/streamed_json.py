"""JSON bodies whose large binary values are encoded while they are sent.

An image of 8 MiB is 11 MB of base64; serialised as JSON, it would be in memory three times before the first byte is
sent. Here the JSON text contains a placeholder, and the image is encoded in small pieces while the body is sent.
"""

from __future__ import annotations

import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import b2a_base64
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGE = 64 * 1024
"""Minimum size in bytes of a value that is replaced by a placeholder."""
_PIECE = 192 * 1024  # 256 KiB of base64; a multiple of three, so that only the last piece is padded


class EncodedJSON:
    """JSON text in the form of the backend, one value or several separated by commas, which is not encoded again."""

    __slots__ = ("text",)

    def __init__(self, text: bytes) -> None:
        self.text = text

    def __repr__(self) -> str:
        return f"<EncodedJSON of {len(self.text)} bytes>"


class Base64Placeholders(list["bytes | EncodedJSON"]):
    """The large values of one request, and the placeholders for them in its JSON text.

    A placeholder is of type bytes, like the value, so it is serialised like it.
    """

    _name = b""

    def add(self, value: bytes | EncodedJSON) -> bytes:
        """Add `value` and return its placeholder."""
        # 18 random bytes are 24 characters without padding, and do not occur in other text.
        self._name = self._name or os.urandom(18)
        self.append(value)
        return self._name + (len(self) - 1).to_bytes(3, "big")

    def unknown(self, value: object) -> str:
        """Return the placeholder of an `EncodedJSON`; called for values that pydantic cannot serialise.

        Raises:
            ValueError: It is another type.
        """
        if not isinstance(value, EncodedJSON):
            raise ValueError(f"Unable to serialize unknown type: {type(value)}")  # noqa: TRY004 - as pydantic has it
        return urlsafe_b64encode(self.add(value)).decode()

    def fill(self, text: bytes) -> bytes | StreamedJSON:
        """Return the body for a JSON text with placeholders."""
        first, *rest = text.split(urlsafe_b64encode(self._name))
        texts = [first]
        values: list[bytes] = []
        for piece in rest:
            value = self[int.from_bytes(urlsafe_b64decode(piece[:4]), "big")]
            if isinstance(value, EncodedJSON):
                # The quotes around the placeholder are removed.
                texts[-1] = b"".join((texts[-1][:-1], value.text, piece[5:]))
            else:
                values.append(value)
                texts.append(piece[4:])
        return StreamedJSON(texts[0], list(zip(values, texts[1:], strict=True))) if values else texts[0]


class StreamedJSON:
    """JSON text with base64 that is encoded while it is read; can be read again for another attempt."""

    def __init__(self, first: bytes, parts: list[tuple[bytes, bytes]]) -> None:
        """Store the first text, and the values with the text that follows each."""
        self._first = first
        self._parts = parts
        self.length = len(first) + sum((len(value) + 2) // 3 * 4 + len(text) for value, text in parts)

    def __repr__(self) -> str:
        return f"<StreamedJSON of {self.length} bytes>"

    def __bytes__(self) -> bytes:
        return b"".join(self.iter_bytes())

    @property
    def is_blocking(self) -> bool:
        """False: encoding a piece takes less than a millisecond."""
        return False

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the text's bytes in order, some 256 KiB at a time."""
        yield self._first
        for value, text in self._parts:
            view = memoryview(value)
            for start in range(0, len(view), _PIECE):
                yield b2a_base64(view[start : start + _PIECE], newline=False)
            yield text
