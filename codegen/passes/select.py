"""Keep the types that operations use, and those that the overlay lists."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.failure import BuildError
from codegen.ir import Api, TypeRef
from codegen.namespaces import space_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.overlay import Overlay
    from codegen.passes.match import Concepts


def select(api: Api, concepts: Concepts, overlay: Overlay) -> Api:
    """Drop every model, enum and union that no operation uses.

    Raises:
        BuildError: A used type has conflicting names.
    """
    models: set[str] = set()
    enums: set[str] = set()
    unions: set[str] = set()
    pending: list[tuple[TypeRef, str]] = list(_roots(api, concepts, overlay))
    while pending:
        ref, reached_from = pending.pop()
        leaf = ref.leaf()
        if leaf.kind == "enum" and leaf.name in concepts.conflicts:
            site = leaf.name.partition("@")[2]
            raise BuildError(reached_from, concepts.conflicts[leaf.name], f'name it: [enums] X.sites = "{site}"')
        if leaf.kind == "enum" and leaf.name not in api.enums:
            raise BuildError(reached_from, f"there is no enum {leaf.name}")
        if leaf.kind == "enum":
            enums.add(leaf.name)
        if leaf.kind == "union" and leaf.name not in unions:
            unions.add(leaf.name)
            pending.extend((option, leaf.name) for option in api.unions[leaf.name].options)
        if leaf.kind == "alias":
            pending.extend(
                (_leaf(api, each), overlay.types.location("aliases", leaf.name))
                for each in (*overlay.types.strings("aliases", leaf.name, "uses"), api.aliases.get(leaf.name, ""))
                if each
            )
        if leaf.kind != "model" or leaf.name in models:
            continue
        if leaf.name in concepts.conflicts:
            concept, _, schema_id = leaf.name.partition("@")
            space = space_of(concept)
            key, document = (f'"{space}.X"', space) if space else ("X", "gemini/vertex")
            raise BuildError(
                reached_from,
                concepts.conflicts[leaf.name],
                f'name it: [types.{key}] {document} = "{schema_id}"',
            )
        if leaf.name not in api.models:
            raise BuildError(reached_from, f"there is no type {leaf.name}")
        models.add(leaf.name)
        pending.extend((field.type, f"{leaf.name}.{field.name}") for field in api.models[leaf.name].fields)
    answers = {each.response.name for each in api.operations() if each.response and each.response.kind == "union"}
    return replace(
        api,
        models={name: api.models[name] for name in sorted(models)},
        enums={name: api.enums[name] for name in sorted(enums)},
        unions={name: replace(api.unions[name], answer=name in answers) for name in sorted(unions)},
    )


def _leaf(api: Api, name: str) -> TypeRef:
    return TypeRef("enum" if name in api.enums else "model", name)


def _kept(api: Api, name: str, location: str) -> Iterator[tuple[TypeRef, str]]:
    """Return whether a name of a document with all types is a type, not a scalar or list."""
    for kind, group in (("model", api.models), ("enum", api.enums), ("union", api.unions)):
        if name in group:
            yield TypeRef(kind, name), location  # type: ignore[arg-type]


def _roots(api: Api, concepts: Concepts, overlay: Overlay) -> Iterator[tuple[TypeRef, str]]:
    for operation in api.operations():
        location = operation.origins[0]
        if operation.response:
            yield operation.response, location
        if operation.config:
            yield TypeRef("model", operation.config), location
        for argument in operation.arguments:
            yield argument.type, location
    for name, sources in concepts.sources.items():
        for source in sources:
            if overlay.documents.flag(source, "keep") and "@" not in name:
                yield from _kept(api, name, overlay.documents.location(source, "keep"))
    file = overlay.types
    for name in file.table("types"):
        if any(file.flag("types", name, each) for each in ("keep", "sent", "received")):
            yield TypeRef("model", name), file.location("types", name)
    for name in file.table("enums"):
        if file.flag("enums", name, "keep"):
            yield TypeRef("enum", name), file.location("enums", name)
    for name in file.table("unions"):
        if file.flag("unions", name, "keep"):
            if name not in api.unions:
                raise BuildError(file.location("unions", name), f"no document has a union {name}", "correct the name")
            yield TypeRef("union", name), file.location("unions", name)
