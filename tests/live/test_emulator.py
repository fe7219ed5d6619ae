"""Client and emulator together: connections that break at any frame, and conversations that continue with their context."""

import asyncio
import random

import pytest

import gemkit
from gemkit import live
from gemkit.emulator import Fault
from tests.conveniences.clocks import FakeClock

MODEL = "gemini-live-2.5-flash"
FAULTS = 20
TURNS = 25


@pytest.mark.parametrize("seed", range(5))
def test_a_conversation_goes_on_with_its_context(seed):
    chance = random.Random(seed)
    reconnected = []

    async def main(url):
        client = gemkit.Client(vertexai=True, api_key="k", http_options={"base_url": url})
        FakeClock().rule(client)
        options = live.Resumption(attempts=50, stable_seconds=0)
        config = {"response_modalities": ["TEXT"]}
        async with client.aio.live.connect(model=MODEL, config=config, resumption=options) as session:
            for number in range(TURNS):
                await session.send_client_content(turns=f"message {number} of some words")
                events = session.events()
                while session._link._outbox._kept:  # until a handle includes it
                    event = await anext(events)
                    if isinstance(event, live.Reconnected):
                        reconnected.append(event)

    with gemkit.emulator.serve() as url:
        for number in range(FAULTS):
            kind = chance.choice(["drop", "truncate", "close"])
            status = chance.choice([1006, 1011, 1012]) if kind == "close" else 503
            # The first connection must open: nothing is tried again before there is a session.
            after = chance.randrange(0 if number else 2, 12)
            url.server.faults.add(Fault(kind, status=status, after_chunks=after, after_bytes=chance.randrange(200)))
        asyncio.run(asyncio.wait_for(main(str(url)), 120))
        history = url.server.live_sessions[-1].history
    assert len(reconnected) >= FAULTS // 2
    assert all(event.state_restored for event in reconnected[1:])
    said = [turn["parts"][0]["text"] for turn in history if turn["role"] == "user"]
    assert said == [f"message {number} of some words" for number in range(TURNS)]
    answers = [turn["parts"][0]["text"] for turn in history if turn["role"] == "model"]
    assert len(answers) == TURNS
    assert f"This is turn {TURNS} of our conversation" in answers[-1]
