"""Accumulate a stream: bytes in, chunks out, and whether the response is complete. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from gemkit._errors.body import with_body
from gemkit._errors.redact import without_known
from gemkit._http.sse import SSEParser
from gemkit._json import is_list, is_object
from gemkit._mapping.decode import http_response, reader, response_attribute
from gemkit.errors import APIConnectionError, GemkitError, ResponseError, StreamInterruptedError, error_from_response

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gemkit._mapping.codec import Codec
    from gemkit._mapping.operation import OperationSpec
    from gemkit.errors import APIError

T = TypeVar("T")
E = TypeVar("E", bound=BaseException)

_END_MARKER = b"[DONE]"
_GENERATED = "GenerateContentResponse"


class StreamAccumulator(Generic[T]):
    """The events of one response so far, parsed from bytes."""

    def __init__(self, codec: Codec, operation: OperationSpec[T], backend: str, response: Any) -> None:
        """Parse the body of `response` as responses of `operation`."""
        # Events are stored as bytes and parsed again for an error or a hook: the garbage collector would traverse models
        # in each run, which takes longer in long streams than parsing them again.
        self._events: list[bytes] = []
        self._response = response
        self._decode = reader(codec, operation, backend)
        self._http_response = http_response(codec, response)
        self._attribute = response_attribute(codec.model_type(operation.response))
        self._generates = operation.response == _GENERATED
        self._parser = SSEParser()
        self._ended = False
        self._finished: set[int] = set()
        self._running: set[int] = set()
        self._text = PartialText()

    @property
    def chunks(self) -> list[T]:
        """The chunks so far, in order."""
        return [self._decoded(event) for event in self._events]

    def final_response(self) -> T:
        """Return all chunks merged into one response.

        Raises:
            StreamInterruptedError: The response is not complete.
        """
        if not self._is_complete():
            raise self.interrupted("the stream was closed before the model had finished", None)
        final_response: T = join_texts(merge_chunks(self.chunks))
        return final_response

    def partial(self) -> Any:
        """Return the JSON text so far as data; None if there is none."""
        self._text.add(map(self._decoded, self._events[self._text.count :]))
        return self._text.value()

    def feed(self, data: bytes) -> Iterator[T]:
        """Return the chunks that `data` completes; each is parsed when it is requested."""
        return self._chunks(self._parser.feed(data))

    def finish(self) -> Iterator[T]:
        """Yield the remaining chunks at the end of the body, and check that the response is complete.

        Raises:
            APIError: The stream ended with an error of the service.
            StreamInterruptedError: The response is not complete.
        """
        yield from self._chunks(self._parser.finish())
        if unparsed := self._parser.unparsed.strip():
            raise self._unparsed_error(unparsed)
        if not self._is_complete():
            raise self.interrupted("the stream ended before the model had finished", None)

    def _chunks(self, events: Iterable[bytes]) -> Iterator[T]:
        # The end marker of some services is not JSON.
        return (self._add_event(event) for event in events if event != _END_MARKER)

    def _add_event(self, event: bytes) -> T:
        if b'"error"' in event and _is_error(event):
            raise self.error(event)
        try:
            chunk = self._decoded(event)
        except ResponseError as error:
            raise self.interrupted(f"a chunk could not be read: {error}", error) from error
        self._events.append(event)
        if self._generates:
            self._track_candidates(chunk)
        return chunk

    def _decoded(self, event: bytes) -> T:
        chunk = self._decode(event, self._response.status, self._response.headers)
        chunk.__dict__[self._attribute] = self._http_response
        return chunk

    def _track_candidates(self, chunk: Any) -> None:
        """Record which candidates have finished; token counts may follow after the last one."""
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
        """Return whether all candidates have finished, or the prompt was blocked; True for other responses."""
        if not self._generates:
            return True
        return self._ended or (bool(self._running) and self._running == self._finished)

    def error(self, body: bytes) -> APIError:
        """Return the error that the service sent in the stream, with the chunks so far."""
        raw = with_body(self._response.raw, body)
        error = error_from_response(self._response.status, body, self._response.headers, response=raw)
        error.chunks = tuple(without_known(chunk) for chunk in self.chunks)
        return error

    def _unparsed_error(self, body: bytes) -> GemkitError:
        error = self.error(body)
        if error.code >= 300:
            return error
        kind = self._response.headers.get("content-type") or "none"
        message = f"the response is not a stream of events; its content type is {kind}"
        failure = ResponseError(message, body=body, status=self._response.status, headers=self._response.headers)
        return self.interrupted(str(failure), failure) if self.chunks else failure

    def failure(self, error: E) -> E | StreamInterruptedError:
        """Return the error that ends a stream: `StreamInterruptedError` for a lost connection, others unchanged."""
        if isinstance(error, APIConnectionError):
            return self.interrupted(f"the connection was lost while the response was being read: {error}", error)
        return error

    def error_before_first_chunk(self, error: GemkitError) -> GemkitError:
        """Return the error of a stream that fails before its first chunk, when a lost connection can be retried."""
        return error if isinstance(error, APIConnectionError) and not self._events else self.failure(error)

    def interrupted(self, message: str, cause: BaseException | None) -> StreamInterruptedError:
        """Return an error with the chunks so far."""
        return StreamInterruptedError(
            message, chunks=tuple(self.chunks), response=merge_chunks(self.chunks), cause=cause
        )


def _is_error(event: bytes) -> bool:
    """Return whether an event is an error of the service."""
    from pydantic_core import from_json

    try:
        value: Any = from_json(event)
    except ValueError:
        return False
    return any(is_object(item) and is_object(item.get("error")) for item in (value if is_list(value) else [value]))


def _generates(chunk: object) -> bool:
    """Return whether a chunk is generated content, which has finish reasons."""
    return type(chunk).__name__ == _GENERATED


def merge_chunks(chunks: Sequence[Any]) -> Any:
    """Return chunks merged into one response: all parts, and the last value of other fields; None without chunks."""
    last: Any = chunks[-1] if chunks else None
    if not _generates(last):
        return last
    final_response = last.model_copy(deep=True)
    found: dict[int, Any] = {}
    for chunk in chunks:
        if not _generates(chunk):
            continue
        merged: dict[str, Any] = final_response.__dict__
        arrived: dict[str, Any] = chunk.__dict__
        merged.update((name, value) for name, value in arrived.items() if merged.get(name) is None)
        candidates: list[Any] = chunk.candidates or []
        for candidate in candidates:
            _merge_candidate(found, candidate)
    final_response.candidates = [found[index] for index in sorted(found)] or None
    return final_response


def join_texts(response: Any) -> Any:
    """Join adjacent texts in each candidate, as in a response that is not streamed."""
    candidates: list[Any] = getattr(response, "candidates", None) or []
    for candidate in candidates:
        if candidate.content is not None and candidate.content.parts:
            candidate.content.parts = _join_adjacent(candidate.content.parts)
    return response


def _join_adjacent(parts: Sequence[Any]) -> list[Any]:
    found: list[Any] = []
    for part in parts:
        last = found[-1] if found else None
        # A part with other fields, such as a signature, must be sent back unchanged.
        if last is not None and _is_text(last) and _is_text(part) and bool(last.thought) == bool(part.thought):
            found[-1] = last.model_copy(update={"text": last.text + part.text})
        else:
            found.append(part)
    return found


def _is_text(part: Any) -> bool:
    return part.text is not None and part.model_fields_set <= {"text", "thought"}


class PartialText:
    """The text of the first candidate so far, parsed as incomplete JSON."""

    def __init__(self) -> None:
        """Start without text."""
        self.count = 0
        self._texts: list[str] = []

    def add(self, chunks: Iterable[Any]) -> None:
        """Add the text of chunks that have not been counted yet."""
        for chunk in chunks:
            self.count += 1
            self._texts.append(getattr(chunk, "text", None) or "")

    def value(self) -> Any:
        """Return the text as data; None if it is not the start of JSON."""
        from pydantic_core import from_json

        text = "".join(self._texts)
        try:
            return from_json(text, allow_partial="trailing-strings")
        except ValueError:
            return None


def _merge_candidate(found: dict[int, Any], candidate: Any) -> None:
    """Merge a chunk of a candidate into those so far."""
    final_response = found.setdefault(candidate.index or 0, type(candidate)())
    content = final_response.content
    update = candidate.model_copy(deep=True)
    merged: dict[str, Any] = final_response.__dict__
    arrived: dict[str, Any] = update.__dict__
    merged.update((name, value) for name, value in arrived.items() if value is not None)
    final_response.model_fields_set.update(update.model_fields_set)
    if content is not None:
        if update.content is not None:
            content.parts = [*(content.parts or []), *(update.content.parts or [])]
        final_response.content = content
