"""The followed methods that operations use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from codegen.pipeline import Built


def used(built: Built, document: str) -> set[str]:
    """Return the ids of the methods of a document that operations use."""
    operations = built.overlay.operations
    return {
        method_id
        for identity in operations.table("operations")
        for method_id in operations.strings("operations", identity, document)
    }


def line(built: Built) -> str:
    """Return one line: per document, the number of followed methods that operations use."""
    parts: list[str] = []
    for name, document in built.documents.items():
        followed_ids = set(document.methods)
        parts.append(f"{name} {len(used(built, name))} of {len(followed_ids)} followed methods")
    return "operations cover " + ", ".join(parts)
