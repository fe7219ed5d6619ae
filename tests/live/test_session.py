"""Live sessions: sending, receiving and closing."""

import asyncio
import json

import pytest

import gemkit
from gemkit import errors, live, types
from tests.live.server import MODEL, TURN_COMPLETE, audio, collected, in_thread, run, text

VERTEX = {"vertexai": True, "api_key": "k"}


async def answer_all(connection):
    await connection.ready()
    while True:
        await connection.receive()
        await connection.send(text("a"), TURN_COMPLETE)


def sent(program, **options):
    """What the service receives of a program, after the setup."""

    async def listen(connection):
        await connection.ready()
        while True:
            await connection.receive()

    async def inside(client):
        async with client.aio.live.connect(model=MODEL) as session:
            await program(session)
            await asyncio.sleep(0.05)

    return run(listen, inside, **options).connections[0].received[1:]


@pytest.mark.parametrize(
    ("options", "path", "header"),
    [
        ({}, "ws/google.ai.generativelanguage.v1.GenerativeService.BidiGenerateContent", ("x-goog-api-key", "k")),
        (
            {"http_options": {"api_version": "v1beta"}},
            "ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent",
            ("x-goog-api-key", "k"),
        ),
        (
            {"api_key": "auth_tokens/t"},
            "ws/google.ai.generativelanguage.v1alpha.GenerativeService.BidiGenerateContentConstrained",
            ("authorization", "Token auth_tokens/t"),
        ),
        (VERTEX, "ws/google.cloud.aiplatform.v1beta1.LlmBidiService/BidiGenerateContent", ("x-goog-api-key", "k")),
    ],
)
def test_where_a_session_is_opened(options, path, header):
    async def program(client):
        config = {"http_options": {"headers": {"x-mine": "1"}}}
        async with client.aio.live.connect(model=MODEL, config=config) as session:
            assert session.session_id == "session-1"
            assert isinstance(session.setup_complete, types.LiveServerSetupComplete)

    (connection,) = run(answer_all, program, **options).connections
    assert connection.path == f"/{path}"
    assert connection.headers[header[0]] == header[1]
    assert connection.headers["x-mine"] == "1"


@pytest.mark.parametrize(
    ("how", "version"),
    [
        ("default", "v1"),
        ("client", "v1beta"),
        ("environment", "v1beta"),
        ("view", "v1beta"),
        ("session", "v1beta"),
        ("no version", "v1"),
    ],
)
def test_a_version_that_is_set_is_called(monkeypatch, how, version):
    given = {"api_version": "v1beta"}
    if how == "environment":
        monkeypatch.setenv("GOOGLE_GENAI_API_VERSION", "v1beta")
    http_options = given if how == "client" else {"api_version": ""} if how == "no version" else {}

    async def program(client):
        viewed = client.with_options(given) if how == "view" else client
        config = {"http_options": given} if how == "session" else None
        async with viewed.aio.live.connect(model=MODEL, config=config):
            pass
        if how != "session":
            async with viewed.aio.live.music.connect(model=MODEL):
                pass

    paths = [connection.path for connection in run(answer_all, program, http_options=http_options).connections]
    assert {path.split(".")[3] for path in paths} == {version}


def test_a_version_that_leads_elsewhere_is_refused():
    async def program(client):
        with pytest.raises(errors.ConfigurationError, match="api_version"):
            async with client.aio.live.connect(model=MODEL, config={"http_options": {"api_version": "v1/../x"}}):
                pass

    assert run(answer_all, program).connections == []


def test_a_gateway_for_vertex_ai_gets_its_address_and_model_as_they_are():
    async def program(client):
        async with client.aio.live.connect(model="m"):
            pass

    run_options = {"vertexai": True, "api_key": None, "http_options": {"headers": {"authorization": "Bearer t"}}}
    (connection,) = run(answer_all, program, **run_options).connections
    assert (connection.path, connection.setup["model"]) == ("/", "m")
    assert connection.headers["authorization"] == "Bearer t"
    assert connection.setup["generationConfig"] == {"responseModalities": ["AUDIO"]}


