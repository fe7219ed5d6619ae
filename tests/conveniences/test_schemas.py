import dataclasses
import datetime as dt
import enum
import sys
import typing
import warnings
from typing import Annotated, Literal

import pytest
import typing_extensions
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from gemkit import types
from gemkit._features.schemas.mixins import SchemaLossWarning
from gemkit._features.schemas.typed_dicts import readable
from gemkit.errors import InvalidInputError, UnsupportedFieldError
from tests.doubles import recording, sent


class Node(BaseModel):
    name: str
    children: list["Node"] = []
    born: dt.datetime | None = None


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


@dataclasses.dataclass
class Point:
    x: int
    y: float = 0.0


class Inner(typing.TypedDict, total=False):
    z: typing.Required[int]
    w: Annotated[str, Field(description="why")]


class Outer(typing.TypedDict):
    a: int
    b: list[Inner] | None
    c: typing.NotRequired[Literal["x", "y"]]


class Modern(typing_extensions.TypedDict):
    a: int


def config_of(schema, backend="gemini", **more):
    def call(client):
        client.models.generate_content(model="m", contents="a", config={"response_schema": schema, **more})

    return sent(call, backend)["generationConfig"]


class TestSending:
    @pytest.mark.parametrize(
        "schema",
        [
            Node,
            list[Node],
            Node | None,
            typing.Optional[Node],  # noqa: UP045
            typing.Union[Node, Point, int],  # noqa: UP007
            dict[str, int],
            dict[str, Node],
            dt.datetime,
            Level,
            Literal["a", "b"],
            Point,
            list[Point],
            Modern,
            int,
            str,
            list[str],
            tuple[int, str],
            Annotated[int, Field(ge=1)],
        ],
        ids=str,
    )
    @pytest.mark.parametrize("backend", ["gemini", "vertex"])
    def test_types_go_out_as_json_schema_as_they_are(self, schema, backend):
        from pydantic import TypeAdapter

        body = config_of(schema, backend)
        assert body == {"responseJsonSchema": TypeAdapter(schema).json_schema(), "responseMimeType": "application/json"}

    def test_typed_dictionaries_of_every_kind(self):
        body = config_of(Outer)["responseJsonSchema"]
        assert body["required"] == ["a", "b"]
        assert body["properties"]["c"] == {"enum": ["x", "y"], "title": "C", "type": "string"}
        assert body["$defs"]["Inner"]["required"] == ["z"]
        assert body["$defs"]["Inner"]["properties"]["w"]["description"] == "why"
        assert config_of(dict[str, Outer])["responseJsonSchema"]["additionalProperties"] == {"$ref": "#/$defs/Outer"}
        assert config_of(Outer | int)["responseJsonSchema"]["anyOf"][1] == {"type": "integer"}
        assert config_of(Annotated[Outer, "x"])["responseJsonSchema"] == body
        assert readable(typing.Callable[[int], str]) == typing.Callable[[int], str]
        assert readable(list[int]) == list[int]

    def test_a_dictionary_that_is_json_schema_stays_as_it_is(self):
        schema = {"type": "object", "properties": {"a": {"type": ["string", "null"], "default": None}}, "x-own": 1}
        assert config_of(schema)["responseJsonSchema"] == schema

    @pytest.mark.parametrize(
        "schema",
        [
            {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}},
            {"type": types.Type.OBJECT, "properties": {"a": types.Schema(type="STRING")}},
            {"properties": {"a": {"type": "STRING"}}, "type": "object"},
            types.Schema(type="OBJECT", properties={"a": types.Schema(type="STRING")}),
        ],
    )
    def test_the_services_own_dialect(self, schema):
        body = config_of(schema)
        assert body["responseSchema"]["properties"] == {"a": {"type": "STRING"}}
        assert body["responseSchema"]["type"].upper() == "OBJECT"
        assert "responseJsonSchema" not in body

    @pytest.mark.parametrize("schema", [{"any_of": [{"type": "STRING"}]}, {"items": {"nullable": True}}])
    def test_more_of_the_dialect(self, schema):
        assert "responseSchema" in config_of(schema)

    def test_an_enum_of_strings_goes_out_as_schema(self):
        body = config_of(Colour, response_mime_type="text/x.enum")
        assert body == {
            "responseSchema": {"type": "STRING", "enum": ["red", "blue"]},
            "responseMimeType": "text/x.enum",
        }

    def test_a_typo_in_the_dialect_is_told(self):
        with pytest.raises(InvalidInputError, match=r"config\.response_schema\.propertys is unknown"):
            config_of({"type": "OBJECT", "propertys": {}})

    def test_response_json_schema(self):
        def call(client):
            config = {"response_json_schema": Node, "response_mime_type": "application/json"}
            client.models.generate_content(model="m", contents="a", config=config)

        assert sent(call)["generationConfig"]["responseJsonSchema"] == Node.model_json_schema()

    def test_what_has_no_schema(self):
        with pytest.raises(InvalidInputError, match=r"config\.response_schema: .*has no JSON Schema"):
            config_of(typing.Callable[[int], int])

    @pytest.mark.parametrize(("schema", "kind"), [(3, "int"), ("json", "str"), ([1], "list")])
    def test_what_is_no_type(self, schema, kind):
        with pytest.raises(InvalidInputError, match=rf"config\.response_schema must be a class, .* not {kind}$"):
            config_of(schema)

    def test_a_typed_dictionary_that_contains_itself(self):
        if sys.version_info >= (3, 12):  # pydantic can read it
            assert "Loop" in config_of(Loop)["responseJsonSchema"]["$defs"]
            return
        with pytest.raises((InvalidInputError, RecursionError), match=r"contains itself; use typing_extensions"):
            config_of(Loop)

    def test_response_format(self):
        one = {"text": {"mime_type": "application/json"}}

        def call(formats):
            def inner(client):
                client.models.generate_content(model="m", contents="a", config={"response_format": formats})

            return inner

        wire = {"text": {"mimeType": "application/json"}}
        two = {"audio": {}}
        assert sent(call([one, two]))["generationConfig"]["responseFormat"] == {**wire, "audio": {}}
        assert sent(call([one]), "vertex")["generationConfig"]["responseFormat"] == [wire]
        with pytest.raises(
            UnsupportedFieldError, match=r"config\.response_format\[1\]\.text.*Only one format is supported for text"
        ):
            sent(call([one, one]))


