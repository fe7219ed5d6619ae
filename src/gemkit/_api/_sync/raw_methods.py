# Rendered from ../_async/raw_methods.py by `make gen`; edit that file instead.
"""`with_raw_response`: the methods of a resource, which also return the HTTP response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from gemkit._api._sync.resource import Resource
from gemkit._api.raw import RESPONSES

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

R = TypeVar("R")


class APIResponse(Generic[R]):
    """The HTTP response of a call, and its result.

    With ``with``, a stream that was not read to its end is closed.
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

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        close: Any = getattr(self._result, "close", None)
        if close is not None:
            close()


def call_with_response(call: Callable[[], Any]) -> APIResponse[Any]:
    """Make a call, and keep the response beside its result."""
    responses: list[Any] = []
    token = RESPONSES.set(responses)
    try:
        result = call()
    finally:
        RESPONSES.reset(token)
    return APIResponse(result, responses[-1] if responses else None)


class RawMethods:
    """The methods of a resource; each returns an `APIResponse`."""

    def __init__(self, resource: Any) -> None:
        """Call the methods of `resource`."""
        self._resource = resource

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._resource, name)

        def call(*args: Any, **options: Any) -> APIResponse[Any]:
            return call_with_response(lambda: method(*args, **options))

        return call


class OpenedMethods:
    """The methods of a resource; each returns a context manager of an `APIResponse`."""

    def __init__(self, resource: Any) -> None:
        """Call the methods of `resource`."""
        self._resource = resource

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._resource, name)
        return lambda *args, **options: Opening(lambda: method(*args, **options))


class Opening:
    """A call that is made on entering ``with``."""

    def __init__(self, call: Callable[[], Any]) -> None:
        """Store the call."""
        self._call = call

    def __enter__(self) -> APIResponse[Any]:
        self._response = call_with_response(self._call)
        return self._response

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._response.__exit__(kind, error, trace)


class KeywordResource(Resource):
    """A group of operations whose methods take keyword arguments."""

    @property
    def with_raw_response(self) -> RawMethods:
        """The same methods, which return the HTTP response with `parse` for the result."""
        return RawMethods(self)

    @property
    def with_streaming_response(self) -> OpenedMethods:
        """The same methods for ``with``: they return the HTTP response, which is closed at the end of the block."""
        return OpenedMethods(self)
