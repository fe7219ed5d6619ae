"""Open live sessions."""

from __future__ import annotations

from contextlib import asynccontextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from gemkit._api._async.resource import AsyncResource
from gemkit._features.live import opening as links  # sync: from gemkit._features.live import background as links
from gemkit._features.live._async.session import AsyncSession
from gemkit._features.live.endpoint import as_config, session_request, setup_of
from gemkit._features.live.events import Resumption
from gemkit._features.live.messages import RECEIVED
from gemkit._features.tools._async.sessions import resolved
from gemkit._features.tools.functions import function_tools

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from gemkit._features.live._async.music import AsyncLiveMusic
    from gemkit._generated.dicts import LiveConnectConfigOrDict


class AsyncLive(AsyncResource):
    """Live sessions: bidirectional streaming of audio, video and text."""

    @cached_property
    def music(self) -> AsyncLiveMusic:
        """Music sessions. Gemini Developer API only."""
        from gemkit._features.live._async.music import AsyncLiveMusic

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
            model: Name of the model.
            config: Settings of the session; not changed. Its `http_options` may have `base_url`, `api_version`,
                `headers` and `timeout`, which limits the handshake.
            resumption: How to reconnect when a connection ends; with False the session ends too.
            call_functions: Run the functions in `tools` when the model calls them, and send their results.
            drop_unread_audio: Discard unread audio of the model when the user interrupts it.

        Raises:
            ConfigurationError: The websockets library is missing (``pip install gemkit[live]``), or a setting is wrong.
            InvalidInputError: The config has a field that is unknown or of the wrong type.
            UnsupportedFieldError: The backend does not support a field of the config.
            APIError: The service rejected the session; `LiveClosedError` if it closed the connection.
            APIConnectionError: The connection could not be opened within the timeout.
        """
        client = self._client
        checked = as_config(config)
        if checked.tools:
            checked = checked.model_copy(update={"tools": await resolved(checked.tools)})
        await client.discover_project()
        options = Resumption() if resumption is True else resumption or None
        setup = setup_of(client, model, checked)
        if options is not None:
            given: dict[str, Any] = setup.setdefault("sessionResumption", {})
            if client.settings.backend == "vertex" and options.resend:
                given["transparent"] = True
        request = session_request(client, checked)
        link = links.link_of(client, RECEIVED, request, setup, options, drops_audio=drop_unread_audio)
        session = AsyncSession(client, link)
        if call_functions:
            session.run_functions(function_tools(list(checked.tools or ())))
        try:
            first = await link.connect()
            if first is not None and first.setup_complete is not None:
                session.setup_complete = first.setup_complete
                session.session_id = first.setup_complete.session_id
            yield session
        finally:
            await session.close()
