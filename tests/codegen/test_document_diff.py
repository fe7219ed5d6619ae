"""Every fact that a reader keeps is compared, unless it is listed here with a reason; what is no document is refused."""

from __future__ import annotations

from dataclasses import fields, replace
from types import SimpleNamespace

import pytest

from codegen import document_diff, pipeline
from codegen.failure import BuildError
from codegen.overlay import Overlay
from codegen.wire import Document, Method, Parameter, Property, Schema, Shape

TEXT = Shape("string")
PARAMETER = Parameter("view", "query", TEXT)
PROPERTY = Property("size", TEXT)
METHOD = Method("toys.get", "GET", "v1/toys", {"view": PARAMETER}, response="Toy", request="Toy")

METHODS = {
    "verb": "PUT",
    "path": "v1/other",
    "request": None,
    "response": "Other",
    "media_upload": True,
    "media_download": True,
    "deprecated": True,
    "events": "Other",
    "body_fields": ("x",),
    "untyped": ("request",),
    "backends": ("gemini",),
    "parameters": {"view": replace(PARAMETER, required=True)},
}
PARAMETERS = {
    "location": "header",
    "shape": Shape("integer"),
    "required": True,
    "repeated": True,
    "deprecated": True,
    "pattern": "^x$",
}
PROPERTIES = {
    "shape": Shape("integer"),
    "read_only": True,
    "deprecated": True,
    "required": True,
    "preset": True,
    "secret": True,
}
IGNORED = {
    "id": "names the method: another one is another method",
    "name": "names the member: another one is another member",
    "owner": "says where the member is written, and changes nothing of it",
}
SHAPES = {
    "format": (TEXT, Shape("string", format="byte")),
    "ref": (Shape("ref", ref="Toy"), Shape("ref", ref="Other")),
    "item": (Shape("array", item=TEXT), Shape("array", item=Shape("integer"))),
    "enum": (Shape("string", enum=("A",)), Shape("string", enum=("A", "B"))),
    "enum_deprecated": (Shape("string", enum=("A",)), Shape("string", enum=("A",), enum_deprecated=("A",))),
    "options": (Shape("union", options=(TEXT,)), Shape("union", options=(Shape("integer"),))),
    "discriminator": (
        Shape("union", options=(TEXT,), discriminator="a"),
        Shape("union", options=(TEXT,), discriminator="b"),
    ),
    "mapping": (Shape("union", options=(TEXT,)), Shape("union", options=(TEXT,), mapping=(("a", "Toy"),))),
    "const": (Shape("string", enum=("A",)), Shape("string", enum=("A",), const=True)),
    "nullable": (TEXT, Shape("string", nullable=True)),
    "limits": (TEXT, Shape("string", limits=(("maxLength", "3"),))),
    "kind": (TEXT, Shape("integer")),
}


def told(monkeypatch, before, after):
    """What is told of two documents with one method, or of one with one property."""
    monkeypatch.setattr(document_diff, "_names", lambda _: {})
    documents = []
    for each in (before, after):
        method = each if isinstance(each, Method) else METHOD
        prop = each if isinstance(each, Property) else PROPERTY
        schemas = {
            "Toy": Schema("Toy", {"size": prop}),
            "Other": Schema("Other", {"weight": PROPERTY}),
        }
        documents.append({"toys": Document("toys", "v1", "1", schemas, {method.id: method})})
    built = SimpleNamespace(overlay=Overlay({}), trees=())
    return document_diff.changes(*documents, built, built, [])


@pytest.mark.parametrize("name", METHODS)
def test_a_fact_of_a_method(monkeypatch, name):
    assert told(monkeypatch, METHOD, replace(METHOD, **{name: METHODS[name]}))


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_fact_of_a_parameter(monkeypatch, name):
    other = replace(METHOD, parameters={"view": replace(PARAMETER, **{name: PARAMETERS[name]})})
    assert told(monkeypatch, METHOD, other)
    assert told(monkeypatch, other, METHOD)


@pytest.mark.parametrize("name", PROPERTIES)
def test_a_fact_of_a_property(monkeypatch, name):
    other = replace(PROPERTY, **{name: PROPERTIES[name]})
    assert told(monkeypatch, PROPERTY, other)
    assert told(monkeypatch, other, PROPERTY)


@pytest.mark.parametrize("name", SHAPES)
def test_a_fact_of_a_type(monkeypatch, name):
    before, after = (replace(PROPERTY, shape=shape) for shape in SHAPES[name])
    assert told(monkeypatch, before, after)
    assert told(monkeypatch, after, before)


@pytest.mark.parametrize(
    ("kind", "tested"), [(Method, METHODS), (Parameter, PARAMETERS), (Property, PROPERTIES), (Shape, SHAPES)]
)
def test_no_fact_is_left_out(kind, tested):
    assert {each.name for each in fields(kind)} == {*tested, *(IGNORED.keys() & {each.name for each in fields(kind)})}


def test_what_is_the_same_is_not_told(monkeypatch):
    assert not told(monkeypatch, METHOD, METHOD)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "not a JSON document"),
        (b"<html>", "not a JSON document"),
        (b'{"a":', "not a JSON document"),
        (b'{"a": "\xe9"}', "not a JSON document"),
        (b"[" * 5000 + b"]" * 5000, "not a JSON document"),
        (b"[1]", "expected an object"),
        (b'"text"', "expected an object"),
        (b"{}", "specs/toys.json"),
        (b'{"schemas": {"Toy": {}, "Toy": {}}}', r"an object has the name 'Toy' twice"),
        (b'{"a": NaN}', "NaN is not a JSON value"),
        (b'{"a": -Infinity}', "-Infinity is not a JSON value"),
        (b'{"a": ' + b"9" * 5000 + b"}", "not a JSON document"),
        (rb'{"a": "\ud800"}', r"it has half a surrogate pair: '\\ud800'"),
        (rb'{"\udfff": 1}', "it has half a surrogate pair"),
        (b"\xff\xfe{\x00", "not a JSON document"),
        (b'{"a": "\n"}', "not a JSON document"),
    ],
    ids=[
        *(
            "empty",
            "HTML",
            "cut",
            "Latin-1",
            "deep",
            "list",
            "text",
            "empty object",
            "twice",
            "NaN",
            "infinite",
            "long",
        ),
        *("surrogate", "surrogate as a name", "half of UTF-16", "line break"),
    ],
)
def test_a_document_that_is_none(tmp_path, data, told):
    path = tmp_path / "toys.json"
    path.write_bytes(data)
    with pytest.raises(BuildError, match=told) as caught:
        pipeline.read_document(path, "specs/toys.json")
    assert str(caught.value).startswith("specs/toys.json")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_document_in_any_unicode_encoding(tmp_path, encoding):
    path = tmp_path / "toys.json"
    text = '{"name": "toys", "version": "v1", "revision": "\u00e4", "methods": {}, "schemas": {}}'
    path.write_bytes(text.encode(encoding))
    assert pipeline.read_document(path, "specs/toys.json").revision == "\u00e4"


def test_alternatives_are_told_once(monkeypatch):
    cat, dog, cow = (Shape("ref", ref=each) for each in ("Cat", "Dog", "Cow"))
    old, new = Shape("union", options=(cat, dog)), Shape("union", options=(dog, cow))
    found = told(monkeypatch, replace(PROPERTY, shape=old), replace(PROPERTY, shape=new))
    assert [each.description for each in found] == ["has the alternatives Cow", "no longer has the alternatives Cat"]
