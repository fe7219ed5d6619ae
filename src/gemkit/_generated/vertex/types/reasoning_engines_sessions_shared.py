"""Types of reasoning_engines_sessions_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.common_shared26 import Content
from gemkit._generated.vertex.types.endpoints_shared6 import GroundingMetadata
from gemkit._mapping.model import Message as _Message


class EventActions(_Message):
    artifact_delta: dict[str, int] | None = None
    escalate: bool | None = None
    requested_auth_configs: dict[str, Any] | None = None
    skip_summarization: bool | None = None
    state_delta: dict[str, Any] | None = None
    transfer_agent: str | None = None


class Transcription(_Message):
    finished: bool | None = None
    text: str | None = None


class EventMetadata(_Message):
    branch: str | None = None
    custom_metadata: dict[str, Any] | None = None
    grounding_metadata: GroundingMetadata | None = None
    input_transcription: Transcription | None = None
    interrupted: bool | None = None
    long_running_tool_ids: list[str] | None = None
    output_transcription: Transcription | None = None
    partial: bool | None = None
    turn_complete: bool | None = None


class SessionEvent(_Message):
    actions: EventActions | None = None
    author: str | None = None
    content: Content | None = None
    error_code: str | None = None
    error_message: str | None = None
    event_metadata: EventMetadata | None = None
    invocation_id: str | None = None
    name: str | None = None
    raw_event: dict[str, Any] | None = None
    timestamp: datetime | None = None
