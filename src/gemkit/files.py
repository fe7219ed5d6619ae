"""`client.files`: uploads, downloads and registration of files."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit._api._async.byte_stream import AsyncByteStream as AsyncByteStream
    from gemkit._api._sync.byte_stream import ByteStream as ByteStream
    from gemkit._features.files._async.files import AsyncFiles as AsyncFiles
    from gemkit._features.files._sync.files import Files as Files

_NAMES = {
    "AsyncByteStream": "gemkit._api._async.byte_stream",
    "AsyncFiles": "gemkit._features.files._async.files",
    "ByteStream": "gemkit._api._sync.byte_stream",
    "Files": "gemkit._features.files._sync.files",
}

__all__ = ["AsyncByteStream", "AsyncFiles", "ByteStream", "Files"]


def __getattr__(name: str) -> Any:
    if name not in _NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_NAMES[name]), name)
    globals()[name] = value
    return value
