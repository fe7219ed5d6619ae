"""Names and resources that are imported on first use, so that sync programs do not load async code."""

from __future__ import annotations

import sys
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

T = TypeVar("T")


class cached_resource(cached_property[T]):  # noqa: N801 - a decorator, like `property`
    """A cached property that has no known type for `unittest.mock`.

    `create_autospec` makes a mock without limits of what has `__set__`, as of any property, and one without the methods
    of the resource of everything else.
    """

    def __set__(self, instance: object, value: Any) -> None:
        vars(instance)[str(self.attrname)] = value

    def __delete__(self, instance: object) -> None:
        try:
            del vars(instance)[str(self.attrname)]
        except KeyError:
            raise AttributeError(self.attrname) from None


def attributes(module: str, modules: Mapping[str, str]) -> Callable[[str], Any]:
    """Return the `__getattr__` of a module.

    Args:
        module: Name of the module.
        modules: The module that defines each public name.

    Returns:
        A function that imports a name from its module and stores it.
    """

    def get(name: str) -> Any:
        if name not in modules:
            raise missing(f"module {module!r} has no attribute {name!r}{hint(name, modules)}", name)
        value = getattr(import_module(modules[name]), name)
        setattr(sys.modules[module], name, value)
        return value

    return get


def missing(message: str, name: str) -> AttributeError:
    """Return the error for an unknown name, to which Python adds no suggestion of its own."""
    return AttributeError(message, name=name, obj=None)


def hint(name: str, known: Iterable[str]) -> str:
    """Return ``; did you mean ...?`` for an unknown name, or an empty string."""
    if name.startswith("_"):  # requested by introspection tools
        return ""
    from difflib import get_close_matches

    close = get_close_matches(name, known, n=1, cutoff=0.8)
    return f"; did you mean {close[0]}?" if close else ""
