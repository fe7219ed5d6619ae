"""Sessions end in time even if others block: peers that do not read, functions, hooks, loops and threads."""

import asyncio
import contextlib
import json
import linecache
import sys
import threading
from unittest import mock

import pytest

import gemkit
from gemkit import errors, live
from gemkit._features.live.background import BackgroundLink
from gemkit._features.live.inbox import MAX_WAITING
from tests.live.server import MODEL, TURN_COMPLETE, collected, handle, in_thread, run, text

MUCH = bytes(1_000_000)


def call(name, *arguments):
    calls = [{"id": "1", "name": name, "args": given} for given in arguments or [{}]]
    return {"toolCall": {"functionCalls": calls}}


def gemkit_tasks():
    return [task.get_name() for task in asyncio.all_tasks() if task.get_name().startswith("gemkit")]


@pytest.fixture
def patience(monkeypatch):
    monkeypatch.setattr("gemkit._http.websocket._CLOSE_SECONDS", 0.05)
    monkeypatch.setattr("gemkit._features.interactions.live._LEAVE_SECONDS", 0.05)


@contextlib.asynccontextmanager
async def live_session(client):
    async with client.aio.live.connect(model=MODEL) as session:
        yield session, lambda: session.send_realtime_input(audio={"data": MUCH, "mime_type": "audio/pcm"})


@contextlib.asynccontextmanager
async def interaction(client):
    async with client.aio.interactions.connect("i") as connection:
        yield connection, lambda: connection.send("x" * len(MUCH))


@pytest.mark.parametrize("opened", [live_session, interaction])
@pytest.mark.usefixtures("patience")
def test_a_peer_that_reads_nothing_does_not_keep_a_session_from_closing(opened):
    read_again = asyncio.Event()

    async def script(connection):
        await (connection.ready() if opened is live_session else connection.receive())
        connection.socket.transport.pause_reading()
        await read_again.wait()
        connection.kill()

    async def program(client):
        async def send():
            while True:
                await sending_one()
                sent.append(1)

        sent = []
        async with opened(client) as (session, sending_one):
            sending = asyncio.create_task(send())
            before = -1
            while before != len(sent):  # until the connection takes no more
                before = len(sent)
                await asyncio.sleep(0.1)
        with pytest.raises(errors.LiveClosedError):
            await sending
        read_again.set()

    run(script, program)


def test_closing_that_is_cancelled_breaks_the_connection():
    async def script(connection):
        await connection.ready()
        connection.socket.transport.pause_reading()
        await over.wait()
        connection.kill()

    async def program(client):
        opened = client.aio.live.connect(model=MODEL)
        session = await opened.__aenter__()
        library = session._link._socket._connection
        closing = asyncio.create_task(opened.__aexit__(None, None, None))
        while library.state == 1:
            await asyncio.sleep(0)
        closing.cancel()
        await asyncio.gather(closing, return_exceptions=True)
        await library.wait_closed()
        assert gemkit_tasks() == []
        over.set()

    over = asyncio.Event()
    run(script, program)


def test_calls_with_equal_ids_are_cancelled_together():
    cancelled = []
    started = asyncio.Event()

    async def function(number: int) -> str:
        """Take long, but for 0."""
        if number:
            started.set()
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                cancelled.append(number)
                raise
        return "done"

    async def script(connection):
        await connection.ready()
        await connection.send(call("function", {"number": 0}, {"number": 1}, {"number": 2}))
        await connection.receive()
        await started.wait()
        if connection.number == 1:
            await connection.send({"toolCallCancellation": {"ids": ["unknown", "1"]}}, TURN_COMPLETE)
        await connection.send(TURN_COMPLETE)
        await connection.socket.wait_closed()

    async def program(client):
        for _ in range(2):  # cancelled by the service, and by closing
            cancelled.clear()
            config = {"tools": [function]}
            async with client.aio.live.connect(model=MODEL, config=config, call_functions=True) as session:
                await collected(session.receive())
            assert sorted(cancelled) == [1, 2]
            assert gemkit_tasks() == []

    run(script, program)


