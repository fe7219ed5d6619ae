"""Which settings an auth token locks, and the encoding of a setup outside a call's config."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from gemkit._features.codec import CODEC
from gemkit._features.live.transforms import auth_token_mask, live_setup
from gemkit._generated import types
from gemkit._mapping.encode import encode_message
from gemkit._mapping.operation import ClientContext
from gemkit.errors import InvalidInputError, UnsupportedFieldError

GEMINI, VERTEX = ClientContext("gemini", "p", "l"), ClientContext("vertex", "p", "l")


def masked(setup: dict[str, Any] | None, fields: list[str] | None) -> str | None:
    body: dict[str, Any] = {} if setup is None else {"bidiGenerateContentSetup": setup}
    if fields is not None:
        body["fieldMask"] = fields
    auth_token_mask(body, {}, {}, GEMINI)
    return body.get("fieldMask")


def test_without_a_list_there_is_no_mask() -> None:
    assert masked({"model": "models/m"}, None) is None


def test_an_empty_list_locks_what_is_set() -> None:
    setup = {
        "model": "models/m",
        "generationConfig": {"topP": 0.5, "speechConfig": {"languageCode": "de"}},
        "systemInstruction": {"parts": [], "role": "user"},
        "sessionResumption": {},
        "realtimeInputConfig": {"turnCoverage": "TURN_INCLUDES_ALL_INPUT"},
        "tools": [{"googleSearch": {}}],
    }
    assert masked(setup, []) == (
        "model,generationConfig.topP,generationConfig.speechConfig,systemInstruction.parts,systemInstruction.role,"
        "sessionResumption,realtimeInputConfig,tools"
    )


@pytest.mark.parametrize(
    ("field", "path"),
    [
        ("temperature", "generationConfig.temperature"),
        ("max_output_tokens", "generationConfig.maxOutputTokens"),
        ("maxOutputTokens", "generationConfig.maxOutputTokens"),
        ("generation_config.top_k", "generationConfig.topK"),
        ("speech_config.language_code", "generationConfig.speechConfig.languageCode"),
        ("generation_config", "generationConfig"),
        ("input_audio_transcription", "inputAudioTranscription"),
        ("of_the_future", "ofTheFuture"),
    ],
)
def test_names_become_paths_within_the_setup(field: str, path: str) -> None:
    assert masked(None, [field]) == path


def test_a_path_is_named_once() -> None:
    assert masked({"generationConfig": {"topK": 1}}, ["top_k", "topK", "tools"]) == "generationConfig.topK,tools"


def test_an_empty_setup_is_not_sent() -> None:
    body: dict[str, Any] = {"bidiGenerateContentSetup": {}, "fieldMask": [], "uses": 1}
    auth_token_mask(body, {}, {}, GEMINI)
    assert body == {"uses": 1}


@pytest.mark.parametrize("field", ["", "a,b", "a b", "tools[0]"])
def test_what_is_no_name_is_refused(field: str) -> None:
    with pytest.raises(InvalidInputError, match="lock_additional_fields"):
        masked(None, [field])


def test_callers_keep_their_constraints_as_they_were() -> None:
    config = types.LiveConnectConfig(temperature=1, system_instruction="hi", tools=[types.Tool()])
    given = types.LiveConnectConstraints(model="m", config=config)
    before = copy.deepcopy(given)
    assert live_setup(given, GEMINI) == {
        "model": "models/m",
        "generationConfig": {"temperature": 1.0},
        "systemInstruction": {"parts": [{"text": "hi"}], "role": "user"},
        "tools": [{}],
    }
    assert given == before


def test_either_backend_has_its_own_setup() -> None:
    config = {
        "explicit_vad_signal": True,
        "session_resumption": {"transparent": True},
        "tools": [{"google_search": {"exclude_domains": ["x.y"]}}],
    }
    assert encode_message(CODEC, "LiveConnectConfig", config, VERTEX, "config") == {
        "explicitVadSignal": True,
        "sessionResumption": {"transparent": True},
        "tools": [{"googleSearch": {"excludeDomains": ["x.y"]}}],
    }
    with pytest.raises(UnsupportedFieldError) as caught:
        encode_message(CODEC, "LiveConnectConfig", config, GEMINI, "config")
    assert caught.value.paths == (
        "config.explicit_vad_signal",
        "config.session_resumption.transparent",
        "config.tools[0].google_search.exclude_domains",
    )


def test_an_operation_is_read_from_an_answer() -> None:
    raw = {"name": "n", "done": True, "response": {"documentName": "d", "newField": 1}}
    operation = types.ImportFileOperation.from_api_response(raw, is_vertex_ai=False)
    assert operation.response is not None
    assert operation.response.document_name == "d"
    assert operation.model_dump(by_alias=True, exclude_none=True) == raw
