"""Types of reasoning_engines_sessions, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class CompactionConfigEventEditingConfigMode(_OpenEnum):
    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    AUTO = "AUTO"


class CompactionConfigLlmSummarizationConfigMode(_OpenEnum):
    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    AUTO = "AUTO"


class AppendEventResponse(_Message):
    pass


class CompactionConfigEventEditingConfig(_Message):
    mode: CompactionConfigEventEditingConfigMode | None = None


class CompactionConfigLlmSummarizationConfig(_Message):
    mode: CompactionConfigLlmSummarizationConfigMode | None = None


class CompactionConfig(_Message):
    event_editing: CompactionConfigEventEditingConfig | None = None
    summarization: CompactionConfigLlmSummarizationConfig | None = None


class CompactSessionRequest(_Message):
    compaction: CompactionConfig | None = None


class Session(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    expire_time: datetime | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    session_state: dict[str, Any] | None = None
    ttl: str | None = None
    update_time: datetime | None = None
    user_id: str | None = None


class ListSessionsResponse(_Message):
    next_page_token: str | None = None
    sessions: list[Session] | None = None
