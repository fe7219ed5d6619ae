# Rendered from ../_async/runner.py by `make gen`; edit that file instead.
"""Tool runs, turn by turn: the user receives every function call before it is run, and may reject or answer it."""

from __future__ import annotations

import inspect
import threading
from abc import ABC, abstractmethod
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from gemkit._features.contents.transforms import contents as to_contents
from gemkit._features.responses._sync.answers import request_content
from gemkit._features.tools._sync.calling import run_calls
from gemkit._features.tools._sync.sessions import resolved
from gemkit._features.tools.automatic import (
    AutomaticCalling,
    callable_functions,
    declared_names,
    refuse_streamed_arguments,
)
from gemkit._features.tools.runs import Saved, calls_of, from_json, to_json
from gemkit._mapping.model import validated
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    from gemkit._api._sync.client import APIClient
    from gemkit._features.tools.functions import FunctionTool
    from gemkit._features.tools.inputs import ToolUnionDict
    from gemkit._features.tools.runs import ToolCall
    from gemkit._generated.types.content import Content, Part
    from gemkit._generated.types.response import GenerateContentResponse


class Turn:
    """A turn of the model with its function calls.

    Attributes:
        calls: The function calls, in order; none in the last turn.
    """

    def __init__(self, run: Run[Any], calls: list[ToolCall]) -> None:
        """Create a turn of `run`."""
        self.calls = calls
        self._run = run

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.calls!r})"

    @property
    def pending(self) -> list[ToolCall]:
        """The function calls without a response."""
        return [call for call in self.calls if call.response is None]

    def run(self) -> None:
        """Run the function calls that have no response and are not deferred, and set their `response`.

        The run does so itself before the next request; call it to inspect or replace results before they are sent.
        """
        self._run._run_calls([call for call in self.pending if not call.is_deferred])  # pyright: ignore[reportPrivateUsage]


class ToolTurn(Turn):
    """A turn of the model with its function calls.

    Attributes:
        response: The model's response.
        calls: Its function calls, in order; none in the last turn.
    """

    def __init__(self, run: ToolRun, response: GenerateContentResponse, calls: list[ToolCall]) -> None:
        """Create a turn of `run`."""
        super().__init__(run, calls)
        self.response = response


TurnT = TypeVar("TurnT", bound=Turn)


class Run(ABC, Generic[TurnT]):
    """Base class of tool runs: iteration over turns, function calls, and checkpoints.

    Attributes:
        tools: The tools of the next request; the list may be changed between turns.
        turn: The current turn; None before the first, and during a request.
    """

    def __init__(self, tools: Iterable[Any], checkpoint: Callable[[str], object] | None) -> None:
        """Start without a turn."""
        if inspect.iscoroutinefunction(checkpoint):
            raise InvalidInputError("checkpoint must be a plain function, not a coroutine function", path="checkpoint")
        self.tools: list[Any] = list(tools)
        self.turn: TurnT | None = None
        self._checkpoint = checkpoint
        self._functions: dict[str, FunctionTool] = {}
        self._known: list[Any] | None = None
        self._found: list[Any] = []
        self._is_yielded = True
        self._going = threading.Lock()

    @property
    def is_done(self) -> bool:
        """Whether the model has responded without function calls."""
        return self.turn is not None and not self.turn.calls

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> TurnT:
        turn = self.turn
        if turn is not None and not self._is_yielded:
            self._is_yielded = True
            return turn
        if turn is not None:
            if self.is_done or not self._may_continue:
                raise StopIteration
            turn.run()
            if turn.pending:
                raise StopIteration
            self._end(turn)
            self.turn = None
            self._save()
        with self._exclusive():
            self.turn = self._request_turn()
        self._save()
        return self.turn

    @abstractmethod
    def to_json(self) -> str:
        """Return the run as JSON, to resume it later."""

    @property
    @abstractmethod
    def _may_continue(self) -> bool:
        """Whether another request is allowed."""

    @abstractmethod
    def _request_turn(self) -> TurnT:
        """Request the next turn."""

    @abstractmethod
    def _end(self, turn: TurnT) -> None:
        """Add a turn and its function responses to the history."""

    def _restore(self, turn: TurnT) -> None:
        """Start with a turn of a checkpoint; it is yielded again if it has calls without a response."""
        self.turn = turn
        self._is_yielded = not turn.pending

    def _save(self) -> None:
        if self._checkpoint is not None:
            self._checkpoint(self.to_json())

    def _resolve(self) -> None:
        """Collect the functions, including those of MCP sessions, if the tools have changed."""
        if self._known == self.tools:
            return
        given = list(self.tools)
        self._found = resolved(self._checked(given))
        is_async = False
        self._functions = callable_functions(self._found, is_async=is_async)
        self._known = given

    def _checked(self, tools: list[Any]) -> Iterable[Any]:
        return tools

    @contextmanager
    def _exclusive(self) -> Generator[None]:
        """Prevent concurrent use of the run: functions would run twice."""
        if not self._going.acquire(blocking=False):
            raise InvalidInputError(
                "the run is being continued elsewhere: use one loop at a time, and do not continue it in its own functions"
            )
        try:
            yield
        finally:
            self._going.release()

    def _run_calls(self, calls: list[ToolCall]) -> None:
        if not calls:
            return
        self._resolve()

        def finished(index: int, part: Part) -> None:
            calls[index]._answer(part)  # pyright: ignore[reportPrivateUsage] - the run's own
            self._save()

        with self._exclusive():
            run_calls(self._functions, [call.function_call for call in calls], finished)


