"""Misbehaving services and programs: sessions end with a GemkitError, lose no messages and leak nothing."""

import asyncio
import gc
import json

import pytest
from websockets.exceptions import ConnectionClosedError
from websockets.frames import Close

import gemkit
from gemkit import errors, live
from gemkit._features.live.events import Resumption
from gemkit._features.live.link import Link
from gemkit._features.live.messages import RECEIVED, message_reader
from gemkit._http.websocket import SocketClosed, _socket_closed
from gemkit.live import AsyncSession
from tests.live.server import MODEL, TURN_COMPLETE, collected, go_away, handle, in_thread, run, text

ONCE = {"http_options": {"retry_options": {"attempts": 1}}}
OFF = [1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 4999]


async def read_all(client, **options):
    async with client.aio.live.connect(model=MODEL, **options) as session:
        return await collected(session.events())


# What the service sends


@pytest.mark.parametrize("cut", [1, 3, 7])
@pytest.mark.parametrize("opcode", [1, 2], ids=["text", "binary"])
def test_messages_in_fragments_with_characters_cut_in_two(cut, opcode):
    words = "h\u00e9llo \U0001f600 \u4f60\u597d"

    async def script(connection):
        await connection.ready()
        data = json.dumps(text(words), ensure_ascii=False).encode()
        pieces = [data[at : at + cut] for at in range(0, len(data), cut)]
        for index, piece in enumerate(pieces):
            frame = raw_frame(opcode if index == 0 else 0, piece, fin=index == len(pieces) - 1)
            connection.socket.transport.write(frame + raw_frame(9, b"between"))
        await connection.close(1000)

    async def program(client):
        assert [event.text for event in await read_all(client)] == [words]

    run(script, program)


def raw_frame(opcode, data, *, fin=True):
    """One frame, as a server sends it: unmasked."""
    assert len(data) < 126
    return bytes([(0x80 if fin else 0) | opcode, len(data)]) + data


@pytest.mark.parametrize(
    "frames",
    [
        [raw_frame(1, b'{"text": "\xff\xfe"}')],  # not UTF-8
        [raw_frame(3, b"reserved")],
        [raw_frame(0, b"continues nothing")],
        [raw_frame(1, b"{", fin=False), raw_frame(1, b"}")],
        [raw_frame(9, b"p", fin=False)],
        [b"\x81\xff"],
        [raw_frame(8, b"\x03")],
        [raw_frame(8, b"\x00\x05")],
        [raw_frame(8, b"\x03\xe8\xff\xff")],
    ],
    ids=range(9),
)
def test_frames_that_break_the_protocol(frames):
    async def script(connection):
        await connection.ready()
        await connection.send(text("1"))
        for frame in frames:
            connection.socket.transport.write(frame)
        await connection.socket.wait_closed()

    async def program(client):
        async with client.aio.live.connect(model=MODEL, resumption=False) as session:
            assert (await anext(session.events())).text == "1"
            with pytest.raises(errors.GemkitError):
                await collected(session.events())
            with pytest.raises(errors.LiveClosedError):
                await collected(session.events())

    run(script, program)


def test_pings_that_nobody_answers_end_the_connection_as_a_broken_one():
    closed = _socket_closed(ConnectionClosedError(None, Close(1011, "keepalive ping timeout"), None))
    assert (closed.code, closed.reason) == (1006, "")


@pytest.mark.parametrize("code", [1000, *OFF])
def test_every_close_code_before_the_session_is_ready(code):
    async def script(connection):
        await connection.receive()
        await connection.close(code, "because")

    async def program(client):
        with pytest.raises(errors.LiveClosedError, match="because") as caught:
            await read_all(client)
        assert caught.value.code == code

    run(script, program)


@pytest.mark.parametrize("code", OFF)
def test_every_close_code_within_a_turn(code):
    async def script(connection):
        await connection.ready()
        await connection.send(handle("h"), text(str(connection.number)))
        await connection.close(code if connection.number == 1 else 1000, "because")

    async def program(client):
        events = []
        try:
            async with client.aio.live.connect(model=MODEL) as session:
                async for event in session.events():
                    events.append(event)
        except errors.LiveClosedError as error:
            events.append(error)
        return events

    found = []

    async def noting(client):
        found.extend(await program(client))

    run(script, noting)
    if code in {1001, 1011, 1012, 1013, 1014}:
        assert [getattr(event, "text", None) for event in found] == [None, "1", None, None, "2"]
        assert found[2] == live.Reconnected(True, code, 1, 0)
    else:
        assert (found[-1].code, found[-1].reason, found[-1].resumable) == (code, "because", True)


