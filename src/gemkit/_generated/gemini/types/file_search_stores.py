"""Types of file_search_stores, of the whole gemini document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.gemini.types.media_shared import ChunkingConfig
from gemkit._generated.gemini.types.media_shared2 import CustomMetadata
from gemkit._mapping.model import Message as _Message


class FileSearchStore(_Message):
    active_documents_count: int | None = None
    create_time: datetime | None = None
    display_name: str | None = None
    embedding_model: str | None = None
    failed_documents_count: int | None = None
    name: str | None = None
    pending_documents_count: int | None = None
    size_bytes: int | None = None
    update_time: datetime | None = None


class ImportFileRequest(_Message):
    chunking_config: ChunkingConfig | None = None
    custom_metadata: list[CustomMetadata] | None = None
    file_name: str | None = None


class ListFileSearchStoresResponse(_Message):
    file_search_stores: list[FileSearchStore] | None = None
    next_page_token: str | None = None
