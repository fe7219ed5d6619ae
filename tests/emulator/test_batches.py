import json

import pytest

from gemkit.emulator import documents
from gemkit.emulator.validation import response_violations

from .conftest import GEMINI
from .polling import poll
from .resumable import upload

EMBEDDING = "/v1beta/models/gemini-embedding-001"
TYPE = "type.googleapis.com/google.ai.generativelanguage.v1main."


def prompt(text, **more):
    return {"contents": [{"role": "user", "parts": [{"text": text}]}], **more}


def inline(*requests, **batch):
    return {"batch": {**batch, "inputConfig": {"requests": {"requests": list(requests)}}}}


def from_file(caller, *lines):
    data = b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines)
    name = upload(caller, data, mime_type="application/jsonl")["file"]["name"]
    return {"batch": {"inputConfig": {"fileName": name}}}


def start(caller, body, path=f"{GEMINI}:batchGenerateContent"):
    response = caller.post(path, body)
    assert response.status_code == 200, response.text
    return response.json()


def finish(caller, body, path=f"{GEMINI}:batchGenerateContent"):
    done = poll(caller, f"/v1beta/{start(caller, body, path)['name']}")[-1]
    # The document lets an operation hold anything; the batch within has a schema.
    batch = dict(done["metadata"])
    schema = batch.pop("@type").rpartition(".")[2]
    assert response_violations(documents.load("gemini"), schema, batch) == []
    return done


def test_states_of_a_batch(caller):
    began = start(caller, inline({"request": prompt("Hi")}, displayName="Mine", priority="3"))
    assert began["name"] == "batches/batch-1"
    assert began["metadata"] == {
        "@type": f"{TYPE}GenerateContentBatch",
        "name": "batches/batch-1",
        "model": "models/gemini-2.5-flash",
        "displayName": "Mine",
        "inputConfig": {"requests": {"requests": [{"request": prompt("Hi")}]}},
        "priority": "3",
        "createTime": "2026-01-01T00:00:00Z",
        "updateTime": "2026-01-01T00:00:00Z",
        "state": "BATCH_STATE_PENDING",
        "batchStats": {"requestCount": "1", "pendingRequestCount": "1"},
    }
    running, done = poll(caller, "/v1beta/batches/batch-1")
    assert (running["metadata"]["state"], "done" in running) == ("BATCH_STATE_RUNNING", False)
    assert done["done"] is True
    assert done["metadata"]["state"] == "BATCH_STATE_SUCCEEDED"
    assert done["metadata"]["batchStats"] == {"requestCount": "1", "successfulRequestCount": "1"}
    assert done["metadata"]["endTime"] == "2026-01-01T00:00:00Z"
    assert done["response"] == {"@type": f"{TYPE}GenerateContentBatchOutput", **done["metadata"]["output"]}
    assert caller.get("/v1beta/batches/batch-1").json() == done


def test_inline_requests_get_what_they_would_get_alone(caller):
    requests = [{"request": prompt(f"Number {n}"), "metadata": {"key": f"k{n}"}} for n in range(3)]
    requests[1]["request"]["generationConfig"] = {"candidateCount": 99}
    done = finish(caller, inline(*requests))
    answers = done["metadata"]["output"]["inlinedResponses"]["inlinedResponses"]
    assert [answer["metadata"] for answer in answers] == [{"key": "k0"}, {"key": "k1"}, {"key": "k2"}]
    assert answers[0]["response"] == caller.ask("Number 0")
    assert answers[2]["response"] == caller.ask("Number 2")
    assert answers[1]["error"]["code"] == 3
    assert "candidate_count" in answers[1]["error"]["message"]
    stats = {"requestCount": "3", "successfulRequestCount": "2", "failedRequestCount": "1"}
    assert done["metadata"]["batchStats"] == stats


def test_a_file_of_requests_gets_a_file_of_answers(caller):
    body = from_file(
        caller,
        {"key": "first", "request": prompt("One")},
        b"not json",
        {"key": "wrong", "request": {"colour": 1}},
        {"key": "none"},
        b"",
        [1],
        {"request": prompt("Last")},
    )
    done = finish(caller, body)
    name = done["response"]["responsesFile"]
    file = caller.get(f"/v1beta/{name}").json()
    assert (file["mimeType"], file["source"]) == ("application/jsonl", "GENERATED")
    content = caller.http.get(f"/v1beta/{name}:download?alt=media").content
    assert int(file["sizeBytes"]) == len(content)
    first, broken, wrong, none, array, last = map(json.loads, content.splitlines())
    assert first == {"key": "first", "response": caller.ask("One")}
    assert set(broken) == {"error"}
    assert wrong["key"] == "wrong"
    assert "colour" in wrong["error"]["message"]
    assert none["key"] == "none"
    assert "request" in none["error"]["message"]
    assert "list" in array["error"]["message"]
    assert last == {"response": caller.ask("Last")}
    assert done["metadata"]["batchStats"]["failedRequestCount"] == "4"


