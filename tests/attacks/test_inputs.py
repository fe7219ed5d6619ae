"""Bad options, headers, addresses and contents: an error of ours that names them, and nothing is sent."""

import asyncio
import copy
import io
import json
import math
import os
import warnings

import pytest

import gemkit
import gemkit.emulator
import gemkit.replay
from gemkit.errors import ConfigurationError, GemkitError, InsecureAddressWarning, InvalidInputError
from tests.attacks.servers import MODEL, Server, ask, by_default, everywhere, quick, reply, row
from tests.doubles import recording
from tests.reliability.matrix import run_over

DEEP = []
for _ in range(3000):
    DEEP = [DEEP]
CIRCLE = {}
CIRCLE["a"] = CIRCLE
NOT_JSON = [object(), "\ud800", CIRCLE, DEEP, b"\xff", {1, 2}]
HUGE = 10**400


def refused(work, **options):
    """The error that a call ends with before anything is sent."""
    recorders = []

    def run():
        client, recorder = recording(**options)
        recorders.append(recorder)
        work(client)

    with pytest.raises(GemkitError) as caught:
        run()
    assert all(recorder.requests == [] for recorder in recorders)
    str(caught.value).encode()
    return caught.value


def configured(**http_options):
    return lambda client: client.models.generate_content(
        model=MODEL, contents="a", config={"http_options": http_options}
    )


LIMITS = [math.nan, math.inf, -math.inf, -1, 0, HUGE, float("1e400"), 10**30, "abc", [], True, "5"]


@row(
    '`timeout` and `stream_idle_timeout` of nan, inf, 1e400, 10**400, 0 or less, `True`, `"5"`',
    "`ConfigurationError` or `InvalidInputError`",
)
@pytest.mark.parametrize("name", ["timeout", "stream_idle_timeout"])
@pytest.mark.parametrize("value", LIMITS, ids=range(len(LIMITS)))
def test_limits(name, value):
    assert name in str(refused(ask, http_options={name: value}))
    assert name in str(refused(configured(**{name: value})))


RETRIES = [
    {"attempts": 1.5},
    {"attempts": -1},
    {"initial_delay": math.nan},
    {"initial_delay": 1e300},
    {"max_delay": "x"},
    {"max_delay": math.inf},
    {"exp_base": HUGE},
    {"http_status_codes": ["a"]},
    {"http_status_codes": 5},
    {"unknown": 1},
    "x",
]


@row("retry options that are no numbers, or no such options", "`ConfigurationError` or `InvalidInputError`")
@pytest.mark.parametrize("value", RETRIES, ids=range(len(RETRIES)))
def test_retry_options(value):
    assert "retry_options" in str(refused(ask, http_options={"retry_options": value}))
    assert "retry_options" in str(refused(configured(retry_options=value)))


HEADERS = [
    {"a b": "x"},
    {"host": "x"},
    {"content-length": "5"},
    {"x": "a\nb"},
    {"x": "\xe9"},
    {"x": "\ud800"},
    {"\xe9": "x"},
    {"": "x"},
    {"x": 5},
    {5: "x"},
    "abc",
]


@row(
    "headers named `a b` or `host`; values with line breaks or non-ASCII characters", "`ConfigurationError`, tried once"
)
@pytest.mark.parametrize("value", HEADERS, ids=range(len(HEADERS)))
def test_headers(value):
    assert "headers" in str(refused(ask, http_options={"headers": value}))
    assert "headers" in str(refused(configured(headers=value)))


ADDRESSES = [
    "http://\ud800.com",
    "http://127.0.0.1/\ud800",
    "http://exa mple",
    "http://[::1",
    "http://a:99999",
    "ftp://x",
    "http://",
    "http://" + "a" * 300 + ".com",
    "http://a..b",
    "http://xn--a.com",
    "http://a\x00b",
    "http://127.0.0.1/\xe9",
    5,
]


@row("a `base_url` with surrogates, an impossible host or port, or another scheme", "`ConfigurationError`")
@everywhere
def test_addresses(flavour, transport):
    for address in ADDRESSES:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", InsecureAddressWarning)
            with pytest.raises(GemkitError) as caught:
                run_over(flavour, transport, ask, quick, base_url=address)
        str(caught.value).encode()


@row("contents and `extra_body` that are not JSON: objects, circles, surrogates, 3,000 levels", "`InvalidInputError`")
@pytest.mark.parametrize("value", NOT_JSON, ids=range(len(NOT_JSON)))
def test_contents(value):
    part = {"function_response": {"name": "f", "response": {"a": value}}}
    if not isinstance(value, set | bytes):  # those have a form in JSON
        assert isinstance(
            refused(lambda client: client.models.generate_content(model=MODEL, contents={"parts": [part]})),
            InvalidInputError,
        )
    if not isinstance(value, set):
        assert "extra_body" in str(refused(ask, http_options={"extra_body": {"a": value}}))
        assert "extra_body" in str(refused(configured(extra_body={"a": value})))
        assert isinstance(refused(lambda client: client.request("POST", "x", {"a": value})), InvalidInputError)


@pytest.mark.parametrize(
    "arguments", [(5, "x"), (None, "x"), ("GET", 5), ("GET", None), ("GET", "\ud800"), ("GET", b"x")], ids=range(6)
)
def test_raw_requests(arguments):
    assert isinstance(refused(lambda client: client.request(*arguments)), InvalidInputError)


@pytest.mark.parametrize("query", [{"a": "\ud800"}, {"\ud800": "a"}, {"a": None}, {5: "a"}, 5, "x"], ids=range(6))
def test_raw_queries(query):
    assert "query" in str(refused(lambda client: client.request("GET", "x", query=query)))


