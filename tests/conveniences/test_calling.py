"""Functions that the model calls: declared, called with arguments of their own types, and answered in order."""

import asyncio
import dataclasses
import datetime as dt
import decimal
import enum
import functools
import time
import typing
import uuid

import jsonschema
import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemkit import types
from gemkit._features.tools.functions import FunctionTool
from gemkit.emulator.synthesis import synthesise
from gemkit.errors import InvalidInputError, UnsupportedFunctionError
from tests.conveniences.clocks import Flavour
from tests.doubles import PATIENCE, recording

ANSWER = {"candidates": [{"content": {"role": "model", "parts": [{"text": "done"}]}, "finishReason": "STOP"}]}


def call(*calls, text=None, tokens=None):
    """A response that calls functions: pairs of a name and arguments, ids by position."""
    parts = [{"text": text}] if text else []
    parts += [
        {"functionCall": {"name": name, "args": args, "id": f"id{index}"}} for index, (name, args) in enumerate(calls)
    ]
    response = {"candidates": [{"content": {"role": "model", "parts": parts}, "finishReason": "STOP"}]}
    if tokens:
        response["usageMetadata"] = {"promptTokenCount": tokens, "totalTokenCount": tokens + 1}
    return response


def stream(*chunks):
    import httpx
    from pydantic_core import to_json

    return lambda _: httpx.Response(200, content=b"".join(b"data: " + to_json(chunk) + b"\n\n" for chunk in chunks))


@pytest.fixture(params=["sync", "async"])
def flavour(request):
    return Flavour(request.param)


def ask(flavour, client, **config):
    return flavour(client, "models.generate_content", model="m", contents="go", config=config)


def sent(recorder, index=-1):
    from pydantic_core import from_json

    return from_json(recorder.requests[index].content)


def responses(recorder, index=-1):
    """The function responses in the last turn of a request."""
    return [part["functionResponse"] for part in sent(recorder, index)["contents"][-1]["parts"]]


def add(a: int, b: int = 2) -> int:
    """Add two numbers."""
    return a + b


class Box:
    def __init__(self, factor):
        self.factor = factor

    def scale(self, value: float) -> float:
        return value * self.factor

    def __call__(self, value: int) -> int:
        return value * self.factor


async def double(value: int) -> int:
    await asyncio.sleep(0)
    return value * 2


def test_a_function_is_called_and_the_model_is_asked_again(flavour):
    client, recorder = recording(call(("add", {"a": 1})), ANSWER)
    response = ask(flavour, client, tools=[add])
    assert response.text == "done"
    assert sent(recorder, 0)["tools"][0]["functionDeclarations"][0]["name"] == "add"
    assert responses(recorder) == [{"id": "id0", "name": "add", "response": {"result": 3}}]
    assert [turn.role for turn in response.automatic_function_calling_history] == ["user", "model", "user"]


@pytest.mark.parametrize(
    ("function", "name", "args", "result"),
    [
        (Box(3).scale, "scale", {"value": 2}, 6.0),
        (functools.partial(add, b=5), "add", {"a": 1}, 6),
        (Box(2), "Box", {"value": 4}, 8),
        (FunctionTool(add, name="plus"), "plus", {"a": 1, "b": 1}, 2),
        (add, "add", {"a": 1.0, "b": "4", "surplus": True}, 5),
    ],
)
def test_what_can_be_a_function(flavour, function, name, args, result):
    client, recorder = recording(call((name, args)), ANSWER)
    ask(flavour, client, tools=[function])
    assert responses(recorder)[0]["response"] == {"result": result}


def test_coroutine_functions_run_in_async_calls_and_are_refused_in_sync_ones():
    client, recorder = recording(call(("double", {"value": 4})), ANSWER)
    ask(Flavour("async"), client, tools=[double])
    assert responses(recorder)[0]["response"] == {"result": 8}
    client, recorder = recording()
    with pytest.raises(UnsupportedFunctionError, match="double is a coroutine function"):
        ask(Flavour("sync"), client, tools=[double])
    assert recorder.requests == []


