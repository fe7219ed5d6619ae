import base64
import contextlib
import json

import httpx
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

import gemkit.emulator
from gemkit.emulator import Fault
from gemkit.emulator.live.messages import document
from gemkit.emulator.validation import response_violations

GEMINI = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
CONSTRAINED = "/ws/google.ai.generativelanguage.v1alpha.GenerativeService.BidiGenerateContentConstrained"
VERTEX = "/ws/google.cloud.aiplatform.v1beta1.LlmBidiService/BidiGenerateContent"
VERTEX_MUSIC = "/ws/google.cloud.aiplatform.v1beta1.LlmBidiService/BidiGenerateMusic"
MUSIC = "/ws/google.ai.generativelanguage.v1alpha.GenerativeService.BidiGenerateMusic"
MODELS = {
    GEMINI: "models/gemini-live-2.5-flash-preview",
    CONSTRAINED: "models/gemini-live-2.5-flash-preview",
    VERTEX: "projects/p/locations/l/publishers/google/models/gemini-live-2.5-flash",
    MUSIC: "models/lyria-realtime-exp",
    VERTEX_MUSIC: "projects/p/locations/l/publishers/google/models/lyria-realtime-exp",
}
BOTH = pytest.mark.parametrize("path", [GEMINI, VERTEX])
TEXT = {"generationConfig": {"responseModalities": ["TEXT"]}}
LOUD = {"data": base64.b64encode(b"\x01\x00" * 1600).decode(), "mimeType": "audio/pcm;rate=16000"}
SILENT = {**LOUD, "data": base64.b64encode(bytes(3200)).decode()}
TOOLS = [{"functionDeclarations": [{"name": "get_weather"}, {"name": "get_time"}]}]


class Client:
    """One live session, as a client sees it."""

    def __init__(self, url, path=GEMINI, headers=None, *, start=True, **setup):
        key = "auth_tokens/t" if "Constrained" in path else "k"
        headers = {"x-goog-api-key": key} if headers is None else headers
        self.backend = "vertex" if "aiplatform" in path else "gemini"
        self.kind = "live.MusicServerMessage" if "Music" in path else "live.ServerMessage"
        self.opening = connect("ws" + url.removeprefix("http") + path, additional_headers=headers, proxy=None)
        self.server = url.server
        self.setup = {"setup": {"model": MODELS[path], **setup}} if start else None

    def __enter__(self):
        self.socket = self.opening.__enter__()
        self.session = self.server.live_sessions[-1]
        if self.setup:
            self.send(self.setup)
            self.complete = self.receive()
        return self

    def __exit__(self, *exc):
        self.opening.__exit__(*exc)

    def send(self, message):
        self.socket.send(json.dumps(message))

    def say(self, text, key="client_content"):
        turns = [{"role": "user", "parts": [{"text": text}]}]
        self.send({key: {"turns": turns, "turnComplete": True}})

    def receive(self):
        message = json.loads(self.socket.recv(timeout=10))
        if "error" not in message and "extra" not in message:
            assert response_violations(document(self.backend), self.kind, message) == []
        return message

    def turn(self):
        """The messages up to the end of the turn."""
        messages = [self.receive()]
        while not messages[-1].get("serverContent", {}).get("turnComplete"):
            messages.append(self.receive())
        return messages

    def closed(self):
        """Read to the end; gives the close code and the reason."""
        try:
            for _ in range(100):
                self.receive()
        except ConnectionClosed as closed:
            return (closed.rcvd.code, closed.rcvd.reason) if closed.rcvd else (1006, "")
        raise AssertionError("The session was not closed.")


def parts(messages):
    return [p for m in messages for p in m.get("serverContent", {}).get("modelTurn", {}).get("parts", [])]


def said(messages):
    return "".join(part.get("text", "") for part in parts(messages))


@pytest.fixture
def url():
    with gemkit.emulator.serve() as url:
        yield url


