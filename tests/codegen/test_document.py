"""Our own wording reaches everything that is emitted."""

from __future__ import annotations

from dataclasses import replace

from codegen.ir import Enum, Field, TypeRef, Unchanged, Unsupported
from codegen.passes.document import debt, document
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
    assert done.enums["Kind"].value_docs == {"LOW": "Low.", "image/png": "A picture."}
    (things,) = done.resources
    assert things.doc == "Looks after things."
    assert things.operations[0].doc == "Fetch a thing."
    assert [each.doc for each in things.operations[0].arguments] == ["Whose.", "View, a string."]
    assert not words.docs[0].unused()
    assert debt(done, words) == ["HttpOptions", "HttpOptions.timeout", "Kind.LOW", "things.get(view)"]


def test_fields_that_are_the_same_everywhere_have_their_wording_here():
    done = document(api(TOYS), overlay())
    assert done.models["Thing"].fields[1].doc == "Options for this call; they override the client's."
    own = document(api(TOYS), overlay(docs="[Thing]\nfields.http_options = 'Ours.'"))
    assert own.models["Thing"].fields[1].doc == "Ours."


def test_fields_and_arguments_of_a_name_are_worded_once():
    shared = """
        ["a.*"]
        fields.id = "Its id."
        ["a.Thing"]
        fields.name = "Its own."
        [operations."*"]
        args.view = "How much to return."
    """
    words = overlay(docs=shared)
    given = api(TOYS, operation("things.get", argument("view")))
    thing = replace(given.models["Thing"], name="a.Thing")
    fields = tuple(replace(thing.fields[0], name=name) for name in ("id", "name", "size"))
    done = document(replace(given, models={"a.Thing": replace(thing, fields=fields)}), words)
    assert [each.doc for each in done.models["a.Thing"].fields] == ["Its id.", "Its own.", "Size, a string."]
    assert done.resources[0].operations[0].arguments[0].doc == "How much to return."
    assert not words.docs[0].unused()


def test_wording_for_what_is_not_there_is_left_over():
    words = overlay(docs="[Thing]\nfields.nmae = 'x'\n[Thnig]\ndoc = 'y'")
    document(api(TOYS), words)
    assert words.docs[0].unused() == {
        ("Thing", "fields", "nmae"): "did you mean name?",
        ("Thnig",): "did you mean Thing?",
    }


def test_what_has_no_wording_is_told_by_its_name_and_type():
    block = """
        ToolHint: max_size int, made datetime, tags list[str], by_name dict[str, Kind], kind Kind, big bool
        enum Kind: KIND_UNSPECIFIED KIND_LOUD image/png
    """
    done = document(api(block, operation("tools.get")), overlay())
    hint = done.models["ToolHint"]
    assert hint.doc == "Tool hint."
    assert [field.doc for field in hint.fields] == [
        "Max size, an integer.",
        "Made, a point in time.",
        "Tags, a list of str.",
        "By name, a mapping to Kind.",
        "Kind, a `Kind`.",
        "Big, true or false.",
    ]
    assert done.enums["Kind"].doc == "Kind: its values."
    assert list(done.enums["Kind"].value_docs.values()) == ["Nothing was stated.", "Loud.", "Image png."]
    assert (done.resources[0].doc, done.resources[0].operations[0].doc) == ("Methods of tools.", "Call tools.get.")


def test_what_documents_deprecate_says_so():
    def told(deprecated, origins, words=""):
        rules = {origin.partition(":")[0]: Unchanged() for origin in origins}
        absent = {backend: Unsupported() for backend in ("gemini", "vertex") if backend not in rules}
        field = Field("x", "x", TypeRef("str"), {**rules, **absent}, deprecated=deprecated, origins=origins)
        given = api("Thing: name str")
        given = replace(given, models={"Thing": replace(given.models["Thing"], fields=(field,))})
        return document(given, overlay(docs=words)).models["Thing"].fields[0].doc

    both = ("gemini: Thing.x", "vertex: Thing.x")
    assert told((), both) == "X, a string."
    assert told(("gemini", "vertex"), both) == "X, a string. Deprecated."
    assert told(("gemini",), both) == "X, a string. Deprecated on the Gemini API."
    assert told(("vertex",), both[1:]) == "X, a string. Deprecated."
    assert told(("vertex",), both, "[Thing]\nfields.x = 'Deprecated, use y.'") == "Deprecated, use y."
    enum = Enum("Kind", ("A", "B"), deprecated={"B": ("vertex",)}, present={"B": ("gemini", "vertex")})
    done = document(replace(api(""), enums={"Kind": enum}), overlay())
    assert done.enums["Kind"].value_docs == {"A": "A.", "B": "B. Deprecated on Vertex AI."}
