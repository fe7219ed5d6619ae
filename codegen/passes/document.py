"""Our own wording for classes, fields and methods."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.limits import sentences
from codegen.spelling import member

if TYPE_CHECKING:
    from codegen.ir import Api, Enum, Field, Model, Operation
    from codegen.overlay import Overlay

_SHARED = {
    "http_options": "Options for this call; they override the client's.",
    "sdk_http_response": "Headers and status of the HTTP response this came with.",
}
# What every enum has a value for, and no user needs.
_NOTHING = "Nothing was stated."


def document(api: Api, overlay: Overlay) -> Api:
    """Take the wording from `overlay/docs`; what has none yet is left without."""
    return replace(
        api,
        models={name: _model(model, overlay) for name, model in api.models.items()},
        enums={name: _enum(enum, overlay) for name, enum in api.enums.items()},
        unions={name: replace(each, doc=overlay.doc(name, "doc")[0]) for name, each in api.unions.items()},
        resources=tuple(
            replace(
                resource,
                doc=overlay.doc("resources", resource.name)[0],
                operations=tuple(_operation(each, overlay) for each in resource.operations),
            )
            for resource in api.resources
        ),
    )


def _model(model: Model, overlay: Overlay) -> Model:
    return replace(
        model,
        doc=overlay.doc(model.name, "doc")[0],
        fields=tuple(_field(model.name, field, overlay) for field in model.fields),
    )


def _field(model: str, field: Field, overlay: Overlay) -> Field:
    text, _ = overlay.doc(model, "fields", field.name)
    told = (text or _SHARED.get(field.name, ""), sentences(field.limits))
    return replace(field, doc=" ".join(each for each in told if each))


def _enum(enum: Enum, overlay: Overlay) -> Enum:
    docs = {
        value: text
        for value in enum.values
        if (text := _value(enum.name, member(value, verbatim=enum.verbatim), overlay))
    }
    return replace(enum, doc=overlay.doc(enum.name, "doc")[0], value_docs=docs)


def _value(enum: str, name: str, overlay: Overlay) -> str:
    text, _ = overlay.doc(enum, "values", name)
    return text or (_NOTHING if name.endswith("UNSPECIFIED") else "")


def _operation(operation: Operation, overlay: Overlay) -> Operation:
    return replace(
        operation,
        doc=overlay.doc("operations", operation.id, "doc")[0],
        arguments=tuple(
            replace(argument, doc=overlay.doc("operations", operation.id, "args", argument.name)[0])
            for argument in operation.arguments
        ),
    )
