"""Types that are written in unusual ways, as the type of a response: in calls, streams and chats, sync and async."""

import asyncio
import collections
import dataclasses
import datetime as dt
import decimal
import enum
import pathlib
import typing
import uuid

import pydantic
import pytest
import typing_extensions
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from gemkit._features.schemas.typed_dicts import readable
from gemkit.errors import InvalidInputError, ResponseError
from tests.conveniences.test_calling import add, stream
from tests.doubles import recording


class Number(enum.IntEnum):
    ONE = 1


class Mixed(enum.Enum):
    ONE = 1
    TWO = "two"


class Text(enum.StrEnum):
    A = "a"


class Cat(BaseModel):
    kind: typing.Literal["cat"] = "cat"
    lives: int = 9


class Dog(BaseModel):
    kind: typing.Literal["dog"] = "dog"


Pet = typing.Annotated[Cat | Dog, Field(discriminator="kind")]


def kind_of(value):
    return value["kind"] if isinstance(value, dict) else value.kind


Called = typing.Annotated[
    typing.Annotated[Cat, pydantic.Tag("cat")] | typing.Annotated[Dog, pydantic.Tag("dog")],
    pydantic.Discriminator(kind_of),
]


class Aliased(BaseModel):
    first: int = Field(alias="firstName")
    second: int = Field(2, validation_alias="secondIn", serialization_alias="secondOut")


class Computed(BaseModel):
    a: int

    @pydantic.computed_field
    @property
    def double(self) -> int:
        return self.a * 2


class Made(BaseModel):
    ids: list[int] = Field(default_factory=list)
    marker: typing.Any = kind_of


class Names(pydantic.RootModel[dict[str, Cat]]):
    pass


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    a: int


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")
    a: int


class Exact(BaseModel):
    model_config = ConfigDict(strict=True)
    day: dt.date
    pair: tuple[int, str]
    number: Number
    key: uuid.UUID


@dataclasses.dataclass(slots=True, frozen=True, kw_only=True)
class Slots:
    a: int
    kids: "list[Slots]" = dataclasses.field(default_factory=list)


class Kids(typing_extensions.TypedDict, total=False):
    kids: "list[Kids]"


class Odd(BaseModel):
    at: dt.time
    span: dt.timedelta
    amount: decimal.Decimal
    path: pathlib.Path
    data: bytes
    ids: frozenset[int]
    queue: collections.deque[int]
    url: pydantic.HttpUrl
    short: typing.Annotated[str, pydantic.StringConstraints(min_length=1, pattern="^a")]
    by_number: dict[int, str]
    coded: pydantic.Base64Bytes


ODD = (
    '{"at": "10:00:00", "span": "PT1S", "amount": "1.50", "path": "/a", "data": "hi", "ids": [1], "queue": [1],'
    ' "url": "https://a.example/", "short": "ab", "by_number": {"1": "a"}, "coded": "aGk="}'
)
Nested = typing_extensions.TypeAliasType("Nested", dict[str, "int | list[Nested]"])
Identity = typing.NewType("Identity", int)
TYPES = [
    (Number, "1"),
    (Mixed, '"two"'),
    (Mixed, "1"),
    (Text, "a"),
    (Text, '"a"'),
    (list[Text], '["a"]'),
    (Pet, '{"kind": "dog"}'),
    (list[Pet], '[{"kind": "cat", "lives": 3}]'),
    (Called, '{"kind": "cat"}'),
    (Aliased, '{"firstName": 1, "secondIn": 5}'),
    (Computed, '{"a": 1}'),
    (Made, "{}"),
    (Names, '{"a": {"lives": 3}}'),
    (Closed, '{"a": 1}'),
    (Open, '{"a": 1, "z": 2}'),
    (Exact, '{"day": "2024-01-01", "pair": [1, "a"], "number": 1, "key": "00000000-0000-0000-0000-000000000001"}'),
    (Slots, '{"a": 1, "kids": [{"a": 2}]}'),
    (Kids, '{"kids": [{"kids": []}]}'),
    (Odd, ODD),
    (Nested, '{"a": 1, "b": [{"c": 2}]}'),
    (Identity, "3"),
    (int | None, "null"),
    (dict[str, list[Cat]], '{"a": [{}]}'),
    (pydantic.Json[list[int]], '"[1]"'),
    (typing.Any, '{"a": 1}'),
    (dt.timedelta, '"PT1S"'),
    (pathlib.Path, '"/a"'),
]


def reply(*texts):
    last = len(texts) - 1
    return [
        {"candidates": [{"content": {"parts": [{"text": text}]}, **({"finishReason": "STOP"} if at == last else {})}]}
        for at, text in enumerate(texts)
    ]


def unary(text, backend, **options):
    client, _ = recording(*reply(text), backend=backend)
    return client.models.generate_content(model="m", contents="a", **options)


def streamed(text, backend, **options):
    middle = len(text) // 2
    client, _ = recording(stream(*reply(text[:middle], text[middle:])), backend=backend)
    arriving = client.models.generate_content_stream(model="m", contents="a", **options)
    for _ in arriving:
        arriving.partial()
    return arriving.final_response()


def in_a_chat(text, backend, **options):
    client, _ = recording(*reply(text), backend=backend)
    return client.chats.create(model="m").send_message("a", **options)


async def in_a_chat_of_tasks(text, backend, **options):
    client, _ = recording(stream(*reply(text[:1], text[1:])), backend=backend)
    chat = client.aio.chats.create(model="m", config={"tools": [add]})
    return await (await chat.send_message_stream("a", **options)).final_response()


def chunks_in_a_chat(text, backend, **options):
    return asyncio.run(in_a_chat_of_tasks(text, backend, **options))


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("ask", [unary, streamed, in_a_chat, chunks_in_a_chat])
@pytest.mark.parametrize(
    ("response_type", "text"), TYPES, ids=[f"{index} {text[:12]}" for index, (_, text) in enumerate(TYPES)]
)
def test_a_type_comes_back_in_every_way_of_asking(response_type, text, ask):
    quoted = f'"{text}"' if text == "a" else text
    expected = TypeAdapter(readable(response_type)).validate_json(quoted)
    for backend in ("gemini", "vertex"):
        response = ask(text, backend, response_type=response_type)
        assert response.parsed == expected
        assert type(response.parsed) is type(expected)


@pytest.mark.parametrize("ask", [unary, streamed, in_a_chat, chunks_in_a_chat])
def test_what_does_not_fit_raises_in_every_way_of_asking(ask):
    response = ask('{"a": 1, "b": 2}', "gemini", response_type=Closed)
    with pytest.raises(ResponseError, match="does not match the schema"):
        _ = response.parsed
    assert response.text == '{"a": 1, "b": 2}'


@pytest.mark.parametrize("response_type", ["Cat", 3, [int], Cat(), type, typing.Callable, lambda: 3, len])
@pytest.mark.parametrize("ask", [unary, streamed, in_a_chat, chunks_in_a_chat])
def test_what_is_not_a_type_is_refused(ask, response_type):
    with pytest.raises(InvalidInputError, match="^response_type") as caught:
        ask("{}", "gemini", response_type=response_type)
    assert caught.value.path == "response_type"
