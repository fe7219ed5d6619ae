"""Tools of MCP sessions, which are known by their methods, so that either major version of mcp will do."""

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
_LONGEST_NAME = 64


class MCPTools:
    """The tools of an MCP session, with options. A session given in `tools` itself has the defaults.

    Args:
        session: A ``ClientSession`` or, of mcp 2, a ``Client``; it must be connected.
        allowed_tools: Names of the tools that the model may call, as the server has them; None for all.
        prefix: Set before each name, so that two servers may have tools of one name.
        timeout: Seconds that a call may take; None for as long as it takes.
        on_error: Called with the function call and the exception when a call fails; what it returns, if anything, is
            sent to the model instead of the error message.
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
    """A tool of an MCP session as a function: its arguments are the server's to check."""

    def __init__(self, options: MCPTools, tool: Any) -> None:
        """Call `tool`, which the session lists, through the session."""
        self.function = options.session.call_tool
        self.name = _NOT_IN_A_NAME.sub("_", options.prefix + tool.name)[:_LONGEST_NAME]
        self.description = tool.description
        self.timeout = options.timeout
        self.in_thread = False
        self.on_error = options.on_error
        self._tool = tool

    @property
    def is_async(self) -> bool:
        """True: sessions are."""
        return True

    @functools.cached_property
    def declaration(self) -> FunctionDeclaration:
        """What the error is sent to the model."""
        return mcp_declaration(self._tool, self.name)

    def check(self) -> None:
        """Nothing: the server has declared it."""

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
    """Why a call failed: the text of its result."""
    text = "\n".join(item.text for item in result.content if getattr(item, "text", None))
    return text or str(_either(result, "structured_content", "structuredContent") or "the MCP tool gave no reason")


def is_session(item: object) -> bool:
    """Return whether a tool is an MCP session, or one with options."""
    return isinstance(item, MCPTools) or (hasattr(item, "call_tool") and hasattr(item, "list_tools"))


def is_mcp_tool(item: object) -> bool:
    """Return whether a tool is one that an MCP session has listed."""
    return isinstance(getattr(item, "name", None), str) and (
        hasattr(item, "inputSchema") or hasattr(item, "input_schema")
    )


def refuse_session(item: object) -> NoReturn:
    """Say that sync calls cannot use a session."""
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
        InvalidInputError: It has no tool of a name that is allowed.
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
    """Return what a session lists, page by page, until it names a page again."""
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
    """Return an attribute under the name of mcp 2 or of mcp 1."""
    return getattr(item, name, None) or getattr(item, former, None)


def _without_dialect(schema: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return {key: value for key, value in schema.items() if key != "$schema"} if schema else None


MCPTools.__module__ = "gemkit.tools"