class Loop(typing.TypedDict):
    inner: "list[Loop]"


def plain(schema):
    assert isinstance(schema.json_schema, types.JSONSchema)
    return schema.json_schema.model_dump(mode="json", by_alias=True, exclude_none=True)


def lowered(schema, **options):
    return types.Schema.from_json_schema(json_schema=schema, **options)


def losses(schema):
    with pytest.warns(SchemaLossWarning) as caught:
        lowered(schema)
    (warning,) = caught
    return str(warning.message).removeprefix("types.Schema cannot express ").split(", ")


class TestLowering:
    def test_a_model(self):
        class Person(BaseModel):
            name: str = Field(description="who", min_length=1)
            age: int | None = None
            colour: Colour
            kind: Literal["a", "b"] = "a"
            where: list[Point] = []

        with warnings.catch_warnings():
            warnings.simplefilter("error")
            made = lowered(Person.model_json_schema())
        assert made.required == ["name", "colour"]
        assert made.property_ordering == list(Person.model_fields)
        assert made.properties["name"] == types.Schema(title="Name", type="STRING", description="who", min_length=1)
        assert (made.properties["age"].type, made.properties["age"].nullable) == ("INTEGER", True)
        assert made.properties["colour"].enum == ["red", "blue"]
        assert made.properties["kind"].default == "a"
        assert made.properties["where"].items.properties["x"].type == "INTEGER"

    def test_types_alternatives_and_constants(self):
        assert lowered({"type": ["string", "null"]}) == types.Schema(type="STRING", nullable=True)
        assert lowered({"type": ["string", "integer"]}).any_of == [
            types.Schema(type="STRING"),
            types.Schema(type="INTEGER"),
        ]
        assert lowered({"type": "string", "nullable": True}).nullable is True
        assert lowered({"const": "a"}) == types.Schema(type="STRING", enum=["a"])
        assert lowered({"enum": ["a", None]}) == types.Schema(type="STRING", enum=["a"], nullable=True)
        assert lowered({"oneOf": [{"type": "string"}, {"type": "null"}]}) == types.Schema(type="STRING", nullable=True)
        two = {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]}
        assert lowered(two) == types.Schema(
            any_of=[types.Schema(type="STRING"), types.Schema(type="INTEGER")], nullable=True
        )
        assert lowered({"items": True}) == types.Schema(items=types.Schema())
        assert lowered({"type": "string", "example": 1}).example == 1

    def test_all_of_is_merged(self):
        base = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
        more = {"properties": {"b": {"type": "string"}}, "required": ["b"], "description": "d"}
        made = lowered({"allOf": [base, more]})
        assert (list(made.properties), made.required, made.description) == (["a", "b"], ["a", "b"], "d")

    def test_a_model_with_a_dump_is_read(self):
        assert lowered(types.Schema(type="STRING")).type == "STRING"

    def test_every_loss_is_told_by_path(self):
        assert losses(
            {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "a": {"type": "object", "additionalProperties": {"type": "string"}},
                    "b": {"type": "number", "exclusiveMinimum": 1, "x-mine": 2},
                    "c": {"type": "array", "items": {"enum": [1, 2]}},
                    "d": {"const": 3},
                    "e": {"allOf": [{"minimum": 1}, {"minimum": 2}]},
                    "f": {"anyOf": [{"type": "string", "not": {}}, {"type": "integer"}]},
                    "g": {"examples": [1, 2, 3]},
                    "h": False,
                    "i": {"type": "array", "items": [{"type": "string"}]},
                },
            }
        ) == [
            "json_schema.properties.a.additionalProperties",
            "json_schema.properties.b.exclusiveMinimum",
            "json_schema.properties.c.items.enum",
            "json_schema.properties.d.const",
            "json_schema.properties.e.allOf[1].minimum",
            "json_schema.properties.f.anyOf[0].not",
            "json_schema.properties.g.examples[1]",
            "json_schema.properties.g.examples[2]",
            "json_schema.properties.h",
            "json_schema.properties.i.items",
            "json_schema.additionalProperties",
        ]

    def test_losses_can_be_errors(self):
        with pytest.raises(
            InvalidInputError, match=r"cannot express json_schema\.not; send it as response_json_schema"
        ):
            lowered({"not": {}}, raise_error_on_unsupported_field=True)

    def test_references(self):
        schema = {"$defs": {"a/b": {"type": "string"}}, "items": {"$ref": "#/$defs/a~1b", "description": "d"}}
        assert lowered(schema).items == types.Schema(type="STRING", description="d")
        with pytest.raises(InvalidInputError, match=r"json_schema\.items: #/\$defs/b is not defined"):
            lowered({"items": {"$ref": "#/$defs/b"}})
        with pytest.raises(InvalidInputError, match="refers to itself"):
            lowered(Node.model_json_schema())
        with pytest.raises(InvalidInputError, match="json_schema must be a dictionary, not list"):
            lowered([])


