"""Comparing two revisions: every kind of difference in both directions, and how it is told."""

from __future__ import annotations

import argparse
import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import diff
from codegen.comparison import Difference, compare, spell
from codegen.readers.discovery import read
from codegen.wire import Shape

GET = "toys.things.get"
FOLLOWED = """
[toys]
methods = ["toys.things.get", "toys.things.fly"]
"""
BASE = {
    "name": "toys",
    "version": "v1",
    "revision": "20260101",
    "schemas": {
        "Thing": {
            "properties": {
                "tone": {"type": "string", "enum": ["A", "B"]},
                "tones": {"type": "array", "items": {"type": "string", "enum": ["A"]}},
                "size": {"type": "integer", "format": "int32"},
                "part": {"$ref": "Part"},
            }
        },
        "Part": {"properties": {"text": {"type": "string"}}},
        "Other": {"properties": {}},
    },
    "methods": {
        GET: {
            "httpMethod": "GET",
            "path": "v1/{+name}",
            "parameters": {
                "name": {"location": "path", "required": True, "type": "string", "pattern": "^a$"},
                "view": {"location": "query", "type": "string", "enum": ["X"]},
            },
            "response": {"$ref": "Thing"},
        }
    },
}
THING = ("schemas", "Thing", "properties")
METHOD = ("methods", GET)
ABSENT = object()


def changed(*changes):
    """The base document with facts put at, or with ABSENT taken from, these places."""
    document = copy.deepcopy(BASE)
    for place, fact in changes:
        holder = document
        for key in place[:-1]:
            holder = holder[key]
        if fact is ABSENT:
            del holder[place[-1]]
        else:
            holder[place[-1]] = copy.deepcopy(fact)
    return document


def comparison(old, new):
    follow = [GET, "toys.things.fly"]
    return compare(read(old, "old", follow), read(new, "new", follow), tuple(follow))


def differences(old, new):
    return list(comparison(old, new).differences)


