# Rendered from ../_async/stream.py by `make gen`; edit that file instead.
"""Streams: iterators over the chunks of a response. A response that ends early is an error."""

from __future__ import annotations

from contextlib import closing
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from gemkit._api.accumulator import StreamAccumulator, merge_chunks
from gemkit.errors import GemkitError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from types import TracebackType

    from gemkit._http._sync.call import Call
    from gemkit._http._sync.transports import Response
    from gemkit._mapping.codec import Codec
    from gemkit._mapping.operation import OperationSpec

T = TypeVar("T")


class Stream(Generic[T]):
    """A response in chunks: iterate over it with ``for``, close it early, or use it with ``with``."""

    def __init__(
        self, response: Response, chunks: Generator[T | None, None], accumulator: StreamAccumulator[T]
    ) -> None:
        """Create a stream whose first chunk has arrived and whose generator has been started."""
        self.response = response.raw
        self.finish: Callable[[T], object] | None = None
        self._response = response
        self._iterator = cast("Generator[T, None]", chunks)
        self._accumulator = accumulator

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

    def final_response(self) -> T:
        """Read the rest of the stream, and return all chunks merged into one response.

        Raises:
            StreamInterruptedError: The stream was closed, or failed, before the model had finished.
            APIError: The service sent an error in the stream.
            APIConnectionError: The deadline has passed.
        """
        for _ in self._iterator:
            pass
        response = self._accumulator.final_response()
        if self.finish is not None:
            self.finish(response)
        return response

    def partial(self) -> Any:
        """Return the JSON text so far as data, including an incomplete last string; None if there is none.

        For structured output: objects are dictionaries, in which keys may still be missing. Use
        `final_response().parsed` for the complete result.
        """
        return self._accumulator.partial()

    def close(self) -> None:
        """Stop reading and release the connection; further calls do nothing."""
        self._iterator.close()
        self._response.close()


def open_stream(codec: Codec, operation: OperationSpec[T], backend: str, call: Call) -> Stream[T]:
    """Open a stream and wait for its first chunk; until then the call can be retried."""
    options = call.request.options
    deadline = call.deadline
    while True:
        response = call.open()
        accumulator = StreamAccumulator(codec, operation, backend, response)
        try:
            deadline.idle = options.idle_timeout
            body = response.iter_bytes()
            first = _first(accumulator, body, call)
        except GemkitError as error:
            response.close()
            deadline.idle = None
            call.pause(accumulator.error_before_first_chunk(error))
        except BaseException:
            response.close()
            raise
        else:
            call.state.budget.release()
            # The default timeout does not apply to the rest of the stream, as it would cut long ones off.
            deadline.seconds = options.stream_timeout
            chunks = _read(accumulator, first, body, response, call)
            next(chunks)
            return Stream(response, chunks, accumulator)


def _first(accumulator: StreamAccumulator[T], body: Generator[bytes, None], call: Call) -> Iterator[T]:
    """Return the chunks of the bytes that complete the first chunk."""
    try:
        for data in body:
            if chunks := _started(accumulator.feed(data)):
                return chunks
            call.deadline.check()  # the service may send only comments, which reset the read timeout
        return _started(accumulator.finish()) or iter(())
    except BaseException:
        body.close()
        raise


def _started(chunks: Iterator[T]) -> Iterator[T] | None:
    for chunk in chunks:
        return chain((chunk,), chunks)
    return None


def _read(
    accumulator: StreamAccumulator[T],
    first: Iterator[T],
    body: Generator[bytes, None],
    response: Response,
    call: Call,
) -> Generator[T | None, None]:
    # The first `yield` puts the generator inside its `try` before a chunk is requested, so that a stream that is
    # dropped unread releases its connection.
    try:
        # Without `aclosing`, the event loop would close the generator some time later.
        with closing(body):
            yield None
            for chunk in first:
                yield chunk
            for data in body:
                for chunk in accumulator.feed(data):
                    yield chunk
                call.deadline.check()
        for chunk in accumulator.finish():
            yield chunk
    except GeneratorExit:
        if call.is_observed:
            call.on_close(merge_chunks(accumulator.chunks))
        raise
    except BaseException as error:
        failure = accumulator.failure(error)
        call.on_error(failure)
        if failure is error:
            raise
        raise failure from error
    else:
        if call.is_observed:
            call.on_success(merge_chunks(accumulator.chunks))
    finally:
        response.close()
