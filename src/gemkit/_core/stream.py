"""Streams of answers: iterators that can be closed, and that do not pass off half an answer as a whole one."""

from __future__ import annotations

from contextlib import aclosing
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, Self, TypeGuard, TypeVar, cast

from gemkit._core.caller import facts_name, response_facts
from gemkit._core.decode import reader
from gemkit._core.encode import model_type
from gemkit._core.json_values import is_list, is_object
from gemkit._core.sse import SSEParser
from gemkit.errors import APIConnectionError, GemkitError, ResponseError, StreamInterruptedError, error_from_response

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Sequence
    from types import TracebackType

    from gemkit._core.attempts import Attempts
    from gemkit._core.caller import Caller
    from gemkit._core.operation import Operation
    from gemkit._core.prepare import Prepared
    from gemkit._core.wire import AsyncReply, Reply
    from gemkit._generated.types.response import Candidate, GenerateContentResponse
    from gemkit.errors import APIError
    from gemkit.hooks import Exchange

T = TypeVar("T")

_ANSWER = "GenerateContentResponse"


class Pieces(Generic[T]):
    """What both kinds of stream know of what has arrived. Pure: fed bytes, gives chunks."""

    def __init__(self, operation: Operation[T], reply: Reply | AsyncReply, backend: str) -> None:
        """Read `reply` as answers of `operation`."""
        # What has arrived is kept as bytes and read again for an error or a hook: models kept alive would be looked through
        # by each run of the garbage collector, which in long streams costs more than reading them.
        self._events: list[bytes] = []
        self._reply = reply
        self._decode = reader(operation, backend)
        self._facts = response_facts(reply)
        self._facts_name = facts_name(model_type(operation.response))
        self._generates = operation.response == _ANSWER
        self._parser = SSEParser()
        self._ended = False
        self._finished: set[int] = set()
        self._running: set[int] = set()

    @property
    def chunks(self) -> list[T]:
        """What has arrived, in order."""
        return [self._decoded(event) for event in self._events]

    def feed(self, data: bytes) -> Iterator[T]:
        """The chunks that `data` completes, each read when it is asked for: many kept at a time cost more to make."""
        return map(self._chunk, self._parser.feed(data))

    def finish(self) -> Iterator[T]:
        """The chunks left at the end, and then a check that it is one.

        Raises:
            APIError: The service ended with an error of its own.
            StreamInterruptedError: The answer is not complete.
        """
        yield from map(self._chunk, self._parser.finish())
        if self._parser.stray.strip():
            raise self.error(self._parser.stray)
        if not self._is_complete():
            raise self.interrupted("the stream ended before the model had finished", None)

    def _chunk(self, event: bytes) -> T:
        if b'"error"' in event and _is_error(event):
            raise self.error(event)
        try:
            chunk = self._decoded(event)
        except ResponseError as error:
            raise self.interrupted(f"a chunk could not be read: {error}", error) from error
        self._events.append(event)
        if self._generates:
            self._note(cast("GenerateContentResponse", chunk))
        return chunk

    def _decoded(self, event: bytes) -> T:
        chunk = self._decode(event, self._reply.status, self._reply.headers)
        chunk.__dict__[self._facts_name] = self._facts
        return chunk

    def _note(self, chunk: GenerateContentResponse) -> None:
        """Keep count of who has finished: candidates do so one by one, and counts of tokens may follow the last."""
        feedback = chunk.prompt_feedback
        if feedback is not None and feedback.block_reason is not None:
            self._ended = True
        for candidate in chunk.candidates or []:
            index = candidate.index or 0
            if candidate.finish_reason is not None:
                self._finished.add(index)
            self._running.add(index)

    def _is_complete(self) -> bool:
        """Whether the model finished every answer, or said that it gives none; other streams end as they please."""
        if not self._generates:
            return True
        return self._ended or (bool(self._running) and self._running == self._finished)

    def error(self, body: bytes) -> APIError:
        """The service's own error inside the stream; it carries what had arrived."""
        error = error_from_response(self._reply.status, body, self._reply.headers, response=self._reply.raw)
        error.chunks = tuple(self.chunks)
        return error

    def failure(self, error: BaseException) -> BaseException:
        """What a stream ends with: a lost connection as an interruption, everything else as it is."""
        if isinstance(error, APIConnectionError):
            return self.interrupted(f"the connection broke while the answer was arriving: {error}", error)
        return error

    def early(self, error: GemkitError) -> BaseException:
        """What a stream comes to that fails before its first chunk: a lost connection stays one, and is tried again."""
        return error if isinstance(error, APIConnectionError) and not self._events else self.failure(error)

    def interrupted(self, message: str, cause: BaseException | None) -> StreamInterruptedError:
        """An error that carries what had arrived."""
        return StreamInterruptedError(message, chunks=tuple(self.chunks), response=merged(self.chunks), cause=cause)