class TestRaising:
    def test_everything(self):
        schema = types.Schema(
            type="OBJECT",
            properties={
                "a": types.Schema(type="STRING", nullable=True),
                "b": types.Schema(type="STRING", enum=["x"], nullable=True),
            },
            property_ordering=["b", "a"],
            any_of=[types.Schema(items=types.Schema(type="NUMBER"))],
            example={"a": 1},
            max_properties=3,
            defs={"d": types.Schema(type="STRING")},
            ref="#/$defs/d",
        )
        assert plain(schema) == {
            "type": "object",
            "properties": {"b": {"type": ["null", "string"], "enum": ["x", None]}, "a": {"type": ["null", "string"]}},
            "anyOf": [{"items": {"type": "number"}}],
            "examples": [{"a": 1}],
            "maxProperties": 3,
            "$defs": {"d": {"type": "string"}},
            "$ref": "#/$defs/d",
        }
        assert list(plain(schema)["properties"]) == ["b", "a"]

    def test_nullable_alternatives(self):
        both = types.Schema(type="OBJECT", any_of=[types.Schema(required=["a"])], nullable=True)
        assert plain(both) == {"type": ["null", "object"], "anyOf": [{"required": ["a"]}, {"type": "null"}]}
        assert plain(types.Schema(nullable=True)) == {}


