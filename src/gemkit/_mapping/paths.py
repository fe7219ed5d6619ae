"""Resource names as they go into the path of an address."""

from __future__ import annotations

import re

from gemkit.errors import InvalidInputError

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@:~%+-]*(/[A-Za-z0-9][A-Za-z0-9._@:~%+-]*)*")
_ENCODED = re.compile(r"%(?:2e|2f|5c|00|25)", re.IGNORECASE)


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
    if not _NAME.fullmatch(name) or ".." in name.split("/") or _ENCODED.search(name):
        raise InvalidInputError(
            f"{what} {name!r} is not a resource name; it may hold letters, digits and . _ - @ : / only", path=what
        )
    return name
