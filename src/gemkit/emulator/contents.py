"""Bytes that were uploaded or generated: small ones in memory, the rest in temporary files."""

import hashlib
import tempfile
from collections.abc import Iterator

KEPT_IN_MEMORY = 8 * 1024 * 1024
_PIECE = 256 * 1024


class Content:
    """Bytes that grow at the end; what exceeds `KEPT_IN_MEMORY` goes to a temporary file."""

    def __init__(self, data: bytes = b"") -> None:
        self._file = tempfile.SpooledTemporaryFile(max_size=KEPT_IN_MEMORY)  # noqa: SIM115 - closed by `close`
        self._hash = hashlib.sha256()
        self.size = 0
        self.append(data)

    def append(self, data: bytes) -> None:
        """Add bytes at the end."""
        self._file.seek(self.size)
        self._file.write(data)
        self._hash.update(data)
        self.size += len(data)

    @property
    def sha256(self) -> str:
        """The SHA-256 of all bytes, in hex."""
        return self._hash.hexdigest()

    def pieces(self, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """Yield the bytes from a place up to another, in pieces that fit in memory."""
        end = self.size if end is None else end
        while start < end:
            self._file.seek(start)
            piece = self._file.read(min(_PIECE, end - start))
            yield piece
            start += len(piece)

    def lines(self) -> Iterator[bytes]:
        """Yield the lines that are not blank."""
        held = b""
        for piece in self.pieces():
            *whole, held = (held + piece).split(b"\n")
            yield from (line for line in whole if line.strip())
        if held.strip():
            yield held

    def close(self) -> None:
        """Give the memory or the temporary file back."""
        self._file.close()


class Contents:
    """Contents by the name of the resource they belong to."""

    def __init__(self) -> None:
        self._held: dict[str, Content] = {}

    def put(self, name: str, content: Content) -> None:
        """Keep a content under a name."""
        self._held[name] = content

    def get(self, name: str) -> Content | None:
        """Return the content under a name, if there is one."""
        return self._held.get(name)

    def drop(self, name: str) -> None:
        """Forget the content under a name, if there is one."""
        content = self._held.pop(name, None)
        if content is not None:
            content.close()

    def close(self) -> None:
        """Forget every content."""
        for name in list(self._held):
            self.drop(name)
