"""Tools of MCP sessions; sessions are detected by their methods, so that both major versions of mcp work."""

from __future__ import annotations

import functools
import inspect
import re
from typing import TYPE_CHECKING, Any, NoReturn

from gemkit._features.tools.functions import FunctionTool, check_hook, check_timeout
from gemkit._features.tools.mixins import is_failure
from gemkit.errors import FunctionInvocationError, InvalidInputError, UnsupportedFunctionError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from gemkit._features.tools.inputs import MCPSession
    from gemkit._generated.types.content import FunctionCall
    from gemkit._generated.types.tools import FunctionDeclaration

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9_.:-]|^(?=[0-9.:-]|$)")
_MAX_NAME_LENGTH = 64


class MCPTools:
    """The tools of an MCP session, with options. A plain session in `tools` has the defaults.

    Args:
        session: A ``ClientSession``, or a ``Client`` of mcp 2; it must be connected.
        allowed_tools: Names of the tools that the model may call, without `prefix`; None for all.
        prefix: Prefix of each name, so that two servers may have tools with the same name.
        timeout: Maximum seconds per call; None for no limit.
        on_error: Callback that receives the function call and the exception if a call fails; its result, unless None,
            is sent to the model instead of the error message.
    """

    is_function_tool = True

    def __init__(
        self,
        session: MCPSession,
        *,
        allowed_tools: Collection[str] | None = None,
        prefix: str = "",
        timeout: float | None = None,
        on_error: Callable[[FunctionCall, Exception], Any] | None = None,
    ) -> None:
        if not is_session(session):
            raise InvalidInputError(
                f"session must be a ClientSession or Client of mcp, not {type(session).__name__}", path="session"
            )
        if isinstance(allowed_tools, str):
            raise InvalidInputError("allowed_tools must be a list of names, not str", path="allowed_tools")
        check_hook(on_error)
        check_timeout(timeout)
        self.session = session
        self.allowed_tools = allowed_tools
        self.prefix = prefix
        self.timeout = timeout
        self.on_error = on_error

    def __repr__(self) -> str:
        return f"MCPTools({type(self.session).__name__}, prefix={self.prefix!r})"


class SessionTool(FunctionTool):
    """A tool of an MCP session as a function; the server validates its arguments."""

    def __init__(self, options: MCPTools, tool: Any) -> None:
        """Call `tool`, as listed by the session, through the session."""
        self.function = options.session.call_tool
        self.name = _NOT_IN_A_NAME.sub("_", options.prefix + tool.name)[:_MAX_NAME_LENGTH]
        self.description = tool.description
        self.timeout = options.timeout
        self.in_thread = False
        self.on_error = options.on_error
        self._tool = tool

    @property
    def is_async(self) -> bool:
        """True: sessions are async."""
        return True

    @functools.cached_property
    def declaration(self) -> FunctionDeclaration:
        """The declaration of the tool."""
        return mcp_declaration(self._tool, self.name)

    def check(self) -> None:
        """Do nothing: the server has declared it."""

    async def call(self, given: Mapping[str, Any] | None) -> Any:
        """Call the tool.

        Raises:
            FunctionInvocationError: The tool failed.
        """
        from gemkit._generated.types.content import FunctionResponse

        result = await self.function(self._tool.name, dict(given or {}))
        if is_failure(result):
            raise FunctionInvocationError(_reason(result))
        response = FunctionResponse.from_mcp_response(name=self.name, response=result)
        structured = _either(result, "structured_content", "structuredContent")
        if structured and response.response == {"result": []} and not response.parts:
            response.response = {"result": structured}
        return response


def _reason(result: Any) -> str:
    """Return the reason of a failed call: the text of its result."""
    text = "\n".join(item.text for item in result.content if getattr(item, "text", None))
    return text or str(_either(result, "structured_content", "structuredContent") or "the MCP tool gave no reason")


def is_session(item: object) -> bool:
    """Return whether a tool is an MCP session or `MCPTools`."""
    return isinstance(item, MCPTools) or (hasattr(item, "call_tool") and hasattr(item, "list_tools"))


def is_mcp_tool(item: object) -> bool:
    """Return whether a tool is a tool object listed by an MCP session."""
    return isinstance(getattr(item, "name", None), str) and (
        hasattr(item, "inputSchema") or hasattr(item, "input_schema")
    )


def refuse_session(item: object) -> NoReturn:
    """Raise the error that sync calls cannot use a session."""
    session = item.session if isinstance(item, MCPTools) else item
    raise UnsupportedFunctionError(
        f"{type(session).__name__} is an MCP session, which a sync call cannot use; use client.aio"
    )


def mcp_declaration(tool: Any, name: str | None = None) -> FunctionDeclaration:
    """Return the declaration of a tool that an MCP session has listed."""
    from gemkit._generated.types.tools import FunctionDeclaration

    return FunctionDeclaration(
        name=name or tool.name,
        description=tool.description,
        parameters_json_schema=_without_dialect(_either(tool, "input_schema", "inputSchema")),
        response_json_schema=_without_dialect(_either(tool, "output_schema", "outputSchema")),
    )


async def session_functions(item: Any) -> list[SessionTool]:
    """Return the tools of a session as functions.

    Raises:
        InvalidInputError: It has no tool with a name in `allowed_tools`.
    """
    options = item if isinstance(item, MCPTools) else MCPTools(item)
    tools = {tool.name: tool for tool in await _listed(options.session)}
    if options.allowed_tools is not None:
        missing = sorted(set(options.allowed_tools) - set(tools))
        if missing:
            raise InvalidInputError(
                f"the MCP session has no tool {missing[0]!r}; there are: {', '.join(sorted(tools)) or 'none'}",
                path="allowed_tools",
            )
        tools = {name: tool for name, tool in tools.items() if name in options.allowed_tools}
    return [SessionTool(options, tool) for tool in tools.values()]


async def _listed(session: Any) -> list[Any]:
    """Return all pages of a session's tools; stop at a repeated cursor."""
    result = await session.list_tools()
    found = list(result.tools)
    known: set[str] = set()
    while (cursor := _either(result, "next_cursor", "nextCursor")) and cursor not in known:
        known.add(cursor)
        if "cursor" in inspect.signature(session.list_tools).parameters:
            result = await session.list_tools(cursor=cursor)
        else:
            from mcp.types import PaginatedRequestParams

            result = await session.list_tools(params=PaginatedRequestParams(cursor=cursor))
        found += result.tools
    return found


def _either(item: object, name: str, former: str) -> Any:
    """Return an attribute by its name in mcp 2 or in mcp 1."""
    return getattr(item, name, None) or getattr(item, former, None)


def _without_dialect(schema: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return {key: value for key, value in schema.items() if key != "$schema"} if schema else None


MCPTools.__module__ = "gemkit.tools"
