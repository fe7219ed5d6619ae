"""Write the table of figures and its page."""

from __future__ import annotations

import os
import platform
from importlib import import_module
from typing import TYPE_CHECKING, Any

from benchmarks.environments import BEFORE, CONTENDERS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.rows import Row
    from benchmarks.runner import Results

INTRODUCTION = """Written by `make bench`; [docs/performance.md](../docs/performance.md) tells what is measured and how.
Figures are medians over rounds. In each round every contender is a process of its own that warms up and then
measures itself; rounds begin with another contender each time."""

HEADINGS = (
    "case",
    "unit",
    "bare transport",
    "aiohttp + json",
    "google-genai",
    "gemkit",
    "gemkit / bare",
    "google-genai / bare",
    "gemkit / google-genai",
    "target",
    "met",
)


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def _ratio(above: float | None, below: float | None) -> str:
    if above is None or not below:
        return "-"
    return f"{above / below:.{3 if above < below / 10 else 2}f}x"


def rows_of(case: str) -> Sequence[Row]:
    """Return the lines of the table for a case."""
    rows: Sequence[Row] = import_module(f"benchmarks.cases.{case}").ROWS
    return rows


def line(results: Results, case: str, row: Row) -> list[str]:
    """Return one line of the table."""
    ours, theirs, raw, other = (
        results.median(case, key, row.metric) if key else None for key in (row.ours, row.theirs, row.raw, row.other)
    )
    shown = _number(ours)
    if ours is None and (case, row.ours) in results.missing:
        shown = "not available"
    bare = f"{_number(raw)} ({CONTENDERS[row.raw].name.partition(' ')[0]})" if raw is not None else "-"
    return [
        row.title,
        row.unit,
        bare,
        _number(other),
        _number(theirs),
        shown,
        *_compared(row, ours, theirs, raw),
        *_target(row, ours, raw),
    ]


def _compared(row: Row, ours: float | None, theirs: float | None, raw: float | None) -> list[str]:
    # Ratios of growth and of additional memory are meaningless if the bare transport's is about zero.
    if row.limit is not None and row.ratio is None and row.metric != "build":
        return ["-", "-", "-"]
    return [_ratio(ours, raw), _ratio(theirs, raw), _ratio(ours, theirs)]


def _target(row: Row, ours: float | None, raw: float | None) -> list[str]:
    if row.limit is not None:
        return [f"<= {row.limit:g} {row.unit.partition(' ')[0]}", _met(None if ours is None else ours <= row.limit)]
    if row.ratio is None:
        return ["-", "-"]
    sign = ">=" if row.higher_is_better else "<="
    if ours is None or not raw:
        return [f"{sign} {row.ratio:g}x", "-"]
    reached = ours / raw >= row.ratio if row.higher_is_better else ours / raw <= row.ratio
    return [f"{sign} {row.ratio:g}x", _met(reached)]


def _met(reached: bool | None) -> str:
    return {None: "-", True: "yes", False: "no"}[reached]


def table(results: Results, cases: Sequence[str]) -> str:
    """Return all lines as a Markdown table."""
    return markdown(HEADINGS, [line(results, case, row) for case in cases for row in rows_of(case)])


