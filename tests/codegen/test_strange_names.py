"""Names and texts of documents that would end a string, a line or a file of the emitted Python: none of them gets out."""

from __future__ import annotations

import ast

import pytest

from codegen.emit import package
from codegen.failure import BuildError
from codegen.readers import discovery
from tests.codegen.strangers import TEXT, answer, call, emitted, obj, odd, ref
from tests.codegen.tiny import problem_of

NAMES = {
    "a quote": '"); pwned("',
    "docstring": '"""\npwned()\n"""',
    "backslash": "x\\",
    "template": "{{ pwned() }}{% set x = pwned() %}",
    "nothing": "",
    "dots": "../..",
    "digit": "²",
    "class": "None",
    "line separator": "\u2028pwned()",
    "control": "a\x00\x1bb",
}


def union(member, first="x"):
    mapping = {first: "A", "y": "B"}
    return {"oneOf": [ref("A"), ref("B")], "discriminator": {"propertyName": member, "mapping": mapping}}


def parameter(name, place):
    return {"name": name, "in": place, "required": place == "path", "schema": TEXT}


PLACES = {
    "schema": lambda n: odd({"It": obj(a=ref(n.replace("~", "~0").replace("/", "~1"))), n: obj(b=TEXT)}),
    "property": lambda n: odd({"It": obj(**{n: TEXT})}),
    "object within": lambda n: odd({"It": obj(**{n: obj(b=TEXT)})}),
    "enum": lambda n: odd({"It": obj(**{n: {"enum": ["a", "b"]}})}),
    "constant": lambda n: odd({"It": obj(**{n: {"const": "a"}})}),
    "enum value": lambda n: odd({"It": obj(a={"enum": [n, "b"]})}),
    "constant value": lambda n: odd({"It": obj(a={"const": n})}),
    "mixed values": lambda n: odd({"It": obj(a={"enum": [n, 3]})}),
    "pattern": lambda n: odd({"It": obj(a={**TEXT, "pattern": n})}),
    "words": lambda n: odd({"It": obj(a={**TEXT, **dict.fromkeys(("format", "title", "description", "default"), n)})}),
    "query": lambda n: odd(paths={"/make": {"post": call(parameters=[parameter(n, "query")])}}),
    "header": lambda n: odd(paths={"/make": {"post": call(parameters=[parameter(n, "header")])}}),
    "variable": lambda n: odd(paths={f"/make/{{{n}}}": {"post": call(parameters=[parameter(n, "path")])}}),
    "path": lambda n: odd(paths={f"/make/{n}": {"post": call()}}),
    "verb": lambda n: odd(paths={"/make": {"post": call(), n: call()}}),
    "operation": lambda n: odd(paths={"/make": {"post": call(operationId=n)}}),
    "title": lambda n: odd(info={"title": n, "version": n}),
    "address": lambda n: odd(servers=[{"url": f"https://odd.example/{n}"}]),
    "union": lambda n: odd({"It": obj(u=union(n)), "A": obj(**{n: TEXT}), "B": obj(**{n: TEXT})}),
    "union value": lambda n: odd({"It": obj(u=union("k", n)), "A": obj(k=TEXT), "B": obj(k=TEXT)}),
    "media type": lambda n: odd(paths={"/make": {"post": call(requestBody={"content": {n: {"schema": TEXT}}})}}),
    "status": lambda n: odd(paths={"/make": {"post": call(responses={n: answer(ref("It"))["200"]})}}),
    "backend": lambda n: odd(**{"x-backends": [n]}),
}


def check(texts):
    """No text calls what a name says, and no class has two fields of one name."""
    for path, text in texts.items():
        assert path.isascii()
        assert ".." not in path
        if not path.endswith((".py", ".pyi")):
            continue
        for node in ast.walk(ast.parse(text, path)):
            assert not (isinstance(node, ast.Call) and ast.unparse(node.func) == "pwned"), text
            if isinstance(node, ast.ClassDef):
                fields = [each.target.id for each in node.body if isinstance(each, ast.AnnAssign)]
                assert len(set(fields)) == len(fields), (path, node.name, fields)


def made(root, raw, method):
    """What is emitted, or why nothing is."""
    try:
        return emitted(root, raw, method=method), []
    except BuildError as error:
        return {}, getattr(error, "failures", [error])


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_strange_name(tmp_path, monkeypatch, place, name):
    monkeypatch.setattr(package, "formatted", lambda texts: texts)
    texts, refusals = made(tmp_path, PLACES[place](name), name if place == "operation" else "odd.make")
    check(texts)
    assert all(str(each).isprintable() for each in refusals)


DISCOVERY = {
    "schema": ("schemas", lambda n: {n: {"properties": {}}}, "/schemas/"),
    "property": ("schemas", lambda n: {"Toy": {"properties": {n: TEXT}}}, "/schemas/Toy/properties/"),
    "method": ("methods", lambda n: {n: {"httpMethod": "GET", "path": "v1/toys"}}, "/methods/"),
    "parameter": (
        "methods",
        lambda n: {
            "toys.list": {"httpMethod": "GET", "path": "v1/toys", "parameters": {n: {**TEXT, "location": "query"}}}
        },
        "/methods/toys.list/parameters/",
    ),
}


@pytest.mark.parametrize("place", DISCOVERY)
@pytest.mark.parametrize("name", [each for each in NAMES.values() if each != "None"])
def test_a_discovery_document_has_plain_names_only(place, name):
    key, made, where = DISCOVERY[place]
    raw = {"name": "toys", "version": "v1", "revision": "1", "schemas": {}, "methods": {}} | {key: made(name)}
    read = discovery.read(raw, "toys.json")
    assert (read.methods, read.schemas) == ({}, {})
    found, told = problem_of(lambda: read)
    assert "is not a name that gemkit can emit" in told
    assert f"{found}; {told}".startswith(where)


def test_a_property_with_a_dot_may_be_an_enum(tmp_path):
    texts = emitted(tmp_path, odd({"It": obj(**{"filter.kind": {"enum": ["a", "b"]}})}))
    assert 'filter_kind: Annotated[ItFilterKind | None, Field(alias="filter.kind")]' in texts["types/odd/odd.py"]
