"""What changes of a whole document mean for those who call its methods below ``client.<document>``."""

from __future__ import annotations

import argparse
import json

import pytest

import codegen.__main__ as command
from codegen import diff
from tests.codegen.mini import GEMINI, mini
from tests.codegen.test_update import SOURCES
from tests.codegen.tiny import raw

WHOLE = (
    GEMINI
    + """
    Album: title string, cover Cover, notes list[string], look enum[PLAIN|FANCY]
    Cover: link string
    AlbumList: albums list[Album], nextPageToken string
    toys.albums.get = GET v1/{+name} ?view -> Album
    toys.albums.list = GET v1/albums ?pageToken -> AlbumList
    toys.albums.create = POST v1/albums Album -> Album
"""
)
CHANGES = [
    (("?view -> Album", "?view ?sort -> Album"), "client.gemini.albums.get(sort)", "added", "minor"),
    (("?view -> Album", "-> Album"), "client.gemini.albums.get(view)", "removed", "major"),
    (
        ("toys.albums.create = POST v1/albums Album -> Album", ""),
        "client.gemini.albums.create",
        "removed",
        "major",
    ),
    (
        ("albums.create = POST", "albums.copy = POST v1/a\n    toys.albums.create = POST"),
        "client.gemini.albums.copy",
        "added",
        "minor",
    ),
    (
        ("POST v1/albums Album -> Album", "POST v1/albums Album -> Cover"),
        "client.gemini.albums.create",
        "gives Cover, no longer Album",
        "major",
    ),
    (
        ("POST v1/albums Album -> Album", "POST v1/albums Cover -> Album"),
        "client.gemini.albums.create(body)",
        "is Cover, no longer Album",
        "major",
    ),
    (
        ("POST v1/albums Album", "POST v1/sets Album"),
        "client.gemini.albums.create",
        "goes to POST v1/sets, no longer to POST v1/albums",
        "patch",
    ),
    (
        ("AlbumList: albums list[Album], nextPageToken string", "AlbumList: albums list[Album]"),
        "client.gemini.albums.list",
        "gives AlbumList, no longer page of Album",
        "major",
    ),
    (("Cover: link string", "Cover: link string, size int32"), "gemini_types.Cover.size", "added", "minor"),
    (("Cover: link string", "Cover: address string"), "gemini_types.Cover.link", "removed", "major"),
    (("Cover: link string", "Cover: link int32"), "gemini_types.Cover.link", "is int, no longer str", "major"),
    (("PLAIN|FANCY", "PLAIN|FANCY|ROUND"), "gemini_types.AlbumLook.ROUND", "added", "minor"),
]


def changed(*replacements):
    text = WHOLE
    for before, after in replacements:
        assert before in text
        text = text.replace(before, after)
    return raw(text) | {"revision": "20260202"}


def mini_with_all(root):
    made = mini(root)
    path = made / "specs" / "overlay" / "documents.toml"
    path.write_text(path.read_text().replace("[gemini]\n", "[gemini]\nevery_method = true\n"))
    return made


@pytest.mark.parametrize(("replacement", "name", "description", "release"), CHANGES, ids=[each[2] for each in CHANGES])
def test_a_change_that_only_callers_of_every_method_notice(tmp_path, capsys, replacement, name, description, release):
    root = mini_with_all(tmp_path / "toys")
    paths = [tmp_path / "old.json", tmp_path / "new.json"]
    for path, document in zip(paths, (raw(WHOLE), changed(replacement)), strict=True):
        path.write_text(json.dumps(document))
    parser = argparse.ArgumentParser()
    diff.add_arguments(parser)
    assert diff.run(parser.parse_args([*map(str, paths), "--json", "--specs", str(root / "specs")])) == 1
    found = json.loads(capsys.readouterr().out)
    assert (name, description) in [(each["name"], each["description"]) for each in found["changes"]]
    assert found["release"] == release


def test_an_update_reports_them_too(tmp_path, capsys, monkeypatch):
    root = mini_with_all(tmp_path / "toys")
    (root / "specs" / "sources.toml").write_text(SOURCES)
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## 1.0\n\n- Began.\n")
    monkeypatch.setattr(command, "ROOT", root)
    given = tmp_path / "given.json"
    given.write_text(json.dumps(raw(WHOLE)))
    assert command.main(["update", "gemini", "--from", str(given)]) == 0
    given.write_text(json.dumps(changed(("?view -> Album", "-> Album"), ("link string", "link string, size int32"))))
    capsys.readouterr()
    assert command.main(["update", "gemini", "--from", str(given)]) == 0
    assert "Version: major.\n" in capsys.readouterr().out
    text = (root / "CHANGELOG.md").read_text()
    assert "  - Removed: `client.gemini.albums.get(view)`.\n  - Added: `gemini_types.Cover.size`.\n" in text
