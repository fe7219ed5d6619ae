"""Functions that are written in unusual ways: declared and called like others, or rejected before anything is sent."""

import asyncio
import dataclasses
import functools
import math
import typing
import warnings

import pydantic
import pytest

from gemkit import types
from gemkit.errors import InvalidInputError, UnsupportedFunctionError
from gemkit.tools import FunctionTool, MCPTools
from tests.conveniences.test_calling import ANSWER, add, ask, call, flavour, responses, sent
from tests.doubles import recording

__all__ = ["flavour"]


def called(flavour, function, args, name=None):
    """Return the declaration of a function, and its function response."""
    client, recorder = recording(call((name or function.__name__, args)), ANSWER)
    ask(flavour, client, tools=[function])
    declaration = sent(recorder, 0)["tools"][0]["functionDeclarations"][0]
    return declaration, responses(recorder)[0]["response"]


def hiding(function):
    def hidden(*args, **kwargs):
        return function(*args, **kwargs)

    return hidden


def named(name):
    def function(a: int) -> int:
        return a

    function.__name__ = name
    return function


class Node:
    def join(this, other: int) -> int:  # noqa: N805 - the unusual name is the point
        return other

    def same(self, other: typing.Self) -> bool:
        return other is self


def annotated_by_name(a: "NotDefined") -> None:  # noqa: F821 - the point
    pass


class Sentinel:
    pass


def with_field(
    a: int = pydantic.Field(3, gt=2, description="a number"), *, b: list[int] = pydantic.Field(default_factory=list)
):  # noqa: B008 - as validate_call has them
    return [a, b]


def with_odd_defaults(a: typing.Any = Sentinel(), b: float = math.inf, c: float = math.nan) -> list[bool]:  # noqa: B008
    return [isinstance(a, Sentinel), b == math.inf, math.isnan(c)]


class Options(typing.TypedDict, total=False):
    unit: typing.Required[typing.Literal["c", "f"]]
    days: typing.Annotated[int, pydantic.Field(description="how many")]


def with_options(city: str, *rest: str, **options: typing.Unpack[Options]) -> list[typing.Any]:
    return [city, options]


@pytest.mark.parametrize(
    ("function", "told"),
    [
        (hiding(add), "hidden: a decorator hides its parameters; use functools.wraps in it"),
        (lambda a: a, "'<lambda>' is not a valid name of a tool"),
        (functools.partial(lambda a: a, 1), "'<lambda>' is not a valid name of a tool"),
        (named("größe"), "'größe' is not a valid name of a tool"),
        (named("1st"), "'1st' is not a valid name of a tool"),
        (named("n" * 129), "FunctionTool"),
        (Node().same, "same: a parameter has the type Self; name the class instead"),
        (annotated_by_name, "name 'NotDefined' is not defined; import or define it at the top"),
    ],
)
def test_what_cannot_be_called_is_refused(flavour, function, told):
    client, recorder = recording()
    with pytest.raises(UnsupportedFunctionError) as caught:
        ask(flavour, client, tools=[function])
    assert told in str(caught.value)
    assert not recorder.requests


@pytest.mark.parametrize(
    ("function", "args", "result", "parameters"),
    [
        (functools.wraps(add)(hiding(add)), {"a": 1}, 3, ["a", "b"]),
        (Node().join, {"other": 2}, 2, ["other"]),
        (named("n" * 128), {"a": 1}, 1, ["a"]),
        (with_field, {}, [3, []], ["a", "b"]),
        (with_field, {"a": 4.0, "b": ["5"]}, [4, [5]], ["a", "b"]),
        (with_odd_defaults, {}, [True, True, True], ["a", "b", "c"]),
        (with_odd_defaults, {"b": 1}, [True, False, True], ["a", "b", "c"]),
        (with_options, {"city": "Oslo", "unit": "c"}, ["Oslo", {"unit": "c"}], ["city", "unit", "days"]),
        (
            with_options,
            {"city": "A", "unit": "f", "days": "2"},
            ["A", {"unit": "f", "days": 2}],
            ["city", "unit", "days"],
        ),
    ],
)
def test_what_can_be_called(flavour, function, args, result, parameters):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        declaration, response = called(flavour, function, args)
    assert response == {"result": result}
    assert list(declaration["parametersJsonSchema"]["properties"]) == parameters


def test_the_keys_of_an_unpacked_typed_dictionary_are_parameters(flavour):
    declaration, response = called(flavour, with_options, {"city": "Oslo"})
    assert "unit: Field required" in response["error"]
    schema = declaration["parametersJsonSchema"]
    assert schema["required"] == ["city", "unit"]
    assert schema["properties"]["days"] == {"type": "integer", "description": "how many"}


def test_defaults_are_declared_where_they_are_json(flavour):
    odd, _ = called(flavour, with_odd_defaults, {})
    assert odd["parametersJsonSchema"]["properties"] == {"a": {}, "b": {"type": "number"}, "c": {"type": "number"}}
    field, _ = called(flavour, with_field, {})
    assert field["parametersJsonSchema"]["properties"]["a"] == {
        "default": 3,
        "description": "a number",
        "exclusiveMinimum": 2,
        "type": "integer",
    }


def test_a_field_holds_for_what_the_model_gives(flavour):
    _, response = called(flavour, with_field, {"a": 1})
    assert "greater than 2" in response["error"]


