"""Random edits of discovery documents as they are published, and what the generator makes of each.

`python -m tests.codegen.edits [FIRST [COUNT [DOCUMENT]]]` tries many seeds and prints the edits that end wrongly.
"""

from __future__ import annotations

import copy
import functools
import json
import random
import sys
import traceback
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen import adapt, canonical, document_diff, pipeline, surface
from codegen.emit import package
from codegen.emit import tree as emit_tree
from codegen.failure import BuildError
from codegen.passes import tree
from codegen.readers import discovery
from codegen.readers.node import parse
from tests.codegen.soundness import defined_twice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from codegen.ir import Backend
    from codegen.wire import Document

    Known = tuple[Document, pipeline.Built]
    Json = dict[str, Any]
    Edit = Callable[[random.Random, Json], str | None]

ROOT = Path(__file__).resolve().parents[2]
HOSTS = {"gemini": "https://generativelanguage.googleapis.com/", "vertex": "https://aiplatform.googleapis.com/"}
TEXT = {"type": "string"}
TYPES: list[Json] = [
    {"type": "string"},
    {"type": "boolean"},
    {"type": "integer", "format": "int32"},
    {"type": "string", "format": "int64"},
    {"type": "number", "format": "float"},
    {"type": "string", "format": "byte"},
    {"type": "string", "format": "google-datetime"},
    {"type": "any"},
    {"type": "object", "additionalProperties": {"type": "string"}},
    {"type": "object", "additionalProperties": {"type": "any"}},
    {"type": "array", "items": {"type": "string"}},
    {"type": "array", "items": {"type": "array", "items": {"type": "number"}}},
    {"type": "string", "enum": ["ONE_UNSPECIFIED", "ONE", "TWO"]},
]


def published(name: str) -> Json:
    """A document of `specs/whole` in the form in which services publish them."""
    return as_published(json.loads((ROOT / "specs" / "whole" / f"{name}.json").read_text("utf-8")), HOSTS[name])


def as_published(whole: Json, host: str = HOSTS["gemini"]) -> Json:
    """The facts of a distilled document, nested, and with the members that distilling leaves out."""
    raw: Json = {
        "kind": "discovery#restDescription",
        "id": f"{whole['name']}:{whole['version']}",
        "name": whole["name"],
        "version": whole["version"],
        "revision": whole["revision"],
        "rootUrl": host,
        "baseUrl": host,
        "servicePath": "",
        "basePath": "",
        "batchPath": "batch",
        "parameters": {"alt": {"type": "string", "location": "query", "default": "json", "enum": ["json", "media"]}},
        "auth": {"oauth2": {"scopes": {"https://www.googleapis.com/auth/cloud-platform": {"description": "All"}}}},
        "resources": {},
        "schemas": {},
    }
    for schema_id, schema in copy.deepcopy(whole["schemas"]).items():
        raw["schemas"][schema_id] = {"id": schema_id, "type": "object", "description": "Words.", **schema}
    for method_id, method in copy.deepcopy(whole["methods"]).items():
        *path, last = method_id.split(".")[1:]
        resource = raw
        for part in path:
            resource = resource.setdefault("resources", {}).setdefault(part, {})
        facts = {"id": method_id, "description": "Words.", "flatPath": method["path"], "parameters": {}, **method}
        facts["parameterOrder"] = [n for n, each in facts["parameters"].items() if each["location"] == "path"]
        if method.get("supportsMediaUpload"):
            facts["mediaUpload"] = {
                "accept": ["*/*"],
                "protocols": {
                    "simple": {"multipart": True, "path": f"/upload/{method['path']}"},
                    "resumable": {"multipart": True, "path": f"/resumable/upload/{method['path']}"},
                },
            }
        resource.setdefault("methods", {})[last] = facts
    return raw


def methods(raw: Json) -> list[Json]:
    """Every method of a document."""
    return [*raw.get("methods", {}).values(), *(m for each in raw.get("resources", {}).values() for m in methods(each))]


