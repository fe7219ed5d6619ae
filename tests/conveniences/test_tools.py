import copy
import functools
import typing
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

        with pytest.raises(UnsupportedFunctionError, match="wants: its parameters have no JSON Schema"):
            self.declared(wants)
        with pytest.raises(UnsupportedFunctionError, match="lost: its signature cannot be read: name 'Missing'"):
            self.declared(lost)