@pytest.mark.parametrize("path", [GEMINI, VERTEX, CONSTRAINED])
def test_turns(url, path):
    with Client(url, path, **TEXT) as client:
        assert client.complete["setupComplete"]["sessionId"]
        client.say("one two three four five")
        first = client.turn()
        assert said(first) == 'You said: "one two three four five".'
        assert len(parts(first)) > 1
        assert first[-2] == {"serverContent": {"generationComplete": True}}
        name = "candidatesTokenCount" if path == VERTEX else "responseTokenCount"
        assert first[-1]["usageMetadata"][name] > 0
        client.say("and?", key="clientContent")
        assert "turn 2" in said(client.turn())
    assert client.session.received[0]["setup"]["model"] == MODELS[path]
    assert client.session.path == path


def test_a_turn_in_several_messages(url):
    with Client(url, **TEXT) as client:
        client.send({"client_content": {"turns": [{"role": "user", "parts": [{"text": "one"}]}]}})
        client.say("two")
        assert 'You said: "two". This is turn 2' in said(client.turn())


@BOTH
def test_audio_both_ways_with_transcription(url, path):
    with Client(url, path, inputAudioTranscription={}, outputAudioTranscription={}) as client:
        for blob in (LOUD, LOUD, SILENT):
            client.send({"realtime_input": {"audio": blob}})
        messages = client.turn()
        heard = messages[0]["serverContent"]["inputTranscription"]
        assert heard == {"text": "audio of 200 ms", "finished": True}
        assert all(part["inlineData"]["mimeType"] == "audio/pcm;rate=24000" for part in parts(messages))
        spoken = [m["serverContent"].get("outputTranscription", {}).get("text", "") for m in messages]
        assert "".join(spoken) == 'You said: "audio of 200 ms".'


def test_the_client_says_when_speech_ends(url):
    manual = {"realtimeInputConfig": {"automaticActivityDetection": {"disabled": True}}}
    with Client(url, **TEXT, **manual) as client:
        client.send({"realtime_input": {"activityStart": {}}})
        client.send({"realtime_input": {"mediaChunks": [LOUD, SILENT, LOUD]}})
        client.send({"realtime_input": {"activityEnd": {}}})
        assert "audio of 200 ms" in said(client.turn())
    with Client(url, **TEXT) as client:
        client.send({"realtime_input": {"audio": LOUD}})
        client.send({"realtime_input": {"audioStreamEnd": True}})
        assert "audio of 100 ms" in said(client.turn())
        client.send({"realtime_input": {"audio": LOUD}})
        client.send({"realtime_input": {"audio": SILENT}})
        assert "audio of 100 ms" in said(client.turn())  # what was heard before is a turn already
        client.send({"realtime_input": {"text": "typed"}})
        assert '"typed"' in said(client.turn())


@BOTH
def test_tool_calls(url, path):
    with Client(url, path, tools=TOOLS, **TEXT) as client:
        client.say("Go [[calls in parallel]]")
        calls = client.receive()["toolCall"]["functionCalls"]
        assert [call["name"] for call in calls] == ["get_weather", "get_time"]
        for call in calls:
            result = {"id": call["id"], "name": call["name"], "response": {"n": 1}}
            client.send({"tool_response": {"functionResponses": [result]}})
        assert 'The function get_time returned {"n": 1}.' in said(client.turn())


def test_a_tool_response_that_answers_no_call(url):
    with Client(url, tools=TOOLS, **TEXT) as client:
        client.send({"tool_response": {"functionResponses": [{"id": "9", "response": {}}]}})
        code, reason = client.closed()
        assert (code, "'9'" in reason) == (1007, True)


@pytest.mark.parametrize("how", ["content", "audio", "activity"])
def test_interruptions(url, how):
    with Client(url, **TEXT) as client:
        client.say("[[hold]]")
        assert said([client.receive()])
        if how == "content":
            client.say("stop")
        elif how == "audio":
            client.send({"realtime_input": {"audio": LOUD}})
        else:
            client.send({"realtime_input": {"activityStart": {}}})
        assert client.receive() == {"serverContent": {"interrupted": True}}
        assert client.receive() == {"serverContent": {"turnComplete": True}}
        if how == "content":
            assert '"stop"' in said(client.turn())


