# Rendered from ../_async/stream.py by `make gen`; edit that file instead.
"""Stream of the events of an interaction, over one or more connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from gemkit.errors import GemkitError, StreamInterruptedError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from types import TracebackType

    from gemkit._api._sync.stream import Stream
    from gemkit._features.interactions.events import Accumulated
    from gemkit._generated.types.interactions import Interaction, InteractionSSEEvent

# Consecutive connections without an event before the stream fails.
_MAX_FAILURES = 5
_NOT_FOUND = 404


class InteractionStream:
    """The events of an interaction: iterate with ``for``; `final` then returns the interaction.

    A lost connection is resumed after the last received event.
    """

    def __init__(
        self,
        first: Stream[InteractionSSEEvent],
        resume: Callable[[str, str | None, int], Stream[InteractionSSEEvent]] | None,
        accumulated: Accumulated,
    ) -> None:
        """Read events from an open stream.

        Args:
            first: The open stream.
            resume: Opens another stream for the id of the interaction, after an event; None if that is not possible. It
                receives the number of consecutive connections without an event, including this one.
            accumulated: The events received so far.
        """
        self._stream = first
        self._resume = resume
        self._accumulated = accumulated
        self._iterator = self._events()

    @property
    def response(self) -> Any:
        """Status and headers of the current response."""
        return self._stream.response

    @property
    def last_event_id(self) -> str | None:
        """Id of the last event; `get` can resume after it."""
        return self._accumulated.last_event_id

    @property
    def interaction_id(self) -> str | None:
        """Id of the interaction; None before the first event with it."""
        return self._accumulated.id

    def __iter__(self) -> Iterator[InteractionSSEEvent]:
        return self._iterator

    def __next__(self) -> InteractionSSEEvent:
        return next(self._iterator)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading and release the connection; an interaction in the background continues to run."""
        self._iterator.close()
        self._stream.close()

    def final(self) -> Interaction:
        """Read the remaining events, and return the interaction built from all events.

        Raises:
            APIError: The service sent an error in the stream.
            StreamInterruptedError: The connection was lost and could not be resumed; `response` has the received part.
        """
        for _ in self._iterator:
            pass
        return self._accumulated.interaction()

    def _events(self) -> Generator[InteractionSSEEvent, Any]:
        failures = 0
        # There are no events after the last event of a finished interaction.
        may_be_empty = self._accumulated.last_event_id is not None
        while True:
            interruption: StreamInterruptedError | None = None
            try:
                for event in self._stream:
                    if self._accumulated.add(event):
                        failures, may_be_empty = 0, False
                        yield event
                    elif self._accumulated.other_id is not None:
                        break
            except StreamInterruptedError as error:
                interruption = error
            finally:
                self._stream.close()
            if self._accumulated.is_complete or (
                interruption is None and (may_be_empty or self._accumulated.has_ended)
            ):
                return
            if self._accumulated.other_id is not None:
                raise self._lost(f"the service continued with another interaction, {self._accumulated.other_id}", None)
            failures = self._reopened(failures, interruption)

    def _reopened(self, failures: int, cause: GemkitError | None) -> int:
        """Reconnect after the last event, and return the number of consecutive connections without an event."""
        while True:
            failures += 1
            if self._resume is None or self._accumulated.id is None or failures > _MAX_FAILURES:
                raise self._lost("the stream ended before it was complete", cause) from cause
            self._accumulated.resumed()
            try:
                self._stream = self._resume(self._accumulated.id, self._accumulated.last_event_id, failures)
            except GemkitError as error:
                # A new interaction may not be found yet.
                if getattr(error, "code", None) != _NOT_FOUND or failures == _MAX_FAILURES:
                    raise self._lost("the stream could not be opened again", error) from error
                cause = error
            else:
                return failures

    def _lost(self, what: str, cause: BaseException | None) -> StreamInterruptedError:
        so_far = self._accumulated.interaction()
        reason = f": {cause}" if cause is not None else ""
        message = f"interaction {self._accumulated.id or 'of unknown id'}: {what}{reason}"
        return StreamInterruptedError(message, chunks=(so_far,), response=so_far, cause=cause)
