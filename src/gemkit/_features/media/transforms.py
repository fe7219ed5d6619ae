"""Requests and responses of prediction methods for images and videos, which have fewer levels than the types."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._generated.types.images import ReferenceImageAPI
    from gemkit._mapping.operation import ClientContext

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


def prompt(value: object, context: ClientContext) -> str:
    """Return the prompt for images.

    Raises:
        InvalidInputError: It is not a string.
    """
    del context
    return _string(value, "prompt")


def optional_prompt(value: object, context: ClientContext) -> str | None:
    """Return the prompt for a video, which may be made from an image or a video instead."""
    return None if value is None else prompt(value, context)


def upscale_factor(value: object, context: ClientContext) -> str:
    """Return the factor of upscaling."""
    del context
    return _string(value, "upscale_factor", ", such as 'x2'")


def _string(value: object, at: str, example: str = "") -> str:
    if not isinstance(value, str):
        shown = "None" if value is None else type(value).__name__
        raise InvalidInputError(f"{at} must be a string{example}, not {shown}", path=at)
    return value


def reference_images(value: object, context: ClientContext) -> list[ReferenceImageAPI]:
    """Return the reference images of an edit as `ReferenceImageAPI`, their wire format.

    Raises:
        InvalidInputError: The value is not a list, or an item is not a reference image.
    """
    del context
    if not isinstance(value, list | tuple):
        raise InvalidInputError(
            f"reference_images must be a list of reference images, not {type(value).__name__}", path="reference_images"
        )
    return [
        _reference(item, f"reference_images[{index}]") for index, item in enumerate(cast("Sequence[object]", value))
    ]


def _reference(value: object, at: str) -> ReferenceImageAPI:
    from gemkit._features.codec import CODEC
    from gemkit._generated import types
    from gemkit._mapping.model import validated

    if isinstance(value, types.ReferenceImageAPI):
        return value
    if isinstance(value, Mapping):
        given = dict(cast("Mapping[str, Any]", value))
        kind = given.get("reference_type") or given.get("referenceType")
        value = validated(
            CODEC.model_type(_KINDS.get(str(getattr(kind, "value", kind)), "ReferenceImageAPI")), given, at
        )
    if isinstance(value, types.ReferenceImageAPI):
        return value
    if not isinstance(value, tuple(getattr(types, name) for name in _KINDS.values())):
        raise InvalidInputError(
            f"{at} must be a reference image such as types.RawReferenceImage, or a dictionary, not {type(value).__name__}",
            path=at,
        )
    known = {name: item for name, item in vars(value).items() if item is not None and name != "config"}
    return types.ReferenceImageAPI(**known)


def one_instance(body: dict[str, Any], query: dict[str, Any], url: dict[str, str], context: ClientContext) -> None:
    """Wrap the instance in a list, and encode media in the standard base64 alphabet, as prediction methods require."""
    del query, url, context
    _use_standard_alphabet(body.get("instances"))
    body["instances"] = [body.get("instances", {})]


def _use_standard_alphabet(value: Any) -> None:
    """Replace the URL-safe base64 alphabet, which other methods accept, with the standard one."""
    held: Any = value
    if isinstance(value, list):
        for item in held:
            _use_standard_alphabet(item)
    elif isinstance(value, dict):
        holder = cast("dict[str, Any]", value)
        for key, item in holder.items():
            if key == "bytesBase64Encoded":
                holder[key] = item.translate(_STANDARD)
            else:
                _use_standard_alphabet(item)


def upscaling(body: dict[str, Any], query: dict[str, Any], url: dict[str, str], context: ClientContext) -> None:
    """Request one upscaled image: the same models also generate images."""
    one_instance(body, query, url, context)
    body["parameters"] |= {"mode": "upscale", "sampleCount": 1}


def generated_image(value: dict[str, Any]) -> dict[str, Any]:
    """Collect the image and the safety attributes of a prediction."""
    value["image"] = _pop_media(value)
    attributes = value.setdefault("safetyAttributes", {})
    if "contentType" in value:
        attributes["contentType"] = value.pop("contentType")
    return value


def generated_mask(value: dict[str, Any]) -> dict[str, Any]:
    """Collect the image of a prediction that is a mask."""
    value["mask"] = _pop_media(value)
    return value


def _pop_media(value: dict[str, Any]) -> dict[str, Any]:
    return {key: value.pop(key) for key in _MEDIA if key in value}


def positive_prompt(value: dict[str, Any]) -> dict[str, Any]:
    """Move the safety attributes of the prompt from the list of images to a separate field."""
    images = cast("list[dict[str, Any]]", value.get("generatedImages") or [])
    for image in images:
        if image.get("contentType") == _POSITIVE_PROMPT:
            scores: dict[str, Any] = image.get("safetyAttributes") or {}
            value["positivePromptSafetyAttributes"] = scores | {"contentType": _POSITIVE_PROMPT}
    generated = [image for image in images if image.get("contentType") != _POSITIVE_PROMPT or _has_media(image)]
    if "generatedImages" in value:
        value["generatedImages"] = generated
    return value


def _has_media(value: Mapping[str, Any]) -> bool:
    return any(value.get(key) for key in _MEDIA)


def generated_video(value: dict[str, Any]) -> dict[str, Any]:
    """Wrap a bare video in `video`, as the Gemini API does."""
    return value if "video" in value else {"video": value}


def generate_videos_operation(value: dict[str, Any]) -> dict[str, Any]:
    """Unwrap the response of a finished operation, and set it under both of its names."""
    response = value.get("response")
    if isinstance(response, dict):
        answer = cast("dict[str, Any]", response).get("generateVideoResponse", response)
        value["response"], value["result"] = answer, copy.deepcopy(answer)
    return value
