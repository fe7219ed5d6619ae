"""Reading OpenAPI documents: what each construct becomes, and where each fault is said to be."""

from __future__ import annotations

import pytest

from codegen.canonical import closure, dangling
from codegen.failure import BuildError
from codegen.readers.openapi import read
from codegen.wire import Method, Parameter, Property, Schema, Shape
from tests.codegen.tiny import problem_of


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


def read_schema(fact):
    return read(document({"It": fact}), "toys.json")


def schema(fact):
    return read_schema(fact).schemas["It"]


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
        ({"enum": ["b", "a"]}, Shape("string", enum=("b", "a"))),
        ({"type": "string", "const": "audio"}, Shape("string", enum=("audio",), const=True)),
        ({"const": "audio"}, Shape("string", enum=("audio",), const=True)),
        ({"type": "boolean", "const": True}, Shape("boolean", enum=("true",), const=True)),
        ({"type": "boolean", "const": False}, Shape("boolean", enum=("false",), const=True)),
        ({"type": "integer", "const": 3}, Shape("integer", limits=(("const", "3"),))),
        ({"type": "integer", "enum": [1, 2]}, Shape("integer", limits=(("enum", "[1, 2]"),))),
        ({"enum": [1, 2]}, Shape("integer", limits=(("enum", "[1, 2]"),))),
        ({"enum": [1, 2.5]}, Shape("number", limits=(("enum", "[1, 2.5]"),))),
        ({"enum": ["a", 1, None]}, Shape("any", limits=(("enum", '["a", 1]'),), nullable=True)),
        ({"type": "boolean", "enum": [True]}, Shape("boolean", limits=(("enum", "[true]"),))),
        ({"const": 3}, Shape("integer", limits=(("const", "3"),))),
        ({"const": [1]}, Shape("any", limits=(("const", "[1]"),))),
        ({"type": "array"}, Shape("array", item=Shape("any"))),
        ({"type": "array", "items": True}, Shape("array", item=Shape("any"))),
        ({"type": "array", "items": False, "prefixItems": [{"type": "string"}]}, Shape("array", item=Shape("any"))),
        ({"type": "object", "patternProperties": {"^x-": {"type": "string"}}}, Shape("map", item=Shape("string"))),
        (
            {"type": "object", "patternProperties": {"^x": {}, "^y": {"type": "string"}}},
            Shape("map", item=Shape("any")),
        ),
        ({"type": "string", "not": {"const": "x"}, "if": {}, "then": {}}, Shape("string")),
        ({"type": "string", "contentEncoding": "base64"}, Shape("string", format="byte")),
        ({"type": "object", "additionalProperties": False}, Shape("object")),
        (ref("Other"), Shape("ref", ref="Other")),
        ({"type": "array", "items": {}}, Shape("array", item=Shape("any"))),
        ({"type": "object"}, Shape("object")),
        ({"type": "object", "additionalProperties": True}, Shape("map", item=Shape("any"))),
        ({"type": "object", "additionalProperties": ref("Other")}, Shape("map", item=Shape("ref", ref="Other"))),
        ({"allOf": [ref("Other")], "description": "Prose."}, Shape("ref", ref="Other")),
        ({"allOf": [{"description": "Prose."}, ref("Other")]}, Shape("ref", ref="Other")),
        ({"anyOf": [ref("Other"), {}]}, Shape("any")),
        ({"anyOf": [{"enum": ["a"]}, {"const": "b"}, {"type": "string"}]}, Shape("string", enum=("a", "b"))),
        (
            {"anyOf": [ref("Other"), {"enum": ["a"]}, {"type": "string"}]},
            Shape("union", options=(Shape("ref", ref="Other"), Shape("string", limits=(("enum", '["a"]'),)))),
        ),
        ({"type": ["string", "integer"]}, Shape("union", options=(Shape("string"), Shape("integer")))),
        (
            {"anyOf": [ref("A"), {"oneOf": [ref("B"), ref("A")]}]},
            Shape("union", options=(Shape("ref", ref="A"), Shape("ref", ref="B"))),
        ),
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


@pytest.mark.parametrize(
    "fact",
    [
        {"type": ["string", "null"]},
        {"type": ["null", "string"]},
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        {"oneOf": [{"const": None}, {"type": "string"}]},
        {"type": "string", "nullable": True},
        {"anyOf": [{"type": "string", "nullable": True}, {"type": "string"}]},
    ],
)
def test_null_in_every_spelling(fact):
    it = schema({"type": "object", "properties": {"it": fact}})
    assert it.properties["it"].shape == Shape("string", nullable=True)


