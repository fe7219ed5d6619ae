"""Reduce documents to the facts that gemkit uses, in a canonical text."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, cast

from codegen.failure import BuildError
from codegen.overlay import read_folder
from codegen.passes.follow import candidates
from codegen.readers import discovery
from codegen.readers.node import Node, parse
from codegen.wire import reached

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from codegen.overlay import Overlay
    from codegen.wire import Document, Method, Parameter, Property, Schema, Shape

    Json = dict[str, object]

SPECS: Final = Path(__file__).resolve().parent.parent / "specs"
"""Where this project keeps its documents."""

# Keys of documents.toml for further documents only.
_FURTHER: Final = frozenset({"backends", "keep", "namespace"})
# Words about an OpenAPI document's facts, and the keys below which names stand that may be called as these.
_PROSE: Final = frozenset(
    {"$comment", "description", "example", "examples", "externalDocs", "summary", "tags", "title", "xml"}
)
_NAMES: Final = frozenset(
    {"callbacks", "content", "headers", "mapping", "paths", "properties", "requestBodies", "responses", "schemas"}
)
_VALUES: Final = frozenset({"const", "default", "enum"})
FOLLOWED_PLACE: Final = "specs/overlay/documents.toml"


@dataclass(frozen=True, slots=True)
class FollowedMethods:
    """The methods of one document that gemkit follows.

    `service` is the name the document gives itself, with which all its method ids begin if it is a discovery document.
    `methods` must be in the document. `optional` are methods that a patch adds: followed where the document has them. An
    `openapi` document is kept whole; of its methods, `methods` alone are read if there are any.
    """

    service: str
    methods: tuple[str, ...]
    optional: tuple[str, ...] = ()
    openapi: bool = False


def load_followed(specs: Path = SPECS) -> dict[str, FollowedMethods]:
    """Return which methods of each document are followed: those of the operations, and what `documents.toml` adds.

    Further documents that are not there as OpenAPI are left out.

    Args:
        specs: The directory of the documents, with their overlay in it.

    Raises:
        BuildError: There is no ``documents.toml``, or an entry is of the wrong type.
    """
    tables = Node(load_toml(specs / "overlay" / "documents.toml", FOLLOWED_PLACE), FOLLOWED_PLACE)
    overlay = read_folder(specs / "overlay")
    found: dict[str, FollowedMethods] = {}
    for name, node in tables.members():
        if facts := _openapi(specs, name, node):
            found[name] = facts
        elif not _FURTHER & node.mapping().keys():
            found[name] = _followed(name, node, overlay)
    return found


def _openapi(specs: Path, name: str, node: Node) -> FollowedMethods | None:
    """Return the followed methods of a document in OpenAPI format; None for any other."""
    path = specs / f"{name}.json"
    facts = Node(parse(path.read_bytes(), f"specs/{name}.json"), f"specs/{name}.json") if path.exists() else None
    if facts is None or not facts.has("openapi"):
        return None
    return FollowedMethods(facts.child("info").child("title").string(), node.texts("methods"), openapi=True)


def _followed(name: str, node: Node, overlay: Overlay) -> FollowedMethods:
    named = set(node.texts("methods"))
    for identity in overlay.operations.table("operations"):
        named.update(overlay.operations.strings("operations", identity, name))
    patched = {each for group in overlay.patches.data for each in overlay.patches.table(group, "methods", name)}
    # Of several places where a document may have a method it need not have all.
    for resource in overlay.operations.table("resources"):
        candidate_ids = {each for ids in candidates(resource, name, overlay).values() for each in ids}
        named, patched = named | candidate_ids, patched | candidate_ids
    patched |= {each for group in overlay.withdrawn.data for each in overlay.withdrawn.table(group, "methods", name)}
    if not named:
        raise node.failure("follows no methods", "name one in operations.toml, or list ids under 'methods'")
    service = min(named).partition(".")[0]
    for method in sorted(named):
        if not method.startswith(f"{service}."):
            raise node.failure(f"{method!r} does not begin with {service!r} as the others do")
    return FollowedMethods(service, tuple(sorted(named - patched)), tuple(sorted(named & patched)))


def load_toml(path: Path, location: str) -> dict[str, object]:
    """Read a TOML file.

    Raises:
        BuildError: It is not there or no TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BuildError(location, f"cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise BuildError(location, f"not a TOML file ({error})") from error


def closure(document: Document, method_ids: Collection[str]) -> frozenset[str]:
    """Return the ids of the schemas that methods refer to, directly or not.

    Args:
        document: The document.
        method_ids: Where to start; each must be in the document.
    """
    return frozenset(reached((document.methods[name] for name in method_ids), document.schemas.get))


def dangling(document: Document, method_ids: Collection[str]) -> list[tuple[str, str]]:
    """Return the references from methods to missing schemas.

    Args:
        document: The document.
        method_ids: Where to start; each must be in the document.

    Returns:
        Per reference its JSON pointer (``/schemas/Part/properties/mediaResolution``) and the missing schema's id.
    """
    references = [
        (f"/methods/{name}", reference)
        for name in sorted(method_ids)
        for reference in document.methods[name].references()
    ]
    for name in sorted(closure(document, method_ids)):
        references.extend(_schema_references(document.schemas[name]))
    return [(location, name) for location, name in references if name not in document.schemas]


def _schema_references(schema: Schema) -> Iterator[tuple[str, str]]:
    if schema.shape is not None:
        for reference in schema.shape.references():
            yield f"/schemas/{schema.id}", reference
    for member in schema.properties.values():
        for reference in member.shape.references():
            yield f"/schemas/{schema.id}/properties/{member.name}", reference


def read_followed(
    raw: Mapping[str, object], method_ids: Sequence[str], optional: Sequence[str] = (), location: str = "document"
) -> Document:
    """Read the followed methods of a discovery document and their schemas.

    Args:
        raw: The document, whole or already distilled.
        method_ids: Methods that must be there.
        optional: Methods that may be there.
        location: What to call the document in errors.

    Raises:
        BuildError: A method is not there, or something they reach is malformed.
    """
    document = discovery.read(raw, location, frozenset((*method_ids, *optional)))
    for name in method_ids:
        if name not in document.methods:
            raise BuildError(
                FOLLOWED_PLACE,
                f"{name!r} is not a method of {document.name} {document.version} revision {document.revision} ({location})",
                "run `python -m codegen update`, which keeps what documents withdraw",
            )
    return document


def distil(
    raw: Mapping[str, object], method_ids: Sequence[str], optional: Sequence[str] = (), location: str = "document"
) -> Json:
    """Reduce a discovery document to its followed methods and their schemas, without prose.

    Distilling what is already distilled changes nothing.

    Args:
        raw: The document, whole or already distilled.
        method_ids: Methods that must be there.
        optional: Methods that may be there.
        location: What to call the document in errors.

    Raises:
        BuildError: A method is not there, or something they reach is malformed.
    """
    return render(read_followed(raw, method_ids, optional, location))


def render(document: Document) -> Json:
    """Return the distilled form of a document, which `codegen.readers.discovery` parses to the same document."""
    return {
        "name": document.name,
        "version": document.version,
        "revision": document.revision,
        "schemas": {name: _schema(schema) for name, schema in document.schemas.items()},
        "methods": {name: _method(method) for name, method in document.methods.items()},
        **({"unfollowed": _by_resource(document.other_methods)} if document.other_methods else {}),
        **({"unread": document.unread} if document.unread else {}),
    }


def without_prose(raw: Mapping[str, object]) -> Json:
    """Return an OpenAPI document without its prose."""
    facts = cast("Json", _without_prose(raw))
    info = cast("Json", raw["info"])
    return facts | {"info": {key: info[key] for key in ("title", "version", "x-revision") if key in info}}


def _without_prose(value: object, within: str = "") -> object:
    if isinstance(value, list):
        return [_without_prose(each) for each in cast("list[object]", value)]
    if not isinstance(value, dict):
        return value
    members = cast("Json", value)
    if within in _NAMES:
        # OpenAPI requires a description of each response.
        facts = {key: _without_prose(each) for key, each in members.items()}
        return {k: {**cast("Json", v), "description": ""} for k, v in facts.items()} if within == "responses" else facts
    return {
        key: each if key in _VALUES else _without_prose(each, key) for key, each in members.items() if key not in _PROSE
    }


def all_facts(raw: Mapping[str, object], location: str) -> str | None:
    """Return the text of all facts of a document, a line per method and schema; None for a part of a document.

    Schemas that no method leads to are left out.

    Raises:
        BuildError: Something in it is malformed.
    """
    document = discovery.read(raw, location)
    if document.other_methods:
        return None
    facts = render(replace(document, schemas=reached(document.methods.values(), document.schemas.get)))
    return _dump_by_line(facts)


def _dump_by_line(facts: Json) -> str:
    parts = [f"{json.dumps(key)}: {json.dumps(facts[key])}" for key in ("name", "version", "revision")]
    parts += [
        f"{json.dumps(key)}: {dump_members(cast('Json', facts[key]))}"
        for key in ("methods", "schemas", "unread")
        if key in facts
    ]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def without_schema(text: str, schema: str, wire: str = "") -> str:
    """Return a file of `specs/undocumented` without a property, or without the schema if it has no other."""
    facts = cast("Json", json.loads(text))
    schemas = cast("dict[str, Json]", facts["schemas"])
    properties = cast("Json", schemas[schema].get("properties", {}))
    properties.pop(wire, None)
    if not properties:
        del schemas[schema]
    return _dump_by_line(facts)


def dump_members(entries: Mapping[str, object]) -> str:
    """Return a JSON object with one member per line, for readable diffs."""
    rows = (f"{json.dumps(key)}: {json.dumps(value, sort_keys=True)}" for key, value in entries.items())
    return "{\n" + ",\n".join(rows) + "\n}"


def _by_resource(method_ids: Iterable[str]) -> Json:
    """Return the names of methods by resource."""
    found: dict[str, list[str]] = {}
    for resource, _, name in (each.rpartition(".") for each in sorted(method_ids)):
        found.setdefault(resource, []).append(name)
    return {resource: " ".join(names) for resource, names in found.items()}


def dump(distilled: Mapping[str, object]) -> str:
    """Return the text of a distilled document; the same facts give the same bytes."""
    return json.dumps(distilled, sort_keys=True, indent=1, ensure_ascii=False) + "\n"


def _without_defaults(pairs: Iterable[tuple[str, object]]) -> Json:
    """Return an object without None, false and empty values."""
    return {key: value for key, value in pairs if value is not None and value is not False}


def _schema(schema: Schema) -> Json:
    properties: Json = {name: _property(member) for name, member in schema.properties.items()}
    entry: Json = {"properties": properties} if schema.shape is None else _shape(schema.shape)
    return entry | _without_defaults((("deprecated", schema.deprecated),))


def _property(member: Property) -> Json:
    discriminator_facts = (
        ("read_only", "readOnly"),
        *((name, name) for name in ("deprecated", "required", "preset", "secret")),
    )
    flags = ((word, getattr(member, name)) for name, word in discriminator_facts)
    return _shape(member.shape) | _without_defaults(flags)


def _method(method: Method) -> Json:
    return _without_defaults(
        (
            ("httpMethod", method.verb),
            ("path", method.path),
            ("parameters", {name: _parameter(parameter) for name, parameter in method.parameters.items()}),
            ("request", _body(method, "request")),
            ("response", _body(method, "response")),
            ("events", None if method.events is None else {"$ref": method.events}),
            ("backends", None if method.backends is None else list(method.backends)),
            ("deprecated", method.deprecated),
            ("supportsMediaUpload", method.media_upload),
            ("supportsMediaDownload", method.media_download),
        )
    )


def _body(method: Method, side: Literal["request", "response"]) -> Json | None:
    if side in method.untyped:
        return {"type": "object"}
    schema_id = method.request if side == "request" else method.response
    return None if schema_id is None else {"$ref": schema_id}


def _parameter(parameter: Parameter) -> Json:
    return _shape(parameter.shape) | _without_defaults(
        (
            ("location", parameter.location),
            ("pattern", parameter.pattern),
            ("required", parameter.required),
            ("repeated", parameter.repeated),
            ("deprecated", parameter.deprecated),
        )
    )


def _shape(shape: Shape) -> Json:
    limits: Json = {key: json.loads(value) for key, value in shape.limits}
    return _shape_type(shape) | _without_defaults((("nullable", shape.nullable),)) | limits


def _shape_type(shape: Shape) -> Json:
    if shape.kind == "ref":
        return {"$ref": shape.ref}
    if shape.kind == "array" and shape.item is not None:
        return {"type": "array", "items": _shape(shape.item)}
    if shape.kind == "map" and shape.item is not None:
        return {"type": "object", "additionalProperties": _shape(shape.item)}
    if shape.kind == "union":
        discriminator_facts = {"propertyName": shape.discriminator, "mapping": dict(shape.mapping)}
        discriminator = discriminator_facts if shape.discriminator else None
        return _without_defaults(
            (("anyOf", [_shape(each) for each in shape.options]), ("discriminator", discriminator))
        )
    deprecated = [value in shape.enum_deprecated for value in shape.enum]
    return _without_defaults(
        (
            ("type", shape.kind),
            ("format", shape.format),
            ("enum", list(shape.enum) or None),
            ("enumDeprecated", deprecated if any(deprecated) else None),
        )
    )
