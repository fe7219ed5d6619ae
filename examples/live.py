"""Live sessions in three ways: a chat in the terminal, a microphone loop with files, and a tool; against the emulator.

python examples/live.py chat         # reads lines from the terminal
python examples/live.py audio in.wav out.wav
python examples/live.py tool
python examples/live.py              # all three, with sample lines and audio
"""

from __future__ import annotations

import asyncio
import io
import sys
import tempfile
import wave
from pathlib import Path
from typing import TYPE_CHECKING

import gemkit as genai
from gemkit import live, types

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

MODEL = "gemini-2.5-flash-native-audio-preview-09-2025"
SPOKEN = {"response_modalities": ["AUDIO"], "output_audio_transcription": {}}


async def lines(source: io.TextIOBase) -> AsyncIterator[str]:
    """Yield lines of a terminal or file without blocking other tasks."""
    while line := await asyncio.to_thread(source.readline):
        yield line.strip()


async def chat(client: genai.Client, source: io.TextIOBase) -> None:
    """Send each line as a turn, and print what the model says."""
    async with client.aio.live.connect(model=MODEL, config=SPOKEN) as session:
        async for line in lines(source):
            await session.send_client_content(turns=line)
            async for message in session.receive():
                content = message.server_content
                if content and content.output_transcription:
                    print(content.output_transcription.text, end="", flush=True)
            print()


async def audio(client: genai.Client, source: Path, target: Path) -> None:
    """Send a file as a microphone would, 100 ms at a time, and write the model's audio to another."""
    by_hand = {"realtime_input_config": {"automatic_activity_detection": {"disabled": True}}}
    async with client.aio.live.connect(model=MODEL, config={**SPOKEN, **by_hand}) as session:
        with wave.open(str(source)) as recording, wave.open(str(target), "wb") as answer:
            answer.setparams((1, 2, 24_000, 0, "NONE", ""))
            rate = recording.getframerate()

            async def speak() -> None:
                await session.send_realtime_input(activity_start={})
                while piece := recording.readframes(rate // 10):
                    blob = types.Blob(data=piece, mime_type=f"audio/pcm;rate={rate}")
                    await session.send_realtime_input(audio=blob)
                await session.send_realtime_input(activity_end={})

            speaking = asyncio.create_task(speak())
            async for event in session.events():
                if isinstance(event, live.AudioDropped):
                    print(f"interrupted: {event.milliseconds:.0f} ms were not played")
                elif isinstance(event, types.LiveServerMessage):
                    answer.writeframes(event.data or b"")
                    if event.server_content and event.server_content.turn_complete:
                        break
            await speaking
    print(f"read {source.name}, wrote {target.name}")


async def tool(client: genai.Client) -> None:
    """Let the model call a function while the conversation goes on."""

    def temperature(city: str) -> str:
        """The temperature in a city."""
        print(f"temperature of {city} is asked for")
        return "20 degrees"

    config = {**SPOKEN, "tools": [temperature]}
    async with client.aio.live.connect(model=MODEL, config=config, call_functions=True) as session:
        await session.send_client_content(turns='How warm is it? [[call temperature {"city": "Rome"}]]')
        async for message in session.receive():
            if message.tool_call:
                print("the model calls a function")
    print("answered")


def tone(path: Path) -> Path:
    """Write half a second of a tone at 16 kHz."""
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes((b"\0\x10" * 20 + b"\0\xf0" * 20) * 200)
    return path


async def main(arguments: list[str]) -> None:
    """Run one of the three, or all."""
    with genai.emulator.serve() as url:
        client = genai.Client(api_key="any", http_options={"base_url": url})
        match arguments:
            case ["chat"]:
                await chat(client, sys.stdin)  # type: ignore[arg-type]
            case ["audio", source, target]:
                await audio(client, Path(source), Path(target))
            case ["tool"]:
                await tool(client)
            case _:
                await chat(client, io.StringIO("Hello\nHow are you?\n"))
                with tempfile.TemporaryDirectory() as folder:
                    await audio(client, tone(Path(folder, "in.wav")), Path(folder, "out.wav"))
                await tool(client)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
