"""The process of a contender: run one function of one case and print the figures as JSON."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any

from benchmarks.measure import NotAvailable, Run, peak_rss


def main(case: str, contender: str, url: str, scale: str) -> None:
    """Measure and print."""
    module = import_module(f"benchmarks.cases.{case}")
    found: dict[str, Any]
    try:
        found = {"metrics": getattr(module, contender)(Run(url, float(scale)))}
    except NotAvailable as reason:
        found = {"not_available": str(reason)}
    found["peak_rss"] = peak_rss()
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
