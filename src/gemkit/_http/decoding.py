"""Content codings: what a response body is, decompressed piece by piece."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ACCEPTED = "gzip, deflate"
_GZIP = zlib.MAX_WBITS | 16
_LARGEST_PIECE = 1 << 20
_IGNORED = frozenset({"", "identity"})


class DecodingError(Exception):
    """A body that is not compressed as its headers say."""


class _Inflater:
    """One coding. `deflate` is meant to be zlib and often is raw."""

    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._engine = zlib.decompressobj(bits)
        self._started = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Inflate a piece by and by: what little data becomes may be more than there is memory for."""
        while data:
            out = self._inflated(data)
            if out:
                yield out
            engine = self._engine
            data = engine.unconsumed_tail
            if engine.eof and self._bits == _GZIP and engine.unused_data:  # a gzip file may have members
                data = engine.unused_data
                self._engine = zlib.decompressobj(self._bits)

    def _inflated(self, data: bytes) -> bytes:
        try:
            out = self._engine.decompress(data, _LARGEST_PIECE)
        except zlib.error as error:
            if self._started or self._bits != zlib.MAX_WBITS:
                raise DecodingError(str(error)) from None
            self._bits = -zlib.MAX_WBITS
            self._engine = zlib.decompressobj(self._bits)
            return self._inflated(data)
        self._started = True
        return out

    def finish(self) -> bytes:
        out = self._engine.flush()
        if self._started and not self._engine.eof:
            raise DecodingError("the compressed body ended early")
        return out


class Decoder:
    """Decompresses a body piece by piece."""

    def __init__(self, encoding: str) -> None:
        """Read the codings that a Content-Encoding header names, in any case and combination.

        Raises:
            DecodingError: One of them was not asked for.
        """
        self._steps: list[_Inflater] = []
        for name in reversed([coding.strip().lower() for coding in encoding.split(",")]):
            if name in {"gzip", "x-gzip"}:
                self._steps.append(_Inflater(_GZIP))
            elif name == "deflate":
                self._steps.append(_Inflater(zlib.MAX_WBITS))
            elif name not in _IGNORED:
                raise DecodingError(f"content-encoding {name!r} is not supported: {ACCEPTED} were asked for")

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decompress the next piece; yields at most 1 MiB at a time.

        Raises:
            DecodingError: It is not compressed as the headers said.
        """
        return _through(self._steps, data)

    def finish(self) -> Iterator[bytes]:
        """Yield what is left at the end.

        Raises:
            DecodingError: The body ended early.
        """
        for number, step in enumerate(self._steps, 1):
            yield from _through(self._steps[number:], step.finish())


def _through(steps: Sequence[_Inflater], data: bytes) -> Iterator[bytes]:
    if not steps:
        if data:
            yield data
        return
    for piece in steps[0].feed(data):
        yield from _through(steps[1:], piece)


def decoder_of(headers: Any) -> Decoder | None:
    """The decoder for a response with these headers; None for one that is not compressed.

    Raises:
        DecodingError: It is compressed in a way that was not asked for.
    """
    encoding = headers.get("content-encoding")
    return Decoder(encoding) if encoding else None
