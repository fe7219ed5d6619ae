"""Sparse tables: only what differs, and what leads to it."""

from __future__ import annotations

from dataclasses import replace

from codegen.ir import ClientOnly, Move, Query, TypeRef, Unchanged, Unsupported
from codegen.passes.mappings import FieldMapping, field_mappings
from tests.codegen.tiny import api, argument, operation, overlay

TOYS = """
    Config: name str, view str, local str, part Part, parts dict[str, Part]
    Part: size int, deep Deep
    Deep: again Part
    Plain: text str
    Answer: part list[Part], plain Plain
"""


def with_rules(given, **rules):
    """Rules by ``Model__field``, for the gemini backend; vertex has everything where we have it."""
    models = dict(given.models)
    for key, rule in rules.items():
        name, _, python = key.partition("__")
        fields = tuple(
            replace(field, rules={"gemini": rule, "vertex": Unchanged()}) if field.name == python else field
            for field in models[name].fields
        )
        models[name] = replace(models[name], fields=fields)
    return replace(given, models=models)


def mappings_of(*operations, types="", aliases=None, **rules):
    return field_mappings(with_rules(api(TOYS, *operations, aliases=aliases or {}), **rules), overlay(types=types))


CALL = operation("things.get", config="Config", response="Answer")


def test_no_exception_no_table():
    plans = mappings_of(CALL)
    assert plans.encode == plans.decode == {"gemini": {}, "vertex": {}}
    assert plans.encode_triggers == plans.decode_triggers == {"gemini": {}, "vertex": {}}


def test_every_rule_has_its_form():
    plans = mappings_of(
        CALL,
        Config__name=Move(("inner", "label")),
        Config__view=Query("view"),
        Config__local=ClientOnly(),
        Config__part=Unsupported("absent"),
        Config__parts=Unsupported("refused"),
    )
    assert plans.encode["gemini"] == {
        "Config": FieldMapping(
            {"name": ("inner", "label"), "view": ("?", "view"), "local": (), "part": None, "parts": None}, {}, {}
        )
    }
    assert plans.encode["vertex"] == {}
    assert plans.encode_triggers["gemini"] == {"Config": ("local", "name", "part", "parts", "view")}


def test_what_leads_to_an_exception_is_walked():
    plans = mappings_of(CALL, Part__size=Unsupported())
    part, deep = FieldMapping({"size": None}, {}, {"deep": "Deep"}), FieldMapping({}, {}, {"again": "Part"})
    assert plans.encode["gemini"] == {
        "Config": FieldMapping({}, {}, {"part": "Part", "parts": "{}Part"}),
        "Deep": deep,
        "Part": part,
    }
    assert plans.encode_triggers["gemini"] == {"Config": ("size",), "Deep": ("size",), "Part": ("size",)}
    assert plans.decode["gemini"] == {}


def test_answers_are_read_from_where_the_backend_has_a_field():
    plans = mappings_of(
        CALL, types="[types.Part]\nfields.deep.receive = ['abyss', 'pit']", Part__size=Move(("is", "big"))
    )
    assert plans.decode["gemini"] == {
        "Answer": FieldMapping({}, {}, {"part": "Part"}),
        "Deep": FieldMapping({}, {}, {"again": "Part"}),
        "Part": FieldMapping({}, {"size": (("is", "big"),), "deep": (("abyss",), ("pit",))}, {"deep": "Deep"}),
    }
    assert plans.decode_triggers["gemini"]["Answer"] == ("abyss", "is", "pit")
    assert plans.decode["vertex"]["Part"].sources == {"deep": (("abyss",), ("pit",))}


def test_a_field_that_stands_under_its_own_name_needs_no_source():
    assert mappings_of(CALL, Part__size=Move(("size",))).decode["gemini"] == {}


def test_a_hook_always_runs():
    plans = mappings_of(CALL, types="[types.Plain]\nreceive = 'tidy'", Part__size=Move(("big",)))
    assert plans.decode["vertex"] == {
        "Answer": FieldMapping({}, {}, {"plain": "Plain"}),
        "Plain": FieldMapping({}, {}, {}, "tidy"),
    }
    assert plans.decode_triggers["gemini"]["Answer"] == ("",)
    assert plans.decode_triggers["gemini"]["Part"] == ("big",)


def test_arguments_in_the_body_are_encoded_and_those_in_the_path_are_not():
    part = TypeRef("list", item=TypeRef("model", "Part"))
    body = mappings_of(operation("things.make", argument("parts", part)), Part__size=Unsupported())
    assert list(body.encode["gemini"]) == ["Deep", "Part"]
    path = mappings_of(operation("things.make", argument("parts", part, location="url")), Part__size=Unsupported())
    assert path.encode["gemini"] == {}


def test_an_alias_is_what_it_becomes():
    union = argument("it", TypeRef("alias", "PartUnion"))
    plans = mappings_of(operation("things.make", union), aliases={"PartUnion": "Part"}, Part__size=Unsupported())
    assert list(plans.encode["gemini"]) == ["Deep", "Part"]
    opaque = mappings_of(operation("things.make", union), Part__size=Unsupported())
    assert opaque.encode["gemini"] == {}


def test_an_alias_as_a_field():
    given = api(
        "Config: it alias PartUnion\nPart: size int", operation("a.b", config="Config"), aliases={"PartUnion": "Part"}
    )
    plans = field_mappings(with_rules(given, Part__size=Unsupported()), overlay())
    assert plans.encode["gemini"]["Config"].children == {"it": "Part"}
