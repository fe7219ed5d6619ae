"""Every method of a whole document, arranged by rule."""

import json
from pathlib import Path

import pytest

from codegen import canonical
from codegen.passes import tree as passes
from codegen.pipeline import read_document
from codegen.readers import discovery
from codegen.spelling import snake
from codegen.wire import reached

ROOT = Path(__file__).parents[2]
PATH = {"location": "path", "type": "string", "required": True}
THING = {"location": "path", "type": "string", "required": True, "pattern": "^things/[^/]+$"}


def method(name, path="v1/{+name}", verb="GET", **rest):
    return {"id": f"toys.{name}", "httpMethod": verb, "path": path, "parameters": {"name": PATH}, **rest}


def document(*methods, **schemas):
    schemas = {name: {"id": name, "type": "object", "properties": each} for name, each in schemas.items()}
    raw = {
        "name": "toys",
        "version": "v1",
        "revision": "1",
        "schemas": schemas,
        "methods": {m["id"]: m for m in methods},
    }
    return discovery.read(raw, "toys.json")


def arranged(*methods, **schemas):
    return passes.tree(document(*methods, **schemas), "gemini")


def call(found, *path):
    resource = found.root
    for part in path[:-1]:
        resource = resource.children[part]
    return next(each for each in resource.calls if each.name == path[-1])


@pytest.mark.parametrize(
    ("made", "kind", "answer"),
    [
        (method("things.get", response={"$ref": "Thing"}), "unary", "Thing"),
        (method("things.get", response={"$ref": "Empty"}), "unary", ""),
        (method("things.get", response={"$ref": "HttpBody"}), "raw", ""),
        (method("things.get", response={"type": "object"}), "raw", ""),
        (method("things.get", response={"$ref": "Thing"}, supportsMediaDownload=True), "raw", ""),
        (method("things.streamGet", response={"$ref": "Thing"}), "sse", "Thing"),
        (method("things.upstreamGet", response={"$ref": "Thing"}), "unary", "Thing"),
    ],
)
def test_kinds(made, kind, answer):
    found = arranged(made, Thing={}, Empty={}, HttpBody={})
    (one,) = found.root.children["things"].calls
    assert (one.kind, one.answer) == (kind, answer)


def test_a_list_in_pages():
    query = {"name": PATH, "pageToken": {"location": "query", "type": "string"}}
    made = method("things.list", parameters=query, response={"$ref": "Things"})
    things = {"nextPageToken": {"type": "string"}, "bigThings": {"type": "array", "items": {"$ref": "Thing"}}}
    one = call(arranged(made, Things=things, Thing={}), "things", "list")
    assert (one.kind, one.items, one.item) == ("page", "big_things", "Thing")


@pytest.mark.parametrize(
    ("path", "parameter", "pattern", "may_be_absent"),
    [
        ("v1/{+name}", THING, "things/*", False),
        ("v1/{+name}", THING | {"pattern": "^projects/[^/]+/locations/[^/]+$"}, "projects/*/locations/*", True),
        ("v1/{+name}", THING | {"pattern": "^v1/card$"}, "v1/card", True),
        ("v1/{+name}", THING | {"pattern": "^things/.*$"}, "", False),
        ("v1/{+name}", PATH, "", False),
        ("v1/things/{name}", PATH, "*", False),
    ],
)
def test_what_a_variable_must_look_like(path, parameter, pattern, may_be_absent):
    (variable,) = call(arranged(method("things.get", path, parameters={"name": parameter})), "things", "get").variables
    assert (variable.pattern, variable.may_be_absent) == (pattern, may_be_absent)


@pytest.mark.parametrize(
    ("name", "verb", "expected"),
    [
        ("create", "POST", False),
        ("predict", "POST", True),
        ("predictLongRunning", "POST", False),
        ("rawPredict", "POST", True),
        ("patch", "PATCH", True),
    ],
)
def test_what_may_be_sent_again(name, verb, expected):
    one = call(arranged(method(f"things.{name}", verb=verb)), "things", snake(name))
    assert one.is_repeatable is expected


def test_the_commonest_prefix_goes_and_others_stay_where_two_would_be_the_same():
    schemas = {
        name: {} for name in ("GoogleToysV1A", "GoogleToysV1B", "OtherToysV1A", "GoogleRpcStatus", "GoogleTypeAny")
    }
    made = [method(f"things.get{name}", response={"$ref": name}) for name in schemas]
    assert arranged(*made, **schemas).names == {
        "GoogleToysV1A": "A",
        "GoogleToysV1B": "B",
        "OtherToysV1A": "OtherToysV1A",
        "GoogleRpcStatus": "Status",
        "GoogleTypeAny": "GoogleTypeAny",
    }


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_modules_of_types_do_not_import_each_other_mutually(backend):
    found = passes.tree(read_document(ROOT / "specs" / "whole" / f"{backend}.json", backend), backend)
    capabilities = {schema: module for module, members in found.modules.items() for schema in members}
    assert (
        capabilities.keys()
        == found.schemas.keys()
        == reached(found.document.methods.values(), found.schemas.get).keys()
    )
    wanted = {module: set() for module in found.modules}
    for schema in found.schemas.values():
        wanted[capabilities[schema.id]] |= {
            capabilities[other] for other in schema.references() if other in capabilities
        }
    left = {module: others - {module} for module, others in wanted.items()}
    while left:
        free = {module for module, others in left.items() if not others & left.keys()}
        assert free, f"mutual imports among {sorted(left)}"
        left = {module: others for module, others in left.items() if module not in free}


def test_the_whole_document_is_kept_as_facts_and_read_again():
    raw = json.loads((ROOT / "specs" / "whole" / "gemini.json").read_text())
    text = canonical.all_facts(raw, "gemini.json")
    assert canonical.all_facts(json.loads(text), "gemini.json") == text
    assert '"description": "' not in text


def test_a_part_of_a_document_is_not_taken_for_all_of_it():
    raw = json.loads((ROOT / "specs" / "gemini.json").read_text())
    assert canonical.all_facts(raw, "gemini.json") is None
