"""Check the overlay and the interface before anything is emitted."""

from __future__ import annotations

import ast
import functools
import re
from typing import TYPE_CHECKING

from pydantic import BaseModel

from codegen import features
from codegen.failure import BuildError, UnusedWordingError, suggestion
from codegen.ir import Api, Field, Model, Operation, Unsupported
from codegen.namespaces import bare, qualified, space_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from pathlib import Path

    from codegen.overlay import Overlay

_VARIABLE = re.compile(r"\{(\w+)\}")


def verify(api: Api, overlay: Overlay, source: Path) -> list[BuildError]:
    """Return all errors; `source` is the folder of the hand-written package."""
    return [
        *types(api, overlay),
        *_duplicate_classes(api),
        *_topics(api, overlay),
        *_hand_written(api, overlay, source),
        *_unused(api, overlay),
    ]


def misspelt(overlay: Overlay) -> Iterator[BuildError]:
    """Entries that nothing has asked for so far, and whose names are similar to some that were asked for."""
    for file in (overlay.documents, overlay.operations, overlay.types):
        for key, remedy in file.unused().items():
            if remedy.startswith("did you mean"):
                yield BuildError(file.location(*key), f"nothing uses {'.'.join(key)}", remedy)


def types(api: Api, overlay: Overlay) -> Iterator[BuildError]:
    """Return errors of fields: two types, no use, or a name that exists."""
    requests = {operation.config for operation in api.operations()}
    for model in api.models.values():
        names_by_wire: dict[str, str] = {}
        for field in model.fields:
            where = f"{model.name}.{field.name}"
            if field.conflict:
                yield BuildError(
                    overlay.types.location("types", model.name, "fields", field.name),
                    f"{where} has two types: {field.conflict}",
                    f'rule with [types.{model.name}] fields.{field.name}.type = "..."',
                )
            if model.name in requests and _is_unsupported(field):
                yield BuildError(field.origins[0] if field.origins else where, f"no backend takes {where}", "omit it")
            if hasattr(BaseModel, field.name):
                yield BuildError(
                    overlay.types.location("types", model.name, "fields", field.name),
                    f"{where} would hide an attribute that pydantic gives every model",
                    f'name it otherwise with fields.x.wire = "{field.wire}"',
                )
            if field.wire in names_by_wire:
                yield BuildError(
                    overlay.types.location("types", model.name, "fields", field.name),
                    f"{where} shares the wire name {field.wire} with {names_by_wire[field.wire]}",
                )
            names_by_wire[field.wire] = field.name


def _duplicate_classes(api: Api) -> Iterator[BuildError]:
    """Return errors of classes with one name: a model also has two types for dictionaries, a union one and another class."""
    owners: dict[str, str] = {}
    candidates = [(name, {name, f"{name}Dict", f"{name}OrDict"}) for name in api.models]
    candidates += [
        (name, {name, f"{name}OrDict", qualified(space_of(name), f"Unknown{bare(name)}")}) for name in api.unions
    ]
    candidates += [(name, {name}) for name in api.enums]
    for name, classes in candidates:
        for each in sorted(classes):
            if (other := owners.setdefault(each, name)) != name:
                yield BuildError(each, f"both {other} and {name} would make it", "give one another name in types.toml")


def _is_unsupported(field: Field) -> bool:
    return bool(field.rules) and all(isinstance(rule, Unsupported) for rule in field.rules.values())


def _topics(api: Api, overlay: Overlay) -> Iterator[BuildError]:
    order = {topic: index for index, topic in enumerate(api.topics)}
    for model in api.models.values():
        for target in _targets(api, model):
            if order[target] > order[model.topic]:
                yield BuildError(
                    overlay.types.location("topics", model.topic),
                    f"module {model.topic} would import the later module {target} for {model.name}",
                )


def _targets(api: Api, model: Model) -> Iterator[str]:
    for field in model.fields:
        leaf = field.type.leaf()
        if leaf.kind in {"model", "enum", "union"}:
            yield api.topic_of(leaf.name)


def _hand_written(api: Api, overlay: Overlay, source: Path) -> Iterator[BuildError]:
    """Return errors of names of hand-written code in the overlay, and of methods that would hide generated ones."""
    for alias, capability in api.capabilities.items():
        both = {f"{capability}:{alias}", f"{capability}:{alias}Dict"}
        yield from _missing(both, "inputs", source, overlay.types.location("aliases", alias))
    for model in api.models.values():
        location = overlay.types.location("types", model.name)
        yield from _missing({model.mixin}, "mixins", source, location)
        hook = overlay.types.text("types", model.name, "receive")
        yield from _missing({field.via for field in model.fields} | {hook}, "transforms", source, location)
    for operation in api.operations():
        yield from _path_variables(operation, overlay)
        transforms = {argument.via for argument in operation.arguments} | {operation.finish, operation.answer}
        yield from _missing(transforms, "transforms", source, operation.origins[0])
    for resource in api.resources:
        yield from _shadows(resource.name, {each.method for each in resource.operations}, overlay, source)


def _missing(references: set[str], role: features.Role, source: Path, location: str) -> Iterator[BuildError]:
    """Return references that a feature's module does not define; an empty one is ignored."""
    for reference in sorted(references - {""}):
        capability, name = features.split(reference)
        if not capability or not name:
            yield BuildError(location, f"{reference!r} must name a capability", "write capability:name")
            continue
        path = features.path(capability, role)
        defined = _DEFINED[role](source / path)
        if name not in defined:
            remedy = suggestion(name, defined) or "correct the name or write it there"
            yield BuildError(location, f"{path} has no {_NOUNS[role]} {name}", remedy)


