"""Keys and tokens are not sent without encryption or to redirects; hosts for client certificates."""

import asyncio
import pickle
import warnings

import httpx
import pytest

import gemkit
from gemkit._api import settings as options
from gemkit._api.settings import mtls_host
from gemkit._http.urls import is_insecure
from gemkit.errors import APIError, ConfigurationError, InsecureAddressWarning
from gemkit.types import HttpOptions
from tests.doubles import ANSWER, RawServer, Recorder, credentials

KEY = "AIzaCANARY-key-0123456789-0123456789abcd"
CERT = {"client_args": {"cert": "client.pem"}}

INSECURE = ["http://host", "http://host.example/x", "http://10.0.0.1:80", "http://128.0.0.1", "http://[2001:db8::1]/"]
INSECURE += [
    "http://localhost.example",
    "http://127.0.0.1.example",
    "http://127.evil",
    "http://a@b",
]
INSECURE += ["http://host?@localhost", "http://host#@127.0.0.1", "http://0.0.0.0"]
FINE = ["https://host", "http://localhost", "http://LOCALHOST:8080/x", "http://127.0.0.1:9", "http://127.8.9.10"]
FINE += ["http://[::1]:80/", "http://api.localhost/"]


@pytest.mark.parametrize("url", INSECURE)
def test_addresses_that_others_can_read(url):
    assert is_insecure(url)


@pytest.mark.parametrize("url", FINE)
def test_addresses_that_they_cannot(url):
    assert not is_insecure(url)


class TestWarning:
    def test_at_the_client_of_the_user(self):
        with pytest.warns(InsecureAddressWarning, match="http://host/x is plain HTTP to another machine") as caught:
            gemkit.Client(api_key="k", http_options={"base_url": "http://host/x"})
        assert len(caught) == 1
        assert caught[0].filename == __file__
        assert "CANARY" not in str(caught[0].message)

    def test_once_per_client(self):
        recorder = Recorder()
        given = {"httpx_client": httpx.Client(transport=httpx.MockTransport(recorder)), "base_url": "http://host"}
        with pytest.warns(InsecureAddressWarning):
            client = gemkit.Client(api_key="k", http_options=given)
        for one in (client, client.with_options({"timeout": 9}), client.with_options({"base_url": "http://other"})):
            one.models.generate_content(model="m", contents="a")
        assert len(recorder.requests) == 3
        with pytest.warns(InsecureAddressWarning):
            gemkit.Client(api_key="k", http_options={"base_url": "http://host"})

    def test_an_address_of_one_call(self):
        given = {"httpx_client": httpx.Client(transport=httpx.MockTransport(Recorder()))}
        client = gemkit.Client(api_key="k", http_options=given)
        config = {"http_options": {"base_url": "http://host"}}
        with pytest.warns(InsecureAddressWarning) as caught:
            client.models.generate_content(model="m", contents="a", config=config)
        client.models.generate_content(model="m", contents="a", config=config)  # with warnings as errors
        assert [warning.filename for warning in caught] == [__file__]

    def test_a_view(self):
        client = gemkit.Client(api_key="k")
        with pytest.warns(InsecureAddressWarning) as caught:
            client.with_options({"base_url": "http://host"})
        assert [warning.filename for warning in caught] == [__file__]

    def test_the_environment(self, monkeypatch):
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", "http://host")
        with pytest.warns(InsecureAddressWarning):
            gemkit.Client(api_key="k")

    def test_a_copy(self):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            data = pickle.dumps(gemkit.Client(api_key="k", http_options={"base_url": "http://host"}))
        with pytest.warns(InsecureAddressWarning):
            pickle.loads(data)

    def test_none_where_nobody_reads_along(self):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for url in FINE:
                gemkit.Client(api_key="k", http_options={"base_url": url})


def redirected(url, transport, mode, streamed):
    arguments = {"model": "m", "contents": "a"}
    given = {
        "core": {},
        "httpx": {"client_args": {"follow_redirects": True}},
        "aiohttp": {"aiohttp_client": True},
    }[transport]
    client = gemkit.Client(api_key=KEY, http_options={"base_url": url, **given})

    async def later():
        async with client.aio as aio:
            if streamed:
                await aio.models.generate_content_stream(**arguments)
            else:
                await aio.models.generate_content(**arguments)

    with client:
        if mode == "async":
            asyncio.run(later())
        elif streamed:
            client.models.generate_content_stream(**arguments)
        else:
            client.models.generate_content(**arguments)


