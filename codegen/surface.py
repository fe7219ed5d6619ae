"""The interface as facts to compare: names, types, backends and wire names."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from codegen.emit.tree import Printer
from codegen.ir import BACKENDS, ClientOnly, Move, Query, Unchanged
from codegen.namespaces import bare, namespace, space_of
from codegen.namespaces import names as namespaces
from codegen.passes.match import strip_exception
from codegen.passes.merge import show
from codegen.passes.patch import ITSELF
from codegen.spelling import member, snake

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.ir import Backend, Enum, Field, Model, Operation, Rule, Union
    from codegen.overlay import Overlay
    from codegen.passes.tree import Tree
    from codegen.pipeline import Built

ItemKind = Literal["type", "field", "enum", "value", "union", "variant", "method", "argument"]
Release = Literal["none", "patch", "minor", "major"]
RELEASES: tuple[Release, ...] = ("none", "patch", "minor", "major")
_TOP_LEVEL: tuple[ItemKind, ...] = ("type", "enum", "union", "method")
SERVICES: dict[str, str] = {"gemini": "the Gemini API", "vertex": "Vertex AI"}
_NOT_SENT = "not sent"
EVERY_METHOD = "every_method"
"""The entry of a document whose methods can all be called, below ``client.<document>``."""


@dataclass(frozen=True, slots=True)
class Item:
    """One name of the interface.

    `locations` are its places in requests and responses, per backend. `withdrawn` are the backends whose document no
    longer has it, where it is kept. `source` is its document, unless that is a backend's own.
    """

    kind: ItemKind
    type: str = ""
    locations: Mapping[Backend, str] = field(default_factory=dict["Backend", str])
    deprecated: frozenset[Backend] = frozenset()
    withdrawn: frozenset[Backend] = frozenset()
    required: bool = False
    source: str = ""

    @property
    def documents(self) -> tuple[str, ...]:
        """Its documents."""
        return (self.source,) if self.source else tuple(self.locations)


Surface = dict[str, Item]
Locations = dict["Backend", str]
WithdrawnKeys = set[tuple[str, ...]]


def surface(built: Built, *, without_withdrawn: bool = False) -> Surface:
    """Return the interface of a build; methods that begin with an underscore are not part of it.

    Args:
        built: The build.
        without_withdrawn: Omit names that are only kept.
    """
    found = dict(_items(built))
    if not without_withdrawn:
        return found
    current: Surface = {}
    for name, item in found.items():
        locations: Locations = {
            backend: location for backend, location in item.locations.items() if backend not in item.withdrawn
        }
        if locations or not item.locations:
            deprecated = item.deprecated - item.withdrawn
            current[name] = replace(item, locations=locations, deprecated=deprecated, withdrawn=frozenset())
    return current


def _items(built: Built) -> Iterator[tuple[str, Item]]:
    withdrawn_keys = withdrawn(built.overlay)
    for model in built.api.models.values():
        yield from _model(model, built, withdrawn_keys)
    for enum in built.api.enums.values():
        yield from _enum(enum, built, withdrawn_keys)
    for union in built.api.unions.values():
        yield from _union(union, built, withdrawn_keys)
    for operation in built.api.operations():
        if not operation.method.startswith("_"):
            yield from _operation(operation, built, withdrawn_keys)
    trees = {tree.backend: tree for tree in built.trees}
    for name, document in built.documents.items():
        if not built.overlay.documents.flag(name, EVERY_METHOD):
            continue
        if name in trees:
            yield from _tree(trees[name])
        else:
            for method_id in (*document.methods, *document.other_methods):
                yield public_path(name, method_id), Item("method", source=name)


def public_path(name: str, method_id: str) -> str:
    """Return the name of a document's method below ``client.<document>``."""
    return f"client.{name}.{'.'.join(snake(part) for part in method_id.split('.')[1:])}"


