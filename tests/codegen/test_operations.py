"""Resource classes and their operations."""

from __future__ import annotations

import pytest

from codegen.ir import Argument, Http, TypeRef
from codegen.passes.match import match
from codegen.passes.merge import merge
from codegen.passes.operations import operations
from codegen.passes.options import config_of
from codegen.passes.rules import rules
from tests.codegen.tiny import fails, overlay, pair

GEMINI = """
    Thing: name string
    ListThings: things list[Thing], total int32
    Options: it string
    toys.things.get = GET v1beta/{+name} ?view ?deep -> Thing
    toys.kept.get = GET v1beta/{+name}/kept ?mask -> Thing
    toys.things.list = GET v1beta/things -> ListThings
    toys.things.drop = DELETE v1beta/{+name}
    toys.things.make = POST v1beta/things:make Thing -> Thing
    toys.things.create = POST v1beta/things Thing -> Thing
"""
VERTEX = """
    Thing: name string
    play.things.get = GET v1/{+thing}:get -> Thing
"""
TYPES = """
    [aliases]
    ThingUnion.uses = ["Thing"]
    [types.HttpOptions]
    own = true
    [types.Options]
    config = true
    [enums.Mood]
    values = ["A"]
"""


def read(text, resource="[resources.things]\nclass = 'Things'\n"):
    documents, given = pair(GEMINI, VERTEX), overlay(types=TYPES, operations=resource + text)
    concepts = match(documents, given)
    done = operations(rules(merge(documents, concepts, given), given), documents, given)
    return done, given


def the_one(text):
    done, _ = read(text)
    (found,) = done.operations()
    return found


def test_an_operation_of_both_backends():
    got = the_one("""
[operations."things.get"]
gemini = ["toys.things.get", "toys.kept.get"]
vertex = "play.things.get"
config = "Options"
args.name = { url = true, via = "name" }
finish = "tidy"
""")
    assert got.id == "things.get"
    assert got.kind == "unary"
    assert got.config == "Options"
    assert got.finish == "tidy"
    assert got.response == TypeRef("model", "Thing")
    assert got.arguments == (Argument("name", TypeRef("str"), "url", "name", via="name"),)
    assert got.origins == ("specs/overlay/operations.toml:4",)
    assert got.http == {
        "gemini": Http("toys.things.get", "GET", "{name}", "", "Thing", document="gemini"),
        "vertex": Http("play.things.get", "GET", "{name}:get", "", "Thing", document="vertex"),
    }


def test_arguments():
    got = the_one("""
[operations."things.make"]
gemini = "toys.things.make"
args.a_thing.type = "ThingUnion"
args.mood = { type = "list[Mood]", optional = true, wire = "feelings" }
args.some_name = { url = true }
""")
    assert got.arguments == (
        Argument("a_thing", TypeRef("alias", "ThingUnion"), "body", "aThing"),
        Argument("mood", TypeRef("list", item=TypeRef("enum", "Mood")), "body", "feelings", required=False),
        Argument("some_name", TypeRef("str"), "url", "some_name"),
    )


@pytest.mark.parametrize(
    ("vertex", "topics", "response"),
    [
        ("Empty:", "", None),
        ("Empty:", "[topics]\nthings = ['DropThingResponse']", TypeRef("model", "DropThingResponse")),
        ("Empty:", "[topics]\nthings = ['DropResponse', 'DropThingResponse']", TypeRef("model", "DropResponse")),
        # Another backend says something, which nobody may lose unseen.
        ("Empty: code int32", "[topics]\nthings = ['DropThingResponse']", TypeRef("model", "Empty")),
    ],
)
def test_an_answer_in_which_nothing_stands(vertex, topics, response):
    drop = "{0}.things.drop = DELETE v1/{{+name}} -> Empty"
    documents = pair(f"Empty:\n{drop.format('toys')}", f"{vertex}\n{drop.format('play')}")
    entry = "[resources.things]\n[operations.'things.drop']\ngemini = 'toys.things.drop'\nvertex = 'play.things.drop'"
    given = overlay(types=f"[types.HttpOptions]\nown = true\n{topics}", operations=entry)
    merged = merge(documents, match(documents, given), given)
    (found,) = operations(rules(merged, given), documents, given).operations()
    assert found.response == response