def holders(raw: Json) -> Iterator[Json]:
    """Every resource that has methods."""
    if raw.get("methods"):
        yield raw
    for each in raw.get("resources", {}).values():
        yield from holders(each)


def called(rng: random.Random, raw: Json) -> Json:
    """One of the methods, half of the time one that operations call."""
    every = methods(raw)
    if rng.random() < 0.5:
        known = followed(raw["name"])
        every = [each for each in every if each["id"] in known]
    return rng.choice(every)


def shape(rng: random.Random, raw: Json) -> tuple[str, Json, str, Json]:
    """One property: its schema, the members of that, its name, and its facts."""
    names = [name for name, each in raw["schemas"].items() if each.get("properties")]
    if rng.random() < 0.6:
        known = reached_schemas(raw["name"])
        names = [name for name in names if name in known]
    name = rng.choice(names)
    members = raw["schemas"][name]["properties"]
    wire = rng.choice(list(members))
    return name, members, wire, members[wire]


def name_of(raw: Json) -> str:
    return "gemini" if raw["name"] == "generativelanguage" else "vertex"


@functools.cache
def followed(service: str) -> frozenset[str]:
    entry = next(each for each in canonical.load_followed().values() if each.service == service)
    return frozenset((*entry.methods, *entry.optional))


@functools.cache
def reached_schemas(service: str) -> frozenset[str]:
    name = next(name for name, each in canonical.load_followed().items() if each.service == service)
    return frozenset(json.loads((ROOT / "specs" / f"{name}.json").read_text("utf-8"))["schemas"])


# Edits: each changes what the document says, and tells it in words; None where there was nothing to change.


def new_property(rng: random.Random, raw: Json) -> str:
    schema, members, _, _ = shape(rng, raw)
    kind = rng.choice([*TYPES, {"$ref": rng.choice(list(raw["schemas"]))}])
    wire = rng.choice(
        ["brandNew", "brand_new2", "import", "x", "newThing7", "modelConfig", "typeOf", "URLPath", "self"]
    )
    if wire in members:
        return new_property(rng, raw)
    members[wire] = {"description": "New.", **copy.deepcopy(kind)}
    return f"new property {schema}.{wire}: {kind}"


def no_property(rng: random.Random, raw: Json) -> str:
    schema, members, wire, _ = shape(rng, raw)
    del members[wire]
    return f"no property {schema}.{wire}"


def renamed_property(rng: random.Random, raw: Json) -> str:
    schema, members, wire, facts = shape(rng, raw)
    del members[wire]
    members[f"{wire}Anew"] = facts
    return f"renamed property {schema}.{wire}"


def retyped_property(rng: random.Random, raw: Json) -> str | None:
    schema, members, wire, facts = shape(rng, raw)
    other = rng.choice(TYPES)
    kept = {key: facts[key] for key in ("readOnly", "deprecated") if key in facts}
    if other.items() <= facts.items():
        return None
    members[wire] = {**copy.deepcopy(other), **kept}
    return f"retyped property {schema}.{wire}: {facts} -> {other}"


def moved_property(rng: random.Random, raw: Json) -> str | None:
    schema, members, wire, facts = shape(rng, raw)
    other, target, _, _ = shape(rng, raw)
    if wire in target:
        return None
    del members[wire]
    target[wire] = facts
    return f"moved property {schema}.{wire} to {other}"


def flipped_property(rng: random.Random, raw: Json) -> str:
    schema, _, wire, facts = shape(rng, raw)
    key = rng.choice(["deprecated", "readOnly"])
    facts[key] = not facts.get(key)
    return f"property {schema}.{wire}: {key} {facts[key]}"


def listed_property(rng: random.Random, raw: Json) -> str:
    schema, members, wire, facts = shape(rng, raw)
    as_list = facts["items"] if facts.get("type") == "array" else {"type": "array", "items": facts}
    members[wire] = as_list
    return f"property {schema}.{wire}: one or many"


