"""Automatic function calling: whether it is enabled for a call, and its state between rounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit._features.responses.continuation import summed
from gemkit._features.tools.functions import FunctionTool, function_tools
from gemkit._features.tools.mcp import is_mcp_tool, mcp_declaration
from gemkit.errors import InvalidInputError, UnsupportedFunctionError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gemkit._generated.types.config import GenerateContentConfig
    from gemkit._generated.types.content import Content, Part
    from gemkit._generated.types.response import GenerateContentResponse, GenerateContentResponseUsageMetadata

DEFAULT_CALLS = 10
"""Default maximum number of requests per call."""


class AutomaticCalling:
    """The functions of one call, and the turns added by calling them.

    Attributes:
        config: The config of the next request.
        functions: The functions by name.
        contents: All turns.
        turns: The added turns: function calls and function responses.
        requests: Number of requests that were sent.
        usage: Usage metadata of their responses.
        hides_history: Whether to omit the turns from responses.
    """

    def __init__(
        self, config: GenerateContentConfig, functions: dict[str, FunctionTool], contents: list[Content]
    ) -> None:
        """Start with the contents of the call."""
        options = config.automatic_function_calling
        self.config = config
        self.functions = functions
        self.contents = contents
        self.turns: list[Content] = []
        self.requests = 0
        maximum = options.maximum_remote_calls if options is not None else None
        self._maximum = DEFAULT_CALLS if maximum is None else maximum
        self.hides_history = bool(options is not None and options.ignore_call_history)
        self.usage: list[GenerateContentResponseUsageMetadata] = []

    @property
    def may_continue(self) -> bool:
        """Whether another request may follow the next one."""
        return self.requests < self._maximum

    def add(self, called: Content, responses: list[Part]) -> None:
        """Add a round: the model's turn and the function responses."""
        from gemkit._generated.types.content import Content

        self.turns += [called, Content(role="user", parts=responses)]
        self.contents += self.turns[-2:]
        self._relax()

    def resume(
        self,
        turns: Sequence[Content],
        requests: int,
        usage: Sequence[GenerateContentResponseUsageMetadata],
    ) -> None:
        """Restore the state of earlier rounds, whose turns are already in the contents."""
        self.turns += turns
        self.requests = requests
        self.usage += usage
        if turns:
            self._relax()

    def _relax(self) -> None:
        """Reset mode ANY after the first round, so that the model can respond with text."""
        from gemkit._generated.types.tools import FunctionCallingConfigMode

        tool_config = self.config.tool_config
        calling = tool_config.function_calling_config if tool_config is not None else None
        if tool_config is None or calling is None or calling.mode != "ANY":
            return
        auto = calling.model_copy(update={"mode": FunctionCallingConfigMode("AUTO"), "allowed_function_names": None})
        relaxed = tool_config.model_copy(update={"function_calling_config": auto})
        self.config = self.config.model_copy(update={"tool_config": relaxed})

    def count(self, response: GenerateContentResponse) -> None:
        """Add the usage metadata of a response."""
        if response.usage_metadata is not None:
            self.usage.append(response.usage_metadata)

    def finish(self, response: GenerateContentResponse) -> GenerateContentResponse:
        """Set the history and the token counts of all rounds on the last response."""
        if not self.hides_history:
            response.automatic_function_calling_history = list(self.contents) if self.turns else []
        if len(self.usage) > 1:
            response.usage_metadata = summed(self.usage)
        return response

    def finish_chunk(self, chunk: GenerateContentResponse) -> None:
        """Set the history on a chunk of a later round, and add the token counts of previous rounds."""
        if not self.hides_history:
            chunk.automatic_function_calling_history = list(self.contents)
        if chunk.usage_metadata is not None and self.usage:
            chunk.usage_metadata = summed([*self.usage, chunk.usage_metadata])


def automatic_calling(
    config: GenerateContentConfig, contents: list[Content], *, is_async: bool
) -> AutomaticCalling | None:
    """Prepare automatic calling; None if it is off for this call.

    It is off if the config disables it or allows no requests, and if `tools` also has declarations without a function:
    calls of those could not be run.

    Args:
        config: The config, with functions instead of MCP sessions.
        contents: The initial turns; the list is modified.
        is_async: Whether coroutine functions can be run.

    Raises:
        UnsupportedFunctionError: A function cannot be declared, or is a coroutine function in a sync call.
        InvalidInputError: Two functions have the same name, or the config cannot be used with automatic calling.
    """
    tools: list[Any] = list(cast("Iterable[Any]", config.tools or []))
    functions = callable_functions(tools, is_async=is_async)
    calling, options = AutomaticCalling(config, functions, contents), config.automatic_function_calling
    if (options is not None and options.disable) or not calling.may_continue or declared_names(tools):
        return None
    refuse_streamed_arguments(config)
    return calling


def callable_functions(tools: Iterable[Any], *, is_async: bool) -> dict[str, FunctionTool]:
    """Return the functions in the tools of a call by name, after checking that they can be run.

    Raises:
        UnsupportedFunctionError: A function cannot be declared, or is a coroutine function in a sync call.
        InvalidInputError: Two functions have the same name.
    """
    functions = function_tools(tools)
    for function in functions.values():
        if function.is_async and not is_async:
            raise UnsupportedFunctionError(
                f"{function.name} is a coroutine function, which a sync call cannot run; use client.aio"
            )
    return functions


def declared_names(tools: Iterable[Any]) -> set[str]:
    """Return the names of functions that are only declared: the user must respond to their calls."""
    from gemkit._generated.types.tools import FunctionDeclaration, Tool

    declared: list[FunctionDeclaration] = []
    for item in tools:
        if isinstance(item, FunctionDeclaration):
            declared.append(item)
        elif isinstance(item, Tool):
            declared += item.function_declarations or []
        elif is_mcp_tool(item):
            declared.append(mcp_declaration(item))
    return {declaration.name or "" for declaration in declared}


def refuse_streamed_arguments(config: GenerateContentConfig) -> None:
    """Check that arguments of function calls are not streamed.

    Raises:
        InvalidInputError: The config enables streamed arguments.
    """
    calling = config.tool_config.function_calling_config if config.tool_config is not None else None
    if calling is not None and getattr(calling, "stream_function_call_arguments", None):
        raise InvalidInputError(
            "streamed function call arguments cannot be used with automatic function calling; "
            "set automatic_function_calling.disable",
            path="config.tool_config.function_calling_config.stream_function_call_arguments",
        )
