"""What the overlay rules on single fields."""

from __future__ import annotations

import pytest

from codegen.ir import ClientOnly, Move, Query, TypeRef, Unchanged, Unsupported
from codegen.passes.rules import rules
from tests.codegen.tiny import api, fails, overlay

TOYS = """
    Thing: name str, size int, part Part
    Part: text str
    HttpOptions: timeout int
    enum Kind: A B
"""


def ruled(types="", refusals=""):
    return rules(api(TOYS), overlay(types=types, refusals=refusals))


def field_of(name, types="", refusals=""):
    model, _, python = name.partition(".")
    return next(field for field in ruled(types, refusals).models[model].fields if field.name == python)


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        ("true", Unchanged()),
        ("false", Unsupported("refused")),
        ("'?view'", Query("view")),
        ("'config.view'", Move(("config", "view"))),
        ("'label'", Move(("label",))),
    ],
)
def test_places_per_backend(value, rule):
    field = field_of("Thing.name", f"[types.Thing]\nfields.name.gemini = {value}")
    assert field.rules == {"gemini": rule, "vertex": Unchanged()}


def test_a_ruling_on_the_type_and_a_transform():
    field = field_of(
        "Thing.part",
        """
            [aliases]
            PartUnion = { uses = ["Part"], wire = "Part" }
            [types.Thing]
            fields.part = { type = "list[PartUnion]", via = "parts" }
        """,
    )
    assert field.type == TypeRef("list", item=TypeRef("alias", "PartUnion"))
    assert field.via == "parts"
    assert field.origins == ("specs/overlay/types.toml:4",)


def test_a_field_of_our_own_is_never_sent():
    field = field_of("Thing.note_text", "[types.Thing]\nfields.note_text.type = 'Kind'")
    assert field.wire == "noteText"
    assert field.type == TypeRef("enum", "Kind")
    assert field.rules == {"gemini": ClientOnly(), "vertex": ClientOnly()}


def test_a_field_that_no_document_has_can_be_sent_all_the_same():
    field = field_of("Thing.extra", "[types.Thing]\nfields.extra = { type = 'str', wire = 'x', vertex = true }")
    assert field.wire == "x"
    assert field.rules == {"gemini": ClientOnly(), "vertex": Unchanged()}


def test_a_type_of_our_own():
    model = ruled("[types.Own]\nown = true\nfields.it.type = 'Thing'").models["Own"]
    assert [field.type for field in model.fields] == [TypeRef("model", "Thing")]
    assert model.origins == ("specs/overlay/types.toml:1",)


def test_a_config_carries_the_options_of_its_call():
    model = ruled("[types.Thing]\nconfig = true").models["Thing"]
    assert model.config
    assert model.fields[-1].name == "http_options"
    assert model.fields[-1].type == TypeRef("model", "HttpOptions")
    assert model.fields[-1].rules == {"gemini": ClientOnly(), "vertex": ClientOnly()}


def test_only_keeps_some_fields():
    model = ruled("[types.Thing]\nonly = ['size', 'more']\nfields.more.type = 'str'").models["Thing"]
    assert [field.name for field in model.fields] == ["size", "more"]


def test_a_mixin():
    assert ruled("[types.Part]\nmixin = 'PartMixin'").models["Part"].mixin == "PartMixin"


def test_aliases_and_what_they_become():
    done = ruled('[aliases]\nPartUnion = { uses = ["Part"], wire = "Part" }\nOpaque.uses = []')
    assert done.aliases == {"PartUnion": "Part"}


def test_a_refusal():
    field = field_of("Thing.size", refusals="[vertex]\nThing = ['size']")
    assert field.rules == {"gemini": Unchanged(), "vertex": Unsupported("refused")}
    assert field.origins == ("specs/overlay/refusals.toml:2",)
    assert field_of("Thing.name", refusals="[vertex]\nThing = ['size']").rules["vertex"] == Unchanged()


@pytest.mark.parametrize(
    ("types", "message"),
    [
        (
            "[types.Thing]\nfields.nmae.via = 'x'",
            "specs/overlay/types.toml:2: Thing has no field nmae; did you mean name?",
        ),
        (
            "[types.Thing]\nfields.name.type = 'string'",
            "specs/overlay/types.toml:2: 'string' is not a type; did you mean str?",
        ),
        (
            "[types.Thing]\nfields.name.gemini = 3",
            "specs/overlay/types.toml:2: 3 is not a place; write true, false, ?query, a.path or .",
        ),
        ("[types.Thing]\nonly = ['size', 'b', 'a']", "specs/overlay/types.toml:2: Thing has no field a, b"),
        ("[types.Thing]\nconfig = 'yes'", "specs/overlay/types.toml:2: types.Thing.config is not true or false"),
    ],
)
def test_an_entry_that_does_not_fit(types, message):
    with fails(message):
        ruled(types)


@pytest.mark.parametrize(
    ("refusals", "message"),
    [
        ("[gemini]\nThnig = ['a']", "specs/overlay/refusals.toml:2: there is no model Thnig"),
        ("[gemini]\nThing = ['a']", "specs/overlay/refusals.toml:2: Thing has no field a"),
        ("[gemini]\nThing = 1", "specs/overlay/refusals.toml:2: gemini.Thing is not a list of strings"),
    ],
)
def test_a_refusal_of_nothing(refusals, message):
    with fails(message):
        ruled(refusals=refusals)


def test_a_refusal_of_what_the_backend_lacks_anyway():
    with fails("specs/overlay/refusals.toml:2: Thing.size is absent from gemini anyway; delete it"):
        ruled("[types.Thing]\nfields.size.gemini = false", "[gemini]\nThing = ['size']")