def _is_error(event: bytes) -> bool:
    """Whether an event is the service's error rather than an answer that has the word in it."""
    from pydantic_core import from_json  # noqa: PLC0415

    try:
        value: Any = from_json(event)
    except ValueError:
        return False
    return any(is_object(item) and is_object(item.get("error")) for item in (value if is_list(value) else [value]))


def _generates(chunk: object) -> TypeGuard[GenerateContentResponse]:
    """Whether a chunk is a generated answer: those have an end of their own, other streams end as they please."""
    return type(chunk).__name__ == _ANSWER


def merged(chunks: Sequence[object]) -> object:
    """One response made of all chunks: parts in a row, the last of everything else; None without chunks."""
    last: object = chunks[-1] if chunks else None
    if not _generates(last):
        return last
    whole = last.model_copy(deep=True)
    found: dict[int, Candidate] = {}
    for chunk in chunks:
        if not _generates(chunk):
            continue
        facts = vars(whole)
        facts.update((name, value) for name, value in vars(chunk).items() if facts.get(name) is None)
        for candidate in chunk.candidates or []:
            _gather(found, candidate)
    whole.candidates = [found[index] for index in sorted(found)] or None
    return whole


def _gather(found: dict[int, Candidate], candidate: Candidate) -> None:
    """Add a piece of a candidate to what there is of it."""
    whole = found.setdefault(candidate.index or 0, type(candidate)())
    content = whole.content
    piece = candidate.model_copy(deep=True)
    vars(whole).update((name, value) for name, value in vars(piece).items() if value is not None)
    whole.model_fields_set.update(piece.model_fields_set)
    if content is not None:
        if piece.content is not None:
            content.parts = [*(content.parts or []), *(piece.content.parts or [])]
        whole.content = content


class Stream(Generic[T]):
    """An answer in pieces: iterate over it, close it early, or use it as a context manager.

    Leaving a ``for`` loop early and dropping the stream releases its connection too.
    """

    def __init__(self, reply: Reply, chunks: Generator[T | None, None, None]) -> None:
        """Take over a reply of which the first chunk has arrived, and its reader."""
        self.response = reply.raw
        self._reply = reply
        next(chunks)
        self._iterator = cast("Generator[T, None, None]", chunks)

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


def begin(
    caller: Caller, operation: Operation[T], prepared: Prepared, attempts: Attempts, exchange: Exchange | None
) -> Stream[T]:
    """Open a stream and wait for its first chunk; until then a failure is one of the call, which may be tried again."""
    while True:
        reply = caller.open(prepared, attempts, exchange)
        pieces = Pieces(operation, reply, caller.settings.backend)
        try:
            _set_limits(reply, prepared, attempts)
            arriving = reply.pieces()
            first = _first(pieces, arriving)
        except GemkitError as error:
            reply.close()
            caller.pause(pieces.early(error), attempts, exchange)
            attempts.streams(prepared.seconds)
        except BaseException:
            reply.close()
            raise
        else:
            attempts.succeeded()
            chunks = _read(pieces, first, arriving, reply, attempts, caller, exchange)
            return Stream(reply, chunks)


def _first(pieces: Pieces[T], arriving: Iterator[bytes]) -> Iterator[T]:
    """The chunks of the piece that brought the first one, which has been read."""
    for data in arriving:
        if found := _begun(pieces.feed(data)):
            return found
    return _begun(pieces.finish()) or iter(())


def _begun(chunks: Iterator[T]) -> Iterator[T] | None:
    for chunk in chunks:
        return chain((chunk,), chunks)
    return None


