"""Structured output as users write it; both type checkers read it in their strict modes, nothing runs it."""

from __future__ import annotations

import dataclasses
import enum
from typing import Annotated, Any, Literal, TypedDict, assert_type

from pydantic import BaseModel

import gemkit as genai
from gemkit import types


class Invoice(BaseModel):
    number: str


@dataclasses.dataclass
class Point:
    x: int


class Place(TypedDict):
    name: str


class Colour(enum.Enum):
    RED = "red"


def calls(client: genai.Client) -> None:
    answer = client.models.generate_content(model="m", contents="a", response_type=Invoice)
    assert_type(answer, types.ParsedResponse[Invoice])
    assert_type(answer.parsed, Invoice)
    assert_type(answer.parse(), Invoice)
    assert_type(answer.text, str | None)
    assert_type(answer.parsed.number, str)
    ask = client.models.generate_content
    assert_type(ask(model="m", contents="a", response_type=Point).parsed, Point)
    assert_type(ask(model="m", contents="a", response_type=Place).parsed, Place)
    assert_type(ask(model="m", contents="a", response_type=Colour).parsed, Colour)
    assert_type(ask(model="m", contents="a", response_type=list[Invoice]).parsed, list[Invoice])
    assert_type(ask(model="m", contents="a", response_type=dict[str, int]).parsed, dict[str, int])
    assert_type(ask(model="m", contents="a", response_type=Invoice | Point).parsed, Invoice | Point)
    assert_type(ask(model="m", contents="a", response_type=Invoice | None).parsed, Invoice | None)
    assert_type(ask(model="m", contents="a", response_type=Literal["a", "b"]).parsed, Literal["a", "b"])
    assert_type(ask(model="m", contents="a", response_type=Annotated[int, "x"]).parsed, int)
    assert_type(ask(model="m", contents="a", response_type={"type": "object"}).parsed, Any)
    assert_type(ask(model="m", contents="a", response_type=types.Schema(type=types.Type.STRING)).parsed, Any)
    assert_type(ask(model="m", contents="a"), types.GenerateContentResponse)
    assert_type(ask(model="m", contents="a", config={"temperature": 0.5}, response_type=Point).parsed.x, int)


def streams(client: genai.Client) -> None:
    with client.models.generate_content_stream(model="m", contents="a", response_type=list[Invoice]) as stream:
        for chunk in stream:
            assert_type(chunk, types.GenerateContentResponse)
            assert_type(stream.partial(), Any)
        assert_type(stream.final_response().parsed, list[Invoice])
    plain = client.models.generate_content_stream(model="m", contents="a")
    assert_type(plain.final_response(), types.GenerateContentResponse)


async def async_calls(client: genai.Client) -> None:
    answer = await client.aio.models.generate_content(model="m", contents="a", response_type=Invoice)
    assert_type(answer.parsed, Invoice)
    stream = await client.aio.models.generate_content_stream(model="m", contents="a", response_type=Invoice)
    async for chunk in stream:
        assert_type(chunk, types.GenerateContentResponse)
    assert_type((await stream.final_response()).parsed, Invoice)
    assert_type(
        await (await client.aio.chats.create(model="m").send_message_stream("a")).final_response(),
        types.GenerateContentResponse,
    )


def chats(client: genai.Client) -> None:
    chat = client.chats.create(model="m")
    assert_type(chat.send_message("a"), types.GenerateContentResponse)
    assert_type(chat.send_message("a", response_type=Invoice).parsed, Invoice)
    assert_type(chat.send_message("a", {"temperature": 0.5}, response_type=list[Point]).parsed, list[Point])
    assert_type(chat.send_message("a", response_type={"type": "object"}).parsed, Any)
    with chat.send_message_stream("a", response_type=Place) as stream:
        for chunk in stream:
            assert_type(chunk, types.GenerateContentResponse)
        assert_type(stream.final_response().parsed, Place)
    assert_type(chat.send_message_stream("a").final_response(), types.GenerateContentResponse)


async def async_chats(client: genai.Client) -> None:
    chat = client.aio.chats.create(model="m")
    assert_type((await chat.send_message("a", response_type=Invoice | None)).parsed, Invoice | None)
    stream = await chat.send_message_stream("a", response_type=Colour)
    assert_type((await stream.final_response()).parsed, Colour)


def answers(answer: types.GenerateContentResponse) -> None:
    assert_type(answer.thoughts, str | None)
    assert_type(answer.images(), list[types.Image])
    assert_type(answer.audio(), types.Audio | None)
    assert_type(answer.executable_code, str | None)
    assert_type(answer.explain(), str)