@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    ("transport", "mode"),
    [("core", "sync"), ("core", "async"), ("httpx", "sync"), ("httpx", "async"), ("aiohttp", "async")],
)
def test_nothing_follows_a_redirect(transport, mode, status, streamed):
    with RawServer([b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"]) as elsewhere:
        place = f"{elsewhere.url}/v1/x?key=CANARY"
        head = f"HTTP/1.1 {status} Moved\r\nlocation: {place}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
        with RawServer([head.encode()]) as server:
            with pytest.raises(APIError) as caught:
                redirected(server.url, transport, mode, streamed)
            assert server.connections == 1
        assert elsewhere.connections == 0
    error = caught.value
    assert error.code == status
    host = elsewhere.url.removeprefix("http://")
    assert f"Redirect to {host}, which is not followed" in str(error)
    assert "CANARY" not in f"{error} {error.headers} {error!r}"


# Backend, location, express mode -> the address for client certificates.
HOSTS = [
    ("gemini", None, "https://generativelanguage.mtls.googleapis.com"),
    ("vertex", "global", "https://aiplatform.mtls.googleapis.com"),
    ("vertex", None, "https://aiplatform.mtls.googleapis.com"),
    ("vertex", "us-central1", "https://us-central1-aiplatform.mtls.googleapis.com"),
    ("vertex", "europe-west4", "https://europe-west4-aiplatform.mtls.googleapis.com"),
    ("vertex", "us", "https://aiplatform.us.rep.mtls.googleapis.com"),
    ("express", None, "https://aiplatform.mtls.googleapis.com"),
]
# GOOGLE_API_USE_MTLS_ENDPOINT, options -> whether those addresses are called.
WISHES = [
    (None, None, False),
    (None, CERT, False),
    ("", CERT, False),
    ("never", CERT, False),
    ("auto", None, False),
    ("auto", {"client_args": {"verify": False}}, False),
    ("auto", CERT, True),
    (" AUTO ", CERT, True),
    ("auto", {"async_client_args": {"cert": ("client.pem", "key.pem")}}, True),
    ("always", CERT, True),
    ("always", None, True),
]


def settled(backend, location, wish, given, **env):
    if wish is not None:
        env["GOOGLE_API_USE_MTLS_ENDPOINT"] = wish
    vertex = backend == "vertex"
    return options.resolve(
        enterprise=None,
        vertexai=backend != "gemini",
        api_key=None if vertex else "k",
        credentials=credentials() if vertex else None,
        project="p" if vertex else None,
        location=location,
        http_options=None if given is None else HttpOptions(**given),
        environ=env,
    )


class TestClientCertificates:
    @pytest.mark.parametrize(("backend", "location", "host"), HOSTS)
    @pytest.mark.parametrize(("wish", "given", "wanted"), WISHES)
    def test_the_address(self, backend, location, host, wish, given, wanted):
        settings = settled(backend, location, wish, given)
        assert settings.base_url == (host if wanted else host.replace(".mtls", ""))
        assert not settings.custom_base_url

    def test_an_address_of_ones_own_stays(self):
        own = {**CERT, "base_url": "https://own.googleapis.com"}
        assert settled("gemini", None, "always", own).base_url == "https://own.googleapis.com"
        from_environment = settled("gemini", None, "always", CERT, GOOGLE_GEMINI_BASE_URL="https://gate.googleapis.com")
        assert from_environment.base_url == "https://gate.googleapis.com"

    def test_a_word_that_is_none(self):
        with pytest.raises(ConfigurationError, match="GOOGLE_API_USE_MTLS_ENDPOINT='sometimes' must be never, auto or"):
            settled("gemini", None, "sometimes", None)

    def test_other_hosts_have_no_such_form(self):
        assert mtls_host("https://host.example") == "https://host.example"

    def test_calls_go_there(self, monkeypatch):
        monkeypatch.setenv("GOOGLE_API_USE_MTLS_ENDPOINT", "always")
        recorder = Recorder(ANSWER)
        given = httpx.Client(transport=httpx.MockTransport(recorder))
        gemkit.Client(api_key="k", http_options={"httpx_client": given}).models.generate_content(
            model="m", contents="a"
        )
        assert recorder.last.url.host == "generativelanguage.mtls.googleapis.com"