def test_parallel_calls_keep_their_order_and_run_at_the_same_time():
    together = asyncio.Event()
    running = []

    async def wait(number: int) -> int:
        running.append(number)
        if len(running) == 5:
            together.set()
        await asyncio.wait_for(together.wait(), 10)  # only comes if all five are running
        return number

    client, recorder = recording(call(*(("wait", {"number": n}) for n in range(5))), ANSWER)
    ask(Flavour("async"), client, tools=[wait])
    assert [each["response"]["result"] for each in responses(recorder)] == list(range(5))
    assert [each["id"] for each in responses(recorder)] == [f"id{n}" for n in range(5)]


def test_plain_functions_run_in_as_many_threads_as_there_are_calls():
    """More than the default executor of an event loop has."""
    import threading

    barrier = threading.Barrier(40)

    def meet(number: int) -> int:
        barrier.wait(10)
        return number

    client, recorder = recording(call(*(("meet", {"number": n}) for n in range(40))), ANSWER)
    ask(Flavour("async"), client, tools=[meet])
    assert [each["response"]["result"] for each in responses(recorder)] == list(range(40))


def test_a_program_ends_while_a_function_that_was_late_still_runs(flavour):
    import subprocess
    import sys

    program = """
import asyncio, threading
from gemkit.tools import FunctionTool
from tests.conveniences.clocks import Flavour
from tests.conveniences.test_calling import ANSWER, ask, call, recording, responses

def stuck() -> None:
    threading.Event().wait()

client, recorder = recording(call(("stuck", {})), ANSWER)
ask(Flavour(%r), client, tools=[FunctionTool(stuck, timeout=0.01)])
print(responses(recorder)[0]["response"])
"""
    done = subprocess.run(
        [sys.executable, "-c", program % flavour.name], capture_output=True, text=True, timeout=30, check=False
    )
    assert done.stdout == "{'error': 'stuck timed out after 0.01 s'}\n", done.stderr


def test_threads_on_demand_in_sync_code():
    import threading

    barrier = threading.Barrier(3)

    def meet(number: int) -> int:
        barrier.wait(10)
        return number

    client, recorder = recording(call(*(("meet", {"number": n}) for n in range(3))), ANSWER)
    ask(Flavour("sync"), client, tools=[FunctionTool(meet, in_thread=True)])
    assert [each["response"]["result"] for each in responses(recorder)] == [0, 1, 2]


def test_errors_are_told_to_the_model(flavour):
    def fail(a: int) -> int:
        raise RuntimeError("out of order")

    client, recorder = recording(call(("fail", {"a": 1}), ("fail", {"a": "x"}), ("gone", {}), ("fail", None)), ANSWER)
    assert ask(flavour, client, tools=[fail]).text == "done"
    told = [each["response"]["error"] for each in responses(recorder)]
    assert told[0] == "out of order"
    assert "a: Input should be a valid integer" in told[1]
    assert told[2] == "there is no function 'gone'; there are: fail"
    assert "a: Field required" in told[3]


def test_a_hook_per_error_and_a_timeout(flavour):
    seen = []

    def slow() -> None:
        time.sleep(1)

    tool = FunctionTool(slow, timeout=0.01, on_error=lambda call, error: seen.append((call.name, str(error))))
    client, recorder = recording(call(("slow", {})), ANSWER)
    ask(flavour, client, tools=[tool])
    assert seen == [("slow", "slow timed out after 0.01 s")]
    assert responses(recorder)[0]["response"] == {"error": "slow timed out after 0.01 s"}

    tool = FunctionTool(slow, timeout=0.01, on_error=lambda call, error: "try later")
    client, recorder = recording(call(("slow", {})), ANSWER)
    ask(flavour, client, tools=[tool])
    assert responses(recorder)[0]["response"] == {"result": "try later"}


def test_timeouts_count_from_the_start_of_the_turn():
    """Two functions that never end take one timeout, not two, and have the context variables of the caller."""
    import contextvars
    import threading

    user = contextvars.ContextVar("user", default="nobody")
    ended = threading.Event()
    seen = []

    def stuck(number: int) -> None:
        seen.append(user.get())
        ended.wait(20)

    def late(call, error):
        if call.args["number"] == 1:
            ended.set()  # before its own time if the timeouts were counted one after the other

    user.set("ada")
    client, recorder = recording(call(*(("stuck", {"number": n}) for n in range(2))), ANSWER)
    ask(Flavour("sync"), client, tools=[FunctionTool(stuck, timeout=0.05, on_error=late)])
    assert [each["response"]["error"] for each in responses(recorder)] == ["stuck timed out after 0.05 s"] * 2
    assert seen == ["ada", "ada"]


