# Rendered from ../_async/stream.py by `make gen`; edit that file instead.
"""Streams: iterators over the chunks of a response that can be closed, and never pass off half a response as a whole."""

from __future__ import annotations

from contextlib import closing
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from gemkit._api.accumulator import StreamAccumulator, merged
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
        """Take over a response of which the first chunk has arrived, and its reader, which has been started."""
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
        """Read what is left, and return one response made of all chunks, as an ordinary call would have given it.

        Raises:
            StreamInterruptedError: The stream was closed, or failed, before the model had finished.
            APIError: The service failed while it was answering.
            APIConnectionError: The deadline has passed.
        """
        for _ in self._iterator:
            pass
        whole = self._accumulator.whole()
        if self.finish is not None:
            self.finish(whole)
        return whole

    def partial(self) -> Any:
        """Return the JSON that has arrived so far as plain data, the text it breaks off in included; None if there is none.

        For structured output: objects are dictionaries, which may lack keys. Read `final_response().parsed` for the
        whole.
        """
        return self._accumulator.partial()

    def close(self) -> None:
        """Stop reading and release the connection; closing twice does nothing."""
        self._iterator.close()
        self._response.close()


def open_stream(codec: Codec, operation: OperationSpec[T], backend: str, call: Call) -> Stream[T]:
    """Open a stream and wait for its first chunk; until then a failure is one of the call, which may be tried again."""
    options = call.request.options
    deadline = call.deadline
    while True:
        response = call.open()
        accumulator = StreamAccumulator(codec, operation, backend, response)
        try:
            deadline.idle = options.idle_timeout
            arriving = response.iter_bytes()
            first = _first(accumulator, arriving, call)
        except GemkitError as error:
            response.close()
            deadline.idle = None
            call.pause(accumulator.early(error))
        except BaseException:
            response.close()
            raise
        else:
            call.state.budget.release()
            # From here on the stream may go on for as long as was asked for: the default would cut long ones off.
            deadline.seconds = options.stream_timeout
            chunks = _read(accumulator, first, arriving, response, call)
            next(chunks)
            return Stream(response, chunks, accumulator)


def _first(accumulator: StreamAccumulator[T], arriving: Generator[bytes, None], call: Call) -> Iterator[T]:
    """Return the chunks of the bytes that brought the first one, which has been read."""
    try:
        for data in arriving:
            if found := _begun(accumulator.feed(data)):
                return found
            call.deadline.check()  # a service that sends nothing but comments is not sending a response
        return _begun(accumulator.finish()) or iter(())
    except BaseException:
        arriving.close()
        raise


def _begun(chunks: Iterator[T]) -> Iterator[T] | None:
    for chunk in chunks:
        return chain((chunk,), chunks)
    return None


def _read(
    accumulator: StreamAccumulator[T],
    first: Iterator[T],
    arriving: Generator[bytes, None],
    response: Response,
    call: Call,
) -> Generator[T | None, None]:
    # It begins with a stop, so that it is inside its `try` before anybody asks for a chunk: a stream that is dropped
    # unread then gives its connection back like any other.
    try:
        # Left early, a generator is otherwise closed by its event loop some time later.
        with closing(arriving):
            yield None
            for chunk in first:
                yield chunk
            for data in arriving:
                for chunk in accumulator.feed(data):
                    yield chunk
                call.deadline.check()
        for chunk in accumulator.finish():
            yield chunk
    except GeneratorExit:
        if call.is_observed:
            call.on_close(merged(accumulator.chunks))
        raise
    except BaseException as error:
        failure = accumulator.failure(error)
        call.on_error(failure)
        if failure is error:
            raise
        raise failure from error
    else:
        if call.is_observed:
            call.on_success(merged(accumulator.chunks))
    finally:
        response.close()
