"""Realtime input of a live session: speech, silence, images."""

import base64
from dataclasses import dataclass, field

from gemkit.emulator.json_values import JSON, as_int, as_list, as_text, objects
from gemkit.emulator.live.record import Snapshot

_RATE = 16_000
_SAMPLE_BYTES = 2
_URL_SAFE = str.maketrans("-_", "+/")


@dataclass
class RealtimeEvent:
    """One parsed message of realtime input.

    Attributes:
        started: Whether the user started or continued to speak.
        ended: Whether the user has finished: silence after speech, or an explicit message.
        text: The typed text.
    """

    started: bool = False
    ended: bool = False
    text: str = ""


@dataclass
class RealtimeInput:
    """State of the user's input in a live session.

    Attributes:
        memory: Has the amount of speech received since the last turn.
        manual: Whether the client sends the start and end of activity.
        picture: The last received image.
    """

    memory: Snapshot
    manual: bool = False
    picture: list[JSON] = field(default_factory=list[JSON])

    def parse(self, given: JSON) -> RealtimeEvent:
        """Process one message of realtime input."""
        event = RealtimeEvent(started="activityStart" in given, text=as_text(given.get("text")))
        blobs = [given.get("audio"), given.get("video"), *as_list(given.get("mediaChunks"))]
        for blob in objects(blobs):
            mime_type = as_text(blob.get("mimeType"))
            if mime_type.startswith(("image/", "video/")):
                self.picture = [{"inlineData": blob}]
                continue
            data = _decoded(as_text(blob.get("data")))
            if any(data):
                self.memory.audio += _milliseconds(len(data), mime_type)
                event.started = event.started or not self.manual
            elif self.memory.audio and not self.manual:
                event.ended = True
        event.ended = bool(self.memory.audio) and (
            event.ended or given.get("audioStreamEnd") is True or "activityEnd" in given
        )
        return event

    def turn(self, text: str = "") -> tuple[str, JSON]:
        """Return the input since the last turn, as text and as a turn of the user."""
        if not text:
            text = f"audio of {self.memory.audio} ms"
            self.memory.audio = 0
        parts, self.picture = [{"text": text}, *self.picture], []
        return text, {"role": "user", "parts": parts}


def _decoded(data: str) -> bytes:
    """Return the bytes of a validated base64 text."""
    return base64.b64decode(data.translate(_URL_SAFE).rstrip("=") + "=" * (-len(data.rstrip("=")) % 4))


def _milliseconds(size: int, mime_type: str) -> int:
    rate = as_int(mime_type.partition("rate=")[2].partition(";")[0]) or _RATE
    return size * 1000 // (rate * _SAMPLE_BYTES)
