"""Live sessions in scripts and threads."""

import asyncio
import contextlib
import contextvars
import os
import signal
import subprocess
import sys
import threading
from unittest import mock

import pytest

import gemkit
from gemkit import errors, live, types
from tests.live.server import MODEL, TURN_COMPLETE, Service, audio, go_away, handle, in_thread, run, text

PLACE = contextvars.ContextVar("PLACE", default="nowhere")


async def answer_all(connection):
    await connection.ready()
    while True:
        await connection.receive()
        await connection.send(text("a"), TURN_COMPLETE)


def test_turns_events_and_a_normal_end():
    async def script(connection):
        await connection.ready()
        if connection.number == 1:
            await connection.receive()
            await connection.send(text("1"), TURN_COMPLETE, handle("h"), go_away(60))
            await connection.socket.wait_closed()
            return
        await connection.send(audio(4800), {"serverContent": {"interrupted": True}}, text("2"), TURN_COMPLETE)
        await connection.close(1000)

    def program(client):
        with client.live.connect(model=MODEL, config={"temperature": 0.5}) as session:
            assert isinstance(session, live.Session)
            assert session.session_id == "session-1"
            session.send_client_content(turns="Hello")
            assert [message.text for message in session.receive()] == ["1", None]
            events = list(session.events())
            assert [event for event in events if isinstance(event, live.Reconnected)] == [
                live.Reconnected(True, None, 1, 0)
            ]
            assert "2" in [event.text for event in events if isinstance(event, types.LiveServerMessage)]
            with pytest.raises(errors.LiveClosedError, match="1000"):
                list(session.events())

    service = run(script, in_thread(program))
    assert [connection.handle for connection in service.connections] == [None, "h"]


def test_errors_pass_through():
    async def script(connection):
        if connection.number == 1:
            await connection.receive()
            await connection.close(1008, "no such model")
            return
        await connection.ready()
        await connection.send("{not json", text("1"))
        await connection.close(4000, "because")

    def program(client):
        with pytest.raises(errors.LiveClosedError, match="no such model"), client.live.connect(model=MODEL):
            pass
        with client.live.connect(model=MODEL) as session:
            with pytest.raises(errors.ResponseError):
                list(session.receive())
            with pytest.raises(errors.LiveClosedError, match="because") as caught:
                list(session.receive())
            assert caught.value.code == 4000
            with pytest.raises(errors.LiveClosedError, match="because"):
                session.send_realtime_input(text="a")

    run(script, in_thread(program))


def test_the_thread_ends_with_the_session():
    def program(client):
        with pytest.raises(ZeroDivisionError), client.live.connect(model=MODEL) as session:
            assert "gemkit-live" in [thread.name for thread in threading.enumerate()]
            raise ZeroDivisionError
        assert "gemkit-live" not in [thread.name for thread in threading.enumerate()]
        for again in (session.close, session.close):
            again()
        with pytest.raises(errors.LiveClosedError, match="1000"):
            session.send_realtime_input(text="a")
        assert list(session.events()) == []
        with pytest.raises(errors.LiveClosedError, match="1000"):
            list(session.receive())

    run(answer_all, in_thread(program))


def test_threads_share_a_session():
    async def script(connection):
        await connection.ready()
        for number in range(200):
            await connection.receive()
            await connection.send(text(str(number)))

    def program(client):
        with client.live.connect(model=MODEL) as session:
            found = []

            def read():
                with contextlib.suppress(errors.LiveClosedError):  # the end is quiet for one of them
                    for event in session.events():
                        found.append(event.text)

            def send():
                for _ in range(50):
                    session.send_realtime_input(text="a")

            threads = [threading.Thread(target=target) for target in (read, read, send, send, send, send)]
            for thread in threads:
                thread.start()
            for thread in threads[2:]:
                thread.join()
            while len(found) < 200:
                pass
            session.close()  # ends who waits
            for thread in threads:
                thread.join()
            assert sorted(map(int, found)) == list(range(200))

    run(script, in_thread(program))


def test_functions_run_beside_and_do_not_wait_for_themselves():
    told = []

    def call(identity, name):
        return {"toolCall": {"functionCalls": [{"id": identity, "name": name, "args": {}}]}}

    async def script(connection):
        await connection.ready()
        await connection.receive()
        await connection.send(call("1", "plain"))
        received = [await connection.receive() for _ in range(2)]
        await connection.send(call("2", "waiting"))
        received.append(await connection.receive())
        connection.answers = received
        await connection.send(TURN_COMPLETE)

    def program(client):
        PLACE.set("here")

        def plain() -> str:
            """Send something more."""
            session.send_realtime_input(text="from a function")
            return PLACE.get()

        async def waiting() -> str:
            """Send something, which would have to wait for itself."""
            try:
                session.send_realtime_input(text="never")
            except errors.ConfigurationError as error:
                told.append(str(error))
            return "b"

        config = {"tools": [plain, waiting]}
        with client.live.connect(model=MODEL, config=config, call_functions=True) as session:
            session.send_client_content(turns="Hello")
            list(session.receive())

    first, second, third = run(script, in_thread(program)).connections[0].answers
    assert first == {"realtimeInput": {"text": "from a function"}}
    assert second["toolResponse"]["functionResponses"][0]["response"] == {"result": "here"}
    assert third["toolResponse"]["functionResponses"][0]["response"] == {"result": "b"}
    assert "async function" in told[0]