@pytest.mark.parametrize(
    ("fact", "shape"),
    [
        ({"enum": ["a", None]}, Shape("string", enum=("a",), nullable=True)),
        ({"anyOf": [ref("A"), {"type": "null"}]}, Shape("ref", ref="A", nullable=True)),
        ({"allOf": [ref("A")], "nullable": True}, Shape("ref", ref="A", nullable=True)),
        ({"type": ["array", "null"], "items": ref("A")}, Shape("array", item=Shape("ref", ref="A"), nullable=True)),
        (
            {"oneOf": [ref("A"), ref("B"), {"type": "null"}]},
            Shape("union", options=(Shape("ref", ref="A"), Shape("ref", ref="B")), nullable=True),
        ),
    ],
)
def test_null_beside_other_types(fact, shape):
    assert schema({"type": "object", "properties": {"it": fact}}).properties["it"].shape == shape


def test_limits_are_kept_as_they_are_written():
    fact = {"type": "string", "maxLength": 8, "minLength": 0, "pattern": "^a$"}
    it = schema({"type": "object", "properties": {"it": fact}}).properties["it"].shape
    assert dict(it.limits) == {"maxLength": "8", "minLength": "0", "pattern": '"^a$"'}


def test_a_constant_is_preset_where_it_is_required_or_a_default():
    kind = {"const": "a"}
    properties = {"needed": kind, "given": {**kind, "default": "a"}, "open": kind}
    it = schema({"type": "object", "required": ["needed"], "properties": properties})
    assert {name: each.preset for name, each in it.properties.items()} == {"needed": True, "given": True, "open": False}


def test_what_is_secret():
    it = schema({"type": "object", "properties": {"key": {"type": "string", "x-secret": True}}})
    assert it.properties["key"].secret


def test_inline_objects_are_called_after_their_place():
    inner = {"type": "object", "properties": {"street": {"type": "string"}}}
    fact = {
        "type": "object",
        "properties": {
            "home": inner,
            "others": {"type": "array", "items": inner},
            "named": {"type": "object", "additionalProperties": inner},
            "either": {"oneOf": [{**inner, "properties": {"kind": {"const": "flat"}}}, inner, {"type": "string"}]},
        },
    }
    it = read(document({"It": fact}), "toys.json")
    assert sorted(it.schemas) == [
        "It",
        "It.either.2",
        "It.either.flat",
        "It.home",
        "It.named.value",
        "It.others.item",
    ]
    assert it.schemas["It"].properties["home"].shape == Shape("ref", ref="It.home")


def test_an_object_made_of_others():
    schemas = {
        "Base": {
            "type": "object",
            "required": ["id"],
            "properties": {"id": {"type": "string"}, "place": {"type": "object", "properties": {"x": {}}}},
        },
        "It": {
            "allOf": [ref("Base"), {"type": "object", "properties": {"id": {"type": "integer"}}}],
            "properties": {"more": {}},
        },
        "Alike": {"description": "Prose.", "allOf": [ref("Base")]},
    }
    it = read(document(schemas), "toys.json").schemas
    assert {name: each.shape.kind for name, each in it["It"].properties.items()} == {
        "id": "integer",
        "more": "any",
        "place": "ref",
    }
    assert it["It"].properties["id"].required
    assert it["It"].properties["place"] == Property("place", Shape("ref", ref="Base.place"), owner="Base")
    assert it["Alike"].shape == Shape("ref", ref="Base")


def test_an_object_that_holds_more_of_its_own_kind():
    more = {"allOf": [ref("It"), {"type": "object", "properties": {"deeper": {"type": "boolean"}}}]}
    it = read(document({"It": {"type": "object", "properties": {"more": more}}}), "toys.json").schemas
    assert it["It"].properties["more"].shape == Shape("ref", ref="It.more")
    assert sorted(it["It.more"].properties) == ["deeper", "more"]
    assert it["It.more"].properties["more"].shape == Shape("ref", ref="It.more")


