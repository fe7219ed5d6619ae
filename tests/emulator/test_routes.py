import re

import pytest

from gemkit.emulator import documents, registry
from gemkit.emulator.handlers import generic
from gemkit.emulator.patterns import sample
from gemkit.emulator.validation import response_violations

from .conftest import EXPRESS, GEMINI, VERTEX

VEO = VERTEX.removeprefix("/v1beta1/").replace("gemini-2.5-flash", "veo-3.0-generate-001")
CONTENT = {"role": "user", "parts": [{"text": "Hello there"}]}
LOCATION = "/v1beta1/projects/p/locations/l"
STORES = "/v1beta/fileSearchStores"
BATCH = {"batch": {"inputConfig": {"requests": {"requests": [{"request": {"contents": [CONTENT]}}]}}}}
EMBED_BATCH = {"batch": {"inputConfig": {"requests": {"requests": [{"request": {"content": CONTENT}}]}}}}
BATCH_JOB = {"model": "publishers/google/models/x", "inputConfig": {"gcsSource": {"uris": ["gs://b/in.jsonl"]}}}
VIDEO = {"instances": [{"prompt": "a cat"}]}
TUNED = {"tuningTask": {"trainingData": {"examples": {"examples": [{"textInput": "1", "output": "2"}]}}}}
REWARD = {"sampleResponse": CONTENT, "singleRewardConfig": {"rewardName": "r"}}
BODIES = {
    "generateContent": {"contents": [CONTENT]},
    "streamGenerateContent": {"contents": [CONTENT]},
    "countTokens": {"contents": [CONTENT]},
    "computeTokens": {"contents": [CONTENT]},
    "embedContent": {"content": CONTENT},
    "batchEmbedContents": {"requests": [{"model": "models/a", "content": CONTENT}]},
    "predict": {"instances": [{"content": "Hello there"}]},
    "models.predict": {"instances": [{"content": "Hello there", "prompt": "A cat"}]},
    "predictLongRunning": VIDEO,
    "batchGenerateContent": BATCH,
    "asyncBatchEmbedContent": EMBED_BATCH,
    "cachedContents.create": {"model": "models/x"},
    "cachedContents.patch": {"ttl": "60s"},
    "files.register": {"uris": ["gs://b/o"]},
    "fileSearchStores.importFile": {"fileName": "files/file-1"},
    "batchPredictionJobs.create": BATCH_JOB,
    "tunedModels.create": TUNED,
    "tuningJobs.create": {"baseModel": "gemini-2.5-flash"},
    "validateReinforcementTuningReward": REWARD,
    "publishers.models.fetchPredictOperation": {"operationName": f"{VEO}/operations/1"},
    "endpoints.fetchPredictOperation": {
        "operationName": f"{LOCATION.removeprefix('/v1beta1/')}/endpoints/7/operations/1"
    },
}


def made(method, path, body=None):
    """Makes a resource and gives its name."""
    return lambda caller: caller(method, path, body).json()["name"]


def store_with_file(caller):
    caller.post("/v1beta/files", {})
    return caller.post(STORES, {}).json()["name"]


def document_of(caller):
    store = store_with_file(caller)
    operation = caller.post(f"/v1beta/{store}:importFile", {"fileName": "files/file-1"}).json()
    for _ in range(2):
        done = caller.get(f"/v1beta/{operation['name']}").json()
    return done["response"]["documentName"]


def uploaded(caller):
    store = made("POST", STORES, {})(caller)
    return caller.post(f"/v1beta/{store}:uploadToFileSearchStore", {}).json()["name"]


def imported(caller):
    store = store_with_file(caller)
    return caller.post(f"/v1beta/{store}:importFile", {"fileName": "files/file-1"}).json()["name"]


def deleted_job(caller):
    name = made("POST", f"{LOCATION}/batchPredictionJobs", BATCH_JOB)(caller)
    return caller("DELETE", f"/v1beta1/{name}").json()["name"]


def endpoint_with_video(endpoint):
    return lambda caller: made("POST", f"/v1beta1/{endpoint}:predictLongRunning", VIDEO)(caller).partition(
        "/operations"
    )[0]