# change -> what it is going forwards, and what the way back is
CASES = [
    pytest.param(
        (*THING, "new"),
        {"type": "string"},
        Difference("field", "added", "Thing.new", "minor"),
        Difference("field", "removed", "Thing.new", "major"),
        id="field",
    ),
    pytest.param(
        (*THING, "new"),
        {"type": "string", "required": True},
        Difference("field", "added", "Thing.new", "major"),
        Difference("field", "removed", "Thing.new", "major"),
        id="required field",
    ),
    pytest.param(
        (*THING, "part"),
        {"$ref": "Gone"},
        Difference("field", "changed", "Thing.part", "major", "type", "Part", "Gone"),
        Difference("field", "changed", "Thing.part", "major", "type", "Gone", "Part"),
        id="reference",
    ),
    pytest.param(
        (*THING, "size", "format"),
        "int64",
        Difference("field", "changed", "Thing.size", "patch", "format", "integer int32", "integer int64"),
        Difference("field", "changed", "Thing.size", "patch", "format", "integer int64", "integer int32"),
        id="format of a number",
    ),
    pytest.param(
        ("schemas", "Part", "properties", "text", "format"),
        "byte",
        Difference("field", "changed", "Part.text", "major", "type", "string", "string byte"),
        Difference("field", "changed", "Part.text", "major", "type", "string byte", "string"),
        id="format of a string",
    ),
    pytest.param(
        (*THING, "part", "readOnly"),
        True,
        Difference("field", "changed", "Thing.part", "major", "readOnly", "false", "true"),
        Difference("field", "changed", "Thing.part", "minor", "readOnly", "true", "false"),
        id="readOnly",
    ),
    pytest.param(
        (*THING, "part", "required"),
        True,
        Difference("field", "changed", "Thing.part", "major", "required", "false", "true"),
        Difference("field", "changed", "Thing.part", "minor", "required", "true", "false"),
        id="required",
    ),
    pytest.param(
        (*THING, "part", "deprecated"),
        True,
        Difference("field", "deprecated", "Thing.part", "minor"),
        Difference("field", "undeprecated", "Thing.part", "minor"),
        id="deprecated field",
    ),
    pytest.param(
        ("schemas", "Part", "deprecated"),
        True,
        Difference("schema", "deprecated", "Part", "minor"),
        Difference("schema", "undeprecated", "Part", "minor"),
        id="deprecated schema",
    ),
    pytest.param(
        (*THING, "tone", "enum"),
        ["A", "B", "C"],
        Difference("enum value", "added", "Thing.tone=C", "minor"),
        Difference("enum value", "removed", "Thing.tone=C", "major"),
        id="enum value",
    ),
    pytest.param(
        (*THING, "tones", "items", "enum"),
        ["C", "A"],
        Difference("enum value", "added", "Thing.tones=C", "minor"),
        Difference("enum value", "removed", "Thing.tones=C", "major"),
        id="enum value in an array",
    ),
    pytest.param(
        (*THING, "tone", "enumDeprecated"),
        [False, True],
        Difference("enum value", "deprecated", "Thing.tone=B", "minor"),
        Difference("enum value", "undeprecated", "Thing.tone=B", "minor"),
        id="deprecated enum value",
    ),
    pytest.param(
        (*THING, "tone"),
        {"type": "string"},
        Difference("field", "changed", "Thing.tone", "major", "type", "enum", "string"),
        Difference("field", "changed", "Thing.tone", "major", "type", "string", "enum"),
        id="enum or not",
    ),
    pytest.param(
        (*METHOD, "deprecated"),
        True,
        Difference("method", "deprecated", GET, "minor"),
        Difference("method", "undeprecated", GET, "minor"),
        id="deprecated method",
    ),
    pytest.param(
        (*METHOD, "httpMethod"),
        "POST",
        Difference("method", "changed", GET, "patch", "httpMethod", "GET", "POST"),
        Difference("method", "changed", GET, "patch", "httpMethod", "POST", "GET"),
        id="verb",
    ),
    pytest.param(
        (*METHOD, "path"),
        "v2/{+name}",
        Difference("method", "changed", GET, "patch", "path", "v1/{+name}", "v2/{+name}"),
        Difference("method", "changed", GET, "patch", "path", "v2/{+name}", "v1/{+name}"),
        id="path",
    ),
    pytest.param(
        (*METHOD, "request"),
        {"$ref": "Part"},
        Difference("method", "changed", GET, "major", "request", "", "Part"),
        Difference("method", "changed", GET, "major", "request", "Part", ""),
        id="request",
    ),
    pytest.param(
        (*METHOD, "supportsMediaUpload"),
        True,
        Difference("method", "changed", GET, "minor", "mediaUpload", "false", "true"),
        Difference("method", "changed", GET, "major", "mediaUpload", "true", "false"),
        id="upload",
    ),
    pytest.param(
        (*METHOD, "supportsMediaDownload"),
        True,
        Difference("method", "changed", GET, "minor", "mediaDownload", "false", "true"),
        Difference("method", "changed", GET, "major", "mediaDownload", "true", "false"),
        id="download",
    ),
    pytest.param(
        (*METHOD, "parameters", "tag"),
        {"location": "query", "type": "string"},
        Difference("parameter", "added", f"{GET}(tag)", "minor"),
        Difference("parameter", "removed", f"{GET}(tag)", "major"),
        id="parameter",
    ),
    pytest.param(
        (*METHOD, "parameters", "tag"),
        {"location": "query", "type": "string", "required": True},
        Difference("parameter", "added", f"{GET}(tag)", "major"),
        Difference("parameter", "removed", f"{GET}(tag)", "major"),
        id="required parameter",
    ),
    pytest.param(
        (*METHOD, "parameters", "view", "required"),
        True,
        Difference("parameter", "changed", f"{GET}(view)", "major", "required", "false", "true"),
        Difference("parameter", "changed", f"{GET}(view)", "minor", "required", "true", "false"),
        id="parameter required",
    ),
    pytest.param(
        (*METHOD, "parameters", "view", "repeated"),
        True,
        Difference("parameter", "changed", f"{GET}(view)", "major", "repeated", "false", "true"),
        Difference("parameter", "changed", f"{GET}(view)", "major", "repeated", "true", "false"),
        id="parameter repeated",
    ),
    pytest.param(
        (*METHOD, "parameters", "view", "deprecated"),
        True,
        Difference("parameter", "deprecated", f"{GET}(view)", "minor"),
        Difference("parameter", "undeprecated", f"{GET}(view)", "minor"),
        id="deprecated parameter",
    ),
    pytest.param(
        (*METHOD, "parameters", "view", "enum"),
        ["X", "Y"],
        Difference("enum value", "added", f"{GET}(view)=Y", "minor"),
        Difference("enum value", "removed", f"{GET}(view)=Y", "major"),
        id="enum value of a parameter",
    ),
    pytest.param(
        (*METHOD, "parameters", "name", "pattern"),
        "^b$",
        Difference("parameter", "changed", f"{GET}(name)", "patch", "pattern", "^a$", "^b$"),
        Difference("parameter", "changed", f"{GET}(name)", "patch", "pattern", "^b$", "^a$"),
        id="pattern",
    ),
    pytest.param(
        ("methods", "toys.things.fly"),
        {"httpMethod": "GET", "path": "v1/fly"},
        Difference("method", "added", "toys.things.fly", "minor"),
        Difference("method", "removed", "toys.things.fly", "major"),
        id="method",
    ),
]


