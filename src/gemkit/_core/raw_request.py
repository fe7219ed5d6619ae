"""Requests that no operation describes, on the same path as all others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gemkit._core.operation import Request
from gemkit.errors import InvalidInputError, ResponseError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gemkit._core.caller import Caller
    from gemkit._core.prepare import Prepared
    from gemkit._core.wire import AsyncReply, Reply

_VERBS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})


@dataclass(frozen=True, slots=True)
class RawResponse:
    """An answer as it came.

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
        """What to quote to Google's support; None if the answer has none."""
        return self.headers.get("x-request-id") or self.headers.get("x-goog-request-id")

    def json(self) -> Any:
        """The body as JSON.

        Raises:
            ResponseError: It is none.
        """
        from pydantic_core import from_json  # noqa: PLC0415

        try:
            return from_json(self.content)
        except ValueError as error:
            raise ResponseError(
                f"the answer is not JSON: {error}", body=self.content, status=self.status, headers=self.headers
            ) from None


def request(
    caller: Caller, verb: str, path: str, body: Mapping[str, Any] | None, query: Mapping[str, str] | None, options: Any
) -> RawResponse:
    """Send it from sync code."""
    caller.settle_project()
    prepared = _prepared(caller, verb, path, body, query, options)
    exchange = caller.exchange(prepared, {"path": path, "body": body})
    try:
        response = _response(*caller.fetch(prepared, exchange))
    except BaseException as error:
        caller.failed(exchange, error)
        raise
    caller.answered(exchange, response)
    return response


async def request_async(
    caller: Caller, verb: str, path: str, body: Mapping[str, Any] | None, query: Mapping[str, str] | None, options: Any
) -> RawResponse:
    """Send it from async code."""
    await caller.settle_project_async()
    prepared = _prepared(caller, verb, path, body, query, options)
    exchange = caller.exchange(prepared, {"path": path, "body": body})
    try:
        response = _response(*await caller.fetch_async(prepared, exchange))
    except BaseException as error:
        await caller.failed_async(exchange, error)
        raise
    await caller.answered_async(exchange, response)
    return response


def _response(reply: Reply | AsyncReply, content: bytes) -> RawResponse:
    return RawResponse(reply.status, reply.headers, content)


def _prepared(
    caller: Caller, verb: str, path: str, body: Mapping[str, Any] | None, query: Mapping[str, str] | None, options: Any
) -> Prepared:
    from pydantic_core import PydanticSerializationError, to_json  # noqa: PLC0415

    verb = verb.upper()
    if verb not in _VERBS:
        raise InvalidInputError(f"{verb!r} is no HTTP method; write one of {', '.join(sorted(_VERBS))}", path="method")
    path = path.removeprefix("/")
    if not path or "://" in path or ".." in path.split("/") or not path.isprintable() or {"?", "#", " "} & set(path):
        raise InvalidInputError(
            f"{path!r} is no path below the API version, such as models/x:newThing; parameters go into query",
            path="path",
        )
    try:
        data = None if body is None else to_json(body)
    except (PydanticSerializationError, ValueError) as error:
        raise InvalidInputError(f"body is not JSON: {error}", path="body") from error
    wanted = Request(operation="request", verb=verb, path=path, query=dict(query or {}), body=data)
    return caller.prepare(wanted, {"http_options": options} if options is not None else None)
