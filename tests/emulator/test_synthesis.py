import datetime as dt
import decimal
import enum
import ipaddress
import json
import re
import uuid
from typing import Annotated, Literal

import jsonschema
import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemkit.emulator.json_schema import first_violation
from gemkit.emulator.patterns import sample
from gemkit.emulator.service_errors import ServiceError
from gemkit.emulator.synthesis import synthesise


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Node(pydantic.BaseModel):
    value: int
    children: list["Node"] = []
    parent: "Node | None" = None
    named: dict[str, "Node"] = {}


class Cat(pydantic.BaseModel):
    kind: Literal["cat"]
    lives: Annotated[int, pydantic.Field(ge=1, le=9)]


class Dog(pydantic.BaseModel):
    kind: Literal["dog"]
    tricks: Annotated[list[str], pydantic.Field(min_length=3, max_length=3)]


class Everything(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="forbid")
    text: str
    short: Annotated[str, pydantic.Field(max_length=3)]
    long: Annotated[str, pydantic.Field(min_length=50)]
    code: Annotated[str, pydantic.Field(pattern=r"^[A-Z]{2}-\d{4}$")]
    slug: Annotated[str, pydantic.Field(pattern=r"^[a-z]+$", min_length=6)]
    whole: Annotated[int, pydantic.Field(gt=10, lt=12)]
    even: Annotated[int, pydantic.Field(multiple_of=7, ge=8)]
    share: Annotated[float, pydantic.Field(gt=0, lt=1)]
    cold: Annotated[float, pydantic.Field(le=-5)]
    price: decimal.Decimal
    maybe: int | None
    nothing: None
    either: int | str
    colour: Colour
    exactly: Literal["this"]
    pets: list[Annotated[Cat | Dog, pydantic.Field(discriminator="kind")]]
    tree: Node
    pair: tuple[int, str]
    few: Annotated[list[int], pydantic.Field(min_length=4, max_length=4)]
    colours: set[Colour]
    numbers: set[int]
    table: dict[str, list[float]]
    when: dt.datetime
    day: dt.date
    time: dt.time
    span: dt.timedelta
    id: uuid.UUID
    address: ipaddress.IPv4Address
    link: pydantic.HttpUrl
    data: pydantic.Base64Bytes
    url_data: pydantic.Base64UrlStr
    id_1: pydantic.UUID1
    id_4: pydantic.UUID4
    id_7: pydantic.UUID7
    any_address: pydantic.IPvAnyAddress
    network: ipaddress.IPv4Network
    network_6: ipaddress.IPv6Network
    interface: ipaddress.IPv6Interface
    text_of_json: pydantic.Json[list[int]]
    flag: bool
    anything: dict


@pytest.mark.parametrize(
    "prompt", ["", "My cat Tom has 7 lives, said \"Jerry\" on day 11 at 0.25 with 'x'", "12 -5 0 1e9"]
)
def test_values_fit_pydantic_schemas(prompt):
    value = synthesise(Everything.model_json_schema(), prompt)
    Everything.model_validate_json(json.dumps(value))
    assert value == synthesise(Everything.model_json_schema(), prompt)
    assert value.keys() == Everything.model_fields.keys()


def test_recursion_ends_and_shows_something():
    value = synthesise(Node.model_json_schema())
    Node.model_validate(value)
    assert value["children"]
    assert len(json.dumps(value)) < 20_000


REQUIRED_IN_ITSELF = {
    "$ref": "#/$defs/A",
    "$defs": {"A": {"type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}, "required": ["a"]}},
}
MANY = 10**9


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        (REQUIRED_IN_ITSELF, "without an end, at 'a'"),
        ({"$ref": "#/$defs/A", "$defs": {"A": {"$ref": "#/$defs/A"}}}, "without an end"),
        ({"type": "array", "items": {"type": "string"}, "minItems": MANY}, "minItems is 1000000000"),
        ({"type": "ARRAY", "items": {"type": "STRING"}, "minItems": str(MANY)}, "minItems is 1000000000"),
        ({"type": "object", "additionalProperties": {}, "minProperties": MANY}, "minProperties is 1000000000"),
        ({"type": "string", "minLength": MANY}, "minLength is 1000000000"),
        ({"type": "string", "pattern": "(a{1000}){1000}{1000}"}, "no text was found for the pattern"),
        ({"type": "string", "pattern": "^a{999999999999}$"}, "no text was found for the pattern"),
        ({"type": "string", "pattern": "(a+)+(?=x)$", "minLength": 60}, "no text was found for the pattern"),
        (
            {"type": "array", "minItems": 200, "items": {"type": "array", "minItems": 200, "items": {}}},
            "10000 values",
        ),
        ({"type": "integer", "minimum": 5, "maximum": 4}, "below its minimum"),
        ({"type": "number", "minimum": 10**400}, "OverflowError"),
        ({"$defs": {"A": {"anyOf": [{"$ref": "#/$defs/A"}]}}, "anyOf": [{"$ref": "#/$defs/A"}]}, "response_schema"),
        (
            {
                "$ref": "#/$defs/s0",
                "$defs": {f"s{n}": {"allOf": [{"$ref": f"#/$defs/s{n + 1}"}] * 2} for n in range(30)},
            },
            "nested more than 40 deep",
        ),
        ({"not": {}}, "matches the schema of not"),
    ],
)
def test_schemas_that_cannot_be_served_are_refused(schema, reason):
    with pytest.raises(ServiceError) as caught:
        synthesise(schema)
    assert caught.value.code == 400
    assert reason in caught.value.message
    assert "change the schema" in caught.value.message


