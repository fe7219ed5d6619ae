"""The events of an interaction, from one connection or several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from gemkit.errors import StreamInterruptedError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
    from types import TracebackType

    from gemkit._api._async.stream import AsyncStream
    from gemkit._features.interactions.events import Accumulated
    from gemkit._generated.types.interactions import Interaction, InteractionSSEEvent

# Connections consecutive that bring no event, before the stream fails.
_MOST_FAILURES = 5


class AsyncInteractionStream:
    """The events of an interaction: iterate over it with ``async for``, then `final` returns what they add up to.

    A dropped connection is opened again behind the last event that has arrived.
    """

    def __init__(
        self,
        first: AsyncStream[InteractionSSEEvent],
        resume: Callable[[str, str | None], Awaitable[AsyncStream[InteractionSSEEvent]]] | None,
        told: Accumulated,
    ) -> None:
        """Read events from a stream that is open.

        Args:
            first: The stream.
            resume: Opens another one for the id of the interaction, behind an event; None if that cannot be done.
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
            StreamInterruptedError: The connection was lost and could not be resumed.
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
            except StreamInterruptedError as error:
                interruption = error
            finally:
                await self._stream.aclose()
            if self._told.is_complete or (may_be_empty and interruption is None):
                return
            failures += 1
            interaction_id = self._told.id
            if self._resume is None or interaction_id is None or failures > _MOST_FAILURES:
                raise interruption or StreamInterruptedError("the stream ended before the interaction was complete")
            self._told.resumed()
            self._stream = await self._resume(interaction_id, self._told.last_event_id)