def test_an_object_with_a_discriminator_stands_for_those_made_of_it():
    own = {"type": "object", "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}}
    schemas = {
        "Pet": own,
        "Cat": {"allOf": [ref("Pet"), {"type": "object", "properties": {"lives": {"type": "integer"}}}]},
        "Dog": {"allOf": [ref("Pet"), {"type": "object", "properties": {"tail": {"type": "boolean"}}}]},
    }
    it = read(document(schemas), "toys.json").schemas
    options = (Shape("ref", ref="Cat"), Shape("ref", ref="Dog"))
    assert it["Pet"].shape == Shape("union", options=options, discriminator="kind")
    assert sorted(it["Cat"].properties) == ["kind", "lives"]
    mapped = {**own, "discriminator": {"propertyName": "kind", "mapping": {"d": "#/components/schemas/Dog"}}}
    it = read(document({**schemas, "Pet": mapped}), "toys.json").schemas
    assert it["Pet"].shape == Shape("union", options=options[1:], discriminator="kind", mapping=(("d", "Dog"),))


def test_alternatives_that_say_which_members_go_together_are_no_types():
    alternatives = [{"required": ["a"]}, {"required": ["b"]}]
    it = schema({"type": "object", "properties": {"a": {}, "b": {}}, "anyOf": alternatives})
    assert sorted(it.properties) == ["a", "b"]


def test_a_named_map():
    it = schema({"type": "object", "additionalProperties": {"type": "integer"}})
    assert it.shape == Shape("map", item=Shape("integer"))


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
    assert it.methods["things.make"].request == "things.make.request"
    assert it.schemas["things.make.request"].shape == Shape(
        "union", options=(Shape("ref", ref="A"), Shape("ref", ref="B"))
    )
    assert dangling(it, ["things.make"]) == [
        ("/methods/things.make", "Thing"),
        ("/schemas/things.make.request", "A"),
        ("/schemas/things.make.request", "B"),
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
        ({"type": ["string", 1]}, "/type/1", "expected a string"),
        ({"$ref": "other.json#/It"}, "/$ref", "leads outside #/components/schemas/"),
        ({"$ref": 1}, "/$ref", "expected a string"),
        ({"$ref": "#/components/schemas/A", "type": "string"}, "", "says '$ref' and 'type' at once"),
        ({"allOf": []}, "/allOf", "made of nothing"),
        ({"allOf": [ref("No"), {"type": "object"}]}, "/allOf/0", "there is no schema No"),
        ({"allOf": [{"enum": ["a"]}, {"properties": {}}]}, "/allOf/0", "'allOf' of what is not an object"),
        ({"properties": {"a": {}}, "oneOf": [ref("It")]}, "", "has properties and 'oneOf' at once"),
        ({"anyOf": []}, "/anyOf", "a union without alternatives"),
        ({"anyOf": [{"type": "nope"}]}, "/anyOf/0/type", "unknown type 'nope'"),
        ({"oneOf": [{}], "discriminator": {}}, "/discriminator", "has no 'propertyName'"),
        ({"type": "string", "items": {}}, "", "'items' belongs to type 'array'"),
        (False, "", "false is the schema of no value; leave it out"),
        ({"not": 1, "unheard": 1}, "", "keyword 'unheard'"),
        ({"type": "string", "enum": ["a", "a"]}, "/enum", "lists 'a' twice"),
        ({"type": "string", "enum": []}, "/enum", "an enum without values"),
        ({**ref("A"), "properties": {"a": {}}}, "", "has '$ref' and 'properties' at once"),
        ({**ref("A"), "allOf": [ref("B")]}, "", "has '$ref' and 'allOf' at once"),
        ({"allOf": [ref("A")], "anyOf": [ref("B")]}, "", "has 'allOf' and 'anyOf' at once"),
        ({"oneOf": [ref("A"), ref("B")], "enum": ["a"]}, "", "has 'oneOf' and 'enum' at once"),
        ({"allOf": [ref("A")], "additionalProperties": ref("B")}, "", "has 'allOf' and 'additionalProperties' at once"),
        ({"allOf": [{"type": "string"}, {"minLength": 3}]}, "/allOf/0", "'allOf' of what is not an object"),
        (
            {"oneOf": [ref("A"), ref("B")], "discriminator": {"propertyName": "k", "mapping": {"c": "./C.json"}}},
            "/discriminator/mapping/c",
            "names ./C.json, which is none of the alternatives",
        ),
        ({"type": "string", "const": 1}, "/const", "constant 1 is not of type 'string'"),
        ({"type": "boolean", "const": "yes"}, "/const", "constant 'yes' is not of type 'boolean'"),
    ],
)
def test_faulty_properties(fact, where, problem):
    location, told = problem_of(lambda: read_schema({"type": "object", "properties": {"it": fact}}))
    assert location == f"/components/schemas/It/properties/it{where}"
    assert problem in told


