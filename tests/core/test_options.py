import asyncio
import itertools

import pytest

import gemkit
from gemkit._api import settings as options
from gemkit.errors import ConfigurationError
from gemkit.types import HttpOptions
from tests.doubles import RawServer, recording


def maybe_await(environ=None, **given):
    arguments = dict.fromkeys(
        ("enterprise", "vertexai", "api_key", "credentials", "project", "location", "http_options")
    )
    return options.resolve(**{**arguments, **given}, environ=environ or {})


class TestBackend:
    @pytest.mark.parametrize("flag", ["enterprise", "vertexai"])
    @pytest.mark.parametrize("variable", ["GOOGLE_GENAI_USE_ENTERPRISE", "GOOGLE_GENAI_USE_VERTEXAI"])
    def test_an_argument_beats_the_environment(self, flag, variable):
        for given, said in itertools.product([True, False], ["true", "false", ""]):
            settings = maybe_await({variable: said, "GEMINI_API_KEY": "k"}, **{flag: given})
            assert settings.backend == ("vertex" if given else "gemini")
            assert settings.sources["backend"] == f"argument {flag}"

    @pytest.mark.parametrize("variable", ["GOOGLE_GENAI_USE_ENTERPRISE", "GOOGLE_GENAI_USE_VERTEXAI"])
    @pytest.mark.parametrize(
        ("said", "backend"),
        [("1", "vertex"), ("TRUE", "vertex"), ("yes", "vertex"), ("on", "vertex"), (" true ", "vertex")]
        + [("0", "gemini"), ("false", "gemini"), ("No", "gemini"), ("off", "gemini"), ("", "gemini")],
    )
    def test_the_environment(self, variable, said, backend):
        assert maybe_await({variable: said, "GEMINI_API_KEY": "k"}).backend == backend

    def test_neither_true_nor_false(self):
        with pytest.raises(ConfigurationError, match="GOOGLE_GENAI_USE_VERTEXAI='maybe' is neither true nor false"):
            maybe_await({"GOOGLE_GENAI_USE_VERTEXAI": "maybe"})

    def test_the_newer_name_is_read_first(self):
        environ = {"GOOGLE_GENAI_USE_ENTERPRISE": "false", "GOOGLE_GENAI_USE_VERTEXAI": "true", "GEMINI_API_KEY": "k"}
        settings = maybe_await(environ)
        assert (settings.backend, settings.sources["backend"]) == ("gemini", "environment GOOGLE_GENAI_USE_ENTERPRISE")

    def test_contradiction(self):
        with pytest.raises(ConfigurationError, match="two names of the same setting and contradict"):
            maybe_await(enterprise=True, vertexai=False)
        assert maybe_await(enterprise=True, vertexai=True).backend == "vertex"


# Argument, GOOGLE_API_KEY, GEMINI_API_KEY -> the key and where it comes from.
KEY_TABLE = [
    ("a", "b", "c", "a", "argument api_key"),
    ("a", None, None, "a", "argument api_key"),
    (" a ", "b", None, "a", "argument api_key"),
    (None, "b", "c", "b", "environment GOOGLE_API_KEY"),
    (None, None, "c", "c", "environment GEMINI_API_KEY"),
    (None, "", "c", "c", "environment GEMINI_API_KEY"),
    (None, "  ", "c", "c", "environment GEMINI_API_KEY"),
    (None, " b\n", None, "b", "environment GOOGLE_API_KEY"),
]


class TestGemini:
    @pytest.mark.parametrize(("given", "google", "gemini", "key", "source"), KEY_TABLE)
    def test_keys(self, given, google, gemini, key, source):
        environ = {"GOOGLE_API_KEY": google, "GEMINI_API_KEY": gemini}
        settings = maybe_await({name: value for name, value in environ.items() if value is not None}, api_key=given)
        assert (settings.api_key, settings.sources["api_key"]) == (key, source)

    def test_no_key(self):
        with pytest.raises(ConfigurationError, match="pass api_key=.*GEMINI_API_KEY or GOOGLE_API_KEY.*vertexai=True"):
            maybe_await({"GOOGLE_CLOUD_PROJECT": "p"})
        with pytest.raises(ConfigurationError, match="api_key is empty"):
            maybe_await({"GEMINI_API_KEY": "k"}, api_key="  ")

    def test_a_credential_header_is_enough(self):
        for name in ("x-goog-api-key", "Authorization"):
            assert maybe_await(http_options=HttpOptions(headers={name: "v"})).api_key is None

    def test_contradictions(self):
        with pytest.raises(ConfigurationError, match="credentials are for Vertex AI"):
            maybe_await(api_key="k", credentials=object())
        for given in ({"project": "p"}, {"location": "l"}):
            with pytest.raises(ConfigurationError, match="project and location are for Vertex AI; pass vertexai=True"):
                maybe_await(api_key="k", **given)

    def test_project_and_location_of_the_environment_say_nothing(self):
        settings = maybe_await({"GOOGLE_CLOUD_PROJECT": "p", "GOOGLE_CLOUD_LOCATION": "l", "GEMINI_API_KEY": "k"})
        assert (settings.project, settings.location, settings.base_url) == (None, None, options.GEMINI_HOST)


