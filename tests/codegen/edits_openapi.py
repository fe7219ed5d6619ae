"""Random edits of the OpenAPI document of the Interactions, and what the generator makes of each.

`python -m tests.codegen.edits_openapi [FIRST [COUNT]]` tries many seeds and prints the edits that end wrongly.
"""

from __future__ import annotations

import copy
import functools
import json
import random
import sys
from typing import TYPE_CHECKING, Any

from codegen import adapt, canonical, pipeline
from codegen.readers import openapi
from codegen.readers.node import parse
from tests.codegen.edits import ROOT, Ending, followed_to

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.wire import Document
    from tests.codegen.edits import Edit

    Json = dict[str, Any]

NAME = "interactions"
TYPES: list[Json] = [
    {"type": "string"},
    {"type": "boolean"},
    {"type": "integer"},
    {"type": "number"},
    {"type": ["string", "null"]},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "byte"},
    {},
    {"type": "object"},
    {"type": "object", "additionalProperties": {"type": "string"}},
    {"type": "array", "items": {"type": "string"}},
    {"type": "string", "enum": ["one", "two"]},
    {"const": "only"},
    {"type": "object", "properties": {"inner": {"type": "string"}}},
    {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
]


def schemas(raw: Json) -> Json:
    """The schemas of a document."""
    return raw["components"]["schemas"]


def calls(raw: Json) -> Iterator[tuple[str, str, Json]]:
    """Each operation: path, verb and facts."""
    for path, item in raw["paths"].items():
        for verb, facts in item.items():
            if isinstance(facts, dict):
                yield path, verb, facts


def one(rng: random.Random, raw: Json) -> tuple[str, str, Json]:
    """One of the operations."""
    return rng.choice(list(calls(raw)))


def prop(rng: random.Random, raw: Json) -> tuple[str, Json, str, Json]:
    """One property: its schema, the members of that, its name, and its facts."""
    name = rng.choice([name for name, each in schemas(raw).items() if each.get("properties")])
    members = schemas(raw)[name]["properties"]
    wire = rng.choice(list(members))
    return name, members, wire, members[wire]


def new_property(rng: random.Random, raw: Json) -> str:
    name, members, _, _ = prop(rng, raw)
    kind = rng.choice([*TYPES, {"$ref": f"#/components/schemas/{rng.choice(list(schemas(raw)))}"}])
    wire = rng.choice(["brand_new", "brandNew", "import", "x-y", "model_config", "1st", "self", "data2"])
    members[wire] = copy.deepcopy(kind)
    return f"new property {name}.{wire}: {kind}"


def no_property(rng: random.Random, raw: Json) -> str:
    name, members, wire, _ = prop(rng, raw)
    del members[wire]
    facts = schemas(raw)[name]
    if wire in facts.get("required", ()):
        facts["required"].remove(wire)
    return f"no property {name}.{wire}"


def renamed_property(rng: random.Random, raw: Json) -> str:
    name, members, wire, facts = prop(rng, raw)
    del members[wire]
    members[f"{wire}_anew"] = facts
    required = schemas(raw)[name].get("required", [])
    schemas(raw)[name]["required"] = [f"{wire}_anew" if each == wire else each for each in required]
    return f"renamed property {name}.{wire}"


def retyped_property(rng: random.Random, raw: Json) -> str | None:
    name, members, wire, facts = prop(rng, raw)
    other = copy.deepcopy(rng.choice(TYPES))
    members[wire] = other
    return None if other.items() <= facts.items() else f"retyped property {name}.{wire}: {facts} -> {other}"


def flipped_property(rng: random.Random, raw: Json) -> str | None:
    name, members, wire, facts = prop(rng, raw)
    key = rng.choice(["deprecated", "readOnly", "required", "nullable"])
    if key == "required":
        required = schemas(raw)[name].setdefault("required", [])
        (required.remove if wire in required else required.append)(wire)
    elif "$ref" in facts:
        return None
    elif key == "nullable":
        members[wire] = {"anyOf": [facts, {"type": "null"}]}
    else:
        facts[key] = not facts.get(key)
    return f"property {name}.{wire}: {key} {facts.get(key)}"


def value(rng: random.Random, raw: Json) -> str:
    found = [
        (f"{name}.{wire}", facts)
        for name, each in schemas(raw).items()
        for wire, facts in [("", each), *each.get("properties", {}).items()]
        if "enum" in facts
    ]
    place, facts = rng.choice(found)
    other = rng.choice(["brand_new", "3d", "None", "a b", *facts["enum"]])
    if other in facts["enum"] and len(facts["enum"]) > 1:
        facts["enum"].remove(other)
        return f"no value {place}: {other}"
    other = "other" if other in facts["enum"] else other
    facts["enum"].append(other)
    return f"new value {place}: {other}"


