# Rendered from ../_async/streams.py by `make gen`; edit that file instead.
"""Streams of content that are made of several, or whose response has a type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from gemkit._api._sync.stream import Stream
from gemkit._api.accumulator import PartialText, merge_chunks
from gemkit._features.responses.continuation import interrupted, next_params, whole
from gemkit._features.responses.parsed import as_parsed
from gemkit._generated import operations
from gemkit._generated.types.response import GenerateContentResponse
from gemkit.errors import GemkitError, StreamInterruptedError

if TYPE_CHECKING:
    from collections.abc import Generator

    from gemkit._api._sync.client import APIClient
    from gemkit._features.responses.parsed import ParsedResponse

T = TypeVar("T")


class LinkedStream(Stream[GenerateContentResponse]):
    """The chunks of an answer that takes several streams; those that make the response are kept."""

    def __init__(self, stream: Any, config: Any) -> None:
        """Read `stream`, and what follows it."""
        self.response = stream.response
        self._stream = stream
        self._config = config
        self._kept: list[GenerateContentResponse] = []
        self._is_read = False
        self._iterator = self._chunks()

    def final_response(self) -> GenerateContentResponse:
        """Read what is left, and return one response made of all chunks; of several rounds, of those of the last.

        Raises:
            StreamInterruptedError: The stream was closed, or failed, before the model had finished.
            APIError: The service failed while it was answering.
            APIConnectionError: The deadline has passed.
        """
        for _ in self._iterator:
            pass
        if not self._is_read:
            raise StreamInterruptedError(
                "the stream was left before the model had finished",
                chunks=tuple(self._kept),
                response=merge_chunks(self._kept),
            )
        return self._whole()

    def partial(self) -> Any:
        """Return the JSON that has arrived so far as plain data; None if there is none."""
        text = PartialText()
        text.add(self._kept)
        return text.value()

    def close(self) -> None:
        """Stop reading and release the connection; closing twice does nothing."""
        self._iterator.close()
        self._stream.close()

    def _chunks(self) -> Generator[GenerateContentResponse, None]:
        calling = getattr(self._stream, "calling", None)
        rounds = 0
        for chunk in self._stream:
            if calling is not None and len(calling.turns) != rounds:
                rounds = len(calling.turns)
                self._kept.clear()  # those of an earlier round are among the turns of the calls
            self._kept.append(chunk)
            yield chunk
        self._is_read = True

    def _whole(self) -> GenerateContentResponse:
        if hasattr(self._stream, "final_response"):
            made: GenerateContentResponse = self._stream.final_response()
            return made
        return whole([merge_chunks(self._kept)], {"config": self._config})


class ContinuedStream(LinkedStream):
    """The chunks of all requests that an answer takes."""

    def __init__(self, client: APIClient, params: dict[str, Any], stream: Stream[GenerateContentResponse]) -> None:
        """Read `stream`, and then the streams that go on from it."""
        super().__init__(stream, params["config"])
        self._client = client
        self._params = params
        self._responses: list[GenerateContentResponse] = []

    def _chunks(self) -> Generator[GenerateContentResponse, None]:
        operation = operations.MODELS_GENERATE_CONTENT_STREAM
        following: dict[str, Any] | None = None
        while True:
            start = len(self._kept)
            try:
                if following is not None:
                    self._stream = self._client.stream(operation, following)
                for chunk in self._stream:
                    self._kept.append(chunk)
                    yield chunk
            except GemkitError as error:
                if following is None:
                    raise
                raise interrupted(error, self._responses, self._params) from error
            self._responses.append(merge_chunks(self._kept[start:]))
            following = next_params(self._params, self._responses)
            if following is None:
                break
        self._is_read = True

    def _whole(self) -> GenerateContentResponse:
        return whole(self._responses, self._params)


class ParsedStream(Stream[GenerateContentResponse], Generic[T]):
    """The chunks of a response to a call with a `response_type`."""

    def __init__(self, stream: Any, response_type: object) -> None:
        """Read `stream`; its response is a `response_type`."""
        self.response = stream.response
        self._stream = stream
        self._response_type = response_type
        self._iterator = stream._iterator

    def final_response(self) -> ParsedResponse[T]:
        """Read what is left, and return one response made of all chunks, whose `parsed` is what the call asked for.

        Raises:
            StreamInterruptedError: The stream was closed, or failed, before the model had finished.
            APIError: The service failed while it was answering.
            APIConnectionError: The deadline has passed.
        """
        return as_parsed(self._stream.final_response(), self._response_type)

    def partial(self) -> Any:
        """Return the JSON that has arrived so far as plain data; None if there is none."""
        return self._stream.partial()

    def close(self) -> None:
        """Stop reading and release the connection; closing twice does nothing."""
        self._stream.close()
