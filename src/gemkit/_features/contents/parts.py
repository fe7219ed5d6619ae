"""Build parts and contents from what callers may give for them: text, images, files, dictionaries."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, cast

from pydantic.alias_generators import to_snake

from gemkit._generated.types.content import Blob, Content, File, FileData, Part
from gemkit._mapping.model import validated
from gemkit._mapping.validation import set_fields
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Sequence

_CONTENT_KEYS = frozenset({"parts", "role"})
_IMAGE_FORMATS = {
    "PNG": "image/png",
    "JPEG": "image/jpeg",
    "WEBP": "image/webp",
    "HEIC": "image/heic",
    "GIF": "image/gif",
}


def to_content(value: object, at: str) -> Content:
    """Return one content.

    Args:
        value: A content, a dictionary of one, or its part or list of parts as `to_part` takes them.
        at: What errors call it.

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
    """Return the content of these parts: the model's if all are function calls, else the user's."""
    role = "model" if all(part.function_call is not None for part in parts) else "user"
    return Content(role=role, parts=list(parts))


def to_part(value: object, at: str) -> Part:
    """Return one part.

    Args:
        value: A part, text, an image, an uploaded file, or a dictionary of a part or a file.
        at: What errors call it.

    Raises:
        InvalidInputError: The value is none of these; the message says what to write instead.
    """
    if isinstance(value, Part):
        return value
    if isinstance(value, str):
        return Part(text=value)
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
    if hasattr(value, "save") and hasattr(value, "mode") and hasattr(value, "format"):
        return _image(value)
    raise InvalidInputError(_expected(value, at), path=at)


def part_fields(value: object) -> dict[str, Any]:
    """Return the fields of the part that a value stands for, as the positional argument of `Part`.

    Raises:
        InvalidInputError: The value cannot be a part.
    """
    part = to_part(value, "value")
    if isinstance(value, File) and part.file_data is not None:
        part.file_data.display_name = value.display_name
    return set_fields(part)


def is_content_dict(value: object) -> bool:
    """Return whether a value is a dictionary of a content rather than of a part."""
    return isinstance(value, Mapping) and not _CONTENT_KEYS.isdisjoint(cast("Mapping[str, object]", value))


def validate_dicts(value: object, at: str = "") -> object:
    """Validate dictionaries, at the top or in a list, as contents or parts; return everything else as it is.

    Args:
        value: What a field of a config is given.
        at: Where it stands in the field, such as ``[1]``.

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
    if not keys & set(Part.model_fields):
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
    return f"{at} must be text, a Part, a Content, a File, an image or a dictionary, not {type(value).__name__}"


def _image(image: Any) -> Part:
    """Return an image as it was in its file if it is unchanged, as JPEG of the same quality, or as PNG."""
    data = _file_bytes(image)
    if data is not None:
        return Part(inline_data=Blob(data=data, mime_type=_IMAGE_FORMATS[image.format]))
    if image.format == "JPEG":
        buffer = io.BytesIO()
        try:
            image.save(buffer, format="JPEG", quality="keep")
        except (OSError, ValueError):
            pass  # only an image that still has the tables of its file can keep its quality
        else:
            return Part(inline_data=Blob(data=buffer.getvalue(), mime_type="image/jpeg"))
    buffer = io.BytesIO()
    try:
        image.save(buffer, format="PNG")
    except (OSError, KeyError):
        # Pillow cannot write every pixel mode as PNG.
        buffer = io.BytesIO()
        image.convert("RGB").save(buffer, format="PNG")
    return Part(inline_data=Blob(data=buffer.getvalue(), mime_type="image/png"))


def _file_bytes(image: Any) -> bytes | None:
    """Return the file of an image that was opened from one and not changed since, or None.

    Pillow decodes a file when its pixels are first needed, and then lets go of it, so only an image that has not been
    decoded is known to be unchanged; one that has been is compared with its file, if that has a name.
    """
    # A smaller decoding may have been asked for, or another frame: then the file is not what is meant.
    if image.format not in _IMAGE_FORMATS or getattr(image, "decoderconfig", None):
        return None
    source = getattr(image, "fp", None)
    try:
        if image.tell():
            return None
        if source is not None and (image.tile or image._im is None):
            at = source.tell()
            source.seek(0)
            data: bytes = source.read()
            source.seek(at)
            return data
        path = getattr(image, "filename", "")
        return _unchanged(image, path) if path else None
    except (OSError, ValueError, AttributeError):
        return None


def _unchanged(image: Any, path: str) -> bytes | None:
    """Return the content of a file if an image still has its pixels."""
    from PIL import Image

    data = Path(path).read_bytes()
    with Image.open(io.BytesIO(data)) as original:
        same = original.format == image.format and original.size == image.size and original.mode == image.mode
        return data if same and original.tobytes() == image.tobytes() else None
