"""Automatic function calling: run the functions that a response calls, and send their results in the next request."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from gemkit._api.accumulator import merge_chunks
from gemkit._features.contents.transforms import contents as to_contents
from gemkit._features.responses._async.answers import request_content, stream_content
from gemkit._features.responses._async.streams import AsyncLinkedStream, kept
from gemkit._features.responses.continuation import whole
from gemkit._features.tools._async.sessions import with_functions
from gemkit._features.tools.automatic import automatic_calling

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping, Sequence

    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._api._async.stream import AsyncStream
    from gemkit._features.tools.automatic import AutomaticCalling
    from gemkit._features.tools.functions import FunctionTool
    from gemkit._generated.types.content import FunctionCall, Part
    from gemkit._generated.types.response import GenerateContentResponse


async def generate(
    client: AsyncAPIClient, model: str, contents: Any, config: Any, *, hides_history: bool = False
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
    config, calling = await prepare_calling(client, contents, config, hides_history=hides_history)
    if calling is None:
        params = {"model": model, "contents": contents, "config": config}
        return await request_content(client, params), None
    while True:
        calling.requests += 1
        params = {"model": model, "contents": calling.contents, "config": calling.config}
        response = await request_content(client, params)
        calling.count(response)
        calls = response.function_calls
        content = response.candidates[0].content if response.candidates else None
        if not calls or content is None or not calling.may_continue:
            return calling.finish(response), calling
        calling.add(content, await run_calls(calling.functions, calls))


async def prepare_calling(
    client: AsyncAPIClient, contents: Any, config: Any, *, hides_history: bool = False
) -> tuple[Any, AutomaticCalling | None]:
    """Return the config with functions instead of MCP sessions, and the calling state; None if it is off."""
    turns = list(to_contents(contents, client.context))
    config = await with_functions(config)
    is_async = True  # sync: is_async = False
    calling = automatic_calling(config, turns, is_async=is_async)
    if calling is not None:
        calling.hides_history |= hides_history
    return config, calling


async def run_calls(
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
    # sync: from gemkit._features.tools.threads import run_in_order
    # sync: return run_in_order(functions, calls, finished)
    # sync: drop until end
    import asyncio

    tasks = [asyncio.ensure_future(_run(functions, call, index, finished)) for index, call in enumerate(calls)]
    try:
        return list(await asyncio.gather(*tasks))
    finally:
        # Tasks that are still running if the call was cancelled, or a hook failed.
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    # sync: end


# sync: drop until end
async def _run(
    functions: Mapping[str, FunctionTool],
    call: FunctionCall,
    index: int,
    finished: Callable[[int, Part], None] | None,
) -> Part:
    part = await _answer(functions, call)
    if finished is not None:
        finished(index, part)
    return part


async def _answer(functions: Mapping[str, FunctionTool], call: FunctionCall) -> Part:
    import asyncio

    from gemkit._features.tools.functions import failed_part, result_part, unknown_part
    from gemkit._features.tools.threads import in_thread
    from gemkit.errors import FunctionInvocationError

    tool = functions.get(call.name or "")
    if tool is None:
        return unknown_part(call, functions)
    limit = asyncio.timeout(tool.timeout)
    try:
        async with limit:
            if tool.is_async:
                result = await _result(tool.call(call.args))
            else:
                result = await asyncio.wrap_future(in_thread(tool.call, call.args))
                result = await _result(result) if hasattr(result, "__await__") else result
        return result_part(call, result)
    except TimeoutError as error:
        if not limit.expired():
            return failed_part(tool, call, error)
        return failed_part(tool, call, FunctionInvocationError(f"{tool.name} timed out after {tool.timeout:g} s"))
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if task is None or task.cancelling():
            raise
        # The call itself was not cancelled: the function has awaited something that was.
        return failed_part(tool, call, FunctionInvocationError(f"{tool.name} was cancelled"))
    except Exception as error:  # noqa: BLE001 - the error is sent to the model
        return failed_part(tool, call, error)


async def _result(awaitable: Any) -> Any:
    from gemkit.errors import FunctionInvocationError

    try:
        return await awaitable
    except GeneratorExit as error:  # a task that ends with it breaks asyncio
        raise FunctionInvocationError(str(error) or type(error).__name__) from error


# sync: end
class AsyncCallingStream(AsyncLinkedStream):
    """Chunks of all rounds: the first response, and the responses to the results of function calls.

    Iterate over it with ``async for``, close it early, or use it with ``async with``. A chunk is yielded before the
    functions that it calls are run.
    """

    def __init__(
        self, client: AsyncAPIClient, model: str, calling: AutomaticCalling, first: AsyncStream[GenerateContentResponse]
    ) -> None:
        """Read `first`, and then the streams of the following rounds."""
        super().__init__(first)
        self.calling = calling
        self._iterator = kept(_rounds(client, model, calling, first), self._received, calling)

    async def _whole(self) -> GenerateContentResponse:
        return whole([merge_chunks(self._received.chunks)], {"config": self.calling.config})


async def _rounds(
    client: AsyncAPIClient, model: str, calling: AutomaticCalling, stream: AsyncStream[GenerateContentResponse]
) -> AsyncGenerator[GenerateContentResponse, None]:
    while True:
        chunks: list[GenerateContentResponse] = []
        responses: list[Part] = []
        async with aclosing(stream):
            async for chunk in stream:
                chunks.append(chunk.model_copy())
                if calling.turns:
                    calling.finish_chunk(chunk)
                yield chunk
                if calling.may_continue and (calls := chunk.function_calls):
                    responses += await run_calls(calling.functions, calls)
        response = merge_chunks(chunks)
        content = response.candidates[0].content if response is not None and response.candidates else None
        if not responses or response is None or content is None:
            return
        calling.count(response)
        calling.add(content, responses)
        stream = await open_round(client, model, calling)


async def open_round(
    client: AsyncAPIClient, model: str, calling: AutomaticCalling
) -> AsyncStream[GenerateContentResponse]:
    """Open the stream of the next request."""
    calling.requests += 1
    params = {"model": model, "contents": calling.contents, "config": calling.config}
    return await stream_content(client, params)


async def generate_stream(
    client: AsyncAPIClient, model: str, contents: Any, config: Any, *, hides_history: bool = False
) -> AsyncStream[GenerateContentResponse]:
    """Stream generated content; functions in `tools` are called automatically."""
    config, calling = await prepare_calling(client, contents, config, hides_history=hides_history)
    if calling is None:
        params = {"model": model, "contents": contents, "config": config}
        return await stream_content(client, params)
    return AsyncCallingStream(client, model, calling, await open_round(client, model, calling))
