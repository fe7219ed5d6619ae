"""The docstrings of fields, which Python does not keep: they are read from the source on first use."""

from __future__ import annotations

import ast
import inspect
import sys
from functools import cache
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

_described: WeakSet[type[BaseModel]] = WeakSet()


def described(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """Return the fields of a type by name, with their docstrings as `description`."""
    fields = model.__pydantic_fields__
    if model not in _described:
        _described.add(model)
        for cls in model.__mro__:
            for name, doc in _docs(cls.__module__).get(cls.__name__, {}).items():
                if name in fields and fields[name].description is None:
                    fields[name].description = doc
    return fields


def add_descriptions(model: type[BaseModel], schema: dict[str, Any]) -> None:
    """Add the docstrings of fields to a type's JSON Schema, which pydantic built without some of them."""
    properties: dict[str, dict[str, Any]] = schema.get("properties", {})
    for name, field in described(model).items():
        for key in (name, field.alias or name):
            if field.description and key in properties:
                properties[key].setdefault("description", field.description)


@cache
def _docs(module: str) -> dict[str, dict[str, str]]:
    """Return class -> field -> docstring of our own modules; nothing where there is no source."""
    if not module.startswith("gemkit."):
        return {}
    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except (OSError, TypeError):
        return {}
    return {each.name: dict(_fields(each)) for each in tree.body if isinstance(each, ast.ClassDef)}


def _fields(cls: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, doc in zip(cls.body, cls.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(doc, ast.Expr):
            value = doc.value
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                yield field.target.id, inspect.cleandoc(value.value)
