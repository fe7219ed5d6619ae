"""Names of cached content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._features.names.paths import in_collection
from gemkit._mapping.names import checked_name

if TYPE_CHECKING:
    from gemkit._mapping.operation import ClientContext


def cached_content(value: object, context: ClientContext) -> str:
    """Return the resource path of cached content, on Vertex AI with project and location."""
    name = checked_name(getattr(value, "name", value), "cached_content")
    if context.backend == "gemini":
        return in_collection("cachedContents", name)
    if name.startswith("projects/"):
        return name
    if name.startswith("locations/"):
        return f"projects/{context.project}/{name}"
    return f"projects/{context.project}/locations/{context.location}/{in_collection('cachedContents', name)}"