@pytest.mark.parametrize(("place", "fact", "forwards", "backwards"), CASES)
def test_one_difference(place, fact, forwards, backwards):
    new = changed((place, fact))
    old = BASE
    if forwards.place == "Thing.part" and forwards.aspect == "type":
        # The part must stay reachable, or losing it would be a second difference.
        keep = ((*THING, "keep"), {"$ref": "Part"})
        old, new = changed(keep), changed(keep, (place, fact))
    assert differences(old, new) == [forwards]
    assert differences(new, old) == [backwards]
    assert comparison(old, new).release == forwards.release


def test_a_schema_comes_with_the_field_that_names_it():
    new = changed(((*THING, "new"), {"$ref": "New"}), (("schemas", "New"), {"properties": {"a": {"type": "any"}}}))
    added = [Difference("schema", "added", "New", "minor"), Difference("field", "added", "Thing.new", "minor")]
    removed = [Difference("schema", "removed", "New", "major"), Difference("field", "removed", "Thing.new", "major")]
    assert differences(BASE, new) == added
    assert differences(new, BASE) == removed


@pytest.mark.parametrize(
    "changes",
    [
        [(("revision",), "20991231")],
        [(("description",), "Prose.")],
        [((*THING, "tone", "description"), "Prose.")],
        [((*THING, "tone", "enum"), ["B", "A"])],
        [((*THING, "tone", "enumDeprecated"), [False, False])],
        [(("schemas", "Other", "properties"), {"x": {"type": "banana"}})],
        [(("schemas", "Other"), ABSENT)],
        [(("methods", "toys.things.unfollowed"), {"httpMethod": "GET", "path": "v1"})],
    ],
)
def test_what_is_no_difference(changes):
    it = comparison(BASE, changed(*changes))
    assert it.differences == ()
    assert it.release == "none"


CHANGES = st.sampled_from([case.values[:2] for case in CASES])


@given(st.lists(CHANGES, unique_by=lambda change: change[0][:4], max_size=6))
def test_directions_mirror_each_other(changes):
    there, back = comparison(BASE, changed(*changes)), comparison(changed(*changes), BASE)
    opposite = {"added": "removed", "deprecated": "undeprecated"}
    opposite |= {value: key for key, value in opposite.items()} | {"changed": "changed"}
    assert {(one.what, one.change, one.place, one.aspect, one.before, one.after) for one in there.differences} == {
        (one.what, opposite[one.change], one.place, one.aspect, one.after, one.before) for one in back.differences
    }
    assert there.totals.fields == -back.totals.fields
    assert there.totals.enum_values == -back.totals.enum_values
    assert bool(there.differences) == (there.release != "none")


