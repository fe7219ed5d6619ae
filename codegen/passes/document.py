"""Our own wording for classes, fields and methods; the default is derived from name and type."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.ir import BACKENDS, Unsupported
from codegen.limits import sentences
from codegen.namespaces import space_of
from codegen.spelling import member, snake

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from codegen.ir import Api, Backend, Enum, Field, Model, Operation, TypeRef
    from codegen.overlay import Overlay

_SHARED = {
    "http_options": "Options for this call; they override the client's.",
    "sdk_http_response": "Headers and status of the HTTP response this came with.",
}
# Values that every enum has and users do not need.
_NOTHING = "Nothing was stated."
_SERVICES: dict[Backend, str] = {"gemini": "the Gemini API", "vertex": "Vertex AI"}
_KINDS = {
    "str": "a string",
    "int": "an integer",
    "float": "a number",
    "bool": "true or false",
    "bytes": "bytes",
    "datetime": "a point in time",
    "any": "any value",
}


def document(api: Api, overlay: Overlay) -> Api:
    """Take the wording from `overlay/docs`, and mark deprecated names."""
    return replace(
        api,
        models={name: _model(model, overlay) for name, model in api.models.items()},
        enums={name: _enum(enum, overlay) for name, enum in api.enums.items()},
        unions={name: replace(each, doc=overlay.doc(name, "doc")[0]) for name, each in api.unions.items()},
        resources=tuple(
            replace(
                resource,
                doc=overlay.doc("resources", resource.name)[0] or f"Methods of {resource.name}.",
                operations=tuple(_operation(each, overlay) for each in resource.operations),
            )
            for resource in api.resources
        ),
    )


def debt(api: Api, overlay: Overlay) -> list[str]:
    """Return the names without wording in `overlay/docs`: ``Type``, ``Type.field``, ``Enum.VALUE``, ``resource.method``."""
    missing = sorted(_unworded(api, overlay))
    # The types of a further document are many, and described by their names and types: they are counted.
    counts = Counter(space for name in missing if (space := name.partition(".")[0]) in api.namespaces_in_use())
    return [
        *(name for name in missing if name.partition(".")[0] not in counts),
        *(f"{count} names of {space}" for space, count in sorted(counts.items())),
    ]


def _unworded(api: Api, overlay: Overlay) -> Iterator[str]:
    for model in api.models.values():
        if not overlay.doc(model.name, "doc")[0]:
            yield model.name
        for field in model.fields:
            if field.name not in _SHARED and not _field_doc(model.name, field.name, overlay):
                yield f"{model.name}.{field.name}"
    for enum in api.enums.values():
        if not overlay.doc(enum.name, "doc")[0]:
            yield enum.name
        for value in enum.values:
            name = member(value, verbatim=enum.verbatim)
            if not _value(enum.name, name, overlay):
                yield f"{enum.name}.{name}"
    for resource in api.resources:
        if not overlay.doc("resources", resource.name)[0]:
            yield resource.name
    for operation in api.operations():
        if not overlay.doc("operations", operation.id, "doc")[0]:
            yield operation.id
        for argument in operation.arguments:
            if not _argument_doc(operation.id, argument.name, overlay):
                yield f"{operation.id}({argument.name})"


def _model(model: Model, overlay: Overlay) -> Model:
    return replace(
        model,
        doc=_deprecated(
            overlay.doc(model.name, "doc")[0] or f"{_words(snake(model.name))}.", model.deprecated, model.sources
        ),
        fields=tuple(_field(model.name, field, overlay) for field in model.fields),
    )


def _field(model: str, field: Field, overlay: Overlay) -> Field:
    text = _field_doc(model, field.name, overlay)
    text = text or _SHARED.get(field.name) or f"{_words(field.name)}, {_kind(field.type)}."
    text = " ".join(each for each in (text, sentences(field.limits)) if each)
    present = [backend for backend in BACKENDS if not isinstance(field.rules.get(backend), Unsupported)]
    deprecated: tuple[Backend, ...] = tuple(backend for backend in field.deprecated if backend in present)
    return replace(field, doc=_deprecated(text, deprecated, present))


def _field_doc(model: str, field: str, overlay: Overlay) -> str:
    """Return the wording of a field: its own, or that of all fields of this name in the namespace."""
    return overlay.doc(model, "fields", field)[0] or overlay.doc(f"{space_of(model)}.*", "fields", field)[0]


def _argument_doc(operation: str, argument: str, overlay: Overlay) -> str:
    """Return the wording of an argument: its own, or that of all arguments of this name."""
    return next(
        (text for each in (operation, "*") if (text := overlay.doc("operations", each, "args", argument)[0])), ""
    )


def _enum(enum: Enum, overlay: Overlay) -> Enum:
    docs: dict[str, str] = {}
    for value in enum.values:
        name = member(value, verbatim=enum.verbatim)
        text = _value(enum.name, name, overlay) or f"{_words(_bare(name, enum.name))}."
        docs[value] = _deprecated(text, enum.deprecated.get(value, ()), enum.present.get(value, ()))
    return replace(
        enum, doc=overlay.doc(enum.name, "doc")[0] or f"{_words(snake(enum.name))}: its values.", value_docs=docs
    )


def _bare(name: str, enum: str) -> str:
    """Return a value without the name of its enum."""
    return name.removeprefix(f"{snake(enum).upper()}_") or name


def _value(enum: str, name: str, overlay: Overlay) -> str:
    text, _ = overlay.doc(enum, "values", name)
    return text or (_NOTHING if name.endswith("UNSPECIFIED") else "")


def _operation(operation: Operation, overlay: Overlay) -> Operation:
    deprecated: tuple[Backend, ...] = tuple(
        backend for backend in BACKENDS if backend in operation.http and operation.http[backend].deprecated
    )
    text = overlay.doc("operations", operation.id, "doc")[0] or f"Call {operation.id}."
    return replace(
        operation,
        doc=_deprecated(text, deprecated, operation.http),
        arguments=tuple(
            replace(
                argument,
                doc=_argument_doc(operation.id, argument.name, overlay)
                or f"{_words(argument.name)}, {_kind(argument.type)}.",
            )
            for argument in operation.arguments
        ),
    )


def _deprecated(text: str, deprecated: Collection[Backend], present: Collection[str]) -> str:
    """Add the backends on which a name is deprecated, unless the text has them."""
    if not deprecated or "Deprecated" in text:
        return text
    if all(backend in deprecated for backend in BACKENDS if backend in present):
        return f"{text} Deprecated."
    return f"{text} Deprecated on {' and '.join(_SERVICES[each] for each in deprecated)}."


def _words(name: str) -> str:
    """``max_output_tokens`` -> ``Max output tokens``."""
    text = re.sub(r"[^A-Za-z0-9]+", " ", name).strip().lower()
    return text[:1].upper() + text[1:]


def _kind(ref: TypeRef) -> str:
    if ref.kind == "list" and ref.item:
        return f"a list of {ref.leaf().name or ref.leaf().kind}"
    if ref.kind == "map" and ref.item:
        return f"a mapping to {ref.leaf().name or ref.leaf().kind}"
    return _KINDS.get(ref.kind) or f"a `{ref.name}`"
