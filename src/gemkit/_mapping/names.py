"""Names of resources in the form that a method's address wants."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from gemkit._mapping.operation import ClientContext

_PLACE = "projects/*/locations/*"


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