def test_a_close_without_a_code():
    async def script(connection):
        await connection.ready()
        connection.socket.transport.write(raw_frame(8, b""))
        await connection.socket.wait_closed()

    async def program(client):
        with pytest.raises(errors.LiveClosedError) as caught:
            await read_all(client)
        assert caught.value.code == 1005

    run(script, program)


@pytest.mark.parametrize("is_limited", [False, True])
def test_a_setup_that_is_never_answered(monkeypatch, is_limited):
    monkeypatch.setattr("gemkit._features.live.endpoint.OPENING_SECONDS", 0.05)

    async def script(connection):
        await connection.socket.wait_closed()

    async def program(client):
        config = {"http_options": {"timeout": 50}} if is_limited else None
        client._state.clock = asyncio.get_running_loop().time
        with pytest.raises(errors.APITimeoutError, match="timed out"):
            await read_all(client, config=config)

    def in_a_script(client):
        with pytest.raises(errors.APITimeoutError), client.live.connect(model=MODEL):
            pass

    run(script, program, **ONCE)
    run(script, in_thread(in_a_script), **ONCE)


@pytest.mark.parametrize("answer", ["{not json", "[]", "3", '{"error": {"code": 429, "message": "m"}}', b"\xff"])
def test_a_setup_that_is_answered_with_garbage(answer):
    async def script(connection):
        await connection.receive()
        await connection.socket.send(answer)
        await connection.socket.wait_closed()

    async def program(client):
        with pytest.raises(errors.GemkitError):
            await read_all(client)

    run(script, program)


def test_garbage_while_connecting_anew_costs_an_attempt_and_leaves_no_connection():
    async def script(connection):
        if connection.number in {2, 3}:
            await connection.receive()
            await connection.socket.send("{not json")
            await connection.socket.wait_closed()
            gone.append(connection.number)
            return
        await connection.ready()
        await connection.send(handle("h"))
        await connection.close(1012 if connection.number == 1 else 1000)

    async def program(client):
        assert (await read_all(client))[1] == live.Reconnected(True, 1012, 3, 0)
        async with asyncio.timeout(10):
            while len(gone) < 2:
                await asyncio.sleep(0)

    gone = []
    run(script, program)


def test_a_notice_on_every_connection_is_no_storm():
    async def script(connection):
        await connection.ready()
        if connection.number == 8:
            await connection.close(4000)
        await connection.send(handle("h"), go_away(0))
        await connection.socket.wait_closed()

    async def program(client):
        with pytest.raises(errors.LiveClosedError):
            await read_all(client)
        assert sum(nap for nap in client.clock.naps if nap) == pytest.approx(7 * 0.5)

    run(script, program)


@pytest.mark.parametrize("left", ["", "soon", "-3s", "1e999s", "nan", "0.5s", None, "5m"])
def test_notices_with_any_time_left(left):
    async def script(connection):
        await connection.ready()
        if connection.number == 1:
            await connection.send(handle("h"), text("1"), {"goAway": {"timeLeft": left}})
            await connection.socket.wait_closed()
        await connection.close(1000)

    async def program(client):
        events = await read_all(client)
        assert events[-1] == live.Reconnected(True, None, 1, 0)

    run(script, program)


def test_a_handle_that_is_refused_twice():
    async def script(connection):
        if connection.number == 1:
            await connection.ready()
            await connection.send(handle("stale"), text("1"), TURN_COMPLETE)
            await connection.close(1011)
        else:
            await connection.receive()
            await connection.close(1008, f"refused {connection.number}")

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            with pytest.raises(errors.LiveClosedError, match="refused 3") as caught:
                await collected(session.events())
            assert (caught.value.code, caught.value.resumable) == (1011, False)

    assert len(run(script, program).connections) == 3


def test_results_of_functions_are_not_sent_to_a_session_that_never_called_them():
    started = asyncio.Event()

    async def slow() -> str:
        """Take long."""
        started.set()
        await asyncio.sleep(3600)

    async def quick() -> str:
        """Take no time."""
        return "quick"

    async def script(connection):
        if connection.number == 1:
            await connection.ready()
            await connection.send(handle("stale", 0))
            await connection.receive()
            calls = [{"id": name, "name": name} for name in ("slow", "quick")]
            await connection.send({"toolCall": {"functionCalls": calls}})
            assert "toolResponse" in await connection.receive()
            await started.wait()
            connection.kill()
        elif connection.number == 2:
            await connection.receive()
            await connection.close(1008, "unknown handle")
        else:
            await connection.ready()
            while "turns" not in json.dumps(await connection.receive()):
                pass
            assert await connection.receive() == {"realtimeInput": {"text": "still there"}}
            await connection.close(1000)

    async def program(client):
        config = {"tools": [slow, quick]}
        async with client.aio.live.connect(model=MODEL, config=config, call_functions=True) as session:
            await session.send_client_content(turns="Hello")
            async for event in session.events():
                if isinstance(event, live.Reconnected):
                    assert (event.state_restored, event.resent) == (False, 1)
                    (task,) = [task for task in asyncio.all_tasks() if task.get_name() == "gemkit-live slow"]
                    assert task.cancelling()
                    await session.send_realtime_input(text="still there")

    run(script, program, vertexai=True)


