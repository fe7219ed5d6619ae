"""Prediction with instances: embeddings of the text models, and what the image models make."""

from gemkit.emulator.handlers.images import is_image_request, predict_images
from gemkit.emulator.json_values import JSON, as_int, as_object, as_text, objects
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import invalid
from gemkit.emulator.tokeniser import count
from gemkit.emulator.vectors import checked_size, embed


@handles(
    "aiplatform.projects.locations.endpoints.predict",
    "aiplatform.projects.locations.publishers.models.predict",
    "aiplatform.publishers.models.predict",
)
def predict(call: Call) -> JSON:
    """Do what the model is for: embed, or one of the things that models of images do."""
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
