# Rendered from ../_async/session.py by `make gen`; edit that file instead.
"""One live session: send and receive messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._features.live import background as links
from gemkit._features.live.events import AudioDropped, Reconnected
from gemkit._features.live.messages import RECEIVED, Messages
from gemkit._features.tools._sync.sessions import resolved
from gemkit._features.tools.functions import function_tools

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from gemkit._api._sync.client import APIClient
    from gemkit._features.contents.inputs import BlobImageUnionDict, ContentUnionDict
    from gemkit._features.live.background import Carrier
    from gemkit._features.live.events import LiveEvent
    from gemkit._features.tools.functions import FunctionTool
    from gemkit._features.tools.inputs import ToolListUnionDict
    from gemkit._generated.dicts import (
        ActivityEndOrDict,
        ActivityStartOrDict,
        BlobOrDict,
        ContentOrDict,
        FunctionResponseOrDict,
    )
    from gemkit._generated.types.live import LiveServerContent, LiveServerMessage, LiveServerSetupComplete


class Session:
    """A bidirectional session with a model; `live.connect` opens one.

    Attributes:
        session_id: Id of the session; None if the service has not sent one.
        setup_complete: The setup-complete message of the service; None if another message was received first.
    """

    def __init__(
        self,
        api_client: APIClient,
        websocket: Carrier,
        session_id: str | None = None,
        setup_complete: LiveServerSetupComplete | None = None,
    ) -> None:
        """Use a connection that is set up, without reconnecting when it ends."""
        self.session_id = session_id
        self.setup_complete = setup_complete
        self._messages = Messages(api_client.codec, api_client.context)
        self._link = links.link_over(api_client, RECEIVED, websocket)

    # Sending

    def send_client_content(
        self,
        *,
        turns: ContentOrDict | Sequence[ContentOrDict] | ContentUnionDict | None = None,
        turn_complete: bool = True,
    ) -> None:
        """Add turns to the conversation; the current response of the model is interrupted.

        Args:
            turns: One or more turns: contents, or values that can be converted to a content, such as text.
            turn_complete: Whether the model should respond now.

        Raises:
            InvalidInputError: A turn cannot be converted to a content; nothing was sent.
            LiveClosedError: The session has ended.
        """
        text, contents = self._messages.client_content(turns, turn_complete=turn_complete)
        self._link.send(text, contents)

    def send_realtime_input(
        self,
        *,
        media: BlobImageUnionDict | None = None,
        audio: BlobOrDict | None = None,
        audio_stream_end: bool | None = None,
        video: BlobImageUnionDict | None = None,
        text: str | None = None,
        activity_start: ActivityStartOrDict | None = None,
        activity_end: ActivityEndOrDict | None = None,
    ) -> None:
        """Send one chunk of realtime input; activity detection decides when the model responds.

        Waits while more than 32 KiB are buffered, so that the sender is not faster than the connection.

        Args:
            media: A chunk of audio or an image; deprecated by `audio` and `video`.
            audio: A chunk of audio, such as 16-bit PCM with the MIME type ``audio/pcm;rate=16000``.
            audio_stream_end: True if the microphone was turned off.
            video: A frame of a video.
            text: Text that the user types.
            activity_start: The user starts to speak; only without automatic activity detection.
            activity_end: The user has stopped speaking; only without automatic activity detection.

        Raises:
            InvalidInputError: Not exactly one argument is passed; nothing was sent.
            LiveClosedError: The session has ended.
        """
        given = {
            "media": media,
            "audio": audio,
            "audio_stream_end": audio_stream_end,
            "video": video,
            "text": text,
            "activity_start": activity_start,
            "activity_end": activity_end,
        }
        self._link.send(self._messages.realtime_input({k: v for k, v in given.items() if v is not None}))

    def send_tool_response(
        self, *, function_responses: FunctionResponseOrDict | Sequence[FunctionResponseOrDict]
    ) -> None:
        """Send the results of function calls.

        Args:
            function_responses: One or more function responses, each with the `id` of its call.

        Raises:
            InvalidInputError: A response has no id, which the Gemini API requires; nothing was sent.
            LiveClosedError: The session has ended.
        """
        self._link.send(self._messages.tool_response(function_responses))

    def send_context_update(
        self, *, system_instruction: ContentUnionDict | None = None, tools: ToolListUnionDict | None = None
    ) -> None:
        """Change settings of the session.

        Args:
            system_instruction: The new system instruction.
            tools: Tools that replace the previous ones; their functions are run if `call_functions` is set.

        Raises:
            InvalidInputError: There is nothing to change; nothing was sent.
            LiveClosedError: The session has ended.
        """
        found = None if tools is None else resolved(tools)
        message = self._messages.context_update(system_instruction, found)
        if found is not None and self._link.runs_functions:
            self.run_functions(function_tools(found))
        self._link.send(message)

    # Receiving

    def receive(self) -> Generator[LiveServerMessage]:
        """Iterate over the messages of the model's current turn, up to the one that completes it.

        No messages are lost between two calls: the next call continues where this one stopped. A normal end of the
        session (1000) ends the iteration; calling again then raises `LiveClosedError`.

        Raises:
            LiveClosedError: The connection was not closed normally.
            ResponseError: A message could not be parsed; the next call continues after it.
        """
        while (message := self._link.get()) is not None:
            is_told = isinstance(message, (AudioDropped, Reconnected))
            self._link.held.future = None
            if is_told:
                continue
            yield message
            if message.server_content is not None and _ends_turn(message.server_content):
                return

    def events(self) -> Generator[LiveEvent]:
        """Iterate over the whole session, across turns.

        Yields:
            `types.LiveServerMessage`; also `live.Reconnected` and `live.AudioDropped` for these events.

        Raises:
            LiveClosedError: The connection was not closed normally.
            ResponseError: A message could not be parsed; the next call continues after it.
        """
        while (event := self._link.get()) is not None:
            self._link.held.future = None
            yield event

    def run_functions(self, functions: Mapping[str, FunctionTool]) -> None:
        """Set the functions, by name, to run when the model calls them; their results are sent."""
        self._link.run_functions(functions, self._messages.tool_response)

    @property
    def resumption_handle(self) -> str | None:
        """The latest handle to resume the session with: `session_resumption.handle` of the config."""
        return self._link.handle

    def close(self) -> None:
        """Close the session; closing twice does nothing."""
        self._link.close()


def _ends_turn(content: LiveServerContent) -> bool:
    status = content.interaction_status
    if status is not None and status != "INTERACTION_STATUS_UNSPECIFIED":
        return status == "IDLE"
    return bool(content.turn_complete)
