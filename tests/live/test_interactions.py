"""Interactions over a websocket: against the emulator, and against a scripted service."""

import asyncio

import pytest

import gemkit
from gemkit import errors, interactions
from gemkit.types import interactions as types
from tests.live.server import collected, run

MODEL = "gemini-2.5-flash"


def emulated(program, **options):
    """Run a program against the emulator, with an interaction that is there already; return the emulator's sessions."""

    async def main(url):
        client = gemkit.Client(api_key="k", http_options={"base_url": url})
        made = await client.aio.interactions.create(model=MODEL, input="one", **options)
        async with client.aio:
            await program(client, made.id)

    with gemkit.emulator.serve() as url:
        asyncio.run(main(str(url)))
        return url.server.live_sessions


async def step(connection):
    """The text of the next step."""
    found = ""
    async for event in connection.receive():
        if event.event_type == "step.delta":
            found += event.delta.text
        elif event.event_type == "step.stop":
            break
    return found


def test_an_interaction_goes_on_over_connections():
    async def program(client, name):
        async with client.aio.interactions.connect(name) as connection:
            assert connection.interaction_id == name
            assert isinstance(await anext(connection.receive()), types.InteractionConnectedEvent)
            await connection.send("two")
            assert "turn 2" in await step(connection)
        connection = await client.aio.interactions.connect(name)
        await connection.send([{"event_type": "input", "content": [{"type": "text", "text": "three"}]}])
        assert "turn 3" in await step(connection)
        await connection.complete()
        events = await collected(connection.receive())
        assert events[-1].event_type == "interaction.completed"
        assert events[-1].usage.total_tokens > 0
        assert not connection._socket.is_open
        await connection.complete()
        await connection.cancel()
        await connection.detach()
        with pytest.raises(errors.LiveClosedError, match="the interaction has ended"):
            await connection.send("more")
        assert (await client.aio.interactions.get(name)).status == "completed"

    first, second = emulated(program)
    assert first.close_code == 1000
    assert second.received[-1] == {"event_type": "interaction.complete"}
    assert first.path == "/v1beta/interactions/live"


def test_a_cancelled_interaction():
    async def program(client, name):
        connection = await client.aio.interactions.connect(name)
        await connection.cancel()
        with pytest.raises(errors.LiveClosedError, match="detached"):
            await connection.send("more")
        assert (await client.aio.interactions.get(name)).status == "cancelled"
        assert [event.event_type for event in await collected(connection.receive())] == [
            "interaction.connected",
            "interaction.cancelled",
        ]

    emulated(program)


def test_cancelling_while_another_task_receives_or_the_service_does_not_answer(monkeypatch):
    monkeypatch.setattr("gemkit._features.interactions.live._LEAVE_SECONDS", 0.05)

    async def script(connection):
        await connection.receive()
        await connection.receive()
        if connection.number == 1:
            await connection.send({"event_type": "interaction.cancelled"})
        await connection.socket.wait_closed()

    async def program(client):
        connection = await client.aio.interactions.connect("i")
        receiving = asyncio.create_task(collected(connection.receive()))
        await asyncio.sleep(0)
        await connection.cancel()
        assert [event.event_type for event in await receiving] == ["interaction.cancelled"]
        silent = await client.aio.interactions.connect("i")
        await silent.cancel()
        with pytest.raises(errors.LiveClosedError):
            await silent.send("more")

    run(script, program)


def test_an_interaction_that_does_not_exist():
    async def program(client, _):
        async with client.aio.interactions.connect("nope") as connection:
            with pytest.raises(interactions.APIWebSocketError, match="nope") as caught:
                await collected(connection.receive())
            assert (caught.value.close_code, caught.value.resumable) == (1008, True)
            with pytest.raises(errors.APIError):
                await connection.send("a")

    emulated(program)


def test_the_handshake_and_what_comes_first():
    async def script(connection):
        await connection.receive()
        await connection.close(1000)

    async def program(client):
        options = {"extra_headers": {"x-mine": "1"}, "api_version": "v1alpha"}
        async with client.aio.interactions.connect("i-1", **options) as connection:
            assert await collected(connection.receive()) == []
            with pytest.raises(errors.LiveClosedError, match="1000"):
                await collected(connection.receive())

    (seen,) = run(script, program, api_key="auth_tokens/t").connections
    assert seen.path == "/v1alpha/interactions/live"
    assert seen.received == [{"event_type": "interaction.connect", "id": "i-1"}]
    assert {name: seen.headers[name] for name in ("x-goog-api-key", "api-revision", "x-mine")} == {
        "x-goog-api-key": "auth_tokens/t",
        "api-revision": "2026-05-20",
        "x-mine": "1",
    }


