"""Opening connections of live sessions, and the link over them."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit._features.live.link import Link
from gemkit._features.live.messages import dumped, message_reader
from gemkit._http.websocket import SocketClosed, WebSocket, open_websocket
from gemkit.errors import LiveClosedError

if TYPE_CHECKING:
    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._features.live.events import Resumption
    from gemkit._features.live.link import Opener
    from gemkit._http.request import HTTPRequest
    from gemkit._mapping.operation import OperationSpec

Carrier: TypeAlias = WebSocket | Link
"""What a session can talk over."""


def link_of(
    client: AsyncAPIClient,
    received: OperationSpec[Any],
    request: HTTPRequest,
    setup: dict[str, Any],
    resumption: Resumption | None = None,
    *,
    drops_audio: bool = False,
) -> Link:
    """Return a link that opens its connections with this handshake and setup; `received` says what comes over it."""
    resuming: dict[str, Any] = setup.get("sessionResumption", {})
    return Link(
        opener(client, request, setup),
        message_reader(client, received),
        client.state,
        resumption,
        handle=resuming.get("handle"),
        tells_index=bool(resuming.get("transparent")),
        drops_audio=drops_audio,
    )


def link_over(client: AsyncAPIClient, received: OperationSpec[Any], carrier: Carrier) -> Link:
    """Return a link as it is, and one over a connection that is set up, which does not go on when it ends."""
    return carrier if isinstance(carrier, Link) else Link.over(carrier, message_reader(client, received), client.state)


def opener(client: AsyncAPIClient, request: HTTPRequest, setup: dict[str, Any]) -> Opener:
    """Return a function that opens a connection and sets it up; hooks are told of each."""

    async def open_one(handle: str | None) -> tuple[WebSocket, bytes]:
        asked = _with_handle(setup, handle)
        call = client.begin(replace(request, headers=dict(request.headers)), {"model": setup["model"], "setup": asked})
        try:
            socket = await open_websocket(call)
            try:
                async with asyncio.timeout(call.deadline.remaining()):
                    await socket.send(dumped({"setup": asked}))
                    first = await socket.receive()
            except BaseException as error:
                await socket.aclose()
                if isinstance(error, SocketClosed):
                    raise LiveClosedError(error.code, error.reason, resumable=False) from None
                if isinstance(error, TimeoutError):
                    raise call.deadline.error(request.method, request.url) from None
                raise
        except BaseException as error:
            await call.on_error(error)
            raise
        await call.on_success(None)
        return socket, first

    return open_one


def _with_handle(setup: dict[str, Any], handle: str | None) -> dict[str, Any]:
    if "sessionResumption" not in setup:
        return setup
    kept = {name: value for name, value in setup["sessionResumption"].items() if name != "handle"}
    return {**setup, "sessionResumption": kept if handle is None else {**kept, "handle": handle}}
