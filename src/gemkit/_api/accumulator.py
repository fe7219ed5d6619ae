"""What has arrived of a stream: bytes in, chunks out, and whether the response is complete. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from gemkit._errors.redact import without_known
from gemkit._http.sse import SSEParser
from gemkit._json import is_list, is_object
from gemkit._mapping.decode import attribute_of, http_response, reader
from gemkit.errors import APIConnectionError, GemkitError, ResponseError, StreamInterruptedError, error_from_response

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gemkit._mapping.codec import Codec
    from gemkit._mapping.operation import OperationSpec
    from gemkit.errors import APIError

T = TypeVar("T")
E = TypeVar("E", bound=BaseException)

_NO_MORE = b"[DONE]"
_ANSWER = "GenerateContentResponse"


class StreamAccumulator(Generic[T]):
    """The events of one response so far; fed bytes, gives chunks."""

    def __init__(self, codec: Codec, operation: OperationSpec[T], backend: str, response: Any) -> None:
        """Read the body of `response` as responses of `operation`."""
        # What has arrived is kept as bytes and read again for an error or a hook: models kept alive would be looked through
        # by each run of the garbage collector, which in long streams costs more than reading them.
        self._events: list[bytes] = []
        self._response = response
        self._decode = reader(codec, operation, backend)
        self._http_response = http_response(codec, response)
        self._attribute = attribute_of(codec.model_type(operation.response))
        self._generates = operation.response == _ANSWER
        self._parser = SSEParser()
        self._ended = False
        self._finished: set[int] = set()
        self._running: set[int] = set()
        self._text = PartialText()

    @property
    def chunks(self) -> list[T]:
        """What has arrived, in order."""
        return [self._decoded(event) for event in self._events]

    def whole(self) -> T:
        """Return one response made of all chunks.

        Raises:
            StreamInterruptedError: The answer is not complete.
        """
        if not self._is_complete():
            raise self.interrupted("the stream was left before the model had finished", None)
        whole: T = joined(merged(self.chunks))
        return whole

    def partial(self) -> Any:
        """Return the JSON that has arrived so far as data; None if there is none."""
        self._text.add(map(self._decoded, self._events[self._text.count :]))
        return self._text.value()

    def feed(self, data: bytes) -> Iterator[T]:
        """Return the chunks that `data` completes, each read when it is asked for: many at a time cost more."""
        return self._chunks(self._parser.feed(data))

    def finish(self) -> Iterator[T]:
        """Yield the chunks left at the end, and then a check that it is one.

        Raises:
            APIError: The service ended with an error of its own.
            StreamInterruptedError: The answer is not complete.
        """
        yield from self._chunks(self._parser.finish())
        if self._parser.unparsed.strip():
            raise self.error(self._parser.unparsed)
        if not self._is_complete():
            raise self.interrupted("the stream ended before the model had finished", None)

    def _chunks(self, events: Iterable[bytes]) -> Iterator[T]:
        # Some services say so when there is no more, in words that are no JSON.
        return (self._chunk(event) for event in events if event != _NO_MORE)

    def _chunk(self, event: bytes) -> T:
        if b'"error"' in event and _is_error(event):
            raise self.error(event)
        try:
            chunk = self._decoded(event)
        except ResponseError as error:
            raise self.interrupted(f"a chunk could not be read: {error}", error) from error
        self._events.append(event)
        if self._generates:
            self._note(chunk)
        return chunk

    def _decoded(self, event: bytes) -> T:
        chunk = self._decode(event, self._response.status, self._response.headers)
        chunk.__dict__[self._attribute] = self._http_response
        return chunk

    def _note(self, chunk: Any) -> None:
        """Keep count of who has finished: candidates do so one by one, and counts of tokens may follow the last."""
        feedback = chunk.prompt_feedback
        if feedback is not None and feedback.block_reason is not None:
            self._ended = True
        candidates: list[Any] = chunk.candidates or []
        for candidate in candidates:
            index = candidate.index or 0
            if candidate.finish_reason is not None:
                self._finished.add(index)
            self._running.add(index)

    def _is_complete(self) -> bool:
        """Return whether the model finished every answer, or gives none; other streams may end anywhere."""
        if not self._generates:
            return True
        return self._ended or (bool(self._running) and self._running == self._finished)

    def error(self, body: bytes) -> APIError:
        """Return the service's own error inside the stream; it carries what had arrived."""
        error = error_from_response(self._response.status, body, self._response.headers, response=self._response.raw)
        error.chunks = tuple(without_known(chunk) for chunk in self.chunks)
        return error

    def failure(self, error: E) -> E | StreamInterruptedError:
        """Return what a stream ends with: a lost connection as an interruption, everything else as it is."""
        if isinstance(error, APIConnectionError):
            return self.interrupted(f"the connection broke while the answer was arriving: {error}", error)
        return error

    def early(self, error: GemkitError) -> GemkitError:
        """Return the error of a stream that fails before its first chunk: a lost connection may be tried again."""
        return error if isinstance(error, APIConnectionError) and not self._events else self.failure(error)

    def interrupted(self, message: str, cause: BaseException | None) -> StreamInterruptedError:
        """Return an error that carries what had arrived."""
        return StreamInterruptedError(message, chunks=tuple(self.chunks), response=merged(self.chunks), cause=cause)


