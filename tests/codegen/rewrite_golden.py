"""Write `golden/` anew: ``PYTHONPATH=src:. python -m tests.codegen.rewrite_golden``; read the difference before it is kept."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from tests.codegen.mini import GOLDEN, emitted

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        texts = emitted(Path(folder) / "toys")
    shutil.rmtree(GOLDEN, ignore_errors=True)
    for path, text in texts.items():
        (GOLDEN / path).parent.mkdir(parents=True, exist_ok=True)
        (GOLDEN / path).write_text(text, "utf-8")
    print(f"wrote {len(texts)} files below {GOLDEN}")
