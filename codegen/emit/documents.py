"""The patched documents as data, for the emulator and for checks of what is sent."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from codegen.wire import Document, Method, Property, Schema, Shape


def text(document: Document, operations: Mapping[str, object] | None = None) -> str:
    """A document in distilled form, one line per schema and method so that changes read well.

    `operations` tells per operation of ours the method and the schemas of body and answer, which are narrower than
    the method's own where that takes anything.
    """
    head = {"name": document.name, "version": document.version, "revision": document.revision}
    parts = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in head.items()]
    methods = {i: _method(method) for i, method in sorted(document.methods.items())}
    schemas = {i: _schema(schema) for i, schema in sorted(document.schemas.items())}
    parts.extend(
        f"{json.dumps(name)}: {_lines(entries)}"
        for name, entries in (("methods", methods), ("operations", operations or {}), ("schemas", schemas))
    )
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _lines(entries: Mapping[str, object]) -> str:
    rows = (f"{json.dumps(key)}: {json.dumps(value, sort_keys=True)}" for key, value in entries.items())
    return "{\n" + ",\n".join(rows) + "\n}"


def _schema(schema: Schema) -> dict[str, object]:
    entry: dict[str, object] = {"properties": {w: _property(p) for w, p in sorted(schema.properties.items())}}
    if schema.shape is not None:
        entry = _shape(schema.shape)
    if schema.deprecated:
        entry["deprecated"] = True
    return entry


def _property(prop: Property) -> dict[str, object]:
    entry = _shape(prop.shape)
    for flag in ("read_only", "deprecated", "required", "preset", "secret"):
        if getattr(prop, flag):
            entry["readOnly" if flag == "read_only" else flag] = True
    return entry


def _shape(shape: Shape) -> dict[str, object]:
    entry = _bare_shape(shape)
    if shape.nullable:
        entry["nullable"] = True
    return entry | {key: json.loads(value) for key, value in shape.limits}


def _bare_shape(shape: Shape) -> dict[str, object]:
    if shape.kind == "ref":
        return {"$ref": shape.ref}
    if shape.kind in {"array", "map"} and shape.item is not None:
        key = "items" if shape.kind == "array" else "additionalProperties"
        return {"type": "array" if shape.kind == "array" else "object", key: _shape(shape.item)}
    if shape.kind == "union":
        told = {"propertyName": shape.discriminator, "mapping": dict(shape.mapping)}
        return {
            "anyOf": [_shape(each) for each in shape.options],
            **({"discriminator": told} if shape.discriminator else {}),
        }
    entry: dict[str, object] = {"type": shape.kind}
    if shape.format:
        entry["format"] = shape.format
    if shape.enum:
        entry["enum"] = list(shape.enum)
    return entry


def _method(method: Method) -> dict[str, object]:
    parameters = {
        name: {
            **_shape(each.shape),
            "location": each.location,
            **({"required": True} if each.required else {}),
            **({"repeated": True} if each.repeated else {}),
            **({"pattern": each.pattern} if each.pattern else {}),
        }
        for name, each in sorted(method.parameters.items())
    }
    return {
        "httpMethod": method.verb,
        "path": method.path,
        "parameters": parameters,
        **({"request": {"$ref": method.request}} if method.request else {}),
        **({"response": {"$ref": method.response}} if method.response else {}),
        **({"events": {"$ref": method.events}} if method.events else {}),
        **({"backends": list(method.backends)} if method.backends is not None else {}),
        **({"deprecated": True} if method.deprecated else {}),
        **({"supportsMediaUpload": True} if method.media_upload else {}),
        **({"supportsMediaDownload": True} if method.media_download else {}),
    }
