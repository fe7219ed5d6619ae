"""Queue of received messages."""

from __future__ import annotations

import asyncio
import re
from collections import deque
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemkit._generated.types.content import Part
    from gemkit._generated.types.live import LiveServerContent
    from gemkit.errors import GemkitError

MAX_WAITING = 1024
"""Maximum number of messages that are read ahead; then reading stops, so that flow control applies."""
_RATE = re.compile(r"rate=(\d{1,7})")
_DEFAULT_RATE = 24_000


class Inbox:
    """A queue with one writer, from which audio can be discarded.

    Attributes:
        end: The error that is raised after the last message; None while the session is open.
    """

    def __init__(self) -> None:
        """Start empty."""
        self._items: deque[Any] = deque()
        self._arrived = asyncio.Event()
        self._has_space = asyncio.Event()
        self._has_space.set()
        self.end: GemkitError | None = None

    def put(self, item: Any) -> None:
        """Add a message, an event, or an error to raise."""
        self._items.append(item)
        self._arrived.set()
        if len(self._items) >= MAX_WAITING:
            self._has_space.clear()

    async def wait_for_space(self) -> None:
        """Wait until the queue is not full."""
        if not self._has_space.is_set():
            await self._has_space.wait()

    def resume_writer(self) -> None:
        """Resume the writer although the queue is full."""
        self._has_space.set()

    def finish(self, quietly: GemkitError, error: GemkitError | None) -> None:
        """Close the queue: after a normal end readers get None once, then an error each time."""
        if self.end is None:
            self.end = error or quietly
            if error is None:
                self._items.append(None)
            self._arrived.set()

    async def get(self) -> Any:
        """Return the next message or event; None at a normal end.

        Raises:
            GemkitError: A message could not be parsed, or the session has ended.
        """
        items = self._items
        while not items:
            if self.end is not None:
                raise self.end.with_traceback(None)
            self._arrived.clear()
            await self._arrived.wait()
        item = items.popleft()
        if not self._has_space.is_set() and len(items) < MAX_WAITING:
            self._has_space.set()
        if isinstance(item, Exception):
            raise item
        return item

    def drop_audio(self) -> float:
        """Discard unread audio of the model's current turn; return its duration in milliseconds."""
        total, kept = 0.0, deque[Any]()
        items = self._items
        while items:
            item = items.pop()
            content = getattr(item, "server_content", None)
            if content is not None and content.turn_complete:
                items.append(item)
                break
            dropped = _take_audio(content) if content is not None and content.model_turn is not None else 0.0
            total += dropped
            if not dropped or _has_more(item):
                kept.appendleft(item)
        items.extend(kept)
        return total


def _take_audio(content: LiveServerContent) -> float:
    """Remove the audio of a message; return its duration in milliseconds."""
    turn = content.model_turn
    parts: list[Part] = (turn.parts if turn is not None else None) or []
    milliseconds = {id(part): _milliseconds(part) for part in parts}
    total = sum(milliseconds.values())
    if total and turn is not None:
        left = [part for part in parts if not milliseconds[id(part)]]
        content.model_turn = turn.model_copy(update={"parts": left}) if left else None
    return total


def _milliseconds(part: Part) -> float:
    blob = part.inline_data
    if blob is None or not blob.data or not (blob.mime_type or "audio/pcm").startswith("audio/"):
        return 0.0
    rate = _RATE.search(blob.mime_type or "")
    return len(blob.data) / 2 / (int(rate[1]) if rate and int(rate[1]) else _DEFAULT_RATE) * 1000


def _has_more(message: Any) -> bool:
    """Return whether a message has content other than audio."""
    return bool(message.model_dump(exclude_none=True, exclude_defaults=True) not in ({}, {"server_content": {}}))
