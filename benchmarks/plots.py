"""The pictures of docs/performance.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import matplotlib as mpl

mpl.use("Agg")

from matplotlib import pyplot as plt

from benchmarks.environments import CONTENDERS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from benchmarks.runner import Results

COLOURS = {
    "raw_httpx": "#b0b7bf",
    "raw_httpx2": "#8d969f",
    "raw_aiohttp": "#ccd2d8",
    "google_genai": "#e08a3c",
    "gemkit": "#2f6fb3",
    "gemkit_on_httpx": "#5b8fc7",
    "gemkit_on_httpx2": "#5b8fc7",
    "gemkit_on_aiohttp": "#84aeda",
}
Panel = tuple[str, str, str, str]
"""Case, metric, title, unit."""

PICTURES: Mapping[str, Sequence[Panel]] = {
    "start.png": (
        ("start", "wall", "Process start to first answer", "ms, wall"),
        ("start", "memory", "Peak memory of that process", "MiB"),
    ),
    "call.png": (
        ("unary", "call", "One call after another", "ms of CPU per call"),
        ("concurrent", "call", "Fifty calls in flight", "ms of CPU per call"),
        ("history", "call", "A history of 1,000 turns", "ms of CPU per call"),
    ),
    "stream.png": (
        ("stream", "together", "Stream, many chunks to a read", "µs of CPU per chunk"),
        ("stream", "separate", "Stream, one HTTP chunk each", "µs of CPU per chunk"),
    ),
}


def draw(results: Results, imports: Mapping[str, Mapping[str, float]], folder: Path) -> list[str]:
    """Draw the pictures that have figures; return their names."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn: list[str] = []
    for name, panels in PICTURES.items():
        if all(results.contenders(case, metric) for case, metric, _, _ in panels):
            _bars(results, panels, folder / name)
            drawn.append(name)
    if imports:
        _imports(imports, folder / "imports.png")
        drawn.append("imports.png")
    return drawn


def _save(figure: Any, path: Path) -> None:
    figure.tight_layout()
    # No date and no version inside: the same figures give the same bytes.
    figure.savefig(path, dpi=110, metadata={"Software": None})
    plt.close(figure)


def _bars(results: Results, panels: Sequence[Panel], path: Path) -> None:
    figure, axes = plt.subplots(1, len(panels), figsize=(5.2 * len(panels), 3.2), squeeze=False)
    for axis, (case, metric, title, unit) in zip(axes[0], panels, strict=True):
        keys = [key for key in results.contenders(case, metric) if key in COLOURS]  # without an earlier commit
        values = [results.median(case, key, metric) or 0.0 for key in keys]
        bars = axis.barh([CONTENDERS[key].name for key in keys], values, color=[COLOURS[key] for key in keys])
        axis.bar_label(bars, labels=[f" {value:.3g}" for value in values], fontsize=8)
        axis.invert_yaxis()
        axis.set_title(title, fontsize=10)
        axis.set_xlabel(unit, fontsize=8)
        axis.set_xlim(0, max(values) * 1.18)
        axis.tick_params(labelsize=8)
        axis.spines[["top", "right"]].set_visible(False)
    _save(figure, path)


def _imports(imports: Mapping[str, Mapping[str, float]], path: Path) -> None:
    """One stacked bar per program, one colour per package, the small ones together."""
    largest = max(sum(spent.values()) for spent in imports.values())
    shown = {package for spent in imports.values() for package, ms in spent.items() if ms > largest * 0.02}
    order = sorted(shown, key=lambda package: -max(spent.get(package, 0) for spent in imports.values()))
    palette = plt.get_cmap("tab20").colors
    figure, axis = plt.subplots(figsize=(10.4, 0.7 * len(imports) + 1.9))
    names = [CONTENDERS[key].name for key in imports]
    left = [0.0] * len(names)
    for index, package in enumerate([*order, "other packages"]):
        widths = [
            spent.get(package, 0) if package in shown else sum(ms for p, ms in spent.items() if p not in shown)
            for spent in imports.values()
        ]
        axis.barh(names, widths, left=left, label=package, color=palette[index % len(palette)])
        left = [a + b for a, b in zip(left, widths, strict=True)]
    axis.invert_yaxis()
    axis.set_xlabel("ms in imports until the first answer, by package (python -X importtime)", fontsize=8)
    axis.tick_params(labelsize=8)
    axis.spines[["top", "right"]].set_visible(False)
    axis.legend(fontsize=7, ncols=5, loc="upper center", bbox_to_anchor=(0.5, -0.25), frameon=False)
    _save(figure, path)
