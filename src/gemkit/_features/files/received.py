"""The bytes received by a download, and the check that a response continues the previous one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gemkit._features.files.options import parse_length
from gemkit.errors import APIConnectionError, ResponseError

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTENT_RANGE = re.compile(r"bytes (?P<first>[0-9]{1,18})-(?P<last>[0-9]{1,18})/(?P<total>[0-9]{1,18}|\*)")
_UNSATISFIED = re.compile(r"bytes \*/(?P<total>[0-9]{1,18})")


_OVERLAP = 64 * 1024
_CHANGED = "the content was changed while it was being downloaded"


class ReceivedBytes:
    """The received bytes of a download.

    Where the service sends neither ETag nor Last-Modified, the last 64 KiB are requested again and compared.
    """

    def __init__(self) -> None:
        """Start empty."""
        self.count = 0
        self.is_complete = False
        self._total: int | None = None
        self._validator: str | None = None
        self._tail = b""
        self._skip = 0

    def range_headers(self) -> dict[str, str]:
        """Return the headers that request the missing bytes."""
        start = self.count - len(self._tail)
        return {"range": f"bytes={start}-"} if self.count else {}

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """Check that a response continues the previous one.

        Raises:
            ResponseError: It has other content, or not the requested range.
        """
        first, total = self._extent(status, headers)
        validator = headers.get("etag") or headers.get("last-modified")
        if self.count and (first > self.count or (total, validator) != (self._total, self._validator)):
            raise ResponseError(_CHANGED, status=status, headers=headers)
        self._total, self._validator = total, validator
        self._skip = self.count - first

    def take(self, piece: bytes) -> bytes:
        """Return the new part of a piece.

        Raises:
            ResponseError: Repeated bytes differ from the received ones, or there are more bytes than announced.
        """
        if self._skip:
            known = piece[: self._skip]
            # Start of the kept tail within the repeated bytes, counted from their end.
            start = len(self._tail) - self._skip
            compared = known if start >= 0 else known[-start:]
            if compared != self._tail[max(start, 0) : max(start, 0) + len(compared)]:
                raise ResponseError(_CHANGED)
            self._skip -= len(known)
            piece = piece[len(known) :]
        if piece:
            self.count += len(piece)
            if self._total is not None and self.count > self._total:
                raise ResponseError(f"the download has more than the {self._total} bytes that were announced")
            if not self._validator:
                self._tail = (self._tail + piece)[-_OVERLAP:] if len(piece) < _OVERLAP else piece[-_OVERLAP:]
        return piece

    def finish(self) -> None:
        """Check that all bytes have arrived.

        Raises:
            APIConnectionError: The response ended early.
        """
        if self._skip or (self._total is not None and self.count < self._total):
            raise APIConnectionError(f"the download ended after {self.count} of {self._total} bytes")
        self.is_complete = True

    def is_all(self, headers: Mapping[str, str]) -> bool:
        """Return whether a 416 response shows that all bytes have arrived."""
        found = _UNSATISFIED.fullmatch(headers.get("content-range", ""))
        is_known = self._total in {None, self.count}  # not if there were to be more bytes than there are now
        return found is not None and is_known and self.count > 0 and int(found["total"]) == self.count

    def _extent(self, status: int, headers: Mapping[str, str]) -> tuple[int, int | None]:
        """Return the offset of a response's bytes, and the total number of bytes."""
        if status == 206:
            found = _CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
            if found is None:
                raise ResponseError(
                    "the service sent a part of the content without saying which", status=status, headers=headers
                )
            first, last = int(found["first"]), int(found["last"])
            total = None if found["total"] == "*" else int(found["total"])
            if not self.count and (first or total is None or last + 1 < total):
                raise ResponseError(
                    "the service sent a part of the content although all of it was requested",
                    status=status,
                    headers=headers,
                )
            return first, total
        return 0, None if "content-encoding" in headers else parse_length(headers.get("content-length", ""))
