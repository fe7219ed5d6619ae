"""Reads an OpenAPI 3.1 document: the part of it that describes objects, unions and JSON calls."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from codegen.readers.discovery import check_path, location
from codegen.readers.node import Node
from codegen.wire import Document, Method, Parameter, Property, Schema, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.wire import ShapeKind

_PLAIN: Final[dict[str, ShapeKind]] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
}
_VERBS = frozenset({"get", "post", "put", "patch", "delete"})
_SCHEMAS = "#/components/schemas/"
_JSON = "application/json"
_EVENTS = "text/event-stream"

_PROSE = frozenset({"title", "description", "examples", "example", "externalDocs"})
_SCHEMA_WORDS = _PROSE | {
    "$ref",
    "additionalProperties",
    "anyOf",
    "const",
    "default",
    "deprecated",
    "discriminator",
    "enum",
    "format",
    "items",
    "oneOf",
    "properties",
    "readOnly",
    "required",
    "type",
}


def read(raw: Mapping[str, object], place: str) -> Document:
    """Read an OpenAPI 3.1 document.

    A method's id is its ``operationId``. A request body that is no plain ``$ref`` becomes a schema named
    after the method (``interactions.create`` -> ``InteractionsCreateRequest``).

    Args:
        raw: The document.
        place: What to call it in errors (``specs/interactions.json``).

    Returns:
        The document's facts. A ``$ref`` may name a schema that is not there. OpenAPI has no revision: it is empty.

    Raises:
        BuildError: Something in it is malformed or says what gemkit has no word for; the place is a JSON pointer.
    """
    root = Node(dict(raw), place)
    try:
        if not root.child("openapi").string().startswith("3.1"):
            raise root.child("openapi").failure(f"expected OpenAPI 3.1, found {root.text('openapi')!r}")
        schemas = {name: _schema(name, node) for name, node in root.child("components").members("schemas")}
        methods = _methods(root, schemas)
        info = root.child("info")
        return Document(
            name=info.child("title").string(),
            version=info.child("version").string(),
            revision="",
            schemas=dict(sorted(schemas.items())),
            methods=methods,
            place=place,
        )
    except RecursionError:
        raise root.failure("nested too deeply to be an OpenAPI document") from None


def _methods(root: Node, schemas: dict[str, Schema]) -> dict[str, Method]:
    prefix = _prefix(root)
    found: dict[str, Method] = {}
    for path, item in root.child("paths").members():
        for verb, node in item.members():
            if verb not in _VERBS:
                raise node.failure(f"unknown HTTP method {verb!r}")
            method_id = node.child("operationId").string()
            if method_id in found:
                raise node.failure(f"a second operation with the id {method_id!r}")
            found[method_id] = _method(method_id, verb.upper(), prefix + path.lstrip("/"), node, schemas)
    return dict(sorted(found.items()))


def _prefix(root: Node) -> str:
    servers = root.elements("servers")
    if not servers:
        return ""
    path = urlsplit(servers[0].child("url").string()).path.strip("/")
    return f"{path}/" if path else ""


def _method(method_id: str, verb: str, path: str, node: Node, schemas: dict[str, Schema]) -> Method:
    response, events = _answers(node)
    method = Method(
        id=method_id,
        verb=verb,
        path=path,
        parameters=dict(sorted(_parameters(node))),
        request=_request(method_id, node, schemas),
        response=response,
        deprecated=node.flag("deprecated"),
        events=events,
        body_fields=node.texts("x-body-fields"),
    )
    check_path(method, node)
    return method


def _parameters(node: Node) -> Iterator[tuple[str, Parameter]]:
    seen: set[str] = set()
    for inner in node.elements("parameters"):
        name = inner.child("name").string()
        if name in seen:
            raise inner.failure(f"a second parameter named {name!r}")
        seen.add(name)
        shape = _shape(inner.child("schema"))
        repeated = shape.kind == "array" and shape.item is not None
        if repeated and shape.item is not None:
            shape = shape.item
        if shape.kind not in _PLAIN:
            raise inner.failure(f"a parameter cannot be of type {shape.kind!r}")
        yield (
            name,
            Parameter(
                name=name,
                location=location(inner, "in"),
                shape=shape,
                required=inner.flag("required"),
                repeated=repeated,
                deprecated=inner.flag("deprecated"),
            ),
        )


def _request(method_id: str, node: Node, schemas: dict[str, Schema]) -> str | None:
    if not node.has("requestBody"):
        return None
    content = node.child("requestBody").child("content").child(_JSON).child("schema")
    shape = _shape(content)
    if shape.ref is not None:
        return shape.ref
    name = "".join(part[:1].upper() + part[1:] for part in re.split(r"[._]", method_id)) + "Request"
    if name in schemas:
        raise content.failure(f"this body needs the schema name {name!r}, which is taken")
    schemas[name] = Schema(id=name, properties={}, shape=shape)
    return name


def _answers(node: Node) -> tuple[str | None, str | None]:
    """The schemas of the JSON answer and of each server-sent event."""
    answers: dict[str, str] = {}
    for status, response in node.child("responses").members():
        if not status.startswith("2"):
            continue
        for media, content in response.members("content"):
            if media not in {_JSON, _EVENTS}:
                raise content.failure(f"unknown media type {media!r}")
            if media in answers:
                raise content.failure(f"a second answer of type {media!r}")
            shape = _shape(content.child("schema"))
            if shape.ref is None:
                raise content.failure("an answer that is no $ref", "give it a schema of its own")
            answers[media] = shape.ref
    return answers.get(_JSON), answers.get(_EVENTS)


def _schema(name: str, node: Node) -> Schema:
    _known_words(node)
    if not (node.has("properties") or node.text("type") == "object"):
        return Schema(id=name, properties={}, deprecated=node.flag("deprecated"), shape=_shape(node))
    if node.text("type") not in {"object", None}:
        raise node.failure(f"'properties' belong to type 'object', not to {node.text('type')!r}")
    required = node.texts("required")
    properties = {key: _property(key, inner, required) for key, inner in node.members("properties")}
    for key in required:
        if key not in properties:
            raise node.child("required").failure(f"requires {key!r}, which is not one of the properties")
    return Schema(id=name, properties=properties, deprecated=node.flag("deprecated"))


def _property(name: str, node: Node, required: tuple[str, ...]) -> Property:
    return Property(
        name=name,
        shape=_shape(node),
        read_only=node.flag("readOnly"),
        deprecated=node.flag("deprecated"),
        required=name in required,
    )


def _shape(node: Node) -> Shape:
    _known_words(node)
    forms = [key for key in ("$ref", "anyOf", "oneOf", "type", "const") if node.has(key)]
    match forms:
        case []:
            return Shape("any")
        case ["$ref"]:
            return Shape("ref", ref=_reference(node.child("$ref")))
        case ["anyOf" | "oneOf" as key]:
            return _union(node, key)
        case ["type"] | ["type", "const"] | ["const"]:
            return _typed(node)
        case _:
            raise node.failure(f"says {' and '.join(map(repr, forms))} at once")


def _reference(node: Node) -> str:
    target = node.string()
    if not target.startswith(_SCHEMAS):
        raise node.failure(f"$ref {target!r} leads outside {_SCHEMAS}")
    return target.removeprefix(_SCHEMAS).replace("~1", "/").replace("~0", "~")


def _union(node: Node, key: str) -> Shape:
    options = tuple(_shape(option) for option in node.elements(key))
    if not options:
        raise node.child(key).failure("a union without alternatives")
    discriminator = node.child("discriminator").child("propertyName").string() if node.has("discriminator") else None
    return Shape("union", options=options, discriminator=discriminator)


def _typed(node: Node) -> Shape:
    if node.has("const"):
        return _constant(node)
    kind = node.child("type").string()
    for key, owner in (("items", "array"), ("additionalProperties", "object"), ("enum", "string")):
        if node.has(key) and kind != owner:
            raise node.failure(f"{key!r} belongs to type {owner!r}, not to {kind!r}")
    if kind == "array":
        if not node.has("items"):
            raise node.failure("an array without 'items'")
        return Shape("array", item=_shape(node.child("items")))
    if kind == "object":
        return _object_shape(node)
    if kind not in _PLAIN:
        raise node.child("type").failure(f"unknown type {kind!r}")
    enum = node.texts("enum")
    if node.has("enum") and not enum:
        raise node.child("enum").failure("an enum without values")
    return Shape(_PLAIN[kind], format=node.text("format"), enum=enum)


def _constant(node: Node) -> Shape:
    kind = node.text("type")
    match node.child("const").value:
        case bool() as value if kind in {"boolean", None}:
            return Shape("boolean", enum=("true" if value else "false",))
        case str() as value if kind in {"string", None}:
            return Shape("string", enum=(value,))
        case other:
            raise node.child("const").failure(f"constant {other!r} is not of type {kind or 'string or boolean'!r}")


def _object_shape(node: Node) -> Shape:
    if node.has("properties"):
        raise node.failure(
            "an object with 'properties' of its own inside another schema", "give it a schema and a $ref"
        )
    if not node.has("additionalProperties"):
        return Shape("object")
    values = node.child("additionalProperties")
    match values.value:
        case True:
            return Shape("map", item=Shape("any"))
        case False:
            raise values.failure("an object that can hold nothing")
        case _:
            return Shape("map", item=_shape(values))


def _known_words(node: Node) -> None:
    for key in sorted(node.mapping()):
        if key not in _SCHEMA_WORDS and not key.startswith("x-"):
            raise node.failure(f"keyword {key!r} means something gemkit does not read")
