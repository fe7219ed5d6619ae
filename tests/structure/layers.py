"""The layers of the library, and the imports between them, with those that only type checkers follow counted.

The table below is the only one: the contract that `make check` runs, the picture in docs/architecture.md and the tests
read it.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src"

# From top to bottom. Layers of one row do not import each other; a layer imports rows below its own.
ROWS = (
    ("public",),
    ("features",),
    ("operations",),
    ("types",),
    ("api",),
    ("mapping", "http"),
    ("errors",),
)

# The first entry that a module is, or stands below, decides. The generated `client` names the public classes of the
# resources, so it belongs to them. What generated types inherit from or are annotated with stands in the layer of types.
PREFIXES = (
    ("gemkit.emulator", "emulator"),
    ("gemkit.errors", "errors"),
    ("gemkit._errors", "errors"),
    ("gemkit._json", "errors"),
    ("gemkit._version", "errors"),
    ("gemkit._lazy", "errors"),
    ("gemkit._http", "http"),
    ("gemkit._mapping", "mapping"),
    ("gemkit._api", "api"),
    ("gemkit._generated.types", "types"),
    ("gemkit._generated.gemini.types", "types"),
    ("gemkit._generated.vertex.types", "types"),
    ("gemkit._generated.dicts", "types"),
    ("gemkit._generated.client", "public"),
    ("gemkit._generated", "operations"),
    ("gemkit._features.contents.images", "types"),
    ("gemkit._features.contents.roles", "types"),
    ("gemkit._features.media.audio", "types"),
    ("gemkit._features.media.data_uris", "types"),
    ("gemkit._features.media.mime_types", "types"),
    ("gemkit._features.responses.display", "types"),
    ("gemkit._features.responses.parsed", "types"),
    ("gemkit._features.contents.transforms", "types"),
    ("gemkit._features.contents.thinking", "types"),
    ("gemkit._features.schemas.generation", "types"),
    ("gemkit._features.schemas.lowering", "types"),
    ("gemkit._features.schemas.parsing", "types"),
    ("gemkit._features.schemas.typed_dicts", "types"),
    ("gemkit._features.tools.declarations", "types"),
    ("gemkit._features", "features"),
    ("gemkit", "public"),
)

# Modules of any feature that stand in the layer of types.
TYPE_MODULES = frozenset({"inputs", "mixins", "states"})


def name_of(path: Path) -> str:
    """Return the dotted name of a module; a package's own file is named `package.__init__`."""
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts)


def is_inside(name: str, prefix: str) -> bool:
    """Say whether a module is the one named or below it."""
    return name == prefix or name.startswith(prefix + ".")


def layer_of(name: str) -> str:
    """Return the layer of a module."""
    parts = name.split(".")
    if parts[:2] == ["gemkit", "_features"] and parts[-1] in TYPE_MODULES:
        return "types"
    return next(layer for prefix, layer in PREFIXES if is_inside(name, prefix))


@cache
def modules() -> dict[str, Path]:
    """Return every module of the library by its dotted name."""
    return {name_of(path): path for path in sorted((SOURCE / "gemkit").rglob("*.py"))}


def imports_of(name: str) -> list[tuple[int, str]]:
    """Return the library's modules that one imports, anywhere in its text, with the line of each."""
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(modules()[name].read_text())):
        if isinstance(node, ast.Import):
            found += [(node.lineno, resolve(alias.name)) for alias in node.names if is_inside(alias.name, "gemkit")]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name}:{node.lineno} imports relatively"
            if node.module and is_inside(node.module, "gemkit"):
                found += [(node.lineno, resolve(f"{node.module}.{alias.name}")) for alias in node.names]
    return found


def resolve(name: str) -> str:
    """Return the module that a dotted name stands for or stands in."""
    while name not in modules() and f"{name}.__init__" not in modules():
        name = name.rpartition(".")[0]
    return name if name in modules() else f"{name}.__init__"


def row_of(layer: str) -> int:
    """Return how far from the top a layer is."""
    return next(index for index, row in enumerate(ROWS) if layer in row)


def arrows() -> dict[tuple[str, str], list[str]]:
    """Return the pairs of layers of which the first imports the second, with the imports as `module:line module`."""
    found: dict[tuple[str, str], list[str]] = {}
    for name in modules():
        for line, target in imports_of(name):
            if layer_of(name) != layer_of(target):
                found.setdefault((layer_of(name), layer_of(target)), []).append(f"{name}:{line} {target}")
    return found


def is_upward(source: str, target: str) -> bool:
    """Say whether a layer may not import another: because it is not below, or is the emulator's."""
    if "emulator" in {source, target}:
        return source != "public"
    return row_of(target) <= row_of(source)
