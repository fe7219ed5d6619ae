"""Types of the schema topic. Generated: `make gen` writes this file anew."""

from typing import Any, Optional

from gemkit._core.model import Message, OpenEnum
from gemkit._mixins import SchemaMixin


class Type(OpenEnum):
    """Basic kind of value that a schema describes."""

    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    STRING = "STRING"
    NUMBER = "NUMBER"
    INTEGER = "INTEGER"
    BOOLEAN = "BOOLEAN"
    ARRAY = "ARRAY"
    OBJECT = "OBJECT"
    NULL = "NULL"


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
