"""Redaction changes no message of the package."""

from __future__ import annotations

import ast
import io
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path

import pytest

import gemkit
import gemkit.__main__
import gemkit.emulator.__main__
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


COMMANDS = (gemkit.__main__, gemkit.emulator.__main__)


def printed_texts() -> list[str]:
    """What the commands print: their texts in the source with values stood in for, and their help as it comes out."""
    found = [text for module in COMMANDS for text in written_texts(Path(module.__file__))]
    for arguments in ([], ["--help"], ["--version"], ["nonsense"], ["emulator", "--help"], ["emulator", "--port", "x"]):
        out = io.StringIO()
        with redirect_stdout(out), redirect_stderr(out), suppress(SystemExit):
            gemkit.__main__.main(arguments)
        found.append(out.getvalue())
    return found


def written_texts(path: Path) -> list[str]:
    """All texts of a module but its docstrings, those of f-strings as a whole."""
    tree = ast.parse(path.read_text("utf-8"))
    shown = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr | ast.Constant)]
    texts = [
        "".join(v.value if isinstance(v, ast.Constant) else STANDS_IN for v in node.values)
        if isinstance(node, ast.JoinedStr)
        else node.value
        for node in shown
    ]
    return [text.replace("{url}", "http://127.0.0.1:8080") for text in texts if isinstance(text, str)]


PRINTED = sorted({text for text in printed_texts() if " " in text})
TEXTS = sorted({text for path in SOURCE.rglob("*.py") for text in raised_texts(path) if " " in text})


def test_there_are_messages():
    assert len(TEXTS) > 200


@pytest.mark.parametrize("text", TEXTS)
def test_a_message_is_not_garbled(text):
    assert redact(text) == text


@pytest.mark.parametrize("text", PRINTED)
def test_what_commands_print_is_not_garbled(text):
    assert redact(text) == text


def test_commands_print_what_is_read_here():
    together = "\n".join(PRINTED)
    for text in (
        "gemkit emulator [--port N]",
        "there is no command 'nonsense'",
        "TCP port",
        "api_key=",
        "Ctrl-C stops it",
    ):
        assert text in together


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
