"""Apply the corrections and additions of the overlay to a document.

`patches.toml` holds groups, each with a reason: ``<document>.<Schema> = { wireName = "type" }`` adds fields, and the
schema where the document has none of that name; ``every.<Schema>`` adds to each document what it lacks;
``change.<document>.<Schema>`` gives fields another type; ``methods.<document>."<id>"`` adds a method. What a schema
itself stands for, if it is not an object, is the entry ``"$type"``. `withdrawn.toml`
has the same form: what documents had once and have no longer. It is added likewise, and marked as deprecated.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, cast

from codegen.failure import BuildError, CombinedBuildError, suggestion
from codegen.ir import BACKENDS
from codegen.wire import Document, Method, Parameter, Property, Schema, Shape, ShapeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from codegen.overlay import Overlay, OverlayFile

_FORMATS = {
    "int32": ("integer", "int32"),
    "int64": ("string", "int64"),
    "float": ("number", "float"),
    "bytes": ("string", "byte"),
    "datetime": ("string", "google-datetime"),
    "duration": ("string", "google-duration"),
}
_PLAIN = {"string", "integer", "number", "boolean", "any", "object"}
_CONTAINER = re.compile(r"^(list|map)\[(.+)\]$")
_CHOICE = re.compile(r"^(enum|const)\[(.+)\]$")
_UNION = re.compile(r"^union\[(.+?)(?: by (\S+))?\]$")
_SEPARATOR = re.compile(r"\|(?![^\[]*\])")
_REF = re.compile(r"[A-Z]\w*|\w+(\.\w+)+")
_EXACT = re.compile(r"^(string|integer|number) ([\w-]+)$")
_MORE = re.compile(r"^more\[(.+)\]$")
_VARIABLE = re.compile(r"\{\+?(\w+)\}")
EVERY, CHANGE, METHODS, REASON = "every", "change", "methods", "reason"
VERBS = ("DELETE", "GET", "PATCH", "POST", "PUT")
READ_ONLY = "!"
"""Behind a type: the service alone sets the field."""
ITSELF = "$type"
"""Where the members of a schema are: what a schema that is not an object stands for."""


@dataclass(frozen=True, slots=True)
class ObsoletePatch:
    """A patch that a document already contains: location and entry to delete, and the document's value."""

    location: str
    key: tuple[str, ...]
    description: str

    def failure(self) -> BuildError:
        """The reason not to build."""
        return BuildError(self.location, self.description, "delete it, or run `python -m codegen update`")


@dataclass(slots=True)
class Patched:
    """A document with its patches, and their errors."""

    document: Document
    is_backend: bool = True
    """Whether it is one of the documents that ``every`` means."""
    obsolete_patches: list[ObsoletePatch] = field(default_factory=list[ObsoletePatch])
    failures: list[BuildError] = field(default_factory=list[BuildError])


def apply(document: Document, name: str, overlay: Overlay) -> Document:
    """Give `document` the schemas, fields and methods that the overlay adds or changes under `name`.

    Raises:
        BuildError: Every patch that does not fit, every reference to a schema that is still missing.
    """
    patched = examine(document, name, overlay)
    raise_failures([patched])
    return patched.document


def raise_failures(patched: Iterable[Patched]) -> None:
    """Raise the errors in the patches of some documents.

    Raises:
        BuildError: There are errors.
    """
    results = list(patched)
    # What concerns no document in particular is found with each of them.
    failures = list({str(failure): failure for each in results for failure in each.failures}.values())
    failures += [each.failure() for each in obsolete_patches(results)]
    if failures:
        raise CombinedBuildError(failures)


def obsolete_patches(results: list[Patched]) -> list[ObsoletePatch]:
    """Return the patches to delete: an entry under ``every`` only where all documents have it by now."""
    counts: dict[tuple[str, ...], int] = {}
    for result in results:
        for each in result.obsolete_patches:
            counts[each.key] = counts.get(each.key, 0) + 1
    backends = sum(result.is_backend for result in results)
    found = {each.key: each for result in results for each in result.obsolete_patches}
    return [each for key, each in found.items() if key[1] != EVERY or counts[key] == backends]


