import base64
import json

import pytest

from .conftest import EXPRESS, GEMINI, VERTEX

ROUTES = [
    GEMINI,
    "/v1beta/tunedModels/translator",
    VERTEX,
    EXPRESS,
    "/v1beta1/projects/p/locations/l/endpoints/1001",
]
WEATHER = {
    "name": "get_weather",
    "parameters": {
        "type": "OBJECT",
        "properties": {"city": {"type": "STRING"}, "days": {"type": "INTEGER", "maximum": 7}},
        "required": ["city"],
    },
}
SEARCH = {
    "name": "searchFlights",
    "parametersJsonSchema": {"type": "object", "properties": {"to": {"type": "string"}}, "required": ["to"]},
}


def text(answer, candidate=0):
    return "".join(part.get("text", "") for part in answer["candidates"][candidate]["content"]["parts"])


@pytest.mark.parametrize("path", ROUTES)
def test_the_answer_reflects_the_prompt(shared, path):
    answer = shared.ask("Good morning", path)
    assert text(answer) == 'You said: "Good morning".'
    assert answer["candidates"][0]["content"]["role"] == "model"
    assert answer["candidates"][0]["finishReason"] == "STOP"
    assert answer["modelVersion"] == path.rpartition("/")[2]
    usage = answer["usageMetadata"]
    assert usage["promptTokenCount"] == 2
    assert usage["totalTokenCount"] == 2 + usage["candidatesTokenCount"]
    assert answer == shared.ask("Good morning", path)
    assert answer["responseId"] != shared.ask("Good evening", path)["responseId"]


def test_instruction_history_and_media_are_mentioned(shared):
    image = {"inlineData": {"mimeType": "image/png", "data": base64.b64encode(bytes(67)).decode()}}
    file = {"fileData": {"mimeType": "video/mp4", "fileUri": "gs://b/v.mp4"}}
    body = {
        "contents": [
            {"role": "user", "parts": [{"text": "one"}]},
            {"role": "model", "parts": [{"text": "two"}]},
            {"role": "user", "parts": [{"text": "three"}, image, file]},
        ],
        "systemInstruction": {"parts": [{"text": "Be brief"}]},
    }
    answer = shared.post(f"{GEMINI}:generateContent", body).json()
    said = text(answer)
    assert 'You said: "three".' in said
    assert "image/png (67 bytes)" in said
    assert "video/mp4 at gs://b/v.mp4" in said
    assert "turn 2" in said
    assert 'I was told: "Be brief".' in said
    counts = {d["modality"]: d["tokenCount"] for d in answer["usageMetadata"]["promptTokensDetails"]}
    assert counts == {"TEXT": 5, "IMAGE": 258, "VIDEO": 263}


def test_max_output_tokens(shared):
    answer = shared.ask("Good morning", generationConfig={"maxOutputTokens": 3})
    assert text(answer) == "You said:"
    assert answer["candidates"][0]["finishReason"] == "MAX_TOKENS"
    assert answer["usageMetadata"]["candidatesTokenCount"] == 3


def test_stop_sequences(shared):
    answer = shared.ask("Good morning, world", generationConfig={"stopSequences": ["world", "morning"]})
    assert text(answer) == 'You said: "Good '
    assert answer["candidates"][0]["finishReason"] == "STOP"


def test_candidate_count(shared):
    answer = shared.ask("Hi", generationConfig={"candidateCount": 3})
    assert [candidate["index"] for candidate in answer["candidates"]] == [0, 1, 2]
    assert len({text(answer, n) for n in range(3)}) == 3


@pytest.mark.parametrize("config", [{"candidateCount": 0}, {"candidateCount": 9}, {"maxOutputTokens": 0}])
def test_limits_out_of_range(shared, config):
    body = {"contents": [{"parts": [{"text": "Hi"}]}], "generationConfig": config}
    assert shared.post(f"{GEMINI}:generateContent", body).status_code == 400


@pytest.mark.parametrize("body", [{}, {"contents": []}, {"contents": [{"role": "user"}]}])
def test_nothing_to_answer(shared, body):
    response = shared.post(f"{GEMINI}:generateContent", body)
    assert response.status_code == 400
    assert "contents" in response.json()["error"]["message"]


@pytest.mark.parametrize("path", [GEMINI, VERTEX])
def test_blocked_prompts(shared, path):
    answer = shared.ask("Please [[block]] this", path)
    assert "candidates" not in answer
    assert answer["promptFeedback"]["blockReason"] == "SAFETY"
    assert answer["usageMetadata"]["promptTokenCount"] == answer["usageMetadata"]["totalTokenCount"] > 0