def test_a_program_that_sends_and_does_not_read_goes_on_over_another_connection():
    async def script(connection):
        await connection.ready()
        if connection.number == 1:
            await connection.send(handle("h"), *(text(str(number)) for number in range(MAX_WAITING + 300)))
            await connection.socket.wait_closed()
        else:
            received.append(await connection.receive())
            await connection.close(1000)

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            while session._link.inbox._has_space.is_set():  # read ahead until there is no room
                await asyncio.sleep(0)
            library = session._link._socket._connection
            library.transport.abort()
            await library.wait_closed()
            await session.send_realtime_input(text="a")
            events = await collected(session.events())
        assert [event.text for event in events if getattr(event, "text", None)][:3] == ["0", "1", "2"]
        assert [type(event) for event in events].count(live.Reconnected) == 1

    received = []
    run(script, program)
    assert received == [{"realtimeInput": {"text": "a"}}]


@pytest.mark.parametrize("method", ["before_request", "after_response", "on_answer", "on_error"])
def test_hooks_that_fail_while_connecting_anew_are_told(method):
    def fail(_, exchange):
        counted.append(exchange)
        if len(counted) > 1 or method == "on_error":
            raise ZeroDivisionError

    async def script(connection):
        if connection.number > 1 and method == "on_error":
            await connection.receive()
            await connection.close(1011)
            return
        await connection.ready()
        await connection.send(handle("h"))
        await connection.close(1012)

    async def program(client):
        client.hooks.add(type("Failing", (gemkit.hooks.Hooks,), {method: fail})())
        async with client.aio.live.connect(model=MODEL) as session:
            with pytest.raises(errors.LiveClosedError, match="ZeroDivisionError") as caught:
                await collected(session.events())
            assert isinstance(caught.value.__cause__, ZeroDivisionError)
        assert gemkit_tasks() == []

    counted = []
    run(script, program)


def test_a_hook_that_fails_when_the_session_is_ready_leaves_no_connection_open():
    class Failing(gemkit.hooks.Hooks):
        def on_answer(self, exchange):
            raise ZeroDivisionError(exchange.operation)

    async def script(connection):
        await (connection.receive() if "interactions" in connection.path else connection.ready())
        await connection.socket.wait_closed()
        codes.append(connection.socket.protocol.close_code)

    async def program(client):
        client.hooks.add(Failing())
        for opened in (client.aio.live.connect(model=MODEL), client.aio.interactions.connect("i")):
            with pytest.raises(ZeroDivisionError):
                await opened.__aenter__()
        while len(codes) < 2:
            await asyncio.sleep(0)

    codes = []
    run(script, program)
    assert codes == [1000, 1000]


def test_each_attempt_to_connect_anew_is_one_handshake_and_waits_as_the_service_asks():
    async def script(connection):
        await connection.ready()
        await connection.send(handle("h"))
        await connection.close(1012 if connection.number == 1 else 1000)

    tried = []

    class Counting(gemkit.hooks.Hooks):
        def before_request(self, exchange):
            tried.append(exchange.operation)

        def after_response(self, exchange):
            if 1 < len(tried) < 4:
                details = [{"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "20s"}]
                body = {"error": {"code": 503, "message": "busy", "details": details}}
                raise errors.error_from_response(503, json.dumps(body).encode(), {})

    async def program(client):
        client.hooks.add(Counting())
        async with client.aio.live.connect(model=MODEL) as session:
            events = await collected(session.events())
        assert live.Reconnected(True, 1012, 3, 0) in events
        assert [nap for nap in client.clock.naps if nap] == [20, 20]

    run(script, program)
    assert len(tried) == 4


def test_without_reseed_a_session_that_has_no_handle_ends():
    async def script(connection):
        await connection.ready()
        await connection.receive()
        await connection.close(1011, "failed")

    async def program(client):
        resumption = live.Resumption(reseed=False)
        async with client.aio.live.connect(model=MODEL, resumption=resumption) as session:
            await session.send_client_content(turns="Hello")
            with pytest.raises(errors.LiveClosedError, match="failed; there is no handle") as caught:
                await collected(session.events())
            assert (caught.value.code, caught.value.resumable) == (1011, False)

    assert len(run(script, program).connections) == 1


@pytest.mark.parametrize("is_closed", [False, True])
def test_another_event_loop_is_told(is_closed):
    async def script(connection):
        await connection.ready()
        await connection.send(text("a"))
        await connection.socket.wait_closed()

    async def elsewhere(session):
        for doing in (session.send_realtime_input(text="a"), collected(session.events())):
            with pytest.raises(errors.ConfigurationError, match="event loop in which it was opened"):
                await doing
        if not is_closed:
            with pytest.raises(errors.ConfigurationError, match="event loop in which it was opened"):
                await session.close()
            return
        session._link._loop = mock.Mock(is_closed=lambda: True)
        for _ in range(2):
            await session.close()
        with pytest.raises(errors.LiveClosedError):
            await session.send_realtime_input(text="a")

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            loop = session._link._loop
            await asyncio.to_thread(asyncio.run, elsewhere(session))
            session._link._loop = loop

    run(script, program)


# Threads


@pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt])
def test_a_function_that_ends_the_loop_ends_the_session(kind):
    async def function() -> str:
        """End the loop."""
        raise kind

    async def script(connection):
        await connection.ready()
        await connection.receive()
        await connection.send(call("function"))
        await connection.socket.wait_closed()

    def program(client):
        config = {"tools": [function]}
        with client.live.connect(model=MODEL, config=config, call_functions=True) as session:
            session.send_realtime_input(text="a")
            with contextlib.suppress(errors.LiveClosedError):
                list(session.events())
            for _ in range(2):
                with pytest.raises(errors.LiveClosedError):
                    list(session.receive())
                with pytest.raises(errors.LiveClosedError):
                    session.send_realtime_input(text="a")

    run(script, in_thread(program))


