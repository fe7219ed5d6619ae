"""A live session in a script, and an interaction over a websocket; against the emulator.

python examples/live_script.py
"""

from __future__ import annotations

import asyncio
import threading

import gemkit as genai
from gemkit import live, types

MODEL = "gemini-2.5-flash-native-audio-preview-09-2025"
SPOKEN = {"response_modalities": ["AUDIO"], "output_audio_transcription": {}}


def listen(session: live.Session) -> None:
    """Print what the model says, until the session is closed."""
    for event in session.events():
        if isinstance(event, types.LiveServerMessage) and event.server_content:
            if event.server_content.output_transcription:
                print(event.server_content.output_transcription.text, end="", flush=True)
            if event.server_content.turn_complete:
                print()
                return


def script(client: genai.Client) -> None:
    """Send in one thread and receive in another."""
    with client.live.connect(model=MODEL, config=SPOKEN) as session:
        listening = threading.Thread(target=listen, args=(session,))
        listening.start()
        session.send_client_content(turns="Hello")
        listening.join()


async def interaction(client: genai.Client) -> None:
    """Continue an interaction over a websocket."""
    first = await client.aio.interactions.create(model="gemini-2.5-flash", input="My name is Ada.")
    async with client.aio.interactions.connect(str(first.id)) as connection:
        await connection.send("What is my name?")
        async for event in connection.receive():
            if event.event_type == "step.delta" and event.delta and event.delta.type == "text":
                print(event.delta.text, end="", flush=True)
            elif event.event_type == "step.stop":
                break
        await connection.complete()
    print()


def main() -> None:
    """Run both."""
    with genai.emulator.serve() as url:
        client = genai.Client(api_key="any", http_options={"base_url": url})
        script(client)
        asyncio.run(interaction(client))


if __name__ == "__main__":
    main()
