"""Check resource names and complete them with their collection."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._core.operation import Context

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@:~%+-]*(/[A-Za-z0-9][A-Za-z0-9._@:~%+-]*)*")


def checked(name: object, what: str) -> str:
    """Return a name that is safe to use in the path of a URL.

    Args:
        name: The name as the caller gave it.
        what: The argument it was given for, such as `model`.

    Raises:
        InvalidInputError: The name is empty, not a string, or has characters that would change the URL.
    """
    if not isinstance(name, str) or not name:
        raise InvalidInputError(f"{what} is required: a non-empty string, got {name!r}", path=what)
    if not _NAME.fullmatch(name) or ".." in name.split("/"):
        raise InvalidInputError(
            f"{what} {name!r} is not a resource name; it may hold letters, digits and . _ - @ : / only", path=what
        )
    return name


def in_collection(collection: str, name: str) -> str:
    """Return `collection/name`, or the name itself if it has the collection in front already."""
    return name if name.startswith(f"{collection}/") else f"{collection}/{name}"


def in_backend_collection(value: object, collections: Mapping[str, str], context: Context) -> str:
    """Return a path in the collection of the client's backend.

    Args:
        value: The path, with project and location or without, its last segment, or an object with such a `name`.
        collections: The collection's name by backend.
        context: Backend of the calling client.

    Raises:
        InvalidInputError: The name is of another collection, or not a resource name.
    """
    name = checked(getattr(value, "name", value), "name")
    collection = collections[context.backend]
    if "/" not in name:
        return f"{collection}/{name}"
    if f"{collection}/" not in name:
        raise InvalidInputError(f"{name!r} does not name one of {collection}/...", path="name")
    return name
