"""Resource names that several capabilities use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._mapping.names import checked_name

if TYPE_CHECKING:
    from gemkit._mapping.operation import ClientContext


def location(value: object, context: ClientContext) -> str:
    """Return the resource path of a location: ``projects/{project}/locations/{location}``."""
    del context
    return checked_name(value, "parent")