def test_a_result_that_is_late_does_not_take_the_place_of_the_timeout():
    import threading

    ended, noticed = threading.Event(), threading.Event()

    def late() -> str:
        noticed.wait(20)
        return Late()

    def other() -> str:
        return str(ended.wait(20))  # ends after the late result was read

    class Late(str):
        """A result that records when it is read."""

        __slots__ = ()

        def __new__(cls):
            threading.Timer(0.05, ended.set).start()
            return super().__new__(cls, "late")

    tools = [
        FunctionTool(late, timeout=0.01, on_error=lambda call, error: noticed.set()),
        FunctionTool(other, in_thread=True),
    ]
    client, recorder = recording(call(("late", {}), ("other", {})), ANSWER)
    ask(Flavour("sync"), client, tools=tools)
    told = [each["response"] for each in responses(recorder)]
    assert told == [{"error": "late timed out after 0.01 s"}, {"result": "True"}]


def test_a_hook_that_fails_ends_the_call_and_what_still_runs():
    cancelled = []

    async def forever(number: int) -> None:
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            cancelled.append(number)
            raise

    async def fail() -> None:
        await asyncio.sleep(0)
        raise RuntimeError("out of order")

    def hook(call, error):
        raise ValueError("the hook is wrong")

    client, recorder = recording(call(("forever", {"number": 1}), ("fail", {})), ANSWER)
    with pytest.raises(ValueError, match="the hook is wrong"):
        ask(Flavour("async"), client, tools=[forever, FunctionTool(fail, on_error=hook)])
    assert cancelled == [1]
    assert len(recorder.requests) == 1


def test_whole_numbers_are_integers_at_any_depth(flavour):
    got = []

    def take(one: int, strict: "Strict", literal: typing.Literal[1, 2], anything: typing.Any, ratio: float) -> None:
        got.append((one, strict, literal, anything, ratio))

    args = {"one": 1.0, "strict": {"when": "2026-01-02", "count": 3.0}, "literal": 2.0, "anything": [4.0, 0.5, "x"]}
    client, _ = recording(call(("take", {**args, "ratio": 5.0})), ANSWER)
    ask(flavour, client, tools=[take])
    strict = Strict(when=dt.date(2026, 1, 2), count=3)
    assert got == [(1, strict, 2, [4, 0.5, "x"], 5.0)]
    assert [type(each) for each in (got[0][0], got[0][3][0], got[0][4])] == [int, int, float]


def test_the_maximum_leaves_the_last_call_unanswered(flavour):
    client, recorder = recording(call(("add", {"a": 1})))
    response = ask(flavour, client, tools=[add], automatic_function_calling={"maximum_remote_calls": 3})
    assert len(recorder.requests) == 3
    assert response.function_calls[0].name == "add"
    client, recorder = recording(call(("add", {"a": 1})))
    ask(flavour, client, tools=[add])
    assert len(recorder.requests) == 10


@pytest.mark.parametrize(
    "config",
    [
        {"tools": [add], "automatic_function_calling": {"disable": True}},
        {"tools": [add], "automatic_function_calling": {"maximum_remote_calls": 0}},
        {"tools": [add, {"function_declarations": [{"name": "mine"}]}]},
        {"tools": [add, types.FunctionDeclaration(name="mine")]},
    ],
)
def test_off(flavour, config):
    client, recorder = recording(call(("add", {"a": 1})))
    response = ask(flavour, client, **config)
    assert len(recorder.requests) == 1
    assert response.function_calls[0].name == "add"
    assert response.automatic_function_calling_history is None


def test_history_and_tokens(flavour):
    client, _ = recording(ANSWER)
    assert ask(flavour, client, tools=[add]).automatic_function_calling_history == []
    client, _ = recording(call(("add", {"a": 1}), tokens=5), call(("add", {"a": 2}), tokens=7), ANSWER)
    config = {"automatic_function_calling": {"ignore_call_history": True}}
    response = ask(flavour, client, tools=[add], **config)
    assert response.automatic_function_calling_history is None
    assert (response.usage_metadata.prompt_token_count, response.usage_metadata.total_token_count) == (12, 14)