def values_of(rng: random.Random, raw: Json) -> tuple[str, Json]:
    """An enum."""
    found = [
        (f"{schema}.{wire}", facts.get("items", facts))
        for schema, each in raw["schemas"].items()
        for wire, facts in each.get("properties", {}).items()
        if "enum" in facts.get("items", facts)
    ]
    return rng.choice(found)


def enum_value(rng: random.Random, raw: Json) -> str:
    place, facts = values_of(rng, raw)
    facts.pop("enumDescriptions", None)
    facts.pop("enumDeprecated", None)
    value = rng.choice(["BRAND_NEW", "brand-new", "3D", "None", "mro", *facts["enum"]])
    if value in facts["enum"] and len(facts["enum"]) > 1:
        facts["enum"].remove(value)
        return f"no value {place}: {value}"
    if value in facts["enum"]:
        value = "OTHER"
    facts["enum"].append(value)
    return f"new value {place}: {value}"


def deprecated_value(rng: random.Random, raw: Json) -> str:
    place, facts = values_of(rng, raw)
    flags = facts.setdefault("enumDeprecated", [False] * len(facts["enum"]))
    number = rng.randrange(len(flags))
    flags[number] = not flags[number]
    return f"value {place}: {facts['enum'][number]} deprecated {flags[number]}"


def other_ref(rng: random.Random, raw: Json) -> str | None:
    schema, _, wire, facts = shape(rng, raw)
    facts = facts.get("items", facts)
    other = rng.choice([*raw["schemas"], "Nowhere"])
    if facts.get("$ref") in {None, other}:
        return None
    facts["$ref"] = other
    return f"property {schema}.{wire}: another $ref {other}"


def method_ref(rng: random.Random, raw: Json) -> str | None:
    method = called(rng, raw)
    end = rng.choice(["request", "response"])
    before = method.pop(end, None)
    other = rng.choice([None, "Nowhere", *rng.sample(list(raw["schemas"]), 4)])
    if other:
        method[end] = {"$ref": other}
    return None if before == method.get(end) else f"{method['id']}: {end} {before} -> {other}"


def new_method(rng: random.Random, raw: Json) -> str:
    holder = rng.choice(list(holders(raw)))
    name, facts = rng.choice(list(holder["methods"].items()))
    last = rng.choice(["brandNew", "import", "renew", "getAll", "x"])
    made = {**copy.deepcopy(facts), "id": f"{facts['id'].rpartition('.')[0]}.{last}"}
    made.pop("mediaUpload", None)
    holder["methods"][last] = made
    return f"new method {made['id']} like {name}"


def no_method(rng: random.Random, raw: Json) -> str:
    holder = rng.choice(list(holders(raw)))
    name, facts = rng.choice(list(holder["methods"].items()))
    del holder["methods"][name]
    return f"no method {facts['id']}"


def renamed_method(rng: random.Random, raw: Json) -> str:
    holder = rng.choice(list(holders(raw)))
    name, facts = rng.choice(list(holder["methods"].items()))
    del holder["methods"][name]
    facts["id"] += "Anew"
    holder["methods"][f"{name}Anew"] = facts
    return f"renamed method {facts['id']}"


def no_resource(rng: random.Random, raw: Json) -> str:
    name = rng.choice(list(raw["resources"]))
    if len(raw["resources"]) > 1:
        del raw["resources"][name]
        return f"no resource {name}"
    inner = raw["resources"][name]["resources"]
    name = rng.choice(list(inner))
    del inner[name]
    return f"no resource {name} below another"


def new_resource(rng: random.Random, raw: Json) -> str:
    source = called(rng, raw)
    made = {**copy.deepcopy(source), "id": f"{raw['name']}.songs.{source['id'].rpartition('.')[2]}"}
    raw["resources"]["songs"] = {"methods": {made["id"].rpartition(".")[2]: made}}
    return f"new resource songs like {source['id']}"