def _path_variables(operation: Operation, overlay: Overlay) -> Iterator[BuildError]:
    """Return errors of path variables without an argument."""
    computed = isinstance(overlay.operations.get("operations", operation.id, "path"), str)
    for backend, http in sorted(operation.http.items()):
        filled = {
            wire.strip("{}")
            for argument in operation.arguments
            if (wire := argument.wires.get(backend, argument.wire)).startswith("{") or argument.location == "url"
        }
        variables = set(_VARIABLE.findall(http.path))
        if missing := sorted(filled - variables):
            yield BuildError(
                operation.origins[0],
                f"the {backend} path {http.path} has no variable {', '.join(missing)}",
                "name it with args.a.wire, or state a path",
            )
        elif not computed and (missing := sorted(variables - filled)):
            yield BuildError(
                operation.origins[0],
                f"no argument of {operation.id} fills {', '.join(missing)} of the {backend} path {http.path}",
                "give one url = true, or state a path",
            )


def _shadows(resource: str, generated: set[str], overlay: Overlay, source: Path) -> Iterator[BuildError]:
    file = overlay.operations
    public = file.text("resources", resource, "public")
    declared = set(file.strings("resources", resource, "overrides"))
    if not public:
        return
    module, _, name = public.partition(":")
    path = source / f"{module}.py"
    body = _public_class(path, name, source)
    if body is None:
        yield BuildError(file.location("resources", resource, "public"), f"{path.name} has no class {name}")
        return
    defined = {each.name for each in body.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}
    for method in sorted((defined & generated) ^ declared):
        hint = "add it to" if method in defined else "remove it from"
        yield BuildError(
            file.location("resources", resource),
            f"{name}.{method} {'hides a generated method' if method in defined else 'does not hide a generated method'}",
            f"{hint} overrides",
        )


def _public_class(path: Path, name: str, source: Path) -> ast.ClassDef | None:
    """Find a public class: in the module itself, or in the async source of its import."""
    for tree in _modules(path):
        for node in ast.walk(tree):
            names = {each.name for each in node.names} if isinstance(node, ast.ImportFrom) else set[str]()
            for class_name in (f"Async{name}", name):
                if isinstance(node, ast.ImportFrom) and class_name in names:
                    imported = source.joinpath(*str(node.module).split(".")[1:])
                    return _classes(imported.with_suffix(".py")).get(class_name)
    return _classes(path).get(name)


def _modules(path: Path) -> Iterator[ast.Module]:
    files = sorted(path.glob("*.py")) if path.is_dir() else [path if path.suffix else path.with_suffix(".py")]
    for file in files:
        if file.is_file():
            yield _parsed(file)


def _parsed(file: Path) -> ast.Module:
    try:
        return _tree(file.read_text("utf-8"))
    except (SyntaxError, ValueError) as error:
        line = f":{error.lineno}" if isinstance(error, SyntaxError) else ""
        problem = error.msg if isinstance(error, SyntaxError) else str(error)
        relative = file.as_posix().rpartition("/src/")[2]
        raise BuildError(f"src/{relative}{line}", f"is not valid Python: {problem}", "correct it there") from None


@functools.lru_cache(maxsize=64)
def _tree(text: str) -> ast.Module:
    return ast.parse(text)


def _functions(path: Path) -> set[str]:
    return {each.name for tree in _modules(path) for each in tree.body if isinstance(each, ast.FunctionDef)}


def _aliases(path: Path) -> set[str]:
    """Return the names of annotated assignments, including those for type checkers."""
    return {
        each.target.id
        for tree in _modules(path)
        for each in ast.walk(tree)
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    }


def _classes(path: Path) -> dict[str, ast.ClassDef]:
    return {each.name: each for tree in _modules(path) for each in tree.body if isinstance(each, ast.ClassDef)}


_NOUNS: dict[features.Role, str] = {"inputs": "type alias", "mixins": "class", "transforms": "function"}
_DEFINED: dict[features.Role, Callable[[Path], Collection[str]]] = {
    "inputs": _aliases,
    "mixins": _classes,
    "transforms": _functions,
}


def _unused(api: Api, overlay: Overlay) -> Iterator[BuildError]:
    for name in overlay.types.table("types"):
        if name not in api.models:
            remedy = suggestion(name, api.models.keys() - overlay.types.table("types").keys()) or "delete the entry"
            yield BuildError(overlay.types.location("types", name), f"no operation reaches {name}", remedy)
    for name in overlay.types.table("enums"):
        if name not in api.enums:
            yield BuildError(overlay.types.location("enums", name), f"nothing uses the enum {name}", "delete the entry")
    for name in overlay.types.table("unions"):
        if name not in api.unions:
            yield BuildError(
                overlay.types.location("unions", name), f"nothing uses the union {name}", "delete the entry"
            )
    for file in overlay.files():
        for key, remedy in file.unused().items():
            location, problem = file.location(*key), f"nothing uses {'.'.join(key)}"
            wording = file in overlay.docs
            yield UnusedWordingError(location, key, remedy) if wording else BuildError(location, problem, remedy)
