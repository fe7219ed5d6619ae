"""Make one model per concept: the union of its schemas, with presence per backend."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from pydantic import BaseModel

from codegen.failure import BuildError, suggestion
from codegen.ir import BACKENDS, Api, Backend, Enum, Field, Model, Move, Rule, TypeRef, Unchanged, Unsupported
from codegen.left_out import Ledger
from codegen.namespaces import backends_of, space_of
from codegen.passes.options import by_arguments
from codegen.passes.patch import innermost
from codegen.passes.refer import References
from codegen.spelling import camel, snake

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from codegen.overlay import Overlay
    from codegen.passes.match import Concepts
    from codegen.wire import Document, Property, Shape

Place = tuple[tuple[str, ...], "Property", str]
# Fields that hold a credential, whether or not their document says so.
_SECRET = re.compile(
    r"api_key(_string)?|(access|refresh|id|auth|oauth|bearer)_token|client_secret|password|private_key|"
    r"(new_)?signing_secret|environment_key"
)
_TYPES = frozenset({"bool", "bytes", "datetime", "dict", "float", "int", "list", "str"})
"""Names of types in annotations, which an attribute must not hide."""


def merge(documents: Mapping[str, Document], concepts: Concepts, overlay: Overlay) -> Api:
    """Merge the documents into models, enums and unions; unused types are still included.

    Raises:
        BuildError: An `omit` or `flatten` without effect, two fields of one schema with one Python name, or a name
            that is an object in one document and something else in another.
    """
    references, ledger, taken = References(documents, concepts), Ledger(overlay), by_arguments(overlay)
    found: dict[str, tuple[dict[str, str], dict[str, dict[str, Place]]]] = {}
    for name, sources in sorted(concepts.sources.items()):
        objects = {source: i for source, i in sources.items() if documents[source].schemas[i].shape is None}
        if objects:
            if other := sorted(set(sources) - set(objects)):
                location = f"{documents[other[0]].location}#/schemas/{sources[other[0]]}"
                raise BuildError(location, f"{name} is an object in another document", "pair it with another schema")
            found[name] = (objects, _places(name, objects, documents, overlay, ledger, taken.get(name)))
    for source, document in documents.items():
        for schema_id, schema in document.schemas.items():
            if schema.shape is not None and schema.shape.kind == "union":
                references.schema_type(source, schema_id)
    answers = _answers(documents, references, overlay)
    # All types are referred to before any model is made, so that the discriminator of each variant is known.
    types = {
        (name, python, source): references.property_type(source, owner, prop)
        for name, (_, fields) in found.items()
        for python, locations in fields.items()
        for source, (_, prop, owner) in locations.items()
    }
    models = {
        name: _model(name, objects, fields, types, documents, references, overlay)
        for name, (objects, fields) in found.items()
    }
    models |= {name: each for name, each in _arrays(documents, concepts, answers).items() if name not in models}
    return Api(
        models=models,
        enums=_enums(documents, concepts, overlay),
        unions=dict(sorted(references.unions.items())),
        answers=answers,
        snakes=_snakes(models),
    )


def _snakes(models: Mapping[str, Model]) -> frozenset[str]:
    """Return the namespaces with more snake_case than camelCase wire names."""
    more: Counter[str] = Counter()
    for name, model in models.items():
        for field in model.fields:
            more[space_of(name)] += (field.wire == field.name) - (field.wire == camel(field.name))
    return frozenset(space for space, count in more.items() if space and count > 0)


def _answers(
    documents: Mapping[str, Document], references: References, overlay: Overlay
) -> dict[tuple[str, str], TypeRef]:
    """Return the type of each request, response and event; a list becomes a model."""
    found: dict[tuple[str, str], TypeRef] = {}
    operations = overlay.operations
    stated = {
        (source, operations.text("operations", identity, "schemas", source, "response"))
        for identity in operations.table("operations")
        for source in operations.table("operations", identity, "schemas")
    }
    for source, document in documents.items():
        documented = [
            each for method in document.methods.values() for each in (method.request, method.response, method.events)
        ]
        for schema_id in (*documented, *sorted(each for named, each in stated if named == source)):
            if schema_id and schema_id in document.schemas:
                found[source, schema_id] = references.schema_type(source, schema_id)
    return found


def _arrays(
    documents: Mapping[str, Document], concepts: Concepts, answers: dict[tuple[str, str], TypeRef]
) -> dict[str, Model]:
    """Return a model for each response that is an array; `answers` then names it."""
    models: dict[str, Model] = {}
    for (source, schema_id), ref in answers.items():
        if ref.kind == "list":
            name = concepts.names[source, schema_id]
            rules: dict[Backend, Rule] = {backend: Unchanged() for backend in backends_of(source, documents[source])}
            origin = f"{documents[source].location}#/schemas/{schema_id}"
            items = Field("items", "items", ref, rules, origins=(origin,))
            models[name] = Model(name, (items,), {source: schema_id}, array=True, origins=(origin,))
            answers[source, schema_id] = TypeRef("model", name)
    return models


def _places(
    name: str,
    sources: Mapping[str, str],
    documents: Mapping[str, Document],
    overlay: Overlay,
    ledger: Ledger,
    taken: Collection[str] | None,
) -> dict[str, dict[str, Place]]:
    """Return the place of each field, by Python name and document.

    A config has neither what arguments of its operation say (`taken`) nor what the service alone sets; no type has what
    is left out: of requests if it is a config, else of answers.
    """
    flatten = frozenset(overlay.types.strings("types", name, "flatten"))
    members = {source: _members(documents[source], schema_id, flatten) for source, schema_id in sources.items()}
    renamed = _renames(name, sources, overlay)
    omit = set(overlay.types.strings("types", name, "omit"))
    present = {each for entries in members.values() for path, _, _ in entries for each in (".".join(path), path[-1])}
    if missing := sorted(omit - present):
        location = overlay.types.location("types", name, "omit")
        raise BuildError(location, f"no schema of {name} has {', '.join(missing)}", suggestion(missing[0], present))
    hoisted = {".".join(path[:end]) for each in members.values() for path, _, _ in each for end in range(1, len(path))}
    if missing := sorted(flatten - hoisted):
        location = overlay.types.location("types", name, "flatten")
        raise BuildError(location, f"no schema of {name} has an object {', '.join(missing)}")
    found: dict[str, dict[str, Place]] = {}
    for source, entries in members.items():
        for path, prop, owner in entries:
            if ".".join(path) in omit or prop.name in omit:
                continue
            stated = renamed.get((source, ".".join(path))) or renamed.get((source, path[-1]))
            python = stated or _python(name, prop.name)
            is_present = stated or overlay.types.get("types", name, "fields", python, source)
            if not is_present and _is_left(source, path, prop, owner, ledger, taken):
                continue
            locations = found.setdefault(python, {})
            if source in locations:
                raise BuildError(
                    f"{documents[source].location}#/schemas/{owner}/properties/{prop.name}",
                    f"{'.'.join(path)} and {'.'.join(locations[source][0])} would both be {name}.{python}",
                    "omit one, or name it with fields.f.wire in types.toml",
                )
            locations[source] = (path, prop, owner)
    return dict(sorted(found.items()))


def _is_left(
    source: str, path: tuple[str, ...], prop: Property, owner: str, ledger: Ledger, taken: Collection[str] | None
) -> bool:
    by_call = taken is not None and (prop.read_only or ".".join(path) in taken)
    return by_call or ledger.has(source, "answer" if taken is None else "request", f"{owner}.{prop.name}")


def _python(model: str, wire: str) -> str:
    """Return the attribute of a wire name, which hides no type; in a separate namespace nor what pydantic's models have."""
    name = snake(wire)
    return f"{name}_" if name in _TYPES or (space_of(model) and hasattr(BaseModel, name)) else name


