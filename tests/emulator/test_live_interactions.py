import json

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

import gemkit.emulator
from gemkit.emulator import Fault

from .family import check

PATH = "/v1beta/interactions/live"
KEY = {"x-goog-api-key": "k"}
MODEL = "gemini-2.5-flash"


class Client:
    """One connection; every event is held to the document."""

    def __init__(self, url, headers=KEY):
        self.opening = connect(f"ws{url.removeprefix('http')}{PATH}", additional_headers=headers, proxy=None)

    def __enter__(self):
        self.socket = self.opening.__enter__()
        return self

    def __exit__(self, *exc):
        self.opening.__exit__(*exc)

    def send(self, event_type, **fields):
        self.socket.send(json.dumps({"event_type": event_type, **fields}))

    def say(self, text):
        self.send("input", content=[{"type": "text", "text": text}])

    def receive(self):
        event = json.loads(self.socket.recv(timeout=10))
        check({"$ref": "#/components/schemas/ServerEvent"}, event)
        return event

    def step(self):
        """The events of one step."""
        events = [self.receive()]
        while events[-1]["event_type"] != "step.stop":
            events.append(self.receive())
        return events

    def closed(self):
        try:
            while True:
                self.receive()
        except ConnectionClosed as closed:
            return (closed.rcvd.code, closed.rcvd.reason) if closed.rcvd else (1006, "")


def said(events):
    return "".join(event.get("delta", {}).get("text", "") for event in events)


@pytest.fixture
def url():
    with gemkit.emulator.serve() as url:
        yield url


def get(url, interaction_id):
    return httpx.get(f"{url}/v1beta/interactions/{interaction_id}", headers=KEY)


def test_an_interaction_is_made_and_goes_on_over_another_connection(url):
    with Client(url) as client:
        client.send("interaction.create", model=MODEL, system_instruction="Be brief")
        interaction_id = client.receive()["interaction_id"]
        client.say("one")
        first = client.step()
        assert {event["index"] for event in first} == {0}
        assert "one" in said(first)
        assert "Be brief" in said(first)
        client.send("interaction.disconnect")
        assert client.closed()[0] == 1000
    assert url.server.live_sessions[-1].path == PATH
    with Client(url) as client:
        client.send("interaction.connect", id=interaction_id)
        assert client.receive() == {"event_type": "interaction.connected"}
        client.say("two")
        second = client.step()
        assert {event["index"] for event in second} == {1}
        assert "turn 2" in said(second)
        client.send("interaction.complete")
        completed = client.receive()
        assert (completed["event_type"], completed["status"]) == ("interaction.completed", {"code": 0})
        assert completed["usage"]["total_tokens"] > 0
    found = get(url, interaction_id).json()
    assert (found["status"], len(found["steps"])) == ("completed", 2)


def test_an_interaction_of_the_other_requests_goes_on(url):
    body = {"model": MODEL, "input": "one"}
    made = httpx.post(f"{url}/v1beta/interactions", json=body, headers=KEY).json()
    with Client(url) as client:
        client.send("interaction.connect", id=made["id"])
        client.receive()
        client.say("two")
        assert "turn 2" in said(client.step())
        client.send("interaction.cancel")
        assert client.receive()["event_type"] == "interaction.cancelled"
    with Client(url) as client:
        client.send("interaction.create", model=MODEL, previous_interaction_id=made["id"], store=False)
        interaction_id = client.receive()["interaction_id"]
        client.say("three")
        assert "turn 3" in said(client.step())
        assert get(url, interaction_id).status_code == 200
        client.send("interaction.disconnect")
        client.closed()
    assert get(url, interaction_id).status_code == 404


def test_several_events_in_a_message(url):
    with Client(url) as client:
        create = {"event_type": "interaction.create", "model": MODEL}
        text = {"event_type": "input", "content": [{"type": "text", "text": "Hi"}]}
        client.socket.send(json.dumps({"events": [create, text]}))
        assert client.receive()["event_type"] == "interaction.created"
        assert "Hi" in said(client.step())


@pytest.mark.parametrize(
    ("event", "told"),
    [
        ({"event_type": "input", "content": []}, "must not be empty"),
        ({"event_type": "input", "content": "text"}, "array"),
        ({"event_type": "interaction.create"}, "model is required"),
        ({"event_type": "interaction.create", "model": "nope"}, "nope"),
        ({"event_type": "interaction.create", "model": MODEL, "previous_interaction_id": "x"}, "'x'"),
        ({"event_type": "user_action", "action": "jump"}, "key_down"),
    ],
)
def test_what_is_wrong_with_an_event_is_told_and_the_session_goes_on(url, event, told):
    with Client(url) as client:
        client.send("interaction.create", model=MODEL)
        client.receive()
        client.socket.send(json.dumps(event))
        error = client.receive()
        assert error["event_type"] == "error"
        assert told in error["error"]["message"]
        client.say("Hi")
        assert "Hi" in said(client.step())


@pytest.mark.parametrize(
    ("event", "code"),
    [
        ({"event_type": "interaction.connect", "id": "nope"}, 1008),
        ({"event_type": "dance"}, 1007),
        ({}, 1007),
        ({"event_type": "interaction.complete"}, 1007),
        ({"event_type": "user_action", "action": "key_down", "input": "space"}, 1007),
    ],
)
def test_first_events_that_are_refused(url, event, code):
    with Client(url) as client:
        client.socket.send(json.dumps(event))
        assert client.closed()[0] == code


def test_credentials(url):
    for headers in ({}, {"x-goog-api-key": "invalid"}):
        with Client(url, headers) as client:
            assert client.closed()[0] in (1007, 1008)
    made = [
        httpx.post(f"{url}/v1beta/interactions", json={"model": MODEL, "input": "Hi"}, headers=KEY).json()["id"]
        for _ in range(2)
    ]
    path = f"{url}/v1beta/interactions/{made[0]}/auth_tokens"
    token = httpx.post(path, json={}, headers=KEY).json()["auth_token"]
    with Client(url, {"x-goog-api-key": token}) as client:
        client.send("interaction.connect", id=made[0])
        assert client.receive()["event_type"] == "interaction.connected"
    with Client(url, {"x-goog-api-key": token}) as client:
        client.send("interaction.connect", id=made[1])
        assert client.closed()[0] == 1008


def test_faults(url):
    url.server.faults.add(Fault("close", status=1011, after_chunks=2))
    with Client(url) as client:
        client.send("interaction.create", model=MODEL)
        client.say("Hi")
        assert client.closed()[0] == 1011
    url.server.faults.add(Fault("steer", message="[[finish SAFETY]]"))
    with Client(url) as client:
        client.send("interaction.create", model=MODEL)
        client.receive()
        client.say("Hi")
        assert client.receive()["event_type"] == "error"
