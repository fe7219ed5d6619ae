"""Types of arguments of `types.HttpOptions`: HTTP clients and durations."""

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
    from pydantic_core import PydanticKnownError
    from pydantic_core.core_schema import no_info_before_validator_function

    class Number:
        """Reject `True`, which would be one millisecond, and text, which has no unit."""

        @classmethod
        def __get_pydantic_core_schema__(cls, source: object, handler: Any) -> Any:
            return no_info_before_validator_function(cls.check, handler(source))

        @staticmethod
        def check(value: object) -> object:
            if isinstance(value, bool | str):
                raise PydanticKnownError("int_type")
            return value

    Milliseconds = MillisecondsDict = Annotated[int, Number]
    HttpxClient = HttpxClientDict = HttpxAsyncClient = HttpxAsyncClientDict = Any
    AiohttpSession = AiohttpSessionDict = Any
