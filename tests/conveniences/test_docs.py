"""Every snippet of the pages on files, file search and caching runs, against the emulator."""

import re
from pathlib import Path

import pytest

import gemkit.emulator

DOCS = Path(__file__).parents[2] / "docs"
SNIPPETS = [
    pytest.param(text, id=f"{page}-{number}")
    for page in ("files", "file_search", "caching")
    for number, text in enumerate(
        re.findall(r"```python\n(.*?)```", (DOCS / f"{page}.md").read_text("utf-8"), re.DOTALL)
    )
]


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_a_snippet(snippet, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("report.pdf").write_bytes(b"%PDF-1.4")
    with gemkit.emulator.serve() as url:
        for name in ("GOOGLE_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_GENAI_USE_ENTERPRISE"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("GEMINI_API_KEY", "any")
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", url)
        with gemkit.Client() as client:
            client.files.upload(file=b"made by a model", config={"name": "made", "mime_type": "video/mp4"})
        exec(compile(snippet, "snippet", "exec"), {"__name__": "__main__"})
        assert len(url.server.requests) > 2
