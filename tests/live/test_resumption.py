"""Resumption over new connections: no lost or repeated messages, and their reports."""

import asyncio
import random

import pytest

from gemkit import errors, live, types
from gemkit._features.live.outbox import Outbox
from tests.live.server import MODEL, TURN_COMPLETE, collected, go_away, handle, run, text

VERTEX = {"vertexai": True, "api_key": "k"}
EAGER = live.Resumption(stable_seconds=0)


class Memory:
    """A service that stores conversations by handle, and reports the messages that a handle includes."""

    def __init__(self, seed, kills):
        self.chance = random.Random(seed)
        self.kills = kills
        self.kept = {}
        self.taken = []

    def read(self, message):
        (value,) = message.values()
        return value["text"] if "text" in value else value["turns"][0]["parts"][0]["text"]

    async def script(self, connection):
        await connection.ready()
        self.taken = taken = list(self.kept[connection.handle]) if connection.handle else []
        count, owed = 0, []
        doomed = self.chance.randrange(1, 15) if self.kills else None
        while True:
            words = self.read(await connection.receive())
            count += 1
            taken.append(words)
            if words == "end":
                await connection.send(text("bye"), TURN_COMPLETE)
                await connection.socket.wait_closed()
                return
            if self.chance.random() < 0.3:
                name = f"handle-{len(self.kept)}"
                self.kept[name] = list(taken)
                owed.append(handle(name, count))
            if owed and self.chance.random() < 0.5:  # late: what it stands for is past already
                await connection.send(owed.pop(0))
            if self.chance.random() < 0.3:
                await connection.send({"unread": count})
            if count == doomed:
                self.kills -= 1
                if self.chance.random() < 0.5:
                    if self.chance.random() < 0.5:  # within a frame
                        connection.socket.transport.write(b"\x81\x7e\x10\x00{")
                    connection.kill()
                else:
                    await connection.send(*owed)
                    await connection.close(self.chance.choice([1001, 1011, 1012]))
                return


@pytest.mark.parametrize("seed", range(4))
def test_no_message_is_lost_or_doubled_over_random_kills(seed):
    memory = Memory(seed, kills=50)
    words = [f"message {number}" for number in range(600)]
    reconnected = []

    async def program(client):
        async with client.aio.live.connect(model=MODEL, resumption=EAGER) as session:

            async def listen():
                async for event in session.events():
                    if isinstance(event, live.Reconnected):
                        reconnected.append(event)
                    elif event.text == "bye":
                        return

            listening = asyncio.create_task(listen())
            for each in words:
                if memory.chance.random() < 0.5:
                    await session.send_realtime_input(text=each)
                else:
                    await session.send_client_content(turns=each, turn_complete=False)
                if memory.chance.random() < 0.3:
                    await asyncio.sleep(0)
            await session.send_realtime_input(text="end")
            await listening

    service = run(memory.script, program, **VERTEX)
    assert memory.taken == [*words, "end"]
    assert memory.kills == 0
    assert len(service.connections) >= 51
    assert len(reconnected) >= 50
    assert sum(event.resent for event in reconnected) > 0


def test_a_thousand_messages_across_turns_and_late_handles():
    chance = random.Random(7)
    numbers = iter(range(1000))
    seen_handles = []

    async def script(connection):
        await connection.ready()
        seen_handles.append(connection.handle)
        for number in numbers:
            await connection.send(text(str(number)))
            if chance.random() < 0.1:
                await connection.send(TURN_COMPLETE)
            if chance.random() < 0.05:
                # The handle is the last that comes before the end.
                await connection.send(handle(f"handle-{number}"))
                await connection.close(1012)
                seen_handles.append(f"handle-{number}")
                return
        await connection.send({"serverContent": {"waitingForInput": True}})
        await connection.close(1000)

    async def program(client):
        found = []
        async with client.aio.live.connect(model=MODEL, resumption=EAGER) as session:
            with pytest.raises(errors.LiveClosedError, match="1000"):
                while True:
                    async for message in session.receive():
                        if message.text:
                            found.append(int(message.text))
                        if chance.random() < 0.2:
                            break
        assert found == list(range(1000))

    run(script, program)
    sent, used = seen_handles[1::2], seen_handles[2::2]
    assert len(used) > 10
    assert used == sent


