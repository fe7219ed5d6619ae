# Rendered from ../_async/chats.py by `make gen`; edit that file instead.
"""`client.chats`: multi-turn conversations with `models.generate_content`, and their history."""

from __future__ import annotations

import copy
import threading
from contextlib import closing
from typing import TYPE_CHECKING, Any, NoReturn, Self, TypeVar, overload

from gemkit._api.accumulator import merge_chunks
from gemkit._features.chats._sync.replaced import replaced, send, send_stream
from gemkit._features.chats.turns import (
    SentTurns,
    curated,
    from_json,
    is_valid,
    is_whole,
    model_turn,
    to_json,
    turns_of,
    user_turn,
)
from gemkit._features.responses._sync.answers import request_content, stream_content
from gemkit._features.responses._sync.streams import LinkedStream, ParsedStream
from gemkit._features.responses.parsed import as_parsed
from gemkit._features.schemas.transforms import with_response_type
from gemkit._features.tools._sync.calling import generate, generate_stream
from gemkit._features.tools.detection import has_functions
from gemkit._generated.types.content import Content
from gemkit.errors import UnsupportedFieldError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from typing_extensions import TypeForm

    from gemkit._api._sync.stream import Stream
    from gemkit._features.contents.inputs import PartListUnionDict
    from gemkit._features.models._sync.models import Models
    from gemkit._features.responses._sync.streams import Received
    from gemkit._features.responses.parsed import ParsedResponse
    from gemkit._features.tools.automatic import AutomaticCalling
    from gemkit._generated.dicts import ContentOrDict, GenerateContentConfigOrDict
    from gemkit._generated.types.response import GenerateContentResponse
    from gemkit._generated.types.schema import Schema

T = TypeVar("T")


class Chats:
    """Multi-turn conversations with a model; a chat keeps its history."""

    def __init__(self, modules: Models) -> None:
        """Create chats that send messages with `modules`, the `models` of a client."""
        self._modules = modules

    def create(
        self,
        *,
        model: str,
        config: GenerateContentConfigOrDict | None = None,
        history: Sequence[ContentOrDict] | None = None,
    ) -> Chat:
        """Create a chat; nothing is sent.

        Args:
            model: Model name, as for `models.generate_content`.
            config: Options of every message, such as `system_instruction` and `tools`.
            history: Previous turns: contents with the roles `user` and `model`.

        Raises:
            InvalidInputError: The history is not a list of contents with these roles.
        """
        return Chat(modules=self._modules, model=model, config=config, history=history or [])

    def from_json(
        self, text: str | bytes, *, model: str | None = None, config: GenerateContentConfigOrDict | None = None
    ) -> Chat:
        """Continue a chat saved with `to_json`.

        Args:
            text: The return value of `to_json`.
            model: Model that overrides the saved one.
            config: Options of every message; they are not saved.

        Raises:
            InvalidInputError: The text is not a saved chat.
        """
        saved, history, valid = from_json(text)
        chat = Chat(modules=self._modules, model=model or saved, config=config, history=history)
        chat._curated_history = valid  # pyright: ignore[reportPrivateUsage] - the curated turns are saved too
        return chat


