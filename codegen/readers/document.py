"""Read a document in either format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.failure import BuildError
from codegen.readers import discovery, openapi

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from codegen.wire import Document


def read(raw: Mapping[str, object], location: str, following: Collection[str] | None = None) -> Document:
    """Read a discovery or an OpenAPI document.

    Args:
        raw: The document.
        location: Its name in errors (``specs/gemini.json``).
        following: The method ids to read, with the schemas they reach; everything by default.

    Raises:
        BuildError: Something in it is malformed; the place is a JSON pointer.
    """
    if "swagger" in raw:
        raise BuildError(location, f"is Swagger {raw['swagger']}", "convert it to OpenAPI 3.0 or 3.1")
    read_as = openapi.read if "openapi" in raw else discovery.read
    return read_as(raw, location, following)
