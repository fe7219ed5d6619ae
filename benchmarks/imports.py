"""What a program loads until its first answer, by package: `python -X importtime`, added up."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import Any

from benchmarks.environments import PROGRAMS, program_environment

_LINE = re.compile(r"import time: +(\d+) \| +(\d+) \| +([\w.]+)")
STANDARD = "standard library"


def by_package(python: str, program: str, url: str) -> dict[str, float]:
    """Milliseconds spent in the modules of each package itself, the costliest first."""
    done = subprocess.run(
        [python, "-X", "importtime", PROGRAMS / program, url],
        capture_output=True,
        text=True,
        check=True,
        env=program_environment(),
    )
    spent: dict[str, float] = {}
    for own, _, module in _LINE.findall(done.stderr):
        package = _package(module)
        spent[package] = spent.get(package, 0) + int(own) / 1000
    return dict(sorted(spent.items(), key=lambda item: -item[1]))


def _package(module: str) -> str:
    top, *rest = module.split(".")
    if top in sys.stdlib_module_names or top.startswith(("_", "encodings")):
        return STANDARD
    return f"{top}.{rest[0]}" if top == "google" and rest else top


def stages(python: str, url: str) -> list[dict[str, Any]]:
    """What gemkit loads at each step up to a second call."""
    done = subprocess.run(
        [python, PROGRAMS / "stages.py", url], capture_output=True, text=True, check=True, env=program_environment()
    )
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found
