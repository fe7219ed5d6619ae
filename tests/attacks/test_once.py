"""What creates something is not done twice, and what was done is not reported as undone."""

import pickle

import pytest
from google.auth.credentials import Credentials

from gemkit._generated import operations
from gemkit.errors import APIConnectionError, AuthenticationError, GemkitError, NotFoundError, ServerError
from tests.attacks.servers import CLOSE, Server, ask, cut, everywhere, quick, refused, reply, reset, row
from tests.doubles import credentials
from tests.reliability.matrix import run_over

VERTEX = {"vertexai": True, "project": "p", "location": "us-central1", "credentials": credentials()}
WARNING = "may have carried out the request"


def make_batch(client):
    return client.batches.create(model="gemini-2.5-flash", src=[{"contents": "a"}])


def make_embeddings(client):
    return client.batches.create_embeddings(model="gemini-embedding-001", src={"inlined_requests": {"contents": ["a"]}})


def make_cache(client):
    return client.caches.create(model="gemini-2.5-flash", config={"contents": ["a"]})


def make_store(client):
    return client.file_search_stores.create(config={"display_name": "a"})


def make_video(client):
    return client.models.generate_videos(model="veo-3.0-generate-001", prompt="a")


def tune(client):
    return client.tunings.tune(base_model="gemini-2.5-flash", training_dataset={"gcs_uri": "gs://a/b.jsonl"})


GEMINI = [make_batch, make_embeddings, make_cache, make_store]
LOST = {"reset": reset, "cut": cut(), "500": refused(500), "502": refused(502), "504": refused(504)}


def outcome_of(flavour, transport, work, answers, backend=None, **options):
    with Server(*answers) as server:
        try:
            got = run_over(flavour, transport, work, quick, backend, base_url=server.url, **options)
        except GemkitError as error:
            got = error
    return got, server.requests


@row(
    "a job, cache, store or tuning whose response is lost, cut off, or a 500, 502 or 504",
    "an error whose `may_have_happened` is true; one request",
)
@everywhere
@pytest.mark.parametrize("fault", LOST)
def test_a_thing_is_not_made_twice(flavour, transport, fault):
    error, requests = outcome_of(flavour, transport, make_cache, [LOST[fault], reply({"name": "cachedContents/1"})])
    assert isinstance(error, APIConnectionError | ServerError)
    assert error.may_have_happened
    assert not error.is_retry_safe
    assert str(error).count(WARNING) == error.message.count(WARNING) == 1
    assert len(requests) == 1
    twin = pickle.loads(pickle.dumps(error))
    assert (twin.may_have_happened, str(twin)) == (True, str(error))


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("make", [*GEMINI, make_video, tune], ids=lambda make: make.__name__)
def test_all_that_make_something(flavour, make):
    backend = VERTEX if make in (make_video, tune) else None
    error, requests = outcome_of(flavour, "default", make, [reset, reply({})], backend)
    assert isinstance(error, APIConnectionError)
    assert error.may_have_happened
    assert len(requests) == 1
    error, requests = outcome_of(
        flavour, "default", make, [refused(500), reply({})], backend, retry_options={"http_status_codes": [500]}
    )
    assert error.may_have_happened
    assert len(requests) == 1


def test_the_operations_that_are_not_repeated():
    assert sorted(name for name, each in operations.ALL.items() if not each.is_repeatable) == [
        "agents.create",
        "auth_tokens.create",
        "batches._create",
        "batches._create_embeddings",
        "caches.create",
        "credentials.create",
        "decisions.create",
        "environments.create",
        "file_search_stores.create",
        "file_search_stores.import_file",
        "files._register_files",
        "interaction_auth_tokens.create",
        "interactions._create",
        "interactions._create_stream",
        "models._generate_videos",
        "triggers.create",
        "triggers.run",
        "tunings._tune",
        "tunings._tune_mldev",
        "voices.create",
        "webhooks.create",
        "webhooks.ping",
        "webhooks.rotate_signing_secret",
    ]


