"""Types of common_shared12, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class RagChunkPageSpan(_Message):
    first_page: int | None = None
    last_page: int | None = None


class RagChunk(_Message):
    chunk_id: str | None = None
    file_id: str | None = None
    page_span: RagChunkPageSpan | None = None
    text: str | None = None
