"""Modules that a program loads until its first response: the sum of `python -X importtime` per package."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import Any

from benchmarks.environments import PROGRAMS, case_environment, program_environment

_LINE = re.compile(r"import time: +(\d+) \| +\d+ \| +([\w.]+)")
RUNS = 5
STANDARD = "standard library"


def by_package(python: str, program: str, url: str) -> dict[str, float]:
    """Return the milliseconds spent in the modules of each package itself, the costliest first."""
    least: dict[str, int] = {}
    for _ in range(RUNS):
        for module, own in _own_times(python, program, url):
            # The minimum of several runs: other load of the machine is excluded.
            least[module] = min(own, least.get(module, own))
    spent: dict[str, float] = {}
    for module, own in least.items():
        package = _package(module)
        spent[package] = spent.get(package, 0) + own / 1000
    return dict(sorted(spent.items(), key=lambda item: -item[1]))


def _own_times(python: str, program: str, url: str) -> list[tuple[str, int]]:
    """Return modules, and the microseconds spent in each without those it imports."""
    done = subprocess.run(
        [python, "-X", "importtime", PROGRAMS / program, url],
        capture_output=True,
        text=True,
        check=True,
        env=program_environment(),
    )
    return [(module, int(own)) for own, module in _LINE.findall(done.stderr)]


def _package(module: str) -> str:
    top, *rest = module.split(".")
    if top in sys.stdlib_module_names or top.startswith(("_", "encodings")):
        return STANDARD
    return f"{top}.{rest[0]}" if top == "google" and rest else top


def steps(python: str, url: str) -> list[list[str]]:
    """Return the time of single steps of calls: kind of call, step, figure."""
    done = subprocess.run(
        [python, PROGRAMS / "steps.py", url], capture_output=True, text=True, check=True, env=case_environment()
    )
    found: list[list[str]] = json.loads(done.stdout)
    return found


def stages(python: str, url: str) -> list[dict[str, Any]]:
    """Return what gemkit loads at each step up to a second call."""
    done = subprocess.run(
        [python, PROGRAMS / "stages.py", url], capture_output=True, text=True, check=True, env=program_environment()
    )
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found
