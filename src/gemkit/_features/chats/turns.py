"""The turns of a chat: validation of messages and responses, and the JSON of a saved chat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from gemkit._features.contents.transforms import to_part
from gemkit._features.saved import SavedText
from gemkit._generated import operations
from gemkit._generated.types.content import Content, Part
from gemkit._mapping.encode import encode_value
from gemkit._mapping.model import validated
from gemkit._mapping.streamed_json import EncodedJSON
from gemkit.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gemkit._generated.types.response import GenerateContentResponse
    from gemkit._mapping.codec import Codec
    from gemkit._mapping.operation import ClientContext

_ROLES = ("user", "model")


def turns_of(history: Any) -> list[Content]:
    """Return the turns of a history, as contents, in a new list.

    Raises:
        InvalidInputError: A turn is not a content, or its role is neither `user` nor `model`.
    """
    if isinstance(history, str | bytes | Mapping) or not hasattr(history, "__iter__"):
        raise InvalidInputError(
            f"history must be a list of contents, not {type(cast('object', history)).__name__}", path="history"
        )
    turns: list[Content] = []
    for index, item in enumerate(cast("Sequence[Any]", history)):
        turn = validated(Content, item, f"history[{index}]")
        if turn.role not in _ROLES:
            raise InvalidInputError(
                f"history[{index}].role must be 'user' or 'model', not {turn.role!r}", path=f"history[{index}].role"
            )
        turns.append(turn)
    return turns


def user_turn(message: Any) -> Content:
    """Return a message as the user's turn.

    Raises:
        InvalidInputError: It is empty, or is not text, a part, a file, an image or a list of these.
    """
    if isinstance(message, Content | Mapping | int | float) or message is None:
        raise InvalidInputError(
            f"message must be text, a Part, a File, an image or a list of these, not {type(cast('object', message)).__name__}",
            path="message",
        )
    items: Sequence[Any] = cast("Sequence[Any]", message) if isinstance(message, list | tuple) else [message]
    if not items:
        raise InvalidInputError("message must not be an empty list", path="message")
    several = isinstance(message, list | tuple)
    parts = [to_part(item, f"message[{index}]" if several else "message") for index, item in enumerate(items)]
    return Content(role="user", parts=parts)


def model_turn(response: GenerateContentResponse | None) -> Content | None:
    """Return the content of a response, as the service sent it; None if it has none."""
    candidate = response.candidates[0] if response is not None and response.candidates else None
    content = candidate.content if candidate is not None else None
    if content is not None and not content.role:
        return content.model_copy(update={"role": "model"})
    return content


def is_valid(content: Content | None) -> bool:
    """Return whether a model's turn is valid: it has parts, and none of them is empty."""
    return content is not None and bool(content.parts) and all(part != Part() for part in content.parts or ())


def is_whole(response: GenerateContentResponse | None) -> bool:
    """Return whether the model has finished a response."""
    candidate = response.candidates[0] if response is not None and response.candidates else None
    return candidate is not None and candidate.finish_reason is not None


def curated(turns: Sequence[Content]) -> list[Content]:
    """Return the turns without invalid turns of the model, and without the user's turns before them."""
    kept: list[Content] = []
    index = 0
    while index < len(turns):
        if turns[index].role == "user":
            kept.append(turns[index])
            index += 1
            continue
        run: list[Content] = []
        while index < len(turns) and turns[index].role == "model":
            run.append(turns[index])
            index += 1
        if all(is_valid(turn) for turn in run):
            kept += run
        elif kept:
            kept.pop()
    return kept


class SentTurns:
    """Cache of encoded turns: the same JSON is sent again with the next message."""

    def __init__(self, codec: Codec, context: ClientContext) -> None:
        """Encode for the backend of `context`."""
        self._codec = codec
        self._context = context
        self._turns: list[Content] = []
        self._texts: list[bytes | None] = []

    def contents(self, turns: Sequence[Content]) -> list[Content | EncodedJSON]:
        """Return turns as the contents of a request; only new ones are encoded.

        Raises:
            UnsupportedFieldError: The backend does not support a field of a turn.
            ValueError: A turn cannot be encoded as JSON.
        """
        known = 0
        for before, turn in zip(self._turns, turns, strict=False):
            if before is not turn:
                break
            known += 1
        place = operations.MODELS_GENERATE_CONTENT, "Content"
        self._texts[known:] = [encode_value(self._codec, *place, turn, self._context) for turn in turns[known:]]
        self._turns[known:] = turns[known:]
        found: list[Content | EncodedJSON] = []
        run: list[bytes] = []
        for turn, text in zip(turns, self._texts, strict=True):
            if text is not None:
                run.append(text)
                continue
            if run:
                found.append(EncodedJSON(b",".join(run)))
                run = []
            found.append(turn)
        return [*found, EncodedJSON(b",".join(run))] if run else found


def to_json(model: str, turns: Sequence[Content], valid: Sequence[Content]) -> str:
    """Return a chat as JSON.

    Args:
        model: The model.
        turns: All turns.
        valid: Those that are sent with the next message. They are items of `turns`, unless the user has changed a list.
    """
    from pydantic_core import to_json as encode

    places = {id(turn): index for index, turn in enumerate(turns)}
    kept: dict[str, Any] = {"gemkit_chat": 1, "model": model, "history": [_dumped(turn) for turn in turns]}
    if [id(turn) for turn in valid] != [id(turn) for turn in turns]:
        kept["curated"] = [places[id(turn)] if id(turn) in places else _dumped(turn) for turn in valid]
    return encode(kept).decode()


def _dumped(turn: Content) -> dict[str, Any]:
    return turn.model_dump(mode="json", by_alias=True, exclude_none=True)


def from_json(text: str | bytes) -> tuple[str, list[Content], list[Content]]:
    """Return model, turns, and turns to send of a chat saved as JSON.

    Raises:
        InvalidInputError: The text is not a saved chat.
    """
    saved = SavedText(text, "chat", "gemkit_chat", "text")
    turns = turns_of(saved.messages("history", Content))
    if not saved.has("curated"):
        return saved.get("model", str), turns, list(turns)
    valid: list[Content] = []
    for index, item in enumerate(saved.items("curated")):
        if type(item) is not int:
            valid += turns_of([saved.read(item, Content, f"curated[{index}]")])
        elif 0 <= item < len(turns):
            valid.append(turns[item])
        else:
            raise saved.error(f"curated[{index}] is {item}, and there are {len(turns)} turns")
    return saved.get("model", str), turns, valid
