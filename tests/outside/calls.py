"""Calls with every field, generated from the generator's model of the interface.

For each operation, backend and form of its path there is a call with nothing but what is required and one with every
argument and every field of the config that the backend takes, down to where a type would contain itself; then one per
field, for configs whose fields exclude each other.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen.ir import Backend, ClientOnly, Field, Model, Query, TypeRef, Unsupported
from gemkit._generated import operations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.ir import Argument, Operation
    from codegen.pipeline import Built
    from codegen.wire import Shape

CONFORMANCE = Path(__file__).parents[1] / "conformance"
SENT_AT_ONCE = frozenset({"unary", "operation", "page", "sse"})
PLAIN = {
    "str": "text",
    "int": 1,
    "float": 0.5,
    "bool": True,
    "bytes": bytes(range(250, 256)),
    "datetime": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    "any": {"type": "object"},
}
SAMPLES = {
    "projects": "my-project",
    "locations": "us-central1",
    "publishers": "google",
    "models": "gemini-2.5-flash",
}
FULL_NAMES = {
    "cached_content": "cachedContents/7",
    "file": "files/7",
    "file_search_store": "fileSearchStores/7",
    "full_model": "gemini-2.5-flash",
    "model": "gemini-2.5-flash",
}
WITHOUT_TYPE = frozenset({"http_options"})


@dataclass(frozen=True)
class Call:
    """One operation with its parameters; `express` says that it is one of a client with a key and no project."""

    operation: str
    backend: Backend
    kind: str
    method_id: str
    name: str
    params: dict[str, Any] = field(repr=False)

    @property
    def express(self) -> bool:
        return self.method_id.startswith("aiplatform.publishers.")


def calls(built: Built, backend: Backend) -> Iterator[Call]:
    """Every call of a backend that is one request with a JSON body or none."""
    for operation in built.api.operations():
        if backend not in operation.http or operation.kind not in SENT_AT_ONCE:
            continue
        samples = _Samples(built, backend)
        method_ids = samples.method_ids(operation)
        for method_id in method_ids:
            for name, params in samples.params(operation, method_id):
                yield Call(operation.id, backend, operation.kind, method_id, name, params)


def cases(built: Built, backend: Backend, operation: str) -> Iterator[Call]:
    """An operation's calls in ``tests/conformance``: for arguments that only those who know the operation can make up."""
    method_ids = built.overlay.operations.strings("operations", operation, backend)
    for file in CONFORMANCE.glob(f"{operation.rpartition('.')[0]}.json"):
        for case in json.loads(file.read_text("utf-8")):
            if case["operation"] == operation and "params" in case and "path" in case.get(backend, {}):
                kind = operations.ALL[operation].kind
                yield Call(operation, backend, kind, method_ids[0], case["name"], case["params"])


