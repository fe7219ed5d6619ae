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
    assert file.place("operations", "things.get", "kind") == "specs/overlay/operations.toml:2"


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
