"""Send a reply, complete or with a fault of the connection."""

import asyncio
from collections.abc import Iterable, Iterator

from starlette.types import Receive, Scope, Send

from gemkit.emulator.faults import Fault
from gemkit.emulator.replies import Reply

TRANSPORT = "gemkit.transport"
_PAUSE = 0.1


class Connection:
    """The client's side of one request."""

    def __init__(self, scope: Scope, receive: Receive) -> None:
        self._transport: asyncio.Transport = scope["extensions"][TRANSPORT]
        self._receive = receive

    async def close(self) -> None:
        """Close after the buffered bytes have been sent, even if the response is incomplete."""
        self._transport.close()
        await self.wait_closed()

    async def wait_closed(self, seconds: float | None = None) -> bool:
        """Wait until the client has disconnected or the emulator stops; return False after a timeout in seconds."""
        try:
            async with asyncio.timeout(seconds):
                while (await self._receive())["type"] != "http.disconnect":
                    pass
        except TimeoutError:
            return False
        return True


async def send_reply(reply: Reply, fault: Fault | None, send: Send, connection: Connection) -> None:
    """Send a reply with a fault."""
    match fault.kind if fault else "":
        case "drop":
            await connection.close()
        case "truncate" if fault:
            await _send_start(reply, send)
            await _send_pieces(
                _first_bytes(reply, reply.middle if fault.after_bytes is None else fault.after_bytes), send
            )
            await connection.close()
        case "stall" if fault:
            if fault.after_bytes is not None:
                await _send_start(reply, send)
                await _send_pieces(_first_bytes(reply, fault.after_bytes), send)
            if not await connection.wait_closed(fault.seconds):
                await connection.close()
        case "slow" if fault:
            await _send_slowly(reply, send, connection, _PAUSE if fault.seconds is None else fault.seconds)
        case _:
            await _send_start(reply, send)
            await _send_body(reply.iter_bytes(), send)


async def _send_slowly(reply: Reply, send: Send, connection: Connection, seconds: float) -> None:
    for index, piece in enumerate(reply.iter_bytes()):
        if await connection.wait_closed(seconds):
            return
        if index == 0:
            await _send_start(reply, send)
        await _send_pieces([piece], send)
    await _send_end(send)


async def _send_start(reply: Reply, send: Send) -> None:
    headers = {"content-type": reply.content_type, **reply.headers}
    if reply.events is None:
        headers["content-length"] = str(reply.length)
    encoded = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": reply.status, "headers": encoded})


async def _send_body(pieces: Iterable[bytes], send: Send) -> None:
    """Send all pieces, the last one together with the end of the body."""
    pending = b""
    for piece in pieces:
        if pending:
            await _send_pieces([pending], send)
        pending = piece
    await _send_end(send, pending)


async def _send_pieces(pieces: Iterable[bytes], send: Send) -> None:
    for piece in pieces:
        await send({"type": "http.response.body", "body": piece, "more_body": True})


async def _send_end(send: Send, piece: bytes = b"") -> None:
    await send({"type": "http.response.body", "body": piece, "more_body": False})


def _first_bytes(reply: Reply, length: int) -> Iterator[bytes]:
    """Yield the first `length` bytes, but never all of them."""
    left = min(length, reply.length - 1)
    for piece in reply.iter_bytes():
        if left <= 0:
            break
        yield piece[:left]
        left -= len(piece)
