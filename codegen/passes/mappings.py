"""Field mappings: the differences between our form of types and that of a backend.

A type without a difference in itself or its fields has no entry and is never processed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from codegen.failure import BuildError
from codegen.ir import BACKENDS, Api, Argument, Backend, ClientOnly, Field, Model, Move, Query, TypeRef, Unsupported

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.overlay import Overlay

Direction = Literal["encode", "decode"]
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldMapping:
    """The differences of one type on one backend.

    Encoding: `rules` maps a wire name of ours to where it goes: a path, ``()`` for nowhere (the
    client's own), None for refused, ``("?", name)`` for a query parameter, ``(".",)`` for the object itself. Decoding: a list of
    paths to take a value from, by our wire name. `children` are the members to walk into; a name
    with ``{}`` in front is a map of such values. `hook` names a function to run on the object.
    """

    rules: Mapping[str, Path | None]
    sources: Mapping[str, tuple[Path, ...]]
    children: Mapping[str, str]
    hook: str = ""


@dataclass(frozen=True, slots=True)
class FieldMappings:
    """The tables of both directions, and the wire names that require a mapping below a type."""

    encode: Mapping[Backend, Mapping[str, FieldMapping]]
    decode: Mapping[Backend, Mapping[str, FieldMapping]]
    encode_triggers: Mapping[Backend, Mapping[str, tuple[str, ...]]]
    decode_triggers: Mapping[Backend, Mapping[str, tuple[str, ...]]]
    received: tuple[str, ...] = ()
    """Types that come over a websocket by themselves."""


def field_mappings(api: Api, overlay: Overlay) -> FieldMappings:
    """Derive the tables from the rules.

    Raises:
        BuildError: A type in a union differs on a backend, which is not supported.
    """
    roots = [ref for op in api.operations() for ref in _request_roots(op.config, op.arguments)]
    requests = _reach(api, [*roots, *_messages(overlay, "sent")])
    answers = _reach(api, [*(op.response for op in api.operations() if op.response), *_messages(overlay, "received")])
    encode: dict[Backend, dict[str, FieldMapping]] = {}
    decode: dict[Backend, dict[str, FieldMapping]] = {}
    for backend in BACKENDS:
        encode[backend] = _pruned({n: _encode_mapping(api, api.models[n], backend) for n in sorted(requests)})
        decode[backend] = _pruned({n: _decode_mapping(api, api.models[n], backend, overlay) for n in sorted(answers)})
        for table in (encode[backend], decode[backend]):
            _reject_union_variants(api, table, backend)
    return FieldMappings(
        encode,
        decode,
        {backend: _triggers(mappings, "encode") for backend, mappings in encode.items()},
        {backend: _triggers(mappings, "decode") for backend, mappings in decode.items()},
        tuple(ref.name for ref in _messages(overlay, "received")),
    )


def _messages(overlay: Overlay, side: str) -> Iterable[TypeRef]:
    """Return the types of websocket messages from the overlay."""
    file = overlay.types
    return (TypeRef("model", name) for name in file.table("types") if file.flag("types", name, side))


def _reject_union_variants(api: Api, table: Mapping[str, FieldMapping], backend: Backend) -> None:
    for union in api.unions.values():
        for name in sorted(name for name in _reach(api, union.options) if name in table):
            raise BuildError(
                union.origins[0],
                f"{backend} has {name} otherwise, which may stand in the union {union.name}",
                "let both backends take the same, or refuse the fields of the union's holder",
            )


def _request_roots(config: str, arguments: Iterable[Argument]) -> Iterable[TypeRef]:
    if config:
        yield TypeRef("model", config)
    yield from (argument.type for argument in arguments if argument.location == "body")


def _reach(api: Api, roots: Iterable[TypeRef]) -> set[str]:
    seen: set[str] = set()
    pending = [ref.leaf() for ref in roots]
    unions: set[str] = set()
    while pending:
        ref = pending.pop()
        if ref.kind == "alias" and ref.name in api.aliases:
            ref = TypeRef("model", api.aliases[ref.name])
        if ref.kind == "union" and ref.name not in unions:
            unions.add(ref.name)
            pending.extend(option.leaf() for option in api.unions[ref.name].options)
        if ref.kind != "model" or ref.name in seen:
            continue
        seen.add(ref.name)
        pending.extend(field.type.leaf() for field in api.models[ref.name].fields)
    return seen


def _child(api: Api, field: Field) -> str:
    leaf = field.type.leaf()
    name = leaf.name if leaf.kind == "model" else api.aliases.get(leaf.name, "") if leaf.kind == "alias" else ""
    return ("{}" + name if field.type.kind == "map" else name) if name else ""


def _encode_mapping(api: Api, model: Model, backend: Backend) -> FieldMapping:
    rules: dict[str, Path | None] = {}
    for field in model.fields:
        rule = field.rules.get(backend)
        if isinstance(rule, Unsupported):
            rules[field.wire] = None
        elif isinstance(rule, ClientOnly):
            rules[field.wire] = ()
        elif isinstance(rule, Query):
            rules[field.wire] = ("?", rule.parameter)
        elif isinstance(rule, Move):
            rules[field.wire] = rule.path
    # Values that are not supported or not sent have no mapping.
    children = {
        field.wire: child
        for field in model.fields
        if rules.get(field.wire, field.wire) and (child := _child(api, field))
    }
    return FieldMapping(rules, {}, children)


def _decode_mapping(api: Api, model: Model, backend: Backend, overlay: Overlay) -> FieldMapping:
    sources: dict[str, list[Path]] = {}
    for field in model.fields:
        rule = field.rules.get(backend)
        if isinstance(rule, Move) and rule.path not in {(field.wire,), (".",)}:
            sources.setdefault(field.wire, []).append(rule.path)
        for wire in overlay.types.strings("types", model.name, "fields", field.name, "receive"):
            sources.setdefault(field.wire, []).append((wire,))
    children = {field.wire: child for field in model.fields if (child := _child(api, field))}
    hook = overlay.types.text("types", model.name, "receive")
    return FieldMapping({}, {wire: tuple(paths) for wire, paths in sources.items()}, children, hook)


def _pruned(mappings: dict[str, FieldMapping]) -> dict[str, FieldMapping]:
    """Return only the types with a difference in themselves or their fields."""
    needed = {name for name, each in mappings.items() if each.rules or each.sources or each.hook}
    while True:
        more = {
            name
            for name, each in mappings.items()
            if name not in needed and any(child.removeprefix("{}") in needed for child in each.children.values())
        }
        if not more:
            break
        needed |= more
    return {
        name: FieldMapping(
            mappings[name].rules,
            mappings[name].sources,
            {wire: child for wire, child in mappings[name].children.items() if child.removeprefix("{}") in needed},
            mappings[name].hook,
        )
        for name in sorted(needed)
    }


def _triggers(mappings: Mapping[str, FieldMapping], direction: Direction) -> dict[str, tuple[str, ...]]:
    """Return per root type the wire names that require a mapping; an empty name requires it always."""
    found: dict[str, tuple[str, ...]] = {}
    for root in mappings:
        seen: set[str] = set()
        pending = [root]
        keys: set[str] = set()
        while pending:
            name = pending.pop()
            if name in seen:
                continue
            seen.add(name)
            each = mappings[name]
            keys |= set(each.rules) if direction == "encode" else {p[0] for ps in each.sources.values() for p in ps}
            if each.hook:
                keys.add("")
            pending.extend(child.removeprefix("{}") for child in each.children.values())
        found[root] = ("",) if "" in keys else tuple(sorted(keys))
    return found
