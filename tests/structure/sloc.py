"""Count the lines of code per layer, without comments, docstrings and blank lines: `make sloc`."""

from __future__ import annotations

import ast
import io
import tokenize
from collections import Counter
from functools import cache
from pathlib import Path

from tests.structure.layers import ROOT, SOURCE, modules

RENDERED = "rendered"
GENERATED = "generated"
FOLDERS = ("_errors", "_http", "_mapping", "_api", "_features", "emulator", "_generated")
NO_CODE = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}


def docstring_lines(tree: ast.Module) -> set[int]:
    """Return the lines that docstrings, of attributes too, stand on."""
    return {
        line
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }


def code_lines(text: str) -> set[int]:
    """Return the numbers of the lines that hold code."""
    found: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in NO_CODE:
            found.update(range(token.start[0], token.end[0] + 1))
    return found - docstring_lines(ast.parse(text))


def count(path: Path) -> int:
    """Return how many lines of code a file has."""
    return len(code_lines(path.read_text()))


def functions(path: Path) -> dict[str, int]:
    """Return the lines of code of every function of a file, by `name:line`."""
    text = path.read_text()
    lines = code_lines(text)
    return {
        f"{node.name}:{node.lineno}": len(lines.intersection(range(node.lineno, (node.end_lineno or 0) + 1)))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def origin(path: Path) -> str:
    """Return how a file comes about: written by hand, rendered from async sources, or generated from documents."""
    if "_generated" in path.parts:
        return GENERATED
    return RENDERED if "_sync" in path.parts else "written"


def layer(path: Path) -> str:
    """Return the folder of the library that a file is in; `public` for the modules that people import."""
    top = path.relative_to(SOURCE / "gemkit").parts[0]
    return top if top in FOLDERS else "public"


@cache
def table() -> Counter[tuple[str, str]]:
    """Return the lines of code by layer and origin; the generator counts as a layer."""
    found: Counter[tuple[str, str]] = Counter()
    for path in modules().values():
        found[layer(path), origin(path)] += count(path)
    for path in (ROOT / "codegen").rglob("*.py"):
        found["codegen", "written"] += count(path)
    return found


def main() -> None:
    """Print the table."""
    found = table()
    print(f"{'':12}{'written':>10}{RENDERED:>10}{GENERATED:>11}")
    for name in ("public", "_features", "_generated", "_api", "_mapping", "_http", "_errors", "emulator", "codegen"):
        print(f"{name:12}{found[name, 'written']:>10,}{found[name, RENDERED]:>10,}{found[name, GENERATED]:>11,}")


if __name__ == "__main__":
    main()