def test_interrupted_tool_calls_are_cancelled(url):
    with Client(url, tools=TOOLS, **TEXT) as client:
        client.say("What is the weather?")
        (call,) = client.receive()["toolCall"]["functionCalls"]
        client.say("never mind")
        assert client.receive() == {"toolCallCancellation": {"ids": [call["id"]]}}
        assert "never mind" in said(client.turn())


@BOTH
def test_a_session_goes_on_at_a_handle(url, path):
    with Client(url, path, sessionResumption={}, **TEXT) as client:
        assert client.receive()["sessionResumptionUpdate"] == {"newHandle": "handle-1", "resumable": True}
        client.say("one")
        assert client.receive() == {"sessionResumptionUpdate": {"resumable": False}}
        client.turn()
        update = client.receive()["sessionResumptionUpdate"]
        client.say("lost")
        client.turn()
    with Client(url, path, sessionResumption={"handle": update["newHandle"]}, **TEXT) as client:
        assert "lastConsumedClientMessageIndex" not in client.receive()["sessionResumptionUpdate"]
        client.say("two")
        client.receive()
        assert "turn 2" in said(client.turn())
        assert [turn["parts"][0]["text"] for turn in client.session.history[::2]] == ["one", "two"]


def test_the_index_of_the_last_consumed_message(url):
    def index(client):
        return client.receive()["sessionResumptionUpdate"]["lastConsumedClientMessageIndex"]

    with Client(url, VERTEX, sessionResumption={"transparent": True}, **TEXT) as client:
        assert index(client) == "0"
        client.say("one")
        client.receive()
        client.turn()
        assert index(client) == "1"
        for _ in range(9):
            client.send({"realtime_input": {"audio": LOUD}})
        update = client.receive()["sessionResumptionUpdate"]
        assert update["lastConsumedClientMessageIndex"] == "10"
        client.send({"realtime_input": {"audio": LOUD}})
    resumed = {"transparent": True, "handle": update["newHandle"]}
    with Client(url, VERTEX, sessionResumption=resumed, **TEXT) as client:
        assert index(client) == "0"
        client.send({"realtime_input": {"audio": SILENT}})
        client.receive()
        assert "audio of 900 ms" in said(client.turn())


def test_the_index_needs_vertex_ai(url):
    with Client(url, start=False) as client:
        client.send({"setup": {"model": MODELS[GEMINI], "sessionResumption": {"transparent": True}}})
        code, reason = client.closed()
        assert (code, "transparent" in reason) == (1007, True)


def test_handles_that_are_refused(url):
    with Client(url, start=False) as client:
        client.send({"setup": {"model": MODELS[GEMINI], "sessionResumption": {"handle": "nope"}}})
        assert client.closed() == (1008, "The resumption handle 'nope' is unknown or has expired.")
    with Client(url, sessionResumption={}, **TEXT) as client:
        handle = client.receive()["sessionResumptionUpdate"]["newHandle"]
        client.say("[[refuse handles]]")
        client.receive()
        client.turn()
    with Client(url, start=False) as client:
        client.send({"setup": {"model": MODELS[GEMINI], "sessionResumption": {"handle": handle}}})
        assert client.closed()[0] == 1008


def test_go_away(url):
    with Client(url, **TEXT) as client:
        client.say("[[go away 0.05]]")
        assert client.receive() == {"goAway": {"timeLeft": "0.05s"}}
        assert client.closed()[0] == 1001


@pytest.mark.parametrize("code", [1000, 1001, 1003, 1006, 1007, 1008, 1009, 1011, 1012, 1013, 1014, 3000, 4999])
def test_close_codes(url, code):
    with Client(url, **TEXT) as client:
        client.say(f"[[close {code}]]")
        assert client.closed()[0] == code
        assert client.session.close_code == code
    url.server.faults.add(Fault("close", status=code, after_chunks=1))
    with Client(url, **TEXT) as client:
        client.say("Hi")
        assert client.closed()[0] == code


