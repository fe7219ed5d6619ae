"""What callers may give in `types.HttpOptions`: HTTP clients and durations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

if TYPE_CHECKING:
    import aiohttp
    import httpx

    HttpxClient: TypeAlias = httpx.Client | Any
    HttpxClientDict: TypeAlias = HttpxClient
    HttpxAsyncClient: TypeAlias = httpx.AsyncClient | Any
    HttpxAsyncClientDict: TypeAlias = HttpxAsyncClient
    AiohttpSession: TypeAlias = "aiohttp.ClientSession | Any"
    AiohttpSessionDict: TypeAlias = AiohttpSession
    Milliseconds: TypeAlias = int
    MillisecondsDict: TypeAlias = Milliseconds
else:
    from pydantic import BeforeValidator
    from pydantic_core import PydanticKnownError

    def _number(value: object) -> object:
        # `True` would be a limit of one millisecond, and "5" does not tell its unit.
        if isinstance(value, bool | str):
            raise PydanticKnownError("int_type")
        return value

    Milliseconds = MillisecondsDict = Annotated[int, BeforeValidator(_number)]
    HttpxClient = HttpxClientDict = HttpxAsyncClient = HttpxAsyncClientDict = Any
    AiohttpSession = AiohttpSessionDict = Any
