"""Chats: what is sent, what is remembered, and what is left as it was."""

import asyncio
import json

import pytest

from gemkit import chats, types
from gemkit.errors import InvalidInputError, ServerError, StreamInterruptedError
from tests.conveniences.clocks import Flavour
from tests.conveniences.test_calling import add, call, sent, stream
from tests.doubles import recording, refusal


def said(*texts, reason="STOP"):
    parts = [{"text": text} for text in texts]
    return {"candidates": [{"content": {"role": "model", "parts": parts}, "finishReason": reason}]}


@pytest.fixture(params=["sync", "async"])
def flavour(request):
    return Flavour(request.param)


class Talk:
    """A chat of either client, used in one way."""

    def __init__(self, flavour, *replies, **options):
        self.flavour = flavour
        self.client, self.recorder = recording(*replies, http_options={"retry_options": {"attempts": 1}})
        side = self.client if flavour.name == "sync" else self.client.aio
        self.chat = side.chats.create(model="m", **options)

    def send(self, message, **options):
        result = self.chat.send_message(message, **options)
        return result if self.flavour.name == "sync" else asyncio.run(_awaited(result))

    def stream(self, message, take=None):
        if self.flavour.name == "sync":
            chunks = self.chat.send_message_stream(message)
            found = [chunk for chunk, _ in zip(chunks, range(take or 99), strict=False)]
            chunks.close()
            return found
        return asyncio.run(self._stream(message, take))

    async def _stream(self, message, take):
        found = []
        async with await self.chat.send_message_stream(message) as chunks:
            async for chunk in chunks:
                found.append(chunk)
                if take and len(found) == take:
                    break
        return found

    def turns(self, curated=False):
        return [(turn.role, [part.text for part in turn.parts]) for turn in self.chat.get_history(curated)]


async def _awaited(result):
    return await result


def test_a_conversation(flavour):
    talk = Talk(flavour, said("hello"), said("fine"))
    assert talk.send("hi").text == "hello"
    assert talk.send(["how", types.Part(text="are you")]).text == "fine"
    assert sent(talk.recorder)["contents"] == [
        {"role": "user", "parts": [{"text": "hi"}]},
        {"role": "model", "parts": [{"text": "hello"}]},
        {"role": "user", "parts": [{"text": "how"}, {"text": "are you"}]},
    ]
    assert talk.turns() == talk.turns(True)
    assert [role for role, _ in talk.turns()] == ["user", "model"] * 2


def test_a_config_of_a_message_takes_the_place_of_the_chats(flavour):
    talk = Talk(flavour, said("a"), config={"temperature": 0.5, "top_k": 3})
    talk.send("hi", config={"temperature": 1})
    assert sent(talk.recorder)["generationConfig"] == {"temperature": 1}


def test_parts_go_back_byte_for_byte(flavour):
    turn = said("hello")
    turn["candidates"][0]["content"]["parts"][0] |= {"thoughtSignature": "c2ln", "unheard": {"of": [1, None]}}
    talk = Talk(flavour, turn, said("again"))
    talk.send("hi")
    talk.send("more")
    assert sent(talk.recorder)["contents"][1] == turn["candidates"][0]["content"]


def test_a_failed_turn_leaves_the_history_as_it_was(flavour):
    talk = Talk(flavour, said("hello"), refusal(500))
    talk.send("hi")
    before = talk.turns()
    with pytest.raises(ServerError):
        talk.send("boom")
    with pytest.raises(ServerError):
        talk.stream("boom")
    assert talk.turns() == talk.turns(True) == before


def test_a_blocked_answer_is_in_the_full_history_only(flavour):
    talk = Talk(flavour, {"promptFeedback": {"blockReason": "SAFETY"}}, said("hello"))
    talk.send("bad")
    assert talk.turns() == [("user", ["bad"]), ("model", [])]
    assert talk.turns(True) == []
    talk.send("good")
    assert len(sent(talk.recorder)["contents"]) == 1


def test_a_stream_becomes_one_turn(flavour):
    talk = Talk(flavour, stream(said("a", reason=None), said("b", reason=None), said("c")))
    assert [chunk.text for chunk in talk.stream("hi")] == ["a", "b", "c"]
    assert talk.turns(True) == [("user", ["hi"]), ("model", ["a", "b", "c"])]


