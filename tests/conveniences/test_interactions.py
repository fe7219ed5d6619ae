"""The Interactions family over a socket: every operation, streams that break, waiting, tools and secrets."""

import asyncio
import random

import pytest
from pydantic_core import from_json

import gemkit
from gemkit import interactions, types
from gemkit.emulator import Fault
from gemkit.errors import (
    APIError,
    APITimeoutError,
    InvalidInputError,
    StreamInterruptedError,
    UnsupportedOperationError,
)

MODEL = "gemini-2.5-flash"
AGENT = "deep-research-pro-preview-12-2025"
FUNCTION = {
    "type": "function",
    "name": "weather",
    "description": "weather",
    "parameters": {"type": "object", "properties": {}},
}
VERTEX = {"vertexai": True}
PNG = types.Part.from_bytes(data=b"png", mime_type="image/png")


@pytest.fixture(params=["gemini", "vertex"])
def client(make, request):
    return make(**(VERTEX if request.param == "vertex" else {}))


def test_a_conversation(client, flavour):
    first = flavour(
        client, "interactions.create", model=MODEL, input="Hello there", generation_config={"temperature": 0.5}
    )
    assert (first.status, first.is_done) == ("completed", True)
    assert "Hello there" in first.output_text
    second = flavour(
        client,
        "interactions.create",
        model=MODEL,
        input=[{"type": "text", "text": "More"}],
        previous_interaction_id=first.id,
    )
    found = flavour(client, "interactions.get", second.id, include_input=True)
    assert (found.output_text, found.previous_interaction_id) == (second.output_text, first.id)
    assert flavour(client, "interactions.delete", first.id) is None
    with pytest.raises(APIError, match="404"):
        flavour(client, "interactions.get", first.id)


def test_a_whole_request(make, flavour):
    request = interactions.CreateModelInteraction(model=MODEL, input="Hello")
    assert flavour(make(), "interactions.create", request=request).output_text
    with pytest.raises(InvalidInputError, match="cannot be used together with model"):
        flavour(make(), "interactions.create", request=request, model=MODEL)
    with pytest.raises(InvalidInputError, match="cannot be used together with id"):
        flavour(make(), "agents.create", request={"id": "a"}, id="b")


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"model": MODEL, "agent": AGENT}, "model and agent exclude each other"),
        ({"input": "Hello"}, "needs a model or an agent"),
        ({"model": "", "input": "Hello"}, "needs a model or an agent"),
        ({"model": MODEL, "inptu": "Hello"}, r"request.inptu is unknown; did you mean input\?"),
        ({"model": MODEL, "input": "a", "tools": [{"type": "functoin"}]}, "type must be one of"),
    ],
)
def test_mistakes_are_told(make, flavour, body, told):
    with pytest.raises(InvalidInputError, match=told):
        flavour(make(), "interactions.create", **body)


