"""Run the cases in several rounds, each contender in its own process."""

from __future__ import annotations

import contextlib
import json
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

from benchmarks.environments import BEFORE, CONTENDERS, ROOT, case_environment

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence
    from pathlib import Path


@dataclass(slots=True)
class Results:
    """Every figure of every round: `values[case][contender][metric]` is a list, one figure per round."""

    scale: float = 1.0
    values: dict[str, dict[str, dict[str, list[float]]]] = field(default_factory=dict)
    missing: dict[tuple[str, str], str] = field(default_factory=dict)
    rounds: dict[str, int] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)

    def add(self, case: str, contender: str, found: Mapping[str, Any]) -> None:
        """Add the figures that a contender's process printed."""
        if "not_available" in found:
            self.missing[case, contender] = found["not_available"]
            return
        kept = self.values.setdefault(case, {}).setdefault(contender, {})
        for metric, value in {**found["metrics"], "peak_rss": found["peak_rss"]}.items():
            kept.setdefault(metric, []).append(value)

    def figures(self, case: str, contender: str, metric: str) -> list[float]:
        """Return one figure per round, if there are any."""
        return self.values.get(case, {}).get(contender, {}).get(metric, [])

    def median(self, case: str, contender: str, metric: str) -> float | None:
        """Return the median of the rounds."""
        figures = self.figures(case, contender, metric)
        return statistics.median(figures) if figures else None

    def contenders(self, case: str, metric: str) -> list[str]:
        """Return the contenders that have a figure, in the order of `CONTENDERS`."""
        return [key for key in CONTENDERS if self.figures(case, key, metric)]


@contextlib.contextmanager
def serving(python: str) -> Iterator[str]:
    """Run the server in its own process; yield its address."""
    server = subprocess.Popen(
        [python, "-m", "benchmarks.server"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=case_environment(),
    )
    assert server.stdin
    assert server.stdout
    try:
        yield server.stdout.readline().strip()
    finally:
        server.stdin.close()
        server.wait()
        server.stdout.close()


def run(
    cases: Sequence[str],
    pythons: Mapping[bool, str],
    url: str,
    *,
    rounds: int,
    scale: float,
    only: Container[str] = CONTENDERS,
    before: Path | None = None,
) -> Results:
    """Measure.

    Args:
        cases: Names of cases.
        pythons: The interpreters of the project's (False) and of the peer's (True) environment.
        url: Where the server listens.
        rounds: How often each contender is started per case, at most.
        scale: Share of the usual repetitions.
        only: Contenders to measure.
        before: Sources of an earlier gemkit, to measure beside this one.
    """
    results = Results(scale=scale)
    for case in cases:
        module = import_module(f"benchmarks.cases.{case}")
        contenders = [
            key
            for key, each in CONTENDERS.items()
            if key in only and hasattr(module, each.runs or key) and each.peer in pythons and (before or key != BEFORE)
        ]
        results.rounds[case] = min(rounds, getattr(module, "ROUNDS", rounds))
        for number in range(results.rounds[case]):
            # Each round begins with another contender, since the first one may run under other conditions.
            shift = number % len(contenders)
            for key in contenders[shift:] + contenders[:shift]:
                _say(f"{case}, round {number + 1} of {results.rounds[case]}: {CONTENDERS[key].name}")
                source = before if key == BEFORE else None
                _one(results, case, key, pythons[CONTENDERS[key].peer], url, scale, source)
    _say("")
    return results


def _one(results: Results, case: str, contender: str, python: str, url: str, scale: float, source: Path | None) -> None:
    if (case, contender) in results.missing:
        return
    done = subprocess.run(
        [python, "-m", "benchmarks.child", case, CONTENDERS[contender].runs or contender, url, str(scale)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=case_environment(source),
    )
    if done.returncode:
        told = done.stderr.strip().splitlines()[-1:] or [f"exit code {done.returncode}"]
        results.missing[case, contender] = f"failed: {told[0]}"
        results.failed.append(f"{case}, {CONTENDERS[contender].name}:\n{done.stderr}")
        return
    results.add(case, contender, json.loads(done.stdout.strip().splitlines()[-1]))


def _say(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\033[K{text}")
        sys.stderr.flush()


def versions(python: str, packages: Sequence[str]) -> dict[str, str]:
    """Return the interpreter's version and those of the packages it has."""
    script = (
        "import json,platform,sys\nfrom importlib.metadata import PackageNotFoundError,version\n"
        "found={'Python':platform.python_version()}\n"
        "for name in sys.argv[1:]:\n"
        "    try: found[name]=version(name)\n"
        "    except PackageNotFoundError: pass\n"
        "print(json.dumps(found))"
    )
    done = subprocess.run([python, "-c", script, *packages], capture_output=True, text=True, check=True)
    found: dict[str, str] = json.loads(done.stdout)
    return found
