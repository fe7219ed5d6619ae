"""Encode the client's messages, and parse the service's."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit._features.contents.transforms import content as one_content
from gemkit._features.contents.transforms import contents as to_contents
from gemkit._features.contents.transforms import to_part
from gemkit._features.tools.transforms import tools as to_tools
from gemkit._generated.types.content import Blob, Content, FunctionResponse
from gemkit._mapping.decode import reader
from gemkit._mapping.encode import encode_message
from gemkit._mapping.model import validated
from gemkit._mapping.operation import OperationSpec
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from gemkit._api._async.client import AsyncAPIClient
    from gemkit._generated.types.live import LiveServerMessage
    from gemkit._generated.types.live_music import LiveMusicServerMessage
    from gemkit._mapping.codec import Codec
    from gemkit._mapping.operation import ClientContext

RECEIVED: OperationSpec[LiveServerMessage] = OperationSpec("live.receive", "unary", (), "", "LiveServerMessage", {})
MUSIC_RECEIVED: OperationSpec[LiveMusicServerMessage] = OperationSpec(
    "live.music.receive", "unary", (), "", "LiveMusicServerMessage", {}
)
R = TypeVar("R")


def message_reader(client: AsyncAPIClient, received: OperationSpec[R]) -> Callable[[bytes], R]:
    """Return the function that parses the service's messages."""
    read = reader(client.codec, received, client.settings.backend)

    def read_message(data: bytes) -> R:
        return read(data, 200, None)

    return read_message


class Messages:
    """Encoder of the messages of one session."""

    def __init__(self, codec: Codec, context: ClientContext) -> None:
        """Encode for the backend of `context`."""
        self._codec = codec
        self._context = context

    def text(self, message: dict[str, Any], at: str, name: str = "LiveClientMessage") -> str:
        """Return a message as JSON text.

        Raises:
            InvalidInputError: A field is unknown or of the wrong type.
            UnsupportedFieldError: The backend does not support a field.
        """
        return dumped(encode_message(self._codec, name, message, self._context, at))

    def client_content(self, turns: Any, *, turn_complete: bool) -> tuple[str, list[Content]]:
        """Return the message with turns of the conversation, and these turns."""
        contents = [] if turns is None else to_contents(turns, self._context)
        content: dict[str, Any] = {"turn_complete": turn_complete}
        if contents:
            content["turns"] = contents
        return self.text({"client_content": content}, "send_client_content"), contents

    def realtime_input(self, given: dict[str, Any]) -> str:
        """Return the message with one chunk of input.

        Raises:
            InvalidInputError: Not exactly one is passed, or it is of the wrong type.
        """
        if len(given) != 1:
            names = ", ".join(given) or "none"
            raise InvalidInputError(f"send_realtime_input takes exactly one argument at a time, not {names}")
        ((name, value),) = given.items()
        if name in {"audio", "video", "media"}:
            blob = _blob(value, name)
            if blob.data is not None and blob.display_name is None and not blob.model_extra:
                return _realtime_blob(name, blob)
            value = [blob] if name == "media" else blob
            name = "media_chunks" if name == "media" else name
        return self.text({"realtime_input": {name: value}}, "send_realtime_input")

    def tool_response(self, responses: Any) -> str:
        """Return the message with results of function calls.

        Raises:
            InvalidInputError: There is none, or one has no id, which the Gemini API requires.
        """
        given = list(cast("list[Any]", responses)) if isinstance(responses, list | tuple) else [responses]
        if not given:
            raise InvalidInputError("function_responses must have at least one response", path="function_responses")
        found = [validated(FunctionResponse, each, f"function_responses[{index}]") for index, each in enumerate(given)]
        for index, each in enumerate(found):
            if self._context.backend == "gemini" and not each.id:
                at = f"function_responses[{index}].id"
                raise InvalidInputError("the Gemini API needs the id of the function call of this response", path=at)
        return self.text({"tool_response": {"function_responses": found}}, "send_tool_response")

    def context_update(self, system_instruction: Any, tools: Any) -> str:
        """Return the message with changed settings.

        Raises:
            InvalidInputError: There is nothing to change.
        """
        update: dict[str, Any] = {}
        if system_instruction is not None:
            update["system_instruction"] = one_content(system_instruction, self._context)
        if tools is not None:
            update["tools"] = {"tools": to_tools(tools, self._context)}
        if not update:
            raise InvalidInputError("send_context_update needs system_instruction or tools")
        return self.text({"context_update": update}, "send_context_update")


def dumped(message: dict[str, Any]) -> str:
    """Return a message as compact JSON."""
    return json.dumps(message, separators=(",", ":"), ensure_ascii=False)


def _realtime_blob(name: str, blob: Blob) -> str:
    """Encode media without validation, as it is sent many times per second."""
    data = b64encode(blob.data or b"").decode("ascii")
    kind = "" if blob.mime_type is None else f',"mimeType":{json.dumps(blob.mime_type)}'
    value = f'{{"data":"{data}"{kind}}}'
    key, value = ("mediaChunks", f"[{value}]") if name == "media" else (name, value)
    return f'{{"realtimeInput":{{"{key}":{value}}}}}'


def _blob(value: Any, name: str) -> Blob:
    if isinstance(value, Blob):
        return value
    if isinstance(value, dict):
        return validated(Blob, cast("dict[str, Any]", value), name)
    if isinstance(value, bytes | bytearray | memoryview):
        raise InvalidInputError("bytes need a MIME type: write types.Blob(data=..., mime_type=...)", path=name)
    blob = to_part(value, name).inline_data
    if blob is None:
        raise InvalidInputError(f"{name} must be a types.Blob, not {type(value).__name__}", path=name)
    return blob
