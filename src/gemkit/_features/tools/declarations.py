"""The name and parameters of a Python function, as a declaration of it has them."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from gemkit.errors import UnsupportedFunctionError

if TYPE_CHECKING:
    from collections.abc import Callable


def function_name(function: Callable[..., Any]) -> str:
    """Return the name of a function, or of a callable object's class."""
    return getattr(function, "__name__", None) or type(function).__name__


def parameters_schema(function: Callable[..., Any]) -> dict[str, Any]:
    """Return the JSON Schema of a function's parameters, as an object with one property per parameter.

    Raises:
        UnsupportedFunctionError: A parameter has no annotation, cannot be passed by name, or has a type without a
            JSON Schema.
    """
    from pydantic import ConfigDict, Field, PydanticUserError, create_model

    from gemkit._features.schemas.typed_dicts import readable

    name = function_name(function)
    fields: dict[str, Any] = {}
    for parameter in _signature(function).parameters.values():
        if parameter.kind not in {parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY}:
            raise UnsupportedFunctionError(
                f"{name}: the parameter {parameter} cannot be passed by name; give it a name and a type of its own"
            )
        if parameter.annotation is parameter.empty:
            raise UnsupportedFunctionError(f"{name}: the parameter {parameter.name} has no type annotation; add one")
        default = ... if parameter.default is parameter.empty else parameter.default
        # A parameter may have the name of a model's own method; its alias is what the schema shows.
        fields[f"parameter_{len(fields)}"] = (readable(parameter.annotation), Field(default, alias=parameter.name))
    try:
        model = create_model(name, __config__=ConfigDict(arbitrary_types_allowed=False), **fields)
        schema: dict[str, Any] = model.model_json_schema()
    except (PydanticUserError, TypeError, ValueError, NameError) as error:
        raise UnsupportedFunctionError(f"{name}: its parameters have no JSON Schema: {error}") from error
    schema.pop("title", None)
    schema.setdefault("properties", {})
    for entry in schema["properties"].values():
        entry.pop("title", None)
    return schema


def _signature(function: Callable[..., Any]) -> inspect.Signature:
    try:
        return inspect.signature(function, eval_str=True)
    except (NameError, TypeError, ValueError) as error:
        raise UnsupportedFunctionError(f"{function_name(function)}: its signature cannot be read: {error}") from error
