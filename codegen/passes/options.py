"""Which type holds the options of which operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from codegen.overlay import Overlay

_CONFIG = "Config"


def configs(overlay: Overlay) -> set[str]:
    """The types that are options of calls: those of operations, and those that say so."""
    roots = _roots(overlay)
    named = {_of(identity, overlay, roots) for identity in overlay.operations.table("operations")} - {""}
    return named | {name for name in overlay.types.table("types") if overlay.types.flag("types", name, "config")}


def config_of(identity: str, overlay: Overlay) -> str:
    """The options of an operation: as it states, else the root of a topic that is named after method and resource.

    They are ``CountTokensConfig`` for count_tokens, ``GetFileConfig`` for files.get, ``ListFilesConfig`` for files.list;
    what a resource's things are called otherwise, it says as its noun.
    """
    return _of(identity, overlay, _roots(overlay))


def _roots(overlay: Overlay) -> set[str]:
    return {root for topic in overlay.types.table("topics") for root in overlay.types.strings("topics", topic)}


def _of(identity: str, overlay: Overlay, roots: set[str]) -> str:
    file = overlay.operations
    if file.get("operations", identity, "config") is not None:
        return (
            "" if file.get("operations", identity, "config") is False else file.text("operations", identity, "config")
        )
    resource, _, method = identity.rpartition(".")
    noun = file.text("resources", resource, "noun") or _camel(resource.removesuffix("s"))
    verb = _camel(method)
    names = (f"{verb}{_CONFIG}", f"{verb}{noun}{_CONFIG}", f"{verb}{noun}s{_CONFIG}")
    return next((name for name in names if name in roots), "")


def _camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.strip("_").split("_"))