def _tree(tree: Tree) -> Iterator[tuple[str, Item]]:
    """Every method of a document, and the types of their bodies and responses."""
    printer, source = Printer(tree), tree.backend
    for resource in tree.root.walk():
        for call in resource.calls:
            printed = printer.call(call, resource)
            name = f"client.{printed['id']}"
            result = printed["result"] if printed["kind"] == "unary" else f"{printed['kind']} of {printed['result']}"
            locations: Locations = {source: f"{printed['verb']} {call.method.path}"}
            deprecated: frozenset[Backend] = frozenset(locations if printed["deprecated"] else ())
            yield name, Item("method", result, locations, deprecated, source=source)
            if printed["body"]:
                yield f"{name}(body)", Item("argument", printed["body"].partition(" |")[0], source=source)
            for argument in printed["arguments"]:
                kind, required = argument["type"].partition(" |")[0], not argument["default"]
                item = Item("argument", kind, {source: argument["wire"]}, required=required, source=source)
                yield f"{name}({argument['name']})", item
    for name, members in printer.declared():
        yield f"{source}_types.{name}", Item("type", source=source)
        for field_name, kind in members.items():
            yield f"{source}_types.{name}.{field_name}", Item("field", kind.removesuffix(" | None"), source=source)


def _model(model: Model, built: Built, withdrawn_keys: WithdrawnKeys) -> Iterator[tuple[str, Item]]:
    source = _source(model.name, built)
    locations: Locations = {
        backend: "" for backend in BACKENDS if source or not model.sources or backend in model.sources
    }
    fields = {
        f"{model.name}.{each.name}": _field(model.name, each, source, built, withdrawn_keys) for each in model.fields
    }
    withdrawn_on: frozenset[Backend] = frozenset(
        backend
        for backend in model.deprecated
        if _is_schema_withdrawn(model, backend, source, fields, built.overlay, withdrawn_keys)
    )
    yield model.name, Item("type", "", locations, frozenset(model.deprecated), withdrawn_on, source=source)
    yield from fields.items()


def _source(name: str, built: Built) -> str:
    """The document of a name that has a namespace of its own."""
    space = space_of(name)
    return next((each for each in built.documents if space and namespace(each, built.documents[each]) == space), "")


def _union(union: Union, built: Built, withdrawn_keys: WithdrawnKeys) -> Iterator[tuple[str, Item]]:
    source = _source(union.name, built)
    yield union.name, Item("union", source=source)
    for option in union.options:
        name = show(option)
        withdrawn_on = any(
            (*_origin(origin, built.overlay), bare(name)) in withdrawn_keys for origin in _schema_paths(union.origins)
        )
        locations: Locations = dict.fromkeys(BACKENDS, "")
        kept: frozenset[Backend] = frozenset(locations if withdrawn_on else ())
        yield f"{union.name}[{bare(name)}]", Item("variant", "", locations, kept, kept, source=source)


def _schema_paths(origins: tuple[str, ...]) -> Iterator[str]:
    """Places as ``document: Schema.property``, of those that are JSON pointers too."""
    for origin in origins:
        location, _, pointer = origin.partition("#/schemas/")
        name = location.removeprefix("specs/").removesuffix(".json")
        yield f"{name}: {pointer.replace('/properties/', '.')}" if pointer else origin


def _enum(enum: Enum, built: Built, withdrawn_keys: WithdrawnKeys) -> Iterator[tuple[str, Item]]:
    source = _source(enum.name, built)
    yield enum.name, Item("enum", source=source)
    for value in enum.values:
        locations: Locations = dict.fromkeys(enum.present.get(value, ()), value)
        withdrawn_on: frozenset[Backend] = frozenset(
            backend
            for backend in locations
            for origin in enum.origins
            if (source or backend, *_origin(origin, built.overlay)[1:], value) in withdrawn_keys
        )
        name = f"{enum.name}.{member(value, verbatim=enum.verbatim)}"
        yield (
            name,
            Item(
                "value", repr(value), locations, frozenset(enum.deprecated.get(value, ())), withdrawn_on, source=source
            ),
        )


def _operation(operation: Operation, built: Built, withdrawn_keys: WithdrawnKeys) -> Iterator[tuple[str, Item]]:
    response = operation.response.name if operation.response else "None"
    given = response if operation.kind == "unary" else f"{operation.kind} of {response}"
    http: Locations = {backend: f"{each.verb} {each.path}" for backend, each in operation.http.items()}
    deprecated: frozenset[Backend] = frozenset(b for b, each in operation.http.items() if each.deprecated)
    withdrawn_on: frozenset[Backend] = frozenset(
        b for b, each in operation.http.items() if (each.document, "", each.method_id) in withdrawn_keys
    )
    source = next((each.document for each in operation.http.values() if each.document not in BACKENDS), "")
    yield operation.id, Item("method", given, http, deprecated, withdrawn_on, source=source)
    for argument in operation.arguments:
        name = f"{operation.id}({argument.name})"
        locations: Locations = {backend: argument.wires.get(backend, argument.wire) for backend in operation.http}
        kept: frozenset[Backend] = frozenset(
            b for b in locations if _is_withdrawn(name, None, source or b, built, withdrawn_keys)
        )
        yield name, Item("argument", show(argument.type), locations, frozenset(), kept, argument.required, source)


