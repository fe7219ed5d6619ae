"""Classify every fact of the documents: emitted, renamed, or left out for a stated reason.

Facts are methods, query parameters, and the properties of what methods take and give. `left_out.toml` lists, in groups
of one reason each, what does not come to users; a fact that is neither in use nor on it is unclassified.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from codegen import namespaces
from codegen.failure import BuildError, suggestion
from codegen.ir import BACKENDS
from codegen.left_out import KINDS, Ledger
from codegen.namespaces import space_of
from codegen.passes.patch import innermost
from codegen.readers import openapi
from codegen.spelling import snake
from codegen.surface import EVERY_METHOD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.left_out import Kind
    from codegen.overlay import Overlay
    from codegen.passes.reach import Side
    from codegen.pipeline import Built

Status = Literal[
    "emitted", "by rule", "renamed", "refused", "left out", "not supported", "set by the service", "unclassified"
]
STATUSES: tuple[Status, ...] = (
    "emitted",
    "by rule",
    "renamed",
    "refused",
    "left out",
    "not supported",
    "set by the service",
    "unclassified",
)
UNDECIDED = "new in revision"
"""How the reasons begin that an update gives until somebody has decided."""
_SHOWN: dict[Kind, str] = {
    "method": "methods",
    "query": "query parameters",
    "request": "fields of requests",
    "answer": "fields of answers",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: ``service.method``, ``service.method(parameter)`` or ``Schema.property``."""

    backend: str
    kind: Kind
    name: str
    status: Status
    deprecated: bool = False


@dataclass(slots=True)
class Classification:
    """All facts of the documents, and the entries of `left_out.toml` that no fact needs."""

    facts: list[Fact]
    enum_values: dict[str, int]
    unread: dict[str, Mapping[str, str]]
    """Per document, what it has besides these and nothing is made of, and why."""
    versions: dict[str, str] = field(default_factory=dict[str, str])
    """The version that the paths of each further document begin with; empty for none."""
    stale: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])

    def unclassified(self) -> list[Fact]:
        """Return the unclassified facts."""
        return [fact for fact in self.facts if fact.status == "unclassified"]

    def lines(self) -> list[str]:
        """Return the counts as text: the number of facts by backend, kind and class."""
        text_lines: list[str] = []
        for backend in self.enum_values:
            for kind in KINDS:
                facts = [fact for fact in self.facts if (fact.backend, fact.kind) == (backend, kind)]
                counts = ((status, sum(fact.status == status for fact in facts)) for status in STATUSES)
                counts_text = ", ".join(f"{count} {status}" for status, count in counts if count)
                deprecated = sum(fact.deprecated for fact in facts)
                counts_text += f"; {deprecated} deprecated" if deprecated else ""
                text_lines.append(
                    f"{backend}: {len(facts)} {_SHOWN[kind]}: {counts_text}"
                    if facts
                    else f"{backend}: no {_SHOWN[kind]}"
                )
            text_lines.append(f"{backend}: {self.enum_values[backend]} enum values: all emitted")
            if backend in self.versions:
                text_lines.append(f"{backend}: called with api_version={json.dumps(self.versions[backend])}")
            unread = self.unread.get(backend, {})
            if unused := [what for what, reason in unread.items() if not reason]:
                text_lines.append(f"{backend}: not emitted: {', '.join(unused)}")
            text_lines += [f"{backend}: not supported: {what}: {reason}" for what, reason in unread.items() if reason]
        return text_lines


def problems(classification: Classification, overlay: Overlay) -> list[BuildError]:
    """Return unclassified facts, and reasons for facts that do not exist."""
    found = [
        BuildError(
            f"specs/{fact.backend}.json",
            f"{fact.kind} {fact.name} is new: nothing emits it, and nothing says why not",
            "give it a place in the overlay, or list it with a reason in specs/overlay/left_out.toml",
        )
        for fact in classification.unclassified()
    ]
    found += [
        BuildError(
            overlay.left_out.location(*key[:-1]),
            f"{key[2]} {key[3]} {key[4]} is emitted, or no document has it",
            "delete it",
        )
        for key in classification.stale
    ]
    found += _unknown_keys(overlay)
    found += [
        BuildError(overlay.left_out.location(group), f"{group} gives no reason", "add reason = ...")
        for group in overlay.left_out.data
        if not overlay.left_out.text(group, "reason")
    ]
    return found


def _unknown_keys(overlay: Overlay) -> Iterator[BuildError]:
    """Groups of `left_out.toml` may name documents, and these the kinds of facts."""
    file, documents = overlay.left_out, namespaces.names(overlay)
    for group in file.data:
        for key in file.table(group).keys() - {*documents, "reason"}:
            remedy = suggestion(key, documents) or f"write one of {', '.join(documents)}"
            yield BuildError(file.location(group, key), f"{group} names {key}, which is no document", remedy)
        for name in documents:
            for key in file.table(group, name).keys() - set(KINDS):
                remedy = suggestion(key, KINDS) or f"write one of {', '.join(KINDS)}"
                yield BuildError(file.location(group, name, key), f"{name}.{key} is no kind of fact", remedy)


