"""Destinations of downloads: open files, and paths that are replaced only when the download is complete."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable


_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class OpenFile:
    """A file that the user has opened for writing."""

    def __init__(self, file: object) -> None:
        """Write into `file`.

        Raises:
            InvalidInputError: It has no `write`.
        """
        write = getattr(file, "write", None)
        if not callable(write):
            raise InvalidInputError("must be a path or a file opened for writing in binary mode", path="destination")
        self._write = cast("Callable[[Any], Any]", write)

    def open(self) -> None:
        """Do nothing: the file is already open."""

    def write(self, piece: bytes) -> None:
        """Write a whole piece: one `write` of a raw file may write only a part."""
        view = memoryview(piece)
        while view:
            taken = self._write(view)
            view = view[taken if isinstance(taken, int) else len(view) :]

    def finish(self) -> None:
        """Do nothing: the user closes the file."""

    def discard(self) -> None:
        """Do nothing: written bytes are kept."""


class PathDestination:
    """A path; a temporary file with the same permissions replaces it when the download is complete.

    Symbolic links are followed; pipes and devices are written directly.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Write to `path`."""
        self._target = Path(os.path.realpath(path))
        self._partial: Path | None = None
        self._handle: Any = None

    def open(self) -> None:
        """Open the temporary file."""
        try:
            mode: int | None = self._target.stat().st_mode
        except FileNotFoundError:
            mode = None
        if mode is not None and not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            self._handle = self._target.open("wb")
            return
        self._partial = self._target.with_name(f".{self._target.name}.{secrets.token_hex(4)}.part")
        wanted = stat.S_IMODE(mode) if mode is not None and stat.S_ISREG(mode) else None
        # Set the permissions at creation: a private file must not be readable by others at any time.
        number = os.open(self._partial, _NEW_FILE, 0o666 if wanted is None else wanted & 0o600)
        self._handle = os.fdopen(number, "wb")
        if wanted is not None:
            self._partial.chmod(wanted)

    def write(self, piece: bytes) -> None:
        """Write a piece."""
        self._handle.write(piece)

    def finish(self) -> None:
        """Replace the path by the temporary file."""
        self._handle.close()
        if self._partial is not None:
            self._partial.replace(self._target)
            self._partial = None

    def discard(self) -> None:
        """Remove the temporary file, unless it has replaced the path."""
        if self._handle is not None:
            self._handle.close()
        if self._partial is not None:
            self._partial.unlink(missing_ok=True)


def destination_of(given: object) -> OpenFile | PathDestination:
    """Return the destination for a path or an open file.

    Raises:
        InvalidInputError: It is neither a path nor an open file.
    """
    if isinstance(given, str | os.PathLike):
        return PathDestination(cast("str | os.PathLike[str]", given))
    return OpenFile(given)