def _is_schema_withdrawn(
    model: Model,
    backend: Backend,
    source: str,
    fields: Mapping[str, Item],
    overlay: Overlay,
    withdrawn_keys: WithdrawnKeys,
) -> bool:
    """Return whether a document has withdrawn a schema with all its fields."""
    own = [each for each in fields.values() if backend in each.locations and each.locations[backend] != _NOT_SENT]
    if not own:
        name = source or backend
        return _origin(f"{name}: {model.sources.get(name, '')}.", overlay) in withdrawn_keys
    return all(backend in each.withdrawn for each in own)


def _field(model: str, each: Field, source: str, built: Built, withdrawn_keys: WithdrawnKeys) -> Item:
    locations: Locations = {
        backend: description for backend in BACKENDS if (description := _wire_path(each, each.rules.get(backend)))
    }
    withdrawn_on: frozenset[Backend] = frozenset(
        backend
        for backend in locations
        if _is_withdrawn(f"{model}.{each.name}", each, source or backend, built, withdrawn_keys)
    )
    return Item(
        "field", show(each.type), locations, frozenset(each.deprecated) & locations.keys(), withdrawn_on, source=source
    )


def _is_withdrawn(name: str, each: Field | None, backend: str, built: Built, withdrawn_keys: WithdrawnKeys) -> bool:
    """Return whether a document has withdrawn the place of a field or argument."""
    origins = [_origin(origin, built.overlay) for origin in (each.origins if each else ())]
    targets = built.reached.destinations.get((backend, name), set())
    queries = [(backend, holder, wire) for holder, wire in targets if wire.startswith("?")]
    steps = [_origin(f"{backend}: {at}.{wire}", built.overlay) for at, wire in targets if not wire.startswith("?")]
    return (
        any(origin in withdrawn_keys for origin in origins if origin[0] == backend)
        or any(step in withdrawn_keys for step in steps)
        or (bool(queries) and all(query in withdrawn_keys for query in queries))
    )


def _origin(origin: str, overlay: Overlay) -> tuple[str, str, str]:
    """``gemini: Schema.property`` as document, schema without its prefix, property."""
    document, _, location = origin.partition(": ")
    schema, dot, wire = location.rpartition(".")
    if not dot:
        schema, wire = location, ITSELF
    return document, strip_exception(schema, overlay.documents.strings(document, "strip")), wire


def _wire_path(each: Field, rule: Rule | None) -> str:
    match rule:
        case Unchanged():
            return each.wire
        case Move(path=path):
            return ".".join(path)
        case Query(parameter=parameter):
            return f"?{parameter}"
        case ClientOnly():
            return _NOT_SENT
        case _:
            return ""


def withdrawn(overlay: Overlay) -> WithdrawnKeys:
    """Return what documents have withdrawn, as backend, schema, property and, of an enum, value.

    A method has no backend, a schema without members no property; a parameter is ``?name`` of its method.
    """
    file = overlay.withdrawn
    found: WithdrawnKeys = set()
    for group in file.data:
        for backend in namespaces(overlay):
            for method in file.table(group, "methods", backend):
                if file.text(group, "methods", backend, method, "verb"):
                    found.add((backend, "", method))
                found |= {
                    (backend, method, f"?{name}") for name in file.table(group, "methods", backend, method, "query")
                }
            for schema, members in file.table(group, backend).items():
                if not members:
                    found.add((backend, schema, ""))
                for wire, text in file.table(group, backend, schema).items():
                    short = strip_exception(schema, overlay.documents.strings(backend, "strip"))
                    if isinstance(text, str) and text.startswith("more["):
                        values = text.removeprefix("more[").partition("]")[0].split("|")
                        found |= {(backend, short, wire, bare(value)) for value in values}
                    else:
                        found.add((backend, short, wire))
    return found