@row("the same, refused with 429 or 503", "sent again: nothing was made")
@everywhere
@pytest.mark.parametrize("status", [429, 503])
def test_refusals_are_repeated(flavour, transport, status):
    made, requests = outcome_of(
        flavour, transport, make_cache, [refused(status), refused(status), reply({"name": "cachedContents/1"})]
    )
    assert made.name == "cachedContents/1"
    assert len(requests) == 3


@row("the same, where no connection comes about", "tried three times: nothing was sent")
@everywhere
def test_without_a_connection_nothing_has_happened(flavour, transport):
    with Server(CLOSE) as server:
        url = server.url
    with pytest.raises(APIConnectionError) as caught:
        run_over(flavour, transport, make_cache, quick, base_url=url)
    assert not caught.value.may_have_happened
    assert caught.value.attempts == 3
    assert WARNING not in str(caught.value)


@everywhere
def test_what_may_be_repeated_is(flavour, transport):
    got, requests = outcome_of(flavour, transport, ask, [reset, cut(), reply()])
    assert got.text == "hi"
    assert len(requests) == 3
    error, _ = outcome_of(flavour, transport, ask, [reset])
    assert not error.may_have_happened


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_raw_requests(flavour):
    """What a POST makes is not known; a GET makes nothing."""
    error, requests = outcome_of(
        flavour, "default", lambda client: client.request("POST", "things", {}), [reset, reply({})]
    )
    assert error.may_have_happened
    assert len(requests) == 1
    got, requests = outcome_of(flavour, "default", lambda client: client.request("GET", "things"), [reset, reply({})])
    assert (got.json(), len(requests)) == ({}, 2)


def delete_file(client):
    return client.files.delete(name="files/a")


def delete_cache(client):
    return client.caches.delete(name="cachedContents/a")


def delete_store(client):
    return client.file_search_stores.delete(name="fileSearchStores/a")


def delete_batch(client):
    return client.batches.delete(name="batches/a")


@row("a deletion whose response is lost, and whose repetition finds nothing (404)", "success")
@everywhere
@pytest.mark.parametrize("fault", ["reset", "cut", "500"])
def test_a_deletion_that_was_done(flavour, transport, fault):
    got, requests = outcome_of(flavour, transport, delete_file, [LOST[fault], refused(404)])
    assert type(got).__name__ == "DeleteFileResponse"
    assert [request.method for request in requests] == ["DELETE"] * 2


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("delete", [delete_cache, delete_store, delete_batch], ids=lambda delete: delete.__name__)
def test_other_deletions(flavour, delete):
    got, _ = outcome_of(flavour, "default", delete, [reset, refused(404)])
    assert not isinstance(got, GemkitError)


@row("a deletion of what is not there, or refused (429, 503) before", "`NotFoundError`")
@everywhere
@pytest.mark.parametrize("before", [[], [refused(503)], [refused(429)]])
def test_a_deletion_of_nothing(flavour, transport, before):
    error, _ = outcome_of(flavour, transport, delete_file, [*before, refused(404)])
    assert isinstance(error, NotFoundError)


class Revoked(Credentials):
    """Credentials whose first token the service no longer takes, long before its end."""

    count = 0

    def refresh(self, request):
        self.count += 1
        self.token = f"token-of-refresh-{self.count}"


@row("a token that was revoked before its end (401)", "a new token, and the call is sent again, once")
@everywhere
@pytest.mark.parametrize("refusals", [1, 2])
def test_a_revoked_token(flavour, transport, refusals):
    given = Revoked()
    backend = {"vertexai": True, "project": "p", "location": "l", "credentials": given}
    answers = [refused(401)] * refusals + [reply()]
    got, requests = outcome_of(flavour, transport, ask, answers, backend)
    sent = [request.headers["authorization"] for request in requests]
    assert sent == ["Bearer token-of-refresh-1", "Bearer token-of-refresh-2"]
    assert given.count == 2
    if refusals == 1:
        assert got.text == "hi"
    else:
        assert isinstance(got, AuthenticationError)