def test_the_setup_and_the_untouched_config():
    def area(width: int) -> int:
        """The area of a square."""
        return width * width

    config = {
        "response_modalities": ["TEXT"],
        "temperature": 0.5,
        "system_instruction": "Be kind.",
        "tools": [area],
        "input_audio_transcription": {},
        "session_resumption": {"handle": "before"},
    }
    before = dict(config)

    async def program(client):
        async with client.aio.live.connect(model=MODEL, config=config) as session:
            assert session.resumption_handle == "before"
        model = types.LiveConnectConfig(**config)
        async with client.aio.live.connect(model=MODEL, config=model, resumption=False):
            assert model.session_resumption.handle == "before"

    first, second = run(answer_all, program).connections
    assert config == before
    assert first.setup == second.setup
    assert first.setup["model"] == f"models/{MODEL}"
    assert first.setup["generationConfig"] == {"responseModalities": ["TEXT"], "temperature": 0.5}
    assert first.setup["systemInstruction"] == {"role": "user", "parts": [{"text": "Be kind."}]}
    assert first.setup["inputAudioTranscription"] == {}
    assert first.setup["tools"][0]["functionDeclarations"][0]["name"] == "area"


def test_handles_are_asked_for_unless_resumption_is_off():
    async def program(client):
        async with client.aio.live.connect(model=MODEL), client.aio.live.connect(model=MODEL, resumption=False):
            pass

    on, off = run(answer_all, program).connections
    assert on.setup["sessionResumption"] == {}
    assert "sessionResumption" not in off.setup
    on, off = run(answer_all, program, **VERTEX).connections
    assert on.setup["sessionResumption"] == {"transparent": True}
    assert "sessionResumption" not in off.setup

    async def without_sending_again(client):
        async with client.aio.live.connect(model=MODEL, resumption=live.Resumption(resend=False)):
            pass

    assert run(answer_all, without_sending_again, **VERTEX).connections[0].setup["sessionResumption"] == {}


def test_a_token_opens_sessions_with_its_setup():
    with gemkit.emulator.serve() as url:
        options = {"base_url": str(url), "api_version": "v1alpha"}
        maker = gemkit.Client(api_key="k", http_options=options)
        model = "gemini-2.5-flash-native-audio-preview-09-2025"
        setup = {"model": model, "config": {"response_modalities": ["AUDIO"]}}
        token = maker.auth_tokens.create(config={"uses": 1, "live_connect_constraints": setup})
        holder = gemkit.Client(api_key=token.name, http_options={"base_url": str(url)})
        with holder.live.connect(model=model) as session:
            session.send_client_content(turns="Hello")
            assert any(message.data for message in session.receive())
        with pytest.raises(errors.LiveClosedError), holder.live.connect(model=model):
            pass  # it was for one use
    assert url.server.live_sessions[0].path.endswith(".v1alpha.GenerativeService.BidiGenerateContentConstrained")


def both(method, arguments, **options):
    """What the service receives of one call of a session's method, which both halves send alike."""

    async def listen(connection):
        await connection.ready()
        while True:
            await connection.receive()

    def call(client):
        with client.live.connect(model=MODEL) as session:
            getattr(session, method)(**arguments)

    async def program(session):
        await getattr(session, method)(**arguments)

    found = sent(program, **options)
    assert run(listen, in_thread(call), **options).connections[0].received[1:] == found
    return found


BLOB = types.Blob(data=b"\xff\xfe", mime_type="audio/pcm;rate=16000")
WIRE = {"data": "//4=", "mimeType": "audio/pcm;rate=16000"}


@pytest.mark.parametrize(
    ("method", "arguments", "wire"),
    [
        (
            "send_client_content",
            {"turns": types.Content(role="user", parts=[types.Part(text="a")])},
            {"clientContent": {"turns": [{"role": "user", "parts": [{"text": "a"}]}], "turnComplete": True}},
        ),
        ("send_client_content", {"turn_complete": True}, {"clientContent": {"turnComplete": True}}),
        ("send_realtime_input", {"audio": BLOB}, {"realtimeInput": {"audio": WIRE}}),
        ("send_realtime_input", {"audio": BLOB.model_dump()}, {"realtimeInput": {"audio": WIRE}}),
        ("send_realtime_input", {"video": BLOB}, {"realtimeInput": {"video": WIRE}}),
        ("send_realtime_input", {"media": BLOB}, {"realtimeInput": {"mediaChunks": [WIRE]}}),
        ("send_realtime_input", {"text": 'a"\n'}, {"realtimeInput": {"text": 'a"\n'}}),
        ("send_realtime_input", {"audio_stream_end": True}, {"realtimeInput": {"audioStreamEnd": True}}),
        ("send_realtime_input", {"activity_start": {}}, {"realtimeInput": {"activityStart": {}}}),
        ("send_realtime_input", {"activity_end": types.ActivityEnd()}, {"realtimeInput": {"activityEnd": {}}}),
        (
            "send_tool_response",
            {"function_responses": {"id": "1", "name": "f", "response": {"a": 1}}},
            {"toolResponse": {"functionResponses": [{"id": "1", "name": "f", "response": {"a": 1}}]}},
        ),
        (
            "send_context_update",
            {"system_instruction": "b"},
            {"contextUpdate": {"systemInstruction": {"role": "user", "parts": [{"text": "b"}]}}},
        ),
        (
            "send_context_update",
            {"tools": [{"google_search": {}}]},
            {"contextUpdate": {"tools": {"tools": [{"googleSearch": {}}]}}},
        ),
    ],
)
def test_what_is_sent(method, arguments, wire):
    assert both(method, arguments) == [wire]