def test_the_family_in_turn(client, flavour):
    def call(name, /, *args, **keywords):
        return flavour(client, name, *args, **keywords)

    agent = call(
        "agents.create", id="mine", base_agent="antigravity-preview-05-2026", tools=[{"type": "google_search"}]
    )
    assert call("agents.get", "mine").tools == agent.tools
    assert [each.id for each in call("agents.list", page_size=5).agents] == ["mine"]
    call("agents.delete", "mine")
    credential = call("credentials.create", type_="bearer_token", id="tok", token="hush")
    assert "hush" not in repr(credential)
    assert call("credentials.get", credential.id).type == "bearer_token"
    assert (
        call("credentials.update", credential.id, type_="bearer_token", token="hush2", update_mask="token").id
        == credential.id
    )
    assert len(call("credentials.list").credentials) == 1
    call("credentials.delete", credential.id)
    question = {"type": "choice", "instructions": "Which?", "criteria": {"a": "one", "b": "two"}}
    answers = call("decisions.create", model=MODEL, input="Hello", questions={"which": question}).answers
    assert answers["which"].choice in {"a", "b"}
    sources = [{"type": "inline", "content": "a, b", "target": "data/table.csv"}]
    environment = call("environments.create", mode="on_demand", sources=sources)
    assert call("environments.get", environment.id).status == "active"
    assert len(call("environments.list", mode="on_demand").environments) == 1
    assert len(call("environments.files.list", environment.id, "data").files) == 1
    call("environments.delete", environment.id)
    job = {"agent": "antigravity-preview-05-2026", "input": "Look"}
    trigger = call("triggers.create", schedule="0 9 * * *", time_zone="UTC", interaction=job)
    assert call("triggers.update", trigger.id, display_name="daily").display_name == "daily"
    assert call("triggers.run", trigger.id).trigger_id == trigger.id
    assert len(call("triggers.list_executions", trigger.id).trigger_executions) == 1
    assert call("triggers.get", trigger.id).schedule == "0 9 * * *"
    assert len(call("triggers.list", filter_=None).triggers) == 1
    call("triggers.delete", trigger.id)
    voice = call(
        "voices.create", voice={"type": "prompted", "display_name": "Calm", "prompted": {"input": "a calm voice"}}
    )
    assert call("voices.get", voice.id).display_name == "Calm"
    assert call("voices.list", gender=["female", "male"], type_=["prebuilt"]).voices is not None
    call("voices.delete", voice.id)
    hook = call("webhooks.create", uri="https://example.com/hook", subscribed_events=["interaction.completed"])
    assert hook.new_signing_secret.startswith("whsec_")
    assert hook.new_signing_secret not in repr(hook)
    assert call("webhooks.update", hook.id, name="renamed").name == "renamed"
    secret = call("webhooks.rotate_signing_secret", hook.id)
    assert secret.secret not in repr(secret)
    call("webhooks.ping", hook.id)
    assert [each.id for each in call("webhooks.list").webhooks] == [call("webhooks.get", hook.id).id]
    call("webhooks.delete", hook.id)


def test_tokens(make, flavour):
    client = make()
    interaction = flavour(client, "interactions.create", model=MODEL, input="Hello")
    token = flavour(client, "interactions.auth_tokens.create", interaction.id)
    assert token.auth_token
    assert token.auth_token not in repr(token)
    flavour(client, "interactions.auth_tokens.delete", interaction.id, token.auth_token)
    with pytest.raises(UnsupportedOperationError, match="interaction_auth_tokens.create"):
        flavour(make(**VERTEX), "interactions.auth_tokens.create", interaction.id)


def stream(flavour, client, *args, method="create", **keywords):
    """Return the events of a stream, and the merged interaction."""
    if flavour.name == "sync":
        opened = getattr(client.interactions, method)(*args, stream=True, **keywords)
        return list(opened), opened.final()

    async def read():
        try:
            opened = await getattr(client.aio.interactions, method)(*args, stream=True, **keywords)
            return [event async for event in opened], await opened.final()
        finally:
            await client.aio.aclose()

    return asyncio.run(read())


PROMPTS = [
    {"input": "Tell me of rivers and lakes, of hills and of the sea [[long]]"},
    {"input": "What is the weather?", "tools": [FUNCTION]},
    {"input": "Sing", "response_modalities": ["audio", "text"]},
]


