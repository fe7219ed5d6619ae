"""The types of the Interactions family: generated, open, and not loaded unless they are used."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import Optional, get_args
from unittest.mock import Mock

import pytest
from pydantic import TypeAdapter

from gemkit._generated.types import interactions
from gemkit._mapping.union import OpenUnion, UnknownVariant
from gemkit.errors import InvalidInputError

UNIONS = [
    *("Annotation", "Answer", "AgentTool", "ClientEvent", "Content", "FunctionResultSubcontent"),
    *("InteractionAgentConfig", "InteractionSSEEvent", "Question", "ServerEvent", "Step", "StepDeltaData"),
    *("ThoughtSummaryContent", "Tool", "TranscriptionMode"),
]


def parts(name):
    union, *notes = get_args(getattr(interactions, name))
    assert any(isinstance(note, OpenUnion) for note in notes)
    return get_args(union)


def member(name):
    return "event_type" if name.endswith("Event") else "type"


def test_every_name_leads_somewhere():
    found = {name: getattr(interactions, name) for name in interactions.__all__}
    assert all(value.__name__ == name for name, value in found.items() if isinstance(value, type))
    assert {"Interaction", "StepDelta", "TextContent", "Webhook", "AudioContentMimeType"} <= set(found)
    with pytest.raises(AttributeError, match="gemkit has no type 'Nothing'"):
        interactions.Nothing  # noqa: B018


@pytest.mark.parametrize("name", UNIONS)
def test_each_variant_is_read_by_its_tag(name):
    adapter = TypeAdapter(getattr(interactions, name))
    *variants, unknown = parts(name)
    assert unknown is getattr(interactions, f"Unknown{name}")
    assert issubclass(unknown, UnknownVariant)
    for variant in variants:
        tag = getattr(variant(), member(name))
        raw = {member(name): tag, "later": [{"x": None}]}
        read = adapter.validate_json(json.dumps(raw))
        assert type(read) is variant
        assert json.loads(adapter.dump_json(read, by_alias=True, exclude_none=True)) == raw


@pytest.mark.parametrize("name", UNIONS)
def test_what_comes_later_is_kept(name):
    adapter = TypeAdapter(getattr(interactions, name))
    raw = {member(name): "later", "more": {"x": None}}
    read = adapter.validate_json(json.dumps(raw))
    assert read == getattr(interactions, f"Unknown{name}")(raw=raw)
    assert json.loads(adapter.dump_json(read, by_alias=True, exclude_none=True)) == raw


def test_an_interaction():
    steps = [
        {"type": "user_input", "content": [{"type": "text", "text": "Hi", "annotations": [{"type": "url_citation"}]}]},
        {"type": "function_call", "id": "1", "name": "f", "arguments": {"a": 1}},
        {"type": "function_result", "call_id": "1", "result": {"any": "thing"}},
        {"type": "function_result", "call_id": "1", "result": [{"type": "text", "text": "a"}]},
        {"type": "function_result", "call_id": "1", "result": "text"},
        {"type": "dream", "depth": 3},
    ]
    raw = {"id": "i", "status": "paused", "model": "m-9", "steps": steps, "created": "2026-01-01T00:00:00Z"}
    it = interactions.Interaction.model_validate_json(json.dumps(raw))
    assert [type(step).__name__ for step in it.steps or []] == [
        "UserInputStep",
        "FunctionCallStep",
        "FunctionResultStep",
        "FunctionResultStep",
        "FunctionResultStep",
        "UnknownStep",
    ]
    assert json.loads(it.model_dump_json(by_alias=True, exclude_none=True)) == raw
    assert interactions.Interaction(steps=it.steps).steps == it.steps


def test_names_that_python_or_pydantic_has():
    it = interactions.TextResponseFormat(schema_={"type": "object"})
    assert it.model_dump(by_alias=True, exclude_none=True) == {"type": "text", "schema": {"type": "object"}}
    assert interactions.RagRetrievalConfig.model_fields["filter_"].alias == "filter"


def test_secrets_are_not_shown():
    token = interactions.InteractionAuthToken(auth_token="hush")
    assert "hush" not in repr(token)
    assert token.auth_token == "hush"


def test_who_does_not_use_them_does_not_load_them():
    program = """
        import sys, gemkit
        gemkit.types.Part, gemkit.types.GenerateContentConfig
        gemkit.Client(api_key="k").models
        print([name for name in sys.modules if "interactions" in name or name.endswith("_mapping.union")])
    """
    lines = "\n".join(line.strip() for line in program.splitlines())
    done = subprocess.run([sys.executable, "-c", lines], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_required_fields_may_be_absent_at_run_time():
    read = interactions.TextDelta.model_validate({"type": "text"})
    assert read.text is None
    assert interactions.TextDelta(text=None) == read
    assert interactions.TextDelta.model_fields["text"].annotation == Optional[str]  # noqa: UP045 - so it is written
    assert json.loads(read.model_dump_json()) == {"type": "text", "text": None}


def test_values_of_enums_are_text():
    status = interactions.Interaction.model_validate({"status": "completed"}).status
    assert f"{status}" == str(status) == "completed"
    assert f"{interactions.InteractionStatus('later'):>6}" == " later"


@pytest.mark.parametrize("name", ["AudioContent", "DocumentContent", "ImageContent", "VideoContent", "AudioData"])
def test_media_are_given_as_files_or_bytes(name, tmp_path):
    path = tmp_path / "sound"
    path.write_bytes(b"\xffdata")
    model = getattr(interactions, name)
    with path.open("rb") as file:
        given = [path, file, io.BytesIO(b"\xffdata"), b"\xffdata", bytearray(b"\xffdata"), memoryview(b"\xffdata")]
        assert {model(data=each).data for each in (*given, b"/2RhdGE=", "/2RhdGE=")} == {"/2RhdGE="}
    assert model(data=io.StringIO("text")).data == "dGV4dA=="
    with pytest.raises(InvalidInputError, match=rf"{name}\.data must be a string, not int"):
        model(data=1)
    with pytest.raises(InvalidInputError, match=rf"{name}\.data must be a string, not Mock"):
        model(data=Mock(read=lambda: None))
    with pytest.raises(FileNotFoundError):
        model(data=tmp_path / "none")