@pytest.mark.parametrize("kind", ["drop", "truncate"])
@pytest.mark.parametrize("frames", [0, 1, 3])
def test_the_connection_breaks_after_any_frame(url, kind, frames):
    url.server.faults.add(Fault(kind, match="Bidi", after_chunks=frames))
    with Client(url, start=False) as client:
        client.send({"setup": {"model": MODELS[GEMINI], **TEXT}})
        with contextlib.suppress(ConnectionClosed):  # it may be gone already
            client.say("one two three four five six seven eight nine")
        assert client.closed()[0] == 1006
    assert len(client.session.sent) == frames


def test_a_frame_is_cut_slow_or_broken(url):
    with Client(url, **TEXT) as client:
        client.say("[[cut]]")
        assert client.closed()[0] == 1006
    with Client(url, headers={"x-goog-api-key": "k", "x-gemkit-fault": "slow=0.001"}, **TEXT) as client:
        client.say("Hi")
        assert '"Hi"' in said(client.turn())
    with (
        Client(url, headers={"x-goog-api-key": "k", "x-gemkit-fault": "malformed=1"}, **TEXT) as client,
    ):
        client.say("Hi")
        with pytest.raises(json.JSONDecodeError):
            client.receive()


@pytest.mark.parametrize(
    ("first", "code", "said_why"),
    [
        ("nonsense", 1007, "not JSON"),
        ("[]", 1007, "not a JSON object"),
        ("{}", 1007, "must be a setup"),
        (json.dumps({"setup": {"model": "models/nope"}}), 1008, "models/nope is not found"),
        (json.dumps({"setup": {"model": "models/gemini-2.5-flash"}}), 1008, "does not support bidiGenerateContent"),
    ],
)
def test_first_messages_that_are_refused(url, first, code, said_why):
    with Client(url, start=False) as client:
        client.socket.send(first)
        closed = client.closed()
        assert closed[0] == code
        assert said_why in closed[1]


@pytest.mark.parametrize(
    "message",
    [
        {"dance": {}},
        {"realtime_input": {"audio": {"data": "a"}}},
        {"client_content": {"turns": [{"role": "robot", "parts": [{"text": "x"}]}], "turnComplete": True}},
        {"client_content": {"turns": [{"role": "user", "parts": [{"text": "[[finish x]]"}]}], "turnComplete": True}},
    ],
)
def test_later_messages_that_are_refused(url, message):
    with Client(url, **TEXT) as client:
        client.send(message)
        assert client.closed()[0] == 1007


def test_credentials(url):
    for path in (GEMINI, VERTEX):
        for headers in ({}, {"x-goog-api-key": "invalid"}, {"authorization": "Bearer invalid"}):
            with Client(url, path, headers, start=False) as client:
                assert client.closed()[0] in (1007, 1008)
        for headers in ({"authorization": "Bearer t"}, {"x-goog-api-key": "k"}):
            with Client(url, path, headers, **TEXT) as client:
                assert "setupComplete" in client.complete
    assert set(client.session.headers) >= {"host", "x-goog-api-key"}
    assert client.session.headers["x-goog-api-key"] == "[redacted]"


def token(url, **body):
    made = httpx.post(f"{url}/v1alpha/auth_tokens", json=body, headers={"x-goog-api-key": "k"})
    assert made.status_code == 200, made.text
    return made.json()["name"]


def test_a_token_is_for_its_own_path_and_counted(url):
    name = token(url)
    for path, headers in (
        (GEMINI, {"x-goog-api-key": name}),
        (CONSTRAINED, {"x-goog-api-key": "k"}),
        (CONSTRAINED, {"authorization": "Bearer t"}),
    ):
        with Client(url, path, headers, start=False) as client:
            assert client.closed()[0] == 1008
    headers = {"authorization": f"Token {name}", "x-goog-api-key": name}
    with Client(url, CONSTRAINED, headers, **TEXT) as client:
        assert "setupComplete" in client.complete
    with Client(url, CONSTRAINED, headers, start=False) as client:
        code, reason = client.closed()
        assert (code, "no uses left" in reason) == (1008, True)
    late = token(url, expireTime="2020-01-01T00:00:00Z", uses=0)
    with Client(url, CONSTRAINED, {"authorization": f"Token {late}"}, start=False) as client:
        code, reason = client.closed()
        assert (code, "expired" in reason) == (1008, True)


