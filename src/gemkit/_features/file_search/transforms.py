"""Names of file search stores and their documents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gemkit._features.names.paths import in_collection
from gemkit._mapping.names import checked_name
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from gemkit._mapping.operation import ClientContext


def file_search_store(value: object, context: ClientContext) -> str:
    """Return the resource path of a file search store, from its id or path."""
    del context
    return in_collection("fileSearchStores", checked_name(getattr(value, "name", value), "file_search_store_name"))


def document(value: object, context: ClientContext) -> str:
    """Return the resource path of a document.

    Raises:
        InvalidInputError: The path does not name the document's file search store.
    """
    del context
    name = checked_name(getattr(value, "name", value), "name")
    if not re.fullmatch(r"fileSearchStores/[^/]+/documents/[^/]+", name):
        raise InvalidInputError(
            f"name {name!r} is not the path of a document: fileSearchStores/{{store}}/documents/{{document}}",
            path="name",
        )
    return name