PLACES = {"GOOGLE_CLOUD_PROJECT": "ep", "GOOGLE_CLOUD_LOCATION": "el"}
BOTH = {**PLACES, "GOOGLE_API_KEY": "ek"}
# Environment, arguments -> key, project, location.
VERTEX_TABLE = [
    ({}, {}, None, None, "global"),
    (PLACES, {}, None, "ep", "el"),
    (PLACES, {"project": "p"}, None, "p", "el"),
    (PLACES, {"location": "l"}, None, "ep", "l"),
    (PLACES, {"project": "p", "location": "l"}, None, "p", "l"),
    ({"GOOGLE_CLOUD_REGION": "r"}, {"project": "p"}, None, "p", "r"),
    (PLACES, {"api_key": "k"}, "k", None, None),
    (BOTH, {"api_key": "k"}, "k", None, None),
    (BOTH, {}, None, "ep", "el"),
    (BOTH, {"project": "p"}, None, "p", "el"),
    ({"GOOGLE_API_KEY": "ek"}, {}, "ek", None, None),
    ({"GEMINI_API_KEY": "ek"}, {}, "ek", None, None),
    ({"GOOGLE_API_KEY": "ek"}, {"project": "p"}, None, "p", "global"),
    ({"GOOGLE_API_KEY": "ek"}, {"location": "l"}, None, None, "l"),
    ({"GOOGLE_API_KEY": "ek"}, {"credentials": "c"}, None, None, "global"),
]


class TestVertex:
    @pytest.mark.parametrize(("environ", "given", "key", "project", "location"), VERTEX_TABLE)
    @pytest.mark.parametrize("flag", ["vertexai", "enterprise"])
    def test_key_project_and_location(self, environ, given, key, project, location, flag):
        settings = maybe_await(environ, **{flag: True}, **given)
        assert (settings.api_key, settings.project, settings.location) == (key, project, location)

    @pytest.mark.parametrize("place", [{"project": "p"}, {"location": "l"}, {"project": "p", "location": "l"}])
    def test_a_key_and_a_place(self, place):
        settings = maybe_await({"GOOGLE_CLOUD_PROJECT": "other"}, vertexai=True, api_key="k", **place)
        assert settings.api_key == "k"
        assert settings.project == place.get("project", "other")
        assert settings.location == place.get("location", "global")

    def test_a_key_and_credentials(self):
        with pytest.raises(ConfigurationError, match="api_key or credentials, not both"):
            maybe_await(vertexai=True, api_key="k", credentials=object())


class TestAddresses:
    @pytest.mark.parametrize(
        ("location", "host"),
        [
            (None, "https://aiplatform.googleapis.com"),
            ("global", "https://aiplatform.googleapis.com"),
            ("us-central1", "https://us-central1-aiplatform.googleapis.com"),
            ("europe-west4", "https://europe-west4-aiplatform.googleapis.com"),
            ("us", "https://aiplatform.us.rep.googleapis.com"),
            ("eu", "https://aiplatform.eu.rep.googleapis.com"),
        ],
    )
    def test_vertex_hosts(self, location, host):
        settings = maybe_await(vertexai=True, project="p", location=location)
        assert (settings.base_url, settings.custom_base_url) == (host, False)

    def test_express_mode_is_global(self):
        assert maybe_await({"GOOGLE_CLOUD_LOCATION": "eu"}, vertexai=True, api_key="k").base_url == options.VERTEX_HOST

    @pytest.mark.parametrize("location", ["evil.com/", "a b", "x@y", "-/", "us.central1"])
    def test_what_is_no_location(self, location):
        with pytest.raises(ConfigurationError, match="is not a Google Cloud location"):
            maybe_await(vertexai=True, project="p", location=location)

    @pytest.mark.parametrize("backend", ["gemini", "vertex"])
    def test_base_urls(self, backend):
        given = {"api_key": "k"} if backend == "gemini" else {"vertexai": True, "project": "p"}
        own = {"gemini": "GOOGLE_GEMINI_BASE_URL", "vertex": "GOOGLE_VERTEX_BASE_URL"}
        environ = {name: f"https://{of}.example/" for of, name in own.items()}
        settings = maybe_await(environ, **given)
        assert settings.base_url == f"https://{backend}.example"
        assert settings.sources["base_url"] == f"environment {own[backend]}"
        settings = maybe_await(environ, http_options=HttpOptions(base_url="http://here/path/"), **given)
        assert (settings.base_url, settings.custom_base_url) == ("http://here/path", True)
        assert settings.sources["base_url"] == "http_options.base_url"

    @pytest.mark.parametrize("url", ["localhost:80", "ftp://x", "//x"])
    def test_what_is_no_base_url(self, url):
        with pytest.raises(
            ConfigurationError, match=r"base_url '.*' \(environment GOOGLE_GEMINI_BASE_URL\) must start"
        ):
            maybe_await({"GOOGLE_GEMINI_BASE_URL": url}, api_key="k")

    @pytest.mark.parametrize(
        ("environ", "given", "version", "source"),
        [
            ({}, None, None, "default"),
            ({"GOOGLE_GENAI_API_VERSION": "v9"}, None, "v9", "environment GOOGLE_GENAI_API_VERSION"),
            ({"GOOGLE_GENAI_API_VERSION": "v9"}, "v1", "v1", "http_options.api_version"),
            ({"GOOGLE_GENAI_API_VERSION": "v9"}, "", "", "http_options.api_version"),
        ],
    )
    def test_versions(self, environ, given, version, source):
        http = HttpOptions(api_version=given)
        for settings, default in (
            (maybe_await(environ, api_key="k", http_options=http), "v1beta"),
            (maybe_await(environ, vertexai=True, project="p", http_options=http), "v1beta1"),
        ):
            assert settings.api_version == (default if version is None else version)
            assert settings.sources["api_version"] == source


