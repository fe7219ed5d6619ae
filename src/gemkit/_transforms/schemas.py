"""Schemas of structured answers: from classes, type expressions and dictionaries to what goes out, and back."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeGuard, cast

from gemkit._core.json_values import is_list, is_object
from gemkit.errors import InvalidInputError, UnsupportedFieldError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gemkit._core.operation import Context
    from gemkit._generated.types.schema import Schema

# What only the services' own dialect writes.
_OPENAPI_ONLY = frozenset({"nullable", "propertyOrdering", "property_ordering", "any_of", "min_items", "max_items"})
_INNER = ("items", "properties", "anyOf", "any_of")


@dataclass(frozen=True, slots=True)
class JsonSchema:
    """A schema that goes out as JSON Schema."""

    schema: Any


def schema(value: object, context: Context) -> Schema | JsonSchema:
    """What `response_schema` becomes: a `Schema` where one was written, else JSON Schema, which loses nothing.

    Raises:
        InvalidInputError: It is no schema, or a type that has none.
    """
    del context
    from gemkit._generated.types.schema import Schema, Type  # noqa: PLC0415

    if isinstance(value, Schema):
        return value
    given: Any = value
    if is_object(given):
        if _is_openapi(given):
            from gemkit._core.encode import strict  # noqa: PLC0415

            return cast("Schema", strict(Schema, given, "config.response_schema"))
        return JsonSchema(given)
    if is_text_enum(given):
        # The one kind that is also asked for as plain text, where the service takes no JSON Schema.
        return Schema(type=Type.STRING, enum=[each.value for each in given])
    return JsonSchema(json_schema(value, "config.response_schema"))


def is_text_enum(value: object) -> TypeGuard[type[enum.Enum]]:
    """Whether a value is a class of enumerated strings."""
    return (
        isinstance(value, type)
        and issubclass(value, enum.Enum)
        and all(isinstance(member.value, str) for member in value)
    )


def json_schema(value: object, at: str) -> dict[str, Any]:
    """The JSON Schema of a class or type expression.

    Raises:
        InvalidInputError: It has none.
    """
    from pydantic import PydanticUserError, TypeAdapter  # noqa: PLC0415

    from gemkit._core.typed_dicts import readable  # noqa: PLC0415

    if isinstance(value, dict):
        return cast("dict[str, Any]", value)
    try:
        adapter: TypeAdapter[Any] = TypeAdapter(readable(value))
        return adapter.json_schema()
    except (PydanticUserError, TypeError, ValueError, NameError) as error:
        shown = getattr(value, "__name__", None) or repr(value)
        raise InvalidInputError(f"{shown} has no JSON Schema: {str(error).splitlines()[0]}", path=at) from error


def _is_openapi(given: Mapping[str, Any]) -> bool:
    """Whether a dictionary is written in the services' dialect rather than as JSON Schema."""
    kind = given.get("type")
    if isinstance(kind, enum.Enum) or (isinstance(kind, str) and kind.isupper()):
        return True
    if not _OPENAPI_ONLY.isdisjoint(given):
        return True
    inner: list[Any] = []
    for key in _INNER:
        value: Any = given.get(key)
        if key == "properties" and is_object(value):
            inner.extend(value.values())
        elif is_list(value):
            inner.extend(value)
        else:
            inner.append(value)
    return any(_is_openapi(each) for each in inner if is_object(each))


def response_json_schema(value: object, context: Context) -> Any:
    """What `response_json_schema` becomes: JSON Schema as it is, or that of a class."""
    del context
    return json_schema(value, "config.response_json_schema")


def response_format(value: Sequence[Any], context: Context) -> Any:
    """The list as it is on Vertex AI; the Gemini API takes one entry with a member per kind of output.

    Raises:
        UnsupportedFieldError: Two entries ask for one kind of output on the Gemini API.
    """
    from gemkit._generated.types.config import ResponseFormat  # noqa: PLC0415

    formats = [ResponseFormat.from_user(each) for each in value]
    if context.backend == "vertex":
        return formats
    merged: dict[str, Any] = {}
    for index, each in enumerate(formats):
        for kind in sorted(each.model_fields_set):
            if kind in merged:
                raise UnsupportedFieldError(
                    [f"config.response_format[{index}].{kind}"],
                    context.backend,
                    remedy=f"It takes one format for {kind}: leave one of them out.",
                )
            merged[kind] = getattr(each, kind)
    return ResponseFormat(**merged)


def parse_answer(text: str, wanted: object) -> Any:
    """Read an answer's text as what its schema stood for.

    Raises:
        ValueError: It is no JSON, or does not fit.
    """
    from pydantic import TypeAdapter  # noqa: PLC0415
    from pydantic_core import from_json  # noqa: PLC0415

    from gemkit._core.typed_dicts import readable  # noqa: PLC0415
    from gemkit._generated.types.schema import Schema  # noqa: PLC0415

    if isinstance(wanted, dict | Schema):
        return from_json(text)
    if is_text_enum(wanted) and not text.lstrip().startswith('"'):
        return wanted(text.strip())
    adapter: TypeAdapter[Any] = TypeAdapter(readable(wanted))
    return adapter.validate_json(text)


def remember_schema(response: Any, params: Mapping[str, Any]) -> None:
    """Tell an answer what its text stands for; it is parsed when `parsed` is first read."""
    config: Any = params.get("config")
    for name in ("response_schema", "response_json_schema"):
        wanted: Any = config.get(name) if is_object(config) else getattr(config, name, None)
        if wanted is not None:
            response.__dict__["_response_schema"] = wanted
            return
