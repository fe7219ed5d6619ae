"""A caller for the Interactions family, which validates every response against the family's OpenAPI document."""

import copy
import json
from functools import cache
from pathlib import Path

import httpx
import jsonschema

from gemkit.emulator.family import any_route

PLACES = {"gemini": "/v1beta", "vertex": "/v1beta1/projects/p/locations/l"}
DOCUMENT = json.loads((Path(__file__).parents[2] / "specs" / "interactions.json").read_text("utf-8"))
# The document's objects are open, for clients; additional fields of the emulator would be errors.
CLOSED = copy.deepcopy(DOCUMENT)
for schema in CLOSED["components"]["schemas"].values():
    if schema.get("properties"):
        schema["additionalProperties"] = False
OPERATIONS = {o["operationId"]: o for item in DOCUMENT["paths"].values() for o in item.values()}


@cache
def _validator(schema):
    return jsonschema.Draft202012Validator({**CLOSED, **json.loads(schema)}, format_checker=jsonschema.FormatChecker())


def check(schema, value):
    """Validate a value against a schema of the document with an independent validator."""
    _validator(json.dumps(schema)).validate(value)


def check_answer(operation, value):
    content = OPERATIONS[operation]["responses"]["200"]["content"]
    if content:
        check(content["application/json"]["schema"], value)
    else:
        assert value in ({}, None)


def check_event(value):
    check({"$ref": "#/components/schemas/InteractionSSEEvent"}, value)


class Family:
    """Sends requests to one of the services."""

    def __init__(self, url, backend="gemini"):
        self.url = url
        self.server = url.server
        self.http = httpx.Client(base_url=url, headers={"x-goog-api-key": "k"}, trust_env=False)
        self.place = PLACES[backend]

    def __call__(self, method, path, body=None, *, status=200, **options):
        sent = {} if body is None else {"json": body}
        response = self.http.request(method, f"{self.place}{path}", **sent, **options)
        assert response.status_code == status, response.text
        value = response.json()
        if status == 200:
            found = any_route(method, response.request.url.path)
            check_answer(found.method.id, value)
        else:
            assert value["error"].keys() == {"code", "message"}
            assert all(isinstance(text, str) for text in value["error"].values())
        return value

    def get(self, path, **options):
        return self("GET", path, **options)

    def post(self, path, body, **options):
        return self("POST", path, body, **options)

    def ask(self, text="Hello", **body):
        return self.post("/interactions", {"model": "gemini-2.5-flash", "input": text, **body})

    def refused(self, body, status=400, path="/interactions", method="POST"):
        return self(method, path, body, status=status)["error"]["message"]

    def events(self, path, body=None, *, whole=True):
        """The events of a stream, each checked; `whole` tells whether it is to have its end."""
        request = {"method": "GET", "url": path} if body is None else {"method": "POST", "url": path, "json": body}
        raw = b""
        with self.http.stream(**{**request, "url": f"{self.place}{path}"}) as response:
            assert response.status_code == 200, response.read()
            assert response.headers["content-type"] == "text/event-stream"
            try:
                for piece in response.iter_raw():
                    raw += piece
            except httpx.RemoteProtocolError:
                assert not whole
        *frames, rest = raw.split(b"\n\n")
        if whole:
            assert rest == b""
            assert frames.pop() == b"event: done\ndata: [DONE]"
        return [self._event(frame) for frame in frames]

    @staticmethod
    def _event(frame):
        name, data = frame.split(b"\n")
        value = json.loads(data.removeprefix(b"data: "))
        assert name.decode() == f"event: {value['event_type']}"
        check_event(value)
        return value

    def stream(self, text="Hello", **body):
        return self.events("/interactions", {"model": "gemini-2.5-flash", "input": text, "stream": True, **body})


def steps_of(events):
    """The steps that the events of a stream tell of, put together the way a client does."""
    steps = []
    for event in events:
        if event["event_type"] == "step.start":
            assert event["index"] == len(steps)
            steps.append({**event["step"], "arguments_text": ""})
        elif event["event_type"] == "step.delta":
            _add(steps[event["index"]], event["delta"])
    for step in steps:
        text = step.pop("arguments_text")
        if text:
            step["arguments"] = json.loads(text)
    return steps


def _add(step, delta):
    content = step.get("content", [])
    match delta["type"]:
        case "text" if content and content[-1]["type"] == "text":
            content[-1]["text"] += delta["text"]
        case "text" | "image" | "audio" | "video":
            step["content"] = [*content, dict(delta)]
        case "text_annotation_delta":
            content[-1].setdefault("annotations", []).extend(delta["annotations"])
        case "thought_summary":
            step.setdefault("summary", []).append(delta["content"])
        case "thought_signature":
            step["signature"] = delta["signature"]
        case "arguments_delta":
            step["arguments_text"] += delta["arguments"]
        case "file_search_result":
            step["signature"] = delta["signature"]
        case kind:
            assert kind == step["type"]
            step.update(delta)
