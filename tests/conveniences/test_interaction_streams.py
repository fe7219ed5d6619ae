"""Streams of interactions that break at chosen places, and services that resume them in different ways."""

import asyncio
import json
from urllib.parse import parse_qs, urlsplit

import pytest

import gemkit
from gemkit.errors import APIConnectionError, APIError, ResponseError, StreamInterruptedError
from tests.attacks.servers import CLOSE, Request, Server
from tests.doubles import RawServer, http_chunk, stop_time

MODEL = "gemini-2.5-flash"
CREATED = {"event_type": "interaction.created", "interaction": {"id": "i-1", "status": "in_progress", "model": MODEL}}
COMPLETED = {"event_type": "interaction.completed", "interaction": {"id": "i-1", "status": "completed"}}
HEAD = "HTTP/1.1 {} X\r\ncontent-type: {}\r\n"


def text_delta(text):
    return {"event_type": "step.delta", "index": 0, "delta": {"type": "text", "text": text}}


def numbered(events):
    return [{**each, "event_id": str(number)} for number, each in enumerate(events)]


ALL = numbered(
    [
        CREATED,
        {"event_type": "step.start", "index": 0, "step": {"type": "model_output"}},
        text_delta("größe "),
        text_delta("same "),
        text_delta("same "),
        {"event_type": "step.stop", "index": 0},
        COMPLETED,
    ]
)
TEXT = "größe same same "
# Ids are on some events only, as services may send them.
FEW = [
    {name: value for name, value in each.items() if name != "event_id" or number % 3 == 0}
    for number, each in enumerate(ALL)
]
NONE = [{name: value for name, value in each.items() if name != "event_id"} for each in ALL]


def wire(events, newline="\r\n"):
    return "".join(
        f"id: {each.get('event_id', '')}{newline}data: {json.dumps(each, ensure_ascii=False)}{newline}{newline}"
        for each in events
    ).encode()


def whole(data):
    return [
        HEAD.format(200, "text/event-stream").encode() + b"connection: close\r\ntransfer-encoding: chunked\r\n\r\n",
        http_chunk(data),
        b"0\r\n\r\n",
    ]


def cut(data):
    """Return the bytes before a connection breaks."""
    return whole(data)[:2]


def refused(status):
    body = json.dumps({"error": {"code": status, "message": "no such stream", "status": "X"}}).encode()
    return [
        HEAD.format(status, "application/json").encode()
        + b"connection: close\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)
    ]


@pytest.fixture(params=["sync", "async"])
def read(request):
    """Read a stream of scripted connections: its events, what `final` gives or raises, and the requests."""

    def run(*scripts, tools=None, method="create", **asked):
        with scripts[0] if isinstance(scripts[0], Server) else RawServer(*scripts) as server:
            client = gemkit.Client(api_key="k", http_options={"base_url": server.url})
            stop_time(client)
            events = []
            args = ["i-1"] if method == "get" else []
            asked = (
                {"stream": True, **asked}
                if method == "get"
                else {"model": MODEL, "input": "a", "tools": tools, "stream": True}
            )

            async def later():
                async with client.aio as aio, await getattr(aio.interactions, method)(*args, **asked) as stream:
                    async for event in stream:
                        events.append(event)
                    return await stream.final()

            def now():
                with client, getattr(client.interactions, method)(*args, **asked) as stream:
                    for event in stream:
                        events.append(event)
                    return stream.final()

            try:
                done = asyncio.run(later()) if request.param == "async" else now()
            except gemkit.errors.GemkitError as error:
                done = error
            targets = [
                each.target if isinstance(each, Request) else each[0].split()[1].decode() for each in server.requests
            ]
        return events, done, targets

    return run


def places(events):
    """Return the positions within the third and the last event."""
    data, third = wire(events), len(wire(events[:3]))
    return {
        "inside a character": data.index("ö".encode()) + 1,
        "inside a field name": third + 1,
        "inside the word data": data.index(b"data", third) + 2,
        "between id and data": data.index(b"data", third),
        "inside an id": third + 4,
        "in the middle of a line break": data.index(b"\r\n", third) + 1,
        "between the two line breaks of an event": data.index(b"\r\n\r\n", third) + 2,
        "in the middle of the last line break": data.index(b"\r\n\r\n", third) + 3,
        "inside the JSON": data.index(b"step.delta", third) + 3,
        "between two events": third,
        "after the first event": len(wire(events[:1])),
        "before the last line break": len(data) - 2,
        "after the last event": len(data),
    }


@pytest.mark.parametrize("place", places(ALL))
@pytest.mark.parametrize("replays", [False, True], ids=["goes on", "replays"])
@pytest.mark.parametrize("events", [ALL, FEW, NONE], ids=["all ids", "few ids", "no ids"])
def test_a_cut_at(read, place, replays, events):
    def rest(connection, request):
        last = parse_qs(urlsplit(request.target).query).get("last_event_id", [None])[0]
        ids = [each.get("event_id") for each in events]
        connection.sendall(b"".join(whole(wire(events[0 if replays or last is None else ids.index(last) + 1 :]))))

    def first(connection, request):
        connection.sendall(b"".join(cut(wire(events)[: places(events)[place]])))
        return CLOSE

    got, done, targets = read(Server(first, rest))
    assert [each.event_type for each in got] == [each["event_type"] for each in events]
    assert (done.id, done.status, done.output_text) == ("i-1", "completed", TEXT)
    assert len(targets) == (1 if place == "after the last event" else 2)


