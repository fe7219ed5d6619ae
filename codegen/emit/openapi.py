"""Convert a patched document to OpenAPI 3.1, for other tools.

Schemas of requests do not allow unknown names; schemas of responses do, because services add fields. A schema of both is therefore emitted twice: ``Part.Input`` and ``Part``.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from codegen.coverage import used
from codegen.failure import BuildError
from codegen.namespaces import backends_of
from codegen.wire import reached

if TYPE_CHECKING:
    from codegen.pipeline import Built
    from codegen.wire import Document, Method, Parameter, Schema, Shape

    Json = dict[str, object]

_SERVERS: Final[dict[str, str]] = {
    "gemini": "https://generativelanguage.googleapis.com",
    "vertex": "https://aiplatform.googleapis.com",
}
_SCHEMAS: Final = "#/components/schemas/"
_INPUT: Final = ".Input"
_ERROR: Final = "ServiceError"
_FORMATS: Final[dict[str, Json]] = {
    "byte": {"type": "string", "contentEncoding": "base64"},
    "google-datetime": {"type": "string", "format": "date-time"},
    "google-duration": {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]{1,9})?s$"},
    "google-fieldmask": {"type": "string"},
    # Responses have these as strings, so that no digit is lost; requests may have both.
    "int64": {"type": ["string", "integer"], "format": "int64"},
    "uint64": {"type": ["string", "integer"], "format": "uint64"},
}
_SEGMENT: Final = "[^/]+"
_VARIABLE: Final = re.compile(r"\{\+?(\w+)\}")
_LITERAL: Final = re.compile(r"[\w.-]+")


def text(built: Built, name: str) -> str:
    """Return the OpenAPI document of every method of the document `name` that some operation uses.

    Raises:
        BuildError: There is no such document, a path cannot be expressed in OpenAPI, or two methods share one.
    """
    document = built.documents.get(name)
    if document is None:
        raise BuildError(name, "is not a document", f"name one of {', '.join(built.documents)}")
    streamed = {
        method_id
        for operation in built.api.operations()
        if operation.kind == "sse"
        for method_id in built.overlay.operations.strings("operations", operation.id, name)
    }
    methods = [document.methods[method_id] for method_id in sorted(used(built, name))]
    whole: Json = {
        "openapi": "3.1.0",
        "info": {"title": document.name, "version": document.version, "x-revision": document.revision},
        "servers": [{"url": _SERVERS[backend]} for backend in backends_of(name, document)],
        "security": [{"apiKey": []}, {"token": []}],
        "paths": _paths(document, methods, streamed),
        "components": {
            "schemas": _components(document, methods),
            "securitySchemes": {
                "apiKey": {"type": "apiKey", "in": "header", "name": "x-goog-api-key"},
                "token": {"type": "http", "scheme": "bearer"},
            },
        },
    }
    return json.dumps(whole, indent=1) + "\n"


# Paths


def _paths(document: Document, methods: list[Method], streamed: set[str]) -> dict[str, Json]:
    paths: dict[str, Json] = {}
    for method in methods:
        template, parameters = _template(method, document.location)
        call = _call(method, parameters, stream=method.id in streamed)
        _add(paths, f"/{template}", method, call, document.location)
        if method.media_upload:
            # Uploads have separate paths.
            _add(paths, f"/upload/{template}", method, {**call, "operationId": f"{method.id}.media"}, document.location)
    return dict(sorted(paths.items()))


def _add(paths: dict[str, Json], path: str, method: Method, call: Json, location: str) -> None:
    item, verb = paths.setdefault(path, {}), method.verb.lower()
    if verb in item:
        raise BuildError(
            f"{location}#/methods/{method.id}",
            f"a second method that is {method.verb} {path}",
            "give it a path pattern",
        )
    item[verb] = call


def _template(method: Method, location: str) -> tuple[str, list[str]]:
    """Return the path with a variable per segment, and the variables' names.

    A variable of several segments, such as ``{+name}`` for ``projects/{project}/models/{model}``, is spelt out as its
    pattern has it.
    """
    names: list[str] = []

    def expanded(match: re.Match[str]) -> str:
        parameter = method.parameters[match[1]]
        pieces: list[str] = []
        before = ""
        for piece in _pattern(parameter, f"{location}#/methods/{method.id}/parameters/{parameter.name}"):
            if piece == _SEGMENT:
                names.append(_unused(_singular(before) or parameter.name, names))
                pieces.append(f"{{{names[-1]}}}")
            else:
                pieces.append(piece)
            before = piece
        return "/".join(pieces)

    return _VARIABLE.sub(expanded, method.path), names


def _pattern(parameter: Parameter, location: str) -> list[str]:
    """Return the segments of a path variable: literals and `_SEGMENT`."""
    pattern = parameter.pattern or _SEGMENT
    # A wildcard for everything is a name of unspecified structure.
    bare = pattern.removeprefix("^").removesuffix("$").replace(".*", _SEGMENT).replace(_SEGMENT, "*")
    pieces = bare.split("/")
    if not all(piece == "*" or _LITERAL.fullmatch(piece) for piece in pieces):
        raise BuildError(f"{location}/pattern", f"{pattern!r} is not a row of literals and wildcards")
    return [_SEGMENT if piece == "*" else piece for piece in pieces]


def _singular(collection: str) -> str:
    if collection == _SEGMENT:
        return ""
    return collection.removesuffix("es" if collection.endswith(("ches", "xes")) else "s")


def _unused(name: str, names: list[str]) -> str:
    return name if name not in names else next(f"{name}{n}" for n in range(2, 99) if f"{name}{n}" not in names)


# Calls


def _call(method: Method, path_names: list[str], *, stream: bool) -> Json:
    query: list[Json] = [
        {
            "name": each.name,
            "in": each.location,
            **({"required": True} if each.required else {}),
            **({"deprecated": True} if each.deprecated else {}),
            "schema": _parameter_schema(each),
        }
        for each in method.parameters.values()
        if each.location != "path"
    ]
    if stream:
        query.append({"name": "alt", "in": "query", "schema": {"type": "string", "enum": ["json", "sse"]}})
    path: list[Json] = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in path_names
    ]
    return {
        "operationId": method.id,
        **({"deprecated": True} if method.deprecated else {}),
        **({"parameters": [*path, *query]} if path or query else {}),
        **({"requestBody": _body(method.request)} if method.request else {}),
        "responses": {
            "200": {"description": "The answer.", "content": _answers(method, stream=stream)},
            "default": {"description": "An error.", "content": _json({"$ref": _SCHEMAS + _ERROR})},
        },
    }


def _parameter_schema(parameter: Parameter) -> Json:
    schema = _shape(parameter.shape, _INPUT)
    return {"type": "array", "items": schema} if parameter.repeated else schema


def _body(schema_id: str) -> Json:
    return {"required": True, "content": _json({"$ref": _SCHEMAS + schema_id + _INPUT})}


def _answers(method: Method, *, stream: bool) -> Json:
    answer: Json = {"$ref": _SCHEMAS + method.response} if method.response else {"type": "object"}
    event: Json = {"$ref": _SCHEMAS + method.events} if method.events else answer
    return {
        **_json({"type": "array", "items": answer} if stream else answer),
        **({"text/event-stream": {"schema": event}} if stream or method.events else {}),
        **({"application/octet-stream": {}} if method.media_download else {}),
    }


def _json(schema: Json) -> Json:
    return {"application/json": {"schema": schema}}


# Schemas


def _components(document: Document, methods: list[Method]) -> dict[str, Json]:
    requests = reached((replace(each, response=None, events=None) for each in methods), document.schemas.get)
    answers = reached((replace(each, request=None) for each in methods), document.schemas.get)
    found = {f"{name}{_INPUT}": _request_schema(schema) for name, schema in requests.items()}
    found |= {name: _response_schema(schema) for name, schema in answers.items()}
    found[_ERROR] = {"type": "object", "properties": {"error": {"type": "object"}}}
    return dict(sorted(found.items()))


def _request_schema(schema: Schema) -> Json:
    if schema.shape is not None:
        return _shape(schema.shape, _INPUT)
    required = [name for name, member in schema.properties.items() if member.required and not member.read_only]
    return {
        **_members(schema, _INPUT),
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _response_schema(schema: Schema) -> Json:
    return _members(schema, "") if schema.shape is None else _shape(schema.shape, "")


def _members(schema: Schema, suffix: str) -> Json:
    members = {
        member.name: {
            **_shape(member.shape, suffix),
            **({"readOnly": True} if member.read_only else {}),
            **({"deprecated": True} if member.deprecated else {}),
        }
        for member in schema.properties.values()
    }
    return {
        "type": "object",
        **({"deprecated": True} if schema.deprecated else {}),
        "properties": members,
    }


def _shape(shape: Shape, suffix: str) -> Json:
    """Return a type in JSON Schema; `suffix` is that of schema names of requests or responses."""
    documented = _bare_shape(shape, suffix) | {key: json.loads(value) for key, value in shape.limits}
    return {"anyOf": [documented, {"type": "null"}]} if shape.nullable else documented


def _bare_shape(shape: Shape, suffix: str) -> Json:
    if shape.kind == "ref":
        return {"$ref": f"{_SCHEMAS}{shape.ref}{suffix}"}
    if shape.kind == "array" and shape.item is not None:
        return {"type": "array", "items": _shape(shape.item, suffix)}
    if shape.kind == "map" and shape.item is not None:
        return {"type": "object", "additionalProperties": _shape(shape.item, suffix)}
    if shape.kind == "union":
        return {"anyOf": [_shape(option, suffix) for option in shape.options]}
    if shape.kind == "any":
        return {}
    if shape.enum:
        return _choice(shape, suffix)
    if shape.format in _FORMATS:
        return dict(_FORMATS[shape.format])
    return {"type": shape.kind, **({"format": shape.format} if shape.format else {})}


def _choice(shape: Shape, suffix: str) -> Json:
    if shape.kind == "boolean":
        return {"type": "boolean", "enum": [value == "true" for value in shape.enum]}
    if shape.const:
        return {"type": "string", "const": shape.enum[0]}
    known: Json = {"type": "string", "enum": list(shape.enum)}
    return known if suffix else {"anyOf": [known, {"type": "string"}]}
