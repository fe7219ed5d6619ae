"""Topic modules: which file a type lives in, such that modules import only earlier ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.failure import BuildError

if TYPE_CHECKING:
    from codegen.ir import Api, TypeRef
    from codegen.overlay import Overlay


def partition(api: Api, overlay: Overlay) -> Api:
    """Give each type to the first topic whose roots reach it.

    A topic that comes later can only refer to earlier ones or itself, so no two modules import each other.

    Raises:
        BuildError: A root that is no type, a topic without types, or a type that no topic reaches.
    """
    file = overlay.types
    topic_of: dict[str, str] = {}
    topics = tuple(file.table("topics"))
    for topic in topics:
        for root in file.strings("topics", topic):
            if root not in api.models and root not in api.enums:
                raise BuildError(
                    file.place("topics", topic), f"topic {topic} starts from {root}, which is no type here"
                )
            _assign(api, root, topic, topic_of, overlay)
        if topic not in topic_of.values():
            raise BuildError(file.place("topics", topic), f"topic {topic} has no type of its own", "delete it")
    if missing := [name for name in (*api.models, *api.enums) if name not in topic_of]:
        raise BuildError(file.place("topics"), f"no topic reaches {', '.join(missing)}", "add it to one of [topics]")
    return replace(
        api,
        topics=topics,
        models={name: replace(model, topic=topic_of[name]) for name, model in api.models.items()},
        enums={name: replace(enum, topic=topic_of[name]) for name, enum in api.enums.items()},
    )


def _assign(api: Api, root: str, topic: str, topic_of: dict[str, str], overlay: Overlay) -> None:
    pending = [root]
    while pending:
        name = pending.pop()
        if name in topic_of:
            continue
        topic_of[name] = topic
        if model := api.models.get(name):
            for field in model.fields:
                pending.extend(_targets(field.type, overlay))


def _targets(ref: TypeRef, overlay: Overlay) -> tuple[str, ...]:
    leaf = ref.leaf()
    if leaf.kind in {"model", "enum"}:
        return (leaf.name,)
    if leaf.kind != "alias":
        return ()
    wire = overlay.types.text("aliases", leaf.name, "wire")
    return (*overlay.types.strings("aliases", leaf.name, "uses"), *((wire,) if wire else ()))
