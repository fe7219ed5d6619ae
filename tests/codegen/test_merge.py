"""One model per concept: the union of fields, presence per backend, conflicts."""

from __future__ import annotations

import pytest

from codegen.ir import Enum, Move, TypeRef, Unchanged, Unsupported
from codegen.passes.match import match
from codegen.passes.merge import merge, show
from tests.codegen.tiny import fails, overlay, pair


def merged(gemini="", vertex="", types="", **files):
    documents, given = pair(gemini, vertex), overlay(types=types, **files)
    return merge(documents, match(documents, given), given)


def fields_of(name, gemini="", vertex="", types=""):
    return {field.name: field for field in merged(gemini, vertex, types).models[name].fields}


SAME, ABSENT = Unchanged(), Unsupported("absent")


def test_fields_of_both_documents_and_where_they_stand():
    fields = fields_of("Thing", "Thing: inOne string, both string", "Thing: both string, inTwo string")
    assert {name: field.rules for name, field in fields.items()} == {
        "both": {"gemini": SAME, "vertex": SAME},
        "in_one": {"gemini": SAME, "vertex": ABSENT},
        "in_two": {"vertex": SAME, "gemini": ABSENT},
    }
    assert fields["both"].origins == ("gemini: Thing.both", "vertex: Thing.both")
    assert fields["in_one"].wire == "inOne"


THINGS = "Thing: name string, size int32, made datetime!, mood string, box Box\nBox: width int32, depth int32"
METHODS = """
    [resources.things]
    [operations."things.create"]
    gemini = "toys.things.create"
    config = "CreateThingConfig"
    args.name = {}
    args.wide.wire = "box.width"
"""


@pytest.mark.parametrize(
    ("types", "left_out", "options", "answers"),
    [
        ("", "", ["depth", "mood", "size"], ["box", "made", "mood", "name", "size"]),
        ("", "gemini.request.Thing = 'mood'", ["depth", "size"], ["box", "made", "mood", "name", "size"]),
        ("", "gemini.answer.Thing = 'mood size'", ["depth", "mood", "size"], ["box", "made", "name"]),
        ("", "vertex.request.Thing = 'mood'", ["depth", "mood", "size"], ["box", "made", "mood", "name", "size"]),
        (
            "fields.tone.gemini = 'mood'\nfields.made.gemini = true\nfields.size.gemini = true",
            "gemini.request.Thing = 'mood size'",
            ["depth", "made", "size", "tone"],
            ["box", "made", "mood", "name", "size"],
        ),
    ],
)
def test_options_have_what_arguments_and_the_ledger_leave(types, left_out, options, answers):
    stated = f"[types.CreateThingConfig]\ngemini = 'Thing'\nflatten = 'box'\n{types}"
    ledger = f"[group]\nreason = 'why'\n{left_out}"
    models = merged(THINGS, "", stated, operations=METHODS, left_out=ledger).models
    assert [field.name for field in models["CreateThingConfig"].fields] == options
    assert [field.name for field in models["Thing"].fields] == answers


@pytest.mark.parametrize(
    ("fact", "shown"),
    [
        ("string", "str"),
        ("int64", "int"),
        ("int32", "int"),
        ("float", "float"),
        ("boolean", "bool"),
        ("any", "Any"),
        ("bytes", "bytes"),
        ("datetime", "datetime"),
        ("object", "dict[str, Any]"),
        ("Part", "Part"),
        ("enum[A]", "ThingIt"),
        ("list[Part]", "list[Part]"),
        ("list[map[enum[A]]]", "list[dict[str, ThingIt]]"),
        ("map[int64]", "dict[str, int]"),
    ],
)
def test_types(fact, shown):
    assert show(fields_of("Thing", f"Thing: it {fact}\nPart: text string")["it"].type) == shown


def test_two_types_for_one_field():
    field = fields_of("Thing", "Thing: size int32", "Thing: size string")["size"]
    assert field.conflict == "gemini says int, vertex says str"
    assert field.type == TypeRef("int")


def test_two_types_with_a_ruling():
    field = fields_of("Thing", "Thing: size int32", "Thing: size string", "[types.Thing]\nfields.size.type = 'str'")[
        "size"
    ]
    assert field.conflict == ""


def test_what_is_deprecated_is_so_per_document():
    fields = fields_of("Thing", "Thing: a string~, b string~, c string", "Thing: a string~, b string, c string")
    told = {name: field.deprecated for name, field in fields.items()}
    assert told == {"a": ("gemini", "vertex"), "b": ("gemini",), "c": ()}
    models = merged("Old~: a string\nHalf~: a string", "Old~: a string\nHalf: a string").models
    assert {name: model.deprecated for name, model in models.items()} == {
        "Old": ("gemini", "vertex"),
        "Half": ("gemini",),
    }


