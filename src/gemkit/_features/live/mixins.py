"""Methods of the messages of live sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit._generated.types.content import Part
    from gemkit._mapping.model import Message

    _Base = Message
else:
    _Base = object


class LiveServerMessageMixin(_Base):
    """Base class of `types.LiveServerMessage`: the text and the media of the model's turn."""

    @property
    def text(self) -> str | None:
        """The text of the model's turn in this message, without thoughts; None if it has none."""
        texts = [part.text for part in self._parts() if part.text is not None and not part.thought]
        return "".join(texts) if texts else None

    @property
    def data(self) -> bytes | None:
        """The media of the model's turn in this message, such as PCM audio; None if it has none."""
        found = [part.inline_data.data for part in self._parts() if part.inline_data and part.inline_data.data]
        return b"".join(found) if found else None

    def _parts(self) -> list[Part]:
        message: Any = self
        content = message.server_content
        turn = content.model_turn if content is not None else None
        parts: list[Part] | None = turn.parts if turn is not None else None
        return parts or []
