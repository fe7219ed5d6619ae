"""The limits of a document for values, as sentences for docstrings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from collections.abc import Iterable

_SENTENCES: Final = {
    "const": "Must be {}.",
    "enum": "One of {}.",
    "exclusiveMaximum": "Must be less than {}.",
    "exclusiveMinimum": "Must be greater than {}.",
    "maxItems": "At most {} elements.",
    "maxLength": "At most {} characters.",
    "maxProperties": "At most {} entries.",
    "maximum": "At most {}.",
    "minItems": "At least {} elements.",
    "minLength": "At least {} characters.",
    "minProperties": "At least {} entries.",
    "minimum": "At least {}.",
    "multipleOf": "A multiple of {}.",
    "pattern": "Must match `{}`.",
    "uniqueItems": "No element twice.",
}


def sentences(limits: Iterable[tuple[str, str]]) -> str:
    """Return one sentence per limit."""
    return " ".join(_sentence(key, json.loads(value)) for key, value in limits if value != "false")


def _sentence(key: str, value: object) -> str:
    text = _SENTENCES[key].format(_shown(value))
    return text.replace(" 1 entries", " 1 entry").replace("s.", ".") if value == 1 else text


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(_shown, cast("list[object]", value)))
    return value if isinstance(value, str) else json.dumps(value)
