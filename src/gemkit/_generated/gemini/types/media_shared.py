"""Types of media_shared, of the whole gemini document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class WhiteSpaceConfig(_Message):
    max_overlap_tokens: int | None = None
    max_tokens_per_chunk: int | None = None


class ChunkingConfig(_Message):
    white_space_config: WhiteSpaceConfig | None = None
