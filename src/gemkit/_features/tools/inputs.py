"""What callers may give for tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from pydantic import BeforeValidator

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gemkit._generated.dicts import ToolDict
    from gemkit._generated.types.tools import Tool

    ToolUnion: TypeAlias = Tool | Callable[..., Any]
    ToolUnionDict: TypeAlias = Tool | ToolDict | Callable[..., Any]
    ToolListUnion: TypeAlias = Sequence[ToolUnion]
    ToolListUnionDict: TypeAlias = Sequence[ToolUnionDict]
else:

    def _validate_dicts(value: Any) -> Any:
        from gemkit._generated.types.tools import Tool

        if not isinstance(value, list | tuple):
            return [value]
        return [Tool.from_user(item) if isinstance(item, dict) else item for item in value]

    ToolUnion = ToolUnionDict = Any
    ToolListUnion = ToolListUnionDict = Annotated[Any, BeforeValidator(_validate_dicts)]
