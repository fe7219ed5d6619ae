"""Everything that can be said is held against each backend's own document.

Requests: every field of every type a method reaches is set, alone and together with all others. It must arrive where
the document has a place for it, or be refused by its name, or be one of those that are for the client. Answers: all
that a document lets a service say must still be there after reading and writing.
"""

from __future__ import annotations

import base64
import json
import re
import tomllib
from collections import Counter
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from gemkit import types
from gemkit._core.address import address
from gemkit._core.caller import Place
from gemkit._core.decode import decode
from gemkit._core.encode import encode
from gemkit._core.model import OpenEnum
from gemkit._generated import operations, plans
from gemkit.errors import UnsupportedFieldError
from tests.conformance import instances
from tests.conformance.instances import Enums, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gemkit._core.operation import Operation, Request

Json = dict[str, Any]
OVERLAY = Path(__file__).parents[2] / "specs" / "overlay" / "operations"
TOLD = {
    identity: entry
    for file in OVERLAY.glob("*.toml")
    for identity, entry in tomllib.loads(file.read_text("utf-8")).get("operations", {}).items()
}
OPERATIONS = [(operation, backend) for operation in operations.ALL.values() for backend in operation.http]
IDS = [f"{operation.id}-{backend}" for operation, backend in OPERATIONS]
PROJECT = "projects/p/locations/us-central1"
# The Gemini API takes one object with a member per kind of output where we take a list; the kind tells the entry.
NOT_LISTS = ("config.response_format",)
# Two things of one name in two documents.
PARTED = {"supportedActions": "publisherActions"}


@cache
def document(backend: str) -> Json:
    return json.loads(resources.files("gemkit._generated.documents").joinpath(f"{backend}.json").read_text("utf-8"))


def methods(operation: Operation[Any], backend: str) -> list[Json]:
    """The document's methods that an operation is, the first one first."""
    told = TOLD[operation.id][backend]
    known = document(backend)["methods"]
    return [{"id": each, **known[each]} for each in ([told] if isinstance(told, str) else told)]


def schema_of(operation: Operation[Any], backend: str, method: Json, side: str) -> str | None:
    """The schema of a body: the method's, or a narrower one that is stated for the operation."""
    stated = document(backend).get("operations", {}).get(operation.id, {}).get(side)
    if stated:
        return stated if isinstance(stated, str) else stated["$ref"]
    return method[side]["$ref"] if side in method else None


@cache
def enums(backend: str) -> Enums:
    shapes = (prop for schema in document(backend)["schemas"].values() for prop in schema["properties"].values())
    lists = (shape.get("items", shape).get("enum") for shape in shapes)
    return Enums([frozenset(each) for each in lists if each])


@cache
def our_enums() -> list[frozenset[str]]:
    found = (getattr(types, name) for name in types.__all__)
    return [frozenset(each) for each in found if isinstance(each, type) and issubclass(each, OpenEnum)]


# What a document says of a value


def faults(backend: str, shape: Json, value: Any, at: str = "body") -> Iterator[str]:
    """Where a value departs from its shape in the document."""
    if "$ref" in shape:
        properties = document(backend)["schemas"][shape["$ref"]]["properties"]
        if not isinstance(value, dict):
            yield f"{at}: {shape['$ref']} expected, got {value!r}"
            return
        for key, item in value.items():
            if key in properties:
                yield from faults(backend, properties[key], item, f"{at}.{key}")
            elif value.keys() != instances.FREE:
                yield f"{at}.{key}: {shape['$ref']} has no such property"
        return
    match shape["type"], value:
        case "any", _:
            return
        case "array", list():
            for index, item in enumerate(value):
                yield from faults(backend, shape["items"], item, f"{at}[{index}]")
        case "object", dict():
            for key, item in value.items():
                yield from faults(backend, shape.get("additionalProperties", {"type": "any"}), item, f"{at}.{key}")
        case kind, _ if not fits(kind, shape, value):
            yield f"{at}: {shape} expected, got {value!r}"


