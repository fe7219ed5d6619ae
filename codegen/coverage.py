"""How much of what we follow in the documents an operation calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.ir import BACKENDS

if TYPE_CHECKING:
    from codegen.ir import Backend
    from codegen.pipeline import Built


def used(built: Built, backend: Backend) -> set[str]:
    """The ids of the methods of a backend's document that some operation uses."""
    operations = built.overlay.operations
    return {
        method_id
        for identity in operations.table("operations")
        for method_id in operations.strings("operations", identity, backend)
    }


def line(built: Built) -> str:
    """One line: per backend, the followed methods that some operation uses."""
    parts: list[str] = []
    for backend in BACKENDS:
        followed = set(built.documents[backend].methods)
        parts.append(f"{backend} {len(used(built, backend))} of {len(followed)} followed methods")
    return "operations cover " + ", ".join(parts)
