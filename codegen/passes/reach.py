"""Follow arguments, options and results to their places in the patched documents.

Following every operation from its arguments and options into the request's schema, and from its response's schema into
the response's type, finds invalid places, and collects the facts of the documents are in use.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from codegen.failure import BuildError, suggestion
from codegen.ir import BACKENDS, Api, Argument, Backend, ClientOnly, Field, Move, Query, TypeRef, Unchanged, Unsupported
from codegen.passes.merge import show
from codegen.passes.patch import innermost
from codegen.passes.refer import References

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.ir import Operation
    from codegen.overlay import Overlay
    from codegen.passes.match import Concepts
    from codegen.wire import Document, Shape

Side = Literal["request", "answer"]
PropertyKey = tuple[str, Side, str, str]
"""A property as part of requests or of answers: document, side, schema and wire name."""
SPREAD = (".",)


@dataclass(slots=True)
class Reach:
    """The used facts, and the errors of places."""

    properties: set[PropertyKey] = field(default_factory=set[PropertyKey])
    queries: set[tuple[str, str, str]] = field(default_factory=set[tuple[str, str, str]])
    refused: set[tuple[str, str, str]] = field(default_factory=set[tuple[str, str, str]])
    """Properties that requests may not have, since the overlay says so."""
    destinations: dict[tuple[str, str], set[tuple[str, str]]] = field(
        default_factory=dict["tuple[str, str]", "set[tuple[str, str]]"]
    )
    """Which properties (schema, wire name) and parameters (method, ``?name``) a field or argument of ours goes to."""
    failures: list[BuildError] = field(default_factory=list[BuildError])
    roots: set[tuple[str, Side, str, str]] = field(default_factory=set[tuple[str, Side, str, str]])
    """Where the documents' own facts start: document, side, schema and the method it belongs to."""


def reach(api: Api, documents: Mapping[str, Document], concepts: Concepts, overlay: Overlay) -> Reach:
    """Follow every operation on each of its backends."""
    found, references = Reach(), References(documents, concepts)
    for operation in api.operations():
        for backend in BACKENDS:
            if backend in operation.http:
                source = operation.http[backend].document
                _Walk(found, api, documents[source], source, backend, references, overlay, operation).run()
    return found