def fits(kind: str, shape: Json, value: Any) -> bool:
    if kind == "string" and shape.get("format") in {"int64", "uint64"}:
        return isinstance(value, int) or (isinstance(value, str) and value.lstrip("-").isdigit())
    if kind == "string" and "enum" in shape:
        # A field that we leave as plain text takes what its user writes. One enum of ours may serve several lists.
        ours = (values for values in our_enums() if values.issuperset(shape["enum"]))
        known = value in shape["enum"] or any(value in values for values in ours)
        return known or (isinstance(value, str) and value.startswith("s1"))
    if kind == "string" and shape.get("format") == "byte":
        return isinstance(value, str) and base64.b64encode(base64.b64decode(value)).decode() == value
    if isinstance(value, bool):
        return kind == "boolean"
    if isinstance(value, float) and value.is_integer():
        return kind in {"integer", "number"}
    return isinstance(value, {"string": str, "integer": int, "number": int | float}.get(kind, ()))


# Requests


def template(method: Json) -> str:
    """A method's path as a pattern; `{+name}` stands for what its parameter allows."""

    def hole(match: re.Match[str]) -> str:
        pattern = method["parameters"][match[1]].get("pattern", "^[^/]+$")
        return f"({pattern[1:-1]})"

    parts = re.split(r"(\{\+?\w+\})", method["path"])
    return "".join(re.sub(r"\{\+?(\w+)\}", hole, part) if part[:1] == "{" else re.escape(part) for part in parts)


def names(method: Json) -> list[str]:
    """Full names for the variables of a method's path."""
    patterns = [each["pattern"] for each in method["parameters"].values() if each["location"] == "path"]
    placed = [pattern.strip("^$").replace("projects/[^/]+/locations/[^/]+", PROJECT) for pattern in patterns]
    return [re.sub(r"\[\^/\]\+|\.[+*]", "x1", pattern) for pattern in placed]


class Calls:
    """Calls of one operation on one backend, each with another body."""

    def __init__(self, operation: Operation[Any], backend: str) -> None:
        self.operation, self.backend = operation, backend
        self.place = Place(backend, "p", "us-central1")  # type: ignore[arg-type]
        self.roots = {each.name: instances.kind_of_argument(each.type) for each in operation.arguments if each.type}
        if operation.config:
            self.roots["config"] = instances.kind_of_argument(operation.config)
        self.placed = [each.name for each in operation.arguments if each.url]
        untyped = [each.name for each in operation.arguments if not each.type]
        self.plain = {name: instances.plain_argument(operation.id, name) for name in untyped}
        self.plain |= self.named(methods(operation, backend)[0])

    def named(self, method: Json) -> dict[str, str]:
        """Arguments with the full names that a method's path is made of."""
        full = names(method)
        return dict(zip(self.placed, full, strict=True)) if len(full) == len(self.placed) else {}

    def encode(self, **changed: Any) -> Request:
        least = {name: instances.along(kind, (), enums(self.backend))[0] for name, kind in self.roots.items()}
        return encode(self.operation, {**self.plain, **least, **changed}, self.place)

    def url(self, request: Request, project: str | None = "p") -> str:
        return address(
            base_url="http://h",
            api_version=document(self.backend)["version"],
            backend=self.backend,  # type: ignore[arg-type]
            verb=request.verb,
            path=request.path,
            query=request.query,
            project=project,
            location="us-central1" if project else None,
        )

    def faults(self, request: Request, project: str | None = "p") -> list[str]:
        """Where a request departs from the document."""
        found = methods(self.operation, self.backend)
        url = urlsplit(self.url(request, project))
        fitting = [
            method
            for method in found
            if method["httpMethod"] == request.verb and re.fullmatch(template(method), url.path[1:])
        ]
        if not fitting:
            return [f"no method has {request.verb} {url.path}"]
        wrong: list[str] = []
        for key, text in parse_qsl(url.query):
            shape = next((each["parameters"][key] for each in found if key in each["parameters"]), None)
            if shape is None or shape["location"] != "query":
                wrong.append(f"query.{key}: no method has such a parameter")
            elif not fits(shape["type"], shape, text if shape["type"] == "string" else json.loads(text)):
                wrong.append(f"query.{key}: {shape} expected, got {text}")
        schema = schema_of(self.operation, self.backend, found[0], "request")
        if request.body is not None and schema is None:
            return [*wrong, "the method takes no body"]
        if request.body is None:
            return wrong
        return [*wrong, *faults(self.backend, {"$ref": schema}, json.loads(request.body))]


