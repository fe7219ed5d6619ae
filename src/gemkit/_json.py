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
    values = (config.get(name) if is_object(config) else getattr(config, name, None) for name in names)
    return next((value for value in values if value is not None), None)
