"""A websocket with JSON messages and injected faults."""

import asyncio
import json
import random
import struct
from collections.abc import Iterator

from starlette.types import Receive, Scope, Send

from gemkit.emulator.faults import Fault
from gemkit.emulator.json_values import JSON, is_object
from gemkit.emulator.live.record import LiveSession
from gemkit.emulator.replies import encode
from gemkit.emulator.sending import TRANSPORT

NORMAL = 1000
GOING_AWAY = 1001
BROKEN = 1006
INVALID = 1007
REFUSED = 1008
_CONTINUATION, _BINARY = 0x0, 0x2
_FIN = 0x80
_SHORT, _MEDIUM = 126, 2**16
_PAUSE = 0.1
_TIME_LEFT = 10
_STALL = 3600
_REASON_BYTES = 123
_FRAGMENTS = 4


class Ended(Exception):  # noqa: N818 - the session has ended, which is not an error
    """The connection is lost, or must be closed with a code.

    Args:
        code: The close code; None if the client has disconnected.
        reason: The close reason.
    """

    def __init__(self, code: int | None = None, reason: str = "") -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class Channel:
    """The client's websocket.

    Attributes:
        record: The record of the session.
        tasks: Background tasks; the failure of one ends the session.
    """

    def __init__(
        self, scope: Scope, receive: Receive, send: Send, record: LiveSession, tasks: asyncio.TaskGroup
    ) -> None:
        self.record = record
        self.tasks = tasks
        self._transport: asyncio.Transport = scope["extensions"][TRANSPORT]
        self._receive = receive
        self._send = send
        self._fault: Fault | None = None
        self._sent_before_fault = 0
        self._random = random.Random(0)  # noqa: S311 - deterministic splits

    def set_fault(self, fault: Fault) -> None:
        """Set a fault, effective from the next message; its count of messages starts here."""
        self._fault = fault
        self._sent_before_fault = len(self.record.sent)

    async def receive(self) -> JSON:
        """Return the next message.

        Raises:
            Ended: The client has disconnected, or the message is not a JSON object.
        """
        event = await self._receive()
        if event["type"] == "websocket.disconnect":
            raise Ended
        raw = event.get("bytes") or event.get("text") or ""
        try:
            message = json.loads(raw)
        except (ValueError, RecursionError):
            raise Ended(INVALID, "The message is not JSON.") from None
        if not is_object(message):
            raise Ended(INVALID, "The message is not a JSON object.")
        self.record.received.append(message)
        return message

    async def send(self, message: JSON) -> None:
        """Send a message, with the fault.

        Raises:
            Ended: The connection must end here.
        """
        data = encode(message)
        fault = self._fault
        if fault is not None:
            data = await self._apply_fault(fault, data)
        if fault is not None and fault.kind == "fragment":
            self._transport.write(b"".join(self._fragments(data)))
        else:
            await self._send({"type": "websocket.send", "bytes": data})
        self.record.sent.append(message)

    async def _apply_fault(self, fault: Fault, data: bytes) -> bytes:
        after = 1 if fault.after_chunks is None else fault.after_chunks
        if fault.kind == "slow":
            await asyncio.sleep(_PAUSE if fault.seconds is None else fault.seconds)
        if len(self.record.sent) - self._sent_before_fault < after:
            return data
        match fault.kind:
            case "drop":
                raise Ended(BROKEN)
            case "truncate":
                frame = _frame(_BINARY | _FIN, data)
                size = len(frame) // 2 if fault.after_bytes is None else fault.after_bytes
                self._transport.write(frame[: min(max(size, 1), len(frame) - 1)])
                raise Ended(BROKEN)
            case "stall":
                await asyncio.sleep(_STALL if fault.seconds is None else fault.seconds)
                raise Ended(BROKEN)
            case "close":
                raise Ended(fault.status, fault.message or "Fault on demand.")
            case "end-early":
                raise Ended(NORMAL)
            case "go-away":
                self._fault = None
                seconds = _TIME_LEFT if fault.seconds is None else fault.seconds
                await self.send({"goAway": {"timeLeft": f"{seconds:g}s"}})
                self.tasks.create_task(self._close_after(seconds))
                return data
            case "stream-error":
                self._fault = None
                return encode(fault.error().document())
            case "malformed":
                self._fault = None
                return data[: len(data) // 2]
            case _:
                return data

    async def _close_after(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        raise Ended(GOING_AWAY, "The time limit of this connection is reached.")

    def _fragments(self, data: bytes) -> Iterator[bytes]:
        """Yield one message in several frames, split at random."""
        places = sorted(self._random.randint(0, len(data)) for _ in range(_FRAGMENTS - 1))
        for index, (start, end) in enumerate(zip([0, *places], [*places, len(data)], strict=True)):
            last = _FIN if index == _FRAGMENTS - 1 else 0
            yield _frame((_CONTINUATION if index else _BINARY) | last, data[start:end])

    async def close(self, code: int, reason: str) -> None:
        """Close with a code; 1006 breaks the connection without one."""
        self.record.close_code = code
        if code == BROKEN:
            self._transport.close()
            return
        text = reason.encode()[:_REASON_BYTES].decode(errors="ignore")
        await self._send({"type": "websocket.close", "code": code, "reason": text})


def _frame(first: int, data: bytes) -> bytes:
    size = len(data)
    if size < _SHORT:
        return struct.pack(">BB", first, size) + data
    if size < _MEDIUM:
        return struct.pack(">BBH", first, 126, size) + data
    return struct.pack(">BBQ", first, 127, size) + data
