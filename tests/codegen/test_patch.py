"""Corrections of a document, and the overlay's short form of a type."""

from __future__ import annotations

import pytest

from codegen.failure import BuildError
from codegen.passes.patch import apply, examine, obsolete_patches, parse_shape, spell
from codegen.wire import Property, Shape
from tests.codegen.tiny import document, fails, overlay

TOYS = """
    Thing: name string, size int32!
    Part: text string
    things.get = GET v1/{+name} -> Thing
"""


def patched(patches, block=TOYS, **files):
    return apply(document(block), "gemini", overlay(patches=patches, **files))


def test_no_patch_changes_nothing():
    assert patched("") == document(TOYS)


def test_fields_are_added_and_changed():
    given = overlay(
        patches="""
            [spoken]
            reason = "spoken, not written"
            gemini.Thing.parts = "list[Part]"
            change.gemini.Thing.size = "int64"
        """
    )
    thing = apply(document(TOYS), "gemini", given).schemas["Thing"]
    assert thing.properties == {
        "name": Property("name", Shape("string")),
        "size": Property("size", Shape("string", format="int64"), read_only=True),
        "parts": Property("parts", Shape("array", item=Shape("ref", ref="Part"))),
    }
    assert not given.patches.unused()


@pytest.mark.parametrize("scope", ["gemini", "every"])
def test_a_schema_is_added(scope):
    schemas = patched(f"""
        [late]
        reason = "late"
        {scope}.Hint = {{ text = "string" }}
        {scope}.Empty = {{}}
        {scope}.Thing = {{ hint = "Hint", empty = "Empty" }}
    """).schemas
    assert schemas["Hint"].properties == {"text": Property("text", Shape("string"))}
    assert schemas["Empty"].properties == {}


def test_values_are_added_to_an_enum():
    words = 'reason = "r"\ngemini.Thing = { kinds = "more[C|D]" }'
    block = "Thing: kinds list[enum[A|B]]"
    kinds = patched(f"[late]\n{words}", block).schemas["Thing"].properties["kinds"].shape
    assert kinds.item == Shape("string", enum=("A", "B", "C", "D"))
    gone = patched("", block, withdrawn=f"[gone]\n{words}").schemas["Thing"].properties["kinds"].shape
    assert gone.item == Shape("string", enum=("A", "B", "C", "D"), enum_deprecated=("C", "D"))


def test_what_documents_have_withdrawn_is_kept_and_deprecated():
    gone = """
        [gone]
        reason = "gone"
        gemini.Thing.weight = "float"
        gemini.Gone = { name = "string" }
        methods.gemini."things.get".query.view = "string"
        methods.gemini."things.drop" = { verb = "DELETE", path = "v1/{+name}" }
    """
    kept = patched("", withdrawn=gone)
    assert kept.schemas["Thing"].properties["weight"].deprecated
    assert kept.schemas["Gone"].deprecated
    assert kept.methods["things.get"].parameters["view"].deprecated
    assert kept.methods["things.drop"].deprecated
    assert not kept.methods["things.get"].deprecated


def test_patches_of_the_other_document_are_left_alone():
    given = overlay(patches='[late]\nreason = "r"\nvertex.Thing.x = "string"')
    assert apply(document(TOYS), "gemini", given) == document(TOYS)
    assert list(given.patches.unused()) == [("late", "vertex")]


def test_schemas_may_be_written_without_their_prefix():
    thing = patched(
        """
            [late]
            reason = "r"
            gemini.Thing = { part = "Part", parts = "list[map[Part]]", own = "ToysV1Part" }
        """,
        """
            ToysV1Thing: name string
            ToysV1Part: text string
        """,
        documents="[gemini]\nstrip = ['ToysV1']",
    ).schemas["ToysV1Thing"]
    assert {ref for prop in thing.properties.values() for ref in prop.shape.references()} == {"ToysV1Part"}


