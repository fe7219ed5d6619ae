"""Pair the schemas of the documents, and name their inline enums and unions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from codegen import namespaces
from codegen.failure import BuildError
from codegen.ir import BACKENDS
from codegen.namespaces import bare, namespace, public, qualified, space_of, title
from codegen.passes.options import config_of, configs
from codegen.passes.patch import innermost

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from codegen.overlay import Overlay
    from codegen.wire import Document, Shape

_UNSPECIFIED = "_UNSPECIFIED"


@dataclass(frozen=True, slots=True)
class Concepts:
    """The pairing of the documents.

    `names` maps a document's schema id to its concept; `sources` is the reverse, where several
    concepts may be views of one schema. `enums` and `unions` name those at ``SchemaId.property``.
    """

    names: Mapping[tuple[str, str], str]
    sources: Mapping[str, Mapping[str, str]]
    enums: Mapping[tuple[str, str], str]
    conflicts: Mapping[str, str] = field(default_factory=dict[str, str])
    """Concepts that two schemas of one document would be called, with a sentence about it."""
    unions: Mapping[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])


def match(documents: Mapping[str, Document], overlay: Overlay) -> Concepts:
    """Pair the schemas of the documents by name without prefixes, and by the overlay where names differ.

    Names pair within a namespace; across namespaces only the overlay pairs.

    Raises:
        BuildError: An overlay entry names a schema or enum site that no document has.
    """
    names: dict[tuple[str, str], str] = {}
    sources: dict[str, dict[str, str]] = {}
    conflicts: dict[str, str] = {}
    options, request_names = configs(overlay), _requests(documents, overlay)
    for concept in (*overlay.types.table("types"), *sorted(options - overlay.types.table("types").keys())):
        for source, document in documents.items():
            if schema_id := _claimed(concept, source, document, overlay, request_names):
                sources.setdefault(concept, {})[source] = schema_id
                if not _view(concept, source, overlay, options):
                    names.setdefault((source, schema_id), concept)
    for source, document in documents.items():
        strip = overlay.documents.strings(source, "strip")
        space = namespace(source, document)
        for schema_id in sorted(document.schemas):
            if (source, schema_id) in names:
                continue
            concept = qualified(space, public(strip_exception(schema_id, strip)))
            taken = sources.get(concept, {}).get(source)
            denied = overlay.types.get("types", concept, source) is False
            if taken or denied or _has_own_schema(concept, overlay, request_names):
                other = taken or ("what the overlay denies it" if denied else "our own type")
                conflicts[concept + "@" + schema_id] = (
                    f"{document.location} calls both {other} and {schema_id} {concept}"
                )
                concept = concept + "@" + schema_id
            names[source, schema_id] = concept
            sources.setdefault(concept, {})[source] = schema_id
    while _pair_by_place(documents, names, sources, conflicts, overlay):
        pass
    if missing := sorted(set(overlay.types.strings("full_names")) - sources.keys()):
        raise BuildError(overlay.types.location("full_names"), f"there is no type {', '.join(missing)}", "delete it")
    enums = _enum_names(documents, names, overlay, conflicts)
    unions = _inline_names("unions", lambda shape: shape.kind == "union", documents, names, overlay)
    return Concepts(names, sources, enums, conflicts, unions)


def _pair_by_place(
    documents: Mapping[str, Document],
    names: dict[tuple[str, str], str],
    sources: dict[str, dict[str, str]],
    conflicts: dict[str, str],
    overlay: Overlay,
) -> bool:
    """Pair two schemas without a partner that one field of one concept leads to: ``Web`` and ``GroundingChunkWeb``.

    One has the name of the other with more words in front. The concept has the shorter one, unless that is something
    else or the longer one is among the `full_names` of the overlay. Returns whether there was something to pair.
    """
    file = overlay.types
    full, before = set(file.strings("full_names")), len(sources)
    for pair in [each for each in sources.values() if all(backend in each for backend in BACKENDS)]:
        members = [documents[backend].schemas[pair[backend]].properties for backend in BACKENDS]
        for wire in sorted(members[0].keys() & members[1].keys()):
            locations = [(b, innermost(each[wire].shape).ref or "") for b, each in zip(BACKENDS, members, strict=True)]
            concepts = [names.get(location, "") for location in locations]
            if not all(len(sources.get(each, {})) == 1 for each in concepts) or concepts[0] == concepts[1]:
                continue
            words = sorted((each.partition("@")[0] for each in concepts), key=len)
            stated = any(file.get("types", word, backend) is not None for word in concepts for backend in BACKENDS)
            if stated or words[0] == words[1] or not words[1].endswith(words[0]):
                continue
            short = words[0] in concepts and words[1] not in full
            for concept in concepts:
                sources.pop(concept)
                conflicts.pop(concept, None)
            sources[words[not short]] = dict(locations)
            names.update(dict.fromkeys(locations, words[not short]))
    return len(sources) < before


def _requests(documents: Mapping[str, Document], overlay: Overlay) -> dict[str, dict[str, str]]:
    """Return for each type of options the request of the methods that have it, by document."""
    file = overlay.operations
    found: dict[str, dict[str, str]] = {name: {} for name in configs(overlay)}
    for identity in file.table("operations"):
        if config := config_of(identity, overlay):
            for source in documents:
                stated = file.text("operations", identity, "schemas", source, "request")
                method = next(iter(file.strings("operations", identity, source)), "")
                known = documents[source].methods.get(method)
                # A body in a GET or DELETE request is unusual: it is reported, not used.
                documented = known.request if known and known.verb not in {"GET", "DELETE"} else ""
                if schema_name := stated or documented:
                    found[config].setdefault(source, schema_name)
    return found


def _has_own_schema(concept: str, overlay: Overlay, request_names: Mapping[str, Mapping[str, str]]) -> bool:
    """Return whether a type has no schema although one has its name: by its entry, or as options without a request."""
    file = overlay.types
    claims = any(file.get("types", concept, source) is not None for source in namespaces.names(overlay))
    return file.flag("types", concept, "own") or (
        concept in request_names and not claims and not request_names[concept]
    )


def _view(concept: str, source: str, overlay: Overlay, options: set[str]) -> bool:
    """Return whether a concept is a view of a schema that other types refer to by another concept."""
    value = overlay.types.get("types", concept, "view")
    if value is None:
        return concept in options
    return value if isinstance(value, bool) else source in overlay.types.strings("types", concept, "view")


def strip_exception(schema_id: str, prefixes: tuple[str, ...]) -> str:
    """Return a schema's id without its longest prefix of `prefixes`."""
    for prefix in sorted(prefixes, key=len, reverse=True):
        if schema_id.startswith(prefix) and len(schema_id) > len(prefix):
            return schema_id[len(prefix) :]
    return schema_id


