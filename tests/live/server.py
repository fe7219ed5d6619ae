"""A scripted live service over a real socket, and a client with a fake clock."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json

from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed

import gemkit
from tests.conveniences.clocks import FakeClock

MODEL = "gemini-live-test"


def text(words):
    """A piece of the model's turn."""
    return {"serverContent": {"modelTurn": {"role": "model", "parts": [{"text": words}]}}}


def audio(size, rate=24000):
    data = base64.b64encode(b"\1" * size).decode()
    blob = {"data": data, "mimeType": f"audio/pcm;rate={rate}"}
    return {"serverContent": {"modelTurn": {"role": "model", "parts": [{"inlineData": blob}]}}}


def handle(name, index=None, **more):
    index = {} if index is None else {"lastConsumedClientMessageIndex": str(index)}
    return {"sessionResumptionUpdate": {"newHandle": name, "resumable": True, **index, **more}}


TURN_COMPLETE = {"serverContent": {"turnComplete": True}}


def go_away(seconds):
    return {"goAway": {"timeLeft": f"{seconds}s"}}


class Connection:
    """One connection of a client, as a script sees it."""

    def __init__(self, socket, number):
        self.socket = socket
        self.number = number
        self.path = socket.request.path
        self.headers = {name.lower(): value for name, value in socket.request.headers.raw_items()}
        self.setup = None
        self.received = []

    @property
    def handle(self):
        return (self.setup.get("sessionResumption") or {}).get("handle")

    async def receive(self):
        message = json.loads(await self.socket.recv())
        self.received.append(message)
        return message

    async def send(self, *messages):
        for message in messages:
            await self.socket.send(message if isinstance(message, str | bytes) else json.dumps(message))

    async def ready(self):
        """Receive the setup and confirm it."""
        self.setup = (await self.receive())["setup"]
        await self.send({"setupComplete": {"sessionId": f"session-{self.number}"}})

    async def close(self, code, reason=""):
        await self.socket.close(code, reason)

    def kill(self):
        """Break the connection without a close frame."""
        self.socket.transport.abort()


class Service:
    """Runs a script for each connection: an async function of a `Connection`."""

    def __init__(self, script):
        self.script = script
        self.connections = []
        self.failures = []

    async def _serve(self, socket):
        connection = Connection(socket, len(self.connections) + 1)
        self.connections.append(connection)
        try:
            await self.script(connection)
        except ConnectionClosed:
            pass
        except Exception as error:
            self.failures.append(error)
            raise

    @contextlib.asynccontextmanager
    async def client(self, **options):
        """A client of this service, with a fake clock."""
        async with serve(self._serve, "127.0.0.1", 0, max_size=None, max_queue=2**20) as server:
            url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            http_options = {"base_url": url, **options.pop("http_options", {})}
            client = gemkit.Client(**{"api_key": "k", **options}, http_options=http_options)
            client.clock = YieldingClock().rule(client)
            async with client.aio:
                yield client
        assert self.failures == []


class YieldingClock(FakeClock):
    """Runs other tasks in each sleep."""

    async def sleep_async(self, seconds):
        self.sleep(seconds)
        await asyncio.sleep(0)


def run(script, program, **options):
    """Run a program, an async function of a client, against a service; return the service."""

    async def main():
        service = Service(script)
        async with asyncio.timeout(60), service.client(**options) as client:
            await program(client)
        return service

    return asyncio.run(main())


def in_thread(program):
    """Return a sync program for `run`, which runs it in a thread."""

    async def threaded(client):
        await asyncio.to_thread(program, client)

    return threaded


async def collected(iterator):
    return [item async for item in iterator]