def markdown(headings: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table with aligned columns."""
    widths = [max(len(cell) for cell in column) for column in zip(headings, *lines, strict=True)]

    def row(cells: Sequence[str]) -> str:
        return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"

    return "\n".join([row(headings), "|" + "|".join("-" * (width + 2) for width in widths) + "|", *map(row, lines)])


def beside(results: Results, cases: Sequence[str], commit: str) -> str:
    """Return the figures next to those of an earlier commit; empty if none was measured."""
    lines: list[list[str]] = []
    for case in cases:
        for row in rows_of(case):
            earlier = results.median(case, BEFORE, row.metric)
            now = results.median(case, row.ours, row.metric)
            if earlier is not None and row.ours == "gemkit":
                lines.append([row.title, row.unit, _number(earlier), _number(now), _ratio(now, earlier)])
    if not lines:
        return ""
    headings = ("case", "unit", f"gemkit at {commit}", "gemkit", "gemkit / before")
    return f"## Beside an earlier commit\n\nMeasured in the same run.\n\n{markdown(headings, lines)}"


def spread(results: Results, cases: Sequence[str]) -> str:
    """Return minimum, median and maximum of each contender, and the memory of its process."""
    lines: list[list[str]] = []
    for case in cases:
        seen: set[str] = set()
        for row in rows_of(case):
            if row.metric in seen:
                continue
            seen.add(row.metric)
            for key in results.contenders(case, row.metric):
                figures = results.figures(case, key, row.metric)
                peak = "-" if case == "start" else _number(results.median(case, key, "peak_rss"))
                middle = _number(results.median(case, key, row.metric))
                bounds = [_number(min(figures)), middle, _number(max(figures))]
                lines.append(
                    [f"{case}: {row.metric}", CONTENDERS[key].name, row.unit, *bounds, str(len(figures)), peak]
                )
    return markdown(
        ("figure", "contender", "unit", "lowest", "median", "highest", "rounds", "peak RSS of the process, MiB"), lines
    )


def machine() -> str:
    """Return processor, memory and system, without the name of the machine."""
    model, memory = platform.machine(), ""
    with open("/proc/cpuinfo", encoding="utf-8") as cpus:
        model = next((text.partition(":")[2].strip() for text in cpus if text.startswith("model name")), model)
    with open("/proc/meminfo", encoding="ascii") as lines:
        memory = f"{int(next(lines).split()[1]) / 1024**2:.0f} GiB"
    load = os.getloadavg()[0]
    return f"{os.cpu_count()} x {model}, {memory}, Linux {platform.release()}; load at the end of the run {load:.1f}"


def page(
    results: Results,
    cases: Sequence[str],
    versions: Mapping[str, Mapping[str, str]],
    imports: Mapping[str, Mapping[str, float]],
    stages: Sequence[Mapping[str, Any]],
    steps: Sequence[Sequence[str]],
    before: str,
) -> str:
    """`benchmarks/results.md`."""
    told = "\n".join(
        f"- {name}: " + ", ".join(f"{package} {version}" for package, version in found.items())
        for name, found in versions.items()
    )
    missing = "\n".join(
        f"- {case}, {CONTENDERS[key].name}: {reason}" for (case, key), reason in sorted(results.missing.items())
    )
    parts = [
        "# Results",
        INTRODUCTION,
        f"Machine: {machine()}\n\nVersions:\n\n{told}\n\n{_rounds(results)}",
        table(results, cases),
        f"Not available:\n\n{missing}" if missing else "",
        beside(results, cases, before),
        "## Every contender",
        spread(results, cases),
        _loaded(imports, stages),
        _steps(steps),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _rounds(results: Results) -> str:
    told = ", ".join(f"{case} {number}" for case, number in results.rounds.items())
    scaled = "" if results.scale == 1 else f" A short trial: {results.scale:g} of the usual repetitions."
    return f"Rounds: {told}.{scaled}"


def _loaded(imports: Mapping[str, Mapping[str, float]], stages: Sequence[Mapping[str, Any]]) -> str:
    if not imports:
        return ""
    costs = [
        [CONTENDERS[key].name, _number(sum(spent.values())), ", ".join(f"{p} {_number(ms)}" for p, ms in top(spent))]
        for key, spent in imports.items()
    ]
    steps = [
        [str(s["stage"]), _number(float(s["ms"])), str(s["modules"]), ", ".join(s["packages"]) or "-"] for s in stages
    ]
    return (
        "## What is loaded until the first answer\n\nMilliseconds by package from `python -X importtime`, which itself "
        "slows imports down; of each module the least of five runs.\n\n"
        + markdown(("program", "in all", "of which"), costs)
        + "\n\nWhat gemkit loads, and when:\n\n"
        + markdown(("step", "ms CPU", "modules", "packages from outside the standard library"), steps)
    )


def _steps(steps: Sequence[Sequence[str]]) -> str:
    if not steps:
        return ""
    return (
        "## Where the time goes\n\nCPU time of gemkit's steps by themselves, the least of several rounds: the floor under "
        "a target, and what is added to it.\n\n" + markdown(("of", "step", "CPU"), steps)
    )


def top(spent: Mapping[str, float]) -> list[tuple[str, float]]:
    """Return the packages that take most time."""
    return sorted(spent.items(), key=lambda item: -item[1])[:8]
