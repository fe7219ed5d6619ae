"""Music sessions: receive prompts and settings, and send audio while playing."""

import asyncio
import base64

from gemkit.emulator.directives import BLOCK
from gemkit.emulator.json_values import JSON, as_object, as_text, objects
from gemkit.emulator.live.channel import INVALID, Channel, Ended
from gemkit.emulator.live.messages import read_message

_RATE, _CHANNELS, _BYTES = 48_000, 2, 2
_CHUNK_SECONDS = 0.05
_CHUNK = base64.b64encode(bytes(int(_RATE * _CHUNK_SECONDS) * _CHANNELS * _BYTES)).decode()
_TYPE = f"audio/l16;rate={_RATE};channels={_CHANNELS}"


class Music:
    """One music session."""

    def __init__(self, channel: Channel, backend: str) -> None:
        self._channel = channel
        self._backend = backend
        self._content: JSON = {}
        self._config: JSON = {}
        self._playing: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Serve the session until either side ends it."""
        await self._channel.send({"setupComplete": {}})
        while True:
            await self._take(read_message(self._backend, "MusicClientMessage", await self._channel.receive()))

    async def _take(self, message: JSON) -> None:
        control = message.get("playbackControl")
        if "clientContent" in message:
            await self._prompts(as_object(message["clientContent"]))
        elif "musicGenerationConfig" in message:
            self._config = as_object(message["musicGenerationConfig"])
        elif control == "PLAY":
            if not self._content:
                raise Ended(INVALID, "There are no weighted prompts to play.")
            self._playing = self._playing or self._channel.tasks.create_task(self._play())
        elif control in ("PAUSE", "STOP"):
            await self._stop()
        elif control != "RESET_CONTEXT":  # nothing to do: all chunks are the same silence
            raise Ended(INVALID, "The message must have clientContent, musicGenerationConfig or playbackControl.")

    async def _prompts(self, content: JSON) -> None:
        prompts = objects(content.get("weightedPrompts"))
        if not prompts or not all(prompt.get("weight") for prompt in prompts):
            raise Ended(INVALID, "weighted_prompts must not be empty, and no weight may be 0.")
        for prompt in prompts:
            text = as_text(prompt.get("text"))
            if BLOCK in text:
                reason = f"The prompt has {BLOCK}."
                await self._channel.send({"filteredPrompt": {"text": text, "filteredReason": reason}})
        kept = [prompt for prompt in prompts if BLOCK not in as_text(prompt.get("text"))]
        self._content = {"weightedPrompts": kept} if kept else {}

    async def _play(self) -> None:
        while True:
            source = {"clientContent": self._content, "musicGenerationConfig": self._config}
            chunk = {"data": _CHUNK, "mimeType": _TYPE, "sourceMetadata": source}
            await self._channel.send({"serverContent": {"audioChunks": [chunk]}})
            await asyncio.sleep(_CHUNK_SECONDS)

    async def _stop(self) -> None:
        if self._playing is not None:
            self._playing.cancel()
            await asyncio.wait({self._playing})
            self._playing = None
