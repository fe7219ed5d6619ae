"""What comes in while a live session runs: speech, silence, pictures."""

import base64
from dataclasses import dataclass, field

from gemkit.emulator.json_values import JSON, as_int, as_list, as_text, objects
from gemkit.emulator.live.record import Snapshot

_RATE = 16_000
_SAMPLE_BYTES = 2
_URL_SAFE = str.maketrans("-_", "+/")


@dataclass
class Heard:
    """What one message of realtime input says.

    Attributes:
        started: Whether the user began or went on to speak.
        ended: Whether the user has finished: a pause after speech, or a message that says so.
        text: What was typed.
    """

    started: bool = False
    ended: bool = False
    text: str = ""


@dataclass
class Hearing:
    """The user's side of a live session.

    Attributes:
        memory: Holds how much speech has been heard that is not a turn yet.
        manual: Whether the client says when speech starts and ends.
        picture: The last picture that was seen.
    """

    memory: Snapshot
    manual: bool = False
    picture: list[JSON] = field(default_factory=list[JSON])

    def take(self, given: JSON) -> Heard:
        """Take one message of realtime input."""
        heard = Heard(started="activityStart" in given, text=as_text(given.get("text")))
        blobs = [given.get("audio"), given.get("video"), *as_list(given.get("mediaChunks"))]
        for blob in objects(blobs):
            mime_type = as_text(blob.get("mimeType"))
            if mime_type.startswith(("image/", "video/")):
                self.picture = [{"inlineData": blob}]
                continue
            data = _decoded(as_text(blob.get("data")))
            if any(data):
                self.memory.audio += _milliseconds(len(data), mime_type)
                heard.started = heard.started or not self.manual
            elif self.memory.audio and not self.manual:
                heard.ended = True
        heard.ended = bool(self.memory.audio) and (
            heard.ended or given.get("audioStreamEnd") is True or "activityEnd" in given
        )
        return heard

    def turn(self, text: str = "") -> tuple[str, JSON]:
        """Return what was typed or heard since the last turn, as text and as a turn of the user."""
        if not text:
            text = f"audio of {self.memory.audio} ms"
            self.memory.audio = 0
        parts, self.picture = [{"text": text}, *self.picture], []
        return text, {"role": "user", "parts": parts}


def _decoded(data: str) -> bytes:
    """Return the bytes of a base64 text, which was checked to be one."""
    return base64.b64decode(data.translate(_URL_SAFE).rstrip("=") + "=" * (-len(data.rstrip("=")) % 4))


def _milliseconds(size: int, mime_type: str) -> int:
    rate = as_int(mime_type.partition("rate=")[2].partition(";")[0]) or _RATE
    return size * 1000 // (rate * _SAMPLE_BYTES)
