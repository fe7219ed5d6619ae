"""100,000 invalid messages to live sessions: ``python -m tests.fuzz.live``.

Whatever the service sends, reading comes to an end, and what is raised is an error of this package.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys

import gemkit
from gemkit._features.interactions.live import InteractionWebSocketConnection
from gemkit._features.live.events import Resumption
from gemkit._features.live.link import Link
from gemkit._features.live.messages import RECEIVED, message_reader
from gemkit._http.websocket import SocketClosed
from gemkit.errors import GemkitError, LiveClosedError
from gemkit.live import AsyncSession
from tests.live.server import TURN_COMPLETE, YieldingClock, audio, go_away, handle, text

MESSAGES = 100_000
PER_SESSION = 100
READY = b'{"setupComplete":{}}'
SEEDS = [
    TURN_COMPLETE,
    audio(20),
    text("words"),
    handle("h", 3),
    go_away(2),
    {"serverContent": {"interrupted": True}},
    {"serverContent": {"inputTranscription": {"text": "heard"}, "outputTranscription": {"text": "said"}}},
    {"serverContent": {"interactionStatus": "IDLE", "turnCompleteReason": "OTHER"}},
    {"toolCall": {"functionCalls": [{"id": "1", "name": "f", "args": {"number": 3}}]}},
    {"toolCallCancellation": {"ids": ["1"]}},
    {"usageMetadata": {"candidatesTokenCount": 3}, "voiceActivity": {"type": "ACTIVITY_START"}},
    {"error": {"code": 503, "message": "busy"}},
]
EVENTS = [
    {"event_type": "interaction.connected"},
    {"event_type": "step.start", "index": 0, "step": {"type": "model_output", "content": []}},
    {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": "words"}},
    {"events": [{"event_type": "step.stop", "index": 0}, {"event_type": "brand.new", "a": {"b": [1]}}]},
    {"event_type": "error", "error": {"code": "busy", "message": "busy"}},
]
VALUES = [
    None,
    True,
    -1,
    10**30,
    1e300,
    "",
    "s",
    "1e999s",
    "\ud800",
    [],
    {},
    [None],
    {"text": {}},
    [[1]],
    "audio/pcm;rate=0",
]
CODES = [1000, 1001, 1006, 1007, 1008, 1011, 1012, 4999]


def broken(chance, seeds=SEEDS):
    """One message: whole, with other values, or cut and spliced as bytes."""
    message = json.loads(json.dumps(chance.choice(seeds)))
    if chance.random() < 0.6:
        holder = message
        while True:
            key = chance.choice(list(holder))
            inner = holder[key]
            if isinstance(inner, list) and inner:
                inner = inner[0]
            if not (isinstance(inner, dict) and inner) or chance.random() < 0.2:
                break
            holder = inner
        holder[key] = chance.choice(VALUES)
    data = bytearray(json.dumps(message).encode())
    for _ in range(chance.choice([0, 0, 1, 3])):
        at = chance.randrange(len(data) + 1)
        data[at : at + chance.randrange(4)] = chance.choice(
            [b"", b"}", b"[" * 2000, b'"', b"\xff\xfe", b"\x00", b"9" * 50]
        )
    return bytes(data)


class Frames:
    """A websocket that sends invalid messages and then ends."""

    is_open = True

    def __init__(self, chance, count, seeds=SEEDS):
        self.chance, self.left, self.seeds = chance, count, seeds

    async def send(self, frame):
        json.loads(frame)

    async def receive(self):
        if not self.left:
            raise SocketClosed(self.chance.choice(CODES), "\udcff reason")
        self.left -= 1
        return broken(self.chance, self.seeds)

    async def aclose(self):
        self.left = 0


async def attempt(seed):
    """Read one session to its end, over several connections."""
    chance = random.Random(seed)
    client = gemkit.Client(api_key="k", vertexai=bool(seed % 2))
    YieldingClock().rule(client)
    calls = client.aio._client

    async def opener(_):
        if chance.random() < 0.2:
            raise LiveClosedError(chance.choice(CODES), "refused")
        return Frames(chance, chance.randrange(PER_SESSION)), READY if chance.random() < 0.8 else broken(chance)

    def square(number: int) -> int:
        return number * number

    link = Link(opener, message_reader(calls, RECEIVED), client._state, Resumption(), reports_index=bool(seed % 3))
    session = AsyncSession(calls, link)
    session.run_functions({"f": gemkit.tools.FunctionTool(square)})
    try:
        await link.connect()
    except GemkitError:
        return
    ended = False
    while not ended:
        try:
            async for event in session.events() if seed % 5 else session.receive():
                repr(event)
            ended = link.inbox.end is not None
        except LiveClosedError:
            ended = True
        except GemkitError:
            pass
    await session.close()


async def attempt_interaction(seed):
    """Read an interaction's websocket to its end."""
    chance = random.Random(seed)
    connection = InteractionWebSocketConnection(Frames(chance, PER_SESSION, EVENTS), "i")
    while True:
        try:
            async for event in connection.receive():
                repr(event)
        except LiveClosedError:
            return
        except GemkitError:
            continue
        if connection._is_over or connection._end is not None:
            return


async def _all(seeds):
    for seed in seeds:
        async with asyncio.timeout(30):
            await (attempt_interaction(seed) if seed % 4 == 3 else attempt(seed))


def main(arguments=None):
    """Run sessions; return 1 after the first failure."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.live", description=__doc__)
    parser.add_argument("--messages", type=int, default=MESSAGES, metavar="N", help="how many (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="the first session (default: %(default)s)")
    args = parser.parse_args(arguments)
    sessions = max(1, args.messages // PER_SESSION)
    asyncio.run(_all(range(args.seed, args.seed + sessions)))
    print(f"{sessions} sessions of about {PER_SESSION} broken messages each: no failure")
    return 0


if __name__ == "__main__":
    sys.exit(main())
