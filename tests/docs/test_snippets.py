"""Every Python block of the README and of docs/ runs, in order, against the emulator; so does every example."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from google.oauth2.credentials import Credentials

import gemkit
import gemkit.emulator

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.fixture
def surroundings(monkeypatch, tmp_path):
    """The services are the emulator, a key is set, and Application Default Credentials are found."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.4 a report")
    for name in ("GOOGLE_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_GENAI_USE_ENTERPRISE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GEMINI_API_KEY", "any")
    monkeypatch.setattr("google.auth.default", lambda **_: (Credentials(token="any"), "my-project"))
    with gemkit.emulator.serve() as url:
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", url)
        monkeypatch.setenv("GOOGLE_VERTEX_BASE_URL", url)
        with gemkit.Client() as client:
            client.files.upload(file=b"made by a model", config={"name": "made", "mime_type": "video/mp4"})
        yield url


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_snippets_run(page, surroundings, capsys):
    names = {"__name__": "__main__"}
    for match in BLOCK.finditer(page.read_text("utf-8")):
        line = page.read_text("utf-8")[: match.start()].count("\n") + 1
        # Blank lines in front: a traceback then names the page's own line.
        exec(compile("\n" * line + match[1], str(page), "exec"), names)


def test_there_are_snippets():
    assert sum(len(BLOCK.findall(page.read_text("utf-8"))) for page in PAGES) >= 10


@pytest.mark.parametrize(
    "example",
    sorted(path for path in (ROOT / "examples").glob("*.py") if not path.name.startswith("_")),
    ids=lambda path: path.name,
)
def test_examples_run(example):
    done = subprocess.run(
        [sys.executable, "-W", "error", str(example)], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout
