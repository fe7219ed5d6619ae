"""Convert the shapes of a document to our types, and collect their unions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from codegen.failure import BuildError
from codegen.ir import TypeRef, Union
from codegen.namespaces import bare, qualified, space_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.passes.match import Concepts
    from codegen.wire import Document, Property, Schema, Shape

STRING_FORMATS = {
    "byte": "bytes",
    "date-time": "datetime",
    "google-datetime": "datetime",
    "int64": "int",
    "uint64": "int",
}
_SCALARS = {"integer": "int", "number": "float", "boolean": "bool"}
# Preferred discriminators if the document has none.
_USUAL = ("type", "kind", "event_type", "object")
_SEVERAL = 2


class References:
    """Our types of the shapes of documents.

    `unions` are those that were referred to. `tags` are the values that tell variants apart, at ``SchemaId.property``
    of a document; the empty text where two unions disagree.
    """

    def __init__(self, documents: Mapping[str, Document], concepts: Concepts) -> None:
        """Store documents and concepts."""
        self.unions: dict[str, Union] = {}
        self.tags: dict[tuple[str, str], str] = {}
        self._documents = documents
        self._concepts = concepts
        self._trail: list[tuple[str, str]] = []

    def property_type(self, source: str, schema_id: str, prop: Property) -> TypeRef:
        """Return the type of a property."""
        return self.type_of(source, prop.shape, f"{schema_id}.{prop.name}")

    def schema_type(self, source: str, schema_id: str) -> TypeRef:
        """Return the type of a schema's name; names of scalars, lists and maps are resolved."""
        concept = self._concepts.names[source, schema_id]
        shape = self._documents[source].schemas[schema_id].shape
        if shape is None:
            return TypeRef("model", concept)
        if shape.enum and not shape.const:
            return TypeRef("enum", concept)
        if shape.kind == "union":
            return self._union(source, concept, shape, schema_id)
        return self._resolved_type(source, schema_id, shape, schema_id)

    def type_of(self, source: str, shape: Shape, site: str) -> TypeRef:
        """Return the type of a shape; `site` is ``SchemaId.property``, which names an inline enum or union."""
        if shape.kind == "ref":
            return self.schema_type(source, shape.ref or "")
        if shape.kind in {"array", "map"} and shape.item is not None:
            return TypeRef("list" if shape.kind == "array" else "map", item=self.type_of(source, shape.item, site))
        if shape.kind == "union":
            name = self._named_alike(source, shape) or self._concepts.unions.get((source, site))
            return self._union(source, name or self._item_of(source, site), shape, site)
        if shape.kind == "object":
            return TypeRef("map", item=TypeRef("any"))
        if shape.const:
            return TypeRef("const", _literal(shape))
        if shape.enum and (name := self._concepts.enums.get((source, site))):
            return TypeRef("enum", name)
        if shape.kind == "string":
            return TypeRef(STRING_FORMATS.get(shape.format or "", "str"))  # type: ignore[arg-type]
        return TypeRef(_SCALARS.get(shape.kind, "any"))  # type: ignore[arg-type]

    def _resolved_type(self, source: str, schema_id: str, shape: Shape, site: str) -> TypeRef:
        if (source, schema_id) in self._trail:
            location = f"{self._documents[source].location}#/schemas/{schema_id}"
            raise BuildError(location, f"{schema_id} stands for itself", "make one of its parts an object")
        self._trail.append((source, schema_id))
        try:
            return self.type_of(source, shape, site)
        finally:
            self._trail.pop()

    def _named_alike(self, source: str, shape: Shape) -> str | None:
        """Return the name of the schema that is the same union."""
        wanted = (set(shape.options), shape.discriminator)
        for schema_id, schema in self._documents[source].schemas.items():
            other = schema.shape
            if other is not None and other.kind == "union" and (set(other.options), other.discriminator) == wanted:
                return self._concepts.names[source, schema_id]
        return None

    def _item_of(self, source: str, site: str) -> str:
        """Return the name of a union within a named one, such as the elements of a list."""
        concept = self._concepts.unions.get((source, site)) or self._concepts.names.get((source, site))
        return f"{concept}Item" if concept else f"{self._concepts.names[source, site.rpartition('.')[0]]}Item"

    def _union(self, source: str, name: str, shape: Shape, site: str) -> TypeRef:
        if name not in self.unions:
            if (source, f"union {name}") in self._trail:
                raise BuildError(site, f"{name} stands for itself", "make one of its parts an object")
            self._trail.append((source, f"union {name}"))
            options = tuple(dict.fromkeys(self._option(source, each, name, site) for each in shape.options))
            self._trail.pop()
            member, tags = self._tags(source, shape)
            models = [each for each in options if each.kind == "model"]
            if tags:
                variants = {tag: self._concepts.names[source, ref] for tag, ref in tags.items()}
            else:
                variants = {bare(each.name): each.name for each in models} if len(models) >= _SEVERAL else {}
            self.unions[name] = Union(
                name=name,
                options=options,
                variants=variants,
                discriminator=member,
                unknown=qualified(space_of(name), f"Unknown{bare(name)}") if variants else "",
                origins=(f"{source}: {site}",),
            )
        return TypeRef("union", name)

    def _option(self, source: str, shape: Shape, name: str, site: str) -> TypeRef:
        innermost = shape
        while innermost.item is not None:
            innermost = innermost.item
        if innermost.kind != "union":
            return self.type_of(source, shape, site)
        inner = self._named_alike(source, innermost) or f"{name}Item"
        ref = self._union(source, inner, innermost, site)
        while shape.item is not None:
            ref = TypeRef("list" if shape.kind == "array" else "map", item=ref)
            shape = shape.item
        return ref

    def _tags(self, source: str, shape: Shape) -> tuple[str, dict[str, str]]:
        """Return the discriminator of a union, and the schema of each of its values."""
        schemas = self._documents[source].schemas
        named = [each.ref for each in shape.options if each.ref is not None and each.ref in schemas]
        refs = [ref for ref in named if schemas[ref].shape is None]
        if not refs or (len(refs) < _SEVERAL and shape.discriminator is None):
            return "", {}
        member = shape.discriminator or _distinct(refs, schemas)
        if member is None:
            return "", {}
        tags = {tag: ref for tag, ref in shape.mapping if ref in refs}
        for ref in refs:
            if ref not in tags.values():
                prop = schemas[ref].properties.get(member)
                own = prop.shape.enum if prop is not None and prop.shape.kind == "string" else ()
                tags |= dict.fromkeys(own or (ref,), ref)
        for ref in refs:
            selecting = [tag for tag, each in tags.items() if each == ref]
            key = (source, f"{ref}.{member}")
            if len(selecting) == 1:
                self.tags[key] = selecting[0] if self.tags.get(key, selecting[0]) == selecting[0] else ""
        return member, tags


def _distinct(refs: list[str], schemas: Mapping[str, Schema]) -> str | None:
    """Return a member that all of these schemas have, each with different values."""
    shared = set[str].intersection(*(set(_choices(schemas[ref])) for ref in refs))
    for wire in (*(each for each in _USUAL if each in shared), *sorted(shared)):
        values = [value for ref in refs for value in schemas[ref].properties[wire].shape.enum]
        if len(set(values)) == len(values):
            return wire
    return None


def _choices(schema: Schema) -> Iterator[str]:
    return (wire for wire, prop in schema.properties.items() if prop.shape.kind == "string" and prop.shape.enum)


def _literal(shape: Shape) -> str:
    return repr(shape.enum[0]) if shape.kind == "string" else repr(json.loads(shape.enum[0]))
