import pytest

from .conftest import EXPRESS, GEMINI, VERTEX

LOCATION = "/v1beta1/projects/p/locations/us-central1"
PLACES = [("/v1beta", "models/gemini-2.5-flash", ""), (LOCATION, VERTEX.removeprefix("/v1beta1/"), LOCATION[9:] + "/")]
CONTENTS = [
    {"role": "user", "parts": [{"text": "one two three"}, {"inlineData": {"mimeType": "image/png", "data": ""}}]}
]
INSTRUCTION = {"parts": [{"text": "be brief"}]}


def create(caller, place, model, **body):
    body = {"model": model, "contents": CONTENTS, "systemInstruction": INSTRUCTION, **body}
    response = caller.post(f"{place}/cachedContents", body)
    assert response.status_code == 200, response.text
    return response.json()


@pytest.mark.parametrize(("place", "model", "prefix"), PLACES)
def test_life_of_a_cache(caller, place, model, prefix):
    cache = create(caller, place, model, displayName="Mine", ttl="60s")
    usage = {"totalTokenCount": 5 + 258}
    if prefix:
        usage |= {"textCount": len("one two three\nbe brief"), "imageCount": 1}
    assert cache == {
        "name": f"{prefix}cachedContents/1",
        "model": model,
        "displayName": "Mine",
        "createTime": "2026-01-01T00:00:00Z",
        "updateTime": "2026-01-01T00:00:00Z",
        "expireTime": "2026-01-01T00:01:00Z",
        "usageMetadata": usage,
    }
    path = f"/{place.split('/')[1]}/{cache['name']}"
    assert caller.get(path).json() == cache
    later = caller("PATCH", path, {"ttl": "7200s"}, params={"updateMask": "ttl"}).json()
    assert later == {**cache, "expireTime": "2026-01-01T02:00:00Z"} == caller.get(path).json()
    given = caller("PATCH", path, {"expireTime": "2027-02-03T04:05:06Z"}).json()
    assert given["expireTime"] == "2027-02-03T04:05:06Z"
    assert caller.get(f"{place}/cachedContents").json() == {"cachedContents": [given]}
    assert caller("DELETE", path).json() == {}
    for method in ("GET", "DELETE", "PATCH"):
        assert caller(method, path, {} if method == "PATCH" else None).status_code == 404


def test_an_hour_unless_told_otherwise(caller):
    assert create(caller, "/v1beta", "models/x")["expireTime"] == "2026-01-01T01:00:00Z"


def test_pages_and_places(caller):
    for place, model, _ in PLACES:
        for _ in range(3):
            create(caller, place, model)
    for place, _, _ in PLACES:
        first = caller.get(f"{place}/cachedContents", params={"pageSize": 2}).json()
        second = caller.get(f"{place}/cachedContents", params={"pageToken": first["nextPageToken"]}).json()
        assert (len(first["cachedContents"]), len(second["cachedContents"])) == (2, 1)
    assert caller.get(f"{LOCATION.replace('us-central1', 'eu')}/cachedContents").json() == {"cachedContents": []}


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"model": "models/x", "ttl": "1s", "expireTime": "2027-01-01T00:00:00Z"},
        {"model": "models/x", "ttl": "0s"},
        {"model": "models/x", "ttl": "soon"},
    ],
)
def test_what_cannot_be_cached(shared, body):
    assert shared.post("/v1beta/cachedContents", body).status_code == 400


@pytest.mark.parametrize(
    ("body", "mask"), [({"displayName": "New"}, None), ({"ttl": "1s"}, "ttl,display_name"), ({"model": "x"}, "model")]
)
def test_only_the_expiry_can_be_changed(caller, body, mask):
    cache = create(caller, "/v1beta", "models/x")
    response = caller("PATCH", f"/v1beta/{cache['name']}", body, params={"updateMask": mask} if mask else None)
    assert response.status_code == 400
    assert caller.get(f"/v1beta/{cache['name']}").json() == cache


@pytest.mark.parametrize(("place", "model", "prefix"), PLACES)
def test_generating_with_a_cache(caller, place, model, prefix):
    cache = create(caller, place, model)
    path = VERTEX if prefix else GEMINI
    answer = caller.ask("Hello", path, cachedContent=cache["name"])
    assert 'I was told: "be brief"' in answer["candidates"][0]["content"]["parts"][0]["text"]
    usage = answer["usageMetadata"]
    assert (usage["cachedContentTokenCount"], usage["promptTokenCount"]) == (263, 264)
    assert usage["cacheTokensDetails"] == [
        {"modality": "TEXT", "tokenCount": 5},
        {"modality": "IMAGE", "tokenCount": 258},
    ]
    plain = caller.ask("Hello", path)
    assert "cachedContentTokenCount" not in plain["usageMetadata"]


@pytest.mark.parametrize(("path", "code"), [(GEMINI, 403), (VERTEX, 404), (EXPRESS, 404)])
def test_a_cache_that_is_not_there(shared, path, code):
    body = {"contents": CONTENTS, "cachedContent": "cachedContents/9"}
    response = shared.post(f"{path}:generateContent", body)
    assert response.status_code == code
    assert "cachedContents/9" in response.json()["error"]["message"]


def test_a_cache_of_another_model(caller):
    cache = create(caller, "/v1beta", "models/gemini-2.5-pro")
    response = caller.post(f"{GEMINI}:generateContent", {"contents": CONTENTS, "cachedContent": cache["name"]})
    assert response.status_code == 400