def examine(document: Document, name: str, overlay: Overlay) -> Patched:
    """Apply the valid patches of a document, and return the errors of others."""
    prefixes = overlay.documents.strings(name, "strip")
    work = Patched(replace(document, schemas=dict(document.schemas), methods=dict(document.methods)), name in BACKENDS)
    _undocumented(work, overlay.undocumented.get(name))
    for file in (overlay.patches, overlay.withdrawn):
        withdrawn = file is overlay.withdrawn
        for group in file.data:
            if not file.text(group, REASON):
                work.failures.append(BuildError(file.location(group), f"{group} gives no reason", "add reason = ..."))
            _Group(work, file, (group,), prefixes, withdrawn=withdrawn).apply(name)
    schemas = work.document.schemas
    resolved = {i: _resolved(schema, schemas, prefixes) for i, schema in schemas.items()}
    work.document = replace(work.document, schemas=resolved)
    work.failures.extend(_dangling(work.document, document, name, overlay))
    work.failures.extend(_unreferenced(work.document, document, name, overlay))
    return work


def _undocumented(work: Patched, more: Document | None) -> None:
    """Add the schemas that a document lacks; report those that it has by now, property by property."""
    if more is None:
        return
    schemas = cast("dict[str, Schema]", work.document.schemas)
    for identity, schema in more.schemas.items():
        known = schemas.get(identity)
        shared = sorted(known.properties.keys() & schema.properties.keys()) if known else []
        for wire in [""] if known and not schema.properties else shared:
            description = f"{work.document.location} has {identity}{wire and f'.{wire}'} by now"
            work.obsolete_patches.append(ObsoletePatch(more.location, (identity, wire), description))
        schemas[identity] = replace(known, properties={**schema.properties, **known.properties}) if known else schema


