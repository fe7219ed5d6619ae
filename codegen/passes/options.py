"""The config type of each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.ir import BACKENDS
from codegen.namespaces import names
from codegen.spelling import camel

if TYPE_CHECKING:
    from codegen.overlay import Overlay

_CONFIG, _RESPONSE = "Config", "Response"


def configs(overlay: Overlay) -> set[str]:
    """Return the config types: those of operations, and those with an entry."""
    roots = _roots(overlay)
    named = {_of(identity, overlay, roots) for identity in overlay.operations.table("operations")} - {""}
    return named | {name for name in overlay.types.table("types") if overlay.types.flag("types", name, "config")}


def by_arguments(overlay: Overlay) -> dict[str, set[str]]:
    """Return the places of arguments in a request, with their parents, for each config type."""
    file = overlay.operations
    found: dict[str, set[str]] = {name: set() for name in configs(overlay)}
    for identity in file.table("operations"):
        config = config_of(identity, overlay)
        for name in file.table("operations", identity, "args") if config else ():
            key = ("operations", identity, "args", name)
            wire = file.text(*key, "wire", default=camel(name))
            for location in (wire, *(file.text(*key, backend, default=wire) for backend in BACKENDS)):
                steps = location.split(".")
                found[config].update(".".join(steps[:end]) for end in range(1, len(steps) + 1))
    return found


def config_of(identity: str, overlay: Overlay) -> str:
    """Return the config type of an operation: as it states, else the root of a topic that is named after method and resource.

    They are ``CountTokensConfig`` for count_tokens, ``GetFileConfig`` for files.get, ``ListFilesConfig`` for files.list;
    what a resource's things are called otherwise, it says as its noun.
    """
    return _of(identity, overlay, _roots(overlay))


def answer_of(identity: str, overlay: Overlay) -> str:
    """Return the root of a topic with the name of method and resource: the type of an empty response."""
    if _is_further(identity, overlay):
        return ""
    verb, noun = _verb_and_noun(identity, overlay)
    return next((name for name in (f"{verb}{_RESPONSE}", f"{verb}{noun}{_RESPONSE}") if name in _roots(overlay)), "")


def answers(overlay: Overlay) -> set[str]:
    """Return the response types that operations state, or that have their names."""
    file = overlay.operations
    named = {file.text("operations", identity, "response") for identity in file.table("operations")}
    named |= {answer_of(identity, overlay) for identity in file.table("operations")}
    return {name for name in named if name.endswith(_RESPONSE)}


def _roots(overlay: Overlay) -> set[str]:
    return {root for topic in overlay.types.table("topics") for root in overlay.types.strings("topics", topic)}


def _of(identity: str, overlay: Overlay, roots: set[str]) -> str:
    file = overlay.operations
    if file.get("operations", identity, "config") is not None:
        return (
            "" if file.get("operations", identity, "config") is False else file.text("operations", identity, "config")
        )
    if _is_further(identity, overlay):
        return ""
    verb, noun = _verb_and_noun(identity, overlay)
    options = (f"{verb}{_CONFIG}", f"{verb}{noun}{_CONFIG}", f"{verb}{noun}s{_CONFIG}")
    return next((name for name in options if name in roots), "")


def _is_further(identity: str, overlay: Overlay) -> bool:
    """Return whether only further documents have an operation, which share no types with the backends by name."""
    named = {name for name in names(overlay) if overlay.operations.get("operations", identity, name) is not None}
    return bool(named) and named.isdisjoint(BACKENDS)


def _verb_and_noun(identity: str, overlay: Overlay) -> tuple[str, str]:
    resource, _, method = identity.rpartition(".")
    noun = overlay.operations.text("resources", resource, "noun") or _camel(resource.removesuffix("s"))
    return _camel(method), noun


def _camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.strip("_").split("_"))
