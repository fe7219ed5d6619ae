"""Names of uploaded files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gemkit._features.names.paths import in_collection
from gemkit._mapping.names import checked_name
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from gemkit._mapping.operation import ClientContext


def file(value: object, context: ClientContext) -> str:
    """Return the resource path of a file.

    Args:
        value: The file's id, path or URI, or an object with a URI: an uploaded file, a generated video.
        context: Not used: only the Gemini API has files.

    Raises:
        InvalidInputError: The value is none of these.
    """
    del context
    value = getattr(value, "video", None) or value
    name = value if isinstance(value, str) else getattr(value, "name", None) or getattr(value, "uri", None)
    if isinstance(name, str) and "://" in name:
        _, found, tail = name.partition("/files/")
        if not found:
            raise InvalidInputError(
                f"name {name!r} must be the URI of a file of the Gemini API, with /files/ in it", path="name"
            )
        name = re.split(r"[:?#/]", tail, maxsplit=1)[0]
    return in_collection("files", checked_name(name, "name"))
