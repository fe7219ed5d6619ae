"""Convert names between wire and Python, and parse types of the overlay."""

from __future__ import annotations

import keyword
import re
import unicodedata
from typing import TYPE_CHECKING

from codegen.failure import BuildError, suggestion
from codegen.ir import TypeRef

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SCALARS = {"str", "int", "float", "bool", "bytes", "datetime", "Any"}
_JSON_NAMES = {"string": "Str", "integer": "Int", "number": "Float", "boolean": "Bool"}
_LOWER_UPPER = re.compile(r"([a-z0-9])([A-Z])")
_ACRONYM = re.compile(r"([A-Z]+)([A-Z][a-z])")
_NO_NAME = re.compile(r"\W+")
_PREFIXES = {"+": "plus", "-": "minus"}
_CONTAINER = re.compile(r"^(list|dict)\[(?:str, ?)?(.+)\]$")


def snake(wire: str) -> str:
    """``inlineData`` -> ``inline_data``; a leading underscore is dropped, a keyword gets one behind; ``+1`` -> ``plus_1``."""
    wire = unicodedata.normalize("NFKC", wire)  # as Python does with names
    if prefix := _PREFIXES.get(wire[:1]):
        wire = f"{prefix}_{wire[1:]}"
    text = _ACRONYM.sub(r"\1_\2", _LOWER_UPPER.sub(r"\1_\2", wire.lstrip("_"))).lower()
    text = _NO_NAME.sub("_", text).strip("_") if _NO_NAME.search(text) else text
    text = text if text.isidentifier() else f"field_{_identifier(text)}"
    return f"{text}_" if keyword.iskeyword(text) else text


def distinct(wanted: Mapping[str, str], taken: Iterable[str] = ()) -> dict[str, str]:
    """Return a distinct name for each key: the wanted one, followed by underscores if it exists.

    Of two keys, the one that sorts first has it; a key that begins with an underscore comes last.
    """
    used = set(taken)
    found: dict[str, str] = {}
    for key in sorted(wanted, key=lambda key: (key.startswith("_"), key)):
        name = wanted[key]
        while name in used:
            name += "_"
        used.add(name)
        found[key] = name
    return {key: found[key] for key in wanted}


def camel(name: str) -> str:
    """``inline_data`` -> ``inlineData``."""
    head, *rest = name.rstrip("_").split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)


def parse_type(text: str, models: set[str], enums: set[str], aliases: set[str], location: str) -> TypeRef:
    """Read a type as the overlay writes it: ``str``, ``list[Part]``, ``dict[str, Any]``, a model, enum or alias.

    Raises:
        BuildError: The text is not a known type.
    """
    if text in _SCALARS:
        return TypeRef("any" if text == "Any" else text)  # type: ignore[arg-type]
    if container := _CONTAINER.match(text):
        item = parse_type(container[2], models, enums, aliases, location)
        return TypeRef("list" if container[1] == "list" else "map", item=item)
    for kind, names in (("model", models), ("enum", enums), ("alias", aliases)):
        if text in names:
            return TypeRef(kind, text)  # type: ignore[arg-type]
    remedy = suggestion(_JSON_NAMES.get(text, text), {*_SCALARS, *models, *enums, *aliases})
    raise BuildError(
        location, f"{text!r} is not a type", remedy or "name a scalar, list[...], dict[str, ...], model, enum or alias"
    )


def member(value: str, *, verbatim: bool = False) -> str:
    """The member name of an enum value: in upper case unless `verbatim`."""
    name = _identifier(unicodedata.normalize("NFKC", value))
    name = unicodedata.normalize("NFKC", name if verbatim else name.upper())
    name = name if name.isidentifier() else f"VALUE_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def _identifier(text: str) -> str:
    """Return a text as a part of a Python name."""
    return "".join(character if f"_{character}".isidentifier() else "_" for character in text)