def test_a_function_that_closes_its_session_waits_for_nothing():
    def function() -> str:
        """Close the session."""
        sessions[0].close()
        closed.set()
        return "never sent"

    async def script(connection):
        await connection.ready()
        await connection.receive()
        await connection.send(call("function"))
        await connection.socket.wait_closed()

    def program(client):
        config = {"tools": [function]}
        with client.live.connect(model=MODEL, config=config, call_functions=True) as session:
            sessions.append(session)
            session.send_realtime_input(text="a")
            list(session.events())
            closed.wait()
        assert "gemkit-live" not in [thread.name for thread in threading.enumerate()]

    sessions, closed = [], threading.Event()
    run(script, in_thread(program))


async def quiet(connection):
    await connection.ready()
    await connection.socket.wait_closed()


def test_a_thread_that_sends_while_the_session_closes_is_told():
    def program(client):
        with client.live.connect(model=MODEL) as session:
            link = session._link
            loop = link._loop
        # As threads see it that looked for the loop just before: it is closed, or it stops before it runs anything.
        link._loop = loop
        with pytest.raises(errors.LiveClosedError):
            session.send_realtime_input(text="a")
        link._loop = mock.Mock(call_soon_threadsafe=lambda *_: None)
        with pytest.raises(errors.LiveClosedError):
            session.send_realtime_input(text="a")

    run(quiet, in_thread(program))


@pytest.mark.parametrize("is_started", [False, True])
def test_opening_that_is_interrupted_leaves_no_thread(monkeypatch, is_started):
    def interrupted(self):
        if is_started:
            wait(self)
        raise KeyboardInterrupt

    def program(client):
        opened = client.live.connect(model=MODEL)
        with pytest.raises(KeyboardInterrupt):
            opened.__enter__()
        assert "gemkit-live" not in [thread.name for thread in threading.enumerate()]

    wait = BackgroundLink._wait_started
    monkeypatch.setattr(BackgroundLink, "_wait_started", interrupted)
    run(quiet, in_thread(program))


def interruption(number):
    """A tracer that raises KeyboardInterrupt at the n-th line of receiving."""
    count = 0

    def trace(frame, event, _):
        nonlocal count
        code = frame.f_code
        if "_features/live" not in code.co_filename.replace("\\", "/") or code.co_name not in {"get", "receive"}:
            return None
        # Nothing is called between what is before these lines and what they do, so that signals do not come between.
        is_joined = (
            linecache.getline(code.co_filename, frame.f_lineno)
            .strip()
            .startswith(("del ", "yield ", "if is_told", "with "))
        )
        if event == "line" and not is_joined:
            count += 1
            if count == number:
                raise KeyboardInterrupt
        return trace

    return trace


def test_interrupted_at_any_line_a_thread_loses_and_doubles_no_message():
    async def script(connection):
        await connection.ready()
        while True:
            words = (await connection.receive())["realtimeInput"]["text"]
            await connection.send(text(words), text(f"{words} too"), TURN_COMPLETE)

    def program(client):
        interruptions = 0
        with client.live.connect(model=MODEL) as session:
            for number in range(1, 60):
                session.send_realtime_input(text=str(number))
                found, before = [], sys.gettrace()
                sys.settrace(interruption(number))
                while None not in found:
                    try:
                        for message in session.receive():
                            found.append(message.text)
                    except KeyboardInterrupt:
                        interruptions += 1
                sys.settrace(before)
                assert found == [str(number), f"{number} too", None]
        assert interruptions > 20

    run(script, in_thread(program))