def verb(rng: random.Random, raw: Json) -> str | None:
    method = called(rng, raw)
    before = method["httpMethod"]
    method["httpMethod"] = rng.choice(["GET", "POST", "PUT", "PATCH", "DELETE", "QUERY", "get"])
    return f"{method['id']}: {before} -> {method['httpMethod']}" if before != method["httpMethod"] else None


def path(rng: random.Random, raw: Json) -> str:
    method = called(rng, raw)
    before = method["path"]
    how = rng.randrange(5)
    if how == 0:
        method["path"] = before.replace("v1", "v2", 1)
    elif how == 1:
        method["path"] += ":again"
    elif how == 2 and "{+" in before:
        method["path"] = before.replace("{+", "{")
    elif how == 3:
        method["path"] = before + "/{extra}"
        method["parameters"]["extra"] = {"type": "string", "location": "path", "required": True}
    else:
        method["path"] = before.replace("/", "/x/", 1)
    return f"{method['id']}: path {before} -> {method['path']}"


def parameter(rng: random.Random, raw: Json) -> str:
    method = called(rng, raw)
    name = rng.choice(["brandNew", "import", "filter", "a.b", "pageSize", "name", "body", "self"])
    kind = rng.choice([*TYPES[:6], {"type": "string", "enum": ["A", "B"]}, {"type": "string", "required": True}])
    facts = {"location": "query", **copy.deepcopy(kind)}
    if rng.random() < 0.3:
        facts["repeated"] = True
    before = method["parameters"].get(name)
    if before and before["location"] == "path":
        return parameter(rng, raw)
    method["parameters"][name] = facts
    return f"{method['id']}: parameter {name}: {before} -> {facts}"


def changed_parameter(rng: random.Random, raw: Json) -> str | None:
    method = called(rng, raw)
    if not method["parameters"]:
        return None
    name = rng.choice(list(method["parameters"]))
    facts = method["parameters"][name]
    before = dict(facts)
    match rng.choice(["gone", "renamed", "deprecated", "repeated", "pattern", "required", "type", "location"]):
        case "gone":
            del method["parameters"][name]
            return f"{method['id']}: no parameter {name}"
        case "renamed":
            method["parameters"][f"{name}Anew"] = method["parameters"].pop(name)
            if facts["location"] == "path":
                method["path"] = method["path"].replace(f"{name}}}", f"{name}Anew}}")
            return f"{method['id']}: parameter {name} -> {name}Anew"
        case "pattern":
            if facts["location"] != "path":
                return None
            facts["pattern"] = rng.choice(["^songs/[^/]+$", "^[^/]+/[^/]+/x$", "^.*$"])
        case "type":
            facts.pop("enum", None)
            facts["type"] = rng.choice(["integer", "boolean", "string", "number", "array", "object"])
        case "location":
            facts["location"] = rng.choice(["path", "query", "header", "cookie"])
        case key:
            facts[key] = not facts.get(key)
    return f"{method['id']}: parameter {name}: {before} -> {facts}" if facts != before else None


def flipped_method(rng: random.Random, raw: Json) -> str:
    method = called(rng, raw)
    key = rng.choice(["deprecated", "supportsMediaDownload", "supportsMediaUpload"])
    method[key] = not method.get(key)
    if key == "supportsMediaUpload" and not method[key]:
        method.pop("mediaUpload", None)
    return f"{method['id']}: {key} {method[key]}"


def upload_path(rng: random.Random, raw: Json) -> str | None:
    every = [each for each in methods(raw) if each.get("mediaUpload")]
    if not every:
        return None
    method = rng.choice(every)
    protocol = method["mediaUpload"]["protocols"]["resumable"]
    protocol["path"] = protocol["path"].replace("upload/", "put/")
    return f"{method['id']}: resumable uploads go to {protocol['path']}"


