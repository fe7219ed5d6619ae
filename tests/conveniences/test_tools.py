import copy
import enum
import functools
import typing
from importlib import import_module
from typing import Annotated

import pytest
from pydantic import BaseModel, Field

from gemkit import types
from gemkit.errors import InvalidInputError, UnsupportedFunctionError
from tests.doubles import recording, sent


def weather(city: str, days: int = 3) -> str:
    """The weather of a city."""
    return city


def wire_of(tools, backend="gemini"):
    return sent(
        lambda client: client.models.generate_content(model="m", contents="a", config={"tools": tools}), backend
    )["tools"]


DECLARATION = {
    "name": "weather",
    "description": "The weather of a city.",
    "parametersJsonSchema": {
        "type": "object",
        "properties": {"city": {"type": "string"}, "days": {"type": "integer", "default": 3}},
        "required": ["city"],
    },
    "responseJsonSchema": {"type": "string"},
}


class TestInputs:
    @pytest.mark.parametrize("backend", ["gemini", "vertex"])
    def test_every_way(self, backend):
        search = types.Tool(google_search=types.GoogleSearch())
        for given, wire in [
            ([weather], [{"functionDeclarations": [DECLARATION]}]),
            ((weather,), [{"functionDeclarations": [DECLARATION]}]),
            ([search], [{"googleSearch": {}}]),
            ([{"google_search": {}}], [{"googleSearch": {}}]),
            ([{"googleSearch": {}}], [{"googleSearch": {}}]),
            ([weather, search], [{"googleSearch": {}}, {"functionDeclarations": [DECLARATION]}]),
            ([types.FunctionDeclaration(name="f")], [{"functionDeclarations": [{"name": "f"}]}]),
            (
                [{"function_declarations": [{"name": "f", "parameters": {"type": "OBJECT"}}]}],
                [{"functionDeclarations": [{"name": "f", "parameters": {"type": "OBJECT"}}]}],
            ),
            (weather, [{"functionDeclarations": [DECLARATION]}]),
            (search, [{"googleSearch": {}}]),
        ]:
            before = copy.deepcopy(given)
            assert wire_of(given, backend) == wire
            assert given == before

    def test_a_config_keeps_its_functions(self):
        config = types.GenerateContentConfig(tools=[weather])
        sent(lambda client: client.models.generate_content(model="m", contents="a", config=config))
        assert config.tools == [weather]

    @pytest.mark.parametrize(
        ("given", "message"),
        [
            ([3], r"config\.tools\[0\] must be a types\.Tool, .*, not int"),
            ([weather, str], r"config\.tools\[1\] must be a types\.Tool, .*, not the class str"),
            (["search"], r"config\.tools\[0\] must be a types\.Tool, .*, not str"),
        ],
    )
    def test_what_is_no_tool(self, given, message):
        with pytest.raises(InvalidInputError, match=message):
            wire_of(given)

    def test_a_typo_is_told_with_its_path(self):
        client, _ = recording()
        with pytest.raises(InvalidInputError, match=r"config\.tools.*gogle_search"):
            client.models.generate_content(model="m", contents="a", config={"tools": [weather, {"gogle_search": {}}]})
        config = types.GenerateContentConfig()
        config.__dict__["tools"] = [{"gogle_search": {}}]
        with pytest.raises(
            InvalidInputError, match=r"config\.tools\[0\]\.gogle_search is unknown; did you mean google"
        ):
            client.models.generate_content(model="m", contents="a", config=config)


class Place(BaseModel):
    name: str


class Box(typing.TypedDict):
    size: int


class Person(BaseModel):
    name: str
    age: int | None = None


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


