# Rendered from ../_async/answers.py by `make gen`; edit that file instead.
"""Requests for content: one, or several for a response that takes several requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from gemkit._generated import operations
from gemkit.errors import GemkitError

if TYPE_CHECKING:
    from gemkit._api._sync.client import APIClient
    from gemkit._api._sync.stream import Stream
    from gemkit._generated.types.response import GenerateContentResponse


def request_content(client: APIClient, params: dict[str, Any]) -> GenerateContentResponse:
    """Generate content; where the config says so, until the response is complete.

    Raises:
        ContinuationInterruptedError: A request for the rest failed.
    """
    operation = operations.MODELS_GENERATE_CONTENT
    response = client.call(operation, params)
    if not _is_all_wanted(params["config"]):
        return response
    from gemkit._features.responses.continuation import interrupted, next_params, whole

    responses = [response]
    while following := next_params(params, responses):
        try:
            responses.append(client.call(operation, following))
        except GemkitError as error:
            raise interrupted(error, responses, params) from error
    return whole(responses, params) if len(responses) > 1 else response


def stream_content(client: APIClient, params: dict[str, Any]) -> Stream[GenerateContentResponse]:
    """Generate content in chunks; where the config says so, until the response is complete."""
    stream = client.stream(operations.MODELS_GENERATE_CONTENT_STREAM, params)
    if not _is_all_wanted(params["config"]):
        return stream
    from gemkit._features.responses._sync.streams import ContinuedStream

    return ContinuedStream(client, params, stream)


def _is_all_wanted(config: Any) -> bool:
    """Return whether a config asks for the rest of a response that is not complete."""
    if isinstance(config, Mapping):
        given = cast("Mapping[str, Any]", config)
        return bool(given.get("automatic_continuation") or given.get("automaticContinuation"))
    return bool(getattr(config, "automatic_continuation", None))
