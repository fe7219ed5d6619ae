"""OpenAPI: server-sent events and the fields around them, and what nothing is made of."""

import copy
import json

import pytest

from codegen import classify, document_diff
from codegen.readers.openapi import read
from tests.codegen.drifts import ROOT
from tests.codegen.strangers import TEXT, answer, built, call, obj, odd, ref
from tests.codegen.tiny import problem_of

EVENTS = "text/event-stream"


def read_events(stated, schemas=None, media="schema", **members):
    """A document with an operation that answers with these events."""
    content = {"200": {"description": "", "content": {EVENTS: {media: stated}}}}
    raw = odd(schemas, {"/make": {"post": call(responses=content, **members)}})
    return read(raw, "odd.json")


def events(stated, schemas=None, media="schema", **members):
    """The schema of the events of an operation."""
    return read_events(stated, schemas, media, **members).methods["odd.make"].events


@pytest.mark.parametrize("media", ["schema", "itemSchema"])
def test_the_data_of_an_event(media):
    around = obj(event=TEXT, id=TEXT, retry={"type": "integer"}, data=ref("It"))
    assert events(ref("It"), media=media) == "It"
    assert events(ref("Around"), {"Around": around}, media=media) == "It"
    assert events(around, media=media) == "It"
    inner = obj(data={"type": "string", "contentMediaType": "application/json", "contentSchema": ref("It")})
    assert events(inner, media=media) == "It"
    assert events(obj(data=obj(a=TEXT)), media=media) == "odd.make.event"
    assert events(obj(type=TEXT, data=ref("It"))) == "odd.make.event"


def test_events_that_only_their_names_tell_apart():
    stated = {"oneOf": [obj(event={"const": "made"}, data=ref("It")), obj(event={"const": "gone"}, data=TEXT)]}
    place, told = problem_of(lambda: read_events(stated))
    assert place.endswith("oneOf/0")
    assert told.startswith("events that their names tell apart; state the union")


def test_events_of_text():
    place, told = problem_of(lambda: read_events(obj(data=TEXT)))
    assert place.endswith("properties/data")
    assert told.startswith("an event with text that no schema describes; give")


def test_the_interactions_document_needs_no_words_about_its_streams():
    raw = json.loads((ROOT / "specs" / "interactions.json").read_text("utf-8"))
    plain = copy.deepcopy(raw)
    for item in plain["paths"].values():
        for node in item.values():
            if isinstance(node, dict):
                node.pop("x-stream", None)
    assert plain != raw
    first, second = (read(each, "interactions.json") for each in (raw, plain))
    assert {name: each.events for name, each in first.methods.items()} == {
        name: each.events for name, each in second.methods.items()
    }


def besides():
    """A document with everything that nothing is made of."""
    responses = answer(ref("It"))
    responses["200"]["links"] = {"next": {"operationId": "odd.make"}}
    made = call(responses=responses, callbacks={"done": {"{$request.body#/url}": {"post": {"responses": {}}}}})
    raw = odd(
        paths={"/make": {"post": made, "options": {"responses": {}}}},
        webhooks={"renewed": {"post": {"responses": {}}}},
        security=[{"key": []}],
    )
    raw["components"]["securitySchemes"] = {"key": {"type": "apiKey", "in": "header", "name": "x-key"}}
    return raw


UNREAD = (
    "webhook renewed",
    "security scheme key",
    "operation OPTIONS /make",
    "callback done of odd.make",
    "link next of odd.make",
)


def test_what_nothing_is_made_of_is_in_the_account(tmp_path):
    lines = classify.classify(built(tmp_path, besides())).lines()
    assert f"odd: not emitted: {', '.join(UNREAD)}" in lines


def test_what_nothing_is_made_of_is_told_when_it_comes_and_goes(tmp_path):
    old, new = read(odd(), "odd.json"), read(besides(), "odd.json")
    made = built(tmp_path, odd())
    told = document_diff.changes({"odd": old}, {"odd": new}, made, made, [])
    assert [each.name for each in told] == sorted(UNREAD)
    assert {each.release for each in told} == {"none"}
    assert all(
        "removed" in each.description for each in document_diff.changes({"odd": new}, {"odd": old}, made, made, [])
    )


@pytest.mark.parametrize(
    ("server", "paths", "version", "revision"),
    [
        ("https://odd.example", ("/v1/a", "/v1/b"), "v1", "2025-01-27"),
        ("https://odd.example/v2", ("/a", "/b"), "v2", "2025-01-27"),
        ("https://odd.example", ("/v1/a", "/v2/b"), "2025-01-27", ""),
        ("https://odd.example/api", ("/v1/a",), "2025-01-27", ""),
    ],
)
def test_the_version_of_the_addresses(server, paths, version, revision):
    raw = odd(paths={path: {"get": call(operationId=f"odd.{path[-1]}")} for path in paths}, servers=[{"url": server}])
    raw["info"]["version"] = "2025-01-27"
    document = read(raw, "odd.json")
    assert (document.version, document.revision) == (version, revision)
