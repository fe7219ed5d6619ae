"""Name, parameters and result of a Python function, as JSON Schema for its declaration."""

from __future__ import annotations

import functools
import inspect
import re
from typing import TYPE_CHECKING, Annotated, Any, Unpack, cast, get_args, get_origin

from gemkit._features.schemas.typed_dicts import fields_of
from gemkit.errors import UnsupportedFunctionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pydantic import BaseModel

FILLED = "filled_"
"""Prefix of the names of fields with a default from `pydantic.Field`, which the function itself does not have."""
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.:-]{0,127}")
_LEFT_OUT = object()  # the default of an optional key
_HIDDEN = [
    (kind, inspect.Parameter.empty) for kind in (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
]


def function_name(function: Callable[..., Any]) -> str:
    """Return the name of a function, of a partial's function, or of a callable object's class."""
    while isinstance(function, functools.partial):
        function = function.func
    return getattr(function, "__name__", None) or type(function).__name__


def check_name(name: str) -> None:
    """Check that the services accept a function name.

    Raises:
        UnsupportedFunctionError: The name is not valid.
    """
    if not _NAME.fullmatch(name):
        raise UnsupportedFunctionError(
            f"{name!r} is not a valid name of a tool: it must begin with an ASCII letter or `_`, and have up to 128 "
            "letters, digits, `_`, `.`, `:` and `-`; give another one: FunctionTool(..., name=...)"
        )


def function_doc(function: Callable[..., Any]) -> str | None:
    """Return the docstring of a function or of a partial's function."""
    described: Any = function
    while isinstance(described, functools.partial) and described.__doc__ == functools.partial.__doc__:
        described = cast("Any", described.func)
    return inspect.getdoc(cast("object", described))


def parameters_schema(function: Callable[..., Any]) -> dict[str, Any]:
    """Return the JSON Schema of a function's parameters, as an object with one property per parameter.

    Raises:
        UnsupportedFunctionError: A parameter has no annotation, cannot be passed by name, or has a type without a
            JSON Schema.
    """
    from pydantic import PydanticUserError

    from gemkit._features.schemas.generation import SchemaGenerator

    try:
        schema: dict[str, Any] = parameters_model(function).model_json_schema(schema_generator=SchemaGenerator)
    except (PydanticUserError, TypeError, ValueError, NameError) as error:
        if isinstance(error, UnsupportedFunctionError):
            raise
        raise _unsupported(function, error) from error
    if "$ref" in schema:
        raise UnsupportedFunctionError(
            f"{function_name(function)}: a parameter has the type Self; name the class instead"
        )
    schema.pop("title", None)
    schema.setdefault("properties", {})
    for entry in schema["properties"].values():
        entry.pop("title", None)
    return schema


def result_schema(function: Callable[..., Any]) -> dict[str, Any] | None:
    """Return the JSON Schema of a function's result; None if its annotation is missing or has no JSON Schema."""
    from pydantic import PydanticUserError, TypeAdapter

    from gemkit._features.schemas.generation import SchemaGenerator
    from gemkit._features.schemas.typed_dicts import readable

    annotation: Any = _signature(function).return_annotation
    if annotation is inspect.Signature.empty:
        return None
    try:
        adapter: TypeAdapter[Any] = TypeAdapter(readable(annotation))
        return adapter.json_schema(schema_generator=SchemaGenerator)
    except (PydanticUserError, TypeError, ValueError, NameError):
        # Parameters are required for calls; the schema of the result is only a hint for the model.
        return None


def parameters_model(function: Callable[..., Any]) -> type[BaseModel]:
    """Return a pydantic model with one field per parameter; its alias is the parameter's name.

    `*args` and `**kwargs` have no field: function calls cannot pass them. The keys of a typed dictionary,
    `**kwargs: Unpack[Options]`, are fields.

    Raises:
        UnsupportedFunctionError: A parameter has no annotation, cannot be passed by name, or has a type that pydantic
            cannot validate.
    """
    from pydantic import ConfigDict, Field, PydanticUserError, create_model
    from pydantic.fields import FieldInfo

    from gemkit._features.schemas.typed_dicts import readable

    name = function_name(function)
    fields: dict[str, Any] = {}
    parameters = _signature(function).parameters
    if [(each.kind, each.annotation) for each in parameters.values()] == _HIDDEN:
        raise UnsupportedFunctionError(f"{name}: a decorator hides its parameters; use functools.wraps in it")
    for parameter in _named(parameters.values()):
        if parameter.kind is parameter.POSITIONAL_ONLY:
            raise UnsupportedFunctionError(
                f"{name}: the parameter {parameter.name} must be one that can be passed by name; remove the `/`"
            )
        if parameter.annotation is parameter.empty:
            raise UnsupportedFunctionError(f"{name}: the parameter {parameter.name} has no type annotation; add one")
        hint = readable(parameter.annotation)
        default = ... if parameter.default is parameter.empty else parameter.default
        name_in_model = f"parameter_{len(fields)}"
        # A parameter may have the name of a pydantic method; the schema has the alias.
        given: Any = Field(default, alias=parameter.name)
        if default is _LEFT_OUT:
            given = Field(default_factory=lambda: None, alias=parameter.name)
        elif isinstance(default, FieldInfo):
            hint, given, name_in_model = Annotated[hint, default], Field(alias=parameter.name), f"{FILLED}{len(fields)}"
        fields[name_in_model] = (hint, given)
    try:
        return create_model(name, __config__=ConfigDict(arbitrary_types_allowed=False), **fields)
    except (PydanticUserError, TypeError, ValueError, NameError) as error:
        raise _unsupported(function, error) from error


def _named(parameters: Iterable[inspect.Parameter]) -> Iterator[inspect.Parameter]:
    """Yield the parameters with a name, and the keys of an unpacked typed dictionary as such."""
    for parameter in parameters:
        if parameter.kind is not parameter.VAR_KEYWORD:
            if parameter.kind is not parameter.VAR_POSITIONAL:
                yield parameter
        elif get_origin(parameter.annotation) is Unpack:
            options: Any = get_args(parameter.annotation)[0]
            for key, hint in fields_of(options).items():
                default = parameter.empty if key in options.__required_keys__ else _LEFT_OUT
                yield inspect.Parameter(key, parameter.KEYWORD_ONLY, annotation=hint, default=default)


def _unsupported(function: Callable[..., Any], error: Exception) -> UnsupportedFunctionError:
    """Return the error for a function without a JSON Schema, with the first parameter whose type has none."""
    from pydantic import PydanticUserError, TypeAdapter

    from gemkit._features.schemas.generation import SchemaGenerator
    from gemkit._features.schemas.typed_dicts import readable

    name = function_name(function)
    for parameter in _named(_signature(function).parameters.values()):
        try:
            adapter: TypeAdapter[Any] = TypeAdapter(readable(parameter.annotation))
            adapter.json_schema(schema_generator=SchemaGenerator)
        except (PydanticUserError, TypeError, ValueError, NameError) as found:
            return UnsupportedFunctionError(
                f"{name}: the parameter {parameter.name} has no JSON Schema: {_first_sentence(found)}"
            )
    return UnsupportedFunctionError(f"{name}: its parameters have no JSON Schema: {_first_sentence(error)}")


def _first_sentence(error: Exception) -> str:
    # The rest of pydantic's message is about hand-written models.
    text = str(error).partition("\n")[0].partition(". Set ")[0]
    found = re.fullmatch(r"Unable to generate pydantic-core schema for (?:<class '(?:.*\.)?(.+)'>|.*)", text)
    return f"{found[1] or 'its annotation'} is not supported" if found else text


def _signature(function: Callable[..., Any]) -> inspect.Signature:
    try:
        return inspect.signature(function, eval_str=True)
    except NameError as error:
        raise UnsupportedFunctionError(
            f"{function_name(function)}: its annotations cannot be read: {error}; import or define it at the top of "
            "the function's module, outside of `if TYPE_CHECKING`"
        ) from error
    except (TypeError, ValueError) as error:
        raise UnsupportedFunctionError(f"{function_name(function)}: its signature cannot be read: {error}") from error
