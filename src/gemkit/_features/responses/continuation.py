"""Responses that are continued with several requests: the next request, and the merged response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._api.accumulator import join_texts, merge_chunks
from gemkit._features.responses.mixins import INITIAL
from gemkit._features.schemas.transforms import remember_schema
from gemkit._json import is_object
from gemkit.errors import ContinuationInterruptedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._generated.types.response import GenerateContentResponse, GenerateContentResponseUsageMetadata


def next_params(params: dict[str, Any], responses: Sequence[GenerateContentResponse]) -> dict[str, Any] | None:
    """Return the parameters of the next request; None if the response is complete or cannot be continued.

    Only a response with one candidate is continued: a request has one continuation token. If the service returns the
    same token again, no further request is sent.
    """
    token = token_of(responses[-1])
    if token is None or (len(responses) > 1 and token == token_of(responses[-2])):
        return None
    config = params["config"]
    if is_object(config):
        rest = {name: value for name, value in config.items() if name != "continuationToken"}
        return {**params, "config": {**rest, "continuation_token": token}}
    return {**params, "config": config.model_copy(update={"continuation_token": token})}


def token_of(response: GenerateContentResponse) -> bytes | None:
    """Return the continuation token of a response; None if it has none."""
    candidates = response.candidates or []
    if len(candidates) != 1 or candidates[0].finish_reason != "CONTINUATION":
        return None
    return candidates[0].continuation_token


def whole(responses: Sequence[GenerateContentResponse], params: dict[str, Any]) -> GenerateContentResponse:
    """Return one response merged from those of all requests, with all parts in order and summed token counts."""
    made: GenerateContentResponse = join_texts(merge_chunks(responses))
    for candidate in made.candidates or []:
        if candidate.finish_reason != "CONTINUATION":
            candidate.continuation_token = None
    usages = [response.usage_metadata for response in responses if response.usage_metadata is not None]
    if len(usages) > 1:
        usage = summed(usages)
        vars(usage)[INITIAL] = usages[0].prompt_token_count
        made.usage_metadata = usage
    remember_schema(made, params)
    return made


def summed(usages: Sequence[GenerateContentResponseUsageMetadata]) -> GenerateContentResponseUsageMetadata:
    """Return the summed token counts of several responses."""
    usage = usages[-1].model_copy()
    for name in type(usage).__pydantic_fields__:
        counts = [count for each in usages if isinstance(count := getattr(each, name), int)]
        if counts:
            setattr(usage, name, sum(counts))
    return usage


def interrupted(
    error: Exception, responses: Sequence[GenerateContentResponse], params: dict[str, Any]
) -> ContinuationInterruptedError:
    """Return the error for a failed continuation, with the partial response."""
    import base64

    token = token_of(responses[-1])
    return ContinuationInterruptedError(
        f"request {len(responses) + 1} of a response that takes several requests failed: {error}",
        partial_interaction=whole(responses, params),
        continuation_token=base64.b64encode(token).decode() if token else None,
    )
