"""Operations that a resource has by rule, since it follows a document."""

from __future__ import annotations

import pytest

from codegen.passes.follow import follow
from tests.codegen.tiny import fails, overlay, pair

GEMINI = """
    Thing: name string
    toys.things.get = GET v1/things/{thingsId} -> Thing
    toys.things.create = POST v1/things Thing -> Thing
    toys.things.cancel = POST v1/things/{thingsId}/cancel
    toys.things.parts.drop = DELETE v1/things/{thingsId}/parts/{partsId}
"""
BY_RULE = {
    "things.get": {"gemini": "toys.things.get", "kind": "unary", "args": {"id": {"url": True}}},
    "things.create": {"gemini": "toys.things.create", "kind": "unary"},
    "things.cancel": {"gemini": "toys.things.cancel", "kind": "unary", "args": {"id": {"url": True}}},
}


def read(text):
    given = overlay(operations=text)
    follow(pair(GEMINI, ""), given)
    return given.operations


def test_every_method_is_an_operation():
    file = read("[resources.things]\nfollow.gemini = 'toys.things'\n")
    assert file.table("operations") == BY_RULE
    assert file.location("operations", "things.get", "kind") == "specs/overlay/operations.toml:2"


def test_a_part_of_a_thing():
    file = read("[resources.bits]\nfollow.gemini = 'toys.things.parts'\n")
    arguments = file.table("operations", "bits.drop", "args")
    assert list(arguments) == ["thing_id", "id"]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (
            "[operations.'things.get']\nkind = 'page'\nargs.name = { url = true, via = 'x:y' }\n",
            {
                "things.get": {
                    "gemini": "toys.things.get",
                    "kind": "page",
                    "args": {"name": {"url": True, "via": "x:y"}},
                }
            },
        ),
        (
            "[operations.'things.create']\nrepeatable = true\n",
            {"things.create": {"gemini": "toys.things.create", "kind": "unary", "repeatable": True}},
        ),
        (
            "[operations.'things._fetch']\ngemini = 'toys.things.get'\n",
            {"things._fetch": BY_RULE["things.get"], "things.get": None},
        ),
        (
            "[operations.'others.take']\ngemini = 'toys.things.get'\n",
            {"others.take": {"gemini": "toys.things.get"}, "things.get": None},
        ),
    ],
)
def test_what_an_entry_states_stands(stated, expected):
    table = read(f"[resources.things]\nfollow.gemini = 'toys.things'\n{stated}").table("operations")
    assert table == {key: value for key, value in {**BY_RULE, **expected}.items() if value is not None}


@pytest.mark.parametrize("followed", ["gemini = 'toys.nothing'", "other = 'toys.things'"])
def test_a_resource_that_follows_what_is_not_there(followed):
    name, _, prefix = followed.partition(" = ")
    with fails(
        f"specs/overlay/operations.toml:2: no document {name} has methods {prefix.strip(chr(39))}.*; "
        "correct it, or delete it"
    ):
        read(f"[resources.things]\nfollow.{followed}\n")


LISTED = """
    Thing: name string
    toys.things.get = GET v1/{+name} -> Thing
    toys.kept.get = GET v1/{+name} -> Thing
    toys.things.patch = PATCH v1/{+name} Thing -> Thing
    toys.things.sendAll = POST v1/things Thing -> Thing
"""


def listed(text, vertex="play.things.get = GET v1/{+name}"):
    prefixes = "gemini = ['toys.things', 'toys.kept']\nvertex = 'play.things'\n"
    given = overlay(operations=f"[resources.things]\n{prefixes}{text}")
    follow(pair(LISTED, vertex), given)
    return given.operations


def test_the_ids_of_listed_methods():
    file = listed(
        "methods = ['_send_all', 'update', 'get', 'take']\n[operations]\n"
        "'things.take'.vertex = 'play.things.get'\n'things.get'.items = 'all'\n"
    )
    assert list(file.table("operations").items()) == [
        ("things._send_all", {"gemini": ["toys.things.sendAll"]}),
        ("things.update", {"gemini": ["toys.things.patch"]}),
        ("things.get", {"gemini": ["toys.things.get", "toys.kept.get"], "vertex": ["play.things.get"], "items": "all"}),
        ("things.take", {"vertex": "play.things.get"}),
    ]
    assert file.location("operations", "things.update", "gemini") == "specs/overlay/operations.toml:4"
    assert file.location("operations", "things.get") == "specs/overlay/operations.toml:7"


def test_what_an_operation_states_of_its_ids_is_all_of_them():
    file = listed("methods = ['get']\n[operations.'things.get']\ngemini = 'toys.kept.get'\n")
    assert file.table("operations") == {"things.get": {"gemini": "toys.kept.get"}}


def test_a_listed_method_that_no_document_has():
    with fails(
        "specs/overlay/operations.toml:4: no document has drop below things; correct the name, or state the ids of its methods"
    ):
        listed("methods = ['get', 'drop']\n")
