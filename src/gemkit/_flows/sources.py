"""What is uploaded: files, bytes and streams, cut into chunks that can be read again until they have arrived."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, Iterable
from dataclasses import dataclass
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast

from gemkit._core.flow import Blocking, Invoke
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gemkit._core.flow import Flow, Step

PIECE = 512 * 1024
"""How much is read at a time, in bytes."""


class Readable(Protocol):
    """What bytes can be read from: a file opened in binary mode, a socket's file, a response."""

    def read(self, size: int, /) -> Any:
        """Give up to so many bytes, none at the end."""
        ...


Upload: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | Readable | Iterable[bytes]"
AsyncUpload: TypeAlias = "Upload | AsyncIterable[bytes]"


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of a source.

    Attributes:
        offset: Where it begins.
        length: How many bytes it has.
        is_last: Whether the source ends with it.
        read: Gives so many bytes from a place within it.
        on_piece: Called before each piece; may raise.
    """

    offset: int
    length: int
    is_last: bool
    read: Callable[[int, int], bytes]
    on_piece: Callable[[], object] | None = None

    @property
    def end(self) -> int:
        """Where the next one begins."""
        return self.offset + self.length

    def pieces(self) -> Iterator[bytes]:
        """Its bytes, read as they are asked for."""
        at = self.offset
        while at < self.end:
            if self.on_piece is not None:
                self.on_piece()
            piece = self.read(at, min(PIECE, self.end - at))
            at += len(piece)
            yield piece


class Source(Protocol):
    """Something to upload."""

    name: str | None
    """Name of the file, if it has one."""
    size: int | None
    """Length in bytes, if that is known before the end."""

    def chunk(self, offset: int, limit: int) -> Flow[Chunk]:
        """The bytes from `offset` on, at most `limit`; offsets never go back behind what has arrived."""
        ...

    def close(self) -> None:
        """Give back what was opened for it."""
        ...


def open_source(file: object) -> Source:
    """Make a source of whatever was given. Opens files: it may block.

    Raises:
        InvalidInputError: It is nothing that can be uploaded.
        OSError: The file cannot be opened.
    """
    if isinstance(file, str | os.PathLike):
        path = os.fspath(cast("str | os.PathLike[str]", file))
        handle = open(path, "rb")  # noqa: PTH123, SIM115 - closed with the source
        return _of_file(handle, path, handle.close)
    if isinstance(file, bytes | bytearray | memoryview):
        return _Positional(_Memory(cast("bytes", file)), None, _nothing)
    if isinstance(file, io.TextIOBase):
        raise InvalidInputError("is open as text; open it in binary mode, 'rb'", path="file")
    if callable(getattr(file, "read", None)):
        return _of_file(file, getattr(file, "name", None), _nothing)
    if isinstance(file, AsyncIterable | Iterable):
        return _Streamed(_Joined(cast("Any", file)), None, _nothing)
    raise InvalidInputError(
        f"is a {type(file).__name__}; give a path, a file opened in binary mode, bytes, or an iterable of bytes",
        path="file",
    )


def _of_file(file: Any, path: object, close: Callable[[], object]) -> Source:
    """Something with `read`; a name that is none, as those of pipes and temporary files, is left out."""
    name = os.path.basename(path) if isinstance(path, str) else None  # noqa: PTH119
    seekable = getattr(file, "seekable", None)
    if callable(seekable) and not iscoroutinefunction(file.read) and seekable():
        return _Positional(file, name, close)
    return _Streamed(file, name, close)


def _nothing() -> None: ...


class _Positional:
    """A file that can be read from any place; what has been sent is not kept."""

    def __init__(self, handle: Any, name: str | None, close: Callable[[], object]) -> None:
        self.name = name
        self._handle = handle
        self._close = close
        self._start: int = handle.tell()
        self._facts = self._look()
        self._length: int = handle.seek(0, os.SEEK_END) - self._start
        self.size: int | None = self._length

    def chunk(self, offset: int, limit: int) -> Flow[Chunk]:
        """The bytes from `offset` on."""
        yield Blocking(self._check)
        end = min(offset + limit, self._length)
        return Chunk(offset, end - offset, end == self._length, self._read)

    def _read(self, at: int, length: int) -> bytes:
        self._handle.seek(self._start + at)
        piece: bytes = self._handle.read(length)
        # Looked at after reading, and before the piece goes out: the last one completes the upload.
        if not piece or at + len(piece) == self._length:
            self._check(emptied=not piece)
        return piece

    def _check(self, *, emptied: bool = False) -> None:
        if emptied or self._look() != self._facts:
            raise InvalidInputError("was changed while it was being uploaded; upload it again", path="file")

    def _look(self) -> tuple[int, int] | None:
        """Size and time of change, of what is a file on a disk."""
        try:
            facts = os.fstat(self._handle.fileno())
        except (AttributeError, OSError, ValueError):
            return None
        return facts.st_size, facts.st_mtime_ns

    def close(self) -> None:
        """Close what was opened here."""
        self._close()


class _Memory:
    """Bytes in memory as a file, without a copy of them."""

    def __init__(self, data: bytes | bytearray | memoryview[Any]) -> None:
        self._view = memoryview(data).cast("B")
        self._at = 0

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._at = offset + (len(self._view) if whence == os.SEEK_END else 0)
        return self._at

    def read(self, length: int) -> bytes:
        return bytes(self._view[self._at : self._at + length])


class _Joined:
    """Iterators of bytes as something to read from, in whatever pieces they come."""

    def __init__(self, pieces: Iterable[bytes] | AsyncIterable[bytes]) -> None:
        if isinstance(pieces, AsyncIterable):
            iterator = aiter(pieces)
            self.step: Step = Invoke(anext, (iterator, None))
        else:
            self.step = Blocking(next, (iter(pieces), None))


class _Streamed:
    """What can be read once: the bytes that have not arrived yet are kept."""

    def __init__(self, stream: Any, name: str | None, close: Callable[[], object]) -> None:
        self.name = name
        self.size: int | None = None
        self._close = close
        self._buffer = bytearray()
        self._base = 0
        self._ended = False
        if isinstance(stream, _Joined):
            self._step = stream.step
            self._empty_ends = False
        else:
            kind = Invoke if iscoroutinefunction(stream.read) else Blocking
            self._step = kind(stream.read, (PIECE,))
            self._empty_ends = True

    def chunk(self, offset: int, limit: int) -> Flow[Chunk]:
        """The bytes from `offset` on; what stands before them is forgotten."""
        del self._buffer[: offset - self._base]
        self._base = offset
        # One byte more tells whether this chunk is the last.
        while not self._ended and len(self._buffer) <= limit:
            yield from self._fill()
        length = min(limit, len(self._buffer))
        return Chunk(offset, length, self._ended and length == len(self._buffer), self._read)

    def _fill(self) -> Flow[None]:
        piece = yield self._step
        if piece is None or (self._empty_ends and not piece):
            self._ended = True
        elif isinstance(piece, bytes | bytearray | memoryview):
            self._buffer += piece
        else:
            raise InvalidInputError(f"gave a {type(piece).__name__} where bytes were to be read", path="file")

    def _read(self, at: int, length: int) -> bytes:
        start = at - self._base
        return bytes(memoryview(self._buffer)[start : start + length])

    def close(self) -> None:
        """Close what was opened here."""
        self._close()
