"""Functions in the tools of an interaction: run function calls, and continue with their results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit._features.interactions._async.stream import AsyncInteractionStream
from gemkit._features.interactions.calls import calls_of, declarations, declared_names, results, saved_run
from gemkit._features.interactions.events import continuation_of, joined
from gemkit._features.tools._async.runner import AsyncRun, AsyncTurn
from gemkit._features.tools.automatic import DEFAULT_CALLS
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from gemkit._features.interactions.calls import SavedRun
    from gemkit._features.tools.runs import ToolCall
    from gemkit._generated.types.interactions import Interaction, InteractionSSEEvent


class AsyncInteractionTurn(AsyncTurn):
    """A turn: an interaction with its function calls.

    Attributes:
        interaction: The interaction.
        calls: Its function calls, in order; none in the last turn.
    """

    def __init__(self, run: AsyncInteractionRun, interaction: Interaction, calls: list[ToolCall]) -> None:
        """Create a turn of `run`."""
        super().__init__(run, calls)
        self.interaction = interaction


class AsyncInteractionRun(AsyncRun[AsyncInteractionTurn]):
    """A run of interactions with tools, turn by turn.

    Iterate with ``async for``: each turn is yielded before its functions run, and leaving the loop pauses the run.
    Another loop or `until_done` resumes it. It ends with a turn without calls, after `maximum_remote_calls`
    interactions, or when a call is deferred.

    Attributes:
        tools: The tools of the next interaction; the list may be changed between turns.
        turn: The current turn; None before the first, and during a request.
    """

    def __init__(
        self,
        request: dict[str, Any],
        ask: Callable[[dict[str, Any]], Awaitable[Interaction]],
        *,
        maximum_remote_calls: int = DEFAULT_CALLS,
        checkpoint: Callable[[str], object] | None = None,
        saved: SavedRun | None = None,
    ) -> None:
        """Start with a request, or resume `saved`; see `Interactions.run_tools`."""
        if request.get("store") is False:
            raise InvalidInputError(
                "functions are run in interactions that are stored: leave store out, or declare the functions instead",
                path="tools",
            )
        super().__init__(request.get("tools") or [], checkpoint)
        self._request = {name: value for name, value in request.items() if name != "tools"}
        self._create = ask
        self._maximum = maximum_remote_calls
        self._requests = 0
        self._last: Interaction | None = None
        if saved is not None:
            self._request = saved.request
            self._requests = saved.requests
            self._last = saved.interaction
            if saved.interaction is not None:
                self._restore(AsyncInteractionTurn(self, saved.interaction, saved.calls))

    def __repr__(self) -> str:
        return f"{type(self).__name__}(requests={self._requests})"

    @property
    def interaction(self) -> Interaction | None:
        """The last interaction; None before the first."""
        return self._last

    async def until_done(self) -> Interaction:
        """Run to the end, and run every function call that has no response.

        Returns:
            The last interaction. It has calls without a response if the limit of interactions was reached, or a call is
            deferred.

        Raises:
            APIError: The service responded with an error; the run can be resumed.
            APIConnectionError: The connection failed or timed out; the run can be resumed.
        """
        async for _ in self:
            pass
        return cast("Interaction", self._last)

    def to_json(self) -> str:
        """Return the run as JSON, for `interactions.resume_tools`: request, interaction and responses, but no tools."""
        turn = self.turn
        if turn is None:
            return saved_run(self._request, self._requests, None, [])
        return saved_run(self._request, self._requests, turn.interaction, turn.calls)

    async def next_request(self) -> dict[str, Any]:
        """Return the fields of the next interaction, with functions as declarations."""
        await self._resolve()
        tools = declarations(self._found)
        return {**self._request, "tools": tools} if tools else dict(self._request)

    def take(self, interaction: Interaction) -> AsyncInteractionTurn:
        """Make an interaction the current turn."""
        self._requests += 1
        self._last = interaction
        self.turn = AsyncInteractionTurn(self, interaction, calls_of(interaction, declared_names(self._found)))
        return self.turn

    async def goes_on(self) -> bool:
        """Run the function calls of the current turn; return False if the run ends with it."""
        turn = self.turn
        if turn is None or not turn.calls or not self._may_continue or any(call.is_deferred for call in turn.calls):
            return False
        await turn.run()
        self._end(turn)
        self.turn = None
        return True

    @property
    def _may_continue(self) -> bool:
        return self._requests < self._maximum

    async def _request_turn(self) -> AsyncInteractionTurn:
        return self.take(await self._create(await self.next_request()))

    def _end(self, turn: AsyncInteractionTurn) -> None:
        self._request |= {"input": results(turn.calls), "previous_interaction_id": turn.interaction.id}


async def create_with_functions(run: AsyncInteractionRun) -> Interaction:
    """Create an interaction, and another one for the results of each round of function calls.

    Returns:
        The last interaction. It may require results of functions that are only declared, or have reached the limit.
    """
    turn = await anext(run)
    while await run.goes_on():
        turn = await anext(run)
    return turn.interaction


class AsyncChainedStream(AsyncInteractionStream):
    """Events of consecutive interactions: continuations, and interactions with the results of functions as input.

    The events of an interaction are yielded before its function calls are run; `final` returns the last interaction.
    """

    def __init__(
        self,
        first: AsyncInteractionStream,
        request: dict[str, Any],
        follow: Callable[[dict[str, Any]], Awaitable[AsyncInteractionStream]],
        run: AsyncInteractionRun | None,
        *,
        continues: bool,
    ) -> None:
        """Read `first`, and the following streams.

        Args:
            first: The stream of the first interaction.
            request: The first request.
            follow: Opens the stream of another request.
            run: The run, if there are functions.
            continues: Whether to request the continuation of an interaction.
        """
        self._request = request
        self._follow = follow
        self._run = run
        self._continues = continues
        self._parts: list[Interaction] = []
        self._take(first)
        self._iterator = self._events()

    def _take(self, stream: AsyncInteractionStream) -> None:
        self._part = stream
        self._stream = stream._stream
        self._accumulated = stream._accumulated

    async def aclose(self) -> None:
        """Stop reading and release the connection; running functions are cancelled."""
        await self._iterator.aclose()
        await self._part.aclose()

    close = aclose  # sync: drop

    async def final(self) -> Interaction:
        """Read the remaining events, and return the last interaction.

        Raises:
            APIError: The service sent an error in the stream.
            StreamInterruptedError: The connection was lost and could not be resumed; `response` has the received part.
        """
        async for _ in self._iterator:
            pass
        return joined(self._parts) if self._parts else self._accumulated.interaction()

    async def _events(self) -> AsyncGenerator[InteractionSSEEvent, Any]:
        while True:
            async for event in self._part:
                yield event
            self._parts.append(self._accumulated.interaction())
            following = await self._next()
            if following is None:
                return
            self._request = following
            self._take(await self._follow(following))

    async def _next(self) -> dict[str, Any] | None:
        if self._continues and (rest := continuation_of(self._request, self._parts)) is not None:
            return rest
        if self._run is None:
            return None
        self._run.take(joined(self._parts))
        if not await self._run.goes_on():
            return None
        self._parts.clear()
        return await self._run.next_request()


AsyncInteractionTurn.__module__ = AsyncInteractionRun.__module__ = "gemkit.interactions"
