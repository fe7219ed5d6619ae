"""Add operations by rule: a resource that follows a document has all of its methods, others those that they list.

The entries are added to the overlay in its usual form, so that other passes do not depend on the rule; explicit entries
have precedence.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from codegen.failure import BuildError, suggestion
from codegen.ir import BACKENDS
from codegen.passes import keywords
from codegen.spelling import camel, snake
from codegen.wire import OPERATION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.overlay import Overlay
    from codegen.wire import Document, Method

_VARIABLE = re.compile(r"\{\+?(\w+)\}")


def follow(documents: Mapping[str, Document], overlay: Overlay) -> dict[str, Document]:
    """Add the entries of `operations.toml` that follow from documents.

    Returns:
        The documents, with the reasons for the methods that cannot be followed.

    Raises:
        BuildError: A resource follows a name that no document has.
    """
    file, found = overlay.operations, dict(documents)
    for resource in file.table("resources"):
        _listed(resource, documents, overlay)
        for source in file.table("resources", resource, "follow"):
            if reasons := _follow(resource, source, documents, overlay):
                found[source] = replace(found[source], unread={**found[source].unread, **reasons})
    return found


def followed(source: str, document: Document, overlay: Overlay) -> set[str]:
    """Return the ids of a document's methods of which operations are made by rule."""
    file = overlay.operations
    prefixes = {file.text("resources", resource, "follow", source) for resource in file.table("resources")} - {""}
    methods = [each for name, each in document.methods.items() if name.rpartition(".")[0] in prefixes]
    return {each.id for each in methods if not unusable(each, document)}


def unusable(method: Method, document: Document) -> str:
    """Return why no operation can be made of a method by rule; empty if one can."""
    for name, parameter in method.parameters.items():
        if parameter.location == "header" and parameter.required:
            return f"requires the header {name}, which is not sent"
    if method.media_download and not (method.response or method.events):
        return "an answer of bytes; write a method that reads them, and give the operation the kind download"
    schema = document.schemas.get(method.response or "")
    seen: set[str] = set()
    while schema and schema.shape and schema.shape.ref and schema.id not in seen:
        seen.add(schema.id)
        schema = document.schemas.get(schema.shape.ref)
    if schema is None or schema.shape is None or schema.shape.kind in {"array", "ref", "union"}:
        return ""
    return f"an answer of type {schema.shape.kind!r}, which is not a model; declare a model that holds it as response"


def candidates(resource: str, source: str, overlay: Overlay) -> dict[str, list[str]]:
    """Return the ids that a document may have for each method that a resource lists, unless the method's entry states them.

    They are ``prefix.method`` for each of the resource's prefixes; ``update`` is called `patch` in discovery documents.
    """
    file = overlay.operations
    found: dict[str, list[str]] = {}
    for method in file.strings("resources", resource, "methods"):
        identity = f"{resource}.{method}"
        if all(file.get("operations", identity, backend) is None for backend in BACKENDS):
            name = camel(method.strip("_"))
            prefixes = file.strings("resources", resource, source)
            found[identity] = [f"{prefix}.{'patch' if name == 'update' else name}" for prefix in prefixes]
    return found


def _listed(resource: str, documents: Mapping[str, Document], overlay: Overlay) -> None:
    """Write the ids of the methods that a resource lists, of each document that has them."""
    file = overlay.operations
    entries = cast("dict[str, dict[str, object]]", file.data.setdefault("operations", {}))
    key = ("resources", resource, "methods")
    found: dict[str, dict[str, object]] = {}
    for source, document in documents.items():
        for identity, ids in candidates(resource, source, overlay).items():
            # An unsupported one is reported with its reason.
            if known := [each for each in ids if each in document.methods or each in document.unsupported()]:
                found.setdefault(identity, {})[source] = known
    for source, document in documents.items():
        for prefix in file.strings("resources", resource, source):
            if not any(each.startswith(f"{prefix}.") for each in document.methods):
                prefixes = {each.rpartition(".")[0] for each in document.methods}
                remedy = suggestion(prefix, prefixes) or "correct it, or delete it"
                location = file.location("resources", resource, source)
                raise BuildError(location, f"no document {source} has methods {prefix}.*", remedy)
    for method in file.strings(*key):
        identity = f"{resource}.{method}"
        if identity in found:
            entries[identity] = {**found[identity], **entries.get(identity, {})}
            file.set_location(("operations", identity), key)
        elif all(file.get("operations", identity, source) is None for source in documents):
            problem = f"no document has {method} below {resource}"
            names = {snake(each.rpartition(".")[2]) for document in documents.values() for each in document.methods}
            remedy = suggestion(method, names) or "correct the name, or state the ids of its methods"
            raise BuildError(file.location(*key), problem, remedy)
        entries[identity] = entries.pop(identity)  # in the order of the list


def _follow(resource: str, source: str, documents: Mapping[str, Document], overlay: Overlay) -> dict[str, str]:
    """Add the operations of a resource; return the reasons for those that cannot be."""
    file = overlay.operations
    key = ("resources", resource, "follow", source)
    prefix = file.text(*key)
    every: Mapping[str, Method] = documents[source].methods if source in documents else {}
    methods = [method for method_id, method in every.items() if method_id.rpartition(".")[0] == prefix]
    if not methods:
        raise BuildError(
            file.location(*key), f"no document {source} has methods {prefix}.*", "correct it, or delete it"
        )
    entries = cast("dict[str, dict[str, object]]", file.data.setdefault("operations", {}))
    known = {method_id for identity in entries for method_id in file.strings("operations", identity, source)}
    reasons: dict[str, str] = {}
    for method in methods:
        identity = f"{resource}.{_name(method.id)}"
        if method.id in known:
            continue
        if identity not in entries and (reason := unusable(method, documents[source])):
            reasons[OPERATION + method.id] = reason
            continue
        if identity not in entries and method.events and not method.response:
            entries[identity] = {"kind": "sse"}
        entries.setdefault(identity, {}).setdefault(source, method.id)
        file.set_location(("operations", identity), key)
    by_id = {method.id: method for method in methods}
    for identity, entry in entries.items():
        followed = by_id.get(str(entry.get(source)))
        if followed is not None and identity.rpartition(".")[0] == resource:
            _complete(entry, prefix, followed)
    return reasons


def _name(method_id: str) -> str:
    """Return the Python name of a method: ``orders.getAll`` -> ``get_all``."""
    return snake(method_id.rpartition(".")[2])


def _complete(entry: dict[str, object], prefix: str, method: Method) -> None:
    """Add the defaults of an entry: its kind, and the variables of its path."""
    entry.setdefault("kind", "unary")
    arguments = cast("dict[str, dict[str, object]]", entry.get("args", {}))
    variables = [] if any(each.get("url") for each in arguments.values()) else list(_variables(prefix, method))
    if variables:
        entry["args"] = {**{name: {"url": True} for name in variables}, **arguments}


def _variables(prefix: str, method: Method) -> Iterator[str]:
    """Return Python names of path variables: ``{agentsId}`` of agents is ``id``, ``{agentsId}`` of a part of one ``agent_id``."""
    for name in _VARIABLE.findall(method.path):
        own = prefix.rpartition(".")[2]
        yield "id" if name == f"{own}Id" else keywords.free(snake(name).replace("s_id", "_id"), ())
