"""Writing the package, and telling whether what is there is what would be written."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from codegen import __main__ as command
from codegen import build
from codegen.emit import package
from tests.codegen.mini import GOLDEN, OVERLAY, mini
from tests.codegen.tiny import REPOSITORY, copy_of_repository, fails, texts_below

SHOWN = "src/gemkit/_generated"


@pytest.fixture
def root(tmp_path):
    """The mini interface, built."""
    made = mini(tmp_path / "toys")
    build.build(made)
    return made


@pytest.fixture
def generated(root):
    return root / SHOWN


def test_build_writes_exactly_what_is_emitted(root, generated):
    assert texts_below(generated) == texts_below(GOLDEN)
    assert build.check(root) == []
    assert [path.name for path in generated.parent.iterdir() if path.is_dir()] != []
    assert not generated.with_name("_generated.new").exists()


def test_build_deletes_what_it_does_not_write(root, generated):
    (generated / "types" / "old.py").write_text("left = 1\n")
    (generated.with_name("_generated.new")).mkdir()
    (generated.with_name("_generated.new") / "stale.py").write_text("stale = 1\n")
    texts = build.build(root)
    assert texts_below(generated) == {path: text.encode() for path, text in texts.items()}


def test_an_edited_file(root, generated):
    path = generated / "types" / "things.py"
    path.write_text(path.read_text().replace("class Part(Message)", "class Port(Message)"))
    line = next(n for n, text in enumerate(path.read_text().splitlines(), 1) if "class Port" in text)
    assert build.check(root) == [
        f"{SHOWN}/types/things.py: line {line} differs from what specs/ gives; run `make gen`",
        f"{SHOWN}/types/things.py: changed since it was generated; edit specs/overlay or a template and run `make gen`",
    ]


def test_a_file_with_something_at_its_end(root, generated):
    path = generated / "__init__.py"
    path.write_text(path.read_text() + "x = 1\n")
    assert build.check(root)[0] == f"{SHOWN}/__init__.py: line 2 differs from what specs/ gives; run `make gen`"


def test_line_ends_count(root, generated):
    path = generated / "__init__.py"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert build.check(root)[0].startswith(f"{SHOWN}/__init__.py: line 2 differs")


def test_a_missing_file(root, generated):
    (generated / "mappings" / "__init__.py").unlink()
    assert build.check(root) == [f"{SHOWN}/mappings/__init__.py: missing; run `make gen`"]


def test_a_file_too_many_and_caches_of_python(root, generated):
    (generated / "extra.py").write_text("")
    (generated / "extra.bin").write_bytes(b"\xff\xfe")
    (generated / "__pycache__").mkdir()
    (generated / "__pycache__" / "plans.pyc").write_bytes(b"\xff")
    assert build.check(root) == [
        f"{SHOWN}/extra.bin: nothing generates it; delete it or run `make gen`",
        f"{SHOWN}/extra.py: nothing generates it; delete it or run `make gen`",
    ]


def test_a_manifest_edited_to_hide_an_edit(root, generated):
    path = generated / "dicts.py"
    path.write_text("# mine\n" + path.read_text())
    texts = {name: text.decode() for name, text in texts_below(generated).items()}
    (generated / package.MANIFEST).write_text(package.manifest(texts))
    assert build.check(root) == [
        f"{SHOWN}/MANIFEST.json: line 5 differs from what specs/ gives; run `make gen`",
        f"{SHOWN}/dicts.py: line 1 differs from what specs/ gives; run `make gen`",
    ]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"files": 1}', '{"files": null}', '{"files": ["dicts.py"]}'])
def test_an_unreadable_manifest(root, generated, text):
    (generated / package.MANIFEST).write_text(text)
    assert build.check(root) == [
        f"{SHOWN}/MANIFEST.json: line 1 differs from what specs/ gives; run `make gen`",
        f"{SHOWN}/MANIFEST.json: unreadable; run `make gen`",
    ]


def test_no_manifest_and_nothing_at_all(root, generated):
    (generated / package.MANIFEST).unlink()
    assert build.check(root) == [f"{SHOWN}/MANIFEST.json: missing; run `make gen`"]
    assert len(build.check(mini(root / "other"))) == len(texts_below(GOLDEN))


def test_a_document_that_changed(root):
    path = root / "specs" / "gemini.json"
    document = json.loads(path.read_text())
    document["schemas"]["Part"]["properties"]["color"] = {"type": "string"}
    path.write_text(json.dumps(document))
    assert {line.partition(":")[0].rpartition("/")[2] for line in build.check(root)} == {
        "MANIFEST.json",
        "dicts.py",
        "gemini.json",
        "__init__.py",
        "encode_vertex.py",
        "things.py",
    }


def test_a_broken_overlay_touches_nothing(root, generated):
    overlay = root / "specs" / "overlay" / "types.toml"
    overlay.write_text(overlay.read_text() + "\n[types.Thnig]\n")
    line = len(overlay.read_text().splitlines())
    (generated / "mine.py").write_text("kept = 1\n")
    before = texts_below(root)
    for act in (build.build, build.check):
        with fails(f"specs/overlay/types.toml:{line}: no operation reaches Thnig; delete the entry"):
            act(root)
    assert texts_below(root) == before


def said(capsys, root, monkeypatch, *arguments):
    monkeypatch.setattr(command, "ROOT", root)
    code = command.main(arguments)
    shown = capsys.readouterr()
    return code, shown.out.splitlines(), shown.err.splitlines()


ACCOUNT = [
    "gemini: 5 methods: 5 emitted",
    "gemini: 1 query parameters: 1 emitted",
    "gemini: 23 fields of requests: 23 emitted; 1 deprecated",
    "gemini: 18 fields of answers: 18 emitted; 1 deprecated",
    "gemini: 4 enum values: all emitted",
    "vertex: 2 methods: 2 emitted",
    "vertex: 1 query parameters: 1 emitted",
    "vertex: 17 fields of requests: 15 emitted, 1 renamed, 1 refused",
    "vertex: 11 fields of answers: 10 emitted, 1 renamed",
    "vertex: 3 enum values: all emitted",
    "operations cover gemini 5 of 5 followed methods, vertex 2 of 2 followed methods",
]


def without_wording(lines):
    return [line for line in lines if not line.startswith("without wording")]


def test_the_command_tells_current_from_drift_from_broken(root, generated, capsys, monkeypatch):
    code, out, err = said(capsys, root, monkeypatch, "check")
    assert (code, without_wording(out), err) == (0, [*ACCOUNT, "current"], [])
    assert any("without wording in specs/overlay/docs: Blob, Blob.data, " in line for line in out)
    (generated / "mappings" / "__init__.py").unlink()
    code, out, err = said(capsys, root, monkeypatch, "check")
    assert (code, without_wording(out)) == (1, [*ACCOUNT, "drift"])
    assert err == [f"{SHOWN}/mappings/__init__.py: missing; run `make gen`"]
    code, out, err = said(capsys, root, monkeypatch, "build")
    assert (code, err) == (0, [])
    lines = sum(text.count(b"\n") for path, text in texts_below(GOLDEN).items() if path.endswith(".py"))
    assert out[0].startswith(f"wrote 19 files, {lines} lines of Python, and 0 rendered ones in ")
    assert said(capsys, root, monkeypatch, "check")[0] == 0
    with (root / "specs" / "overlay" / "types.toml").open("a") as file:
        file.write("[types.Thnig]\n")
    code, out, err = said(capsys, root, monkeypatch, "build")
    assert (code, out) == (2, [])
    assert [line.partition(": ")[2] for line in err] == ["no operation reaches Thnig; delete the entry"]


def test_every_reason_is_told_at_once(root, capsys, monkeypatch):
    overlay = root / "specs" / "overlay"
    (overlay / "types.toml").write_text(
        OVERLAY["types"].replace('vertex = "Piece"', 'vertex = "Piece"\ntypo = 1\nmixin = "things:X"')
    )
    (overlay / "refusals.toml").write_text("[gemnii]\nThing = ['name']\n[vertex]\nSchema = ['items']\n")
    code, out, err = said(capsys, root, monkeypatch, "check")
    assert (code, out) == (2, [])
    assert [line.partition(": ")[2] for line in err] == [
        "_features/things/mixins.py has no class X; correct the name or write it there",
        "nothing uses types.Part.typo; delete it or correct the name",
        "nothing uses gemnii; did you mean gemini?",
    ]


WRITE = """
import hashlib, json, sys
from pathlib import Path
from codegen import pipeline
from codegen.emit import package
texts = package.files(pipeline.run(Path(sys.argv[1])))
print(hashlib.sha256(json.dumps(list(texts.items())).encode()).hexdigest())
"""


def test_the_same_bytes_whatever_the_hash_seed(root):
    sums = [
        {
            subprocess.run(
                [sys.executable, "-c", WRITE, str(where)],
                env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(REPOSITORY)},
                cwd=root,
                capture_output=True,
                text=True,
                check=True,
            ).stdout
            for seed in ("1", "2")
        }
        for where in (root, REPOSITORY)
    ]
    assert [len(each) for each in sums] == [1, 1]
    assert sums[0] != sums[1]


def test_the_repository_is_current(tmp_path):
    root = copy_of_repository(tmp_path / "repository")
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "check"], cwd=root, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "current"
