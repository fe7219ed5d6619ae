"""Types of file_search_stores_documents, of the whole gemini document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.gemini.types.media_shared2 import CustomMetadata
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class DocumentState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    STATE_PENDING = "STATE_PENDING"
    STATE_ACTIVE = "STATE_ACTIVE"
    STATE_FAILED = "STATE_FAILED"


class Document(_Message):
    create_time: datetime | None = None
    custom_metadata: list[CustomMetadata] | None = None
    display_name: str | None = None
    mime_type: str | None = None
    name: str | None = None
    size_bytes: int | None = None
    state: DocumentState | None = None
    update_time: datetime | None = None


class ListDocumentsResponse(_Message):
    documents: list[Document] | None = None
    next_page_token: str | None = None
