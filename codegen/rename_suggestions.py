"""Suggest possible renames, and fields of both backends that may be the same."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from codegen.ir import BACKENDS, Unchanged, Unsupported
from codegen.passes.patch import spell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.ir import Backend, Field
    from codegen.pipeline import Built
    from codegen.wire import Document, Schema

_MIN_NAME_SIMILARITY = 0.6
_MIN_MEMBER_SIMILARITY = 0.6


def suggestions(old: Mapping[str, Document], new: Mapping[str, Document], built: Built | None = None) -> list[str]:
    """Return suggestions from a comparison of documents, one line each, with the line for the overlay.

    Args:
        old: The documents before.
        new: The documents after.
        built: The build of the new ones, in which similar fields are searched.
    """
    found: list[str] = []
    for backend in old:
        found += _fields(backend, old[backend], new[backend])
        found += _values(backend, old[backend], new[backend])
        found += _schemas(backend, old[backend], new[backend])
        found += _methods(backend, old[backend], new[backend])
    if built:
        found += _similar_fields(old, new, built)
    return found


def _similarity(left: str, right: str) -> float:
    return SequenceMatcher(None, left.lower(), right.lower()).ratio()


def _nearest(name: str, names: list[str]) -> str:
    """Return the most similar name, if there is one."""
    return max(((_similarity(name, each), each) for each in names), default=(0.0, ""))[1]


def _fields(backend: str, old: Document, new: Document) -> Iterator[str]:
    for name in sorted(old.schemas.keys() & new.schemas.keys()):
        before, after = old.schemas[name].properties, new.schemas[name].properties
        added = [wire for wire in after if wire not in before]
        for wire in sorted(before.keys() - after.keys()):
            same_type = [each for each in added if spell(after[each].shape) == spell(before[wire].shape)]
            best = _nearest(wire, same_type)
            if best and (_similarity(wire, best) >= _MIN_NAME_SIMILARITY or len(same_type) == 1):
                yield (
                    f"{backend}: {name}.{wire} looks renamed to {best}; to keep its name in Python, write "
                    f'fields.<name>.{backend} = "{best}" under its type and delete it from withdrawn.toml'
                )


def _values(backend: str, old: Document, new: Document) -> Iterator[str]:
    """Return changed constants, such as values of a discriminator."""
    for name in sorted(old.schemas.keys() & new.schemas.keys()):
        before, after = old.schemas[name].properties, new.schemas[name].properties
        for wire in sorted(before.keys() & after.keys()):
            before_shape, after_shape = before[wire].shape, after[wire].shape
            if before_shape.const and after_shape.const and before_shape.enum != after_shape.enum:
                yield f"{backend}: the value {before_shape.enum[0]!r} of {name}.{wire} looks renamed to {after_shape.enum[0]!r}"


def _schemas(backend: str, old: Document, new: Document) -> Iterator[str]:
    added = [schema for name, schema in new.schemas.items() if name not in old.schemas]
    for name in sorted(old.schemas.keys() - new.schemas.keys()):
        similarity, best = max(
            ((_member_similarity(old.schemas[name], each), each.id) for each in added), default=(0.0, "")
        )
        if similarity >= _MIN_MEMBER_SIMILARITY:
            yield (
                f"{backend}: the schema {name} looks renamed to {best}; to keep its name in Python, write "
                f'{backend} = "{best}" under its type and delete it from withdrawn.toml'
            )


def _member_similarity(left: Schema, right: Schema) -> float:
    """Return the share of members that are the same."""
    own_fields = {(wire, spell(prop.shape)) for wire, prop in left.properties.items()}
    other_fields = {(wire, spell(prop.shape)) for wire, prop in right.properties.items()}
    return len(own_fields & other_fields) / len(own_fields | other_fields) if own_fields | other_fields else 0.0


def _methods(backend: str, old: Document, new: Document) -> Iterator[str]:
    known = {*old.methods, *old.other_methods}
    added = sorted({*new.methods, *new.other_methods} - known)
    for name in sorted(old.methods.keys() - new.methods.keys()):
        best = _nearest(name, added)
        if best and _similarity(name, best) >= _MIN_NAME_SIMILARITY:
            yield f"{backend}: {name} looks renamed to {best}; name that in operations and run `make specs`"


def _similar_fields(old: Mapping[str, Document], new: Mapping[str, Document], built: Built) -> Iterator[str]:
    """Return new fields with a similar name and the same type as one of the other backend."""
    for model in built.api.models.values():
        if not all(backend in model.sources for backend in BACKENDS):
            continue
        for backend, other in zip(BACKENDS, reversed(BACKENDS), strict=True):
            schema = model.sources[backend]
            if schema not in old[backend].schemas or schema not in new[backend].schemas:
                continue
            added = new[backend].schemas[schema].properties.keys() - old[backend].schemas[schema].properties.keys()
            own_fields = [each for each in model.fields if each.wire in added and _is_only_in(each, backend, other)]
            other_fields = [each for each in model.fields if _is_only_in(each, other, backend)]
            for each in own_fields:
                for candidate in other_fields:
                    if each.type == candidate.type and _similarity(each.name, candidate.name) >= _MIN_NAME_SIMILARITY:
                        yield (
                            f"{model.name}.{each.name} of {backend} looks like {model.name}.{candidate.name} of {other}; "
                            f'if they are one, write [types.{model.name}] fields.{candidate.name}.{backend} = "{each.wire}"'
                        )


def _is_only_in(each: Field, backend: Backend, other: Backend) -> bool:
    return isinstance(each.rules.get(backend), Unchanged) and isinstance(each.rules.get(other), Unsupported)