def test_music():
    async def script(connection):
        await connection.ready()
        for _ in range(2):
            await connection.receive()
        await connection.send({"serverContent": {"audioChunks": [{"data": "AAAA", "mimeType": "audio/l16"}]}})
        await connection.close(1000)

    def program(client):
        with client.live.music.connect(model="lyria") as session:
            session.set_weighted_prompts(prompts=[{"text": "techno", "weight": 1.0}])
            session.play()
            (message,) = session.receive()
            assert message.server_content.audio_chunks[0].data == b"\0\0\0"

    assert run(script, in_thread(program)).connections[0].received[2] == {"playbackControl": "PLAY"}


def test_an_interrupted_wait_loses_nothing():
    waiting = threading.Event()

    async def script(connection):
        await connection.ready()
        await connection.receive()
        while not connection_link[0]._reading.locked():
            await asyncio.sleep(0.001)
        os.kill(os.getpid(), signal.SIGINT)
        while not waiting.is_set():
            await asyncio.sleep(0.001)
        await connection.send(text("1"), text("2"), TURN_COMPLETE)

    connection_link = []
    service = Service(script)
    ready, done = threading.Event(), threading.Event()
    clients = []

    async def serve():
        async with service.client() as client:
            clients.append(client)
            ready.set()
            await asyncio.to_thread(done.wait)

    serving = threading.Thread(target=asyncio.run, args=(serve(),))
    serving.start()
    ready.wait()
    try:
        with clients[0].live.connect(model=MODEL) as session:
            connection_link.append(session._link)
            session.send_client_content(turns="Hello")
            with pytest.raises(KeyboardInterrupt):
                list(session.receive())
            waiting.set()
            assert [message.text for message in session.receive()] == ["1", "2", None]
    finally:
        done.set()
        serving.join()


OPENED = """
import os, threading
import gemkit
with gemkit.emulator.serve() as url:
    client = gemkit.Client(api_key="k", http_options={"base_url": url})
    opened = client.live.connect(model="gemini-2.5-flash-native-audio-preview-09-2025")
    session = opened.__enter__()
    assert session.session_id
"""


def script_of(body):
    """Run a program in a process of its own; return its output."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", OPENED + body], capture_output=True, text=True, timeout=60, check=False
    )
    return done.returncode, done.stdout.strip(), done.stderr


@pytest.mark.parametrize(
    "body",
    [
        "    print('forgotten')",
        "    del opened; print('forgotten')",
        "    threading.Thread(target=lambda: list(session.events()), daemon=True).start(); print('forgotten')",
        "print('forgotten')",
    ],
    ids=["kept", "collected", "read in a thread", "after the service"],
)
def test_forgotten_sessions_do_not_keep_the_interpreter(body):
    assert script_of(body) == (0, "forgotten", "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_process_is_told():
    body = """
    if (child := os.fork()) == 0:
        try:
            session.send_realtime_input(text="a")
        except gemkit.errors.ConfigurationError as error:
            print(error, flush=True)
        session.close()
        os._exit(0)
    os.waitpid(child, 0)
    session.close()
    """
    code, out, said = script_of(body)
    assert code == 0, said
    assert "forked" in out


def test_a_client_has_both():
    client = gemkit.Client(api_key="k")
    assert isinstance(client.live, live.Live)
    assert isinstance(client.aio.live, live.AsyncLive)


def test_an_interruption_between_asking_and_waiting_loses_nothing():
    asked = threading.Event()

    async def script(connection):
        await connection.ready()
        await connection.receive()
        await asyncio.to_thread(asked.wait)
        await connection.send(text("1"), text("2"), TURN_COMPLETE)

    def program(client):
        with client.live.connect(model=MODEL) as session:
            session.send_client_content(turns="Hello")
            received = session._link._arrived
            interrupted = mock.Mock(wraps=received)
            interrupted.get.side_effect = KeyboardInterrupt
            session._link._arrived = interrupted
            for _ in range(3):
                with pytest.raises(KeyboardInterrupt):
                    list(session.receive())
            session._link._arrived = received
            asked.set()
            assert [message.text for message in session.receive()] == ["1", "2", None]

    run(script, in_thread(program))


def test_a_thread_that_begins_to_wait_while_the_session_closes_sees_its_end():
    async def script(connection):
        await connection.ready()
        await connection.socket.wait_closed()

    def program(client):
        with client.live.connect(model=MODEL) as session:
            link = session._link
            loop = link._loop
            session.close()
            # As a thread sees it that looked for the loop just before.
            with mock.patch.object(link, "_loop", loop):
                assert link.get() is None

    run(script, in_thread(program))