@pytest.mark.parametrize(
    ("given", "wire"),
    [
        (
            {"input": "a", "end_of_turn": True},
            {"clientContent": {"turns": [{"role": "user", "parts": [{"text": "a"}]}], "turnComplete": True}},
        ),
        ({"input": BLOB}, {"realtimeInput": {"mediaChunks": [WIRE]}}),
        (
            {"input": {"data": b"\xff\xfe", "mime_type": "audio/pcm;rate=16000"}},
            {"realtimeInput": {"mediaChunks": [WIRE]}},
        ),
        (
            {"input": [types.FunctionResponse(id="1", name="f", response={})]},
            {"toolResponse": {"functionResponses": [{"id": "1", "name": "f", "response": {}}]}},
        ),
        ({"input": types.LiveClientContent(turn_complete=True)}, {"clientContent": {"turnComplete": True}}),
        ({"input": {"audio_stream_end": True}}, {"realtimeInput": {"audioStreamEnd": True}}),
        ({"end_of_turn": True}, {"clientContent": {"turnComplete": True}}),
    ],
)
def test_the_deprecated_send(given, wire):
    async def program(session):
        with pytest.warns(DeprecationWarning, match="send_client_content"):
            await session.send(**given)

    assert sent(program) == [wire]


def test_the_deprecated_start_stream():
    async def pieces():
        yield b"\xff\xfe"

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            with pytest.warns(DeprecationWarning, match="send_realtime_input"):
                found = await collected(session.start_stream(stream=pieces(), mime_type="audio/pcm;rate=16000"))
            assert found[0].text == "a"

    (connection,) = run(answer_all, program).connections
    assert connection.received[1] == {"realtimeInput": {"mediaChunks": [WIRE]}}


@pytest.mark.parametrize(
    ("method", "arguments", "told"),
    [
        ("send_realtime_input", {}, "exactly one argument at a time, not none"),
        ("send_realtime_input", {"text": "a", "audio": BLOB}, "not audio, text"),
        ("send_realtime_input", {"audio": b"1"}, "bytes need a MIME type"),
        ("send_realtime_input", {"audio": {"dat": b"1"}}, "dat"),
        ("send_tool_response", {"function_responses": []}, "at least one"),
        ("send_tool_response", {"function_responses": {"name": "f", "response": {}}}, r"function_responses\[0\].id"),
        ("send_context_update", {}, "needs system_instruction or tools"),
        ("send_client_content", {"turns": 3}, "contents must be text"),
    ],
)
def test_bad_input_is_told_before_anything_is_sent(method, arguments, told):
    def refused():
        return pytest.raises(errors.InvalidInputError, match=told, check=lambda error: isinstance(error, ValueError))

    async def program(session):
        with refused():
            await getattr(session, method)(**arguments)

    def call(client):
        with client.live.connect(model=MODEL) as session, refused():
            getattr(session, method)(**arguments)

    assert sent(program) == []
    run(answer_all, in_thread(call))


def test_a_response_needs_no_id_on_vertex_ai():
    async def program(session):
        await session.send_tool_response(function_responses=types.FunctionResponse(name="f", response={}))

    assert sent(program, **VERTEX)


def test_a_field_that_the_backend_does_not_take():
    async def program(client):
        with pytest.raises(errors.UnsupportedFieldError, match="config.explicit_vad_signal"):
            async with client.aio.live.connect(model=MODEL, config={"explicit_vad_signal": True}):
                pass
        with pytest.raises(errors.InvalidInputError, match="temprature"):
            async with client.aio.live.connect(model=MODEL, config={"temprature": 1}):
                pass

    assert run(answer_all, program).connections == []


