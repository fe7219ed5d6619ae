"""Distilling: which facts are kept, and that nothing else moves the text."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.canonical import closure, dangling, distil, dump, load_followed, read_followed, render
from codegen.failure import BuildError
from codegen.readers.discovery import read

GET = "toys.things.get"
LIST = "toys.things.list"

TOYS = {
    "name": "toys",
    "title": "Toys API",
    "version": "v1",
    "revision": "20260101",
    "auth": {"oauth2": {"scopes": {}}},
    "schemas": {
        "Thing": {
            "id": "Thing",
            "type": "object",
            "description": "Prose.",
            "properties": {
                "kind": {
                    "type": "string",
                    "description": "Prose.",
                    "enum": ["A", "B"],
                    "enumDescriptions": ["Prose.", "Prose."],
                    "enumDeprecated": [False, True],
                    "deprecated": True,
                },
                "part": {"$ref": "Part", "readOnly": True, "annotations": {"required": ["x"]}},
                "size": {"type": "string", "format": "int64", "default": "1", "required": False},
            },
        },
        "Part": {
            "id": "Part",
            "type": "object",
            "deprecated": True,
            "properties": {
                "parts": {"type": "array", "items": {"$ref": "Part", "description": "Prose."}},
                "labels": {"type": "object", "additionalProperties": {"$ref": "Gone", "description": "Prose."}},
                "tone": {"type": "string", "enum": ["X"], "enumDeprecated": [False]},
            },
        },
        "Unreached": {"id": "Unreached", "type": "object", "properties": {"thing": {"$ref": "Thing"}}},
    },
    "resources": {
        "things": {
            "methods": {
                "get": {
                    "id": GET,
                    "description": "Prose.",
                    "flatPath": "v1/things/{thingsId}",
                    "httpMethod": "GET",
                    "path": "v1/{+name}",
                    "parameterOrder": ["name"],
                    "parameters": {
                        "name": {
                            "description": "Prose.",
                            "location": "path",
                            "pattern": "^things/[^/]+$",
                            "required": True,
                            "type": "string",
                        }
                    },
                    "response": {"$ref": "Thing"},
                    "scopes": ["all"],
                },
                "list": {
                    "id": LIST,
                    "httpMethod": "GET",
                    "path": "v1/things",
                    "parameters": {"tag": {"location": "query", "type": "string", "repeated": True}},
                    "response": {"$ref": "Absent"},
                    "deprecated": True,
                    "supportsMediaUpload": True,
                    "mediaUpload": {"accept": ["*/*"]},
                },
            }
        }
    },
}

DISTILLED = {
    "name": "toys",
    "version": "v1",
    "revision": "20260101",
    "schemas": {
        "Thing": {
            "properties": {
                "kind": {"type": "string", "enum": ["A", "B"], "enumDeprecated": [False, True], "deprecated": True},
                "part": {"$ref": "Part", "readOnly": True},
                "size": {"type": "string", "format": "int64"},
            }
        },
        "Part": {
            "deprecated": True,
            "properties": {
                "parts": {"type": "array", "items": {"$ref": "Part"}},
                "labels": {"type": "object", "additionalProperties": {"$ref": "Gone"}},
                "tone": {"type": "string", "enum": ["X"]},
            },
        },
    },
    "methods": {
        GET: {
            "httpMethod": "GET",
            "path": "v1/{+name}",
            "parameters": {
                "name": {"location": "path", "pattern": "^things/[^/]+$", "required": True, "type": "string"}
            },
            "response": {"$ref": "Thing"},
        },
        LIST: {
            "httpMethod": "GET",
            "path": "v1/things",
            "parameters": {"tag": {"location": "query", "type": "string", "repeated": True}},
            "response": {"$ref": "Absent"},
            "deprecated": True,
            "supportsMediaUpload": True,
        },
    },
}


def test_facts_are_kept_and_prose_is_not():
    assert distil(TOYS, [GET, LIST]) == DISTILLED
    assert "Prose" not in dump(distil(TOYS, [GET, LIST]))


def test_only_the_closure_is_kept():
    kept = distil(TOYS, [LIST])
    assert (sorted(kept["schemas"]), sorted(kept["methods"])) == ([], [LIST])
    kept = distil(TOYS, [GET])
    assert (sorted(kept["schemas"]), sorted(kept["methods"])) == (["Part", "Thing"], [GET])


def test_the_text():
    text = dump({"b": [1, {"d": "é"}], "a": {}})
    assert text == '{\n "a": {},\n "b": [\n  1,\n  {\n   "d": "é"\n  }\n ]\n}\n'


def test_a_method_that_is_not_there():
    with pytest.raises(BuildError) as caught:
        distil(TOYS, [GET, "toys.things.fly"], location="toys.json")
    assert caught.value.location == "specs/overlay/documents.toml"
    assert "'toys.things.fly' is not a method of toys v1 revision 20260101 (toys.json)" in str(caught.value)
    assert "codegen update" in caught.value.remedy


def test_later_methods_are_followed_where_they_are():
    assert distil(TOYS, [GET], ["toys.things.fly"]) == distil(TOYS, [GET])
    assert distil(TOYS, [GET], [LIST]) == distil(TOYS, [GET, LIST])


def test_a_fault_outside_the_closure_does_not_matter_and_inside_it_does():
    raw = json.loads(json.dumps(TOYS))
    raw["schemas"]["Unreached"]["properties"]["thing"] = {"type": "banana"}
    assert distil(raw, [GET, LIST]) == DISTILLED
    raw["schemas"]["Part"]["properties"]["tone"] = {"type": "banana"}
    with pytest.raises(BuildError, match="^document#/schemas/Part/properties/tone/type: unknown type 'banana'$"):
        distil(raw, [GET])


def test_render_and_read_are_inverse():
    document = read_followed(TOYS, [GET, LIST])
    assert read(render(document), "again") == document


def shuffled(value, chance):
    if isinstance(value, dict):
        items = list(value.items())
        chance.shuffle(items)
        return {key: shuffled(member, chance) for key, member in items}
    return [shuffled(member, chance) for member in value] if isinstance(value, list) else value


@given(st.randoms(use_true_random=False))
def test_key_order_never_matters(chance):
    assert dump(distil(shuffled(TOYS, chance), [GET, LIST])) == dump(DISTILLED)


def test_the_shuffle_shuffles():
    assert json.dumps(shuffled(TOYS, random.Random(1))) != json.dumps(TOYS)


NAMES = st.sampled_from(["A", "B", "C", "Gone"])
WORDS = st.lists(st.sampled_from(["ONE", "TWO", "THREE"]), unique=True, min_size=1)
LEAVES = st.one_of(
    NAMES.map(lambda name: {"$ref": name, "description": "Prose."}),
    st.sampled_from(["string", "integer", "number", "boolean", "any", "object"]).map(lambda kind: {"type": kind}),
    st.sampled_from(["int64", "byte", "google-duration"]).map(lambda form: {"type": "string", "format": form}),
    WORDS.flatmap(
        lambda words: st.lists(st.booleans(), min_size=len(words), max_size=len(words)).map(
            lambda flags: {"type": "string", "enum": words, "enumDeprecated": flags}
        )
    ),
)
TYPES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        inner.map(lambda item: {"type": "array", "items": item}),
        inner.map(lambda item: {"type": "object", "additionalProperties": item}),
    ),
    max_leaves=3,
)
FLAGGED = st.tuples(TYPES, st.dictionaries(st.sampled_from(["readOnly", "deprecated"]), st.booleans())).map(
    lambda both: both[0] | both[1]
)
SCHEMAS = st.fixed_dictionaries(
    {name: st.dictionaries(st.sampled_from(["x", "y", "_z"]), FLAGGED) for name in ("A", "B", "C")}
)


@given(SCHEMAS)
def test_distilling_twice_changes_nothing(schemas):
    raw = {
        "name": "toys",
        "version": "v1",
        "revision": "1",
        "schemas": {name: {"properties": properties} for name, properties in schemas.items()},
        "methods": {"toys.get": {"httpMethod": "GET", "path": "v1", "response": {"$ref": "A"}}},
    }
    once = distil(raw, ["toys.get"])
    assert dump(distil(once, ["toys.get"])) == dump(once)
    assert dump(distil(json.loads(dump(once)), ["toys.get"])) == dump(once)
    assert read(once, "once") == read_followed(raw, ["toys.get"])


def test_closure_and_dangling():
    document = read(TOYS, "toys.json")
    assert closure(document, [GET]) == {"Thing", "Part"}
    assert closure(document, [LIST]) == set()
    assert dangling(document, [GET]) == [("/schemas/Part/properties/labels", "Gone")]
    assert dangling(document, [LIST, GET]) == [
        (f"/methods/{LIST}", "Absent"),
        ("/schemas/Part/properties/labels", "Gone"),
    ]


def test_nothing_dangles_once_it_is_there():
    raw = TOYS | {"schemas": TOYS["schemas"] | {"Gone": {}, "Absent": {"properties": {}}}}
    document = read(raw, "toys.json")
    assert dangling(document, [LIST, GET]) == []
    assert closure(document, [LIST, GET]) == {"Thing", "Part", "Gone", "Absent"}


def followed(tmp_path, text):
    (tmp_path / "overlay").mkdir()
    (tmp_path / "overlay" / "documents.toml").write_text(text)
    return load_followed(tmp_path)


def test_which_methods_are_followed(tmp_path):
    (tmp_path / "overlay" / "operations").mkdir(parents=True)
    operations = (
        '[operations."things.get"]\na = ["toys.get", "toys.fly"]\n[operations."things.sail"]\nb = "boats.sail"\n'
    )
    (tmp_path / "overlay" / "operations.toml").write_text(operations)
    (tmp_path / "overlay" / "patches.toml").write_text('[late]\nmethods.a."toys.fly" = { verb = "GET" }\n')
    (tmp_path / "overlay" / "documents.toml").write_text('[a]\nstrip = ["X"]\nmethods = ["toys.list"]\n[b]\n')
    it = load_followed(tmp_path)
    assert it["a"].service == "toys"
    assert (it["a"].methods, it["a"].optional) == (("toys.get", "toys.list"), ("toys.fly",))
    assert (it["b"].service, it["b"].methods) == ("boats", ("boats.sail",))


def test_documents_that_no_release_is_fetched_of_are_left_out(tmp_path):
    text = '[a]\nmethods = ["toys.get"]\n[b]\nkeep = true\n[c]\nbackends = ["gemini"]\nmethods = ["x/y"]\n'
    assert list(followed(tmp_path, text)) == ["a"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[a", "not a TOML file"),
        ("a = 1\n", "#/a: expected an object, found 1"),
        ("[a]\n", "#/a: follows no methods"),
        ('[a]\nmethods = ["t.x", "t.x"]\n', "#/a/methods: lists 't.x' twice"),
        ('[a]\nmethods = ["t.x", "u.y"]\n', "'u.y' does not begin with 't'"),
        ('[a]\nmethods = "t.x"\n', "#/a/methods: expected an array"),
    ],
)
def test_faulty_lists_of_methods(tmp_path, text, problem):
    with pytest.raises(BuildError) as caught:
        followed(tmp_path, text)
    assert problem in str(caught.value)
    assert caught.value.location.startswith("specs/overlay/documents.toml")


def test_no_list_of_methods(tmp_path):
    with pytest.raises(BuildError, match="specs/overlay/documents.toml: cannot be read"):
        load_followed(tmp_path)
