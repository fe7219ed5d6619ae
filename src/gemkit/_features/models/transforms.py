"""Names of models, and requests and responses of model methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._mapping.names import checked_name

if TYPE_CHECKING:
    from gemkit._mapping.operation import ClientContext

_BASE_MODEL_LABEL = "google-vertex-llm-tuning-base-model-id"
_TUNED = "labels.tune-type:*"
_COLLECTIONS = {
    # backend: base models, tuned models
    "gemini": ("models", "tunedModels"),
    "vertex": ("publishers/google/models", "models"),
}


def model(value: object, context: ClientContext) -> str:
    """Return the resource path of a model: ``models/gemini-x`` or ``publishers/google/models/gemini-x``."""
    if context.backend == "gemini":
        return gemini_model(value)
    name = checked_name(getattr(value, "name", value), "model")
    if name.startswith(("projects/", "models/", "publishers/", "endpoints/")):
        return name
    publisher, slash, rest = name.partition("/")
    return f"publishers/{publisher}/models/{rest}" if slash else f"publishers/google/models/{name}"


def gemini_model(value: object) -> str:
    """Return the resource path of a model of the Gemini API."""
    name = checked_name(getattr(value, "name", value), "model")
    return name if name.startswith(("models/", "tunedModels/")) else f"models/{name}"


def full_model(value: object, context: ClientContext) -> str:
    """Return the resource path of a model for use in a body: on Vertex AI with project and location."""
    name = model(value, context)
    if context.backend == "gemini" or context.project is None or name.startswith("projects/"):
        return name
    return f"projects/{context.project}/locations/{context.location}/{name}"


def models_url(body: dict[str, Any], query: dict[str, Any], url: dict[str, str], context: ClientContext) -> None:
    """Put the collection to list into the URL: base models, or tuned ones if `query_base` is False.

    On Vertex AI tuned models are listed with all other models of the project, so a filter for their label is added.
    """
    base_models, tuned_models = _COLLECTIONS[context.backend]
    is_tuned = body.pop("queryBase", None) is False
    url["models_url"] = tuned_models if is_tuned else base_models
    if is_tuned and context.backend == "vertex":
        given = query.get("filter")
        query["filter"] = f"({given}) AND {_TUNED}" if given else _TUNED


def count_tokens_body(body: dict[str, Any], query: dict[str, Any], url: dict[str, str], context: ClientContext) -> None:
    """Move contents into `generateContentRequest`, as the Gemini API requires to count other fields too."""
    del query, context
    request = body.get("generateContentRequest")
    if request is not None:
        request["contents"] = body.pop("contents")
        request["model"] = url["model"]


def update_mask(body: dict[str, Any], query: dict[str, Any], url: dict[str, str], context: ClientContext) -> None:
    """Set `updateMask` to the fields of the body, so that the service leaves other fields unchanged."""
    del url
    if context.backend == "vertex":
        query["updateMask"] = ",".join(sorted(body))


def tuned_model_info(model: dict[str, Any]) -> dict[str, Any]:
    """Collect the fields of both services about a tuned model's origin in `tunedModelInfo`."""
    if isinstance(model.get("supportedActions"), dict):
        # For published models Vertex AI uses this name for a description of their web page.
        model["publisherActions"] = model.pop("supportedActions")
    labels: dict[str, str] = model.get("labels") or {}
    base: str | None = model.get("baseModel") or labels.get(_BASE_MODEL_LABEL)
    if base:
        known: dict[str, Any] = {
            "baseModel": base,
            "createTime": model.get("createTime"),
            "updateTime": model.get("updateTime"),
        }
        model["tunedModelInfo"] = {key: value for key, value in known.items() if value is not None}
    return model
