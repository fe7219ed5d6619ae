import pytest

import gemkit.emulator
from gemkit.emulator import limits
from gemkit.emulator.service_errors import ServiceError

from .conftest import GEMINI, OPTIONS, VERTEX, Caller


def refused(caller, contents, path=GEMINI, **body):
    response = caller.post(f"{path}:generateContent", {"contents": contents, **body})
    assert response.status_code == 400, response.text
    return response.json()["error"]["message"]


def turn(*parts, role="user"):
    return {"role": role, "parts": list(parts)}


@pytest.mark.parametrize(
    ("contents", "message"),
    [
        ([turn({"text": "Hi"}, role="assistant")], "contents[0].role must be user or model, not 'assistant'."),
        ([turn({"text": "Hi"}), turn({"text": "Hi"}, role="system")], "contents[1].role must be user or model"),
        ([turn({})], "contents[0].parts[0] has no data"),
        (
            [turn({"inlineData": {"mimeType": "application/x-tar", "data": ""}})],
            "contents[0].parts[0].inline_data.mime_type is not supported: 'application/x-tar'.",
        ),
        ([turn({"inlineData": {"data": "AAAA"}})], "inline_data.mime_type is not supported: ''."),
        (
            [turn({"fileData": {"mimeType": "image/gif", "fileUri": "gs://b/o"}})],
            "file_data.mime_type is not supported: 'image/gif'.",
        ),
        ([turn({"fileData": {"mimeType": "image/png"}})], "file_data.file_uri is not specified."),
    ],
)
@pytest.mark.parametrize("path", [GEMINI, VERTEX])
def test_contents_a_model_does_not_take(shared, path, contents, message):
    assert message in refused(shared, contents, path)
    counted = shared.post(f"{path}:countTokens", {"contents": contents})
    assert message in counted.json()["error"]["message"]


def test_only_one_service_takes_a_turn_without_a_role(shared):
    contents = [{"parts": [{"text": "Hi"}]}]
    assert shared.post(f"{GEMINI}:generateContent", {"contents": contents}).status_code == 200
    assert "contents[0].role must be user or model, not None" in refused(shared, contents, VERTEX)


@pytest.mark.parametrize(
    "mime_type", ["image/jpeg", "audio/wav", "audio/pcm;rate=16000", "text/csv", "application/pdf"]
)
def test_media_a_model_takes(shared, mime_type):
    contents = [turn({"inlineData": {"mimeType": mime_type, "data": "AAAA"}})]
    assert shared.post(f"{GEMINI}:generateContent", {"contents": contents}).status_code == 200


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"temperature": 2.5}, "temperature must be 0 to 2, got 2.5."),
        ({"topP": -0.5}, "top_p must be 0 to 1, got -0.5."),
        ({"presencePenalty": 3}, "presence_penalty must be -2 to 2, got 3."),
        ({"frequencyPenalty": -3}, "frequency_penalty must be -2 to 2, got -3."),
        ({"responseLogprobs": True, "logprobs": 21}, "logprobs must be 0 to 20, got 21."),
        ({"thinkingConfig": {"thinkingBudget": -7}}, "The thinking budget -7 is not valid"),
        ({"stopSequences": list("abcdef")}, "stop_sequences has 6 entries, the limit is 5."),
        ({"responseMimeType": "json"}, "response_mime_type must be text/plain or application/json or"),
    ],
)
def test_settings_out_of_range(shared, config, message):
    assert message in refused(shared, [turn({"text": "Hi"})], generationConfig=config)


@pytest.mark.parametrize("path", [GEMINI, VERTEX])
@pytest.mark.parametrize(
    ("declared", "message"),
    [
        ([{"name": "two words"}], "Invalid function name 'two words': it must start with a letter or an underscore"),
        ([{"name": "1st"}], "Invalid function name '1st'"),
        ([{"name": "n" * 129}], "128 at most."),
        ([{"name": "f"}, {"name": "f"}], "Duplicate function declaration found: f"),
        (
            [{"name": "f", "parameters": {"type": "THING"}}],
            "Invalid value at 'tools[0].function_declarations[0].parameters.type' (TYPE_ENUM), \"THING\"",
        ),
        (
            [{"name": "f", "parametersJsonSchema": {"type": "OBJECT"}}],
            "tools[0].function_declarations[0].parameters_json_schema.type must be one of array, boolean, integer",
        ),
        (
            [{"name": "f", "parametersJsonSchema": {"properties": {"a": {"items": {"type": ["string", "text"]}}}}}],
            "parameters_json_schema.properties.a.items.type must be one of",
        ),
    ],
)
def test_functions_that_cannot_be_declared(shared, path, declared, message):
    tools = [{"functionDeclarations": declared}]
    assert message in refused(shared, [turn({"text": "Hi"})], path, tools=tools)


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        (
            {"responseSchema": {"type": "OBJECT", "properties": {"a": {"type": "TEXT"}}}},
            "Invalid value at 'generation_config.response_schema.properties[0].value.type' (TYPE_ENUM), \"TEXT\"",
        ),
        ({"responseJsonSchema": {"type": "text"}}, "the value cannot be of type 'text'"),
    ],
)
def test_types_that_no_answer_can_have(shared, schema, message):
    config = {"responseMimeType": "application/json", **schema}
    assert message in refused(shared, [turn({"text": "Hi"})], generationConfig=config)


def test_a_request_that_is_too_large(shared):
    text = "a" * limits.MAX_REQUEST["vertex"]
    message = refused(shared, [turn({"text": text})], VERTEX)
    assert f"the limit is {limits.MAX_REQUEST['vertex']} bytes" in message
    assert shared.post(f"{GEMINI}:generateContent", {"contents": [turn({"text": text})]}).status_code == 200


