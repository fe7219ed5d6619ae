"""Guesses for a person to decide on: what looks renamed, and which fields of two backends look like one."""

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

_ALIKE = 0.6
_MEMBERS_ALIKE = 0.6


def suggestions(old: Mapping[str, Document], new: Mapping[str, Document], built: Built | None = None) -> list[str]:
    """What a comparison of documents suggests, one line each, with the line of the overlay that would say so.

    Args:
        old: The documents before.
        new: The documents after.
        built: What was built of the new ones; twins are looked for in it.
    """
    found: list[str] = []
    for backend in old:
        found += _fields(backend, old[backend], new[backend])
        found += _values(backend, old[backend], new[backend])
        found += _schemas(backend, old[backend], new[backend])
        found += _methods(backend, old[backend], new[backend])
    if built:
        found += _twins(old, new, built)
    return found


def _alike(left: str, right: str) -> float:
    return SequenceMatcher(None, left.lower(), right.lower()).ratio()


def _nearest(name: str, names: list[str]) -> str:
    """The name most like one, or nothing if there are none."""
    return max(((_alike(name, each), each) for each in names), default=(0.0, ""))[1]


def _fields(backend: str, old: Document, new: Document) -> Iterator[str]:
    for name in sorted(old.schemas.keys() & new.schemas.keys()):
        before, after = old.schemas[name].properties, new.schemas[name].properties
        came = [wire for wire in after if wire not in before]
        for wire in sorted(before.keys() - after.keys()):
            same = [each for each in came if spell(after[each].shape) == spell(before[wire].shape)]
            best = _nearest(wire, same)
            if best and (_alike(wire, best) >= _ALIKE or len(same) == 1):
                yield (
                    f"{backend}: {name}.{wire} looks renamed to {best}; to keep its name in Python, write "
                    f'fields.<name>.{backend} = "{best}" under its type and delete it from withdrawn.toml'
                )


def _values(backend: str, old: Document, new: Document) -> Iterator[str]:
    """Constants that are another one: what a union is told apart by."""
    for name in sorted(old.schemas.keys() & new.schemas.keys()):
        before, after = old.schemas[name].properties, new.schemas[name].properties
        for wire in sorted(before.keys() & after.keys()):
            was, now = before[wire].shape, after[wire].shape
            if was.const and now.const and was.enum != now.enum:
                yield f"{backend}: the value {was.enum[0]!r} of {name}.{wire} looks renamed to {now.enum[0]!r}"


def _schemas(backend: str, old: Document, new: Document) -> Iterator[str]:
    came = [schema for name, schema in new.schemas.items() if name not in old.schemas]
    for name in sorted(old.schemas.keys() - new.schemas.keys()):
        shared, best = max(((_shared(old.schemas[name], each), each.id) for each in came), default=(0.0, ""))
        if shared >= _MEMBERS_ALIKE:
            yield (
                f"{backend}: the schema {name} looks renamed to {best}; to keep its name in Python, write "
                f'{backend} = "{best}" under its type and delete it from withdrawn.toml'
            )


def _shared(left: Schema, right: Schema) -> float:
    """How much of the members of both is the same."""
    mine = {(wire, spell(prop.shape)) for wire, prop in left.properties.items()}
    theirs = {(wire, spell(prop.shape)) for wire, prop in right.properties.items()}
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else 0.0


def _methods(backend: str, old: Document, new: Document) -> Iterator[str]:
    known = {*old.methods, *old.unfollowed}
    came = sorted({*new.methods, *new.unfollowed} - known)
    for name in sorted(old.methods.keys() - new.methods.keys()):
        best = _nearest(name, came)
        if best and _alike(name, best) >= _ALIKE:
            yield f"{backend}: {name} looks renamed to {best}; name that in operations and run `make specs`"


def _twins(old: Mapping[str, Document], new: Mapping[str, Document], built: Built) -> Iterator[str]:
    """Fields that came with this document, beside one of the other backend of the same type and a like name."""
    for model in built.api.models.values():
        if not all(backend in model.sources for backend in BACKENDS):
            continue
        for backend, other in zip(BACKENDS, reversed(BACKENDS), strict=True):
            schema = model.sources[backend]
            if schema not in old[backend].schemas or schema not in new[backend].schemas:
                continue
            came = new[backend].schemas[schema].properties.keys() - old[backend].schemas[schema].properties.keys()
            mine = [each for each in model.fields if each.wire in came and _alone(each, backend, other)]
            theirs = [each for each in model.fields if _alone(each, other, backend)]
            for each in mine:
                for twin in theirs:
                    if each.type == twin.type and _alike(each.name, twin.name) >= _ALIKE:
                        yield (
                            f"{model.name}.{each.name} of {backend} looks like {model.name}.{twin.name} of {other}; "
                            f'if they are one, write [types.{model.name}] fields.{twin.name}.{backend} = "{each.wire}"'
                        )


def _alone(each: Field, backend: Backend, other: Backend) -> bool:
    return isinstance(each.rules.get(backend), Unchanged) and isinstance(each.rules.get(other), Unsupported)
