"""Which schema of which document is which concept of ours, and what its inline enums are called."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from codegen.failure import BuildError
from codegen.ir import BACKENDS, Backend
from codegen.passes.options import configs
from codegen.passes.patch import innermost

if TYPE_CHECKING:
    from collections.abc import Mapping

    from codegen.overlay import Overlay
    from codegen.wire import Document

_UNSPECIFIED = "_UNSPECIFIED"


@dataclass(frozen=True, slots=True)
class Concepts:
    """The pairing of both documents.

    `names` maps a backend's schema id to the concept it is; `sources` the way back, where several
    concepts may be views of one schema. `enums` names the inline enum at ``SchemaId.property``.
    """

    names: Mapping[tuple[Backend, str], str]
    sources: Mapping[str, Mapping[Backend, str]]
    enums: Mapping[tuple[Backend, str], str]
    clashes: Mapping[str, str] = field(default_factory=dict[str, str])
    """Concepts that two schemas of one document would be called, with a sentence about it."""


def match(documents: Mapping[Backend, Document], overlay: Overlay) -> Concepts:
    """Pair the schemas of the documents by name without prefixes, and by the overlay where names differ.

    Raises:
        BuildError: An overlay entry names a schema or enum site that no document has.
    """
    names: dict[tuple[Backend, str], str] = {}
    sources: dict[str, dict[Backend, str]] = {}
    clashes: dict[str, str] = {}
    options = configs(overlay)
    for concept in overlay.types.table("types"):
        for backend in BACKENDS:
            if schema_id := _claimed(concept, backend, documents[backend], overlay, options):
                sources.setdefault(concept, {})[backend] = schema_id
                if not _view(concept, backend, overlay, options):
                    names.setdefault((backend, schema_id), concept)
    for backend in BACKENDS:
        strip = overlay.documents.strings(backend, "strip")
        for schema_id in sorted(documents[backend].schemas):
            if (backend, schema_id) in names:
                continue
            concept = stripped(schema_id, strip)
            taken = sources.get(concept, {}).get(backend)
            denied = overlay.types.get("types", concept, backend) is False
            if taken or denied or _own(concept, overlay, options):
                other = taken or ("what the overlay denies it" if denied else "our own type")
                clashes[concept + "@" + schema_id] = (
                    f"{documents[backend].place} calls both {other} and {schema_id} {concept}"
                )
                concept = concept + "@" + schema_id
            names[backend, schema_id] = concept
            sources.setdefault(concept, {})[backend] = schema_id
    return Concepts(names, sources, _enum_names(documents, names, overlay, clashes), clashes)


def _own(concept: str, overlay: Overlay, options: set[str]) -> bool:
    """Whether a type is in no document, though a schema has its name: it says so, or it is a config without a schema."""
    file = overlay.types
    claims = any(file.get("types", concept, backend) is not None for backend in BACKENDS)
    return file.flag("types", concept, "own") or (concept in options and not claims)


def _view(concept: str, backend: Backend, overlay: Overlay, options: set[str]) -> bool:
    """Whether a concept only reads a backend's schema, which is another concept where it is referred to."""
    value = overlay.types.get("types", concept, "view")
    if value is None:
        return concept in options
    return value if isinstance(value, bool) else backend in overlay.types.strings("types", concept, "view")


def stripped(schema_id: str, prefixes: tuple[str, ...]) -> str:
    """A schema's id without the longest of `prefixes` it carries."""
    for prefix in sorted(prefixes, key=len, reverse=True):
        if schema_id.startswith(prefix) and len(schema_id) > len(prefix):
            return schema_id[len(prefix) :]
    return schema_id


def _claimed(concept: str, backend: Backend, document: Document, overlay: Overlay, options: set[str]) -> str:
    file = overlay.types
    if _own(concept, overlay, options):
        return ""
    value = file.get("types", concept, backend)
    if value is False:
        return ""
    wanted = file.text("types", concept, backend) if value is not None else concept
    for prefix in ("", *overlay.documents.strings(backend, "strip")):
        if prefix + wanted in document.schemas:
            return prefix + wanted
    if value is not None:
        raise BuildError(file.place("types", concept, backend), f"{document.place} has no schema {wanted}")
    return ""


def _enum_names(
    documents: Mapping[Backend, Document],
    names: Mapping[tuple[Backend, str], str],
    overlay: Overlay,
    clashes: dict[str, str],
) -> dict[tuple[Backend, str], str]:
    """Name every enum that stands inline: as the overlay says, else after its first value or its place.

    Enums of one name of which neither has all values of the other are put among the clashes.

    Raises:
        BuildError: A stated place has no enum.
    """
    named: dict[tuple[str, str], str] = {}
    file = overlay.types
    for enum in file.table("enums"):
        for stated in file.strings("enums", enum, "sites"):
            named[_split(stated, file.place("enums", enum))] = enum
    general = set(file.strings("general"))
    found: dict[tuple[Backend, str], str] = {}
    seen: set[tuple[str, str]] = set()
    for backend in BACKENDS:
        derived = _stated(documents[backend], backend, names, named)
        for schema_id, schema in documents[backend].schemas.items():
            concept = names[backend, schema_id].partition("@")[0]
            for wire, prop in schema.properties.items():
                shape = innermost(prop.shape)
                if not shape.enum:
                    continue
                found_at = (concept, wire)
                seen.add(found_at)
                name = named.get(found_at) or _after_first_value(shape.enum, general)
                if found_at not in named and name:
                    place, values = derived.setdefault(name, (f"{schema_id}.{wire}", set(shape.enum)))
                    if not (values <= set(shape.enum) or values >= set(shape.enum)):
                        clash = f"{name}@{concept}.{wire}"
                        clashes[clash] = (
                            f"{documents[backend].place} has enums at {place} and at {schema_id}.{wire} that would both be "
                            f"{name}, and neither has all values"
                        )
                        name = clash
                found[backend, f"{schema_id}.{wire}"] = name or concept + wire[:1].upper() + wire[1:]
    for site, enum in named.items():
        if site not in seen:
            raise BuildError(file.place("enums", enum), f"no document has an enum at {'.'.join(site)}")
    return found


def _stated(
    document: Document,
    backend: Backend,
    names: Mapping[tuple[Backend, str], str],
    named: Mapping[tuple[str, str], str],
) -> dict[str, tuple[str, set[str]]]:
    """Place and values of the enums whose names are given, by name."""
    found: dict[str, tuple[str, set[str]]] = {}
    for schema_id, schema in document.schemas.items():
        for wire, prop in schema.properties.items():
            if name := named.get((names[backend, schema_id].partition("@")[0], wire)):
                found.setdefault(name, (f"{schema_id}.{wire}", set()))[1].update(innermost(prop.shape).enum)
    return found


def _after_first_value(values: tuple[str, ...], general: set[str]) -> str:
    """``HARM_CATEGORY_UNSPECIFIED`` names an enum HarmCategory, unless the word is too general for a name."""
    first = next((value for value in values if value.endswith(_UNSPECIFIED)), "").removesuffix(_UNSPECIFIED)
    return "" if first in general else "".join(part.capitalize() for part in first.lower().split("_"))


def _split(site: str, place: str) -> tuple[str, str]:
    if not re.fullmatch(r"\w+\.\w+", site):
        raise BuildError(place, f"{site!r} is not of the form Model.wireName")
    concept, _, wire = site.partition(".")
    return concept, wire
