"""Functions among the tools of an interaction: run them as the model calls them, and go on with their results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit._features.tools._async.calling import run_calls
from gemkit._features.tools.automatic import DEFAULT_CALLS, callable_functions
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from gemkit._generated.types.interactions import Interaction


async def create_with_functions(
    request: dict[str, Any], ask: Callable[[dict[str, Any]], Awaitable[Interaction]]
) -> Interaction:
    """Create an interaction, and one more for the results of each round of calls.

    Args:
        request: The fields of the first one, with functions among the tools.
        ask: Creates an interaction.

    Returns:
        The last one. It may wait for results of functions that are only declared, or be the tenth.

    Raises:
        InvalidInputError: It is not to be stored, so that nothing could go on with it.
        UnsupportedFunctionError: A function cannot be declared, or is a coroutine function in a sync call.
    """
    from gemkit._generated.types.content import FunctionCall

    if request.get("store") is False:
        raise InvalidInputError(
            "functions are run in interactions that are stored: leave store out, or declare the functions instead",
            path="tools",
        )
    tools: list[Any] = list(request["tools"])
    is_async = True  # sync: is_async = False
    functions = callable_functions(tools, is_async=is_async)
    declared: list[dict[str, Any]] = [
        {
            "type": "function",
            "name": tool.name,
            "description": tool.declaration.description,
            "parameters": tool.declaration.parameters_json_schema or {"type": "object", "properties": {}},
        }
        for tool in functions.values()
    ]
    request = {**request, "tools": [*(tool for tool in tools if not is_function(tool)), *declared]}
    for _ in range(DEFAULT_CALLS - 1):
        interaction = await ask(request)
        calls = interaction.function_calls if interaction.status == "requires_action" else []
        if not calls or any(call.name not in functions for call in calls):
            return interaction
        asked = [FunctionCall(id=call.id, name=call.name, args=call.arguments or {}) for call in calls]
        parts: list[Any] = await run_calls(functions, asked)
        results = [
            {
                "type": "function_result",
                "call_id": call.id,
                "name": call.name,
                "result": part.function_response.response,
                "is_error": True if "error" in part.function_response.response else None,
            }
            for call, part in zip(calls, parts, strict=True)
        ]
        request = {**request, "input": results, "previous_interaction_id": interaction.id}
    return await ask(request)


def is_function(tool: Any) -> bool:
    """Return whether a tool is a function to be run."""
    return getattr(tool, "is_function_tool", False) or (callable(tool) and not isinstance(tool, type))