@dataclass(slots=True)
class _Group:
    """One group of a file of patches, applied to a document."""

    work: Patched
    file: OverlayFile
    key: tuple[str, ...]
    prefixes: tuple[str, ...]
    withdrawn: bool

    def apply(self, name: str) -> None:
        for scope in (name, EVERY) if self.work.is_backend else (name,):
            for schema in self._table(*self.key, scope):
                self._add(scope, schema)
        for schema in self._table(*self.key, CHANGE, name):
            self._change(name, schema)
        for method in self._table(*self.key, METHODS, name):
            self._method((*self.key, METHODS, name, method), method)

    def _table(self, *key: str) -> dict[str, object]:
        try:
            return self.file.table(*key)
        except BuildError as error:
            self.work.failures.append(error)
            return {}

    @property
    def _schemas(self) -> dict[str, Schema]:
        return cast("dict[str, Schema]", self.work.document.schemas)

    @property
    def _where(self) -> str:
        return self.work.document.location

    def _fail(self, key: tuple[str, ...], problem: str, remedy: str) -> None:
        self.work.failures.append(BuildError(self.file.location(*key), problem, remedy))

    def _report_obsolete(self, key: tuple[str, ...], description: str) -> None:
        self.work.obsolete_patches.append(
            ObsoletePatch(self.file.location(*key), key, f"{self._where} has {description} by now")
        )

    def _id(self, schema: str) -> str:
        """A patch may leave out the prefix of the schema it is for."""
        return next((p + schema for p in ("", *self.prefixes) if p + schema in self._schemas), schema)

    def _add(self, scope: str, schema: str) -> None:
        key, identity = (*self.key, scope, schema), self._id(schema)
        known = self._schemas.get(identity) or Schema(identity, {}, deprecated=self.withdrawn)
        members = self._table(*key)
        if not members and self.file.get(*key) == {}:
            self.file.use(*key)
            if identity in self._schemas:
                self._report_obsolete(key, identity)
        properties = dict(known.properties)
        for wire in members:
            if (shape := self._shape((*key, wire))) is None:
                continue
            if wire == ITSELF:
                known = self._schema_with_shape((*key, wire), known, shape)
            elif wire not in properties:
                read_only = self.file.text(*key, wire).endswith(READ_ONLY)
                properties[wire] = Property(
                    wire, shape, read_only=read_only, deprecated=self.withdrawn and not shape.const, preset=shape.const
                )
            elif more := self._with_additions((*key, wire), properties[wire].shape):
                properties[wire] = replace(properties[wire], shape=more)
            else:
                expected, actual = spell(shape), spell(properties[wire].shape)
                differs = "" if expected == actual else f" as {actual}, not {expected},"
                self._report_obsolete((*key, wire), f"{identity}.{wire}{differs}")
        self._schemas[identity] = replace(known, properties=properties)

    def _schema_with_shape(self, key: tuple[str, ...], known: Schema, shape: Shape) -> Schema:
        if known.shape is None and not known.properties and known.id not in self._schemas:
            return replace(known, shape=shape)
        if known.shape is not None and (more := self._with_additions(key, known.shape)):
            return replace(known, shape=more)
        self._report_obsolete(key, known.id)
        return known

    def _with_additions(self, key: tuple[str, ...], shape: Shape) -> Shape | None:
        """Return the shape with the values or alternatives that the patch adds.

        None if it has them all, or the patch adds none.
        """
        addition = _MORE.match(self.file.text(*key))
        if not addition:
            return None
        inner = innermost(shape)
        if inner.kind == "union":
            options = [parse_shape(text, self.file.location(*key)) for text in _SEPARATOR.split(addition[1])]
            added = tuple(each for each in options if self._with_prefixes(each) not in inner.options)
            return _with_innermost(shape, replace(inner, options=(*inner.options, *added))) if added else None
        values = tuple(value for value in addition[1].split("|") if value not in inner.enum)
        if not values or not inner.enum:
            return None
        deprecated = (*inner.enum_deprecated, *(values if self.withdrawn else ()))
        return _with_innermost(shape, replace(inner, enum=(*inner.enum, *values), enum_deprecated=deprecated))

    def _shape(self, key: tuple[str, ...]) -> Shape | None:
        try:
            text = self.file.text(*key).removesuffix(READ_ONLY)
            more = _MORE.match(text)
            return parse_shape(f"enum[{more[1]}]" if more else text, self.file.location(*key))
        except BuildError as error:
            self.work.failures.append(error)
            return None

    def _change(self, name: str, schema: str) -> None:
        key, identity = (*self.key, CHANGE, name, schema), self._id(schema)
        known = self._schemas.get(identity)
        if known is None:
            self._fail(key, f"{self._where} has no schema {schema}", "write it without `change`")
            return
        properties = dict(known.properties)
        for wire in self._table(*key):
            shape = self._shape((*key, wire))
            if wire not in properties:
                self._fail((*key, wire), f"{self._where} has no {identity}.{wire}", "write it without `change`")
            elif shape is not None and self._with_prefixes(shape) == properties[wire].shape:
                self._report_obsolete((*key, wire), f"{identity}.{wire} so")
            elif shape is not None:
                properties[wire] = replace(properties[wire], shape=shape)
        self._schemas[identity] = replace(known, properties=properties)

    def _with_prefixes(self, shape: Shape) -> Shape:
        return _with_prefixes(shape, self._schemas, self.prefixes)

    def _method(self, key: tuple[str, ...], method_id: str) -> None:
        """A method that the document lacks, or query parameters of one that it has."""
        methods = cast("dict[str, Method]", self.work.document.methods)
        queries = {wire: shape for wire in self._table(*key, "query") if (shape := self._shape((*key, "query", wire)))}
        verb, path = self.file.text(*key, "verb"), self.file.text(*key, "path")
        if verb and verb not in VERBS:
            self._fail((*key, "verb"), f"{verb!r} is not a verb of HTTP", suggestion(verb, VERBS))
            return
        known = methods.get(method_id)
        if known and (verb or path or not queries):
            self._report_obsolete(key, method_id)
            self.file.use(*key)
            return
        if not known and not (verb and path):
            self._fail(key, f"the patch of {method_id} gives no verb or path", "add verb = ... and path = ...")
            return
        if known is None:
            text, pattern = Shape(kind="string"), self.file.text(*key, "pattern") or None
            variables: list[str] = _VARIABLE.findall(path)
            known = Method(
                method_id,
                verb,
                path,
                {each: Parameter(each, "path", text, required=True, pattern=pattern) for each in variables},
                self.file.text(*key, "request") or None,
                self.file.text(*key, "response") or None,
                events=self.file.text(*key, "events") or None,
                backends=self.file.strings(*key, "backends") or None,
                media_upload=self.file.flag(*key, "upload"),
                media_download=self.file.flag(*key, "download"),
                deprecated=self.withdrawn,
            )
        parameters = dict(known.parameters)
        for wire, shape in queries.items():
            if wire in parameters:
                self._report_obsolete((*key, "query", wire), f"{method_id}({wire})")
            else:
                parameters[wire] = Parameter(wire, "query", shape, deprecated=self.withdrawn)
        methods[method_id] = replace(known, parameters=parameters)


