"""Interactions over a socket: responses, state, streams, background runs, tools, errors."""

import base64

import pytest

import gemkit.emulator
from gemkit.emulator import Fault

from .conftest import OPTIONS
from .family import Family, steps_of

WEATHER = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
SEARCH = {**WEATHER, "name": "find_flights"}
STREAM = {"model": "gemini-2.5-flash", "stream": True}
RESEARCH = {"agent": "deep-research-preview-04-2026", "input": "Why is the sky blue?", "background": True}


def text_of(interaction):
    return "".join(part["text"] for step in interaction["steps"] for part in step.get("content", []) if "text" in part)


def test_an_answer_and_what_was_asked(family):
    made = family.ask("Good morning", labels={"a": "b"}, system_instruction="Be brief", service_tier="flex")
    assert made["status"] == "completed"
    assert text_of(made) == 'You said: "Good morning". I was told: "Be brief".'
    assert (made["labels"], made["service_tier"], made["model"]) == ({"a": "b"}, "flex", "gemini-2.5-flash")
    usage = made["usage"]
    assert usage["total_input_tokens"] == 2
    assert usage["total_tokens"] == usage["total_input_tokens"] + usage["total_output_tokens"]
    assert not made.keys() & {"input", "stream", "store", "background"}
    assert family.get(f"/interactions/{made['id']}") == made
    assert family.get(f"/interactions/{made['id']}?include_input=true")["input"] == "Good morning"


def test_a_conversation_goes_on(family):
    first = family.ask("one")
    second = family.ask("two", previous_interaction_id=first["id"])
    assert text_of(second) == 'You said: "two". This is turn 2 of our conversation.'
    family("DELETE", f"/interactions/{first['id']}")
    assert "turn 3" in text_of(family.ask("three", previous_interaction_id=second["id"]))
    assert "There is no interaction" in family.refused(
        {"model": "gemini-2.5-flash", "input": "x", "previous_interaction_id": first["id"]}, 404
    )


@pytest.mark.parametrize(
    "given",
    [
        {"type": "text", "text": "Hi"},
        [{"type": "text", "text": "Hi"}],
        [{"type": "user_input", "content": [{"type": "text", "text": "Hi"}]}],
    ],
)
def test_an_input_has_several_forms(family, given):
    assert text_of(family.ask(given)) == 'You said: "Hi".'


def test_steps_can_be_given_instead_of_a_previous_interaction(family):
    first = family.ask("one")
    steps = [{"type": "user_input", "content": [{"type": "text", "text": "one"}]}, *first["steps"]]
    again = family.ask([*steps, {"type": "user_input", "content": [{"type": "text", "text": "two"}]}])
    assert "turn 2" in text_of(again)


def test_media_are_read(family):
    image = {"type": "image", "mime_type": "image/png", "data": base64.b64encode(bytes(67)).decode()}
    made = family.ask([{"type": "text", "text": "What is it?"}, image, {"type": "document", "uri": "gs://b/d"}])
    assert "image/png (67 bytes)" in text_of(made)
    assert "gs://b/d" in text_of(made)
    assert {entry["modality"] for entry in made["usage"]["input_tokens_by_modality"]} == {"text", "image", "document"}


def test_what_is_not_stored_is_not_found(family):
    made = family.ask(store=False)
    assert family.get(f"/interactions/{made['id']}", status=404)["error"]["code"] == "not_found"
    assert family("DELETE", f"/interactions/{made['id']}", status=404)


def test_structured_output(family):
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    for form in (
        {"type": "text", "mime_type": "application/json", "schema": schema},
        [{"type": "text", "schema": schema}],
        schema,
    ):
        assert text_of(family.ask("I live in Oslo", response_format=form)) == '{"city": "Oslo"}'
    assert text_of(family.ask("Hi", response_format={"type": "text", "mime_type": "text/plain"})) == 'You said: "Hi".'


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ({"response_modalities": ["image", "text"]}, ["text", "image"]),
        ({"response_modalities": ["audio"]}, ["audio"]),
        ({"response_format": {"type": "image", "aspect_ratio": "1:1"}}, ["image"]),
        ({"response_format": [{"type": "text"}, {"type": "audio"}]}, ["audio", "text"]),
        ({"response_modalities": ["video", "text"]}, ["text", "video"]),
    ],
)
def test_media_in_answers(family, body, kinds):
    (step,) = family.ask(**body)["steps"]
    assert [part["type"] for part in step["content"]] == kinds
    assert steps_of(family.stream(**body)) == [step]


