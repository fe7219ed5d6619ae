"""Compares two revisions of a document by structure: what a user of the generated client would notice."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from codegen.wire import Document, Method, Parameter, Property, Schema, Shape

What = Literal["schema", "field", "enum value", "method", "parameter"]
Change = Literal["added", "removed", "changed", "deprecated", "undeprecated"]
Release = Literal["none", "patch", "minor", "major"]

_RELEASES: Final[tuple[Release, ...]] = ("none", "patch", "minor", "major")
_WHATS: Final[tuple[What, ...]] = ("schema", "field", "enum value", "method", "parameter")
_CHANGES: Final[tuple[Change, ...]] = ("removed", "changed", "added", "deprecated", "undeprecated")

_Named = TypeVar("_Named")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as it was.

    `place` is ``Schema``, ``Schema.field``, ``Schema.field=VALUE``, a method id or ``method.id(parameter)``.
    `aspect`, `before` and `after` say what of it changed (``type``, ``readOnly``...), if it did. `release` is
    the semantic-version step it asks for.
    """

    what: What
    change: Change
    place: str
    release: Release
    aspect: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """The net growth, and what is no growth.

    Fields are counted in schemas that both have, enum values in enums that both have, parameters in methods that
    both have.
    """

    schemas: int
    fields: int
    enum_values: int
    methods: int
    parameters: int
    type_changes: int
    deprecated_schemas: int
    deprecated_fields: int
    deprecated_enum_values: int
    deprecated_methods: int
    deprecated_parameters: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """The differences between two revisions, and the followed methods that neither has."""

    differences: tuple[Difference, ...]
    absent: tuple[str, ...] = ()

    @property
    def release(self) -> Release:
        """The semantic-version step all differences together ask for."""
        return _RELEASES[max((_RELEASES.index(difference.release) for difference in self.differences), default=0)]

    @property
    def totals(self) -> Totals:
        """The differences, counted."""
        counts = Counter((difference.what, difference.change) for difference in self.differences)
        net = {what: counts[what, "added"] - counts[what, "removed"] for what in _WHATS}
        deprecated = {what: counts[what, "deprecated"] - counts[what, "undeprecated"] for what in _WHATS}
        return Totals(
            schemas=net["schema"],
            fields=net["field"],
            enum_values=net["enum value"],
            methods=net["method"],
            parameters=net["parameter"],
            type_changes=sum(difference.aspect == "type" for difference in self.differences),
            deprecated_schemas=deprecated["schema"],
            deprecated_fields=deprecated["field"],
            deprecated_enum_values=deprecated["enum value"],
            deprecated_methods=deprecated["method"],
            deprecated_parameters=deprecated["parameter"],
        )


def compare(old: Document, new: Document, methods: tuple[str, ...] = ()) -> Comparison:
    """Compare two revisions of a document.

    Args:
        old: The earlier one, read within the closure of the followed methods.
        new: The later one, read likewise.
        methods: The followed methods, to name those that neither has.

    Returns:
        The differences, the gravest kinds first, then by place.
    """
    found = [*_schemas(old.schemas, new.schemas), *_methods(old.methods, new.methods)]
    found.sort(key=lambda one: (_WHATS.index(one.what), _CHANGES.index(one.change), one.place, one.aspect))
    absent = tuple(sorted(name for name in methods if name not in old.methods and name not in new.methods))
    return Comparison(tuple(found), absent)


def _came_and_went(
    what: What, old: Iterable[str], new: Iterable[str], prefix: str = "", required: Collection[str] = ()
) -> Iterator[Difference]:
    before, after = set(old), set(new)
    for name in before - after:
        yield Difference(what, "removed", _within(prefix, name), "major")
    for name in after - before:
        yield Difference(what, "added", _within(prefix, name), "major" if name in required else "minor")


def _within(prefix: str, name: str) -> str:
    return f"{prefix}{name})" if prefix.endswith("(") else f"{prefix}{name}"


def _required(members: Mapping[str, Property] | Mapping[str, Parameter]) -> set[str]:
    return {name for name, member in members.items() if member.required}


def _in_both(old: Mapping[str, _Named], new: Mapping[str, _Named]) -> Iterator[tuple[str, _Named, _Named]]:
    for name in old.keys() & new.keys():
        yield name, old[name], new[name]


def _schemas(old: Mapping[str, Schema], new: Mapping[str, Schema]) -> Iterator[Difference]:
    yield from _came_and_went("schema", old, new)
    for name, before, after in _in_both(old, new):
        yield from _deprecation("schema", name, before.deprecated, after.deprecated)
        required = _required(after.properties)
        yield from _came_and_went("field", before.properties, after.properties, f"{name}.", required)
        for field, was, now in _in_both(before.properties, after.properties):
            yield from _field(f"{name}.{field}", was, now)


