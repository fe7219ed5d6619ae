"""Chats: requests, history, and what must not change."""

import asyncio
import copy
import gc
import json
import pickle
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, wait
from unittest import mock

import httpx
import pytest
from pydantic import BaseModel

import gemkit
from gemkit import chats, types
from gemkit._features.chats import turns
from gemkit.errors import InvalidInputError, ServerError, StreamInterruptedError, UnsupportedFieldError
from tests.conveniences.clocks import Flavour
from tests.conveniences.test_calling import add, call, sent, stream
from tests.doubles import PATIENCE, STREAM_HEAD, RawServer, event, piece, recording, refusal


class Place(BaseModel):
    city: str


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
        backend = options.pop("backend", "gemini")
        http_options = {"retry_options": {"attempts": 1}}
        self.client, self.recorder = recording(*replies, http_options=http_options, backend=backend)
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


@pytest.fixture
def encoder(monkeypatch):
    """The turns that a chat encodes, in order."""
    seen, encode = [], turns.encode_value
    monkeypatch.setattr(turns, "encode_value", lambda *args: seen.append(args[3].parts[0].text) or encode(*args))
    return seen


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_every_turn_is_encoded_once(flavour, encoder, backend):
    """Bodies have the turns sent before as the text that was sent, and are the same as those of a chat without it."""
    from gemkit._features.chats.turns import EncodedJSON

    talk = Talk(flavour, *(said(f"a{n}") for n in range(5)), backend=backend)
    given = []
    contents_of = talk.chat._contents
    talk.chat._contents = lambda turn: given.append(contents_of(turn)) or given[-1]
    for n in range(5):
        talk.send(f"q{n}") if n % 2 else talk.send([f"q{n}", picture()])
    assert encoder == ["q0", "a0", "q1", "a1", "q2", "a2", "q3", "a3", "q4"]
    assert all(len(contents) == 1 and type(contents[0]) is EncodedJSON for contents in given)
    plain = Talk(flavour, *(said(f"a{n}") for n in range(5)), backend=backend)
    for n in range(5):
        plain.chat.get_history()
        plain.send(f"q{n}") if n % 2 else plain.send([f"q{n}", picture()])
    bodies = [[request.content for request in each.recorder.requests] for each in (talk, plain)]
    assert [json.loads(body) for body in bodies[0]] == [json.loads(body) for body in bodies[1]]
    assert len(encoder) == 9


def picture(size=10):
    return types.Part.from_bytes(data=bytes(range(256)) * size, mime_type="image/png")


def test_large_pictures_among_the_turns_are_encoded_while_they_are_sent(flavour, encoder):
    talk = Talk(flavour, *(said(f"a{n}") for n in range(3)))
    for message in ("q0", ["look", picture(400)], "q2"):
        talk.send(message)
    contents = sent(talk.recorder)["contents"]
    assert [turn["parts"][0]["text"] for turn in contents] == ["q0", "a0", "look", "a1", "q2"]
    assert len(contents[2]["parts"][1]["inlineData"]["data"]) == 400 * 256 * 4 // 3 + 4 - 400 * 256 * 4 // 3 % 4
    assert len(encoder) == 5


def test_a_history_that_was_handed_out_may_be_changed(flavour):
    talk = Talk(flavour, said("a"), said("b"), said("c"))
    talk.send("hi")
    talk.send("you")
    history = talk.chat.get_history(True)
    history[0].parts[0].text = "changed"
    del history[2:]
    talk.send("there")
    assert [turn["parts"][0]["text"] for turn in sent(talk.recorder)["contents"]] == ["changed", "a", "there"]


def test_a_history_that_was_replaced_is_sent_as_it_is(flavour):
    talk = Talk(flavour, said("a"), said("b"), said("c"))
    talk.send("hi")
    talk.send("you")
    talk.chat._curated_history = [types.UserContent("x"), types.ModelContent("y"), *talk.chat._curated_history[2:]]
    talk.send("there")
    texts = [turn["parts"][0]["text"] for turn in sent(talk.recorder)["contents"]]
    assert texts == ["x", "y", "you", "b", "there"]