def test_after_a_notice_the_session_moves_at_the_first_moment_at_which_nothing_is_lost():
    async def script(connection):
        await connection.ready()
        if connection.number == 2:
            await connection.close(1000)
            return
        await connection.send(go_away(3600), text("1"), handle("early"), text("2"))
        await connection.send(TURN_COMPLETE, handle("free"), text("never read"))
        await connection.socket.wait_closed()

    async def program(client):
        naps = asyncio.Event()

        async def sleep(seconds):
            if seconds > 100:
                await naps.wait()

        client._state.sleep_async = sleep
        async with client.aio.live.connect(model=MODEL) as session:
            events = await collected(session.events())
        texts = [event.text for event in events if isinstance(event, types.LiveServerMessage) and event.text]
        assert texts == ["1", "2"]
        assert [event for event in events if isinstance(event, live.Reconnected)] == [
            live.Reconnected(True, None, 1, 0)
        ]

    service = run(script, program)
    assert [connection.handle for connection in service.connections] == [None, "free"]


def test_without_such_a_moment_it_moves_before_the_time_is_over():
    async def script(connection):
        await connection.ready()
        if connection.number == 2:
            await connection.close(1000)
            return
        await connection.send(handle("before"), text("1"), go_away(10))
        await connection.socket.wait_closed()

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            events = await collected(session.events())
        assert isinstance(events[-1], live.Reconnected)
        assert client.clock.naps[0] == pytest.approx(8.0)

    service = run(script, program)
    assert [connection.handle for connection in service.connections] == [None, "before"]


def test_an_hour_with_a_notice_every_few_seconds():
    connections = 400

    async def script(connection):
        await connection.ready()
        if connection.number == connections:
            await connection.close(1000)
            return
        await connection.send(text(str(connection.number)), TURN_COMPLETE)
        await connection.send(go_away(9), handle(f"handle-{connection.number}"))
        await connection.socket.wait_closed()

    async def program(client):
        start = client.clock.now
        async with client.aio.live.connect(model=MODEL, resumption=live.Resumption(stable_seconds=5)) as session:
            texts = []
            async for event in session.events():
                if isinstance(event, live.Reconnected):
                    assert event.state_restored
                elif event.text:
                    texts.append(int(event.text))
                    client.clock.now += 9
        assert texts == list(range(1, connections))
        assert client.clock.now - start >= 3500

    service = run(script, program)
    assert [connection.handle for connection in service.connections[1:]] == [
        f"handle-{n}" for n in range(1, connections)
    ]


def test_a_refused_handle_begins_anew_with_the_text_so_far():
    async def script(connection):
        if connection.number == 1:
            await connection.ready()
            await connection.send(handle("stale"))
            await connection.receive()
            await connection.send({"serverContent": {"outputTranscription": {"text": "It is "}}})
            await connection.send({"serverContent": {"outputTranscription": {"text": "ten."}}}, TURN_COMPLETE)
            await connection.receive()
            await connection.send({"serverContent": {"inputTranscription": {"text": "And now?"}}})
            await connection.send(text("Eleven"))
            connection.kill()
        elif connection.number == 2:
            await connection.receive()
            await connection.close(1008, "unknown handle")
        else:
            await connection.ready()
            await connection.receive()
            await connection.close(1000)

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            await session.send_client_content(turns="What is the time?")
            await collected(session.receive())
            await session.send_realtime_input(activity_end={})
            events = await collected(session.events())
        assert [event for event in events if isinstance(event, live.Reconnected)] == [
            live.Reconnected(False, 1006, 1, 0)
        ]

    third = run(script, program).connections[2]
    assert third.handle is None
    content = third.received[1]["clientContent"]
    assert [(turn["role"], turn["parts"][0]["text"]) for turn in content["turns"]] == [
        ("user", "What is the time?"),
        ("model", "It is ten."),
        ("user", "And now?"),
        ("model", "Eleven"),
    ]
    assert content["turnComplete"] is True


