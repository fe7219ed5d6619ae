"""Explain the origin of a name, and the overlay lines that affect it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen import features
from codegen.failure import BuildError
from codegen.ir import BACKENDS, ClientOnly, Move, Query, Unchanged, Unsupported
from codegen.passes.merge import show

if TYPE_CHECKING:
    from codegen.ir import Api, Field, Model, Operation, Rule, Union


def explain(api: Api, name: str) -> str:
    """Return a few lines about a type, ``Type.field``, enum or ``resource.method``.

    Raises:
        BuildError: Nothing has this name.
    """
    head, _, tail = (name, "", "") if name in {*api.models, *api.unions, *api.enums} else _split(name)
    if operation := next((each for each in api.operations() if each.id == name), None):
        return _operation(operation)
    if head in api.models and not tail:
        return _model(api.models[head])
    if head in api.models:
        field = next((each for each in api.models[head].fields if tail in {each.name, each.wire}), None)
        if field is None:
            known = ", ".join(each.name for each in api.models[head].fields)
            raise BuildError(name, f"{head} has no field {tail}", f"it has {known}")
        return _field(head, field)
    if head in api.unions and not tail:
        return _union(api.unions[head])
    if head in api.enums and not tail:
        enum = api.enums[head]
        return "\n".join(
            [f"{head}: enum of {len(enum.values)} values, in types/{enum.topic}.py", *_origin_lines(enum.origins)]
        )
    raise BuildError(name, "is not a type, enum or operation", "names are spelled as in gemkit.types")


def _split(name: str) -> tuple[str, str, str]:
    """Split a name into a type, with its namespace, and a field."""
    return name.rpartition(".") if name.count(".") > 1 else name.partition(".")


def _union(union: Union) -> str:
    member = f" by {union.discriminator}" if union.discriminator else ""
    differences = f", told apart{member}; else {union.unknown}" if union.unknown else ""
    options = [f"  {show(option)}" for option in union.options]
    return "\n".join(
        [f"{union.name}: union of {len(options)} types{differences}", *_origin_lines(union.origins), *options]
    )


def _origin_lines(origins: tuple[str, ...]) -> list[str]:
    return [f"  from {origin}" for origin in origins]


def _model(model: Model) -> str:
    return "\n".join(
        [
            f"{model.name}: model of {len(model.fields)} fields, in types/{model.topic}.py",
            *_origin_lines(model.origins),
            *(f"  {field.name}: {show(field.type)}{_differences(field)}" for field in model.fields),
        ]
    )


def _differences(field: Field) -> str:
    differences = [
        f"{backend}: {_rule(field.rules[backend])}"
        for backend in BACKENDS
        if backend in field.rules and not isinstance(field.rules[backend], Unchanged)
    ]
    return f"  ({'; '.join(differences)})" if differences else ""


def _rule(rule: Rule) -> str:
    match rule:
        case Unchanged():
            return "same"
        case Unsupported(reason="absent"):
            return "not in its document"
        case Unsupported():
            return "refused"
        case Move(path=path):
            return f"at {'.'.join(path)}"
        case Query(parameter=parameter):
            return f"query parameter {parameter}"
        case ClientOnly():
            return "not sent"


def _field(model: str, field: Field) -> str:
    lines = [f"{model}.{field.name}: {show(field.type)}, wire name {field.wire}", *_origin_lines(field.origins)]
    lines += [f"  {backend}: {_rule(field.rules[backend])}" for backend in BACKENDS if backend in field.rules]
    lines += [f"  {key}: {value}" for key, value in field.limits]
    if field.via:
        capability, name = features.split(field.via)
        lines.append(f"  transformed by {name} in {features.path(capability, 'transforms')}")
    return "\n".join(lines)


def _operation(operation: Operation) -> str:
    lines = [
        f"{operation.id}: {operation.kind}, config {operation.config or 'none'}",
        *_origin_lines(operation.origins),
    ]
    lines += [f"  {b}: {h.verb} {h.path}, {h.method_id}" for b, h in sorted(operation.http.items())]
    return "\n".join(lines)
