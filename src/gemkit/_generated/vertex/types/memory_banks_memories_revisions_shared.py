"""Types of memory_banks_memories_revisions_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._mapping.model import Message as _Message


class IntermediateExtractedMemory(_Message):
    context: str | None = None
    fact: str | None = None
    structured_data: dict[str, Any] | None = None


class MemoryRevision(_Message):
    context: str | None = None
    create_time: datetime | None = None
    expire_time: datetime | None = None
    extracted_memories: list[IntermediateExtractedMemory] | None = None
    fact: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    structured_data: dict[str, Any] | None = None


class ListMemoryRevisionsResponse(_Message):
    memory_revisions: list[MemoryRevision] | None = None
    next_page_token: str | None = None
