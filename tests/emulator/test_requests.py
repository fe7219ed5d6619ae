import base64

import pytest

from gemkit.emulator import documents
from gemkit.emulator.validation import Lenient, response_violations

from .conftest import GEMINI, VERTEX

HELLO = [{"role": "user", "parts": [{"text": "Hello"}]}]


def problem(caller, body, path=GEMINI, **options):
    response = caller.post(f"{path}:generateContent", body, **options)
    assert response.status_code == 400, response.text
    error = response.json()["error"]
    assert (error["code"], error["status"]) == (400, "INVALID_ARGUMENT")
    (detail,) = error["details"]
    assert detail["@type"] == "type.googleapis.com/google.rpc.BadRequest"
    return error["message"], detail["fieldViolations"]


@pytest.mark.parametrize("path", [GEMINI, VERTEX])
def test_unknown_name_is_named_with_its_place(shared, path):
    message, violations = problem(shared, {"contents": [{"parts": [{"text": "a"}, {"foo": 1}]}]}, path)
    assert message == (
        "Invalid JSON payload received. Unknown name \"foo\" at 'contents[0].parts[1]': Cannot find field."
    )
    assert violations == [{"field": "contents[0].parts[1]", "description": message}]


def test_unknown_name_at_the_top(shared):
    message, violations = problem(shared, {"contents": HELLO, "content": []})
    assert message == 'Invalid JSON payload received. Unknown name "content": Cannot find field.'
    assert violations == [{"description": message}]


def test_every_problem_is_told(shared):
    body = {"contents": [{"part": []}], "generationConfig": {"topK": "x", "candidateCount": 1.5}}
    message, violations = problem(shared, body)
    assert [v.get("field") for v in violations] == [
        "contents[0]",
        "generation_config.top_k",
        "generation_config.candidate_count",
    ]
    assert message.count("\n") == 2


@pytest.mark.parametrize(
    ("body", "field", "kind"),
    [
        ({"contents": {"parts": []}}, "contents", "repeated field"),
        ({"contents": ["x"]}, "contents[0]", "Content"),
        ({"contents": [{"parts": [{"text": 5}]}]}, "contents[0].parts[0].text", "TYPE_STRING"),
        ({"contents": [{"parts": [{"thought": "yes"}]}]}, "contents[0].parts[0].thought", "TYPE_BOOL"),
        (
            {"contents": [{"parts": [{"thoughtSignature": "*"}]}]},
            "contents[0].parts[0].thought_signature",
            "TYPE_BYTES",
        ),
        ({"contents": [{"parts": [{"thoughtSignature": 1}]}]}, "contents[0].parts[0].thought_signature", "TYPE_BYTES"),
        ({"generationConfig": {"temperature": "hot"}}, "generation_config.temperature", "TYPE_FLOAT"),
        ({"generationConfig": {"temperature": []}}, "generation_config.temperature", "TYPE_FLOAT"),
        ({"generationConfig": {"seed": 2**31}}, "generation_config.seed", "TYPE_INT32"),
        ({"generationConfig": {"seed": True}}, "generation_config.seed", "TYPE_INT32"),
        (
            {"generationConfig": {"responseModalities": ["SMELL"]}},
            "generation_config.response_modalities[0]",
            "TYPE_ENUM",
        ),
        (
            {"generationConfig": {"responseSchema": {"minItems": "x"}}},
            "generation_config.response_schema.min_items",
            "TYPE_INT64",
        ),
        (
            {"generationConfig": {"responseSchema": {"properties": {"a": {"type": "text"}}}}},
            "generation_config.response_schema.properties[0].value.type",
            "TYPE_ENUM",
        ),
        (
            {"contents": [{"parts": [{"functionCall": {"args": 1}}]}]},
            "contents[0].parts[0].function_call.args",
            "map field",
        ),
        (
            {"contents": [{"parts": [{"videoMetadata": {"startOffset": "soon"}}]}]},
            "contents[0].parts[0].video_metadata.start_offset",
            "Duration",
        ),
    ],
)
def test_wrong_types_and_values(shared, body, field, kind):
    message, violations = problem(shared, body)
    assert violations[0]["field"] == field
    assert message.startswith(f"Invalid value at '{field}' (")
    assert kind in message


def test_timestamps_are_read(shared):
    response = shared.post("/v1beta/cachedContents", {"expireTime": "tomorrow"})
    assert "Invalid value at 'expire_time'" in response.json()["error"]["message"]
    for time in ("2026-01-01T00:00:00Z", "2026-01-01T00:00:00.123456789+01:00"):
        assert shared.post("/v1beta/cachedContents", {"model": "models/x", "expireTime": time}).status_code == 200