def test_a_stream_tells_the_same(family):
    tools = [{"type": "google_search"}, {"type": "url_context"}, {"type": "code_execution"}, {"type": "google_maps"}]
    tools += [{"type": "file_search"}, {"type": "retrieval"}, {"type": "mcp_server", "name": "m"}]
    body = {"tools": tools, "generation_config": {"thinking_summaries": "auto"}}
    prompt = "What is at https://example.com/a, and how many words are in this prompt?"
    whole = family.ask(prompt, **body)
    events = family.stream(prompt, **body)
    assert [step["type"] for step in whole["steps"]] == [
        "thought",
        "code_execution_call",
        "code_execution_result",
        *(f"{tool}_{part}" for tool in ("google_search", "google_maps", "file_search") for part in ("call", "result")),
        "retrieval_call",
        "retrieval_result",
        "url_context_call",
        "url_context_result",
        "mcp_server_tool_call",
        "mcp_server_tool_result",
        "model_output",
    ]
    assert steps_of(events) == whole["steps"]
    assert [event["event_type"] for event in events[:3]] == [
        "interaction.created",
        "interaction.status_update",
        "step.start",
    ]
    completed = events[-1]["interaction"]
    assert "steps" not in completed
    assert (completed["status"], completed["usage"]) == ("completed", whole["usage"])
    assert len({event["event_id"] for event in events}) == len(events)


def test_a_stream_is_resumed_from_any_event(family):
    events = family.stream("one two three four five six seven")
    path = f"/interactions/{events[0]['interaction']['id']}"
    assert family.events(f"{path}?stream=true") == events
    for number, event in enumerate(events):
        assert family.events(f"{path}?stream=true&last_event_id={event['event_id']}") == events[number + 1 :]
    assert "last_event_id" in family.get(f"{path}?stream=true&last_event_id=x", status=400)["error"]["message"]
    assert "needs stream" in family.get(f"{path}?last_event_id=x", status=400)["error"]["message"]


def test_a_stream_with_few_ids(family):
    events = family.stream("[[few event ids]] one two three four five")
    assert {event["event_type"] for event in events if "event_id" in event} == {"step.delta"}


def test_a_stream_that_is_cut_anywhere_is_resumed(family):
    whole = family.stream("one two three", store=True)
    for after in range(150, 2_500, 73):
        family.server.faults.add(Fault("truncate", after_bytes=after))
        seen = family.events("/interactions", {**STREAM, "input": "one two three"}, whole=False)
        if not seen:
            continue
        path = f"/interactions/{seen[0]['interaction']['id']}?stream=true"
        rest = family.events(f"{path}&last_event_id={seen[-1]['event_id']}")
        assert steps_of([*seen, *rest]) == steps_of(whole)
        assert len(seen) + len(rest) == len(whole)


def test_a_cut_stream_is_resumed(family):
    body = {"model": "gemini-2.5-flash", "input": "[[cut]] one two three", "stream": True}
    events = family.events("/interactions", body, whole=False)
    (created,) = events
    path = f"/interactions/{created['interaction']['id']}"
    rest = family.events(f"{path}?stream=true&last_event_id={created['event_id']}")
    assert [created, *rest] == family.events(f"{path}?stream=true")


def test_a_stream_can_break_in_an_event(family):
    family.server.faults.add(Fault("malformed", after_chunks=1))
    response = family.http.post(f"{family.place}/interactions", json={**STREAM, "input": "Hello"})
    first, second, rest = response.text.split("\n\n")
    assert (first.partition("\n")[0], rest) == ("event: interaction.created", "")
    assert "interaction.status_update".startswith(second.partition("event: ")[2].partition("\n")[0])
    assert not second.endswith("}")


@pytest.mark.parametrize("place", ["create", "get"])
def test_faults_strike_streams_and_answers(family, place):
    made = family.stream()
    path = "/interactions" if place == "create" else f"/interactions/{made[0]['interaction']['id']}?stream=true"
    body = {"model": "gemini-2.5-flash", "input": "Hello", "stream": True} if place == "create" else None
    family.server.faults.add(Fault("stream-error", status=503, after_chunks=2))
    *_, error = family.events(path, body, whole=False)
    assert error == {
        "event_type": "error",
        "error": {"code": "service_unavailable", "message": "Fault on demand: 503."},
    }
    family.server.faults.add(Fault("end-early"))
    assert family.events(path, body, whole=False)[-1]["event_type"] == "step.stop"
    family.server.faults.add(Fault("status", status=429, retry_after=2))
    response = family.http.request("GET" if body is None else "POST", f"{family.place}{path}", json=body)
    assert (response.status_code, response.headers["retry-after"]) == (429, "2")
    assert response.json()["error"]["code"] == "too_many_requests"
    family.server.faults.add(Fault("slow", seconds=0))
    assert family.events(path, body)[-1]["event_type"] == "interaction.completed"


def test_a_steering_fault_is_read_as_if_in_the_prompt(family):
    family.server.faults.add(Fault("steer", message="[[calls in parallel]]"))
    made = family.ask("Hello", tools=[WEATHER, SEARCH])
    assert [step["name"] for step in made["steps"]] == ["get_weather", "find_flights"]


def test_functions_are_called_and_take_results(family):
    body = {"tools": [WEATHER]}
    made = family.ask("How is the weather in Oslo?", **body)
    assert made["status"] == "requires_action"
    (call,) = made["steps"]
    assert (call["name"], call["arguments"]) == ("get_weather", {"city": "Oslo"})
    result = {"type": "function_result", "call_id": call["id"], "name": "get_weather", "result": {"degrees": 7}}
    done = family.ask([result], previous_interaction_id=made["id"], **body)
    assert done["status"] == "completed"
    assert "degrees" in text_of(done)
    events = family.stream("How is the weather in Oslo?", **body)
    assert steps_of(events) == made["steps"]
    assert [event.get("status") for event in events if event["event_type"] == "interaction.status_update"] == [
        "in_progress",
        "requires_action",
    ]
    assert events[-1]["interaction"]["status"] == "requires_action"


@pytest.mark.parametrize(
    "result", ["sunny", [{"type": "text", "text": "sunny"}], {"sky": "sunny"}], ids=["text", "contents", "object"]
)
def test_results_have_several_forms(family, result):
    made = family.ask("weather", tools=[WEATHER])
    given = {"type": "function_result", "call_id": made["steps"][0]["id"], "result": result}
    assert "sunny" in text_of(family.ask([given], previous_interaction_id=made["id"], tools=[WEATHER]))


def test_tool_choice(family):
    def asked(choice):
        made = family.ask("Hello", tools=[WEATHER, SEARCH], generation_config={"tool_choice": choice})
        return [step.get("name") for step in made["steps"]]

    assert asked("none") == asked("auto") == [None]
    assert asked("any") == ["get_weather"]
    assert asked({"allowed_tools": {"mode": "any", "tools": ["find_flights"]}}) == ["find_flights"]


def test_results_must_answer_calls(family):
    made = family.ask("weather", tools=[WEATHER])
    body = {"model": "gemini-2.5-flash", "previous_interaction_id": made["id"]}
    call_id = made["steps"][0]["id"]
    wrong = {"type": "function_result", "call_id": "x", "result": "y"}
    assert "matches no pending function call" in family.refused({**body, "input": [wrong]})
    assert "must have a function_result" in family.refused({**body, "input": "never mind"})
    assert "must be 'get_weather'" in family.refused(
        {**body, "input": [{**wrong, "call_id": call_id, "name": "other"}]}
    )


def test_limits_end_an_answer(family):
    made = family.ask("one two three four", generation_config={"max_output_tokens": 3})
    assert (made["status"], made["usage"]["total_output_tokens"]) == ("incomplete", 3)
    stopped = family.ask("one two three four", generation_config={"stop_sequences": ["three"]})
    assert text_of(stopped) == 'You said: "one two '


