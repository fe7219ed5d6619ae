"""Tiny documents, overlays and interfaces from a few lines of text, so that a test shows all it is about.

A document::

    Thing: name string, kind enum[A|B], parent Thing, notes list[string]~, made datetime!
    things.get = GET v1/{+name} ?view -> Thing
    things.create = POST v1/things Thing -> Thing

A ``~`` marks what is deprecated (also behind a schema's name), a ``!`` what is read-only. An interface of ours
spells types as the overlay does::

    Thing: name str, kind Kind, parts list[Part]
    enum Kind: A B
"""

from __future__ import annotations

import json
import re
import shutil
import textwrap
from contextlib import contextmanager
from pathlib import Path

import pytest

from codegen.failure import BuildError
from codegen.ir import BACKENDS, Api, Argument, Enum, Field, Http, Model, Operation, Resource, TypeRef, Unchanged
from codegen.overlay import Overlay, OverlayFile
from codegen.readers import discovery
from codegen.spelling import camel, parse_type

REPOSITORY = Path(__file__).resolve().parents[2]

_FORMATS = {
    "int32": {"type": "integer", "format": "int32"},
    "int64": {"type": "string", "format": "int64"},
    "float": {"type": "number", "format": "float"},
    "bytes": {"type": "string", "format": "byte"},
    "datetime": {"type": "string", "format": "google-datetime"},
}
_METHOD = re.compile(r"(\S+) = ([A-Z]+) (\S+)((?: \?\w+)*)(?: (\w+))?(?: -> (\w+))?")
_BETWEEN = re.compile(r", (?![^\[]*\])")


@contextmanager
def fails(message):
    """The block is refused with exactly this line: the place, the problem and the way out."""
    with pytest.raises(BuildError) as caught:
        yield
    assert str(caught.value) == message


def problem_of(read):
    """The place and the problem of what stops `read`, or of what the document that it returns leaves out."""
    try:
        unread = read().unread
    except BuildError as error:
        return error.location.partition("#")[2], str(error).partition(": ")[2]
    told = [why for why in unread.values() if why and not why.startswith("refers to ")]
    assert len(told) == 1
    problem, _, place = told[0].partition(", at /")
    place, _, remedy = f"/{place}".partition("; ")
    return place, f"{problem}; {remedy}"


def dedented(block):
    return textwrap.dedent(block).lstrip("\n")


def lines_of(block):
    return [line for line in dedented(block).splitlines() if line.strip()]


def raw(block, name="toys"):
    """A discovery document in distilled form."""
    document = {"name": name, "version": "v1", "revision": "20260101", "schemas": {}, "methods": {}}
    for line in lines_of(block):
        if method := _METHOD.fullmatch(line):
            document["methods"][method[1]] = _method(method)
        else:
            head, _, members = line.partition(":")
            schema = {"type": "object", "properties": dict(_member(each) for each in _split(members))}
            document["schemas"][head.removesuffix("~")] = {**schema, "deprecated": head.endswith("~")}
    return document


def document(block, location="specs/gemini.json"):
    return discovery.read(raw(block), location)


def pair(gemini="", vertex=""):
    return {"gemini": document(gemini), "vertex": document(vertex, "specs/vertex.json")}


def overlay(*, docs="", **files):
    """An overlay of these files; the first line shown is line 1."""
    named = {name: OverlayFile(f"specs/overlay/{name}.toml", dedented(text)) for name, text in files.items()}
    return Overlay(named, [OverlayFile("specs/overlay/docs/toys.toml", dedented(docs))])


def api(block, *operations, **members):
    """An interface where both backends take every field."""
    lines = lines_of(block)
    enums = {name: tuple(values.split()) for name, values in _heads(lines, "enum ")}
    models = dict(_heads([line for line in lines if not line.startswith("enum ")], ""))
    resources = sorted({each.resource for each in operations})
    return Api(
        models={name: Model(name, _fields(text, set(models), set(enums))) for name, text in models.items()},
        enums={name: Enum(name, values) for name, values in enums.items()},
        resources=tuple(
            Resource(name, name.title(), tuple(each for each in operations if each.resource == name))
            for name in resources
        ),
        **members,
    )