def test_hooks_are_shown_the_turns(flavour):
    from gemkit.hooks import Hooks

    seen = []

    class Watch(Hooks):
        def before_request(self, exchange):
            seen.append(exchange.params["contents"])

    talk = Talk(flavour, said("a"), said("b"))
    talk.client.hooks.add(Watch())
    talk.send("hi")
    talk.send("you")
    assert [[type(turn) for turn in turns] for turns in seen] == [[types.Content], [types.Content] * 3]


def test_what_a_backend_refuses_is_named_with_its_place_in_the_history(flavour):
    refused = types.Part(text="x", video_metadata=types.VideoMetadata(fps=1), media_resolution={"level": "LOW"})
    history = [types.UserContent("a"), types.ModelContent("b"), types.UserContent([refused]), types.ModelContent("c")]
    paths = []
    for is_shared in (False, True):
        talk = Talk(flavour, history=history, backend="vertex")
        talk.chat._is_shared = is_shared
        history[2].parts[0].part_metadata = {"a": 1}
        with pytest.raises(UnsupportedFieldError) as told:
            talk.send("hi")
        paths.append(str(told.value))
        assert talk.recorder.requests == []
    assert paths[0] == paths[1]
    assert "contents[2].parts[0]" in paths[0]


def test_a_cancelled_turn_leaves_the_history_as_it_was():
    talk = Talk(Flavour("async"), said("a"), config={"tools": [forever]})

    async def main():
        task = asyncio.ensure_future(talk.chat.send_message("hi"))
        await running.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    talk.recorder.replies = [call(("forever", {})), said("done")]
    running = forever.running = asyncio.Event()
    asyncio.run(main())
    assert talk.turns() == talk.turns(True) == []
    assert len(talk.recorder.requests) == 1


async def forever() -> None:
    forever.running.set()
    await asyncio.sleep(60)


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


@pytest.mark.parametrize("tools", [False, True])
def test_a_typed_message(flavour, tools):
    config = {"tools": [add], "temperature": 0.5} if tools else {"temperature": 0.5}
    first = [call(("add", {"a": 1, "b": 2}))] if tools else []
    talk = Talk(flavour, *first, said('{"city": "Rome"}'), said("plain"), config=config)
    response = talk.send("Where?", response_type=Place)
    assert (response.parsed, response.text) == (Place(city="Rome"), '{"city": "Rome"}')
    assert talk.send("And now?").text == "plain"
    typed, plain = sent(talk.recorder, -2), sent(talk.recorder)
    schema = {"properties": {"city": {"title": "City", "type": "string"}}, "required": ["city"], "type": "object"}
    assert typed["generationConfig"]["responseJsonSchema"].items() >= schema.items()
    assert typed["generationConfig"]["temperature"] == 0.5
    assert plain["generationConfig"] == {"temperature": 0.5}
    assert talk.turns()[-3:] == [("model", ['{"city": "Rome"}']), ("user", ["And now?"]), ("model", ["plain"])]
    assert config.keys() <= {"tools", "temperature"}


def test_a_typed_message_in_a_stream(flavour):
    talk = Talk(flavour, stream(said('{"city":', reason=None), said('"Rome"}')))

    async def read():
        async with await talk.chat.send_message_stream("Where?", response_type=Place) as chunks:
            parts = [(chunk.text, chunks.partial()) async for chunk in chunks]
            return parts, (await chunks.final_response()).parsed

    def read_now():
        with talk.chat.send_message_stream("Where?", response_type=Place) as chunks:
            parts = [(chunk.text, chunks.partial()) for chunk in chunks]
            return parts, chunks.final_response().parsed

    parts, parsed = read_now() if flavour.name == "sync" else asyncio.run(read())
    assert [text for text, _ in parts] == ['{"city":', '"Rome"}']
    assert (parts[-1][1], parsed) == ({"city": "Rome"}, Place(city="Rome"))
    assert talk.turns() == [("user", ["Where?"]), ("model", ['{"city":', '"Rome"}'])]