def test_before_the_first_event_nothing_can_go_on(read):
    """An interaction that may exist is not created a second time."""
    events, error, targets = read(cut(wire(ALL)[:10]), whole(wire(ALL)))
    assert isinstance(error, APIConnectionError)
    assert (events, len(targets)) == ([], 1)
    events, done, targets = read(cut(wire(ALL)[:10]), whole(wire(ALL)), method="get")
    assert (len(events), done.output_text, len(targets)) == (len(ALL), TEXT, 2)


def test_each_event_twice(read):
    events, done, _ = read(whole(wire([each for each in ALL for _ in range(2)])))
    assert (len(events), done.output_text) == (len(ALL), TEXT)


@pytest.mark.parametrize("status", [401, 404, 410, 500, 429])
def test_what_had_arrived_is_kept_if_the_service_refuses_to_go_on(read, status):
    events, error, _ = read(cut(wire(ALL[:4])), refused(status))
    assert (type(error), error.cause.code) == (StreamInterruptedError, status)
    assert (error.response.id, error.response.output_text) == ("i-1", "größe same ")
    assert "interaction i-1: the stream could not be opened again" in str(error)
    assert (len(events), error.is_retry_safe) == (4, False)


@pytest.mark.parametrize("status", [404, 429, 503])
def test_a_refusal_may_pass(read, status):
    events, done, _ = read(cut(wire(ALL[:4])), refused(status), whole(wire(ALL[4:])))
    assert (len(events), done.output_text) == (len(ALL), TEXT)


def test_another_interaction(read):
    other = [{**CREATED, "interaction": {"id": "i-2", "status": "in_progress"}, "event_id": "x"}, *ALL[4:]]
    events, error, _ = read(cut(wire(ALL[:4])), whole(wire(other)))
    assert isinstance(error, StreamInterruptedError)
    assert "interaction i-1: the service continued with another interaction, i-2" in str(error)
    assert (len(events), error.response.output_text) == (4, "größe same ")


def test_a_service_that_brings_nothing_more(read):
    events, error, targets = read(cut(wire(ALL[:4])), whole(b""))
    assert isinstance(error, StreamInterruptedError)
    assert "the stream ended before it was complete" in str(error)
    assert (len(events), len(targets), error.response.output_text) == (4, 6, "größe same ")
    assert targets[1].endswith("last_event_id=3") or "last_event_id=3&" in targets[1]


@pytest.mark.parametrize("status", ["failed", "cancelled", "incomplete", "budget_exceeded"])
def test_an_end_that_only_a_status_tells(read, status):
    update = {"event_type": "interaction.status_update", "interaction_id": "i-1", "status": status, "event_id": "9"}
    _, done, targets = read(whole(wire([*ALL[:4], update])))
    assert (done.status, done.output_text, len(targets)) == (status, "größe same ", 1)


def test_an_error_of_the_service(read):
    error = {"event_type": "error", "error": {"code": "internal", "message": "broken inside"}, "event_id": "9"}
    events, told, _ = read(whole(wire([*ALL[:4], error])))
    assert isinstance(told, APIError)
    assert "broken inside" in str(told)
    assert [each.event_id for each in told.chunks] == [each.event_id for each in events]


CALL = numbered(
    [
        CREATED,
        {
            "event_type": "step.start",
            "index": 0,
            "step": {"type": "function_call", "id": "c", "name": "weather", "arguments": {}},
        },
        {"event_type": "step.delta", "index": 0, "delta": {"type": "arguments_delta", "arguments": '{"city": '}},
        {"event_type": "step.delta", "index": 0, "delta": {"type": "arguments_delta", "arguments": '"Bern"}'}},
        {"event_type": "step.stop", "index": 0},
        {"event_type": "interaction.completed", "interaction": {"id": "i-1", "status": "requires_action"}},
    ]
)


@pytest.mark.parametrize("at", range(1, len(CALL)))
def test_a_cut_in_a_call_of_a_function(read, at):
    asked = []

    def weather(city: str) -> str:
        """Tell the weather."""
        asked.append(city)
        return "sunny"

    second = json.loads(json.dumps(ALL).replace("i-1", "i-2"))
    events, done, targets = read(cut(wire(CALL[:at])), whole(wire(CALL[at:])), whole(wire(second)), tools=[weather])
    assert (asked, done.id, done.output_text) == (["Bern"], "i-2", TEXT)
    assert (len(events), len(targets)) == (len(CALL) + len(ALL), 3)


def test_arguments_that_are_no_json(read):
    broken = json.loads(json.dumps(CALL).replace("Bern", "\\u0022 oops"))
    _, error, _ = read(whole(wire(broken)))
    assert isinstance(error, ResponseError)
    assert "the events of interaction i-1 contradict each other" in str(error)


@pytest.mark.parametrize("again", [0, 1])
def test_by_hand_behind_an_event(read, again):
    events, done, targets = read(whole(wire(ALL[5 - again :])), method="get", last_event_id="4")
    assert [each.event_id for each in events] == ["5", "6"]
    assert (done.status, "last_event_id=4" in targets[0]) == ("completed", True)