def _claimed(
    concept: str, source: str, document: Document, overlay: Overlay, request_names: Mapping[str, Mapping[str, str]]
) -> str:
    file = overlay.types
    if _has_own_schema(concept, overlay, request_names):
        return ""
    value = file.get("types", concept, source)
    if value is None and concept in request_names:
        return request_names[concept].get(source, "")
    if value is False or (value is None and space_of(concept) != namespace(source, document)):
        return ""
    schema_name = file.text("types", concept, source) if value is not None else bare(concept)
    for prefix in ("", *overlay.documents.strings(source, "strip")):
        if prefix + schema_name in document.schemas:
            return prefix + schema_name
    if value is not None:
        raise BuildError(file.location("types", concept, source), f"{document.location} has no schema {schema_name}")
    return ""


def _enum_names(
    documents: Mapping[str, Document],
    names: Mapping[tuple[str, str], str],
    overlay: Overlay,
    conflicts: dict[str, str],
) -> dict[tuple[str, str], str]:
    """Name every inline enum: by the overlay, else by its first value or its place.

    Enums of one name of which neither has all values of the other are conflicts.

    Raises:
        BuildError: There is no enum at a place in the overlay.
    """
    found = _inline_names("enums", lambda shape: bool(shape.enum and not shape.const), documents, names, overlay)
    general, named = set(overlay.types.strings("general")), _named("enums", overlay)
    for source, document in documents.items():
        space = namespace(source, document)
        derived = _stated(document, source, names, overlay)
        for site in [each for each in found if each[0] == source]:
            schema_id, wire = _at(site[1], document)
            concept = names[source, schema_id].partition("@")[0]
            values = innermost(document.schemas[schema_id].properties[wire].shape).enum
            name = _after_first_value(values, general)
            if not name or (concept, wire) in named:
                continue
            location, others = derived.setdefault(name, (site[1], set(values)))
            if not (others <= set(values) or others >= set(values)):
                conflict = f"{name}@{concept}.{wire}"
                conflicts[conflict] = (
                    f"{document.location} has enums at {location} and at {site[1]} that would both be {name}, "
                    "and neither has all values"
                )
                name = conflict
            found[site] = qualified(space, name)
    return found


