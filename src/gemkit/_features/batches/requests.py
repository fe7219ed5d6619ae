"""Requests of batches: their keys and their lines in a JSONL file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from gemkit._json import is_list, is_object
from gemkit.errors import InvalidInputError, UnsupportedFieldError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gemkit._generated.dicts import InlinedRequestDict
    from gemkit._generated.types.batches import BatchJob, InlinedRequest
    from gemkit._mapping.operation import ClientContext

    Requests: TypeAlias = (
        Sequence[InlinedRequest | InlinedRequestDict | str] | Mapping[str, InlinedRequest | InlinedRequestDict]
    )

KEY = "key"


@dataclass(frozen=True, slots=True)
class RequestKey:
    """Key of a request, used to match its result.

    Attributes:
        key: The request's key.
        request: The JSON that was sent; result lines of Vertex AI repeat it instead of a key.
        config: Its config, which determines `parsed` of the response.
    """

    key: str
    request: str | None = None
    config: object = None


def requests_of(requests: object) -> list[tuple[str, InlinedRequest]]:
    """Return requests with their keys, from a list of requests or a mapping of keys to requests.

    Raises:
        InvalidInputError: An item is not a request, or two requests have the same key.
    """
    from gemkit._generated.types.batches import InlinedRequest
    from gemkit._mapping.model import validated

    if isinstance(requests, str | bytes) or not hasattr(requests, "__iter__"):
        raise InvalidInputError(
            "requests must be a list of requests, or a dictionary of keys and requests", path="requests"
        )
    keyed_requests: list[tuple[str, InlinedRequest]] = []
    if isinstance(requests, Mapping):
        for key, item in cast("Mapping[object, object]", requests).items():
            keyed_requests.append((str(key), validated(InlinedRequest, item, f"requests[{key!r}]")))
        return keyed_requests
    for index, item in enumerate(cast("Iterable[object]", requests)):
        request = validated(InlinedRequest, item, f"requests[{index}]")
        keyed_requests.append((key_of(request, index), request))
    _check_unique([key for key, _ in keyed_requests])
    return keyed_requests


def key_of(request: InlinedRequest, index: int) -> str:
    """Return the key of a request; its index by default."""
    own = (request.metadata or {}).get(KEY)
    return str(index) if own is None else str(own)


def _check_unique(keys: Sequence[str]) -> None:
    seen: set[str] = set()
    for index, key in enumerate(keys):
        if key in seen:
            raise InvalidInputError(f"{key!r} is the key of two requests", path=f"requests[{index}].metadata.key")
        seen.add(key)


def lines_of(requests: object, context: ClientContext) -> Iterator[tuple[RequestKey, str]]:
    """Yield each key with the request's line in the file format of the backend.

    Raises:
        InvalidInputError: An item is not a request, two requests have the same key, or metadata would be lost.
        UnsupportedFieldError: A request has a field that the backend does not support.
    """
    from pydantic_core import to_json

    from gemkit._features.batches.transforms import inlined_request

    by_key = isinstance(requests, Mapping)
    for index, (key, request) in enumerate(requests_of(requests)):
        at = f"requests[{key!r}]" if by_key else f"requests[{index}]"
        _check_metadata(request, at)
        body: dict[str, Any] = inlined_request(request, context, at)["request"]
        if context.backend == "vertex" and "model" in body:
            raise UnsupportedFieldError(
                [f"{at}.model"],
                context.backend,
                operation="batches.to_jsonl",
                remedy="The model is set for the whole job.",
            )
        line = {"request": body} if context.backend == "vertex" else {KEY: key, "request": body}
        yield RequestKey(key, canonical(body), request.config), to_json(line).decode()


def _check_metadata(request: InlinedRequest, at: str) -> None:
    if lost := sorted(set(request.metadata or {}) - {KEY}):
        raise InvalidInputError(
            f"a line keeps `key` and no other metadata; remove {', '.join(lost)}", path=f"{at}.metadata"
        )


def keys_of(requests: object, context: ClientContext) -> list[RequestKey]:
    """Return the keys of requests, passed as requests or as keys only.

    Raises:
        InvalidInputError: An item is not a request, or two requests have the same key.
    """
    keys = _given_keys(requests)
    if keys is not None:
        _check_unique(keys)
        return [RequestKey(key) for key in keys]
    if context.backend == "vertex":
        return [key for key, _ in lines_of(requests, context)]
    return [RequestKey(key, None, request.config) for key, request in requests_of(requests)]


def _given_keys(requests: Any) -> list[str] | None:
    if not isinstance(requests, list | tuple):
        return None
    given: list[Any] = list(cast("Iterable[Any]", requests))
    return given if all(isinstance(item, str) for item in given) else None


def canonical(request: object) -> str:
    """Return a canonical JSON text of a value; integers keep their own notation."""
    return json.dumps(_plain(request), sort_keys=True, separators=(",", ":"))


def _plain(value: Any) -> Any:
    if is_object(value):
        return {key: _plain(item) for key, item in value.items() if item is not None}
    if is_list(value):
        return [_plain(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def keys_of_job(job: BatchJob) -> list[RequestKey] | None:
    """Return the keys of a job's inlined requests; None if there are none or two have the same key."""
    inlined = job.src.inlined_requests if job.src is not None else None
    if inlined is None:
        return None
    keys = [RequestKey(key_of(request, index)) for index, request in enumerate(inlined)]
    return keys if len({each.key for each in keys}) == len(keys) else None
