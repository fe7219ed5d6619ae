"""`client.aio.live`: open sessions."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from gemkit._api._async.resource import AsyncResource
from gemkit._features.live.endpoint import as_config, session_request, setup_of
from gemkit._features.live.events import Resumption
from gemkit._features.live.link import Link
from gemkit._features.live.messages import dumped
from gemkit._features.live.session import AsyncSession, reader_of
from gemkit._features.tools.functions import function_tools
from gemkit._http.websocket import SocketClosed, open_websocket
from gemkit.errors import LiveClosedError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._features.live.link import Opener
    from gemkit._features.live.music import AsyncLiveMusic
    from gemkit._generated.dicts import LiveConnectConfigOrDict
    from gemkit._http.request import HTTPRequest
    from gemkit._http.websocket import WebSocket


class AsyncLive(AsyncResource):
    """Live sessions: audio, video and text both ways at once."""

    @cached_property
    def music(self) -> AsyncLiveMusic:
        """Music that is generated while it plays. Gemini Developer API only."""
        from gemkit._features.live.music import AsyncLiveMusic

        return AsyncLiveMusic(self._client)

    @asynccontextmanager
    async def connect(
        self,
        *,
        model: str,
        config: LiveConnectConfigOrDict | None = None,
        resumption: Resumption | bool = True,
        call_functions: bool = False,
        drop_unread_audio: bool = True,
    ) -> AsyncGenerator[AsyncSession]:
        """Open a session, and close it at the end of the ``async with`` block.

        Args:
            model: The model to talk to.
            config: Settings of the session; not changed. Its `http_options` may have `base_url`, `api_version`,
                `headers` and `timeout`, which limits the handshake.
            resumption: How to go on when a connection ends; False ends the session with it.
            call_functions: Run functions among the tools when the model calls them, and send their results.
            drop_unread_audio: When the user interrupts the model, drop its audio that was not read yet.

        Raises:
            ConfigurationError: The websockets library is missing (``pip install gemkit[live]``), or a setting is wrong.
            InvalidInputError: The config has a field that is unknown or of the wrong type.
            UnsupportedFieldError: The backend does not take a field of the config.
            APIError: The service refused the session; `LiveClosedError` if it closed the connection.
            APIConnectionError: There was no connection in time.
        """
        client = self._client
        checked = as_config(config)
        await client.discover_project()
        options = Resumption() if resumption is True else resumption or None
        setup = setup_of(client, model, checked)
        tells_index = False
        if options is not None:
            given: dict[str, Any] = setup.setdefault("sessionResumption", {})
            if client.settings.backend == "vertex" and options.resend:
                given["transparent"] = True
            tells_index = bool(given.get("transparent"))
        running = function_tools(list(checked.tools or ())) if call_functions else {}
        link = Link(
            opener(client, session_request(client, checked), setup),
            reader_of(client),
            client.state,
            options,
            handle=setup.get("sessionResumption", {}).get("handle"),
            tells_index=tells_index,
            drops_audio=drop_unread_audio,
        )
        session = AsyncSession(client, link)
        if running:
            session.run_functions(running)
        try:
            first = await link.connect()
            if first is not None and first.setup_complete is not None:
                session.setup_complete = first.setup_complete
                session.session_id = first.setup_complete.session_id
            yield session
        finally:
            await session.close()


def opener(client: AsyncAPIClient, request: HTTPRequest, setup: dict[str, Any]) -> Opener:
    """Return a function that opens a connection and sets it up; hooks are told of each."""

    async def open_one(handle: str | None) -> tuple[WebSocket, bytes]:
        asked = _with_handle(setup, handle)
        call = client.begin(replace(request, headers=dict(request.headers)), {"setup": asked})
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
