"""Corrections of a document, and the overlay's short form of a type."""

from __future__ import annotations

import pytest

from codegen.passes.patch import apply, parse_shape
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
            [gemini.Thing]
            reason = "spoken, not written"
            add.parts = "list[Part]"
            change.size = "int64"
        """
    )
    thing = apply(document(TOYS), "gemini", given).schemas["Thing"]
    assert thing.properties == {
        "name": Property("name", Shape("string")),
        "size": Property("size", Shape("string", format="int64"), read_only=True),
        "parts": Property("parts", Shape("array", item=Shape("ref", ref="Part"))),
    }
    assert list(given.patches.unused()) == []


def test_a_schema_is_added():
    schemas = patched("""
        [gemini.Hint]
        new = true
        reason = "late"
        add.text = "string"
    """).schemas
    assert schemas["Hint"].properties == {"text": Property("text", Shape("string"))}


def test_patches_of_the_other_document_are_left_alone():
    given = overlay(patches='[vertex.Thing]\nreason = "r"\nadd.x = "string"')
    assert apply(document(TOYS), "gemini", given) == document(TOYS)
    assert [key for _, key in given.patches.unused()] == ["vertex.Thing.reason", "vertex.Thing.add.x"]


def test_a_reference_may_leave_out_the_prefix():
    thing = patched(
        """
            [gemini.ToysV1Thing]
            reason = "r"
            add.part = "Part"
            add.parts = "list[map[Part]]"
            add.own = "ToysV1Part"
        """,
        """
            ToysV1Thing: name string
            ToysV1Part: text string
        """,
        documents="[gemini]\nstrip = ['ToysV1']",
    ).schemas["ToysV1Thing"]
    assert {ref for prop in thing.properties.values() for ref in prop.shape.references()} == {"ToysV1Part"}


@pytest.mark.parametrize(
    ("patches", "message"),
    [
        ("gemini.Thing = 1", "specs/overlay/patches.toml:1: Thing is not a table"),
        (
            "[gemini.Thing]\nadd.x = 'string'",
            "specs/overlay/patches.toml:1: the patch of Thing gives no reason; add reason = ...",
        ),
        (
            "[gemini.Thing]\nreason = 'r'\nnew = true",
            "specs/overlay/patches.toml:1: specs/gemini.json has Thing by now; delete `new`",
        ),
        (
            "[gemini.Thnig]\nreason = 'r'",
            "specs/overlay/patches.toml:1: specs/gemini.json has no schema Thnig; set new = true",
        ),
        (
            "[gemini.Thing]\nreason = 'r'\nadd.name = 'string'",
            "specs/overlay/patches.toml:3: specs/gemini.json has Thing.name; delete the line",
        ),
        (
            "[gemini.Thing]\nreason = 'r'\nchange.x = 'string'",
            "specs/overlay/patches.toml:3: specs/gemini.json has no Thing.x; use `add`",
        ),
        (
            "[gemini.Thing]\nreason = 'r'\nadd.x = 'text'",
            (
                "specs/overlay/patches.toml:3: 'text' is not a type; "
                "write string, int64, bytes, list[...], enum[A|B] or a schema's id"
            ),
        ),
        (
            "[gemini.Thing]\nreason = 'r'\nadd.x = 'list[Prat]'",
            "specs/overlay/patches.toml:3: there is no schema Prat; add it in patches.toml, or change the field there",
        ),
        (
            "[gemini.Thing]\nreason = 'r'\nadd = 'x'",
            "specs/overlay/patches.toml:3: gemini.Thing.add is not a table",
        ),
        (
            "[gemini.Thing]\nreason = 'r'\nadd.x = 1",
            "specs/overlay/patches.toml:3: gemini.Thing.add.x is not a string",
        ),
    ],
)
def test_a_patch_that_fits_nothing(patches, message):
    with fails(message):
        patched(patches)


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
            [gemini.Thing]
            reason = "the document calls it otherwise"
            change.level = "enum[LOW|HIGH]"
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
    ],
)
def test_short_forms(text, shape):
    assert parse_shape(text, "here") == shape
