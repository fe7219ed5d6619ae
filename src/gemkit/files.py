"""`client.files`: uploads, downloads and registration of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._api._async.byte_stream import AsyncByteStream
    from gemkit._api._sync.byte_stream import ByteStream
    from gemkit._features.files._async.files import AsyncFiles
    from gemkit._features.files._sync.files import Files

__all__ = ["AsyncByteStream", "AsyncFiles", "ByteStream", "Files"]

__getattr__ = attributes(
    __name__,
    {
        "AsyncByteStream": "gemkit._api._async.byte_stream",
        "AsyncFiles": "gemkit._features.files._async.files",
        "ByteStream": "gemkit._api._sync.byte_stream",
        "Files": "gemkit._features.files._sync.files",
    },
)
