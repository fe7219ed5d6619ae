"""The command as a user runs it: exit codes, and one line for each problem with its file and place."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from contextlib import contextmanager

import pytest

from codegen import __main__ as command
from tests.codegen.mini import GEMINI, OVERLAY, VERTEX, mini
from tests.codegen.tiny import REPOSITORY, dedented, texts_below


@pytest.fixture
def root(tmp_path):
    made = mini(tmp_path / "toys")
    shutil.copytree(REPOSITORY / "codegen", made / "codegen", ignore=shutil.ignore_patterns("__pycache__"))
    return made


def run(root, *arguments):
    done = subprocess.run(
        [sys.executable, "-B", "-m", "codegen", *arguments], cwd=root, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout.splitlines(), done.stderr.splitlines()


def replaced(root, path, old, new):
    file = root / "specs" / path
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")


@contextmanager
def edited(root, name):
    path = root / "specs" / name
    document = json.loads(path.read_text("utf-8"))
    yield document
    path.write_text(json.dumps(document), "utf-8")


def refuses(root, *lines):
    before = texts_below(root)
    for verb in ("build", "check"):
        assert run(root, verb) == (2, [], list(lines))
    assert texts_below(root) == before


def line_of(root, path, text):
    rows = (root / "specs" / "overlay" / path).read_text("utf-8").splitlines()
    return next(number for number, row in enumerate(rows, 1) if text in row)


def test_build_then_check_then_drift(root):
    code, out, err = run(root, "build")
    assert (code, len(out), err) == (0, 1, [])
    code, out, err = run(root, "check")
    assert (code, out[-1], err) == (0, "current", [])
    (root / "src" / "gemkit" / "_generated" / "dicts.py").write_text("mine = 1\n")
    code, out, err = run(root, "check")
    assert (code, out[-1]) == (1, "drift")
    assert len(err) == 2
    assert all("src/gemkit/_generated/dicts.py" in line and "make gen" in line for line in err)


def test_a_document_that_is_no_json(root):
    (root / "specs" / "gemini.json").write_text("{", "utf-8")
    refuses(
        root,
        "specs/gemini.json: not a JSON document (Expecting property name enclosed in double quotes: "
        "line 1 column 2 (char 1)); expected a discovery or OpenAPI document, as JSON",
    )


def test_a_document_that_is_not_there(root):
    (root / "specs" / "vertex.json").unlink()
    refuses(root, "specs/vertex.json: is missing; run `make specs`")


def test_a_malformed_document(root):
    with edited(root, "gemini.json") as document:
        document["schemas"]["Part"]["properties"]["text"]["type"] = "text"
    refuses(root, "specs/gemini.json#/schemas/Part/properties/text/type: unknown type 'text'")


def test_a_reference_that_leads_nowhere(root):
    with edited(root, "vertex.json") as document:
        document["schemas"]["ToysV1Piece"]["properties"]["shape"] = {"$ref": "Gone"}
    refuses(
        root,
        "specs/vertex.json#/schemas/ToysV1Piece/properties/shape: there is no schema Gone; "
        "add it in patches.toml, or change the field there",
    )


def test_an_overlay_that_is_no_toml(root):
    (root / "specs" / "overlay" / "types.toml").write_text("[types\n", "utf-8")
    code, out, (line,) = run(root, "check")
    assert (code, out) == (2, [])
    assert line.startswith("specs/overlay/types.toml: is not TOML: ")


def test_overlay_lines_that_fit_nothing(root):
    replaced(
        root, "overlay/types.toml", 'fields.blob.vertex = "inlineBlob"', 'fields.blob.vertex = "inlineBlob"\nfeilds = 1'
    )
    replaced(root, "overlay/docs/toys.toml", 'doc = "Sizes."', 'doc = "Sizes."\nvalues.HUGE = "Fits nowhere."')
    types, docs = line_of(root, "types.toml", "feilds"), line_of(root, "docs/toys.toml", "HUGE")
    refuses(
        root,
        f"specs/overlay/types.toml:{types}: nothing uses types.Thing.feilds; did you mean fields?",
        f"specs/overlay/docs/toys.toml:{docs}: nothing uses ThingKind.values.HUGE; delete it or correct the name",
    )


def test_a_type_nobody_reaches(root):
    replaced(root, "overlay/types.toml", "[types.Blob]", "[types.Spare]\nown = true\n\n[types.Blob]")
    line = line_of(root, "types.toml", "Spare")
    refuses(root, f"specs/overlay/types.toml:{line}: no operation reaches Spare; delete the entry")


def test_two_types_for_one_field(tmp_path):
    root = mini(tmp_path / "toys", vertex=VERTEX.replace("weight float", "weight string"))
    shutil.copytree(REPOSITORY / "codegen", root / "codegen", ignore=shutil.ignore_patterns("__pycache__"))
    line = line_of(root, "types.toml", "[types.Part]")
    refuses(
        root,
        f"specs/overlay/types.toml:{line}: Part.weight has two types: gemini says float, vertex says str; "
        'rule with [types.Part] fields.weight.type = "..."',
    )


def test_a_field_named_like_an_attribute_of_every_model(tmp_path, capsys, monkeypatch):
    root = mini(tmp_path / "toys", gemini=GEMINI.replace("from string", "copy string"))
    monkeypatch.setattr(command, "ROOT", root)
    line = line_of(root, "types.toml", "[types.Part]")
    assert command.main(["check"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        (
            f"specs/overlay/types.toml:{line}: Part.copy would hide an attribute that pydantic gives every model; "
            'name it otherwise with fields.x.wire = "copy"'
        ),
    ]


def test_such_a_field_under_another_name(tmp_path, capsys, monkeypatch):
    types = dedented(OVERLAY["types"]).replace('vertex = "Piece"', 'vertex = "Piece"\nfields.copy_.wire = "copy"')
    root = mini(tmp_path / "toys", gemini=GEMINI.replace("from string", "copy string"), types=types)
    monkeypatch.setattr(command, "ROOT", root)
    assert command.main(["build"]) == 0
    text = (root / "src" / "gemkit" / "_generated" / "types" / "things.py").read_text("utf-8")
    assert 'copy_: Annotated[str | None, Field(alias="copy")] = None' in text


def test_explain_and_usage(root):
    code, out, err = run(root, "explain", "Thing.kind")
    assert (code, out[0], err) == (0, "Thing.kind: ThingKind, wire name kind", [])
    assert run(root, "explain", "Thing.knid")[0] == 2
    code, out, err = run(root, "bulid")
    assert (code, out) == (2, [])
    assert "invalid choice: 'bulid'" in err[-1]


@pytest.mark.parametrize("verb", ["fetch", "diff"])
def test_other_commands_are_reached(verb, monkeypatch):
    given = []
    monkeypatch.setattr(getattr(command, verb), "run", lambda args: given.append(args.command) or 7)
    arguments = {"fetch": [], "diff": ["a.json", "b.json"]}[verb]
    assert command.main([verb, *arguments]) == 7
    assert given == [verb]
