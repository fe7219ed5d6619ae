"""Corrections and late additions to a document, as the overlay states them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from codegen.failure import BuildError
from codegen.wire import Document, Method, Parameter, Property, Schema, Shape, ShapeKind

if TYPE_CHECKING:
    from codegen.overlay import Overlay, OverlayFile

_FORMATS = {
    "int32": ("integer", "int32"),
    "int64": ("string", "int64"),
    "float": ("number", "float"),
    "bytes": ("string", "byte"),
    "datetime": ("string", "google-datetime"),
    "duration": ("string", "google-duration"),
}
_PLAIN = {"string", "integer", "number", "boolean", "any"}
_CONTAINER = re.compile(r"^(list|map)\[(.+)\]$")
_CHOICE = re.compile(r"^enum\[(.+)\]$")
_VARIABLE = re.compile(r"\{\+?(\w+)\}")
METHODS = "methods"


def apply(document: Document, name: str, overlay: Overlay) -> Document:
    """Give `document` the schemas, fields and methods that `patches.toml` adds or changes under `name`.

    Raises:
        BuildError: A patch that adds what the document has by now, or changes what it lacks; a reference that leads
            nowhere even so.
    """
    file = overlay.patches
    schemas = dict(document.schemas)
    for schema_id, entry in file.table(name).items():
        if schema_id == METHODS:
            continue
        key = (name, schema_id)
        if not isinstance(entry, dict):
            raise BuildError(file.place(*key), f"{schema_id} is not a table")
        if not file.text(*key, "reason"):
            raise BuildError(file.place(*key), f"the patch of {schema_id} gives no reason", "add reason = ...")
        schema = schemas.get(schema_id)
        if file.flag(*key, "new"):
            if schema is not None:
                raise BuildError(file.place(*key), f"{document.place} has {schema_id} by now", "delete `new`")
            schema = Schema(schema_id, {})
        if schema is None:
            raise BuildError(file.place(*key), f"{document.place} has no schema {schema_id}", "set new = true")
        schemas[schema_id] = _patched(schema, file, key, document.place)
    prefixes = ("", *overlay.documents.strings(name, "strip"))
    patched = replace(
        document,
        schemas={i: _resolved(schema, schemas, prefixes) for i, schema in schemas.items()},
        methods={**document.methods, **_methods(document, name, schemas, file)},
    )
    _check_references(patched, name, file)
    return patched


def _check_references(document: Document, name: str, file: OverlayFile) -> None:
    """What refers to a schema that is not there needs a ruling: it could be anything."""
    for schema in document.schemas.values():
        for ref in schema.shape.references() if schema.shape else ():
            if ref not in document.schemas:
                raise BuildError(f"{document.place}#/schemas/{schema.id}", f"there is no schema {ref}")
        for wire, prop in schema.properties.items():
            place = f"{document.place}#/schemas/{schema.id}/properties/{wire}"
            for kind in ("add", "change"):
                if file.get(name, schema.id, kind, wire) is not None:
                    place = file.place(name, schema.id, kind, wire)
            for ref in prop.shape.references():
                if ref not in document.schemas:
                    raise BuildError(
                        place, f"there is no schema {ref}", "add it in patches.toml, or change the field there"
                    )
    for method in document.methods.values():
        for ref in method.references():
            if ref not in document.schemas:
                raise BuildError(
                    f"{document.place}#/methods/{method.id}", f"there is no schema {ref}", "add it in patches.toml"
                )


def _methods(document: Document, name: str, schemas: dict[str, Schema], file: OverlayFile) -> dict[str, Method]:
    """The methods that the document lacks: verb, path, and the ids of what goes in and comes out."""
    added: dict[str, Method] = {}
    for method_id in file.table(name, METHODS):
        key = (name, METHODS, method_id)
        place = file.place(*key)
        if not file.text(*key, "reason"):
            raise BuildError(place, f"the patch of {method_id} gives no reason", "add reason = ...")
        if method_id in document.methods:
            raise BuildError(place, f"{document.place} has {method_id} by now", "delete the patch")
        verb, path = file.text(*key, "verb"), file.text(*key, "path")
        if not verb or not path:
            raise BuildError(place, f"the patch of {method_id} gives no verb or path", "add verb = ... and path = ...")
        request, response = file.text(*key, "request"), file.text(*key, "response")
        for side, schema_id in (("request", request), ("response", response)):
            if schema_id and schema_id not in schemas:
                raise BuildError(file.place(*key, side), f"{document.place} has no schema {schema_id}")
        text, pattern = Shape(kind="string"), file.text(*key, "pattern") or None
        variables: list[str] = _VARIABLE.findall(path)
        parameters = {each: Parameter(each, "path", text, required=True, pattern=pattern) for each in variables}
        added[method_id] = Method(method_id, verb, path, parameters, request or None, response or None)
    return added


def _resolved(schema: Schema, schemas: dict[str, Schema], prefixes: tuple[str, ...]) -> Schema:
    """A patch may leave out the prefix of the schema it refers to."""

    def full(shape: Shape) -> Shape:
        if shape.item is not None:
            return replace(shape, item=full(shape.item))
        if shape.ref is None or shape.ref in schemas:
            return shape
        return replace(shape, ref=next((p + shape.ref for p in prefixes if p + shape.ref in schemas), shape.ref))

    properties = {wire: replace(prop, shape=full(prop.shape)) for wire, prop in schema.properties.items()}
    return replace(schema, properties=properties)


def _patched(schema: Schema, file: OverlayFile, key: tuple[str, ...], where: str) -> Schema:
    properties = dict(schema.properties)
    for kind in ("add", "change"):
        for wire in file.table(*key, kind):
            place = file.place(*key, kind, wire)
            known = wire in properties
            if known != (kind == "change"):
                state, way = ("has", "delete the line") if known else ("has no", "use `add`")
                raise BuildError(place, f"{where} {state} {schema.id}.{wire}", way)
            shape = parse_shape(file.text(*key, kind, wire), place)
            properties[wire] = replace(properties[wire], shape=shape) if known else Property(wire, shape)
    return replace(schema, properties=properties)


def parse_shape(text: str, place: str) -> Shape:
    """Read the overlay's short form of a type: ``string``, ``int64``, ``list[Part]``, ``map[string]``, ``enum[A|B]``."""
    if text in _PLAIN:
        return Shape(kind=cast("ShapeKind", text))
    if text in _FORMATS:
        kind, form = _FORMATS[text]
        return Shape(kind=cast("ShapeKind", kind), format=form)
    if container := _CONTAINER.match(text):
        item = parse_shape(container[2], place)
        return Shape(kind="array" if container[1] == "list" else "map", item=item)
    if choice := _CHOICE.match(text):
        return Shape(kind="string", enum=tuple(choice[1].split("|")))
    if re.fullmatch(r"[A-Z]\w*", text):
        return Shape(kind="ref", ref=text)
    raise BuildError(
        place, f"{text!r} is not a type", "write string, int64, bytes, list[...], enum[A|B] or a schema's id"
    )
