"""Content codings: decompress a response body incrementally."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ACCEPTED = "gzip, deflate"
_GZIP = zlib.MAX_WBITS | 16
_MAX_CHUNK = 1 << 20
_IGNORED = frozenset({"", "identity"})
_MEMBER_START = b"\x1f"
INFLATED_LIMIT = 256 * 1024 * 1024
"""Up to this size, a body may expand by any factor."""
_MAX_FACTOR = 100


class DecodingError(Exception):
    """The body cannot be decompressed as its headers say."""


class _Inflater:
    """Decompresses one coding. `deflate` means zlib, but some servers send raw deflate data."""

    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._decompressor = zlib.decompressobj(bits)
        self._started = False
        self._is_over = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decompress data in limited steps: a small input may expand to more than fits into memory."""
        while data and not self._is_over:
            out = self._inflate(data)
            if out:
                yield out
            decompressor = self._decompressor
            data = decompressor.unconsumed_tail
            if decompressor.eof and decompressor.unused_data:
                data = decompressor.unused_data
                if self._bits == _GZIP and data.startswith(_MEMBER_START):  # a gzip file may have several members
                    self._decompressor = zlib.decompressobj(self._bits)
                else:  # padding, which HTTP libraries ignore too
                    self._is_over = True

    def _inflate(self, data: bytes) -> bytes:
        try:
            out = self._decompressor.decompress(data, _MAX_CHUNK)
        except zlib.error as error:
            if self._started or self._bits != zlib.MAX_WBITS:
                raise DecodingError(str(error)) from None
            self._bits = -zlib.MAX_WBITS
            self._decompressor = zlib.decompressobj(self._bits)
            return self._inflate(data)
        self._started = True
        return out

    def finish(self) -> bytes:
        out = self._decompressor.flush()
        if self._started and not self._decompressor.eof:
            raise DecodingError("the compressed body ended early")
        return out


class Decoder:
    """Decompresses a body incrementally."""

    def __init__(self, encoding: str) -> None:
        """Parse a Content-Encoding header.

        Raises:
            DecodingError: A coding is not supported.
        """
        self._received = self._inflated = 0
        self._steps: list[_Inflater] = []
        for name in reversed([coding.strip().lower() for coding in encoding.split(",")]):
            if name in {"gzip", "x-gzip"}:
                self._steps.append(_Inflater(_GZIP))
            elif name == "deflate":
                self._steps.append(_Inflater(zlib.MAX_WBITS))
            elif name not in _IGNORED:
                raise DecodingError(f"content-encoding {name!r} is not supported; supported are {ACCEPTED}")

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decompress the next bytes; yields at most 1 MiB at a time.

        Raises:
            DecodingError: They are not valid compressed data, or expand to more than `INFLATED_LIMIT` and by a factor
                that no useful body has.
        """
        self._received += len(data)
        for piece in _run_steps(self._steps, data):
            self._inflated += len(piece)
            if self._inflated > max(INFLATED_LIMIT, _MAX_FACTOR * self._received):
                raise DecodingError(f"{self._received} bytes expand to more than {INFLATED_LIMIT} bytes")
            yield piece

    def finish(self) -> Iterator[bytes]:
        """Yield the remaining bytes at the end of the body.

        Raises:
            DecodingError: The body ended early.
        """
        for number, step in enumerate(self._steps, 1):
            yield from _run_steps(self._steps[number:], step.finish())


def _run_steps(steps: Sequence[_Inflater], data: bytes) -> Iterator[bytes]:
    if not steps:
        if data:
            yield data
        return
    for piece in steps[0].feed(data):
        yield from _run_steps(steps[1:], piece)


def decoder_for(headers: Any) -> Decoder | None:
    """Return the decoder for a response with these headers; None if it is not compressed.

    Raises:
        DecodingError: Its coding is not supported.
    """
    encoding = headers.get("content-encoding")
    return Decoder(encoding) if encoding else None
