"""`client.request`: requests without a method, sent like all others."""

import asyncio
import json

import httpx
import pytest

import gemkit
import gemkit.emulator
from gemkit._api.raw import RawResponse
from gemkit.emulator import Fault
from gemkit.errors import InvalidInputError, NotFoundError, ResponseError, ServiceUnavailableError
from tests.doubles import recording, refusal, stop_time


@pytest.fixture(params=["sync", "async"])
def mode(request):
    return request.param


def ask(client, mode, *arguments, **options):
    if mode == "sync":
        return client.request(*arguments, **options)

    async def main():
        async with client.aio as aio:
            return await aio.request(*arguments, **options)

    return asyncio.run(main())


class TestSending:
    def test_gemini(self, mode):
        client, recorder = recording({"a": 1})
        response = ask(client, mode, "post", "/models/m:newThing", {"aThing": [1, "ü"]}, query={"view": "full & more"})
        sent = recorder.last
        assert (sent.method, str(sent.url.copy_with(query=None))) == (
            "POST",
            "https://generativelanguage.googleapis.com/v1beta/models/m:newThing",
        )
        assert dict(sent.url.params) == {"view": "full & more"}
        assert sent.headers["x-goog-api-key"] == "key"
        assert json.loads(sent.content) == {"aThing": [1, "ü"]}
        assert response.json() == {"a": 1}

    def test_vertex(self, mode):
        client, recorder = recording({}, backend="vertex")
        ask(client, mode, "GET", "models/7")
        assert recorder.url.endswith("aiplatform.googleapis.com/v1beta1/projects/p/locations/us-central1/models/7")
        assert recorder.last.headers["authorization"] == "Bearer token"
        assert recorder.last.content == b""
        ask(client, mode, "GET", "projects/q/locations/k/models/7")
        assert recorder.url.endswith("/v1beta1/projects/q/locations/k/models/7")

    def test_options_of_the_call(self, mode):
        client, recorder = recording({})
        own = {"headers": {"X-Own": "1"}, "api_version": "v9", "extra_body": {"b": {"c": 1}}}
        ask(client, mode, "PATCH", "models/m", {"b": {"a": 0}}, http_options=own)
        assert recorder.last.headers["x-own"] == "1"
        assert "/v9/models/m" in recorder.url
        assert recorder.body == {"b": {"a": 0, "c": 1}}

    def test_retries_and_errors(self, mode):
        client, recorder = recording(refusal(503), refusal(429, retry_after="2"), {"ok": True})
        clock = stop_time(client)
        assert ask(client, mode, "GET", "models").json() == {"ok": True}
        assert len(recorder.requests) == 3
        assert clock.slept[1] == 2
        client, _ = recording(refusal(404, message="no such thing"))
        with pytest.raises(NotFoundError, match="no such thing"):
            ask(client, mode, "GET", "models/x")
        client, recorder = recording(refusal(503))
        with pytest.raises(ServiceUnavailableError):
            ask(client, mode, "GET", "models", http_options={"retry_options": {"attempts": 1}})
        assert len(recorder.requests) == 1

    def test_over_the_network(self, mode):
        with gemkit.emulator.serve() as url:
            client = gemkit.Client(api_key="k", http_options={"base_url": str(url)})
            stop_time(client)
            body = {"contents": [{"parts": [{"text": "Hello"}]}]}
            with client:
                url.server.faults.add(Fault("truncate"))
                assert ask(client, mode, "GET", "models/gemini-2.5-flash").status == 200
                response = ask(client, mode, "POST", "models/gemini-2.5-flash:countTokens", body)
            assert (response.status, response.json()["totalTokens"] > 0) == (200, True)
            assert response.request_id


class TestRefusing:
    @pytest.mark.parametrize("verb", ["", "FETCH", "GET /x", "CONNECT"])
    def test_methods(self, mode, verb):
        client, recorder = recording()
        with pytest.raises(InvalidInputError, match="must be one of DELETE, GET, PATCH, POST, PUT"):
            ask(client, mode, verb, "models")
        assert recorder.requests == []

    @pytest.mark.parametrize(
        "path",
        ["", "/", "https://elsewhere.example/x", "models/../../x", "..", "models?key=1", "models#a", "a b", "a\nb"],
    )
    def test_paths_that_lead_elsewhere(self, mode, path):
        client, recorder = recording()
        with pytest.raises(InvalidInputError, match="is not a valid path below the API version"):
            ask(client, mode, "GET", path)
        assert recorder.requests == []

    def test_bodies_that_are_no_json(self, mode):
        client, recorder = recording()
        with pytest.raises(InvalidInputError, match=r"^body is not JSON"):
            ask(client, mode, "POST", "models", {"a": object()})
        assert recorder.requests == []


class TestAnswers:
    def test_facts(self, mode):
        headers = {"X-Request-Id": "id-1", "X-Other": "o"}
        client, _ = recording(httpx.Response(201, content=b'{"a":1}', headers=headers))
        response = ask(client, mode, "POST", "things", {})
        assert (response.status, response.content, response.request_id) == (201, b'{"a":1}', "id-1")
        assert response.headers["x-other"] == "o"

    def test_what_is_no_json(self, mode):
        client, _ = recording(httpx.Response(200, content=b"plain"))
        with pytest.raises(ResponseError, match="the response is not JSON") as caught:
            ask(client, mode, "GET", "things").json()
        assert (caught.value.body, caught.value.status) == (b"plain", 200)

    def test_ids(self, mode):
        assert RawResponse(200, {"x-goog-request-id": "g"}, b"").request_id == "g"
        assert RawResponse(200, {}, b"").request_id is None
