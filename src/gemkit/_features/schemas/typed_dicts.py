"""Conversion of typed dictionaries for pydantic.

Before Python 3.12 pydantic does not accept those of `typing`, only those of `typing_extensions`.
"""

from __future__ import annotations

import sys
import types
import typing
from typing import Annotated, Any, Union

from gemkit._json import is_list

_NEEDED = sys.version_info < (3, 12)


def readable(expression: Any) -> Any:
    """Return a type expression with every `typing.TypedDict` in it replaced by one of `typing_extensions`."""
    return _readable(expression, {}) if _NEEDED else expression


def fields_of(cls: Any) -> dict[str, Any]:
    """Return the hints of a typed dictionary's keys, without `Required` and `NotRequired`."""
    hints = typing.get_type_hints(cls, include_extras=True)
    return {name: _without_marks(hint) for name, hint in hints.items()}


def _readable(expression: Any, known: dict[Any, Any]) -> Any:
    if typing.is_typeddict(expression):
        return _converted(expression, known)
    arguments = typing.get_args(expression)
    if not arguments:
        return expression
    origin: Any = typing.get_origin(expression)
    if typing.is_typeddict(origin):
        return _converted(origin, known, dict(zip(origin.__parameters__, arguments, strict=True)))
    if origin is typing.Literal:
        return expression
    if origin is Annotated:
        base, *about = arguments
        return Annotated[(_readable(base, known), *about)]
    inner = tuple(_argument(each, known) for each in arguments)
    if inner == arguments:
        return expression
    if origin in {Union, types.UnionType}:
        return Union[inner]  # noqa: UP007 - the members are known only at run time
    if hasattr(expression, "copy_with"):
        return expression.copy_with(inner)
    return origin[inner]


def _argument(given: Any, known: dict[Any, Any]) -> Any:
    # The parameters of a Callable are a nested list.
    return [_readable(each, known) for each in given] if is_list(given) else _readable(given, known)


def _converted(cls: Any, known: dict[Any, Any], given: dict[Any, Any] | None = None) -> Any:
    import typing_extensions  # comes with pydantic

    if type(cls).__module__ != "typing":
        return cls[tuple(given.values())] if given else cls
    if cls in known:
        raise TypeError(f"the typed dictionary {cls.__name__} contains itself; use typing_extensions.TypedDict for it")
    known[cls] = None
    fields: dict[str, Any] = {}
    for name, hint in fields_of(cls).items():
        inner = _filled(hint, given or {})
        mark: Any = typing_extensions.Required if name in cls.__required_keys__ else typing_extensions.NotRequired
        fields[name] = mark[_readable(inner, known)]
    del known[cls]
    make: Any = typing_extensions.TypedDict
    converted = make(cls.__name__, fields)
    converted.__doc__ = cls.__doc__
    converted.__module__ = cls.__module__
    return converted


def _without_marks(hint: Any) -> Any:
    return typing.get_args(hint)[0] if typing.get_origin(hint) in {typing.Required, typing.NotRequired} else hint


def _filled(hint: Any, given: dict[Any, Any]) -> Any:
    """Return a type hint with the arguments of a generic class substituted for its parameters."""
    if hint in given:
        return given[hint]
    parameters = getattr(hint, "__parameters__", ())
    return hint[tuple(given.get(each, each) for each in parameters)] if parameters and given else hint
