"""Reading OpenAPI 3.1 documents: what each construct becomes, and where each fault is said to be."""

from __future__ import annotations

import re

import pytest

from codegen.canonical import closure, dangling
from codegen.failure import BuildError
from codegen.readers.openapi import read
from codegen.wire import Method, Parameter, Property, Schema, Shape


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def answer(name, media="application/json"):
    return {"200": {"description": "Prose.", "content": {media: {"schema": ref(name)}}}}


def document(schemas=None, paths=None, **members):
    return {
        "openapi": "3.1.0",
        "info": {"title": "Toys", "version": "v1"},
        "servers": [{"url": "https://toys.example/v1/"}],
        "components": {"schemas": schemas or {}},
        "paths": paths or {},
        **members,
    }


def schema(fact):
    return read(document({"It": fact}), "toys.json").schemas["It"]


def operation(fact, path="/things", verb="post", **members):
    raw = document(paths={path: {verb: {"operationId": "things.make", "responses": answer("Thing")} | fact}}, **members)
    return read(raw, "toys.json")


@pytest.mark.parametrize(
    ("fact", "shape"),
    [
        ({}, Shape("any")),
        ({"description": "Prose."}, Shape("any")),
        ({"type": "string", "format": "date-time"}, Shape("string", format="date-time")),
        ({"type": "integer"}, Shape("integer")),
        ({"type": "number"}, Shape("number")),
        ({"type": "boolean", "default": True}, Shape("boolean")),
        ({"type": "string", "enum": ["b", "a"]}, Shape("string", enum=("b", "a"))),
        ({"type": "string", "const": "audio", "default": "audio"}, Shape("string", enum=("audio",))),
        ({"const": "audio"}, Shape("string", enum=("audio",))),
        ({"type": "boolean", "const": True}, Shape("boolean", enum=("true",))),
        ({"type": "boolean", "const": False}, Shape("boolean", enum=("false",))),
        (ref("Other"), Shape("ref", ref="Other")),
        ({"type": "array", "items": {}}, Shape("array", item=Shape("any"))),
        ({"type": "object"}, Shape("object")),
        ({"type": "object", "additionalProperties": True}, Shape("map", item=Shape("any"))),
        ({"type": "object", "additionalProperties": ref("Other")}, Shape("map", item=Shape("ref", ref="Other"))),
        (
            {"anyOf": [ref("Other"), {"type": "string"}]},
            Shape("union", options=(Shape("ref", ref="Other"), Shape("string"))),
        ),
        (
            {"oneOf": [ref("A"), ref("B")], "discriminator": {"propertyName": "type", "mapping": {}}},
            Shape("union", options=(Shape("ref", ref="A"), Shape("ref", ref="B")), discriminator="type"),
        ),
    ],
)
def test_types(fact, shape):
    it = schema({"type": "object", "properties": {"it": fact}})
    assert it.properties == {"it": Property("it", shape)}


def test_a_schema_with_properties():
    it = schema(
        {
            "type": "object",
            "additionalProperties": True,
            "deprecated": True,
            "required": ["b"],
            "properties": {
                "a": {"type": "string", "deprecated": True, "readOnly": True},
                "b": {"type": "string"},
            },
        }
    )
    a = Property("a", Shape("string"), read_only=True, deprecated=True)
    assert it == Schema("It", {"a": a, "b": Property("b", Shape("string"), required=True)}, deprecated=True)


def test_a_schema_that_names_a_union():
    it = schema({"anyOf": [ref("A"), {"type": "array", "items": ref("B")}]})
    assert it.shape == Shape("union", options=(Shape("ref", ref="A"), Shape("array", item=Shape("ref", ref="B"))))
    assert it.properties == {}
    assert list(it.references()) == ["A", "B"]


