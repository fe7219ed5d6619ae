"""The steps of the drift workflow, run on a copy: a local remote, and stubs for make and for what opens pull requests."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile

import pytest
import yaml

from tests.codegen.mini import GEMINI, VERTEX, mini
from tests.codegen.test_update import SOURCES
from tests.codegen.tiny import REPOSITORY, raw

WORKFLOW = REPOSITORY / ".github" / "workflows" / "drift.yml"
GH = """#!/bin/sh
for word in "$@"; do printf '%s\\n' "$word"; done > "$STUBS/gh.txt"
while [ $# -gt 0 ]; do
  if [ "$1" = --body-file ]; then cp "$2" "$STUBS/body.md"; fi
  shift
done
"""
MAKE = """#!/bin/sh
echo "$*" >> "$STUBS/make.txt"
if [ "$1" = setup ]; then exit 0; fi
echo "one test has failed"
exit "$CHECKS"
"""


def wheel(folder, package, member, document):
    name = package.replace("-", "_")
    with zipfile.ZipFile(folder / f"{name}-2.0-py3-none-any.whl", "w") as archive:
        archive.writestr(member, json.dumps(document))
        archive.writestr(f"{name}-2.0.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {package}\nVersion: 2.0\n")
        archive.writestr(
            f"{name}-2.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{name}-2.0.dist-info/RECORD", "")


def git(folder, *words):
    return subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True, text=True).stdout


class Copy:
    """A checkout of the small interface, its remote, and what the stubs were given."""

    def __init__(self, tmp_path):
        self.root = mini(tmp_path / "copy")
        shutil.copytree(REPOSITORY / "codegen", self.root / "codegen", ignore=shutil.ignore_patterns("__pycache__"))
        (self.root / "specs" / "sources.toml").write_text(SOURCES)
        (self.root / "CHANGELOG.md").write_text("# Changelog\n\n## 1.0\n\n- Began.\n")
        (self.root / ".gitignore").write_text("/.venv\n__pycache__/\n")
        (self.root / ".venv" / "bin").mkdir(parents=True)
        python = self.root / ".venv" / "bin" / "python"
        python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
        python.chmod(0o755)
        self.remote = tmp_path / "remote.git"
        git(tmp_path, "init", "--quiet", "--bare", str(self.remote))
        self.stubs, self.temporary, self.wheels = (tmp_path / name for name in ("stubs", "temporary", "wheels"))
        for folder in (self.stubs, self.temporary, self.wheels):
            folder.mkdir()
        for name, text in (("gh", GH), ("make", MAKE)):
            (self.stubs / name).write_text(text)
            (self.stubs / name).chmod(0o755)

    def publish(self, gemini, revision):
        wheel(self.wheels, "toys-specs", "toys.json", raw(gemini, "toys") | {"revision": revision})
        wheel(self.wheels, "play-specs", "play.json", raw(VERTEX, "toys") | {"name": "play"})

    def commit(self):
        git(self.root, "init", "--quiet", "--initial-branch", "main")
        git(self.root, "add", "--all")
        git(self.root, "-c", "user.name=t", "-c", "user.email=t@t", "commit", "--quiet", "-m", "Begin")

    def run(self, checks=0):
        """Every step that is a script, in order, as the runner gives them to bash."""
        environment = {
            **os.environ,
            "PATH": f"{self.stubs}:{os.environ['PATH']}",
            "STUBS": str(self.stubs),
            "CHECKS": str(checks),
            "RUNNER_TEMP": str(self.temporary),
            "REMOTE": str(self.remote),
            "GH_TOKEN": "token",
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        said = ""
        for step in yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"]["follow"]["steps"]:
            if "run" in step:
                done = subprocess.run(
                    ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
                    cwd=self.root,
                    env=environment,
                    capture_output=True,
                    text=True,
                    check=False,
                )
                assert done.returncode == 0, (step["name"], done.stdout, done.stderr)
                said += done.stdout
        return said

    def pull_request(self):
        words = (self.stubs / "gh.txt").read_text().splitlines()
        return words, (self.stubs / "body.md").read_text()


@pytest.fixture
def copy(tmp_path):
    made = Copy(tmp_path)
    made.publish(GEMINI, "20260101")
    made.commit()
    # What specs/ has now is what is published: from here on nothing is new.
    made.run()
    git(made.root, "switch", "--quiet", "main")
    git(made.root, "merge", "--quiet", "--ff-only", git(made.root, "branch", "--list", "drift-*").split()[-1])
    for path in (*made.temporary.iterdir(), made.stubs / "gh.txt", made.stubs / "body.md"):
        path.unlink()
    return made


def test_nothing_is_proposed_when_nothing_has_changed(copy):
    assert "Nothing has changed." in copy.run()
    assert not (copy.stubs / "gh.txt").exists()


def test_what_is_green_is_proposed(copy):
    copy.publish(GEMINI.replace("data bytes", "data bytes, tone string"), "20260202")
    copy.run()
    words, body = copy.pull_request()
    assert words[:2] == ["pr", "create"]
    assert "--draft" not in words
    assert "  - Added on the Gemini API: `Blob.tone`." in body
    assert "gemini: 5 methods: 5 emitted" in body
    assert "one test has failed" not in body
    branch = words[words.index("--head") + 1]
    changed = git(copy.remote, "show", "--stat", "--format=%s", branch)
    assert "Follow the services' documents" in changed
    for part in ("specs/gemini.json", "CHANGELOG.md", "src/gemkit/_generated/"):
        assert part in changed


def test_what_fails_its_tests_is_proposed_as_a_draft(copy):
    copy.publish(GEMINI.replace("data bytes", "data bytes, tone string"), "20260202")
    copy.run(checks=2)
    words, body = copy.pull_request()
    assert "--draft" in words
    assert "one test has failed" in body


def test_what_cannot_be_built_is_proposed_as_a_draft(copy):
    copy.publish(GEMINI.replace("weight float", "weight string"), "20260202")
    copy.run()
    words, body = copy.pull_request()
    assert "--draft" in words
    assert body.startswith("### Cannot be built from")
    assert "Part.weight has two types" in body
    branch = words[words.index("--head") + 1]
    assert "specs/gemini.json" in git(copy.remote, "show", "--stat", "--format=%s", branch)


def test_the_workflow_names_no_step_that_is_not_run_here():
    steps = yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"]["follow"]["steps"]
    assert [step["uses"].partition("@")[0] for step in steps if "run" not in step] == [
        "actions/checkout",
        "actions/setup-python",
    ]
