"""Responses over several requests, with automatic continuation on and off."""

import asyncio
import base64
import json
import pickle

import httpx
import pytest
from pydantic import BaseModel

from gemkit import types
from gemkit.errors import ContinuationInterruptedError, ServiceUnavailableError, StreamInterruptedError
from tests.conveniences.clocks import Flavour
from tests.doubles import recording, stop_time

TOKENS = [b"one", b"\xff\xfetwo"]
NO_RETRIES = {"retry_options": {"attempts": 1}}


class Thing(BaseModel):
    a: int


def wire(text, token=None, *, prompt=3):
    candidate = {"content": {"role": "model", "parts": [{"text": text}]}, "finishReason": "STOP", "index": 0}
    if token is not None:
        candidate |= {"finishReason": "CONTINUATION", "continuationToken": base64.b64encode(token).decode()}
    counts = {"promptTokenCount": prompt, "candidatesTokenCount": 1, "totalTokenCount": prompt + 1}
    return {"candidates": [candidate], "usageMetadata": counts}


PIECES = [wire('{"a"', TOKENS[0]), wire(": 1", TOKENS[1], prompt=4), wire("2}", prompt=5)]


def as_stream(reply):
    return httpx.Response(
        200, content=b"data: " + json.dumps(reply).encode() + b"\r\n\r\n", headers={"content-type": "text/event-stream"}
    )


def client_of(*replies, streamed=False, backend="vertex"):
    answers = [as_stream(reply) if streamed and isinstance(reply, dict) else reply for reply in replies]
    client, recorder = recording(*answers, backend=backend, http_options=NO_RETRIES)
    stop_time(client)
    return client, recorder


def asked(flavour, client, config, way):
    """The final response, from each kind of call."""
    if way == "unary":
        return flavour(client, "models.generate_content", model="m", contents="a", config=config)
    if way == "chat":
        return client.chats.create(model="m", config=config).send_message("a")
    if way == "stream":
        return client.models.generate_content_stream(model="m", contents="a", config=config).final_response()
    return client.chats.create(model="m", config=config).send_message_stream("a").final_response()


