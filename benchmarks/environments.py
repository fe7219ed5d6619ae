"""The contenders, and the environment of each."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = ROOT / "benchmarks" / "programs"

BEFORE = "gemkit_before"
"""gemkit as it was at an earlier commit: `make bench BEFORE=COMMIT`."""

_SOURCE = "BENCHMARKED_SOURCE"
_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "LD_LIBRARY_PATH")


@dataclass(frozen=True, slots=True)
class Contender:
    """A client that is measured.

    Args:
        name: Its column.
        peer: Whether it has an environment of its own.
        runs: The contender whose functions it runs, if it has none itself.
    """

    name: str
    peer: bool = False
    runs: str = ""


CONTENDERS = {
    "raw_httpx": Contender("httpx + json"),
    "raw_httpx2": Contender("httpx2 + json"),
    "raw_aiohttp": Contender("aiohttp + json"),
    "raw_websockets": Contender("websockets + json"),
    "google_genai": Contender("google-genai", peer=True),
    "gemkit": Contender("gemkit"),
    BEFORE: Contender("gemkit before", runs="gemkit"),
    "gemkit_on_httpx": Contender("gemkit on httpx"),
    "gemkit_on_httpx2": Contender("gemkit on httpx2"),
    "gemkit_on_aiohttp": Contender("gemkit on aiohttp"),
}


def checked_out(commit: str) -> Path:
    """Return the folder of gemkit's sources as they were at a commit."""
    folder = ROOT / ".cache" / "before" / commit
    if not folder.exists():
        folder.mkdir(parents=True)
        archive = subprocess.run(["git", "archive", commit, "src"], cwd=ROOT, check=True, capture_output=True)
        subprocess.run(["tar", "-x", "-C", folder], check=True, input=archive.stdout)
    return folder / "src"


def environment(*paths: Path) -> dict[str, str]:
    """Return variables for a measured process: without keys and proxies, with these import paths."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, "PYTHONPATH": os.pathsep.join(map(str, paths))}


def case_environment(source: Path | None = None) -> dict[str, str]:
    """Return variables for a process that runs a case, with gemkit from this folder instead of the working tree's."""
    source = source or ROOT / "src"
    return {**environment(source, ROOT), _SOURCE: str(source)}


def program_environment() -> dict[str, str]:
    """Return variables for a program that is measured from its start; with an import path of the same length for all."""
    return environment(Path(os.environ.get(_SOURCE, ROOT / "src")))
