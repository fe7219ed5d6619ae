"""Check resource names and complete them with their collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._mapping.names import checked_name
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._mapping.operation import ClientContext


def in_collection(collection: str, name: str) -> str:
    """Return `collection/name`, or the name itself if it already starts with the collection."""
    return name if name.startswith(f"{collection}/") else f"{collection}/{name}"


def in_backend_collection(value: object, collections: Mapping[str, str], context: ClientContext) -> str:
    """Return a path in the collection of the client's backend.

    Args:
        value: The path, with project and location or without, its last segment, or an object with such a `name`.
        collections: The collection's name by backend.
        context: Backend of the calling client.

    Raises:
        InvalidInputError: The name belongs to another collection, or is not a resource name.
    """
    name = checked_name(getattr(value, "name", value), "name")
    collection = collections[context.backend]
    if "/" not in name:
        return f"{collection}/{name}"
    if f"{collection}/" not in name:
        raise InvalidInputError(f"{name!r} does not name one of {collection}/...", path="name")
    return name
