"""A program with live sessions, as type checkers see it; the websockets library need not be installed."""

from __future__ import annotations

from typing import assert_type

import gemkit as genai
from gemkit import errors, live, types


async def talk(client: genai.Client, pieces: list[bytes]) -> list[bytes]:
    """Send audio, and collect what is said."""
    config = types.LiveConnectConfig(response_modalities=[types.Modality.AUDIO])
    heard: list[bytes] = []
    async with client.aio.live.connect(model="m", config=config) as session:
        assert_type(session, live.AsyncSession)
        assert_type(session.session_id, str | None)
        for piece in pieces:
            await session.send_realtime_input(audio=types.Blob(data=piece, mime_type="audio/pcm;rate=16000"))
        await session.send_realtime_input(audio={"data": b"", "mime_type": "audio/pcm"})
        await session.send_client_content(turns={"role": "user", "parts": [{"text": "Hello"}]})
        await session.send_client_content(turns=[types.Content(parts=[types.Part(text="Hello")])], turn_complete=False)
        await session.send_tool_response(function_responses=[types.FunctionResponse(id="1", name="f", response={})])
        async for message in session.receive():
            assert_type(message, types.LiveServerMessage)
            if message.data is not None:
                heard.append(message.data)
    return heard


async def follow(client: genai.Client) -> None:
    """Follow a whole session."""
    options = live.Resumption(attempts=3)
    try:
        async with client.aio.live.connect(model="m", config={"temperature": 0.5}, resumption=options) as session:
            async for event in session.events():
                if isinstance(event, live.Reconnected):
                    assert_type(event.state_restored, bool)
                elif isinstance(event, live.AudioDropped):
                    assert_type(event.milliseconds, float)
                else:
                    assert_type(event.text, str | None)
    except errors.LiveClosedError as error:
        assert_type(error.reason, str)
        assert_type(error.resumable, bool)


async def play(client: genai.Client) -> None:
    """Make music."""
    async with client.aio.live.music.connect(model="lyria") as session:
        await session.set_weighted_prompts(prompts=[types.WeightedPrompt(text="techno", weight=1.0)])
        await session.set_music_generation_config(config=types.LiveMusicGenerationConfig(bpm=90))
        await session.play()
        async for message in session.receive():
            assert_type(message, types.LiveMusicServerMessage)


def talk_in_a_script(client: genai.Client, pieces: list[bytes]) -> list[bytes]:
    """The same without async code."""
    heard: list[bytes] = []
    with client.live.connect(model="m", config={"temperature": 0.5}) as session:
        assert_type(session, live.Session)
        for piece in pieces:
            session.send_realtime_input(audio=types.Blob(data=piece, mime_type="audio/pcm;rate=16000"))
        session.send_client_content(turns="Hello")
        for message in session.receive():
            assert_type(message, types.LiveServerMessage)
            if message.data is not None:
                heard.append(message.data)
        for event in session.events():
            if isinstance(event, live.Reconnected):
                assert_type(event.lost, int)
    with client.live.music.connect(model="lyria") as music:
        music.set_weighted_prompts(prompts=[{"text": "techno", "weight": 1.0}])
        for piece_of_music in music.receive():
            assert_type(piece_of_music, types.LiveMusicServerMessage)
    return heard


async def go_on(client: genai.Client) -> None:
    """Go on with an interaction."""
    async with client.aio.interactions.connect("i", timeout=10) as connection:
        await connection.send("Hello")
        await connection.send({"event_type": "interaction.complete"})
        await connection.send([{"event_type": "input", "content": [{"type": "text", "text": "Hello"}]}])
        async for event in connection.receive():
            if event.event_type == "step.stop":
                assert_type(event.index, int)
    other = await client.aio.interactions.connect("i")
    await other.detach()
