"""State of a tool run: the function calls with their responses, and its JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from gemkit._features.saved import SavedText
from gemkit._features.tools.functions import error_part, result_part
from gemkit._generated.types.content import Content, Part
from gemkit._generated.types.response import GenerateContentResponse, GenerateContentResponseUsageMetadata
from gemkit.errors import FunctionInvocationError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from gemkit._features.tools.automatic import AutomaticCalling
    from gemkit._generated.types.content import FunctionCall, FunctionResponse
    from gemkit._mapping.model import Message

M = TypeVar("M", bound="Message")
_NOT_KEPT = {"sdk_http_response", "automatic_function_calling_history"}


class ToolCall:
    """A function call of the model, and its response.

    A call without a response is run before the next request, unless it is deferred.

    Attributes:
        function_call: The function call of the model.
        is_deferred: Whether the run stops until a response is set. A call of a function that is only declared is
            initially deferred.
    """

    def __init__(self, function_call: FunctionCall, part: Part | None = None, *, is_deferred: bool = False) -> None:
        """Start without a response, or with that of a checkpoint."""
        self.function_call = function_call
        self.is_deferred = is_deferred
        self._part = part

    def __repr__(self) -> str:
        state = "answered" if self._part is not None else "deferred" if self.is_deferred else "open"
        return f"ToolCall({self.name}, {state})"

    @property
    def name(self) -> str:
        """Name of the called function."""
        return self.function_call.name or ""

    @property
    def args(self) -> dict[str, Any]:
        """Arguments from the model, not validated."""
        return self.function_call.args or {}

    @property
    def id(self) -> str | None:
        """Id of the call, if the service has set one."""
        return self.function_call.id

    @property
    def response(self) -> FunctionResponse | None:
        """The response for the model; None before the function has run."""
        return self._part.function_response if self._part is not None else None

    def respond(self, result: object) -> None:
        """Set `result` as the response instead of running the function, or instead of its result.

        Args:
            result: A value that can be encoded as JSON, or a `types.FunctionResponse`.
        """
        self._answer(result_part(self.function_call, result))

    def reject(self, reason: str) -> None:
        """Set an error as the response instead of running the function; the reason is sent to the model."""
        self._answer(error_part(self.function_call, FunctionInvocationError(reason)))

    def defer(self) -> None:
        """Stop the run after this turn, until `respond` or `reject` is called."""
        self.is_deferred = True
        self._part = None

    def _answer(self, part: Part) -> None:
        self._part = part
        self.is_deferred = False


@dataclass(frozen=True, slots=True)
class Saved:
    """A run parsed from a checkpoint."""

    model: str
    contents: list[Content]
    given: int
    requests: int
    usage: list[GenerateContentResponseUsageMetadata]
    response: GenerateContentResponse | None
    answers: list[Part | None]
    deferred: list[bool]


def calls_of(
    response: GenerateContentResponse, declared: Collection[str] = (), saved: Saved | None = None
) -> list[ToolCall]:
    """Return the calls of a response, with the function responses of a checkpoint.

    Args:
        response: The response of the model.
        declared: Names of functions that are only declared.
        saved: The checkpoint, if the response is from one.
    """
    calls = response.function_calls or []
    if saved is None:
        return [ToolCall(call, is_deferred=call.name in declared) for call in calls]
    return [
        ToolCall(call, part, is_deferred=is_deferred)
        for call, part, is_deferred in zip(calls, saved.answers, saved.deferred, strict=True)
    ]


def to_json(
    model: str, calling: AutomaticCalling, response: GenerateContentResponse | None, calls: Sequence[ToolCall]
) -> str:
    """Return a run as JSON."""
    from pydantic_core import to_json as encode

    return encode(
        {
            "gemkit_run": 1,
            "model": model,
            "contents": [_dumped(turn) for turn in calling.contents],
            "given": len(calling.contents) - len(calling.turns),
            "requests": calling.requests,
            "usage": [_dumped(usage) for usage in calling.usage],
            "response": _dumped(response),
            "answers": [_dumped(call._part) for call in calls],  # pyright: ignore[reportPrivateUsage] - not for users
            "deferred": [call.is_deferred for call in calls],
        }
    ).decode()


def from_json(text: str | bytes) -> Saved:
    """Parse a run saved as JSON.

    Raises:
        InvalidInputError: The text is not a saved run.
    """
    saved = SavedText(text, "run", "gemkit_run", "saved")
    contents, response = saved.messages("contents", Content), saved.message("response", GenerateContentResponse)
    answers, deferred = answered(saved, (response.function_calls if response is not None else None) or [], Part)
    given = saved.count("given")
    if given > len(contents):
        raise saved.error(f"given is {given}, and there are {len(contents)} contents")
    return Saved(
        model=saved.get("model", str),
        contents=contents,
        given=given,
        requests=saved.count("requests"),
        usage=saved.messages("usage", GenerateContentResponseUsageMetadata),
        response=response,
        answers=answers,
        deferred=deferred,
    )


def answered(saved: SavedText, calls: Sequence[Any], model: type[M]) -> tuple[list[M | None], list[bool]]:
    """Return the saved function responses of calls, and whether the calls are deferred.

    Raises:
        InvalidInputError: Their number is wrong, or one is the response to another call.
    """
    answers = saved.items("answers")
    deferred = saved.items("deferred")
    if not len(calls) == len(answers) == len(deferred):
        raise saved.error(f"there are {len(calls)} calls, {len(answers)} answers and {len(deferred)} deferred")
    if any(type(each) is not bool for each in deferred):
        raise saved.error("deferred must be a list of true and false")
    read = [
        None if value is None else saved.read(value, model, f"answers[{index}]") for index, value in enumerate(answers)
    ]
    for index, (call, message) in enumerate(zip(calls, read, strict=True)):
        response: Any = getattr(message, "function_response", message)
        if message is not None and (response is None or (response.id, response.name) != (call.id, call.name)):
            raise saved.error(f"answers[{index}] is not the answer to the call of {call.name}")
    return read, deferred


def _dumped(message: Message | None) -> dict[str, Any] | None:
    if message is None:
        return None
    return message.model_dump(mode="json", by_alias=True, exclude_none=True, exclude=_NOT_KEPT)


ToolCall.__module__ = "gemkit.tools"
