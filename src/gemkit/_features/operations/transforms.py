"""Names of long-running operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemkit._features.names.paths import in_collection
from gemkit._mapping.names import checked_name

if TYPE_CHECKING:
    from gemkit._mapping.operation import ClientContext


def operation_name(value: object, context: ClientContext) -> str:
    """Return the path of a long-running operation, or of its parent, as the service sent it."""
    del context
    return checked_name(getattr(value, "name", value), "operation.name")


def project_operation(value: object, context: ClientContext) -> str:
    """Return the path of an operation of the project, from its id or path."""
    del context
    name = checked_name(getattr(value, "name", value), "operation.name")
    return name if name.startswith("projects/") else in_collection("operations", name)
