"""From the start of a process to its first response, each program as a user would write it: see `programs/`.

Wall time from starting the interpreter until the answer's text is read from its output, the CPU time of the whole
process, and the most memory it held. The address is plain HTTP; all contenders make a TLS context nevertheless,
as their defaults are.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from benchmarks.environments import PROGRAMS, program_environment
from benchmarks.rows import Row

if TYPE_CHECKING:
    from benchmarks.measure import Run

ROWS = (
    Row(metric="wall", title="process start to first answer", unit="ms wall", ratio=1.8),
    Row(metric="cpu", title="the same, CPU of the whole process", unit="ms CPU"),
    Row(metric="memory", title="peak RSS of that process", unit="MiB", ratio=1.6),
)
STARTS = 5


def _once(program: str, url: str) -> dict[str, float]:
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, PROGRAMS / program, url], stdout=subprocess.PIPE, text=True, env=program_environment()
    )
    assert process.stdout
    answered = process.stdout.readline()
    wall = time.perf_counter() - started
    status = process.stdout.read()
    _, code, usage = os.wait4(process.pid, 0)
    process.returncode = code
    process.stdout.close()
    if code or not answered.strip():
        raise RuntimeError(f"{program} ended with {code} and said {answered!r}")
    peak = next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM:"))
    return {"wall": wall * 1000, "cpu": (usage.ru_utime + usage.ru_stime) * 1000, "memory": peak}


def _starts(program: str, run: Run) -> dict[str, float]:
    _once(program, run.url)
    found = [_once(program, run.url) for _ in range(run.times(STARTS))]
    return {metric: statistics.median(one[metric] for one in found) for metric in found[0]}


def gemkit(run: Run) -> dict[str, float]:
    return _starts("start_gemkit.py", run)


def google_genai(run: Run) -> dict[str, float]:
    return _starts("start_google_genai.py", run)


def raw_httpx(run: Run) -> dict[str, float]:
    return _starts("start_raw_httpx.py", run)


def raw_aiohttp(run: Run) -> dict[str, float]:
    return _starts("start_raw_aiohttp.py", run)
