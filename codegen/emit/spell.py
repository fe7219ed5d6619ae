"""Types as Python text, for signatures and typed dictionaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from codegen.ir import TypeRef

from codegen.namespaces import bare

_SCALARS = {"any": "Any", "datetime": "datetime.datetime"}


def concrete(ref: TypeRef) -> str:
    """Return the annotation of a result."""
    if ref.kind == "list" and ref.item:
        return f"list[{concrete(ref.item)}]"
    if ref.kind == "map" and ref.item:
        return f"dict[str, {concrete(ref.item)}]"
    if ref.kind == "const":
        return f"Literal[{ref.name}]"
    return bare(ref.name) or _SCALARS.get(ref.kind, ref.kind)


def accepted(ref: TypeRef) -> str:
    """Return the annotation of an argument: sequences and mappings, and dictionaries in place of models."""
    if ref.kind == "list" and ref.item:
        return f"Sequence[{accepted(ref.item)}]"
    if ref.kind == "map" and ref.item:
        return f"Mapping[str, {accepted(ref.item)}]"
    if ref.kind in {"model", "union"}:
        return f"{bare(ref.name)}OrDict"
    if ref.kind == "enum":
        return f"{bare(ref.name)} | str"
    return f"{ref.name}Dict" if ref.kind == "alias" else concrete(ref)