def _field(place: str, old: Property, new: Property) -> Iterator[Difference]:
    yield from _retyped("field", place, old.shape, new.shape)
    yield from _enum(place, old.shape, new.shape)
    yield from _deprecation("field", place, old.deprecated, new.deprecated)
    yield from _switched("field", place, "readOnly", old.read_only, new.read_only, on="major", off="minor")
    yield from _switched("field", place, "required", old.required, new.required, on="major", off="minor")


def _methods(old: Mapping[str, Method], new: Mapping[str, Method]) -> Iterator[Difference]:
    yield from _came_and_went("method", old, new)
    for name, before, after in _in_both(old, new):
        yield from _method(name, before, after)
        required = _required(after.parameters)
        yield from _came_and_went("parameter", before.parameters, after.parameters, f"{name}(", required)
        for parameter, was, now in _in_both(before.parameters, after.parameters):
            yield from _parameter(f"{name}({parameter})", was, now)


def _method(place: str, old: Method, new: Method) -> Iterator[Difference]:
    # Where a call goes is the client's affair; what goes in and comes out is its user's.
    yield from _changed("method", place, "httpMethod", old.verb, new.verb, release="patch")
    yield from _changed("method", place, "path", old.path, new.path, release="patch")
    yield from _changed("method", place, "request", old.request or "", new.request or "", release="major")
    yield from _changed("method", place, "response", old.response or "", new.response or "", release="major")
    yield from _deprecation("method", place, old.deprecated, new.deprecated)
    yield from _switched("method", place, "mediaUpload", old.media_upload, new.media_upload, on="minor", off="major")
    yield from _switched(
        "method", place, "mediaDownload", old.media_download, new.media_download, on="minor", off="major"
    )


def _parameter(place: str, old: Parameter, new: Parameter) -> Iterator[Difference]:
    yield from _retyped("parameter", place, old.shape, new.shape)
    yield from _enum(place, old.shape, new.shape)
    yield from _deprecation("parameter", place, old.deprecated, new.deprecated)
    yield from _switched("parameter", place, "required", old.required, new.required, on="major", off="minor")
    yield from _switched("parameter", place, "repeated", old.repeated, new.repeated, on="major", off="major")
    yield from _changed("parameter", place, "location", old.location, new.location, release="patch")
    yield from _changed("parameter", place, "pattern", old.pattern or "", new.pattern or "", release="patch")


def _changed(what: What, place: str, aspect: str, old: str, new: str, *, release: Release) -> Iterator[Difference]:
    if old != new:
        yield Difference(what, "changed", place, release, aspect, old, new)


def _switched(
    what: What, place: str, aspect: str, old: bool, new: bool, *, on: Release, off: Release
) -> Iterator[Difference]:
    yield from _changed(what, place, aspect, str(old).lower(), str(new).lower(), release=on if new else off)


def _deprecation(what: What, place: str, old: bool, new: bool) -> Iterator[Difference]:
    if old != new:
        yield Difference(what, "deprecated" if new else "undeprecated", place, "minor")


def _retyped(what: What, place: str, old: Shape, new: Shape) -> Iterator[Difference]:
    before, after = spell(old), spell(new)
    if _as_python(old) != _as_python(new):
        yield Difference(what, "changed", place, "major", "type", before, after)
    elif before != after:
        yield Difference(what, "changed", place, "patch", "format", before, after)


def _enum(place: str, old: Shape, new: Shape) -> Iterator[Difference]:
    before, after = _innermost(old), _innermost(new)
    if not (before.enum and after.enum):
        return
    yield from _came_and_went("enum value", before.enum, after.enum, f"{place}=")
    for value in set(before.enum) & set(after.enum):
        was, now = value in before.enum_deprecated, value in after.enum_deprecated
        yield from _deprecation("enum value", f"{place}={value}", was, now)


def _innermost(shape: Shape) -> Shape:
    while shape.item is not None:
        shape = shape.item
    return shape


def spell(shape: Shape) -> str:
    """A type in words: ``array of Part``, ``string int64``, ``map of any``, ``enum``."""
    if shape.ref is not None:
        return shape.ref
    if shape.item is not None:
        return f"{shape.kind} of {spell(shape.item)}"
    if shape.options:
        return " or ".join(sorted(spell(option) for option in shape.options))
    kind = "enum" if shape.enum else shape.kind
    return f"{kind} {shape.format}" if shape.format else kind


def _as_python(shape: Shape) -> str:
    """What a type comes to in Python: the width of a number is not visible there."""
    if shape.item is not None:
        return f"{shape.kind} of {_as_python(shape.item)}"
    if shape.kind in {"integer", "number"}:
        return shape.kind
    if shape.kind == "string" and shape.format in {"int64", "uint64"}:
        return "integer"
    return spell(shape)