@pytest.mark.parametrize(
    ("text", "code"), [("[[block]]", "safety"), ("[[fail]]", "internal_error"), ("[[finish SPII]]", "spii")]
)
def test_failures(family, text, code):
    made = family.ask(text)
    assert (made["status"], made["errors"][0]["code"], made["steps"]) == ("failed", code, [])
    events = family.stream(text)
    assert [event["error"]["code"] for event in events if event["event_type"] == "error"] == [code]
    assert events[-1]["interaction"]["status"] == "failed"


def test_background_runs_end_at_the_second_look(family):
    made = family.ask(background=True)
    assert made["status"] == "in_progress"
    assert not made.keys() & {"steps", "usage"}
    path = f"/interactions/{made['id']}"
    assert family.get(path) == made
    assert family.get(path)["status"] == "completed"
    assert text_of(family.get(path)) == 'You said: "Hello".'


def test_background_runs_as_late_as_the_prompt_says(family):
    path = f"/interactions/{family.ask('[[appears after 2 looks]][[ends after 3 looks]]', background=True)['id']}"
    for _ in range(2):
        assert "There is no interaction" in family.get(path, status=404)["error"]["message"]
    seen = [family.get(path)["status"] for _ in range(4)]
    assert seen == ["in_progress", "in_progress", "in_progress", "completed"]


def test_the_stream_of_a_background_run_ends_it(family):
    made = family.ask(background=True)
    events = family.events(f"/interactions/{made['id']}?stream=true")
    assert events[-1]["interaction"]["status"] == family.get(f"/interactions/{made['id']}")["status"] == "completed"
    assert family.stream(background=True)[-1]["interaction"]["status"] == "completed"


def test_background_runs_are_cancelled(family):
    made = family.ask(background=True)
    path = f"/interactions/{made['id']}"
    cancelled = family.post(f"{path}/cancel", None)
    assert cancelled["status"] == "cancelled"
    assert family.get(path) == cancelled
    assert [event["event_type"] for event in family.events(f"{path}?stream=true")] == [
        "interaction.created",
        "interaction.status_update",
        "interaction.status_update",
        "interaction.completed",
    ]
    assert "can be cancelled" in family.refused(None, path=f"{path}/cancel")
    assert "can be cancelled" in family.refused(None, path=f"/interactions/{family.ask()['id']}/cancel")
    assert family.refused(None, 404, path="/interactions/x/cancel")


def test_an_interaction_is_continued(family):
    first = family.ask("[[continue]] one two three")
    assert first["status"] == "requires_continuation"
    body = {"model": "gemini-2.5-flash", "continuation_token": first["continuation_token"]}
    second = family.post("/interactions", body)
    assert (second["status"], second["continuation_ids"]) == ("completed", [first["id"]])
    assert text_of(first) + text_of(second) == 'You said: "[[continue]] one two three".'
    assert "turn 2" in text_of(family.ask("four", previous_interaction_id=second["id"]))
    assert "continuation_token" in family.refused(body)
    events = family.stream("[[continue]] one")
    assert events[-1]["interaction"]["continuation_token"] != first["continuation_token"]


def test_an_answer_of_calls_is_continued_with_them(family):
    first = family.ask("[[continue]] weather", tools=[WEATHER])
    assert first["steps"] == []
    body = {"model": "gemini-2.5-flash", "continuation_token": first["continuation_token"]}
    assert family.post("/interactions", body)["steps"][0]["name"] == "get_weather"


