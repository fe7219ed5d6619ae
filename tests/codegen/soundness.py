"""Checks that emitted Python defines each name once, which a compiler does not."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


def defined_twice(files: Mapping[str, str]) -> list[str]:
    """Every name that a module or class of `files` defines again; raises SyntaxError for what is not Python."""
    found: list[str] = []
    for path, text in files.items():
        if path.endswith((".py", ".pyi")):
            tree = ast.parse(text, path)
            compile(text, path, "exec")
            found += [f"{path}: {name}" for name in _again(tree.body)]
            for each in ast.walk(tree):
                if isinstance(each, ast.ClassDef):
                    found += [f"{path}: {each.name}.{name}" for name in _again(each.body)]
    return found


def _again(body: Sequence[ast.stmt]) -> Iterator[str]:
    seen: set[str] = set()
    for name in _names(body):
        if name in seen:
            yield name
        seen.add(name)


def _names(body: Sequence[ast.stmt]) -> Iterator[str]:
    for each in body:
        match each:
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                if not any(isinstance(d, ast.Name) and d.id == "overload" for d in each.decorator_list):
                    yield each.name
            case ast.Assign(targets=targets):
                yield from (target.id for target in targets if isinstance(target, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                yield from ((alias.asname or alias.name).partition(".")[0] for alias in names)
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=inner):
                yield from _names(inner)
            case _:
                pass
