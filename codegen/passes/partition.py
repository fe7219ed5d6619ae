"""Assign types to topic modules, so that modules import only earlier ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.failure import BuildError
from codegen.namespaces import space_of

if TYPE_CHECKING:
    from codegen.ir import Api, TypeRef
    from codegen.overlay import Overlay


def partition(api: Api, overlay: Overlay) -> Api:
    """Give each type to the first topic whose roots reach it.

    A topic that comes later can only refer to earlier ones or itself, so no two modules import each other.

    Raises:
        BuildError: A root that is not a type, a topic without types, or a type that no topic reaches.
    """
    file = overlay.types
    topic_of: dict[str, str] = {}
    topics = tuple(file.table("topics"))
    for topic in topics:
        for root in file.strings("topics", topic):
            if all(root not in group for group in (api.models, api.enums, api.unions)):
                raise BuildError(
                    file.location("topics", topic), f"topic {topic} starts from {root}, which is not a type here"
                )
            _assign(api, root, topic, topic_of, overlay)
        if topic not in topic_of.values():
            raise BuildError(file.location("topics", topic), f"topic {topic} has no type of its own", "delete it")
    names = (*api.models, *api.enums, *api.unions)
    if missing := [name for name in names if name not in topic_of and not space_of(name)]:
        raise BuildError(file.location("topics"), f"no topic reaches {', '.join(missing)}", "add it to one of [topics]")
    for name in names:
        space = space_of(name)
        if name not in topic_of:
            # The remaining types of a namespace are in one module.
            _assign(api, name, f"{space}.{space}", topic_of, overlay)
            topics = topics if topic_of[name] in topics else (*topics, topic_of[name])
    return replace(
        api,
        topics=topics,
        models={name: replace(model, topic=topic_of[name]) for name, model in api.models.items()},
        enums={name: replace(enum, topic=topic_of[name]) for name, enum in api.enums.items()},
        unions={name: replace(union, topic=topic_of[name]) for name, union in api.unions.items()},
    )


def _assign(api: Api, root: str, topic: str, topic_of: dict[str, str], overlay: Overlay) -> None:
    pending = [root]
    while pending:
        name = pending.pop()
        if name in topic_of:
            continue
        topic_of[name] = topic
        for ref in _references(api, name):
            pending.extend(_targets(ref, overlay))


def _references(api: Api, name: str) -> tuple[TypeRef, ...]:
    if name in api.unions:
        return api.unions[name].options
    return tuple(field.type for field in api.models[name].fields) if name in api.models else ()


def _targets(ref: TypeRef, overlay: Overlay) -> tuple[str, ...]:
    leaf = ref.leaf()
    if leaf.kind in {"model", "enum", "union"}:
        return (leaf.name,)
    if leaf.kind != "alias":
        return ()
    wire = overlay.types.text("aliases", leaf.name, "wire")
    return (*overlay.types.strings("aliases", leaf.name, "uses"), *((wire,) if wire else ()))
