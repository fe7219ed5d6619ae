"""`with_options`: another set of options on the same connections; and the HTTP response of every result."""

import asyncio

import httpx
import pytest

import gemkit
import gemkit.emulator
from gemkit import types
from gemkit.errors import BadRequestError, ConfigurationError, InvalidInputError, ServiceUnavailableError
from tests.doubles import ANSWER, piece, recording, refusal, stop_time


@pytest.fixture(params=["sync", "async"])
def mode(request):
    return request.param


def ask(client, mode, **config):
    arguments = {"model": "m", "contents": "a", **({"config": config} if config else {})}
    if mode == "sync":
        return client.models.generate_content(**arguments)
    return asyncio.run(client.aio.models.generate_content(**arguments))


def read(client, mode):
    async def main():
        return [chunk async for chunk in await client.aio.models.generate_content_stream(model="m", contents="a")]

    if mode == "async":
        return asyncio.run(main())
    return list(client.models.generate_content_stream(model="m", contents="a"))


class TestOptions:
    def test_what_is_not_set_stays(self, mode):
        client, recorder = recording(http_options={"headers": {"x-a": "1", "x-b": "1"}, "api_version": "v1"})
        view = client.with_options({"headers": {"x-b": "2"}})
        ask(view, mode)
        assert (recorder.last.headers["x-a"], recorder.last.headers["x-b"]) == ("1", "2")
        assert "/v1/models" in recorder.url
        ask(client, mode)
        assert recorder.last.headers["x-b"] == "1"

    def test_each_option(self, mode):
        client, recorder = recording(lambda _: refusal(503))
        stop_time(client)
        view = client.with_options({"retry_options": {"attempts": 2}, "base_url": "https://b/", "api_version": "v7"})
        with pytest.raises(ServiceUnavailableError):
            ask(view, mode)
        assert [str(request.url) for request in recorder.requests] == ["https://b/v7/models/m:generateContent"] * 2

    def test_views_of_views_and_the_calls_own(self, mode):
        client, recorder = recording()
        view = client.with_options({"headers": {"x-a": "1"}}).with_options({"headers": {"x-b": "2"}})
        ask(view, mode, http_options={"headers": {"x-c": "3"}})
        assert [recorder.last.headers[name] for name in ("x-a", "x-b", "x-c")] == ["1", "2", "3"]

    def test_of_the_async_client(self):
        client, recorder = recording()
        view = client.aio.with_options(types.HttpOptions(headers={"x-a": "1"}))
        asyncio.run(view.models.generate_content(model="m", contents="a"))
        assert recorder.last.headers["x-a"] == "1"
        assert isinstance(view, gemkit.AsyncClient)

    def test_wrong_ones(self):
        client, _ = recording()
        with pytest.raises(InvalidInputError, match="did you mean timeout"):
            client.with_options({"timout": 5})
        with pytest.raises(ConfigurationError, match="must start with https://"):
            client.with_options({"base_url": "ftp://x"})

    def test_the_client_is_not_changed(self):
        client, _ = recording()
        told = client.explain()
        view = client.with_options({"base_url": "https://b"})
        assert client.explain() == told
        assert "https://b" in view.explain()


def test_views_share_connections():
    with gemkit.emulator.serve() as url, gemkit.Client(api_key="k", http_options={"base_url": str(url)}) as client:
        client.models.generate_content(model="gemini-2.5-flash", contents="a")
        view = client.with_options({"timeout": 20_000})
        view.models.generate_content(model="gemini-2.5-flash", contents="a")
        assert view._state is client._state
        assert len(client._state.transports._default._pools._value._idle) == 1
        assert view._state.budget is client._state.budget


def test_views_share_credentials():
    client, _ = recording(backend="vertex")
    view = client.with_options({"timeout": 9})
    assert view._state.authenticator is client._state.authenticator


class TestHttpResponse:
    def test_of_every_kind_of_answer(self, mode):
        headers = {"X-Request-Id": "id-1"}
        client, _ = recording(lambda _: httpx.Response(200, json=ANSWER, headers=headers))
        facts = ask(client, mode).http_response
        assert isinstance(facts, types.HttpResponse)
        assert (facts.status_code, facts.request_id, facts.headers["x-request-id"]) == (200, "id-1", "id-1")
        for call in (lambda models: models.get(model="m"), lambda models: models.count_tokens(model="m", contents="a")):
            client, _ = recording(lambda _: httpx.Response(200, json={"name": "m"}, headers=headers))
            assert call(client.models).http_response.request_id == "id-1"

    def test_of_each_chunk(self, mode):
        import json

        body = b"".join(b"data: %s\n\n" % json.dumps(each).encode() for each in (piece("a"), piece("b", "STOP")))
        client, _ = recording(lambda _: httpx.Response(200, content=body, headers={"x-goog-request-id": "g"}))
        assert [chunk.http_response.request_id for chunk in read(client, mode)] == ["g", "g"]

    def test_asked_for_alone(self, mode):
        client, _ = recording(lambda _: httpx.Response(200, json=ANSWER, headers={"x-request-id": "id-1"}))
        for name in ("should_return_http_response", "shouldReturnHttpResponse"):
            answer = ask(client, mode, **{name: True})
            assert answer.candidates is None
            assert (answer.http_response.request_id, "candidates" in answer.http_response.body) == ("id-1", True)

    def test_of_errors(self, mode):
        client, _ = recording(lambda _: httpx.Response(400, json={"error": {}}, headers={"x-request-id": "id-1"}))
        with pytest.raises(BadRequestError) as caught:
            ask(client, mode)
        assert caught.value.request_id == "id-1"

    @pytest.mark.parametrize(
        ("headers", "told"),
        [
            (None, None),
            ({}, None),
            ({"a": "b"}, None),
            ({"X-Request-ID": "r"}, "r"),
            ({"x-goog-request-id": "g"}, "g"),
            ({"x-goog-request-id": "g", "x-request-id": "r"}, "r"),
        ],
    )
    def test_request_ids(self, headers, told):
        assert types.HttpResponse(headers=headers).request_id == told

    def test_what_came_with_no_response(self):
        assert types.GenerateContentResponse().http_response is None
