"""`client.file_search_stores`: collections of documents for the file search tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.file_search._async.file_search_stores import AsyncFileSearchStores
    from gemkit._features.file_search._sync.file_search_stores import FileSearchStores

__all__ = ["AsyncFileSearchStores", "FileSearchStores"]

__getattr__ = attributes(
    __name__,
    {
        "AsyncFileSearchStores": "gemkit._features.file_search._async.file_search_stores",
        "FileSearchStores": "gemkit._features.file_search._sync.file_search_stores",
    },
)