@pytest.mark.parametrize(
    ("fact", "where", "problem"),
    [
        ({"properties": {}, "type": "array"}, "", "'properties' belong to type 'object', not to 'array'"),
        ({"allOf": [ref("It"), {"type": "object"}]}, "/allOf/0", "It is made of itself"),
        ({"discriminator": {"propertyName": "x"}}, "", "has a discriminator and nothing to choose from"),
    ],
)
def test_faulty_schemas(fact, where, problem):
    location, told = problem_of(lambda: read_schema(fact))
    assert location == f"/components/schemas/It{where}"
    assert problem in told


MANY = {"type": "array", "items": {"type": "string"}}
QUERY = {"name": "q", "in": "query", "schema": {"type": "string"}}


@pytest.mark.parametrize(
    ("fact", "where", "problem"),
    [
        ({"operationId": 1}, "/operationId", "expected a string"),
        ({"parameters": [QUERY | {"in": "cookie"}]}, "/parameters/0/in", "a parameter cannot be in 'cookie'"),
        ({"parameters": [QUERY | {"schema": ref("A")}]}, "/parameters/0", "cannot be of type 'object'"),
        ({"parameters": [QUERY, QUERY]}, "/parameters/1", "a second parameter named 'q'"),
        ({"parameters": [QUERY | {"in": "path"}]}, "", "path parameter 'q' of things.make does not occur"),
        ({"requestBody": {"content": {}}}, "/requestBody/content", "a body of nothing, not of application/json"),
        (
            {"responses": {"200": {"content": {"image/png": {}}}}},
            "/responses",
            "an answer of type 'image/png' cannot be read",
        ),
        (
            {"requestBody": {"content": {"application/json": {"schema": {"type": "array", "items": ref("A")}}}}},
            "/requestBody/content/application~1json/schema",
            "a request body must be an object, and this is of type 'array'",
        ),
        (
            {"responses": answer("A") | {"201": answer("B")["200"]}},
            "/responses/201/content/application~1json",
            "a second answer of type 'application/json'",
        ),
        (
            {"servers": [{"url": "https://other.example/v2"}]},
            "/servers",
            "servers that differ from those of the document",
        ),
        *(
            (
                {"parameters": [QUERY | {"schema": MANY} | each]},
                "/parameters/0",
                "a list that is not sent as a parameter",
            )
            for each in ({"explode": False}, {"style": "pipeDelimited"}, {"in": "header"})
        ),
        (
            {"requestBody": {"content": answer("A", "a/a+json")["200"]["content"] | answer("B")["200"]["content"]}},
            "/requestBody/content",
            "bodies of several types: a/a+json, application/json",
        ),
        ({"parameters": [{"$ref": "#/no"}]}, "/parameters/0/$ref", "leads outside #/components/parameters/"),
        ({"x-stream": {"format": "lines"}}, "/x-stream/format", "unknown stream format 'lines'"),
    ],
)
def test_faulty_operations(fact, where, problem):
    location, told = problem_of(lambda: operation(fact))
    assert location == f"/paths/~1things/post{where}"
    assert problem in told


def test_a_path_variable_without_a_parameter():
    with pytest.raises(BuildError, match="path variable 'thing' is not a path parameter"):
        operation({}, path="/things/{thing}")


def test_a_schema_inside_another_and_a_member_that_is_not_described():
    inner = {"$ref": "#/components/schemas/It/$defs/Part"}
    fact = {
        "properties": {"part": inner, "any": True},
        "required": ["part", "other"],
        "$defs": {"Part": {"type": "string"}},
    }
    found = schema({"type": "object", **fact}).properties
    assert found == {
        "any": Property("any", Shape("any")),
        "other": Property("other", Shape("any"), required=True),
        "part": Property("part", Shape("ref", ref="It/$defs/Part"), required=True),
    }


def test_an_answer_that_is_json_and_something_else():
    content = {each: {"schema": ref("Thing")} for each in ("image/png", "application/json")}
    found = operation({"responses": {"200": {"content": content}}}).methods["things.make"]
    assert (found.media_download, found.response) == (False, "Thing")


def test_an_operation_with_a_default_answer():
    made = answer("Thing")["200"]
    assert operation({"responses": {"default": made}}).methods["things.make"].response == "Thing"
    assert operation({"responses": {"204": {}, "default": made}}).methods["things.make"].response is None


