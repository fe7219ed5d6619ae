"""Types of cached_contents, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared18 import Tool
from gemkit._generated.vertex.types.common_shared26 import Content
from gemkit._generated.vertex.types.datasets_shared5 import ToolConfig
from gemkit._mapping.model import Message as _Message


class CachedContentUsageMetadata(_Message):
    audio_duration_seconds: int | None = None
    image_count: int | None = None
    text_count: int | None = None
    total_token_count: int | None = None
    video_duration_seconds: int | None = None


class CachedContent(_Message):
    contents: list[Content] | None = None
    create_time: datetime | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
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