KINDS = st.sampled_from(["STRING", "NUMBER", "INTEGER", "BOOLEAN"])
LEAVES = st.builds(
    lambda kind, nullable, **about: {
        "type": kind,
        **({"nullable": True} if nullable else {}),
        **{k: v for k, v in about.items() if v is not None},
    },
    KINDS,
    st.booleans(),
    description=st.none() | st.text(min_size=1, max_size=5),
    title=st.none() | st.just("t"),
)
SCHEMAS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        inner.map(lambda item: {"type": "ARRAY", "items": item, "minItems": 1}),
        st.dictionaries(st.text("ab", min_size=1, max_size=2), inner, min_size=1, max_size=3).map(
            lambda found: {
                "type": "OBJECT",
                "properties": found,
                "propertyOrdering": list(found),
                "required": list(found)[:1],
            }
        ),
        st.tuples(inner, inner).map(lambda two: {"anyOf": list(two)}),
    ),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None)
@given(SCHEMAS)
def test_raising_and_lowering_are_each_others_reverse(facts):
    schema = types.Schema.model_validate(facts)
    assert lowered(schema.json_schema) == schema


class TestCalls:
    def test_parsing_follows_the_schema(self):
        def wire(text):
            return {"candidates": [{"content": {"parts": [{"text": text}]}, "finishReason": "STOP"}]}

        cases = [
            (Node, '{"name":"n","children":[{"name":"c"}]}', Node(name="n", children=[Node(name="c")])),
            (list[Node], '[{"name":"n"}]', [Node(name="n")]),
            (Node | int, "3", 3),
            (dict[str, int], '{"a":1}', {"a": 1}),
            (dt.datetime, '"2026-01-02T03:04:05Z"', dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)),
            (Colour, '"red"', Colour.RED),
            (Colour, "red\n", Colour.RED),
            (Level, "2", Level.HIGH),
            (Literal["a", "b"], '"a"', "a"),
            (Point, '{"x":1}', Point(1)),
            (Outer, '{"a":1,"b":[{"z":2}]}', {"a": 1, "b": [{"z": 2}]}),
            ({"type": "object"}, '{"a":1}', {"a": 1}),
            (types.Schema(type="OBJECT"), '{"a":1}', {"a": 1}),
            ({"type": "OBJECT"}, '{"a":1}', {"a": 1}),
        ]
        for schema, text, value in cases:
            client, _ = recording(wire(text))
            for config in ({"response_schema": schema}, types.GenerateContentConfig(response_schema=schema)):
                answer = client.models.generate_content(model="m", contents="a", config=config)
                assert answer.parsed == value, schema
                assert type(answer.parsed) is type(value)
                assert answer.parsed is answer.parsed
        client, _ = recording(wire('{"name":"n"}'))
        answer = client.models.generate_content(model="m", contents="a", config={"response_json_schema": Node})
        assert answer.parsed == Node(name="n")
        assert client.models.generate_content(model="m", contents="a").parsed is None
