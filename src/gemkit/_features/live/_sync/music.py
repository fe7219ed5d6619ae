# Rendered from ../_async/music.py by `make gen`; edit that file instead.
"""Music sessions: music that is generated in real time."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from gemkit._api._sync.resource import Resource
from gemkit._features.live import background as links
from gemkit._features.live.endpoint import music_request
from gemkit._features.live.messages import MUSIC_RECEIVED, Messages
from gemkit._features.models.transforms import gemini_model

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from gemkit._api._sync.client import APIClient
    from gemkit._features.live.background import Carrier
    from gemkit._generated.dicts import LiveMusicGenerationConfigOrDict, WeightedPromptOrDict
    from gemkit._generated.types.live_music import LiveMusicPlaybackControl, LiveMusicServerMessage


class LiveMusic(Resource):
    """Music sessions. Experimental: the service may change."""

    @contextmanager
    def connect(self, *, model: str) -> Generator[MusicSession]:
        """Open a session, and close it at the end of the ``with`` block.

        Args:
            model: Name of the music model.

        Raises:
            ConfigurationError: The websockets library is missing (``pip install gemkit[live]``), or a setting is wrong.
            UnsupportedOperationError: The client uses Vertex AI.
            APIError: The service rejected the session; `LiveClosedError` if it closed the connection.
            APIConnectionError: The connection could not be opened within the timeout.
        """
        client = self._client
        link = links.link_of(client, MUSIC_RECEIVED, music_request(client), {"model": gemini_model(model)})
        try:
            link.connect()
            yield MusicSession(client, link)
        finally:
            link.close()


class MusicSession:
    """A session of music generated in real time; `live.music.connect` opens one."""

    def __init__(self, api_client: APIClient, websocket: Carrier) -> None:
        """Use a connection that is set up."""
        self._messages = Messages(api_client.codec, api_client.context)
        self._link = links.link_over(api_client, MUSIC_RECEIVED, websocket)

    def set_weighted_prompts(self, prompts: Sequence[WeightedPromptOrDict]) -> None:
        """Set the prompts, which replace the previous ones.

        Args:
            prompts: At least one; weights other than 0.

        Raises:
            InvalidInputError: A prompt has an unknown field; nothing was sent.
            LiveClosedError: The session has ended.
        """
        self._send({"client_content": {"weighted_prompts": list(prompts)}}, "set_weighted_prompts")

    def set_music_generation_config(self, config: LiveMusicGenerationConfigOrDict) -> None:
        """Set the generation config; fields that are not set are reset to their defaults.

        Args:
            config: The settings.

        Raises:
            InvalidInputError: A field is unknown or of the wrong type; nothing was sent.
            LiveClosedError: The session has ended.
        """
        self._send({"music_generation_config": config}, "set_music_generation_config")

    def play(self) -> None:
        """Start or resume the music."""
        self._control("PLAY")

    def pause(self) -> None:
        """Pause the music; `play` resumes it."""
        self._control("PAUSE")

    def stop(self) -> None:
        """Stop the music and reset its context."""
        self._control("STOP")

    def reset_context(self) -> None:
        """Reset the context, and continue to play."""
        self._control("RESET_CONTEXT")

    def receive(self) -> Generator[LiveMusicServerMessage]:
        """Iterate over the messages of the session, until it ends.

        Raises:
            LiveClosedError: The connection was not closed normally.
            ResponseError: A message could not be parsed; the next call continues after it.
        """
        while (message := self._link.get()) is not None:
            self._link.held.future = None
            yield message

    def close(self) -> None:
        """Close the session; closing twice does nothing."""
        self._link.close()

    def _control(self, value: str) -> None:
        control: LiveMusicPlaybackControl | str = value
        self._send({"playback_control": control}, value.lower())

    def _send(self, message: dict[str, Any], at: str) -> None:
        self._link.send(self._messages.text(message, at, "LiveMusicClientMessage"))
