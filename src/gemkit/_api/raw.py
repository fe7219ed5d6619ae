"""Requests that no operation describes: `client.request`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gemkit._mapping.operation import Request
from gemkit.errors import InvalidInputError, ResponseError

if TYPE_CHECKING:
    from collections.abc import Mapping

_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})


@dataclass(frozen=True, slots=True)
class RawResponse:
    """A response as it came.

    Attributes:
        status: HTTP status, always 2xx.
        headers: Headers, names in lower case.
        content: The body, decompressed.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def request_id(self) -> str | None:
        """What to quote to Google's support; None if the response has none."""
        return self.headers.get("x-request-id") or self.headers.get("x-goog-request-id")

    def json(self) -> Any:
        """Return the body as JSON.

        Raises:
            ResponseError: It is not JSON.
        """
        from pydantic_core import from_json

        try:
            return from_json(self.content)
        except ValueError as error:
            raise ResponseError(
                f"the response is not JSON: {error}", body=self.content, status=self.status, headers=self.headers
            ) from None


def raw_request(method: str, path: str, body: Mapping[str, Any] | None, query: Mapping[str, str] | None) -> Request:
    """Check the parts of a request and put them together.

    Raises:
        InvalidInputError: The method is not one of HTTP, the path leads elsewhere, or the body is not JSON.
    """
    from pydantic_core import PydanticSerializationError, to_json

    method = method.upper()
    if method not in _METHODS:
        raise InvalidInputError(f"{method!r} must be one of {', '.join(sorted(_METHODS))}", path="method")
    path = path.removeprefix("/")
    lowered = path.lower()
    hops = ".." in path.split("/") or "%2e" in lowered or "%2f" in lowered or "\\" in path
    if not path or "://" in path or hops or not (path.isprintable() and path.isascii()) or {"?", "#", " "} & set(path):
        raise InvalidInputError(
            f"{path!r} is not a path below the API version, such as models/x:newThing; parameters go into query",
            path="path",
        )
    try:
        data = None if body is None else to_json(body)
    except (PydanticSerializationError, ValueError) as error:
        raise InvalidInputError(f"body is not JSON: {error}", path="body") from error
    return Request(operation="request", verb=method, path=path, query=dict(query or {}), body=data)