WAYS = ["unary", "chat", "stream", "chat stream"]
CONFIGS = {
    "dictionary": {"automatic_continuation": True, "response_schema": Thing},
    "camelCase": {"automaticContinuation": True, "responseSchema": Thing},
    "model": types.GenerateContentConfig(automatic_continuation=True, response_schema=Thing),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
def test_the_rest_is_asked_for_until_the_answer_is_complete(way, config):
    before = dict(config)
    client, recorder = client_of(*PIECES, streamed="stream" in way)
    answer = asked(Flavour("sync"), client, config, way)
    assert answer.text == '{"a": 12}'
    assert answer.parsed == Thing(a=12)
    assert answer.candidates[0].finish_reason == "STOP"
    assert answer.candidates[0].continuation_token is None
    assert len(answer.parts) == 1
    bodies = [json.loads(request.content) for request in recorder.requests]
    assert [body.get("continuationToken") for body in bodies] == [None, "b25l", "__50d28="]
    assert len({json.dumps(body["contents"]) for body in bodies}) == 1
    assert dict(config) == before


@pytest.mark.parametrize("way", ["unary", "stream"])
def test_tokens_are_summed_and_the_first_prompt_is_kept(way):
    client, _ = client_of(*PIECES, streamed=way == "stream")
    answer = asked(Flavour("sync"), client, {"automatic_continuation": True}, way)
    assert (answer.usage_metadata.prompt_token_count, answer.usage_metadata.candidates_token_count) == (12, 3)
    assert answer.usage_metadata.total_token_count == 15
    assert answer.initial_prompt_token_count == 3
    assert pickle.loads(pickle.dumps(answer)).usage_metadata.initial_prompt_token_count == 3


def test_the_async_half_does_the_same():
    client, recorder = client_of(*PIECES)
    answer = asked(Flavour("async"), client, {"automatic_continuation": True}, "unary")
    assert answer.text == '{"a": 12}'
    assert len(recorder.requests) == 3


def test_async_streams():
    client, recorder = client_of(*PIECES, streamed=True)
    seen = []

    async def read():
        async with await client.aio.models.generate_content_stream(
            model="m", contents="a", config={"automatic_continuation": True}, response_type=Thing
        ) as stream:
            async for chunk in stream:
                seen.append((chunk.text, stream.partial()))
            return await stream.final_response()

    assert asyncio.run(read()).parsed == Thing(a=12)
    assert seen == [('{"a"', {}), (": 1", {"a": 1}), ("2}", {"a": 12})]
    assert len(recorder.requests) == 3


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("config", [None, {"automatic_continuation": False}, {"temperature": 1}])
def test_off_one_request_is_made(way, config):
    client, recorder = client_of(PIECES[0], streamed="stream" in way)
    answer = asked(Flavour("sync"), client, config, way)
    assert answer.text == '{"a"'
    assert answer.candidates[0].continuation_token == TOKENS[0]
    assert len(recorder.requests) == 1
    assert "ended with finish reason CONTINUATION" in answer.explain()


def test_by_hand():
    client, recorder = client_of(PIECES[2])
    client.models.generate_content(model="m", contents="a", config={"continuation_token": TOKENS[1]})
    assert recorder.body["continuationToken"] == "__50d28="


def test_the_turn_of_a_chat_is_one():
    client, _ = client_of(*PIECES)
    chat = client.chats.create(model="m", config={"automatic_continuation": True})
    chat.send_message("a")
    assert [turn.role for turn in chat.get_history(curated=True)] == ["user", "model"]
    assert chat.get_history()[1].parts == [types.Part(text='{"a": 12}')]


def test_functions_are_called_between():
    def add(a: int) -> int:
        return a + 1

    call = {"functionCall": {"name": "add", "args": {"a": 1}}}
    called = {"candidates": [{"content": {"role": "model", "parts": [call]}, "finishReason": "STOP", "index": 0}]}
    client, recorder = client_of(called, *PIECES)
    config = {"automatic_continuation": True, "tools": [add]}
    assert client.models.generate_content(model="m", contents="a", config=config).text == '{"a": 12}'
    assert len(recorder.requests) == 4


@pytest.mark.parametrize("way", ["unary", "stream"])
def test_a_failure_in_between_carries_what_there_is(way):
    client, _ = client_of(PIECES[0], httpx.Response(503, json={"error": {"code": 503}}), streamed=way == "stream")
    with pytest.raises(
        ContinuationInterruptedError, match="request 2 of a response that takes several requests failed: 503"
    ) as caught:
        asked(Flavour("sync"), client, {"automatic_continuation": True}, way)
    assert isinstance(caught.value.__cause__, ServiceUnavailableError)
    assert caught.value.partial_interaction.text == '{"a"'
    assert base64.b64decode(caught.value.continuation_token) == TOKENS[0]


def test_no_endless_loop():
    client, recorder = client_of(wire("a", b"same"))
    answer = client.models.generate_content(model="m", contents="a", config={"automatic_continuation": True})
    assert answer.candidates[0].finish_reason == "CONTINUATION"
    assert len(recorder.requests) == 2


def test_several_candidates_are_left_as_they_are():
    one = wire("a", b"x")["candidates"][0]
    client, recorder = client_of({"candidates": [one, {**one, "index": 1}]})
    client.models.generate_content(model="m", contents="a", config={"automatic_continuation": True})
    assert len(recorder.requests) == 1


def test_a_stream_that_is_left_or_breaks_in_between_is_never_a_whole():
    client, _ = client_of(*PIECES, streamed=True)
    stream = client.models.generate_content_stream(model="m", contents="a", config={"automatic_continuation": True})
    next(stream)
    stream.close()
    with pytest.raises(StreamInterruptedError, match="left before"):
        stream.final_response()
    broken = wire("2")
    del broken["candidates"][0]["finishReason"]
    client, _ = client_of(PIECES[0], broken, streamed=True)
    stream = client.models.generate_content_stream(model="m", contents="a", config={"automatic_continuation": True})
    for _ in range(2):
        with pytest.raises((ContinuationInterruptedError, StreamInterruptedError)):
            stream.final_response()
