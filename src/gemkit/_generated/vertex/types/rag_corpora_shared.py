"""Types of rag_corpora_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class RagFileParsingConfigLlmParser(_Message):
    custom_parsing_prompt: str | None = None
    global_max_parsing_requests_per_min: int | None = None
    max_parsing_requests_per_min: int | None = None
    model_name: str | None = None
