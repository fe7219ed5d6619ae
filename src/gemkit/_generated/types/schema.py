"""Types of the schema topic. Generated: `make gen` writes this file anew."""

from typing import Annotated, Any, Optional

from pydantic import Field

from gemkit._features.schemas.mixins import SchemaMixin
from gemkit._mapping.model import Message, OpenEnum


class JSONSchema(Message):
    """A JSON Schema as a class, for `Schema.from_json_schema`; a dictionary does as well."""

    type: Any | None = None
    """A `JSONSchemaType`, its text, or a list of these."""
    format: str | None = None
    """A closer form, such as `date-time`."""
    title: str | None = None
    """A name for the schema."""
    description: str | None = None
    """What the value means."""
    default: Any | None = None
    """The value that stands in where none is given."""
    items: Optional["JSONSchema"] = None
    """The schema of every element of a list."""
    min_items: int | None = None
    """The least length of a list."""
    max_items: int | None = None
    """The greatest length of a list."""
    enum: list[Any] | None = None
    """The only values that are allowed."""
    properties: dict[str, "JSONSchema"] | None = None
    """The schema of the value of each key."""
    required: list[str] | None = None
    """Keys that must be there."""
    min_properties: int | None = None
    """The least number of keys."""
    max_properties: int | None = None
    """The greatest number of keys."""
    minimum: float | None = None
    """The least number that is allowed."""
    maximum: float | None = None
    """The greatest number that is allowed."""
    min_length: int | None = None
    """The least length of a text."""
    max_length: int | None = None
    """The greatest length of a text."""
    pattern: str | None = None
    """A regular expression that a text must match."""
    additional_properties: Any | None = None
    """Whether keys beside `properties` are allowed, or the schema of their values."""
    any_of: list["JSONSchema"] | None = None
    """Schemas of which at least one must fit."""
    one_of: list["JSONSchema"] | None = None
    """Schemas of which exactly one must fit."""
    unique_items: bool | None = None
    """Whether no two elements of a list may be equal."""
    ref: Annotated[str | None, Field(alias="$ref")] = None
    """A schema that stands elsewhere, such as `#/$defs/Name`; `$ref` on the wire."""
    defs: Annotated[dict[str, "JSONSchema"] | None, Field(alias="$defs")] = None
    """Schemas that `ref` may name; `$defs` on the wire."""


class JSONSchemaType(OpenEnum):
    """Kinds of value that a JSON Schema knows."""

    NULL = "null"
    """Nothing."""
    BOOLEAN = "boolean"
    """True or false."""
    OBJECT = "object"
    """A mapping from names to values."""
    ARRAY = "array"
    """A list."""
    NUMBER = "number"
    """Any number."""
    INTEGER = "integer"
    """A whole number."""
    STRING = "string"
    """Text."""


class Type(OpenEnum):
    """Basic kind of value that a schema describes."""

    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    """Nothing was stated."""
    STRING = "STRING"
    """Text."""
    NUMBER = "NUMBER"
    """Any number."""
    INTEGER = "INTEGER"
    """A whole number."""
    BOOLEAN = "BOOLEAN"
    """True or false."""
    ARRAY = "ARRAY"
    """A list; `items` says of what."""
    OBJECT = "OBJECT"
    """A mapping; `properties` says of what."""
    NULL = "NULL"
    """Nothing but null."""


class Schema(SchemaMixin, Message):
    """Describes the shape of data, in a subset of OpenAPI 3.0; for parameters and structured answers."""

    additional_properties: Any | None = None
    """For objects: `False` forbids unlisted properties, a schema says what they must look like."""
    any_of: list["Schema"] | None = None
    """Alternatives; a value fits if it fits one of these schemas or several."""
    default: Any | None = None
    """Default value, for documentation; the Gemini API takes it and ignores it."""
    defs: dict[str, "Schema"] | None = None
    """Named schemas for `ref` to point at; only at the outermost level."""
    description: str | None = None
    """What the value means, in words; the model reads it. Markdown is fine."""
    enum: list[str] | None = None
    """For strings: the values to choose from; goes with `format` set to `enum`."""
    example: Any | None = None
    """A sample value that fits the schema."""
    format: str | None = None
    """Refines `type`, as in `int32`, `int64`, `float`, `double`, `date-time` or `enum`."""
    items: Optional["Schema"] = None
    """For arrays: the schema that each element has to fit."""
    max_items: int | None = None
    """For arrays: the longest length allowed, in elements."""
    max_length: int | None = None
    """For strings: the longest length allowed, in characters."""
    max_properties: int | None = None
    """For objects: how many properties there may be."""
    maximum: float | None = None
    """For numbers and integers: the largest value allowed."""
    min_items: int | None = None
    """For arrays: the shortest length allowed, in elements."""
    min_length: int | None = None
    """For strings: the shortest length allowed, in characters."""
    min_properties: int | None = None
    """For objects: how many properties there must be."""
    minimum: float | None = None
    """For numbers and integers: the smallest value allowed."""
    nullable: bool | None = None
    """`True` lets null stand in for a value of the given type."""
    pattern: str | None = None
    """For strings: a regular expression to be matched."""
    properties: dict[str, "Schema"] | None = None
    """For objects: the schema of each property, by property name."""
    property_ordering: list[str] | None = None
    """For objects: order in which the model writes the properties; an addition to OpenAPI."""
    ref: str | None = None
    """Pointer to an entry of `defs` to use in this place, such as `#/defs/Address`."""
    required: list[str] | None = None
    """For objects: names of the properties that may not be left out."""
    title: str | None = None
    """Short name of the schema, for people to read."""
    type: Type | None = None
    """Basic kind of value: string, number, integer, boolean, array, object or null."""