def test_a_typed_message_and_a_schema_among_the_options(flavour):
    talk = Talk(flavour, config={"response_schema": {"type": "STRING"}})
    with pytest.raises(InvalidInputError, match="response_type and config.response_schema exclude each other"):
        talk.send("Where?", response_type=Place)
    assert talk.turns() == talk.recorder.requests == []


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


class TestReplacedMethods:
    """Tracers and tests replace `generate_content`; google-genai's chats call it."""

    @pytest.fixture
    def traced(self, flavour, monkeypatch):
        """A tracer on the class; the calls that it has seen."""
        cls = gemkit.models.Models if flavour.name == "sync" else gemkit.models.AsyncModels
        seen = []
        for name in ("generate_content", "generate_content_stream"):
            own = getattr(cls, name)

            def wrapper(self, own=own, name=name, **given):
                seen.append((name, [turn.role for turn in given["contents"]], given["config"]))
                return own(self, **given)

            monkeypatch.setattr(cls, name, wrapper)
        return seen

    def test_a_tracer_sees_messages(self, flavour, traced):
        talk = Talk(flavour, said("one"), said("two"), said('"three"'), config={"temperature": 0.5})
        assert (talk.send("a").text, talk.send("b").text) == ("one", "two")
        assert talk.turns() == [("user", ["a"]), ("model", ["one"]), ("user", ["b"]), ("model", ["two"])]
        assert [each[1:] for each in traced] == [
            (["user"], {"temperature": 0.5}),
            (["user", "model", "user"], {"temperature": 0.5}),
        ]
        assert talk.send("c", response_type=str).parsed == "three"

    def test_a_tracer_sees_streams_and_functions_are_called(self, flavour, traced):
        replies = [stream(call(("add", {"a": 1}))), stream(said("three!"))]
        talk = Talk(flavour, *replies, config={"tools": [add]})
        if flavour.name == "sync":
            chunks = list(talk.chat.send_message_stream("go"))
        else:

            async def read():
                return [chunk async for chunk in await talk.chat.send_message_stream("go")]

            chunks = asyncio.run(read())
        assert "".join(chunk.text or "" for chunk in chunks) == "three!"
        assert [turn.role for turn in talk.chat.get_history()] == ["user", "model", "user", "model"]
        assert talk.chat.get_history()[-1].parts[0].text == "three!"
        assert [name for name, *_ in traced] == ["generate_content_stream"]

    def test_a_mock_answers(self):
        client, recorder = recording()
        with mock.patch.object(client.models, "generate_content") as method:
            method.return_value = types.GenerateContentResponse(**said("mocked"))
            chat = client.chats.create(model="m")
            assert chat.send_message("hi").text == "mocked"
        assert method.call_args.kwargs["contents"] == [types.Content(role="user", parts=[types.Part(text="hi")])]
        assert [turn.parts[0].text for turn in chat.get_history(curated=True)] == ["hi", "mocked"]
        assert not recorder.requests


def test_a_sync_program_loads_no_asyncio():
    from tests.core.test_imports import loaded

    modules = loaded("import gemkit\ngemkit.Client(api_key='k').chats.create(model='m')\ngemkit.chats.Chat")
    assert not {"asyncio", "gemkit._features.chats._async.chats"} & modules


def echo(request):
    """Repeat the prompt."""
    text = json.loads(request.content)["contents"][-1]["parts"][0]["text"]
    return httpx.Response(200, json=said(f"re: {text}"))


def pairs(history):
    """Whether every turn of a history is followed by its own answer."""
    texts = [turn.parts[0].text for turn in history]
    return [f"re: {text}" for text in texts[::2]] == texts[1::2]


