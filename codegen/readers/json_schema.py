"""Read the schemas of an OpenAPI document: objects, unions, enums and references."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from codegen.failure import UnsupportedError
from codegen.wire import Property, Schema, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.readers.node import Node
    from codegen.wire import ShapeKind

PLAIN: Final[dict[str, ShapeKind]] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
}
_SCHEMAS: Final = "#/components/schemas/"
_ONE_OF: Final = ("anyOf", "oneOf")
_NULL: Final = "null"
_OBJECT: Final = ("object", None, ["object"], ["object", _NULL], [_NULL, "object"])
_LIMITS: Final = (
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "uniqueItems",
)
# Types of limits; all others are numbers.
_LIMIT_KINDS: Final = {"pattern": (str, "string"), "uniqueItems": (bool, "boolean")}
_PROSE: Final = frozenset(
    {"$anchor", "$comment", "$id", "$schema", "description", "example", "examples", "externalDocs", "title", "xml"}
)
# They restrict values, and change no type.
_CONDITIONS: Final = frozenset(
    {
        "$dynamicAnchor",
        "$vocabulary",
        "contains",
        "contentSchema",
        "dependentRequired",
        "dependentSchemas",
        "else",
        "if",
        "maxContains",
        "minContains",
        "not",
    }
    | {"propertyNames", "then", "unevaluatedItems", "unevaluatedProperties"}
)
_BESIDE: Final = _PROSE | {"default", "deprecated", "nullable", "readOnly", "writeOnly"}
_SCHEMA_WORDS: Final = _PROSE.union(
    _LIMITS,
    _ONE_OF,
    _CONDITIONS,
    {
        "$defs",
        "$ref",
        "additionalProperties",
        "allOf",
        "const",
        "contentEncoding",
        "contentMediaType",
        "default",
        "deprecated",
        "discriminator",
        "enum",
        "format",
        "items",
        "nullable",
        "patternProperties",
        "prefixItems",
        "properties",
        "readOnly",
        "required",
        "type",
        "writeOnly",
    },
)


class Schemas:
    """The schemas of one document, each read at first use.

    `found` are those that were read, including inline objects, under the name of their place.
    """

    def __init__(self, components: Node) -> None:
        """Store the object with ``schemas``."""
        self._named = dict(components.members("schemas"))
        for name, node in list(self._named.items()):
            if isinstance(node.value, dict):
                self._named |= {f"{name}/$defs/{inner}": each for inner, each in node.members("$defs")}
        self._places: dict[str, str] = {}
        self.found: dict[str, Schema] = {}

    def names(self) -> list[str]:
        """The names of all schemas that the document has."""
        return list(self._named)

    def look_up(self, name: str) -> Schema | None:
        """Return the schema of that name; None if there is none."""
        if name not in self.found and name in self._named:
            self.found[name] = self._schema(name, self._named[name])
        return self.found.get(name)

    def target(self, node: Node) -> Node:
        """Return the target of a reference, or the node itself."""
        seen: set[str] = set()
        while node.has("$ref") and (name := reference(node.child("$ref"))) in self._named and name not in seen:
            seen.add(name)
            node = self._named[name]
        return node

    def is_binary(self, node: Node) -> bool:
        """Return whether a schema is of bytes, not of JSON."""
        return isinstance(node.value, dict) and self.target(node).mapping().get("format") == "binary"

    def name(self, node: Node, owner: str) -> str:
        """Return the name of the schema at `node`, which becomes a schema called `owner` if it is not a reference."""
        shape = self.shape(node, owner)
        if shape.ref is not None and not shape.nullable:
            return shape.ref
        self._add(Schema(owner, {}, shape=shape), node)
        return owner

    def shape(self, node: Node, owner: str) -> Shape:
        """Return the type of a value; an object with properties becomes a schema called `owner`."""
        if node.value is True:
            return Shape("any")
        if node.value is False:
            raise node.unsupported("false is the schema of no value", "leave it out")
        _check_keywords(node)
        forms = [key for key in ("$ref", "anyOf", "oneOf", "type") if node.has(key)]
        if len(forms) > 1 and forms[-2:] != ["oneOf", "type"] and forms[-2:] != ["anyOf", "type"]:
            raise node.unsupported(f"says {' and '.join(map(repr, forms))} at once")
        _check_siblings(node)
        nullable = node.flag("nullable")
        if _is_object(node):
            shape = self._inline(owner, node)
        elif node.has("allOf"):
            shape = self._single_reference(node, owner)
        elif key := next((each for each in _ONE_OF if node.has(each)), None):
            shape = self._union(node, key, owner)
        elif node.has("$ref"):
            shape = Shape("ref", ref=reference(node.child("$ref")))
        else:
            shape = self._typed(node, owner)
        return replace(shape, nullable=nullable or shape.nullable, limits=(*shape.limits, *_limits(node)))

    def _inline(self, owner: str, node: Node) -> Shape:
        # An object that several others extend is one object, and may contain its own type.
        if self._places.get(owner) != node.location:
            self._places.setdefault(owner, node.location)
            try:
                self._add(self._object(owner, node), node)
            except UnsupportedError:
                del self._places[owner]  # for the next that extends it
                raise
        return Shape("ref", ref=owner)

    def _add(self, schema: Schema, node: Node) -> None:
        if schema.id in self._named or schema.id in self.found:
            raise node.unsupported(
                f"needs the schema name {schema.id!r}, which is taken", "give it a schema and a $ref"
            )
        self.found[schema.id] = schema

    def _schema(self, name: str, node: Node) -> Schema:
        _check_keywords(node)
        deprecated = node.flag("deprecated")
        if node.has("discriminator") and not any(node.has(each) for each in _ONE_OF):
            return Schema(name, {}, deprecated=deprecated, shape=self._family(name, node))
        bare = node.text("type") == "object" if not isinstance(_value(node, "type"), list) else False
        is_composed = node.has("allOf") and sum(not _has_no_type(part) for part in node.elements("allOf")) > 1
        if is_composed or _is_object(node) or (bare and not node.has("additionalProperties") and not node.has("allOf")):
            return self._object(name, node)
        return Schema(name, {}, deprecated=deprecated, shape=self.shape(node, name))

    def _object(self, name: str, node: Node) -> Schema:
        if (stated := _value(node, "type")) not in _OBJECT:
            raise node.unsupported(f"'properties' belong to type 'object', not to {stated!r}")
        parts = list(self._parts(name, node, ()))
        members = {key: (owner, inner) for owner, part in parts for key, inner in part.members("properties")}
        required = {key for _, part in parts for key in part.texts("required")}
        properties = {
            key: replace(
                self._property(owner, key, inner, required=key in required), owner="" if owner == name else owner
            )
            for key, (owner, inner) in members.items()
        }
        # A required member without a schema has any type.
        properties |= {key: Property(key, Shape("any"), required=True) for key in required - members.keys()}
        return Schema(
            id=name,
            properties=dict(sorted(properties.items())),
            deprecated=node.flag("deprecated"),
        )

    def _parts(self, owner: str, node: Node, trail: tuple[str, ...]) -> Iterator[tuple[str, Node]]:
        """Yield an object and its parts in ``allOf``, each with its owner; its own members are last."""
        for part in node.elements("allOf"):
            _check_keywords(part)
            if not part.has("$ref"):
                yield from self._parts(owner, part, trail)
                continue
            name = reference(part.child("$ref"))
            if name in trail:
                raise part.unsupported(f"{name} is made of itself")
            if name not in self._named:
                raise part.failure(f"there is no schema {name}")
            yield from self._parts(name, self._named[name], (*trail, name))
        for key in _ONE_OF:
            # Alternatives may only combine required members, which is not a type.
            if node.has(key) and any(set(option.mapping()) - {"required"} for option in node.elements(key)):
                raise node.unsupported(f"has properties and {key!r} at once", "make each alternative a schema")
        if any(node.has(each) for each in ("$ref", "items", "enum", "const")) or _value(node, "type") not in _OBJECT:
            raise node.unsupported("'allOf' of what is not an object")
        yield owner, node

    def _single_reference(self, node: Node, owner: str) -> Shape:
        """Return the reference of an ``allOf`` with only one ``$ref``, which allows a description."""
        parts = [part for part in node.elements("allOf") if not _has_no_type(part)]
        if not parts:
            raise node.child("allOf").unsupported("made of nothing")
        if len(parts) == 1 and not node.has("required"):
            return self.shape(parts[0], owner)
        return self._inline(owner, node)

    def _family(self, name: str, node: Node) -> Shape:
        """Return the alternatives of an object that others extend: those of its mapping, or all of them."""
        member, mapping = _discriminator(node)
        named = [target for _, target in mapping] or [
            each
            for each, inner in self._named.items()
            if any(part.text("$ref") == _SCHEMAS + name for part in inner.elements("allOf"))
        ]
        if not named:
            raise node.unsupported(
                "has a discriminator and nothing to choose from", "use 'oneOf', or give it a mapping"
            )
        options = tuple(Shape("ref", ref=each) for each in dict.fromkeys(named))
        return Shape("union", options=options, discriminator=member, mapping=mapping)

    def _property(self, owner: str, name: str, node: Node, *, required: bool) -> Property:
        shape = self.shape(node, f"{owner}.{name}")
        if isinstance(node.value, bool):
            return Property(name, shape, required=required)
        return Property(
            name=name,
            shape=shape,
            read_only=node.flag("readOnly"),
            deprecated=node.flag("deprecated"),
            required=required,
            preset=shape.const and (required or node.has("default")),
            secret=node.flag("x-secret"),
        )

    def _union(self, node: Node, key: str, owner: str) -> Shape:
        nodes = node.elements(key)
        if not nodes:
            raise node.child(key).failure("a union without alternatives")
        real = [each for each in nodes if not _is_null(each)]
        labels, inline = _labels(real), [each for each in real if not each.has("$ref")]
        read = [
            self.shape(each, f"{owner}.{label}" if len(inline) > 1 or (inline and owner in self._named) else owner)
            for label, each in zip(labels, real, strict=True)
        ]
        options = tuple(dict.fromkeys(replace(each, nullable=False) for shape in read for each in _flattened(shape)))
        inner = [shape for shape in read if shape.discriminator]
        member: str | None = None
        mapping: tuple[tuple[str, str], ...] = ()
        if node.has("discriminator"):
            member, mapping = _discriminator(node)
            _check_mapping(node, mapping, options)
        if member is None and len(inner) == 1:
            member, mapping = inner[0].discriminator, inner[0].mapping
        nullable = len(real) < len(nodes) or any(shape.nullable for shape in read)
        options = _texts_as_one(options)
        if any(each.kind == "any" for each in options) or not options:
            return Shape("any", nullable=nullable)
        if len(options) == 1:
            return replace(options[0], nullable=nullable)
        return Shape("union", options=options, discriminator=member, mapping=mapping, nullable=nullable)

    def _typed(self, node: Node, owner: str) -> Shape:
        stated = _value(node, "type")
        kinds = node.texts("type") if isinstance(stated, list) else (node.text("type"),)
        real = [each for each in kinds if each != _NULL]
        nullable = len(real) < len(kinds)
        if len(real) > 1:
            options = tuple(self._of_type(node, each, owner) for each in real)
            return Shape("union", options=_texts_as_one(options), nullable=nullable)
        shape = self._of_type(node, real[0] if real else None, owner)
        return replace(shape, nullable=nullable or shape.nullable)

    def _of_type(self, node: Node, kind: str | None, owner: str) -> Shape:
        if node.has("const"):
            return _constant(node, kind)
        if node.has("enum"):
            return _choice(node, kind)
        for key, holder in (("items", "array"), ("additionalProperties", "object")):
            if node.has(key) and kind != holder and not isinstance(_value(node, "type"), list):
                raise node.unsupported(f"{key!r} belongs to type {holder!r}, not to {kind!r}")
        if kind is None:
            return Shape("any")
        if kind == "array":
            described = node.has("items") and not node.has("prefixItems")
            return Shape("array", item=self.shape(node.child("items"), f"{owner}.item") if described else Shape("any"))
        if kind == "object":
            return self._map(node, owner)
        if kind not in PLAIN:
            raise node.child("type").failure(f"unknown type {kind!r}")
        encoded = kind == "string" and node.text("contentEncoding") == "base64"
        return Shape(PLAIN[kind], format="byte" if encoded else node.text("format"))

    def _map(self, node: Node, owner: str) -> Shape:
        match _value(node, "additionalProperties"):
            case None | False if node.has("patternProperties"):
                patterns = [self.shape(each, f"{owner}.value") for _, each in node.members("patternProperties")]
                return Shape("map", item=patterns[0] if len(patterns) == 1 else Shape("any"))
            case None | False:
                return Shape("object")
            case True:
                return Shape("map", item=Shape("any"))
            case _:
                return Shape("map", item=self.shape(node.child("additionalProperties"), f"{owner}.value"))


def reference(node: Node) -> str:
    """Return the schema of a ``$ref``."""
    target = node.string()
    if not target.startswith(_SCHEMAS):
        raise node.unsupported(f"$ref {target!r} leads outside {_SCHEMAS}")
    return target.removeprefix(_SCHEMAS).replace("~1", "/").replace("~0", "~")


def _value(node: Node, key: str) -> object:
    return node.mapping().get(key)


def _has_no_type(node: Node) -> bool:
    """Return whether no keyword is about the type."""
    return all(key in _BESIDE or key.startswith("x-") for key in node.mapping())


def _is_object(node: Node) -> bool:
    """Return whether it is an object with members of its own."""
    return node.has("properties") and not node.has("$ref")


def _is_null(node: Node) -> bool:
    members = node.mapping()
    return members.get("type") in (_NULL, [_NULL]) or ("const" in members and members["const"] is None)


def _labels(nodes: list[Node]) -> list[str]:
    """Return names for alternatives without one: by a constant in each, or by their order."""
    constants = [
        next((_value(inner, "const") for _, inner in each.members("properties") if inner.has("const")), None)
        if _is_object(each)
        else None
        for each in nodes
    ]
    return [
        value if isinstance(value, str) and constants.count(value) == 1 else str(at)
        for at, value in enumerate(constants, 1)
    ]


def _limits(node: Node) -> tuple[tuple[str, str], ...]:
    for key in _LIMITS:
        value = _value(node, key)
        kind, word = _LIMIT_KINDS.get(key, ((int, float), "number"))
        if node.has(key) and not isinstance(value, kind):
            raise node.child(key).failure(f"expected a {word}, found {json.dumps(value)}")
    return tuple((key, json.dumps(_value(node, key))) for key in _LIMITS if node.has(key))


def _flattened(shape: Shape) -> tuple[Shape, ...]:
    return shape.options if shape.kind == "union" else (shape,)


def _texts_as_one(options: tuple[Shape, ...]) -> tuple[Shape, ...]:
    """Merge plain strings and enums into one open enum, or one string among others."""
    texts = [each for each in options if each.kind == "string" and not each.format]
    if len(texts) < 2 and (len(options) == 1 or not any(each.enum for each in texts)):
        return options
    values = tuple(dict.fromkeys(value for each in texts for value in each.enum))
    if len(texts) == len(options):
        return (Shape("string", enum=values),)
    limits = (("enum", json.dumps(values)),) if values else ()
    rest = tuple(each for each in options if each not in texts)
    return (*rest, Shape("string", limits=limits))


def _discriminator(node: Node) -> tuple[str, tuple[tuple[str, str], ...]]:
    stated = node.child("discriminator")
    mapping = tuple(
        (value, reference(target) if target.string().startswith("#") else target.string())
        for value, target in stated.members("mapping")
    )
    return stated.child("propertyName").string(), mapping


def _check_siblings(node: Node) -> None:
    """Reject keywords next to a reference or a union that would be lost.

    Raises:
        BuildError: Two forms are combined.
    """
    form = next((key for key in ("$ref", "allOf", *_ONE_OF) if node.has(key)), None)
    if form is None or _is_object(node):
        return
    lost = {"const", "enum", "items", "$ref", *_ONE_OF} - {form}
    if form == "$ref":
        lost |= {"allOf", "properties", "required"}
    if _value(node, "additionalProperties") not in (None, True, False):
        lost.add("additionalProperties")
    if found := sorted(lost & node.mapping().keys()):
        raise node.unsupported(f"has {form!r} and {found[0]!r} at once", "make each a schema of its own, in 'allOf'")


def _check_mapping(node: Node, mapping: tuple[tuple[str, str], ...], options: tuple[Shape, ...]) -> None:
    named = {each.ref for each in options}
    for value, target in mapping:
        if target not in named:
            location = node.child("discriminator").child("mapping").child(value)
            raise location.unsupported(f"names {target}, which is none of the alternatives")


def _constant(node: Node, kind: str | None) -> Shape:
    match node.child("const").value:
        case None:
            return Shape("any", nullable=True)
        case bool() as value if kind in {"boolean", None}:
            return Shape("boolean", enum=("true" if value else "false",), const=True)
        case str() as value if kind in {"string", None}:
            return Shape("string", enum=(value,), const=True)
        case int() | float() as value if kind in {"integer", "number", None} and not isinstance(value, bool):
            return Shape(PLAIN[kind or _number(value)], limits=(("const", json.dumps(value)),))
        case other if isinstance(other, dict | list) and kind in {"array", "object", None}:
            return Shape("any", limits=(("const", json.dumps(node.child("const").value)),))
        case other:
            raise node.child("const").unsupported(f"constant {other!r} is not of type {kind or 'string or boolean'!r}")


def _number(value: object) -> str:
    """Return the type of a constant that is not a string."""
    if isinstance(value, bool):
        return "boolean"
    return "integer" if isinstance(value, int) else "number" if isinstance(value, float) else "any"


def _choice(node: Node, kind: str | None) -> Shape:
    values = [each.value for each in node.elements("enum")]
    real = [each for each in values if each is not None]
    if not real:
        raise node.child("enum").failure("an enum without values")
    nullable = len(real) < len(values)
    if kind is None and not any(isinstance(each, str) for each in real):
        kinds = {_number(each) for each in real}
        kind = kinds.pop() if len(kinds) == 1 else ("number" if kinds == {"integer", "number"} else None)
    mixed = kind is None and not all(isinstance(each, str) for each in real)
    if mixed or kind in {"any", "boolean", "integer", "number"}:
        return Shape(PLAIN.get(kind or "", "any"), limits=(("enum", json.dumps(real)),), nullable=nullable)
    if kind not in {"string", None}:
        raise node.unsupported(f"'enum' belongs to type 'string', not to {kind!r}")
    texts = tuple(each.string() for each in node.elements("enum") if each.value is not None)
    if len(set(texts)) != len(texts):
        node.texts("enum")  # reports the duplicate
    return Shape("string", format=node.text("format"), enum=texts, nullable=nullable)


def _check_keywords(node: Node) -> None:
    for key in sorted(node.mapping()):
        if key not in _SCHEMA_WORDS and not key.startswith("x-"):
            raise node.unsupported(f"keyword {key!r} means something gemkit does not read")