def test_embeddings_inline_and_from_a_file(caller):
    path = f"{EMBEDDING}:asyncBatchEmbedContent"
    request = {"content": {"parts": [{"text": "one"}]}, "outputDimensionality": 4}
    alone = caller.post(f"{EMBEDDING}:batchEmbedContents", {"requests": [{**request, "model": EMBEDDING[8:]}]}).json()
    values = alone["embeddings"][0]
    done = finish(caller, inline({"request": request, "metadata": {"key": "k"}}), path)
    assert done["metadata"]["@type"] == f"{TYPE}EmbedContentBatch"
    assert done["response"]["@type"] == f"{TYPE}EmbedContentBatchOutput"
    answers = done["response"]["inlinedResponses"]["inlinedResponses"]
    usage = {"promptTokenCount": 1, "promptTokenDetails": [{"modality": "TEXT", "tokenCount": 1}]}
    response = {"embedding": values, "usageMetadata": usage}
    assert answers == [{"metadata": {"key": "k"}, "response": response}]
    done = finish(caller, from_file(caller, {"key": "k", "request": request}), path)
    content = caller.http.get(f"/v1beta/{done['response']['responsesFile']}:download?alt=media").content
    assert json.loads(content) == {"key": "k", "response": response}


def test_a_tuned_model_answers_batches_too(caller):
    began = start(caller, inline({"request": prompt("Hi")}), "/v1beta/tunedModels/translator:batchGenerateContent")
    assert began["metadata"]["model"] == "tunedModels/translator"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, 400),
        (inline(), 400),
        ({"batch": {"inputConfig": {"fileName": "files/none"}}}, 404),
        ({"batch": {"inputConfig": {"fileName": "files/x", "requests": {"requests": [{}]}}}}, 400),
        (inline({"request": {"colour": 1}}), 400),
    ],
)
def test_refused_batches(shared, body, code):
    assert shared.post(f"{GEMINI}:batchGenerateContent", body).status_code == code


def test_a_file_deleted_before_its_turn_fails_the_batch(caller):
    body = from_file(caller, {"request": prompt("One")})
    began = start(caller, body)
    caller("DELETE", f"/v1beta/{body['batch']['inputConfig']['fileName']}")
    done = poll(caller, f"/v1beta/{began['name']}")[-1]
    assert done["error"]["code"] == 5
    assert done["metadata"]["state"] == "BATCH_STATE_FAILED"


def test_cancel(caller):
    name = start(caller, inline({"request": prompt("Hi")}))["name"]
    assert caller.post(f"/v1beta/{name}:cancel", {}).json() == {}
    cancelled = caller.get(f"/v1beta/{name}").json()
    assert (cancelled["done"], cancelled["error"]["code"]) == (True, 1)
    assert cancelled["metadata"]["state"] == "BATCH_STATE_CANCELLED"
    done = finish(caller, inline({"request": prompt("Hi")}))
    caller.post(f"/v1beta/{done['name']}:cancel", {})
    assert caller.get(f"/v1beta/{done['name']}").json() == done


def test_list_and_delete(caller):
    names = [start(caller, inline({"request": prompt("Hi")}))["name"] for _ in range(3)]
    first = caller.get("/v1beta/batches", params={"pageSize": 2}).json()
    second = caller.get("/v1beta/batches", params={"pageSize": 2, "pageToken": first["nextPageToken"]}).json()
    listed = first["operations"] + second["operations"]
    assert [operation["name"] for operation in listed] == names
    assert {operation["metadata"]["state"] for operation in listed} == {"BATCH_STATE_PENDING"}
    assert caller("DELETE", f"/v1beta/{names[0]}").json() == {}
    for method, path in (("GET", names[0]), ("DELETE", names[0]), ("POST", f"{names[0]}:cancel")):
        assert caller(method, f"/v1beta/{path}").status_code == 404
