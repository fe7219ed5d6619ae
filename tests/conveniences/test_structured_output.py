"""Types are sent as schemas, and responses of both backends are parsed as instances of them."""

import dataclasses
import datetime as dt
import decimal
import enum
import json
import typing
import uuid
from typing import Annotated, Generic, Literal, NamedTuple, TypeVar

import pytest
import typing_extensions
from google.oauth2.credentials import Credentials
from pydantic import BaseModel, ConfigDict, Field, RootModel, TypeAdapter

import gemkit
from gemkit import types
from gemkit._features.schemas.typed_dicts import readable
from gemkit.errors import InvalidInputError, ResponseError, StreamInterruptedError
from tests.doubles import recording

T = TypeVar("T")
MODEL = "gemini-2.5-flash"
PROMPT = 'An invoice for "Ada Lovelace" of "Analytical Engines" with 3 items, 12.5 each'


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Item(BaseModel):
    name: str
    amount: Annotated[int, Field(ge=1, le=99)]
    price: float = Field(gt=0, description="in euros")


class Invoice(BaseModel):
    number: str = Field(min_length=1, max_length=40)
    customer: str
    issued: dt.date
    items: list[Item] = Field(min_length=1, max_length=4)
    colour: Colour = Colour.RED
    note: str | None = None


class Node(BaseModel):
    name: str
    children: list["Node"] = []


class Page(BaseModel, Generic[T]):
    items: list[T]
    more: bool


class Circle(BaseModel):
    kind: Literal["circle"]
    radius: float


class Square(BaseModel):
    kind: Literal["square"]
    side: float


class Drawing(BaseModel):
    shapes: list[Annotated[Circle | Square, Field(discriminator="kind")]]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    a: int


class Aliased(BaseModel):
    full_name: str = Field(alias="fullName")


class Numbers(RootModel[list[int]]):
    pass


class Times(BaseModel):
    at: dt.datetime
    day: dt.date
    hour: dt.time
    lasts: dt.timedelta
    id: uuid.UUID


class Child(Item):
    parent: Item | None


@dataclasses.dataclass
class Point:
    x: int
    y: float = 0.0


@dataclasses.dataclass
class Line:
    start: Point
    end: Point
    tags: list[str] = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Tree:
    value: int
    left: typing.Optional["Tree"] = None


class Address(typing.TypedDict):
    street: str
    number: typing.NotRequired[int]


class Person(typing.TypedDict, total=False):
    name: typing.Required[str]
    addresses: list[Address]


class Pair(typing_extensions.TypedDict, Generic[T]):
    first: T
    second: T


class Plain(typing.TypedDict, Generic[T]):
    value: T


class Place(NamedTuple):
    latitude: float
    longitude: float = 0.0


TYPES = [
    Invoice,
    Node,
    Item,
    Child,
    Page[Item],
    Page[int],
    Page[Page[Node]],
    Circle,
    Drawing,
    Strict,
    Aliased,
    Numbers,
    Times,
    Point,
    Line,
    Tree,
    Address,
    Person,
    Pair[int],
    Pair[Item],
    Plain[int],
    Place,
    Colour,
    Level,
    str,
    int,
    float,
    bool,
    dt.datetime,
    dt.date,
    uuid.UUID,
    decimal.Decimal,
    list[int],
    list[str],
    list[Invoice],
    list[Address],
    list[list[float]],
    set[str],
    tuple[int, str],
    tuple[Item, ...],
    dict[str, int],
    dict[str, Item],
    Item | Point,
    Circle | Square,
    Item | None,
    typing.Optional[list[Person]],  # noqa: UP045
    typing.Union[int, str],  # noqa: UP007
    Literal["a", "b"],
    Literal[1, "b", True],
    list[Literal["x", "y"]],
    list[Colour],
    dict[Literal["a", "b"], int],
    Annotated[int, Field(ge=10, le=20)],
    Annotated[str, Field(pattern=r"^[A-Z]{2}[0-9]{3}$")],
    Annotated[list[int], Field(min_length=2, max_length=3)],
    Annotated[float, Field(multiple_of=0.5, ge=1)],
]
DATA = {
    "JSON Schema": {
        "type": "object",
        "properties": {"a": {"type": ["string", "null"]}, "b": {"$ref": "#/$defs/b"}},
        "required": ["a", "b"],
        "$defs": {"b": {"type": "array", "items": {"type": "integer"}, "minItems": 1}},
    },
    "the services' own": {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}, "required": ["a"]},
    "Schema": types.Schema(type="ARRAY", items=types.Schema(type="NUMBER"), min_items=2),
}


@pytest.fixture(scope="module")
def clients():
    with gemkit.emulator.serve() as url:
        options = {"base_url": url}
        vertex = {"vertexai": True, "project": "p", "location": "us-central1", "credentials": Credentials(token="t")}
        with (
            gemkit.Client(api_key="k", http_options=options) as gemini,
            gemkit.Client(**vertex, http_options=options) as enterprise,
        ):
            yield {"gemini": gemini, "vertex": enterprise}


def kind_of(value):
    return {key: kind_of(item) for key, item in value.items()} if isinstance(value, dict) else type(value)


