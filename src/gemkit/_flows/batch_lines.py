"""Requests and results of batches as lines of JSON, and results brought to the order of their requests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from gemkit._core.json_values import is_list, is_object
from gemkit.errors import InvalidInputError, ResponseError, UnsupportedFieldError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gemkit._core.operation import Backend, Context, Operation
    from gemkit._generated.types.batches import InlinedEmbedContentResponse, InlinedRequest, InlinedResponse
    from gemkit._generated.types.jobs import JobError

R = TypeVar("R")

_KEY = "key"
_UNANSWERED = "the batch gave no result for this request"


@dataclass(frozen=True, slots=True)
class BatchResult(Generic[R]):
    """What one request of a batch came to: a response or an error.

    Attributes:
        key: The request's key: what stands under `key` of its metadata or in its line, else its position from 0.
        response: The answer; None if the request failed.
        error: Why the request failed; None if it was answered.
        metadata: Your own data, as it came back with an inlined response.
    """

    key: str
    response: R | None = None
    error: JobError | None = None
    metadata: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of a request when its result is looked for.

    Attributes:
        key: Its key.
        request: Its JSON as it was sent; lines of Vertex AI repeat it and nothing else tells them apart.
        config: Its options, which say what `parsed` is to be.
    """

    key: str
    request: str | None = None
    config: object = None


@dataclass(frozen=True, slots=True)
class Found(Generic[R]):
    """A result that has arrived.

    Attributes:
        result: The result; without a key of its own it goes by its position.
        is_keyed: Whether it came with a key.
        request: The JSON of the request, where that came back instead of a key.
    """

    result: BatchResult[R]
    is_keyed: bool = False
    request: str | None = None


def requests_of(requests: object) -> list[tuple[str, InlinedRequest]]:
    """Requests with their keys, from a list of them or a mapping of keys to them.

    Raises:
        InvalidInputError: Something is no request, or two have one key.
    """
    from gemkit._core.encode import strict  # noqa: PLC0415
    from gemkit._generated.types.batches import InlinedRequest  # noqa: PLC0415

    if isinstance(requests, str | bytes) or not hasattr(requests, "__iter__"):
        raise InvalidInputError("is a list of requests, or a dictionary of keys and requests", path="requests")
    found: list[tuple[str, InlinedRequest]] = []
    if isinstance(requests, Mapping):
        for key, item in cast("Mapping[object, object]", requests).items():
            found.append((str(key), cast("InlinedRequest", strict(InlinedRequest, item, f"requests[{key!r}]"))))
        return found
    for index, item in enumerate(cast("Iterable[object]", requests)):
        request = cast("InlinedRequest", strict(InlinedRequest, item, f"requests[{index}]"))
        found.append((key_of(request, index), request))
    _unique([key for key, _ in found])
    return found


def key_of(request: InlinedRequest, index: int) -> str:
    """A request's key: its own, or its position."""
    own = (request.metadata or {}).get(_KEY)
    return str(index) if own is None else str(own)


def _unique(keys: Sequence[str]) -> None:
    seen: set[str] = set()
    for index, key in enumerate(keys):
        if key in seen:
            raise InvalidInputError(f"{key!r} is the key of two requests", path=f"requests[{index}].metadata.key")
        seen.add(key)


def lines(requests: object, place: Context) -> Iterator[tuple[Kept, str]]:
    """Each request's line, as the backend reads it from a file.

    Raises:
        InvalidInputError: Something is no request, two have one key, or metadata would be lost.
        UnsupportedFieldError: A request sets what the backend does not take.
    """
    from pydantic_core import to_json  # noqa: PLC0415

    from gemkit._features.batches.transforms import inlined_request  # noqa: PLC0415

    by_key = isinstance(requests, Mapping)
    for index, (key, request) in enumerate(requests_of(requests)):
        at = f"requests[{key!r}]" if by_key else f"requests[{index}]"
        _only_key(request, at)
        body: dict[str, Any] = inlined_request(request, place, at)["request"]
        if place.backend == "vertex" and "model" in body:
            raise UnsupportedFieldError(
                [f"{at}.model"], place.backend, operation="batches.to_jsonl", remedy="The model is the whole job's."
            )
        line = {"request": body} if place.backend == "vertex" else {_KEY: key, "request": body}
        yield Kept(key, canonical(body), request.config), to_json(line).decode()


def _only_key(request: InlinedRequest, at: str) -> None:
    if lost := sorted(set(request.metadata or {}) - {_KEY}):
        raise InvalidInputError(
            f"a line keeps `key` and no other metadata; drop {', '.join(lost)}", path=f"{at}.metadata"
        )


def keyed(requests: object, place: Context) -> list[Kept]:
    """What tells the results of these requests apart: requests as they were given, or their keys alone."""
    keys = _keys(requests)
    if keys is not None:
        _unique(keys)
        return [Kept(key) for key in keys]
    if place.backend == "vertex":
        return [kept for kept, _ in lines(requests, place)]
    return [Kept(key, None, request.config) for key, request in requests_of(requests)]


