"""Predictions with instances: embeddings of text models, and images."""

from collections.abc import Iterable

from gemkit.emulator.handlers.images import is_image_request, predict_images
from gemkit.emulator.json_values import JSON, as_int, as_object, as_text, objects
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import invalid
from gemkit.emulator.tokenizer import count
from gemkit.emulator.vectors import checked_size, embed

# Parameters that the Gemini Developer API's image models do not accept, as it has no storage to write to.
_VERTEX_ONLY = ("storageUri",)


@handles("gemkit.models.predict", "generativelanguage.models.predict")
def predict_on_gemini(call: Call) -> JSON:
    """Generate images; the Gemini Developer API has no other predictions."""
    parameters = as_object(call.body.get("parameters"))
    refuse_parameters(parameters, _VERTEX_ONLY)
    instances = objects(call.body.get("instances"))
    if not instances:
        raise invalid("instances is not specified.", ("instances", "instances is not specified"))
    return predict_images(call.model, instances, parameters)


def refuse_parameters(parameters: JSON, names: Iterable[str]) -> None:
    """Reject parameters that only Vertex AI accepts; raises `ServiceError` 400."""
    for name in names:
        if name in parameters:
            text = f"parameters.{name} is not supported by the Gemini Developer API."
            raise invalid(text, (f"parameters.{name}", text))


@handles(
    "aiplatform.projects.locations.endpoints.predict",
    "aiplatform.projects.locations.publishers.models.predict",
    "aiplatform.publishers.models.predict",
)
def predict(call: Call) -> JSON:
    """Run the prediction of a model: embeddings or images."""
    instances = objects(call.body.get("instances"))
    if not instances:
        raise invalid("instances is not specified.", ("instances", "instances is not specified"))
    parameters = as_object(call.body.get("parameters"))
    if is_image_request(call.model, instances):
        return predict_images(call.model, instances, parameters)
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
