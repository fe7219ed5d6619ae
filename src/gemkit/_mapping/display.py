"""Messages as people read them: indented, without what is not set, and without long data."""

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
_MOST_BYTES = 8
_MOST_ITEMS = 20
_SHOWN_ITEMS = 5


def shown(value: object, indent: str = "") -> str:
    """Return a value as Python writes it, over as many lines as it needs.

    Args:
        value: A message, or anything that a field of one holds.
        indent: What the lines after the first begin with.
    """
    if isinstance(value, BaseModel):
        pairs = [(f"{name}=", item) for name, item in set_values(value)]
        return _joined(f"{type(value).__name__}(", pairs, ")", indent)
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, bytes):
        return repr(value) if len(value) <= _MOST_BYTES else f"<{len(value)} bytes: {value[:_MOST_BYTES]!r}...>"
    if isinstance(value, dict):
        held = cast("Mapping[Any, Any]", value)
        return _joined("{", [(f"{key!r}: ", item) for key, item in held.items()], "}", indent)
    if isinstance(value, list | tuple):
        items = cast("Sequence[object]", value)
        start, end = "[]" if isinstance(value, list) else "()"
        cut = len(items) > _MOST_ITEMS
        rest = f"... {len(items)} items" if cut else ""
        return _joined(start, [("", item) for item in items[: _SHOWN_ITEMS if cut else None]], end, indent, rest)
    return repr(value)


def _without_secret(name: str, item: Any) -> Any:
    """What a field holds, with marks where names say that a text is a secret."""
    if isinstance(item, dict):
        held = cast("Mapping[Any, Any]", item)
        return {
            key: REDACTED if each and is_secret_member(key, each, held, name) else each for key, each in held.items()
        }
    return REDACTED if item and isinstance(item, str) and names_secret(name) else item


def set_values(message: BaseModel) -> Iterator[tuple[str, Any]]:
    """Yield name and value of every field that is not None, without secrets."""
    for name, value in message.__repr_args__():
        if name is not None and value is not None:
            yield name, _without_secret(name, value)


def as_html(message: BaseModel) -> str:
    """Return a message as HTML, for notebooks."""
    from html import escape

    return f"<pre>{escape(shown(message))}</pre>"


def _joined(start: str, pairs: Sequence[tuple[str, object]], end: str, indent: str, rest: str = "") -> str:
    if len(pairs) == 1 and not rest:
        # The brackets of a single item stand on its lines.
        label, value = pairs[0]
        return f"{start}{label}{shown(value, indent)}{end}"
    inner = indent + _INDENT
    items = [f"{label}{shown(value, inner)}" for label, value in pairs]
    if rest:
        items.append(rest)
    line = f"{start}{', '.join(items)}{end}"
    if "\n" not in line and len(indent) + len(line) <= _WIDTH:
        return line
    return "\n".join([start, *(f"{inner}{item}," for item in items), indent + end])
