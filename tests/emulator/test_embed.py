import math

import pytest

from .conftest import VERTEX

EMBEDDING = "/v1beta/models/gemini-embedding-001"
VERTEX_EMBEDDING = VERTEX.replace("gemini-2.5-flash", "gemini-embedding-001")
TEXT_EMBEDDING = VERTEX.replace("gemini-2.5-flash", "text-embedding-005")


def content(text):
    return {"parts": [{"text": text}]}


def batch(caller, path, *texts, **more):
    requests = [{"model": path.removeprefix("/v1beta/"), "content": content(text), **more} for text in texts]
    return caller.post(f"{path}:batchEmbedContents", {"requests": requests})


def unit(values):
    return math.isclose(math.fsum(value * value for value in values), 1, abs_tol=1e-5)


@pytest.mark.parametrize("path", [EMBEDDING, VERTEX_EMBEDDING])
def test_batches_keep_order_and_are_stable(shared, path):
    answer = batch(shared, path, "one", "two", "one").json()
    first, second, third = (embedding["values"] for embedding in answer["embeddings"])
    assert len(first) == 3072
    assert unit(first)
    assert unit(second)
    assert first == third != second
    assert answer["usageMetadata"]["promptTokenCount"] == 3
    assert answer == batch(shared, path, "one", "two", "one").json()


@pytest.mark.parametrize("path", [EMBEDDING, VERTEX_EMBEDDING])
@pytest.mark.parametrize(
    "where", [{"outputDimensionality": 256}, {"embedContentConfig": {"outputDimensionality": 256}}]
)
def test_output_dimensionality(shared, path, where):
    (embedding,) = batch(shared, path, "one", **where).json()["embeddings"]
    assert len(embedding["values"]) == 256
    assert unit(embedding["values"])


def test_other_models_have_768(shared):
    (embedding,) = batch(shared, "/v1beta/models/text-embedding-004", "one").json()["embeddings"]
    assert len(embedding["values"]) == 768


def test_vertex_embeds_one_content(shared):
    answer = shared.post(f"{VERTEX_EMBEDDING}:embedContent", {"content": content("one")}).json()
    assert unit(answer["embedding"]["values"])
    assert answer["truncated"] is False
    assert answer["usageMetadata"]["totalTokenCount"] == 1
    together = batch(shared, EMBEDDING, "one").json()["embeddings"][0]["values"]
    assert answer["embedding"]["values"] == together


def test_media_count(shared):
    blob = {"parts": [{"text": "one"}, {"inlineData": {"mimeType": "image/png", "data": "AAAA"}}]}
    answer = shared.post(f"{VERTEX_EMBEDDING}:embedContent", {"content": blob}).json()
    plain = shared.post(f"{VERTEX_EMBEDDING}:embedContent", {"content": content("one")}).json()
    assert answer["embedding"] != plain["embedding"]
    assert answer["usageMetadata"]["promptTokenCount"] == 259


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "requests"),
        ({"requests": [{"content": content("one")}]}, "requests[0].model"),
        ({"requests": [{"model": "models/other", "content": content("one")}]}, "requests[0].model"),
        ({"requests": [{"model": "models/gemini-embedding-001"}]}, "requests[0].content"),
        (
            {
                "requests": [
                    {"model": "models/gemini-embedding-001", "content": content("a"), "outputDimensionality": 9999}
                ]
            },
            "output_dimensionality",
        ),
    ],
)
def test_what_a_batch_refuses(shared, body, field):
    response = shared.post(f"{EMBEDDING}:batchEmbedContents", body)
    assert response.status_code == 400
    assert response.json()["error"]["details"][0]["fieldViolations"][0]["field"] == field


@pytest.mark.parametrize(
    "path",
    [
        TEXT_EMBEDDING,
        "/v1beta1/publishers/google/models/text-embedding-005",
        "/v1beta1/projects/p/locations/l/endpoints/7",
    ],
)
def test_predict_embeds(shared, path):
    instances = [
        {"content": "one two", "task_type": "RETRIEVAL_QUERY"},
        {"content": "three", "title": "t", "mimeType": "text/plain"},
    ]
    answer = shared.post(f"{path}:predict", {"instances": instances, "parameters": {"autoTruncate": True}}).json()
    first, second = (prediction["embeddings"] for prediction in answer["predictions"])
    assert first["statistics"] == {"truncated": False, "token_count": 2}
    assert len(first["values"]) == len(second["values"]) == 768
    assert unit(second["values"])
    assert answer["metadata"] == {"billableCharacterCount": 11}


def test_predict_dimensions_and_refusals(shared):
    body = {"instances": [{"content": "one"}], "parameters": {"outputDimensionality": 5}}
    answer = shared.post(f"{TEXT_EMBEDDING}:predict", body).json()
    assert len(answer["predictions"][0]["embeddings"]["values"]) == 5
    for refused in ({}, {"instances": [{"text": "x"}]}, {**body, "parameters": {"outputDimensionality": 0}}):
        assert shared.post(f"{TEXT_EMBEDDING}:predict", refused).status_code == 400


def test_predict_paints(shared):
    path = VERTEX.replace("gemini-2.5-flash", "imagen-4.0-generate-001")
    body = {"instances": [{"prompt": "a cat"}], "parameters": {"sampleCount": 2}}
    predictions = shared.post(f"{path}:predict", body).json()["predictions"]
    assert [p["mimeType"] for p in predictions] == ["image/png"] * 2
    assert shared.post(f"{path}:predict", {**body, "parameters": {"sampleCount": 99}}).status_code == 400
