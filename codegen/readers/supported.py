"""Keep the methods and schemas of a document that gemkit can send and type, and say why not the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.failure import UnsupportedError, escaped
from codegen.wire import OPERATION, reached

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from codegen.wire import Method, Schema


def supported(
    methods: Mapping[str, Callable[[], Method]], names: Iterable[str], look_up: Callable[[str], Schema | None]
) -> tuple[dict[str, Method], dict[str, Schema], dict[str, str]]:
    """Read methods and schemas, and leave out those that are unsupported or refer to what is.

    Args:
        methods: What reads each method, by id.
        names: The schemas to read, besides those that the methods refer to.
        look_up: Returns the schema of a name, None if it is missing.

    Returns:
        The methods, the schemas, and the reasons for the others: ``operation <id>`` and ``schema <name>``.
    """
    read: dict[str, Method] = {}
    found: dict[str, Schema] = {}
    reasons: dict[str, str] = {}
    causes: dict[str, str] = {}
    for method_id, reader in methods.items():
        try:
            read[method_id] = reader()
        except UnsupportedError as error:
            reasons[OPERATION + method_id] = reason(error)
    named = set(names)
    pending = {*named, *(name for method in read.values() for name in method.references())}
    while pending:
        name = pending.pop()
        try:
            schema = look_up(name)
        except UnsupportedError as error:
            reasons[f"schema {name}"] = reason(error)
            causes[name] = f"refers to {name}: {reason(error)}"
        else:
            if schema is not None and name not in found:
                found[name] = schema
                pending.update(schema.references())
    while users := {name: causes[first] for name, each in found.items() if (first := _first(each, causes))}:
        reasons |= {f"schema {name}": cause for name, cause in users.items()}
        causes |= users
        found = {name: each for name, each in found.items() if name not in users}
    for method_id, method in list(read.items()):
        if first := _first(method, causes):
            reasons[OPERATION + method_id] = causes[first]
            del read[method_id]
    kept = {name: each for name, each in found.items() if name in named}
    kept |= reached([*read.values(), *kept.values()], found.get)
    return dict(sorted(read.items())), dict(sorted(kept.items())), dict(sorted(reasons.items()))


def _first(user: Method | Schema, unsupported: Mapping[str, str]) -> str:
    """Return the first unsupported schema that a method or schema refers to."""
    return next((name for name in user.references() if name in unsupported), "")


def reason(error: UnsupportedError) -> str:
    """Return why, where in the document, and the way out."""
    place, remedy = error.location.partition("#")[2], f"; {error.remedy}" if error.remedy else ""
    return escaped(f"{error.problem}, at {place}{remedy}")
