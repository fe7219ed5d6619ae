import pytest

from .polling import poll
from .resumable import Session, upload

STORES = "/v1beta/fileSearchStores"
TYPE = "type.googleapis.com/google.ai.generativelanguage.v1main."


@pytest.fixture
def store(caller):
    return caller.post(STORES, {"displayName": "Shelf"}).json()["name"]


def put(caller, store, data=b"text", **options):
    return upload(caller, data, path=f"/upload/v1beta/{store}:uploadToFileSearchStore", **options)


def test_create_get_list_and_delete(caller):
    store = caller.post(STORES, {"displayName": "Shelf", "embeddingModel": "models/e"}).json()
    assert store == {
        "name": "fileSearchStores/store-1",
        "displayName": "Shelf",
        "embeddingModel": "models/e",
        "createTime": "2026-01-01T00:00:00Z",
        "updateTime": "2026-01-01T00:00:00Z",
        "activeDocumentsCount": "0",
        "pendingDocumentsCount": "0",
        "failedDocumentsCount": "0",
        "sizeBytes": "0",
    }
    other = caller.post(STORES, {}).json()
    assert "displayName" not in other
    first = caller.get(STORES, params={"pageSize": 1}).json()
    second = caller.get(STORES, params={"pageSize": 1, "pageToken": first["nextPageToken"]}).json()
    assert first["fileSearchStores"] + second["fileSearchStores"] == [store, other]
    assert caller.get(f"/v1beta/{store['name']}").json() == store
    assert caller("DELETE", f"/v1beta/{store['name']}").json() == {}
    for method in ("GET", "DELETE"):
        assert caller(method, f"/v1beta/{store['name']}").status_code == 404


def test_uploading_to_a_store(caller, store):
    body = {"displayName": "Page", "customMetadata": [{"key": "year", "numericValue": 1999}]}
    operation = put(caller, store, b"four", body=body, mime_type="text/html")
    assert operation == {"name": f"{store}/upload/operations/import-1"}
    document = f"{store}/documents/document-1"
    assert caller.get(f"/v1beta/{document}").json()["state"] == "STATE_PENDING"
    counts = caller.get(f"/v1beta/{store}").json()
    assert (counts["pendingDocumentsCount"], counts["activeDocumentsCount"]) == ("1", "0")
    assert poll(caller, f"/v1beta/{operation['name']}") == [
        operation,
        {
            **operation,
            "done": True,
            "response": {"@type": f"{TYPE}UploadToFileSearchStoreResponse", "parent": store, "documentName": document},
        },
    ]
    assert caller.get(f"/v1beta/{document}").json() == {
        "name": document,
        "displayName": "Page",
        "customMetadata": [{"key": "year", "numericValue": 1999}],
        "mimeType": "text/html",
        "sizeBytes": "4",
        "state": "STATE_ACTIVE",
        "createTime": "2026-01-01T00:00:00Z",
        "updateTime": "2026-01-01T00:00:00Z",
    }
    counts = caller.get(f"/v1beta/{store}").json()
    assert (counts["pendingDocumentsCount"], counts["activeDocumentsCount"], counts["sizeBytes"]) == ("0", "1", "4")


def test_the_described_type_goes_before_the_announced_one(caller, store):
    put(caller, store, body={"mimeType": "text/css"})
    assert caller.get(f"/v1beta/{store}/documents/document-1").json()["mimeType"] == "text/css"


def test_importing_a_file(caller, store):
    upload(caller, b"content", body={"file": {"displayName": "Notes"}}, mime_type="text/plain")
    operation = caller.post(f"/v1beta/{store}:importFile", {"fileName": "files/file-1"}).json()
    done = poll(caller, f"/v1beta/{operation['name']}")[-1]
    assert done["response"]["@type"] == f"{TYPE}ImportFileResponse"
    document = caller.get(f"/v1beta/{done['response']['documentName']}").json()
    assert (document["displayName"], document["sizeBytes"], document["mimeType"]) == ("Notes", "7", "text/plain")
    # The document has bytes of its own.
    caller("DELETE", "/v1beta/files/file-1")
    media = caller.http.get(f"/v1beta/{store}/media/document-1?alt=media")
    assert (media.status_code, media.content) == (200, b"content")


@pytest.mark.parametrize(("body", "code"), [({}, 400), ({"fileName": "files/none"}, 404)])
def test_what_cannot_be_imported(caller, store, body, code):
    assert caller.post(f"/v1beta/{store}:importFile", body).status_code == code


def test_a_store_that_is_not_there(caller):
    assert caller.post(f"{STORES}/none:importFile", {"fileName": "files/x"}).status_code == 404
    assert caller.get(f"{STORES}/none/documents").status_code == 404
    session = Session(caller, path="/upload/v1beta/fileSearchStores/none:uploadToFileSearchStore")
    assert session.started.status_code == 404


def test_a_store_deleted_while_its_document_is_uploaded(caller, store):
    session = Session(caller, path=f"/upload/v1beta/{store}:uploadToFileSearchStore")
    caller("DELETE", f"/v1beta/{store}")
    assert session.send("upload, finalize", 0, b"x").status_code == 404


def test_an_import_of_a_document_that_was_deleted(caller, store):
    operation = put(caller, store)
    caller("DELETE", f"/v1beta/{store}/documents/document-1")
    done = poll(caller, f"/v1beta/{operation['name']}")[-1]
    assert (done["done"], done["error"]["code"]) == (True, 5)


def test_documents_of_a_store(caller, store):
    other = caller.post(STORES, {}).json()["name"]
    for name in (store, store, store, other):
        put(caller, name)
    path = f"/v1beta/{store}/documents"
    first = caller.get(path, params={"pageSize": 2}).json()
    second = caller.get(path, params={"pageSize": 2, "pageToken": first["nextPageToken"]}).json()
    names = [document["name"] for document in first["documents"] + second["documents"]]
    assert names == [f"{store}/documents/document-{number}" for number in (1, 2, 3)]


def test_an_indexed_document_is_deleted_by_force(caller, store):
    operation = put(caller, store)
    poll(caller, f"/v1beta/{operation['name']}")
    path = f"/v1beta/{store}/documents/document-1"
    refused = caller("DELETE", path)
    assert (refused.status_code, refused.json()["error"]["status"]) == (400, "FAILED_PRECONDITION")
    assert caller("DELETE", path, params={"force": "true"}).json() == {}
    for method in ("GET", "DELETE"):
        assert caller(method, path).status_code == 404


def test_a_full_store_is_deleted_by_force(caller, store):
    put(caller, store)
    refused = caller("DELETE", f"/v1beta/{store}")
    assert (refused.status_code, refused.json()["error"]["status"]) == (400, "FAILED_PRECONDITION")
    assert caller("DELETE", f"/v1beta/{store}", params={"force": "true"}).json() == {}
    assert caller.get(f"/v1beta/{store}/documents/document-1").status_code == 404


def test_media(caller, store):
    put(caller, store, b"0123456789", mime_type="image/png")
    path = f"/v1beta/{store}/media/document-1"
    whole = caller.http.get(f"{path}?alt=media")
    assert (whole.content, whole.headers["content-type"]) == (b"0123456789", "image/png")
    assert caller.http.get(f"{path}?alt=media", headers={"range": "bytes=2-3"}).content == b"23"
    assert caller.http.get(path).status_code == 400
    assert caller.http.get(f"/v1beta/{store}/media/none?alt=media").status_code == 404
