"""A client that sends messages again that a handle does not include, over connections that break anywhere."""

import contextlib
import json
import random

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

import gemkit.emulator
from gemkit.emulator import Fault

from .test_live import MODELS, TEXT, VERTEX


class Resuming:
    """Sends each text once, according to the server's index, over broken connections."""

    def __init__(self, url, texts):
        self.url = url
        self.waiting = list(texts)
        self.handle = None
        self.connections = 0

    def run(self):
        while self.waiting and self.connections < 1000:
            self.connections += 1
            with (
                contextlib.suppress(ConnectionClosed),
                connect(f"ws{self.url.removeprefix('http')}{VERTEX}", additional_headers={"x-goog-api-key": "k"}) as ws,
            ):
                self._reconnect(ws)

    def _reconnect(self, ws):
        resumption = {"transparent": True, **({"handle": self.handle} if self.handle else {})}
        ws.send(json.dumps({"setup": {"model": MODELS[VERTEX], "sessionResumption": resumption, **TEXT}}))
        sent, covered = 0, 0
        while self.waiting:
            message = json.loads(ws.recv(timeout=10))
            update = message.get("sessionResumptionUpdate", {})
            if update.get("resumable"):
                self.handle = update["newHandle"]
                index = int(update["lastConsumedClientMessageIndex"])
                del self.waiting[: index - covered]
                covered = index
            ended = message.get("serverContent", {}).get("turnComplete")
            if (ended or update.get("resumable")) and sent == covered and self.waiting:
                turns = [{"role": "user", "parts": [{"text": self.waiting[0]}]}]
                ws.send(json.dumps({"clientContent": {"turns": turns, "turnComplete": True}}))
                sent += 1


@pytest.mark.parametrize("seed", range(3))
def test_nothing_is_lost_or_said_twice(seed):
    chance = random.Random(seed)
    texts = [f"message {number} of some words" for number in range(30)]
    with gemkit.emulator.serve() as url:
        for _ in range(40):
            kind = chance.choice(["drop", "truncate", "close"])
            status = chance.choice([1006, 1011, 1012]) if kind == "close" else 503
            url.server.faults.add(
                Fault(kind, status=status, after_chunks=chance.randint(0, 30), after_bytes=chance.randint(0, 200))
            )
        client = Resuming(url, texts)
        client.run()
        assert client.connections > 10
        history = url.server.live_sessions[-1].history
        assert [turn["parts"][0]["text"] for turn in history if turn["role"] == "user"] == texts
        answers = [turn["parts"][0]["text"] for turn in history if turn["role"] == "model"]
        assert [f'You said: "{text}".' in answer for text, answer in zip(texts, answers, strict=True)] == [True] * 30
