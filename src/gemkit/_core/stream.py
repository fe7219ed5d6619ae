"""Streams of answers: iterators that can be closed, and that do not pass off half an answer as a whole one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Self, TypeGuard, TypeVar

from gemkit._core.decode import decode
from gemkit._core.sse import SSEParser
from gemkit.errors import APIConnectionError, ResponseError, StreamInterruptedError, error_from_response

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Sequence
    from types import TracebackType

    from gemkit._core.caller import Caller, Prepared
    from gemkit._core.operation import Operation
    from gemkit._core.transport import HttpxReply
    from gemkit._generated.types.response import GenerateContentResponse
    from gemkit.errors import APIError

T = TypeVar("T")


class Pieces(Generic[T]):
    """What both kinds of stream know of what has arrived. Pure: fed bytes, gives chunks."""

    def __init__(self, operation: Operation[T], reply: HttpxReply, backend: str) -> None:
        """Read `reply` as answers of `operation`."""
        self.chunks: list[T] = []
        self._operation = operation
        self._reply = reply
        self._backend = backend
        self._parser = SSEParser()

    def feed(self, data: bytes) -> list[T]:
        """The chunks that `data` completes."""
        return [self._chunk(event) for event in self._parser.feed(data)]

    def finish(self) -> list[T]:
        """The chunks left at the end, after checking that it is one.

        Raises:
            APIError: The service ended with an error of its own.
            StreamInterruptedError: The answer is not complete.
        """
        last = [self._chunk(event) for event in self._parser.finish()]
        if self._parser.stray.strip():
            raise self.error(self._parser.stray)
        if not _is_complete([*self.chunks[-1:], *last]):
            raise self.interrupted("the stream ended before the model had finished", None)
        return last

    def _chunk(self, event: bytes) -> T:
        if b'"error"' in event[:64]:
            raise self.error(event)
        try:
            chunk = decode(
                self._operation, event, self._backend, status=self._reply.status, headers=self._reply.headers
            )
        except ResponseError as error:
            raise self.interrupted(f"a chunk could not be read: {error}", error) from error
        from gemkit._core.caller import attach  # noqa: PLC0415

        attach(chunk, self._reply)
        self.chunks.append(chunk)
        return chunk

    def error(self, body: bytes) -> APIError:
        """The service's own error inside the stream; it carries what had arrived."""
        error = error_from_response(self._reply.status, body, self._reply.headers, response=self._reply.raw)
        error.chunks = tuple(self.chunks)
        return error

    def interrupted(self, message: str, cause: BaseException | None) -> StreamInterruptedError:
        """An error that carries what had arrived."""
        return StreamInterruptedError(message, chunks=tuple(self.chunks), response=merged(self.chunks), cause=cause)


def _is_complete(chunks: Sequence[object]) -> bool:
    """Whether some last chunk says that the model finished, or that it never began."""
    for chunk in chunks:
        if not _generates(chunk):
            return True
        feedback = chunk.prompt_feedback
        if feedback is not None and feedback.block_reason is not None:
            return True
        if any(candidate.finish_reason is not None for candidate in chunk.candidates or []):
            return True
    return False


def _generates(chunk: object) -> TypeGuard[GenerateContentResponse]:
    """Whether a chunk is a generated answer: those have an end of their own, other streams end as they please."""
    return type(chunk).__name__ == "GenerateContentResponse"


def merged(chunks: Sequence[object]) -> object:
    """One response made of all chunks: parts in a row, the last of everything else; None without chunks."""
    last: object = chunks[-1] if chunks else None
    if not _generates(last):
        return last
    whole = last.model_copy(deep=True)
    for target in whole.candidates or []:
        parts = [
            part
            for chunk in chunks
            if _generates(chunk)
            for candidate in chunk.candidates or []
            if (candidate.index or 0) == (target.index or 0) and candidate.content
            for part in candidate.content.parts or []
        ]
        if target.content is not None:
            target.content.parts = parts
    return whole


class Stream(Generic[T]):
    """An answer in pieces: iterate over it, close it early, or use it as a context manager.

    Leaving a ``for`` loop early and dropping the stream releases its connection too.
    """

    def __init__(self, caller: Caller, operation: Operation[T], prepared: Prepared, reply: HttpxReply) -> None:
        """Read from `reply`, which has just arrived with a good status."""
        self.response = reply.raw
        self._reply = reply
        self._iterator = _read(Pieces(operation, reply, caller.settings.backend), reply, prepared)

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading and release the connection; closing twice does nothing."""
        self._iterator.close()
        self._reply.close()


def _read(pieces: Pieces[T], reply: HttpxReply, prepared: Prepared) -> Generator[T, None, None]:
    try:
        reply.limit(prepared.idle)
        for data in reply.pieces():
            yield from pieces.feed(data)
        yield from pieces.finish()
    except APIConnectionError as error:
        raise pieces.interrupted(f"the connection broke while the answer was arriving: {error}", error) from error
    finally:
        reply.close()


class AsyncStream(Generic[T]):
    """An answer in pieces: iterate over it with ``async for``, close it early, or use it with ``async with``."""

    def __init__(self, caller: Caller, operation: Operation[T], prepared: Prepared, reply: HttpxReply) -> None:
        """Read from `reply`, which has just arrived with a good status."""
        self.response = reply.raw
        self._reply = reply
        self._iterator = _aread(Pieces(operation, reply, caller.settings.backend), reply, prepared)

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def __anext__(self) -> T:
        return await anext(self._iterator)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop reading and release the connection; closing twice does nothing."""
        await self._iterator.aclose()
        await self._reply.aclose()

    close = aclose


async def _aread(pieces: Pieces[T], reply: HttpxReply, prepared: Prepared) -> AsyncGenerator[T, None]:
    try:
        reply.limit(prepared.idle)
        async for data in reply.apieces():
            for chunk in pieces.feed(data):
                yield chunk
        for chunk in pieces.finish():
            yield chunk
    except APIConnectionError as error:
        raise pieces.interrupted(f"the connection broke while the answer was arriving: {error}", error) from error
    finally:
        await reply.aclose()
