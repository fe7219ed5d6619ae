# Rendered from ../_async/interactions.py by `make gen`; edit that file instead.
"""`client.interactions`: the generated operations, with streams, function calling and waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from gemkit._api.keywords import keyword_options, request_argument
from gemkit._features.interactions._sync.stream import InteractionStream
from gemkit._features.interactions.events import Accumulated, continuation_of, is_stored, joined, streamed
from gemkit._features.jobs._sync.waiting import Poller, until_done
from gemkit._features.jobs.polling import Polling
from gemkit._features.tools.detection import has_functions
from gemkit._generated import operations
from gemkit._generated.resources import interactions as generated
from gemkit._json import is_object
from gemkit._mapping.validation import set_fields
from gemkit.errors import APIError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from typing_extensions import Unpack

    from gemkit._api._sync.stream import Stream
    from gemkit._features.interactions._sync.functions import InteractionRun
    from gemkit._features.interactions.calls import InteractionTool
    from gemkit._generated.types.interactions import Interaction, InteractionSSEEvent

_NOT_FOUND = 404
# The service may need as long until a new interaction can be requested.
_APPEARING_SECONDS = 30.0
_FIRST_SECONDS, _MAX_SECONDS = 1.0, 30.0
_OPTIONS = ("api_version", "extra_headers", "extra_body", "timeout")


class Interactions(generated.Interactions):
    """Interactions with models and agents, stored by the service."""

    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        tools: Sequence[InteractionTool] | None = None,
        automatic_continuation: bool | None = None,
        **fields: Unpack[generated.InteractionsCreateKeywords],
    ) -> InteractionStream: ...

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | None = None,
        tools: Sequence[InteractionTool] | None = None,
        automatic_continuation: bool | None = None,
        **fields: Unpack[generated.InteractionsCreateKeywords],
    ) -> Interaction: ...

    def create(
        self,
        *,
        stream: bool | None = None,
        tools: Sequence[InteractionTool] | None = None,
        automatic_continuation: bool | None = None,
        **fields: Any,
    ) -> Interaction | InteractionStream:
        """Create an interaction, or continue one.

        Args:
            stream: Return a stream of events.
            tools: The tools. Functions and tools of MCP sessions are called automatically, in up to ten consecutive
                interactions; a stream has the events of all of them.
            automatic_continuation: Continue an interaction that ends with `requires_continuation`.
            fields: The fields of `types.interactions.CreateModelInteraction` or `CreateAgentInteraction`, or all of
                them as `request`; and `api_version`, `extra_headers`, `extra_query`, `extra_body` and `timeout` in
                seconds.

        Returns:
            The interaction; with `background` it may not be done. With `stream` its events; `final` of the stream
            returns the interaction.

        Raises:
            InvalidInputError: A field is unknown or of the wrong type, or two fields are mutually exclusive.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.

        Source: `interactions.create`
        """
        params = _params({**fields, "tools": tools})
        runs = has_functions(params["request"])
        if not runs and not automatic_continuation:
            if stream:
                return self._streamed(params)
            return self._client.call(operations.INTERACTIONS_CREATE, params)
        from gemkit._features.interactions._sync.functions import ChainedStream, create_with_functions

        run = self._run(params, automatic_continuation) if runs else None
        if not stream:
            return self._whole(params, automatic_continuation) if run is None else create_with_functions(run)
        request = _fields(params) if run is None else run.next_request()

        def follow(request: dict[str, Any]) -> InteractionStream:
            return self._streamed({**params, "request": request})

        return ChainedStream(follow(request), request, follow, run, continues=bool(automatic_continuation))

    def _whole(self, params: dict[str, Any], automatic_continuation: bool | None) -> Interaction:
        """Create an interaction, and request its continuations."""
        parts: list[Interaction] = []
        request: dict[str, Any] | None = _fields(params)
        while request is not None:
            parts.append(self._client.call(operations.INTERACTIONS_CREATE, {**params, "request": request}))
            request = continuation_of(request, parts) if automatic_continuation else None
        return joined(parts)

    def _streamed(self, params: dict[str, Any]) -> InteractionStream:
        params = {**params, "request": streamed(params["request"])}
        opened = self._client.stream(operations.INTERACTIONS_CREATE_STREAM, params)
        resume = self._resumed(params["config"]) if is_stored(params) else None
        return InteractionStream(opened, resume, Accumulated())

    def run_tools(
        self,
        *,
        tools: Sequence[InteractionTool] | None = None,
        checkpoint: Callable[[str], object] | None = None,
        maximum_remote_calls: int = 10,
        **fields: Unpack[generated.InteractionsCreateKeywords],
    ) -> InteractionRun:
        """Run interactions with tools, turn by turn; nothing is sent before the first turn is requested.

        Args:
            tools: The tools, including functions.
            checkpoint: Callback that receives the run as JSON after each interaction and each finished function, to be
                saved for `resume_tools`; a sync function.
            maximum_remote_calls: Maximum number of interactions.
            fields: As for `create`.

        Returns:
            The run: iterate over its turns, or call `until_done`.

        Raises:
            InvalidInputError: `store` is False: the interaction could not be continued.

        Example:
            for turn in client.interactions.run_tools(model="gemini-2.5-flash", input="...", tools=[delete]):
                for call in turn.calls:
                    if input(f"{call.name} {call.args}? ") != "yes":
                        call.reject("the user does not want this")
        """
        params = _params({**fields, "tools": tools})
        return self._run(params, checkpoint=checkpoint, maximum_remote_calls=maximum_remote_calls)

    def resume_tools(
        self,
        saved: str | bytes,
        *,
        tools: Sequence[InteractionTool] = (),
        checkpoint: Callable[[str], object] | None = None,
        maximum_remote_calls: int = 10,
        **options: Any,
    ) -> InteractionRun:
        """Resume a run of `run_tools` saved as JSON; finished functions are not run again.

        Args:
            saved: The JSON from `to_json` of the run, or from `checkpoint`.
            tools: The tools, including functions; they are not saved.
            checkpoint: As for `run_tools`.
            maximum_remote_calls: As for `run_tools`, including the previous interactions.
            options: `api_version`, `extra_headers`, `extra_query`, `extra_body` and `timeout` in seconds.

        Returns:
            The run. Its first turn is the saved one, if that has calls without a response.

        Raises:
            InvalidInputError: The text is not a saved run.
        """
        from gemkit._features.interactions.calls import read_run

        params = _params({**options, "tools": tools})
        return self._run(
            params, checkpoint=checkpoint, maximum_remote_calls=maximum_remote_calls, saved=read_run(saved)
        )

    def _run(
        self, params: dict[str, Any], automatic_continuation: bool | None = None, **options: Any
    ) -> InteractionRun:
        from gemkit._features.interactions._sync.functions import InteractionRun

        def ask(fields: dict[str, Any]) -> Interaction:
            return self._whole({**params, "request": fields}, automatic_continuation)

        return InteractionRun(_fields(params), ask, **options)

    @overload
    def get(
        self,
        id: str,
        *,
        stream: Literal[True],
        last_event_id: str | None = None,
        **options: Unpack[generated.InteractionsGetKeywords],
    ) -> InteractionStream: ...

    @overload
    def get(
        self,
        id: str,
        *,
        stream: Literal[False] | None = None,
        last_event_id: str | None = None,
        **options: Unpack[generated.InteractionsGetKeywords],
    ) -> Interaction: ...

    def get(
        self,
        id: str,  # noqa: A002 - the public name
        *,
        stream: bool | None = None,
        last_event_id: str | None = None,
        **options: Any,
    ) -> Interaction | InteractionStream:
        """Get an interaction.

        Args:
            id: Id of the interaction.
            stream: Return a stream of its events, including future ones.
            last_event_id: With `stream`, id of the event after which the stream starts.
            options: `include_input`, and `api_version`, `extra_headers`, `extra_query` and `timeout` in seconds.

        Returns:
            The interaction, or its events. With `last_event_id`, `final` has only the events after it.

        Raises:
            APIError: The service responded with an error, for example because the interaction does not exist.
            APIConnectionError: The connection failed or timed out.

        Source: `interactions.get`
        """
        if not stream:
            return self._get(id, **options)
        config = keyword_options(*(options.pop(name, None) for name in _OPTIONS))
        params = {"id": id, "stream": True, "last_event_id": last_event_id, "config": config, **options}
        opened = self._client.stream(operations.INTERACTIONS_GET_STREAM, params)
        return InteractionStream(opened, self._resumed(config), Accumulated(id, last_event_id))

    def wait(
        self,
        interaction: str | Interaction,
        *,
        timeout: float | None = None,
        poll_interval: float | None = None,
        on_progress: Callable[[Interaction], Any] | None = None,
    ) -> Interaction:
        """Wait until an interaction is done, polling with increasing intervals.

        Args:
            interaction: The interaction, or its id.
            timeout: Maximum seconds to wait; None for no limit.
            poll_interval: Seconds between requests; by default increasing from 1 to 30.
            on_progress: Callback that receives the interaction after each request; it may be async.

        Returns:
            The interaction. Its status shows whether it has failed, or requires results of functions.

        Raises:
            APITimeoutError: It was not done within the timeout; it continues to run.
            APIError: The service responded with an error, or the interaction still does not exist some time after its
                creation.
        """
        name = interaction if isinstance(interaction, str) else str(interaction.id)
        known = None if isinstance(interaction, str) or not interaction.is_done else interaction
        clock = self._client.state.clock
        started, found = clock(), False

        def look_up(seconds: float | None) -> Interaction | None:
            nonlocal found
            try:
                state = self.get(name, timeout=seconds)
            except APIError as error:
                if error.code != _NOT_FOUND or found or clock() - started > _APPEARING_SECONDS:
                    raise
                return None
            found = True
            return state

        first, longest = (_FIRST_SECONDS, _MAX_SECONDS) if poll_interval is None else (poll_interval, poll_interval)
        polling = Polling(timeout, first, longest, on_progress=on_progress)
        poller = Poller(name, look_up, lambda state: state is not None and state.is_done, lambda _: None)
        done = until_done(self._client, poller, polling, known=known)
        return done if done is not None else self.get(name)

    def _resumed(self, config: Mapping[str, Any] | None) -> Callable[[str, str | None, int], Any]:
        def resume(interaction_id: str, last_event_id: str | None, failures: int) -> Stream[InteractionSSEEvent]:
            if failures > 1:
                self._client.sleep(_FIRST_SECONDS * 2.0 ** (failures - 2))
            params = {"id": interaction_id, "stream": True, "last_event_id": last_event_id, "config": config}
            return self._client.stream(operations.INTERACTIONS_GET_STREAM, params)

        return resume


def _params(options: dict[str, Any]) -> dict[str, Any]:
    """Return the keyword arguments of a call as parameters of an operation: options, query and body."""
    fields = dict(options)
    config = keyword_options(*(fields.pop(name, None) for name in _OPTIONS))
    extra_query = fields.pop("extra_query", None)
    return {
        "config": config,
        "extra_query": extra_query,
        "request": request_argument(fields.pop("request", None), fields),
    }


def _fields(params: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a request, passed separately or as `request`."""
    request = params["request"]
    return request if is_object(request) else set_fields(request)


# `help` and completion show each keyword argument of a request.
Interactions.create.__dict__["__wrapped__"] = generated.Interactions._create  # pyright: ignore[reportPrivateUsage]
Interactions.get.__dict__["__wrapped__"] = generated.Interactions._get  # pyright: ignore[reportPrivateUsage]