class Chat:
    """A multi-turn conversation. A turn that fails or is closed early is not added to the history.

    Concurrent messages are each sent with the turns that were complete at that time, and a turn is added to the history
    when it is complete. `copy.copy` returns an independent chat with the same history.
    """

    def __init__(
        self,
        *,
        modules: Models,
        model: str,
        config: GenerateContentConfigOrDict | None = None,
        history: Sequence[ContentOrDict],
    ) -> None:
        """Start with a history; see `Chats.create`."""
        self._models = modules
        self._client = modules._client  # pyright: ignore[reportPrivateUsage]
        self._model = model
        self._config = config
        self._comprehensive_history = turns_of(history)
        self._curated_history = curated(self._comprehensive_history)
        self._is_shared = False
        self._lock = threading.Lock()
        self._sent = SentTurns(self._client.codec, self._client.context)

    def __copy__(self) -> Self:
        self._is_shared = True  # set on the copy
        return self._copy_with(self._turns())

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self._copy_with(copy.deepcopy(self._turns(), memo))

    def __reduce__(self) -> NoReturn:
        raise TypeError("a chat cannot be pickled: keep it with to_json(), and go on with client.chats.from_json()")

    @overload
    def send_message(
        self,
        message: PartListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        *,
        response_type: None = None,
    ) -> GenerateContentResponse: ...

    @overload
    def send_message(
        self,
        message: PartListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        *,
        response_type: TypeForm[T],
    ) -> ParsedResponse[T]: ...

    @overload
    def send_message(
        self,
        message: PartListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        *,
        response_type: dict[str, Any] | Schema,
    ) -> ParsedResponse[Any]: ...

    def send_message(
        self,
        message: PartListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        *,
        response_type: Any = None,
    ) -> GenerateContentResponse:
        """Send a message and return the whole response; Python functions in `tools` are called automatically.

        Args:
            message: Text, a part, a file, an image, or a list of these.
            config: Options of this message, instead of those of the chat.
            response_type: Type of the parsed response, as for `models.generate_content`.

        Returns:
            The response. It is added to the curated history if it is valid, and always to the full history.

        Raises:
            InvalidInputError: `message` is empty or has another type, `response_type` has no JSON Schema, or the
                options also have a schema.
            APIError: The service responded with an error; the history is unchanged.
            APIConnectionError: The connection failed or timed out; the history is unchanged.
        """
        turn, contents, config = self._begin(message, config, response_type)
        if (method := replaced(self._models, "generate_content")) is not None:
            params = {"model": self._model, "contents": [*self._curated_history, turn], "config": config}
            response = send(method, turn, params, self._record)
            return response if response_type is None else as_parsed(response, response_type)
        added: list[Content] = []
        if config is None or not has_functions(config):
            params = {"model": self._model, "contents": contents, "config": config}
            response = request_content(self._client, params)
        else:
            response, calling = generate(self._client, self._model, contents, config, hides_history=True)
            added = [] if calling is None else calling.turns
        answer = model_turn(response)
        self._record(turn, [*added, answer or Content(role="model", parts=[])], is_valid=is_valid(answer))
        return response if response_type is None else as_parsed(response, response_type)

    @overload
    def send_message_stream(
        self,
        message: PartListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        *,
        response_type: None = None,
    ) -> ChatStream: ...

    @overload
    def send_message_stream(
        self,
        message: PartListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        *,
        response_type: TypeForm[T],
    ) -> ParsedStream[T]: ...

    @overload
    def send_message_stream(
        self,
        message: PartListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        *,
        response_type: dict[str, Any] | Schema,
    ) -> ParsedStream[Any]: ...

    def send_message_stream(
        self,
        message: PartListUnionDict,
        config: GenerateContentConfigOrDict | None = None,
        *,
        response_type: Any = None,
    ) -> ChatStream | ParsedStream[Any]:
        """Send a message and stream the response in chunks; it is added to the history when all of them have been read.

        Args:
            message: Text, a part, a file, an image, or a list of these.
            config: Options of this message, instead of those of the chat.
            response_type: Type of the parsed response, as for `models.generate_content`.

        Returns:
            An iterator of chunks, also a context manager. If it is closed early, the history is unchanged.

        Raises:
            InvalidInputError: `message` is empty or has another type, `response_type` has no JSON Schema, or the
                options also have a schema.
            APIError: The service responded with an error.
            APIConnectionError: The connection failed or timed out.
        """
        turn, contents, config = self._begin(message, config, response_type)
        if (method := replaced(self._models, "generate_content_stream")) is not None:
            params = {"model": self._model, "contents": [*self._curated_history, turn], "config": config}
            chunks: ChatStream = send_stream(method, turn, params, self._record)
            return chunks
        client = self._client
        if config is None or not has_functions(config):
            params = {"model": self._model, "contents": contents, "config": config}
            stream = stream_content(client, params)
        else:
            stream = generate_stream(client, self._model, contents, config, hides_history=True)
        answer = ChatStream(self._record, turn, stream)
        return answer if response_type is None else ParsedStream(answer, response_type)

    def get_history(self, curated: bool = False) -> list[Content]:
        """Return the history.

        Args:
            curated: Return only the turns that are sent with the next message: without responses that were blocked,
                empty or interrupted, and without the messages before them.
        """
        self._is_shared = True
        return self._curated_history if curated else self._comprehensive_history

    def record_history(self, user_input: Content, model_output: list[Content], is_valid: bool) -> None:
        """Add a turn that was not sent by this chat.

        Args:
            user_input: The message of the user.
            model_output: The response of the model.
            is_valid: Whether the turn is valid; valid turns are sent with the next message.
        """
        self._record(user_input, model_output or [Content(role="model", parts=[])], is_valid=is_valid)

    def _begin(self, message: Any, config: Any, response_type: Any) -> tuple[Content, list[Any], Any]:
        """Return a message as a turn, the contents of its request, and its options."""
        turn = user_turn(message)
        config = self._config if config is None else config
        if response_type is not None:
            config = with_response_type(config, response_type)
        return turn, self._contents(turn), config

    def _contents(self, turn: Content) -> list[Any]:
        """Return the history and a new turn as the contents of a request."""
        with self._lock:
            turns = [*self._curated_history, turn]
            # Copied: the user may change turns in the history, and hooks receive the contents.
            if self._is_shared or self._client.state.hooks.added:
                return turns
            try:
                return self._sent.contents(turns)
            except (UnsupportedFieldError, ValueError):
                return turns  # the call reports the error with complete paths

    def _turns(self) -> tuple[list[Content], list[Content]]:
        """Return copies of both lists, consistent with each other."""
        with self._lock:
            return list(self._comprehensive_history), list(self._curated_history)

    def _copy_with(self, turns: tuple[list[Content], list[Content]]) -> Self:
        """Return a chat with the same client and options, which are immutable, and these turns."""
        copied = type(self).__new__(type(self))
        vars(copied).update(vars(self))
        copied._comprehensive_history, copied._curated_history = turns
        copied._lock = threading.Lock()
        copied._sent = SentTurns(self._client.codec, self._client.context)
        return copied

    def _record(self, turn: Content, answers: list[Content], *, is_valid: bool) -> None:
        with self._lock:
            self._comprehensive_history += [turn, *answers]
            if is_valid:
                self._curated_history += [turn, *answers]

    def to_json(self) -> str:
        """Return the chat as JSON, for `client.chats.from_json`: the model and all turns. Options are not saved."""
        return to_json(self._model, *self._turns())


class ChatStream(LinkedStream):
    """The chunks of a message's response: iterate with ``for``, close it early, or use it with ``with``."""

    def __init__(self, record: Callable[..., None], turn: Content, stream: Stream[GenerateContentResponse]) -> None:
        """Read `stream`, and record the turn when all chunks have been read."""
        super().__init__(stream)
        calling = getattr(stream, "calling", None)
        self._iterator = _recorded(self._iterator, self._received, record, turn, calling)


def _recorded(
    chunks: Generator[GenerateContentResponse, None],
    received: Received,
    record: Callable[..., None],
    turn: Content,
    calling: AutomaticCalling | None,
) -> Generator[GenerateContentResponse, None]:
    with closing(chunks):
        for chunk in chunks:
            yield chunk
    response: GenerateContentResponse | None = merge_chunks(received.chunks)
    answer = model_turn(response)
    added = [] if calling is None else calling.turns
    valid = is_valid(answer) and is_whole(response)
    record(turn, [*added, answer or Content(role="model", parts=[])], is_valid=valid)


for _public in (Chats, Chat, ChatStream):
    _public.__module__ = "gemkit.chats"