@pytest.mark.parametrize("location", ["us.central1", "us_central1", "us:1"])
def test_locations_that_would_change_the_host(location):
    with pytest.raises(ConfigurationError, match="location"):
        gemkit.Client(vertexai=True, project="p", location=location, api_key=None)


@pytest.mark.parametrize("name", ["project", "location"])
@pytest.mark.parametrize("value", [5, "\ud800"], ids=range(2))
def test_projects(name, value):
    refused(ask, backend="vertex", **{name: value})


def test_versions_and_keys():
    for version in ("\ud800", "a b", 5):
        refused(ask, http_options={"api_version": version})
    for key in (5, b"k", "", "a\nb", "\ud800"):
        refused(ask, api_key=key)


ARGUMENTS = [
    {"unknown": 1},
    {"proxy": "nonsense"},
    {"proxy": "http://\ud800"},
    {"verify": "/not/there"},
    {"cert": "/not/there"},
    {"limits": 5},
    {"headers": 5},
]


@row("`client_args` that no client can be made with, files that are missing included", "`ConfigurationError`")
@pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
@by_default
@pytest.mark.parametrize("arguments", ARGUMENTS, ids=range(len(ARGUMENTS)))
def test_client_arguments(flavour, transport, arguments):
    name = "client_args" if flavour == "sync" else "async_client_args"
    with Server(reply()) as server, pytest.raises(ConfigurationError, match="client_args"):
        run_over(flavour, transport, ask, quick, base_url=server.url, **{name: arguments})
    assert server.accepted == 0


@pytest.mark.parametrize("given", [5, "x", object()], ids=range(3))
def test_clients_of_another_type(given):
    for name in ("httpx_client", "httpx_async_client"):
        client = gemkit.Client(api_key="k", http_options={name: given, "base_url": "http://127.0.0.1:9"})
        with pytest.raises(ConfigurationError, match=f"{name} .*is a {type(given).__name__}, not a client"):
            asyncio.run(ask(client.aio)) if "async" in name else ask(client)


@pytest.mark.parametrize("given", [5, "record", {"client_mode": "record"}], ids=range(3))
def test_a_debug_config_of_another_type(given):
    with pytest.raises(ConfigurationError, match="debug_config must be a DebugConfig, not"):
        gemkit.Client(api_key="k", debug_config=given)


@row("`SSL_CERT_FILE` or `SSL_CERT_DIR` that is not there", "`ConfigurationError` that names it")
@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_certificate_files(name, monkeypatch):
    from gemkit._http import tls

    monkeypatch.setattr(tls, "_contexts", {})
    monkeypatch.setenv(name, "/not/there")
    client = gemkit.Client(api_key="k", http_options={"base_url": "https://127.0.0.1:9"})
    with pytest.raises(ConfigurationError, match=name):
        ask(client)
    with pytest.raises(ConfigurationError, match=name):
        asyncio.run(ask(client.aio))


def tampered(value):
    """A recording with each of its values in turn left out, or replaced by something else."""
    places = list(_places(value))
    for place in places:
        for other in (None, 5, "x", "\ud800", [], {}, [5], True, -1.5, ...):
            twin = copy.deepcopy(value)
            holder = twin
            for step in place[:-1]:
                holder = holder[step]
            if other is ...:
                del holder[place[-1]]
            else:
                holder[place[-1]] = other
            yield twin


def _places(value, path=()):
    if path:
        yield path
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield from _places(inner, (*path, key))


@row(
    "a recording in which any one value was changed or left out",
    "an answer, or an error of ours: `ReplayError` where it is damaged",
)
@pytest.mark.parametrize("streamed", [False, True])
def test_tampered_recordings(streamed, tmp_path):
    def work(client):
        if streamed:
            return list(client.models.generate_content_stream(model=MODEL, contents="a b"))
        return ask(client)

    with gemkit.emulator.serve() as url, gemkit.replay.recording("r", directory=tmp_path, mode="record"):
        work(gemkit.Client(api_key="k", http_options={"base_url": str(url)}))
    path = tmp_path / "r.json"
    whole = json.loads(path.read_bytes())
    assert whole["exchanges"]
    told = 0
    for twin in tampered(whole):
        path.write_text(json.dumps(twin))
        try:
            with gemkit.replay.recording("r", directory=tmp_path, mode="replay"):
                work(gemkit.Client(api_key="k"))
        except GemkitError as error:
            str(error).encode()
            told += 1
    assert told > 50


@row("a MIME type with line breaks or non-ASCII characters", "`InvalidInputError`, nothing sent")
@everywhere
@pytest.mark.parametrize("kind", ["text/plain\r\nx-more: 1", "t\u00e9xt/plain", "text/\0"])
def test_mime_types_of_uploads(flavour, transport, kind):
    def upload(client):
        return client.files.upload(file=io.BytesIO(b"abc"), config={"mime_type": kind})

    with Server(reply()) as server, pytest.raises(InvalidInputError) as caught:
        run_over(flavour, transport, upload, quick, base_url=server.url)
    assert caught.value.path == "config.mime_type"
    assert server.requests == []


@row("names of files that are not text, or have line breaks", "sent encoded, in one header")
@everywhere
@pytest.mark.parametrize("name", [b"a\xff.txt", b"a\r\nx-more: 1.txt", "\u00e9\u2028.txt".encode()])
def test_names_of_files(flavour, transport, name, tmp_path):
    path = tmp_path / os.fsdecode(name)
    path.write_text("abc")

    def upload(client):
        return client.files.upload(file=path)

    with Server(reply({})) as server, pytest.raises(GemkitError):
        run_over(flavour, transport, upload, quick, base_url=server.url)
    (request,) = server.requests
    sent = request.headers["x-goog-upload-file-name"]
    assert sent.isascii()
    assert sent.endswith(".txt")
    assert "x-more" not in request.headers
