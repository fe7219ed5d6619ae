"""Sessions that are recorded and replayed without a socket."""

import asyncio
import contextlib
import json

import pytest
from google.oauth2.credentials import Credentials

import gemkit
from gemkit import errors, live, replay
from gemkit._http import websocket
from tests.live.server import (
    MODEL,
    TURN_COMPLETE,
    Service,
    audio,
    collected,
    go_away,
    handle,
    text,
)

VERTEX = {"vertexai": True, "api_key": "AIzaSy-secret-of-express-mode-0123456789"}


@contextlib.contextmanager
def no_network(monkeypatch):
    def refuse(*_):
        raise AssertionError("a replay opens no connection")

    with monkeypatch.context() as patch:
        patch.setattr(websocket, "_library", refuse)
        yield


async def recorded(folder, script, program, **options):
    """Run a program while recording."""
    service = Service(script)
    with replay.recording("session", directory=folder, mode="record"):
        async with asyncio.timeout(30), service.client(**options) as client:
            await program(client)
    return service


async def replayed(folder, program, **options):
    with replay.recording("session", directory=folder, mode="replay") as recording:
        client = gemkit.Client(**options)
        async with asyncio.timeout(30):
            await program(client)
        assert recording.left == 0


def twice(folder, monkeypatch, script, program, **options):
    """What a program returns while recording and while replaying."""
    found = []

    async def noting(client):
        found.append(await program(client))

    options = {"api_key": "AIzaSy-a-secret-that-nobody-sees-12345", **options}
    service = asyncio.run(recorded(folder, script, noting, **options))
    with no_network(monkeypatch):
        asyncio.run(replayed(folder, noting, **{name: value for name, value in options.items() if name == "vertexai"}))
    assert found[0] == found[1]
    return found[0], (folder / "session.json").read_text(), service


async def echo(connection):
    await connection.ready()
    while True:
        message = await connection.receive()
        words = message["clientContent"]["turns"][0]["parts"][0]["text"]
        await connection.send(text(words), audio(20), TURN_COMPLETE)


async def talk(client):
    found = []
    async with client.aio.live.connect(model=MODEL, config={"temperature": 0.5}) as session:
        found.append(session.session_id)
        for words in ("one", "two"):
            await session.send_client_content(turns=words)
            found.extend([message.model_dump() async for message in session.receive()])
    return found


PROJECT = {
    "vertexai": True,
    "api_key": None,
    "project": "a-project-of-mine",
    "location": "europe-west4",
    "credentials": Credentials("ya29.secret-token-of-mine"),
}


@pytest.mark.parametrize("options", [{}, VERTEX, PROJECT], ids=["gemini", "express", "project"])
def test_a_session_is_replayed_as_it_was(tmp_path, monkeypatch, options):
    found, written, _ = twice(tmp_path, monkeypatch, echo, talk, **options)
    assert len(found) == 7
    assert "secret" not in written
    assert "a-project-of-mine" not in written
    (exchange,) = json.loads(written)["exchanges"]
    assert exchange["request"]["verb"] == "GET"
    assert exchange["response"]["frames"][0]["json"]["setup"]["model"].endswith(MODEL)
    assert exchange["response"]["end"] == "closed early"


def test_a_replay_in_a_script(tmp_path, monkeypatch):
    def talk_in_a_script(client):
        with client.live.connect(model=MODEL) as session:
            session.send_client_content(turns="one")
            return [message.text for message in session.receive()]

    async def program(client):
        return await asyncio.to_thread(talk_in_a_script, client)

    found, _, _ = twice(tmp_path, monkeypatch, echo, program)
    assert found == ["one", None, None]


def test_ends_reconnections_and_what_was_sent_again(tmp_path, monkeypatch):
    async def script(connection):
        if connection.number == 3:
            connection.kill()
            return
        await connection.ready()
        if connection.number == 1:
            await connection.send(handle("h", 0))
            await connection.receive()
            await connection.close(1012)
        elif connection.number == 2:
            await connection.receive()
            await connection.send(handle("h2", 1), text("a"), go_away(5))
            await connection.socket.wait_closed()
        else:
            await connection.send(text("b"))
            await connection.close(4000, "enough, project 123456789")

    async def program(client):
        events = []
        options = live.Resumption(stable_seconds=0)
        async with client.aio.live.connect(model=MODEL, resumption=options) as session:
            await session.send_realtime_input(text="one")
            with pytest.raises(errors.LiveClosedError) as caught:
                async for event in session.events():
                    events.append(event if isinstance(event, live.Reconnected) else event.model_dump())
        return events, caught.value.code

    (events, code), written, service = twice(tmp_path, monkeypatch, script, program, **VERTEX)
    assert [event for event in events if isinstance(event, live.Reconnected)] == [
        live.Reconnected(True, 1012, 1, 1),
        live.Reconnected(True, None, 2, 0),
    ]
    assert code == 4000
    assert len(service.connections) == 4
    assert "123456789" not in written


def test_a_connection_that_lasted_counts_its_attempts_anew(tmp_path, monkeypatch):
    async def script(connection):
        await connection.ready()
        await connection.send(handle(f"h{connection.number}"))
        await connection.receive()
        if connection.number < 5:
            connection.client.clock.now += 60
            await connection.close(1012)
        else:
            await connection.close(1000)

    async def program(client):
        Service.current = client
        async with client.aio.live.connect(model=MODEL, resumption=live.Resumption(attempts=2)) as session:
            count = 0
            await session.send_realtime_input(text="a")
            async for event in session.events():
                if isinstance(event, live.Reconnected):
                    count += 1
                    await session.send_realtime_input(text="a")
            return count

    async def with_client(connection):
        connection.client = Service.current
        await script(connection)

    found, _, _ = twice(tmp_path, monkeypatch, with_client, program)
    assert found == 4


