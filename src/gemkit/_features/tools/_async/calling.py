"""Automatic function calling: ask the model, run the functions it calls, and ask again with their results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from gemkit._features.contents.transforms import contents as to_contents
from gemkit._features.responses._async.answers import request_content, stream_content
from gemkit._features.tools.automatic import automatic_calling

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence

    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._api._async.stream import AsyncStream
    from gemkit._features.tools.automatic import AutomaticCalling
    from gemkit._features.tools.functions import FunctionTool
    from gemkit._generated.types.content import FunctionCall, Part
    from gemkit._generated.types.response import GenerateContentResponse


async def generate(
    client: AsyncAPIClient, model: str, contents: Any, config: Any
) -> tuple[GenerateContentResponse, AutomaticCalling | None]:
    """Generate content; functions among the tools are called as the model asks for them.

    Returns:
        The last response, and what calling added; None where nothing is called automatically.
    """
    calling = prepare_calling(client, contents, config)
    if calling is None:
        params = {"model": model, "contents": contents, "config": config}
        return await request_content(client, params), None
    while True:
        calling.requests += 1
        params = {"model": model, "contents": calling.contents, "config": calling.config}
        response = await request_content(client, params)
        calling.count(response)
        calls = calling.calls_in(response)
        content = response.candidates[0].content if response.candidates else None
        if not calls or content is None or not calling.may_go_on:
            return calling.finish(response), calling
        calling.add(content, await run_calls(calling.functions, calls))


def prepare_calling(client: AsyncAPIClient, contents: Any, config: Any) -> AutomaticCalling | None:
    """Prepare automatic calling for a config with functions; None if it is off."""
    turns = list(to_contents(contents, client.context))
    is_async = True  # sync: is_async = False
    return automatic_calling(config, turns, is_async=is_async)


async def run_calls(functions: Mapping[str, FunctionTool], calls: Sequence[FunctionCall]) -> list[Part]:
    """Run the calls of one turn; their responses come in the same order."""
    # sync: from gemkit._features.tools.threads import run_in_order
    # sync: return run_in_order(functions, calls)
    # sync: drop until end
    import asyncio

    if len(calls) == 1:
        return [await _run(functions, calls[0])]
    return list(await asyncio.gather(*(_run(functions, call) for call in calls)))
    # sync: end


# sync: drop until end
async def _run(functions: Mapping[str, FunctionTool], call: FunctionCall) -> Part:
    import asyncio

    from gemkit._features.tools.functions import failed_part, result_part, unknown_part
    from gemkit.errors import FunctionInvocationError

    tool = functions.get(call.name or "")
    if tool is None:
        return unknown_part(call, functions)
    limit = asyncio.timeout(tool.timeout)
    try:
        async with limit:
            if tool.is_async:
                result = await tool.call(call.args)
            else:
                result = await asyncio.to_thread(tool.call, call.args)
                result = await result if hasattr(result, "__await__") else result
        return result_part(call, result)
    except TimeoutError as error:
        if not limit.expired():
            return failed_part(tool, call, error)
        return failed_part(tool, call, FunctionInvocationError(f"{tool.name} timed out after {tool.timeout:g} s"))
    except Exception as error:  # noqa: BLE001 - the model is told of it
        return failed_part(tool, call, error)


# sync: end
class AsyncCallingStream:
    """The chunks of all rounds: the model's, and those it writes with the results of the functions it called.

    Iterate over it with ``async for``, close it early, or use it with ``async with``. A chunk is given before the
    functions that it calls are run.
    """

    def __init__(
        self, client: AsyncAPIClient, model: str, calling: AutomaticCalling, first: AsyncStream[GenerateContentResponse]
    ) -> None:
        """Read `first`, and then the streams that follow it."""
        self.response = first.response
        self.calling = calling
        self._client = client
        self._model = model
        self._stream = first
        self._iterator = self._chunks()

    def __aiter__(self) -> AsyncIterator[GenerateContentResponse]:
        return self._iterator

    async def __anext__(self) -> GenerateContentResponse:
        return await anext(self._iterator)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop reading and release the connection; closing twice does nothing."""
        await self._iterator.aclose()
        await self._stream.aclose()

    close = aclose  # sync: drop

    async def _chunks(self) -> AsyncGenerator[GenerateContentResponse, None]:
        from gemkit._api.accumulator import merged

        calling = self.calling
        while True:
            chunks: list[GenerateContentResponse] = []
            responses: list[Part] = []
            async for chunk in self._stream:
                chunks.append(chunk)
                if calling.turns:
                    calling.finish(chunk)
                yield chunk
                if calling.may_go_on and (calls := calling.calls_in(chunk)):
                    responses += await run_calls(calling.functions, calls)
            whole = merged(chunks)
            content = whole.candidates[0].content if whole is not None and whole.candidates else None
            if not responses or content is None:
                return
            calling.add(content, responses)
            self._stream = await open_round(self._client, self._model, calling)


async def open_round(
    client: AsyncAPIClient, model: str, calling: AutomaticCalling
) -> AsyncStream[GenerateContentResponse]:
    """Open the stream of the next request."""
    calling.requests += 1
    params = {"model": model, "contents": calling.contents, "config": calling.config}
    return await stream_content(client, params)


async def generate_stream(client: AsyncAPIClient, model: str, contents: Any, config: Any) -> Any:
    """Generate content in chunks; functions among the tools are called as the model asks for them."""
    calling = prepare_calling(client, contents, config)
    if calling is None:
        params = {"model": model, "contents": contents, "config": config}
        return await stream_content(client, params)
    return AsyncCallingStream(client, model, calling, await open_round(client, model, calling))