def operation(identity, *arguments, **members):
    """An operation of both backends, at ``specs/overlay/operations.toml:1``."""
    resource, _, method = identity.rpartition(".")
    http = {backend: Http(f"{backend}.{identity}", "POST", "things") for backend in BACKENDS}
    response = members.pop("response", "")
    return Operation(
        **{
            "resource": resource,
            "method": method,
            "kind": "unary",
            "arguments": arguments,
            "config": "",
            "response": TypeRef("model", response) if response else None,
            "http": http,
            "origins": ("specs/overlay/operations.toml:1",),
            **members,
        }
    )


def argument(name, type_="str", location="body", **members):
    ref = type_ if isinstance(type_, TypeRef) else TypeRef(type_)
    return Argument(name, ref, location, members.pop("wire", camel(name)), **members)


def tree(root, gemini, vertex, *, source=None, **files):
    """A directory to build in: `specs/` from text and `src/gemkit` from a mapping of path to text."""
    specs = root / "specs"
    (specs / "overlay" / "docs").mkdir(parents=True)
    for backend, block in (("gemini", gemini), ("vertex", vertex)):
        (specs / f"{backend}.json").write_text(json.dumps(raw(block)), "utf-8")
    for name, text in files.items():
        (specs / "overlay" / f"{name}.toml").write_text(dedented(text), "utf-8")
    for path, text in (source or {}).items():
        target = root / "src" / "gemkit" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(dedented(text), "utf-8")
    return root


def texts_below(folder):
    """Every file below a folder but the caches of Python, by relative path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def copy_of_repository(root):
    """The generator, the documents and the package, to try things on."""
    for part in ("codegen", "specs", "src"):
        shutil.copytree(REPOSITORY / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    return root


def _method(match):
    _, verb, path, query, request, response = match.groups()
    parameters = {
        name: {"location": "path", "required": True, "type": "string"} for name in re.findall(r"\{\+?(\w+)\}", path)
    }
    parameters |= {name: {"location": "query", "type": "string"} for name in re.findall(r"\?(\w+)", query)}
    return {
        "httpMethod": verb,
        "path": path,
        "parameters": parameters,
        **({"request": {"$ref": request}} if request else {}),
        **({"response": {"$ref": response}} if response else {}),
    }


def _split(members):
    return [each for each in _BETWEEN.split(members.strip()) if each]


def _member(text):
    name, _, fact = text.partition(" ")
    flags = {"deprecated": fact.endswith("~"), "readOnly": fact.endswith("!")}
    return name, {**_fact(fact.rstrip("~!")), **flags}


def _fact(text):
    if text in _FORMATS:
        return _FORMATS[text]
    if inner := re.fullmatch(r"(list|map|enum)\[(.+)\]", text):
        if inner[1] == "enum":
            return {"type": "string", "enum": inner[2].split("|")}
        if inner[1] == "list":
            return {"type": "array", "items": _fact(inner[2])}
        return {"type": "object", "additionalProperties": _fact(inner[2])}
    return {"$ref": text} if text[:1].isupper() else {"type": text}


def _heads(lines, prefix):
    for line in lines:
        if line.startswith(prefix):
            head, _, rest = line.removeprefix(prefix).partition(":")
            yield head, rest


def _fields(text, models, enums):
    return tuple(_field(each, models, enums) for each in _split(text))


def _field(text, models, enums):
    name, _, kind = text.partition(" ")
    alias = TypeRef("alias", kind.removeprefix("alias ")) if kind.startswith("alias ") else None
    ref = alias or parse_type(kind, models, enums, set(), text)
    return Field(name, camel(name), ref, dict.fromkeys(BACKENDS, Unchanged()))
