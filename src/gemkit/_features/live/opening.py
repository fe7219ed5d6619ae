"""Open connections of live sessions, and create their link."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit._features.live.link import Link
from gemkit._features.live.messages import dumped, message_reader
from gemkit._http.retry import RetryPolicy
from gemkit._http.websocket import SocketClosed, WebSocket, closed_on_error, open_websocket
from gemkit.errors import LiveClosedError

if TYPE_CHECKING:
    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._features.live.events import Resumption
    from gemkit._features.live.link import Opener
    from gemkit._http._async.call import AsyncCall
    from gemkit._http.request import HTTPRequest
    from gemkit._mapping.operation import OperationSpec

Carrier: TypeAlias = WebSocket | Link
"""The types of a session's connection."""


def link_of(
    client: AsyncAPIClient,
    received: OperationSpec[Any],
    request: HTTPRequest,
    setup: dict[str, Any],
    resumption: Resumption | None = None,
    *,
    drops_audio: bool = False,
) -> Link:
    """Return a link that opens its connections with this handshake and setup; `received` parses its messages."""
    resuming: dict[str, Any] = setup.get("sessionResumption", {})
    return Link(
        opener(client, request, setup),
        message_reader(client, received),
        client.state,
        resumption,
        handle=resuming.get("handle"),
        reports_index=bool(resuming.get("transparent")),
        drops_audio=drops_audio,
    )


def link_over(client: AsyncAPIClient, received: OperationSpec[Any], carrier: Carrier) -> Link:
    """Return a link unchanged, or a link over a connection that is set up, without reconnecting."""
    return carrier if isinstance(carrier, Link) else Link.over(carrier, message_reader(client, received), client.state)


def opener(client: AsyncAPIClient, request: HTTPRequest, setup: dict[str, Any]) -> Opener:
    """Return a function that opens a connection and sets it up; hooks are called for each one."""

    async def open_one(handle: str | None) -> tuple[WebSocket, bytes]:
        nonlocal request
        asked = _with_handle(setup, handle)
        call = client.begin(replace(request, headers=dict(request.headers)), {"model": setup["model"], "setup": asked})
        try:
            socket = await open_websocket(call)
            first = await _set_up(call, socket, asked)
        except BaseException as error:
            await call.on_error(error)
            raise
        async with closed_on_error(socket):
            await call.on_success(None)
        # The link counts the attempts to reconnect, and waits between them.
        request = replace(request, options=request.options._replace(retry=RetryPolicy(attempts=1)))
        return socket, first

    return open_one


async def _set_up(call: AsyncCall, socket: WebSocket, setup: dict[str, Any]) -> bytes:
    """Send the setup; return the first message."""
    try:
        async with closed_on_error(socket), asyncio.timeout(call.deadline.remaining()):
            await socket.send(dumped({"setup": setup}))
            return await socket.receive()
    except SocketClosed as error:
        raise LiveClosedError(error.code, error.reason, resumable=False) from None
    except TimeoutError:
        raise call.deadline.error(call.request.method, call.request.url) from None


def _with_handle(setup: dict[str, Any], handle: str | None) -> dict[str, Any]:
    if "sessionResumption" not in setup:
        return setup
    kept = {name: value for name, value in setup["sessionResumption"].items() if name != "handle"}
    return {**setup, "sessionResumption": kept if handle is None else {**kept, "handle": handle}}