def test_mode_any_holds_for_the_first_request_and_the_config_stays_as_it_is(flavour):
    calling = {"mode": "ANY", "allowed_function_names": ["add"]}
    config = types.GenerateContentConfig(tools=[add], tool_config={"function_calling_config": calling})
    before = config.model_copy(deep=True)
    client, recorder = recording(call(("add", {"a": 1})), ANSWER)
    flavour(client, "models.generate_content", model="m", contents="go", config=config)
    modes = [sent(recorder, n)["toolConfig"]["functionCallingConfig"] for n in (0, 1)]
    assert modes == [{"mode": "ANY", "allowedFunctionNames": ["add"]}, {"mode": "AUTO"}]
    assert config == before


def test_built_in_tools_stand_beside_functions(flavour):
    client, recorder = recording(call(("add", {"a": 1})), ANSWER)
    ask(flavour, client, tools=[types.Tool(google_search=types.GoogleSearch()), add])
    assert [list(tool) for tool in sent(recorder)["tools"]] == [["googleSearch"], ["functionDeclarations"]]


def test_the_models_turn_goes_back_as_it_came(flavour):
    turn = call(("add", {"a": 1}), text="let me see")
    part = turn["candidates"][0]["content"]["parts"][1]
    part["thoughtSignature"], part["newField"] = "c2ln", {"deep": [1]}
    client, recorder = recording(turn, ANSWER)
    ask(flavour, client, tools=[add])
    assert sent(recorder)["contents"][1] == turn["candidates"][0]["content"]


def test_a_stream_gives_a_chunk_before_its_functions_run(flavour):
    ran = []

    def note(word: str) -> str:
        ran.append(word)
        return word

    chunks = stream(call(text="thinking"), call(("note", {"word": "a"})), call(("note", {"word": "b"})))
    client, recorder = recording(chunks, stream(ANSWER))
    seen = []
    if flavour.name == "sync":
        for chunk in client.models.generate_content_stream(model="m", contents="go", config={"tools": [note]}):
            seen.append((chunk.text or chunk.function_calls[0].args["word"], list(ran)))
    else:

        async def main():
            async for chunk in await client.aio.models.generate_content_stream(
                model="m", contents="go", config={"tools": [note]}
            ):
                seen.append((chunk.text or chunk.function_calls[0].args["word"], list(ran)))

        asyncio.run(main())
    assert seen == [("thinking", []), ("a", []), ("b", ["a"]), ("done", ["a", "b"])]
    assert [each["response"]["result"] for each in responses(recorder)] == ["a", "b"]


def test_a_stream_sums_the_tokens_of_its_rounds(flavour):
    last = {**ANSWER, "usageMetadata": {"promptTokenCount": 7, "totalTokenCount": 8}}
    client, _ = recording(stream(call(text="a", tokens=3), call(("add", {"a": 1}), tokens=5)), stream(last))
    options = {"model": "m", "contents": "go", "config": {"tools": [add]}}
    if flavour.name == "sync":
        chunks = list(client.models.generate_content_stream(**options))
    else:

        async def main():
            return [chunk async for chunk in await client.aio.models.generate_content_stream(**options)]

        chunks = asyncio.run(main())
    assert [chunk.usage_metadata.prompt_token_count for chunk in chunks] == [3, 5, 12]
    assert [len(chunk.automatic_function_calling_history or []) for chunk in chunks] == [0, 0, 3]


def test_what_cannot_be_a_function(flavour):
    client, recorder = recording()
    for tools, told in [
        ([lambda a: a], "no type annotation|not a valid name"),
        ([lambda: 1], "not a valid name"),
        ([add, add], "two functions have the name 'add'"),
    ]:
        with pytest.raises((UnsupportedFunctionError, InvalidInputError), match=told):
            ask(flavour, client, tools=tools)

    def bare(a):
        return a

    with pytest.raises(UnsupportedFunctionError, match="the parameter a has no type annotation"):
        ask(flavour, client, tools=[bare])
    assert recorder.requests == []