@pytest.mark.parametrize(
    ("mask", "told"), [("", True), ("systemInstruction", True), ("generationConfig.temperature", False)]
)
def test_a_token_fixes_the_setup(url, mask, told):
    setup = {
        "model": MODELS[GEMINI],
        "systemInstruction": {"parts": [{"text": "fixed"}]},
        "generationConfig": {"responseModalities": ["TEXT"], "temperature": 1},
    }
    name = token(url, bidiGenerateContentSetup=setup, fieldMask=mask, uses=0)
    own = {"systemInstruction": {"parts": [{"text": "own"}]}, **TEXT}
    with Client(url, CONSTRAINED, {"authorization": f"Token {name}"}, **own) as client:
        client.say("Hi")
        assert ('I was told: "fixed"' if told else 'I was told: "own"') in said(client.turn())


def test_handshakes_that_are_refused(url):
    for path, status in (("/ws/nothing", 404), (GEMINI, 503)):
        if status == 503:
            url.server.faults.add(Fault("status", status=503))
        with pytest.raises(InvalidStatus) as caught, connect("ws" + url.removeprefix("http") + path, proxy=None):
            pass
        assert caught.value.response.status_code == status
    assert httpx.get(f"{url}/v1beta/models", headers={"x-goog-api-key": "k"}).status_code == 200


def test_the_context_is_updated(url):
    with Client(url, **TEXT) as client:
        client.send({"contextUpdate": {"systemInstruction": {"parts": [{"text": "Be brief"}]}}})
        client.say("Hi")
        assert 'I was told: "Be brief".' in said(client.turn())
        client.send({"contextUpdate": {"tools": {"tools": TOOLS}}})
        client.say("What is the weather?")
        assert client.receive()["toolCall"]["functionCalls"][0]["name"] == "get_weather"


@pytest.mark.parametrize("path", [MUSIC, VERTEX_MUSIC])
def test_music(url, path):
    with Client(url, path) as client:
        assert client.complete == {"setupComplete": {}}
        prompts = [{"text": "minimal techno", "weight": 1.0}]
        client.send({"clientContent": {"weightedPrompts": prompts}})
        client.send({"musicGenerationConfig": {"bpm": 90}})
        client.send({"playbackControl": "PLAY"})
        for _ in range(2):
            (chunk,) = client.receive()["serverContent"]["audioChunks"]
            assert len(base64.b64decode(chunk["data"])) == 9600
        assert chunk["sourceMetadata"]["clientContent"]["weightedPrompts"] == prompts
        assert chunk["sourceMetadata"]["musicGenerationConfig"] == {"bpm": 90}
        client.send({"playbackControl": "PAUSE"})
        client.send({"playbackControl": "RESET_CONTEXT"})
        client.send({"clientContent": {"weightedPrompts": [*prompts, {"text": "[[block]]", "weight": 1}]}})
        messages = [client.receive()]
        while "filteredPrompt" not in messages[-1]:
            messages.append(client.receive())
        assert messages[-1]["filteredPrompt"]["text"] == "[[block]]"
        client.send({"playbackControl": "PLAY"})
        assert "audioChunks" in client.receive()["serverContent"]


@pytest.mark.parametrize(
    "message", [{"playbackControl": "PLAY"}, {"clientContent": {"weightedPrompts": []}}, {"sing": 1}]
)
def test_music_that_is_refused(url, message):
    with Client(url, MUSIC) as client:
        client.send(message)
        assert client.closed()[0] == 1007