def test_receive_ends_with_the_turn_and_loses_nothing():
    idle = {"serverContent": {"interactionStatus": "IDLE"}}
    working = {"serverContent": {"interactionStatus": "IN_PROGRESS", "turnComplete": True}}

    async def script(connection):
        await connection.ready()
        await connection.send(text("1"), {"serverContent": {"generationComplete": True}}, TURN_COMPLETE)
        await connection.send(text("2"), working, {"unheardOf": {"a": 1}, "serverContent": {"newField": 2}}, idle)
        await connection.send({}, text("3"), {"usageMetadata": {"candidatesTokenCount": 7}}, TURN_COMPLETE)
        await connection.close(1000)

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            first = await collected(session.receive())
            assert [message.text for message in first] == ["1", None, None]
            async for message in session.receive():
                assert message.text == "2"
                break
            second = await collected(session.receive())
            assert len(second) == 3
            assert second[1].unheardOf == {"a": 1}
            assert second[1].server_content.newField == 2
            third = await collected(session.receive())
            assert third[0] == types.LiveServerMessage()
            assert third[2].usage_metadata.response_token_count == 7
            assert await collected(session.receive()) == []
            with pytest.raises(errors.LiveClosedError) as caught:
                await collected(session.receive())
            assert caught.value.code == 1000

    run(script, program, **VERTEX)


@pytest.mark.parametrize("code", [1001, 1007, 1008, 1011, 4000])
def test_other_ends_are_errors(code):
    async def script(connection):
        await connection.ready()
        await connection.send(text("1"))
        await connection.close(code, "because")

    async def program(client):
        async with client.aio.live.connect(model=MODEL, resumption=False) as session:
            found = []
            with pytest.raises(errors.APIError, match="because") as caught:
                async for message in session.receive():
                    found.append(message.text)
            assert found == ["1"]
            error = caught.value
            assert isinstance(error, errors.LiveClosedError)
            assert (error.code, error.reason, error.resumable) == (code, "because", False)
            with pytest.raises(errors.LiveClosedError):
                await session.send_realtime_input(text="a")

    run(script, program)


def test_a_broken_connection_is_1006():
    async def script(connection):
        await connection.ready()
        connection.kill()

    async def program(client):
        async with client.aio.live.connect(model=MODEL, resumption=False) as session:
            with pytest.raises(errors.LiveClosedError) as caught:
                await collected(session.receive())
            assert caught.value.code == 1006

    run(script, program)


def test_closed_before_it_is_ready():
    async def script(connection):
        await connection.receive()
        await connection.close(1008, "no such model")

    async def program(client):
        with pytest.raises(errors.LiveClosedError, match="no such model") as caught:
            async with client.aio.live.connect(model=MODEL):
                pass
        assert caught.value.code == 1008

    assert len(run(script, program).connections) == 1


def test_what_comes_instead_of_a_setup_complete_is_kept():
    async def script(connection):
        await connection.receive()
        await connection.send(text("first"), TURN_COMPLETE)

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            assert (session.session_id, session.setup_complete) == (None, None)
            assert [message.text for message in await collected(session.receive())] == ["first", None]

    run(script, program)


def test_a_message_that_cannot_be_read_is_an_error_in_its_place():
    async def script(connection):
        await connection.ready()
        await connection.send(text("1"), "{not json", text("2"), TURN_COMPLETE)

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            found = []
            with pytest.raises(errors.ResponseError):
                async for message in session.receive():
                    found.append(message.text)
            found += [message.text for message in await collected(session.receive())]
            assert found == ["1", "2", None]

    run(script, program)


def test_an_interruption_drops_unread_audio_and_tells_its_length():
    async def script(connection):
        await connection.ready()
        await connection.send(audio(4800), TURN_COMPLETE, audio(4800), text("words"), audio(9600))
        await connection.send({"serverContent": {"interrupted": True}}, TURN_COMPLETE)
        await connection.close(1000)

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            await asyncio.sleep(0.1)
            events = await collected(session.events())
            dropped = [event for event in events if isinstance(event, live.AudioDropped)]
            assert dropped == [live.AudioDropped(300.0)]
            messages = [event for event in events if isinstance(event, types.LiveServerMessage)]
            assert [message.data is not None for message in messages] == [True, False, False, False, False]
            assert messages[2].text == "words"
        async with client.aio.live.connect(model=MODEL, drop_unread_audio=False) as session:
            await asyncio.sleep(0.1)
            events = await collected(session.events())
            assert len(events) == 7

    run(script, program)