def _set_limits(reply: Reply | AsyncReply, prepared: Prepared, attempts: Attempts) -> None:
    """From here on a stream has its own limits: the time it was given, if any, and the pause between two pieces."""
    attempts.streams(prepared.stream_seconds)
    reply.limits.end_after(attempts.remaining())
    reply.limits.idle = prepared.idle


# Both readers begin with a stop, so that they are inside their `try` before anybody asks for a chunk: a stream that is
# dropped unread then gives its connection back like any other.


def _read(
    pieces: Pieces[T],
    first: Iterator[T],
    arriving: Iterator[bytes],
    reply: Reply,
    attempts: Attempts,
    caller: Caller,
    exchange: Exchange | None,
) -> Generator[T | None, None, None]:
    try:
        yield None
        yield from first
        for data in arriving:
            yield from pieces.feed(data)
            attempts.remaining()
        yield from pieces.finish()
    except GeneratorExit:
        if exchange is not None:
            caller.answered(exchange, merged(pieces.chunks), "on_close")
        raise
    except BaseException as error:
        failure = pieces.failure(error)
        caller.failed(exchange, failure)
        if failure is error:
            raise
        raise failure from error
    else:
        if exchange is not None:
            caller.answered(exchange, merged(pieces.chunks))
    finally:
        reply.close()


class AsyncStream(Generic[T]):
    """An answer in pieces: iterate over it with ``async for``, close it early, or use it with ``async with``."""

    def __init__(self, reply: AsyncReply, chunks: AsyncGenerator[T | None, None]) -> None:
        """Take over a reply of which the first chunk has arrived, and its reader, which has been started."""
        self.response = reply.raw
        self._reply = reply
        self._iterator = cast("AsyncGenerator[T, None]", chunks)

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
        await self._reply.close()

    close = aclose


async def begin_async(
    caller: Caller, operation: Operation[T], prepared: Prepared, attempts: Attempts, exchange: Exchange | None
) -> AsyncStream[T]:
    """Open a stream and wait for its first chunk; until then a failure is one of the call, which may be tried again."""
    while True:
        reply = await caller.open_async(prepared, attempts, exchange)
        pieces = Pieces(operation, reply, caller.settings.backend)
        try:
            _set_limits(reply, prepared, attempts)
            arriving = reply.pieces()
            first = await _first_async(pieces, arriving)
        except GemkitError as error:
            await reply.close()
            await caller.pause_async(pieces.early(error), attempts, exchange)
            attempts.streams(prepared.seconds)
        except BaseException:
            await reply.close()
            raise
        else:
            attempts.succeeded()
            chunks = _read_async(pieces, first, arriving, reply, attempts, caller, exchange)
            await anext(chunks)
            return AsyncStream(reply, chunks)


async def _first_async(pieces: Pieces[T], arriving: AsyncGenerator[bytes, None]) -> Iterator[T]:
    """The chunks of the piece that brought the first one, which has been read."""
    try:
        async for data in arriving:
            if found := _begun(pieces.feed(data)):
                return found
        return _begun(pieces.finish()) or iter(())
    except BaseException:
        await arriving.aclose()
        raise


async def _read_async(
    pieces: Pieces[T],
    first: Iterator[T],
    arriving: AsyncGenerator[bytes, None],
    reply: AsyncReply,
    attempts: Attempts,
    caller: Caller,
    exchange: Exchange | None,
) -> AsyncGenerator[T | None, None]:
    try:
        # Left early, a generator is otherwise closed by its event loop some time later.
        async with aclosing(arriving):
            yield None
            for chunk in first:
                yield chunk
            async for data in arriving:
                for chunk in pieces.feed(data):
                    yield chunk
                attempts.remaining()
        for chunk in pieces.finish():
            yield chunk
    except GeneratorExit:
        if exchange is not None:
            await caller.answered_async(exchange, merged(pieces.chunks), "on_close")
        raise
    except BaseException as error:
        failure = pieces.failure(error)
        await caller.failed_async(exchange, failure)
        if failure is error:
            raise
        raise failure from error
    else:
        if exchange is not None:
            await caller.answered_async(exchange, merged(pieces.chunks))
    finally:
        await reply.close()
