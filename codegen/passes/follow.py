"""Operations by rule: a resource of the overlay that follows a document has all methods of that name.

The entries are written into the overlay as a person would write them, so that no other pass knows of the rule; what an
entry states itself stands.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from codegen.failure import BuildError
from codegen.spelling import snake

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.overlay import Overlay
    from codegen.wire import Document, Method

_VARIABLE = re.compile(r"\{\+?(\w+)\}")


def follow(documents: Mapping[str, Document], overlay: Overlay) -> None:
    """Write the entries of `operations.toml` that follow from documents.

    Raises:
        BuildError: A resource follows what no document has.
    """
    file = overlay.operations
    for resource in file.table("resources"):
        for source in file.table("resources", resource, "follow"):
            _follow(resource, source, documents, overlay)


def _follow(resource: str, source: str, documents: Mapping[str, Document], overlay: Overlay) -> None:
    file = overlay.operations
    key = ("resources", resource, "follow", source)
    prefix = file.text(*key)
    every: Mapping[str, Method] = documents[source].methods if source in documents else {}
    methods = [method for method_id, method in every.items() if method_id.rpartition(".")[0] == prefix]
    if not methods:
        raise BuildError(file.place(*key), f"no document {source} has methods {prefix}.*", "correct it, or delete it")
    entries = cast("dict[str, dict[str, object]]", file.data.setdefault("operations", {}))
    known = {method_id for identity in entries for method_id in file.strings("operations", identity, source)}
    for method in methods:
        if method.id not in known:
            entries.setdefault(f"{resource}.{method.id.rpartition('.')[2]}", {}).setdefault(source, method.id)
            file.stand(("operations", f"{resource}.{method.id.rpartition('.')[2]}"), key)
    by_id = {method.id: method for method in methods}
    for identity, entry in entries.items():
        followed = by_id.get(str(entry.get(source)))
        if followed is not None and identity.rpartition(".")[0] == resource:
            _complete(entry, prefix, followed)


def _complete(entry: dict[str, object], prefix: str, method: Method) -> None:
    """What an entry need not state: its kind, and what fills its address."""
    entry.setdefault("kind", "unary")
    arguments = cast("dict[str, dict[str, object]]", entry.get("args", {}))
    variables = [] if any(each.get("url") for each in arguments.values()) else list(_variables(prefix, method))
    if variables:
        entry["args"] = {**{name: {"url": True} for name in variables}, **arguments}


def _variables(prefix: str, method: Method) -> Iterator[str]:
    """Python's names of path variables: ``{agentsId}`` of agents is ``id``, ``{agentsId}`` of a part of one ``agent_id``."""
    for name in _VARIABLE.findall(method.path):
        own = prefix.rpartition(".")[2]
        yield "id" if name == f"{own}Id" else snake(name).replace("s_id", "_id")
