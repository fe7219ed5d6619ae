"""Names of environments and paths of their files."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from gemkit._mapping.names import EncodedPath, checked_name
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from gemkit._mapping.operation import ClientContext

_SAFE = "!$&'()*+,:;=@~"


def environment(value: object, _: ClientContext) -> str:
    """Return the id of an environment, from its id, `environments/{id}` or the environment.

    Raises:
        InvalidInputError: The value is not an id.
    """
    given = getattr(value, "id", value)
    return checked_name(given.removeprefix("environments/") if isinstance(given, str) else given, "environment")


def path(value: object, _: ClientContext) -> EncodedPath:
    """Return the path of a file or directory, encoded for a URL; empty for the root.

    Raises:
        InvalidInputError: It is not a path, or it is outside of the environment.
    """
    if not isinstance(value, str):
        raise InvalidInputError(f"must be a str, not {type(value).__name__}", path="path")
    parts = [part for part in value.split("/") if part not in {"", "."}]
    if ".." in parts:
        raise InvalidInputError(f"{value!r} leads out of the environment: leave '..' out", path="path")
    try:
        return EncodedPath("/".join(quote(part, safe=_SAFE) for part in parts))
    except UnicodeEncodeError:
        raise InvalidInputError(
            f"{value!r} contains a lone surrogate, which UTF-8 cannot encode", path="path"
        ) from None