def test_research_tells_of_its_progress(family):
    made = family.post("/interactions", RESEARCH)
    assert (made["status"], made["agent"]) == ("in_progress", RESEARCH["agent"])
    events = family.events(f"/interactions/{made['id']}?stream=true")
    steps = steps_of(events)
    assert [step["type"] for step in steps] == [
        *["thought", "google_search_call", "google_search_result"] * 3,
        "model_output",
    ]
    assert steps[-1]["content"][0]["annotations"][0]["type"] == "url_citation"
    assert "set background" in family.refused({**RESEARCH, "background": False})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"stream": None}, "'stream': null"),
        ({"stream": "true"}, "expected a value of type boolean"),
        ({"temperature": 1}, "Unknown parameter 'temperature'"),
        ({"generation_config": {"maxOutputTokens": 5}}, "Unknown parameter 'generation_config.maxOutputTokens'"),
        ({"generation_config": {"seed": "5"}}, "'generation_config.seed': expected a value of type integer"),
        ({"generation_config": {"thinking_level": "huge"}}, "expected one of minimal, low"),
        ({"input": [{"type": "text", "txt": "x"}]}, "Unknown parameter 'input[0].txt'"),
        ({"input": [{"type": "speech"}]}, "'input[0].type': expected one of"),
        ({"input": []}, "input must not be empty"),
        ({"input": [{"type": "thought"}]}, "input must have text"),
        ({"input": [{"type": "user_input"}]}, "input must have text"),
        ({"tools": [{"type": "function", "nom": "x"}]}, "Unknown parameter 'tools[0].nom'"),
        ({"tools": [{"type": "hammer"}]}, "'tools[0].type': expected one of code_execution"),
        ({"generation_config": {"temperature": 3}}, "temperature must be 0 to 2"),
        ({"generation_config": {"max_output_tokens": 0}}, "max_output_tokens must be positive"),
        ({"input": "word " * 1_050_000}, "tokens"),
        ({"labels": {"a": 1}}, "'labels.a': expected a value of type string"),
        ({"agent": "antigravity-preview-05-2026"}, "Unknown parameter"),
        ({"background": True, "store": False}, "background needs store"),
        ({"webhook_config": {"uris": ["http://127.0.0.1:1"]}}, "webhook_config needs background"),
        ({"response_modalities": ["smell"]}, "'response_modalities[0]': expected one of"),
    ],
)
def test_refusals(family, change, message):
    assert message in family.refused({"model": "gemini-2.5-flash", "input": "Hello", **change})


def test_refusals_of_whole_requests(family):
    assert "Missing required parameter 'model'" in family.refused({"input": "x"})
    assert "expected an object" in family.refused([])
    response = family.http.post(f"{family.place}/interactions", content=b"{")
    assert (response.status_code, response.json()["error"]["code"]) == (400, "invalid_request")
    assert "is not found" in family.refused({"model": "gemini-1", "input": "x"}, 404)
    assert "There is no agent" in family.refused({"agent": "me", "input": "x"}, 404)
    assert "Unknown parameter 'x'" in family.get("/interactions/1?x=1", status=400)["error"]["message"]
    assert "type boolean" in family.get("/interactions/1?stream=maybe", status=400)["error"]["message"]


def test_credentials_are_asked_for(family):
    response = family.http.post(f"{family.place}/interactions", json={}, headers={"x-goog-api-key": ""})
    assert response.status_code == (403 if family.place == "/v1beta" else 401)
    assert response.json()["error"].keys() == {"code", "message"}


def test_projects_do_not_see_each_other():
    with gemkit.emulator.serve() as url:
        mine, theirs = Family(url, "gemini"), Family(url, "vertex")
        with mine.http, theirs.http:
            theirs.get(f"/interactions/{mine.ask()['id']}", status=404)


def test_tokens_open_one_interaction():
    with gemkit.emulator.serve(**OPTIONS) as url:
        family, vertex = Family(url), Family(url, "vertex")
        with family.http, vertex.http:
            path = f"/interactions/{family.ask()['id']}/auth_tokens"
            token = family.post(path, {})
            assert token["expires_at"] == "2026-01-01T00:30:00Z"
            assert family.post(path, {"expire_time": "2026-02-01T00:00:00Z"})["expires_at"] == "2026-02-01T00:00:00Z"
            assert "in the past" in family.refused({"expire_time": "2025-02-01T00:00:00Z"}, path=path)
            assert "not a valid timestamp" in family.refused({"expire_time": "soon"}, path=path)
            tail = token["auth_token"].removeprefix("auth_tokens/")
            assert family("DELETE", f"{path}/{tail}") == {}
            family("DELETE", f"{path}/{tail}", status=404)
            response = vertex.http.post(f"{vertex.place}{path}", json={})
            assert response.status_code == 404
