"""Predictions of image models: generated, edited and upscaled images, and masks."""

import base64
import zlib
from collections.abc import Callable, Mapping

from gemkit.emulator.json_values import JSON, as_float, as_int, as_object, as_text, at
from gemkit.emulator.media import png, png_size
from gemkit.emulator.service_errors import ServiceError, invalid

_MAX_IMAGES = 8
_BLOCK = "[[block]]"
_SIDE = 4
_FACTORS = {"x2": 2, "x3": 3, "x4": 4}
_CLASSES = ("person", "sky", "ground")
_IMAGE_MODELS = ("imagen", "virtual-try-on", "image-segmentation")


def is_image_request(model: str, instances: list[JSON]) -> bool:
    """Return whether a request is for an image model, by its name or else by its instances."""
    return model.startswith(_IMAGE_MODELS) or all("prompt" in instance for instance in instances)


def predict_images(model: str, instances: list[JSON], parameters: JSON) -> JSON:
    """Return the response of an image model.

    Raises:
        ServiceError: 400 for an instance without the input this model requires, or a number out of range.
    """
    if len(instances) != 1:
        raise invalid(f"instances must have one entry, not {len(instances)}.", ("instances", "must have one entry"))
    instance = instances[0]
    task = _task(model, instance, parameters)
    for path in _REQUIRED[task]:
        if not at(instance, *path.split(".")):
            raise _missing(f"instances[0].{path}")
    if task == "segment":
        return {"predictions": _masks(instance, parameters)}
    return _images(instance, parameters, _upscaled_side(instance, parameters) if task == "upscale" else _SIDE)


def _task(model: str, instance: JSON, parameters: JSON) -> str:
    named = {"virtual-try-on": "try-on", "product-recontext": "recontext", "image-segmentation": "segment"}
    for part, task in named.items():
        if part in model:
            return task
    if "upscale" in model or parameters.get("mode") == "upscale":
        return "upscale"
    return "edit" if "capability" in model or "referenceImages" in instance else "generate"


_REQUIRED: Mapping[str, tuple[str, ...]] = {
    "generate": ("prompt",),
    "edit": ("referenceImages",),
    "upscale": ("image",),
    "try-on": ("personImage.image", "productImages"),
    "recontext": ("productImages",),
    "segment": ("image",),
}


def _missing(path: str) -> ServiceError:
    return invalid(f"{path} is not specified.", (path, f"{path} is not specified"))


def _images(instance: JSON, parameters: JSON, side: int) -> JSON:
    number = _number(parameters, "sampleCount", 1)
    prompt = as_text(instance.get("prompt"))
    if _BLOCK in prompt:
        reason = {"raiFilteredReason": f"The prompt has {_BLOCK}."}
        return {"predictions": [dict(reason) for _ in range(number)] if parameters.get("includeRaiReason") else []}
    predictions = [_image(prompt, parameters, index, side) for index in range(number)]
    out: JSON = {"predictions": predictions}
    if parameters.get("includeSafetyAttributes"):
        out["predictions"].append({"contentType": "Positive Prompt", **_safety()})
    return out


def _image(prompt: str, parameters: JSON, index: int, side: int) -> JSON:
    # The shade depends on prompt, seed and index, so that images differ.
    shade = zlib.crc32(f"{index} {parameters.get('seed')} {prompt}".encode()) % 256
    image: JSON = {"mimeType": "image/png", **_image_data(parameters, f"sample_{index}.png", side, shade)}
    if prompt:
        image["prompt"] = f"{prompt}, in every detail" if parameters.get("enhancePrompt") else prompt
    return {**image, **_safety()} if parameters.get("includeSafetyAttributes") else image


def _image_data(parameters: JSON, name: str, side: int, shade: int) -> JSON:
    storage = as_text(parameters.get("storageUri")).rstrip("/")
    return {"gcsUri": f"{storage}/{name}"} if storage else {"bytesBase64Encoded": png(side, side, shade)}


def _safety() -> JSON:
    return {"safetyAttributes": {"categories": ["Violence"], "scores": [0.1]}}


def _number(parameters: JSON, name: str, default: int) -> int:
    given = parameters.get(name)
    number = default if given is None else as_int(given)
    if number is None or not 1 <= number <= _MAX_IMAGES:
        text = f"{name} must be 1 to {_MAX_IMAGES}, got {given}."
        raise invalid(text, (f"parameters.{name}", text))
    return number


def _upscaled_side(instance: JSON, parameters: JSON) -> int:
    """Return the side length of an upscaled image."""
    given = as_text(at(parameters, "upscaleConfig", "upscaleFactor"))
    if given not in _FACTORS:
        text = f"upscaleFactor must be one of {', '.join(_FACTORS)}, not {given!r}."
        raise invalid(text, ("parameters.upscaleConfig.upscaleFactor", text))
    data = base64.b64decode(as_text(at(instance, "image", "bytesBase64Encoded")))
    width, _ = png_size(data) or (_SIDE, _SIDE)
    return width * _FACTORS[given]


def _masks(instance: JSON, parameters: JSON) -> list[JSON]:
    mode = as_text(parameters.get("mode")).lower() or "foreground"
    if mode not in _LABELS:
        raise invalid(f"mode must be one of {', '.join(_LABELS)}, not {mode!r}.", ("parameters.mode", "unknown"))
    labels = _LABELS[mode](instance)
    # The confidence decreases with each further label.
    scored = [(label, round(0.9 - 0.1 * index, 1)) for index, label in enumerate(labels)]
    minimum = as_float(parameters.get("confidenceThreshold")) or 0
    maximum = _number(parameters, "maxPredictions", _MAX_IMAGES)
    return [
        {
            "mimeType": "image/png",
            **_image_data(parameters, f"mask_{index}.png", _SIDE, 255),
            "labels": [{"label": label, "score": score}],
        }
        for index, (label, score) in enumerate(scored[:maximum])
        if score >= minimum
    ]


def _prompt_labels(instance: JSON) -> list[str]:
    labels = [label.strip() for label in as_text(instance.get("prompt")).split(",") if label.strip()]
    if not labels:
        raise _missing("instances[0].prompt")
    return labels


def _interactive_labels(instance: JSON) -> list[str]:
    if not as_object(at(instance, "scribble", "image")):
        raise _missing("instances[0].scribble.image")
    return ["object"]


_LABELS: Mapping[str, Callable[[JSON], list[str]]] = {
    "foreground": lambda _: ["foreground"],
    "background": lambda _: ["background"],
    "semantic": lambda instance: _prompt_labels(instance) if instance.get("prompt") else list(_CLASSES),
    "prompt": _prompt_labels,
    "interactive": _interactive_labels,
}
