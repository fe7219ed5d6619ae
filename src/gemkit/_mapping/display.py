"""The repr of messages: indented, without unset fields and without long data."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel

from gemkit._errors.redact import REDACTED
from gemkit._errors.secret_names import is_secret_member, names_secret

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_WIDTH = 110
_INDENT = "  "
_MAX_BYTES = 8
_MAX_ITEMS = 20
_SHOWN_ITEMS = 5


def format_value(value: object, indent: str = "") -> str:
    """Return the repr of a value, on as many lines as needed.

    Args:
        value: A message, or the value of a field.
        indent: Indentation of the lines after the first.
    """
    if isinstance(value, BaseModel):
        pairs = [(f"{name}=", item) for name, item in visible_fields(value)]
        return _bracketed(f"{type(value).__name__}(", pairs, ")", indent)
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, bytes):
        return repr(value) if len(value) <= _MAX_BYTES else f"<{len(value)} bytes: {value[:_MAX_BYTES]!r}...>"
    if isinstance(value, dict):
        mapping = cast("Mapping[Any, Any]", value)
        return _bracketed("{", [(f"{key!r}: ", item) for key, item in mapping.items()], "}", indent)
    if isinstance(value, list | tuple):
        items = cast("Sequence[object]", value)
        start, end = "[]" if isinstance(value, list) else "()"
        is_truncated = len(items) > _MAX_ITEMS
        rest = f"... {len(items)} items" if is_truncated else ""
        return _bracketed(
            start, [("", item) for item in items[: _SHOWN_ITEMS if is_truncated else None]], end, indent, rest
        )
    return repr(value)


def _redacted(name: str, item: Any) -> Any:
    """Return the value of a field, redacted if its name is that of a secret."""
    if isinstance(item, dict):
        mapping = cast("Mapping[Any, Any]", item)
        return {
            key: REDACTED if each and is_secret_member(key, each, mapping, name) else each
            for key, each in mapping.items()
        }
    return REDACTED if item and isinstance(item, str) and names_secret(name) else item


def visible_fields(message: BaseModel) -> Iterator[tuple[str, Any]]:
    """Yield name and value of every field that is not None, without secrets."""
    for name, value in message.__repr_args__():
        if name is not None and value is not None:
            yield name, _redacted(name, value)


def as_html(message: BaseModel) -> str:
    """Return a message as HTML, for notebooks."""
    from html import escape

    return f"<pre>{escape(format_value(message))}</pre>"


def _bracketed(start: str, pairs: Sequence[tuple[str, object]], end: str, indent: str, rest: str = "") -> str:
    if len(pairs) == 1 and not rest:
        # The brackets of a single item are on the item's lines.
        label, value = pairs[0]
        return f"{start}{label}{format_value(value, indent)}{end}"
    inner = indent + _INDENT
    items = [f"{label}{format_value(value, inner)}" for label, value in pairs]
    if rest:
        items.append(rest)
    line = f"{start}{', '.join(items)}{end}"
    if "\n" not in line and len(indent) + len(line) <= _WIDTH:
        return line
    return "\n".join([start, *(f"{inner}{item}," for item in items), indent + end])