def test_a_partial_is_described_by_what_it_calls(flavour):
    declaration, response = called(flavour, functools.partial(add, b=4), {"a": 1}, name="add")
    assert declaration["description"] == "Add two numbers."
    assert response == {"result": 5}
    own = functools.partial(add, b=4)
    own.__doc__ = "Add four."
    assert called(flavour, own, {"a": 1}, name="add")[0]["description"] == "Add four."


def test_a_name_that_python_has_not(flavour):
    declaration, response = called(flavour, FunctionTool(add, name="math.add-two:v1"), {"a": 1}, name="math.add-two:v1")
    assert declaration["name"] == "math.add-two:v1"
    assert response == {"result": 3}


class Session:
    async def list_tools(self):
        return None

    async def call_tool(self, name, arguments):
        return None


@pytest.mark.parametrize("timeout", [0, -1, math.nan, math.inf, 1e12, True, "5"])
def test_a_timeout_is_a_positive_number(timeout):
    for make in (lambda: FunctionTool(add, timeout=timeout), lambda: MCPTools(Session(), timeout=timeout)):
        with pytest.raises(InvalidInputError, match="timeout must be a positive number of seconds or None, not"):
            make()


def test_a_coroutine_of_a_plain_function_is_refused_in_sync_calls():
    async def later(a):
        return a

    @functools.wraps(add)
    def wrapped(a: int, b: int = 2):
        return later(a + b)

    client, recorder = recording(call(("add", {"a": 1})), ANSWER)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(UnsupportedFunctionError, match=r"add returned a coroutine, .*; use client.aio"):
            client.models.generate_content(model="m", contents="go", config={"tools": [wrapped]})

    async def run():
        return await client.aio.models.generate_content(model="m", contents="go", config={"tools": [wrapped]})

    client, recorder = recording(call(("add", {"a": 1})), ANSWER)
    asyncio.run(run())
    assert responses(recorder)[0]["response"] == {"result": 3}


async def waits_for_what_was_cancelled() -> None:
    task = asyncio.ensure_future(asyncio.sleep(60))
    task.cancel()
    await task


def raises_cancelled() -> None:
    raise asyncio.CancelledError


@pytest.mark.parametrize("function", [waits_for_what_was_cancelled, raises_cancelled])
def test_a_function_that_was_cancelled_by_itself_is_answered_with_an_error(function):
    client, recorder = recording(call((function.__name__, {})), ANSWER)

    async def run():
        return await client.aio.models.generate_content(model="m", contents="go", config={"tools": [function]})

    assert asyncio.run(run()).text == "done"
    assert responses(recorder)[0]["response"] == {"error": f"{function.__name__} was cancelled"}


@dataclasses.dataclass
class Box:
    size: int


def picture():
    from PIL import Image

    return Image.new("RGB", (1, 1))


PNG = types.Part.from_bytes(data=b"png", mime_type="image/png")


@pytest.mark.parametrize(
    ("make", "rest", "kinds"),
    [
        (picture, [], ["image/png"]),
        (lambda: [picture(), "a dot"], ["a dot"], ["image/png"]),
        (
            lambda: [PNG, Box(1), types.Image(image_bytes=b"j", mime_type="image/jpeg")],
            [{"size": 1}],
            ["image/png", "image/jpeg"],
        ),
    ],
)
def test_media_among_results_are_parts(flavour, make, rest, kinds):
    def draw():
        return make()

    client, recorder = recording(call(("draw", {})), ANSWER)
    ask(flavour, client, tools=[draw])
    response = responses(recorder)[0]
    assert response["response"] == {"result": rest}
    assert [part["inlineData"]["mimeType"] for part in response["parts"]] == kinds


def test_a_part_with_a_function_response_is_that_response(flavour):
    def answer() -> types.Part:
        return types.Part.from_function_response(name="other", response={"value": 1})

    client, recorder = recording(call(("answer", {})), ANSWER)
    ask(flavour, client, tools=[answer])
    assert responses(recorder) == [{"id": "id0", "name": "answer", "response": {"value": 1}}]


@pytest.mark.parametrize(
    "args", [{"a": "one"}, {}, {"a": None}, {"a": [1]}, {"a": 1.5}, {"a": 1, "b": {}}, {"a": 1e308}, None]
)
def test_arguments_that_do_not_fit_are_told_to_the_model(flavour, args):
    client, recorder = recording(call(("add", args)), ANSWER)
    ask(flavour, client, tools=[add])
    assert responses(recorder)[0]["response"]["error"].startswith("add was called with invalid arguments: ")


def test_functions_may_call_the_client_and_the_chat(flavour):
    client, _ = recording(call(("inner", {})), ANSWER)
    if flavour.name == "sync":
        chat = client.chats.create(model="m")

        def inner() -> str:
            return chat.send_message("in between").text

        chat.send_message("first", config={"tools": [inner]})
    else:
        chat = client.aio.chats.create(model="m")

        async def inner() -> str:
            return (await chat.send_message("in between")).text

        asyncio.run(_sent(chat, inner))
    texts = [turn.parts[0].text for turn in chat.get_history()]
    assert texts == ["in between", "done", "first", None, None, "done"]


async def _sent(chat, function):
    await chat.send_message("first", config={"tools": [function]})
