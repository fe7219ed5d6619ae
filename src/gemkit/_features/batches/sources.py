"""The source of a batch's requests, and the default destination of its results."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from gemkit._mapping.model import validated
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._generated.dicts import BatchJobSourceDict, InlinedRequestDict
    from gemkit._generated.types.batches import (
        BatchJobDestination,
        BatchJobSource,
        CreateBatchJobConfig,
        EmbeddingsBatchJobSource,
        InlinedRequest,
    )
    from gemkit._generated.types.content import File
    from gemkit._mapping.operation import ClientContext

    Source: TypeAlias = (
        BatchJobSource | BatchJobSourceDict | Sequence[InlinedRequest | InlinedRequestDict | str] | File | str
    )

_PLACES = ("bigquery_uri", "file_name", "gcs_uri", "inlined_requests", "vertex_dataset_name")
_FORMATS = {"gcs_uri": "jsonl", "bigquery_uri": "bigquery", "vertex_dataset_name": "vertex-dataset"}
_DESTINATION_FORMATS = {"gcs_uri": "jsonl", "bigquery_uri": "bigquery", "vertex_dataset": "vertex-dataset"}


def to_source(src: object, context: ClientContext) -> BatchJobSource:
    """Return the source of a batch's requests as a `BatchJobSource`.

    Raises:
        InvalidInputError: The value is not a source, or combines more than one source.
    """
    from gemkit._generated.types.batches import BatchJobSource

    if isinstance(src, str) or _is_file(src):
        source = BatchJobSource(**_from_address(src, context))
    elif isinstance(src, list | tuple):
        source = BatchJobSource(**_from_list(cast("Sequence[object]", src)))
    else:
        source = validated(BatchJobSource, src, "src")
    places = [name for name in _PLACES if getattr(source, name) is not None]
    if len(places) != 1:
        given = " and ".join(places) if places else "none"
        raise InvalidInputError(f"src must have exactly one of {', '.join(_PLACES)}; got {given}", path="src")
    if source.format is None and context.backend == "vertex":
        return source.model_copy(update={"format": _FORMATS.get(places[0])})
    return source


def _is_file(src: object) -> bool:
    from gemkit._generated.types.content import File

    return isinstance(src, File)


def _from_address(src: object, context: ClientContext) -> dict[str, Any]:
    from gemkit._features.files.transforms import file

    if not isinstance(src, str):
        return {"file_name": file(src, context)}
    if src.startswith("gs://"):
        return {"gcs_uri": [src]}
    if src.startswith("bq://"):
        return {"bigquery_uri": src}
    if src.startswith("projects/") and "/datasets/" in src:
        return {"vertex_dataset_name": src}
    if src.startswith("files/") or "/files/" in src:
        return {"file_name": file(src, context)}
    raise InvalidInputError(
        f"{src!r} is not a source of requests: use files/..., gs://..., bq://... or projects/.../datasets/...",
        path="src",
    )


def _from_list(src: Sequence[object]) -> dict[str, Any]:
    from gemkit._generated.types.batches import InlinedRequest

    if not src:
        raise InvalidInputError("src must have at least one request; it is empty", path="src")
    if isinstance(src[0], str):
        for index, item in enumerate(src):
            if not isinstance(item, str) or not item.startswith("gs://"):
                raise InvalidInputError(f"{item!r} is not a gs:// URI, like the first item", path=f"src[{index}]")
        return {"gcs_uri": list(src)}
    return {"inlined_requests": [validated(InlinedRequest, item, f"src[{index}]") for index, item in enumerate(src)]}


def to_embeddings_source(src: object, context: ClientContext) -> EmbeddingsBatchJobSource:
    """Return the source of the contents of a batch that embeds.

    Raises:
        InvalidInputError: The value is not a source, or combines more than one source.
    """
    from gemkit._features.files.transforms import file
    from gemkit._generated.types.batches import EmbeddingsBatchJobSource

    if isinstance(src, str) or _is_file(src):
        return EmbeddingsBatchJobSource(file_name=file(src, context))
    source = validated(EmbeddingsBatchJobSource, src, "src")
    if (source.file_name is None) == (source.inlined_requests is None):
        raise InvalidInputError("src must have exactly one of file_name, inlined_requests", path="src")
    return source


def with_defaults(options: CreateBatchJobConfig, source: BatchJobSource) -> CreateBatchJobConfig:
    """Return the options with a unique display name and a unique destination as defaults."""
    tag = f"{datetime.now(UTC):%Y%m%d%H%M%S}_{secrets.token_hex(3)[:5]}"
    changed: dict[str, Any] = {}
    if options.display_name is None:
        changed["display_name"] = f"genai_batch_job_{tag}"
    if options.dest is None:
        changed["dest"] = _default_destination(source, tag)
    elif not isinstance(options.dest, str):
        changed["dest"] = _formatted(options.dest)
    return options.model_copy(update=changed)


def _default_destination(source: BatchJobSource, tag: str) -> BatchJobDestination | None:
    from gemkit._generated.types.batches import BatchJobDestination

    if source.bigquery_uri:
        return BatchJobDestination(format="bigquery", bigquery_uri=f"{source.bigquery_uri}_dest_{tag}")
    first = source.gcs_uri[0] if source.gcs_uri else ""
    if first.endswith(".jsonl"):
        return BatchJobDestination(format="jsonl", gcs_uri=f"{first.removesuffix('.jsonl')}/dest")
    return None


def _formatted(destination: BatchJobDestination) -> BatchJobDestination:
    if destination.format is not None:
        return destination
    inferred = next((_DESTINATION_FORMATS[name] for name in _DESTINATION_FORMATS if getattr(destination, name)), None)
    return destination.model_copy(update={"format": inferred})