def _is_error(event: bytes) -> bool:
    """Return whether an event is the service's error rather than an answer that has the word in it."""
    from pydantic_core import from_json

    try:
        value: Any = from_json(event)
    except ValueError:
        return False
    return any(is_object(item) and is_object(item.get("error")) for item in (value if is_list(value) else [value]))


def _generates(chunk: object) -> bool:
    """Return whether a chunk is generated content: that has an end of its own, other streams end as they please."""
    return type(chunk).__name__ == _ANSWER


def merged(chunks: Sequence[Any]) -> Any:
    """Return one response made of all chunks: parts in a row, the last of everything else; None without chunks."""
    last: Any = chunks[-1] if chunks else None
    if not _generates(last):
        return last
    whole = last.model_copy(deep=True)
    found: dict[int, Any] = {}
    for chunk in chunks:
        if not _generates(chunk):
            continue
        known: dict[str, Any] = whole.__dict__
        arrived: dict[str, Any] = chunk.__dict__
        known.update((name, value) for name, value in arrived.items() if known.get(name) is None)
        candidates: list[Any] = chunk.candidates or []
        for candidate in candidates:
            _gather(found, candidate)
    whole.candidates = [found[index] for index in sorted(found)] or None
    return whole


def joined(response: Any) -> Any:
    """Join the texts that stand in a row in each candidate, as they would stand in a response that is not streamed."""
    candidates: list[Any] = getattr(response, "candidates", None) or []
    for candidate in candidates:
        if candidate.content is not None and candidate.content.parts:
            candidate.content.parts = _with_whole_texts(candidate.content.parts)
    return response


def _with_whole_texts(parts: Sequence[Any]) -> list[Any]:
    found: list[Any] = []
    for part in parts:
        last = found[-1] if found else None
        # A part with anything else, such as a signature, must be sent back as it came.
        if last is not None and _is_text(last) and _is_text(part) and bool(last.thought) == bool(part.thought):
            found[-1] = last.model_copy(update={"text": last.text + part.text})
        else:
            found.append(part)
    return found


def _is_text(part: Any) -> bool:
    return part.text is not None and part.model_fields_set <= {"text", "thought"}


class PartialText:
    """The text of the first candidate so far, read as JSON that may break off anywhere."""

    def __init__(self) -> None:
        """Begin without text."""
        self.count = 0
        self._texts: list[str] = []

    def add(self, chunks: Iterable[Any]) -> None:
        """Add the text of chunks that have not been counted yet."""
        for chunk in chunks:
            self.count += 1
            self._texts.append(getattr(chunk, "text", None) or "")

    def value(self) -> Any:
        """Return the text as data; None where it is not the beginning of JSON."""
        from pydantic_core import from_json

        text = "".join(self._texts)
        try:
            return from_json(text, allow_partial="trailing-strings")
        except ValueError:
            return None


def _gather(found: dict[int, Any], candidate: Any) -> None:
    """Add a piece of a candidate to what there is of it."""
    whole = found.setdefault(candidate.index or 0, type(candidate)())
    content = whole.content
    piece = candidate.model_copy(deep=True)
    known: dict[str, Any] = whole.__dict__
    arrived: dict[str, Any] = piece.__dict__
    known.update((name, value) for name, value in arrived.items() if value is not None)
    whole.model_fields_set.update(piece.model_fields_set)
    if content is not None:
        if piece.content is not None:
            content.parts = [*(content.parts or []), *(piece.content.parts or [])]
        whole.content = content