PERSON = {
    "type": "OBJECT",
    "properties": {"name": {"type": "STRING"}, "age": {"type": "INTEGER", "nullable": True}},
    "required": ["name"],
}
# Annotation and default of one parameter: its JSON Schema without titles and references, as `Schema`, and whether a
# program that was written for google-genai finds it required.
DECLARED = [
    ("int", {"type": "integer"}, {"type": "INTEGER"}, True),
    ("float", {"type": "number"}, {"type": "NUMBER"}, True),
    ("bool", {"type": "boolean"}, {"type": "BOOLEAN"}, True),
    ("int = 3", {"type": "integer", "default": 3}, {"type": "INTEGER", "default": 3}, False),
    (
        "typing.Optional[int]",
        {"anyOf": [{"type": "integer"}, {"type": "null"}]},
        {"type": "INTEGER", "nullable": True},
        True,
    ),
    (
        "str | None = None",
        {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None},
        {"type": "STRING", "nullable": True},
        False,
    ),
    (
        "int | str",
        {"anyOf": [{"type": "integer"}, {"type": "string"}]},
        {"any_of": [{"type": "INTEGER"}, {"type": "STRING"}]},
        True,
    ),
    ("list", {"type": "array", "items": {}}, {"type": "ARRAY", "items": {}}, True),
    (
        "list[int]",
        {"type": "array", "items": {"type": "integer"}},
        {"type": "ARRAY", "items": {"type": "INTEGER"}},
        True,
    ),
    (
        "typing.Sequence[int]",
        {"type": "array", "items": {"type": "integer"}},
        {"type": "ARRAY", "items": {"type": "INTEGER"}},
        True,
    ),
    (
        "list[list[int]]",
        {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}},
        {"type": "ARRAY", "items": {"type": "ARRAY", "items": {"type": "INTEGER"}}},
        True,
    ),
    (
        "typing.List[str] = ['x']",
        {"type": "array", "items": {"type": "string"}, "default": ["x"]},
        {"type": "ARRAY", "items": {"type": "STRING"}, "default": ["x"]},
        False,
    ),
    ("dict", {"type": "object", "additionalProperties": True}, {"type": "OBJECT"}, True),
    ("typing.Literal['x', 'y']", {"type": "string", "enum": ["x", "y"]}, {"type": "STRING", "enum": ["x", "y"]}, True),
    ("Colour", {"type": "string", "enum": ["red", "blue"]}, {"type": "STRING", "enum": ["red", "blue"]}, True),
    (
        "Person",
        {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "age": {"anyOf": [{"type": "integer"}, {"type": "null"}], "default": None},
            },
            "required": ["name"],
        },
        PERSON,
        True,
    ),
    ("typing.Any", {}, {}, True),
    ("object", {}, {}, True),
    ("bytes", {"type": "string", "format": "binary"}, {"type": "STRING", "format": "binary"}, True),
    ("dt.datetime", {"type": "string", "format": "date-time"}, {"type": "STRING", "format": "date-time"}, True),
    ("uuid.UUID", {"type": "string", "format": "uuid"}, {"type": "STRING", "format": "uuid"}, True),
    (
        "tuple[int, str]",
        {
            "type": "array",
            "maxItems": 2,
            "minItems": 2,
            "prefixItems": [{"type": "integer"}, {"type": "string"}],
        },
        None,
        True,
    ),
    (
        "Annotated[str, Field(description='d', max_length=3)]",
        {"type": "string", "description": "d", "maxLength": 3},
        {"type": "STRING", "description": "d", "max_length": 3},
        True,
    ),
    ("'int'", {"type": "integer"}, {"type": "INTEGER"}, True),
]


