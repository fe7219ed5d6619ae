"""Videos: what they are made from, given in one of two ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from gemkit._core.encode import strict
from gemkit._core.flow import Call
from gemkit._generated import operations
from gemkit.errors import InvalidInputError, UnsupportedOperationError

if TYPE_CHECKING:
    from gemkit._core.caller import Place
    from gemkit._core.flow import Flow
    from gemkit._generated.types.videos import GenerateVideosOperation, GenerateVideosSource

_GENERATE = "models.generate_videos"
_WAYS = ("prompt", "image", "video")


def generate(
    place: Place, model: str, prompt: object, image: object, video: object, source: object, config: object
) -> Flow[GenerateVideosOperation]:
    """Start to generate videos."""
    given = {name: value for name, value in zip(_WAYS, (prompt, image, video), strict=True) if value is not None}
    if source is not None and given:
        raise InvalidInputError(
            f"holds prompt, image and video together; {' and '.join(given)} cannot stand beside it", path="source"
        )
    if place.backend != "vertex":
        raise UnsupportedOperationError(_GENERATE, place.backend, ("vertex",))
    sources = {"source": _filled(source)} if source is not None else given
    if not sources:
        raise InvalidInputError("give a prompt, an image or a video, or a source that has one", path="prompt")
    call = Call(operations.MODELS_GENERATE_VIDEOS, {"model": model, **sources, "config": config})
    return cast("GenerateVideosOperation", (yield call))


def _filled(source: object) -> GenerateVideosSource:
    from gemkit._generated.types.videos import GenerateVideosSource  # noqa: PLC0415

    found = cast("GenerateVideosSource", strict(GenerateVideosSource, source, "source"))
    if all(getattr(found, name) is None for name in _WAYS):
        raise InvalidInputError("has neither a prompt nor an image nor a video", path="source")
    return found
