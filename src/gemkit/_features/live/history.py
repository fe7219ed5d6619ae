"""The text of a conversation, to continue it in a new session."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from gemkit._generated.types.content import Content, Part

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from gemkit._generated.types.live import LiveServerContent

_TURNS = 200
_CHARACTERS = 20_000


class History:
    """The latest turns, as text, without audio and images."""

    def __init__(self) -> None:
        """Start empty."""
        self._turns: deque[tuple[int, Content]] = deque(maxlen=_TURNS)
        self._is_open = False

    def sent(self, contents: Sequence[Content], serial: int) -> None:
        """Add contents that were sent in the message with this serial number."""
        for content in contents:
            parts = [part for part in content.parts or () if part.text or part.function_call or part.function_response]
            if parts:
                self._turns.append((serial, Content(role=content.role, parts=parts)))
        self._is_open = False

    def received(self, content: LiveServerContent) -> None:
        """Add transcriptions and text of a received message."""
        heard, said = content.input_transcription, content.output_transcription
        if heard is not None and heard.text:
            self._add("user", heard.text)
        parts = content.model_turn.parts if content.model_turn is not None else None
        texts = [part.text for part in parts or () if part.text and not part.thought]
        if said is not None and said.text:
            texts.append(said.text)
        if texts:
            self._add("model", "".join(texts))
        if content.turn_complete:
            self._is_open = False

    def without(self, serials: Collection[int]) -> list[dict[str, Any]]:
        """Return the encoded turns, except those of messages with these serial numbers."""
        return [
            content.model_dump(mode="json", by_alias=True, exclude_none=True)
            for serial, content in self._turns
            if serial not in serials
        ]

    def _add(self, role: str, text: str) -> None:
        last = self._turns[-1][1] if self._turns and self._is_open else None
        if last is not None and last.role == role and last.parts:
            last.parts[0].text = f"{last.parts[0].text}{text}"[-_CHARACTERS:]
        else:
            self._turns.append((-1, Content(role=role, parts=[Part(text=text[-_CHARACTERS:])])))
        self._is_open = True
