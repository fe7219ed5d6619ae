"""Prompts: from strings, images, files, dictionaries and parts to contents.

Parts in a row form one turn: the user's, or the model's where they are function calls.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, cast

from gemkit._core.encode import strict
from gemkit._generated.types.content import Blob, Content, File, FileData, Part
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._core.operation import Context

_CONTENT_KEYS = frozenset({"parts", "role"})
_PICTURE_FORMATS = {
    "PNG": "image/png",
    "JPEG": "image/jpeg",
    "WEBP": "image/webp",
    "HEIC": "image/heic",
    "GIF": "image/gif",
}


def contents(value: object, context: Context) -> list[Content]:
    """All turns of a prompt.

    Raises:
        InvalidInputError: Nothing was given, or something that is no content.
    """
    del context
    given: Any = value
    if value is None or (isinstance(value, str | list | tuple) and not value):
        raise InvalidInputError("contents is required: give text, parts or contents", path="contents")
    if not isinstance(value, list | tuple):
        return [to_content(given, "contents")]
    turns: list[Content] = []
    loose: list[Part] = []
    items: list[Any] = list(given)
    for index, item in enumerate(items):
        if isinstance(item, Content):
            _close(loose, turns)
            turns.append(item)
        elif _is_turn(item):
            _close(loose, turns)
            turns.append(to_content(item, f"contents[{index}]"))
        else:
            part = to_part(item, f"contents[{index}]")
            if loose and (part.function_call is None) != (loose[-1].function_call is None):
                _close(loose, turns)
            loose.append(part)
    _close(loose, turns)
    return turns


def content(value: object, context: Context) -> Content:
    """One turn, such as a system instruction.

    Raises:
        InvalidInputError: It is no content.
    """
    del context
    return to_content(value, "content")


def early(value: object) -> object:
    """Check dictionaries, at the top or in a list, and leave everything else as it is."""
    if isinstance(value, Mapping):
        return (
            to_content(cast("object", value), "content")
            if _is_content_dict(cast("object", value))
            else to_part(cast("object", value), "content")
        )
    if isinstance(value, list | tuple):
        return [early(item) for item in cast("Sequence[object]", value)]
    return value


def _is_turn(item: object) -> bool:
    return isinstance(item, list | tuple) or _is_content_dict(item)


def _is_content_dict(value: object) -> bool:
    return isinstance(value, Mapping) and not _CONTENT_KEYS.isdisjoint(cast("Mapping[str, object]", value))


def to_content(value: object, at: str) -> Content:
    """One turn, from a content, its parts or what stands for one.

    Raises:
        InvalidInputError: It is no content; `at` tells where it stands.
    """
    if isinstance(value, Content):
        return value
    if _is_content_dict(value):
        return cast("Content", strict(Content, value, at))
    items: Sequence[object] = cast("Sequence[object]", value) if isinstance(value, list | tuple) else [value]
    if not items:
        raise InvalidInputError(f"{at} is empty: give at least one part", path=at)
    parts = [to_part(item, f"{at}[{index}]" if len(items) > 1 else at) for index, item in enumerate(items)]
    return Content(role=_role(parts), parts=parts)


def _close(loose: list[Part], turns: list[Content]) -> None:
    """End a run of loose parts as one turn."""
    if loose:
        turns.append(Content(role=_role(loose), parts=list(loose)))
        loose.clear()


def _role(parts: list[Part]) -> str:
    return "model" if all(part.function_call is not None for part in parts) else "user"


def to_part(value: object, at: str) -> Part:
    """One part, from text, a picture, an uploaded file, a dictionary or itself.

    Raises:
        InvalidInputError: It is none of these; the message says what to write instead.
    """
    if isinstance(value, Part):
        return value
    if isinstance(value, str):
        return Part(text=value)
    if isinstance(value, Mapping):
        given = cast("Mapping[str, Any]", value)
        looks_like_file = {"uri", "name"} & set(given) and not set(given) & set(Part.model_fields)
        value = strict(File if looks_like_file else Part, dict(given), at)
        if isinstance(value, Part):
            return value
    if isinstance(value, File):
        if not value.uri or not value.mime_type:
            raise InvalidInputError(
                f"the file {value.name!r} has no uri or mime_type; upload it, or get it again", path=at
            )
        return Part(file_data=FileData(file_uri=value.uri, mime_type=value.mime_type))
    if hasattr(value, "save") and hasattr(value, "mode") and hasattr(value, "format"):
        return _picture(value)
    raise InvalidInputError(_advice(value), path=at)


def _advice(value: object) -> str:
    name = type(value).__name__
    if isinstance(value, bytes | bytearray | memoryview):
        return "bytes need a MIME type: write types.Part.from_bytes(data=..., mime_type=...)"
    if isinstance(value, PurePath):
        return "a path is not read: upload it with client.files.upload(file=...), or use types.Part.from_bytes"
    return f"{name} is no content; give str, types.Part, types.Content, types.File, a dictionary or a picture"


def _picture(image: Any) -> Part:
    kind = image.format if image.format in _PICTURE_FORMATS else "PNG"
    buffer = io.BytesIO()
    try:
        image.save(buffer, format=kind)
    except (OSError, KeyError):
        # Not every format holds every kind of pixel, nor is every format Pillow reads one it writes.
        kind, buffer = "PNG", io.BytesIO()
        image.convert("RGB").save(buffer, format=kind)
    return Part(inline_data=Blob(data=buffer.getvalue(), mime_type=_PICTURE_FORMATS[kind]))