@pytest.mark.parametrize("body", PROMPTS)
def test_events_add_up(client, flavour, body):
    events, whole = stream(flavour, client, model=MODEL, **body)
    assert (events[0].event_type, events[-1].event_type) == ("interaction.created", "interaction.completed")
    kept = flavour(client, "interactions.get", whole.id)
    assert whole.steps == kept.steps
    assert (whole.status, whole.usage) == (kept.status, kept.usage)
    last = events[len(events) // 2].event_id
    behind, _ = stream(flavour, client, whole.id, method="get", last_event_id=last)
    assert behind == events[len(events) // 2 + 1 :]


@pytest.mark.parametrize("few", ["", " [[few event ids]]"])
def test_a_stream_cut_at_random_goes_on(make, server, flavour, few):
    client = make()
    chance = random.Random(7)  # noqa: S311 - which bytes arrive is not a secret
    wanted, _ = stream(flavour, client, model=MODEL, input=f"Of rivers and lakes{few}")
    for _ in range(50):
        fault = Fault(
            "truncate", after_bytes=chance.randrange(900, 2500), times=chance.randrange(1, 4), match="interactions"
        )
        server.faults.add(fault)
        events, whole = stream(flavour, client, model=MODEL, input=f"Of rivers and lakes{few}")
        server.faults.clear()
        assert [each.event_type for each in events] == [each.event_type for each in wanted]
        assert whole.steps == flavour(client, "interactions.get", whole.id).steps


def test_what_is_not_stored_cannot_go_on(make, server, flavour):
    server.faults.add(Fault("truncate", after_bytes=1200, match="interactions"))
    with pytest.raises(StreamInterruptedError):
        stream(flavour, make(), model=MODEL, input="Of rivers and lakes", store=False)


def test_waiting(make, flavour):
    client, seen = make(), []
    asked = {"agent": AGENT, "input": "Deep things [[appears after 2 looks]]", "background": True}
    started = flavour(client, "interactions.create", **asked)
    assert not started.is_done
    done = flavour(client, "interactions.wait", started, on_progress=seen.append)
    assert (done.status, seen[-1]) == ("completed", done)
    assert flavour(client, "interactions.wait", done) is done
    again = flavour(client, "interactions.create", **asked)
    with pytest.raises(APITimeoutError, match="is not done after 0 s"):
        flavour(client, "interactions.wait", again.id, timeout=0)
    with pytest.raises(APIError, match="404"):
        flavour(client, "interactions.wait", "never-made", timeout=100)


def test_functions_run(make, flavour):
    asked = []

    def weather(city: str) -> str:
        """Tell the weather of a city."""
        asked.append(city)
        if len(asked) > 1:
            raise ValueError("no more")
        return "sunny"

    client = make()
    done = flavour(client, "interactions.create", model=MODEL, input="What is the weather?", tools=[weather])
    assert (done.status, len(asked)) == ("completed", 1)
    assert "sunny" in done.output_text
    flavour(client, "interactions.create", model=MODEL, input="What is the weather?", tools=[weather])
    assert len(asked) == 2
    mixed = flavour(client, "interactions.create", model=MODEL, input="What is the weather?", tools=[FUNCTION, len_of])
    assert [call.name for call in mixed.function_calls] == ["weather"]
    for options in ({}, {"stream": True}):
        with pytest.raises(InvalidInputError, match="that are stored"):
            flavour(client, "interactions.create", model=MODEL, input="a", tools=[weather], store=False, **options)


def test_functions_run_in_streams(client, flavour, server):
    told = []

    def weather(city: str) -> str:
        """Tell the weather of a city."""
        told.append(city)
        return "sunny"

    asked = {"model": MODEL, "input": "What is the weather?", "tools": [weather], "stream": True}

    def before(event):
        told.append(event.event_type)

    events, final = read_whole(client, flavour, before, **asked)
    starts = [index for index, kind in enumerate(told) if kind == "interaction.created"]
    ends = [index for index, kind in enumerate(told) if kind == "interaction.completed"]
    (called,) = [index for index, kind in enumerate(told) if "." not in kind]
    assert starts[0] < ends[0] < called < starts[1] < ends[1]  # the events of a round come before its functions run
    assert (final.status, "sunny" in final.output_text) == ("completed", True)
    assert server.requests[-1].headers["accept"] == "text/event-stream"
    assert list(server.requests[-1].query) == []  # the body asks for the stream
    second = from_json(server.requests[-1].body)
    assert (second["stream"], second["input"][0]["result"]) == (True, {"result": "sunny"})
    assert second["previous_interaction_id"] == events[0].interaction.id
    assert second["tools"][0]["name"] == "weather"


@pytest.mark.parametrize("left", [False, True])
def test_a_lost_connection_in_a_stream_with_functions(make, flavour, server, left):
    calls = []

    def weather(city: str) -> str:
        """Tell the weather of a city."""
        calls.append(city)
        return "sunny"

    client = make()
    asked = {"model": MODEL, "input": "What is the weather?", "tools": [weather], "stream": True}
    server.faults.add(Fault("truncate", after_bytes=1200, match="interactions", times=3))
    events, final = read_whole(client, flavour, lambda event: None, take=2 if left else None, **asked)
    if left:
        assert (len(events), calls) == (2, [])
    else:
        assert (final.status, len(calls)) == ("completed", 1)
        ids = [event.event_id for event in events if event.event_id]
        assert len(ids) == len(set(ids))
    server.faults.clear()


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("has_functions", [False, True])
def test_an_interaction_in_two_parts(client, flavour, server, streamed, has_functions):
    tools = [len_of] if has_functions else None
    asked = {"model": MODEL, "input": "Tell me more. [[continue]]", "tools": tools}
    first = flavour(client, "interactions.create", **asked)
    assert (first.status, first.continuation_token is None) == ("requires_continuation", False)
    server.requests.clear()
    asked["automatic_continuation"] = True
    if streamed:
        events, done = read_whole(client, flavour, lambda event: None, **asked, stream=True)
        assert [event.event_type for event in events].count("interaction.completed") == len(server.requests)
    else:
        done = flavour(client, "interactions.create", **asked)
    assert done.status == "completed"
    assert done.output_text == f'You said: "{asked["input"]}".'
    assert done.usage.total_output_tokens >= first.usage.total_output_tokens
    bodies = [from_json(request.body) for request in server.requests]
    assert "continuation_token" in bodies[-1]
    assert "input" not in bodies[-1]


def read_whole(client, flavour, note, take=None, **asked):
    """The events of a stream, and the result of `final`; with `take` the stream is left after as many."""
    events = []

    def now():
        with client.interactions.create(**asked) as stream:
            for event in stream:
                note(event)
                events.append(event)
                if len(events) == take:
                    return None
            return stream.final()

    async def later():
        async with client.aio as aio, await aio.interactions.create(**asked) as stream:
            async for event in stream:
                note(event)
                events.append(event)
                if len(events) == take:
                    return None
            return await stream.final()

    final = now() if flavour.name == "sync" else asyncio.run(later())
    return events, final


class TestRuns:
    """`run_tools`: each interaction is yielded before its functions run."""

    def run(self, flavour, client, decide=None, **options):
        """Run to the end: the calls of each turn, and the last interaction."""
        turns = []

        def now():
            run = client.interactions.run_tools(**options)
            for turn in run:
                turns.append([call.name for call in turn.calls])
                if decide:
                    decide(run, turn)
            return run.interaction, run.until_done()

        async def later():
            async with client.aio as aio:
                run = aio.interactions.run_tools(**options)
                async for turn in run:
                    turns.append([call.name for call in turn.calls])
                    if decide:
                        decide(run, turn)
                return run.interaction, await run.until_done()

        last, same = now() if flavour.name == "sync" else asyncio.run(later())
        assert last is same
        return turns, last

    def weather(self, city: str) -> str:
        """Tell the weather of a city."""
        return f"sunny {city}"

    def options(self, *tools):
        return {"model": MODEL, "input": "What is the weather?", "tools": list(tools) or [self.weather]}

    def test_turns(self, client, flavour, server):
        turns, last = self.run(flavour, client, **self.options())
        assert turns == [["weather"], []]
        assert (last.status, "sunny" in last.output_text) == ("completed", True)

    def test_answers_of_the_program(self, make, flavour, server):
        def decide(_, turn):
            for call in turn.calls:
                call.respond({"degrees": 20})

        self.run(flavour, make(), decide, **self.options())
        (result,) = from_json(server.requests[-1].body)["input"]
        assert (result["type"], result["result"]) == ("function_result", {"result": {"degrees": 20}})
        assert "is_error" not in result

    @pytest.mark.parametrize(
        ("given", "result"),
        [
            (PNG, [{"type": "image", "data": "cG5n", "mime_type": "image/png"}]),
            (
                ["a dot", PNG, types.Blob(data=b"%PDF", mime_type="application/pdf")],
                [
                    {"type": "text", "text": '{"result":["a dot"]}'},
                    {"type": "image", "data": "cG5n", "mime_type": "image/png"},
                    {"type": "document", "data": "JVBERg==", "mime_type": "application/pdf"},
                ],
            ),
        ],
    )
    def test_media_are_contents_of_the_result(self, make, flavour, server, given, result):
        def decide(_, turn):
            for call in turn.calls:
                call.respond(given)

        self.run(flavour, make(), decide, **self.options())
        assert from_json(server.requests[-1].body)["input"][0]["result"] == result

    def test_a_call_that_is_rejected(self, make, flavour, server):
        def decide(_, turn):
            for call in turn.calls:
                call.reject("not today")

        self.run(flavour, make(), decide, **self.options())
        (result,) = from_json(server.requests[-1].body)["input"]
        assert (result["result"], result["is_error"]) == ({"error": "not today"}, True)

    def test_declared_functions_are_the_programs_to_answer(self, make, flavour):
        turns, last = self.run(flavour, make(), **self.options(FUNCTION, len_of))
        assert (turns, last.status) == ([["weather"]], "requires_action")

    def test_a_limit(self, make, flavour):
        turns, last = self.run(flavour, make(), maximum_remote_calls=1, **self.options())
        assert (turns, last.status) == ([["weather"]], "requires_action")

    def test_tools_between_turns(self, make, flavour, server):
        def decide(run, turn):
            if turn.calls:
                run.tools.append(len_of)

        self.run(flavour, make(), decide, **self.options())
        assert [tool["name"] for tool in from_json(server.requests[-1].body)["tools"]] == ["weather", "len_of"]

    @pytest.mark.parametrize("at", [0, 1, 2])
    def test_checkpoints(self, make, flavour, at):
        # 0: the model has called; 1: the function has run; 2: its result is a part of the next request.
        saved, ran = [], []

        def weather(city: str) -> str:
            """Tell the weather of a city."""
            ran.append(city)
            return "sunny"

        client = make()
        _, last = self.run(flavour, client, checkpoint=saved.append, **self.options(weather))
        assert (len(saved), len(ran)) == (4, 1)
        resumed = client.interactions.resume_tools(saved[at], tools=[weather])
        again = resumed.until_done()
        assert len(ran) == (2 if at == 0 else 1)
        assert (again.status, again.output_text) == (last.status, last.output_text)

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("{", "the text is not a saved run: "),
            ("[]", "write it with run.to_json"),
            ('{"gemkit_run": 1}', "write it with run.to_json"),
            ('{"gemkit_interaction_run": 1}', "not a complete saved run"),
            (
                '{"gemkit_interaction_run": 1, "request": {}, "requests": "x", "answers": [], "deferred": []}',
                "complete",
            ),
            ('{"gemkit_interaction_run": 1, "request": 1, "requests": 1, "answers": [], "deferred": []}', "complete"),
            ('{"gemkit_interaction_run": 2}', "a saved run of version 2; this version of gemkit reads version 1"),
        ],
    )
    def test_what_is_not_a_checkpoint(self, make, text, told):
        with pytest.raises(InvalidInputError, match=told):
            make().interactions.resume_tools(text)