def test_what_is_sent():
    async def script(connection):
        for _ in range(4):
            await connection.receive()

    key = types.UserActionInput(action="key_down", input="space")

    async def program(client):
        async with client.aio.interactions.connect("i") as connection:
            await connection.send("Hello")
            await connection.send([key, {"event_type": "world_setup", "world_prompt": "A forest"}])
            await connection.send({"event_type": "interaction.create", "model": "m", "store": None})

    hello = {"event_type": "input", "content": [{"type": "text", "text": "Hello"}]}
    action = {"event_type": "user_action", "action": "key_down", "input": "space"}
    world = {"event_type": "world_setup", "world_prompt": "A forest"}
    assert run(script, program).connections[0].received[1:] == [
        hello,
        {"events": [action, world]},
        {"event_type": "interaction.create", "model": "m"},
    ]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ([], "at least one event"),
        ({"event_type": "dance"}, "'dance'"),
        ({"content": []}, "must be one of .*, not None"),
        (3, "not int"),
        ([{"event_type": "input", "kontent": []}], r"input\[0\].*kontent"),
        ({"event_type": "interaction.connect", "id": 3}, "id"),
    ],
)
def test_bad_input_is_told_before_anything_is_sent(given, told):
    async def script(connection):
        await connection.receive()
        assert await connection.receive() == {"event_type": "interaction.disconnect"}

    async def program(client):
        async with client.aio.interactions.connect("i") as connection:
            with pytest.raises(errors.InvalidInputError, match=told):
                await connection.send(given)

    run(script, program)


@pytest.mark.parametrize(
    ("arguments", "told"), [(("",), "id"), (("i", 0), "timeout"), (("i", float("inf")), "timeout")]
)
def test_bad_arguments(arguments, told):
    client = gemkit.Client(api_key="k")
    with pytest.raises(errors.InvalidInputError, match=told):
        client.aio.interactions.connect(arguments[0], **({"timeout": arguments[1]} if arguments[1:] else {}))


def test_vertex_ai_has_none():
    client = gemkit.Client(vertexai=True, api_key="k")
    with pytest.raises(errors.UnsupportedOperationError, match=r"interactions\.connect"):
        client.aio.interactions.connect("i")


def test_nothing_is_lost_whatever_a_message_holds():
    stop = {"event_type": "step.stop", "index": 1}

    async def script(connection):
        await connection.receive()
        await connection.send({"events": [stop, {"event_type": "brand.new", "a": 1}]}, "{not json", {"index": 3})
        await connection.send(b'{"event_type": "step.stop", "index": 2}', {"event_type": "step.stop", "index": {}})
        await connection.send({"event_type": "reconnection_required"})
        await connection.socket.wait_closed()

    async def program(client):
        found, unreadable = [], 0
        async with client.aio.interactions.connect("i") as connection:
            while "reconnection_required" not in found:
                try:
                    async for event in connection.receive():
                        found.append(
                            event.raw["event_type"] if isinstance(event, types.UnknownServerEvent) else event.index
                        )
                        break
                except errors.ResponseError:
                    unreadable += 1
        assert found == [1, "brand.new", 2, "reconnection_required"]
        assert unreadable == 3

    run(script, program)


def test_one_task_receives_at_a_time():
    async def script(connection):
        await connection.receive()
        assert await connection.receive() == {"event_type": "interaction.complete"}
        await connection.send({"event_type": "step.stop"}, {"event_type": "interaction.completed"})
        await connection.socket.wait_closed()

    async def program(client):
        connection = await client.aio.interactions.connect("i")
        first = asyncio.create_task(collected(connection.receive()))
        await asyncio.sleep(0)
        with pytest.raises(errors.InvalidInputError, match="one task"):
            await anext(connection.receive())
        await connection.complete()
        assert [event.event_type for event in await first] == ["step.stop", "interaction.completed"]

    run(script, program)


@pytest.mark.parametrize("code", [1001, 1008, 1011, None])
def test_other_ends_are_errors(code):
    async def script(connection):
        await connection.receive()
        if code is None:
            connection.kill()
        else:
            await connection.close(code, "because")

    async def program(client):
        async with client.aio.interactions.connect("i") as connection:
            with pytest.raises(errors.APIError) as caught:
                await collected(connection.receive())
            assert caught.value.code == code or 1006
            with pytest.raises(errors.APIError):
                await collected(connection.receive())

    run(script, program)
