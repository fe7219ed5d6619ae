"""MIME types of files, guessed from their names."""

from __future__ import annotations

import mimetypes
import re
from pathlib import PurePosixPath

# Types that models accept and that Python does not know on every system: its table depends on the version, and on files
# of the operating system that small containers do not have.
_MORE = {
    ".flac": "audio/flac",
    ".flv": "video/x-flv",
    ".jsonl": "application/jsonl",
    ".m4a": "audio/mp4",
    ".md": "text/markdown",
    ".mkv": "video/x-matroska",
    ".oga": "audio/ogg",
    ".ogg": "audio/ogg",
    ".webp": "image/webp",
    ".wmv": "video/x-ms-wmv",
}
_QUERY = re.compile(r"[?#].*", re.DOTALL)


def guess_mime_type(path: object) -> str | None:
    """Return the MIME type for the extension of a path; None if the extension is not known."""
    # Only the last part: newer versions of Python would parse a whole URL.
    name = PurePosixPath(str(path)).name
    return mimetypes.guess_type(f"/{name}")[0] or _MORE.get(PurePosixPath(name).suffix.lower())


def guess_mime_type_of_uri(uri: str) -> str | None:
    """Return the MIME type for the extension of a URI, without its query; None if the extension is not known."""
    return guess_mime_type(_QUERY.sub("", uri))
