"""Every package that the library imports is declared, and every package that is declared is imported."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

from tests.structure.layers import ROOT, modules

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
# What a user may have, and gemkit looks at without needing it.
OPTIONAL = {"httpx2"}

# Distributions share a namespace package.
NAMESPACES = {"opentelemetry": ["opentelemetry-api"]}


def normalized(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def named(requirements):
    return {normalized(re.match(r"[A-Za-z0-9._-]+", line)[0]) for line in requirements}


def imported():
    known = packages_distributions()
    found = {}
    for name, path in modules().items():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                targets = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                targets = [str(node.module)]
            else:
                continue
            for target in targets:
                top = target.partition(".")[0]
                if top not in sys.stdlib_module_names and top not in {"gemkit", "google"}:
                    for distribution in NAMESPACES.get(top) or known.get(top, [top]):
                        found.setdefault(normalized(distribution), name)
    return found


def test_what_is_imported_is_declared():
    declared = named(PROJECT["dependencies"])
    for extra in PROJECT["optional-dependencies"].values():
        declared |= named(extra)
    missing = {name: module for name, module in imported().items() if name not in declared | OPTIONAL}
    assert missing == {}


def test_what_is_declared_is_imported():
    assert named(PROJECT["dependencies"]) - {"google-auth"} <= set(imported())


def test_an_install_brings_nothing_more():
    assert named(PROJECT["dependencies"]) == {
        "pydantic", "httpx", "google-auth", "certifi", "httpcore", "pydantic-core", "typing-extensions"
    }  # fmt: skip
