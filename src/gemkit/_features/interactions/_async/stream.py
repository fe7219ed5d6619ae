"""The events of an interaction, from one connection or several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from gemkit.errors import GemkitError, StreamInterruptedError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
    from types import TracebackType

    from gemkit._api._async.stream import AsyncStream
    from gemkit._features.interactions.events import Accumulated
    from gemkit._generated.types.interactions import Interaction, InteractionSSEEvent

# Consecutive connections that bring no event, before the stream fails.
_MOST_FAILURES = 5
_NOT_FOUND = 404


class AsyncInteractionStream:
    """The events of an interaction: iterate over it with ``async for``, then `final` returns what they add up to.

    A dropped connection is opened again behind the last event that has arrived.
    """

    def __init__(
        self,
        first: AsyncStream[InteractionSSEEvent],
        resume: Callable[[str, str | None, int], Awaitable[AsyncStream[InteractionSSEEvent]]] | None,
        told: Accumulated,
    ) -> None:
        """Read events from a stream that is open.

        Args:
            first: The stream.
            resume: Opens another one for the id of the interaction, behind an event; None if that cannot be done. It is
                told how many connections in a row have brought nothing, this one counted.
            told: What is known of the interaction.
        """
        self._stream = first
        self._resume = resume
        self._told = told
        self._iterator = self._events()

    @property
    def response(self) -> Any:
        """Status and headers of the response that is being read."""
        return self._stream.response

    @property
    def last_event_id(self) -> str | None:
        """The id of the last event; `get` goes on behind it."""
        return self._told.last_event_id

    @property
    def interaction_id(self) -> str | None:
        """The id of the interaction, once an event has told it."""
        return self._told.id

    def __aiter__(self) -> AsyncIterator[InteractionSSEEvent]:
        return self._iterator

    async def __anext__(self) -> InteractionSSEEvent:
        return await anext(self._iterator)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop reading and release the connection; the interaction continues at the service if it runs in the background."""
        await self._iterator.aclose()
        await self._stream.aclose()

    close = aclose  # sync: drop

    async def final(self) -> Interaction:
        """Read the events that are left, and return the interaction that they add up to.

        Raises:
            APIError: The service sent an error in the stream.
            StreamInterruptedError: The connection was lost and could not be resumed; `response` is what had arrived.
        """
        async for _ in self._iterator:
            pass
        return self._told.interaction()

    async def _events(self) -> AsyncGenerator[InteractionSSEEvent, Any]:
        failures = 0
        # Behind the last event of a finished interaction, there is nothing to read.
        may_be_empty = self._told.last_event_id is not None
        while True:
            interruption: StreamInterruptedError | None = None
            try:
                async for event in self._stream:
                    if self._told.add(event):
                        failures, may_be_empty = 0, False
                        yield event
                    elif self._told.stranger is not None:
                        break
            except StreamInterruptedError as error:
                interruption = error
            finally:
                await self._stream.aclose()
            if self._told.is_complete or (interruption is None and (may_be_empty or self._told.has_ended)):
                return
            if self._told.stranger is not None:
                raise self._lost(f"the service continued with another interaction, {self._told.stranger}", None)
            failures = await self._reopened(failures, interruption)

    async def _reopened(self, failures: int, cause: GemkitError | None) -> int:
        """Go on behind the last event, and return how many connections in a row have brought nothing before."""
        while True:
            failures += 1
            if self._resume is None or self._told.id is None or failures > _MOST_FAILURES:
                raise self._lost("the stream ended before it was complete", cause) from cause
            self._told.resumed()
            try:
                self._stream = await self._resume(self._told.id, self._told.last_event_id, failures)
            except GemkitError as error:
                # It may be too new to be found.
                if getattr(error, "code", None) != _NOT_FOUND or failures == _MOST_FAILURES:
                    raise self._lost("the stream could not be opened again", error) from error
                cause = error
            else:
                return failures

    def _lost(self, what: str, cause: BaseException | None) -> StreamInterruptedError:
        so_far = self._told.interaction()
        reason = f": {cause}" if cause is not None else ""
        message = f"interaction {self._told.id or 'of unknown id'}: {what}{reason}"
        return StreamInterruptedError(message, chunks=(so_far,), response=so_far, cause=cause)
