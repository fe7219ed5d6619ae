"""Responses of all other documented methods: an example of the response's schema."""

from typing import Any, Final

from gemkit.emulator.documents import Document
from gemkit.emulator.json_values import JSON
from gemkit.emulator.registry import Call
from gemkit.emulator.replies import Reply, stream

_DEPTH: Final = 3
# A page token would lead to endless pages, and a failed operation has no response.
_ABSENT: Final = frozenset({"nextPageToken", "error"})
_TEXTS: Final = {
    "byte": "AAEC",
    "google-datetime": "2026-01-02T03:04:05Z",
    "google-duration": "1.5s",
    "int64": "64",
    "uint64": "64",
}
_VALUES: Final[dict[str, Any]] = {"integer": 1, "number": 0.5, "boolean": True, "string": "text"}


def respond(call: Call) -> JSON | Reply:
    """Return a response with all fields, to a depth of three."""
    found = example(call.document, call.method.response or "")
    owner = next(iter(call.path.values()), "")
    if {"name", "done"} <= found.keys() and "/operations/" not in owner:
        found["name"] = f"{owner}/operations/1".removeprefix("/")
    elif "name" in found and "name" in call.path:
        found["name"] = call.path["name"]
    return stream([found], sse=True) if call.sse else found


def example(document: Document, schema_id: str, depth: int = _DEPTH) -> JSON:
    """Return a value that is valid by a schema, with all fields whose own schemas are not nested more deeply."""
    fields = document.fields(schema_id) or {}
    found = {name: _value(document, field.schema, depth) for name, field in fields.items() if name not in _ABSENT}
    return {name: value for name, value in found.items() if value is not None}


def _value(document: Document, schema: JSON, depth: int) -> Any:
    if "$ref" in schema:
        return example(document, schema["$ref"], depth - 1) if depth else None
    if "enum" in schema:
        return schema["enum"][-1]
    kind = schema["type"]
    if kind == "array":
        item = _value(document, schema["items"], depth)
        return None if item is None else [item]
    if kind == "object" and "additionalProperties" in schema:
        item = _value(document, schema["additionalProperties"], depth)
        return None if item is None else {"key": item}
    return _TEXTS.get(schema.get("format", "")) or _VALUES.get(kind, {})
