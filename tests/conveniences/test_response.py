import copy
import pickle
import warnings

import pytest
from pydantic import BaseModel

from gemkit import types
from gemkit.errors import ResponseError
from tests.doubles import recording


class Thing(BaseModel):
    a: int


def response(*parts, reason="STOP", **more):
    candidate = {"content": {"role": "model", "parts": list(parts)}, "finishReason": reason, **more}
    return types.GenerateContentResponse.model_validate({"candidates": [candidate]})


def asked(wire, schema):
    client, _ = recording(wire)
    return client.models.generate_content(model="m", contents="a", config={"response_schema": schema})


def wire(text, reason="STOP"):
    return {"candidates": [{"content": {"parts": [{"text": text}]}, "finishReason": reason}]}


@pytest.fixture(autouse=True)
def silent():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


class TestAccessors:
    def test_text(self):
        assert response({"text": "a"}, {"text": "b"}).text == "ab"
        assert response({"text": "x", "thought": True}, {"text": "a"}, {"functionCall": {"name": "f"}}).text == "a"
        assert response({"functionCall": {"name": "f"}}).text is None
        assert response({"inlineData": {"mimeType": "a/b", "data": ""}}, {"text": ""}).text == ""
        assert types.GenerateContentResponse().text is None

    def test_parts(self):
        assert response({"text": "a"}).parts == [types.Part(text="a")]
        assert types.GenerateContentResponse().parts is None
        assert types.GenerateContentResponse(candidates=[types.Candidate()]).parts is None
        assert types.GenerateContentResponse(candidates=[]).parts is None

    def test_function_calls(self):
        found = response({"text": "a"}, {"functionCall": {"name": "f", "args": {"x": 1}}}).function_calls
        assert found == [types.FunctionCall(name="f", args={"x": 1})]
        assert response({"text": "a"}).function_calls is None

    def test_code(self):
        answer = response(
            {"executableCode": {"code": "1+1", "language": "PYTHON"}},
            {"codeExecutionResult": {"output": "2", "outcome": "OUTCOME_OK"}},
        )
        assert (answer.executable_code, answer.code_execution_result) == ("1+1", "2")
        assert (response().executable_code, response().code_execution_result) == (None, None)

    def test_token_counts(self):
        usage = types.GenerateContentResponseUsageMetadata(prompt_token_count=3)
        assert types.GenerateContentResponse(usage_metadata=usage).initial_prompt_token_count == 3
        assert types.GenerateContentResponse().initial_prompt_token_count is None

    def test_the_http_response_is_attached(self):
        client, _ = recording(wire("a"))
        answer = client.models.generate_content(model="m", contents="a")
        assert answer.sdk_http_response.status_code == 200
        assert answer.sdk_http_response.headers["content-type"] == "application/json"


STATES = {
    "whole": (response({"text": "a"}), "The response is complete; it has text."),
    "call": (response({"functionCall": {"name": "f"}}, {"text": "a"}), "is complete; it has function_call, text"),
    "empty": (response(), "is complete but empty"),
    "cut off": (
        response({"text": "a"}, reason="MAX_TOKENS"),
        "was cut off at max_output_tokens and has content",
    ),
    "cut off before it began": (response(reason="MAX_TOKENS"), "was cut off at max_output_tokens and is empty"),
    "ended": (
        response(reason="SAFETY", finishMessage="too rude"),
        "ended with finish reason SAFETY and is empty (too rude)",
    ),
    "new reason": (response({"text": "a"}, reason="NEW"), "ended with finish reason NEW and has content"),
    "unfinished": (
        types.GenerateContentResponse(candidates=[types.Candidate()]),
        "is empty and is not finished: it has no finish reason",
    ),
    "nothing": (types.GenerateContentResponse(), "has no candidates, and the service gave no reason"),
    "blocked": (
        types.GenerateContentResponse.model_validate({"promptFeedback": {"blockReason": "SAFETY"}}),
        "is empty: the prompt was blocked for SAFETY",
    ),
    "blocked with a message": (
        types.GenerateContentResponse.model_validate(
            {"promptFeedback": {"blockReason": "OTHER", "blockReasonMessage": "because"}}
        ),
        "blocked for OTHER: because",
    ),
}


@pytest.mark.parametrize(("answer", "told"), STATES.values(), ids=STATES)
def test_explain(answer, told):
    assert told in answer.explain()


class TestParsed:
    @pytest.mark.parametrize(
        ("answer", "told"),
        [
            (wire('{"a": 1', "MAX_TOKENS"), "nothing to parse: the response was cut off at max_output_tokens"),
            ({"promptFeedback": {"blockReason": "SAFETY"}}, "nothing to parse: .*prompt was blocked for SAFETY"),
            (
                {"candidates": [{"finishReason": "SAFETY"}]},
                "nothing to parse: the response ended with finish reason SAFETY",
            ),
            ({}, "nothing to parse: the response has no candidates"),
            (wire('{"a": 1'), "does not match the schema: .*Invalid JSON"),
            (wire('{"a": "x"}'), r"does not match the schema: .*valid integer"),
        ],
    )
    def test_truncated_blocked_and_invalid_are_told_apart(self, answer, told):
        made = asked(answer, Thing)
        with pytest.raises(ResponseError, match=f"(?s){told}"):
            made.parse()
        assert made.parsed is None
        assert str(made.parse_error) == str(pytest.raises(ResponseError, made.parse).value)

    def test_what_was_parsed_has_no_error(self):
        for answer in (asked(wire('{"a": 1}'), Thing), types.GenerateContentResponse()):
            assert answer.parse_error is None
            assert answer.parse() == answer.parsed

    def test_the_error_carries_the_text(self):
        with pytest.raises(ResponseError) as caught:
            asked(wire("nonsense"), Thing).parse()
        assert caught.value.body == b"nonsense"

    def test_whole_answers_dump_and_print_after_parsing(self):
        answer = asked(wire('{"a": 1}'), Thing)
        assert answer.parsed == Thing(a=1)
        assert "_response_schema" not in answer.model_dump()
        assert "_parsed" not in repr(answer)
        assert answer == type(answer).model_validate_json(answer.model_dump_json())


class TestPickling:
    def test_a_class_of_a_module(self):
        answer = pickle.loads(pickle.dumps(asked(wire('{"a": 1}'), Thing)))
        assert answer.parsed == Thing(a=1)

    @pytest.mark.parametrize("parsed_before", [True, False])
    def test_a_local_class(self, parsed_before):
        class Local(BaseModel):
            a: int

        answer = asked(wire('{"a": 1}'), Local)
        if parsed_before:
            assert answer.parsed == Local(a=1)
        twin = pickle.loads(pickle.dumps(answer))
        assert twin == answer
        with pytest.raises(ResponseError, match="was lost in pickling"):
            twin.parse()
        assert copy.deepcopy(answer).parsed == Local(a=1)
        assert copy.copy(answer).parsed == Local(a=1)
        assert pickle.loads(pickle.dumps(twin)).text == '{"a": 1}'

    def test_what_was_parsed_of_a_local_schema_stays_if_it_can(self):
        def local() -> None:
            class Local(BaseModel):
                a: int

            return Local

        answer = asked(wire("3"), int | local())
        assert answer.parsed == 3
        assert pickle.loads(pickle.dumps(answer)).parsed == 3
