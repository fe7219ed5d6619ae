"""The emitted package: equal to the one kept in golden/, and good to use."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest

from codegen import pipeline
from codegen.emit import documents, models, package, spell
from codegen.ir import TypeRef
from codegen.readers import discovery
from tests.codegen.mini import GOLDEN, OVERLAY, emitted, mini
from tests.codegen.tiny import REPOSITORY, api, dedented, document, fails, operation, texts_below


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    return emitted(tmp_path_factory.mktemp("emit") / "toys")


def test_the_emitted_files_are_the_golden_ones(texts):
    kept = texts_below(GOLDEN)
    assert sorted(texts) == sorted(kept)
    for path, text in texts.items():
        assert text.encode() == kept[path], f"{path}: python -m tests.codegen.rewrite_golden, if this is meant"


def test_the_manifest_is_last_and_tells_every_other_file(texts):
    assert list(texts)[-1] == "MANIFEST.json"
    assert set(json.loads(texts["MANIFEST.json"])["files"]) == set(texts) - {"MANIFEST.json"}


def test_emitted_documents_are_what_was_patched(texts):
    read = discovery.read(json.loads(texts["documents/gemini.json"]), "x")
    assert "title" in read.schemas["Blob"].properties
    assert read.methods["toys.things.list"].parameters["pageSize"].location == "query"


def test_a_document_survives_being_written():
    block = """
        Thing: name string!, kind enum[A|B], size int64~, parts map[list[Thing]], any any
        Old~: a string
        things.get = GET v1/{+name} ?view -> Thing
        things.put = PUT v1/{+name} Thing
    """
    read = document(block)
    method = replace(
        read.methods["things.put"],
        deprecated=True,
        media_upload=True,
        media_download=True,
        parameters={
            "name": replace(read.methods["things.put"].parameters["name"], pattern="^things/[^/]+$", repeated=True)
        },
    )
    read = replace(read, methods={**read.methods, "things.put": method})
    assert discovery.read(json.loads(documents.text(read)), "specs/gemini.json") == read


USE = """
    import asyncio, base64, json

    from gemkit._features.codec import CODEC
    from gemkit._mapping.decode import decode
    from gemkit._mapping.encode import encode
    from gemkit._mapping.operation import ClientContext
    from gemkit._generated import dicts, operations, types
    from gemkit._generated.resources.things import AsyncThings, Things
    from gemkit.errors import UnsupportedFieldError, UnsupportedOperationError

    class Caller:
        def __init__(self, backend):
            self.context = ClientContext(backend, "p", "l")

        def call(self, operation, params):
            try:
                request = encode(CODEC, operation, params, self.context)
            except (UnsupportedFieldError, UnsupportedOperationError) as error:
                return type(error).__name__
            body = json.loads(request.body) if request.body else None
            return [request.verb, request.path, dict(request.query), body]

    class AsyncCaller(Caller):
        async def call(self, operation, params):
            return super().call(operation, params)

    def things(backend):
        return Things(Caller(backend))

    plain = {"name": "a", "kind": "SMALL", "blob": {"data": b"png"}, "parts": {"p": {"weight": 0.5}}}
    told = {
        "gemini": things("gemini").create(
            model="m", thing={**plain, "parts": {"p": {"from_": "x"}}}, config={"top_k": 3, "mood": "CALM", "note": "n", "origin": "o"}
        ),
        "vertex": things("vertex").create(model="m", thing=plain, config={"top_k": 3, "mood": "CALM", "view": "FULL"}),
        "async": asyncio.run(AsyncThings(AsyncCaller("gemini")).get(name="things/1")),
        "refused": things("vertex").create(model="m", thing={"parts": {"p": {"shape": {"items": {"type": "s"}}}}}),
        "elsewhere": things("vertex").drop(name="things/1"),
    }

    answer = {"name": "a", "inlineBlob": {"mimeType": "t"}, "kind": "HUGE", "parts": {"p": {"from": "x"}}, "new": 1}
    thing = decode(CODEC, operations.THINGS_GET, json.dumps(answer).encode(), "vertex")
    told["read"] = [thing.blob.mime_type, thing.kind, thing.parts["p"].from_, thing.new, thing.blob.__class__.__mro__[1].__name__]
    listed = decode(CODEC, operations.THINGS_LIST, b'{"items": [{"sizeBytes": "7"}], "baseModel": "m"}', "gemini")
    told["listed"] = [listed.things[0].size_bytes, listed.tunedModelInfo]
    told["docs"] = [types.Thing.__doc__, Things.create.__doc__.splitlines()[0], dicts.ThingDict.__doc__]
    told["names"] = sorted(name for name in types.__all__ if getattr(types, name) is None)
    told["operations"] = sorted(operations.ALL)
    print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def used(tmp_path_factory):
    """What a program says that runs on the library with the golden package in the place of its own."""
    root = tmp_path_factory.mktemp("use")
    aside = shutil.ignore_patterns("__pycache__", "_generated")
    shutil.copytree(REPOSITORY / "src" / "gemkit", root / "gemkit", ignore=aside)
    shutil.copytree(GOLDEN, root / "gemkit" / "_generated")
    # A regular package, so that no other gemkit on the path can answer for what is missing here.
    (root / "gemkit" / "__init__.py").touch()
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", dedented(USE)],
        env={**os.environ, "PYTHONPATH": str(root)},
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_requests_of_the_golden_package(used):
    blob = {"data": "cG5n"}
    thing = {"name": "a", "kind": "SMALL", "blob": blob, "parts": {"p": {"from": "x"}}}
    settings = {"topK": 3, "mood": "CALM"}
    assert used["gemini"] == [
        "POST",
        "models/m:create",
        {},
        {"thing": thing, "settings": settings, "origin": "cachedContents/o"},
    ]
    thing = {"name": "a", "kind": "SMALL", "inlineBlob": blob, "parts": {"p": {"weight": 0.5}}}
    body = {"thing": thing, "config": {"topK": 3}, "mood": "CALM"}
    assert used["vertex"] == ["POST", "publishers/google/models/m:create", {"view": "FULL"}, body]
    assert used["async"] == ["GET", "things/1", {}, None]
    assert used["refused"] == "UnsupportedFieldError"
    assert used["elsewhere"] == "UnsupportedOperationError"


