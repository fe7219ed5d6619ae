"""The backends and the namespace of each document."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.failure import BuildError
from codegen.ir import BACKENDS

if TYPE_CHECKING:
    from codegen.ir import Backend
    from codegen.overlay import Overlay
    from codegen.wire import Document

_PART = re.compile(r"[A-Za-z0-9]+")
KEYS = ("strip", "every_method", "backends", "namespace", "keep", "methods")
"""What a table of documents.toml may say."""
_PUBLIC = re.compile(r"[A-Z][A-Za-z0-9_]*")
# Names that generated modules import, and reserved ones.
_RESERVED = frozenset(
    {"ABSENT", "Annotated", "Any", "Base64", "False", "Literal", "Mapping", "Message", "None", "OpenEnum", "OpenUnion"}
    | {"OpenStrEnum", "Required", "Sequence", "SnakeMessage", "Tag", "True", "TypeAlias", "TypedDict", "UnknownVariant"}
)


def names(overlay: Overlay) -> tuple[str, ...]:
    """Return the documents to read: one per backend, and those of documents.toml."""
    return (*BACKENDS, *(name for name in overlay.documents.table() if name not in BACKENDS))


def with_namespace(document: Document, name: str, overlay: Overlay) -> Document:
    """Return a document with its backends and its namespace, from documents.toml or else from itself.

    Raises:
        BuildError: It serves no backend, or an unknown one.
    """
    file = overlay.documents
    declared = file.strings(name, "backends") or document.backends
    serving = declared if declared is not None else ((name,) if name in BACKENDS else ())
    location = file.location(name, "backends")
    for backend in serving:
        if backend not in BACKENDS:
            raise BuildError(location, f"{backend!r} is not a backend", f"name some of {', '.join(BACKENDS)}")
    if not serving:
        raise BuildError(
            location, f"{document.location} serves no backend", f'add backends = ["{BACKENDS[0]}"] or the like'
        )
    space = file.get(name, "namespace")
    if space is not None and not (isinstance(space, str) and (space.isidentifier() or not space)):
        raise BuildError(file.location(name, "namespace"), f"{space!r} is not a namespace", "write a Python name")
    return replace(document, backends=serving, namespace=document.namespace if space is None else space)


def namespace(name: str, document: Document) -> str:
    """Return the namespace of a document; empty for the one that the backends' own documents share."""
    if document.namespace is not None:
        return document.namespace
    return "" if name in BACKENDS else name


def backends_of(name: str, document: Document, method_backends: tuple[str, ...] | None = None) -> tuple[Backend, ...]:
    """Return the backends of a document, or of one of its methods."""
    declared = document.backends if document.backends is not None else (name,)
    return tuple(each for each in BACKENDS if each in declared and (method_backends is None or each in method_backends))


def public(schema_id: str) -> str:
    """Return a schema's name as a class name: ``Order.delivery_address`` -> ``OrderDeliveryAddress``, ``None`` -> ``NoneValue``."""
    name = schema_id if _PUBLIC.fullmatch(schema_id) else title(schema_id)
    name = name if name[:1].isalpha() else f"Schema{name}"
    return f"{name}Value" if name in _RESERVED else name


def title(wire: str) -> str:
    """Return a wire name as part of a class name: ``delivery_address`` -> ``DeliveryAddress``."""
    return "".join(part[:1].upper() + part[1:] for part in _PART.findall(wire))


def qualified(space: str, name: str) -> str:
    """Return a name with its namespace."""
    return f"{space}.{name}" if space else name


def space_of(name: str) -> str:
    """Return the namespace of a name."""
    return name.rpartition(".")[0]


def bare(name: str) -> str:
    """Return a name without its namespace."""
    return name.rpartition(".")[2]
