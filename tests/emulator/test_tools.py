"""Conversations with tools: which functions are called, and which responses are accepted."""

import json

import pytest

from gemkit.emulator import Fault

from .conftest import GEMINI, VERTEX


def function(name, description="", **properties):
    schema = {"type": "object", "properties": {n: {"type": kind} for n, kind in properties.items()}}
    return {"name": name, "description": description, "parametersJsonSchema": schema}


WEATHER = function("get_weather", city="string", days="integer")
FLIGHTS = function("find_flights", to="string")
LIGHT = function("dim", "Sets the brightness of a lamp", level="integer")
TOOLS = [{"functionDeclarations": [WEATHER, FLIGHTS, LIGHT]}]
ANY = {"functionCallingConfig": {"mode": "ANY"}}


def calls(answer):
    parts = answer["candidates"][0].get("content", {}).get("parts", [])
    return [part["functionCall"] for part in parts if "functionCall" in part]


def names(answer):
    return [call["name"] for call in calls(answer)]


def user(*parts):
    return {"role": "user", "parts": list(parts)}


def model(*called):
    return {"role": "model", "parts": [{"functionCall": call} for call in called]}


def response(name, **more):
    return {"functionResponse": {"name": name, "response": {"result": 1}, **more}}


def rounds(caller, text, path=GEMINI, most=5, **body):
    """The names that are called in each round until none is, every call answered."""
    contents, seen = [user({"text": text})], []
    for _ in range(most):
        answered = caller.post(f"{path}:generateContent", {"contents": contents, "tools": TOOLS, **body})
        assert answered.status_code == 200, answered.text
        answer = answered.json()
        called = calls(answer)
        if not called:
            assert "The function" in answer["candidates"][0]["content"]["parts"][0]["text"]
            return seen
        seen.append([call["name"] for call in called])
        contents += [answer["candidates"][0]["content"], user(*(response(c["name"], id=c["id"]) for c in called))]
    return seen


@pytest.mark.parametrize("path", [GEMINI, VERTEX])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the weather in Oslo", [["get_weather"]]),
        ("make it brightness 3", [["dim"]]),
        ("[[call find_flights]] [[call get_weather]]", [["find_flights", "get_weather"]]),
        ("[[calls in parallel]]", [["get_weather", "find_flights", "dim"]]),
        ("[[calls in order]]", [["get_weather"], ["find_flights"], ["dim"]]),
        ("[[calls in order]] [[call dim]] [[call get_weather]]", [["dim"], ["get_weather"]]),
        ("[[calls for 3 rounds]] of weather", [["get_weather"]] * 3),
        ("[[calls for 2 rounds]] [[calls in order]] [[call dim]] [[call get_weather]]", [["dim"], ["get_weather"]] * 2),
        ("[[call nobody]]", [["nobody"]]),
    ],
)
def test_what_is_called_in_each_round(shared, path, text, expected):
    assert rounds(shared, text, path) == expected


def test_mode_any_calls_in_every_round(shared):
    assert rounds(shared, "Good morning", toolConfig=ANY) == [["get_weather"]] * 5
    never = {"functionCallingConfig": {"mode": "NONE"}}
    assert names(shared.ask("weather [[calls in parallel]]", tools=TOOLS, toolConfig=never)) == []


def test_nothing_is_kept_between_requests(shared):
    text = "[[calls for 2 rounds]] weather"
    assert rounds(shared, text) == rounds(shared, text)
    first, second = (shared.ask(text, tools=TOOLS) for _ in range(2))
    assert first["candidates"] == second["candidates"]


def test_ids_differ_between_calls_and_rounds(shared):
    answer = shared.ask("[[call dim]] [[call dim]] [[calls for 2 rounds]]", tools=TOOLS)
    turn = answer["candidates"][0]["content"]
    replied = user(*(response("dim", id=call["id"]) for call in calls(answer)))
    contents = [user({"text": "[[call dim]] [[call dim]] [[calls for 2 rounds]]"}), turn, replied]
    again = shared.post(f"{GEMINI}:generateContent", {"contents": contents, "tools": TOOLS}).json()
    assert len({call["id"] for call in (*calls(answer), *calls(again))}) == 4


def test_arguments_that_are_given_and_that_are_broken(shared):
    (given,) = calls(shared.ask('[[call get_weather {"city": "Oslo", "more": [1, {"a": 2}]}]]', tools=TOOLS))
    assert given["args"] == {"city": "Oslo", "more": [1, {"a": 2}]}
    (broken,) = calls(shared.ask("weather [[calls with broken arguments]]", tools=TOOLS))
    assert not isinstance(broken["args"]["city"], str)
    assert not isinstance(broken["args"]["days"], int)
    assert "unexpected" in broken["args"]
    refused = shared.post(f"{GEMINI}:generateContent", {"contents": [user({"text": "[[call dim {a}]]"})]})
    assert "The arguments of [[call dim {a}]] must be a JSON object" in refused.json()["error"]["message"]


