"""Paging, filtering and updates of the collections of both services."""

import base64
import binascii
import re
from collections.abc import Callable, Iterable
from typing import Any

from gemkit.emulator.family import FamilyDocument
from gemkit.emulator.json_values import JSON, as_object, as_text, at, is_object, snake
from gemkit.emulator.registry import Call
from gemkit.emulator.service_errors import ServiceError, invalid

_DEFAULT_SIZE = 50
_MAX_SIZE = 1000
_TERM = re.compile(r"(?P<path>[\w.-]+)\s*(?P<sign>:|=)\s*(?:\"(?P<quoted>[^\"]*)\"|(?P<bare>[^\s\"]+))")


def page(call: Call, key: str, items: Iterable[JSON]) -> JSON:
    """Return the page of a collection for the `pageSize` and `pageToken` of a call, in either spelling.

    Raises:
        ServiceError: 400 for a negative size or an unknown token.
    """
    everything = list(items)
    family = isinstance(call.document, FamilyDocument)
    size = call.query.get("page_size" if family else "pageSize", 0)
    if size < 0:
        raise invalid(f"page_size must not be negative, got {size}.", ("page_size", "negative"))
    start = _offset(call.query.get("page_token" if family else "pageToken", ""))
    end = start + min(size or _DEFAULT_SIZE, call.state.page_size or _MAX_SIZE)
    out: JSON = {key: everything[start:end]}
    if end < len(everything):
        out["next_page_token" if family else "nextPageToken"] = base64.urlsafe_b64encode(
            f"from:{end}".encode()
        ).decode()
    return out


def _offset(token: str) -> int:
    if not token:
        return 0
    try:
        return int(base64.urlsafe_b64decode(token).decode().removeprefix("from:"))
    except (binascii.Error, ValueError):
        raise invalid(
            f"page_token is not one that a list has returned: {token!r}.", ("page_token", "invalid")
        ) from None


def filtered(items: Iterable[JSON], expression: str) -> list[JSON]:
    """Return the items that match a filter: terms `path="value"` and `path:*` joined by AND, also in parentheses.

    Raises:
        ServiceError: 400 for any other expression.
    """
    terms: list[Callable[[JSON], bool]] = [_term(text) for text in re.split(r"\s+AND\s+", expression.strip()) if text]
    return [item for item in items if all(term(item) for term in terms)]


def _term(text: str) -> Callable[[JSON], bool]:
    found = _TERM.fullmatch(text.strip(" ()"))
    if not found:
        raise invalid(f'The emulator supports filters such as labels.key:* and display_name="x", not {text!r}.')
    # A label may contain dots, a field name cannot: split at the first dot.
    first, _, rest = found["path"].partition(".")
    wanted = found["quoted"] if found["quoted"] is not None else found["bare"]

    def matches(item: JSON) -> bool:
        value = at({snake(key): entry for key, entry in item.items()}, snake(first), *([rest] if rest else []))
        return value is not None and wanted in ("*", value)

    return matches


def find(table: dict[str, JSON], name: str) -> JSON:
    """Return a resource by name; raises `ServiceError` 404."""
    if name not in table:
        raise ServiceError(404, f"There is no {name}.")
    return table[name]


def apply_update(call: Call, resource: JSON) -> JSON:
    """Return the resource with the fields in `updateMask` updated from the body.

    Without a mask all fields of the body are updated. Read-only fields are not changed.

    Raises:
        ServiceError: 400 for a mask with a field that is not in the resource's schema.
    """
    fields = call.document.fields(call.method.response or "") or {}
    wires = {alias: name for name in fields for alias in (snake(name), name)}
    paths = [path.strip() for path in as_text(call.query.get("updateMask")).split(",") if path.strip()]
    out: JSON = dict(resource)
    for path in paths or list(call.body):
        first, _, rest = path.partition(".")
        if first not in wires:
            raise invalid(f"update_mask names {path!r}, which the resource does not have.", ("update_mask", path))
        wire = wires[first]
        if not fields[wire].schema.get("readOnly"):
            value: Any = call.body.get(wire)
            _put(out, wire, {**as_object(out.get(wire)), rest: as_object(value).get(rest)} if rest else value)
    return out


def _put(resource: JSON, key: str, value: Any) -> None:
    if value is None:
        resource.pop(key, None)
    else:
        kept = {name: item for name, item in value.items() if item is not None} if is_object(value) else value
        resource[key] = kept