def test_a_patch_of_every_document_stays_until_all_have_caught_up():
    given = overlay(patches='[late]\nreason = "r"\nevery.Thing = { weight = "float", colour = "string" }')
    documents = [
        (document("Thing: weight float"), "gemini"),
        (document("Thing: weight float, colour string", "specs/vertex.json"), "vertex"),
    ]
    results = [examine(each, name, given) for each, name in documents]
    assert [each.key for each in obsolete_patches(results)] == [("late", "every", "Thing", "weight")]
    assert sorted(results[0].document.schemas["Thing"].properties) == ["colour", "weight"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("gemini.Thing = 1", "specs/overlay/patches.toml:3: late.gemini.Thing is not a table"),
        (
            "gemini.Thing.name = 'string'",
            (
                "specs/overlay/patches.toml:3: specs/gemini.json has Thing.name by now; "
                "delete it, or run `python -m codegen update`"
            ),
        ),
        (
            "gemini.Thing.name = 'int32'",
            (
                "specs/overlay/patches.toml:3: specs/gemini.json has Thing.name as string, not int32, by now; "
                "delete it, or run `python -m codegen update`"
            ),
        ),
        (
            "gemini.Part = {}",
            (
                "specs/overlay/patches.toml:3: specs/gemini.json has Part by now; "
                "delete it, or run `python -m codegen update`"
            ),
        ),
        (
            "change.gemini.Thing.size = 'int32'",
            (
                "specs/overlay/patches.toml:3: specs/gemini.json has Thing.size so by now; "
                "delete it, or run `python -m codegen update`"
            ),
        ),
        (
            "change.gemini.Thnig.x = 'string'",
            "specs/overlay/patches.toml:3: specs/gemini.json has no schema Thnig; write it without `change`",
        ),
        (
            "change.gemini.Thing.x = 'string'",
            "specs/overlay/patches.toml:3: specs/gemini.json has no Thing.x; write it without `change`",
        ),
        (
            "gemini.Thing.x = 'text'",
            (
                "specs/overlay/patches.toml:3: 'text' is not a type; "
                "write string, int64, bytes, list[...], enum[A|B] or a schema's id"
            ),
        ),
        (
            "gemini.Thing.x = 'list[Prat]'",
            "specs/overlay/patches.toml:3: there is no schema Prat; did you mean Part?",
        ),
        ("gemini.Thing.x = 1", "specs/overlay/patches.toml:3: late.gemini.Thing.x is not a string"),
    ],
)
def test_a_patch_that_fits_nothing(line, message):
    with fails(message):
        patched(f"[late]\nreason = 'r'\n{line}")


def test_everything_that_is_wrong_is_told_at_once():
    with pytest.raises(BuildError) as caught:
        patched("[late]\ngemini.Thing = { name = 'string', x = 'text' }\nchange.gemini.Part.y = 'string'")
    assert [line.partition("; ")[0] for line in str(caught.value).splitlines()] == [
        "specs/overlay/patches.toml:1: late gives no reason",
        "specs/overlay/patches.toml:2: 'text' is not a type",
        "specs/overlay/patches.toml:3: specs/gemini.json has no Part.y",
        "specs/overlay/patches.toml:2: specs/gemini.json has Thing.name by now",
    ]


@pytest.mark.parametrize(
    ("block", "message"),
    [
        (
            "Thing: kind string, parts list[Part]",
            (
                "specs/gemini.json#/schemas/Thing/properties/parts: there is no schema Part; "
                "add it in patches.toml, or change the field there"
            ),
        ),
        (
            "things.get = GET v1/{+name} -> Thing",
            "specs/gemini.json#/methods/things.get: there is no schema Thing; add it in patches.toml",
        ),
        (
            "Thing: name string\nthings.make = POST v1/things Wish -> Thing",
            "specs/gemini.json#/methods/things.make: there is no schema Wish; add it in patches.toml",
        ),
    ],
)
def test_a_reference_that_leads_nowhere(block, message):
    with fails(message):
        patched("", block)


def test_a_reference_that_leads_nowhere_is_mended_by_a_patch():
    mended = patched(
        """
            [otherwise]
            reason = "the document calls it otherwise"
            change.gemini.Thing.level = "enum[LOW|HIGH]"
        """,
        "Thing: level Level",
    )
    assert mended.schemas["Thing"].properties["level"].shape == Shape("string", enum=("LOW", "HIGH"))


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("string", Shape("string")),
        ("any", Shape("any")),
        ("boolean", Shape("boolean")),
        ("int32", Shape("integer", format="int32")),
        ("int64", Shape("string", format="int64")),
        ("float", Shape("number", format="float")),
        ("bytes", Shape("string", format="byte")),
        ("datetime", Shape("string", format="google-datetime")),
        ("duration", Shape("string", format="google-duration")),
        ("Part", Shape("ref", ref="Part")),
        ("enum[A|B]", Shape("string", enum=("A", "B"))),
        ("map[list[Part]]", Shape("map", item=Shape("array", item=Shape("ref", ref="Part")))),
        ("list[enum[A]]", Shape("array", item=Shape("string", enum=("A",)))),
        ("string google-fieldmask", Shape("string", format="google-fieldmask")),
        ("object", Shape("object")),
    ],
)
def test_short_forms(text, shape):
    assert parse_shape(text, "here") == shape
    assert spell(shape) == text
