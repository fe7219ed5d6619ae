"""Websockets that record their messages, or replay recorded ones."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

from gemkit._features.replay.bodies import RecordedBody
from gemkit._features.replay.exchange import RecordedExchange, end_of
from gemkit._features.replay.recording import CLOSED, SWITCHED, difference
from gemkit._http.websocket import SocketClosed
from gemkit.errors import APIConnectionError, APIError, ReplayError, error_from_response

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from gemkit._features.replay.client import ClientReplay
    from gemkit._features.replay.masking import Json, Masking
    from gemkit._http.request import HTTPRequest
    from gemkit._http.websocket import WebSocket

_JSON = "application/json"
_NORMAL = 1000
_PATIENCE = 60.0
"""Seconds that a replayed connection waits for the client to send a recorded message."""


async def recorded_socket(
    replay: ClientReplay, request: HTTPRequest, headers: Mapping[str, str], connect: Callable[[], Awaitable[WebSocket]]
) -> WebSocket:
    """Open a connection and record its messages, or return one that replays a recording."""
    masking = replay.masking(request)
    if replay.recording.replays:
        asked = masking.request(request.method, request.url, headers, {})
        return _replayed(replay, masking, request, headers, replay.recording.answer(asked))
    exchange = RecordedExchange(replay.recording, masking, request, headers, RecordedBody(None))
    try:
        socket = await connect()
    except APIError as error:
        body = json.dumps(error.details).encode()
        exchange.ended(error.code, {**error.headers, "content-type": _JSON}, [body], None)
        raise
    except APIConnectionError as error:
        exchange.failed(error)
        raise
    return RecordingSocket(socket, exchange, masking, replay)


def _replayed(
    replay: ClientReplay, masking: Masking, request: HTTPRequest, headers: Mapping[str, str], found: Json
) -> WebSocket:
    if "status" not in found:
        raise end_of(found, request)
    if found["status"] == SWITCHED:
        return ReplayedSocket(masking, found, str(replay.recording.path))
    if found["status"] == 401 and replay.recording.repeats(masking.request(request.method, request.url, headers, {})):
        replay.expect_replacement(headers)
    raise error_from_response(found["status"], masking.data(found), masking.restored(found["headers"]))


class RecordingSocket:
    """A connection whose messages are recorded when it is closed."""

    def __init__(self, socket: WebSocket, exchange: RecordedExchange, masking: Masking, replay: ClientReplay) -> None:
        """Record the messages of an open connection."""
        self._socket = socket
        self._exchange = exchange
        self._masking = masking
        self._clock = replay.clock
        self._opened_at = replay.clock()
        self._frames: list[Json] = []
        self._is_receiving = self._is_closing = False
        self._ending: Json | str = CLOSED

    @property
    def is_open(self) -> bool:
        """Whether a message can be sent."""
        return self._socket.is_open

    async def send(self, text: str) -> None:
        """Send and record a message."""
        frame = {"from": "client", **self._masking.content(text.encode("utf-8", "surrogatepass"), _JSON)}
        self._frames.append(frame)
        try:
            await self._socket.send(text)
        except SocketClosed as closed:
            frame["lost"] = True
            self._ending = self._close_frame(closed)
            raise

    async def receive(self) -> bytes:
        """Return and record the next message."""
        self._is_receiving = True
        try:
            data = await self._socket.receive()
        except SocketClosed as closed:
            self._end(self._ending if self._is_closing else self._close_frame(closed))
            raise
        except asyncio.CancelledError:
            if self._is_closing:
                self._end(self._ending)
            raise
        finally:
            self._is_receiving = False
        self._frames.append({"from": "service", **self._masking.content(data, _JSON)})
        return data

    async def aclose(self) -> None:
        """Close the connection; a receiving task gets the messages that have arrived, which are recorded too."""
        self._is_closing = True
        if not self._is_receiving:
            self._end(self._ending)
        await self._socket.aclose()

    def _close_frame(self, closed: SocketClosed) -> Json:
        return {"code": closed.code, "reason": self._masking.text(closed.reason)}

    def _end(self, end: Json | str) -> None:
        self._exchange.session(self._frames, end, self._clock() - self._opened_at)


class ReplayedSocket:
    """A replayed connection, with the messages of both sides in the recorded order.

    Attributes:
        recorded_seconds: Duration of the connection.
    """

    def __init__(self, masking: Masking, found: Json, path: str) -> None:
        """Replay the exchange found in the recording at `path`."""
        self.recorded_seconds: float = found.get("seconds", 0.0)
        self._masking = masking
        self._frames: list[Json] = found["frames"]
        self._end: Json | str = found["end"]
        self._path = path
        self._next = 0
        self._sends_end = max((i + 1 for i, frame in enumerate(self._frames) if frame["from"] == "client"), default=0)
        self._moved = asyncio.Event()
        self._is_closed = False
        self._failure: ReplayError | None = None

    @property
    def is_open(self) -> bool:
        """Whether a message can be sent: more messages were recorded, or the connection was still open."""
        return self._next < self._sends_end or (self._end == CLOSED and not self._is_closed)

    async def send(self, text: str) -> None:
        """Check that the message equals the recorded one."""
        await self._until("client")
        if self._next == len(self._frames):
            raise self._failed("the program that was recorded sent no more messages over this connection")
        frame = self._frames[self._next]
        sent = {"from": "client", **self._masking.content(text.encode("utf-8", "surrogatepass"), _JSON)}
        if sent != {name: value for name, value in frame.items() if name != "lost"}:
            raise self._failed(f"message {self._next + 1} is not the one recorded\n{difference(frame, sent)}")
        self._advance()
        if frame.get("lost"):
            raise self._closing()

    async def receive(self) -> bytes:
        """Return the next recorded message after all earlier messages have been sent."""
        await self._until("service")
        if self._failure is not None:
            raise self._failure
        if self._next < len(self._frames):
            frame = self._frames[self._next]
            self._advance()
            return self._masking.data(frame)
        if self._end == CLOSED and not self._is_closed:
            # A session that reconnects after a GoAway message closes the connection from another task.
            for _ in range(3):
                await asyncio.sleep(0)
            if not self._is_closed:
                raise self._failed("the program that was recorded read no further over this connection")
        raise self._closing()

    async def aclose(self) -> None:
        """Close the connection: only recorded messages can still be sent."""
        self._is_closed = True

    async def _until(self, side: str) -> None:
        """Wait until the next message is from one side."""
        while self._failure is None and self._next < len(self._frames) and self._frames[self._next]["from"] != side:
            self._moved.clear()
            try:
                async with asyncio.timeout(_PATIENCE):
                    await self._moved.wait()
            except TimeoutError:
                raise self._failed(
                    f"message {self._next + 1} was not sent or not received in {_PATIENCE:g} s"
                ) from None

    def _advance(self) -> None:
        self._next += 1
        self._moved.set()

    def _closing(self) -> SocketClosed:
        if isinstance(self._end, str):
            return SocketClosed(_NORMAL, "")
        return SocketClosed(self._end["code"], str(self._masking.restored(self._end["reason"])))

    def _failed(self, problem: str) -> ReplayError:
        """Return the error and set it for the other side too, which would otherwise wait forever."""
        self._failure = ReplayError(f"{self._path}: {problem}. Record it again")
        self._moved.set()
        return self._failure
