"""The documents that requests and responses are compared with, and the methods and schemas of each operation."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gemkit._generated import operations

if TYPE_CHECKING:
    from gemkit._mapping.operation import Operation

Json = dict[str, Any]
OVERLAY = Path(__file__).parents[2] / "specs" / "overlay" / "operations"
OVERLAY_FILES = [tomllib.loads(file.read_text("utf-8")) for file in OVERLAY.glob("*.toml")]
FOLLOWED = {
    name: entry.get("follow", {}) for file in OVERLAY_FILES for name, entry in file.get("resources", {}).items()
}
RESOURCES = {name: entry for file in OVERLAY_FILES for name, entry in file.get("resources", {}).items()}
STATED = {identity: entry for file in OVERLAY_FILES for identity, entry in file.get("operations", {}).items()}


@cache
def document(backend: str) -> Json:
    return json.loads(resources.files("gemkit._generated.documents").joinpath(f"{backend}.json").read_text("utf-8"))


def method_ids(identity: str) -> Json:
    """Which method an operation is in which document: as the overlay states it, or by the name of its resource there."""
    resource, _, method = identity.rpartition(".")
    by_name: Json = {source: f"{prefix}.{method}" for source, prefix in FOLLOWED[resource].items()}
    stated = STATED.get(identity, {})
    for source in () if {"gemini", "vertex"} & stated.keys() else ("gemini", "vertex"):
        if prefixes := RESOURCES[resource].get(source):
            known = document(source)["methods"]
            first, *others = method.strip("_").split("_")
            name = "patch" if method == "update" else first + "".join(word.capitalize() for word in others)
            ids = [f"{prefix}.{name}" for prefix in ([prefixes] if isinstance(prefixes, str) else prefixes)]
            if found := [each for each in ids if each in known]:
                by_name[source] = found
    return {**by_name, **stated}


METHOD_IDS = {identity: method_ids(identity) for identity in operations.ALL}
# What another document describes is compared with it in the tests of the emulator: each response by a validator of JSON Schema.
OPERATIONS = [
    (operation, backend)
    for operation in operations.ALL.values()
    for backend in operation.http
    if backend in METHOD_IDS[operation.id]
]
IDS = [f"{operation.id}-{backend}" for operation, backend in OPERATIONS]


def methods(operation: Operation[Any], backend: str) -> list[Json]:
    """The document's methods that an operation is, the first one first."""
    ids = METHOD_IDS[operation.id][backend]
    known = document(backend)["methods"]
    return [{"id": each, **known[each]} for each in ([ids] if isinstance(ids, str) else ids)]


def schema_of(operation: Operation[Any], backend: str, method: Json, side: str) -> str | None:
    """The schema of a body: the method's, or a narrower one that is stated for the operation."""
    entry = document(backend)["operations"][operation.id]
    first = document(backend)["methods"][entry["method"]]
    narrower = entry.get(side) != first.get(side, {}).get("$ref")
    return entry[side] if narrower else method.get(side, {}).get("$ref")
