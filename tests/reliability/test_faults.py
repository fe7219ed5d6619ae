"""Every fault, every kind of call, every transport: the right answer or the right error, and nothing left over."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.reliability import matrix, table

ROOT = Path(__file__).parents[2]
REWRITE = "docs/reliability.md is not what calls do: python -m tests.reliability.table writes it anew"


def cells():
    """The whole matrix, run in a process in which a warning of something left open is an error."""
    command = [sys.executable, "-W", "error", "-m", "tests.reliability.table", "--json"]
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": path}, check=False
    )
    # A warning out of a destructor is written and goes no further.
    assert done.stderr == ""
    assert done.returncode == 0
    return json.loads(done.stdout)


def wrong(cell, row):
    """Whether a cell holds anything but the right answer or the right error."""
    expected = row.expected(cell["call"], cell["transport"])
    if cell["call"] not in matrix.CALLS and expected.startswith("answer"):
        # Files travel in several requests, which are repeated one by one.
        return not cell["outcome"].startswith("answer")
    return cell["outcome"] != expected


def test_faults_end_in_the_right_answer_or_the_right_error():
    """One test of all cells, as test runners of several processes would run the matrix in each of them."""
    found = cells()
    kinds = {cell["call"] for cell in found}
    assert kinds >= set(matrix.CALLS)
    for row in [matrix.NOTHING, *matrix.ROWS]:
        struck = [cell for cell in found if cell["fault"] == row.title]
        assert len(struck) == len(kinds - row.spares) * (len(matrix.SYNC) + len(matrix.ASYNC))
        assert [cell for cell in struck if wrong(cell, row)] == []
        if row.waits:
            assert {tuple(cell["waits"]) for cell in struck if cell["call"] in matrix.CALLS} == {row.waits}
    assert table.written() == table.table(found), REWRITE
