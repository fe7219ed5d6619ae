"""HTTP clients that callers may give in `types.HttpOptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import aiohttp
    import httpx

    HttpxClient: TypeAlias = httpx.Client | Any
    HttpxClientDict: TypeAlias = HttpxClient
    HttpxAsyncClient: TypeAlias = httpx.AsyncClient | Any
    HttpxAsyncClientDict: TypeAlias = HttpxAsyncClient
    AiohttpSession: TypeAlias = "aiohttp.ClientSession | Any"
    AiohttpSessionDict: TypeAlias = AiohttpSession
else:
    HttpxClient = HttpxClientDict = HttpxAsyncClient = HttpxAsyncClientDict = Any
    AiohttpSession = AiohttpSessionDict = Any
