"""A row of the table: its figures, and the target."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table.

    Args:
        metric: Key of the figure in what contenders report.
        title: What is measured, in words.
        unit: Of the figure.
        ours, theirs, raw, other: The contenders in the columns; an empty name leaves the column empty.
        ratio: The target, as a multiple of `raw`; None for none.
        limit: The target, as a figure not to exceed; None for none.
        higher_is_better: As for throughput: `ratio` is then to be reached instead of not exceeded.
    """

    metric: str
    title: str
    unit: str
    ours: str = "gemkit"
    theirs: str = "google_genai"
    raw: str = "raw_httpx"
    other: str = "raw_aiohttp"
    ratio: float | None = None
    limit: float | None = None
    higher_is_better: bool = False