class _Samples:
    """Values of every type, for one backend."""

    def __init__(self, built: Built, backend: Backend) -> None:
        self._built = built
        self._backend = backend

    def params(self, operation: Operation, method_id: str) -> Iterator[tuple[str, dict[str, Any]]]:
        required = {
            argument.name: self._argument(argument, method_id) for argument in operation.arguments if argument.required
        }
        every = {argument.name: self._argument(argument, method_id) for argument in operation.arguments}
        if not operation.config:
            yield "required", required
            yield "everything", every
            return
        model = self._built.api.models[operation.config]
        chosen = self._chosen(operation, model, method_id)
        absent = set(self._absent(operation, model, method_id))
        config = {name: value for name, value in self._model(model, ()).items() if name not in absent}
        yield "required", {**required, "config": chosen}
        yield "everything", {**every, "config": config | chosen}
        for name, value in config.items():
            yield f"config.{name}", {**required, "config": {name: value} | chosen}

    def method_ids(self, operation: Operation) -> tuple[str, ...]:
        return self._built.overlay.operations.strings("operations", operation.id, self._backend)

    def _chosen(self, operation: Operation, model: Model, method_id: str) -> dict[str, Any]:
        """What makes the client list the one kind of models or the other."""
        if "query_base" not in {each.name for each in model.fields}:
            return {}
        return {"query_base": method_id == self.method_ids(operation)[0]}

    def _absent(self, operation: Operation, model: Model, method_id: str) -> Iterator[str]:
        """Fields for the query that another method of the operation takes and this one does not."""
        methods = self._built.documents[self._backend].methods
        for each in model.fields:
            rule = each.rules[self._backend]
            if isinstance(rule, Query) and rule.parameter not in methods[method_id].parameters:
                if any(rule.parameter in methods[other].parameters for other in self.method_ids(operation)):
                    yield each.name

    def _argument(self, argument: Argument, method_id: str) -> Any:
        if argument.location == "url":
            return self._name(method_id)
        if argument.via in FULL_NAMES:
            return FULL_NAMES[argument.via]
        return self._value(argument.type, None, ())

    def _name(self, method_id: str) -> str:
        """A resource name as the document's pattern has it."""
        method = self._built.documents[self._backend].methods[method_id]
        pattern = next(each.pattern for each in reversed(method.parameters.values()) if each.location == "path")
        pieces: list[str] = []
        for piece in (pattern or "[^/]+").strip("^$").replace("[^/]+", "*").split("/"):
            pieces.append(SAMPLES.get(pieces[-1], "7") if piece == "*" and pieces else piece)
        return "/".join(pieces)

    def _model(self, model: Model, around: tuple[str, ...]) -> dict[str, Any]:
        within = (*around, model.name)
        values = {each.name: self._field(each, within) for each in model.fields if self._is_sent(each, within)}
        return {name: value for name, value in values.items() if value is not None}

    def _is_sent(self, each: Field, within: tuple[str, ...]) -> bool:
        rule = each.rules[self._backend]
        if isinstance(rule, Unsupported | ClientOnly) or each.name in WITHOUT_TYPE or self._is_read_only(each):
            return False
        return self._wire_type(each.type.leaf()) not in within

    def _is_read_only(self, each: Field) -> bool:
        document = self._built.documents[self._backend]
        for origin in each.origins:
            source, _, location = origin.partition(": ")
            schema, _, name = location.rpartition(".")
            known = (
                document.schemas[schema].properties if source == self._backend and schema in document.schemas else {}
            )
            if name in known and known[name].read_only:
                return True
        return False

    def _wire_type(self, leaf: TypeRef) -> str:
        return self._built.api.aliases.get(leaf.name, leaf.name)

    def _field(self, each: Field, within: tuple[str, ...]) -> Any:
        if each.via in FULL_NAMES:
            return FULL_NAMES[each.via]
        return self._value(each.type, self._shape(each), within)

    def _shape(self, each: Field) -> Shape | None:
        """The field's type in the backend's own document."""
        for origin in each.origins:
            backend, _, location = origin.partition(": ")
            schema, _, wire = location.rpartition(".")
            if backend == self._backend:
                shape = self._built.documents[self._backend].schemas[schema].properties[wire].shape
                while shape.item is not None:
                    shape = shape.item
                return shape
        return None

    def _value(self, ref: TypeRef, shape: Shape | None, within: tuple[str, ...]) -> Any:
        if ref.item is not None:
            item = self._value(ref.item, shape, within)
            return [item] if ref.kind == "list" else {"key": item}
        if ref.kind in {"model", "alias"}:
            model = self._built.api.models.get(self._wire_type(ref))
            value = self._model(model, within) if model else None
            return [value] if value and ref.name.endswith("ListUnion") else value
        if shape and shape.enum:
            return shape.enum[-1]
        if ref.kind == "enum":
            return self._built.api.enums[ref.name].values[-1]
        if shape and shape.format == "google-duration":
            return "3600s"
        return PLAIN["int" if shape and shape.kind == "integer" else ref.kind]
