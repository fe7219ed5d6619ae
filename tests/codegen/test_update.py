"""One command from one revision of a document to another: what it writes, and what it says."""

from __future__ import annotations

import json
import tomllib

import pytest

import codegen.__main__ as command
from codegen import fetch, pipeline
from tests.codegen.mini import GEMINI, OVERLAY, mini
from tests.codegen.test_fetch import wheel
from tests.codegen.tiny import dedented, raw, texts_below

SOURCES = """
[gemini]
package = "toys-specs"
version = "1.0"
member = "toys.json"

[vertex]
package = "play-specs"
version = "1.0"
member = "play.json"
"""
LEFT_OUT = """
[unasked]
reason = "nobody asked for it"
gemini.method."things" = "fly"
"""


@pytest.fixture
def root(tmp_path, monkeypatch):
    made = mini(tmp_path / "toys", gemini=GEMINI + "    toys.things.fly = POST v1/x\n", left_out=LEFT_OUT)
    (made / "specs" / "sources.toml").write_text(SOURCES)
    (made / "CHANGELOG.md").write_text("# Changelog\n\n## 1.0\n\n- Began.\n")
    document = json.loads((made / "specs" / "gemini.json").read_text())
    del document["methods"]["toys.things.fly"]
    (made / "specs" / "gemini.json").write_text(json.dumps(document | {"unfollowed": {"toys.things": "fly"}}))
    monkeypatch.setattr(command, "ROOT", made)
    assert command.main(["build"]) == 0
    return made


def newer(*replacements, revision="20260202"):
    text = GEMINI + "    toys.things.fly = POST v1/x\n"
    for before, after in replacements:
        assert before in text
        text = text.replace(before, after)
    return json.dumps(raw(text) | {"revision": revision})


def update(root, capsys, document, *words):
    path = root / "given.json"
    path.write_text(document)
    capsys.readouterr()
    code = command.main(["update", "gemini", "--from", str(path), *words])
    return code, capsys.readouterr().out


def overlay(root, name):
    return (root / "specs" / "overlay" / f"{name}.toml").read_text("utf-8")


def test_nothing_has_changed(root, capsys):
    same = newer(revision="20260101")
    assert update(root, capsys, same)[0] == 0
    before = texts_below(root)
    assert update(root, capsys, same) == (0, "The documents have not changed.\n")
    assert texts_below(root) == before


def test_what_is_new_is_emitted_and_told(root, capsys):
    code, out = update(root, capsys, newer(("Blob: mimeType string", "Blob: mimeType string, heightCm int32")))
    assert code == 0
    assert out.startswith(
        "Version: minor.\n\n- Follows the Gemini API as of revision 20260202 of its document (before: 20260101).\n"
        "  - Added on the Gemini API: `Blob.height_cm`.\n"
    )
    assert (root / "CHANGELOG.md").read_text() == (
        "# Changelog\n\n## 1.0\n\n- Began.\n- Follows the Gemini API as of revision 20260202 of its document "
        "(before: 20260101).\n  - Added on the Gemini API: `Blob.height_cm`.\n"
    )
    text = (root / "src" / "gemkit" / "_generated" / "types" / "things.py").read_text()
    assert '    height_cm: int | None = None\n    """Height cm, an integer."""\n' in text
    assert "- Blob.height_cm\n" in out
    assert command.main(["check"]) == 0
    assert tomllib.loads((root / "specs" / "sources.toml").read_text())["gemini"]["revision"] == "20260202"


def test_patches_that_the_document_has_caught_up_with_go(root, capsys):
    code, out = update(root, capsys, newer(("data bytes", "data bytes, title string")))
    assert code == 0
    assert "- specs/overlay/patches.toml:3: specs/gemini.json has Blob.title by now\n" in out
    assert not (root / "specs" / "overlay" / "patches.toml").exists()
    assert "Nothing changes for users." in out
    assert command.main(["check"]) == 0


