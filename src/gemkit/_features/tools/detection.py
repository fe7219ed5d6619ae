"""Whether the tools of a call have functions. A separate, cheap module: every call checks it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit._json import option

if TYPE_CHECKING:
    from collections.abc import Iterable


def has_functions(config: Any) -> bool:
    """Return whether the tools of a config have functions or MCP sessions, which may be called automatically."""
    given = option(config, "tools")
    if not given:
        return False
    tools = cast("Iterable[Any]", given if isinstance(given, list | tuple) else [given])
    return any(
        (callable(item) and not isinstance(item, type))
        or hasattr(item, "is_function_tool")
        or hasattr(item, "call_tool")  # an MCP session
        for item in tools
    )
