"""What stops a build: everything the overlay says must fit, and everything emitted must work."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from pydantic import BaseModel

from codegen.failure import BuildError
from codegen.ir import Api, Field, Model, Operation, Unsupported

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from codegen.overlay import Overlay

_VARIABLE = re.compile(r"\{(\w+)\}")


def verify(api: Api, overlay: Overlay, source: Path) -> list[BuildError]:
    """Every reason not to build; `source` is the folder of the hand-written package."""
    return [
        *_types(api, overlay),
        *_topics(api, overlay),
        *_hand_written(api, overlay, source),
        *_unused(api, overlay),
    ]


def _types(api: Api, overlay: Overlay) -> Iterator[BuildError]:
    requests = {operation.config for operation in api.operations()}
    for model in api.models.values():
        taken: dict[str, str] = {}
        for field in model.fields:
            where = f"{model.name}.{field.name}"
            if field.conflict:
                yield BuildError(
                    overlay.types.place("types", model.name, "fields", field.name),
                    f"{where} has two types: {field.conflict}",
                    f'rule with [types.{model.name}] fields.{field.name}.type = "..."',
                )
            if model.name in requests and _nobody_takes(field):
                yield BuildError(field.origins[0] if field.origins else where, f"no backend takes {where}", "omit it")
            if hasattr(BaseModel, field.name):
                yield BuildError(
                    overlay.types.place("types", model.name, "fields", field.name),
                    f"{where} would hide an attribute that pydantic gives every model",
                    f'name it otherwise with fields.x.wire = "{field.wire}"',
                )
            if field.wire in taken:
                yield BuildError(
                    overlay.types.place("types", model.name, "fields", field.name),
                    f"{where} shares the wire name {field.wire} with {taken[field.wire]}",
                )
            taken[field.wire] = field.name


def _nobody_takes(field: Field) -> bool:
    return bool(field.rules) and all(isinstance(rule, Unsupported) for rule in field.rules.values())


def _topics(api: Api, overlay: Overlay) -> Iterator[BuildError]:
    order = {topic: index for index, topic in enumerate(api.topics)}
    for model in api.models.values():
        for target in _targets(api, model):
            if order[target] > order[model.topic]:
                yield BuildError(
                    overlay.types.place("topics", model.topic),
                    f"module {model.topic} would import the later module {target} for {model.name}",
                )


def _targets(api: Api, model: Model) -> Iterator[str]:
    for field in model.fields:
        leaf = field.type.leaf()
        if leaf.kind in {"model", "enum", "union"}:
            yield api.topic_of(leaf.name)


def _hand_written(api: Api, overlay: Overlay, source: Path) -> Iterator[BuildError]:
    """Names that the overlay borrows from hand-written code, and methods that would hide generated ones."""
    transforms = _functions(source / "_transforms")
    mixins = {name for path in source.glob("_mixins*") for name in _classes(path)}
    for model in api.models.values():
        place = overlay.types.place("types", model.name)
        if model.mixin and model.mixin not in mixins:
            yield BuildError(place, f"there is no mixin {model.mixin} in _mixins")
        hook = overlay.types.text("types", model.name, "receive")
        borrowed = {field.via for field in model.fields} | {hook}
        for via in sorted(borrowed - {""} - transforms):
            yield BuildError(place, f"there is no transform {via} in _transforms")
    for operation in api.operations():
        yield from _path_variables(operation, overlay)
        named = {argument.via for argument in operation.arguments} | {operation.finish, operation.answer}
        for via in sorted(named - {""} - transforms):
            yield BuildError(operation.origins[0], f"there is no transform {via} in _transforms")
    for resource in api.resources:
        yield from _shadows(resource.name, {each.method for each in resource.operations}, overlay, source)


def _path_variables(operation: Operation, overlay: Overlay) -> Iterator[BuildError]:
    """A path the overlay states may have variables that the core computes; a document's has arguments for all."""
    computed = isinstance(overlay.operations.get("operations", operation.id, "path"), str)
    for backend, http in sorted(operation.http.items()):
        given = {
            wire.strip("{}")
            for argument in operation.arguments
            if (wire := argument.wires.get(backend, argument.wire)).startswith("{") or argument.place == "url"
        }
        wanted = set(_VARIABLE.findall(http.path))
        if missing := sorted(given - wanted):
            yield BuildError(
                operation.origins[0],
                f"the {backend} path {http.path} has no variable {', '.join(missing)}",
                "name it with args.a.wire, or state a path",
            )
        elif not computed and (missing := sorted(wanted - given)):
            yield BuildError(
                operation.origins[0],
                f"no argument of {operation.id} fills {', '.join(missing)} of the {backend} path {http.path}",
                "give one url = true, or state a path",
            )


def _shadows(resource: str, generated: set[str], overlay: Overlay, source: Path) -> Iterator[BuildError]:
    file = overlay.operations
    public = file.text("resources", resource, "public")
    said = set(file.strings("resources", resource, "overrides"))
    if not public:
        return
    module, _, name = public.partition(":")
    path = source / f"{module}.py"
    body = _classes(path).get(name)
    if body is None:
        yield BuildError(file.place("resources", resource, "public"), f"{path.name} has no class {name}")
        return
    written = {each.name for each in body.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}
    for method in sorted((written & generated) ^ said):
        hint = "add it to" if method in written else "remove it from"
        yield BuildError(
            file.place("resources", resource),
            f"{name}.{method} {'hides a generated method' if method in written else 'does not hide a generated method'}",
            f"{hint} overrides",
        )


def _modules(path: Path) -> Iterator[ast.Module]:
    files = sorted(path.glob("*.py")) if path.is_dir() else [path if path.suffix else path.with_suffix(".py")]
    for file in files:
        if file.is_file():
            yield ast.parse(file.read_text("utf-8"))


def _functions(path: Path) -> set[str]:
    return {each.name for tree in _modules(path) for each in tree.body if isinstance(each, ast.FunctionDef)}


def _classes(path: Path) -> dict[str, ast.ClassDef]:
    return {each.name: each for tree in _modules(path) for each in tree.body if isinstance(each, ast.ClassDef)}


def _unused(api: Api, overlay: Overlay) -> Iterator[BuildError]:
    for name in overlay.types.table("types"):
        if name not in api.models:
            yield BuildError(overlay.types.place("types", name), f"no operation reaches {name}", "delete the entry")
    for name in overlay.types.table("enums"):
        if name not in api.enums:
            yield BuildError(overlay.types.place("enums", name), f"nothing uses the enum {name}", "delete the entry")
    for name in overlay.types.table("unions"):
        if name not in api.unions:
            yield BuildError(overlay.types.place("unions", name), f"nothing uses the union {name}", "delete the entry")
    for file in overlay.files():
        for place, key in file.unused():
            yield BuildError(place, f"nothing uses {key}", "delete it or correct the name")
