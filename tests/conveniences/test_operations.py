"""Polling operations of every kind by object and by name, and waiting for their end."""

import json

import httpx
import pytest

from gemkit.errors import (
    APITimeoutError,
    BadRequestError,
    InvalidInputError,
    NotFoundError,
    UnsupportedOperationError,
)
from gemkit.types import (
    ImportFileOperation,
    ImportFileResponse,
    ProjectOperation,
    UploadToFileSearchStoreOperation,
)
from gemkit.types import LongRunningOperation as AnyOperation
from tests.conveniences.mocks import mocked

VERTEX = {"vertexai": True, "project": "p", "location": "l"}
MODEL = "projects/p/locations/l/publishers/google/models/veo"


class GenerateVideos(AnyOperation):
    """An operation of another class than the response."""


def operation_handler(answer=None):
    return lambda request: httpx.Response(200, json=answer or {"name": "as asked", "done": True})


@pytest.mark.parametrize(
    ("operation", "vertex", "path"),
    [
        (UploadToFileSearchStoreOperation(name="fileSearchStores/a/upload/operations/b"), False, "GET {name}"),
        (ImportFileOperation(name="fileSearchStores/a/operations/b"), False, "GET {name}"),
        (GenerateVideos(name="models/veo/operations/b"), False, "GET {name}"),
        (AnyOperation(name="tunedModels/a/operations/b"), False, "GET {name}"),
        (ProjectOperation(name="projects/p/locations/l/operations/b"), True, "GET {name}"),
        (ProjectOperation(name="b"), True, "GET projects/p/locations/l/operations/b"),
        (GenerateVideos(name=f"{MODEL}/operations/b"), True, f"POST {MODEL}:fetchPredictOperation"),
        (AnyOperation(name="projects/p/locations/l/models/1/operations/b"), True, "GET {name}"),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_every_kind_by_object_and_by_name(flavour, operation, vertex, path):
    client = mocked(operation_handler(), **_place(vertex))
    for given in (operation, operation.name):
        found = flavour(client, "operations.get", given, config={"http_options": {"headers": {"x-mine": "1"}}})
        assert found.done is True
        sent = client.seen.pop()
        version = "v1beta1" if vertex else "v1beta"
        assert f"{sent.method} {sent.url.path}" == path.replace(" ", f" /{version}/").format(name=operation.name)
        assert sent.headers["x-mine"] == "1"
        if sent.method == "POST":
            assert json.loads(sent.content) == {"operationName": operation.name}
        assert isinstance(found, type(operation)) or isinstance(given, str)


def _place(vertex):
    if not vertex:
        return {}
    from google.oauth2.credentials import Credentials

    return {**VERTEX, "api_key": None, "credentials": Credentials(token="t")}


@pytest.mark.parametrize("operation", [None, 5, "", AnyOperation(), "models/veo", "a/b"])
def test_what_is_no_operation(flavour, operation):
    client = mocked(operation_handler())
    for method in ("operations.get", "operations.wait"):
        with pytest.raises(InvalidInputError):
            flavour(client, method, operation)
    assert client.seen == []


def test_an_object_of_a_foreign_class(flavour):
    class Foreign:
        name = "models/veo/operations/b"

    with pytest.raises(InvalidInputError, match="operation must be a long-running operation; got Foreign"):
        flavour(mocked(operation_handler()), "operations.get", Foreign())


def test_kinds_of_the_other_backend(flavour):
    with pytest.raises(UnsupportedOperationError):
        flavour(mocked(operation_handler()), "operations.get", "projects/p/locations/l/operations/b")
    with pytest.raises(UnsupportedOperationError):
        flavour(mocked(operation_handler(), **_place(True)), "operations.get", "fileSearchStores/a/operations/b")


@pytest.fixture
def importing(make):
    """A client and an import that takes two polls."""
    client = make()
    store = client.file_search_stores.create()
    file = client.files.upload(file=b"text", config={"mime_type": "text/plain"})
    operation = client.file_search_stores.import_file(file_search_store_name=store.name, file_name=file.name)
    return client, operation


def test_waiting(flavour, importing):
    client, operation = importing
    seen = []
    done = flavour(client, "operations.wait", operation, on_progress=seen.append)
    assert isinstance(done, ImportFileOperation)
    assert isinstance(done.response, ImportFileResponse)
    assert done.response.document_name
    assert [bool(each.done) for each in seen] == [False, True]
    assert client.clock.naps == [2]
    assert not operation.done
    assert flavour(client, "operations.wait", done) is done


def test_waiting_with_intervals_of_ones_own(flavour, importing):
    client, operation = importing
    flavour(client, "operations.wait", operation, initial_interval=7, maximum_interval=8, interval_factor=1)
    assert client.clock.naps == [7]


def test_waiting_by_name(flavour, importing):
    client, operation = importing
    assert flavour(client, "operations.wait", operation.name).done


def test_waiting_no_longer_than_asked(flavour, importing):
    client, operation = importing
    with pytest.raises(APITimeoutError, match=f"{operation.name} is not done after 0 s"):
        flavour(client, "operations.wait", operation, timeout=0)


def test_waiting_for_what_fails(flavour, importing):
    client, operation = importing
    client.file_search_stores.delete(name=operation.name.partition("/operations/")[0], config={"force": True})
    with pytest.raises(NotFoundError) as caught:
        flavour(client, "operations.wait", operation)
    assert caught.value.operation.name == operation.name
    assert caught.value.status == "NOT_FOUND"


def test_waiting_for_what_has_failed(flavour):
    failed = ImportFileOperation(name="x", done=True, error={"code": 3, "message": "no text in it"})
    with pytest.raises(BadRequestError, match="no text in it"):
        flavour(mocked(operation_handler()), "operations.wait", failed)