def plain(schema, definitions):
    """A schema without titles and the order of properties, its references replaced."""
    if isinstance(schema, list):
        return [plain(item, definitions) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return plain(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    if "properties" in schema:
        schema = {**schema, "properties": {key: plain(item, definitions) for key, item in schema["properties"].items()}}
    return {
        key: value if key == "properties" else plain(value, definitions)
        for key, value in schema.items()
        if key not in {"title", "property_ordering"}
    }


@pytest.mark.parametrize(("hint", "schema", "lowered", "is_required"), DECLARED, ids=[row[0] for row in DECLARED])
def test_types_of_parameters(hint, schema, lowered, is_required):
    names = {**globals(), "dt": import_module("datetime"), "uuid": import_module("uuid")}
    exec(f"def take(a: {hint}): ...", names)
    declare = types.FunctionDeclaration.from_callable_with_api_option
    made = declare(callable=names["take"], use_json_schema=True).parameters_json_schema
    assert plain(made["properties"]["a"], made.get("$defs")) == schema
    assert made.get("required", []) == ["a"] * is_required
    for option in ("GEMINI_API", "VERTEX_AI", "ENTERPRISE"):
        declared = declare(callable=names["take"], api_option=option)
        if lowered is None:
            assert (declared.parameters, declared.parameters_json_schema) == (None, made)
            continue
        parameters = declared.parameters.model_dump(mode="json", exclude_none=True)
        assert plain(parameters["properties"]["a"], None) == lowered
        assert parameters.get("required", []) == ["a"] * is_required


class TestDeclarations:
    def declared(self, function, **options):
        return types.FunctionDeclaration.from_callable(callable=function, **{"use_json_schema": True, **options})

    def test_kinds_of_callables(self):
        class Service:
            def find(
                self, where: Place, boxes: list[Box], *, why: Annotated[str, Field(description="reason")] = ""
            ) -> int:
                """Find."""
                return 1

            def __call__(self, a: int) -> int:
                return a

        async def later(a: int) -> int:
            return a

        made = self.declared(Service().find)
        assert (made.name, made.description) == ("find", "Find.")
        schema = made.parameters_json_schema
        assert schema["properties"]["where"] == {"$ref": "#/$defs/Place"}
        assert schema["properties"]["boxes"] == {"type": "array", "items": {"$ref": "#/$defs/Box"}}
        assert schema["properties"]["why"] == {"type": "string", "description": "reason", "default": ""}
        assert schema["required"] == ["where", "boxes"]
        assert self.declared(later).name == "later"
        assert self.declared(Service()).name == "Service"
        assert self.declared(functools.partial(weather, days=1)).name == "weather"

    def test_parameters_may_be_called_anything(self):
        def odd(schema: int, json: str, copy: bool, model_dump: int, parameter_0: int) -> None:
            pass

        assert list(self.declared(odd).parameters_json_schema["properties"]) == [
            "schema",
            "json",
            "copy",
            "model_dump",
            "parameter_0",
        ]

    def test_without_parameters(self):
        def ping() -> str:
            return ""

        assert self.declared(ping, use_json_schema=False) == types.FunctionDeclaration(name="ping")
        assert self.declared(ping).response_json_schema == {"type": "string"}

    def test_lowered(self):
        made = self.declared(weather, use_json_schema=False)
        assert made.parameters.properties["days"] == types.Schema(type="INTEGER", default=3)
        assert made.parameters_json_schema is None

    def test_behaviour_and_the_other_name(self):
        made = types.FunctionDeclaration.from_callable_with_api_option(
            callable=weather, api_option="VERTEX_AI", behavior=types.Behavior.NON_BLOCKING
        )
        assert (made.name, made.behavior) == ("weather", "NON_BLOCKING")
        assert made.response is not None
        on_vertex, _ = recording(backend="vertex")
        for client, option in ((recording()[0], "GEMINI_API"), (on_vertex, "ENTERPRISE")):
            assert types.FunctionDeclaration.from_callable(
                callable=weather, client=client
            ) == types.FunctionDeclaration.from_callable_with_api_option(callable=weather, api_option=option)
        with pytest.raises(InvalidInputError, match="api_option must be one of ENTERPRISE, GEMINI_API, VERTEX_AI"):
            types.FunctionDeclaration.from_callable_with_api_option(callable=weather, api_option="gemini")

    @pytest.mark.parametrize(
        ("function", "message"),
        [
            (lambda a: a, "the parameter a has no type annotation"),
            (eval("lambda a, /: 1"), "the parameter a must be one that can be passed by name"),
        ],
    )
    def test_what_cannot_be_declared(self, function, message):
        with pytest.raises(UnsupportedFunctionError, match=message):
            self.declared(function)

    def test_types_without_a_schema(self):
        def wants(a: typing.Callable[[int], int]) -> None:
            pass

        def lost(a: "Missing") -> None:  # noqa: F821
            pass

        with pytest.raises(UnsupportedFunctionError, match="wants: the parameter a has no JSON Schema"):
            self.declared(wants)
        with pytest.raises(UnsupportedFunctionError, match="lost: its annotations cannot be read: name 'Missing'"):
            self.declared(lost)
