"""Every message of the package reads as it was written: redaction knows prose from secrets."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import gemkit
from gemkit._errors.redact import redact
from gemkit.errors import ConfigurationError

SOURCE = Path(gemkit.__file__).parent
STANDS_IN = "3"


def raised_texts(path: Path) -> list[str]:
    """The texts that are given to calls in `raise` statements and to warnings, with values stood in for."""
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        is_warning = isinstance(node, ast.Call) and ast.unparse(node.func).endswith("warn")
        if not isinstance(node, ast.Raise) and not is_warning:
            continue
        for inner in ast.walk(node):
            if isinstance(inner, ast.JoinedStr):
                found.append("".join(v.value if isinstance(v, ast.Constant) else STANDS_IN for v in inner.values))
            elif isinstance(inner, ast.Constant) and isinstance(inner.value, str):
                found.append(inner.value)
    return found


TEXTS = sorted({text for path in SOURCE.rglob("*.py") for text in raised_texts(path) if " " in text})


def test_there_are_messages():
    assert len(TEXTS) > 200


@pytest.mark.parametrize("text", TEXTS)
def test_a_message_is_not_garbled(text):
    assert redact(text) == text


def test_without_a_key_the_way_out_is_readable(monkeypatch):
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_GENAI_USE_ENTERPRISE"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ConfigurationError) as caught:
        gemkit.Client()
    assert str(caught.value) == (
        "the Gemini API needs a key: pass api_key=..., set GEMINI_API_KEY or GOOGLE_API_KEY, "
        "or choose Vertex AI with vertexai=True"
    )


def test_a_secret_beside_prose_is_masked():
    assert redact("pass api_key=..., not api_key=s3cret") == "pass api_key=..., not api_key=[redacted]"
