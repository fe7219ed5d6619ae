"""Function calls in interactions: declarations, results, and the JSON of runs."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from pydantic_core import to_json

from gemkit._features.saved import SavedText
from gemkit._features.tools.functions import FunctionTool
from gemkit._features.tools.runs import ToolCall, answered
from gemkit._json import is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from gemkit._features.tools.inputs import MCPSession, ToolWithOptions
    from gemkit._generated.types.content import FunctionResponseBlob
    from gemkit._generated.types.interactions import Interaction
    from gemkit._generated.types.interactions.dicts import ToolOrDict

    InteractionTool: TypeAlias = ToolOrDict | ToolWithOptions | MCPSession | Callable[..., Any]

JSON = dict[str, Any]
_KINDS = frozenset({"image", "audio", "video"})


def declarations(tools: Sequence[Any]) -> list[Any]:
    """Return tools with functions as declarations."""
    return [_declaration(tool) if isinstance(tool, FunctionTool) else tool for tool in tools]


def _declaration(tool: FunctionTool) -> JSON:
    declared = tool.declaration
    parameters: Any = declared.parameters_json_schema or {"type": "object", "properties": {}}
    found: JSON = {"type": "function", "name": tool.name, "description": declared.description, "parameters": parameters}
    return {name: value for name, value in found.items() if value is not None}


def declared_names(tools: Sequence[Any]) -> set[str]:
    """Return the names of functions that are only declared: the user must respond to their calls."""
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
    """Return the function calls of an interaction that require a result."""
    from gemkit._generated.types.content import FunctionCall

    if interaction.status != "requires_action":
        return []
    return [
        ToolCall(FunctionCall(id=call.id, name=call.name, args=call.arguments or {}), is_deferred=call.name in declared)
        for call in interaction.function_calls
    ]


def results(calls: Sequence[ToolCall]) -> list[JSON]:
    """Return the results of function calls as the input of the next interaction."""
    return [_result(call) for call in calls]


def _result(call: ToolCall) -> JSON:
    response = call.response
    answer: JSON = response.response or {} if response is not None else {}
    media = [_medium(part.inline_data) for part in response.parts or () if part.inline_data] if response else []
    given: Any = answer
    if media:  # media is sent in a list of contents, together with the remaining result as text
        given = media if answer == {"result": []} else [{"type": "text", "text": to_json(answer).decode()}, *media]
    result: JSON = {"type": "function_result", "call_id": call.id, "name": call.name, "result": given}
    return {**result, "is_error": True} if "error" in answer else result


def _medium(blob: FunctionResponseBlob) -> JSON:
    mime_type = blob.mime_type or "application/octet-stream"
    kind = mime_type.partition("/")[0]
    data = base64.b64encode(blob.data or b"").decode()
    return {"type": kind if kind in _KINDS else "document", "data": data, "mime_type": mime_type}


@dataclass(frozen=True, slots=True)
class SavedRun:
    """A run parsed from a checkpoint."""

    request: JSON
    requests: int
    interaction: Interaction | None
    calls: list[ToolCall]


def saved_run(request: JSON, requests: int, interaction: Interaction | None, calls: Sequence[ToolCall]) -> str:
    """Return a run as JSON."""
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
    """Parse a run saved as JSON.

    Raises:
        InvalidInputError: The text is not a saved run.
    """
    from gemkit._generated.types.content import FunctionResponse
    from gemkit._generated.types.interactions import Interaction

    saved = SavedText(text, "run", "gemkit_interaction_run", "saved")
    interaction = saved.message("interaction", Interaction)
    calls = [] if interaction is None else calls_of(interaction)
    answers, deferred = answered(saved, calls, FunctionResponse)
    for call, answer, is_deferred in zip(calls, answers, deferred, strict=True):
        call.is_deferred = is_deferred
        if answer is not None:
            call.respond(answer)
    request = cast("JSON", saved.get("request", dict))
    return SavedRun(request, saved.count("requests"), interaction, calls)