def written(request: Request) -> str:
    """All of a request as one text."""
    return " ".join([request.path, *request.query.values(), (request.body or b"").decode()])


def written_by_user(path: str) -> str:
    """A path from an error, with the index that a user would see."""
    for start in NOT_LISTS:
        if path.startswith(f"{start}."):
            return path.replace(start, f"{start}[0]", 1)
    return path


def is_for_the_client(operation: Operation[Any], kind: Kind, chain: tuple[str, ...]) -> bool:
    """Whether the plans keep a field, or what it stands in, from being sent: on no backend or on all."""
    return all(_is_kept(backend, kind, chain) for backend in operation.http)


def _is_kept(backend: str, kind: Kind, chain: tuple[str, ...]) -> bool:
    for field in chain:
        assert kind.model is not None
        name = kind.model.__name__
        plan = plans.ENCODE[backend].get(name)
        alias = kind.model.model_fields[field].alias
        if plan is not None and plan.rules.get(alias or "", alias) == ():
            return True
        kind = instances.kind_of(name, field)
    return False


def fate(calls: Calls, root: str, kind: Kind, chain: tuple[str, ...]) -> list[str]:
    """What is wrong with how a field goes out alone: nothing, if all is well."""
    given, trace = instances.along(kind, chain, enums(calls.backend))
    paths = instances.spelled(root, kind, chain)
    try:
        request = calls.encode(**{root: given})
    except UnsupportedFieldError as error:
        named = {written_by_user(path) for path in error.paths}
        return [] if len(named) == 1 and named <= set(paths) else [f"{paths[-1]}: refused as {sorted(named)}"]
    wrong = [f"{paths[-1]}: {each}" for each in calls.faults(request)]
    if is_for_the_client(calls.operation, kind, chain):
        return wrong
    if trace and trace not in written(request):
        wrong.append(f"{paths[-1]}: vanished")
    # What an empty model holds may stand elsewhere than the model itself.
    if not trace and chain and instances.end_of(kind, chain).model is None:
        before, _ = instances.along(kind, chain[:-1], enums(calls.backend))
        if written(request) == written(calls.encode(**{root: before})):
            wrong.append(f"{paths[-1]}: changes nothing")
    return wrong


@pytest.mark.parametrize(("operation", "backend"), OPERATIONS, ids=IDS)
def test_every_field_arrives_or_is_refused_by_its_name(operation, backend):
    calls = Calls(operation, backend)
    wrong = [
        fault
        for root, kind in calls.roots.items()
        for chain in instances.chains(kind)
        for fault in fate(calls, root, kind, chain)
    ]
    assert wrong == []


@pytest.mark.parametrize(("operation", "backend"), OPERATIONS, ids=IDS)
def test_all_fields_together_fit_the_document(operation, backend):
    calls = Calls(operation, backend)
    refused: set[str] = set()
    while True:
        given = {name: instances.everything(kind, enums(backend), refused, name) for name, kind in calls.roots.items()}
        try:
            request = calls.encode(**given)
        except UnsupportedFieldError as error:
            named = {written_by_user(path) for path in error.paths}
            assert not named <= refused, f"refused without being set: {named}"
            refused |= named
        else:
            break
    assert calls.faults(request) == []


