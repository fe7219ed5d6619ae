"""Results of batches: parse responses or lines of a file, and sort them in the order of their requests."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from gemkit._features.batches.requests import KEY, canonical
from gemkit._json import is_object
from gemkit.errors import ResponseError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gemkit._features.batches.requests import RequestKey
    from gemkit._generated.types.batches import BatchJob, InlinedEmbedContentResponse, InlinedResponse
    from gemkit._generated.types.jobs import JobError
    from gemkit._mapping.operation import Backend, OperationSpec

R = TypeVar("R")

CONTENT = "MODELS_GENERATE_CONTENT"
EMBEDDING = "MODELS_EMBED_CONTENT"
_NO_RESULT = "the batch gave no result for this request"


@dataclass(frozen=True, slots=True)
class BatchResult(Generic[R]):
    """Result of one request of a batch: a response or an error.

    Attributes:
        key: The request's key from its metadata or its line; by default its index, from 0.
        response: The response; None if the request failed.
        error: The error of a failed request; None if it succeeded.
        metadata: Your own metadata, returned unchanged with an inlined response.
    """

    key: str
    response: R | None = None
    error: JobError | None = None
    metadata: dict[str, Any] | None = None


# Public import path; it is stored in pickles.
BatchResult.__module__ = "gemkit.batches"


@dataclass(frozen=True, slots=True)
class ArrivedResult(Generic[R]):
    """A result in the order of the service.

    Attributes:
        result: The result; its key is its index if it was sent without a key.
        is_keyed: Whether it was sent with a key.
        request: The JSON of the request, if the service returned it instead of a key.
    """

    result: BatchResult[R]
    is_keyed: bool = False
    request: str | None = None


def inlined_results(
    inlined: Sequence[InlinedResponse] | Sequence[InlinedEmbedContentResponse],
) -> Iterator[ArrivedResult[Any]]:
    """Yield the results of inlined responses, in the order of the service."""
    given: Sequence[InlinedResponse | InlinedEmbedContentResponse] = [*inlined]
    for index, each in enumerate(given):
        own = (each.metadata or {}).get(KEY)
        key = str(index) if own is None else str(own)
        yield ArrivedResult(BatchResult(key, each.response, each.error, each.metadata), own is not None)


def read_lines(text: str, kind: str, backend: Backend) -> Iterator[ArrivedResult[Any]]:
    """Yield the results from the lines of a file, in the order of the file.

    Args:
        text: The file's text.
        kind: CONTENT or EMBEDDING.
        backend: The backend that wrote the file.

    Raises:
        ResponseError: A line is not a result.
    """
    from pydantic_core import from_json

    from gemkit._generated import operations

    operation: OperationSpec[Any] = getattr(operations, kind)
    position = 0
    # Not splitlines: it also splits at characters that may occur within JSON strings.
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            value: Any = from_json(line)
        except ValueError as error:
            raise ResponseError(f"line {number} of the results is not JSON: {error}", body=line.encode()) from None
        if not is_object(value):
            raise ResponseError(f"line {number} of the results is not a JSON object", body=line.encode())
        yield _result(value, position, operation, backend)
        position += 1


def _result(
    value: dict[str, Any], position: int, operation: OperationSpec[Any], backend: Backend
) -> ArrivedResult[Any]:
    from pydantic_core import to_json

    from gemkit._features.codec import CODEC
    from gemkit._mapping.decode import decode

    metadata = value.get("metadata")
    own = value.get(KEY, metadata.get(KEY) if is_object(metadata) else None)
    key = str(position) if own is None else str(own)
    error = value.get("error") or value.get("status")
    known = metadata if is_object(metadata) else None
    request = canonical(value["request"]) if own is None and is_object(value.get("request")) else None
    if error or not value.get("response"):
        return ArrivedResult(BatchResult(key, None, _error(error), known), own is not None, request)
    response = decode(CODEC, operation, to_json(value["response"]), backend)
    return ArrivedResult(BatchResult(key, response, None, known), own is not None, request)


def _error(error: object) -> JobError:
    """Return an error from an object, as the Gemini API sends it, or from a text, which Vertex AI sends as `status`."""
    from gemkit._generated.types.jobs import JobError

    if is_object(error):
        return JobError.model_validate(error)
    return JobError(message=str(error) if error else _NO_RESULT)


def in_order(results: Iterable[ArrivedResult[R]], keys: Sequence[RequestKey] | None) -> list[BatchResult[R]]:
    """Return one result per request, in the order of the requests; in the order of the service without requests."""
    arrived = list(results)
    if keys is None:
        return [each.result for each in arrived]
    if not any(each.is_keyed or each.request for each in arrived) and len(arrived) == len(keys):
        return [_of(request, each.result) for request, each in zip(keys, arrived, strict=True)]
    waiting: dict[str, list[BatchResult[R]]] = defaultdict(list)
    for each in arrived:
        waiting[_by_key(each.result.key) if each.request is None else each.request].append(each.result)
    ordered = [_matching(request, waiting) for request in keys]
    return [*ordered, *(each for rest in waiting.values() for each in rest)]


def _by_key(key: str) -> str:
    """Return an index for a key that cannot equal the JSON of a request."""
    return f"key {key}"


def _matching(key: RequestKey, waiting: dict[str, list[BatchResult[R]]]) -> BatchResult[R]:
    candidates = waiting.get(_by_key(key.key)) or waiting.get(key.request or "")
    if not candidates:
        return BatchResult(key.key, None, _error(None))
    return _of(key, candidates.pop(0))


def _of(key: RequestKey, result: BatchResult[R]) -> BatchResult[R]:
    """Return a result with the key of its request, and with the request's schema set on its response."""
    from gemkit._features.schemas.transforms import remember_schema

    if result.response is not None and key.config is not None:
        remember_schema(result.response, {"config": key.config})
    return replace(result, key=key.key)


def address_of(job: BatchJob) -> str | None:
    """Return the URI or file name of a job's results; None if they are inlined."""
    if job.dest is not None and job.dest.file_name:
        return job.dest.file_name
    info = job.output_info
    if info is None:
        return None
    if info.bigquery_output_table:
        dataset = (info.model_extra or {}).get("bigqueryOutputDataset")
        return f"{dataset}.{info.bigquery_output_table}" if dataset else info.bigquery_output_table
    return info.gcs_output_directory or info.vertex_multimodal_dataset_name
