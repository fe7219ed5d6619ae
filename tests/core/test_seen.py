"""Messages of failures, and the package in `help` and completion."""

import asyncio
import inspect
import pydoc
import socket
import traceback

import pytest

import gemkit
from gemkit import types
from gemkit.errors import APIConnectionError, APITimeoutError, RateLimitError
from tests.doubles import RawServer, recording, refusal

MODEL = "gemini-2.5-flash"


def failure(flavour, options, kind, method="get", **given):
    """The error of a call."""
    client = gemkit.Client(api_key="k", http_options={"retry_options": {"attempts": 1}, **options})
    given = {"model": MODEL, **given}
    with pytest.raises(kind) as caught:
        if flavour == "sync":
            getattr(client.models, method)(**given)
        else:
            asyncio.run(getattr(client.aio.models, method)(**given))
    return caught.value


@pytest.fixture(params=["sync", "async"])
def flavour(request):
    return request.param


@pytest.fixture
def closed():
    """An address on which nobody listens."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    return f"http://127.0.0.1:{port}"


class TestConnections:
    def test_a_proxy_that_refuses_is_named(self, flavour, monkeypatch):
        reply = b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"
        with RawServer([reply]) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("http://", "http://user:hidden@"))
            error = failure(flavour, {}, APIConnectionError)
        assert f"the proxy {proxy.url} refused the connection: 407 Proxy Authentication Required" in str(error)
        assert "hidden" not in str(error)

    def test_a_proxy_that_is_not_there_is_named(self, flavour, monkeypatch, closed):
        monkeypatch.setenv("HTTPS_PROXY", closed)
        assert f"connection through the proxy {closed} failed: " in str(failure(flavour, {}, APIConnectionError))

    def test_the_traceback_has_no_frames_of_other_libraries(self, flavour, closed):
        error = failure(flavour, {"base_url": closed}, APIConnectionError)
        frames = {frame.filename for frame in traceback.extract_tb(error.__traceback__)}
        shown = "".join(traceback.format_exception(error))
        assert not [name for name in frames if "httpx" in name and "gemkit" not in name]
        assert not any(f"/{library}/" in shown for library in ("httpcore", "httpx", "anyio"))
        assert len(shown.splitlines()) < 60


class TestLimits:
    @pytest.mark.parametrize(
        ("options", "given", "source"),
        [
            ({"timeout": 50}, {}, "http_options of the client: timeout=50 ms"),
            ({}, {"config": {"http_options": {"timeout": 60}}}, "config.http_options: timeout=60 ms"),
        ],
    )
    def test_a_timeout_names_its_limit_and_where_it_came_from(self, flavour, options, given, source):
        silent = socket.create_server(("127.0.0.1", 0))
        with silent:
            base_url = f"http://127.0.0.1:{silent.getsockname()[1]}"
            error = failure(flavour, {"base_url": base_url, **options}, APITimeoutError, **given)
        assert f"timed out after 0.0{source[-5]} s ({source})" in str(error)

    def test_a_rate_limit_tells_the_attempts(self):
        replies = [refusal(429)] * 2
        client, _ = recording(*replies, http_options={"retry_options": {"attempts": 2, "initial_delay": 0}})
        with pytest.raises(RateLimitError) as caught:
            client.models.get(model=MODEL)
        assert traceback.format_exception_only(caught.value)[-1].startswith("after 2 attempts in ")


class TestHelp:
    def test_a_call_has_an_example_and_says_what_config_takes(self):
        for models in (gemkit.models.Models, gemkit.models.AsyncModels):
            text = pydoc.plain(pydoc.render_doc(models.generate_content))
            assert "Example:" in text
            assert "`system_instruction`, `temperature`, `response_schema` and `tools`" in text

    @pytest.mark.parametrize("name", ["models", "files", "batches", "tunings", "operations", "chats"])
    def test_private_names_are_not_shown(self, name):
        resource = getattr(gemkit.Client(api_key="k"), name)
        shown = pydoc.plain(pydoc.render_doc(type(resource)))
        own = [each for each in dir(resource) if each.startswith("_") and not each.startswith("__")]
        assert own
        assert not [each for each in own if f" {each}(" in shown]

    def test_methods_go_by_the_name_of_their_type(self):
        with pytest.raises(TypeError, match=r"^Part\.from_text\(\)"):
            types.Part.from_text("a", "b")
        assert not [name for name in types.__all__ if "mixin" in name.lower()]
        assert inspect.getdoc(types.Part.from_text)
