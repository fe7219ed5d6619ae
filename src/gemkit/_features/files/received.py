"""What has arrived of a download, and whether a response goes on where the last one ended."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any

from gemkit.errors import APIConnectionError, ResponseError

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTENT_RANGE = re.compile(r"bytes (?P<first>\d+)-(?P<last>\d+)/(?P<total>\d+|\*)")
_UNSATISFIED = re.compile(r"bytes \*/(?P<total>\d+)")


class ReceivedBytes:
    """The bytes of a download so far."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.count = 0
        self.is_complete = False
        self._total: int | None = None
        self._validator: str | None = None
        self._digest: Any = hashlib.sha256()
        self._skip = 0
        self._check: Any = None

    def range_headers(self) -> dict[str, str]:
        """Headers that ask for what is missing; for all of it where nothing tells whether the content has changed."""
        return {"range": f"bytes={self.count}-"} if self.count and self._validator else {}

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """Check that a response goes on where the last one ended.

        Raises:
            ResponseError: It is another content, or not the part that was asked for.
        """
        first, total = self._extent(status, headers)
        validator = headers.get("etag") or headers.get("last-modified")
        if self.count and (first > self.count or (total, validator) != (self._total, self._validator)):
            raise ResponseError("the content was changed while it was being downloaded", status=status, headers=headers)
        self._total, self._validator = total, validator
        self._skip = self.count - first
        self._check = hashlib.sha256() if self._skip and not validator else None

    def take(self, piece: bytes) -> bytes:
        """The part of a piece that had not arrived yet.

        Raises:
            ResponseError: What was sent again is not what had arrived, or there is more than was announced.
        """
        if self._skip:
            known = piece[: self._skip]
            self._skip -= len(known)
            if self._check is not None:
                self._check.update(known)
                if not self._skip and self._check.digest() != self._digest.digest():
                    raise ResponseError("the content was changed while it was being downloaded")
            piece = piece[len(known) :]
        if piece:
            self.count += len(piece)
            if self._total is not None and self.count > self._total:
                raise ResponseError(f"the download has more than the {self._total} bytes that were announced")
            if not self._validator:
                self._digest.update(piece)
        return piece

    def finish(self) -> None:
        """See that all has arrived.

        Raises:
            APIConnectionError: The response ended early.
        """
        if self._skip or (self._total is not None and self.count < self._total):
            raise APIConnectionError(f"the download ended after {self.count} of {self._total} bytes")
        self.is_complete = True

    def is_all(self, headers: Mapping[str, str]) -> bool:
        """Whether a refusal to send more (416) says that everything has arrived."""
        found = _UNSATISFIED.fullmatch(headers.get("content-range", ""))
        return found is not None and self.count > 0 and int(found["total"]) == self.count

    def _extent(self, status: int, headers: Mapping[str, str]) -> tuple[int, int | None]:
        """Where the bytes of a response begin, and how many there are in all."""
        if status == 206:
            found = _CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
            if found is None:
                raise ResponseError(
                    "the service sent a part of the content without saying which", status=status, headers=headers
                )
            first, last = int(found["first"]), int(found["last"])
            total = None if found["total"] == "*" else int(found["total"])
            if not self.range_headers() and (first or total is None or last + 1 < total):
                raise ResponseError(
                    "the service sent a part of the content where all of it was asked for",
                    status=status,
                    headers=headers,
                )
            return first, total
        length = headers.get("content-length", "")
        if "content-encoding" in headers or not (length.isascii() and length.isdigit()):
            return 0, None
        return 0, int(length)