def constant(rng: random.Random, raw: Json) -> str:
    found = [
        (name, wire, facts)
        for name, each in schemas(raw).items()
        for wire, facts in each.get("properties", {}).items()
        if "const" in facts
    ]
    name, wire, facts = rng.choice(found)
    facts["const"] = "another"
    return f"property {name}.{wire}: another constant"


def option(rng: random.Random, raw: Json) -> str:
    found = [(name, each, key) for name, each in schemas(raw).items() for key in ("oneOf", "anyOf") if key in each]
    name, facts, key = rng.choice(found)
    if rng.random() < 0.5 and len(facts[key]) > 2:
        gone = facts[key].pop(rng.randrange(len(facts[key])))
        mapping = facts.get("discriminator", {}).get("mapping", {})
        for tag in [tag for tag, target in mapping.items() if target == gone.get("$ref")]:
            del mapping[tag]
        return f"union {name}: no {gone}"
    tag = facts.get("discriminator", {}).get("propertyName", "type")
    schemas(raw)["BrandNew"] = {
        "type": "object",
        "properties": {tag: {"const": "brand_new", "type": "string"}, "a": {"type": "string"}},
        "required": [tag],
    }
    facts[key].append({"$ref": "#/components/schemas/BrandNew"})
    if "mapping" in facts.get("discriminator", {}):
        facts["discriminator"]["mapping"]["brand_new"] = "#/components/schemas/BrandNew"
    return f"union {name}: a new alternative"


def discriminator(rng: random.Random, raw: Json) -> str:
    name, facts = rng.choice([(name, each) for name, each in schemas(raw).items() if "discriminator" in each])
    if rng.random() < 0.5:
        del facts["discriminator"]
        return f"union {name}: no discriminator"
    facts["discriminator"]["propertyName"] = rng.choice(["kind", "id", "status"])
    return f"union {name}: discriminator {facts['discriminator']['propertyName']}"


def no_schema(rng: random.Random, raw: Json) -> str:
    name = rng.choice(list(schemas(raw)))
    del schemas(raw)[name]
    return f"no schema {name}"


def renamed_schema(rng: random.Random, raw: Json) -> str:
    name = rng.choice(list(schemas(raw)))
    text = json.dumps(raw).replace(f'"#/components/schemas/{name}"', f'"#/components/schemas/{name}Anew"')
    raw.clear()
    raw.update(json.loads(text))
    schemas(raw)[f"{name}Anew"] = schemas(raw).pop(name)
    return f"renamed schema {name}"


def operation(rng: random.Random, raw: Json) -> str:
    path, verb, facts = one(rng, raw)
    match rng.choice(["gone", "verb", "path", "id", "deprecated", "new", "body", "answer", "servers", "media"]):
        case "gone":
            del raw["paths"][path][verb]
            return f"no {verb} {path}"
        case "verb":
            other = rng.choice([each for each in ("put", "patch", "post") if each not in raw["paths"][path]])
            raw["paths"][path][other] = raw["paths"][path].pop(verb)
            return f"{verb} {path}: now {other}"
        case "path":
            raw["paths"][f"{path}/more"] = raw["paths"].pop(path)
            return f"{path}: another path"
        case "id":
            facts["operationId"] = f"{facts.get('operationId', 'it')}Anew"
            return f"{verb} {path}: another operationId"
        case "deprecated":
            facts["deprecated"] = not facts.get("deprecated")
            return f"{verb} {path}: deprecated {facts['deprecated']}"
        case "new":
            raw["paths"][f"{path}:renew"] = {"post": {**copy.deepcopy(facts), "operationId": "renew"}}
            return f"a new operation like {verb} {path}"
        case "body":
            before = facts.pop("requestBody", None)
            if before is None:
                kind = {"$ref": f"#/components/schemas/{rng.choice(list(schemas(raw)))}"}
                facts["requestBody"] = {"content": {"application/json": {"schema": kind}}}
            return f"{verb} {path}: {'no body' if before else 'a body'}"
        case "answer":
            kind = {"$ref": f"#/components/schemas/{rng.choice(list(schemas(raw)))}"}
            facts["responses"] = {"200": {"description": "", "content": {"application/json": {"schema": kind}}}}
            return f"{verb} {path}: answers {kind}"
        case "servers":
            facts["servers"] = [{"url": "https://other.example"}]
            return f"{verb} {path}: servers of its own"
        case _:
            facts["requestBody"] = {"content": {"multipart/form-data": {"schema": {"type": "object"}}}}
            return f"{verb} {path}: a form"