def test_music_that_breaks_off(url):
    url.server.faults.add(Fault("close", status=1011, after_chunks=3))
    with Client(url, MUSIC) as client:
        client.send({"clientContent": {"weightedPrompts": [{"text": "a", "weight": 1}]}})
        client.send({"playbackControl": "PLAY"})
        assert client.closed()[0] == 1011
    assert len(client.session.sent) == 3


FREE = [{"functionDeclarations": [{"name": "get_weather", "behavior": "NON_BLOCKING"}]}]


@pytest.mark.parametrize("scheduling", [None, "WHEN_IDLE", "INTERRUPT", "SILENT"])
def test_functions_that_do_not_block(url, scheduling):
    with Client(url, tools=FREE, **TEXT) as client:
        client.say("What is the weather?")
        (call,) = client.receive()["toolCall"]["functionCalls"]
        assert "What is the weather?" in said(client.turn())
        response = {"id": call["id"], "name": "get_weather", "response": {"n": 1}}
        client.send({"toolResponse": {"functionResponses": [{**response, "scheduling": scheduling}]}})
        if scheduling == "SILENT":
            client.say("Well?")
        answer = said(client.turn())
        assert ("returned" in answer) is (scheduling != "SILENT")


@pytest.mark.parametrize("scheduling", ["WHEN_IDLE", "INTERRUPT"])
def test_a_response_during_an_answer(url, scheduling):
    with Client(url, tools=FREE, **TEXT) as client:
        client.say("[[slow 0.05]] the weather, one two three four five six seven eight nine ten")
        (call,) = client.receive()["toolCall"]["functionCalls"]
        client.receive()  # the answer has begun
        for more in (True, False):
            response = {"id": call["id"], "response": {"n": 1}, "scheduling": scheduling, "willContinue": more}
            client.send({"toolResponse": {"functionResponses": [response]}})
        messages = client.turn()
        assert ({"serverContent": {"interrupted": True}} in messages) is (scheduling == "INTERRUPT")
        while "returned" not in said(messages):
            messages = client.turn()


def test_open_calls_outlive_an_interruption_if_they_do_not_block(url):
    with Client(url, tools=FREE, **TEXT) as client:
        client.say("the weather [[hold]]")
        (call,) = client.receive()["toolCall"]["functionCalls"]
        client.receive()
        client.say("stop")
        assert client.receive() == {"serverContent": {"interrupted": True}}
        client.turn()
        client.turn()
        client.send({"toolResponse": {"functionResponses": [{"id": call["id"], "response": {}}]}})
        assert "get_weather returned" in said(client.turn())


def test_a_response_without_an_id(url):
    response = {"name": "get_weather", "response": {"n": 1}}
    for path in (VERTEX, GEMINI):
        with Client(url, path, tools=TOOLS, **TEXT) as client:
            client.say("What is the weather?")
            client.receive()
            client.send({"tool_response": {"function_responses": [response]}})
            if path == VERTEX:
                assert "get_weather returned" in said(client.turn())
            else:
                assert client.closed()[0] == 1007


def test_an_interrupted_answer_is_remembered_as_far_as_it_was_given(url):
    with Client(url, **TEXT) as client:
        client.say("[[hold]] one two three four five six")
        first = said([client.receive()])
        client.say("stop")
        client.turn()
        client.turn()
        texts = [turn["parts"][0]["text"] for turn in client.session.history]
        assert texts[1:3] == [first, "stop"]


def test_an_answer_that_is_not_to_be_interrupted(url):
    realtime = {"realtimeInputConfig": {"activityHandling": "NO_INTERRUPTION"}}
    with Client(url, **TEXT, **realtime) as client:
        client.say("[[slow 0.02]] one two three four five six seven eight")
        client.receive()
        for blob in (LOUD, SILENT):
            client.send({"realtime_input": {"audio": blob}})
        first, second = client.turn(), client.turn()
        assert not any("interrupted" in message["serverContent"] for message in first + second)
        assert "audio of 100 ms" in said(second)


