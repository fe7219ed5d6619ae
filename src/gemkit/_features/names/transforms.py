"""Resource names that belong to no single capability."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._features.names.paths import checked

if TYPE_CHECKING:
    from gemkit._core.operation import Context


def location(value: object, context: Context) -> str:
    """Return the resource path of a location: ``projects/{project}/locations/{location}``."""
    del context
    return checked(value, "parent")