def len_of(text: str) -> int:
    """Count letters."""
    return len(text)


def test_cancelling(make, flavour):
    client = make()
    started = flavour(client, "interactions.create", agent=AGENT, input="Deep", background=True)
    assert flavour(client, "interactions.cancel", started.id).status == "cancelled"


def test_options_of_a_call(make, flavour, server):
    client = make()
    with pytest.raises(APITimeoutError):
        server.faults.add(Fault("stall", times=None))
        flavour(client, "interactions.get", "a", timeout=0.05)
    server.faults.clear()
    with pytest.raises(APIError, match="nonsense"):
        flavour(client, "interactions.create", model=MODEL, input="a", extra_body={"nonsense": 1})


def test_types_are_at_hand():
    assert interactions.Interaction is gemkit.types.interactions.Interaction
    assert {"Interaction", "Interactions", "InteractionStream"} <= set(dir(interactions))


def test_media_go_out_as_base64(client, flavour, server, tmp_path):
    path = tmp_path / "cat.png"
    path.write_bytes(b"\x89PNG")
    image = {"type": "image", "data": path, "mime_type": "image/png"}
    flavour(client, "interactions.create", model=MODEL, input=[image])
    assert from_json(server.requests[-1].body)["input"] == [{**image, "data": "iVBORw=="}]


