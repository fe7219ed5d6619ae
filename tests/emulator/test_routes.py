import pytest

from gemkit.emulator import documents, registry
from gemkit.emulator.handlers import generic
from gemkit.emulator.patterns import sample

from .conftest import EXPRESS, GEMINI, VERTEX

CONTENT = {"parts": [{"text": "Hello there"}]}
BODIES = {
    "generateContent": {"contents": [CONTENT]},
    "streamGenerateContent": {"contents": [CONTENT]},
    "countTokens": {"contents": [CONTENT]},
    "computeTokens": {"contents": [CONTENT]},
    "embedContent": {"content": CONTENT},
    "batchEmbedContents": {"requests": [{"model": "models/a", "content": CONTENT}]},
    "predict": {"instances": [{"content": "Hello there"}]},
}
EXISTING = {
    "generativelanguage.models.get": "models/gemini-2.5-flash",
    "generativelanguage.tunedModels": "tunedModels/translator",
    "aiplatform.publishers.models.get": "publishers/google/models/gemini-2.5-flash",
    "aiplatform.projects.locations.models": "projects/p/locations/l/models/1001",
}
METHODS = [
    pytest.param(backend, method, id=method.id)
    for backend in ("gemini", "vertex")
    for method in documents.load(backend).methods.values()
]


def example_path(method):
    path = method.path
    for name, parameter in method.parameters.items():
        if parameter["location"] == "path":
            existing = EXISTING.get(method.id) or EXISTING.get(method.id.rpartition(".")[0])
            value = existing if existing and name == "name" else sample(parameter["pattern"])
            path = path.replace(f"{{+{name}}}", value)
    return "/" + path


@pytest.mark.parametrize(("backend", "method"), METHODS)
def test_every_documented_method_gives_a_valid_answer(caller, backend, method):
    verb = method.path.rpartition(":")[2]
    body = None if method.http_method in ("GET", "DELETE") else BODIES.get(verb, {})
    # The caller fixture checks the answer against the document.
    response = caller(method.http_method, example_path(method), body, check=verb != "streamGenerateContent")
    assert response.status_code == 200, response.text
    assert caller.url.server.requests[-1].operation == method.id


def test_the_models_methods_have_handlers_of_their_own():
    mine = ("models.", "tunedModels.", "endpoints.")
    later = ("operations.get", "atch", "create", "asyncBatchEmbedContent", "redictLongRunning", "etchPredictOperation")
    for backend in ("gemini", "vertex"):
        for method_id in documents.load(backend).methods:
            subject = method_id.removeprefix("generativelanguage.").removeprefix("aiplatform.")
            subject = subject.removeprefix("projects.locations.").removeprefix("publishers.")
            if (
                subject.startswith(mine)
                and not subject.endswith(later[:1])
                and not any(w in subject for w in later[1:])
            ):
                assert registry.handler_for(method_id, generic.answer) is not generic.answer, method_id


def test_a_method_cannot_be_claimed_twice():
    with pytest.raises(ValueError, match="answered by list_models already"):
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


def test_generic_answers_echo_the_resource_and_name_it(caller):
    made = caller.post("/v1beta/cachedContents", {"model": "models/x", "displayName": "d"}).json()
    assert made["displayName"] == "d"
    assert made["name"].startswith("cachedContents/")
    job = caller.post("/v1beta1/projects/p/locations/l/tuningJobs", {"baseModel": "m"}).json()
    assert job["name"] == "projects/p/locations/l/tuningJobs/1"
    operation = caller.post(f"{GEMINI}:batchGenerateContent", {}).json()
    assert operation == {"name": "models/gemini-2.5-flash/operations/1", "done": True}
    assert caller.get("/v1beta/batches/7").json() == {"name": "batches/7", "done": True}
