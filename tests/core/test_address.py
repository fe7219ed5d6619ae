import pytest

from gemkit._api.build import build_url
from gemkit._http.urls import check_base_url
from gemkit.errors import ConfigurationError
from tests.doubles import recording

HOST = "https://host.example"
M = "publishers/google/models/m"

# What differs from a POST on Vertex AI in project p and location l -> the address.
TABLE = [
    ({}, f"{HOST}/v1/projects/p/locations/l/{M}:x"),
    ({"base_url": f"{HOST}/"}, f"{HOST}/v1/projects/p/locations/l/{M}:x"),
    ({"base_url": f"{HOST}/gate/way"}, f"{HOST}/gate/way/v1/projects/p/locations/l/{M}:x"),
    ({"base_url": f"{HOST}/gate/way//"}, f"{HOST}/gate/way/v1/projects/p/locations/l/{M}:x"),
    ({"api_version": ""}, f"{HOST}/projects/p/locations/l/{M}:x"),
    ({"location": None}, f"{HOST}/v1/projects/p/locations/global/{M}:x"),
    ({"location": "global"}, f"{HOST}/v1/projects/p/locations/global/{M}:x"),
    ({"project": None, "location": None}, f"{HOST}/v1/{M}:x"),
    ({"path": f"projects/q/locations/k/{M}:x"}, f"{HOST}/v1/projects/q/locations/k/{M}:x"),
    ({"verb": "GET", "path": M}, f"{HOST}/v1/{M}"),
    ({"verb": "GET", "path": "models/7"}, f"{HOST}/v1/projects/p/locations/l/models/7"),
    ({"verb": "DELETE", "path": "models/7"}, f"{HOST}/v1/projects/p/locations/l/models/7"),
    ({"collection_only": True}, f"{HOST}/{M}:x"),
    ({"collection_only": True, "base_url": f"{HOST}/v7/a"}, f"{HOST}/v7/a/{M}:x"),
    ({"query": {"alt": "sse"}}, f"{HOST}/v1/projects/p/locations/l/{M}:x?alt=sse"),
    ({"query": {"filter": "a=b&c d", "n": "1"}}, f"{HOST}/v1/projects/p/locations/l/{M}:x?filter=a%3Db%26c+d&n=1"),
    ({"backend": "gemini", "path": "models/m:x"}, f"{HOST}/v1/models/m:x"),
    ({"backend": "gemini", "path": "models/m:x", "api_version": ""}, f"{HOST}/models/m:x"),
    ({"backend": "gemini", "path": "models/m:x", "collection_only": True}, f"{HOST}/models/m:x"),
]


@pytest.mark.parametrize(("changes", "url"), TABLE)
def test_addresses(changes, url):
    usual = {
        "base_url": HOST,
        "api_version": "v1",
        "backend": "vertex",
        "verb": "POST",
        "path": f"{M}:x",
        "query": {},
        "project": "p",
        "location": "l",
    }
    assert build_url(**{**usual, **changes}) == url


@pytest.mark.parametrize("url", ["ftp://x", "x", "", "file:///etc"])
def test_schemes(url):
    with pytest.raises(ConfigurationError, match=r"\(here\) must start with https:// or http://"):
        check_base_url(url, "here")


VERTEX = "https://us-central1-aiplatform.googleapis.com/v1beta1/projects/p/locations/us-central1"

# Settings, options of the client, options of the call -> the address asked.
CALLS = [
    ("gemini", {}, {}, {}, "https://generativelanguage.googleapis.com/v1beta/models/m:generateContent"),
    ("gemini", {}, {}, {"api_version": "v1"}, "https://generativelanguage.googleapis.com/v1/models/m:generateContent"),
    ("gemini", {}, {"base_url": HOST}, {}, f"{HOST}/v1beta/models/m:generateContent"),
    ("gemini", {}, {"base_url": HOST}, {"base_url": f"{HOST}/b"}, f"{HOST}/b/v1beta/models/m:generateContent"),
    ("gemini", {}, {"base_url": HOST, "api_version": ""}, {}, f"{HOST}/models/m:generateContent"),
    ("gemini", {}, {"api_version": "v1"}, {"base_url": HOST, "api_version": ""}, f"{HOST}/models/m:generateContent"),
    ("vertex", {}, {}, {}, f"{VERTEX}/{M}:generateContent"),
    (
        "vertex",
        {"location": "eu"},
        {},
        {},
        f"https://aiplatform.eu.rep.googleapis.com/v1beta1/projects/p/locations/eu/{M}:generateContent",
    ),
    (
        "vertex",
        {"location": "global"},
        {},
        {},
        f"https://aiplatform.googleapis.com/v1beta1/projects/p/locations/global/{M}:generateContent",
    ),
    (
        "vertex",
        {},
        {"base_url": f"{HOST}/gw"},
        {},
        f"{HOST}/gw/v1beta1/projects/p/locations/us-central1/{M}:generateContent",
    ),
    ("vertex", {}, {"base_url": HOST, "base_url_resource_scope": "COLLECTION"}, {}, f"{HOST}/{M}:generateContent"),
    ("vertex", {}, {}, {"base_url": HOST, "base_url_resource_scope": "COLLECTION"}, f"{HOST}/{M}:generateContent"),
    (
        "vertex",
        {"api_key": "k", "project": None, "location": None, "credentials": None},
        {},
        {},
        f"https://aiplatform.googleapis.com/v1beta1/{M}:generateContent",
    ),
    (
        "vertex",
        {"project": None, "location": None},
        {"base_url": HOST},
        {},
        f"{HOST}/v1beta1/{M}:generateContent",
    ),
]


@pytest.mark.parametrize(("backend", "settings", "options", "own", "url"), CALLS)
def test_addresses_of_calls(backend, settings, options, own, url):
    client, recorder = recording(backend=backend, http_options=options, **settings)
    client.models.generate_content(model="m", contents="a", config={"http_options": own})
    assert recorder.url == url


def test_an_address_of_a_call_is_checked_before_anything_is_sent():
    client, recorder = recording()
    with pytest.raises(ConfigurationError, match=r"config\.http_options\.base_url"):
        client.models.generate_content(model="m", contents="a", config={"http_options": {"base_url": "ftp://x"}})
    assert recorder.requests == []


def test_full_resource_names_go_where_they_say():
    client, recorder = recording(backend="vertex")
    client.models.generate_content(model="projects/q/locations/k/endpoints/7", contents="a")
    assert recorder.url.endswith(".com/v1beta1/projects/q/locations/k/endpoints/7:generateContent")
