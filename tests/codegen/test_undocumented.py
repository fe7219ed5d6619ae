"""Schemas that a document lacks, in files of the document's own form."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

import codegen.__main__ as command
from codegen.overlay import Overlay, read_folder
from codegen.passes import patch
from tests.codegen.mini import GEMINI, mini
from tests.codegen.test_update import SOURCES
from tests.codegen.tiny import document, fails, overlay, raw

HAVING = "Thing: name string, weight int32\nthings.get = GET v1/{+name} -> Thing"


def with_schemas(text, patches=""):
    more = replace(document(text), location="specs/undocumented/gemini.json")
    given = overlay(patches=patches)
    return Overlay({"patches": given.patches}, undocumented={"gemini": more})


def test_they_are_added_before_the_patches():
    given = with_schemas("Hint: text string", "[late]\nreason = 'late'\ngemini.Hint.size = 'int32'\n")
    assert list(patch.apply(document(HAVING), "gemini", given).schemas["Hint"].properties) == ["text", "size"]


def test_only_for_the_document_of_that_name():
    assert patch.apply(document(HAVING), "vertex", with_schemas("Hint: text string")) == document(HAVING)


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("Thing: name string, size int32", "specs/undocumented/gemini.json: specs/gemini.json has Thing.name by now"),
        ("Thing:", "specs/undocumented/gemini.json: specs/gemini.json has Thing by now"),
    ],
)
def test_what_the_document_has_by_now(more, told):
    with fails(f"{told}; delete it, or run `python -m codegen update`"):
        patch.apply(document(HAVING), "gemini", with_schemas(more))


def test_further_properties_of_a_schema_that_the_document_has_got_stay():
    thing = patch.apply(document(HAVING), "gemini", with_schemas("Thing: size int32")).schemas["Thing"]
    assert list(thing.properties) == ["size", "name", "weight"]


def test_a_reference_that_leads_nowhere_is_told_with_its_place():
    location = "specs/undocumented/gemini.json#/schemas/Hint/properties/part"
    with fails(f"{location}: there is no schema Part; add it in patches.toml, or change the field there"):
        patch.apply(document(HAVING), "gemini", with_schemas("Hint: part Part"))


def test_an_update_removes_what_the_document_has_got(tmp_path, monkeypatch, capsys):
    root = mini(tmp_path / "toys", patches="")
    (root / "specs" / "sources.toml").write_text(SOURCES)
    (root / "specs" / "undocumented").mkdir()
    kept = root / "specs" / "undocumented" / "gemini.json"
    more = raw("Blob: title string, tint string\nHint: text string") | {"methods": {}}
    kept.write_text(json.dumps(more))
    monkeypatch.setattr(command, "ROOT", root)
    newer = root / "newer.json"
    text = GEMINI.replace("data bytes", "data bytes, title string")
    newer.write_text(json.dumps(raw(text) | {"revision": "20260202"}))
    assert command.main(["update", "gemini", "--from", str(newer)]) == 0
    assert "specs/undocumented/gemini.json: specs/gemini.json has Blob.title by now" in capsys.readouterr().out
    left = read_folder(root / "specs" / "overlay").undocumented["gemini"].schemas
    assert {name: list(each.properties) for name, each in left.items()} == {"Blob": ["tint"], "Hint": ["text"]}


def test_the_overlay_keeps_exceptions_only():
    folder = Path(__file__).parents[2] / "specs" / "overlay"
    stated = [
        line
        for path in folder.rglob("*.toml")
        if folder / "docs" not in path.parents
        for line in path.read_text("utf-8").splitlines()
        if line.strip() and not line.lstrip().startswith("#")
    ]
    assert 0 < len(stated) <= 1_100
