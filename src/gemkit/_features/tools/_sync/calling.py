# Rendered from ../_async/calling.py by `make gen`; edit that file instead.
"""Automatic function calling: run the functions that a response calls, and send their results in the next request."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from gemkit._api.accumulator import merge_chunks
from gemkit._features.contents.transforms import contents as to_contents
from gemkit._features.responses._sync.answers import request_content, stream_content
from gemkit._features.responses._sync.streams import LinkedStream, kept
from gemkit._features.responses.continuation import whole
from gemkit._features.tools._sync.sessions import with_functions
from gemkit._features.tools.automatic import automatic_calling

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping, Sequence

    from gemkit._api._sync.client import APIClient
    from gemkit._api._sync.stream import Stream
    from gemkit._features.tools.automatic import AutomaticCalling
    from gemkit._features.tools.functions import FunctionTool
    from gemkit._generated.types.content import FunctionCall, Part
    from gemkit._generated.types.response import GenerateContentResponse


def generate(
    client: APIClient, model: str, contents: Any, config: Any, *, hides_history: bool = False
) -> tuple[GenerateContentResponse, AutomaticCalling | None]:
    """Generate content; functions in `tools` are called automatically.

    Args:
        client: The API client that sends the requests.
        model: Name of the model.
        contents: The prompt.
        config: Options with functions or MCP sessions in `tools`.
        hides_history: Whether to omit the turns from the response, as for a chat, which has its own history.

    Returns:
        The last response, and the calling state; None if it is off.
    """
    config, calling = prepare_calling(client, contents, config, hides_history=hides_history)
    if calling is None:
        params = {"model": model, "contents": contents, "config": config}
        return request_content(client, params), None
    while True:
        calling.requests += 1
        params = {"model": model, "contents": calling.contents, "config": calling.config}
        response = request_content(client, params)
        calling.count(response)
        calls = response.function_calls
        content = response.candidates[0].content if response.candidates else None
        if not calls or content is None or not calling.may_continue:
            return calling.finish(response), calling
        calling.add(content, run_calls(calling.functions, calls))


def prepare_calling(
    client: APIClient, contents: Any, config: Any, *, hides_history: bool = False
) -> tuple[Any, AutomaticCalling | None]:
    """Return the config with functions instead of MCP sessions, and the calling state; None if it is off."""
    turns = list(to_contents(contents, client.context))
    config = with_functions(config)
    is_async = False
    calling = automatic_calling(config, turns, is_async=is_async)
    if calling is not None:
        calling.hides_history |= hides_history
    return config, calling


def run_calls(
    functions: Mapping[str, FunctionTool],
    calls: Sequence[FunctionCall],
    finished: Callable[[int, Part], None] | None = None,
) -> list[Part]:
    """Run the function calls of one turn, and return their responses in the same order.

    Args:
        functions: The functions by name.
        calls: The calls.
        finished: Callback that receives the index of a call and its response, as soon as it is finished.
    """
    from gemkit._features.tools.threads import run_in_order

    return run_in_order(functions, calls, finished)


class CallingStream(LinkedStream):
    """Chunks of all rounds: the first response, and the responses to the results of function calls.

    Iterate over it with ``for``, close it early, or use it with ``with``. A chunk is yielded before the
    functions that it calls are run.
    """

    def __init__(
        self, client: APIClient, model: str, calling: AutomaticCalling, first: Stream[GenerateContentResponse]
    ) -> None:
        """Read `first`, and then the streams of the following rounds."""
        super().__init__(first)
        self.calling = calling
        self._iterator = kept(_rounds(client, model, calling, first), self._received, calling)

    def _whole(self) -> GenerateContentResponse:
        return whole([merge_chunks(self._received.chunks)], {"config": self.calling.config})


def _rounds(
    client: APIClient, model: str, calling: AutomaticCalling, stream: Stream[GenerateContentResponse]
) -> Generator[GenerateContentResponse, None]:
    while True:
        chunks: list[GenerateContentResponse] = []
        responses: list[Part] = []
        with closing(stream):
            for chunk in stream:
                chunks.append(chunk.model_copy())
                if calling.turns:
                    calling.finish_chunk(chunk)
                yield chunk
                if calling.may_continue and (calls := chunk.function_calls):
                    responses += run_calls(calling.functions, calls)
        response = merge_chunks(chunks)
        content = response.candidates[0].content if response is not None and response.candidates else None
        if not responses or response is None or content is None:
            return
        calling.count(response)
        calling.add(content, responses)
        stream = open_round(client, model, calling)


def open_round(client: APIClient, model: str, calling: AutomaticCalling) -> Stream[GenerateContentResponse]:
    """Open the stream of the next request."""
    calling.requests += 1
    params = {"model": model, "contents": calling.contents, "config": calling.config}
    return stream_content(client, params)


def generate_stream(
    client: APIClient, model: str, contents: Any, config: Any, *, hides_history: bool = False
) -> Stream[GenerateContentResponse]:
    """Stream generated content; functions in `tools` are called automatically."""
    config, calling = prepare_calling(client, contents, config, hides_history=hides_history)
    if calling is None:
        params = {"model": model, "contents": contents, "config": config}
        return stream_content(client, params)
    return CallingStream(client, model, calling, open_round(client, model, calling))
