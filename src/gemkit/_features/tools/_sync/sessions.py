# Rendered from ../_async/sessions.py by `make gen`; edit that file instead.
"""Convert the tools of a call to `FunctionTool` objects: plain functions, and the tools of MCP sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit._features.tools.functions import as_function
from gemkit._features.tools.mcp import is_session
from gemkit._mapping.model import validated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gemkit._generated.types.config import GenerateContentConfig


def with_functions(config: Any) -> GenerateContentConfig:
    """Return a copy of a config with functions instead of MCP sessions.

    Raises:
        InvalidInputError: The config is not valid, or an MCP session lacks a tool that is requested.
        UnsupportedFunctionError: A function cannot be declared, or an MCP session is passed to a sync call.
    """
    from gemkit._generated.types.config import GenerateContentConfig

    checked = validated(GenerateContentConfig, config, "config")
    return checked.model_copy(update={"tools": resolved(cast("Iterable[Any]", checked.tools or []))})


def resolved(tools: Iterable[Any]) -> list[Any]:
    """Return tools with functions instead of MCP sessions."""
    found: list[Any] = []
    for item in tools:
        if is_session(item):
            from gemkit._features.tools.mcp import refuse_session

            refuse_session(item)
        else:
            found.append(as_function(item))
    return found
