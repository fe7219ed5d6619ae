"""Recorded request bodies: complete, or only their hash if they may be large."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gemkit._features.replay.masking import Json, Masking
    from gemkit._http.request import StreamedBody


class RecordedBody:
    """A request body that is recorded while it is sent."""

    def __init__(self, content: bytes | StreamedBody | None) -> None:
        """Record `content`."""
        self.original = content
        self._streamed = None if content is None or isinstance(content, bytes) else content
        self._hash = hashlib.sha256()
        self._length = 0

    @property
    def content(self) -> bytes | StreamedBody | None:
        """The body to send."""
        return self.original if self._streamed is None else self

    @property
    def length(self) -> int:
        """Length in bytes."""
        return 0 if self._streamed is None else self._streamed.length

    @property
    def is_blocking(self) -> bool:
        """Whether reading it may block."""
        return self._streamed is not None and self._streamed.is_blocking

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield its bytes, in pieces."""
        self._hash, self._length = hashlib.sha256(), 0
        if self._streamed is not None:
            for piece in self._streamed.iter_bytes():
                self._hash.update(piece)
                self._length += len(piece)
                yield piece

    def consumed(self, masking: Masking, content_type: str) -> Json:
        """Return the recorded body of a request that is not sent."""
        for _ in self.iter_bytes():
            pass
        return self.recorded(masking, content_type)

    def recorded(self, masking: Masking, content_type: str) -> Json:
        """Return the recorded body."""
        if self._streamed is not None:
            return {"sha256": self._hash.hexdigest(), "length": self._length}
        return masking.content(self.original if isinstance(self.original, bytes) else b"", content_type)
