"""One live session: what a program sends and receives."""

from __future__ import annotations

import asyncio  # sync: drop
import warnings  # sync: drop
from typing import TYPE_CHECKING, Any

from gemkit._features.live import opening as links  # sync: from gemkit._features.live import background as links
from gemkit._features.live.events import AudioDropped, Reconnected
from gemkit._features.live.messages import RECEIVED, Messages
from gemkit._features.tools._async.sessions import resolved
from gemkit._features.tools.functions import function_tools
from gemkit.errors import InvalidInputError  # sync: drop

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence

    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._features.contents.inputs import BlobImageUnionDict, ContentUnionDict
    from gemkit._features.live.events import LiveEvent
    from gemkit._features.live.opening import Carrier  # sync: from gemkit._features.live.background import Carrier
    from gemkit._features.tools.functions import FunctionTool
    from gemkit._features.tools.inputs import ToolListUnionDict
    from gemkit._generated.dicts import (
        ActivityEndOrDict,
        ActivityStartOrDict,
        BlobOrDict,
        ContentOrDict,
        FunctionResponseOrDict,
        LiveClientContentOrDict,  # sync: drop
        LiveClientRealtimeInputOrDict,  # sync: drop
        LiveClientToolResponseOrDict,  # sync: drop
    )
    from gemkit._generated.types.live import LiveServerContent, LiveServerMessage, LiveServerSetupComplete
    from gemkit._mapping.model import Message  # sync: drop


