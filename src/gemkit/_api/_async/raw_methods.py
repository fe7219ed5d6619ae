"""`with_raw_response`: the methods of a resource, which also return the HTTP response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from gemkit._api._async.resource import AsyncResource
from gemkit._api.raw import RESPONSES

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

R = TypeVar("R")


class AsyncAPIResponse(Generic[R]):
    """The HTTP response of a call, and its result.

    With ``async with``, a stream that was not read to its end is closed.
    """

    def __init__(self, result: R, response: Any = None) -> None:
        """Store the result of a call, and the response if the result does not hold it."""
        self._result = result
        self._http: Any = getattr(result, "http_response", None) or getattr(result, "response", None) or response

    @property
    def headers(self) -> dict[str, str]:
        """The headers of the response; empty if they are not known."""
        return dict(getattr(self._http, "headers", None) or {})

    @property
    def status_code(self) -> int | None:
        """The status of the response."""
        found: int | None = getattr(self._http, "status_code", None) or getattr(self._http, "status", None)
        return found

    def parse(self) -> R:
        """Return the result of the method."""
        return self._result

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        close: Any = getattr(self._result, "aclose", None)  # sync: close: Any = getattr(self._result, "close", None)
        if close is not None:
            await close()


async def call_with_response(call: Callable[[], Any]) -> AsyncAPIResponse[Any]:
    """Make a call, and keep the response beside its result."""
    responses: list[Any] = []
    token = RESPONSES.set(responses)
    try:
        result = await call()
    finally:
        RESPONSES.reset(token)
    return AsyncAPIResponse(result, responses[-1] if responses else None)


class AsyncRawMethods:
    """The methods of a resource; each returns an `AsyncAPIResponse`."""

    def __init__(self, resource: Any) -> None:
        """Call the methods of `resource`."""
        self._resource = resource

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._resource, name)

        async def call(*args: Any, **options: Any) -> AsyncAPIResponse[Any]:
            return await call_with_response(lambda: method(*args, **options))

        return call


class AsyncOpenedMethods:
    """The methods of a resource; each returns a context manager of an `AsyncAPIResponse`."""

    def __init__(self, resource: Any) -> None:
        """Call the methods of `resource`."""
        self._resource = resource

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._resource, name)
        return lambda *args, **options: AsyncOpening(lambda: method(*args, **options))


class AsyncOpening:
    """A call that is made on entering ``async with``."""

    def __init__(self, call: Callable[[], Any]) -> None:
        """Store the call."""
        self._call = call

    async def __aenter__(self) -> AsyncAPIResponse[Any]:
        self._response = await call_with_response(self._call)
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._response.__aexit__(kind, error, trace)


class AsyncKeywordResource(AsyncResource):
    """A group of operations whose methods take keyword arguments."""

    @property
    def with_raw_response(self) -> AsyncRawMethods:
        """The same methods, which return the HTTP response with `parse` for the result."""
        return AsyncRawMethods(self)

    @property
    def with_streaming_response(self) -> AsyncOpenedMethods:
        """The same methods for ``async with``: they return the HTTP response, which is closed at the end of the block."""
        return AsyncOpenedMethods(self)