def test_a_refused_handshake_is_replayed(tmp_path, monkeypatch):
    from websockets.asyncio.server import serve

    def refuse(connection, request):
        return connection.respond(403, json.dumps({"error": {"code": 403, "message": "not for you"}}))

    async def program(client):
        with pytest.raises(errors.PermissionDeniedError, match="not for you"):
            async with client.aio.live.connect(model=MODEL):
                pass

    async def main():
        async with serve(lambda _: None, "127.0.0.1", 0, process_request=refuse) as server:
            url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            with replay.recording("session", directory=tmp_path, mode="record"):
                await program(gemkit.Client(api_key="k", http_options={"base_url": url}))

    asyncio.run(main())
    with no_network(monkeypatch):
        asyncio.run(replayed(tmp_path, program))


@pytest.mark.parametrize(
    ("words", "told"),
    [(["one", "three"], r"two.*\n.*three"), (["one", "two", "more"], "no more messages"), (["one"], None)],
)
def test_a_program_that_does_something_else_is_told(tmp_path, monkeypatch, words, told):
    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            for each in words:
                await session.send_client_content(turns=each)
                await collected(session.receive())

    asyncio.run(recorded(tmp_path, echo, talk_twice))
    with no_network(monkeypatch):
        if told is None:
            asyncio.run(replayed(tmp_path, program))
            return
        with pytest.raises(errors.ReplayError, match=told):
            asyncio.run(replayed(tmp_path, program))


async def talk_twice(client):
    async with client.aio.live.connect(model=MODEL) as session:
        for words in ("one", "two"):
            await session.send_client_content(turns=words)
            await collected(session.receive())


def test_reading_further_than_the_recording_goes(tmp_path, monkeypatch):
    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            for words in ("one", "two"):
                await session.send_client_content(turns=words)
                await collected(session.receive())
            await collected(session.receive())

    asyncio.run(recorded(tmp_path, echo, talk_twice))
    with no_network(monkeypatch), pytest.raises(errors.ReplayError, match="read no further"):
        asyncio.run(replayed(tmp_path, program))


def test_a_message_that_is_not_sent_is_not_waited_for_without_end(tmp_path, monkeypatch):
    monkeypatch.setattr("gemkit._features.replay.sessions._PATIENCE", 0.05)

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            await collected(session.receive())

    asyncio.run(recorded(tmp_path, echo, talk_twice))
    with no_network(monkeypatch), pytest.raises(errors.ReplayError, match="message 3 was not sent"):
        asyncio.run(replayed(tmp_path, program))


def test_functions_are_run_again(tmp_path, monkeypatch):
    calls = []

    def square(number: int) -> int:
        """Multiply a number by itself."""
        calls.append(number)
        return number * number

    async def script(connection):
        await connection.ready()
        call = {"id": "1", "name": "square", "args": {"number": 3}}
        await connection.send({"toolCall": {"functionCalls": [call]}})
        result = await connection.receive()
        await connection.send(text(str(result["toolResponse"]["functionResponses"][0]["response"])), TURN_COMPLETE)

    async def program(client):
        config = {"tools": [square]}
        async with client.aio.live.connect(model=MODEL, config=config, call_functions=True) as session:
            return [message.text for message in await collected(session.receive())]

    found, _, _ = twice(tmp_path, monkeypatch, script, program)
    assert found[1] == "{'result': 9}"
    assert calls == [3, 3]


def test_more_messages_than_are_read_ahead(tmp_path, monkeypatch):
    async def script(connection):
        await connection.ready()
        for number in range(1500):
            await connection.send(text(str(number)))
        await connection.receive()
        await connection.send(TURN_COMPLETE)
        await connection.close(1000)

    async def program(client):
        async with client.aio.live.connect(model=MODEL, resumption=False) as session:
            found = [(await anext(session.receive())).text for _ in range(1000)]
            await session.send_realtime_input(text="a")
            return found + [message.text async for message in session.receive()]

    found, _, _ = twice(tmp_path, monkeypatch, script, program)
    assert len(found) == 1501


def test_interactions_are_recorded_too(tmp_path, monkeypatch):
    async def script(connection):
        await connection.receive()
        await connection.send({"event_type": "interaction.connected"})
        await connection.receive()
        await connection.send({"event_type": "interaction.completed"})
        await connection.socket.wait_closed()

    async def program(client):
        async with client.aio.interactions.connect("i") as connection:
            await connection.complete()
            return [event.event_type async for event in connection.receive()]

    found, _, _ = twice(tmp_path, monkeypatch, script, program)
    assert found == ["interaction.connected", "interaction.completed"]


@pytest.mark.parametrize(
    "damage",
    [
        {"frames": 3},
        {"frames": [{"from": "nobody"}]},
        {"frames": ["text"]},
        {"end": 3},
        {"end": {"code": "x", "reason": ""}},
        {"seconds": "long"},
    ],
)
def test_a_damaged_recording_is_told(tmp_path, damage):
    asyncio.run(recorded(tmp_path, echo, talk_twice))
    path = tmp_path / "session.json"
    document = json.loads(path.read_text())
    document["exchanges"][0]["response"] |= damage
    path.write_text(json.dumps(document))
    with pytest.raises(errors.ReplayError, match="damaged"):
        asyncio.run(replayed(tmp_path, talk_twice))