def test_answers_of_the_golden_package(used):
    assert used["read"] == ["t", "HUGE", "x", 1, "BlobMixin"]
    assert used["listed"] == [7, {"baseModel": "m"}]


def test_names_and_wording_of_the_golden_package(used):
    assert [text.strip() for text in used["docs"]] == [
        'A thing; its path may read `C:\\things`, "in quotes"',
        "Make a thing, '''whatever''' its `C:\\path` is.",
        'A thing; its path may read `C:\\things`, "in quotes"',
    ]
    assert used["names"] == []
    assert used["operations"] == ["things.create", "things.drop", "things.get", "things.list", "things.watch"]


def test_names_promised_to_type_checkers_exist_where_they_are_promised(texts):
    checked = 0
    for path in [name for name in texts if name.endswith((".py", ".pyi"))]:
        for node in ast.walk(ast.parse(texts[path])):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("gemkit._generated."):
                home = texts[node.module.removeprefix("gemkit._generated.").replace(".", "/") + ".py"]
                assert {alias.name for alias in node.names} <= defined(home), f"{path} imports from {node.module}"
                checked += 1
    assert checked > 10


def defined(text):
    body = ast.parse(text).body
    assigned = {
        node.target.id for node in body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    return assigned | {node.name for node in body if isinstance(node, ast.ClassDef)}


def test_output_does_not_depend_on_where_it_is_built(tmp_path, monkeypatch, texts):
    monkeypatch.chdir(tmp_path)
    assert emitted(tmp_path / "toys") == texts


def test_an_interface_without_input_types(tmp_path):
    root = mini(
        tmp_path / "toys",
        types="""
            [topics]
            things = ["Thing"]
            [types.Part]
            vertex = "Piece"
            [enums.ThingKind]
            sites = ["Thing.kind"]
        """,
        refusals="",
        patches="",
        operations="""
            [resources.things]
            class = "Things"
            [operations."things.get"]
            gemini = "toys.things.get"
            args.name.url = true
        """,
        **{"docs/toys": ""},
    )
    texts = package.files(pipeline.run(root))
    assert "_features" not in texts["dicts.py"] + texts["types/__init__.py"]
    assert '"""Call things.get.' in texts["resources/things.py"]


def test_a_resource_under_another_is_its_attribute_and_not_the_clients(tmp_path):
    more = """
        [resources.piles]
        class = "Piles"
        parent = "things"
        [operations."piles.drop"]
        gemini = "toys.things.drop"
        args.name.url = true
    """
    root = mini(tmp_path / "toys", operations=OVERLAY["operations"] + more)
    texts = package.files(pipeline.run(root))
    assert "piles" not in texts["client.py"]
    assert texts["resources/things.py"].count("def piles(self)") == 2
    assert "def piles(self) -> AsyncPiles:" in texts["resources/things.py"]
    assert "return AsyncPiles(self._client)" in texts["resources/things.py"]


def test_what_the_formatter_rejects(tmp_path):
    root = mini(
        tmp_path / "toys", operations=OVERLAY["operations"].replace('class = "Things"', 'class = "Things of ours"')
    )
    with pytest.raises(package.BuildError) as caught:
        package.files(pipeline.run(root))
    line = r"ruff: error: Failed to parse _generated/client\.py:\d+:\d+: Expected `,`, found identifier"
    assert re.fullmatch(line, str(caught.value))


def test_two_operations_with_one_name(tmp_path):
    more = '[operations."things._get"]\n        gemini = "toys.things.get"\n        args.name.url = true'
    root = mini(tmp_path / "toys", operations=f"{OVERLAY['operations']}\n        {more}")
    with fails("specs/overlay/operations.toml:36: things._get and things.get would both be THINGS_GET; rename one"):
        package.files(pipeline.run(root))


def test_constants_of_operations():
    assert package.constant(operation("things._make_all")) == "THINGS_MAKE_ALL"


@pytest.mark.parametrize(
    ("ref", "gets", "gives"),
    [
        (TypeRef("any"), "Any", "Any"),
        (TypeRef("datetime"), "datetime.datetime", "datetime.datetime"),
        (TypeRef("bytes"), "bytes", "bytes"),
        (TypeRef("model", "Part"), "Part", "PartOrDict"),
        (TypeRef("enum", "Kind"), "Kind", "Kind | str"),
        (TypeRef("alias", "PartUnion"), "PartUnion", "PartUnionDict"),
        (TypeRef("list", item=TypeRef("model", "Part")), "list[Part]", "Sequence[PartOrDict]"),
        (TypeRef("map", item=TypeRef("int")), "dict[str, int]", "Mapping[str, int]"),
    ],
)
def test_types_in_signatures(ref, gets, gives):
    assert (spell.concrete(ref), spell.accepted(ref)) == (gets, gives)


def module_of(block, **docs):
    given = api(block)
    given = replace(
        given,
        topics=("toys",),
        models={name: replace(each, topic="toys", doc=docs.get(name, "")) for name, each in given.models.items()},
        enums={name: replace(each, topic="toys", doc=docs.get(name, "")) for name, each in given.enums.items()},
    )
    return models.modules(given)["types/toys.py"]


@pytest.mark.parametrize("doc", ['Ends "so"', 'Has """three""" of them', "A \\ and a \\n", 'Both \\"""', "Ends in \\"])
def test_any_wording_makes_a_docstring(doc):
    tree = ast.parse(module_of("Thing: name str\nenum Kind: A", Thing=doc, Kind=doc))
    found = {each.name: ast.get_docstring(each, clean=False) for each in tree.body if isinstance(each, ast.ClassDef)}
    assert {text.rstrip() for text in found.values()} == {doc}
    assert ast.literal_eval(f'"""{models.quoted(doc)}"""') == doc.replace('"""', "'''")


def test_members_of_enums_that_are_no_names():
    text = module_of("enum Kind: image/png 16:9 low mro")
    members = [node.targets[0].id for node in ast.parse(text).body[-1].body]
    assert members == ["IMAGE_PNG", "VALUE_16_9", "LOW", "MRO"]
