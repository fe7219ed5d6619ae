import pytest

GEMINI_MODELS = "/v1beta/models"
PUBLISHER = "/v1beta1/publishers/google/models"
TUNED = "/v1beta/tunedModels"
LOCATION = "/v1beta1/projects/p/locations/l/models"
LISTS = [(GEMINI_MODELS, "models"), (PUBLISHER, "publisherModels"), (TUNED, "tunedModels"), (LOCATION, "models")]


@pytest.mark.parametrize(("path", "key"), LISTS)
def test_lists_and_what_they_list(shared, path, key):
    listed = shared.get(path).json()
    assert "nextPageToken" not in listed
    assert len(listed[key]) >= 3
    for model in listed[key]:
        prefix = "/v1beta/" if path.startswith("/v1beta/") else "/v1beta1/"
        assert shared.get(prefix + model["name"]).json() == model


@pytest.mark.parametrize(("path", "key"), LISTS)
@pytest.mark.parametrize("size", [1, 2, 5])
def test_pages_cover_the_list_once(shared, path, key, size):
    names, token = [], ""
    while True:
        page = shared.get(path, params={"pageSize": size, "pageToken": token}).json()
        assert len(page[key]) <= size
        names += [model["name"] for model in page[key]]
        token = page.get("nextPageToken")
        if not token:
            break
    assert names == [model["name"] for model in shared.get(path).json()[key]]


@pytest.mark.parametrize("query", ["pageSize=-1", "pageToken=nonsense", "pageToken=AAAA"])
def test_bad_pages(shared, query):
    assert shared.get(f"{GEMINI_MODELS}?{query}").status_code == 400


@pytest.mark.parametrize("path", [f"{GEMINI_MODELS}/nope", f"{PUBLISHER}/nope", f"{TUNED}/nope", f"{LOCATION}/nope"])
def test_unknown_models(shared, path):
    for method in ("GET", "DELETE", "PATCH"):
        response = shared(method, path, {} if method == "PATCH" else None)
        assert response.status_code == 404
        assert response.json()["error"]["status"] == "NOT_FOUND"


def test_other_publishers_have_no_models(shared):
    assert shared.get("/v1beta1/publishers/nobody/models").json() == {"publisherModels": []}


def test_versions_are_read_over(shared):
    assert shared.get(f"{LOCATION}/1001@1").json()["name"].endswith("/1001")
    assert shared.get(f"{PUBLISHER}/gemini-2.5-flash@001").status_code == 200


def test_vertex_models_look_tuned(shared):
    model = shared.get(f"{LOCATION}/1001").json()
    assert model["labels"]["google-vertex-llm-tuning-base-model-id"] == "gemini-2.5-flash"
    assert model["versionId"] == "1"
    assert model["deployedModels"][0]["endpoint"].startswith("projects/p/locations/l/endpoints/")


@pytest.mark.parametrize(
    ("expression", "count"),
    [
        ("labels.tune-type:*", 3),
        ("labels.google-vertex-llm-tuning-base-model-id=gemini-2.5-pro", 1),
        ('display_name="Ticket sorter"', 1),
        ('labels.tune-type:* AND displayName="Nobody"', 0),
        ("labels.nothing:*", 0),
        ("(labels.tune-type:*) AND display_name:*", 3),
    ],
)
def test_filters(shared, expression, count):
    listed = shared.get(LOCATION, params={"filter": expression}).json()
    assert len(listed["models"]) == count


def test_a_filter_that_is_not_understood(shared):
    assert shared.get(LOCATION, params={"filter": "a > b OR c"}).status_code == 400


@pytest.mark.parametrize("path", [f"{TUNED}/translator", f"{LOCATION}/1001"])
def test_patch_takes_what_the_mask_names(caller, path):
    before = caller.get(path).json()
    body = {"displayName": "New", "description": "ignored"}
    after = caller("PATCH", path, body, params={"updateMask": "display_name"}).json()
    assert after == {**before, "displayName": "New"} == caller.get(path).json()
    everything = caller("PATCH", path, {"description": "taken"}).json()
    assert everything == {**after, "description": "taken"}
    cleared = caller("PATCH", path, {}, params={"updateMask": "description"}).json()
    assert "description" not in cleared


def test_patch_of_a_label_and_of_what_is_read_only(caller):
    path = f"{LOCATION}/1001"
    before = caller.get(path).json()
    after = caller(
        "PATCH", path, {"labels": {"purpose": "x", "other": "y"}}, params={"updateMask": "labels.purpose"}
    ).json()
    assert after["labels"] == {**before["labels"], "purpose": "x"}
    kept = caller("PATCH", path, {"versionId": "9"}, params={"updateMask": "versionId"}).json()
    assert kept["versionId"] == "1"
    wrong = caller("PATCH", path, {}, params={"updateMask": "colour"})
    assert wrong.status_code == 400
    assert "colour" in wrong.json()["error"]["message"]


def test_delete(caller):
    assert caller("DELETE", f"{TUNED}/translator").json() == {}
    assert caller.get(f"{TUNED}/translator").status_code == 404
    operation = caller("DELETE", f"{LOCATION}/1001").json()
    assert operation["done"] is True
    assert operation["name"].startswith("projects/p/locations/l/models/1001/operations/")
    assert caller.get(f"{LOCATION}/1001").status_code == 404
    assert caller.get(LOCATION.replace("/l/", "/other/") + "/1001").status_code == 200