def test_explain_names_every_source_and_no_secret():
    settings = maybe_await(
        {
            "GEMINI_API_KEY": "canary-key",
            "GOOGLE_GEMINI_BASE_URL": "https://host/path",
        },
        vertexai=False,
    )
    assert settings.explain().splitlines() == [
        "backend: gemini (argument vertexai)",
        "api_key: set (environment GEMINI_API_KEY)",
        "credentials: not given (default)",
        "project: not set (default)",
        "location: not set (default)",
        "base_url: https://host/path (environment GOOGLE_GEMINI_BASE_URL)",
        "api_version: v1beta (default)",
    ]
    assert "canary" not in repr(settings)
    settings = maybe_await({"GOOGLE_CLOUD_PROJECT": "p"}, vertexai=True, location="eu", credentials=object())
    assert settings.explain().splitlines()[1:5] == [
        "api_key: not set (default)",
        "credentials: given (argument credentials)",
        "project: p (environment GOOGLE_CLOUD_PROJECT)",
        "location: eu (argument location)",
    ]


class TestEnvironment:
    @pytest.mark.parametrize(
        ("vertexai", "value", "version"),
        [
            (False, "beta", "v1beta"),
            (True, "beta", "v1beta1"),
            (False, "v1", "v1"),
            (True, "stable", "stable"),
            (False, "", "v1beta"),
        ],
    )
    def test_versions_by_their_name(self, monkeypatch, vertexai, value, version):
        monkeypatch.setenv("GOOGLE_GENAI_API_VERSION", value)
        client, recorder = recording(backend="vertex" if vertexai else "gemini")
        client.models.generate_content(model="m", contents="a")
        assert recorder.last.url.path.split("/")[1] == version

    def test_an_argument_is_taken_as_it_is(self, monkeypatch):
        monkeypatch.setenv("GOOGLE_GENAI_API_VERSION", "v9")
        client, recorder = recording(http_options={"api_version": "beta"})
        client.models.generate_content(model="m", contents="a")
        assert recorder.last.url.path.split("/")[1] == "beta"

    @pytest.mark.parametrize("library", ["httpx", "httpx2"])
    @pytest.mark.parametrize("flavour", ["sync", "async"])
    def test_the_http_library(self, monkeypatch, library, flavour):
        monkeypatch.setenv("GOOGLE_GENAI_HTTP_CLIENT", library)
        with RawServer([b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"]) as server:
            with gemkit.Client(api_key="k", http_options={"base_url": server.url}) as client:
                if flavour == "sync":
                    client.models.count_tokens(model="m", contents="a")
                else:

                    async def main():
                        async with client.aio as aio:
                            await aio.models.count_tokens(model="m", contents="a")

                    asyncio.run(main())
            assert b"python-httpx" not in server.requests[0]  # the header that names gemkit stays
            transports = client._state.transports if flavour == "sync" else client._state.transports_async
            (transport,) = transports._by_arguments.values()
            assert transport._library == library

    def test_a_library_that_is_none(self, monkeypatch, caplog):
        monkeypatch.setenv("GOOGLE_GENAI_HTTP_CLIENT", "aiohttp")
        client = gemkit.Client(api_key="k")
        assert client._settings.request_options.transport.library == ""
        assert caplog.messages == ["GOOGLE_GENAI_HTTP_CLIENT='aiohttp' is ignored: it must be httpx, httpx2 or auto"]