@pytest.mark.parametrize(
    ("old", "new", "release"),
    [
        ({"type": "string", "format": "int64"}, {"type": "string", "format": "uint64"}, "patch"),
        ({"type": "string", "format": "int64"}, {"type": "integer", "format": "int32"}, "patch"),
        ({"type": "number", "format": "float"}, {"type": "number", "format": "double"}, "patch"),
        ({"type": "integer"}, {"type": "number"}, "major"),
        ({"type": "string", "format": "int64"}, {"type": "string"}, "major"),
        ({"type": "string", "format": "google-duration"}, {"type": "string", "format": "google-datetime"}, "major"),
        ({"type": "object"}, {"type": "object", "additionalProperties": {"type": "any"}}, "major"),
    ],
)
@pytest.mark.parametrize("within", [lambda fact: fact, lambda fact: {"type": "array", "items": fact}])
def test_a_type_change_is_grave_if_python_sees_it(old, new, release, within):
    before, after = changed(((*THING, "it"), within(old))), changed(((*THING, "it"), within(new)))
    for one, other in ((before, after), (after, before)):
        (found,) = differences(one, other)
        assert (found.place, found.change, found.release) == ("Thing.it", "changed", release)
        assert found.aspect == ("type" if release == "major" else "format")


def test_totals_are_net():
    new = changed(
        ((*THING, "new"), {"$ref": "New"}),
        (("schemas", "New"), {"properties": {"a": {"type": "any"}, "b": {"type": "string", "enum": ["Z"]}}}),
        ((*THING, "size"), ABSENT),
        ((*THING, "more"), {"type": "any"}),
        ((*THING, "tone", "enum"), ["B", "C", "D"]),
        ((*THING, "part", "deprecated"), True),
        ((*METHOD, "deprecated"), True),
        (("methods", "toys.things.fly"), {"httpMethod": "GET", "path": "v1/fly", "deprecated": True}),
    )
    totals = comparison(BASE, new).totals
    assert (totals.schemas, totals.fields, totals.enum_values, totals.methods, totals.parameters) == (1, 1, 1, 1, 0)
    assert (totals.deprecated_fields, totals.deprecated_methods, totals.type_changes) == (1, 1, 0)
    assert comparison(BASE, new).release == "major"


def test_followed_methods_that_neither_has_are_named():
    assert comparison(BASE, BASE).absent == ("toys.things.fly",)
    has = changed((("methods", "toys.things.fly"), {"httpMethod": "GET", "path": "v1/fly"}))
    assert comparison(BASE, has).absent == ()
    assert comparison(has, BASE).absent == ()


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        (Shape("string", format="int64"), "string int64"),
        (Shape("string", enum=("A",)), "enum"),
        (Shape("array", item=Shape("map", item=Shape("ref", ref="Part"))), "array of map of Part"),
        (Shape("union", options=(Shape("string"), Shape("ref", ref="Part"))), "Part or string"),
    ],
)
def test_types_in_words(shape, words):
    assert spell(shape) == words


@pytest.fixture
def ask(tmp_path, capsys):
    (tmp_path / "overlay").mkdir()
    (tmp_path / "overlay" / "documents.toml").write_text(FOLLOWED)

    def asked(old, new, *words):
        for name, document in (("old.json", old), ("new.json", new)):
            text = document if isinstance(document, str) else json.dumps(document)
            (tmp_path / name).write_text(text)
        parser = argparse.ArgumentParser()
        diff.add_arguments(parser)
        names = [str(tmp_path / "old.json"), str(tmp_path / "new.json")]
        code = diff.run(parser.parse_args([*names, *words, "--specs", str(tmp_path)]))
        said = capsys.readouterr()
        return code, said.out, said.err

    return asked


NEWER = changed(
    (("revision",), "20260202"),
    ((*THING, "size"), {"type": "string"}),
    ((*THING, "new"), {"type": "any"}),
    ((*METHOD, "request"), {"$ref": "Part"}),
)


def test_no_difference_exits_0(ask):
    code, out, err = ask(BASE, changed((("revision",), "2")))
    assert (code, err) == (0, "")
    assert out.splitlines()[0] == "toys: v1 20260101 -> v1 2"
    assert out.splitlines()[-1] == "release: none"


