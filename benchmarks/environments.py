"""Who is measured, and in which environment each of them runs."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = ROOT / "benchmarks" / "programs"

_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "LD_LIBRARY_PATH")


@dataclass(frozen=True, slots=True)
class Contender:
    """A client that is measured; `name` is its column, `peer` whether it has an environment of its own."""

    name: str
    peer: bool = False


CONTENDERS = {
    "raw_httpx": Contender("httpx + json"),
    "raw_httpx2": Contender("httpx2 + json"),
    "raw_aiohttp": Contender("aiohttp + json"),
    "google_genai": Contender("google-genai", peer=True),
    "gemkit": Contender("gemkit"),
    "gemkit_on_httpx": Contender("gemkit on httpx"),
    "gemkit_on_httpx2": Contender("gemkit on httpx2"),
    "gemkit_on_aiohttp": Contender("gemkit on aiohttp"),
}


def environment(*paths: Path) -> dict[str, str]:
    """Variables for a measured process: neither keys nor proxies of whoever runs this, and these import paths."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, "PYTHONPATH": os.pathsep.join(map(str, paths))}


def case_environment() -> dict[str, str]:
    """For a process that runs a case."""
    return environment(ROOT / "src", ROOT)


def program_environment() -> dict[str, str]:
    """For a program that is measured from its start; alike for all, so that the import path is equally long."""
    return environment(ROOT / "src")
