"""The bytes received by a download, and the check that a response continues the last one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gemkit._features.files.options import whole_number
from gemkit.errors import APIConnectionError, ResponseError

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTENT_RANGE = re.compile(r"bytes (?P<first>[0-9]{1,18})-(?P<last>[0-9]{1,18})/(?P<total>[0-9]{1,18}|\*)")
_UNSATISFIED = re.compile(r"bytes \*/(?P<total>[0-9]{1,18})")


_OVERLAP = 64 * 1024
_CHANGED = "the content was changed while it was being downloaded"


class ReceivedBytes:
    """The bytes of a download so far.

    Where the service sends neither ETag nor Last-Modified, the last 64 KiB are requested again and compared.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
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
        """Check that a response continues the last one.

        Raises:
            ResponseError: It is another content, or not the part that was requested.
        """
        first, total = self._extent(status, headers)
        validator = headers.get("etag") or headers.get("last-modified")
        if self.count and (first > self.count or (total, validator) != (self._total, self._validator)):
            raise ResponseError(_CHANGED, status=status, headers=headers)
        self._total, self._validator = total, validator
        self._skip = self.count - first

    def take(self, piece: bytes) -> bytes:
        """The part of a piece that had not arrived yet.

        Raises:
            ResponseError: What was sent again is not what had arrived, or there is more than was announced.
        """
        if self._skip:
            known = piece[: self._skip]
            # Where the tail that is kept begins in what is sent again, counted from its end.
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
        """Check that all has arrived.

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
            if not self.count and (first or total is None or last + 1 < total):
                raise ResponseError(
                    "the service sent a part of the content although all of it was requested",
                    status=status,
                    headers=headers,
                )
            return first, total
        return 0, None if "content-encoding" in headers else whole_number(headers.get("content-length", ""))