def undecided(overlay: Overlay) -> list[str]:
    """Return what an update has left out without a decision, as ``backend kind holder: words``."""
    file = overlay.left_out
    return [
        f"{backend} {kind} {holder}: {' '.join(file.strings(group, backend, kind, holder))}".replace("  ", " ")
        for group in file.data
        if file.text(group, "reason").startswith(UNDECIDED)
        for backend in namespaces.names(overlay)
        for kind in KINDS
        for holder in file.table(group, backend, kind)
    ]


def classify(built: Built) -> Classification:
    """Classify every fact of the patched documents."""
    ledger = Ledger(built.overlay)
    facts: list[Fact] = []
    values: dict[str, int] = {}
    for backend in built.documents:
        facts.extend(_methods(built, backend, ledger))
        facts.extend(_queries(built, backend, ledger))
        for kind in ("request", "answer"):
            facts.extend(_properties(built, backend, kind, ledger))
        values[backend] = sum(
            backend in backends or backend not in BACKENDS
            for enum in built.api.enums.values()
            if space_of(enum.name) == namespaces.namespace(backend, built.documents[backend])
            for backends in enum.present.values()
        )
    unread: dict[str, Mapping[str, str]] = {name: _unread(built, name) for name in built.documents}
    versions = {
        name: openapi.path_version(document.methods)
        for name, document in built.documents.items()
        if name not in BACKENDS
    }
    return Classification(facts, values, unread, versions, ledger.stale())


def entry(fact: Fact, service: str, strip: tuple[str, ...]) -> tuple[str, str]:
    """Return a fact as an entry of `left_out.toml`: holder and word."""
    name = fact.name.removeprefix(f"{service}.") if fact.kind in {"method", "query"} else fact.name
    if fact.kind == "query":
        holder, _, word = name.rstrip(")").partition("(")
        return holder, word
    holder, _, word = name.rpartition(".")
    for prefix in sorted(strip, key=len, reverse=True):
        holder = holder.removeprefix(prefix) or holder
    return holder, word


def _unread(built: Built, name: str) -> dict[str, str]:
    """Return what nothing is made of in a document, or in the whole document of the same name."""
    whole = (tree.document for tree in built.trees if tree.backend == name)
    return {what: reason for each in (built.documents[name], *whole) for what, reason in each.unread.items()}


def _methods(built: Built, backend: str, ledger: Ledger) -> Iterator[Fact]:
    document = built.documents[backend]
    unsupported = replace(document, unread=_unread(built, backend)).unsupported()
    used = {
        method_id
        for operation in built.api.operations()
        for method_id in built.overlay.operations.strings("operations", operation.id, backend)
    }
    by_rule = built.overlay.documents.flag(backend, EVERY_METHOD)
    for name in sorted({*document.methods, *document.other_methods, *unsupported}):
        method = document.methods.get(name)
        deprecated = method is not None and method.deprecated
        status: Status = "emitted"
        if name not in used and by_rule and name not in unsupported:
            status = "by rule"
        elif name not in used:
            without: Status = "not supported" if name in unsupported else "unclassified"
            status = "left out" if ledger.has(backend, "method", name) else without
        yield Fact(backend, "method", name, status, deprecated)


def _queries(built: Built, backend: str, ledger: Ledger) -> Iterator[Fact]:
    for method in built.documents[backend].methods.values():
        for parameter in method.parameters.values():
            if parameter.location != "query":
                continue
            name = f"{method.id}({parameter.name})"
            status: Status = "unclassified"
            if (backend, method.id, parameter.name) in built.reached.queries:
                status = "emitted"
            elif ledger.has(backend, "query", name):
                status = "left out"
            yield Fact(backend, "query", name, status, parameter.deprecated)


def _properties(built: Built, backend: str, side: Side, ledger: Ledger) -> Iterator[Fact]:
    """Classify the properties of requests or responses; those below one that is left out are left out too."""
    document, used, renamed = built.documents[backend], built.reached.properties, _renamed(built, backend)
    pending = sorted({schema for b, s, schema, _ in built.reached.roots if (b, s) == (backend, side)})
    seen: set[str] = set()
    while pending:
        schema = pending.pop()
        if schema in seen:
            continue
        seen.add(schema)
        for wire, prop in sorted(document.schemas[schema].properties.items()):
            name = f"{schema}.{wire}"
            status: Status = "unclassified"
            if (backend, side, schema, wire) in used:
                status = "renamed" if name in renamed else "emitted"
                if ref := innermost(prop.shape).ref:
                    pending.append(ref)
            elif side == "request" and prop.read_only:
                status = "set by the service"
            elif side == "request" and (backend, schema, wire) in built.reached.refused:
                status = "refused"
            elif ledger.has(backend, side, name):
                status = "left out"
            yield Fact(backend, side, name, status, prop.deprecated)


def _renamed(built: Built, backend: str) -> set[str]:
    """Return properties with another name than in their document."""
    found: set[str] = set()
    for model in built.api.models.values():
        for each in model.fields:
            for origin in each.origins:
                document, _, location = origin.partition(": ")
                if document == backend and snake(location.rpartition(".")[2]) != each.name:
                    found.add(location)
    return found