def test_what_is_withdrawn_is_kept_until_it_is_back(root, capsys):
    gone = newer(("seed int32, ", ""), ("LARGE", "HUGE"), ("madeTime datetime!", "partner string"), (" ?pageSize", ""))
    code, out = update(root, capsys, gone)
    assert code == 0
    assert "Version: minor." in out
    kept = tomllib.loads(overlay(root, "withdrawn"))["gemini_20260202"]
    assert kept["gemini"] == {
        "CreateThingRequest": {"seed": "int32"},
        "Thing": {"kind": "more[LARGE]", "madeTime": "datetime!"},
    }
    assert kept["methods"]["gemini"] == {"toys.things.list": {"query": {"pageSize": "string"}}}
    built = pipeline.run(root)
    fields = {each.name: each for each in built.api.models["Thing"].fields}
    assert fields["made_time"].deprecated == ("gemini",)
    assert built.api.enums["ThingKind"].deprecated == {"LARGE": ("gemini",)}
    assert command.main(["check"]) == 0
    code, out = update(root, capsys, newer(revision="20260303"))
    assert code == 0
    assert "Documented again on the Gemini API: `CreateThingConfig.seed`" in out
    assert "gemini_20260202" not in overlay(root, "withdrawn")
    assert tomllib.loads(overlay(root, "withdrawn"))["gemini_20260303"]["gemini"]["Thing"] == {
        "kind": "more[HUGE]",
        "partner": "string",
    }


def test_a_method_that_is_withdrawn_is_kept(root, capsys):
    code, _ = update(root, capsys, newer(("    toys.things.drop = DELETE v1/{+name}\n", "")))
    assert code == 0
    kept = tomllib.loads(overlay(root, "withdrawn"))["gemini_20260202"]
    assert kept["methods"]["gemini"]["toys.things.drop"] == {"verb": "DELETE", "path": "v1/{+name}"}
    text = (root / "src" / "gemkit" / "_generated" / "resources" / "things.py").read_text()
    assert "Call things.drop. Deprecated." in text


def test_what_has_no_place_is_left_out_and_reported(root, capsys):
    code, out = update(
        root,
        capsys,
        newer(
            ("toys.things.get = GET v1/{+name}", "toys.things.get = GET v1/{+name} ?orderBy"),
            ("toys.things.fly = POST v1/x", "toys.things.copy = POST v1/y"),
        ),
    )
    assert code == 0
    assert "### New and left out in left_out.toml until somebody decides\n\n- gemini: method toys.things.copy\n" in out
    left = tomllib.loads(overlay(root, "left_out"))
    assert left == {
        "gemini_20260202": {
            "reason": "new in revision 20260202; nobody has decided yet",
            "gemini": {"method": {"things": "copy"}, "query": {"things.get": "orderBy"}},
        }
    }
    capsys.readouterr()
    assert command.main(["check"]) == 0
    assert "to be decided in specs/overlay/left_out.toml: gemini method things: copy" in capsys.readouterr().out


def test_what_cannot_be_built_is_told_at_once_and_generated_code_stays(root, capsys, tmp_path):
    generated = root / "src"
    before = texts_below(generated)
    report = tmp_path / "report.md"
    broken = newer(("weight float", "weight string"), ("GET v1/things", "GET v1/toys"))
    code, out = update(root, capsys, broken, "--report", str(report))
    assert code == 2
    assert out.startswith("### Cannot be built from; mend specs/overlay and run `make gen`\n\n- specs/overlay/")
    assert "Part.weight has two types" in out
    assert report.read_text() == out
    assert texts_below(generated) == before
    assert json.loads((root / "specs" / "gemini.json").read_text())["revision"] == "20260202"