def test_thoughts_come_first_when_asked_for(shared):
    answer = shared.ask("Hi", generationConfig={"thinkingConfig": {"includeThoughts": True}})
    thought, said = answer["candidates"][0]["content"]["parts"]
    assert thought["thought"] is True
    assert said == {"text": 'You said: "Hi".'}
    usage = answer["usageMetadata"]
    assert usage["thoughtsTokenCount"] > 0
    assert usage["totalTokenCount"] == (
        usage["promptTokenCount"] + usage["thoughtsTokenCount"] + usage["candidatesTokenCount"]
    )


def test_images_and_audio_on_request(shared):
    answer = shared.ask("Paint", generationConfig={"responseModalities": ["TEXT", "IMAGE", "AUDIO"]})
    audio, said, image = answer["candidates"][0]["content"]["parts"]
    assert image["inlineData"]["mimeType"] == "image/png"
    assert base64.b64decode(image["inlineData"]["data"]).startswith(b"\x89PNG")
    assert audio["inlineData"]["mimeType"].startswith("audio/L16")
    assert said["text"]
    (only,) = shared.ask("Say", generationConfig={"responseModalities": ["AUDIO"]})["candidates"][0]["content"]["parts"]
    assert only == audio


SHAPE = {
    "type": "OBJECT",
    "properties": {"name": {"type": "STRING"}, "age": {"type": "INTEGER"}},
    "propertyOrdering": ["age", "name"],
}
LOWER = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
    "required": ["name", "age"],
}


@pytest.mark.parametrize(
    ("path", "config"),
    [
        (GEMINI, {"responseMimeType": "application/json", "responseSchema": SHAPE}),
        (GEMINI, {"responseMimeType": "application/json", "responseJsonSchema": LOWER}),
        (GEMINI, {"responseMimeType": "application/json", "_responseJsonSchema": LOWER}),
        (GEMINI, {"responseFormat": {"text": {"mimeType": "APPLICATION_JSON", "schema": LOWER}}}),
        (VERTEX, {"responseMimeType": "application/json", "responseSchema": SHAPE}),
        (VERTEX, {"responseMimeType": "application/json", "responseJsonSchema": LOWER}),
        (VERTEX, {"responseFormat": [{"text": {"mimeType": "APPLICATION_JSON", "schema": LOWER}}]}),
    ],
)
def test_structured_answers(shared, path, config):
    answer = shared.ask("My friend Ada is 36 years old", path, generationConfig=config)
    assert json.loads(text(answer)) == {"name": "Ada", "age": 36}
    if "responseSchema" in config:
        assert list(json.loads(text(answer))) == ["age", "name"]


def test_structured_answers_without_a_schema_and_enums(shared):
    assert json.loads(text(shared.ask("Hi", generationConfig={"responseMimeType": "application/json"}))) == {
        "answer": "Hi"
    }
    schema = {"type": "STRING", "enum": ["RED", "BLUE"]}
    config = {"responseMimeType": "text/x.enum", "responseSchema": schema}
    assert text(shared.ask("something blue", generationConfig=config)) == "BLUE"


def test_a_schema_alone_leaves_the_text_as_it_is(shared):
    assert text(shared.ask("Hi", generationConfig={"responseSchema": SHAPE})).startswith("You said")


def call_part(answer):
    (part,) = answer["candidates"][0]["content"]["parts"]
    return part


@pytest.mark.parametrize("path", [GEMINI, VERTEX])
def test_a_function_is_called_when_the_prompt_names_it(shared, path):
    tools = [{"functionDeclarations": [SEARCH, WEATHER]}]
    answer = shared.ask("What is the weather in Boston for 3 days?", path, tools=tools)
    part = call_part(answer)
    assert part["functionCall"]["name"] == "get_weather"
    assert part["functionCall"]["args"] == {"city": "Boston", "days": 3}
    assert part["functionCall"]["id"]
    assert base64.b64decode(part["thoughtSignature"], validate=True)
    assert answer["candidates"][0]["finishReason"] == "STOP"
    flights = call_part(shared.ask("Find flights, please, to Oslo", path, tools=tools))
    assert flights["functionCall"]["name"] == "searchFlights"
    assert flights["functionCall"]["args"] == {"to": "Oslo"}


def test_no_function_fits(shared):
    assert text(shared.ask("Good morning", tools=[{"functionDeclarations": [WEATHER]}])).startswith("You said")


def tool_config(mode, *names):
    return {"functionCallingConfig": {"mode": mode, "allowedFunctionNames": list(names)}}


def test_modes(shared):
    tools = [{"functionDeclarations": [WEATHER, SEARCH]}]
    forced = shared.ask("Good morning", tools=tools, toolConfig=tool_config("ANY"))
    assert call_part(forced)["functionCall"]["name"] == "get_weather"
    allowed = shared.ask("weather", tools=tools, toolConfig=tool_config("ANY", "searchFlights"))
    assert call_part(allowed)["functionCall"]["name"] == "searchFlights"
    never = shared.ask("weather", tools=tools, toolConfig=tool_config("NONE"))
    assert text(never).startswith("You said")