@pytest.mark.parametrize("header", [True, False])
def test_a_fault_steers_as_a_prompt_does(caller, header):
    text = "[[calls in parallel]] [[calls for 2 rounds]]"
    if header:
        caller.http.headers["x-gemkit-fault"] = f"steer={text};times=3"
    else:
        caller.url.server.faults.add(Fault(kind="steer", message=text, times=3))
        assert caller.get("/v1beta/models").status_code == 200
    assert rounds(caller, "Good morning") == [["get_weather", "find_flights", "dim"]] * 2
    assert names(caller.ask("Good morning", tools=TOOLS)) == []


def test_steering_needs_directives():
    with pytest.raises(ValueError, match="needs a message with directives"):
        Fault(kind="steer")


CALL = {"name": "dim", "args": {}, "id": "1"}
OTHER = {"name": "get_weather", "args": {}, "id": "2"}
QUESTION = user({"text": "Hi"})


@pytest.mark.parametrize(
    ("contents", "message"),
    [
        ([QUESTION, model(CALL), user(response("dim", id="9"))], "'dim' with id '9', which matches none of: dim"),
        ([QUESTION, model(CALL), user(response("get_weather", id="1"))], "'get_weather' with id '1', which matches"),
        ([QUESTION, model(CALL), user({"text": "and?"})], "has 0 function responses and the turn before it has 1"),
        ([QUESTION, model(CALL, OTHER), user(response("dim", id="1"))], "has 1 function responses and the turn"),
        ([QUESTION, model(CALL), user(response("dim"), response("dim"))], "has 2 function responses and the turn"),
        ([QUESTION, model(CALL, OTHER), user(response("dim"), response("dim"))], "which matches none of: get_weather"),
        ([user(response("dim", id="1"))], "does not come right after a turn with function calls"),
        ([QUESTION, user(response("dim", id="1"))], "does not come right after a turn with function calls"),
    ],
)
@pytest.mark.parametrize("path", [GEMINI, VERTEX])
def test_responses_that_do_not_match_are_refused(shared, path, contents, message):
    for verb in ("generateContent", "streamGenerateContent?alt=sse"):
        refused = shared.post(f"{path}:{verb}", {"contents": contents, "tools": TOOLS}, check=False)
        assert refused.status_code == 400
        assert message in refused.json()["error"]["message"]


@pytest.mark.parametrize(
    "contents",
    [
        [QUESTION, model(CALL, OTHER), user(response("get_weather", id="2"), response("dim", id="1"))],
        [QUESTION, model(CALL), user(response("dim"))],
        [QUESTION, model({"name": "dim", "args": {}}), user(response("dim", id="anything"))],
        [QUESTION, model(CALL), {"role": "function", "parts": [response("dim", id="1")]}],
        [QUESTION, model(CALL)],
    ],
)
def test_responses_that_match_are_taken(shared, contents):
    answered = shared.post(f"{GEMINI}:generateContent", {"contents": contents, "tools": TOOLS})
    assert answered.status_code == 200, answered.text


def test_a_stream_gives_each_call_in_a_chunk_of_its_own(shared):
    body = {"contents": [user({"text": "[[calls in parallel]]"})], "tools": TOOLS}
    events = shared.events(body)
    assert [names(event) for event in events] == [["get_weather"], ["find_flights"], ["dim"]]
    assert [event["candidates"][0].get("finishReason") for event in events] == [None, None, "STOP"]


def test_structured_answers_are_streamed_piece_by_piece(shared):
    schema = {"type": "array", "items": function("", title="string", minutes="integer")["parametersJsonSchema"]}
    config = {"responseMimeType": "application/json", "responseJsonSchema": schema}
    events = shared.events({"contents": [user({"text": "Recipes"})], "generationConfig": config})
    pieces = [part["text"] for event in events for part in event["candidates"][0]["content"]["parts"]]
    assert len(pieces) > 5
    with pytest.raises(ValueError, match="line 1"):
        json.loads(pieces[0])
    assert len(json.loads("".join(pieces))) == 2


def test_a_structured_answer_after_a_call(shared):
    config = {"responseMimeType": "application/json", "responseJsonSchema": WEATHER["parametersJsonSchema"]}
    contents = [user({"text": "The weather in Oslo for 3 days"}), model(CALL), user(response("dim", id="1"))]
    answer = shared.post(f"{GEMINI}:generateContent", {"contents": contents, "generationConfig": config}).json()
    assert json.loads(answer["candidates"][0]["content"]["parts"][0]["text"]) == {"city": "Oslo", "days": 3}


@pytest.mark.parametrize("reason", ["SAFETY", "MALFORMED_FUNCTION_CALL"])
def test_an_answer_without_content(shared, reason):
    (candidate,) = shared.ask(f"Hi [[finish {reason}]]")["candidates"]
    assert candidate["finishReason"] == reason
    assert "content" not in candidate
    (event,) = shared.events({"contents": [user({"text": f"[[finish {reason}]]"})]}, VERTEX)
    assert event["candidates"][0]["finishReason"] == reason
    refused = shared.post(f"{GEMINI}:generateContent", {"contents": [user({"text": "[[finish SOON]]"})]})
    assert "[[finish SOON]] must name one of SAFETY, " in refused.json()["error"]["message"]
