"""Our own wording reaches everything that is emitted."""

from __future__ import annotations

from codegen.passes.document import document
from tests.codegen.tiny import api, argument, operation, overlay

TOYS = """
    Thing: name str, http_options HttpOptions
    HttpOptions: timeout int
    enum Kind: LOW image/png
"""
WORDS = """
    [Thing]
    doc = "A thing."
    fields.name = "What it is called."
    [Kind]
    doc = "Sorts of things."
    values.IMAGE_PNG = "A picture."
    [resources]
    things = "Looks after things."
    [operations."things.get"]
    doc = "Fetch a thing."
    args.name = "Whose."
"""


def test_wording():
    words = overlay(docs=WORDS)
    done = document(api(TOYS, operation("things.get", argument("name"), argument("view"))), words)
    thing = done.models["Thing"]
    assert (thing.doc, thing.fields[0].doc) == ("A thing.", "What it is called.")
    assert done.enums["Kind"].doc == "Sorts of things."
    assert done.enums["Kind"].value_docs == {"image/png": "A picture."}
    (things,) = done.resources
    assert things.doc == "Looks after things."
    assert things.operations[0].doc == "Fetch a thing."
    assert [each.doc for each in things.operations[0].arguments] == ["Whose.", ""]
    assert list(words.docs[0].unused()) == []


def test_fields_that_are_the_same_everywhere_have_their_wording_here():
    done = document(api(TOYS), overlay())
    assert done.models["Thing"].fields[1].doc == "Options for this call; they override the client's."
    assert done.models["Thing"].doc == ""
    own = document(api(TOYS), overlay(docs="[Thing]\nfields.http_options = 'Ours.'"))
    assert own.models["Thing"].fields[1].doc == "Ours."


def test_wording_for_what_is_not_there_is_left_over():
    words = overlay(docs="[Thing]\nfields.nmae = 'x'\n[Thnig]\ndoc = 'y'")
    document(api(TOYS), words)
    assert list(words.docs[0].unused()) == [
        ("specs/overlay/docs/toys.toml:2", "Thing.fields.nmae"),
        ("specs/overlay/docs/toys.toml:4", "Thnig.doc"),
    ]
