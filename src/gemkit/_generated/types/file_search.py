"""Types of the file_search topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._features.operations.mixins import Operation
from gemkit._generated.types.http import HttpOptions, HttpResponse
from gemkit._mapping.model import Message, OpenEnum


class CreateFileSearchStoreConfig(Message):
    """Settings for `file_search_stores.create`."""

    display_name: str | None = None
    """A label for people, of up to 512 characters."""
    embedding_model: str | None = None
    """The model that embeds the chunks; fixed from then on. The service chooses one unless given."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class DeleteDocumentConfig(Message):
    """Settings for `documents.delete`."""

    force: bool | None = None
    """Delete the document's chunks with it; without, a document that has any stays. Default `False`."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class DeleteFileSearchStoreConfig(Message):
    """Settings for `file_search_stores.delete`."""

    force: bool | None = None
    """Delete the store's documents with it; without, a store that has any stays. Default `False`."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class DocumentState(OpenEnum):
    """How far a document has come on its way into searches."""

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    """Not said."""
    STATE_PENDING = "STATE_PENDING"
    """Still being cut up and embedded."""
    STATE_ACTIVE = "STATE_ACTIVE"
    """Embedded; searches find it."""
    STATE_FAILED = "STATE_FAILED"
    """Some of its chunks could not be processed."""


class DownloadMediaConfig(Message):
    """Settings for `file_search_stores.download_media`."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class FileSearchStore(Message):
    """A collection of documents for the file search tool."""

    active_documents_count: int | None = None
    """How many documents searches can find."""
    create_time: datetime | None = None
    """When it was created."""
    display_name: str | None = None
    """A label for people, of up to 512 characters."""
    embedding_model: str | None = None
    """The model that embeds its documents' chunks: `models/...`."""
    failed_documents_count: int | None = None
    """How many documents could not be processed."""
    name: str | None = None
    """Its resource name, `fileSearchStores/...`; goes into `FileSearch.file_search_store_names`."""
    pending_documents_count: int | None = None
    """How many documents are still being processed."""
    size_bytes: int | None = None
    """Size of all files taken into it, in bytes."""
    update_time: datetime | None = None
    """When it was last changed."""


class GetDocumentConfig(Message):
    """Settings for `documents.get`."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class GetFileSearchStoreConfig(Message):
    """Settings for `file_search_stores.get`."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class ImportFileResponse(Message):
    """What came of an import."""

    document_name: str | None = None
    """The document's resource name."""
    parent: str | None = None
    """The store's resource name."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class ImportFileOperation(Operation, Message):
    """An uploaded file on its way into a store; pass it to `operations.get` to see how far it has come."""

    done: bool | None = None
    """Whether it has ended, well or with an `error`."""
    error: dict[str, Any] | None = None
    """Why it failed: `code`, `message` and `details`."""
    metadata: dict[str, Any] | None = None
    """What the service tells about the import."""
    name: str | None = None
    """Its resource name: `fileSearchStores/{store}/operations/{operation}`."""
    response: ImportFileResponse | None = None
    """The document that came of it, once `done`."""


class ListDocumentsConfig(Message):
    """Settings for `documents.list`."""

    page_size: int | None = None
    """How many documents to fetch per request: 10 unless given, at most 20."""
    page_token: str | None = None
    """Where to go on: `next_page_token` of the page before."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class ListFileSearchStoresConfig(Message):
    """Settings for `file_search_stores.list`."""

    page_size: int | None = None
    """How many stores to fetch per request: 10 unless given, at most 20."""
    page_token: str | None = None
    """Where to go on: `next_page_token` of the page before."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class ListFileSearchStoresResponse(Message):
    """One page of file search stores."""

    file_search_stores: list[FileSearchStore] | None = None
    """The stores of this page, oldest first."""
    next_page_token: str | None = None
    """Goes into `page_token` to fetch the next page; absent on the last one."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class StringList(Message):
    """Several texts as one value."""

    values: list[str] | None = None
    """The texts."""


class CustomMetadata(Message):
    """A fact about a document that searches can filter by: a key and one of three kinds of value."""

    key: str | None = None
    """What the fact is called."""
    numeric_value: float | None = None
    """A number."""
    string_list_value: StringList | None = None
    """Several texts."""
    string_value: str | None = None
    """A text."""


class Document(Message):
    """A document in a file search store."""

    create_time: datetime | None = None
    """When it was taken into the store."""
    custom_metadata: list[CustomMetadata] | None = None
    """Facts that searches can filter by, up to 20."""
    display_name: str | None = None
    """A label for people, of up to 512 characters."""
    mime_type: str | None = None
    """MIME type of the file it was made from."""
    name: str | None = None
    """Its resource name: `fileSearchStores/{store}/documents/{document}`."""
    size_bytes: int | None = None
    """Size of the file it was made from, in bytes."""
    state: DocumentState | None = None
    """Whether searches can find it."""
    update_time: datetime | None = None
    """When it was last changed."""


class ListDocumentsResponse(Message):
    """One page of documents."""

    documents: list[Document] | None = None
    """The documents of this page, oldest first."""
    next_page_token: str | None = None
    """Goes into `page_token` to fetch the next page; absent on the last one."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class UploadToFileSearchStoreResponse(Message):
    """What came of an upload into a store."""

    document_name: str | None = None
    """The document's resource name."""
    parent: str | None = None
    """The store's resource name."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class UploadToFileSearchStoreOperation(Operation, Message):
    """A file that was uploaded straight into a store and is being processed; pass it to `operations.get` to see how far it has come."""

    done: bool | None = None
    """Whether it has ended, well or with an `error`."""
    error: dict[str, Any] | None = None
    """Why it failed: `code`, `message` and `details`."""
    metadata: dict[str, Any] | None = None
    """What the service tells about the processing."""
    name: str | None = None
    """Its resource name: `fileSearchStores/{store}/upload/operations/{operation}`."""
    response: UploadToFileSearchStoreResponse | None = None
    """The document that came of it, once `done`."""


class UploadToFileSearchStoreResumableResponse(Message):
    """The answer to the request that starts an upload; its headers say where the bytes go."""

    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class WhiteSpaceConfig(Message):
    """How to cut a document at white space."""

    max_overlap_tokens: int | None = None
    """How many tokens at most two neighbouring chunks have in common."""
    max_tokens_per_chunk: int | None = None
    """How many tokens at most a chunk has; a word counts as a token here."""


class ChunkingConfig(Message):
    """How documents are cut into the chunks that a search finds."""

    white_space_config: WhiteSpaceConfig | None = None
    """Cut where there is white space."""


class ImportFileConfig(Message):
    """Settings for `file_search_stores.import_file`."""

    chunking_config: ChunkingConfig | None = None
    """How to cut the document; the service has a way of its own unless given."""
    custom_metadata: list[CustomMetadata] | None = None
    """Facts about the document that searches can filter by, up to 20."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class UploadToFileSearchStoreConfig(Message):
    """Settings for `file_search_stores.upload_to_file_search_store`."""

    chunking_config: ChunkingConfig | None = None
    """How to cut the document; the service has a way of its own unless given."""
    custom_metadata: list[CustomMetadata] | None = None
    """Facts about the document that searches can filter by, up to 20."""
    display_name: str | None = None
    """A label for people, of up to 512 characters."""
    mime_type: str | None = None
    """MIME type of the content; guessed from the file's name unless given."""
    should_return_http_response: bool | None = None
    """Keep the HTTP response with the answer."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""