TOTALS = (
    "schemas +0, fields +1, enum values +0, methods +0, parameters +0, type changes 1; "
    "deprecated schemas +0, fields +0, enum values +0, methods +0, parameters +0"
)


def test_text(ask):
    code, out, _ = ask(BASE, NEWER)
    assert code == 1
    assert out.splitlines() == [
        "toys: v1 20260101 -> v1 20260202",
        "major changed      field      Thing.size: type integer int32 -> string",
        "minor added        field      Thing.new",
        "major changed      method     toys.things.get: request nothing -> Part",
        "in neither: toys.things.fly",
        f"totals: {TOTALS}",
        "release: major",
    ]


def test_json(ask):
    code, out, _ = ask(BASE, NEWER, "--json")
    told = json.loads(out)
    assert code == 1
    assert (told["service"], told["release"], told["in_neither"]) == ("toys", "major", ["toys.things.fly"])
    assert (told["old"], told["new"]) == (
        {"version": "v1", "revision": "20260101"},
        {"version": "v1", "revision": "20260202"},
    )
    assert (told["totals"]["fields"], told["totals"]["type_changes"]) == (1, 1)
    assert told["differences"][0] == {
        "what": "field",
        "change": "changed",
        "place": "Thing.size",
        "release": "major",
        "aspect": "type",
        "before": "integer int32",
        "after": "string",
    }


def test_markdown(ask):
    code, out, _ = ask(BASE, NEWER, "--markdown")
    assert code == 1
    assert out.startswith("## toys: v1 20260101 → v1 20260202\n\n" + TOTALS + ". Release: **major**.\n")
    assert "\n### Fields changed\n\n- `Thing.size`: type `integer int32` -> `string`\n" in out
    assert "\n### Fields added\n\n- `Thing.new`\n" in out
    assert "request nothing -> `Part`" in out
    assert out.endswith("\n### In neither\n\n- `toys.things.fly`\n")


def test_markdown_has_one_heading_per_kind_and_none_without_need(ask):
    fly = (("methods", "toys.things.fly"), {"httpMethod": "GET", "path": "v1/fly"})
    new = changed(fly, ((*THING, "n1"), {"type": "any"}), ((*THING, "n2"), {"type": "any"}))
    out = ask(BASE, new, "--markdown")[1]
    assert out.count("### Fields added") == 1
    assert "### In neither" not in out


def test_json_and_markdown_exclude_each_other(ask):
    with pytest.raises(SystemExit):
        ask(BASE, BASE, "--json", "--markdown")


def test_the_document_can_be_named(ask):
    assert ask(BASE, BASE, "--document", "toys")[0] == 0
    code, _, err = ask(BASE, BASE, "--document", "boats")
    assert code == 2
    assert "has no document 'boats'; it has toys" in err


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("{", BASE, "old.json: not a JSON document"),
        (BASE, "[]", "new.json: expected an object, found []"),
        (BASE | {"name": "boats"}, BASE, "describes 'boats', which gemkit does not follow; it follows toys (toys)"),
        (BASE, BASE | {"name": "boats"}, "describes 'boats', the other 'toys'; compare one service with itself"),
        (BASE, BASE | {"methods": {}}, "new.json: has none of the methods that gemkit follows of toys"),
        (
            BASE,
            changed(((*THING, "size"), {"type": "banana"})),
            "new.json#/schemas/Thing/properties/size/type: unknown",
        ),
    ],
)
def test_what_cannot_be_compared_exits_2(ask, old, new, problem):
    code, out, err = ask(old, new)
    assert (code, out) == (2, "")
    assert problem in err
    assert err.count("\n") == 1


def test_a_file_that_is_not_there(ask, tmp_path, capsys):
    ask(BASE, BASE)
    parser = argparse.ArgumentParser()
    diff.add_arguments(parser)
    args = parser.parse_args([str(tmp_path / "nowhere.json"), str(tmp_path / "new.json"), "--specs", str(tmp_path)])
    assert diff.run(args) == 2
    assert "nowhere.json: cannot be read (No such file or directory)" in capsys.readouterr().err
