"""Typed access to free-form JSON in validated requests."""

import re
from collections.abc import Mapping
from typing import Any, TypeAlias, TypeGuard

JSON: TypeAlias = dict[str, Any]

_HUMP = re.compile(r"(?<=[a-z0-9])([A-Z])")


def is_object(value: Any) -> TypeGuard[JSON]:
    """Return whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Return whether a value is a JSON array."""
    return isinstance(value, list)


def as_object(value: Any) -> JSON:
    """Return the value if it is a JSON object, else an empty one."""
    return value if is_object(value) else {}


def as_list(value: Any) -> list[Any]:
    """Return the value if it is a JSON array, else an empty one."""
    return value if is_list(value) else []


def as_text(value: Any) -> str:
    """Return the value if it is a JSON string, else an empty one."""
    return value if isinstance(value, str) else ""


def as_int(value: Any) -> int | None:
    """Return the integer of a JSON number or a string of digits, else None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and re.fullmatch(r"[+-]?\d{1,20}", value):
        return int(value)
    return None


def as_float(value: Any) -> float | None:
    """Return a JSON number as a float, else None."""
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def objects(value: Any) -> list[JSON]:
    """Return the JSON objects of an array, in order; other items are ignored."""
    return [item for item in as_list(value) if is_object(item)]


def at(value: Mapping[str, Any], *keys: str) -> Any:
    """Return the value at a path of keys, or None if it does not exist."""
    found: Any = value
    for key in keys:
        found = as_object(found).get(key)
    return found


def snake(name: str) -> str:
    """Return the proto spelling of a JSON name: `maxOutputTokens` -> `max_output_tokens`."""
    return _HUMP.sub(r"_\1", name).lower()
