"""`build` writes the generated package; `check` compares it with a new build."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

from codegen import pipeline
from codegen.emit import package

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.pipeline import Built

TARGET = ("src", "gemkit", "_generated")
CURRENT, DRIFT, BROKEN = 0, 1, 2


def build(root: Path) -> dict[str, str]:
    """Delete and rewrite `src/gemkit/_generated` below `root`; return what was written.

    Raises:
        BuildError: The documents or the overlay cannot be built from; nothing is touched then.
    """
    texts = package.files(pipeline.run(root))
    target = root.joinpath(*TARGET)
    staging = target.with_name("_generated.new")
    shutil.rmtree(staging, ignore_errors=True)
    for path, text in texts.items():
        (staging / path).parent.mkdir(parents=True, exist_ok=True)
        (staging / path).write_text(text, "utf-8")
    shutil.rmtree(target, ignore_errors=True)
    staging.rename(target)
    return texts


def check(root: Path) -> list[str]:
    """Return the differences between the generated package and a new build, one line each.

    Raises:
        BuildError: The documents or the overlay cannot be built from.
    """
    return differences(root, pipeline.run(root))


def differences(root: Path, built: Built) -> list[str]:
    """Return the differences between the generated package below `root` and `built`, one line each."""
    expected = package.files(built)
    target = root.joinpath(*TARGET)
    target_name = "/".join(TARGET)
    present = {
        path.relative_to(target).as_posix(): path.read_bytes().decode("utf-8", "replace")
        for path in sorted(target.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
    problems = [f"{target_name}/{path}: missing; run `make gen`" for path in sorted(set(expected) - set(present))]
    problems += [
        f"{target_name}/{path}: nothing generates it; delete it or run `make gen`"
        for path in sorted(set(present) - set(expected))
    ]
    problems += [
        f"{target_name}/{path}: line {_first_difference(present[path], expected[path])} differs from what specs/ gives; run `make gen`"
        for path in sorted(set(expected) & set(present))
        if expected[path] != present[path]
    ]
    return problems + _manifest_problems(present, target_name)


def _manifest_problems(present: dict[str, str], target_name: str) -> list[str]:
    """Return the files that were edited after they were written."""
    if package.MANIFEST not in present:
        return []
    try:
        recorded = dict(json.loads(present[package.MANIFEST])["files"])
    except (ValueError, KeyError, TypeError):
        return [f"{target_name}/{package.MANIFEST}: unreadable; run `make gen`"]
    actual = json.loads(package.manifest(present))["files"]
    return [
        f"{target_name}/{path}: changed since it was generated; edit specs/overlay or a template and run `make gen`"
        for path in sorted(recorded)
        if path in actual and actual[path] != recorded[path]
    ]


def _first_difference(left: str, right: str) -> int:
    pairs = zip(left.splitlines(), right.splitlines(), strict=False)
    for number, (a, b) in enumerate(pairs, 1):
        if a != b:
            return number
    return min(left.count("\n"), right.count("\n")) + 1
