"""A backend's document in OpenAPI 3.1: closed where we send, open where we receive."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from codegen import __main__ as command
from codegen import pipeline
from codegen.emit import openapi
from codegen.ir import BACKENDS
from tests.codegen.mini import GEMINI, OVERLAY, VERTEX, mini
from tests.codegen.tiny import REPOSITORY, dedented, fails


def emitted(root, backend="gemini", **patterns):
    """The document of the mini API; `patterns` are what path variables of methods look like."""
    made = mini(root)
    path = made / "specs" / f"{backend}.json"
    raw = json.loads(path.read_text("utf-8"))
    for method, pattern in patterns.items():
        (parameter,) = raw["methods"][f"toys.things.{method}"]["parameters"].values()
        parameter["pattern"] = pattern
    path.write_text(json.dumps(raw), "utf-8")
    return json.loads(openapi.text(pipeline.run(made), backend))


def accepts(document, name):
    """A function that tells whether a schema of the document accepts a value."""
    registry = Registry().with_resource("urn:d", Resource(document, DRAFT202012))
    validator = Draft202012Validator({"$ref": f"urn:d#/components/schemas/{name}"}, registry=registry)
    return validator.is_valid


def test_every_method_that_an_operation_uses_is_there(tmp_path):
    document = emitted(tmp_path)
    calls = {
        path: {verb: call["operationId"] for verb, call in item.items()} for path, item in document["paths"].items()
    }
    assert calls == {
        "/v1/things": {"get": "toys.things.list"},
        "/v1/{model}:create": {"post": "toys.things.create"},
        "/v1/{model}:watch": {"post": "toys.things.watch"},
        "/v1/{name}": {"get": "toys.things.get", "delete": "toys.things.drop"},
    }
    assert (document["openapi"], document["info"]["version"]) == ("3.1.0", "v1")


def test_a_method_that_no_operation_uses_is_left_out(tmp_path):
    kept = OVERLAY["operations"].partition('[operations."things.drop"]')[0]
    made = mini(tmp_path, operations=f'{kept}[names]\n        "models:model" = "**"\n')
    document = json.loads(openapi.text(pipeline.run(made), "gemini"))
    assert list(document["paths"]["/v1/{name}"]) == ["get"]


@pytest.mark.parametrize(
    ("pattern", "path", "names"),
    [
        ("^things/[^/]+$", "/v1/things/{thing}", ["thing"]),
        ("^boxes/[^/]+/batches/[^/]+$", "/v1/boxes/{box}/batches/{batch}", ["box", "batch"]),
        ("^things/[^/]+/things/[^/]+$", "/v1/things/{thing}/things/{thing2}", ["thing", "thing2"]),
        ("^things/[^/]+/[^/]+$", "/v1/things/{thing}/{name}", ["thing", "name"]),
        ("^operations/.*$", "/v1/operations/{operation}", ["operation"]),
        ("^things$", "/v1/things", []),
    ],
)
def test_a_path_variable_is_spelt_out_as_its_pattern_has_it(tmp_path, pattern, path, names):
    call = emitted(tmp_path, drop=pattern)["paths"][path]["delete"]
    told = [(each["name"], each["in"], each["required"]) for each in call.get("parameters", [])]
    assert told == [(name, "path", True) for name in names]


def test_a_pattern_that_cannot_be_spelt_out(tmp_path):
    location = "specs/gemini.json#/methods/toys.things.drop/parameters/name/pattern"
    with fails(f"{location}: '^(a|b)/[^/]+$' is not a row of literals and wildcards"):
        emitted(tmp_path, drop="^(a|b)/[^/]+$")


def test_two_methods_of_one_path(tmp_path):
    with fails(
        "specs/gemini.json#/methods/toys.things.list: a second method that is GET /v1/things; give it a path pattern"
    ):
        emitted(tmp_path, get="^things$")


def test_requests_are_closed_and_answers_open(tmp_path):
    document = emitted(tmp_path)
    request, answer = accepts(document, "CreateThingRequest.Input"), accepts(document, "Thing")
    thing = {"kind": "SMALL", "sizeBytes": "12", "blob": {"data": "AAEC"}, "parts": {"a": {"weight": 1.5}}}
    assert request({"thing": thing, "seed": 3})
    assert answer(thing)
    for wrong in (
        {"sizeBites": 12},
        {"kind": "GIANT"},
        {"sizeBytes": 1.5},
        {"blob": {"data": [0, 1]}},
        {"parts": {"a": {"wait": 1}}},
    ):
        assert not request({"thing": {**thing, **wrong}})
    assert answer({**thing, "colour": "red", "kind": "GIANT", "parts": {"a": {"new": 1}}})
    assert not answer({**thing, "kind": 1})


def test_formats(tmp_path):
    members = emitted(tmp_path)["components"]["schemas"]["Thing.Input"]["properties"]
    assert members["sizeBytes"] == {"type": ["string", "integer"], "format": "int64"}
    assert members["madeTime"] == {"type": "string", "format": "date-time", "readOnly": True}
    assert members["_odd"] == {}
    blob = emitted(tmp_path / "again")["components"]["schemas"]["Blob.Input"]["properties"]
    assert blob["data"] == {"type": "string", "contentEncoding": "base64"}
    assert blob["title"] == {"type": "string"}  # added by a patch


def test_what_is_deprecated_or_required_says_so(tmp_path):
    made = mini(tmp_path, gemini=GEMINI.replace("Blob: mimeType", "Blob~: mimeType"))
    path = made / "specs" / "gemini.json"
    raw = json.loads(path.read_text("utf-8"))
    raw["schemas"]["Blob"]["properties"]["data"]["required"] = True
    raw["schemas"]["Thing"]["properties"]["madeTime"]["required"] = True
    path.write_text(json.dumps(raw), "utf-8")
    schemas = json.loads(openapi.text(pipeline.run(made), "gemini"))["components"]["schemas"]
    assert schemas["Part"]["properties"]["text"]["deprecated"] is True
    assert schemas["Blob.Input"]["deprecated"] is True
    assert schemas["Blob.Input"]["required"] == ["data"]
    assert "required" not in schemas["Blob"]
    assert "required" not in schemas["Thing.Input"]  # what only the service sets


def test_streams_say_so(tmp_path):
    call = emitted(tmp_path)["paths"]["/v1/{model}:watch"]["post"]
    assert [each["name"] for each in call["parameters"]] == ["model", "alt"]
    content = call["responses"]["200"]["content"]
    assert content["application/json"]["schema"] == {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
    assert content["text/event-stream"]["schema"] == {"$ref": "#/components/schemas/Thing"}


def test_a_call_with_bytes_has_a_second_path(tmp_path):
    made = mini(tmp_path)
    path = made / "specs" / "gemini.json"
    raw = json.loads(path.read_text("utf-8"))
    raw["methods"]["toys.things.create"]["supportsMediaUpload"] = True
    raw["methods"]["toys.things.get"]["supportsMediaDownload"] = True
    path.write_text(json.dumps(raw), "utf-8")
    document = json.loads(openapi.text(pipeline.run(made), "gemini"))
    plain = document["paths"]["/v1/{model}:create"]["post"]
    media = document["paths"]["/upload/v1/{model}:create"]["post"]
    assert media == {**plain, "operationId": "toys.things.create.media"}
    answers = document["paths"]["/v1/{name}"]["get"]["responses"]["200"]["content"]
    assert list(answers) == ["application/json", "application/octet-stream"]
    OpenAPIV31SpecValidator(document).validate()


@pytest.mark.parametrize("backend", BACKENDS)
def test_the_mini_api_is_valid_openapi(tmp_path, backend):
    OpenAPIV31SpecValidator(emitted(tmp_path, backend)).validate()


@pytest.mark.parametrize("backend", BACKENDS)
def test_the_whole_documents_are_valid_openapi(backend):
    built = pipeline.run(REPOSITORY)
    document = json.loads(openapi.text(built, backend))
    OpenAPIV31SpecValidator(document).validate()
    ids = {call["operationId"] for item in document["paths"].values() for call in item.values()}
    assert {name for name in ids if not name.endswith(".media")} == {
        method_id
        for each in built.api.operations()
        for method_id in built.overlay.operations.strings("operations", each.id, backend)
    }


def test_the_command_prints_or_writes(tmp_path, capsys, monkeypatch):
    root = mini(tmp_path / "toys", vertex=VERTEX, types=dedented(OVERLAY["types"]))
    monkeypatch.setattr(command, "ROOT", root)
    assert command.main(["openapi", "vertex"]) == 0
    printed = capsys.readouterr().out
    assert list(json.loads(printed)["paths"]) == ["/v1/{model}:create", "/v1/{name}"]
    target = tmp_path / "vertex.json"
    assert command.main(["openapi", "vertex", "--output", str(target)]) == 0
    assert (capsys.readouterr().out, target.read_text("utf-8")) == ("", printed)
