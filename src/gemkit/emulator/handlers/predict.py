"""Prediction with instances: embeddings of the text models and images."""

from gemkit.emulator.json_values import JSON, as_int, as_object, as_text, objects
from gemkit.emulator.media import png
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import invalid
from gemkit.emulator.tokeniser import count
from gemkit.emulator.vectors import checked_size, embed

_MOST_IMAGES = 8


@handles(
    "aiplatform.projects.locations.endpoints.predict",
    "aiplatform.projects.locations.publishers.models.predict",
    "aiplatform.publishers.models.predict",
)
def predict(call: Call) -> JSON:
    """Embed instances that have `content`; paint for those that have `prompt`."""
    instances = objects(call.body.get("instances"))
    if not instances:
        raise invalid("instances is not specified.", ("instances", "instances is not specified"))
    parameters = as_object(call.body.get("parameters"))
    if all("prompt" in instance for instance in instances):
        return {"predictions": _images(instances, parameters)}
    return _embeddings(call, instances, parameters)


def _embeddings(call: Call, instances: list[JSON], parameters: JSON) -> JSON:
    size = checked_size(as_int(parameters.get("outputDimensionality")), call.model)
    predictions: list[JSON] = []
    for index, instance in enumerate(instances):
        text = as_text(instance.get("content"))
        if not text:
            raise invalid(f"instances[{index}] has no content.", (f"instances[{index}].content", "missing"))
        statistics: JSON = {"truncated": False, "token_count": count(text)}
        predictions.append({"embeddings": {"values": embed(text, size), "statistics": statistics}})
    characters = sum(len("".join(as_text(instance["content"]).split())) for instance in instances)
    return {"predictions": predictions, "metadata": {"billableCharacterCount": characters}}


def _images(instances: list[JSON], parameters: JSON) -> list[JSON]:
    number = as_int(parameters.get("sampleCount")) or 1
    if not 1 <= number <= _MOST_IMAGES:
        raise invalid(f"sampleCount must be 1 to {_MOST_IMAGES}, got {number}.", ("parameters.sampleCount", "range"))
    image = {"bytesBase64Encoded": png(), "mimeType": "image/png"}
    return [{**image, "prompt": as_text(instance["prompt"])} for instance in instances for _ in range(number)]
