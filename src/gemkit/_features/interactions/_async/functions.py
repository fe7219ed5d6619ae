"""Functions among the tools of an interaction: run them as the model calls them, and go on with their results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit._features.interactions._async.stream import AsyncInteractionStream
from gemkit._features.interactions.calls import calls_of, declarations, declared_names, results, saved_run
from gemkit._features.interactions.events import joined, rest_of
from gemkit._features.tools._async.runner import AsyncRun, AsyncTurn
from gemkit._features.tools.automatic import DEFAULT_CALLS
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from gemkit._features.interactions.calls import SavedRun
    from gemkit._features.tools.runs import ToolCall
    from gemkit._generated.types.interactions import Interaction, InteractionSSEEvent


class AsyncInteractionTurn(AsyncTurn):
    """An interaction, and the functions that the model calls in it.

    Attributes:
        interaction: The interaction.
        calls: Its function calls, in order; none in the last turn.
    """

    def __init__(self, run: AsyncInteractionRun, interaction: Interaction, calls: list[ToolCall]) -> None:
        """Belong to `run`."""
        super().__init__(run, calls)
        self.interaction = interaction


class AsyncInteractionRun(AsyncRun[AsyncInteractionTurn]):
    """Interactions in which the model calls functions, one after another.

    Iterate with ``async for``: each turn is given before its functions run, and leaving the loop stops the run. It goes
    on where it was with another loop or `until_done`. It ends with a turn without calls, after `maximum_remote_calls`
    interactions, or when a call is deferred.

    Attributes:
        tools: The tools of the next interaction; add to the list or remove from it between turns.
        turn: The current turn; None before the first, and while the next is requested.
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
        """Begin with a request, or where `saved` ended; see `Interactions.run_tools`."""
        if request.get("store") is False:
            raise InvalidInputError(
                "functions are run in interactions that are stored: leave store out, or declare the functions instead",
                path="tools",
            )
        super().__init__(request.get("tools") or [], checkpoint)
        self._request = {name: value for name, value in request.items() if name != "tools"}
        self._ask_for = ask
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
        """Go on to the end, and run every call that has no answer.

        Returns:
            The last interaction. It has unanswered calls if no more of them were allowed, or one is deferred.

        Raises:
            APIError: The service responded with an error; the run can go on from here.
            APIConnectionError: The connection failed or timed out; the run can go on from here.
        """
        async for _ in self:
            pass
        return cast("Interaction", self._last)

    def to_json(self) -> str:
        """Return the run as JSON, for `interactions.resume_tools`: request, interaction and answers. Tools are not saved."""
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
        """Run the functions that the current turn calls; False where the run ends with it."""
        turn = self.turn
        if turn is None or not turn.calls or not self._may_go_on or any(call.is_deferred for call in turn.calls):
            return False
        await turn.run()
        self._end(turn)
        self.turn = None
        return True

    @property
    def _may_go_on(self) -> bool:
        return self._requests < self._maximum

    async def _ask(self) -> AsyncInteractionTurn:
        return self.take(await self._ask_for(await self.next_request()))

    def _end(self, turn: AsyncInteractionTurn) -> None:
        self._request |= {"input": results(turn.calls), "previous_interaction_id": turn.interaction.id}


async def create_with_functions(run: AsyncInteractionRun) -> Interaction:
    """Create an interaction, and one more for the results of each round of calls.

    Returns:
        The last one. It may wait for results of functions that are only declared, or be the last that is allowed.
    """
    turn = await anext(run)
    while await run.goes_on():
        turn = await anext(run)
    return turn.interaction


class AsyncChainedStream(AsyncInteractionStream):
    """The events of interactions that follow each other: the rest of one that was cut, or what functions are the input of.

    The events of an interaction are given before the functions that it calls are run; `final` returns the last one.
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
        """Read `first`, and the streams that follow it.

        Args:
            first: The stream of the first interaction.
            request: What was requested.
            follow: Opens the stream of another request.
            run: Runs functions, if there are any.
            continues: Whether to ask for the rest of an interaction.
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
        self._told = stream._told

    async def aclose(self) -> None:
        """Stop reading and release the connection; functions that run are stopped with it."""
        await self._iterator.aclose()
        await self._part.aclose()

    close = aclose  # sync: drop

    async def final(self) -> Interaction:
        """Read the events that are left, and return the last interaction.

        Raises:
            APIError: The service sent an error in the stream.
            StreamInterruptedError: The connection was lost and could not be resumed; `response` is what had arrived.
        """
        async for _ in self._iterator:
            pass
        return joined(self._parts) if self._parts else self._told.interaction()

    async def _events(self) -> AsyncGenerator[InteractionSSEEvent, Any]:
        while True:
            async for event in self._part:
                yield event
            self._parts.append(self._told.interaction())
            following = await self._next()
            if following is None:
                return
            self._request = following
            self._take(await self._follow(following))

    async def _next(self) -> dict[str, Any] | None:
        if self._continues and (rest := rest_of(self._request, self._parts)) is not None:
            return rest
        if self._run is None:
            return None
        self._run.take(joined(self._parts))
        if not await self._run.goes_on():
            return None
        self._parts.clear()
        return await self._run.next_request()


AsyncInteractionTurn.__module__ = AsyncInteractionRun.__module__ = "gemkit.interactions"
