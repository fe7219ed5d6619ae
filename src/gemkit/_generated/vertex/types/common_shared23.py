"""Types of common_shared23, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class SchemaType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    STRING = "STRING"
    NUMBER = "NUMBER"
    INTEGER = "INTEGER"
    BOOLEAN = "BOOLEAN"
    ARRAY = "ARRAY"
    OBJECT = "OBJECT"
    NULL = "NULL"


class Schema(_Message):
    additional_properties: Any = None
    any_of: "list[Schema] | None" = None
    default: Any = None
    defs: "dict[str, Schema] | None" = None
    description: str | None = None
    enum: list[str] | None = None
    example: Any = None
    format: str | None = None
    items: "Schema | None" = None
    max_items: int | None = None
    max_length: int | None = None
    max_properties: int | None = None
    maximum: float | None = None
    min_items: int | None = None
    min_length: int | None = None
    min_properties: int | None = None
    minimum: float | None = None
    nullable: bool | None = None
    pattern: str | None = None
    properties: "dict[str, Schema] | None" = None
    property_ordering: list[str] | None = None
    ref: str | None = None
    required: list[str] | None = None
    title: str | None = None
    type: SchemaType | None = None
