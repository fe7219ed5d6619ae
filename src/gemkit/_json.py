"""What parsed JSON is, as type checkers want it told."""

from __future__ import annotations

from typing import Any, TypeGuard

JSON = dict[str, Any]


def is_object(value: Any) -> TypeGuard[JSON]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)
