import sys

import pytest

import gemkit
from gemkit.__main__ import main


@pytest.mark.parametrize("arguments", [[], ["-h"], ["--help"]])
def test_usage(arguments, capsys):
    assert main(arguments) == 0
    assert "gemkit emulator [--port N]" in capsys.readouterr().out


def test_version(capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["gemkit", "--version"])
    assert main() == 0
    assert capsys.readouterr().out == f"gemkit {gemkit.__version__}\n"


def test_unknown(capsys):
    assert main(["nonsense"]) == 2
    assert "there is no command 'nonsense'" in capsys.readouterr().err


def test_the_emulator_gets_its_arguments(monkeypatch):
    import gemkit.emulator.__main__ as emulator

    seen = []
    monkeypatch.setattr(emulator, "main", lambda arguments: seen.append(arguments) or 0)
    assert main(["emulator", "--port", "1"]) == 0
    assert seen == [["--port", "1"]]


def test_the_emulator_without_its_extra(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "gemkit.emulator.__main__", None)
    assert main(["emulator"]) == 2
    assert "gemkit.emulator" in capsys.readouterr().err