@pytest.mark.parametrize("path", ["/a?b=1", "/a#b", "/a b", "/a\nb", "/../a", "/a/./b", "/ä"])
def test_a_path_that_is_no_address(path):
    assert "which a URL cannot have" in problem_of(lambda: operation({}, path=path))[1]


def test_an_unknown_verb():
    with pytest.raises(BuildError, match="unknown HTTP method 'fetch'"):
        operation({}, verb="fetch")


def test_two_operations_of_one_id():
    it = {"operationId": "things.make", "responses": {}}
    with pytest.raises(BuildError, match="a second operation with the id 'things.make'"):
        read(document(paths={"/a": {"get": it}, "/b": {"get": it}}), "toys.json")


def test_a_body_whose_schema_name_is_taken():
    body = {"requestBody": {"content": {"application/json": {"schema": {"anyOf": [ref("A"), ref("B")]}}}}}
    _, told = problem_of(lambda: operation(body, components={"schemas": {"things.make.request": {"type": "object"}}}))
    assert told == "needs the schema name 'things.make.request', which is taken; give it a schema and a $ref"


@pytest.mark.parametrize("version", ["3.2.0", "3.10.0", "2.0"])
def test_another_openapi(version):
    with pytest.raises(BuildError, match="toys.json#/openapi: expected OpenAPI 3.0 or 3.1, found"):
        read(document(openapi=version), "toys.json")


def test_openapi_3_0():
    fact = {"allOf": [ref("Part")], "nullable": True}
    raw = document(
        {"It": {"type": "object", "properties": {"part": fact}}, "Part": {"type": "object"}}, openapi="3.0.3"
    )
    assert read(raw, "toys.json").schemas["It"].properties["part"].shape == Shape("ref", ref="Part", nullable=True)


def test_no_components():
    raw = document()
    del raw["components"]
    assert read(raw, "toys.json").schemas == {}


@pytest.mark.parametrize("key", ["openapi", "info", "paths"])
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


SHARED = {"name": "thing", "in": "path", "required": True, "schema": {"type": "string"}}


def test_parameters_of_a_path_and_shared_ones():
    own = [
        {"name": "q", "in": "query", "schema": {"type": ["integer", "null"]}},
        {"$ref": "#/components/parameters/key"},
    ]
    key = {"name": "X-Key", "in": "header", "schema": {"type": "string", "maxLength": 3}}
    paths = {
        "/things/{thing}": {
            "parameters": [SHARED, {"name": "q", "in": "query", "schema": {"type": "string"}}],
            "summary": "Prose.",
            "get": {"operationId": "things.get", "parameters": own, "responses": {}},
            "head": {},
        }
    }
    raw = document(paths=paths, components={"schemas": {}, "parameters": {"key": key}})
    assert read(raw, "toys.json").methods["things.get"].parameters == {
        "X-Key": Parameter("X-Key", "header", Shape("string", limits=(("maxLength", "3"),))),
        "q": Parameter("q", "query", Shape("integer", nullable=True)),
        "thing": Parameter("thing", "path", Shape("string"), required=True),
    }


def test_parameters_are_text_where_they_go():
    either = {"anyOf": [{"type": "string"}, {"type": "integer"}]}
    components = {"schemas": {"Kind": {"type": "string", "enum": ["a"]}}}
    parameters = [{"name": "a", "in": "query", "schema": either}, {"name": "b", "in": "query", "schema": ref("Kind")}]
    it = operation({"parameters": parameters, "responses": {}}, components=components).methods["things.make"]
    assert it.parameters["a"].shape == Shape("string")
    assert it.parameters["b"].shape == Shape("string", enum=("a",))


def test_answers_that_are_arrays_or_bytes_or_shared():
    array = {"schema": {"type": "array", "items": ref("A")}}
    it = operation({"responses": {"200": {"content": {"application/vnd.toys+json": array}}}})
    assert it.methods["things.make"].response == "things.make.response"
    assert it.schemas["things.make.response"].shape == Shape("array", item=Shape("ref", ref="A"))
    it = operation({"responses": {"200": {"content": {"application/octet-stream": {}}}}}).methods["things.make"]
    assert (it.response, it.media_download) == (None, True)
    components = {"schemas": {}, "responses": {"it": answer("A")["200"]}}
    it = operation({"responses": {"200": {"$ref": "#/components/responses/it"}}}, components=components)
    assert it.methods["things.make"].response == "A"