EXISTING = {
    "generativelanguage.models.get": lambda caller: "models/gemini-2.5-flash",
    "generativelanguage.models.operations": made(
        "POST", "/v1beta/models/veo-3.0-generate-001:predictLongRunning", VIDEO
    ),
    "generativelanguage.tunedModels.operations": made("POST", "/v1beta/tunedModels", TUNED),
    "generativelanguage.tunedModels": lambda caller: "tunedModels/translator",
    "generativelanguage.files": lambda caller: caller.post("/v1beta/files", {}).json()["file"]["name"],
    "generativelanguage.cachedContents": made("POST", "/v1beta/cachedContents", {"model": "models/x"}),
    "generativelanguage.batches.list": lambda caller: "batches",
    "generativelanguage.batches": made("POST", f"{GEMINI}:batchGenerateContent", BATCH),
    "generativelanguage.fileSearchStores.documents.list": store_with_file,
    "generativelanguage.fileSearchStores.documents": document_of,
    "generativelanguage.fileSearchStores.operations": imported,
    "generativelanguage.fileSearchStores.upload": uploaded,
    "generativelanguage.fileSearchStores": store_with_file,
    "generativelanguage.media.uploadToFileSearchStore": store_with_file,
    "aiplatform.publishers.models.get": lambda caller: "publishers/google/models/gemini-2.5-flash",
    "aiplatform.projects.locations.models.operations": made("DELETE", f"{LOCATION}/models/1001"),
    "aiplatform.projects.locations.models": lambda caller: "projects/p/locations/l/models/1001",
    "aiplatform.projects.locations.cachedContents": made("POST", f"{LOCATION}/cachedContents", {"model": "x"}),
    "aiplatform.projects.locations.batchPredictionJobs": made("POST", f"{LOCATION}/batchPredictionJobs", BATCH_JOB),
    "aiplatform.projects.locations.operations": deleted_job,
    "aiplatform.projects.locations.tuningJobs": made("POST", f"{LOCATION}/tuningJobs", {"baseModel": "m"}),
    "aiplatform.projects.locations.endpoints.fetch": endpoint_with_video("projects/p/locations/l/endpoints/7"),
    "aiplatform.projects.locations.publishers.models.fetch": endpoint_with_video(VEO),
}
QUERIES = {"generativelanguage.fileSearchStores.documents.delete": {"force": "true"}}
# Nothing starts one: the method is there for completeness of the document.
NOTHING_TO_GET = "aiplatform.projects.locations.tuningJobs.operations.get"
METHODS = [
    pytest.param(backend, method, id=method.id)
    for backend in ("gemini", "vertex")
    for method in documents.load(backend).methods.values()
]


def example_path(method, caller):
    path = method.path
    for name, parameter in method.parameters.items():
        if parameter["location"] == "path":
            fitting = [prefix for prefix in EXISTING if method.id.startswith(prefix)]
            value = sample(parameter["pattern"])
            if fitting:
                existing = EXISTING[max(fitting, key=len)](caller)
                value = existing if re.fullmatch(parameter["pattern"], existing) else value
            path = path.replace(f"{{+{name}}}", value)
    return "/" + path


def example_body(method):
    if method.http_method in ("GET", "DELETE"):
        return None
    fitting = [body for suffix, body in BODIES.items() if method.id.endswith(f".{suffix}")]
    return fitting[-1] if fitting else {}


@pytest.mark.parametrize(("backend", "method"), METHODS)
def test_every_documented_method_gives_a_valid_answer(caller, backend, method):
    # The caller fixture checks the answer against the document.
    path, streamed = example_path(method, caller), method.path.endswith(":streamGenerateContent")
    response = caller(method.http_method, path, example_body(method), check=not streamed, params=QUERIES.get(method.id))
    assert response.status_code == (404 if method.id == NOTHING_TO_GET else 200), response.text
    assert caller.url.server.requests[-1].operation == method.id


@pytest.mark.parametrize(("backend", "method"), METHODS)
def test_every_documented_method_has_its_own_handler(backend, method):
    assert registry.handler_for(method.id, generic.respond) is not generic.respond


def test_generic_answers_are_valid_for_every_method(caller):
    """Responses to methods of later revisions of a document."""
    for backend in ("gemini", "vertex"):
        document = documents.load(backend)
        for method in document.methods.values():
            path = {name: sample(p["pattern"]) for name, p in method.parameters.items() if p["location"] == "path"}
            call = registry.Call(document, method, path, {}, {}, {}, registry.State(), "http://x")
            assert response_violations(document, method.response, generic.respond(call)) == [], method.id


