"""`client.file_search_stores.documents`: the documents of file search stores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._generated.resources.documents import AsyncDocuments, Documents

__all__ = ["AsyncDocuments", "Documents"]

__getattr__ = attributes(
    __name__,
    dict.fromkeys(__all__, "gemkit._generated.resources.documents"),
)


def __dir__() -> list[str]:
    return sorted(__all__)