def _at(site: str, document: Document) -> tuple[str, str]:
    """Return the schema and the property of a place; both may have dots in their names."""
    parts = site.split(".")
    pairs = ((".".join(parts[:at]), ".".join(parts[at:])) for at in range(len(parts) - 1, 0, -1))
    return next((s, w) for s, w in pairs if s in document.schemas and w in document.schemas[s].properties)


def _named(kind: str, overlay: Overlay) -> dict[tuple[str, str], str]:
    """Return the names of enums or unions in the overlay, by concept and wire name."""
    file = overlay.types
    return {
        _split(stated, file.location(kind, name)): name
        for name in file.table(kind)
        for stated in file.strings(kind, name, "sites")
    }


def _inline_names(
    kind: str,
    schema_name: Callable[[Shape], bool],
    documents: Mapping[str, Document],
    names: Mapping[tuple[str, str], str],
    overlay: Overlay,
) -> dict[tuple[str, str], str]:
    """Name every inline enum or union: by the overlay, else by the model and the field."""
    taken = frozenset(names.values())
    file = overlay.types
    named = _named(kind, overlay)
    found: dict[tuple[str, str], str] = {}
    seen: set[tuple[str, str]] = set()
    for source, document in documents.items():
        for schema_id, schema in document.schemas.items():
            for wire, prop in schema.properties.items():
                if not schema_name(innermost(prop.shape)):
                    continue
                owner = prop.owner or schema_id
                concept = names.get((source, owner)) or qualified(namespace(source, document), public(owner))
                concept = concept.partition("@")[0]
                found_at = (concept, wire)
                seen.add(found_at)
                derived = concept + title(wire)
                derived = f"{derived}Value" if derived in taken else derived
                found[source, f"{schema_id}.{wire}"] = named.get(found_at) or derived
    for site, name in named.items():
        if site not in seen:
            article = "an enum" if kind == "enums" else "a union"
            raise BuildError(file.location(kind, name), f"no document has {article} at {'.'.join(site)}")
    return found


def _stated(
    document: Document, source: str, names: Mapping[tuple[str, str], str], overlay: Overlay
) -> dict[str, tuple[str, set[str]]]:
    """Return place and values of the enums with given names, by name."""
    named = _named("enums", overlay)
    found: dict[str, tuple[str, set[str]]] = {}
    for schema_id, schema in document.schemas.items():
        for wire, prop in schema.properties.items():
            if name := named.get((names[source, schema_id].partition("@")[0], wire)):
                found.setdefault(name, (f"{schema_id}.{wire}", set()))[1].update(innermost(prop.shape).enum)
    return found


def _after_first_value(values: tuple[str, ...], general: set[str]) -> str:
    """``HARM_CATEGORY_UNSPECIFIED`` names an enum HarmCategory, unless the word is too general for a name."""
    first = next((value for value in values if value.endswith(_UNSPECIFIED)), "").removesuffix(_UNSPECIFIED)
    return "" if first in general else "".join(part.capitalize() for part in first.lower().split("_"))


def _split(site: str, location: str) -> tuple[str, str]:
    if not re.fullmatch(r"(?:\w+\.)?\w+\.\w+", site):
        raise BuildError(location, f"{site!r} is not of the form Model.wireName")
    concept, _, wire = site.rpartition(".")
    return concept, wire