def test_functions_run_when_asked_for_and_are_cancelled():
    started, cancelled = [], []

    async def slow(seconds: float) -> str:
        """Take a while."""
        started.append(seconds)
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            cancelled.append(seconds)
            raise
        return "done"

    def square(number: int) -> int:
        """Multiply a number by itself."""
        return number * number

    quiet = gemkit.tools.FunctionTool(square, non_blocking=True, scheduling="SILENT")

    def call(identity, name, **arguments):
        return {"toolCall": {"functionCalls": [{"id": identity, "name": name, "args": arguments}]}}

    async def script(connection):
        await connection.ready()
        await connection.send(
            call("1", "slow", seconds=60), call("2", "square", number=3), call("3", "slow", seconds=0)
        )
        await connection.send(call("4", "square", number="x"), call("5", "unknown"))
        answers = [await connection.receive() for _ in range(3)]
        await connection.send({"toolCallCancellation": {"ids": ["1"]}}, TURN_COMPLETE)
        connection.answers = {a["id"]: a for each in answers for a in each["toolResponse"]["functionResponses"]}

    async def program(client):
        config = {"tools": [slow, quiet]}
        async with client.aio.live.connect(model=MODEL, config=config, call_functions=True) as session:
            messages = await collected(session.receive())
            await asyncio.sleep(0.05)
            assert len(messages) == 7
            assert (started, cancelled) == ([60, 0], [60])

    (connection,) = run(script, program).connections
    declared = connection.setup["tools"][0]["functionDeclarations"]
    assert [each.get("behavior") for each in declared] == [None, "NON_BLOCKING"]
    assert connection.answers["2"]["response"] == {"result": 9}
    assert connection.answers["2"]["scheduling"] == "SILENT"
    assert connection.answers["3"]["response"] == {"result": "done"}
    assert "scheduling" not in connection.answers["3"]
    assert "invalid arguments" in connection.answers["4"]["response"]["error"]


def test_functions_have_their_limit_of_time():
    async def slow() -> str:
        """Take long."""
        await asyncio.sleep(3600)

    async def script(connection):
        await connection.ready()
        await connection.send({"toolCall": {"functionCalls": [{"id": "1", "name": "slow"}]}})
        connection.answer = (await connection.receive())["toolResponse"]["functionResponses"][0]
        await connection.send(TURN_COMPLETE)

    async def program(client):
        config = {"tools": [gemkit.tools.FunctionTool(slow, timeout=0.01)]}
        async with client.aio.live.connect(model=MODEL, config=config, call_functions=True) as session:
            await collected(session.receive())

    assert "timed out" in run(script, program).connections[0].answer["response"]["error"]


def test_what_keeps_a_result_from_being_sent_is_told_to_the_reader():
    def hook(call, error):
        raise LookupError("in the hook")

    def failing() -> str:
        """Fail."""
        raise ValueError

    def fine() -> str:
        """Give something."""
        return "fine"

    async def script(connection):
        await connection.ready()
        await connection.send({"toolCall": {"functionCalls": [{"id": "1", "name": "failing"}]}})
        assert await connection.receive() == {"realtimeInput": {"text": "go on"}}
        await connection.send({"toolCall": {"functionCalls": [{"name": "fine"}]}})
        await connection.receive()
        await connection.send(TURN_COMPLETE)

    async def program(client):
        config = {"tools": [gemkit.tools.FunctionTool(failing, on_error=hook), fine]}
        async with client.aio.live.connect(model=MODEL, config=config, call_functions=True) as session:
            with pytest.raises(LookupError, match="in the hook"):
                await collected(session.receive())
            await session.send_realtime_input(text="go on")
            with pytest.raises(errors.InvalidInputError, match="needs the id"):
                await collected(session.receive())
            await session.send_realtime_input(text="enough")
            assert len(await collected(session.receive())) == 1

    run(script, program)


def test_functions_of_an_update_take_the_place_of_those_so_far():
    def before() -> str:
        """The first."""
        return "first"

    def after() -> str:
        """The second."""
        return "second"

    async def script(connection):
        await connection.ready()
        update = await connection.receive()
        assert update["contextUpdate"]["tools"]["tools"][0]["functionDeclarations"][0]["name"] == "after"
        calls = [{"id": name, "name": name, "args": {}} for name in ("before", "after")]
        await connection.send({"toolCall": {"functionCalls": calls}})
        connection.answer = (await connection.receive())["toolResponse"]["functionResponses"]
        await connection.send(TURN_COMPLETE)

    async def program(client):
        async with client.aio.live.connect(model=MODEL, config={"tools": [before]}, call_functions=True) as session:
            await session.send_context_update(tools=[after])
            await collected(session.receive())

    ((answer,),) = [run(script, program).connections[0].answer]
    assert (answer["id"], answer["response"]) == ("after", {"result": "second"})


