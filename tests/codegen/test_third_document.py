"""A further document, with no line of the generator changed: read, merged, emitted, imported, called, type-checked."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import build, classify, pipeline
from codegen.emit import openapi
from tests.codegen.tiny import copy_of_repository, dedented, fails

DOCUMENTS = Path(__file__).parent / "documents"

SHOP = """
    [resources.orders]
    class = "Orders"

    [operations."orders.list"]
    shop = "orders.list"
    args.shop_id.url = true

    [operations."orders.create"]
    shop = "orders.create"
    args.shop_id.url = true
    args.order = { type = "shop.NewOrder", spread = true }

    [operations."orders.watch"]
    kind = "sse"
    shop = "orders.watch"
    args.shop_id.url = true
"""

GITHUB = """
    [resources.issues]
    class = "Issues"

    [operations."issues.list"]
    github = "issues/list-for-repo"
    args.owner.url = true
    args.repo.url = true

    [operations."issues.get"]
    github = "issues/get"
    args.owner.url = true
    args.repo.url = true
    args.issue_number.url = true
"""

CHAT = """
    [resources.completions]
    class = "Completions"

    [operations."completions.create"]
    chat = "createChatCompletion"
    args.request = { type = "chat.CreateChatCompletionRequest", spread = true }

    [operations."completions.embed"]
    chat = "createEmbedding"
    args.request = { type = "chat.CreateEmbeddingRequest", spread = true }

    [operations."completions.stream"]
    kind = "sse"
    chat = "createResponse"
    args.request = { type = "chat.CreateResponse", spread = true }
"""

YARD = """
    [resources.yard]
    class = "Yard"
    follow.yard = "pods"
"""

# The second serves both backends and is followed in part: what else it has is not looked at.
FOLLOWED = """
    [shop]

    [github]
    backends = ["gemini", "vertex"]
    methods = ["issues/list-for-repo", "issues/get", "issues/add-labels"]

    [chat]
    backends = ["gemini"]

    [yard]
"""


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    """The repository with four documents more, built."""
    root = copy_of_repository(tmp_path_factory.mktemp("repository"))
    overlay = root / "specs" / "overlay"
    for name, operations in (("shop", SHOP), ("github", GITHUB), ("chat", CHAT), ("yard", YARD)):
        shutil.copy(DOCUMENTS / f"{name}.json", root / "specs" / f"{name}.json")
        shutil.copy(DOCUMENTS / f"{name}_program.py", root)
        (overlay / "operations" / f"{name}.toml").write_text(dedented(operations), "utf-8")
    with (overlay / "documents.toml").open("a", encoding="utf-8") as file:
        file.write(dedented(FOLLOWED))
    build.build(root)
    return root


def below(root, *command):
    environment = {**os.environ, "PYTHONPATH": str(root / "src"), "MYPYPATH": str(root / "src")}
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False, timeout=300)


@pytest.mark.parametrize("name", ["shop", "github", "chat", "yard"])
def test_programs_run_on_it(root, name):
    done = below(root, sys.executable, "-W", "error", f"{name}_program.py")
    assert (done.stdout, done.stderr) == ("all is well\n", "")


TYPES = "/".join((*build.TARGET, "types"))
CHECKED = [
    *("shop_program.py", "github_program.py", "chat_program.py", "yard_program.py"),
    *(f"{TYPES}/{name}/{module}.py" for name in ("shop", "github", "chat", "yard") for module in (name, "dicts")),
]


def test_mypy_finds_nothing(root):
    options = ["--strict", "--python-version", "3.11", "--explicit-package-bases", "--follow-imports", "silent"]
    done = below(root, sys.executable, "-m", "mypy", *options, "--cache-dir", str(root / "cache"), *CHECKED)
    assert (done.returncode, done.stdout) == (0, "Success: no issues found in 12 source files\n")


def test_pyright_finds_nothing(root):
    settings = {"include": CHECKED, "extraPaths": ["src"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (root / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    done = below(
        root, sys.executable, "-m", "pyright", "--project", str(root), "--pythonpath", sys.executable, "--outputjson"
    )
    told = json.loads(done.stdout)
    assert told["generalDiagnostics"] == []
    assert told["summary"]["filesAnalyzed"] == len(CHECKED)


def test_what_was_there_stays_as_it_is(root):
    """A namespace of its own adds files; of the others only those change that list what there is."""
    target = Path(*build.TARGET)
    before = {path.relative_to(target) for path in target.rglob("*") if path.is_file() and path.suffix != ".pyc"}
    changed = {
        path.as_posix() for path in before if (target / path).read_bytes() != (root / target / path).read_bytes()
    }
    assert changed == {"MANIFEST.json", "client.py", "operations.py", "types/__init__.py"}


def test_facts_stay_in_the_emitted_document(root):
    emitted = json.loads((root / Path(*build.TARGET) / "documents" / "shop.json").read_text("utf-8"))
    create, watch = emitted["methods"]["orders.create"], emitted["methods"]["orders.watch"]
    assert create["parameters"]["Idempotency-Key"] == {"type": "string", "location": "header", "maxLength": 64}
    assert create["parameters"]["X-Trace"]["location"] == "header"
    assert create["parameters"]["shop_id"] == {"type": "string", "location": "path", "required": True}
    assert (watch["response"], watch["events"]) == ({"$ref": "Order"}, {"$ref": "Event"})
    order = emitted["schemas"]["NewOrder"]["properties"]
    assert order["customer_name"] == {"type": "string", "nullable": True, "minLength": 1, "maxLength": 80}
    assert {name for name, each in order.items() if each.get("nullable")} == {"customer_name", "gift_note", "coupon"}
    assert emitted["schemas"]["Payment"]["discriminator"]["mapping"] == {"card": "Card", "wire": "Transfer"}


def test_it_is_told_as_openapi_again(root):
    text = json.loads(openapi.text(pipeline.run(root), "shop"))
    post = text["paths"]["/v1/shops/{shop_id}/orders"]["post"]
    assert [(each["name"], each["in"]) for each in post["parameters"]] == [
        ("shop_id", "path"),
        ("Idempotency-Key", "header"),
        ("X-Trace", "header"),
    ]
    order = text["components"]["schemas"]["NewOrder.Input"]
    assert order["properties"]["coupon"] == {"anyOf": [{"type": "string", "pattern": "^[A-Z]+$"}, {"type": "null"}]}
    assert order["required"] == ["payment"]


def test_what_is_left_out_is_told(root):
    lines = classify.classify(pipeline.run(root)).lines()
    assert 'yard: called with api_version=""' in lines
    assert 'shop: called with api_version="v1"' in lines
    told = [line.partition(": ")[2] for line in lines if line.startswith("yard: not supported: operation ")]
    assert [line.partition("operation pods.")[2].partition(", at")[0].partition(";")[0] for line in told] == [
        "bad: refers to Bad: keyword 'unheard' means something gemkit does not read",
        "form: a body of application/x-www-form-urlencoded, not of application/json",
        "upload: a body of multipart/form-data, not of application/json",
        "count: an answer of type 'map', which is not a model",
        "readLog: an answer of bytes",
        "signed: requires the header Signature, which is not sent",
    ]


def test_a_document_that_is_none(root):
    with fails("shoes: is not a document; name one of gemini, vertex, interactions, shop, github, chat, yard"):
        openapi.text(pipeline.run(root), "shoes")