def test_each_service_has_its_own_fields(shared):
    assert "labels" in problem(shared, {"contents": HELLO, "labels": {"a": "b"}})[0]
    assert shared.post(f"{VERTEX}:generateContent", {"contents": HELLO, "labels": {"a": "b"}}).status_code == 200


def test_snake_case_numbers_as_strings_and_nulls_are_taken(shared):
    body = {
        "contents": [
            {
                "parts": [
                    {"inline_data": {"mime_type": "image/png", "data": base64.urlsafe_b64encode(b"\xff\xfe").decode()}}
                ]
            }
        ],
        "generation_config": {"max_output_tokens": "3", "temperature": "0.5", "top_k": 4.0, "seed": None},
        "systemInstruction": None,
    }
    answer = shared.post(f"{GEMINI}:generateContent", body).json()
    assert answer["candidates"][0]["finishReason"] == "MAX_TOKENS"


def test_a_dangling_reference_takes_anything():
    document = documents.Document("x", {"A": {"properties": {"b": {"$ref": "Gone"}}}}, {})
    reader = Lenient(document)
    assert reader.message("A", {"b": {"any": [1]}}) == {"b": {"any": [1]}}
    assert reader.violations == []


@pytest.mark.parametrize("raw", [b"{", b"[]", b'"x"', b'{"contents": NaN}', b"\xff", b"[" * 100_000])
def test_a_body_that_is_no_json_object(shared, raw):
    response = shared.http.post(f"{GEMINI}:generateContent", content=raw)
    assert response.status_code == 400
    assert response.json()["error"]["message"].startswith("Invalid JSON payload received.")


def test_a_method_without_a_request_takes_only_an_empty_object(shared):
    assert shared.post("/v1beta/batches/7:cancel", {}).status_code == 404
    assert 'Unknown name "a"' in shared.post("/v1beta/batches/7:cancel", {"a": 1}).json()["error"]["message"]


def test_unknown_query_parameter(shared):
    response = shared.get("/v1beta/models?pageSize=1&colour=red")
    assert response.status_code == 400
    assert response.json()["error"]["message"] == (
        'Invalid JSON payload received. Unknown name "colour": Cannot bind query parameter.'
    )


def test_unreadable_query_parameters(shared):
    assert "'page_size' (TYPE_INT32)" in shared.get("/v1beta/models?pageSize=many").json()["error"]["message"]
    path = "/v1beta1/publishers/google/models?listAllVersions="
    assert shared.get(path + "true").status_code == 200
    assert "'list_all_versions' (TYPE_BOOL)" in shared.get(path + "yes").json()["error"]["message"]


def test_global_query_parameters_and_snake_case_pass(shared):
    query = "alt=json&key=k&fields=models&prettyPrint=false&upload_protocol=raw&uploadType=media&$alt=json&page_size=1"
    response = shared.get(f"/v1beta/models?{query}")
    assert response.status_code == 200
    assert len(response.json()["models"]) == 1


def test_streaming_errors_come_in_an_array_unless_events_were_asked_for(shared):
    plain = shared.post(f"{GEMINI}:streamGenerateContent", {"foo": 1})
    assert plain.json()[0]["error"]["code"] == 400
    events = shared.post(f"{GEMINI}:streamGenerateContent?alt=sse", {"foo": 1})
    assert events.json()["error"]["code"] == 400


@pytest.mark.parametrize(
    "value",
    [
        {"model_version": "x"},
        {"modelVersion": None},
        {"modelVersion": 1},
        {"candidates": [{"index": "0"}]},
        {"candidates": [{"avgLogprobs": "0.5"}]},
        {"candidates": [{"finishReason": "TIRED"}]},
        {"promptFeedback": []},
        {"surprise": 1},
    ],
)
def test_answers_are_held_to_the_document_strictly(value):
    assert response_violations(documents.load("gemini"), "GenerateContentResponse", value) != []


def test_whole_numbers_of_64_bits_are_strings_in_answers():
    vertex = documents.load("vertex")
    ref = "GoogleCloudAiplatformV1beta1ComputeTokensResponse"
    assert response_violations(vertex, ref, {"tokensInfo": [{"tokenIds": ["5"]}]}) == []
    assert response_violations(vertex, ref, {"tokensInfo": [{"tokenIds": [5]}]}) != []
