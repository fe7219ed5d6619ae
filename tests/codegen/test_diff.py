"""Comparing two documents by what users would see, and how it is told."""

from __future__ import annotations

import argparse
import json

import pytest

from codegen import diff
from tests.codegen.mini import GEMINI, mini
from tests.codegen.tiny import raw


@pytest.fixture
def ask(tmp_path, capsys):
    root = mini(tmp_path / "toys")

    def asked(old, new, *words):
        for name, document in (("old.json", old), ("new.json", new)):
            text = document if isinstance(document, str) else json.dumps(document)
            (tmp_path / name).write_text(text)
        parser = argparse.ArgumentParser()
        diff.add_arguments(parser)
        names = [str(tmp_path / "old.json"), str(tmp_path / "new.json")]
        code = diff.run(parser.parse_args([*names, *words, "--specs", str(root / "specs")]))
        said = capsys.readouterr()
        return code, said.out, said.err

    return asked


BASE = raw(GEMINI)


def changed(*replacements):
    text = GEMINI
    for before, after in replacements:
        assert before in text
        text = text.replace(before, after)
    return raw(text) | {"revision": "20260202"}


NEWER = changed(
    ("kind enum[SMALL|LARGE]", "kind enum[SMALL|HUGE]"),
    ("sizeBytes int64", "sizeBytes string, colours string"),
    ("seed int32", "seeds int32"),
    ("toys.things.drop = DELETE v1/{+name}", "toys.things.drop = DELETE v1/{+name}\n    toys.things.copy = POST v1/x"),
)


def test_no_difference_exits_0(ask):
    code, out, err = ask(BASE, BASE | {"revision": "2"})
    assert (code, err) == (0, "")
    assert out == "toys: v1 20260101 -> v1 2\nrelease: none\n"


def test_text(ask):
    code, out, _ = ask(BASE, NEWER)
    assert code == 1
    assert out.splitlines() == [
        "toys: v1 20260101 -> v1 20260202",
        "major field    Thing.size_bytes: is str, no longer int",
        "major field    CreateThingConfig.seed: removed",
        "major value    ThingKind.LARGE: removed",
        "minor field    CreateThingConfig.seeds: added on the Gemini API",
        "minor field    Thing.colours: added on the Gemini API",
        "minor value    ThingKind.HUGE: added on the Gemini API",
        "new, and without a place: method toys.things.copy",
        (
            "perhaps: gemini: CreateThingRequest.seed looks renamed to seeds; to keep its name in Python, write "
            'fields.<name>.gemini = "seeds" under its type and delete it from withdrawn.toml'
        ),
        "release: major",
    ]


def test_the_way_back(ask):
    code, out, _ = ask(NEWER, BASE)
    assert code == 1
    assert "major field    Thing.colours: removed\n" in out
    assert "minor value    ThingKind.LARGE: added on the Gemini API\n" in out
    assert "copy" not in out


def test_json(ask):
    code, out, _ = ask(BASE, NEWER, "--json")
    told = json.loads(out)
    assert code == 1
    assert (told["service"], told["release"]) == ("toys", "major")
    assert (told["old"]["revision"], told["new"]["revision"]) == ("20260101", "20260202")
    assert told["undecided"] == ["method toys.things.copy"]
    assert told["changes"][0] == {
        "name": "Thing.size_bytes",
        "kind": "field",
        "description": "is str, no longer int",
        "release": "major",
        "documents": ["gemini"],
    }


def test_markdown(ask):
    code, out, _ = ask(BASE, NEWER, "--markdown")
    assert code == 1
    assert out.startswith("## toys: v1 20260101 → v1 20260202\n\nRelease: **major**.\n\n- Follows the Gemini API as of")
    assert "\n  - Removed: `CreateThingConfig.seed`, `ThingKind.LARGE`.\n" in out
    assert "\n### New, and without a place\n\n- method `toys.things.copy`\n" in out


def test_json_and_markdown_exclude_each_other(ask):
    with pytest.raises(SystemExit):
        ask(BASE, BASE, "--json", "--markdown")


def test_the_document_can_be_named(ask):
    assert ask(BASE, BASE, "--document", "gemini")[0] == 0
    code, _, err = ask(BASE, BASE, "--document", "boats")
    assert code == 2
    assert "has no document 'boats'; it has gemini, vertex" in err


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("{", BASE, "old.json: not a JSON document"),
        (BASE, "[]", "new.json: expected an object, found []"),
        (
            BASE | {"name": "boats"},
            BASE,
            "describes 'boats', which gemkit does not follow; it follows toys (gemini), play",
        ),
        (BASE, BASE | {"name": "boats"}, "describes 'boats', the other 'toys'; compare one service with itself"),
        (BASE, BASE | {"methods": {}}, "new.json: has none of the methods that gemkit follows of gemini"),
        (BASE, changed(("odd any", "odd banana")), "schemas/Thing/properties/_odd/type: unknown"),
        (BASE, changed(("weight float", "weight string")), "Part.weight has two types"),
    ],
)
def test_what_cannot_be_compared_exits_2(ask, old, new, problem):
    code, out, err = ask(old, new)
    assert (code, out) == (2, "")
    assert problem in err
    assert err.startswith("error: ")


def test_a_file_that_is_not_there(tmp_path, capsys):
    parser = argparse.ArgumentParser()
    diff.add_arguments(parser)
    root = mini(tmp_path / "toys")
    args = parser.parse_args([str(tmp_path / "a.json"), str(tmp_path / "b.json"), "--specs", str(root / "specs")])
    assert diff.run(args) == 2
    assert "a.json: cannot be read (No such file or directory)" in capsys.readouterr().err
