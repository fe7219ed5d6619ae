"""The memory of a session is bounded."""

import asyncio
import gc
import json

import gemkit
from gemkit._features.live.events import Resumption
from gemkit._features.live.inbox import MAX_WAITING
from gemkit._features.live.link import Link
from gemkit._features.live.messages import RECEIVED, message_reader
from gemkit._http.websocket import SocketClosed
from gemkit.live import AsyncSession
from tests.fuzz import live as fuzz
from tests.live.server import audio, collected, handle

FRAMES = 100_000


class Speaking:
    """A service in memory that sends audio and sometimes a handle."""

    is_open = True

    def __init__(self, frames):
        self.frames = frames
        self.given = self.taken = 0
        self.audio = json.dumps(audio(480)).encode()

    async def send(self, frame):
        self.taken += 1

    async def receive(self):
        if self.given == self.frames:
            raise SocketClosed(1000, "")
        self.given += 1
        if self.given % 100 == 0:
            return json.dumps(handle(f"h{self.given}", self.taken)).encode()
        return self.audio

    async def aclose(self):
        pass


def session_over(service):
    client = gemkit.Client(vertexai=True, api_key="k").aio._client

    async def opener(_):
        return service, b'{"setupComplete":{}}'

    link = Link(opener, message_reader(client, RECEIVED), client.state, Resumption(), reports_index=True)
    return link, AsyncSession(client, link)


def test_a_hundred_thousand_frames_leave_nothing_behind():
    async def main():
        service = Speaking(FRAMES)
        link, session = session_over(service)
        await link.connect()
        most = objects = 0
        async for _ in session.events():
            if service.given == FRAMES // 10 and not objects:
                gc.collect()
                objects = len(gc.get_objects())
            if link.inbox.end is None:
                await session.send_realtime_input(audio={"data": b"\0" * 320, "mime_type": "audio/pcm;rate=16000"})
            most = max(most, len(link.inbox._items), len(link._outbox._kept))
        assert service.given == FRAMES
        assert service.taken > FRAMES - 2 * MAX_WAITING
        assert most <= MAX_WAITING + 200
        assert len(link._history._turns) == 0
        gc.collect()
        assert len(gc.get_objects()) < objects + 1000
        await session.close()

    asyncio.run(main())


def test_the_service_waits_for_a_program_that_does_not_read():
    async def main():
        service = Speaking(5000)
        link, session = session_over(service)
        await link.connect()
        for _ in range(5000):
            await asyncio.sleep(0)
        assert service.given == MAX_WAITING
        assert len(await collected(session.events())) == 5000
        await session.close()

    asyncio.run(main())


def test_broken_messages(capsys):
    assert fuzz.main(["--messages", "2000"]) == 0
    assert "no failure" in capsys.readouterr().out
