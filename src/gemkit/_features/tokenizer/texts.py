"""Texts of a request that have tokens: in contents, tools and schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from gemkit._generated.types.content import Content, Part
    from gemkit._generated.types.schema import Schema
    from gemkit._generated.types.tools import Tool

_NAMED = ("properties", "$defs", "defs")
_WORDS = ("description", "enum", "example", "format", "required")
_INNER = ("items", "anyOf", "any_of", "oneOf", "allOf", "prefixItems", "prefix_items", "additionalProperties")


def of_contents(contents: list[Content]) -> Iterator[tuple[str | None, str]]:
    """Yield the texts of contents, each with the role of its content.

    Raises:
        InvalidInputError: A part is not text: only the service can count its tokens.
    """
    for index, content in enumerate(contents):
        for number, part in enumerate(content.parts or ()):
            for text in _of_part(part, f"contents[{index}].parts[{number}]"):
                yield content.role, text


def _of_part(part: Part, at: str) -> Iterator[str]:
    if part.inline_data or part.file_data:
        raise InvalidInputError(
            f"{at} is media, whose tokens only the service can count: call client.models.count_tokens", path=at
        )
    if part.text is not None:
        yield part.text
    if (call := part.function_call) is not None:
        yield from filter(None, [call.name])
        yield from _of_value(call.args)
    if (response := part.function_response) is not None:
        yield from filter(None, [response.name])
        yield from _of_value(response.response)
    if (code := part.executable_code) is not None:
        yield code.code or ""
    if (result := part.code_execution_result) is not None:
        yield result.output or ""


def of_tool(tool: Tool) -> Iterator[str]:
    """Yield the texts of the functions that a tool declares."""
    for declaration in tool.function_declarations or ():
        yield from filter(None, [declaration.name, declaration.description])
        for schema in (declaration.parameters, declaration.response):
            if schema is not None:
                yield from of_schema(schema)
        for json_schema in (declaration.parameters_json_schema, declaration.response_json_schema):
            yield from _of_schema(json_schema)


def of_schema(schema: Schema | dict[str, Any]) -> Iterator[str]:
    """Yield the texts of a schema: names of properties, descriptions, values and formats."""
    yield from _of_schema(schema if isinstance(schema, dict) else schema.model_dump(exclude_none=True))


def _of_schema(schema: object) -> Iterator[str]:
    if isinstance(schema, list):
        for each in cast("list[object]", schema):
            yield from _of_schema(each)
    if not isinstance(schema, Mapping):
        return
    for key, value in cast("Mapping[str, Any]", schema).items():
        if key in _NAMED and isinstance(value, Mapping):
            for name, inner in cast("Mapping[str, Any]", value).items():
                yield name
                yield from _of_schema(inner)
        elif key in _WORDS:
            yield from _of_value(value)
        elif key in _INNER:
            yield from _of_schema(value)


def _of_value(value: object) -> Iterator[str]:
    """Yield the strings in a JSON value, including keys; numbers are not counted."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, inner in cast("Mapping[str, object]", value).items():
            yield name
            yield from _of_value(inner)
    elif isinstance(value, list):
        for each in cast("list[object]", value):
            yield from _of_value(each)