def test_a_path_of_the_overlays_own():
    got = the_one("[operations.'things.get']\ngemini = 'toys.things.get'\npath = '{url}'")
    assert got.http["gemini"].path == "{url}"


def test_pages_and_answers_without_a_body():
    pages = the_one("[operations.'things.list']\nkind = 'page'\nitems = 'things'\ngemini = 'toys.things.list'")
    assert (pages.kind, pages.items, pages.response) == ("page", "things", TypeRef("model", "ListThings"))
    assert the_one("[operations.'things.drop']\ngemini = 'toys.things.drop'").response is None


def test_resources_keep_the_overlays_order():
    done, given = read(
        "[operations.'things.drop']\ngemini = 'toys.things.drop'\n[operations.'boxes.b.drop']\ngemini = 'toys.things.drop'",
        "[resources.things]\nclass = 'Things'\n[resources.'boxes.b']\nclass = 'Boxes'\npubilc = 'x'\n",
    )
    assert [(each.name, each.cls, len(each.operations)) for each in done.resources] == [
        ("things", "Things", 1),
        ("boxes.b", "Boxes", 1),
    ]
    assert given.operations.unused() == {("resources", "boxes.b", "pubilc"): "delete it or correct the name"}


def test_what_creates_is_not_repeated():
    create = "[operations.'things.create']\ngemini = 'toys.things.create'\nargs.a_thing.type = 'Thing'\n"
    assert not the_one(create).is_repeatable
    assert the_one(f"{create}repeatable = true").is_repeatable
    assert the_one(f"{create}kind = 'upload'").is_repeatable
    assert the_one("[operations.'things.drop']\ngemini = 'toys.things.drop'").is_repeatable
    assert not the_one("[operations.'things.drop']\ngemini = 'toys.things.drop'\nrepeatable = false").is_repeatable


DROP = "[operations.'things.drop']\ngemini = 'toys.things.drop'\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "[operations.'boxes.get']\ngemini = 'toys.things.get'",
            "specs/overlay/operations.toml:3: no [resources.boxes] is declared",
        ),
        (
            DROP + "kind = 'bulk'",
            "specs/overlay/operations.toml:5: 'bulk' is not a kind; write one of download, operation, page, sse, unary, upload",
        ),
        (
            "[operations.'things.create']\ngemini = 'toys.things.create'\nrepeatable = false",
            "specs/overlay/operations.toml:5: things.create may not be sent twice by its verb and name; delete the line",
        ),
        (
            "[operations.'things.get']\ngemini = 'toys.things.get'\nrepeatable = true",
            "specs/overlay/operations.toml:5: things.get may be sent twice by its verb and name; delete the line",
        ),
        (
            "[operations.'things.get']",
            "specs/overlay/operations.toml:3: things.get has no method in any document; name one with gemini = or vertex =",
        ),
        (
            "[operations.'things.get']\nvertex = []",
            "specs/overlay/operations.toml:4: things.get names no method; name one, or delete the line",
        ),
        (
            "[operations.'things.get']\nvertex = ['play.things.get', 'play.things.gte']",
            "specs/overlay/operations.toml:4: specs/vertex.json has no method play.things.gte; correct the id, or run `make specs` to read it",
        ),
        (
            DROP + "response = 'Void'",
            (
                "specs/overlay/operations.toml:5: 'Void' is not a type; "
                "name a scalar, list[...], dict[str, ...], model, enum or alias"
            ),
        ),
        (
            DROP + "response = 'list[Thing]'",
            "specs/overlay/operations.toml:5: list[Thing] is not a model; declare a model that holds it",
        ),
        (
            DROP + "args.a.type = 'Void'",
            (
                "specs/overlay/operations.toml:5: 'Void' is not a type; "
                "name a scalar, list[...], dict[str, ...], model, enum or alias"
            ),
        ),
        (
            "[operations.'things.list']\ngemini = 'toys.things.list'\nkind = 'page'",
            "specs/overlay/operations.toml:3: things.list has no list '' to page through; name one in items",
        ),
        (
            "[operations.'things.list']\ngemini = 'toys.things.list'\nkind = 'page'\nitems = 'total'",
            "specs/overlay/operations.toml:6: things.list has no list 'total' to page through; name one in items",
        ),
        (
            DROP + "kind = 'page'\nitems = 'things'",
            "specs/overlay/operations.toml:6: things.drop has no list 'things' to page through; name one in items",
        ),
    ],
)
def test_an_entry_that_does_not_fit(text, message):
    with fails(message):
        read(text)


