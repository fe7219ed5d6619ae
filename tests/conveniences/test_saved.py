"""Chats and runs that were saved as JSON and then truncated, changed by hand, or written by another version."""

import copy
import json

import pytest

from gemkit import types
from gemkit.errors import InvalidInputError
from tests.conveniences.test_calling import ANSWER, call, responses, sent
from tests.doubles import recording


def first() -> int:
    return 1


def second() -> int:
    return 2


TOOLS = {"tools": [first, second]}


@pytest.fixture(scope="module")
def run():
    """A run of two calls, of which the first was answered, as JSON."""
    client, _ = recording(call(("first", {}), ("second", {})))
    running = client.models.run_tools(model="m", contents="go", config=TOOLS)
    next(running).calls[0].respond(5)
    return running.to_json()


@pytest.fixture(scope="module")
def chat():
    client, _ = recording()
    history = [types.UserContent("hello"), types.ModelContent("hi")]
    return client.chats.create(model="m", history=history).to_json()


def changed(text, path, value):
    """A saved text with another value at a path such as `contents.0.parts`."""
    whole = copy.deepcopy(json.loads(text))
    *holders, last = path.split(".")
    holder = whole
    for step in holders:
        holder = holder[int(step) if step.isdigit() else step]
    holder[int(last) if last.isdigit() else last] = value
    return json.dumps(whole)


def resumed(text):
    client, recorder = recording(ANSWER)
    return client.models.resume_tools(text, config=TOOLS).until_done(), recorder


def reopened(text):
    client, recorder = recording(ANSWER)
    return client.chats.from_json(text), recorder


def test_a_run_goes_on_with_its_answers(run):
    response, recorder = resumed(run)
    assert response.text == "done"
    assert [each["response"]["result"] for each in responses(recorder)] == [5, 2]


def test_a_function_that_there_is_no_longer(run):
    client, recorder = recording(ANSWER)
    client.models.resume_tools(run.encode(), config={"tools": [first]}).until_done()
    assert [list(each["response"]) for each in responses(recorder)] == [["result"], ["error"]]


@pytest.mark.parametrize("share", [0, 0.01, 0.5, 0.99])
def test_texts_that_were_cut_off(run, chat, share):
    for text, read in ((run, resumed), (chat, reopened)):
        with pytest.raises(InvalidInputError, match="the text is not a saved (run|chat): "):
            read(text[: int(len(text) * share)])


@pytest.mark.parametrize("version", [2, 0, True, 1.0, "1", None])
def test_texts_of_other_versions(run, chat, version):
    with pytest.raises(InvalidInputError, match=f"a saved run of version {version!r}; .* reads version 1"):
        resumed(changed(run, "gemkit_run", version))
    with pytest.raises(InvalidInputError, match=f"a saved chat of version {version!r}; .* reads version 1"):
        reopened(changed(chat, "gemkit_chat", version))


@pytest.mark.parametrize("text", [None, 1, {"gemkit_chat": 1}, ["a"]])
def test_what_is_not_text(text):
    for read in (resumed, reopened):
        with pytest.raises(
            InvalidInputError, match="the text is not a saved (run|chat): Expected bytes, bytearray or str"
        ):
            read(text)


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        ("model", None, "model must be of the type str, not NoneType"),
        ("contents", {}, "contents must be of the type list, not dict"),
        ("contents", [], "given is 1, and there are 0 contents"),
        ("contents.0.parts", "x", "contents[0].parts: Input should be a valid list"),
        ("given", -1, "given must not be negative"),
        ("given", 1e400, "given must be of the type int, not float"),
        ("requests", "3", "requests must be of the type int, not str"),
        ("usage", [1], "usage[0]: "),
        ("response", [], "response: "),
        ("response.candidates", [], "there are 0 calls, 2 answers and 2 deferred"),
        ("answers", [None], "there are 2 calls, 1 answers and 2 deferred"),
        ("answers.0", {"text": "a"}, "answers[0] is not the answer to the call of first"),
        ("answers.0.functionResponse.id", "other", "answers[0] is not the answer to the call of first"),
        ("answers.0.functionResponse.name", "second", "answers[0] is not the answer to the call of first"),
        ("deferred", [False], "there are 2 calls, 2 answers and 1 deferred"),
        ("deferred", ["no", "no"], "deferred must be a list of true and false"),
    ],
)
def test_runs_that_were_changed(run, path, value, told):
    with pytest.raises(InvalidInputError) as caught:
        resumed(changed(run, path, value))
    assert f"the text is not a complete saved run: {told}" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        ("model", None, "model must be of the type str, not NoneType"),
        ("history", None, "history must be of the type list, not NoneType"),
        ("history.1", 3, "history[1]: "),
        ("history.0.parts.0.text", 3, "history[0].parts.0.text: Input should be a valid string"),
        ("history.0.role", "system", "history[0].role must be 'user' or 'model', not 'system'"),
        ("curated", 1, "curated must be of the type list, not int"),
        ("curated", [2], "curated[0] is 2, and there are 2 turns"),
        ("curated", [-1], "curated[0] is -1, and there are 2 turns"),
        ("curated", [{"role": 1}], "curated[0].role: "),
    ],
)
def test_chats_that_were_changed(chat, path, value, told):
    with pytest.raises(InvalidInputError) as caught:
        reopened(changed(chat, path, value))
    assert told in str(caught.value)


def test_a_member_that_is_missing(run, chat):
    for text, read in ((run, resumed), (chat, reopened)):
        with pytest.raises(InvalidInputError, match="model is missing"):
            read(json.dumps({name: value for name, value in json.loads(text).items() if name != "model"}))


def test_what_is_sent_with_the_next_message_is_kept_too():
    client, _ = recording(ANSWER)
    before = client.chats.create(model="m")
    before.send_message("first")
    before.record_history(types.UserContent("odd"), [types.ModelContent("answer")], is_valid=False)
    before.get_history(curated=True).append(types.UserContent("added"))
    after, recorder = reopened(before.to_json())
    for curated in (False, True):
        turns = zip(after.get_history(curated), before.get_history(curated), strict=True)
        assert all(one.model_dump() == other.model_dump() for one, other in turns)
    after.send_message("next")
    texts = [turn["parts"][0]["text"] for turn in sent(recorder)["contents"]]
    assert texts == ["first", "done", "added", "next"]
    assert after.get_history()[0] is after.get_history(curated=True)[0]


def test_unknown_members_are_left_out_and_unknown_fields_kept(chat):
    after, recorder = reopened(changed(changed(chat, "comment", 1), "history.0.parts.0.newField", 2))
    after.send_message("next")
    assert sent(recorder)["contents"][0]["parts"] == [{"text": "hello", "newField": 2}]