def test_what_is_not_set_is_not_sent(client, flavour, server):
    flavour(client, "interactions.create", model=MODEL, input="a", stream=None, store=None, tools=None)
    assert from_json(server.requests[-1].body) == {"model": MODEL, "input": "a"}
    made = flavour(client, "interactions.create", model=MODEL, input="a")
    flavour(client, "interactions.get", made.id, stream=None, include_input=None)
    assert list(server.requests[-1].query) == []
    flavour(client, "triggers.list", page_size=None, filter_=None)
    assert list(server.requests[-1].query) == []


@pytest.mark.parametrize("streamed", [False, True])
def test_raw_responses(make, flavour, streamed):
    client = make()
    asked = {"model": MODEL, "input": "a", "stream": streamed or None}

    def now():
        raw = client.interactions.with_raw_response.create(**asked)
        with client.interactions.with_streaming_response.create(**asked) as opened:
            results = [each.parse().final() if streamed else each.parse() for each in (raw, opened)]
            return [(each.status_code, each.headers["content-type"]) for each in (raw, opened)], results

    async def later():
        async with client.aio as aio:
            raw = await aio.interactions.with_raw_response.create(**asked)
            async with aio.interactions.with_streaming_response.create(**asked) as opened:
                parsed = [each.parse() for each in (raw, opened)]
                results = [await each.final() for each in parsed] if streamed else parsed
                return [(each.status_code, each.headers["content-type"]) for each in (raw, opened)], results

    told, results = now() if flavour.name == "sync" else asyncio.run(later())
    kind = "text/event-stream" if streamed else "application/json; charset=UTF-8"
    assert told == [(200, kind)] * 2
    assert [each.output_text for each in results] == ['You said: "a".'] * 2


def test_raw_responses_of_methods_that_return_nothing(client, flavour):
    made = flavour(client, "interactions.create", model=MODEL, input="a")
    agent = flavour(client, "agents.create", id="mine", base_agent=AGENT)

    def now():
        raw = client.interactions.with_raw_response.delete(made.id)
        with client.agents.with_streaming_response.delete(agent.id) as opened:
            return [(each.status_code, each.headers["content-type"], each.parse()) for each in (raw, opened)]

    async def later():
        async with client.aio as aio:
            raw = await aio.interactions.with_raw_response.delete(made.id)
            async with aio.agents.with_streaming_response.delete(agent.id) as opened:
                return [(each.status_code, each.headers["content-type"], each.parse()) for each in (raw, opened)]

    told = now() if flavour.name == "sync" else asyncio.run(later())
    assert [each[:2] for each in told] == [(200, "application/json; charset=UTF-8")] * 2
    assert told[0][2] is None