def _model(
    name: str,
    sources: Mapping[str, str],
    locations: Mapping[str, Mapping[str, Place]],
    types: Mapping[tuple[str, str, str], TypeRef],
    documents: Mapping[str, Document],
    references: References,
    overlay: Overlay,
) -> Model:
    serving = {source: backends_of(source, documents[source]) for source in sources}
    fields = tuple(
        _field(python, each, {s: types[name, python, s] for s in each}, serving, references, name, overlay)
        for python, each in locations.items()
    )
    marked = {b for source, i in sources.items() if documents[source].schemas[i].deprecated for b in serving[source]}
    return Model(
        name=name.partition("@")[0],
        fields=fields,
        sources=dict(sources),
        deprecated=tuple(backend for backend in BACKENDS if backend in marked),
        origins=tuple(f"{documents[s].location}#/schemas/{i}" for s, i in sorted(sources.items())),
    )


def _renames(name: str, sources: Mapping[str, str], overlay: Overlay) -> dict[tuple[str, str], str]:
    """Return wire names with another Python name in the overlay, per document: `wire`, or a document's own path."""
    file = overlay.types
    renamed: dict[tuple[str, str], str] = {}
    for python in file.table("types", name, "fields"):
        for source in sources:
            location = file.get("types", name, "fields", python, source)
            wire = location if isinstance(location, str) else file.text("types", name, "fields", python, "wire")
            if wire and not wire.startswith("?"):
                renamed[source, wire] = python
    return renamed


def _members(document: Document, schema_id: str, flatten: frozenset[str], parent: tuple[str, ...] = ()) -> list[Place]:
    """Path, property and owning schema of each field, with the members of the object at `flatten` moved up."""
    members: list[Place] = []
    for wire, prop in document.schemas[schema_id].properties.items():
        path = (*parent, wire)
        shape = prop.shape if prop.shape.item is None else prop.shape.item
        inner = document.schemas.get(shape.ref or "") if ".".join(path) in flatten else None
        if inner is None:
            members.append((path, prop, schema_id))
        else:
            members.extend(_members(document, inner.id, flatten, path))
    return members