@pytest.mark.parametrize("how", ["hangs", "raises", "closes"])
def test_functions_that_misbehave_while_the_session_moves(how):
    async def function() -> str:
        """Fail in some way."""
        if how == "raises":
            raise RuntimeError("failed")
        if how == "closes":
            await sessions[0].close()
        await asyncio.sleep(3600)

    async def script(connection):
        await connection.ready()
        if connection.number == 1:
            await connection.send(handle("h"))
            await connection.receive()
            await connection.send({"toolCall": {"functionCalls": [{"id": "1", "name": "function"}]}}, go_away(0))
            await connection.socket.wait_closed()
        else:
            await connection.send(text("over there"), TURN_COMPLETE)
            await connection.socket.wait_closed()

    sessions = []

    async def program(client):
        config = {"tools": [function]}
        async with client.aio.live.connect(model=MODEL, config=config, call_functions=True) as session:
            sessions.append(session)
            await session.send_realtime_input(text="a")
            if how == "closes":
                await collected(session.events())
            else:
                assert "over there" in [message.text for message in await collected(session.receive())]

    run(script, program)


def test_a_fast_service_waits_for_a_slow_program():
    sent = []
    size, count = 20_000, 8_000

    async def script(connection):
        await connection.ready()
        for number in range(count):
            await connection.send(text("x" * size))
            sent.append(number)
        await connection.close(1000)

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            events = session.events()
            await anext(events)
            before = -1
            while before != len(sent):  # until it has stopped
                before = len(sent)
                await asyncio.sleep(0.1)
            assert len(sent) < count / 2
            assert len([1 async for _ in events]) == count - 1

    run(script, program)


def test_a_slow_service_makes_the_program_wait():
    go_on = asyncio.Event()

    async def script(connection):
        await connection.ready()
        connection.socket.transport.pause_reading()
        await go_on.wait()
        connection.socket.transport.resume_reading()
        for _ in range(2000):
            await connection.receive()
        await connection.close(1000)

    async def program(client):
        sent = 0

        async def send():
            nonlocal sent
            for _ in range(2000):
                await session.send_realtime_input(audio={"data": bytes(24_000), "mime_type": "audio/pcm"})
                sent += 1

        async with client.aio.live.connect(model=MODEL) as session:
            sending = asyncio.create_task(send())
            before = -1
            while before != sent or not sent:  # until it has stopped
                before = sent
                await asyncio.sleep(0.1)
            assert sent < 1000  # what the sockets of the system hold
            go_on.set()
            await sending
            assert await collected(session.events()) == []

    run(script, program)


# What programs do


def test_two_tasks_that_receive_share_what_comes():
    async def script(connection):
        await connection.ready()
        for number in range(100):
            await connection.send(text(str(number)))
            await asyncio.sleep(0)
        await connection.close(1000)

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            both = await asyncio.gather(*(collected(session.receive()) for _ in range(2)), return_exceptions=True)
        assert [type(each) for each in both].count(errors.LiveClosedError) <= 1

    found = []

    async def counting(client):
        async with client.aio.live.connect(model=MODEL) as session:

            async def read():
                try:
                    async for message in session.receive():
                        found.append(int(message.text))
                except errors.LiveClosedError:
                    pass

            await asyncio.gather(read(), read(), read())

    run(script, program)
    run(script, counting)
    assert sorted(found) == list(range(100))


async def quiet(connection):
    await connection.ready()
    await connection.socket.wait_closed()


def test_after_the_end_everything_says_so():
    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            waiting = asyncio.create_task(collected(session.events()))
            await asyncio.sleep(0)
        assert await waiting == []
        await session.close()
        for doing in (
            session.send_realtime_input(text="a"),
            session.send_client_content(turns="a"),
            session.send_tool_response(function_responses={"id": "1", "name": "f", "response": {}}),
            session.send_context_update(system_instruction="a"),
            collected(session.receive()),
            collected(session.events()),
        ):
            with pytest.raises(errors.LiveClosedError, match="1000"):
                await doing

    run(quiet, program)


def test_an_end_that_is_met_again_and_again_does_not_grow():
    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            await session.close()
            await collected(session.events())
            for _ in range(100):
                with pytest.raises(errors.LiveClosedError) as caught:
                    await collected(session.events())
            depth, trace = 0, caught.value.__traceback__
            while trace is not None:
                depth, trace = depth + 1, trace.tb_next
            assert depth < 15

    run(quiet, program)


