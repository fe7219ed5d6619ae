"""Public modules whose names are imported when they are first used: a sync program never loads the async half."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


def attributes(module: str, homes: Mapping[str, str]) -> Callable[[str], Any]:
    """Make the `__getattr__` of a module.

    Args:
        module: Name of the module.
        homes: The module that defines each public name.

    Returns:
        A function that imports a name's module and keeps its value.
    """

    def get(name: str) -> Any:
        if name not in homes:
            raise AttributeError(f"module {module!r} has no attribute {name!r}{hint(name, homes)}")
        value = getattr(import_module(homes[name]), name)
        setattr(sys.modules[module], name, value)
        return value

    return get


def hint(name: str, known: Iterable[str]) -> str:
    """Return ``; did you mean ...?`` for a name that is not there, or an empty string."""
    if name.startswith("_"):  # asked for by tools, not typed
        return ""
    from difflib import get_close_matches

    close = get_close_matches(name, known, n=1, cutoff=0.8)
    return f"; did you mean {close[0]}?" if close else ""