def host(rng: random.Random, raw: Json) -> str:
    other = rng.choice(["https://other.example/", "http://generativelanguage.googleapis.com/"])
    raw["rootUrl"] = raw["baseUrl"] = other
    return f"rootUrl {other}"


def service_path(rng: random.Random, raw: Json) -> str:
    raw["servicePath"] = rng.choice(["v9/", "api/"])
    raw["baseUrl"] = raw["rootUrl"] + raw["servicePath"]
    return f"servicePath {raw['servicePath']}"


def version(rng: random.Random, raw: Json) -> str:
    raw["version"] = rng.choice(["v9", "v1"])
    return f"version {raw['version']}"


def required_everywhere(rng: random.Random, raw: Json) -> str:
    raw["parameters"]["tenant"] = {"type": "string", "location": "query", "required": True}
    return "a parameter that every method requires"


def inline_object(rng: random.Random, raw: Json) -> str:
    schema, members, wire, _ = shape(rng, raw)
    members[wire] = {"type": "object", "properties": {"inner": {"type": "string"}}}
    return f"property {schema}.{wire}: an object of its own"


def schema_kind(rng: random.Random, raw: Json) -> str:
    schema, _, _, _ = shape(rng, raw)
    how = rng.choice(["array", "string", "additionalProperties"])
    if how == "additionalProperties":
        raw["schemas"][schema]["additionalProperties"] = {"type": "string"}
    else:
        raw["schemas"][schema] = {"id": schema, "type": how, **({"items": TEXT} if how == "array" else {})}
    return f"schema {schema}: {how}"


def annotation(rng: random.Random, raw: Json) -> str:
    schema, _, wire, facts = shape(rng, raw)
    method = called(rng, raw)
    facts["annotations"] = {"required": [method["id"]]}
    return f"property {schema}.{wire}: required by {method['id']}"


def renamed_schema(rng: random.Random, raw: Json) -> str:
    name = rng.choice(list(raw["schemas"]))
    other = f"{name}Anew"
    text = json.dumps(raw).replace(f'"$ref": "{name}"', f'"$ref": "{other}"')
    raw.clear()
    raw.update(json.loads(text))
    raw["schemas"][other] = {**raw["schemas"].pop(name), "id": other}
    return f"renamed schema {name}"


def no_schema(rng: random.Random, raw: Json) -> str:
    name = shape(rng, raw)[0]
    del raw["schemas"][name]
    return f"no schema {name}"


def limit(rng: random.Random, raw: Json) -> str:
    schema, _, wire, facts = shape(rng, raw)
    key, value = rng.choice(
        [("pattern", "^a$"), ("minimum", "1"), ("maximum", "9"), ("default", "x"), ("format", "uuid")]
    )
    facts[key] = value
    return f"property {schema}.{wire}: {key} {value}"


def words(rng: random.Random, raw: Json) -> str:
    """What is no fact for us."""
    schema, _, wire, facts = shape(rng, raw)
    method = called(rng, raw)
    facts["description"] = method["description"] = "Other words."
    method["flatPath"] = f"{method['path']}x"
    method["scopes"] = ["https://www.googleapis.com/auth/cloud-platform"]
    raw["batchPath"], raw["title"], raw["icons"] = "batch/x", "Another title", {"x16": "http://a"}
    return f"words of {schema}.{wire} and {method['id']}"


EDITS: list[Edit] = [
    *(new_property, no_property, renamed_property, retyped_property, moved_property, flipped_property, listed_property),
    *(enum_value, deprecated_value, other_ref, method_ref, new_method, no_method, renamed_method, no_resource),
    *(new_resource, verb, path, parameter, changed_parameter, flipped_method, upload_path, host, service_path, version),
    *(required_everywhere, inline_object, schema_kind, annotation, renamed_schema, no_schema, limit, words),
]
UNTOLD: frozenset[Edit] = frozenset({words, limit, annotation, renamed_schema})
"""Edits that need not be told, since nothing of the interface depends on them."""


