"""File search stores, their documents, and the operations that import documents."""

from collections.abc import Iterable
from typing import NamedTuple

from gemkit.emulator.byte_ranges import ranged
from gemkit.emulator.contents import Content
from gemkit.emulator.handlers import files
from gemkit.emulator.json_values import JSON, as_text
from gemkit.emulator.long_running import LongRunning
from gemkit.emulator.paging import find, page
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.replies import Reply
from gemkit.emulator.service_errors import ServiceError, invalid, precondition

_TYPE = "type.googleapis.com/google.ai.generativelanguage.v1main."
_EMBEDDING_MODEL = "models/gemini-embedding-001"
_COUNTED = {"STATE_ACTIVE": "activeDocumentsCount", "STATE_PENDING": "pendingDocumentsCount"}


class _Origin(NamedTuple):
    """Differences between importing and uploading a file: the names of their operations, and their responses."""

    operations: str
    response: str


_IMPORT = _Origin("operations", "ImportFileResponse")
_UPLOAD = _Origin("upload/operations", "UploadToFileSearchStoreResponse")


def _stores(call: Call) -> dict[str, JSON]:
    return call.state.table("generativelanguage.fileSearchStores")


def _documents(call: Call) -> dict[str, JSON]:
    return call.state.table("generativelanguage.fileSearchStores.documents")


def _documents_of(call: Call, store: str) -> list[JSON]:
    return [document for name, document in _documents(call).items() if name.startswith(f"{store}/documents/")]


def check(call: Call, store: str) -> None:
    """Reject the name of a store that does not exist."""
    find(_stores(call), store)


@handles("generativelanguage.fileSearchStores.create")
def create_store(call: Call) -> JSON:
    """Create an empty store."""
    name = f"fileSearchStores/store-{call.state.number('fileSearchStores')}"
    now = call.state.now()
    store = {
        "name": name,
        "embeddingModel": as_text(call.body.get("embeddingModel")) or _EMBEDDING_MODEL,
        "createTime": now,
        "updateTime": now,
    }
    if call.body.get("displayName"):
        store["displayName"] = call.body["displayName"]
    _stores(call)[name] = store
    return _counted(store, ())


@handles("generativelanguage.fileSearchStores.list")
def list_stores(call: Call) -> JSON:
    """Return a page of stores."""
    counted = (_counted(store, _documents_of(call, name)) for name, store in _stores(call).items())
    return page(call, "fileSearchStores", counted)


@handles("generativelanguage.fileSearchStores.get")
def get_store(call: Call) -> JSON:
    """Return a store with the counts of its documents."""
    store = find(_stores(call), call.path["name"])
    return _counted(store, _documents_of(call, store["name"]))


def _counted(store: JSON, documents: Iterable[JSON]) -> JSON:
    counts = dict.fromkeys((*_COUNTED.values(), "failedDocumentsCount"), 0)
    size = 0
    for document in documents:
        counts[_COUNTED[document["state"]]] += 1
        size += int(document["sizeBytes"])
    return {**store, **{key: str(number) for key, number in counts.items()}, "sizeBytes": str(size)}


@handles("generativelanguage.fileSearchStores.delete")
def delete_store(call: Call) -> JSON:
    """Delete a store; `force` is required if it has documents."""
    name = find(_stores(call), call.path["name"])["name"]
    documents = _documents_of(call, name)
    if documents and not call.query.get("force"):
        raise precondition(f"{name} has {len(documents)} documents; delete them first, or the store with force=true.")
    for document in documents:
        _drop(call, document["name"])
    del _stores(call)[name]
    return {}


@handles("generativelanguage.fileSearchStores.importFile")
def import_file(call: Call) -> JSON:
    """Start to import an uploaded file."""
    store, file_name = call.path["fileSearchStoreName"], as_text(call.body.get("fileName"))
    check(call, store)
    if not file_name:
        raise invalid("file_name is not specified.", ("file_name", "file_name is not specified"))
    file = find(files.table(call), file_name)
    described = {**call.body, "displayName": file.get("displayName", file_name), "mimeType": file["mimeType"]}
    content = Content()
    source = call.state.contents.get(file_name)
    for piece in source.iter_bytes() if source else ():
        content.append(piece)
    return _add(call, store, described, content, _IMPORT)


def add_uploaded(call: Call, store: str, content: Content, mime_type: str) -> JSON:
    """Start to import uploaded bytes; return the operation."""
    check(call, store)
    return _add(call, store, {**call.body, "mimeType": mime_type}, content, _UPLOAD)


def _add(call: Call, store: str, described: JSON, content: Content, origin: _Origin) -> JSON:
    number = call.state.number("documents")
    name = f"{store}/documents/document-{number}"
    now = call.state.now()
    document: JSON = {
        "name": name,
        "displayName": described.get("displayName") or name.rpartition("/")[2],
        "mimeType": described["mimeType"],
        "sizeBytes": str(content.size),
        "state": "STATE_PENDING",
        "createTime": now,
        "updateTime": now,
    }
    if described.get("customMetadata"):
        document["customMetadata"] = described["customMetadata"]
    _documents(call)[name] = document
    call.state.contents.put(name, content)

    def finish() -> JSON:
        find(_documents(call), name)["state"] = "STATE_ACTIVE"
        return {"@type": _TYPE + origin.response, "parent": store, "documentName": name}

    operation = LongRunning(f"{store}/{origin.operations}/import-{number}", finish, clock=call.state.now)
    call.state.operations[operation.name] = operation
    return operation.to_json()


@handles("generativelanguage.fileSearchStores.documents.list")
def list_documents(call: Call) -> JSON:
    """Return a page of a store's documents."""
    check(call, call.path["parent"])
    return page(call, "documents", _documents_of(call, call.path["parent"]))


@handles("generativelanguage.fileSearchStores.documents.get")
def get_document(call: Call) -> JSON:
    """Return a document."""
    return find(_documents(call), call.path["name"])


@handles("generativelanguage.fileSearchStores.documents.delete")
def delete_document(call: Call) -> JSON:
    """Delete a document; `force` is required if it has been indexed."""
    document = find(_documents(call), call.path["name"])
    if document["state"] == "STATE_ACTIVE" and not call.query.get("force"):
        raise precondition(f"{document['name']} has chunks; delete it with force=true.")
    _drop(call, document["name"])
    return {}


def _drop(call: Call, name: str) -> None:
    del _documents(call)[name]
    call.state.contents.drop(name)


@handles("gemkit.fileSearchStores.media.download")
def download_media(call: Call) -> Reply:
    """Return the bytes of a document, whose id is that of the blob."""
    name = call.path["name"].replace("/media/", "/documents/")
    content = call.state.contents.get(name)
    if content is None:
        raise ServiceError(404, f"There is no {call.path['name']}.")
    return ranged(call, content, find(_documents(call), name)["mimeType"])