def test_several_calls_on_demand(shared):
    tools = [{"functionDeclarations": [WEATHER]}, {"functionDeclarations": [SEARCH]}]
    answer = shared.ask("[[call get_weather]] [[call searchFlights]] [[call get_weather]]", tools=tools)
    parts = answer["candidates"][0]["content"]["parts"]
    assert [part["functionCall"]["name"] for part in parts] == ["get_weather", "searchFlights", "get_weather"]
    assert len({part["functionCall"]["id"] for part in parts}) == 3


def test_a_function_without_parameters(shared):
    answer = shared.ask("reset", tools=[{"functionDeclarations": [{"name": "reset"}]}])
    assert call_part(answer)["functionCall"]["args"] == {}


@pytest.mark.parametrize("path", [GEMINI, VERTEX])
def test_a_function_result_is_used(shared, path):
    tools = [{"functionDeclarations": [WEATHER]}]
    question = {"role": "user", "parts": [{"text": "weather in Boston"}]}
    call = shared.ask("weather in Boston", path, tools=tools)["candidates"][0]["content"]
    result = {"role": "user", "parts": [{"functionResponse": {"name": "get_weather", "response": {"degrees": 21}}}]}
    body = {"contents": [question, call, result], "tools": tools}
    answer = shared.post(f"{path}:generateContent", body).json()
    assert 'The function get_weather returned {"degrees": 21}.' in text(answer)


@pytest.mark.parametrize("path", ROUTES)
def test_streams_come_in_chunks(shared, path):
    body = {"contents": [{"role": "user", "parts": [{"text": "one two three four five six seven"}]}]}
    whole = shared.post(f"{path}:generateContent", body).json()
    events = shared.events(body, path)
    assert len(events) >= 3
    assert "".join(text(event) for event in events) == text(whole)
    assert [event["candidates"][0].get("finishReason") for event in events] == [None] * (len(events) - 1) + ["STOP"]
    assert all(event["usageMetadata"]["promptTokenCount"] == 7 for event in events)
    assert events[-1]["usageMetadata"] == whole["usageMetadata"]
    assert {event["responseId"] for event in events} == {events[0]["responseId"]}


def test_a_stream_without_events_is_one_array(shared):
    body = {"contents": [{"role": "user", "parts": [{"text": "one two three four five six seven"}]}]}
    response = shared.post(f"{GEMINI}:streamGenerateContent", body, check=False)
    assert response.headers["content-type"].startswith("application/json")
    assert response.headers["transfer-encoding"] == "chunked"
    assert response.json() == shared.events(body)


def test_streams_of_several_candidates_calls_thoughts_and_refusals(shared):
    def body(prompt, **more):
        return {"contents": [{"parts": [{"text": prompt}]}], **more}

    events = shared.events(body("one two three", generationConfig={"candidateCount": 2}))
    finished = [c["index"] for event in events for c in event["candidates"] if "finishReason" in c]
    assert sorted(finished) == [0, 1]
    (called,) = shared.events(body("weather", tools=[{"functionDeclarations": [WEATHER]}]))
    assert call_part(called)["functionCall"]["name"] == "get_weather"
    assert called["candidates"][0]["finishReason"] == "STOP"
    thinking = shared.events(body("Hi", generationConfig={"thinkingConfig": {"includeThoughts": True}}))
    assert thinking[0]["candidates"][0]["content"]["parts"][0]["thought"] is True
    assert "thought" not in thinking[-1]["candidates"][0]["content"]["parts"][0]
    (refused,) = shared.events(body("[[block]]"))
    assert refused["promptFeedback"]["blockReason"] == "SAFETY"
    (stopped,) = shared.events(body("Hi", generationConfig={"stopSequences": ["You"]}))
    assert text(stopped) == ""
    assert stopped["candidates"][0]["finishReason"] == "STOP"


@pytest.mark.parametrize("path", [GEMINI, VERTEX])
def test_a_schema_nobody_can_serve_is_refused_at_once(shared, path):
    schema = {"type": "ARRAY", "items": {"type": "STRING"}, "minItems": 10**9}
    config = {"responseMimeType": "application/json", "responseSchema": schema}
    contents = [{"role": "user", "parts": [{"text": "Hi"}]}]
    refused = shared.post(f"{path}:generateContent", {"contents": contents, "generationConfig": config})
    assert refused.status_code == 400
    assert "generation_config.response_schema has no value: minItems" in refused.json()["error"]["message"]
    tools = [{"functionDeclarations": [{"name": "list_names", "parameters": schema}]}]
    refused = shared.post(f"{path}:generateContent", {"contents": contents, "tools": tools, "toolConfig": ANY})
    assert refused.status_code == 400
    assert "the parameters of list_names has no value" in refused.json()["error"]["message"]


ANY = {"functionCallingConfig": {"mode": "ANY"}}
