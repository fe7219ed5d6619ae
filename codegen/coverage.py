"""How much of what we follow in the documents an operation calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.ir import BACKENDS

if TYPE_CHECKING:
    from codegen.pipeline import Built


def line(built: Built) -> str:
    """One line: per backend, the followed methods that some operation uses."""
    parts: list[str] = []
    for backend in BACKENDS:
        followed = set(built.documents[backend].methods)
        used = {
            method_id
            for identity in built.overlay.operations.table("operations")
            for method_id in built.overlay.operations.strings("operations", identity, backend)
        }
        parts.append(f"{backend} {len(used)} of {len(followed)} followed methods")
    return "operations cover " + ", ".join(parts)
