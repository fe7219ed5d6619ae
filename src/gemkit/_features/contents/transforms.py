"""Prompts and system instructions as lists of contents.

Parts in a row form one content: the user's, or the model's where they are function calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit._features.contents.parts import is_content_dict, of_parts, to_content, to_part
from gemkit._generated.types.content import Content
from gemkit._mapping.streamed_json import EncodedJSON
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from gemkit._generated.types.content import Part
    from gemkit._mapping.operation import ClientContext


def contents(value: object, context: ClientContext) -> list[Content]:
    """Return all contents of a prompt; those that are encoded already stay so.

    Raises:
        InvalidInputError: The prompt is empty, or an item of it cannot be a part or content.
    """
    del context
    given: Any = value
    if value is None or (isinstance(value, str | list | tuple) and not value):
        raise InvalidInputError("contents is required: give text, parts or contents", path="contents")
    if not isinstance(value, list | tuple):
        return [to_content(given, "contents")]
    found: list[Content] = []
    parts: list[Part] = []  # in a row, of one role, not in a content yet
    items: list[Any] = list(given)
    for index, item in enumerate(items):
        if isinstance(item, Content | EncodedJSON):
            _append(parts, found)
            found.append(cast("Content", item))
        elif _is_one_content(item):
            _append(parts, found)
            found.append(to_content(item, f"contents[{index}]"))
        else:
            part = to_part(item, f"contents[{index}]")
            if parts and (part.function_call is None) != (parts[-1].function_call is None):
                _append(parts, found)
            parts.append(part)
    _append(parts, found)
    return found


def content(value: object, context: ClientContext) -> Content:
    """Return one content, such as a system instruction.

    Raises:
        InvalidInputError: The value cannot be a content.
    """
    del context
    return to_content(value, "content")


def _is_one_content(item: object) -> bool:
    return isinstance(item, list | tuple) or is_content_dict(item)


def _append(parts: list[Part], found: list[Content]) -> None:
    """Append the parts as one content, and empty their list."""
    if parts:
        found.append(of_parts(parts))
        parts.clear()
