"""A newer document of the Interactions family goes through ``update`` with nothing edited by hand."""

from __future__ import annotations

import json

import codegen.__main__ as command
from tests.codegen.tiny import copy_of_repository


def test_a_newer_document(tmp_path, monkeypatch, capsys):
    root = copy_of_repository(tmp_path / "copy")
    monkeypatch.setattr(command, "ROOT", root)
    document = json.loads((root / "specs" / "interactions.json").read_text("utf-8"))
    schemas = document["components"]["schemas"]
    schemas["Agent"]["properties"]["mood"] = {"type": "integer"}
    kind = {"const": "mood", "type": "string"}
    schemas["MoodContent"] = {"properties": {"mood": {"type": "string"}, "type": kind}, "required": ["type"]}
    schemas["Content"]["oneOf"].append({"$ref": "#/components/schemas/MoodContent"})
    lost = next(name for name, each in schemas["Agent"]["properties"].items() if each == {"type": "string"})
    del schemas["Agent"]["properties"][lost]
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Agent"}}}}
    document["paths"]["/moods"] = {"get": {"operationId": "moods.get", "responses": {"200": answer}}}
    rename = {"operationId": "agents.rename", "requestBody": answer, "responses": {"200": answer}}
    variable = {"name": "agentsId", "in": "path", "required": True, "schema": {"type": "string"}}
    document["paths"]["/agents/{agentsId}:rename"] = {"post": {**rename, "parameters": [variable]}}
    given = tmp_path / "newer.json"
    given.write_text(json.dumps(document), "utf-8")
    assert command.main(["update", "interactions", "--from", str(given)]) == 0
    said = capsys.readouterr().out
    assert "Version: minor." in said
    assert "the newest document of the Interactions API" in " ".join(said.split())
    for told in ("interactions.Agent.mood", "interactions.Content[MoodContent]", "interactions.MoodContent"):
        assert f"`{told}`" in " ".join(said.split())
    assert "union[" not in said
    assert "interactions: method moods.get" in said
    assert f"interactions: Agent.{lost}" in said
    assert "Added: `agents.rename`" in said
    assert command.main(["check"]) == 0
    resource = (root / "src" / "gemkit" / "_generated" / "resources" / "agents.py").read_text("utf-8")
    assert "def rename(self, id: str" in " ".join(resource.split()).replace("( self", "(self")