def test_a_method_cannot_be_claimed_twice():
    with pytest.raises(ValueError, match="already has the handler"):
        registry.handles("generativelanguage.models.list")(lambda call: {})


@pytest.mark.parametrize(
    ("path", "operation"),
    [
        ("/v1beta/models/x:generateContent", "generativelanguage.models.generateContent"),
        ("/v1/models/x:generateContent", "generativelanguage.models.generateContent"),
        ("/v1beta/tunedModels/x:generateContent", "generativelanguage.tunedModels.generateContent"),
        (f"{VERTEX}:generateContent", "aiplatform.projects.locations.publishers.models.generateContent"),
        (
            f"{VERTEX}:generateContent".replace("v1beta1", "v1"),
            "aiplatform.projects.locations.publishers.models.generateContent",
        ),
        (
            "/v1beta1/projects/p/locations/l/endpoints/7:generateContent",
            "aiplatform.projects.locations.endpoints.generateContent",
        ),
        (f"{EXPRESS}:generateContent", "aiplatform.publishers.models.generateContent"),
        (
            "/v1beta1/projects/example.com:p/locations/l/endpoints/7:predict",
            "aiplatform.projects.locations.endpoints.predict",
        ),
        ("/v1beta1/projects/p/locations/l/tuningJobs", "aiplatform.projects.locations.tuningJobs.create"),
        ("/upload/v1beta/files", "generativelanguage.media.upload"),
    ],
)
def test_posts_find_their_method(path, operation):
    assert documents.route("POST", path).method.id == operation


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/v1beta"),
        ("GET", "/v1beta/nothing/x"),
        ("GET", "/v2/models"),
        ("GET", "/v1beta1/models"),
        ("GET", "/v1beta/models/x:generateContent"),
        ("PUT", "/v1beta/models/x"),
        ("POST", "/v1beta/models/x:dance"),
        ("POST", "/v1beta/models/x/y:generateContent"),
        ("POST", "/upload/v1beta/models/x:generateContent"),
        ("POST", "/v1beta1/publishers/google/models/x/y:generateContent"),
    ],
)
def test_unknown_paths_are_not_found(shared, method, path):
    response = shared(method, path, {})
    assert response.status_code == 404
    assert response.json()["error"]["code"] == 404
    assert response.json()["error"]["status"] == "NOT_FOUND"
    assert path in response.json()["error"]["message"]


def test_path_parameters_span_segments(shared):
    response = shared.get("/v1beta1/projects/p/locations/eu/models/1001")
    assert response.json()["name"] == "projects/p/locations/eu/models/1001"


def test_gemini_wants_a_key(shared):
    response = shared.get("/v1beta/models", headers={"x-goog-api-key": ""})
    assert (response.status_code, response.json()["error"]["status"]) == (403, "PERMISSION_DENIED")


@pytest.mark.parametrize("credentials", [{"params": {"key": "k"}}, {"headers": {"authorization": "Bearer t"}}])
def test_gemini_takes_the_key_in_the_query_or_a_token(shared, credentials):
    headers = {"x-goog-api-key": "", **credentials.get("headers", {})}
    assert shared.get("/v1beta/models", params=credentials.get("params"), headers=headers).status_code == 200


def test_an_invalid_key_is_told_apart(shared):
    for path in ("/v1beta/models", "/v1beta1/publishers/google/models"):
        error = shared.get(path, headers={"x-goog-api-key": "invalid"}).json()["error"]
        assert (error["code"], error["status"]) == (400, "INVALID_ARGUMENT")
        assert error["details"][0]["reason"] == "API_KEY_INVALID"


def test_vertex_wants_a_token_or_a_key(shared):
    path = "/v1beta1/publishers/google/models"
    nobody = shared.get(path, headers={"x-goog-api-key": ""})
    assert (nobody.status_code, nobody.json()["error"]["status"]) == (401, "UNAUTHENTICATED")
    basic = shared.get(path, headers={"x-goog-api-key": "", "authorization": "Basic eDp5"})
    assert basic.status_code == 401
    bad = shared.get(path, headers={"x-goog-api-key": "", "authorization": "Bearer invalid"})
    assert (bad.status_code, bad.json()["error"]["status"]) == (401, "UNAUTHENTICATED")
    for headers in ({"authorization": "Bearer t", "x-goog-api-key": ""}, {"x-goog-api-key": "k"}):
        assert shared.get(path, headers=headers).status_code == 200
