"""Keep what the operations reach, and the types the overlay asks for by name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.failure import BuildError
from codegen.ir import Api, TypeRef

if TYPE_CHECKING:
    from collections.abc import Iterator

    from codegen.overlay import Overlay
    from codegen.passes.match import Concepts


def select(api: Api, concepts: Concepts, overlay: Overlay) -> Api:
    """Drop every model and enum that no operation reaches.

    Raises:
        BuildError: Something reached could not be given one name.
    """
    models: set[str] = set()
    enums: set[str] = set()
    pending: list[tuple[TypeRef, str]] = list(_roots(api, overlay))
    while pending:
        ref, reached_from = pending.pop()
        leaf = ref.leaf()
        if leaf.kind == "enum" and leaf.name in concepts.clashes:
            site = leaf.name.partition("@")[2]
            raise BuildError(reached_from, concepts.clashes[leaf.name], f'name it: [enums] X.sites = "{site}"')
        if leaf.kind == "enum" and leaf.name not in api.enums:
            raise BuildError(reached_from, f"there is no enum {leaf.name}")
        if leaf.kind == "enum":
            enums.add(leaf.name)
        if leaf.kind == "alias":
            pending.extend(
                (_leaf(api, each), overlay.types.place("aliases", leaf.name))
                for each in (*overlay.types.strings("aliases", leaf.name, "uses"), api.aliases.get(leaf.name, ""))
                if each
            )
        if leaf.kind != "model" or leaf.name in models:
            continue
        if leaf.name in concepts.clashes:
            raise BuildError(
                reached_from,
                concepts.clashes[leaf.name],
                f'name it: [types.X] gemini/vertex = "{leaf.name.split("@")[1]}"',
            )
        if leaf.name not in api.models:
            raise BuildError(reached_from, f"there is no type {leaf.name}")
        models.add(leaf.name)
        pending.extend((field.type, f"{leaf.name}.{field.name}") for field in api.models[leaf.name].fields)
    return replace(
        api,
        models={name: api.models[name] for name in sorted(models)},
        enums={name: api.enums[name] for name in sorted(enums)},
    )


def _leaf(api: Api, name: str) -> TypeRef:
    return TypeRef("enum" if name in api.enums else "model", name)


def _roots(api: Api, overlay: Overlay) -> Iterator[tuple[TypeRef, str]]:
    for operation in api.operations():
        place = operation.origins[0]
        if operation.response:
            yield operation.response, place
        if operation.config:
            yield TypeRef("model", operation.config), place
        for argument in operation.arguments:
            yield argument.type, place
    file = overlay.types
    for name in file.table("types"):
        if any(file.flag("types", name, each) for each in ("keep", "sent", "received")):
            yield TypeRef("model", name), file.place("types", name)
    for name in file.table("enums"):
        if file.flag("enums", name, "keep"):
            yield TypeRef("enum", name), file.place("enums", name)
