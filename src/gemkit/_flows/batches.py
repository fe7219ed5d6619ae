"""Batches: every way to say where requests come from, and results in one form and in order."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit._core.encode import strict
from gemkit._core.flow import Call, Invoke
from gemkit._flows import downloads, jobs
from gemkit._flows.batch_lines import answers_of, in_order, keyed, read_lines
from gemkit._flows.waiting import failed
from gemkit._generated import operations
from gemkit.errors import (
    InvalidInputError,
    ResponseError,
    UnsupportedFieldError,
    UnsupportedOperationError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gemkit._core.caller import Caller, Place
    from gemkit._core.flow import Flow
    from gemkit._flows.batch_lines import BatchResult, Kept
    from gemkit._generated.types.batches import (
        BatchJob,
        BatchJobDestination,
        BatchJobSource,
        CreateBatchJobConfig,
        EmbeddingsBatchJobSource,
    )
    from gemkit._generated.types.embeddings import SingleEmbedContentResponse
    from gemkit._generated.types.response import GenerateContentResponse

R = TypeVar("R")

KIND = jobs.Kind("batch job", operations.BATCHES_GET, operations.BATCHES_CANCEL)
_CREATE = "batches.create"
_CREATE_EMBEDDINGS = "batches.create_embeddings"
_PLACES = ("bigquery_uri", "file_name", "gcs_uri", "inlined_requests", "vertex_dataset_name")
_FORMATS = {"gcs_uri": "jsonl", "bigquery_uri": "bigquery", "vertex_dataset_name": "vertex-dataset"}
_DESTINATION_FORMATS = {"gcs_uri": "jsonl", "bigquery_uri": "bigquery", "vertex_dataset": "vertex-dataset"}
_UPLOAD_THEM = (
    "Vertex AI reads requests from Cloud Storage, BigQuery or a dataset: write the text of "
    "`batches.to_jsonl(requests, vertexai=True)` to an object and give its gs:// address."
)
_DOWNLOAD_THEM = "only Google Cloud credentials can read there: pass a function as `read` that returns the text"


def create(place: Place, model: str, src: object, config: object) -> Flow[BatchJob]:
    """Start a batch, its results beside its requests unless said otherwise."""
    from gemkit._generated.types.batches import CreateBatchJobConfig  # noqa: PLC0415

    options = cast("CreateBatchJobConfig", strict(CreateBatchJobConfig, config or {}, "config"))
    source = to_source(src, place)
    if place.backend == "vertex":
        if source.inlined_requests is not None:
            raise UnsupportedFieldError(["src.inlined_requests"], place.backend, operation=_CREATE, remedy=_UPLOAD_THEM)
        options = _with_defaults(options, source)
    return cast("BatchJob", (yield Call(operations.BATCHES_CREATE, {"model": model, "src": source, "config": options})))


def create_embeddings(place: Place, model: str, src: object, config: object) -> Flow[BatchJob]:
    """Start a batch that embeds."""
    if place.backend != "gemini":
        raise UnsupportedOperationError(_CREATE_EMBEDDINGS, place.backend, ("gemini",))
    call = Call(
        operations.BATCHES_CREATE_EMBEDDINGS,
        {"model": model, "src": _embeddings_source(src, place), "config": config},
    )
    return cast("BatchJob", (yield call))


def to_source(src: object, place: Place) -> BatchJobSource:
    """Where a batch's requests come from, in the one form that has a place for each.

    Raises:
        InvalidInputError: It is no source, or several at once.
    """
    from gemkit._generated.types.batches import BatchJobSource  # noqa: PLC0415

    if isinstance(src, str) or _is_file(src):
        found = BatchJobSource(**_from_address(src, place))
    elif isinstance(src, list | tuple):
        found = BatchJobSource(**_from_list(cast("Sequence[object]", src)))
    else:
        found = cast("BatchJobSource", strict(BatchJobSource, src, "src"))
    places = [name for name in _PLACES if getattr(found, name) is not None]
    if len(places) != 1:
        told = " and ".join(places) if places else "none"
        raise InvalidInputError(f"exactly one of {', '.join(_PLACES)} is set; here it is {told}", path="src")
    if found.format is None and place.backend == "vertex":
        return found.model_copy(update={"format": _FORMATS.get(places[0])})
    return found


def _is_file(src: object) -> bool:
    from gemkit._generated.types.content import File  # noqa: PLC0415

    return isinstance(src, File)


def _from_address(src: object, place: Place) -> dict[str, Any]:
    from gemkit._features.files.transforms import file  # noqa: PLC0415

    if not isinstance(src, str):
        return {"file_name": file(src, place)}
    if src.startswith("gs://"):
        return {"gcs_uri": [src]}
    if src.startswith("bq://"):
        return {"bigquery_uri": src}
    if src.startswith("projects/") and "/datasets/" in src:
        return {"vertex_dataset_name": src}
    if src.startswith("files/") or "/files/" in src:
        return {"file_name": file(src, place)}
    raise InvalidInputError(
        f"{src!r} is no source: write files/..., gs://..., bq://... or projects/.../datasets/...", path="src"
    )


def _from_list(src: Sequence[object]) -> dict[str, Any]:
    from gemkit._generated.types.batches import InlinedRequest  # noqa: PLC0415

    if not src:
        raise InvalidInputError("is empty: give at least one request", path="src")
    if isinstance(src[0], str):
        for index, item in enumerate(src):
            if not isinstance(item, str) or not item.startswith("gs://"):
                raise InvalidInputError(f"{item!r} is not like the first, an address gs://...", path=f"src[{index}]")
        return {"gcs_uri": list(src)}
    return {"inlined_requests": [strict(InlinedRequest, item, f"src[{index}]") for index, item in enumerate(src)]}


def _embeddings_source(src: object, place: Place) -> EmbeddingsBatchJobSource:
    from gemkit._features.files.transforms import file  # noqa: PLC0415
    from gemkit._generated.types.batches import EmbeddingsBatchJobSource  # noqa: PLC0415

    if isinstance(src, str) or _is_file(src):
        return EmbeddingsBatchJobSource(file_name=file(src, place))
    found = cast("EmbeddingsBatchJobSource", strict(EmbeddingsBatchJobSource, src, "src"))
    if (found.file_name is None) == (found.inlined_requests is None):
        raise InvalidInputError("exactly one of file_name, inlined_requests is set", path="src")
    return found


def _with_defaults(options: CreateBatchJobConfig, source: BatchJobSource) -> CreateBatchJobConfig:
    """A name by which the job is found again, and a destination that nobody else writes to."""
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
    from gemkit._generated.types.batches import BatchJobDestination  # noqa: PLC0415

    if source.bigquery_uri:
        return BatchJobDestination(format="bigquery", bigquery_uri=f"{source.bigquery_uri}_dest_{tag}")
    first = source.gcs_uri[0] if source.gcs_uri else ""
    if first.endswith(".jsonl"):
        return BatchJobDestination(format="jsonl", gcs_uri=f"{first.removesuffix('.jsonl')}/dest")
    return None


def _formatted(destination: BatchJobDestination) -> BatchJobDestination:
    if destination.format is not None:
        return destination
    form = next((_DESTINATION_FORMATS[name] for name in _DESTINATION_FORMATS if getattr(destination, name)), None)
    return destination.model_copy(update={"format": form})


def results(
    caller: Caller, job: object, requests: object, read: Callable[[str], Any] | None, config: object
) -> Flow[list[BatchResult[GenerateContentResponse]]]:
    """What a batch of `create` came to, one result per request."""
    from gemkit._flows.batch_lines import CONTENT  # noqa: PLC0415

    found = yield from _ended(job, config)
    kept = keyed(requests, caller.place) if requests is not None else _own_requests(found)
    if found.dest is not None and found.dest.inlined_embed_content_responses is not None:
        raise InvalidInputError(f"{found.name} holds embeddings: read them with embedding_results", path="job")
    inlined = found.dest.inlined_responses if found.dest is not None else None
    if inlined is not None:
        return in_order(answers_of(inlined), kept)
    text = yield from _text(caller, found, read, config)
    return in_order(read_lines(text, CONTENT, caller.place.backend), kept)


def embedding_results(
    caller: Caller, job: object, read: Callable[[str], Any] | None, config: object
) -> Flow[list[BatchResult[SingleEmbedContentResponse]]]:
    """What a batch of `create_embeddings` came to, one result per content."""
    from gemkit._flows.batch_lines import EMBEDDING  # noqa: PLC0415

    found = yield from _ended(job, config)
    if found.dest is not None and found.dest.inlined_responses is not None:
        raise InvalidInputError(f"{found.name} holds generated content: read it with results", path="job")
    inlined = found.dest.inlined_embed_content_responses if found.dest is not None else None
    if inlined is not None:
        return in_order(answers_of(inlined), None)
    text = yield from _text(caller, found, read, config)
    return in_order(read_lines(text, EMBEDDING, caller.place.backend), None)


def _ended(job: object, config: object) -> Flow[BatchJob]:
    """The job, looked up unless it is known to have ended."""
    found: Any = job
    if isinstance(job, str) or not jobs.has_ended(job):
        found = yield Call(operations.BATCHES_GET, {"name": jobs.name_of(job, KIND), "config": config})
    if not jobs.has_ended(found):
        raise InvalidInputError(f"{found.name} is still {found.state}: `wait` for it first", path="job")
    return cast("BatchJob", found)


def _own_requests(job: BatchJob) -> Sequence[Kept] | None:
    """The requests as the job itself remembers them, if it does and they can be told apart."""
    from gemkit._flows.batch_lines import Kept, key_of  # noqa: PLC0415

    inlined = job.src.inlined_requests if job.src is not None else None
    if inlined is None:
        return None
    kept = [Kept(key_of(request, index)) for index, request in enumerate(inlined)]
    return kept if len({each.key for each in kept}) == len(kept) else None


def _text(caller: Caller, job: BatchJob, read: Callable[[str], Any] | None, config: object) -> Flow[str]:
    """The lines of results, from where the job has put them."""
    address = _address(job)
    if address is None:
        status = jobs.failure(job)
        if status is not None:
            raise failed(job, status)
        raise ResponseError(f"{job.name} has ended and does not say where its results are")
    if read is not None:
        data = yield Invoke(read, (address,))
    elif caller.place.backend == "gemini":
        data = yield from downloads.of_file(caller, address, config).whole()
    else:
        raise InvalidInputError(f"the results of {job.name} are at {address}; {_DOWNLOAD_THEM}", path="read")
    return data.decode("utf-8") if isinstance(data, bytes | bytearray) else str(data)


def _address(job: BatchJob) -> str | None:
    if job.dest is not None and job.dest.file_name:
        return job.dest.file_name
    info = job.output_info
    if info is None:
        return None
    if info.bigquery_output_table:
        dataset = (info.model_extra or {}).get("bigqueryOutputDataset")
        return f"{dataset}.{info.bigquery_output_table}" if dataset else info.bigquery_output_table
    return info.gcs_output_directory or info.vertex_multimodal_dataset_name