@dataclass(frozen=True, slots=True)
class Change:
    """One change for users: a description after its name, and its step of the version."""

    name: str
    kind: ItemKind
    description: str
    release: Release
    documents: tuple[str, ...] = ()


def compare(old: Surface, new: Surface) -> list[Change]:
    """Return the changes between two interfaces, breaking ones first."""
    changes: list[Change] = []
    for name, item in new.items():
        if name not in old:
            owner = _owner(name)
            if owner in old or item.kind in _TOP_LEVEL:
                changes.append(_added(name, item, owner_is_new=owner not in old))
        else:
            changes.extend(_changed(name, old[name], item))
    for name, item in old.items():
        if name not in new and (_owner(name) in new or item.kind in _TOP_LEVEL):
            changes.append(Change(name, item.kind, f"removed{_alternative(item)}", "major", item.documents))
    reported = {(each.name, each.description) for each in changes}
    changes = [each for each in changes if (_owner(each.name), each.description) not in reported]
    return ordered(changes)


def ordered(changes: list[Change]) -> list[Change]:
    """Return the changes, breaking ones first."""
    return sorted(changes, key=lambda each: (-RELEASES.index(each.release), each.description, each.name))


def _owner(name: str) -> str:
    """Return the owner of a name: its type or union, or for an argument its method."""
    owner, bracket, _ = re.split(r"([(\[]|$)", name, maxsplit=1)
    return owner if bracket else name.rpartition(".")[0]


def _alternative(item: Item) -> str:
    return " as an alternative" if item.kind == "variant" else ""


def release(changes: list[Change]) -> Release:
    """Return the step of the version for all changes."""
    return RELEASES[max((RELEASES.index(each.release) for each in changes), default=0)]


def _added(name: str, item: Item, *, owner_is_new: bool) -> Change:
    is_breaking = item.kind == "argument" and item.required and not owner_is_new
    suffix = "" if item.source in BACKENDS else _backend_suffix(item.locations)
    description = "added, and required" if is_breaking else f"added{_alternative(item)}{suffix}"
    return Change(name, item.kind, description, "major" if is_breaking else "minor", item.documents)


def _backend_suffix(backends: Mapping[Backend, str] | frozenset[Backend]) -> str:
    """Return the backends as text, unless it is all or none."""
    selected: list[Backend] = [backend for backend in BACKENDS if backend in backends]
    return f" on {SERVICES[selected[0]]}" if len(selected) == 1 else ""


def _changed(name: str, old: Item, new: Item) -> Iterator[Change]:
    if old.type != new.type:
        verb = "gives" if new.kind == "method" else "is"
        # A field without a type may have any type.
        increment: Release = "minor" if old.type == "Any" and new.kind == "field" else "major"
        yield Change(name, new.kind, f"{verb} {new.type}, no longer {old.type}", increment, new.documents)
    if new.required and not old.required:
        yield Change(name, new.kind, "is required", "major", new.documents if new.source else ())
    changes = [
        Change(name, new.kind, words, increment, (new.source or backend,))
        for backend in BACKENDS
        for words, increment in _changed_on(backend, old, new)
    ]
    # A document of both backends has the same facts for each.
    yield from dict.fromkeys(changes)


def _changed_on(backend: Backend, old: Item, new: Item) -> Iterator[tuple[str, Release]]:
    service = SERVICES[backend]
    on, of = ("", "") if new.source else (f" on {service}", f" for {service}")
    before, after = old.locations.get(backend), new.locations.get(backend)
    if backend in new.withdrawn and backend not in old.withdrawn:
        yield f"no longer documented{of}; kept, deprecated", "minor"
    elif before is None and after is not None:
        yield f"now on {service} too", "minor"
    elif before is not None and after is None:
        # Enums are open: only their names are part of the interface.
        yield f"no longer on {service}", "minor" if new.kind == "value" else "major"
    elif before != after:
        yield f"goes to {after}{on}, no longer to {before}", "patch"
    if backend in new.deprecated - old.deprecated - new.withdrawn:
        yield f"deprecated{on}", "minor"
    elif backend in old.deprecated - new.deprecated and backend in new.locations:
        yield f"{'documented again' if backend in old.withdrawn else 'no longer deprecated'}{on}", "patch"
