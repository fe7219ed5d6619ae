"""Attributes of a client that tracers and frameworks read."""

from __future__ import annotations

import pytest

import gemkit
from tests.doubles import recording


def test_on_the_gemini_api():
    client = gemkit.Client(api_key="s3cret-key", http_options={"timeout": 1000})
    view = client._api_client
    assert (view.vertexai, view.project, view.location, view.custom_base_url) == (None, None, None, None)
    assert (view.api_key, view._credentials) == ("s3cret-key", None)
    options = view._http_options
    assert (options.base_url, options.api_version, options.timeout) == (
        "https://generativelanguage.googleapis.com",
        "v1beta",
        1000,
    )
    assert "s3cret-key" not in repr(view)
    assert (client.project, client.location, client.api_version) == (None, None, "v1beta")


def test_on_vertex_ai():
    client, _ = recording(backend="vertex", http_options={"base_url": "https://example.com/proxy"})
    view = client.aio._api_client
    assert view is client._api_client
    assert (view.vertexai, view.project, view.location) == (True, "p", "us-central1")
    assert view.custom_base_url == "https://example.com/proxy"
    assert view._credentials is not None
    assert (client.project, client.location, client.api_version) == ("p", "us-central1", "v1beta1")


def test_resources_have_it_too():
    client = gemkit.Client(vertexai=True, api_key="key", http_options={"headers": {"x-team": "a"}})
    for resource in (client.models, client.aio.models, client.files, client.operations):
        view = resource._api_client
        assert (view.vertexai, view.api_key) == (True, "key")
        assert view._http_options.headers == {"x-team": "a"}
    assert gemkit.Client(api_key="key")._api_client._http_options.headers == {}


def test_it_cannot_be_changed():
    client = gemkit.Client(api_key="key")
    with pytest.raises(AttributeError, match=r"pass api_key to Client\(\.\.\.\) instead"):
        client._api_client.api_key = "other"


def test_an_empty_location_is_none(monkeypatch):
    monkeypatch.delenv("GOOGLE_CLOUD_LOCATION", raising=False)
    monkeypatch.delenv("GOOGLE_CLOUD_REGION", raising=False)
    assert gemkit.Client(vertexai=True, project="p", location="").location == "global"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("generate_content", "models.generate_content"),
        ("embed_content", "models.embed_content"),
        ("upload", "files.upload"),
        ("tune", "tunings.tune"),
    ],
)
def test_the_name_of_a_method_of_a_resource(name, place):
    client = gemkit.Client(api_key="key")
    for owner, shown in ((client, "client"), (client.aio, "client.aio")):
        with pytest.raises(AttributeError) as caught:
            getattr(owner, name)
        kind = type(owner).__name__
        told = f"{kind!r} object has no attribute {name!r}; did you mean {shown}.{place}?"
        assert str(caught.value) == told


def test_a_client_that_was_not_made_has_no_resources():
    client = gemkit.Client.__new__(gemkit.Client)
    with pytest.raises(AttributeError):
        _ = client.models


@pytest.mark.parametrize("name", ["GenerativeModel", "configure", "embed_content", "protos"])
def test_a_name_of_google_generativeai(name):
    with pytest.raises(AttributeError, match=f"'{name}': it is one of google-generativeai"):
        getattr(gemkit, name)


def test_a_name_that_nobody_has():
    client = gemkit.Client(api_key="key")
    with pytest.raises(AttributeError, match="'Client' object has no attribute 'modles'"):
        _ = client.modles
    assert not hasattr(client.aio, "modles")
