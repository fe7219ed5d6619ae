"""Every fault, every kind of call, every transport: the right answer or the right error, and nothing left over."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reliability import matrix, table

ROOT = Path(__file__).parents[2]
REWRITE = "docs/reliability.md is not what calls do: python -m tests.reliability.table writes it anew"


@pytest.fixture(scope="module")
def cells():
    """The whole matrix, run once in a process in which a warning of something left open is an error."""
    command = [sys.executable, "-W", "error", "-m", "tests.reliability.table", "--json"]
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": path}, check=False
    )
    # A warning out of a destructor is written and goes no further.
    assert done.stderr == ""
    assert done.returncode == 0
    return json.loads(done.stdout)


@pytest.mark.parametrize("row", [matrix.NOTHING, *matrix.ROWS], ids=lambda row: row.title)
def test_a_fault_ends_in_the_right_answer_or_the_right_error(cells, row):
    struck = [cell for cell in cells if cell["fault"] == row.title]
    kinds = {cell["call"] for cell in struck}
    assert kinds >= set(matrix.CALLS)
    assert len(struck) == len(kinds) * (len(matrix.SYNC) + len(matrix.ASYNC))
    for cell in struck:
        expected = row.expected(cell["call"], cell["transport"])
        if cell["call"] not in matrix.CALLS and expected.startswith("answer"):
            # Files travel in several requests, which are repeated one by one.
            assert cell["outcome"].startswith("answer"), cell
        else:
            assert cell["outcome"] == expected, cell


@pytest.mark.parametrize("row", [row for row in matrix.ROWS if row.waits], ids=lambda row: row.title)
def test_the_wait_a_service_asks_for_is_kept(cells, row):
    assert {tuple(cell["waits"]) for cell in cells if cell["fault"] == row.title} == {row.waits}


def test_the_page_shows_what_calls_do(cells):
    assert table.written() == table.table(cells), REWRITE