class ToolRun(Run[ToolTurn]):
    """A run of a model with tools, turn by turn.

    Iterate with ``for``: each turn is yielded before its functions run, and leaving the loop pauses the run.
    Another loop or `until_done` resumes it. It ends with a turn without calls, after
    `automatic_function_calling.maximum_remote_calls` requests (10 by default), or when a call is deferred.

    Attributes:
        tools: The tools of the next request; the list may be changed between turns.
        turn: The current turn; None before the first, and during a request.
    """

    tools: list[ToolUnionDict]

    def __init__(
        self,
        client: APIClient,
        model: str,
        contents: Any,
        config: Any,
        *,
        checkpoint: Callable[[str], object] | None = None,
        saved: Saved | None = None,
    ) -> None:
        """Start with a prompt, or resume `saved`; see `Models.run_tools`."""
        from gemkit._generated.types.config import GenerateContentConfig

        checked = validated(GenerateContentConfig, {} if config is None else config, "config")
        refuse_streamed_arguments(checked)
        super().__init__(cast("Iterable[Any]", checked.tools or []), checkpoint)
        turns = list(to_contents(contents, client.context)) if saved is None else saved.contents
        self._client = client
        self._model = model
        self._response: GenerateContentResponse | None = None
        self._calling = AutomaticCalling(checked, {}, turns)
        if saved is not None:
            self._calling.resume(turns[saved.given :], saved.requests, saved.usage)
            if saved.response is not None:
                self._response = saved.response
                self._restore(ToolTurn(self, saved.response, calls_of(saved.response, saved=saved)))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._model}, requests={self._calling.requests})"

    @property
    def contents(self) -> list[Content]:
        """The prompt, and the turns of function calls and responses."""
        return list(self._calling.contents)

    @property
    def response(self) -> GenerateContentResponse | None:
        """The last response of the model; None before the first."""
        return self._response

    def until_done(self) -> GenerateContentResponse:
        """Run to the end, and run every function call that has no response.

        Returns:
            The last response. It has calls without a response if the limit of requests was reached, or a call is
            deferred.

        Raises:
            APIError: The service responded with an error; the run can be resumed.
            APIConnectionError: The connection failed or timed out; the run can be resumed.
        """
        for _ in self:
            pass
        return cast("GenerateContentResponse", self._response)

    def to_json(self) -> str:
        """Return the run as JSON, for `models.resume_tools`: model, turns and responses. Options are not saved."""
        calls = self.turn.calls if self.turn is not None else []
        response = self._response if self.turn is not None else None
        return to_json(self._model, self._calling, response, calls)

    @property
    def _may_continue(self) -> bool:
        return self._calling.may_continue

    def _end(self, turn: ToolTurn) -> None:
        candidates = turn.response.candidates or []
        content = cast("Content", candidates[0].content)
        parts = [call._part for call in turn.calls]  # pyright: ignore[reportPrivateUsage] - the run's own
        self._calling.add(content, cast("list[Part]", parts))

    def _request_turn(self) -> ToolTurn:
        calling = self._calling
        self._resolve()
        calling.functions = self._functions
        calling.config = calling.config.model_copy(update={"tools": self._found or None})
        params = {"model": self._model, "contents": calling.contents, "config": calling.config}
        response = request_content(self._client, params)
        calling.requests += 1
        calling.count(response)
        calls = calls_of(response, declared_names(calling.config.tools or []))
        self._response = response if calls and calling.may_continue else calling.finish(response)
        return ToolTurn(self, response, calls)

    def _checked(self, tools: list[Any]) -> Iterable[Any]:
        config = validated(type(self._calling.config), {"tools": tools}, "config")
        return cast("Iterable[Any]", config.tools)


def resume(client: APIClient, text: str | bytes, config: Any, checkpoint: Callable[[str], object] | None) -> ToolRun:
    """Return a run that resumes from a checkpoint."""
    saved = from_json(text)
    return ToolRun(client, saved.model, None, config, checkpoint=checkpoint, saved=saved)


ToolTurn.__module__ = ToolRun.__module__ = "gemkit.tools"
