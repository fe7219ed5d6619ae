"""Odd answers: errors that come as successes, lists without an end, details without a bottom."""

import copy
import pickle
import socket
import ssl
import time

import pytest
import trustme

import gemkit
from gemkit.errors import (
    APIConnectionError,
    APIError,
    BadRequestError,
    ConfigurationError,
    GemkitError,
    PermissionDeniedError,
    ResponseError,
)
from tests.attacks.servers import Server, ask, everywhere, quick, reply, row
from tests.doubles import PATIENCE
from tests.reliability.matrix import run_over


def outcome_of(flavour, transport, work, *answers, **options):
    with Server(*answers) as server:
        try:
            got = run_over(flavour, transport, work, quick, base_url=server.url, **options)
        except GemkitError as error:
            got = error
    return got, server.requests


@row("a 200 without a body", "`ResponseError`; of deletions and of what returns nothing, success")
@everywhere
def test_empty_bodies(flavour, transport):
    error, _ = outcome_of(flavour, transport, ask, reply(b""))
    assert isinstance(error, ResponseError)
    assert "the response is empty" in str(error)
    got, _ = outcome_of(flavour, transport, lambda client: client.files.delete(name="files/a"), reply(b""))
    assert not isinstance(got, GemkitError)
    got, _ = outcome_of(flavour, transport, lambda client: client.batches.cancel(name="batches/a"), reply(b""))
    assert got is None


@row("a 200 with `{}`", "a result without content: JSON of these services leaves out what has its default")
@everywhere
def test_empty_objects(flavour, transport):
    got, _ = outcome_of(flavour, transport, ask, reply({}))
    assert got.candidates is None


@row('a 200 with `{"error": ...}`', "the error that it stands for")
@everywhere
def test_errors_with_status_200(flavour, transport):
    error, _ = outcome_of(
        flavour, transport, ask, reply({"error": {"code": 403, "message": "no", "status": "PERMISSION_DENIED"}})
    )
    assert isinstance(error, PermissionDeniedError)
    job = {"name": "batches/a", "error": {"code": 3, "message": "bad"}}
    got, _ = outcome_of(flavour, transport, lambda client: client.batches.get(name="batches/a"), reply(job))
    assert not isinstance(got, APIError)  # that is the job's own


def page(*names, token=""):
    return reply({"files": [{"name": f"files/{name}"} for name in names], "nextPageToken": token})


def names(client):
    return [each.name[-1] for each in client.files.list()]


async def names_async(client):
    return [each.name[-1] async for each in await client.files.list()]


@row("a list whose page token does not change, or comes again", "`ResponseError`")
@everywhere
@pytest.mark.parametrize("tokens", ["aa", "abab"])
def test_lists_without_an_end(flavour, transport, tokens):
    work = names if flavour == "sync" else names_async
    error, requests = outcome_of(flavour, transport, work, *(page("1", token=token) for token in tokens))
    assert isinstance(error, ResponseError)
    assert "does not end" in str(error)
    assert len(requests) == len(set(tokens)) + 1


@row("iterating over a pager twice", "all items both times")
@everywhere
def test_iterating_twice(flavour, transport):
    def twice(client):
        pager = client.files.list()
        return [[each.name[-1] for each in pager] for _ in range(2)]

    async def twice_async(client):
        pager = await client.files.list()
        return [[each.name[-1] async for each in pager] for _ in range(2)]

    answers = [page("1", "2", token="a"), page("3"), page("3")]
    got, requests = outcome_of(flavour, transport, twice if flavour == "sync" else twice_async, *answers)
    assert got == [["1", "2", "3"]] * 2
    assert len(requests) == 3


def test_iterating_after_next_page():
    def work(client):
        pager = client.files.list()
        pager.next_page()
        return [[each.name[-1] for each in pager] for _ in range(2)], len(pager)

    got, _ = outcome_of("sync", "default", work, page("1", token="a"), page("2", token="b"), page("3"))
    assert got == ([["2", "3"]] * 2, 1)


@row("an error whose details are nested 900 deep", "pickles, copies and deep-copies")
@everywhere
def test_deep_details(flavour, transport):
    body = b'{"error": {"code": 400, "message": "no", "details": ' + b"[" * 900 + b"]" * 900 + b"}}"
    error, _ = outcome_of(flavour, transport, ask, reply(body, 400))
    assert isinstance(error, BadRequestError)
    assert (error.message, str(error)) == ("no", "400. no")
    for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), copy.copy(error)):
        assert type(twin) is BadRequestError
        assert (str(twin), twin.details) == (str(error), error.details)
    assert isinstance(error.details, str)


def test_details_of_any_depth_up_to_a_hundred_are_kept():
    deep = shallow = []
    for _ in range(5000):
        deep = [deep]
    assert isinstance(APIError(400, {"error": {"message": "no", "details": deep}}).details, str)
    assert APIError(400, {"error": {"message": "no", "details": [shallow]}}).details["error"]["details"] == [[]]


@row("trio", "`ConfigurationError`: async calls need asyncio")
def test_without_asyncio():
    client = gemkit.Client(api_key="k", http_options={"base_url": "http://127.0.0.1:9"})
    calling = ask(client.aio)
    with pytest.raises(ConfigurationError, match="asyncio"):
        calling.send(None)  # as another event loop would run it


@row("a certificate that is not trusted", "`APIConnectionError` after one attempt")
@everywhere
def test_certificates(flavour, transport):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with Server(reply(), context=context) as server:
        error = permanent(flavour, transport, server.url)
        assert server.requests == []
    assert "certificate" in str(error)


@row("a host name that does not exist", "`APIConnectionError` after one attempt")
@everywhere
def test_host_names(flavour, transport, monkeypatch):
    def unknown(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = permanent(flavour, transport, "https://unknown.invalid")
    assert "the host name cannot be resolved" in str(error)


def permanent(flavour, transport, url):
    with pytest.raises(APIConnectionError) as caught:
        run_over(flavour, transport, ask, quick, base_url=url)
    assert caught.value.attempts == 1
    assert caught.value.is_permanent
    assert not caught.value.is_retry_safe
    return caught.value


@row("an error or unreadable answer of backslashes, quotes, or megabytes", "told in time; 1 MiB of it is kept")
@everywhere
@pytest.mark.parametrize(
    "text", ["\\" * 200_000, '"\\' * 100_000, " " * 40_000_000], ids=["backslashes", "quotes", "long"]
)
def test_long_texts(flavour, transport, text):
    begun = time.monotonic()
    status = 200 if text.isspace() else 400
    error, _ = outcome_of(flavour, transport, ask, reply(text.encode(), status, content_type="text/plain"))
    # Far from exact on a busy machine, and far from what time that grows with the square of the length comes to.
    assert time.monotonic() - begun < PATIENCE / 2
    assert isinstance(error, BadRequestError if status == 400 else ResponseError)
    assert status == 400 or len(error.body) == 1024 * 1024
    pickle.loads(pickle.dumps(error))


def test_a_key_at_the_end_of_what_is_kept_is_masked():
    key = "AIza" + "S" * 35
    error = ResponseError("no", body=b"a" * (1024 * 1024 - 10) + b" " + key.encode())
    assert b"AIza" not in error.body
    assert len(error.body) <= 1024 * 1024
