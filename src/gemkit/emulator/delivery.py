"""Putting a reply on the wire, whole or with a fault of the connection."""

import asyncio
from collections.abc import Iterable

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
        """Close after what was written has gone out, whatever the response promised."""
        self._transport.close()
        await self.gone()

    async def gone(self, within: float | None = None) -> bool:
        """Wait until the client is gone or the emulator stops, at most so many seconds; tells whether it came."""
        try:
            async with asyncio.timeout(within):
                while (await self._receive())["type"] != "http.disconnect":
                    pass
        except TimeoutError:
            return False
        return True


async def deliver(reply: Reply, fault: Fault | None, send: Send, connection: Connection) -> None:
    """Send a reply as the fault will have it."""
    pieces = reply.pieces()
    match fault.kind if fault else "":
        case "drop":
            await connection.close()
        case "truncate" if fault:
            await _start(reply, pieces, send)
            await _body(_cut(pieces, _middle(pieces) if fault.after_bytes is None else fault.after_bytes), send)
            await connection.close()
        case "stall" if fault:
            if fault.after_bytes is not None:
                await _start(reply, pieces, send)
                await _body(_cut(pieces, fault.after_bytes), send)
            if not await connection.gone(fault.seconds):
                await connection.close()
        case "slow" if fault:
            await _slowly(reply, pieces, send, connection, _PAUSE if fault.seconds is None else fault.seconds)
        case _:
            await _start(reply, pieces, send)
            await _body(pieces[:-1], send)
            await _end(send, b"".join(pieces[-1:]))


async def _slowly(reply: Reply, pieces: list[bytes], send: Send, connection: Connection, seconds: float) -> None:
    for index, piece in enumerate(pieces):
        if await connection.gone(seconds):
            return
        if index == 0:
            await _start(reply, pieces, send)
        await _body([piece], send)
    await _end(send)


async def _start(reply: Reply, pieces: list[bytes], send: Send) -> None:
    headers = {"content-type": reply.content_type, **reply.headers}
    if reply.events is None:
        headers["content-length"] = str(sum(map(len, pieces)))
    encoded = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": reply.status, "headers": encoded})


async def _body(pieces: Iterable[bytes], send: Send) -> None:
    for piece in pieces:
        await send({"type": "http.response.body", "body": piece, "more_body": True})


async def _end(send: Send, piece: bytes = b"") -> None:
    await send({"type": "http.response.body", "body": piece, "more_body": False})


def _middle(pieces: list[bytes]) -> int:
    """A place inside the second event of a stream, or inside the only piece."""
    if len(pieces) == 1:
        return len(pieces[0]) // 2
    return len(pieces[0]) + len(pieces[1]) // 2


def _cut(pieces: list[bytes], length: int) -> list[bytes]:
    """The first so many bytes, and never all of them."""
    left = min(length, sum(map(len, pieces)) - 1)
    out: list[bytes] = []
    for piece in pieces:
        if left <= 0:
            break
        out.append(piece[:left])
        left -= len(piece)
    return out
