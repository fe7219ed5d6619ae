"""Parts from Pillow images; an unchanged image is sent with the bytes of its file."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from gemkit._generated.types.content import Blob, Part

# What the services read. MPO is a JPEG with further pictures behind it, as cameras write it.
_IMAGE_FORMATS = {
    "PNG": "image/png",
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "WEBP": "image/webp",
    "HEIC": "image/heic",
    "HEIF": "image/heif",
}


def is_image(value: object) -> bool:
    """Return whether a value is a Pillow image. Pillow need not be installed."""
    return all(hasattr(value, name) for name in ("save", "mode", "format"))


def image_part(image: Any) -> Part:
    """Return a part with the bytes of an unchanged image's file, else with JPEG of the same quality, or PNG."""
    data = _file_bytes(image)
    if data is not None:
        return Part(inline_data=Blob(data=data, mime_type=_IMAGE_FORMATS[image.format]))
    if image.format == "JPEG":
        buffer = io.BytesIO()
        try:
            image.save(buffer, format="JPEG", quality="keep")
        except (OSError, ValueError):
            pass  # the quality is known only while the image has the quantization tables of its file
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
    """Return the bytes of the file that an unchanged image was opened from, else None.

    Pillow decodes a file when its pixels are first needed, and then closes it. An image that has not been decoded is
    unchanged; one that has been decoded is compared with its file, if the file has a name.
    """
    # A smaller size (`draft`) or another frame may have been selected; the file then has other pixels.
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
    """Return the bytes of a file if its pixels equal those of the image."""
    from PIL import Image

    data = Path(path).read_bytes()
    with Image.open(io.BytesIO(data)) as original:
        same = original.format == image.format and original.size == image.size and original.mode == image.mode
        return data if same and original.tobytes() == image.tobytes() else None