def test_messages_at_the_same_time_in_tasks_leave_whole_turns():
    client, _ = recording(echo)
    chat = client.aio.chats.create(model="m")

    async def run():
        return await asyncio.gather(*(chat.send_message(str(number)) for number in range(9)))

    assert [response.text for response in asyncio.run(run())] == [f"re: {number}" for number in range(9)]
    assert len(chat.get_history()) == 18
    assert pairs(chat.get_history())


def test_messages_at_the_same_time_in_threads_are_sent_as_they_are():
    switch = sys.getswitchinterval()
    client, _ = recording(echo)
    chat = client.chats.create(model="m")

    def talk(speaker):
        for number in range(20):
            text = f"{speaker} {number}"
            assert chat.send_message(text).text == f"re: {text}"

    try:
        sys.setswitchinterval(1e-6)
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(talk, range(4)))
    finally:
        sys.setswitchinterval(switch)
    assert len(chat.get_history()) == 160
    assert pairs(chat.get_history())
    assert chat.get_history(True) == chat.get_history()


class SlowTurns(list):
    """Turns that wait before the first of them are kept."""

    def __init__(self):
        super().__init__()
        self.reached, self.go_on = threading.Event(), threading.Event()

    def __setitem__(self, place, turns):
        if not self.reached.is_set():
            self.reached.set()
            self.go_on.wait(PATIENCE)
        super().__setitem__(place, turns)


def test_a_message_is_not_sent_as_the_text_of_another():
    client, _ = recording(echo)
    chat = client.chats.create(model="m")
    turns = chat._sent._turns = SlowTurns()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(chat.send_message, "first")
        assert turns.reached.wait(PATIENCE)
        second = pool.submit(chat.send_message, "second")
        wait([second], 0.2)  # it runs as far as possible
        turns.go_on.set()
        assert first.result(PATIENCE).text == "re: first"
        assert second.result(PATIENCE).text == "re: second"


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copy_goes_on_by_itself(flavour, copied):
    talk = Talk(flavour, echo, echo, echo, echo, config={"tools": [add]})
    talk.send("one")
    first, talk.chat = talk.chat, copied(talk.chat)
    talk.send("two")
    assert [turn.parts[0].text for turn in first.get_history()] == ["one", "re: one"]
    assert pairs(talk.chat.get_history())
    talk.chat.get_history()[0].parts[0].text = "three"
    twin, talk.chat = talk.chat, first
    talk.send("four")
    assert sent(talk.recorder)["contents"][0]["parts"] == [{"text": "three" if copied is copy.copy else "one"}]
    assert len(twin.get_history()) == len(first.get_history()) == 4


def test_a_chat_cannot_be_pickled(flavour):
    with pytest.raises(TypeError, match="to_json"):
        pickle.dumps(Talk(flavour, said("a")).chat)


def add_one(value: int) -> int:
    return value + 1


@pytest.mark.parametrize("tools", [None, [add_one]])
@pytest.mark.parametrize("all_of_it", [False, True])
@pytest.mark.parametrize("resource", ["models", "chats"])
def test_leaving_a_stream_releases_its_connection_without_garbage_collection(flavour, resource, tools, all_of_it):
    config = {"tools": tools, "automatic_continuation": all_of_it}

    def begin(client):
        if resource == "models":
            return client.models.generate_content_stream(model="m", contents="hi", config=config)
        return client.chats.create(model="m", config=config).send_message_stream("hi")

    async def leave(client):
        async for _ in await begin(client.aio):
            break
        assert await asyncio.to_thread(server.left.wait, PATIENCE)

    with RawServer([STREAM_HEAD, event(piece("a")), event(piece("b"))], keep=True) as server:
        gc.disable()
        try:
            with gemkit.Client(api_key="k", http_options={"base_url": server.url}) as client:
                if flavour.name == "sync":
                    for _ in begin(client):
                        break
                    assert server.left.wait(PATIENCE)
                else:
                    asyncio.run(leave(client))
        finally:
            gc.enable()
