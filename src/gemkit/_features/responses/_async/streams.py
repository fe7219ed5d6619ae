"""Streams of content that combine several streams, or whose response has a type."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from gemkit._api._async.stream import AsyncStream
from gemkit._api.accumulator import PartialText, merge_chunks
from gemkit._features.responses.continuation import interrupted, next_params, whole
from gemkit._features.responses.parsed import as_parsed
from gemkit._generated import operations
from gemkit._generated.types.response import GenerateContentResponse
from gemkit.errors import GemkitError, StreamInterruptedError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._features.responses.parsed import ParsedResponse

T = TypeVar("T")


class Received:
    """The chunks that were read from a stream.

    The stream and its generator share it, so that there is no reference cycle: an unreferenced stream closes its
    connection immediately, not at the next garbage collection.
    """

    def __init__(self) -> None:
        """Start empty."""
        self.chunks: list[GenerateContentResponse] = []
        self.responses: list[GenerateContentResponse] = []
        self.is_whole = False


class AsyncLinkedStream(AsyncStream[GenerateContentResponse]):
    """Chunks of a response from several streams; the chunks of the response are kept."""

    def __init__(self, stream: AsyncStream[GenerateContentResponse]) -> None:
        """Read `stream` and the streams that continue it."""
        self.response = stream.response
        self._stream = stream
        self._received = Received()
        self._iterator = kept(stream, self._received, getattr(stream, "calling", None))

    async def final_response(self) -> GenerateContentResponse:
        """Read the remaining chunks, and return one response merged from all chunks, or from the last round of calls.

        Raises:
            StreamInterruptedError: The stream was closed, or failed, before the model had finished.
            APIError: The service sent an error in the stream.
            APIConnectionError: The deadline has passed.
        """
        async for _ in self._iterator:
            pass
        if not self._received.is_whole:
            chunks = self._received.chunks
            raise StreamInterruptedError(
                "the stream was left before the model had finished", chunks=tuple(chunks), response=merge_chunks(chunks)
            )
        return await self._whole()

    def partial(self) -> Any:
        """Return the partial JSON received so far, parsed to plain data; None if there is none."""
        text = PartialText()
        text.add(self._received.chunks)
        return text.value()

    async def aclose(self) -> None:
        """Stop reading and release the connection; closing twice does nothing."""
        await self._iterator.aclose()
        await self._stream.aclose()

    close = aclose  # sync: drop

    async def _whole(self) -> GenerateContentResponse:
        return await self._stream.final_response()


async def kept(stream: Any, received: Received, calling: Any) -> AsyncGenerator[GenerateContentResponse, None]:
    """Yield the chunks of a stream, and keep those of the last round of `calling`."""
    rounds = 0
    async with aclosing(stream):
        async for chunk in stream:
            if calling is not None and len(calling.turns) != rounds:
                rounds = len(calling.turns)
                received.chunks.clear()  # earlier rounds are in the history of function calls
            received.chunks.append(chunk)
            yield chunk
    received.is_whole = True


class AsyncContinuedStream(AsyncLinkedStream):
    """Chunks of a response and its continuations."""

    def __init__(
        self, client: AsyncAPIClient, params: dict[str, Any], stream: AsyncStream[GenerateContentResponse]
    ) -> None:
        """Read `stream`, and then the streams that continue it."""
        super().__init__(stream)
        self._params = params
        self._iterator = _continued(client, params, stream, self._received)

    async def _whole(self) -> GenerateContentResponse:
        return whole(self._received.responses, self._params)


async def _continued(
    client: AsyncAPIClient, params: dict[str, Any], stream: AsyncStream[GenerateContentResponse], received: Received
) -> AsyncGenerator[GenerateContentResponse, None]:
    operation = operations.MODELS_GENERATE_CONTENT_STREAM
    following: dict[str, Any] | None = None
    while True:
        start = len(received.chunks)
        try:
            if following is not None:
                stream = await client.stream(operation, following)
            async with aclosing(stream):
                async for chunk in stream:
                    received.chunks.append(chunk)
                    yield chunk
        except GemkitError as error:
            if following is None:
                raise
            raise interrupted(error, received.responses, params) from error
        received.responses.append(merge_chunks(received.chunks[start:]))
        following = next_params(params, received.responses)
        if following is None:
            break
    received.is_whole = True


class AsyncParsedStream(AsyncStream[GenerateContentResponse], Generic[T]):
    """Chunks of the response to a call with a `response_type`."""

    def __init__(self, stream: Any, response_type: object) -> None:
        """Read `stream`; its response is parsed as `response_type`."""
        self.response = stream.response
        self._stream = stream
        self._response_type = response_type
        self._iterator = stream._iterator

    async def final_response(self) -> ParsedResponse[T]:
        """Read the remaining chunks, and return one merged response, with `parsed` of the requested type.

        Raises:
            StreamInterruptedError: The stream was closed, or failed, before the model had finished.
            APIError: The service sent an error in the stream.
            APIConnectionError: The deadline has passed.
        """
        return as_parsed(await self._stream.final_response(), self._response_type)

    def partial(self) -> Any:
        """Return the partial JSON received so far, parsed to plain data; None if there is none."""
        return self._stream.partial()

    async def aclose(self) -> None:
        """Stop reading and release the connection; closing twice does nothing."""
        await self._stream.aclose()

    close = aclose  # sync: drop