def _dangling(document: Document, original: Document, name: str, overlay: Overlay) -> Iterator[BuildError]:
    """Report references to missing schemas, which need a patch."""
    for schema in document.schemas.values():
        for ref in schema.shape.references() if schema.shape else ():
            if ref not in document.schemas:
                raise BuildError(f"{document.location}#/schemas/{schema.id}", f"there is no schema {ref}")
        for wire, prop in schema.properties.items():
            for ref in prop.shape.references():
                if ref not in document.schemas:
                    location = _patch_location(overlay, name, schema.id, wire)
                    remedy = _suggested_schema(ref, document, name, overlay) if location else ""
                    remedy = remedy or "add it in patches.toml, or change the field there"
                    location = location or f"{document.location}#/schemas/{schema.id}/properties/{wire}"
                    yield BuildError(location, f"there is no schema {ref}", remedy)
    for method in document.methods.values():
        for ref in method.references():
            if ref not in document.schemas:
                location = "" if method.id in original.methods else _method_location(overlay, name, method.id)
                location = location or f"{document.location}#/methods/{method.id}"
                remedy = _suggested_schema(ref, document, name, overlay) or "add it in patches.toml"
                yield BuildError(location, f"there is no schema {ref}", remedy)


def _suggested_schema(schema: str, document: Document, name: str, overlay: Overlay) -> str:
    """A schema that may have been meant: prefixes may be left out."""
    prefixes = ("", *overlay.documents.strings(name, "strip"))
    return suggestion(schema, {each.removeprefix(prefix) for each in document.schemas for prefix in prefixes})


def _unreferenced(document: Document, original: Document, name: str, overlay: Overlay) -> Iterator[BuildError]:
    """A schema that patches add and nothing refers to has a name that was meant to be another."""
    more = overlay.undocumented.get(name)
    known = {*original.schemas, *(more.schemas if more else ())}
    referenced = {ref for method in document.methods.values() for ref in method.references()}
    for holder in document.schemas.values():
        shapes = [*(each.shape for each in holder.properties.values()), holder.shape or Shape("object")]
        referenced.update(ref for shape in shapes for ref in shape.references())
    for group in overlay.patches.data:
        for schema in overlay.patches.table(group, name):
            if schema in document.schemas.keys() - known - referenced:
                location = overlay.patches.location(group, name, schema)
                remedy = _suggested_schema(schema, original, name, overlay) or "correct the name"
                yield BuildError(location, f"nothing refers to a schema {schema}, which this patch would add", remedy)


def _patch_location(overlay: Overlay, name: str, schema_id: str, wire: str) -> str:
    names = {schema_id, *(schema_id.removeprefix(prefix) for prefix in overlay.documents.strings(name, "strip"))}
    for file in (overlay.patches, overlay.withdrawn):
        for group in file.data:
            for scope in ((name,), (EVERY,), (CHANGE, name)):
                for each in names:
                    if file.get(group, *scope, each, wire) is not None:
                        return file.location(group, *scope, each, wire)
    more = overlay.undocumented.get(name)
    return f"{more.location}#/schemas/{schema_id}/properties/{wire}" if more and schema_id in more.schemas else ""


