"""Changes of documents that do not add or remove a name of the interface.

`surface` compares names, types and places. A field that becomes required, the response that a transform reads, an
upload that a method no longer accepts are in none of them: so the facts are compared too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from codegen import surface
from codegen.overlay import Overlay
from codegen.passes import patch
from codegen.passes.patch import innermost, spell
from codegen.spelling import member, snake
from codegen.surface import SERVICES, Change
from codegen.wire import OPERATION, Shape, reached

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.pipeline import Built
    from codegen.surface import ItemKind, Release
    from codegen.wire import Document, Method, Parameter, Property, Schema

    Difference = tuple[str, Release]


_SYNONYMS: Final = {"answers": "gives", "streams": "gives"}
"""How a change of the interface begins that says the same."""
_SHOWN: Final = frozenset({"answers", "goes", "has", "is", "requires", "streams", "takes"})
"""How a change begins that types and addresses show."""


def changes(
    before: Mapping[str, Document], after: Mapping[str, Document], old: Built, built: Built, known: list[Change]
) -> list[Change]:
    """Changes of what both revisions have, by the names of the interface where it has one.

    Args:
        before: The documents before, as they were read.
        after: The documents after.
        old: What was built of the former ones: what patches said already is no change.
        built: What was built of the new ones.
        known: The changes of the interface, which are not reported twice.

    Returns:
        Those of facts that nobody uses have the document's name and ask for no step of the version.
    """
    names, reported = _names(built), {(each.name, each.description.partition(" ")[0]) for each in known}
    known_names = {each.name.rpartition(".")[2] for each in known}
    found: list[Change] = []
    for name in before:
        if before[name] != after[name]:
            first = _patched(before[name], name, old.overlay)
            second = _patched(after[name], name, built.overlay)
            for kind, location, description, increment in _DocumentDiff(first, second, known_names).run():
                public_names = names.get((name, location), set())
                is_used = bool(public_names) or kind == "method"
                verb = description.partition(" ")[0]
                if not any((each, _SYNONYMS.get(verb, verb)) in reported for each in public_names):
                    text = f"{description} on {SERVICES[name]}" if name in SERVICES else description
                    names_shown = sorted(public_names) or [location]
                    found += [
                        Change(each, kind, text, increment if is_used else "none", (name,)) for each in names_shown
                    ]
        found += _ignored_member_changes(name, before[name], after[name])
    return list(dict.fromkeys([*found, *_unfollowed_changes(old, built, known)]))


def _ignored_member_changes(name: str, old: Document, new: Document) -> Iterator[Change]:
    """Return changes of members that the generator does not use."""
    before, after = old.unsupported(), new.unsupported()
    for method_id in sorted(before.keys() ^ after.keys()):
        if method_id in after:
            yield Change(method_id, "method", f"not supported: {after[method_id]}", "patch", (name,))
        elif method_id not in new.methods:
            yield Change(method_id, "method", "removed, which was not supported", "none", (name,))
    unsupported = {OPERATION + method_id for method_id in (*before, *after)}
    for each in sorted(({*old.unread} ^ {*new.unread}) - unsupported):
        happened = "added, which nothing is made of" if each in new.unread else "removed, which nothing was made of"
        yield Change(each, "method", happened, "none", (name,))


def _unfollowed_changes(old: Built, built: Built, known: list[Change]) -> Iterator[Change]:
    """Changes of methods and schemas that only ``client.<document>`` has, where its types and addresses do not show them."""
    shown = {each.name.partition("(")[0] for each in known}
    before = {tree.backend: tree.document for tree in old.trees}
    for tree in built.trees:
        name, followed = tree.backend, built.documents[tree.backend]
        yield from _ignored_member_changes(name, before.get(name, tree.document), tree.document)
        difference = _DocumentDiff(before.get(name, tree.document), tree.document, set())
        for kind, location, description, increment in difference.run():
            schema, _, wire = location.rpartition(".") if kind == "field" else (location, "", "")
            if schema in followed.schemas or schema in followed.methods:
                continue
            public_name = f"{name}_types.{tree.names.get(schema, schema)}{f'.{snake(wire)}' if wire else ''}"
            if kind == "method":
                public_name = surface.public_path(name, location)
            if public_name not in shown or description.partition(" ")[0] not in _SHOWN:
                yield Change(public_name, kind, f"{description} on {SERVICES[name]}", increment, (name,))


def _patched(document: Document, name: str, overlay: Overlay) -> Document:
    """Return a document with its patches, but without withdrawn names."""
    kept = Overlay({"patches": overlay.patches}, undocumented=overlay.undocumented)
    return patch.examine(document, name, kept).document


def _names(built: Built) -> dict[tuple[str, str], set[str]]:
    """Return the interface's names of a document's properties, schemas and methods."""
    found: dict[tuple[str, str], set[str]] = {}
    for model in built.api.models.values():
        for source, schema in model.sources.items():
            found.setdefault((source, schema), set()).add(model.name)
        for each in model.fields:
            for origin in each.origins:
                source, _, location = origin.partition(": ")
                found.setdefault((source, location), set()).add(f"{model.name}.{each.name}")
    for union in built.api.unions.values():
        for origin in union.origins:
            source, _, location = origin.partition(": ")
            found.setdefault((source, location), set()).add(union.name)
    listed = {tree.backend for tree in built.trees if built.overlay.documents.flag(tree.backend, surface.EVERY_METHOD)}
    for operation in built.api.operations():
        for http in operation.http.values():
            if not operation.method.startswith("_"):
                methods = built.overlay.operations.strings("operations", operation.id, http.document)
                # One of several methods of an operation is named by itself unless all of them change.
                for method_id in methods if len(methods) == 1 or http.document not in listed else ():
                    found.setdefault((http.document, method_id), set()).add(operation.id)
    for name in listed:
        for method_id in built.documents[name].methods:
            found.setdefault((name, method_id), {surface.public_path(name, method_id)})
    return found


@dataclass(frozen=True, slots=True)
class _DocumentDiff:
    """Two revisions of one document; `known_names` are the last parts of the names that change anyhow."""

    old: Document
    new: Document
    known_names: set[str]

    def run(self) -> Iterator[tuple[ItemKind, str, str, Release]]:
        for method_id in sorted(self.old.methods.keys() & self.new.methods.keys()):
            for description, increment in self._method(self.old.methods[method_id], self.new.methods[method_id]):
                yield "method", method_id, description, increment
        calls = [replace(each, response=None, events=None) for each in self.new.methods.values()]
        is_sent = reached(calls, self.new.schemas.get)
        for schema_id in sorted(self.old.schemas.keys() & self.new.schemas.keys()):
            before, after = self.old.schemas[schema_id], self.new.schemas[schema_id]
            for description, increment in self._schema(before, after):
                yield "type", schema_id, description, increment
            for wire, prop in after.properties.items():
                for description, increment in self._property(
                    before.properties.get(wire), prop, is_sent=schema_id in is_sent
                ):
                    yield "field", f"{schema_id}.{wire}", description, increment

    def _method(self, old: Method, new: Method) -> Iterator[Difference]:
        if (old.verb, old.path) != (new.verb, new.path):
            yield f"goes to {new.verb} {new.path}, no longer to {old.verb} {old.path}", "patch"
        if old.request != new.request:
            yield f"takes {new.request or 'no body'}, no longer {old.request or 'none'}", "patch"
        for end, before, after in (("answers", old.response, new.response), ("streams", old.events, new.events)):
            if before != after:
                yield (
                    f"{end} {after or 'nothing'}, no longer {before or 'nothing'}",
                    self._response_increment(before, after),
                )
        for feature, supported_before, is_supported in (
            ("uploads", old.media_upload, new.media_upload),
            ("downloads", old.media_download, new.media_download),
        ):
            if supported_before != is_supported:
                yield (f"supports {feature}", "minor") if is_supported else (f"no longer supports {feature}", "major")
        if old.backends != new.backends:
            yield f"is offered by {_backend_list(new.backends)}, no longer by {_backend_list(old.backends)}", "patch"
        if (old.untyped, old.body_fields) != (new.untyped, new.body_fields):
            yield "has other members of a body without a schema", "patch"
        if old.deprecated != new.deprecated:
            yield "deprecated" if new.deprecated else "no longer deprecated", "patch"
        yield from self._parameters(old.parameters, new.parameters)

    def _response_increment(self, before: str | None, after: str | None) -> Release:
        """Return the step for another response: a patch if it has the same members."""
        old = self.old.schemas.get(before or "")
        if not (old and (old.properties or old.shape)):
            return "minor"
        return "patch" if self._have_same_members(before, after) else "major"

    def _have_same_members(self, before: str | None, after: str | None) -> bool:
        """Return whether two schemas have the same members."""
        old, new = self.old.schemas.get(before or ""), self.new.schemas.get(after or "")
        if old is None or new is None:
            return False
        return (old.properties.keys(), old.shape) == (new.properties.keys(), new.shape)

    @staticmethod
    def _parameters(old: Mapping[str, Parameter], new: Mapping[str, Parameter]) -> Iterator[Difference]:
        for name in sorted({*old, *new}):
            before, after = old.get(name), new.get(name)
            if after is None:
                if before and before.location == "header":
                    yield f"no longer takes the header {name}", "patch"
                continue
            kind = f"the {after.location} parameter {name}"
            if after.required and not (before and before.required) and after.location != "path":
                yield f"requires {kind}", "major"
            elif before is None and after.location == "header":
                yield f"takes {kind}, which is not sent", "patch"
            if before is None:
                continue
            if before.location != after.location:
                yield f"takes {name} in the {after.location}, no longer in the {before.location}", "major"
            if before.required and not after.required:
                yield f"no longer requires {kind}", "patch"
            if before.repeated != after.repeated:
                yield f"takes {kind} {'more than once' if after.repeated else 'once'}", "patch"
            if before.shape != after.shape:
                yield f"takes {kind} as {_describe_types(after.shape, before.shape)}", "patch"
            if before.pattern != after.pattern:
                yield f"takes {kind} like {after.pattern}, no longer like {before.pattern}", "patch"
            if before.deprecated != after.deprecated:
                yield f"has {kind} {'' if after.deprecated else 'no longer '}deprecated", "patch"

    def _schema(self, old: Schema, new: Schema) -> Iterator[Difference]:
        if old.deprecated != new.deprecated:
            yield "deprecated" if new.deprecated else "no longer deprecated", "patch"
        if old.shape and new.shape:
            yield from self._shape(old.shape, new.shape)
        elif old.shape != new.shape:
            yield f"is {'an object' if old.shape else spell(new.shape or Shape('object'))}, as it was not", "major"

    def _property(self, old: Property | None, new: Property, *, is_sent: bool) -> Iterator[Difference]:
        if new.required and not (old and old.required) and is_sent and not new.read_only:
            yield "must be given", "major"
        if old is None:
            return
        if new.required and not old.required and (not is_sent or new.read_only):
            yield "is always there", "patch"
        if old.required and not new.required:
            yield "need no longer be given" if is_sent else "may be absent", "patch"
        if old.read_only != new.read_only:
            yield "set by the service alone" if new.read_only else "can be set", "minor" if is_sent else "none"
        if old.deprecated != new.deprecated:
            yield "deprecated" if new.deprecated else "no longer deprecated", "patch"
        if old.secret != new.secret:
            yield f"is {'' if new.secret else 'no longer '}a secret", "patch"
        if old.preset != new.preset:
            yield f"{'has' if new.preset else 'no longer has'} a value unless another one is given", "patch"
        yield from self._shape(old.shape, new.shape)

    def _shape(self, old: Shape, new: Shape) -> Iterator[Difference]:
        if old == new:
            return
        before, after = innermost(old), innermost(new)
        if after.options and before.options and before.discriminator != after.discriminator:
            yield f"is distinguished by {after.discriminator}, no longer by {before.discriminator}", "major"
        elif (
            not after.const
            and before.enum
            and after.enum
            and replace(before, enum=(), enum_deprecated=()) == replace(after, enum=(), enum_deprecated=())
        ):
            changed_values = {*after.enum, *after.enum_deprecated} ^ {*before.enum, *before.enum_deprecated}
            changed_values |= {*after.enum_deprecated} ^ {*before.enum_deprecated}
            if unreported := sorted(each for each in changed_values if member(each) not in self.known_names):
                yield f"has other values: {', '.join(unreported)}", "none"
        elif (
            before.options
            and after.options
            and _without_alternatives(before, after) == _without_alternatives(after, before)
        ):
            yield from self._alternatives(before, after)
        else:
            other = after.ref != before.ref
            increment: Release = (
                "patch" if not other else "none" if self._have_same_members(before.ref, after.ref) else "minor"
            )
            yield f"is {_describe_types(new, old)}", increment

    def _alternatives(self, before: Shape, after: Shape) -> Iterator[Difference]:
        """The alternatives of a union, unless the interface told of them already."""
        sides: list[tuple[Shape, Shape, str, Release]] = [
            (after, before, "has", "minor"),
            (before, after, "no longer has", "major"),
        ]
        for one, other, verb, increment in sides:
            changed = [spell(each) for each in one.options if each not in other.options]
            if left := [each for each in changed if not any(name.endswith(f"[{each}]") for name in self.known_names)]:
                yield f"{verb} the alternatives {', '.join(left)}", increment


def _without_alternatives(shape: Shape, other: Shape) -> Shape:
    """A union without what the alternatives say that the other one lacks."""
    refs = {each.ref for each in shape.options} - {each.ref for each in other.options}
    return replace(shape, options=(), mapping=tuple(each for each in shape.mapping if each[1] not in refs))


def _describe_types(new: Shape, old: Shape) -> str:
    """Describe a type and its former type, with details that the short forms lack."""
    after, before = spell(new), spell(old)
    if after == before:
        limits = (dict(innermost(each).limits) for each in (new, old))
        after, before = (f"{after} with {description}" for description in map(str, limits))
    return f"{after}, no longer {before}"


def _backend_list(backends: tuple[str, ...] | None) -> str:
    return "all" if backends is None else ", ".join(backends) or "none"
