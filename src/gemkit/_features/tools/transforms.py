"""Tools of a call, which may contain Python functions instead of declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit._features.tools.functions import FunctionTool
from gemkit._features.tools.mcp import is_mcp_tool, mcp_declaration
from gemkit._mapping.model import validated
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gemkit._generated.types.tools import FunctionDeclaration, Tool
    from gemkit._mapping.operation import ClientContext


def tools(value: object, context: ClientContext) -> list[Tool]:
    """Return the tools of a call, with the declarations of all functions in one tool at the end.

    Raises:
        InvalidInputError: An item is neither a tool nor a function.
        UnsupportedFunctionError: A function cannot be declared.
    """
    from gemkit._generated.types.tools import FunctionDeclaration, Tool

    del context
    if isinstance(value, str | bytes) or not hasattr(value, "__iter__"):
        value = [value]
    found: list[Tool] = []
    declarations: list[FunctionDeclaration] = []
    for index, item in enumerate(cast("Iterable[Any]", value)):
        at = f"config.tools[{index}]"
        if isinstance(item, Tool):
            found.append(item)
        elif isinstance(item, dict):
            found.append(validated(Tool, item, at))
        elif isinstance(item, FunctionDeclaration):
            declarations.append(item)
        elif isinstance(item, FunctionTool):
            declarations.append(item.declaration)
        elif callable(item) and not isinstance(item, type):
            declarations.append(FunctionDeclaration.from_callable(callable=item, use_json_schema=True))
        elif is_mcp_tool(item):
            declarations.append(mcp_declaration(item))
        else:
            raise InvalidInputError(
                f"{at} must be a types.Tool, a dictionary or a function, not {_described(item)}", path=at
            )
    if declarations:
        found.append(Tool(function_declarations=declarations))
    return found


def _described(item: object) -> str:
    return f"the class {item.__name__}" if isinstance(item, type) else type(item).__name__