@pytest.mark.parametrize(("operation", "backend"), OPERATIONS, ids=IDS)
def test_every_method_of_the_document_is_reached(operation, backend):
    calls = Calls(operation, backend)
    found = methods(operation, backend)
    requests = [(calls.encode(**calls.named(method)), express(method)) for method in found]
    if operation.kind == "page":
        fields = instances.model_type(operation.config).model_fields
        switches = [name for name, field in fields.items() if field.annotation == bool | None]
        requests += [(calls.encode(config={name: False}), False) for name in switches]
    reached = set()
    for request, alone in requests:
        path = urlsplit(calls.url(request, None if alone else "p")).path[1:]
        reached |= {
            method["id"]
            for method in found
            if re.fullmatch(template(method), path) and method["httpMethod"] == request.verb
        }
    assert reached == {method["id"] for method in found}


def express(method: Json) -> bool:
    """Whether a method is the one without project and location."""
    return bool(names(method)) and names(method)[0].startswith("publishers/")


# Answers


class Said:
    """Answers with every property that a document has; a schema within itself is left out."""

    def __init__(self, backend: str) -> None:
        self.backend = backend
        self.count = 1_000_000

    def value(self, shape: Json, above: tuple[str, ...] = ()) -> Any:
        if "$ref" in shape:
            properties = document(self.backend)["schemas"][shape["$ref"]]["properties"]
            inside = (*above, shape["$ref"])
            return {key: self.value(each, inside) for key, each in properties.items() if not within(each, inside)}
        self.count += 1
        match shape["type"], shape.get("format", ""):
            case "array", _:
                return [self.value(shape["items"], above)]
            case "object", _ if "additionalProperties" in shape:
                return {"k": self.value(shape["additionalProperties"], above)}
            case "object" | "any", _:
                return {"k": f"s{self.count}"}
            case "boolean", _:
                return True
            case "integer", _:
                return self.count
            case "number", _:
                return self.count + 0.5
            case _, "int64" | "uint64":
                return str(self.count)
            case _, "byte":
                return base64.b64encode(b"b%d" % self.count).decode()
            case _, "google-datetime":
                return f"2026-01-01T00:{self.count // 60 % 60:02}:{self.count % 60:02}Z"
            case _, "google-duration":
                return f"{self.count}s"
        known = [each for each in shape.get("enum", ()) if not each.endswith("UNSPECIFIED")]
        return known[0] if known else f"s{self.count}"


def within(shape: Json, above: tuple[str, ...]) -> bool:
    inner = shape.get("items") or shape.get("additionalProperties") or shape
    return inner.get("$ref") in above


def leaves(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every scalar and every empty container, with the keys that lead to it."""
    if isinstance(value, dict) and value:
        for key, item in value.items():
            yield from leaves(item, (*path, key))
    elif isinstance(value, list) and value:
        for item in value:
            yield from leaves(item, path)
    else:
        yield path, str(value)


def moved(backend: str, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Where the plans say that a value may be read to."""
    for index, key in enumerate(path):
        if key in PARTED:
            yield (*path[:index], PARTED[key], *path[index + 1 :])
    for plan in plans.DECODE[backend].values():
        for wire, sources in plan.sources.items():
            for source in sources:
                for start in range(len(path) - len(source) + 1):
                    if path[start : start + len(source)] == source:
                        yield (*path[:start], wire, *path[start + len(source) :])


def lost(backend: str, said: Json, kept: Json) -> Iterator[str]:
    """What an answer said and what is read of it does not have, under its name or the one the plans give it."""
    there = Counter(leaves(kept))
    for path, text in leaves(said):
        places = [path, *moved(backend, path), *(far for near in moved(backend, path) for far in moved(backend, near))]
        place = next((each for each in places if there[each, text]), None)
        if place is None:
            yield f"{'.'.join(path)} = {text}"
        else:
            there[place, text] -= 1


@pytest.mark.parametrize(("operation", "backend"), OPERATIONS, ids=IDS)
def test_all_that_an_answer_says_is_kept(operation, backend):
    for method in methods(operation, backend):
        schema = schema_of(operation, backend, method, "response")
        if schema is None or not operation.response:
            continue
        said = Said(backend).value({"$ref": schema})
        answer: Any = decode(operation, json.dumps(said).encode(), backend)
        kept = json.loads(answer.model_dump_json(by_alias=True, exclude_none=True))
        assert list(lost(backend, said, kept)) == []