def test_voice_activity_and_pictures(url):
    picture = {"mimeType": "image/jpeg", "data": base64.b64encode(b"123").decode()}
    with Client(url, VERTEX, explicitVadSignal=True, **TEXT) as client:
        client.send({"realtime_input": {"video": picture}})
        client.send({"realtime_input": {"audio": {**LOUD, "mimeType": "audio/pcm;rate=8000"}}})
        client.send({"realtime_input": {"audio": SILENT}})
        start, end, *answer = client.turn()
        signals = [m["voiceActivityDetectionSignal"]["vadSignalType"] for m in (start, end)]
        assert signals == ["VAD_SIGNAL_TYPE_SOS", "VAD_SIGNAL_TYPE_EOS"]
        assert 'You said: "audio of 200 ms". You attached image/jpeg (3 bytes).' in said(answer)


@pytest.mark.parametrize(
    ("text", "reason"),
    [("[[finish MALFORMED_FUNCTION_CALL]]", "MALFORMED_FUNCTION_CALL"), ("[[block]]", "RESPONSE_REJECTED")],
)
def test_an_answer_that_is_refused(url, text, reason):
    with Client(url, **TEXT) as client:
        client.say(text)
        messages = client.turn()
        assert said(messages) == ""
        assert messages[-1]["serverContent"] == {"turnComplete": True, "turnCompleteReason": reason}


def test_messages_that_nobody_knows(url):
    with Client(url, **TEXT) as client:
        client.say('[[send {"extra": {"a": [1]}}]] [[send {"serverContent": {"interactionStatus": "IDLE"}}]] Hi')
        assert client.receive() == {"extra": {"a": [1]}}
        assert client.receive() == {"serverContent": {"interactionStatus": "IDLE"}}
        assert "Hi" in said(client.turn())
        client.say("[[send {x}]]")
        assert client.closed()[0] == 1007


def test_faults_of_sessions(url):
    faults = url.server.faults
    faults.add(Fault("steer", message="[[call f]]"))
    with Client(url, tools=TOOLS, **TEXT) as client:
        client.say("Hi")
        assert client.receive()["toolCall"]["functionCalls"][0]["name"] == "f"
    faults.add(Fault("go-away", seconds=0.05, times=2))
    for _ in range(2):
        with Client(url, **TEXT) as client:
            client.say("Hi")
            assert client.receive() == {"goAway": {"timeLeft": "0.05s"}}
            assert "Hi" in said(client.turn())
            assert client.closed()[0] == 1001
    faults.add(Fault("stream-error", status=503, after_chunks=1))
    with Client(url, **TEXT) as client:
        client.say("Hi")
        assert client.receive()["error"]["code"] == 503
    faults.add(Fault("end-early"))
    with Client(url, **TEXT) as client:
        client.say("Hi")
        assert client.closed()[0] == 1000
    faults.add(Fault("stall", seconds=0.05))
    with Client(url, **TEXT) as client:
        client.say("Hi")
        assert client.closed()[0] == 1006


@pytest.mark.parametrize("words", [1, 100, 20_000])
def test_messages_in_several_frames(url, words):
    url.server.faults.add(Fault("fragment", after_chunks=0))
    message = '[[send {"extra": "%s"}]]' % ("word " * words)
    with Client(url, **TEXT) as client:
        client.say(message)
        assert client.receive() == {"extra": "word " * words}
        client.turn()


@pytest.mark.parametrize("after_bytes", [0, 1, 2, 30, 10_000])
def test_a_frame_is_cut_anywhere(url, after_bytes):
    url.server.faults.add(Fault("truncate", after_bytes=after_bytes))
    with Client(url, **TEXT) as client:
        client.say("Hi")
        assert client.closed() == (1006, "")


def test_faults_of_sessions_spare_other_requests(url):
    url.server.faults.add(Fault("close", status=1011), Fault("go-away"), Fault("fragment"))
    assert httpx.get(f"{url}/v1beta/models", headers={"x-goog-api-key": "k"}).status_code == 200
    assert len(url.server.faults.waiting) == 3
