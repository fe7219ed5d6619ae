"""Types of arguments for tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Protocol, TypeAlias

from pydantic import BeforeValidator


class ToolWithOptions(Protocol):
    """`tools.FunctionTool` and `tools.MCPTools`."""

    is_function_tool: bool


class MCPSession(Protocol):
    """A session of an MCP client; a protocol, so that mcp need not be installed."""

    @property
    def call_tool(self) -> Callable[..., Any]:
        """Call a tool of the server."""
        ...

    @property
    def list_tools(self) -> Callable[..., Any]:
        """List the tools of the server."""
        ...


if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gemkit._generated.dicts import ToolDict
    from gemkit._generated.types.tools import Tool

    ToolUnion: TypeAlias = Tool | Callable[..., Any] | ToolWithOptions | MCPSession
    ToolUnionDict: TypeAlias = ToolUnion | ToolDict
    ToolListUnion: TypeAlias = Sequence[ToolUnion]
    ToolListUnionDict: TypeAlias = Sequence[ToolUnionDict]
else:

    def _validate_dicts(value: Any) -> Any:
        from gemkit._generated.types.tools import Tool
        from gemkit._mapping.model import validated

        if not isinstance(value, list | tuple):
            value = [value]
        return [
            validated(Tool, item, f"[{index}]") if isinstance(item, dict) else item for index, item in enumerate(value)
        ]

    ToolUnion = ToolUnionDict = Any
    ToolListUnion = ToolListUnionDict = Annotated[Any, BeforeValidator(_validate_dicts)]