ODD = [
    {"type": "array", "items": {"type": "boolean"}, "uniqueItems": True, "minItems": 2},
    {"type": "array", "items": {"type": "object", "properties": {"n": {"type": "string"}}}, "uniqueItems": True},
    {"type": "array", "items": {"enum": ["a", "b", "c"]}, "uniqueItems": True, "minItems": 3},
    {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "string"}], "items": False},
    {"type": "array", "contains": {"const": 7}, "items": {"type": "integer", "enum": [3, 7]}, "minItems": 1},
    {"oneOf": [{"type": "integer"}, {"type": "number", "exclusiveMinimum": 1}]},
    {"type": "integer", "multipleOf": 2.5, "minimum": 6},
    {"type": "number", "multipleOf": 0.25, "minimum": 0.3},
    {"type": "number", "multipleOf": 3, "maximum": -4},
    {"type": "integer", "exclusiveMinimum": -3, "exclusiveMaximum": -1},
    {"type": "object", "properties": {"a": {"type": "string"}}, "not": {"required": ["a"]}},
    {
        "type": "object",
        "properties": {"kind": {"enum": ["x", "y"]}, "size": {"type": "integer"}},
        "required": ["kind"],
        "if": {"properties": {"kind": {"const": "x"}}},
        "then": {"required": ["missing"], "properties": {"missing": False}},
    },
    {"type": "object", "properties": {"a": {}, "b": {}}, "dependentRequired": {"a": ["c"]}},
    {"type": "object", "properties": {"a": False, "b": {"type": "null"}}, "required": ["b"]},
    {"type": "object", "patternProperties": {"^x": {"type": "integer"}}, "required": ["x1"]},
    {"type": ["string", "null"], "enum": [None]},
    {"type": "string", "enum": ["yes", "no"], "not": {"const": "yes"}},
    {"allOf": [{"type": "object", "properties": {"a": {"type": "integer"}}}, {"required": ["a"]}]},
    {"type": "object", "properties": {f"p{n}": {"$ref": "#"} for n in range(8)}},
    {"const": {"deep": [1, None, "x"]}},
    True,
    {},
]


@pytest.mark.parametrize("prompt", ["", 'Ada said "yes" on day 7 at 0.25'])
@pytest.mark.parametrize("schema", ODD, ids=lambda schema: json.dumps(schema)[:60])
def test_odd_schemas_are_answered_with_what_fits(schema, prompt):
    value = synthesise(schema, prompt)
    jsonschema.Draft202012Validator(schema).validate(json.loads(json.dumps(value)))
    assert first_violation(schema, value) is None


@pytest.mark.parametrize("schema", ODD, ids=lambda schema: json.dumps(schema)[:60])
@given(
    value=st.recursive(
        st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from(["yes", "x", 0.3, 2.5]),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b", "x1", "kind"]), inner),
        max_leaves=4,
    )
)
@settings(max_examples=25)
def test_the_check_agrees_with_a_validator_of_json_schema(schema, value):
    assert (first_violation(schema, value) is None) is jsonschema.Draft202012Validator(schema).is_valid(value)


def test_openapi_style():
    schema = {
        "type": "OBJECT",
        "properties": {
            "b": {"type": "STRING", "nullable": True},
            "a": {"type": "ARRAY", "minItems": "3", "maxItems": "3", "items": {"type": "NUMBER", "minimum": 2}},
            "c": {"anyOf": [{"type": "NULL"}, {"type": "BOOLEAN"}]},
            "d": {"type": "STRING", "minLength": "4", "maxLength": "4"},
            "e": {"type": "INTEGER", "minimum": 5, "maximum": 5},
        },
        "required": ["a"],
        "propertyOrdering": ["e", "a", "b"],
    }
    value = synthesise(schema)
    assert list(value) == ["e", "a", "b", "c", "d"]
    assert len(value["a"]) == 3
    assert min(value["a"]) >= 2
    assert value["c"] is True
    assert len(value["d"]) == 4
    assert value["e"] == 5