def test_a_stream_left_early_or_cut_off_leaves_the_history_as_it_was(flavour):
    talk = Talk(flavour, stream(said("a", reason=None), said("b")))
    talk.stream("hi", take=1)
    assert talk.turns() == []
    talk = Talk(flavour, stream(said("a", reason=None)))
    with pytest.raises(StreamInterruptedError):
        talk.stream("hi")
    assert talk.turns() == []


def test_tools_are_called_and_their_turns_are_kept(flavour):
    talk = Talk(flavour, call(("add", {"a": 1})), said("3"), said("bye"), config={"tools": [add]})
    assert talk.send("1 and 2?").text == "3"
    assert [turn.role for turn in talk.chat.get_history()] == ["user", "model", "user", "model"]
    assert talk.chat.get_history()[2].parts[0].function_response.response == {"result": 3}
    talk.send("thanks")
    assert len(sent(talk.recorder)["contents"]) == 5


def test_tools_in_a_stream(flavour):
    talk = Talk(flavour, stream(call(("add", {"a": 1}))), stream(said("3")), config={"tools": [add]})
    assert [chunk.text for chunk in talk.stream("1 and 2?")] == [None, "3"]
    assert [turn.role for turn in talk.chat.get_history(True)] == ["user", "model", "user", "model"]


def test_a_chat_is_kept_as_json(flavour):
    turn = said("hello")
    turn["candidates"][0]["content"]["parts"][0]["thoughtSignature"] = "c2ln"
    talk = Talk(flavour, turn, said("again"))
    talk.send("hi")
    text = talk.chat.to_json()
    side = talk.client if flavour.name == "sync" else talk.client.aio
    talk.chat = side.chats.from_json(text)
    assert talk.send("more").text == "again"
    assert sent(talk.recorder)["contents"][1] == turn["candidates"][0]["content"]
    for broken in ("nonsense", "{}", json.dumps({"gemkit_chat": 1, "model": "m"})):
        with pytest.raises(InvalidInputError, match="saved chat"):
            side.chats.from_json(broken)


def test_a_history_from_elsewhere(flavour):
    history = [
        {"role": "user", "parts": [{"text": "a"}]},
        types.ModelContent("b"),
        types.UserContent("lost"),
        types.Content(role="model", parts=[]),
    ]
    talk = Talk(flavour, said("c"), history=history)
    assert len(talk.turns()) == 4
    assert talk.turns(True) == [("user", ["a"]), ("model", ["b"])]
    assert talk.chat.get_history() is talk.chat.get_history()
    assert talk.chat.get_history() is not history
    talk.chat.record_history(types.UserContent("x"), [types.ModelContent("y")], is_valid=True)
    talk.send("z")
    assert [turn["parts"][0]["text"] for turn in sent(talk.recorder)["contents"]] == ["a", "b", "x", "y", "z"]


@pytest.mark.parametrize("message", [None, 5, {}, {"text": "a"}, types.UserContent("a"), [], [object()]])
def test_what_is_not_a_message(flavour, message):
    talk = Talk(flavour)
    with pytest.raises(InvalidInputError, match="message"):
        talk.send(message)
    assert talk.recorder.requests == []
    assert talk.turns() == []


def test_histories_that_are_not_one():
    client, _ = recording()
    for history, told in [
        ([types.Content(role="system", parts=[])], r"history\[0\].role must be 'user' or 'model', not 'system'"),
        ([types.Content(parts=[])], r"history\[0\].role must be"),
        ("text", "history must be a list of contents"),
        ([{"parts": [], "nonsense": 1}], r"history\[0\].nonsense is unknown"),
    ]:
        with pytest.raises(InvalidInputError, match=told):
            client.chats.create(model="m", history=history)


def test_names():
    client, _ = recording()
    assert type(client.chats) is chats.Chats
    assert type(client.aio.chats) is chats.AsyncChats
    chat = chats.Chat(modules=client.models, model="m", history=[])
    assert chat.send_message("hi").text == "hi"
    assert type(client.aio.chats.create(model="m")) is chats.AsyncChat


def test_a_sync_program_loads_no_asyncio():
    from tests.core.test_imports import loaded

    modules = loaded("import gemkit\ngemkit.Client(api_key='k').chats.create(model='m')\ngemkit.chats.Chat")
    assert not {"asyncio", "gemkit._features.chats._async.chats"} & modules
