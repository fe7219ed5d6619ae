"""Every method of both whole documents, called once over a socket: the request is valid by the document."""

import asyncio
import inspect
import json
from pathlib import Path

import pytest

import gemkit as genai
from codegen.spelling import snake
from gemkit.emulator import Emulator, application, documents
from gemkit.emulator.handlers.examples import example
from tests.doubles import credentials

ROOT = Path(__file__).parents[2]
PLACE = "projects/p/locations/us-central1"


def methods(backend):
    return json.loads((ROOT / "specs" / "whole" / f"{backend}.json").read_text())["methods"]


@pytest.fixture(scope="module")
def emulator():
    """An emulator with the whole documents only, which responds with an example of each response."""
    nothing = pytest.MonkeyPatch()
    nothing.setattr(documents, "load", lambda backend: documents.Document(backend, {}, {}))
    nothing.setattr(documents, "_undocumented", lambda method, path: None)
    nothing.setattr(application, "any_route", documents.route)
    server = Emulator()
    server.start()
    yield server
    server.stop()
    nothing.undo()


def client(backend, emulator):
    options = {"base_url": emulator.url}
    if backend == "gemini":
        return genai.Client(api_key="test-key", http_options=options)
    return genai.Client(
        vertexai=True, project="p", location="us-central1", credentials=credentials(), http_options=options
    )


def find(client, method_id):
    """The function of a method, by its id."""
    service, *path, name = method_id.split(".")
    found = client.gemini if service == "generativelanguage" else client.vertex
    for part in path:
        twin = getattr(found, f"{snake(part)}_", None)
        found = getattr(found, snake(part)) if twin is None else twin
    return getattr(found, snake(name))


def filled(pattern):
    """A name of a pattern, in the client's own place."""
    text = pattern.removeprefix("^").removesuffix("$")
    text = text.replace("projects/[^/]+/locations/[^/]+", PLACE)
    return text.replace("[^/]+", "x1").replace(".*", "x1").replace(".+", "x1")


def value(parameter):
    match parameter["type"]:
        case "integer":
            one = 7
        case "number":
            one = 0.5
        case "boolean":
            one = True
        case _ if "enum" in parameter:
            one = parameter["enum"][-1]
        case _:
            formats = {"google-datetime": "2026-01-02T03:04:05Z", "google-duration": "3s", "int64": 7}
            one = formats.get(parameter.get("format"), "text/1")
    return [one, one] if parameter.get("repeated") else one


def arguments(backend, method):
    whole = documents.load_whole(backend)
    given = {}
    for name, parameter in method.get("parameters", {}).items():
        is_path = parameter["location"] == "path"
        given[snake(name.replace(".", "_"))] = filled(parameter.get("pattern", "x1")) if is_path else value(parameter)
    body = method.get("request", {})
    reference = body.get("$ref", "")
    if body.get("type") == "object" or reference.endswith("HttpBody"):
        given["body"] = {"anything": [1]}
    elif reference and whole.fields(reference):
        given["body"] = example(whole, reference)
    return given


def check(backend, method_id, method, emulator, answer):
    request = emulator.requests[-1]
    assert (request.operation, request.method) == (method_id, method["httpMethod"])
    sent = dict(request.query)
    for name, parameter in method.get("parameters", {}).items():
        if parameter["location"] == "query":
            given = value(parameter)
            one = given[0] if isinstance(given, list) else given
            assert sent[name] == (str(one).lower() if isinstance(one, bool) else str(one))
    reference = method.get("response", {}).get("$ref", "")
    fields = documents.load_whole(backend).fields(reference) or {}
    if answer is not None and fields and not hasattr(answer, "status") and hasattr(type(answer), "model_fields"):
        assert not answer.model_extra, f"{method_id}: the type lacks {sorted(answer.model_extra)}"


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_every_method_sends_what_the_document_says(backend, emulator):
    with client(backend, emulator) as user:
        for method_id, method in methods(backend).items():
            answer = find(user, method_id)(**arguments(backend, method))
            if hasattr(answer, "__next__") or hasattr(answer, "next_page"):
                answer = next(iter(answer))
            check(backend, method_id, method, emulator, answer)


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_async_methods_send_the_same(backend, emulator):
    asyncio.run(send_some(backend, emulator))


async def send_some(backend, emulator):
    async with client(backend, emulator).aio as user:
        for method_id, method in list(methods(backend).items())[::7]:
            answer = await find(user, method_id)(**arguments(backend, method))
            if hasattr(answer, "__aiter__"):
                answer = await anext(aiter(answer))
            check(backend, method_id, method, emulator, answer)


def test_both_halves_have_the_same_signatures(emulator):
    for backend in ("gemini", "vertex"):
        user = client(backend, emulator)
        for method_id in methods(backend):
            sync, later = (inspect.signature(find(half, method_id)) for half in (user, user.aio))
            assert sync.parameters == later.parameters