def test_vertex_references():
    schema = {
        "ref": "Pet",
        "defs": {
            "Pet": {"type": "OBJECT", "properties": {"n": {"ref": "#/defs/Name"}}},
            "Name": {"type": "STRING", "enum": ["Rex"]},
        },
    }
    assert synthesise(schema) == {"n": "Rex"}


def test_all_of_and_siblings_of_a_reference():
    schema = {
        "allOf": [{"$ref": "#/definitions/Base"}, {"properties": {"b": {"const": 2}}, "required": ["b"]}],
        "definitions": {"Base": {"type": "object", "properties": {"a": {"const": 1}}}},
    }
    assert synthesise(schema) == {"a": 1, "b": 2}
    assert synthesise({"$ref": "#/$defs/x~1y", "maximum": 3, "$defs": {"x/y": {"type": "integer", "minimum": 3}}}) == 3


@pytest.mark.parametrize(
    ("schema", "fits"),
    [
        ({"type": ["null", "integer"]}, lambda v: isinstance(v, int)),
        ({"type": ["null"]}, lambda v: v is None),
        ({"properties": {"a": True}}, lambda v: isinstance(v["a"], str)),
        ({"type": "integer", "exclusiveMinimum": True, "minimum": 3}, lambda v: v > 3),
        ({"type": "integer", "minimum": 2.5}, lambda v: v >= 3),
        ({"type": "integer", "maximum": -4}, lambda v: v <= -4),
        ({"type": "integer", "multipleOf": 5, "maximum": 7}, lambda v: v == 5),
        ({"type": "number", "multipleOf": 0.25, "exclusiveMinimum": 1}, lambda v: v == 1.25),
        ({"type": "number", "minimum": 3, "exclusiveMaximum": 3.5}, lambda v: 3 <= v < 3.5),
        ({"type": "number", "exclusiveMaximum": 0.5}, lambda v: v < 0.5),
        ({"type": "object", "required": ["x"]}, lambda v: "x" in v),
        ({"type": "object", "minProperties": 3}, lambda v: len(v) == 3),
        (
            {"type": "object", "additionalProperties": {"type": "integer"}},
            lambda v: all(isinstance(x, int) for x in v.values()) and v,
        ),
        ({"type": "array", "items": {"type": "string"}, "maxItems": 1}, lambda v: len(v) == 1),
        (
            {"type": "array", "items": {"enum": [1, 2, 3]}, "uniqueItems": True, "minItems": 3},
            lambda v: sorted(v) == [1, 2, 3],
        ),
        ({"type": "array"}, lambda v: v == []),
        ({"type": "array", "prefixItems": [{"const": 1}, {"const": 2}]}, lambda v: v == [1, 2]),
        ({"oneOf": [{"type": "null"}, {"const": 5}]}, lambda v: v == 5),
        ({"type": "string", "format": "email"}, lambda v: "@" in v),
        ({}, lambda v: isinstance(v, str)),
    ],
)
def test_single_keywords(schema, fits):
    assert fits(synthesise(schema))


def test_the_prompt_is_used():
    schema = {
        "type": "object",
        "properties": {
            "a": {"type": "string"},
            "b": {"type": "string"},
            "n": {"type": "integer"},
            "x": {"type": "number"},
            "c": {"enum": ["red", "blue"]},
        },
    }
    value = synthesise(schema, 'Paint "the old shed" in New York blue, 3 times, for 9.99')
    assert value == {"a": "the old shed", "b": "New York", "n": 3, "x": 9.99, "c": "blue"}


@pytest.mark.parametrize(
    "pattern",
    [
        r"^[A-Z]{2}-\d{4}$",
        r"^(?:foo|bar)+$",
        r"^(?P<year>\d{4})-(0[1-9]|1[0-2])$",
        r"[^abc]+",
        r"^\w+@\w+\.com$",
        r"^a?b*c+d{2,}e{1,3}?$",
        r"^[\w.-]+$",
        r"^\+?[0-9]{3,5}\s\S\D\W$",
        r"^[-a]\[x\]\n?$",
        r"\bword\b",
        r"(?=.*a)a.",
        r"^[]x]$",
    ],
)
def test_patterns_are_matched(pattern):
    text = sample(pattern)
    assert text is not None
    assert re.search(pattern, text)


@pytest.mark.parametrize("pattern", [r"(a)\1b", r"[", r"(", r"(?<!x)^(?=b)a$", "a["])
def test_patterns_that_are_not_understood(pattern):
    assert sample(pattern) is None