def _field(
    python: str,
    locations: Mapping[str, Place],
    types: Mapping[str, TypeRef],
    serving: Mapping[str, tuple[Backend, ...]],
    references: References,
    model: str,
    overlay: Overlay,
) -> Field:
    wires = {path[-1] for path, _, _ in locations.values()}
    stated = overlay.types.text("types", model, "fields", python, "wire")
    wire = stated or (next(iter(wires)) if {_python(model, each) for each in wires} == {python} else camel(python))
    tags = {references.tags.get((source, f"{owner}.{prop.name}"), "") for source, (_, prop, owner) in locations.items()}
    tag = tags.pop() if len(tags) == 1 else ""
    types = {source: TypeRef("const", repr(tag)) for source in types} if tag else types
    distinct = set(types.values())
    props = [prop for _, prop, _ in locations.values()]
    ruled = overlay.types.get("types", model, "fields", python, "type") is not None
    first = next(iter(types.values()))
    return Field(
        name=python,
        wire=wire,
        type=first,
        rules=_rules(wire, locations, serving, model),
        preset=first.name if tag or (first.kind == "const" and all(prop.preset for prop in props)) else "",
        deprecated=tuple(
            sorted({b for source, (_, prop, _) in locations.items() if prop.deprecated for b in serving[source]})
        ),
        secret=any(prop.secret for prop in props) or bool(_SECRET.fullmatch(python)),
        required=bool(props) and all(prop.required for prop in props),
        limits=props[0].shape.limits if len({prop.shape.limits for prop in props}) == 1 else (),
        origins=tuple(f"{source}: {owner}.{prop.name}" for source, (_, prop, owner) in sorted(locations.items())),
        conflict=""
        if len(distinct) == 1 or ruled
        else ", ".join(f"{source} says {show(each)}" for source, each in sorted(types.items())),
    )


def _rules(
    wire: str, locations: Mapping[str, Place], serving: Mapping[str, tuple[Backend, ...]], model: str
) -> dict[Backend, Rule]:
    """Return the place of a field on each backend. A separate namespace has no rules for other backends."""
    serving_model = {backend for each in serving.values() for backend in each}
    wanted: list[Backend] = [backend for backend in BACKENDS if backend in serving_model or not space_of(model)]
    rules: dict[Backend, Rule] = {}
    for backend in wanted:
        path = next((locations[s][0] for s in serving if s in locations and backend in serving[s]), None)
        if path is None:
            rules[backend] = Unsupported("absent")
        else:
            rules[backend] = Unchanged() if path == (wire,) else Move(path)
    return rules


def show(ref: TypeRef) -> str:
    """Return a type in the notation of the overlay."""
    if ref.kind == "list" and ref.item:
        return f"list[{show(ref.item)}]"
    if ref.kind == "map" and ref.item:
        return f"dict[str, {show(ref.item)}]"
    return "Any" if ref.kind == "any" else ref.name or ref.kind


def _enums(documents: Mapping[str, Document], concepts: Concepts, overlay: Overlay) -> dict[str, Enum]:
    present: dict[str, dict[str, set[Backend]]] = {}
    current: dict[str, dict[str, set[Backend]]] = {}
    origins: dict[str, list[str]] = {}
    for source, site, name, shape in sorted(_choices(documents, concepts), key=lambda each: each[:2]):
        backends = backends_of(source, documents[source])
        for value in shape.enum:
            present.setdefault(name, {}).setdefault(value, set()).update(backends)
            if value not in shape.enum_deprecated:
                current.setdefault(name, {}).setdefault(value, set()).update(backends)
        origins.setdefault(name, []).append(f"{source}: {site}")
    file = overlay.types
    for name in file.table("enums"):
        for value in file.strings("enums", name, "values"):
            present.setdefault(name, {}).setdefault(value, set())
        origins.setdefault(name, []).append(file.location("enums", name))
    return {
        name: Enum(
            name=name,
            values=tuple(found),
            deprecated={
                value: tuple(sorted(backends - current.get(name, {}).get(value, set())))
                for value, backends in found.items()
                if backends - current.get(name, {}).get(value, set())
            },
            present={value: tuple(sorted(backends)) for value, backends in found.items()},
            origins=tuple(origins[name]),
            verbatim=file.flag("enums", name, "verbatim"),
        )
        for name, found in sorted(present.items())
    }


def _choices(documents: Mapping[str, Document], concepts: Concepts) -> Iterator[tuple[str, str, str, Shape]]:
    """Yield document, place, name and values of every enum, inline or named."""
    for source, document in documents.items():
        for schema_id, schema in document.schemas.items():
            if schema.shape is not None and schema.shape.enum and not schema.shape.const:
                yield source, schema_id, concepts.names[source, schema_id], schema.shape
            for wire, prop in schema.properties.items():
                if name := concepts.enums.get((source, f"{schema_id}.{wire}")):
                    yield source, f"{schema_id}.{wire}", name, innermost(prop.shape)
