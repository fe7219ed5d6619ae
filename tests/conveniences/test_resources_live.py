"""Every operation of these resources, over a real socket, sync and async, from one table."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import pytest
from google.oauth2.credentials import Credentials

import gemkit.types as t
from gemkit._generated import operations as generated

PLAIN = {"mime_type": "text/plain"}
MODEL = "gemini-2.5-flash"
MOMENT = dt.datetime(2027, 2, 3, 4, 5, 6, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Row:
    """One call, on a client for which `needs` have been made.

    Attributes:
        method: What is called.
        arguments: Its arguments; a function of what was made before gives those that name it.
        gives: Type of the answer, or of a page's items.
        check: What must hold of the answer.
        requests: Methods and paths that went out, in order.
        needs: What is made first: `file`, `store`, `document`, `cache`, `imported`.
        vertex: Whether Vertex AI has it too.
    """

    method: str
    arguments: Any
    gives: type
    check: Any
    requests: str
    needs: tuple[str, ...] = ()
    vertex: bool = False


ROWS = [
    Row("files.upload", {"file": b"text", "config": PLAIN}, t.File, lambda it: it.size_bytes == 4, "POST /upload/v1beta/files POST /upload/v1beta/files"),
    Row("files.get", lambda it: {"name": it.file.name}, t.File, lambda it: it.state == "ACTIVE", "GET /v1beta/files/file-1", ("file",)),
    Row("files.list", {"config": {"page_size": 1}}, t.File, lambda it: len(it) == 1, "GET /v1beta/files", ("file",)),
    Row("files.delete", lambda it: {"name": it.file.uri}, t.DeleteFileResponse, lambda it: it.sdk_http_response.status_code == 200, "DELETE /v1beta/files/file-1", ("file",)),
    Row("files.download", lambda it: {"file": it.file}, bytes, lambda it: it == b"one two three", "GET /v1beta/files/file-1:download", ("file",)),
    Row("files.register_files", {"auth": Credentials(token="t"), "uris": ["gs://b/o"]}, t.RegisterFilesResponse, lambda it: it.files[0].source == "REGISTERED", "POST /v1beta/files:register"),
    Row("caches.create", {"model": MODEL, "config": {"contents": "one two", "ttl": "60s", "display_name": "Mine", "system_instruction": "be brief"}}, t.CachedContent, lambda it: it.display_name == "Mine" and it.usage_metadata.total_token_count, "POST {v}/cachedContents", vertex=True),
    Row("caches.get", lambda it: {"name": it.cache.name}, t.CachedContent, lambda it: it.model.endswith(MODEL), "GET {v}/cachedContents/1", ("cache",), vertex=True),
    Row("caches.list", {}, t.CachedContent, lambda it: len(it) == 1, "GET {v}/cachedContents", ("cache",), vertex=True),
    Row("caches.update", lambda it: {"name": it.cache.name, "config": {"expire_time": MOMENT}}, t.CachedContent, lambda it: it.expire_time == MOMENT, "PATCH {v}/cachedContents/1", ("cache",), vertex=True),
    Row("caches.delete", lambda it: {"name": it.cache.name}, t.DeleteCachedContentResponse, lambda it: True, "DELETE {v}/cachedContents/1", ("cache",), vertex=True),
    Row("file_search_stores.create", {"config": {"display_name": "Mine"}}, t.FileSearchStore, lambda it: it.display_name == "Mine", "POST /v1beta/fileSearchStores"),
    Row("file_search_stores.get", lambda it: {"name": it.store.name}, t.FileSearchStore, lambda it: it.active_documents_count == 0, "GET /v1beta/fileSearchStores/store-1", ("store",)),
    Row("file_search_stores.list", {}, t.FileSearchStore, lambda it: len(it) == 1, "GET /v1beta/fileSearchStores", ("store",)),
    Row("file_search_stores.delete", lambda it: {"name": it.store.name, "config": {"force": True}}, type(None), lambda it: True, "DELETE /v1beta/fileSearchStores/store-1", ("document",)),
    Row("file_search_stores.import_file", lambda it: {"file_search_store_name": it.store.name, "file_name": it.file.name}, t.ImportFileOperation, lambda it: it.name and not it.done, "POST /v1beta/fileSearchStores/store-1:importFile", ("store", "file")),
    Row("file_search_stores.upload_to_file_search_store", lambda it: {"file_search_store_name": it.store.name, "file": b"text", "config": PLAIN}, t.UploadToFileSearchStoreOperation, lambda it: it.name and not it.done, " ".join(["POST /upload/v1beta/fileSearchStores/store-1:uploadToFileSearchStore"] * 2), ("store",)),
    Row("file_search_stores.download_media", lambda it: {"media_id": it.document.name.replace("documents", "media")}, bytes, lambda it: it == b"one two three", "GET /v1beta/fileSearchStores/store-1/media/document-1", ("document",)),
    Row("file_search_stores.documents.get", lambda it: {"name": it.document.name}, t.Document, lambda it: it.state == "STATE_ACTIVE", "GET /v1beta/fileSearchStores/store-1/documents/document-1", ("document",)),
    Row("file_search_stores.documents.list", lambda it: {"parent": it.store.name}, t.Document, lambda it: len(it) == 1, "GET /v1beta/fileSearchStores/store-1/documents", ("document",)),
    Row("file_search_stores.documents.delete", lambda it: {"name": it.document.name, "config": {"force": True}}, type(None), lambda it: True, "DELETE /v1beta/fileSearchStores/store-1/documents/document-1", ("document",)),
    Row("operations.get", lambda it: {"operation": it.operation}, t.UploadToFileSearchStoreOperation, lambda it: it.name, "GET /v1beta/fileSearchStores/store-1/upload/operations/import-1", ("operation",)),
    Row("operations.wait", lambda it: {"operation": it.operation}, t.UploadToFileSearchStoreOperation, lambda it: it.done and it.response.document_name, " ".join(["GET /v1beta/fileSearchStores/store-1/upload/operations/import-1"] * 2), ("operation",)),
    Row("auth_tokens.create", {"config": {"uses": 2, "http_options": {"api_version": "v1alpha"}}}, t.AuthToken, lambda it: it.name.startswith("auth_tokens/"), "POST /v1alpha/auth_tokens"),
]  # fmt: skip


class Made:
    """What a row needs, made with the sync client when first asked for."""

    def __init__(self, client):
        self.client = client
        self.made = {}

    def __getattr__(self, name):
        if name not in self.made:
            self.made[name] = getattr(self, f"make_{name}")()
        return self.made[name]

    def make_file(self):
        return self.client.files.upload(file=b"one two three", config=PLAIN)

    def make_cache(self):
        return self.client.caches.create(model=MODEL, config={"contents": "one two"})

    def make_store(self):
        return self.client.file_search_stores.create()

    def make_operation(self):
        return self.client.file_search_stores.upload_to_file_search_store(
            file_search_store_name=self.store.name, file=b"one two three", config=PLAIN
        )

    def make_document(self):
        done = self.client.operations.wait(self.operation)
        return self.client.file_search_stores.documents.get(name=done.response.document_name)


CASES = [(row, "gemini") for row in ROWS] + [(row, "vertex") for row in ROWS if row.vertex]


@pytest.mark.parametrize(("row", "backend"), CASES, ids=[f"{row.method}-{backend}" for row, backend in CASES])
def test_a_call(flavour, make, server, row, backend):
    place = "/v1beta"
    if backend == "vertex":
        place = "/v1beta1/projects/p/locations/us-central1"
        credentials = Credentials(token="t")
        client = make(vertexai=True, api_key=None, project="p", location="us-central1", credentials=credentials)
    else:
        client = make()
    made = Made(client)
    for need in row.needs:
        getattr(made, need)
    arguments = row.arguments(made) if callable(row.arguments) else row.arguments
    server.requests.clear()
    answer = flavour(client, row.method, **arguments)
    items = answer if isinstance(answer, list) else [answer]
    assert all(isinstance(item, row.gives) for item in items)
    assert row.check(answer)
    sent = " ".join(f"{each.method} {each.path}" for each in server.requests)
    assert sent == row.requests.format(v=place)


def test_no_operation_is_left_out():
    resources = ("files", "caches", "file_search_stores", "documents", "operations", "auth_tokens")
    known = {row.method.replace("file_search_stores.documents.", "documents.") for row in ROWS}
    for name in generated.ALL:
        resource, _, method = name.partition(".")
        if resource in resources and not method.startswith("_"):
            assert name in known, name


def test_documents_hang_under_stores_only(make):
    client = make()
    assert not hasattr(client, "documents")
    assert not hasattr(client.aio, "documents")
    assert client.file_search_stores.documents is client.file_search_stores.documents
    assert type(client.aio.file_search_stores.documents).__name__ == "AsyncDocuments"


def test_a_page_of_many(flavour, make, server):
    client = make()
    for _ in range(5):
        client.files.upload(file=b"x", config=PLAIN)
    server.requests.clear()
    assert len(flavour(client, "files.list", config={"page_size": 2})) == 5
    assert len(server.requests) == 3