@pytest.mark.parametrize("error", [ZeroDivisionError, asyncio.CancelledError, KeyboardInterrupt, GeneratorExit])
def test_what_is_raised_in_the_block_closes_the_session(error):
    async def program(client):
        opened = client.aio.live.connect(model=MODEL)
        session = await opened.__aenter__()
        assert session.session_id
        assert not await opened.__aexit__(error, error(), None)  # it goes on
        with pytest.raises(errors.LiveClosedError):
            await session.send_realtime_input(text="a")

    assert run(quiet, program).connections[0].socket.protocol.close_code == 1000


class Memory:
    """A service in memory that stores messages and responds to each."""

    def __init__(self):
        self.taken = []
        self.sockets = []

    async def open(self, handle):
        await asyncio.sleep(0)
        socket = InMemory(self)
        self.sockets.append(socket)
        return socket, b'{"setupComplete":{}}'


class InMemory:
    def __init__(self, service):
        self.service, self.is_open = service, True
        self.answers = asyncio.Queue()
        self.count = 0

    async def send(self, frame):
        await asyncio.sleep(0)
        if not self.is_open:
            raise SocketClosed(1006, "")
        self.count += 1
        self.service.taken.append(json.loads(frame)["realtimeInput"]["text"])
        self.answers.put_nowait(json.dumps(handle(f"h{self.count}", self.count)).encode())
        if self.count % 3 == 0:
            self.is_open = False
            self.answers.put_nowait(None)
        await asyncio.sleep(0)

    async def receive(self):
        answer = await self.answers.get()
        if answer is None:
            raise SocketClosed(1012, "")
        return answer

    async def aclose(self):
        self.is_open = False
        await asyncio.sleep(0)


@pytest.mark.parametrize("reports_index", [False, True])
def test_cancelled_at_any_moment_a_session_leaves_nothing_and_doubles_nothing(reports_index):
    client = gemkit.Client(vertexai=True, api_key="k").aio._client

    async def attempt(steps):
        service = Memory()
        link = Link(
            service.open,
            message_reader(client, RECEIVED),
            client.state,
            Resumption(first_delay=0),
            reports_index=reports_index,
        )
        session = AsyncSession(client, link)
        sent = []

        async def program():
            try:
                await link.connect()
                for number in range(7):
                    sent.append(str(number))
                    await session.send_realtime_input(text=str(number))
                    await anext(session.events())
            finally:
                await session.close()

        task = asyncio.create_task(program())
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        done = (await asyncio.gather(task, return_exceptions=True))[0]
        await asyncio.sleep(0)  # the loop closes the iterator of events that the cancelled program has left
        left = [task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        assert left == []
        assert all(not socket.is_open for socket in service.sockets)
        assert len(set(service.taken)) == len(service.taken) if reports_index else True
        assert set(service.taken) <= set(sent)
        return isinstance(done, asyncio.CancelledError)

    async def main():
        cancelled = [await attempt(steps) for steps in range(120)]
        assert cancelled[0]
        assert not cancelled[-1]

    asyncio.run(main())


@pytest.mark.parametrize("steps", range(0, 60, 5))
def test_sends_that_are_cancelled_are_counted_as_the_service_counts(steps):
    client = gemkit.Client(vertexai=True, api_key="k").aio._client

    async def main():
        service = Memory()
        link = Link(
            service.open,
            message_reader(client, RECEIVED),
            client.state,
            Resumption(first_delay=0, stable_seconds=0),
            reports_index=True,
        )
        session = AsyncSession(client, link)
        await link.connect()
        reading = asyncio.create_task(collected(session.events()))
        sending = asyncio.create_task(session.send_realtime_input(text="cancelled"))
        for _ in range(steps % 6):
            await asyncio.sleep(0)
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)
        for number in range(20):
            await session.send_realtime_input(text=str(number))
            for _ in range(steps // 6):
                await asyncio.sleep(0)
        for _ in range(50):
            await asyncio.sleep(0)
        await session.close()
        await reading
        taken = [words for words in service.taken if words != "cancelled"]
        assert taken == [str(number) for number in range(20)]
        assert service.taken.count("cancelled") <= 1

    asyncio.run(main())


def test_a_session_that_is_dropped_leaves_no_task_that_failed(recwarn):
    async def script(connection):
        await connection.ready()
        connection.kill()

    async def program(client):
        for _ in range(5):
            async with client.aio.live.connect(model=MODEL, resumption=False):
                await asyncio.sleep(0)
        gc.collect()

    run(script, program)
    gc.collect()
    assert [str(warning.message) for warning in recwarn if "never" in str(warning.message)] == []
