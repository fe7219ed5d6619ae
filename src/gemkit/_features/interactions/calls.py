"""Calls of functions in interactions: how functions are declared, what their results are sent as, and runs as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from gemkit._features.tools.functions import FunctionTool
from gemkit._features.tools.runs import ToolCall
from gemkit._json import is_object
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from gemkit._features.tools.inputs import MCPSession, ToolWithOptions
    from gemkit._generated.types.interactions import Interaction
    from gemkit._generated.types.interactions.dicts import ToolOrDict

    InteractionTool: TypeAlias = ToolOrDict | ToolWithOptions | MCPSession | Callable[..., Any]

JSON = dict[str, Any]


def declarations(tools: Sequence[Any]) -> list[Any]:
    """Return tools with functions as the service is told of them."""
    return [_declaration(tool) if isinstance(tool, FunctionTool) else tool for tool in tools]


def _declaration(tool: FunctionTool) -> JSON:
    declared = tool.declaration
    parameters: Any = declared.parameters_json_schema or {"type": "object", "properties": {}}
    found: JSON = {"type": "function", "name": tool.name, "description": declared.description, "parameters": parameters}
    return {name: value for name, value in found.items() if value is not None}


def declared_names(tools: Sequence[Any]) -> set[str]:
    """Return the names of functions that are only declared, so that their calls are the caller's to answer."""
    found: set[str] = set()
    for tool in tools:
        if isinstance(tool, FunctionTool):
            continue
        kind, name = (tool.get("type"), tool.get("name")) if is_object(tool) else _type_and_name(tool)
        if kind == "function" and isinstance(name, str):
            found.add(name)
    return found


def _type_and_name(tool: Any) -> tuple[Any, Any]:
    return getattr(tool, "type", None), getattr(tool, "name", None)


def calls_of(interaction: Interaction, declared: Collection[str] = ()) -> list[ToolCall]:
    """Return the calls that an interaction waits for."""
    from gemkit._generated.types.content import FunctionCall

    if interaction.status != "requires_action":
        return []
    return [
        ToolCall(FunctionCall(id=call.id, name=call.name, args=call.arguments or {}), is_deferred=call.name in declared)
        for call in interaction.function_calls
    ]


def results(calls: Sequence[ToolCall]) -> list[JSON]:
    """Return the answers to calls as the input of the next interaction."""
    return [_result(call) for call in calls]


def _result(call: ToolCall) -> JSON:
    answer: JSON = call.response.response or {} if call.response is not None else {}
    result: JSON = {"type": "function_result", "call_id": call.id, "name": call.name, "result": answer}
    return {**result, "is_error": True} if "error" in answer else result


@dataclass(frozen=True, slots=True)
class SavedRun:
    """A run as its checkpoint has it."""

    request: JSON
    requests: int
    interaction: Interaction | None
    calls: list[ToolCall]


def saved_run(request: JSON, requests: int, interaction: Interaction | None, calls: Sequence[ToolCall]) -> str:
    """Return a run as JSON."""
    from pydantic_core import to_json

    value = {
        "gemkit_interaction_run": 1,
        "request": request,
        "requests": requests,
        "interaction": interaction,
        "answers": [call.response for call in calls],
        "deferred": [call.is_deferred for call in calls],
    }
    return to_json(value, by_alias=True, exclude_none=True).decode()


def read_run(text: str | bytes) -> SavedRun:
    """Read a run saved as JSON.

    Raises:
        InvalidInputError: It is not such a text.
    """
    from pydantic_core import from_json

    from gemkit._generated.types.content import FunctionResponse
    from gemkit._generated.types.interactions import Interaction

    try:
        given: Any = from_json(text)
    except ValueError as error:
        raise InvalidInputError(f"the text is not a saved run: {error}", path="saved") from None
    if not is_object(given) or given.get("gemkit_interaction_run") != 1:
        raise InvalidInputError("the text is not a saved run: write it with run.to_json()", path="saved")
    try:
        kept = given.get("interaction")
        interaction = None if kept is None else Interaction.model_validate(kept)
        calls = [] if interaction is None else calls_of(interaction)
        for call, answer, is_deferred in zip(calls, given["answers"], given["deferred"], strict=True):
            call.is_deferred = bool(is_deferred)
            if answer is not None:
                call.respond(FunctionResponse.model_validate(answer))
        return SavedRun(cast("JSON", given["request"]), int(given["requests"]), interaction, calls)
    except (KeyError, TypeError, ValueError) as error:
        raise InvalidInputError(f"the text is not a complete saved run: {error}", path="saved") from None
