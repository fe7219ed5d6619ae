"""Raw requests: `client.request`."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Final, cast

from gemkit._errors.redact import redact_bytes, redact_headers
from gemkit._mapping.operation import Request
from gemkit.errors import InvalidInputError, ResponseError

_ENCODED = ("%2e", "%2f", "%5c", "%25", "%00")  # some servers decode them, which changes the path
_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})

RESPONSES: Final[ContextVar[list[Any] | None]] = ContextVar("responses", default=None)
"""What `with_raw_response` hands to the calls below it, to be told of responses that their results do not carry."""


@dataclass(frozen=True, slots=True)
class RawResponse:
    """A response that has not been parsed.

    Attributes:
        status: HTTP status, always 2xx.
        headers: Headers, names in lower case.
        content: The body, decompressed.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes

    def __repr__(self) -> str:
        shown = redact_headers(self.headers), redact_bytes(self.content)
        return f"RawResponse(status={self.status}, headers={shown[0]!r}, content={shown[1]!r})"

    @property
    def request_id(self) -> str | None:
        """The id to report to Google's support; None if the response has none."""
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
            reason = str(error)
        raise ResponseError(
            f"the response is not JSON: {reason}", body=self.content, status=self.status, headers=self.headers
        )


def raw_request(method: str, path: str, body: Mapping[str, Any] | None, query: Mapping[str, str] | None) -> Request:
    """Check the arguments of a raw request and build it.

    Raises:
        InvalidInputError: The method, the path, the query or the body is not valid.
    """
    from pydantic_core import PydanticSerializationError, to_json

    texts: dict[str, object] = {"method": method, "path": path}
    for name, given in texts.items():
        if not isinstance(given, str):
            raise InvalidInputError(f"must be a str, not {type(given).__name__}", path=name)
    method = method.upper()
    if method not in _METHODS:
        raise InvalidInputError(f"{method!r} must be one of {', '.join(sorted(_METHODS))}", path="method")
    path = path.removeprefix("/")
    lowered = path.lower()
    unsafe = ".." in path.split("/") or any(code in lowered for code in ("\\", "://", *_ENCODED))
    if not path or unsafe or not (path.isprintable() and path.isascii()) or {"?", "#", " "} & set(path):
        raise InvalidInputError(
            f"{path!r} is not a valid path below the API version, such as models/x:newThing; pass parameters in query",
            path="path",
        )
    try:
        data = None if body is None else to_json(body)
    except (PydanticSerializationError, ValueError, RecursionError) as error:
        raise InvalidInputError(f"body is not JSON: {error}", path="body") from error
    return Request(operation="request", verb=method, path=path, query=_checked_query(query), body=data)


def _checked_query(query: object) -> dict[str, str]:
    if query is None:
        return {}
    if not isinstance(query, Mapping):
        raise InvalidInputError(f"must be a mapping of str to str, not {type(query).__name__}", path="query")
    found: dict[str, str] = {}
    for name, value in cast("Mapping[object, object]", query).items():
        texts = (name, str(value) if isinstance(value, int | float) else value)
        if not all(isinstance(text, str) and _is_unicode(text) for text in texts):
            raise InvalidInputError("must be a mapping of str to str, without surrogates", path=f"query[{name!r}]")
        found[str(name)] = str(texts[1])
    return found


def _is_unicode(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)
