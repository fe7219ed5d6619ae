"""Parse the text of a response with the schema of the call."""

from __future__ import annotations

import enum
from typing import Any, TypeGuard


def is_text_enum(value: object) -> TypeGuard[type[enum.Enum]]:
    """Return whether a value is an enum class whose values are all strings."""
    return (
        isinstance(value, type)
        and issubclass(value, enum.Enum)
        and all(isinstance(member.value, str) for member in value)
    )


def parse_text(text: str, schema: object) -> Any:
    """Parse the text of a response as an instance of the schema's class, or as JSON for a schema passed as data.

    Raises:
        ValueError: The text is not JSON, or does not match the schema.
    """
    from pydantic import TypeAdapter
    from pydantic_core import from_json

    from gemkit._features.schemas.typed_dicts import readable
    from gemkit._generated.types.schema import Schema

    if isinstance(schema, dict | Schema):
        return from_json(text)
    if is_text_enum(schema) and not text.lstrip().startswith('"'):
        return schema(text.strip())
    adapter: TypeAdapter[Any] = TypeAdapter(readable(schema))
    return adapter.validate_json(text)
