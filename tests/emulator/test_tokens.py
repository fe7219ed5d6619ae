import base64

import pytest

from gemkit.emulator import tokenizer

from .conftest import EXPRESS, GEMINI, VERTEX

ENDPOINT = "/v1beta1/projects/p/locations/l/endpoints/7"
CONTENTS = [{"role": "user", "parts": [{"text": "Hello, brave new world!"}]}]


@pytest.mark.parametrize("text", ["", "Hello, brave new world!", "  a\n\nb  ", "Привет, мир", "a.b..c", "\t"])
def test_tokens_joined_are_the_text(text):
    assert "".join(tokenizer.split_tokens(text)) == text
    assert tokenizer.count(text) == len(tokenizer.split_tokens(text))


@pytest.mark.parametrize("path", [GEMINI, VERTEX, EXPRESS, ENDPOINT])
def test_count(shared, path):
    answer = shared.post(f"{path}:countTokens", {"contents": CONTENTS}).json()
    assert answer["totalTokens"] == 6
    assert answer["promptTokensDetails"] == [{"modality": "TEXT", "tokenCount": 6}]
    assert answer.get("totalBillableCharacters") == (None if path == GEMINI else 20)


def test_count_agrees_with_usage(shared):
    instruction = {"parts": [{"text": "Be brief"}]}
    usage = shared.ask("Hello", systemInstruction=instruction)["usageMetadata"]
    contents = [{"role": "user", "parts": [{"text": "Hello"}]}]
    request = {"generateContentRequest": {"model": "models/x", "contents": contents, "systemInstruction": instruction}}
    assert shared.post(f"{GEMINI}:countTokens", request).json()["totalTokens"] == usage["promptTokenCount"] == 3
    body = {"contents": contents, "systemInstruction": instruction}
    assert shared.post(f"{VERTEX}:countTokens", body).json()["totalTokens"] == 3


def test_calls_and_results_cost_tokens(shared):
    parts = [
        {"functionCall": {"name": "f", "args": {"a": 1}}},
        {"functionResponse": {"name": "f", "response": {"b": 2}}},
    ]
    answer = shared.post(f"{GEMINI}:countTokens", {"contents": [{"parts": parts}]}).json()
    assert answer["totalTokens"] > 2


@pytest.mark.parametrize("verb", ["countTokens", "computeTokens"])
def test_nothing_to_count(shared, verb):
    assert shared.post(f"{VERTEX}:{verb}", {}).status_code == 400


def test_count_of_instances(shared):
    assert shared.post(f"{VERTEX}:countTokens", {"instances": [{"content": "one two"}]}).json()["totalTokens"] == 2


@pytest.mark.parametrize("path", [VERTEX, EXPRESS, ENDPOINT])
def test_compute(shared, path):
    (info,) = shared.post(f"{path}:computeTokens", {"contents": CONTENTS}).json()["tokensInfo"]
    assert info["role"] == "user"
    assert b"".join(map(base64.b64decode, info["tokens"])).decode() == "Hello, brave new world!"
    assert len(info["tokenIds"]) == len(info["tokens"]) == 6
    assert len(set(info["tokenIds"])) == 6
