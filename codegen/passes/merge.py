"""One model per concept: the union of what both documents say, with presence per backend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.failure import BuildError
from codegen.ir import BACKENDS, Api, Backend, Enum, Field, Model, Move, Rule, Same, TypeRef, Unsupported
from codegen.passes.patch import innermost
from codegen.spelling import camel, snake

if TYPE_CHECKING:
    from collections.abc import Mapping

    from codegen.overlay import Overlay
    from codegen.passes.match import Concepts
    from codegen.wire import Document, Property, Shape

STRING_FORMATS = {"byte": "bytes", "int64": "int", "uint64": "int", "google-datetime": "datetime"}


def merge(documents: Mapping[Backend, Document], concepts: Concepts, overlay: Overlay) -> Api:
    """Merge the documents into models and enums; nothing is left out yet.

    Raises:
        BuildError: An `omit` or `flatten` that fits nothing, or two fields of one schema with one Python name.
    """
    models = {
        name: _model(name, sources, documents, concepts, overlay) for name, sources in sorted(concepts.sources.items())
    }
    return Api(models=models, enums=_enums(documents, concepts, overlay))


def _model(
    name: str,
    sources: Mapping[Backend, str],
    documents: Mapping[Backend, Document],
    concepts: Concepts,
    overlay: Overlay,
) -> Model:
    schemas = {backend: documents[backend].schemas[schema_id] for backend, schema_id in sources.items()}
    flatten = frozenset(overlay.types.strings("types", name, "flatten"))
    members: dict[Backend, list[tuple[tuple[str, ...], Property, str]]] = {
        backend: _members(documents[backend], schema_id, flatten) for backend, schema_id in sources.items()
    }
    renamed = _renames(name, overlay)
    omit = set(overlay.types.strings("types", name, "omit"))
    present = {each for entries in members.values() for path, _, _ in entries for each in (".".join(path), path[-1])}
    if missing := sorted(omit - present):
        raise BuildError(overlay.types.place("types", name, "omit"), f"no schema of {name} has {', '.join(missing)}")
    hoisted = {".".join(path[:end]) for each in members.values() for path, _, _ in each for end in range(1, len(path))}
    if missing := sorted(flatten - hoisted):
        place = overlay.types.place("types", name, "flatten")
        raise BuildError(place, f"no schema of {name} has an object {', '.join(missing)}")
    found: dict[str, dict[Backend, tuple[tuple[str, ...], Property, str]]] = {}
    for backend, entries in members.items():
        for path, prop, owner in entries:
            if ".".join(path) in omit or prop.name in omit:
                continue
            python = renamed.get((backend, ".".join(path))) or renamed.get((backend, path[-1])) or snake(prop.name)
            places = found.setdefault(python, {})
            if backend in places:
                raise BuildError(
                    f"{documents[backend].place}#/schemas/{owner}/properties/{prop.name}",
                    f"{'.'.join(path)} and {'.'.join(places[backend][0])} would both be {name}.{python}",
                    "omit one, or name it with fields.f.wire in types.toml",
                )
            places[backend] = (path, prop, owner)
    fields = tuple(_field(python, places, concepts, name, overlay) for python, places in sorted(found.items()))
    deprecated: list[Backend] = [backend for backend in BACKENDS if backend in schemas and schemas[backend].deprecated]
    return Model(
        name=name.partition("@")[0],
        fields=fields,
        sources=dict(sources),
        deprecated=tuple(deprecated),
        origins=tuple(f"{documents[b].place}#/schemas/{i}" for b, i in sorted(sources.items())),
    )


def _renames(name: str, overlay: Overlay) -> dict[tuple[Backend, str], str]:
    """Wire names that the overlay gives another Python name, per backend: `wire`, or a backend's own path."""
    file = overlay.types
    renamed: dict[tuple[Backend, str], str] = {}
    for python in file.table("types", name, "fields"):
        for backend in BACKENDS:
            place = file.get("types", name, "fields", python, backend)
            wire = place if isinstance(place, str) else file.text("types", name, "fields", python, "wire")
            if wire and not wire.startswith("?"):
                renamed[backend, wire] = python
    return renamed