def test_a_document_without_methods_is_refused_and_nothing_is_written(root, capsys, tmp_path):
    before = (root / "specs" / "gemini.json").read_text()
    path = tmp_path / "newer.json"
    path.write_text(json.dumps(json.loads(before) | {"methods": {}}))
    assert command.main(["update", "gemini", "--from", str(path)]) == 2
    assert "newer.json: has none of the methods that gemkit follows of gemini" in capsys.readouterr().err
    assert (root / "specs" / "gemini.json").read_text() == before


def test_a_release_of_a_package(root, capsys, monkeypatch):
    asked = []

    def download(package, version, into):
        asked.append((package, version))
        return wheel(into / f"toys_specs-{version or '9.0'}-py3-none-any.whl", {"toys.json": newer().encode()})

    monkeypatch.setattr(fetch, "download", download)
    assert command.main(["update", "gemini", "--version", "2.0"]) == 0
    assert command.main(["update", "gemini"]) == 0
    assert asked == [("toys-specs", "2.0"), ("toys-specs", "")]
    capsys.readouterr()
    assert command.main(["update", "--version", "2.0"]) == 2
    assert "name the document" in capsys.readouterr().err


def test_the_snapshot_of_the_interface_is_written_anew(root, capsys):
    (root / "tests").mkdir()
    (root / "tests" / "api_snapshot.py").write_text(
        "from pathlib import Path\nPath(__file__).with_name('api.txt').write_text('written')\n"
    )
    assert update(root, capsys, newer(("data bytes", "data bytes, tone string")))[0] == 0
    assert (root / "tests" / "api.txt").read_text() == "written"
    (root / "tests" / "api_snapshot.py").write_text("raise SystemExit('no such class')\n")
    code, out = update(root, capsys, newer(revision="20260404"))
    assert code == 2
    assert "tests/api_snapshot.py: no such class" in out


def test_reasons_are_asked_for_and_entries_without_a_fact_are_told(root, capsys):
    path = root / "specs" / "overlay" / "left_out.toml"
    path.write_text(dedented(LEFT_OUT) + 'gemini.request.Blob = "data nothing"\n[other]\ngemini.query.x = "y"\n')
    assert command.main(["check"]) == 1
    told = capsys.readouterr().err
    assert "specs/overlay/left_out.toml:4: request Blob data is emitted, or no document has it; delete it" in told
    assert "specs/overlay/left_out.toml:5: other gives no reason; add reason = ..." in told
    path.write_text("")
    assert command.main(["check"]) == 1
    assert "specs/gemini.json: method toys.things.fly is new: nothing emits it" in capsys.readouterr().err


def test_the_overlay_of_the_interface_is_fitted_in_memory_alone(root):
    assert dedented(OVERLAY["patches"]) == overlay(root, "patches")


def test_what_a_patch_of_every_document_gives_is_not_kept_twice(root, capsys):
    path = root / "specs" / "overlay" / "patches.toml"
    path.write_text('[undocumented]\nreason = "spoken, not written"\nevery.Blob.title = "string"\n')
    assert update(root, capsys, newer(("data bytes", "data bytes, title string")))[0] == 0
    assert "every.Blob.title" in path.read_text()
    assert update(root, capsys, newer(revision="20260303"))[0] == 0
    assert not (root / "specs" / "overlay" / "withdrawn.toml").exists()
    assert command.main(["check"]) == 0


def test_a_field_whose_schema_is_not_there_keeps_its_type(root, capsys):
    code, out = update(root, capsys, newer(("blob Blob", "blob Bolb")))
    assert code == 0
    assert "- gemini: Thing.blob\n" in out
    kept = tomllib.loads(overlay(root, "withdrawn"))["gemini_20260202"]
    assert kept["change"] == {"gemini": {"Thing": {"blob": "Blob"}}}
    assert command.main(["check"]) == 0
    assert update(root, capsys, newer(revision="20260303"))[0] == 0
    assert not (root / "specs" / "overlay" / "withdrawn.toml").read_text().count("[gemini")