def parameter(rng: random.Random, raw: Json) -> str | None:
    path, verb, facts = one(rng, raw)
    every = facts.setdefault("parameters", [])
    if not every or rng.random() < 0.5:
        place = rng.choice(["query", "header", "cookie", "query"])
        made = {"name": "brand_new", "in": place, "schema": copy.deepcopy(rng.choice(TYPES))}
        made["required"] = rng.random() < 0.3
        every.append(made)
        return f"{verb} {path}: new parameter {made}"
    one_of = rng.choice(every)
    if "$ref" in one_of:
        return None
    before = copy.deepcopy(one_of)
    match rng.choice(["gone", "name", "required", "schema", "in"]):
        case "gone":
            every.remove(one_of)
            return f"{verb} {path}: no parameter {before}"
        case "name":
            one_of["name"] += "_anew"
        case "required":
            one_of["required"] = not one_of.get("required")
        case "schema":
            one_of["schema"] = copy.deepcopy(rng.choice(TYPES))
        case _:
            one_of["in"] = rng.choice(["query", "path", "header"])
    return f"{verb} {path}: parameter {before} -> {one_of}" if before != one_of else None


def besides(rng: random.Random, raw: Json) -> str:
    path, verb, facts = one(rng, raw)
    match rng.choice(["webhook", "callback", "security", "link"]):
        case "webhook":
            raw["webhooks"] = {"made": {"post": {"responses": {}}}}
        case "callback":
            facts["callbacks"] = {"done": {}}
        case "security":
            raw["components"]["securitySchemes"] = {"key": {"type": "http", "scheme": "basic"}}
        case _:
            next(iter(facts["responses"].values()))["links"] = {"next": {}}
    return f"{verb} {path}: something besides"


def server(rng: random.Random, raw: Json) -> str:
    raw["servers"] = [{"url": rng.choice(["https://other.example", "https://generativelanguage.googleapis.com/v9"])}]
    return f"servers {raw['servers']}"


def words(rng: random.Random, raw: Json) -> str:
    """What is no fact for us."""
    path, verb, facts = one(rng, raw)
    name, _, wire, prop_facts = prop(rng, raw)
    facts["summary"] = facts["description"] = "Other words."
    if "$ref" not in prop_facts:
        prop_facts["description"] = "Other words."
        prop_facts["example"] = "x"
    return f"words of {verb} {path} and {name}.{wire}"


EDITS: list[Edit] = [
    *(new_property, no_property, renamed_property, retyped_property, flipped_property, value, constant, option),
    *(discriminator, no_schema, renamed_schema, operation, parameter, operation, besides, server, words),
]
UNTOLD: frozenset[Edit] = frozenset({words, renamed_schema})


@functools.cache
def base() -> tuple[Json, Document, pipeline.Built]:
    """The document as it is, and what is built of it."""
    raw = json.loads((ROOT / "specs" / f"{NAME}.json").read_text("utf-8"))
    return raw, *_built(raw)


def _built(raw: Json, known: tuple[Document, pipeline.Built] | None = None) -> tuple[Document, pipeline.Built]:
    document = openapi.read(canonical.without_prose(parse(json.dumps(raw).encode(), NAME)), NAME)
    if known and known[0] == document:
        return document, known[1]
    done = adapt.adapt(ROOT, {NAME: document})
    if done.failure or done.built is None:
        raise done.failure or AssertionError("no build and no failure")
    return document, done.built


def ending(seed: int) -> Ending:
    """Make the edit of a seed, and follow it."""
    rng = random.Random(seed)  # noqa: S311 - nothing of it is secret
    raw, old, built = base()
    edit, what = EDITS[seed % len(EDITS)], None
    while what is None:
        changed = copy.deepcopy(raw)
        what = edit(rng, changed)
    return followed_to(edit, what, NAME, (old, built), lambda known: _built(changed, known), untold=UNTOLD)


def main() -> None:
    """Try seeds and print what ends wrongly."""
    first, count = (*sys.argv[1:], *("0", "100")[len(sys.argv) - 1 :])
    wrong = 0
    for seed in range(int(first), int(first) + int(count)):
        found = ending(seed)
        if not found.is_right:
            wrong += 1
            print(seed, found.becomes, found.what, *found.lines[-3:], sep="\n    ", flush=True)
    print(f"{wrong} of {count} edits end wrongly")


if __name__ == "__main__":
    main()