def _members(
    document: Document, schema_id: str, flatten: frozenset[str], outer: tuple[str, ...] = ()
) -> list[tuple[tuple[str, ...], Property, str]]:
    """Path, property and owning schema of each field, with the members of what stands at `flatten` hoisted."""
    members: list[tuple[tuple[str, ...], Property, str]] = []
    for wire, prop in document.schemas[schema_id].properties.items():
        path = (*outer, wire)
        shape = prop.shape if prop.shape.item is None else prop.shape.item
        inner = document.schemas.get(shape.ref or "") if ".".join(path) in flatten else None
        if inner is None:
            members.append((path, prop, schema_id))
        else:
            members.extend(_members(document, inner.id, flatten, path))
    return members


def _field(
    python: str,
    places: Mapping[Backend, tuple[tuple[str, ...], Property, str]],
    concepts: Concepts,
    model: str,
    overlay: Overlay,
) -> Field:
    wires = {path[-1] for path, _, _ in places.values()}
    stated = overlay.types.text("types", model, "fields", python, "wire")
    wire = stated or (next(iter(wires)) if {snake(each) for each in wires} == {python} else camel(python))
    types = {
        backend: type_of(backend, prop.shape, f"{owner}.{prop.name}", concepts)
        for backend, (_, prop, owner) in places.items()
    }
    rules: dict[Backend, Rule] = {backend: Unsupported("absent") for backend in BACKENDS if backend not in places}
    for backend, (path, _, _) in places.items():
        rules[backend] = Same() if path == (wire,) else Move(path)
    distinct = set(types.values())
    ruled = overlay.types.get("types", model, "fields", python, "type") is not None
    return Field(
        name=python,
        wire=wire,
        type=next(iter(types[b] for b in BACKENDS if b in types)),
        rules=rules,
        deprecated=tuple(sorted(backend for backend, (_, prop, _) in places.items() if prop.deprecated)),
        origins=tuple(f"{backend}: {owner}.{prop.name}" for backend, (_, prop, owner) in sorted(places.items())),
        conflict=""
        if len(distinct) == 1 or ruled
        else ", ".join(f"{backend} says {show(each)}" for backend, each in sorted(types.items())),
    )


def type_of(backend: Backend, shape: Shape, site: str, concepts: Concepts) -> TypeRef:
    """Our type for a document's shape; `site` is ``SchemaId.property``, which names an inline enum."""
    if shape.kind == "ref":
        return TypeRef("model", concepts.names[backend, shape.ref or ""])
    if shape.kind in {"array", "map"} and shape.item is not None:
        return TypeRef("list" if shape.kind == "array" else "map", item=type_of(backend, shape.item, site, concepts))
    if shape.kind == "object":
        return TypeRef("map", item=TypeRef("any"))
    if shape.enum:
        return TypeRef("enum", concepts.enums.get((backend, site), ""))
    if shape.kind == "string":
        return TypeRef(STRING_FORMATS.get(shape.format or "", "str"))  # type: ignore[arg-type]
    return TypeRef({"integer": "int", "number": "float", "boolean": "bool"}.get(shape.kind, "any"))  # type: ignore[arg-type]


def show(ref: TypeRef) -> str:
    """A type in the overlay's own spelling."""
    if ref.kind == "list" and ref.item:
        return f"list[{show(ref.item)}]"
    if ref.kind == "map" and ref.item:
        return f"dict[str, {show(ref.item)}]"
    return "Any" if ref.kind == "any" else ref.name or ref.kind


def _enums(documents: Mapping[Backend, Document], concepts: Concepts, overlay: Overlay) -> dict[str, Enum]:
    present: dict[str, dict[str, set[Backend]]] = {}
    current: dict[str, dict[str, set[Backend]]] = {}
    origins: dict[str, list[str]] = {}
    for (backend, site), name in sorted(concepts.enums.items()):
        schema_id, _, wire = site.rpartition(".")
        shape = innermost(documents[backend].schemas[schema_id].properties[wire].shape)
        for value in shape.enum:
            present.setdefault(name, {}).setdefault(value, set()).add(backend)
            if value not in shape.enum_deprecated:
                current.setdefault(name, {}).setdefault(value, set()).add(backend)
        origins.setdefault(name, []).append(f"{backend}: {site}")
    file = overlay.types
    for name in file.table("enums"):
        for value in file.strings("enums", name, "values"):
            present.setdefault(name, {}).setdefault(value, set())
        origins.setdefault(name, []).append(file.place("enums", name))
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
