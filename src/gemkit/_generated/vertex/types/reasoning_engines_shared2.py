"""Types of reasoning_engines_shared2, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class Metadata(_Message):
    attributes: dict[str, bytes] | None = None


class Chunk(_Message):
    data: bytes | None = None
    metadata: Metadata | None = None
    mime_type: str | None = None
