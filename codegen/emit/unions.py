"""The unions of a topic module: an alias for each, and a class for unknown types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.emit import spell
from codegen.emit.templating import rendered
from codegen.failure import BuildError
from codegen.namespaces import bare
from codegen.spelling import snake

if TYPE_CHECKING:
    from codegen.ir import Api, Union

RUNTIME = "gemkit._mapping.union"


def text(api: Api, topic: str) -> str:
    """Return the unions of a topic as text; empty if there are none.

    Raises:
        BuildError: Two unions contain each other.
    """
    unions = [union for union in api.unions.values() if union.topic == topic]
    if not unions:
        return ""
    return rendered("unions", unions=[_entry(each, api) for each in _ordered(unions)])


def answer(name: str) -> str:
    """Return the name of the class that decodes responses of a union type."""
    return f"{name}Answer"


def _entry(union: Union, api: Api) -> dict[str, object]:
    chosen = {*union.variants.values()}
    # A map would accept the values of a model, so models come first.
    rest = [spell.concrete(each) for each in union.options if each.kind != "model" or each.name not in chosen]
    member = snake(union.discriminator)
    # A variant that no attribute tells apart in Python gets none for what is unknown either.
    tagged = bool(member) and all(
        any(field.name == member and field.type.kind in {"const", "enum"} for field in api.models[name].fields)
        for name in chosen
    )
    return {
        "name": bare(union.name),
        "doc": union.doc,
        "unknown": bare(union.unknown),
        "tag": member if tagged else "",
        "discriminator": union.discriminator or None,
        "variants": [(tag, bare(name)) for tag, name in union.variants.items()],
        "models": list(dict.fromkeys(bare(name) for name in union.variants.values())),
        "options": [spell.concrete(each) for each in union.options],
        "rest": rest,
        "ordered": bool(chosen or any(each.kind in {"model", "union"} for each in union.options))
        and any(each.kind == "map" for each in union.options),
        "answer": union.answer,
    }


def _ordered(unions: list[Union]) -> list[Union]:
    """Return aliases after those that they contain."""
    here = {union.name: union for union in unions}
    done: dict[str, Union] = {}

    def visit(union: Union, trail: tuple[str, ...]) -> None:
        if union.name in trail:
            raise BuildError(union.origins[0], f"{union.name} is made of itself", "make one of its parts an object")
        for option in union.options:
            leaf = option.leaf()
            if leaf.kind == "union" and leaf.name in here and leaf.name not in done:
                visit(here[leaf.name], (*trail, union.name))
        done[union.name] = union

    for union in unions:
        visit(union, ())
    return list(done.values())