def test_a_field_named_otherwise_in_one_document():
    field = fields_of(
        "Thing",
        "Thing: label string",
        "Thing: displayName string",
        "[types.Thing]\nfields.label.vertex = 'displayName'",
    )
    assert list(field) == ["label"]
    assert field["label"].wire == "label"
    assert field["label"].rules == {"gemini": SAME, "vertex": Move(("displayName",))}


def test_a_python_name_of_its_own():
    fields = fields_of("Thing", "Thing: schema string", "", "[types.Thing]\nfields.shape.wire = 'schema'")
    assert [(field.name, field.wire) for field in fields.values()] == [("shape", "schema")]
    assert fields["shape"].rules["gemini"] == SAME


def test_a_query_parameter_is_no_name_of_a_field():
    fields = fields_of("Thing", "Thing: view string", "", "[types.Thing]\nfields.look.gemini = '?view'")
    assert list(fields) == ["view"]


def test_odd_wire_names_stay():
    assert fields_of("Thing", "Thing: _odd string")["odd"].wire == "_odd"


def test_flattening_hoists_the_members_of_an_object():
    fields = fields_of(
        "Request",
        "Request: settings Settings, model string\nSettings: topK int32, size int32",
        "Request: topK int32",
        "[types.Request]\nflatten = 'settings'",
    )
    assert {name: field.rules for name, field in fields.items()} == {
        "model": {"gemini": SAME, "vertex": ABSENT},
        "size": {"gemini": Move(("settings", "size")), "vertex": ABSENT},
        "top_k": {"gemini": Move(("settings", "topK")), "vertex": SAME},
    }
    assert fields["size"].origins == ("gemini: Settings.size",)


def test_omissions_by_name_and_by_path():
    fields = fields_of(
        "Request",
        "Request: settings Settings, model string, size int32\nSettings: topK int32, size int32",
        "",
        "[types.Request]\nflatten = 'settings'\nomit = ['model', 'settings.size']",
    )
    assert list(fields) == ["size", "top_k"]
    assert fields["size"].rules["gemini"] == SAME


def test_enums_hold_the_values_of_all_their_places():
    enums = merged(
        "Thing: kind enum[A|B]\nPart: kinds list[enum[C]]",
        "Thing: kind enum[B|D]",
        """
            [enums.Kind]
            sites = ["Thing.kind", "Part.kinds"]
            values = ["E", "A"]
            [enums.Own]
            values = ["X"]
        """,
    ).enums
    assert enums == {
        "Kind": Enum(
            "Kind",
            ("C", "A", "B", "D", "E"),
            present={"C": ("gemini",), "A": ("gemini",), "B": ("gemini", "vertex"), "D": ("vertex",), "E": ()},
            origins=("gemini: Part.kinds", "gemini: Thing.kind", "vertex: Thing.kind", "specs/overlay/types.toml:1"),
        ),
        "Own": Enum("Own", ("X",), present={"X": ()}, origins=("specs/overlay/types.toml:4",)),
    }


def test_where_a_model_comes_from():
    model = merged("Thing: a string", "Gadget: a string", "[types.Thing]\nvertex = 'Gadget'").models["Thing"]
    assert model.sources == {"gemini": "Thing", "vertex": "Gadget"}
    assert model.origins == ("specs/gemini.json#/schemas/Thing", "specs/vertex.json#/schemas/Gadget")


@pytest.mark.parametrize(
    ("gemini", "types", "message"),
    [
        (
            "Thing: a string",
            "[types.Thing]\nomit = ['a', 'b', 'c.d']",
            "specs/overlay/types.toml:2: no schema of Thing has b, c.d",
        ),
        (
            "Thing: a string",
            "[types.Thing]\nflatten = 'a'",
            "specs/overlay/types.toml:2: no schema of Thing has an object a",
        ),
        (
            "Thing: fooBar string, foo_bar string",
            "",
            (
                "specs/gemini.json#/schemas/Thing/properties/foo_bar: foo_bar and fooBar would both be Thing.foo_bar; "
                "omit one, or name it with fields.f.wire in types.toml"
            ),
        ),
        (
            "Thing: size int32, more More\nMore: size int32",
            "[types.Thing]\nflatten = 'more'",
            (
                "specs/gemini.json#/schemas/Thing/properties/size: size and more.size would both be Thing.size; "
                "omit one, or name it with fields.f.wire in types.toml"
            ),
        ),
    ],
)
def test_an_entry_or_a_document_that_does_not_fit(gemini, types, message):
    with fails(message):
        merged(gemini, "", types)
