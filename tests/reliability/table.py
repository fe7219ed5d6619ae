"""`python -m tests.reliability.table` writes the table of faults in docs/reliability.md anew."""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from tests.reliability import matrix

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- table of faults: begin -->\n", "<!-- table of faults: end -->\n"


def table(cells):
    """The table, from cells of which all transports agree; where they differ, it shows the outcome of each."""
    found = {}
    for cell in cells:
        found.setdefault((cell["fault"], cell["call"]), {}).setdefault(cell["outcome"], []).append(cell["transport"])
    names = list(dict.fromkeys(cell["call"] for cell in cells))
    lines = [f"| fault | {' | '.join(names)} |", "|---" * (len(names) + 1) + "|"]
    for fault in dict.fromkeys(cell["fault"] for cell in cells):
        shown = [_shown(found[fault, name]) if (fault, name) in found else "–" for name in names]
        lines.append(f"| {fault} | {' | '.join(shown)} |")
    return "\n".join(lines) + "\n"


def _shown(outcomes):
    """The outcome that most transports share, then the others with their names."""
    (common, _), *others = sorted(outcomes.items(), key=lambda item: -len(item[1]))
    return "; ".join([_told(common), *(f"{_told(outcome)} ({', '.join(names)})" for outcome, names in others)])


def _told(outcome):
    return outcome.replace("answer", "the answer") if " " in outcome else f"`{outcome}`"


def written():
    """The table as the page has it."""
    return PAGE.read_text("utf-8").partition(BEGIN)[2].partition(END)[0]


def rewrite(cells):
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    PAGE.write_text(before + BEGIN + table(cells) + END + rest.partition(END)[2], "utf-8")


def main(argv):
    cells = [asdict(cell) | {"answer": None} for cell in matrix.run(*argv[1:])]
    if argv[:1] == ["--json"]:
        json.dump(cells, sys.stdout)
    else:
        rewrite(cells)
        sys.stdout.write(table(cells))


if __name__ == "__main__":
    main(sys.argv[1:])