def test_a_refused_handle_ends_the_session_where_that_is_asked_for():
    async def script(connection):
        if connection.number == 1:
            await connection.ready()
            await connection.send(handle("stale"))
            await connection.close(1011, "gone")
        else:
            await connection.receive()
            await connection.close(1008, "unknown handle")

    async def program(client):
        async with client.aio.live.connect(model=MODEL, resumption=live.Resumption(reseed=False)) as session:
            with pytest.raises(errors.LiveClosedError, match=r"gone.*unknown handle") as caught:
                await collected(session.events())
            assert caught.value.resumable

    assert len(run(script, program).connections) == 2


def test_attempts_are_bounded_and_further_apart():
    async def script(connection):
        if connection.number == 1:
            await connection.ready()
            await connection.send(handle("h"))
        connection.kill()

    async def program(client):
        client._state.random = lambda: 1.0
        async with client.aio.live.connect(model=MODEL, resumption=live.Resumption(attempts=4)) as session:
            with pytest.raises(errors.LiveClosedError, match="connection was lost") as caught:
                await collected(session.events())
            assert (caught.value.code, caught.value.resumable) == (1006, True)
            assert session.resumption_handle == "h"
            with pytest.raises(errors.LiveClosedError):
                await session.send_realtime_input(text="a")

    assert len(run(script, program, http_options={"retry_options": {"attempts": 1}}).connections) == 5


def test_the_pauses_between_attempts():
    options = live.Resumption(first_delay=1, longest_delay=5)
    assert [options.delay(number, 1.0) for number in range(1, 7)] == [0, 1, 2, 4, 5, 5]
    assert options.delay(3, 0.0) == 1.0
    for bad in ({"attempts": 0}, {"first_delay": -1}, {"longest_delay": float("nan")}):
        with pytest.raises(errors.InvalidInputError, match="resumption"):
            live.Resumption(**bad)


def test_messages_without_an_index_are_not_sent_twice():
    async def script(connection):
        await connection.ready()
        await connection.send(handle(f"handle-{connection.number}"))
        if connection.number == 1:
            await connection.receive()
            await connection.send(TURN_COMPLETE)
            await connection.close(1012)
            return
        while True:
            await connection.receive()
            await connection.send(TURN_COMPLETE)

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            for number in range(3):
                await session.send_realtime_input(text=str(number))
                await collected(session.receive())
                await asyncio.sleep(0.02)

    first, second = run(script, program).connections
    assert [each["realtimeInput"]["text"] for each in first.received[1:] + second.received[1:]] == ["0", "1", "2"]


def test_messages_beyond_the_limit_are_told_as_lost(monkeypatch):
    monkeypatch.setattr("gemkit._features.live.outbox.MAX_BYTES", 400)
    words = [f"{number:02}" + "\u00e9" * 40 for number in range(8)]

    async def script(connection):
        await connection.ready()
        if connection.number == 1:
            await connection.send(handle("h", 0))
            for _ in range(5):
                await connection.receive()
            await connection.send(handle("later", 3))
            for _ in range(3):
                await connection.receive()
            connection.kill()
            return
        if connection.number == 2:
            connection.kill()  # what was dropped before is still told over the third
            return
        for _ in range(3):
            await connection.receive()
        await connection.close(1000)

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            for number, each in enumerate(words):
                await session.send_realtime_input(text=each)
                if number == 4:
                    while session.resumption_handle != "later":
                        await asyncio.sleep(0)
            events = await collected(session.events())
        reconnected = [event for event in events if isinstance(event, live.Reconnected)]
        assert sum(event.lost for event in reconnected) == 2
        assert reconnected[-1].resent == 3

    third = run(script, program, **VERTEX).connections[2]
    assert [each["realtimeInput"]["text"] for each in third.received[1:]] == words[5:]


def test_a_connection_is_not_left_early_if_messages_could_not_be_sent_again(monkeypatch):
    monkeypatch.setattr("gemkit._features.live.outbox.MAX_BYTES", 100)
    outbox = Outbox(is_kept=True)
    outbox.add("x" * 60)
    assert outbox.is_whole
    outbox.add("x" * 60)
    assert not outbox.is_whole
    outbox.confirm(1)
    assert outbox.is_whole
    outbox.add("x" * 60)
    assert not outbox.is_whole
    assert outbox.restart() == ["x" * 60]
    assert (outbox.is_whole, outbox.take_lost(), outbox.take_lost()) == (True, 1, 0)
