"""Resource names: check that they are safe in a URL, and complete them to the form of a method."""

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
_LOCATION = "projects/*/locations/*"


class EncodedPath(str):
    """A part of a URL's path that a transform has checked and percent-encoded."""

    __slots__ = ()


def checked_name(name: object, what: str) -> str:
    """Return a name that is safe to use in the path of a URL.

    Args:
        name: The name as given by the caller.
        what: Its argument, such as `model`.

    Raises:
        InvalidInputError: The name is empty, not a string, or has characters that would change the URL.
    """
    if isinstance(name, EncodedPath):
        return name
    if not isinstance(name, str) or not name:
        raise InvalidInputError(f"{what} is required: a non-empty string, got {name!r}", path=what)
    if not _NAME.fullmatch(name) or ".." in name.split("/") or _ENCODED.search(name):
        raise InvalidInputError(
            f"{what} {name!r} is not a valid resource name; it may contain letters, digits and . _ - @ : / only",
            path=what,
        )
    return name


@lru_cache(maxsize=256)  # most programs call a few models
def url_value(
    value: str, what: str, transform: Callable[[str, ClientContext], object] | None, context: ClientContext
) -> str:
    """Return the value of a variable in a URL's path.

    Args:
        value: The value as given by the caller.
        what: Its argument.
        transform: Converts it to the path of a resource; None for no change.
        context: Backend, project and location of the calling client.

    Raises:
        InvalidInputError: The value is not safe to use in the path of a URL.
    """
    return checked_name(transform(value, context) if transform else value, what)


def complete_name(name: str | None, pattern: str, what: str, context: ClientContext) -> str:
    """Return the full resource name for a pattern.

    A name relative to the client's project and location is completed, and so is an id if the pattern ends with one. The
    name may be None if it is that of the location itself or the pattern has no variable parts.

    Args:
        name: The name as given by the caller, checked; None if it was not given.
        pattern: Such as ``projects/*/locations/*/endpoints/*``; a star is one segment of the path, two are several.
        what: Its argument.
        context: Project and location of the calling client.

    Raises:
        InvalidInputError: The name does not have the pattern's form.
    """
    location_path = f"projects/{context.project}/locations/{context.location or 'global'}" if context.project else ""
    if name is None and "*" not in pattern:
        return pattern
    if name is None and pattern == _LOCATION and location_path:
        return location_path
    if name is None:
        raise InvalidInputError(f"{what} is required: a name of the form {pattern}", path=what)
    rest = pattern.removeprefix(_LOCATION + "/") if location_path else pattern
    candidates = [(pattern, ""), (rest, f"{location_path}/" if rest != pattern else "")]
    head, _, last = rest.rpartition("/")
    if last == "*" and "*" not in head and head:
        candidates.append(("*", f"{candidates[1][1]}{head}/"))
    for form, prefix in candidates:
        if _compile(form).fullmatch(name):
            return prefix + name
    raise InvalidInputError(f"{what} {name!r} must have the form {pattern}", path=what)


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    forms = {"*": "[^/]+", "**": ".+"}
    return re.compile("/".join(forms.get(part) or re.escape(part) for part in pattern.split("/")))
