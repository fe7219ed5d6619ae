"""`python -m tests.security.table` writes the table of attacks in docs/security.md anew."""

from pathlib import Path

from tests.security import attacks, elsewhere

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
                outcomes.setdefault(outcome, []).append(", ".join(transport))
        shown = next(iter(outcomes)) if len(outcomes) == 1 else "; ".join(f"{k} ({', '.join(v)})" for k, v in outcomes.items())
        lines.append(f"| {title} | {shown} | {sum(map(len, outcomes.values()))} |")
    return "\n".join(lines) + "\n"


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
