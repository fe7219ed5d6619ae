"""Typed access to parsed JSON, and to options passed as a dictionary or a message."""

from __future__ import annotations

from typing import Any, TypeGuard

JSON = dict[str, Any]


def is_object(value: Any) -> TypeGuard[JSON]:
    """Return whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Return whether a value is a JSON array."""
    return isinstance(value, list)


def option(config: Any, *names: str) -> Any:
    """Return the first of these options that is set in a config (a dictionary or a message); None if none is set."""
    # Not by `getattr`: looking up a name that a message does not have is slow.
    values = config if is_object(config) else getattr(config, "__dict__", {})
    return next((value for name in names if (value := values.get(name)) is not None), None)