def test_events_are_what_the_operation_says_they_are():
    content = answer("Thing")["200"]["content"] | answer("Envelope", "text/event-stream")["200"]["content"]
    stream = {"format": "sse", "events": "#/components/schemas/Event"}
    it = operation({"responses": {"200": {"content": content}}, "x-stream": stream}).methods["things.make"]
    assert (it.response, it.events) == ("Thing", "Event")


def test_an_operation_without_an_id_is_called_by_verb_and_path():
    paths = {"/a": {"get": {"responses": {}}}}
    assert list(read(document(paths=paths), "toys.json").methods) == ["GET /a"]


def test_only_what_is_followed_is_looked_at():
    good = {"operationId": "good", "responses": answer("A")}
    bad = {"operationId": "bad", "responses": {"200": {"content": {"text/html": {}}}}}
    schemas = {"A": {"type": "object"}, "B": {"not": {}}}
    raw = document(schemas, {"/a": {"get": good, "post": bad}})
    it = read(raw, "toys.json", {"good", "later"})
    assert (list(it.methods), list(it.schemas)) == (["good"], ["A"])


@pytest.mark.parametrize(
    ("members", "fact", "backends", "offered"),
    [
        ({}, {}, None, None),
        ({"x-backends": {"gemini": True, "vertex": False}}, {}, ("gemini",), None),
        ({"x-backends": ["vertex"]}, {}, ("vertex",), None),
        ({"x-backend-paths": {"gemini": {}, "vertex": {}, "v_from": []}}, {}, ("gemini", "vertex"), None),
        ({}, {"x-backends": {"gemini": False, "vertex": True}}, None, ("vertex",)),
        (
            {"x-backends": ["gemini", "vertex"], "x-vertex-refused": {"things.make": "always"}},
            {},
            ("gemini", "vertex"),
            ("gemini",),
        ),
    ],
)
def test_backends(members, fact, backends, offered):
    it = operation(fact, **members)
    assert (it.backends, it.methods["things.make"].backends) == (backends, offered)


def test_a_refusal_where_nobody_is_known_to_offer_it():
    with pytest.raises(BuildError, match="names none that offers it; add x-backends"):
        operation({}, **{"x-vertex-refused": {"things.make": "always"}})


def test_variables_of_a_server_have_their_defaults():
    server = {"url": "https://{region}.toys.example/{version}/", "variables": {"region": {"default": "eu"}}}
    server["variables"]["version"] = {"default": "v3", "enum": ["v2", "v3"]}
    assert operation({}, servers=[server]).methods["things.make"].path == "v3/things"


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        ({"maxLength": None}, "/maxLength: expected a number, found null"),
        ({"pattern": 3}, "/pattern: expected a string, found 3"),
        ({"uniqueItems": "yes"}, '/uniqueItems: expected a boolean, found "yes"'),
    ],
)
def test_a_limit_of_another_type(fact, told):
    with pytest.raises(BuildError, match=f"{told}$"):
        schema({"type": "string", **fact})


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        ({"parameters": [{"name": "c", "in": "cookie", "schema": {}}]}, "send it as a header of the client"),
        ({"parameters": [{"name": "c", "in": "query", "content": {}}]}, "give it a schema, of type string"),
        (
            {"parameters": [{"name": "c", "in": "query", "style": "deepObject", "schema": {"properties": {"a": {}}}}]},
            "a parameter cannot be of type 'object'; make it one parameter per member, or a string",
        ),
        (
            {"requestBody": {"content": {"multipart/form-data": {}, "text/csv": {}}}},
            "a body of multipart/form-data, text/csv, not of application/json; gemkit sends JSON",
        ),
    ],
)
def test_what_is_not_json_over_http_is_left_out_with_the_way_out(fact, told):
    assert problem_of(lambda: operation(fact))[1].endswith(told)


def test_a_path_that_stands_elsewhere():
    item = {"get": {"operationId": "things.get", "responses": answer("Thing")}}
    paths = {"/things": {"$ref": "#/components/pathItems/Things"}, "/others": {"$ref": "others.json"}}
    it = read(document(paths=paths, components={"pathItems": {"Things": item}}), "toys.json")
    assert {name: each.path for name, each in it.methods.items()} == {"things.get": "v1/things"}
    assert it.unread == {
        "path /others": "$ref 'others.json' leads outside #/components/pathItems/, at /paths/~1others/$ref"
    }
