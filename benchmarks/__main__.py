"""`make bench`: measure, print the table, write the page and draw the pictures.

With some cases named, only the table is printed: the page and the pictures always come from one run of everything.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from benchmarks import imports, report, runner
from benchmarks.cases import CASES
from benchmarks.environments import ROOT, checked_out

PACKAGES = ("pydantic", "pydantic-core", "httpx", "httpx2", "aiohttp", "google-auth")
STARTERS = ("raw_httpx", "raw_aiohttp", "google_genai", "gemkit")


def main(arguments: list[str]) -> int:
    """Run and report; 1 if a contender failed."""
    options = _options(arguments)
    pythons = {False: sys.executable}
    if Path(options.peer).exists():
        pythons[True] = options.peer
    else:
        print(f"no interpreter at {options.peer}: google-genai is left out", file=sys.stderr)
    cases = options.cases or list(CASES)
    with runner.serving(sys.executable) as url:
        before = checked_out(options.before) if options.before else None
        results = runner.run(cases, pythons, url, rounds=options.rounds, scale=options.scale, before=before)
        print(report.table(results, cases))
        print(report.beside(results, cases, options.before))
        if not options.cases or options.write:
            _write(results, cases, pythons, url, options.before)
    for failure in results.failed:
        print(f"\n{failure}", file=sys.stderr)
    return 1 if results.failed else 0


def _options(arguments: list[str]) -> Any:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("cases", nargs="*", choices=[[], *CASES], metavar="case", help=", ".join(CASES))
    parser.add_argument("--rounds", type=int, default=5, help="rounds per case (default 5)")
    parser.add_argument("--scale", type=float, default=1.0, help="share of the usual repetitions, for short trials")
    parser.add_argument("--peer", default=str(ROOT / ".venv-peer/bin/python"), help="interpreter with google-genai")
    parser.add_argument("--before", default="", help="commit whose gemkit is measured beside this one")
    parser.add_argument("--write", action="store_true", help="write the page and the pictures from some cases too")
    return parser.parse_args(arguments)


def _write(results: runner.Results, cases: list[str], pythons: dict[bool, str], url: str, before: str) -> None:
    from benchmarks import plots

    loaded: dict[str, dict[str, float]] = {}
    stages: list[dict[str, Any]] = []
    steps: list[list[str]] = []
    if "start" in cases:
        for key in STARTERS:
            python = pythons.get(key == "google_genai")
            if python:
                loaded[key] = imports.by_package(python, f"start_{key}.py", url)
        stages = imports.stages(sys.executable, url)
    if {"stream", "concurrent", "images"} <= set(cases):
        steps = imports.steps(sys.executable, url)
    versions = {"gemkit and the bare transports": {"gemkit": _own_version()} | _versions(pythons[False])}
    if True in pythons:
        versions["google-genai"] = _versions(pythons[True], "google-genai")
    page = ROOT / "benchmarks" / "results.md"
    page.write_text(report.page(results, cases, versions, loaded, stages, steps, before), encoding="utf-8")
    drawn = plots.draw(results, loaded, ROOT / "docs" / "images")
    print(f"\nwrote benchmarks/results.md and, in docs/images, {', '.join(drawn)}")


def _versions(python: str, *more: str) -> dict[str, str]:
    return runner.versions(python, [*more, *PACKAGES])


def _own_version() -> str:
    text = (ROOT / "src" / "gemkit" / "_version.py").read_text(encoding="utf-8")
    return text.partition('"')[2].partition('"')[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
