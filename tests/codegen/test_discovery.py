"""Reading discovery documents: what each construct becomes, and where each fault is said to be."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.failure import BuildError
from codegen.readers.discovery import read
from codegen.readers.node import parse
from codegen.wire import Method, Parameter, Property, Schema, Shape
from tests.codegen.tiny import problem_of


def document(properties=None, **members):
    """A document with one schema `Thing` of these properties and one method that returns it."""
    return {
        "name": "toys",
        "version": "v1",
        "revision": "20260101",
        "schemas": {"Thing": {"id": "Thing", "type": "object", "properties": properties or {}}},
        "resources": {"things": {"methods": {"get": method("toys.things.get")}}},
        **members,
    }


def method(method_id, **members):
    return {
        "id": method_id,
        "httpMethod": "GET",
        "path": "v1/{+name}",
        "parameters": {"name": {"location": "path", "required": True, "type": "string"}},
        "response": {"$ref": "Thing"},
        **members,
    }


def property_of(fact):
    return read(document({"it": fact}), "toys.json").schemas["Thing"].properties["it"]


def read_methods(**methods):
    return read(document(resources={"things": {"methods": methods}}), "toys.json")


def methods_of(**methods):
    return read_methods(**methods).methods


@pytest.mark.parametrize(
    ("fact", "shape"),
    [
        ({"type": "string"}, Shape("string")),
        ({"type": "boolean"}, Shape("boolean")),
        ({"type": "any"}, Shape("any")),
        ({"type": "integer", "format": "int32"}, Shape("integer", format="int32")),
        ({"type": "number", "format": "double"}, Shape("number", format="double")),
        ({"type": "string", "format": "int64"}, Shape("string", format="int64")),
        ({"type": "string", "format": "byte"}, Shape("string", format="byte")),
        ({"type": "string", "format": "google-duration"}, Shape("string", format="google-duration")),
        ({"type": "string", "format": "google-datetime"}, Shape("string", format="google-datetime")),
        ({"type": "string", "format": "google-fieldmask"}, Shape("string", format="google-fieldmask")),
        ({"type": "object"}, Shape("object")),
        ({"$ref": "Thing"}, Shape("ref", ref="Thing")),
        ({"$ref": "Missing"}, Shape("ref", ref="Missing")),
        ({"type": "array", "items": {"$ref": "Thing"}}, Shape("array", item=Shape("ref", ref="Thing"))),
        ({"type": "object", "additionalProperties": {"type": "any"}}, Shape("map", item=Shape("any"))),
        (
            {"type": "array", "items": {"type": "array", "items": {"type": "string", "format": "byte"}}},
            Shape("array", item=Shape("array", item=Shape("string", format="byte"))),
        ),
        ({"type": "string", "enum": ["B", "A"]}, Shape("string", enum=("B", "A"))),
        (
            {"type": "array", "items": {"type": "string", "enum": ["A"]}},
            Shape("array", item=Shape("string", enum=("A",))),
        ),
        (
            {"type": "string", "enum": ["A", "B", "C"], "enumDeprecated": [False, True, False]},
            Shape("string", enum=("A", "B", "C"), enum_deprecated=("B",)),
        ),
    ],
)
def test_types(fact, shape):
    assert property_of(fact) == Property("it", shape)


@pytest.mark.parametrize(
    ("key", "attribute"), [("readOnly", "read_only"), ("deprecated", "deprecated"), ("required", "required")]
)
def test_flags_of_a_property(key, attribute):
    assert getattr(property_of({"type": "string", key: True}), attribute) is True
    assert getattr(property_of({"type": "string", key: False}), attribute) is False
    assert getattr(property_of({"type": "string"}), attribute) is False


def test_a_schema():
    raw = document({"_responseJsonSchema": {"type": "any"}})
    raw["schemas"]["Old"] = {"deprecated": True}
    schemas = read(raw, "toys.json").schemas
    assert schemas["Thing"].properties == {"_responseJsonSchema": Property("_responseJsonSchema", Shape("any"))}
    assert schemas["Old"] == Schema("Old", {}, deprecated=True)


def test_a_document_says_what_it_is():
    it = read(document(), "toys.json")
    assert (it.name, it.version, it.revision, it.location) == ("toys", "v1", "20260101", "toys.json")


def test_a_method():
    fact = method(
        "toys.things.poke",
        httpMethod="POST",
        path="v1/{+parent}/things/{thing}:poke",
        parameters={
            "parent": {"location": "path", "type": "string", "required": True, "pattern": "^rooms/[^/]+$"},
            "thing": {"location": "path", "type": "string", "required": True},
            "tags": {"location": "query", "type": "string", "repeated": True, "deprecated": True},
            "view": {"location": "query", "type": "string", "enum": ["FULL"]},
        },
        request={"$ref": "Thing"},
        deprecated=True,
        supportsMediaUpload=True,
        supportsMediaDownload=True,
    )
    assert methods_of(poke=fact)["toys.things.poke"] == Method(
        id="toys.things.poke",
        verb="POST",
        path="v1/{+parent}/things/{thing}:poke",
        parameters={
            "parent": Parameter("parent", "path", Shape("string"), required=True, pattern="^rooms/[^/]+$"),
            "tags": Parameter("tags", "query", Shape("string"), repeated=True, deprecated=True),
            "thing": Parameter("thing", "path", Shape("string"), required=True),
            "view": Parameter("view", "query", Shape("string", enum=("FULL",))),
        },
        request="Thing",
        response="Thing",
        media_upload=True,
        media_download=True,
        deprecated=True,
    )


def test_resources_nest_and_distilled_methods_are_flat():
    nested = document(resources={"a": {"resources": {"b": {"methods": {"get": method("toys.a.b.get")}}}}})
    flat = document(methods={"toys.a.b.get": {k: v for k, v in method("").items() if k != "id"}})
    del flat["resources"]
    assert read(nested, "x") == read(flat, "x")
    assert list(read(flat, "x").methods) == ["toys.a.b.get"]


def test_a_service_path_goes_in_front():
    assert read(document(servicePath="toys/"), "x").methods["toys.things.get"].path == "toys/v1/{+name}"


def test_following_reads_only_what_is_reached():
    raw = document({"next": {"$ref": "Next"}, "gone": {"$ref": "Gone"}})
    raw["schemas"] |= {"Next": {"properties": {}}, "Other": {"properties": {"bad": {"type": "banana"}}}}
    raw["resources"]["things"]["methods"]["bad"] = {"id": "toys.things.bad", "httpMethod": "FETCH"}
    it = read(raw, "toys.json", ["toys.things.get", "toys.things.later"])
    assert (sorted(it.schemas), sorted(it.methods)) == (["Next", "Thing"], ["toys.things.get"])
    raw["schemas"].pop("Other")
    whole = read(raw, "toys.json")
    assert (sorted(whole.schemas), sorted(whole.methods)) == (["Next", "Thing"], ["toys.things.get"])
    assert whole.unsupported() == {
        "toys.things.bad": "unknown HTTP method 'FETCH', at /resources/things/methods/bad/httpMethod"
    }


FAULTY_PROPERTIES = [
    ("string", "", 'expected an object, found "string"'),
    ({}, "", "has no 'type'"),
    ({"type": "banana"}, "/type", "unknown type 'banana'"),
    ({"type": 1}, "/type", "expected a string, found 1"),
    ({"type": "string", "format": []}, "/format", "expected a string"),
    ({"$ref": {"id": "Thing"}}, "/$ref", "expected a string"),
    ({"$ref": "Thing", "type": "object"}, "", "both '$ref' and 'type'"),
    ({"type": "array"}, "", "an array without 'items'"),
    ({"type": "array", "items": {"type": "nope"}}, "/items/type", "unknown type 'nope'"),
    ({"type": "string", "items": {"type": "string"}}, "", "'items' belongs to type 'array', not to 'string'"),
    (
        {"type": "string", "additionalProperties": {"type": "any"}},
        "",
        "'additionalProperties' belongs to type 'object'",
    ),
    ({"type": "object", "additionalProperties": True}, "/additionalProperties", "expected an object, found true"),
    ({"type": "integer", "enum": ["1"]}, "", "'enum' belongs to type 'string'"),
    ({"type": "string", "enum": []}, "/enum", "an enum without values"),
    ({"type": "string", "enum": "A"}, "/enum", "expected an array"),
    ({"type": "string", "enum": ["A", 2]}, "/enum/1", "expected a string, found 2"),
    ({"type": "string", "enum": ["A", "A"]}, "/enum", "lists 'A' twice"),
    (
        {"type": "string", "enum": ["A", "B"], "enumDeprecated": [True]},
        "/enumDeprecated",
        "1 entries for 2 enum values",
    ),
    ({"type": "string", "enum": ["A"], "enumDeprecated": [1]}, "/enumDeprecated/0", "expected true or false"),
    ({"type": "string", "readOnly": "yes"}, "/readOnly", 'expected true or false, found "yes"'),
]


@pytest.mark.parametrize(("fact", "where", "problem"), FAULTY_PROPERTIES)
def test_faulty_properties(fact, where, problem):
    location, told = problem_of(lambda: read(document({"a.b": fact}), "toys.json"))
    assert location == f"/schemas/Thing/properties/a.b{where}"
    assert problem in told
    assert "\n" not in told


FAULTY_METHODS = [
    ({"httpMethod": "FETCH"}, "/httpMethod", "unknown HTTP method 'FETCH'"),
    ({"httpMethod": None}, "/httpMethod", "expected a string, found null"),
    ({"id": 7}, "/id", "expected a string, found 7"),
    ({"path": "v1/{/name}"}, "/path", "neither {name} nor {+name}"),
    ({"path": "v1/{+other}/{+name}"}, "/path", "path variable 'other' is not a path parameter"),
    ({"path": "v1/things"}, "/path", "path parameter 'name' of toys.things.get does not occur"),
    ({"parameters": []}, "/parameters", "expected an object, found []"),
    ({"parameters": {"name": {"type": "string"}}}, "/parameters/name", "has no 'location'"),
    ({"parameters": {"name": {"location": "body", "type": "string"}}}, "/parameters/name/location", "'body'"),
    ({"parameters": {"name": {"location": "path", "$ref": "Thing"}}}, "/parameters/name", "cannot be of type 'ref'"),
    ({"request": {"type": "string"}}, "/request", "a body that is neither a $ref nor an object"),
    ({"response": "Thing"}, "/response", "expected an object"),
    ({"supportsMediaUpload": 1}, "/supportsMediaUpload", "expected true or false, found 1"),
]


@pytest.mark.parametrize(("change", "where", "problem"), FAULTY_METHODS)
def test_faulty_methods(change, where, problem):
    location, told = problem_of(lambda: read_methods(get=method("toys.things.get") | change))
    assert location == f"/resources/things/methods/get{where}"
    assert problem in told


def test_a_method_without_a_path():
    fact = method("toys.things.get")
    del fact["path"]
    with pytest.raises(BuildError, match="methods/get: has no 'path'"):
        methods_of(get=fact)


def test_two_methods_of_one_id():
    with pytest.raises(BuildError, match="a second method with the id 'toys.things.get'"):
        methods_of(get=method("toys.things.get"), got=method("toys.things.get"))


@pytest.mark.parametrize(
    ("change", "location", "problem"),
    [
        ({"name": None}, "toys.json#/name", "expected a string, found null"),
        ({"schemas": []}, "toys.json#/schemas", "expected an object"),
        ({"schemas": {"Thing": 3}}, "toys.json#/schemas/Thing", "expected an object, found 3"),
        ({"schemas": {"Thing": {"id": "Thong"}}}, "toys.json#/schemas/Thing/id", "calls itself 'Thong'"),
        (
            {"schemas": {"Thing": {"type": "array"}}},
            "toys.json#/schemas/Thing/type",
            "expected a schema of type 'object'",
        ),
        ({"resources": {"things": []}}, "toys.json#/resources/things", "expected an object, found []"),
        ({"servicePath": 1}, "toys.json#/servicePath", "expected a string"),
    ],
)
def test_faulty_documents(change, location, problem):
    found, told = problem_of(lambda: read(document() | change, "toys.json"))
    assert f"toys.json#{found}" == location
    assert problem in told


@pytest.mark.parametrize("key", ["name", "version", "revision", "schemas"])
def test_a_document_without(key):
    raw = document()
    del raw[key]
    with pytest.raises(BuildError, match=f"toys.json: has no '{key}'"):
        read(raw, "toys.json")


def test_a_document_without_methods():
    raw = document()
    del raw["resources"]
    with pytest.raises(BuildError, match="has neither 'resources' nor 'methods'; expected a discovery document"):
        read(raw, "toys.json")


def test_nested_too_deeply():
    fact = {"type": "string"}
    for _ in range(2000):
        fact = {"type": "array", "items": fact}
    with pytest.raises(BuildError, match="nested too deeply"):
        property_of(fact)


@pytest.mark.parametrize("text", [b"", b"{", b"\xff\xfe\xff", b"[1]", b"null", b"[" * 100_000])
def test_bytes_that_are_no_document(text):
    with pytest.raises(BuildError, match="^toys.json: "):
        parse(text, "toys.json")


def test_bytes_of_a_document():
    assert parse('﻿{"name": "tøys"}'.encode(), "x") == {"name": "tøys"}


def locations(value, path=()):
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in inner:
        yield from locations(member, (*path, key))


WHOLE = document(
    {
        "words": {"type": "array", "items": {"type": "string", "enum": ["A"], "enumDeprecated": [True]}},
        "by_name": {"type": "object", "additionalProperties": {"$ref": "Thing"}},
    }
)
JUNK = st.sampled_from([None, True, 0, 1.5, "", "string", "object", [], [[]], {}, {"type": "array"}, {"$ref": 1}])


@given(st.sampled_from([location for location in locations(WHOLE) if location]), JUNK)
def test_junk_anywhere_is_read_or_refused_but_never_crashes(location, junk):
    raw = copy.deepcopy(WHOLE)
    holder = raw
    for key in location[:-1]:
        holder = holder[key]
    holder[location[-1]] = junk
    try:
        blamed = read(raw, "toys.json").location
    except BuildError as error:
        blamed = error.location
    assert blamed.partition("#")[0] == "toys.json"
