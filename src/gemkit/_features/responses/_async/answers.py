"""Generate content with one request, or with several for a response that is continued."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._generated import operations
from gemkit._json import option
from gemkit.errors import GemkitError

if TYPE_CHECKING:
    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._api._async.stream import AsyncStream
    from gemkit._generated.types.response import GenerateContentResponse

_ALL_WANTED = ("automatic_continuation", "automaticContinuation")


async def request_content(client: AsyncAPIClient, params: dict[str, Any]) -> GenerateContentResponse:
    """Generate content; if the config enables it, continue until the response is complete.

    Raises:
        ContinuationInterruptedError: A request for the continuation failed.
    """
    operation = operations.MODELS_GENERATE_CONTENT
    response = await client.call(operation, params)
    if not option(params["config"], *_ALL_WANTED):
        return response
    from gemkit._features.responses.continuation import interrupted, next_params, whole

    responses = [response]
    while following := next_params(params, responses):
        try:
            responses.append(await client.call(operation, following))
        except GemkitError as error:
            raise interrupted(error, responses, params) from error
    return whole(responses, params) if len(responses) > 1 else response


async def stream_content(client: AsyncAPIClient, params: dict[str, Any]) -> AsyncStream[GenerateContentResponse]:
    """Stream generated content; if the config enables it, continue until the response is complete."""
    stream = await client.stream(operations.MODELS_GENERATE_CONTENT_STREAM, params)
    if not option(params["config"], *_ALL_WANTED):
        return stream
    from gemkit._features.responses._async.streams import AsyncContinuedStream

    return AsyncContinuedStream(client, params, stream)
