"""Tools: functions stand beside declared tools, and go out as declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gemkit._core.encode import strict
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gemkit._core.operation import Context
    from gemkit._generated.types.tools import FunctionDeclaration, Tool


def tools(value: object, context: Context) -> list[Tool]:
    """The tools of a call; functions are gathered into one tool at the end.

    Raises:
        InvalidInputError: An element is neither a tool nor a function.
        UnsupportedFunctionError: A function cannot be described to the model.
    """
    from gemkit._generated.types.tools import FunctionDeclaration, Tool  # noqa: PLC0415

    del context
    if isinstance(value, str | bytes) or not hasattr(value, "__iter__"):
        value = [value]
    found: list[Tool] = []
    functions: list[FunctionDeclaration] = []
    for index, item in enumerate(cast("Iterable[Any]", value)):
        if isinstance(item, Tool):
            found.append(item)
        elif isinstance(item, dict):
            found.append(cast("Tool", strict(Tool, item, f"config.tools[{index}]")))
        elif isinstance(item, FunctionDeclaration):
            functions.append(item)
        elif callable(item) and not isinstance(item, type):
            functions.append(FunctionDeclaration.from_callable(callable=item))
        else:
            raise InvalidInputError(
                f"{type(item).__name__} is no tool; give types.Tool, a dictionary or a function",
                path=f"config.tools[{index}]",
            )
    if functions:
        found.append(Tool(function_declarations=functions))
    return found
