"""`python -m tests.attacks.table` writes the tables of attacks in docs/reliability.md anew, from the rows that tests state."""

import importlib
import sys
from pathlib import Path

from tests.attacks import servers

FOLDER = Path(__file__).parent
PAGE = FOLDER.parents[1] / "docs" / "reliability.md"
BEGIN, END = "<!-- table of attacks: begin -->\n", "<!-- table of attacks: end -->\n"
MODULES = (
    "once",
    "downloads",
    "connections",
    "limits",
    "codings",
    "inputs",
    "settings",
    "answers",
    "error_bodies",
    "framing",
)
WHERE = {
    tuple(servers.EVERYWHERE): "every transport",
    tuple(servers.by_default.args[1]): "default",
    tuple(servers.in_async.args[1]): "every async transport",
}


# Rows of tests that stand elsewhere, with the test.
ELSEWHERE = {
    ("requests for access tokens, where `client_args` name a proxy", "take the way that calls take", "–"): (
        "tests.core.test_credentials:TestTransportSettings.test_a_proxy"
    ),
    ("the same, where they trust a private certificate authority", "take the way that calls take", "–"): (
        "tests.core.test_credentials:TestTransportSettings.test_a_private_authority"
    ),
    ("credentials of the metadata server, without the package `requests`", "the answer", "default"): (
        "tests.core.test_credentials:TestWithoutRequests.test_the_metadata_server"
    ),
    ("a recording of hundreds of calls", "each is written once", "default"): (
        "tests.core.test_replay:TestReplaying.test_a_long_recording_is_not_written_again_for_each_exchange"
    ),
    ("a schema with `minItems` of 10**9, sent to the emulator", "refused with 400", "–"): (
        "tests.emulator.test_synthesis:test_schemas_that_cannot_be_served_are_refused"
    ),
}


def rows():
    """What is done, what comes of it, and over which transports it was seen: one row per test that states one."""
    for name in MODULES:
        module = importlib.import_module(f"tests.attacks.test_{name}")
        for test in vars(module).values():
            if hasattr(test, "row"):
                yield (*test.row, _where(test))
    yield from ELSEWHERE


def _where(test):
    for mark in getattr(test, "pytestmark", ()):
        if mark.name == "parametrize" and mark.args[0] == ("flavour", "transport"):
            return WHERE.get(tuple(mark.args[1]), "those named")
    return "those named" if any("transport" in str(mark.args[:1]) for mark in getattr(test, "pytestmark", ())) else "–"


def table():
    lines = ["| attack | what comes of it | transports |", "|---|---|---|"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows())]) + "\n"


def written():
    """The table as the page has it."""
    return PAGE.read_text("utf-8").partition(BEGIN)[2].partition(END)[0]


def main():
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    PAGE.write_text(before + BEGIN + table() + END + rest.partition(END)[2], "utf-8")
    sys.stdout.write(table())


if __name__ == "__main__":
    main()