def _keys(requests: Any) -> list[str] | None:
    if not isinstance(requests, list | tuple):
        return None
    given: list[Any] = list(cast("Iterable[Any]", requests))
    return given if all(isinstance(item, str) for item in given) else None


def canonical(request: object) -> str:
    """One text for all ways to write a JSON value, save for numbers that are whole."""
    import json  # noqa: PLC0415

    return json.dumps(_plain(request), sort_keys=True, separators=(",", ":"))


def _plain(value: Any) -> Any:
    if is_object(value):
        return {key: _plain(item) for key, item in value.items() if item is not None}
    if is_list(value):
        return [_plain(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


CONTENT = "MODELS_GENERATE_CONTENT"
EMBEDDING = "MODELS_EMBED_CONTENT"


def answers_of(inlined: Sequence[InlinedResponse] | Sequence[InlinedEmbedContentResponse]) -> Iterator[Found[Any]]:
    """Inlined responses, in the order they came."""
    given: Sequence[InlinedResponse | InlinedEmbedContentResponse] = [*inlined]
    for index, each in enumerate(given):
        own = (each.metadata or {}).get(_KEY)
        key = str(index) if own is None else str(own)
        yield Found(BatchResult(key, each.response, each.error, each.metadata), own is not None)


def read_lines(text: str, kind: str, backend: Backend) -> Iterator[Found[Any]]:
    """Results from the lines of a file, in the order they came.

    Args:
        text: The file's text.
        kind: CONTENT or EMBEDDING.
        backend: Whose file it is.

    Raises:
        ResponseError: A line is no result.
    """
    from pydantic_core import from_json  # noqa: PLC0415

    from gemkit._generated import operations  # noqa: PLC0415

    operation: Operation[Any] = getattr(operations, kind)
    position = 0
    # Not splitlines: text in JSON may hold other characters that end lines elsewhere.
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            value: Any = from_json(line)
        except ValueError as error:
            raise ResponseError(f"line {number} of the results is not JSON: {error}", body=line.encode()) from None
        if not is_object(value):
            raise ResponseError(f"line {number} of the results is no JSON object", body=line.encode())
        yield _result(value, position, operation, backend)
        position += 1


def _result(value: dict[str, Any], position: int, operation: Operation[Any], backend: Backend) -> Found[Any]:
    from pydantic_core import to_json  # noqa: PLC0415

    from gemkit._core.decode import decode  # noqa: PLC0415

    metadata = value.get("metadata")
    own = value.get(_KEY, metadata.get(_KEY) if is_object(metadata) else None)
    key = str(position) if own is None else str(own)
    told = value.get("error") or value.get("status")
    known = metadata if is_object(metadata) else None
    request = canonical(value["request"]) if own is None and is_object(value.get("request")) else None
    if told or not value.get("response"):
        return Found(BatchResult(key, None, _error(told), known), own is not None, request)
    response = decode(operation, to_json(value["response"]), backend)
    return Found(BatchResult(key, response, None, known), own is not None, request)


def _error(told: object) -> JobError:
    """An error as an object, which the Gemini API gives, or as a sentence, which Vertex AI gives as the status."""
    from gemkit._generated.types.jobs import JobError  # noqa: PLC0415

    if is_object(told):
        return JobError.model_validate(told)
    return JobError(message=str(told) if told else _UNANSWERED)


def in_order(found: Iterable[Found[R]], kept: Sequence[Kept] | None) -> list[BatchResult[R]]:
    """Results in the order of their requests, one for each; in the order they came if the requests are not known."""
    arrived = list(found)
    if kept is None:
        return [each.result for each in arrived]
    if not any(each.is_keyed or each.request for each in arrived) and len(arrived) == len(kept):
        return [_of(request, each.result) for request, each in zip(kept, arrived, strict=True)]
    waiting: dict[str, list[BatchResult[R]]] = defaultdict(list)
    for each in arrived:
        waiting[_by_key(each.result.key) if each.request is None else each.request].append(each.result)
    ordered = [_matching(request, waiting) for request in kept]
    return [*ordered, *(each for rest in waiting.values() for each in rest)]


def _by_key(key: str) -> str:
    """A key as something that no request's JSON is equal to."""
    return f"key {key}"


def _matching(kept: Kept, waiting: dict[str, list[BatchResult[R]]]) -> BatchResult[R]:
    candidates = waiting.get(_by_key(kept.key)) or waiting.get(kept.request or "")
    if not candidates:
        return BatchResult(kept.key, None, _error(None))
    return _of(kept, candidates.pop(0))


def _of(kept: Kept, result: BatchResult[R]) -> BatchResult[R]:
    """A result under its request's key, its response told what its text stands for."""
    from gemkit._features.schemas.transforms import remember_schema  # noqa: PLC0415

    if result.response is not None and kept.config is not None:
        remember_schema(result.response, {"config": kept.config})
    return replace(result, key=kept.key)
