"""How much of what we follow in the documents an operation calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from codegen.pipeline import Built


def used(built: Built, document: str) -> set[str]:
    """The ids of the methods of a document that some operation uses."""
    operations = built.overlay.operations
    return {
        method_id
        for identity in operations.table("operations")
        for method_id in operations.strings("operations", identity, document)
    }


def line(built: Built) -> str:
    """One line: per document, the followed methods that some operation uses."""
    parts: list[str] = []
    for name, document in built.documents.items():
        followed_ids = set(document.methods)
        parts.append(f"{name} {len(used(built, name))} of {len(followed_ids)} followed methods")
    return "operations cover " + ", ".join(parts)
