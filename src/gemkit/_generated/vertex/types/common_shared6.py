"""Types of common_shared6, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class GeminiAgentConfig(_Message):
    gemini_agent: str | None = None