def test_music():
    async def script(connection):
        await connection.ready()
        for _ in range(6):
            await connection.receive()
        chunk = {"data": "AAAA", "mimeType": "audio/l16"}
        await connection.send({"serverContent": {"audioChunks": [chunk]}}, {"filteredPrompt": {"text": "x"}})
        await connection.close(1000)

    async def program(client):
        async with client.aio.live.music.connect(model="lyria") as session:
            await session.set_weighted_prompts(prompts=[{"text": "techno", "weight": 1.0}])
            await session.set_music_generation_config(
                config=types.LiveMusicGenerationConfig(bpm=90, scale="C_MAJOR_A_MINOR")
            )
            for method in ("play", "pause", "stop", "reset_context"):
                await getattr(session, method)()
            music, refused = await collected(session.receive())
            assert music.server_content.audio_chunks[0].data == b"\0\0\0"
            assert refused.filtered_prompt.text == "x"

    (connection,) = run(script, program).connections
    assert connection.path.endswith(".v1.GenerativeService.BidiGenerateMusic")
    assert connection.received == [
        {"setup": {"model": "models/lyria"}},
        {"clientContent": {"weightedPrompts": [{"text": "techno", "weight": 1.0}]}},
        {"musicGenerationConfig": {"bpm": 90, "scale": "C_MAJOR_A_MINOR"}},
        *({"playbackControl": each} for each in ("PLAY", "PAUSE", "STOP", "RESET_CONTEXT")),
    ]


def test_there_is_no_music_on_vertex_ai():
    async def program(client):
        with pytest.raises(errors.UnsupportedOperationError, match=r"live\.music\.connect"):
            async with client.aio.live.music.connect(model="lyria"):
                pass

    run(answer_all, program, **VERTEX)


def test_hundred_sessions_at_a_time():
    async def one(client, number):
        async with client.aio.live.connect(model=MODEL) as session:
            for _ in range(3):
                await session.send_client_content(turns=f"{number}")
                assert [message.text for message in await collected(session.receive())] == ["a", None]

    async def program(client):
        await asyncio.gather(*(one(client, number) for number in range(100)))

    assert len(run(answer_all, program).connections) == 100


def test_hooks_are_told_of_the_handshake_and_see_no_secret():
    seen = []

    class Watch(gemkit.hooks.Hooks):
        def before_request(self, exchange):
            exchange.headers["x-trace"] = "t"
            seen.append((exchange.operation, exchange.verb, exchange.url, "k-secret" in repr(exchange.headers)))

        def on_answer(self, exchange):
            seen.append("answer")

        def on_error(self, exchange):
            seen.append(type(exchange.error))

    async def script(connection):
        if connection.number == 2:
            await connection.close(1011)
        await answer_all(connection)

    async def program(client):
        client.hooks.add(Watch())
        async with client.aio.live.connect(model=MODEL):
            pass
        with pytest.raises(errors.LiveClosedError):
            async with client.aio.live.connect(model=MODEL):
                pass

    connection = run(script, program, api_key="k-secret").connections[0]
    assert connection.headers["x-trace"] == "t"
    opened = next(entry for entry in seen if isinstance(entry, tuple))
    assert opened[:2] == ("live.connect", "GET")
    assert opened[3] is False
    assert seen[1] == "answer"
    assert seen[-1] is errors.LiveClosedError


def test_without_the_library_the_error_names_the_extra(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "websockets.asyncio.client", None)

    async def main():
        client = gemkit.Client(api_key="k")
        with pytest.raises(errors.ConfigurationError, match=r"pip install gemkit\[live\]"):
            async with client.aio.live.connect(model=MODEL):
                pass

    asyncio.run(main())


def test_an_error_of_the_service_inside_a_message():
    async def script(connection):
        await connection.ready()
        await connection.send(
            json.dumps({"error": {"code": 429, "message": "slow down", "status": "RESOURCE_EXHAUSTED"}})
        )

    async def program(client):
        async with client.aio.live.connect(model=MODEL) as session:
            with pytest.raises(errors.RateLimitError, match="slow down"):
                await collected(session.receive())

    run(script, program)
