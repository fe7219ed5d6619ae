"""Types of cached_contents, of the whole gemini document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.gemini.types.models_shared4 import Content, Tool, ToolConfig
from gemkit._mapping.model import Message as _Message


class CachedContentUsageMetadata(_Message):
    total_token_count: int | None = None


class CachedContent(_Message):
    contents: list[Content] | None = None
    create_time: datetime | None = None
    display_name: str | None = None
    expire_time: datetime | None = None
    model: str | None = None
    name: str | None = None
    system_instruction: Content | None = None
    tool_config: ToolConfig | None = None
    tools: list[Tool] | None = None
    ttl: str | None = None
    update_time: datetime | None = None
    usage_metadata: CachedContentUsageMetadata | None = None


class ListCachedContentsResponse(_Message):
    cached_contents: list[CachedContent] | None = None
    next_page_token: str | None = None
