"""Transforms of a whole body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit._core.operation import Context

_BASE_MODEL_LABEL = "google-vertex-llm-tuning-base-model-id"


def count_tokens_body(body: dict[str, Any], query: dict[str, Any], url: dict[str, str], context: Context) -> None:
    """The Gemini API counts more than contents only inside a whole generate request."""
    del query, context
    whole = body.get("generateContentRequest")
    if whole is not None:
        whole["contents"] = body.pop("contents")
        whole["model"] = url["model"]


def update_mask(body: dict[str, Any], query: dict[str, Any], url: dict[str, str], context: Context) -> None:
    """Name the fields of the body as those to change, so that others stay as they are."""
    del url
    if context.backend == "vertex":
        query["updateMask"] = ",".join(sorted(body))


def tuned_model_info(model: dict[str, Any]) -> dict[str, Any]:
    """Gather what either service says about a tuned model's origin."""
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