@pytest.mark.parametrize("response_type", TYPES, ids=str)
def test_a_type_goes_out_and_comes_back(clients, response_type):
    adapter = TypeAdapter(readable(response_type))
    found = []
    for client in clients.values():
        answer = client.models.generate_content(model=MODEL, contents=PROMPT, response_type=response_type)
        expected = adapter.validate_json(answer.text)
        assert answer.parsed == expected
        assert kind_of(answer.parsed) == kind_of(expected)
        assert answer.parse_error is None
        # Nothing of the answer is lost on the way: it is what the instance is written as.
        assert adapter.validate_json(adapter.dump_json(answer.parsed, by_alias=True)) == answer.parsed
        stream = client.models.generate_content_stream(model=MODEL, contents=PROMPT, response_type=response_type)
        whole = stream.final_response()
        assert whole.parsed == answer.parsed
        assert stream.partial() == json.loads(answer.text)
        by_config = client.models.generate_content(
            model=MODEL, contents=PROMPT, config={"response_schema": response_type}
        )
        assert by_config.parsed == answer.parsed
        found.append(answer.parsed)
    assert found[0] == found[1]


@pytest.mark.parametrize("schema", DATA.values(), ids=DATA)
def test_a_schema_given_as_data_comes_back_as_data(clients, schema):
    for client in clients.values():
        answer = client.models.generate_content(model=MODEL, contents=PROMPT, response_type=schema)
        assert answer.parsed == json.loads(answer.text)


@pytest.mark.parametrize(
    ("config", "place"),
    [
        ({"response_schema": Item}, "response_schema"),
        ({"responseJsonSchema": {}}, "responseJsonSchema"),
        (types.GenerateContentConfig(response_json_schema={"type": "object"}), "response_json_schema"),
    ],
)
def test_two_schemas_exclude_each_other(clients, config, place):
    for call in (clients["gemini"].models.generate_content, clients["gemini"].models.generate_content_stream):
        with pytest.raises(InvalidInputError, match=rf"response_type and config\.{place} exclude each other"):
            call(model=MODEL, contents="a", config=config, response_type=Item)


def test_the_config_of_the_caller_is_left_as_it_is(clients):
    for config in ({"temperature": 0.5}, types.GenerateContentConfig(temperature=0.5)):
        before = dict(config)
        clients["gemini"].models.generate_content(model=MODEL, contents="a", config=config, response_type=Item)
        assert dict(config) == before


def wire(text, reason="STOP"):
    return {"candidates": [{"content": {"parts": [{"text": text}]}, "finishReason": reason}]}


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (wire('{"name": "a"', "MAX_TOKENS"), "cut off at max_output_tokens"),
        ({"promptFeedback": {"blockReason": "SAFETY"}}, "the prompt was blocked for SAFETY"),
        ({"candidates": [{"finishReason": "RECITATION"}]}, "ended with finish reason RECITATION"),
        (wire('{"name": 1}'), "does not match the schema"),
        (wire("no JSON"), "does not match the schema"),
    ],
)
def test_cut_off_blocked_and_invalid_answers_raise(reply, told):
    client, _ = recording(reply)
    answer = client.models.generate_content(model="m", contents="a", response_type=Item)
    assert told in str(answer.parse_error)
    for read in (lambda: answer.parsed, answer.parse):
        with pytest.raises(ResponseError, match=told):
            read()


class TestStreams:
    def test_json_is_read_as_it_arrives(self, clients):
        seen = []
        with clients["gemini"].models.generate_content_stream(
            model=MODEL, contents=PROMPT, response_type=Invoice
        ) as stream:
            assert stream.partial() is None or stream.partial() == {}
            for _ in stream:
                seen.append(stream.partial())
        assert len(seen) > 5
        assert all(isinstance(each, dict) for each in seen)
        assert [len(each) for each in seen] == sorted(len(each) for each in seen)
        assert any(0 < len(each) < len(seen[-1]) for each in seen)
        assert Invoice.model_validate(seen[-1]) == stream.final_response().parsed

    def test_text_that_is_no_json_has_no_partial_value(self, clients):
        stream = clients["gemini"].models.generate_content_stream(model=MODEL, contents="hello")
        stream.final_response()
        assert stream.partial() is None

    def test_a_stream_that_is_left_has_no_final_response(self, clients):
        for options in ({}, {"response_type": Invoice}):
            stream = clients["gemini"].models.generate_content_stream(model=MODEL, contents=PROMPT, **options)
            next(stream)
            stream.close()
            with pytest.raises(StreamInterruptedError, match="closed before the model had finished"):
                stream.final_response()

    def test_the_final_response_is_that_of_an_ordinary_call(self, clients):
        question = {"model": MODEL, "contents": PROMPT, "config": {"thinking_config": {"include_thoughts": True}}}
        answer = clients["gemini"].models.generate_content(**question)
        final = clients["gemini"].models.generate_content_stream(**question).final_response()
        for each in (answer, final):
            each.sdk_http_response = None
        assert final.parts == answer.parts
        assert final.usage_metadata == answer.usage_metadata
        assert len(final.parts) == 2
        assert final.thoughts == answer.thoughts
        assert final.thoughts


def test_programs_may_set_what_was_parsed():
    answer = types.GenerateContentResponse()
    answer.parsed = {"name": "Ada"}
    assert answer.parsed == answer.parse() == {"name": "Ada"}
    assert answer.parse_error is None
