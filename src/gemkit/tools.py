"""Functions as tools, tools of MCP sessions, and tool runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._features.tools.functions import FunctionTool
from gemkit._features.tools.mcp import MCPTools
from gemkit._lazy import attributes

if TYPE_CHECKING:
    from gemkit._features.tools._async.runner import AsyncToolRun, AsyncToolTurn
    from gemkit._features.tools._sync.runner import ToolRun, ToolTurn
    from gemkit._features.tools.runs import ToolCall

__all__ = ["AsyncToolRun", "AsyncToolTurn", "FunctionTool", "MCPTools", "ToolCall", "ToolRun", "ToolTurn"]

__getattr__ = attributes(
    __name__,
    {
        "AsyncToolRun": "gemkit._features.tools._async.runner",
        "AsyncToolTurn": "gemkit._features.tools._async.runner",
        "ToolCall": "gemkit._features.tools.runs",
        "ToolRun": "gemkit._features.tools._sync.runner",
        "ToolTurn": "gemkit._features.tools._sync.runner",
    },
)
