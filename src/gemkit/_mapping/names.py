"""Names of resources: whether they may stand in an address, and in the form that a method wants."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemkit._mapping.operation import ClientContext

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@:~%+-]*(/[A-Za-z0-9][A-Za-z0-9._@:~%+-]*)*")
_ENCODED = re.compile(r"%(?:2e|2f|5c|00|25)", re.IGNORECASE)
_PLACE = "projects/*/locations/*"


class EncodedPath(str):
    """A part of an address that a transform has checked and percent-encoded."""

    __slots__ = ()


def checked(name: object, what: str) -> str:
    """Return a name that is safe to use in the path of a URL.

    Args:
        name: The name as the caller gave it.
        what: The argument it was given for, such as `model`.

    Raises:
        InvalidInputError: The name is empty, not a string, or has characters that would change the URL.
    """
    if isinstance(name, EncodedPath):
        return name
    if not isinstance(name, str) or not name:
        raise InvalidInputError(f"{what} is required: a non-empty string, got {name!r}", path=what)
    if not _NAME.fullmatch(name) or ".." in name.split("/") or _ENCODED.search(name):
        raise InvalidInputError(
            f"{what} {name!r} is not a resource name; it may hold letters, digits and . _ - @ : / only", path=what
        )
    return name


@lru_cache(maxsize=256)  # the same few models are called again and again
def url_value(
    value: str, what: str, transform: Callable[[str, ClientContext], object] | None, context: ClientContext
) -> str:
    """Return the value of a variable in an address.

    Args:
        value: As the caller gave it.
        what: The argument it was given for.
        transform: What makes a resource's path of it, if anything does.
        context: What the transform may know of the calling client.

    Raises:
        InvalidInputError: The value is not safe to use in the path of a URL.
    """
    return checked(transform(value, context) if transform else value, what)


def fitted(name: str | None, pattern: str, what: str, context: ClientContext) -> str:
    """Return a name in full, as a pattern wants it.

    What stands before it may be left out: a name within the client's project and location is completed, and so is an
    id where the pattern ends with one. A name that is the place itself, or has no variable parts, need not be given.

    Args:
        name: The name as the caller gave it, checked; None if it was not given.
        pattern: Such as ``projects/*/locations/*/endpoints/*``; a star is one part of a path.
        what: The argument it was given for.
        context: Project and location of the calling client.

    Raises:
        InvalidInputError: The name does not have the pattern's form.
    """
    place = f"projects/{context.project}/locations/{context.location or 'global'}" if context.project else ""
    if name is None and "*" not in pattern:
        return pattern
    if name is None and pattern == _PLACE and place:
        return place
    if name is None:
        raise InvalidInputError(f"{what} is required: a name of the form {pattern}", path=what)
    rest = pattern.removeprefix(_PLACE + "/") if place else pattern
    forms = [(pattern, ""), (rest, f"{place}/" if rest != pattern else "")]
    head, _, last = rest.rpartition("/")
    if last == "*" and "*" not in head and head:
        forms.append(("*", f"{forms[1][1]}{head}/"))
    for form, before in forms:
        if _matcher(form).fullmatch(name):
            return before + name
    raise InvalidInputError(f"{what} {name!r} must have the form {pattern}", path=what)


@cache
def _matcher(pattern: str) -> re.Pattern[str]:
    return re.compile("/".join("[^/]+" if part == "*" else re.escape(part) for part in pattern.split("/")))