def test_an_operation():
    it = operation(
        {
            "parameters": [
                {"name": "thing", "in": "path", "required": True, "schema": {"type": "string"}},
                {"name": "page_size", "in": "query", "schema": {"type": "integer"}},
                {"name": "tag", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
            ],
            "requestBody": {"content": {"application/json": {"schema": ref("Thing")}}},
            "responses": {"200": answer("Thing")["200"], "404": {"content": {"text/html": {}}}},
            "deprecated": True,
        },
        path="/things/{thing}:make",
    )
    assert it.methods["things.make"] == Method(
        id="things.make",
        verb="POST",
        path="v1/things/{thing}:make",
        parameters={
            "page_size": Parameter("page_size", "query", Shape("integer")),
            "tag": Parameter("tag", "query", Shape("string"), repeated=True),
            "thing": Parameter("thing", "path", Shape("string"), required=True),
        },
        request="Thing",
        response="Thing",
        deprecated=True,
    )


def test_an_operation_that_can_stream():
    content = answer("Thing")["200"]["content"] | answer("Event", "text/event-stream")["200"]["content"]
    it = operation({"responses": {"200": {"content": content}}}).methods["things.make"]
    assert (it.response, it.events) == ("Thing", "Event")
    assert list(it.references()) == ["Thing", "Event"]


def test_an_operation_without_an_answer():
    it = operation({"responses": {"200": {"content": {}}}}).methods["things.make"]
    assert (it.response, it.events) == (None, None)


def test_a_body_of_alternatives_gets_a_schema():
    body = {"anyOf": [ref("A"), ref("B")]}
    it = operation({"requestBody": {"content": {"application/json": {"schema": body}}}})
    assert it.methods["things.make"].request == "ThingsMakeRequest"
    assert it.schemas["ThingsMakeRequest"].shape == Shape(
        "union", options=(Shape("ref", ref="A"), Shape("ref", ref="B"))
    )
    assert dangling(it, ["things.make"]) == [
        ("/methods/things.make", "Thing"),
        ("/schemas/ThingsMakeRequest", "A"),
        ("/schemas/ThingsMakeRequest", "B"),
    ]


def test_a_body_of_fields():
    it = operation({"x-body-fields": ["uri", "name"]}).methods["things.make"]
    assert (it.request, it.body_fields) == (None, ("uri", "name"))


def test_without_servers_the_path_stands_alone():
    assert operation({}, servers=[]).methods["things.make"].path == "things"


def test_closure_goes_through_unions():
    schemas = {"Thing": {"anyOf": [ref("A"), {"type": "string"}]}, "A": {"type": "object"}, "B": {"type": "object"}}
    assert closure(operation({}, components={"schemas": schemas}), ["things.make"]) == {"Thing", "A"}


@pytest.mark.parametrize(
    ("fact", "where", "problem"),
    [
        (3, "", "expected an object, found 3"),
        ({"type": "banana"}, "/type", "unknown type 'banana'"),
        ({"type": ["string", "null"]}, "/type", "expected a string"),
        ({"$ref": "other.json#/It"}, "/$ref", "leads outside #/components/schemas/"),
        ({"$ref": 1}, "/$ref", "expected a string"),
        ({"$ref": "#/components/schemas/A", "type": "string"}, "", "says '$ref' and 'type' at once"),
        ({"allOf": []}, "", "keyword 'allOf' means something gemkit does not read"),
        ({"anyOf": []}, "/anyOf", "a union without alternatives"),
        ({"anyOf": [{"type": "nope"}]}, "/anyOf/0/type", "unknown type 'nope'"),
        ({"oneOf": [{}], "discriminator": {}}, "/discriminator", "has no 'propertyName'"),
        ({"type": "array"}, "", "an array without 'items'"),
        ({"type": "string", "items": {}}, "", "'items' belongs to type 'array'"),
        ({"type": "integer", "enum": [1]}, "", "'enum' belongs to type 'string'"),
        ({"type": "string", "enum": []}, "/enum", "an enum without values"),
        ({"type": "string", "const": 1}, "/const", "constant 1 is not of type 'string'"),
        ({"type": "boolean", "const": "yes"}, "/const", "constant 'yes' is not of type 'boolean'"),
        ({"type": "object", "properties": {}}, "", "an object with 'properties' of its own"),
        ({"type": "object", "additionalProperties": False}, "/additionalProperties", "can hold nothing"),
    ],
)
def test_faulty_properties(fact, where, problem):
    with pytest.raises(BuildError, match=re.escape(problem)) as caught:
        schema({"type": "object", "properties": {"it": fact}})
    assert caught.value.place == f"toys.json#/components/schemas/It/properties/it{where}"


@pytest.mark.parametrize(
    ("fact", "where", "problem"),
    [
        ({"properties": {}, "type": "array"}, "", "'properties' belong to type 'object', not to 'array'"),
        ({"type": "object", "required": ["x"]}, "/required", "requires 'x', which is not one of the properties"),
        ({"type": "object", "patternProperties": {}}, "", "keyword 'patternProperties'"),
    ],
)
def test_faulty_schemas(fact, where, problem):
    with pytest.raises(BuildError, match=re.escape(problem)) as caught:
        schema(fact)
    assert caught.value.place == f"toys.json#/components/schemas/It{where}"


QUERY = {"name": "q", "in": "query", "schema": {"type": "string"}}


@pytest.mark.parametrize(
    ("fact", "where", "problem"),
    [
        ({"operationId": 1}, "/operationId", "expected a string"),
        ({"parameters": [QUERY | {"in": "cookie"}]}, "/parameters/0/in", "unknown parameter location 'cookie'"),
        ({"parameters": [QUERY | {"schema": ref("A")}]}, "/parameters/0", "cannot be of type 'ref'"),
        ({"parameters": [QUERY, QUERY]}, "/parameters/1", "a second parameter named 'q'"),
        ({"parameters": [QUERY | {"in": "path"}]}, "", "path parameter 'q' of things.make does not occur"),
        ({"requestBody": {"content": {}}}, "/requestBody/content", "has no 'application/json'"),
        (
            {"responses": {"200": {"content": {"image/png": {}}}}},
            "/responses/200/content/image~1png",
            "unknown media type 'image/png'",
        ),
        (
            {"responses": answer("A") | {"201": answer("B")["200"]}},
            "/responses/201/content/application~1json",
            "a second answer of type 'application/json'",
        ),
        (
            {"responses": {"200": {"content": {"application/json": {"schema": {"type": "string"}}}}}},
            "/responses/200/content/application~1json",
            "an answer that is no $ref",
        ),
    ],
)
def test_faulty_operations(fact, where, problem):
    with pytest.raises(BuildError, match=re.escape(problem)) as caught:
        operation(fact)
    assert caught.value.place == f"toys.json#/paths/~1things/post{where}"


def test_a_path_variable_without_a_parameter():
    with pytest.raises(BuildError, match="path variable 'thing' is not a path parameter"):
        operation({}, path="/things/{thing}")


def test_an_unknown_verb():
    with pytest.raises(BuildError, match="unknown HTTP method 'parameters'"):
        operation({}, verb="parameters")


def test_two_operations_of_one_id():
    it = {"operationId": "things.make", "responses": {}}
    with pytest.raises(BuildError, match="a second operation with the id 'things.make'"):
        read(document(paths={"/a": {"get": it}, "/b": {"get": it}}), "toys.json")


def test_a_body_whose_schema_name_is_taken():
    body = {"requestBody": {"content": {"application/json": {"schema": {"anyOf": [ref("A"), ref("B")]}}}}}
    with pytest.raises(BuildError, match="needs the schema name 'ThingsMakeRequest', which is taken"):
        operation(body, components={"schemas": {"ThingsMakeRequest": {"type": "object"}}})


@pytest.mark.parametrize("version", ["3.0.3", "2.0"])
def test_another_openapi(version):
    with pytest.raises(BuildError, match="toys.json#/openapi: expected OpenAPI 3.1"):
        read(document(openapi=version), "toys.json")


@pytest.mark.parametrize("key", ["openapi", "info", "components", "paths"])
def test_a_document_without(key):
    raw = document()
    del raw[key]
    with pytest.raises(BuildError, match=f"toys.json: has no '{key}'"):
        read(raw, "toys.json")


def test_nested_too_deeply():
    fact = {"type": "string"}
    for _ in range(2000):
        fact = {"anyOf": [fact]}
    with pytest.raises(BuildError, match="nested too deeply"):
        schema(fact)
