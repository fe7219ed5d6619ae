"""Images and videos: what prediction takes and gives, which is flatter than our types."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._core.operation import Context
    from gemkit._generated.types.images import ReferenceImageAPI

_MEDIA = ("bytesBase64Encoded", "gcsUri", "mimeType")
_POSITIVE_PROMPT = "Positive Prompt"
_STANDARD = str.maketrans("-_", "+/")
_KINDS = {
    "REFERENCE_TYPE_RAW": "RawReferenceImage",
    "REFERENCE_TYPE_MASK": "MaskReferenceImage",
    "REFERENCE_TYPE_CONTROL": "ControlReferenceImage",
    "REFERENCE_TYPE_STYLE": "StyleReferenceImage",
    "REFERENCE_TYPE_SUBJECT": "SubjectReferenceImage",
    "REFERENCE_TYPE_CONTENT": "ContentReferenceImage",
}


def reference_images(value: object, context: Context) -> list[ReferenceImageAPI]:
    """The reference images of an edit, in the one form they have on the wire.

    Raises:
        InvalidInputError: Something is no reference image.
    """
    del context
    if not isinstance(value, list | tuple):
        raise InvalidInputError("give a list of reference images", path="reference_images")
    return [
        _reference(item, f"reference_images[{index}]") for index, item in enumerate(cast("Sequence[object]", value))
    ]


def _reference(value: object, at: str) -> ReferenceImageAPI:
    from gemkit._core.encode import model_type, strict  # noqa: PLC0415
    from gemkit._generated import types  # noqa: PLC0415

    if isinstance(value, types.ReferenceImageAPI):
        return value
    if isinstance(value, Mapping):
        given = dict(cast("Mapping[str, Any]", value))
        kind = given.get("reference_type") or given.get("referenceType")
        value = strict(model_type(_KINDS.get(str(kind), "ReferenceImageAPI")), given, at)
    if isinstance(value, types.ReferenceImageAPI):
        return value
    if not isinstance(value, tuple(getattr(types, name) for name in _KINDS.values())):
        raise InvalidInputError(f"{type(value).__name__} is no reference image", path=at)
    known = {name: item for name, item in vars(value).items() if item is not None and name != "config"}
    return types.ReferenceImageAPI(**known)


def one_instance(body: dict[str, Any], query: dict[str, Any], url: dict[str, str], context: Context) -> None:
    """Prediction takes a list of instances, and media in plain base64: the service does not decode them itself."""
    del query, url, context
    _plain(body.get("instances"))
    body["instances"] = [body.get("instances", {})]


def _plain(value: Any) -> None:
    """Bring base64 text from the alphabet for URLs, which JSON bodies elsewhere may use, to the plain one."""
    held: Any = value
    if isinstance(value, list):
        for item in held:
            _plain(item)
    elif isinstance(value, dict):
        holder = cast("dict[str, Any]", value)
        for key, item in holder.items():
            if key == "bytesBase64Encoded":
                holder[key] = item.translate(_STANDARD)
            else:
                _plain(item)


def upscaling(body: dict[str, Any], query: dict[str, Any], url: dict[str, str], context: Context) -> None:
    """Say that one image is to be upscaled, which the same models would otherwise not know."""
    one_instance(body, query, url, context)
    body["parameters"] |= {"mode": "upscale", "sampleCount": 1}


def generated_image(value: dict[str, Any]) -> dict[str, Any]:
    """Gather the picture and the safety verdict of a prediction."""
    value["image"] = _taken(value)
    attributes = value.setdefault("safetyAttributes", {})
    if "contentType" in value:
        attributes["contentType"] = value.pop("contentType")
    return value


def generated_mask(value: dict[str, Any]) -> dict[str, Any]:
    """Gather the picture of a prediction that is a mask."""
    value["mask"] = _taken(value)
    return value


def _taken(value: dict[str, Any]) -> dict[str, Any]:
    return {key: value.pop(key) for key in _MEDIA if key in value}


def positive_prompt(value: dict[str, Any]) -> dict[str, Any]:
    """Tell the verdict on the prompt, which arrives among the images, from the images."""
    images = cast("list[dict[str, Any]]", value.get("generatedImages") or [])
    for image in images:
        if image.get("contentType") == _POSITIVE_PROMPT:
            scores: dict[str, Any] = image.get("safetyAttributes") or {}
            value["positivePromptSafetyAttributes"] = scores | {"contentType": _POSITIVE_PROMPT}
    pictures = [image for image in images if image.get("contentType") != _POSITIVE_PROMPT or _has_media(image)]
    if "generatedImages" in value:
        value["generatedImages"] = pictures
    return value


def _has_media(value: Mapping[str, Any]) -> bool:
    return any(value.get(key) for key in _MEDIA)


def generated_video(value: dict[str, Any]) -> dict[str, Any]:
    """A video that stands alone, as the Gemini API has it under `video`."""
    return value if "video" in value else {"video": value}


def generate_videos_operation(value: dict[str, Any]) -> dict[str, Any]:
    """Unwrap the answer of a finished operation and give it under both of its names."""
    response = value.get("response")
    if isinstance(response, dict):
        answer = cast("dict[str, Any]", response).get("generateVideoResponse", response)
        value["response"], value["result"] = answer, copy.deepcopy(answer)
    return value
