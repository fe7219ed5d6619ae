"""Every fault, every kind of call, every transport: the right response or the right error, and no leaks."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import trustme

from tests.reliability import matrix, table
from tests.reliability.serving import HTTP2, PLAIN, TLS, TLS_AIOHTTP

# The loop is closed while connections that aiohttp has given up, those of calls that were met by silence, still wait
# for the server's end of TLS: docs/reliability.md says how long. Nothing else may be left.
GOODBYE = re.compile(
    r"Exception ignored .*|Traceback .*|  .*|ResourceWarning: unclosed transport <_SelectorSocketTransport .*|"
    r"ResourceWarning: unclosed <socket.socket .* raddr=.*"
)
ASYNC_OF_AIOHTTP = matrix.transports_over(TLS_AIOHTTP)[1]

ROOT = Path(__file__).parents[2]
REWRITE = "docs/reliability.md is not what calls do: python -m tests.reliability.table rewrites it"


def cells(folder, over):
    """The whole matrix, run in a process in which a warning of something left open is an error."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "authority.pem")
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(folder / "certificate.pem")
    command = [sys.executable, "-W", "error", "-m", "tests.reliability.table", "--json", over]
    command.append(str(folder / "certificate.pem"))
    trusted = {"SSL_CERT_FILE": str(folder / "authority.pem")}
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **trusted, "PYTHONPATH": path},
        check=False,
    )
    # A warning out of a destructor, and that of a task nobody asked for its end, is written and goes no further.
    told = done.stderr.splitlines()
    if over == TLS_AIOHTTP:
        assert sum(line.startswith("ResourceWarning: unclosed transport") for line in told) <= len(ASYNC_OF_AIOHTTP)
        told = [line for line in told if not GOODBYE.match(line)]
    assert told == []
    assert done.returncode == 0
    return json.loads(done.stdout)


def wrong(cell, row):
    """Return whether the outcome of a cell is wrong."""
    expected = row.expected(cell["call"], cell["transport"])
    if cell["call"] not in matrix.CALLS and expected.startswith("answer"):
        # Files travel in several requests, which are repeated one by one.
        return not cell["outcome"].startswith("answer")
    return cell["outcome"] != expected


@pytest.mark.parametrize("over", [PLAIN, TLS, TLS_AIOHTTP, HTTP2])
def test_faults_end_in_the_right_answer_or_the_right_error(over, tmp_path):
    """One test of all cells, as test runners of several processes would run the matrix in each of them."""
    found = cells(tmp_path, over)
    transports = sum(map(len, matrix.transports_over(over)))
    kinds = {cell["call"] for cell in found}
    assert kinds >= set(matrix.CALLS)
    for row in [matrix.NOTHING, *matrix.ROWS]:
        struck = [cell for cell in found if cell["fault"] == row.title]
        assert len(struck) == len(kinds - row.spares) * transports
        assert [cell for cell in struck if wrong(cell, row)] == []
        if row.waits:
            assert {tuple(cell["waits"]) for cell in struck if cell["call"] in matrix.CALLS} == {row.waits}
    if over == PLAIN:
        assert table.written() == table.table(found), REWRITE
