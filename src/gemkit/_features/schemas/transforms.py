"""Schemas of structured responses, from classes, type expressions and dictionaries."""

from __future__ import annotations

import enum
import inspect
from typing import TYPE_CHECKING, Any, cast, get_origin

from gemkit._features.responses.mixins import SCHEMA
from gemkit._features.schemas.parsing import is_text_enum
from gemkit._json import is_list, is_object, option
from gemkit._mapping.fields import Fields
from gemkit._mapping.model import validated
from gemkit.errors import InvalidInputError, UnsupportedFieldError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gemkit._generated.types.schema import Schema
    from gemkit._mapping.operation import ClientContext

_SCHEMAS = ("response_schema", "response_json_schema", "responseSchema", "responseJsonSchema")
# Keywords of the services' Schema that JSON Schema does not have.
_OPENAPI_ONLY = frozenset({"nullable", "propertyOrdering", "property_ordering", "any_of", "min_items", "max_items"})
_INNER = ("items", "properties", "anyOf", "any_of")


def schema(value: object, context: ClientContext) -> Fields:
    """Return the fields that `response_schema` sets: a schema, and JSON as the MIME type of the response.

    A `Schema` is sent as `responseSchema`; everything else as JSON Schema in `responseJsonSchema`, without loss.

    Raises:
        InvalidInputError: The value is not a schema, or a type without one.
    """
    del context
    schema = as_schema(value, "config.response_schema")
    name = "responseJsonSchema" if isinstance(schema, dict) else "responseSchema"
    return Fields(responseMimeType="application/json", **{name: schema})


def with_response_type(config: Any, response_type: object) -> Any:
    """Return a copy of a config with `response_type` as its schema.

    Raises:
        InvalidInputError: The config has a schema of its own, or the type has no JSON Schema.
    """
    for name in _SCHEMAS:
        if option(config, name) is not None:
            raise InvalidInputError(
                f"response_type and config.{name} exclude each other: give one", path="response_type"
            )
    schema = as_schema(response_type, "response_type")
    if config is None or is_object(config):
        return {**(config or {}), "response_schema": schema}
    return config.model_copy(update={"response_schema": schema})


def as_schema(value: object, at: str) -> Schema | dict[str, Any]:
    """Return a schema, or a type that has one, as a `Schema` or as JSON Schema.

    Raises:
        InvalidInputError: The value is not a schema, or a type without one.
    """
    from gemkit._generated.types.schema import Schema, Type

    given: Any = value
    if isinstance(value, Schema):
        return value
    if is_object(given) and _is_openapi(given):
        return validated(Schema, given, at)
    if is_text_enum(given):
        # A response in text/x.enum needs a Schema: JSON Schema is for JSON only.
        return Schema(type=Type.STRING, enum=[each.value for each in given])
    return json_schema(value, at)


def json_schema(value: object, at: str) -> dict[str, Any]:
    """Return the JSON Schema of a class or type expression; a dictionary is returned unchanged.

    Raises:
        InvalidInputError: The value has no JSON Schema.
    """
    from pydantic import PydanticUserError, TypeAdapter

    from gemkit._features.schemas.generation import SchemaGenerator
    from gemkit._features.schemas.typed_dicts import readable

    if isinstance(value, dict):
        return cast("dict[str, Any]", value)
    if inspect.isroutine(value):  # pydantic would describe its parameters
        raise _not_a_type(value, at)
    try:
        adapter: TypeAdapter[Any] = TypeAdapter(readable(value))
        return adapter.json_schema(schema_generator=SchemaGenerator)
    except (PydanticUserError, TypeError, ValueError, NameError) as error:
        if not isinstance(value, type) and get_origin(value) is None:
            raise _not_a_type(value, at) from None
        shown = getattr(value, "__name__", None) or repr(value)
        raise InvalidInputError(f"{shown} has no JSON Schema: {str(error).splitlines()[0]}", path=at) from error


def _not_a_type(value: object, at: str) -> InvalidInputError:
    return InvalidInputError(
        f"{at} must be a class, a type such as list[str], a types.Schema or a dictionary of JSON Schema, "
        f"not {type(value).__name__}",
        path=at,
    )


def _is_openapi(given: Mapping[str, Any]) -> bool:
    """Return whether a dictionary is a `Schema` of the services rather than JSON Schema."""
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


def response_json_schema(value: object, context: ClientContext) -> Any:
    """Return a JSON Schema unchanged, or the JSON Schema of a class."""
    del context
    return json_schema(value, "config.response_json_schema")


def response_format(value: Sequence[Any], context: ClientContext) -> Any:
    """Return the list for Vertex AI; for the Gemini API one entry with a member per kind of output.

    Raises:
        UnsupportedFieldError: Two entries are for the same kind of output, on the Gemini API.
    """
    from gemkit._generated.types.config import ResponseFormat

    formats = [validated(ResponseFormat, each, f"config.response_format[{index}]") for index, each in enumerate(value)]
    if context.backend == "vertex":
        return formats
    merged: dict[str, Any] = {}
    for index, each in enumerate(formats):
        for kind in sorted(each.model_fields_set):
            if kind in merged:
                raise UnsupportedFieldError(
                    [f"config.response_format[{index}].{kind}"],
                    context.backend,
                    remedy=f"Only one format is supported for {kind}: remove one of them.",
                )
            merged[kind] = getattr(each, kind)
    return ResponseFormat(**merged)


def remember_schema(response: Any, params: Mapping[str, Any]) -> None:
    """Set the schema of the call on the response, which is parsed on first access of `parsed`."""
    if (wanted := option(params.get("config"), *_SCHEMAS)) is not None:
        response.__dict__[SCHEMA] = wanted