def test_a_resource_is_called_after_its_name_unless_it_says_otherwise():
    found, _ = read("", "[resources.odd_things]\n[resources.parts]\nclass = 'Bits'\n")
    assert {each.name: each.cls for each in found.resources} == {"odd_things": "OddThings", "parts": "Bits"}


def test_a_resource_under_another():
    found, _ = read("", "[resources.things]\nclass = 'Things'\n[resources.parts]\nclass = 'Parts'\nparent = 'things'\n")
    assert {each.name: each.parent for each in found.resources} == {"things": "", "parts": "things"}


@pytest.mark.parametrize("parent", ["nowhere", "parts"])
def test_a_resource_under_none_or_two_deep(parent):
    parts = "[resources.things]\nclass = 'Things'\n[resources.parts]\nclass = 'Parts'\nparent = 'things'\n"
    with fails(
        f"specs/overlay/operations.toml:8: deep cannot hang under {parent}; "
        "name a resource that hangs under the client itself"
    ):
        read("", f"{parts}[resources.deep]\nclass = 'Deep'\nparent = '{parent}'\n")


@pytest.mark.parametrize(
    ("more", "kind", "items"),
    [
        ("", "page", "things"),
        ("kind = 'unary'", "unary", ""),
        ("kind = 'page'\nitems = 'things'", "page", "things"),
    ],
)
def test_an_answer_with_one_list_and_pages_is_paged(monkeypatch, more, kind, items):
    paged = GEMINI.replace("things -> ListThings", "things ?pageToken -> ListThings")
    monkeypatch.setitem(read.__globals__, "GEMINI", paged)
    got = the_one(f"[operations.'things.list']\ngemini = 'toys.things.list'\n{more}")
    assert (got.kind, got.items) == (kind, items)


def test_a_method_that_gives_no_pages_is_not_paged():
    assert the_one("[operations.'things.list']\ngemini = 'toys.things.list'\n").kind == "unary"


def test_the_argument_that_a_resource_says_fills_its_addresses():
    resource = "[resources.things]\nclass = 'Things'\nurl.name = 'thing_name'\n"
    entries = """
[operations.'things.get']
gemini = 'toys.things.get'
[operations.'things.make']
gemini = 'toys.things.make'
args.name = {}
[operations.'things.drop']
gemini = 'toys.things.drop'
args.thing = { url = true }
"""
    done, _ = read(entries, resource)
    got = {each.method: each for each in done.operations()}
    assert got["get"].arguments == (Argument("name", TypeRef("str"), "url", "name", via="thing_name"),)
    assert got["get"].http["gemini"].path == "{name}"
    assert [each.location for each in got["make"].arguments] == ["body"]
    assert [each.name for each in got["drop"].arguments] == ["thing"]


@pytest.mark.parametrize(
    ("method", "resource", "stated", "config"),
    [
        ("count_tokens", "", "", "CountTokensConfig"),
        ("get", "", "", "GetThingConfig"),
        ("list", "", "", "ListThingsConfig"),
        ("_get", "noun = 'Part'", "", "GetPartConfig"),
        ("get", "", "config = 'Options'", "Options"),
        ("get", "", "config = false", ""),
        ("drop", "", "", ""),
    ],
)
def test_options_are_named_after_method_and_resource(method, resource, stated, config):
    roots = ["CountTokensConfig", "GetThingConfig", "ListThingsConfig", "GetPartConfig"]
    given = overlay(
        types=f"[topics]\na = {roots}",
        operations=f"[resources.things]\nclass = 'Things'\n{resource}\n[operations.'things.{method}']\n{stated}",
    )
    assert config_of(f"things.{method}", given) == config
