"""Sources of uploads: files, bytes and streams, split into chunks that can be re-read until they are confirmed."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, Iterable
from dataclasses import dataclass
from functools import partial
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PIECE = 512 * 1024
"""Number of bytes per read."""


class Readable(Protocol):
    """An object that bytes can be read from: a file opened in binary mode, a socket's file, a response."""

    def read(self, size: int, /) -> Any:
        """Return up to `size` bytes; empty at the end."""
        ...


UploadSource: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | Readable | Iterable[bytes]"
AsyncUploadSource: TypeAlias = "UploadSource | AsyncIterable[bytes]"


@dataclass(frozen=True, slots=True)
class Chunk:
    """A chunk of a source.

    Attributes:
        offset: Its offset in bytes.
        length: Its length in bytes.
        is_last: Whether it is the last one.
        read: Returns bytes from an offset, with a length.
        on_piece: Callback before each piece; it may raise.
    """

    offset: int
    length: int
    is_last: bool
    read: Callable[[int, int], bytes]
    on_piece: Callable[[], object] | None = None

    @property
    def end(self) -> int:
        """Offset of the next chunk."""
        return self.offset + self.length

    @property
    def is_blocking(self) -> bool:
        """True: reading a file may block."""
        return True

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield its bytes, reading them on demand."""
        at = self.offset
        while at < self.end:
            if self.on_piece is not None:
                self.on_piece()
            piece = self.read(at, min(PIECE, self.end - at))
            at += len(piece)
            yield piece


class Source(Protocol):
    """A source of bytes for an upload."""

    name: str | None
    """Name of the file, if it has one."""
    size: int | None
    """Length in bytes, if known."""

    @property
    def is_async(self) -> bool:
        """Whether `read_next` returns coroutines."""
        ...

    def needs_more(self, offset: int, limit: int) -> bool:
        """Return whether `read_next` must be called before `chunk`; offsets never precede confirmed bytes."""
        ...

    def read_next(self) -> Any:
        """Return the next bytes of a stream that cannot be rewound, for `accept`. It may block."""
        ...

    def accept(self, piece: Any) -> None:
        """Buffer the bytes that `read_next` returned."""
        ...

    def check(self) -> None:
        """Check that the source is unchanged. It may block."""
        ...

    def chunk(self, offset: int, limit: int) -> Chunk:
        """Return the chunk at `offset` with at most `limit` bytes."""
        ...

    def close(self) -> None:
        """Close the files that were opened for it."""
        ...


def open_source(file: object) -> Source:
    """Return a source for a path, file, bytes or stream. Files are opened, which may block.

    Raises:
        InvalidInputError: The value cannot be uploaded.
        OSError: The file cannot be opened.
    """
    if isinstance(file, str | os.PathLike):
        path = os.fspath(cast("str | os.PathLike[str]", file))
        if "://" in os.fsdecode(path):
            raise InvalidInputError(
                f"{path!r} is a URL, not a path: give it to the model with types.Part.from_uri, or download it first",
                path="file",
            )
        handle = open(path, "rb")  # noqa: PTH123, SIM115 - closed with the source
        return _of_file(handle, path, handle.close)
    if isinstance(file, bytes | bytearray | memoryview):
        return SeekableSource(_Memory(cast("bytes", file)), None, _nothing)
    if isinstance(file, io.TextIOBase):
        raise InvalidInputError("is open as text: open it in binary mode, 'rb'", path="file")
    if callable(getattr(file, "read", None)):
        return _of_file(file, getattr(file, "name", None), _nothing)
    if isinstance(file, AsyncIterable | Iterable):
        return StreamSource(file, None, _nothing)
    raise InvalidInputError(
        f"must be a path, a file opened in binary mode, bytes or an iterable of bytes, not {type(file).__name__}",
        path="file",
    )


def _of_file(file: Any, path: object, close: Callable[[], object]) -> Source:
    """Return the source of an object with `read`, without the name of a pipe or temporary file."""
    name = os.path.basename(path) if isinstance(path, str) else None  # noqa: PTH119
    seekable = getattr(file, "seekable", None)
    if callable(seekable) and not iscoroutinefunction(file.read) and seekable():
        return SeekableSource(file, name, close)
    return StreamSource(file, name, close)


def _nothing() -> None: ...


class SeekableSource:
    """A seekable file; sent bytes are not buffered."""

    def __init__(self, handle: Any, name: str | None, close: Callable[[], object]) -> None:
        self.name = name
        self._handle = handle
        self._close = close
        self._start: int = handle.tell()
        self._facts = self._stat()
        self._length: int = handle.seek(0, os.SEEK_END) - self._start
        self.size: int | None = self._length

    @property
    def is_async(self) -> bool:
        """False: the file is read with synchronous calls."""
        return False

    def needs_more(self, offset: int, limit: int) -> bool:
        """False: the file is seekable."""
        del offset, limit
        return False

    def read_next(self) -> Any:
        """Do nothing: the file is seekable."""

    def accept(self, piece: Any) -> None:
        """Do nothing: the file is seekable."""

    def chunk(self, offset: int, limit: int) -> Chunk:
        """Return the chunk at `offset`."""
        end = min(offset + limit, self._length)
        return Chunk(offset, end - offset, end == self._length, self._read)

    def _read(self, at: int, length: int) -> bytes:
        self._handle.seek(self._start + at)
        piece: bytes = self._handle.read(length)
        # Checked after reading and before the piece is sent: the last piece completes the upload.
        if not piece or at + len(piece) == self._length:
            self.check(emptied=not piece)
        return piece

    def check(self, *, emptied: bool = False) -> None:
        """Check that the file is unchanged.

        Raises:
            InvalidInputError: The file was changed.
        """
        if emptied or self._stat() != self._facts:
            raise InvalidInputError("was changed while it was being uploaded; upload it again", path="file")

    def _stat(self) -> tuple[int, int] | None:
        """Return size and modification time of a regular file."""
        try:
            facts = os.fstat(self._handle.fileno())
        except (AttributeError, OSError, ValueError):
            return None
        return facts.st_size, facts.st_mtime_ns

    def close(self) -> None:
        """Close the file if it was opened here."""
        self._close()


class _Memory:
    """File interface to bytes in memory, without a copy."""

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


class StreamSource:
    """A stream that cannot be rewound: bytes that have not been confirmed are buffered."""

    def __init__(self, stream: Any, name: str | None, close: Callable[[], object]) -> None:
        self.name = name
        self.size: int | None = None
        self._close = close
        self._buffer = bytearray()
        self._base = 0
        self._ended = False
        self._empty_ends = callable(getattr(stream, "read", None))
        if self._empty_ends:
            self.is_async = iscoroutinefunction(stream.read)
            self.read_next: Callable[[], Any] = partial(stream.read, PIECE)
        elif isinstance(stream, AsyncIterable):
            self.is_async = True
            self.read_next = partial(anext, aiter(cast("AsyncIterable[bytes]", stream)), None)
        else:
            self.is_async = False
            self.read_next = partial(next, iter(stream), None)

    def needs_more(self, offset: int, limit: int) -> bool:
        """Return whether bytes are missing, and discard the buffer before `offset`."""
        del self._buffer[: offset - self._base]
        self._base = offset
        # One more byte shows whether this chunk is the last.
        return not self._ended and len(self._buffer) <= limit

    def accept(self, piece: Any) -> None:
        """Buffer bytes that were read.

        Raises:
            InvalidInputError: It is not bytes.
        """
        if piece is None or (self._empty_ends and not piece):
            self._ended = True
        elif isinstance(piece, bytes | bytearray | memoryview):
            self._buffer += piece
        else:
            raise InvalidInputError(f"must return bytes from read(), not {type(piece).__name__}", path="file")

    def check(self) -> None:
        """Do nothing: unconfirmed bytes are buffered."""

    def chunk(self, offset: int, limit: int) -> Chunk:
        """Return the chunk at `offset`."""
        length = min(limit, len(self._buffer))
        return Chunk(offset, length, self._ended and length == len(self._buffer), self._read)

    def _read(self, at: int, length: int) -> bytes:
        start = at - self._base
        return bytes(memoryview(self._buffer)[start : start + length])

    def close(self) -> None:
        """Close the file if it was opened here."""
        self._close()
