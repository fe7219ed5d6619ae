"""The steps in docs/walks.md and CONTRIBUTING.md, done on a copy: rename a field, add a resource, follow a document."""

from __future__ import annotations

import ast
import json

import pytest

import codegen.__main__ as command
from tests.codegen.tiny import copy_of_repository


@pytest.fixture
def root(tmp_path, monkeypatch):
    made = copy_of_repository(tmp_path)
    monkeypatch.setattr(command, "ROOT", made)
    return made


def run(capsys, *words):
    code = command.main([str(word) for word in words])
    said = capsys.readouterr()
    return code, said.out, said.err


def generated(root, path):
    return (root / "src" / "gemkit" / "_generated" / path).read_text("utf-8")


def class_of(text, name):
    (found,) = [node for node in ast.parse(text).body if isinstance(node, ast.ClassDef) and node.name == name]
    return ast.unparse(found)


def append(path, text):
    path.write_text((path.read_text("utf-8") if path.exists() else "") + text, "utf-8")


def test_a_rename(root, capsys):
    code, out, _ = run(capsys, "explain", "Document.display_name")
    assert code == 0
    assert out.startswith("Document.display_name: str, wire name displayName")
    path = root / "specs" / "overlay" / "types" / "file_search.toml"
    append(path, '\n[types.Document]\nfields.title.wire = "displayNaem"\n')
    code, _, err = run(capsys, "build")
    assert code == 2
    assert "Document has no field title" in err
    path.write_text(path.read_text("utf-8").replace("displayNaem", "displayName"), "utf-8")
    code, _, err = run(capsys, "build")
    assert code == 2
    (line,) = err.splitlines()
    assert "nothing uses Document.fields.display_name; delete it or correct the name" in line
    words = root / line.partition(":")[0]
    head, section, rest = words.read_text("utf-8").partition('["Document"]')
    words.write_text(head + section + rest.replace("fields.display_name", "fields.title", 1), "utf-8")
    assert run(capsys, "build")[0] == 0
    assert "title: Annotated[str | None, Field(alias='displayName')] = None" in class_of(
        generated(root, "types/file_search.py"), "Document"
    )
    assert run(capsys, "check")[0] == 0


def test_a_resource(root, capsys, tmp_path):
    whole = json.loads((root / "specs" / "gemini.json").read_text("utf-8"))
    text = {"type": "string"}
    whole["methods"]["generativelanguage.toyFiles.list"] = {
        "httpMethod": "GET",
        "path": "v1beta/toyFiles",
        "parameters": {
            "pageSize": {"location": "query", "type": "integer", "format": "int32"},
            "pageToken": {"location": "query", **text},
        },
        "response": {"$ref": "ListToyFilesResponse"},
    }
    whole["schemas"]["ListToyFilesResponse"] = {
        "properties": {"toyFiles": {"type": "array", "items": {"$ref": "ToyFile"}}, "nextPageToken": text}
    }
    whole["schemas"]["ToyFile"] = {"properties": {"name": text, "mimeType": text}}
    document = tmp_path / "whole.json"
    document.write_text(json.dumps(whole))

    overlay = root / "specs" / "overlay"
    append(
        overlay / "operations" / "toy_files.toml",
        '[resources.toy_files]\nclass = "ToyFiles"\n\n[operations."toy_files.list"]\n'
        'kind = "page"\nitems = "toy_files"\ngemini = "generativelanguage.toyFiles.list"\n'
        'config = "ListToyFilesConfig"\n',
    )
    code, _, err = run(capsys, "build")
    assert code == 2
    assert "has no method generativelanguage.toyFiles.list; correct the id, or run `make specs` to read it" in err

    specs = root / "specs"
    assert run(capsys, "fetch", "gemini", "--from", document, "--specs", specs)[0] == 0
    code, _, err = run(capsys, "build")
    assert code == 2
    missing = "ListToyFilesConfig, ListToyFilesResponse, ToyFile"
    assert f"no topic reaches {missing}; add it to one of [topics]" in err
    path = overlay / "types.toml"
    topic = 'toy_files = ["ListToyFilesConfig", "ListToyFilesResponse"]\n'
    path.write_text(path.read_text("utf-8").replace("\nauth_tokens = [", f"\n{topic}auth_tokens = ["), "utf-8")
    assert run(capsys, "build")[0] == 0
    resource = generated(root, "resources/toy_files.py")
    assert "config: ListToyFilesConfigOrDict | None = None" in resource
    assert "-> Pager[ToyFile]:" in resource
    config = class_of(generated(root, "types/toy_files.py"), "ListToyFilesConfig")
    assert "page_size: int | None = None" in config
    assert "page_token: str | None = None" in config
    code, out, _ = run(capsys, "check")
    assert code == 0
    assert "gemini 49 of 49 followed methods" in out
    assert "ToyFile.mime_type" in out.partition("without wording in specs/overlay/docs: ")[2]


def test_a_document(root, capsys, tmp_path):
    newer = json.loads((root / "specs" / "vertex.json").read_text("utf-8")) | {"revision": "29990101"}
    part = newer["schemas"]["GoogleCloudAiplatformV1beta1Part"]["properties"]
    part["mood"] = {"type": "string"}
    del part["thought"]
    document = tmp_path / "vertex.json"
    document.write_text(json.dumps(newer))
    code, out, _ = run(capsys, "update", "vertex", "--from", document)
    assert code == 0
    assert out.startswith("Version: minor.")
    assert "Added on Vertex AI: `Part.mood`." in out
    assert "No longer documented for Vertex AI; kept, deprecated: `Part.thought`." in out
    assert run(capsys, "check")[0] == 0
    assert '"""Mood, a string."""' in generated(root, "types/content.py")
