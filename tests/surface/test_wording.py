"""Every class, field and enum value that is generated has a docstring where an editor reads it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import gemkit._generated.types as generated

MODULES = sorted(path for path in Path(generated.__file__).parent.glob("*.py") if path.name != "__init__.py")


def is_text(statement: ast.stmt | None) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
        and bool(statement.value.value.strip())
    )


def unexplained(cls: ast.ClassDef) -> list[str]:
    """The class itself, or members of it, that no text follows."""
    found = [] if is_text(cls.body[0]) else [cls.name]
    for statement, following in zip(cls.body, [*cls.body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign | ast.Assign) and not is_text(following):
            target = statement.target if isinstance(statement, ast.AnnAssign) else statement.targets[0]
            found.append(f"{cls.name}.{ast.unparse(target)}")
    return found


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_every_class_field_and_value_has_a_docstring(module):
    classes = [node for node in ast.parse(module.read_text("utf-8")).body if isinstance(node, ast.ClassDef)]
    assert classes
    assert [name for cls in classes for name in unexplained(cls)] == []