@dataclass(frozen=True)
class Ending:
    """What became of an edit: refused, told, or nothing, or a fault of the generator."""

    what: str
    becomes: str
    lines: tuple[str, ...]
    may_be_untold: bool = False

    @property
    def is_right(self) -> bool:
        """Whether it is none of the endings that must not be."""
        if self.becomes == "refused":
            return all(0 < len(line) < 600 for line in self.lines)
        return self.becomes == "told" or (self.becomes == "nothing" and self.may_be_untold)


@functools.cache
def base(name: str, origin: str = "") -> tuple[Json, Document, pipeline.Built]:
    """A document as it is published, and what is built of it."""
    raw = json.loads(Path(origin).read_text("utf-8")) if origin else published(name)
    return raw, *_built(raw, name)


def _built(raw: Json, name: str, known: Known | None = None) -> Known:
    """Follow a document as `update` does."""
    entry = canonical.load_followed()[name]
    ids = (*entry.methods, *entry.optional)
    document = canonical.read_followed(parse(json.dumps(raw).encode(), name), (), ids, name)
    text = canonical.all_facts(raw, name)
    assert text is not None
    whole = discovery.read(json.loads(text), name)
    if known and replace(known[0], other_methods=()) == replace(document, other_methods=()):
        built = known[1]
    else:
        done = adapt.adapt(ROOT, {name: document})
        if done.failure or done.built is None:
            raise done.failure or AssertionError("no build and no failure")
        built = done.built
    backend: Backend = "gemini" if name == "gemini" else "vertex"
    return document, replace(built, trees=(tree.tree(whole, backend),), whole={name: text})


def ending(seed: int, name: str = "gemini", origin: str = "") -> Ending:
    """Make the edit of a seed, and follow it."""
    rng = random.Random(seed)  # noqa: S311 - nothing of it is secret
    raw, old, built = base(name, origin)
    edit, what = EDITS[seed % len(EDITS)], None
    if edit is upload_path and name == "vertex":
        edit = words
    while what is None:
        changed = copy.deepcopy(raw)
        what = edit(rng, changed)
    changed["revision"] = "29990101"
    return followed_to(edit, what, name, (old, built), lambda known: _built(changed, name, known), untold=UNTOLD)


def followed_to(
    edit: Edit, what: str, name: str, known: Known, build: Callable[[Known], Known], *, untold: frozenset[Edit]
) -> Ending:
    """Build what an edit made, and compare it with what was `known`."""
    old, before = known
    try:
        new, built = build(known)
        again = [each for made in built.trees for each in defined_twice(emit_tree.files(made))]
        if built.api is not before.api:
            again += defined_twice(package.files(replace(built, trees=())))
        if again:
            return Ending(what, "fault", tuple(again))
        found = surface.compare(*(surface.surface(each, without_withdrawn=True) for each in (before, built)))
        found += document_diff.changes({name: old}, {name: new}, before, built, found)
    except BuildError as error:
        return Ending(what, "refused", tuple(str(error).splitlines()))
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        return Ending(what, "fault", (traceback.format_exc(),))
    told = tuple(f"{each.release} {each.name}: {each.description}" for each in found)
    return Ending(what, "told" if told else "nothing", told, edit in untold)


def main() -> None:
    """Try seeds and print what ends wrongly."""
    first, count, name, origin = (*sys.argv[1:], *("0", "300", "gemini", "")[len(sys.argv) - 1 :])
    wrong = 0
    for seed in range(int(first), int(first) + int(count)):
        found = ending(seed, name, origin)
        if not found.is_right:
            wrong += 1
            print(seed, found.becomes, found.what, *found.lines[-3:], sep="\n    ", flush=True)
    print(f"{wrong} of {count} edits end wrongly")


if __name__ == "__main__":
    main()
