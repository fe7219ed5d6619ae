"""Sources and destinations of batches, names of jobs, and the two formats of a job in responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit._features.names.paths import in_backend_collection
from gemkit.errors import InvalidInputError, UnsupportedFieldError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._generated.types.batches import BatchJobDestination, EmbedContentBatch, InlinedRequest
    from gemkit._mapping.operation import ClientContext

_UNNAMED = "models/unnamed"
_EMBEDDINGS = "EmbedContentBatch"


def batch_source(value: object, context: ClientContext) -> dict[str, Any]:
    """Return a batch's source with each inlined request as `models.generate_content` would send it.

    Raises:
        InvalidInputError: The value is not a source, or one of its requests is malformed.
        UnsupportedFieldError: A request has a field that the backend does not support.
    """
    from gemkit._generated import types
    from gemkit._mapping.model import validated

    source = validated(types.BatchJobSource, value, "src")
    found = source.model_dump(mode="json", by_alias=True, exclude_none=True, exclude={"inlined_requests"})
    if source.inlined_requests is not None:
        found["inlinedRequests"] = [
            inlined_request(request, context, f"src.inlined_requests[{index}]")
            for index, request in enumerate(source.inlined_requests)
        ]
    return found


def inlined_request(request: InlinedRequest, context: ClientContext, at: str) -> dict[str, Any]:
    """Return one request of a batch as `models.generate_content` would send it, with its metadata.

    Raises:
        InvalidInputError: The request is malformed.
        UnsupportedFieldError: It has a field that the backend does not support; paths in the message start with `at`.
    """
    from pydantic_core import from_json

    from gemkit._features.codec import CODEC
    from gemkit._features.models.transforms import model
    from gemkit._generated import operations
    from gemkit._mapping.encode import encode, merge_extra

    params = {"model": request.model or _UNNAMED, "contents": request.contents, "config": request.config}
    try:
        body = encode(CODEC, operations.MODELS_GENERATE_CONTENT, params, context).body
    except UnsupportedFieldError as error:
        paths = [f"{at}.{path}" for path in error.paths]
        raise UnsupportedFieldError(paths, error.backend, operation="batches.create") from None
    except InvalidInputError as error:
        raise InvalidInputError(f"{at}.{error.message}", path=f"{at}.{error.path}") from None
    options = request.config.http_options if request.config else None
    sent: dict[str, Any] = from_json(merge_extra(bytes(body or b"{}"), (options and options.extra_body) or {}))
    if request.model:
        sent["model"] = model(request.model, context)
    return {"request": sent} if request.metadata is None else {"request": sent, "metadata": request.metadata}


def embeddings_source(value: object, context: ClientContext) -> dict[str, Any]:
    """Return the source of a batch of embeddings, with one request per content.

    Raises:
        InvalidInputError: The value is not a source, or has no contents.
        UnsupportedFieldError: Its config has a field that the backend does not support.
    """
    from gemkit._generated import types
    from gemkit._mapping.model import validated

    source = validated(types.EmbeddingsBatchJobSource, value, "src")
    found = source.model_dump(mode="json", by_alias=True, exclude_none=True, exclude={"inlined_requests"})
    if source.inlined_requests is not None:
        found["inlinedRequests"] = _embed_requests(source.inlined_requests, context)
    return found


def _embed_requests(batch: EmbedContentBatch, context: ClientContext) -> list[dict[str, Any]]:
    from gemkit._features.codec import CODEC
    from gemkit._features.contents.transforms import to_content
    from gemkit._mapping.encode import RequestMapper

    at = "src.inlined_requests"
    given = batch.contents
    if not given:
        raise InvalidInputError(f"{at}.contents must have at least one content", path=f"{at}.contents")
    walk = RequestMapper(CODEC.requests(context.backend))
    config: dict[str, Any] = {}
    if batch.config is not None:
        dumped = batch.config.model_dump(mode="json", by_alias=True, exclude_none=True, exclude={"http_options"})
        config = walk.walk("EmbedContentConfig", dumped, f"{at}.config")
    items: Sequence[object] = cast("Sequence[object]", given) if isinstance(given, list | tuple) else [given]
    contents = [
        to_content(item, f"{at}.contents[{index}]").model_dump(mode="json", by_alias=True, exclude_none=True)
        for index, item in enumerate(items)  # one embedding each
    ]
    requests = [
        {"request": {"content": walk.walk("Content", each, f"{at}.contents[{index}]"), **config}}
        for index, each in enumerate(contents)
    ]
    if walk.refused:
        raise UnsupportedFieldError(walk.refused, context.backend, operation="batches.create_embeddings")
    return requests


def batch_destination(value: object, context: ClientContext) -> BatchJobDestination:
    """Return the destination of a batch, from a destination or a Cloud Storage or BigQuery URI.

    Raises:
        InvalidInputError: The value is neither.
    """
    from gemkit._generated import types
    from gemkit._mapping.model import validated

    del context
    if not isinstance(value, str):
        return validated(types.BatchJobDestination, value, "config.dest")
    if value.startswith("gs://"):
        return types.BatchJobDestination(format="jsonl", gcs_uri=value)
    if value.startswith("bq://"):
        return types.BatchJobDestination(format="bigquery", bigquery_uri=value)
    raise InvalidInputError(f"config.dest must be gs://... or bq://..., not {value!r}", path="config.dest")


def job_name(value: object, context: ClientContext) -> str:
    """Return the resource path of a batch job."""
    return in_backend_collection(value, {"gemini": "batches", "vertex": "batchPredictionJobs"}, context)


def batch_job(value: dict[str, Any]) -> dict[str, Any]:
    """Return a batch job as one object: the Gemini API sends it as metadata of a long-running operation."""
    metadata = value.pop("metadata", None)
    if isinstance(metadata, dict):
        value = _from_operation(value, cast("dict[str, Any]", metadata))
    if isinstance(state := value.get("state"), str):
        value["state"] = state.replace("BATCH_STATE_", "JOB_STATE_", 1)
    return value


def _from_operation(operation: dict[str, Any], metadata: dict[str, Any]) -> dict[str, Any]:
    """Return the metadata with the field names of `BatchJob`; the field mappings have been applied already."""
    kind = str(metadata.pop("@type", ""))
    for theirs, ours in (("output", "dest"), ("inputConfig", "src"), ("batchStats", "completionStats")):
        if theirs in metadata:
            metadata[ours] = metadata.pop(theirs)
    output: dict[str, Any] = metadata.get("dest") or {}
    if "inlinedResponses" in output and kind.endswith(_EMBEDDINGS):
        output["inlinedEmbedContentResponses"] = output.pop("inlinedResponses")
    # The response repeats the output, and `done` follows from the state.
    own = {key: item for key, item in operation.items() if key not in {"response", "done"}}
    return metadata | own