def _method_location(overlay: Overlay, name: str, method_id: str) -> str:
    for file in (overlay.patches, overlay.withdrawn):
        for group in file.data:
            if file.table(group, METHODS, name, method_id):
                return file.location(group, METHODS, name, method_id)
    return ""


def _resolved(schema: Schema, schemas: object, prefixes: tuple[str, ...]) -> Schema:
    known = cast("dict[str, Schema]", schemas)
    properties = {
        wire: replace(prop, shape=_with_prefixes(prop.shape, known, prefixes))
        for wire, prop in schema.properties.items()
    }
    shape = schema.shape and _with_prefixes(schema.shape, known, prefixes)
    return replace(schema, properties=properties, shape=shape)


def _with_prefixes(shape: Shape, schemas: dict[str, Schema], prefixes: tuple[str, ...]) -> Shape:
    """A patch may leave out the prefix of the schema it refers to."""
    if shape.item is not None:
        return replace(shape, item=_with_prefixes(shape.item, schemas, prefixes))
    if shape.options:
        return replace(shape, options=tuple(_with_prefixes(each, schemas, prefixes) for each in shape.options))
    if shape.ref is None or shape.ref in schemas:
        return shape
    return replace(shape, ref=next((p + shape.ref for p in prefixes if p + shape.ref in schemas), shape.ref))


def innermost(shape: Shape) -> Shape:
    """Return the innermost shape of arrays and maps."""
    return shape if shape.item is None else innermost(shape.item)


def _with_innermost(shape: Shape, inner: Shape) -> Shape:
    return inner if shape.item is None else replace(shape, item=_with_innermost(shape.item, inner))


def parse_shape(text: str, location: str) -> Shape:
    """Read the overlay's short form of a type.

    It is ``string``, ``int64``, ``list[Part]``, ``map[string]``, ``enum[A|B]``, ``const[a]``, ``union[A|B by type]``, or
    the id of a schema; with ``?`` behind it, null is a value too.
    """
    if text.endswith("?"):
        return replace(parse_shape(text[:-1], location), nullable=True)
    if text in _PLAIN:
        return Shape(kind=cast("ShapeKind", text))
    if text in _FORMATS:
        kind, form = _FORMATS[text]
        return Shape(kind=cast("ShapeKind", kind), format=form)
    if container := _CONTAINER.match(text):
        item = parse_shape(container[2], location)
        return Shape(kind="array" if container[1] == "list" else "map", item=item)
    if choice := _CHOICE.match(text):
        values = tuple(choice[2].split("|"))
        const = choice[1] == "const"
        return Shape(kind="boolean" if const and values[0] in {"true", "false"} else "string", enum=values, const=const)
    if union := _UNION.match(text):
        options = tuple(parse_shape(each, location) for each in _SEPARATOR.split(union[1]))
        return Shape(kind="union", options=options, discriminator=union[2])
    if _REF.fullmatch(text):
        return Shape(kind="ref", ref=text)
    if exact := _EXACT.match(text):
        return Shape(kind=cast("ShapeKind", exact[1]), format=exact[2])
    remedy = suggestion(text, _PLAIN | _FORMATS.keys())
    raise BuildError(
        location,
        f"{text!r} is not a type",
        remedy or "write string, int64, bytes, list[...], enum[A|B] or a schema's id",
    )


def spell(shape: Shape) -> str:
    """Return a shape in the overlay's short form."""
    if shape.nullable:
        return f"{spell(replace(shape, nullable=False))}?"
    if shape.options:
        by = f" by {shape.discriminator}" if shape.discriminator else ""
        return f"union[{'|'.join(map(spell, shape.options))}{by}]"
    if shape.ref is not None:
        return shape.ref
    if shape.item is not None:
        return f"{'list' if shape.kind == 'array' else 'map'}[{spell(shape.item)}]"
    if shape.enum:
        return f"{'const' if shape.const else 'enum'}[{'|'.join(shape.enum)}]"
    short = {pair: word for word, pair in _FORMATS.items()}
    exact = f"{shape.kind} {shape.format}" if shape.format else shape.kind
    return short.get((shape.kind, shape.format or ""), exact)
