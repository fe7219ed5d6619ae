"""Every field of every request is compared with the backend's own document.

Every field of every type a method reaches is set, alone and together with all others. It must arrive where the
document has a place for it, or be refused by its name, or be one of those that are for the client.
"""

from __future__ import annotations

import base64
import contextlib
import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from gemkit import types
from gemkit._api.build import build_url
from gemkit._features.codec import CODEC
from gemkit._generated import mappings, operations
from gemkit._mapping.encode import encode
from gemkit._mapping.model import OpenEnum
from gemkit._mapping.operation import ClientContext
from gemkit.errors import InvalidInputError, UnsupportedFieldError
from tests.conformance import instances
from tests.conformance.documents import IDS, OPERATIONS, Json, document, methods, schema_of
from tests.conformance.instances import Enums, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gemkit._mapping.operation import Operation, Request

PROJECT = "projects/p/locations/us-central1"
# The Gemini API takes one object with a member per kind of output where we take a list; the kind tells the entry.
NOT_LIST = "config.response_format"


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
    """Return the violations of the document's schema by a value."""
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
        self.place = ClientContext(backend, "p", "us-central1")  # type: ignore[arg-type]
        self.roots = {each.name: instances.kind_of_argument(each.type) for each in operation.arguments if each.type}
        if operation.config:
            self.roots["config"] = instances.kind_of_argument(operation.config)
        self.placed = [each.name for each in operation.arguments if each.url or each.path(backend)[0][:1] == "{"]
        untyped = [each.name for each in operation.arguments if not each.type]
        self.plain = {name: instances.plain_argument(operation.id, name) for name in untyped}
        self.plain |= self.named(methods(operation, backend)[0])

    def named(self, method: Json) -> dict[str, str]:
        """Arguments with the full names that a method's path is made of."""
        full = names(method)
        return dict(zip(self.placed, full, strict=True)) if len(full) == len(self.placed) else {}

    def encode(self, choice: dict[str, Any] | None = None, **changed: Any) -> Request:
        least = {name: instances.along(kind, (), enums(self.backend))[0] for name, kind in self.roots.items()}
        return encode(CODEC, self.operation, with_choice({**self.plain, **least, **changed}, choice or {}), self.place)

    def url(self, request: Request, project: str | None = "p") -> str:
        return build_url(
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
        """Return the violations of the document by a request."""
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
        # An empty object is equivalent to no body.
        if request.body in {None, b"{}"}:
            return wrong
        if schema is None:
            return [*wrong, "the method takes no body"]
        return [*wrong, *faults(self.backend, {"$ref": schema}, json.loads(request.body))]


def written(request: Request) -> str:
    """Return a whole request as one text."""
    return " ".join([request.path, *request.query.values(), (request.body or b"").decode()])


def written_by_user(path: str) -> str:
    """A path from an error, with the index that a user would see."""
    return path.replace(f"{NOT_LIST}.", f"{NOT_LIST}[0].", 1)


def is_for_the_client(operation: Operation[Any], kind: Kind, chain: tuple[str, ...]) -> bool:
    """Whether the plans keep a field, or what it stands in, from being sent: on no backend or on all."""
    return all(_is_kept(backend, kind, chain) for backend in operation.http)


def _is_kept(backend: str, kind: Kind, chain: tuple[str, ...]) -> bool:
    for field in chain:
        assert kind.model is not None
        name = kind.model.__name__
        plan = mappings.ENCODE[backend].get(name)
        alias = kind.model.model_fields[field].alias
        if plan is not None and plan.rules.get(alias or "", alias) == ():
            return True
        kind = instances.kind_of(name, field)
    return False


class NotATry(Exception):  # noqa: N818 - no error, but an answer
    """The field is not valid with the deciding setting."""


def decided(operation: Operation[Any]) -> list[dict[str, Any]]:
    """The arguments' fields that decide which others may be set, in every way; one empty choice if none does."""
    if operation.id not in instances.DECIDING:
        return [{}]
    root, field, values = instances.DECIDING[operation.id]
    return [{root: {field: value}} for value in values]


def with_choice(given: dict[str, Any], choice: dict[str, Any]) -> dict[str, Any]:
    """Arguments with the deciding settings on top."""
    return given | {root: given[root].model_copy(update=fields) for root, fields in choice.items() if root in given}


def not_with_choice(error: InvalidInputError) -> set[str]:
    """The fields that an error names as none of those that go with the choice."""
    assert "not a setting of" in str(error), error
    return set(str(error).partition(": ")[0].split(", "))


def fate(calls: Calls, root: str, kind: Kind, chain: tuple[str, ...], choice: dict[str, Any]) -> list[str]:
    """Return the errors in sending one field; empty if there are none."""
    given, trace = instances.along(kind, chain, enums(calls.backend))
    paths = instances.spelled(root, kind, chain)
    try:
        request = calls.encode(choice, **{root: given})
    except UnsupportedFieldError as error:
        named = {written_by_user(path) for path in error.paths}
        return [] if len(named) == 1 and named <= set(paths) else [f"{paths[-1]}: refused as {sorted(named)}"]
    except InvalidInputError as error:
        if choice and not_with_choice(error) <= set(paths):
            raise NotATry from None
        raise
    wrong = [f"{paths[-1]}: {each}" for each in calls.faults(request)]
    if is_for_the_client(calls.operation, kind, chain):
        return wrong
    if trace and trace not in written(request):
        wrong.append(f"{paths[-1]}: vanished")
    # The fields of an empty model may be in another place than the model.
    if not trace and chain and instances.end_of(kind, chain).model is None:
        before, _ = instances.along(kind, chain[:-1], enums(calls.backend))
        if written(request) == written(calls.encode(choice, **{root: before})):
            wrong.append(f"{paths[-1]}: changes nothing")
    return wrong


def fates(calls: Calls, root: str, kind: Kind, chain: tuple[str, ...]) -> list[str]:
    """The same with every choice that the field goes with; it must go with one."""
    wrong: list[str] = []
    tried = 0
    for choice in decided(calls.operation):
        if chain and chain[0] in choice.get(root, {}):
            return []
        with contextlib.suppress(NotATry):
            wrong += fate(calls, root, kind, chain, choice)
            tried += 1
    return wrong if tried else [f"{root}.{'.'.join(chain)}: goes with nothing"]


@pytest.mark.parametrize(("operation", "backend"), OPERATIONS, ids=IDS)
def test_every_field_arrives_or_is_refused_by_its_name(operation, backend):
    calls = Calls(operation, backend)
    wrong = [
        fault
        for root, kind in calls.roots.items()
        for chain in instances.chains(kind)
        for fault in fates(calls, root, kind, chain)
    ]
    assert wrong == []


@pytest.mark.parametrize(("operation", "backend"), OPERATIONS, ids=IDS)
def test_all_fields_together_fit_the_document(operation, backend):
    calls = Calls(operation, backend)
    for choice in decided(operation):
        refused: set[str] = set()
        while True:
            given = {
                name: instances.everything(kind, enums(backend), refused, name) for name, kind in calls.roots.items()
            }
            try:
                request = calls.encode(choice, **given)
            except UnsupportedFieldError as error:
                named = {written_by_user(path) for path in error.paths}
            except InvalidInputError as error:
                named = not_with_choice(error)
            else:
                break
            assert not named <= refused, f"refused without being set: {named}"
            refused |= named
        assert calls.faults(request) == []


@pytest.mark.parametrize("name", instances.DECIDING)
def test_every_choice_makes_another_request_or_is_refused(name):
    root, field, values = instances.DECIDING[name]
    for backend in operations.ALL[name].http:
        calls = Calls(operations.ALL[name], backend)
        sent: list[str] = []
        refused: set[str] = set()
        for value in type(values[0]):
            try:
                sent.append(written(calls.encode({root: {field: value}})))
            except UnsupportedFieldError as error:
                refused |= set(error.paths)
        assert refused <= {f"{root}.{field}"}
        assert len(set(sent)) == len(sent) == len(values)


@pytest.mark.parametrize(("operation", "backend"), OPERATIONS, ids=IDS)
def test_every_method_of_the_document_is_reached(operation, backend):
    calls = Calls(operation, backend)
    found = methods(operation, backend)
    requests = [(calls.encode(**calls.named(method)), express(method)) for method in found]
    if operation.kind == "page":
        fields = CODEC.model_type(operation.config).model_fields
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


@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_the_document_tells_the_method_and_the_schemas_of_every_operation(backend):
    entries = document(backend)["operations"]
    assert entries.keys() == {operation.id for operation, on in OPERATIONS if on == backend}
    for name, entry in entries.items():
        assert entry["method"] == operations.ALL[name].http[backend].method_id
        assert entry["method"] in document(backend)["methods"]
        assert {entry.get("request"), entry.get("response")} - {None} <= document(backend)["schemas"].keys()