def test_a_function_is_described_once_and_again_when_it_changes():
    """What is made of its signature is kept with it, not longer than it, and not when it has another signature."""
    import gc
    import weakref

    from gemkit._features.tools import functions

    def take(a: int) -> int:
        """First."""
        return a

    first = FunctionTool(take)
    assert first.declaration.description == "First."
    assert FunctionTool(take)._described is first._described
    take.__annotations__ = {"a": str}
    take.__doc__ = "Second."
    second = FunctionTool(take)
    assert second.declaration.description == "Second."
    assert second.arguments({"a": "x"}) == {"a": "x"}
    gone = weakref.ref(take)
    del take, first, second
    gc.collect()
    assert gone() is None
    assert all(function.__name__ != "take" for function in functions._known)


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclasses.dataclass
class Point:
    x: int
    y: float = 0.0


class Person(pydantic.BaseModel):
    name: str
    born: dt.date | None = None


class Strict(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(strict=True)

    when: dt.date
    count: int


class Pair(typing.TypedDict):
    left: int
    right: str


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Size(typing.NamedTuple):
    width: int
    height: int


class Tree(pydantic.BaseModel):
    name: str
    children: list["Tree"] = []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)
TYPES = {
    typing.Any: JSON,
    object: JSON,
    dict: st.dictionaries(st.text(max_size=3), JSON, max_size=3),
    list: st.lists(JSON, max_size=3),
    Level: st.sampled_from(Level),
    typing.Literal["a", 1, True] | None: st.sampled_from(["a", 1, True, None]),
    set[int]: st.sets(st.integers(0, 9), max_size=3),
    frozenset[str]: st.frozensets(st.text(max_size=3), max_size=3),
    tuple[int, ...]: st.lists(st.integers(0, 9), max_size=3).map(tuple),
    int | str | None: st.integers(0, 9) | st.text(max_size=3) | st.none(),
    dt.date: st.dates(),
    dt.time: st.times(),
    dt.timedelta: st.timedeltas(dt.timedelta(0), dt.timedelta(days=9)),
    uuid.UUID: st.uuids(),
    decimal.Decimal: st.decimals(0, 99, places=2),
    bytes: st.text(max_size=5).map(str.encode),
    Size: st.builds(Size, st.integers(0, 9), st.integers(0, 9)),
    Tree: st.builds(Tree, name=st.text(max_size=3), children=st.lists(st.builds(Tree, name=st.text(max_size=3)))),
    int: st.integers(-(10**6), 10**6),
    str: st.text(max_size=9),
    bool: st.booleans(),
    float: st.floats(-1e6, 1e6),
    Colour: st.sampled_from(Colour),
    typing.Literal["a", "b"]: st.sampled_from(["a", "b"]),
    typing.Annotated[int, pydantic.Field(ge=0)]: st.integers(0, 99),
    dt.datetime: st.datetimes(timezones=st.just(dt.UTC)),
    Point: st.builds(Point, st.integers(-9, 9), st.floats(-9, 9)),
    Person: st.builds(Person, name=st.text(max_size=5), born=st.none() | st.dates()),
    Pair: st.fixed_dictionaries({"left": st.integers(0, 9), "right": st.text(max_size=3)}),
}


@st.composite
def hinted(draw):
    """A type hint, and a value of it."""
    hint = draw(st.sampled_from(list(TYPES)))
    value = draw(TYPES[hint])
    match draw(st.sampled_from(["plain", "list", "dict", "tuple", "optional", "sequence", "annotated", "nested"])):
        case "annotated":
            return typing.Annotated[hint, "a comment", pydantic.Field(description="what it is")], value
        case "nested":
            return dict[str, list[typing.Optional[hint]]], {"k": [value, None]}  # noqa: UP045 - made at run time
        case "list":
            return list[hint], [value]
        case "dict":
            return dict[str, hint], {"k": value}
        case "tuple":
            return tuple[hint, int], (value, 1)
        case "optional":
            return typing.Optional[hint], draw(st.sampled_from([value, None]))  # noqa: UP045 - made at run time
        case "sequence":
            return typing.Sequence[hint], [value]
    return hint, value


