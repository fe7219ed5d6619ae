"""`client.file_search_stores`: collections of documents that the file search tool looks through."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit._features.file_search._async.file_search_stores import AsyncFileSearchStores as AsyncFileSearchStores
    from gemkit._features.file_search._sync.file_search_stores import FileSearchStores as FileSearchStores

_NAMES = {
    "AsyncFileSearchStores": "gemkit._features.file_search._async.file_search_stores",
    "FileSearchStores": "gemkit._features.file_search._sync.file_search_stores",
}

__all__ = ["AsyncFileSearchStores", "FileSearchStores"]


def __getattr__(name: str) -> Any:
    if name not in _NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_NAMES[name]), name)
    globals()[name] = value
    return value
