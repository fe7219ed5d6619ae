"""Content codings: what a response body is, decompressed piece by piece."""

from __future__ import annotations

import zlib
from typing import Any

ACCEPTED = "gzip, deflate"
_GZIP = zlib.MAX_WBITS | 16
_IGNORED = frozenset({"", "identity"})


class DecodingError(Exception):
    """A body that is not compressed as its headers say."""


class _Inflater:
    """One coding. `deflate` is meant to be zlib and often is raw."""

    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._engine = zlib.decompressobj(bits)
        self._started = False

    def feed(self, data: bytes) -> bytes:
        try:
            out = self._engine.decompress(data)
        except zlib.error as error:
            if self._started or self._bits != zlib.MAX_WBITS:
                raise DecodingError(str(error)) from None
            self._bits = -zlib.MAX_WBITS
            self._engine = zlib.decompressobj(self._bits)
            return self.feed(data)
        self._started = self._started or bool(data)
        while self._engine.eof and self._engine.unused_data and self._bits == _GZIP:  # a gzip file may have members
            rest = self._engine.unused_data
            self._engine = zlib.decompressobj(self._bits)
            try:
                out += self._engine.decompress(rest)
            except zlib.error as error:
                raise DecodingError(str(error)) from None
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

    def feed(self, data: bytes) -> bytes:
        """Decompress the next piece.

        Raises:
            DecodingError: It is not compressed as the headers said.
        """
        for step in self._steps:
            data = step.feed(data)
        return data

    def finish(self) -> bytes:
        """Return what is left at the end.

        Raises:
            DecodingError: The body ended early.
        """
        rest = b""
        for step in self._steps:
            rest = step.feed(rest) + step.finish() if rest else step.finish()
        return rest


def decoder_of(headers: Any) -> Decoder | None:
    """The decoder for a response with these headers; None for one that is not compressed.

    Raises:
        DecodingError: It is compressed in a way that was not asked for.
    """
    encoding = headers.get("content-encoding")
    return Decoder(encoding) if encoding else None