@settings(max_examples=150, deadline=None)
@given(hinted())
def test_what_can_be_declared_can_be_called(pair):
    """Arguments that fit the declared schema arrive as equal values of the declared type."""
    from pydantic_core import from_json, to_json

    hint, value = pair
    got = []

    def take(value):
        got.append(value)

    take.__annotations__ = {"value": hint}
    tool = FunctionTool(take)
    tool.check()
    schema = types.FunctionDeclaration.from_callable(callable=take, use_json_schema=True).parameters_json_schema
    assert schema["required"] == ["value"]
    arguments = from_json(to_json({"value": value}))
    jsonschema.validate(arguments, schema)
    tool.call(arguments)
    assert got[0] == value

    # Conversely, a value generated from the schema is accepted, and is the same in JSON.
    made = synthesise(schema)
    jsonschema.validate(made, schema)
    tool.call(made)
    jsonschema.validate(from_json(to_json({"value": got[1]})), schema)


class AsyncHook:
    async def __call__(self, call, error):
        pass


async def async_hook(call, error):
    pass


@pytest.mark.parametrize("hook", [async_hook, functools.partial(async_hook), AsyncHook()])
def test_a_hook_that_gives_a_coroutine_is_refused(hook):
    with pytest.raises(InvalidInputError, match="on_error must be a plain function, not a coroutine function"):
        FunctionTool(print, on_error=hook)


def test_a_function_that_raises_stop_iteration_is_answered_with_an_error():
    def exhausted() -> str:
        """Take the next one."""
        return next(iter([]))

    client, recorder = recording(call(("exhausted", {})), ANSWER)
    request = client.aio.models.generate_content(model="m", contents="go", config={"tools": [exhausted]})

    async def ask():
        await asyncio.wait_for(request, PATIENCE)

    asyncio.run(ask())
    assert responses(recorder)[0]["response"] == {"error": "StopIteration"}


def answers_of(flavour, function):
    """Return the function response that is sent to the model."""
    client, recorder = recording(call((function.__name__, {})), ANSWER)
    side = client if flavour.name == "sync" else client.aio
    asked = side.models.generate_content(model="m", contents="go", config={"tools": [function]})
    if flavour.name == "async":
        asyncio.run(asyncio.wait_for(asked, PATIENCE))
    return responses(recorder)[0]


@pytest.mark.parametrize(
    ("result", "told"),
    [
        (float("nan"), "returned what is not JSON"),
        ({"a": [float("inf")]}, "returned what is not JSON"),
        ("half \ud800", "returned what is not JSON"),
        ({"\ud800": 1}, "returned what is not JSON"),
    ],
)
def test_what_cannot_be_sent_is_an_error_for_the_model(flavour, result, told):
    def odd():
        """Return something odd."""
        return result

    assert told in answers_of(flavour, odd)["response"]["error"]


@pytest.mark.parametrize("raised", [GeneratorExit, StopIteration])
def test_a_function_that_raises_what_asyncio_takes_for_its_own(raised):
    def odd():
        """Raise something odd."""
        raise raised

    assert answers_of(Flavour("async"), odd)["response"] == {"error": raised.__name__}


def test_a_coroutine_function_that_raises_generator_exit():
    async def odd():
        """Raise something odd."""
        raise GeneratorExit

    assert answers_of(Flavour("async"), odd)["response"] == {"error": "GeneratorExit"}


@pytest.mark.parametrize(
    "result",
    [
        types.Image(image_bytes=b"hi", mime_type="image/png"),
        types.Blob(data=b"hi", mime_type="image/png"),
        types.Part.from_bytes(data=b"hi", mime_type="image/png"),
    ],
)
def test_media_stand_beside_the_response(flavour, result):
    def picture():
        """Draw."""
        return result

    made = answers_of(flavour, picture)
    assert made["parts"] == [{"inlineData": {"data": "aGk=", "mimeType": "image/png"}}]
    assert made["response"] == {"result": []}


def test_messages_come_without_what_is_not_set(flavour):
    def part():
        """Say something."""
        return types.Part(text="a")

    assert answers_of(flavour, part)["response"] == {"result": {"text": "a"}}
