"""The source of a video: `source`, or the separate arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._mapping.model import validated
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from gemkit._generated.types.videos import GenerateVideosSource

_FIELDS = ("prompt", "image", "video")


def source_params(prompt: object, image: object, video: object, source: object) -> dict[str, Any]:
    """Return the parameters for the source of generated videos.

    Raises:
        InvalidInputError: There is no source, or both kinds.
    """
    given = {name: value for name, value in zip(_FIELDS, (prompt, image, video), strict=True) if value is not None}
    if source is not None and given:
        raise InvalidInputError(
            f"source contains prompt, image and video; it cannot be combined with {' and '.join(given)}",
            path="source",
        )
    if source is not None:
        return {"source": _checked(source)}
    if not given:
        raise InvalidInputError("prompt, image or video is required, or a source that has one of them", path="prompt")
    return given


def _checked(source: object) -> GenerateVideosSource:
    from gemkit._generated.types.videos import GenerateVideosSource

    checked = validated(GenerateVideosSource, source, "source")
    if all(getattr(checked, name) is None for name in _FIELDS):
        raise InvalidInputError("source must have a prompt, an image or a video", path="source")
    return checked