@dataclass(slots=True)
class _Walk:
    """One operation on one backend."""

    found: Reach
    api: Api
    document: Document
    source: str
    backend: Backend
    references: References
    overlay: Overlay
    operation: Operation
    strict: bool = True
    methods: tuple[str, ...] = ()
    seen: set[tuple[Side, str, str]] = field(default_factory=set[tuple[Side, str, str]])

    def run(self) -> None:
        http = self.operation.http[self.backend]
        self.methods = self.overlay.operations.strings("operations", self.operation.id, self.source)
        pairs = [(http.method_id, http.request, self._resolved(http.response))]
        if self.overlay.operations.get("operations", self.operation.id, "schemas", self.source) is None:
            others = (self.document.methods[each] for each in self.methods[1:])
            pairs += [(each.id, each.request or "", self._resolved(each.response or "")) for each in others]
        source = self._source()
        matching = [response for _, _, response in pairs if self._same(response, source)]
        if source and not matching and pairs[0][2] != source:
            self._mismatch(source, http.response)
        for method_id, request, response in pairs:
            self.strict = method_id == http.method_id
            if request:
                self.found.roots.add((self.source, "request", request, method_id))
            if response:
                self.found.roots.add((self.source, "answer", response, method_id))
            self._request(request)
            self.strict = bool(source) and response in matching
            self._answer(response)
        self.strict = True
        self._required()

    def _resolved(self, schema_id: str) -> str:
        """Return the schema that a name stands for, if it stands for another one."""
        seen: set[str] = set()
        while schema_id not in seen and (schema := self.document.schemas.get(schema_id)) and schema.shape:
            seen.add(schema_id)
            schema_id = schema.shape.ref or schema_id
        return schema_id

    def _required(self) -> None:
        """Report required query parameters without an argument."""
        for method_id in self.methods:
            for name, parameter in self.document.methods[method_id].parameters.items():
                wanted = parameter.location == "query" and parameter.required
                if wanted and (self.source, method_id, name) not in self.found.queries:
                    self._fail(
                        self.overlay.operations.location("operations", self.operation.id, self.source),
                        f"{method_id} requires the query parameter {name}, and {self.operation.id} has none",
                        f'give its config a field with {self.backend} = "?{name}"',
                    )

    # Requests

    def _request(self, schema: str) -> None:
        for argument in self.operation.arguments:
            wire = argument.wires.get(self.backend, argument.wire)
            if argument.location == "url" or wire.startswith("{"):
                continue
            location = self.overlay.operations.location("operations", self.operation.id, "args", argument.name)
            target = self._model(argument.type)
            if argument.location == "query":
                if wire != "?":
                    self._query(location, f"{self.operation.id}({argument.name})", wire[1:])
            elif argument.spread:
                self._visit_model("request", target, schema)
            else:
                self._check_destination(
                    location, f"{self.operation.id}({argument.name})", schema, tuple(wire.split(".")), argument
                )
        if self.operation.config:
            self._visit_model("request", self.operation.config, schema)

    def _visit_model(self, side: Side, model: str, schema: str) -> None:
        """Every field of a model, as a value of a schema."""
        if not model or model not in self.api.models:
            return
        shape = self.document.schemas[schema].shape if schema else None
        if shape is not None:
            # A name for another type: for an object or a list.
            own = self.api.models[model]
            if own.array:
                self._visit_model(side, self._model(own.fields[0].type), innermost(shape).ref or "")
                return
            schema = own.sources.get(self.source, "")
            if not schema or self.document.schemas[schema].shape is not None:
                return
        hook = side == "answer" and bool(self.overlay.types.text("types", model, "receive"))
        source = self.api.models[model].sources.get(self.source, "")
        if hook:
            self._visit_transformed(schema, source)
            schema = source or schema
        if (side, model, schema) in self.seen:
            return
        self.seen.add((side, model, schema))
        before, self.strict = self.strict, self.strict and not hook
        self._fields(side, model, schema)
        self.strict = before

    def _visit_transformed(self, schema: str, source: str) -> None:
        """Mark a schema as used that a transform converts to that of the type."""
        for each in {schema, source} - {""}:
            self.found.roots.add((self.source, "answer", each, self.operation.http[self.backend].method_id))
        if source and schema != source:
            for wire in self.document.schemas[schema].properties:
                self.found.properties.add((self.source, "answer", schema, wire))

    def _fields(self, side: Side, model: str, schema: str) -> None:
        for each in self.api.models[model].fields:
            location = self.overlay.types.location("types", model, "fields", each.name)
            rule = each.rules.get(self.backend)
            if isinstance(rule, Query):
                self._query(location, f"{model}.{each.name}", rule.parameter)
            elif isinstance(rule, Move) and rule.path == SPREAD:
                self._visit_model(side, self._model(each.type), schema)
            elif self.overlay.types.flag("types", model, "fields", each.name, "taken"):
                continue
            elif isinstance(rule, Unchanged | Move):
                path = rule.path if isinstance(rule, Move) else (each.wire,)
                self._check_destination(location, f"{model}.{each.name}", schema, path, each, side)
            if isinstance(rule, Unsupported) and rule.reason == "refused":
                self.found.refused.add((self.source, schema, each.wire))
            if side == "answer":
                self._check_received(model, each, schema, rule)

    def _record_destination(self, subject: str, holder: str, name: str) -> None:
        self.found.destinations.setdefault((self.source, subject), set()).add((holder, name))

    def _query(self, location: str, subject: str, parameter: str) -> None:
        known = False
        for method_id in self.methods:
            parameters = self.document.methods[method_id].parameters
            if parameter in parameters and parameters[parameter].location == "query":
                self.found.queries.add((self.source, method_id, parameter))
                self._record_destination(subject, method_id, f"?{parameter}")
                known = True
        if not known:
            self._fail(location, f"{subject} goes to the query parameter {parameter}, which {self.methods[0]} has not")

    def _check_destination(
        self,
        location: str,
        subject: str,
        schema: str,
        path: tuple[str, ...],
        value: Field | Argument,
        side: Side = "request",
    ) -> None:
        """Check the place of a value in a schema, and those of its members."""
        schema_id, document_path = schema, ""
        shape: Shape | None = None
        for step in path:
            if not schema_id:
                if shape is None:
                    self._fail(
                        location,
                        f"{subject} goes to the body, and {self.operation.http[self.backend].method_id} has none",
                    )
                elif shape.kind == "ref" or innermost(shape).kind not in {"any", "object"}:
                    self._fail(
                        location, f"{subject} goes to {'.'.join(path)}, which leads through what is not an object"
                    )
                return
            prop = self.document.schemas[schema_id].properties.get(step)
            if prop is None:
                self._fail(
                    location,
                    f"{subject} goes to {'.'.join(path)}, and {schema_id} has no {step}",
                    suggestion(step, self.document.schemas[schema_id].properties),
                )
                return
            self.found.properties.add((self.source, side, schema_id, step))
            self._record_destination(subject, schema_id, step)
            document_path, shape, schema_id = f"{schema_id}.{step}", prop.shape, innermost(prop.shape).ref or ""
        if shape is None:
            return
        checked = not value.via and not (isinstance(value, Field) and value.conflict)
        if checked and not self._is_compatible(value.type, shape, document_path, side):
            documented_type = show(self.references.type_of(self.source, shape, document_path))
            self._fail(location, f"{subject} is {show(value.type)}, and {document_path} is {documented_type}")
        if schema_id:
            self._visit_value(side, value, schema_id)

    def _visit_value(self, side: Side, value: Field | Argument, schema: str) -> None:
        """Check the members of a value; if a transform makes it, or it has no type, all of its schema is used."""
        model = self._model(value.type)
        is_transformed = (
            value.via
            and value.type.leaf().kind == "model"
            and self.api.models[model].sources.get(self.source) != schema
        )
        if is_transformed or (not model and (value.via or value.type.leaf().kind in {"any", "str"})):
            self._mark_all_used(side, schema)
        else:
            self._visit_model(side, model, schema)

    def _mark_all_used(self, side: Side, schema: str) -> None:
        if (side, "", schema) in self.seen:
            return
        self.seen.add((side, "", schema))
        for wire, prop in self.document.schemas[schema].properties.items():
            self.found.properties.add((self.source, side, schema, wire))
            if ref := innermost(prop.shape).ref:
                self._mark_all_used(side, ref)

    def _is_compatible(self, type_: TypeRef, shape: Shape, document_path: str, side: Side) -> bool:
        """Return whether values of our type are valid by a document's shape."""
        documented = self.references.type_of(self.source, shape, document_path)
        if type_.kind == documented.kind and type_.item and documented.item and shape.item:
            return self._is_compatible(type_.item, shape.item, document_path, side)
        # A single value counts as a list of one, and the instances of `predict` are written as one object.
        if documented.kind == "list" and type_.kind == "model" and shape.item:
            return self._is_compatible(type_, shape.item, document_path, side)
        if "any" in {type_.kind, documented.kind} or type_ == documented:
            return True
        if shape.format == "google-fieldmask":
            return show(type_) == "list[str]"
        if type_.kind == "const":  # the value of a discriminator
            return documented.kind in {"str", "enum"}
        if type_.kind in {"model", "alias"}:
            return documented.kind in {"model", "map"}
        if documented.kind == "model":
            return type_.kind == "map"
        if type_.kind == "map" or documented.kind == "map":
            return False
        return (type_.kind, documented.kind) in {
            ("str", "enum"),
            ("enum", "str"),
            ("enum", "enum"),
            ("str", "datetime"),
            ("datetime", "str"),
            ("str", "bytes"),
            ("float", "int"),
        }

    # Responses

    def _source(self) -> str:
        """Return the schema of the response's type, unless a transform converts another schema."""
        if self.operation.response is None or self.operation.response.name not in self.api.models:
            return ""
        model = self.api.models[self.operation.response.name]
        return "" if self.overlay.types.text("types", model.name, "receive") else model.sources.get(self.source, "")

    def _same(self, schema: str, source: str) -> bool:
        """Return whether two schemas are the same, or have the same members."""
        both = (schema, source)
        if not all(both):
            return False
        left, right = (self.document.schemas[each].properties for each in both)
        return schema == source or left.keys() == right.keys()

    def _mismatch(self, source: str, schema: str) -> None:
        model = self.operation.response.name if self.operation.response else ""
        self._fail(
            self.operation.origins[0],
            f"{self.operation.id} answers {model}, which is {source}, and "
            f"{self.operation.http[self.backend].method_id} answers {schema or 'nothing'}",
            "correct response, or give the type another schema",
        )

    def _answer(self, schema: str) -> None:
        if self.operation.response is None or not schema:
            return
        if self.operation.kind == "upload" and not self._source():
            self._mark_all_used("answer", schema)  # the last chunk of an upload has it
        self._visit_model("answer", self.operation.response.name, schema)

    def _check_received(self, model: str, each: Field, schema: str, rule: object) -> None:
        """Check additional names of a field in responses."""
        wires: Iterable[str] = self.overlay.types.strings("types", model, "fields", each.name, "receive")
        if isinstance(rule, ClientOnly | Unsupported):
            wires = (*wires, each.wire)
        properties = self.document.schemas[schema].properties
        for wire in wires:
            if wire in properties:
                self.found.properties.add((self.source, "answer", schema, wire))
                if ref := innermost(properties[wire].shape).ref:
                    self._visit_value("answer", each, ref)

    def _model(self, ref: TypeRef) -> str:
        leaf = ref.leaf()
        if leaf.kind == "model":
            return leaf.name
        return self.api.aliases.get(leaf.name, "") if leaf.kind == "alias" else ""

    def _fail(self, location: str, problem: str, remedy: str = "") -> None:
        failure = BuildError(location, f"{problem} ({self.backend})", remedy)
        if self.strict and str(failure) not in {str(each) for each in self.found.failures}:
            self.found.failures.append(failure)
