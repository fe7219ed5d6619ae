"""An interaction over a websocket: send inputs and receive events. Experimental."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from functools import cache
from typing import TYPE_CHECKING, Any, Self, cast

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json, to_json

from gemkit._api.keywords import keyword_options
from gemkit._generated.types import interactions as types
from gemkit._http.websocket import SocketClosed, closed_on_error, open_websocket
from gemkit._json import is_list, is_object
from gemkit._mapping.model import Message, validated
from gemkit._mapping.operation import Request
from gemkit.errors import InvalidInputError, LiveClosedError, ResponseError, UnsupportedOperationError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
    from types import TracebackType

    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._generated.types.interactions import ClientEvent, ServerEvent
    from gemkit._generated.types.interactions.dicts import ClientEventOrDict
    from gemkit._http.websocket import WebSocket

_OPERATION = "interactions.connect"
_REVISION = "2026-05-20"
_NORMAL = 1000
_LEAVE_SECONDS = 3.0
"""Timeout in seconds for the service to read or confirm the close."""
_LAST = frozenset({"interaction.completed", "interaction.canceled", "interaction.cancelled", "reconnection_required"})


class APIWebSocketError(LiveClosedError):
    """The connection of an interaction was not closed normally."""

    @property
    def close_code(self) -> int:
        """Code of the close frame; 1006 if the connection was lost."""
        return self.code


class InteractionWebSocketConnectionContext:
    """A connection to open with ``await`` or ``async with``."""

    def __init__(
        self,
        api_client: AsyncAPIClient,
        id: str,  # noqa: A002 - the public name
        *,
        api_version: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout: float = 30.0,
    ) -> None:
        """Prepare the connection; it is opened later."""
        if api_client.settings.backend == "vertex":
            raise UnsupportedOperationError(_OPERATION, "vertex", ["gemini"])
        if not id:
            raise InvalidInputError("must be the id of an interaction, not empty", path="id")
        if not 0 < timeout < float("inf"):
            raise InvalidInputError(f"must be a positive number of seconds, not {timeout!r}", path="timeout")
        config = keyword_options(api_version, extra_headers, None, timeout)
        self._client = api_client
        self._request = api_client.build(Request(_OPERATION, "GET", "interactions/live"), config)
        self._request.headers.setdefault("api-revision", _REVISION)
        self._id = id
        self._connection: InteractionWebSocketConnection | None = None

    def __await__(self) -> Generator[Any, None, InteractionWebSocketConnection]:
        return self._open().__await__()

    async def __aenter__(self) -> InteractionWebSocketConnection:
        self._connection = await self._open()
        return self._connection

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._connection is not None:
            await self._connection.detach()

    async def _open(self) -> InteractionWebSocketConnection:
        call = self._client.begin(self._request, {"id": self._id})
        try:
            socket = await open_websocket(call)
            connection = InteractionWebSocketConnection(socket, self._id)
            try:
                async with closed_on_error(socket), asyncio.timeout(call.deadline.remaining()):
                    await connection.send(types.ConnectInteractionEvent(id=self._id))
            except TimeoutError:
                raise call.deadline.error(self._request.method, self._request.url) from None
        except BaseException as error:
            await call.on_error(error)
            raise
        async with closed_on_error(socket):
            await call.on_success(None)
        return connection


class InteractionWebSocketConnection:
    """The websocket connection of an interaction; `client.aio.interactions.connect` opens it.

    Attributes:
        interaction_id: Id of the interaction.
    """

    def __init__(self, websocket: WebSocket, interaction_id: str | None = None) -> None:
        """Use an open connection."""
        self.interaction_id = interaction_id
        self._socket = websocket
        self._waiting: deque[Any] = deque()
        self._is_receiving = self._is_over = self._is_detached = False
        self._end: LiveClosedError | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.detach()

    async def send(self, input: str | ClientEventOrDict | Sequence[ClientEventOrDict]) -> None:  # noqa: A002 - as above
        """Send an event, several in one message, or text as an `input` event.

        Waits while more than 32 KiB are buffered, so that the sender is not faster than the connection.

        Args:
            input: Text; or an event or a list of them, as types of `types.interactions` or as dictionaries.

        Raises:
            InvalidInputError: The type of an event is unknown, or a field is unknown or of the wrong type; nothing was
                sent.
            LiveClosedError: The interaction has ended, or the connection is closed.
        """
        if self._is_over or self._is_detached:
            raise self._ended("the interaction has ended" if self._is_over else "it was detached")
        try:
            await self._socket.send(_written(input))
        except SocketClosed as closed:
            raise self._closed(closed) from None

    async def receive(self) -> AsyncGenerator[ServerEvent]:
        """Iterate over the service's events; after the final event of the interaction the connection is closed.

        No messages are lost between two calls. A normal close (1000) ends the iteration.

        Raises:
            LiveClosedError: The connection was not closed normally; an `APIWebSocketError`.
            ResponseError: A message could not be parsed; the next call continues after it.
            InvalidInputError: Another task is receiving.
        """
        while True:
            while self._waiting:
                event = self._waiting.popleft()
                if isinstance(event, ResponseError):
                    raise event
                if _is_last(event):
                    self._is_over = True
                    await self._socket.aclose()
                yield event
            if self._is_over or not await self._read():
                return

    async def complete(self) -> None:
        """Complete the interaction; `receive` then yields its last events."""
        if not self._is_over:
            await self.send(types.CompleteInteractionEvent())

    async def cancel(self) -> None:
        """Cancel the interaction, and close the connection when the service confirms it, at most three seconds later.

        If another task is receiving, that task receives the last event and closes the connection.
        """
        if self._is_over:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LEAVE_SECONDS):
                await self.send(types.CancelInteractionEvent())
                if self._is_receiving:
                    return
                with contextlib.suppress(LiveClosedError):
                    while not any(map(_is_last, self._waiting)) and await self._read():
                        pass
        await self._leave()

    async def detach(self) -> None:
        """Close the connection; the interaction continues, and can be resumed over another connection."""
        try:
            if not (self._is_over or self._is_detached) and self._socket.is_open:
                with contextlib.suppress(SocketClosed, TimeoutError):
                    async with asyncio.timeout(_LEAVE_SECONDS):
                        await self._socket.send(_written(types.DisconnectEvent()))
        finally:
            await self._leave()

    async def _leave(self) -> None:
        self._is_detached = True
        await self._socket.aclose()

    async def _read(self) -> bool:
        """Wait for a message; return whether there was one."""
        if self._end is not None:
            raise self._end
        if self._is_receiving:
            raise InvalidInputError("one task can receive at a time", path="receive")
        self._is_receiving = True
        try:
            self._waiting.extend(_events(await self._socket.receive()))
        except SocketClosed as closed:
            if closed.code == _NORMAL or self._is_detached:
                self._end = self._ended("the connection was closed")
                return False
            raise self._closed(closed) from None
        finally:
            self._is_receiving = False
        return True

    def _closed(self, closed: SocketClosed) -> LiveClosedError:
        self._end = APIWebSocketError(closed.code, closed.reason, resumable=self.interaction_id is not None)
        return self._end

    def _ended(self, reason: str) -> LiveClosedError:
        return APIWebSocketError(_NORMAL, reason, resumable=not self._is_over)


@cache
def _reader() -> TypeAdapter[ServerEvent]:
    return TypeAdapter(types.ServerEvent)


@cache
def _kinds() -> dict[str, type[Message]]:
    named: tuple[type[Message], ...] = (
        types.CancelInteractionEvent,
        types.CompleteInteractionEvent,
        types.ConnectInteractionEvent,
        types.CreateInteractionEvent,
        types.DisconnectEvent,
        types.InputEvent,
        types.UserActionInput,
        types.WorldSetupEvent,
    )
    return {str(kind.__pydantic_fields__["event_type"].default): kind for kind in named}


def _written(given: Any) -> str:
    if isinstance(given, str):
        given = types.InputEvent(content=[types.TextContent(text=given)])
    is_batch = isinstance(given, list | tuple)
    listed = list(cast("list[Any]", given)) if is_batch else [given]
    if not listed:
        raise InvalidInputError("must have at least one event", path="input")
    events = [_event(each, f"input[{index}]" if is_batch else "input") for index, each in enumerate(listed)]
    message = {"events": events} if is_batch else events[0]
    return to_json(message, by_alias=True, exclude_none=True, bytes_mode="base64").decode()


def _event(given: Any, at: str) -> ClientEvent:
    kinds = _kinds()
    if isinstance(given, (*kinds.values(), types.UnknownClientEvent)):
        return cast("ClientEvent", given)
    kind = given.get("event_type") if is_object(given) else None
    if kind not in kinds:
        shown = repr(kind) if is_object(given) else type(given).__name__
        raise InvalidInputError(f"event_type must be one of {', '.join(kinds)}, not {shown}", path=at)
    fields = {name: value for name, value in given.items() if value is not None}
    return cast("ClientEvent", validated(kinds[kind], fields, at))


def _events(data: bytes) -> list[Any]:
    """Return the events of a message; an error for each event that cannot be parsed."""
    try:
        message: Any = from_json(data)
    except ValueError as error:
        return [_unreadable(f"it is not JSON: {error}", data)]
    listed: list[Any] = message["events"] if is_object(message) and is_list(message.get("events")) else [message]
    return [_read_event(each, data) for each in listed]


def _read_event(event: Any, data: bytes) -> Any:
    if not is_object(event) or not isinstance(event.get("event_type"), str):
        return _unreadable("it has no event_type", data)
    try:
        return _reader().validate_json(to_json(event))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        problem = f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    return _unreadable(problem, data)  # outside of the handler: pydantic's error contains the whole input


def _is_last(event: Any) -> bool:
    is_unknown = isinstance(event, types.UnknownServerEvent)
    return (event.raw.get("event_type") if is_unknown else getattr(event, "event_type", None)) in _LAST


def _unreadable(problem: str, data: bytes) -> ResponseError:
    return ResponseError(f"interactions.receive: a message could not be read: {problem}", body=data, status=200)


for _public in (APIWebSocketError, InteractionWebSocketConnection, InteractionWebSocketConnectionContext):
    _public.__module__ = "gemkit.interactions"