def test_a_prompt_with_too_many_tokens(shared):
    message = refused(shared, [turn({"text": "a " * 32_769})], GEMINI.replace("flash", "flash-image"))
    assert message == "The prompt has 32770 tokens, the limit of the model is 32768 tokens."


def test_a_document_that_is_too_large():
    blob = {"mimeType": "application/pdf", "data": "AAAA" * (limits.MAX_PDF // 3 + 1)}
    with pytest.raises(ServiceError, match=r"contents\[0\].parts\[0\].inline_data has 52428801 bytes"):
        limits.check_contents([turn({"inlineData": blob})], "gemini")


def test_a_file_that_is_too_large(shared):
    headers = {
        "X-Goog-Upload-Protocol": "resumable",
        "X-Goog-Upload-Command": "start",
        "X-Goog-Upload-Header-Content-Length": str(2 * 1024**3 + 1),
    }
    response = shared.post("/upload/v1beta/files", {"file": {}}, headers=headers)
    assert response.status_code == 400
    assert response.json()["error"]["message"] == "The file has 2147483649 bytes, the limit is 2147483648 bytes."


@pytest.mark.parametrize(
    ("path", "verb", "code", "message"),
    [
        ("/v1beta/models/gemini-9", "generateContent", 404, "models/gemini-9 is not found."),
        ("/v1beta/models/gemini-9", "countTokens", 404, "models/gemini-9 is not found."),
        ("/v1beta/tunedModels/nobody", "generateContent", 404, "tunedModels/nobody"),
        ("/v1beta1/publishers/google/models/gemini-9", "streamGenerateContent", 404, "is not found."),
        ("/v1beta1/publishers/google/models/imagen-9", "predict", 404, "is not found."),
        ("/v1beta1/projects/p/locations/l/publishers/meta/models/llama", "generateContent", 404, "is not found."),
        ("/v1beta/models/gemini-embedding-001", "generateContent", 404, "does not support generateContent"),
        (VERTEX, "predict", 400, "does not support predict"),
    ],
)
def test_models_that_do_not_exist_or_do_something_else(shared, path, verb, code, message):
    body = {"instances": [{}]} if verb == "predict" else {"contents": [turn({"text": "Hi"})]}
    response = shared.post(f"{path}:{verb}", body)
    assert response.status_code == code
    (error,) = [response.json()] if verb != "streamGenerateContent" else response.json()
    assert message in error["error"]["message"]


def test_models_can_be_added():
    with gemkit.emulator.serve(models=["models/gemini-9", "publishers/meta/models/llama-9"]) as url:
        caller = Caller(url)
        with caller.http:
            assert caller.ask("Hi", "/v1beta/models/gemini-9")["modelVersion"] == "gemini-9"
            assert caller.ask("Hi", "/v1beta1/publishers/meta/models/llama-9")["modelVersion"] == "llama-9"
            names = [model["name"] for model in caller.get("/v1beta/models").json()["models"]]
            assert "models/gemini-9" in names
            assert (
                caller.get("/v1beta1/publishers/meta/models").json()["publisherModels"][0]["name"].endswith("llama-9")
            )


@pytest.mark.parametrize("name", ["", "models/", "publishers/meta/models/", "a/b"])
def test_a_name_that_is_not_valid_cannot_be_added(name):
    with pytest.raises(ValueError, match="is not the name of a model"), gemkit.emulator.serve(models=[name]):
        pass


def test_pages_can_be_made_small():
    with pytest.raises(ValueError, match="page_size must not be negative, got -1"), gemkit.emulator.serve(page_size=-1):
        pass
    with gemkit.emulator.serve(page_size=2, **OPTIONS) as url:
        caller = Caller(url)
        with caller.http:
            first = caller.get("/v1beta/tunedModels", params={"pageSize": 10}).json()
            assert len(first["tunedModels"]) == 2
            rest = caller.get("/v1beta/tunedModels", params={"pageToken": first["nextPageToken"]}).json()
            assert len(rest["tunedModels"]) == 1
            assert "nextPageToken" not in rest


def test_models_come_in_several_pages_of_ten(shared):
    page = shared.get("/v1beta/models", params={"pageSize": 10}).json()
    assert len(page["models"]) == 10
    assert page["nextPageToken"]


def test_enum_values_are_taken_in_any_case(shared):
    config = {
        "responseModalities": ["Text", "image"],
        "responseMimeType": "text/plain",
        "responseSchema": {"type": "object", "properties": {"a": {"type": "String"}}},
    }
    tools = [{"functionDeclarations": [{"name": "reset", "behavior": "non-blocking"}]}]
    mode = {"functionCallingConfig": {"mode": "any"}}
    body = {"contents": [turn({"text": "Hi"})], "generationConfig": config, "tools": tools, "toolConfig": mode}
    answer = shared.post(f"{GEMINI}:generateContent", body)
    assert answer.status_code == 200, answer.text
    assert answer.json()["candidates"][0]["content"]["parts"][0]["functionCall"]["name"] == "reset"


@pytest.mark.parametrize("force", ["true", "True", "1"])
def test_force_as_a_query(caller, force):
    store = caller.post("/v1beta/fileSearchStores", {}).json()["name"]
    caller.post(f"/v1beta/{store}:importFile", {"fileName": made(caller)})
    assert caller("DELETE", f"/v1beta/{store}", params={"force": "False"}).status_code == 400
    assert caller("DELETE", f"/v1beta/{store}", params={"force": force}).status_code == 200


def made(caller):
    return caller.post("/v1beta/files", {"file": {"mimeType": "text/plain"}}).json()["file"]["name"]
