"""What the operations reach is kept; the rest goes."""

from __future__ import annotations

from codegen.ir import Api, TypeRef
from codegen.passes.match import Concepts
from codegen.passes.select import select
from tests.codegen.tiny import api, argument, fails, operation, overlay

TOYS = """
    Request: part list[Part]
    Part: kind Kind, thing dict[str, Thing]
    Thing: again Part
    Answer: text str
    Unreached: mood Mood
    enum Kind: A
    enum Mood: A
    enum Late: A
"""
NO_CONCEPTS = Concepts({}, {}, {})


def test_requests_arguments_and_answers_are_roots():
    given = api(
        TOYS,
        operation("things.get", response="Answer", config="Request"),
        operation("things.make", argument("mood", TypeRef("list", item=TypeRef("enum", "Mood")))),
    )
    kept = select(given, NO_CONCEPTS, overlay())
    assert list(kept.models) == ["Answer", "Part", "Request", "Thing"]
    assert list(kept.enums) == ["Kind", "Mood"]


def test_the_overlay_keeps_types_by_name():
    types = overlay(types="[types.Unreached]\nkeep = true\n[types.Answer]\nkeep = false\n[enums.Late]\nkeep = true")
    kept = select(api(TOYS), NO_CONCEPTS, types)
    assert list(kept.models) == ["Unreached"]
    assert list(kept.enums) == ["Late", "Mood"]


def test_an_alias_leads_to_what_it_uses():
    types = overlay(types="[aliases]\nThingUnion.uses = ['Answer', 'Late']")
    given = api(TOYS, operation("things.make", argument("it", TypeRef("alias", "ThingUnion"))))
    kept = select(given, NO_CONCEPTS, types)
    assert list(kept.models) == ["Answer"]
    assert list(kept.enums) == ["Late"]


def test_nothing_is_reached_by_nothing():
    assert select(api(TOYS), NO_CONCEPTS, overlay()) == Api()


def test_an_alias_of_no_type():
    types = overlay(types="[aliases]\nThingUnion.uses = ['Thnig']")
    with fails("specs/overlay/types.toml:2: there is no type Thnig"):
        select(api(TOYS, operation("things.make", argument("it", TypeRef("alias", "ThingUnion")))), NO_CONCEPTS, types)


def test_two_schemas_of_one_name_need_a_ruling_where_they_are_reached():
    given = api("Thing@ToysThing: a str\nAnswer: thing Thing@ToysThing", operation("things.get", response="Answer"))
    clash = Concepts({}, {}, {}, {"Thing@ToysThing": "specs/gemini.json calls both Thing and ToysThing Thing"})
    with fails(
        "Answer.thing: specs/gemini.json calls both Thing and ToysThing Thing; "
        'name it: [types.X] gemini/vertex = "ToysThing"'
    ):
        select(given, clash, overlay())
    assert select(api("Thing@ToysThing: a str"), clash, overlay()).models == {}
