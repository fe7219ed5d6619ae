"""Convert arguments to contents and parts: text, images, files, dictionaries.

Consecutive parts are combined to one content, with the role `user`, or `model` for function calls.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, cast

from pydantic.alias_generators import to_snake

from gemkit._generated.types.content import Content, File, FileData, Part
from gemkit._mapping.model import validated
from gemkit._mapping.streamed_json import EncodedJSON
from gemkit._mapping.validation import set_fields
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._mapping.operation import ClientContext

_CONTENT_KEYS = frozenset({"parts", "role"})


def contents(value: object, context: ClientContext) -> list[Content]:
    """Return all contents of a prompt; already encoded contents are unchanged.

    Raises:
        InvalidInputError: The prompt is empty, or an item cannot be converted to a part or content.
    """
    del context
    given: Any = value
    if value is None or (isinstance(value, str | list | tuple) and not value):
        raise InvalidInputError("contents is required: give text, parts or contents", path="contents")
    if not isinstance(value, list | tuple):
        return [to_content(given, "contents")]
    found: list[Content] = []
    parts: list[Part] = []  # consecutive parts of one role, not yet in a content
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
        InvalidInputError: The value cannot be converted to a content.
    """
    del context
    return to_content(value, "content")


def _is_one_content(item: object) -> bool:
    return isinstance(item, list | tuple) or is_content_dict(item)


def _append(parts: list[Part], found: list[Content]) -> None:
    """Append the parts as one content, and clear their list."""
    if parts:
        found.append(of_parts(parts))
        parts.clear()


def to_content(value: object, at: str) -> Content:
    """Return one content.

    Args:
        value: A content, a dictionary of one, or one or a list of the values that `to_part` accepts.
        at: Its path in error messages.

    Raises:
        InvalidInputError: The value is none of these, or an empty list.
    """
    if isinstance(value, Content):
        return value
    if is_content_dict(value):
        return validated(Content, value, at)
    items: Sequence[object] = cast("Sequence[object]", value) if isinstance(value, list | tuple) else [value]
    if not items:
        raise InvalidInputError(f"{at} is empty: give at least one part", path=at)
    return of_parts([to_part(item, f"{at}[{index}]" if len(items) > 1 else at) for index, item in enumerate(items)])


def of_parts(parts: Sequence[Part]) -> Content:
    """Return a content of these parts, with the role `model` if all are function calls, else `user`."""
    role = "model" if all(part.function_call is not None for part in parts) else "user"
    return Content(role=role, parts=list(parts))


def to_part(value: object, at: str) -> Part:
    """Return one part.

    Args:
        value: A part, text, an image, an uploaded file, or a dictionary of a part or a file.
        at: Its path in error messages.

    Raises:
        InvalidInputError: The value is none of these; the message has the accepted types.
    """
    if isinstance(value, Part):
        return value
    if isinstance(value, str):
        return validated(Part, {"text": value}, at)
    if isinstance(value, Mapping):
        given = cast("Mapping[str, Any]", value)
        value = validated(_type_of(given), dict(given), at)
        if isinstance(value, Part):
            return value
        if isinstance(value, FileData):
            return Part(file_data=value)
    if isinstance(value, File):
        if not value.uri or not value.mime_type:
            raise InvalidInputError(
                f"the file {value.name!r} has no uri or mime_type; upload it, or get it again", path=at
            )
        return Part(file_data=FileData(file_uri=value.uri, mime_type=value.mime_type))
    from gemkit._features.contents.images import image_part, is_image

    if is_image(value):
        return image_part(value)
    raise InvalidInputError(_expected(value, at), path=at)


def part_fields(value: object) -> dict[str, Any]:
    """Return the fields of a part from the positional argument of `Part`.

    Raises:
        InvalidInputError: The value cannot be converted to a part.
    """
    part = to_part(value, "value")
    if isinstance(value, File) and part.file_data is not None:
        part.file_data.display_name = value.display_name
    return set_fields(part)


def is_content_dict(value: object) -> bool:
    """Return whether a value is a dictionary of a content rather than of a part."""
    return isinstance(value, Mapping) and not _CONTENT_KEYS.isdisjoint(cast("Mapping[str, object]", value))


def validate_dicts(value: object, at: str = "") -> object:
    """Validate dictionaries, at the top or in a list, as contents or parts; return all other values unchanged.

    Args:
        value: The value of a config field.
        at: Path within the field, such as ``[1]``.

    Raises:
        InvalidInputError: A dictionary is neither a content nor a part.
    """
    if isinstance(value, Mapping):
        given = cast("object", value)
        return to_content(given, at) if is_content_dict(given) else to_part(given, at)
    if isinstance(value, list | tuple):
        items = cast("Sequence[object]", value)
        return [validate_dicts(item, f"{at}[{index}]") for index, item in enumerate(items)]
    return value


def _type_of(given: Mapping[str, Any]) -> type[Part | File | FileData]:
    keys = {to_snake(key) for key in given}
    if not keys & set(Part.__pydantic_fields__):
        if "file_uri" in keys:
            return FileData
        if keys & {"uri", "name"}:
            return File
    return Part


def _expected(value: object, at: str) -> str:
    if isinstance(value, bytes | bytearray | memoryview):
        return "bytes need a MIME type: write types.Part.from_bytes(data=..., mime_type=...)"
    if isinstance(value, PurePath):
        return "a path is not read: upload it with client.files.upload(file=...), or use types.Part.from_bytes"
    kind = f"the class {value.__name__}" if isinstance(value, type) else type(value).__name__
    return f"{at} must be text, a Part, a Content, a File, an image or a dictionary, not {kind}"
