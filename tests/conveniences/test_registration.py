"""Registering objects of Cloud Storage: which credentials are sent."""

import httpx
import pytest
from google.oauth2.credentials import Credentials

from gemkit.errors import BadRequestError
from tests.conveniences.mocks import mocked


def test_objects_become_files(flavour, make, server):
    client = make()
    auth = Credentials(token="t")
    answer = flavour(client, "files.register_files", auth=auth, uris=["gs://bucket/a.pdf", "gs://bucket/b.pdf"])
    assert [file.uri for file in answer.files] == ["gs://bucket/a.pdf", "gs://bucket/b.pdf"]
    with pytest.raises(BadRequestError):
        flavour(client, "files.register_files", auth=auth, uris=["https://elsewhere"])


def test_the_credentials_go_out_beside_the_key(flavour):
    client = mocked(lambda request: httpx.Response(200, json={"files": []}))
    auth = Credentials(token="canary-token", quota_project_id="billed")
    config = {"http_options": {"headers": {"x-mine": "1"}}}
    flavour(client, "files.register_files", auth=auth, uris=["gs://b/o"], config=config)
    (sent,) = client.seen
    assert sent.url.path == "/v1beta/files:register"
    assert sent.headers["authorization"] == "Bearer canary-token"
    assert sent.headers["x-goog-user-project"] == "billed"
    assert sent.headers["x-goog-api-key"] == "canary-key"
    assert sent.headers["x-mine"] == "1"
    assert config == {"http_options": {"headers": {"x-mine": "1"}}}
