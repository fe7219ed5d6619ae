"""Format Python text with ruff: imports sorted, unused ones removed, lines wrapped."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.failure import BuildError

if TYPE_CHECKING:
    from collections.abc import Mapping

# Explicit, since ruff would otherwise look for gemkit on the disk to sort its imports.
_SORTED = (
    "--config",
    'lint.isort.known-first-party = ["gemkit"]',
    "--config",
    "lint.isort.combine-as-imports = true",
)


def formatted(texts: Mapping[str, str]) -> dict[str, str]:
    """Format every text, by path.

    Raises:
        BuildError: One of them is not Python.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path, text in texts.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, "utf-8")
        common = ["--isolated", "--no-cache", "--target-version", "py311", "--line-length", "120", str(root)]
        for command in (
            ["check", "--fix-only", "--select", "F401,I,UP007,UP035,UP045", *_SORTED, *common],
            ["format", *common],
        ):
            done = subprocess.run([sys.executable, "-m", "ruff", *command], capture_output=True, text=True, check=False)
            if done.returncode:
                messages = done.stderr.strip().replace(str(root), "_generated").splitlines()
                raise BuildError("ruff", messages[0] if messages else f"ended with {done.returncode}")
        return {path: (root / path).read_text("utf-8") for path in texts}