class AsyncSession:
    """A conversation with a model that goes on both ways at once; `live.connect` opens one.

    Attributes:
        session_id: The service's name of the session, if it gave one.
        setup_complete: The service's message that the session is ready; None if another message came first.
    """

    def __init__(
        self,
        api_client: AsyncAPIClient,
        websocket: Carrier,
        session_id: str | None = None,
        setup_complete: LiveServerSetupComplete | None = None,
    ) -> None:
        """Talk over a connection that is set up, without going on when it ends."""
        self.session_id = session_id
        self.setup_complete = setup_complete
        self._messages = Messages(api_client.codec, api_client.context)
        self._link = links.link_over(api_client, RECEIVED, websocket)

    # What is sent

    async def send_client_content(
        self,
        *,
        turns: ContentOrDict | Sequence[ContentOrDict] | ContentUnionDict | None = None,
        turn_complete: bool = True,
    ) -> None:
        """Add turns to the conversation; what the model is saying is interrupted.

        Args:
            turns: One turn or several: contents, or what stands for one, such as text.
            turn_complete: Whether the model is to answer now.

        Raises:
            InvalidInputError: A turn cannot be a content; nothing was sent.
            LiveClosedError: The session has ended.
        """
        text, contents = self._messages.client_content(turns, turn_complete=turn_complete)
        await self._link.send(text, contents)

    async def send_realtime_input(
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
        """Send one piece of input as it comes in; when the model answers is up to the detection of activity.

        Waits while more than 32 KiB are on their way, so that a slow connection slows down the program.

        Args:
            media: A piece of audio or a picture; `audio` and `video` take its place.
            audio: A piece of audio, such as 16-bit PCM with the MIME type ``audio/pcm;rate=16000``.
            audio_stream_end: True tells that the microphone was turned off.
            video: A picture of a video.
            text: Text that the user types.
            activity_start: The user begins to speak, where automatic detection is turned off.
            activity_end: The user has stopped speaking.

        Raises:
            InvalidInputError: Not exactly one argument is given; nothing was sent.
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
        await self._link.send(self._messages.realtime_input({k: v for k, v in given.items() if v is not None}))

    async def send_tool_response(
        self, *, function_responses: FunctionResponseOrDict | Sequence[FunctionResponseOrDict]
    ) -> None:
        """Send the results of function calls.

        Args:
            function_responses: One or several, with the `id` of the call each is for.

        Raises:
            InvalidInputError: A response lacks the id that the Gemini API needs; nothing was sent.
            LiveClosedError: The session has ended.
        """
        await self._link.send(self._messages.tool_response(function_responses))

    async def send_context_update(
        self, *, system_instruction: ContentUnionDict | None = None, tools: ToolListUnionDict | None = None
    ) -> None:
        """Change settings of the session.

        Args:
            system_instruction: The new system instruction.
            tools: Tools that take the place of those so far; functions among them are run if the session runs functions.

        Raises:
            InvalidInputError: There is nothing to change; nothing was sent.
            LiveClosedError: The session has ended.
        """
        found = None if tools is None else await resolved(tools)
        message = self._messages.context_update(system_instruction, found)
        if found is not None and self._link.runs_functions:
            self.run_functions(function_tools(found))
        await self._link.send(message)

    # sync: drop until end
    async def send(
        self,
        *,
        input: (  # noqa: A002 - the name that programs use
            ContentUnionDict
            | Sequence[ContentUnionDict]
            | BlobOrDict
            | LiveClientContentOrDict
            | LiveClientRealtimeInputOrDict
            | LiveClientToolResponseOrDict
            | FunctionResponseOrDict
            | Sequence[FunctionResponseOrDict]
            | None
        ) = None,
        end_of_turn: bool | None = False,
    ) -> None:
        """Send something of any kind. Deprecated: `send_client_content` and the like say which kind.

        Args:
            input: Turns, media, function responses, or the message that carries them.
            end_of_turn: Whether the model is to answer turns now.

        Raises:
            InvalidInputError: The input is of no known kind; nothing was sent.
            LiveClosedError: The session has ended.
        """
        _deprecated("send", "send_client_content, send_realtime_input or send_tool_response")
        await self._link.send(_any_message(self._messages, input, end_of_turn=bool(end_of_turn)))

    # sync: end

    # What is received

    async def receive(self) -> AsyncGenerator[LiveServerMessage]:
        """Iterate over the messages of the model's present turn; the last one ends it.

        No messages are lost between two calls: the next one goes on where this one stopped. A normal end of the session
        (1000) ends the iteration; calling again then raises `LiveClosedError`.

        Raises:
            LiveClosedError: The session has ended without a normal close.
            ResponseError: A message could not be read; the next call continues after it.
        """
        while (message := await self._link.get()) is not None:
            is_told = isinstance(message, (AudioDropped, Reconnected))
            # sync: self._link.held.future = None
            if is_told:
                continue
            yield message
            if message.server_content is not None and _ends_turn(message.server_content):
                return

    async def events(self) -> AsyncGenerator[LiveEvent]:
        """Iterate over the whole session, across turns.

        Yields:
            `types.LiveServerMessage` as they come; `live.Reconnected` and `live.AudioDropped` where these happen.

        Raises:
            LiveClosedError: The session has ended without a normal close.
            ResponseError: A message could not be read; calling again continues after it.
        """
        while (event := await self._link.get()) is not None:
            # sync: self._link.held.future = None
            yield event

    # sync: drop until end
    async def start_stream(self, *, stream: AsyncIterator[bytes], mime_type: str) -> AsyncGenerator[LiveServerMessage]:
        """Send media as they come and receive meanwhile. Deprecated: use `send_realtime_input` and `receive`.

        Args:
            stream: Pieces of media.
            mime_type: Their MIME type.

        Raises:
            LiveClosedError: The session has ended.
        """
        _deprecated("start_stream", "send_realtime_input and receive")

        async def feed() -> None:
            async for piece in stream:
                await self._link.send(self._messages.realtime_input({"media": {"data": piece, "mime_type": mime_type}}))

        feeding = asyncio.create_task(feed(), name="gemkit-live stream")
        try:
            async for message in self.receive():
                yield message
            await feeding
        finally:
            feeding.cancel()

    # sync: end

    def run_functions(self, functions: Mapping[str, FunctionTool]) -> None:
        """Run these functions from now on, by name, when the model calls them, and send their results."""
        self._link.run_functions(functions, self._messages.tool_response)

    @property
    def resumption_handle(self) -> str | None:
        """The latest handle with which another session can go on: `session_resumption.handle` of its config."""
        return self._link.handle

    async def close(self) -> None:
        """Close the session; closing twice does nothing."""
        await self._link.aclose()


def _ends_turn(content: LiveServerContent) -> bool:
    status = content.interaction_status
    if status is not None and status != "INTERACTION_STATUS_UNSPECIFIED":
        return status == "IDLE"
    return bool(content.turn_complete)


# sync: drop until end
def _deprecated(name: str, instead: str) -> None:
    warnings.warn(f"AsyncSession.{name} is deprecated; use {instead}", DeprecationWarning, stacklevel=3)


def _any_message(messages: Messages, value: object, *, end_of_turn: bool) -> str:
    from gemkit._generated.types import live
    from gemkit._generated.types.content import FunctionResponse

    given: Any = value
    carriers: dict[type[Message], str] = {
        live.LiveClientContent: "client_content",
        live.LiveClientRealtimeInput: "realtime_input",
        live.LiveClientToolResponse: "tool_response",
        live.LiveClientSetup: "setup",
    }
    if isinstance(value, live.LiveClientMessage):
        return messages.text(dict(value), "send")
    for kind, field in carriers.items():
        if isinstance(value, kind) or (
            given and isinstance(value, dict) and kind.__pydantic_fields__.keys() >= given.keys()
        ):
            return messages.text({field: given}, "send")
    first: Any = given[0] if isinstance(value, list | tuple) and given else given
    keys: set[Any] = set(first) if hasattr(first, "keys") else set()
    if isinstance(first, FunctionResponse) or keys >= {"name", "response"}:
        return messages.tool_response(given)
    if hasattr(first, "mime_type") or "data" in keys:
        return messages.realtime_input({"media": given})
    if given is None and not end_of_turn:
        raise InvalidInputError("send needs input, or end_of_turn=True", path="input")
    return messages.client_content(given, turn_complete=end_of_turn)[0]


# sync: end
