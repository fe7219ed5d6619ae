"""`python -m tests.security.table` writes the table of attacks in docs/security.md anew."""

from pathlib import Path

from tests.security import attacks, elsewhere
from tests.security.rig import TRANSPORTS

PAGE = Path(__file__).parents[2] / "docs" / "security.md"
BEGIN, END = "<!-- table of attacks: begin -->\n", "<!-- table of attacks: end -->\n"
ALL = [*attacks.ATTACKS, *elsewhere.ATTACKS]


def table(found):
    """The table, from what came of each attack on each transport; transports that differ are named."""
    lines = ["| what is tried | what comes of it | transports |", "|---|---|---|"]
    for title in dict.fromkeys(title for title, _, _ in found):
        outcomes = {}
        for each, transport, outcome in found:
            if each == title:
                outcomes.setdefault(outcome, []).append(transport)
        told = [f"{outcome} ({_names(over)})" for outcome, over in outcomes.items()]
        shown = next(iter(outcomes)) if len(outcomes) == 1 else "; ".join(told)
        lines.append(f"| {title} | {shown} | {_names([one for over in outcomes.values() for one in over])} |")
    return "\n".join(lines) + "\n"


def _names(transports):
    """Which libraries, and whether in sync or async code, where it is not all."""
    if set(transports) == set(TRANSPORTS):
        return "all"
    modes = {}
    for library, mode in transports:
        modes.setdefault(library, []).append(mode)
    return ", ".join(library if len(found) == 2 else f"{library} ({found[0]})" for library, found in modes.items())


def measured():
    """What comes of every attack on every transport."""
    return [(attack.title, transport, attack.run(transport)) for attack in ALL for transport in attack.transports]


def written():
    """The table as the page has it."""
    return PAGE.read_text("utf-8").partition(BEGIN)[2].partition(END)[0]


def rewrite(found):
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    PAGE.write_text(before + BEGIN + table(found) + END + rest.partition(END)[2], "utf-8")


if __name__ == "__main__":
    rewrite(measured())
