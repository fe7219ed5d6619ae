"""Types of task_stores_a2a_task_records_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class A2ATaskRecordMessageRole(_OpenEnum):
    ROLE_UNSPECIFIED = "ROLE_UNSPECIFIED"
    USER = "USER"
    AGENT = "AGENT"


class A2ATaskRecordStatusUpdateState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    TASK_STATE_SUBMITTED = "TASK_STATE_SUBMITTED"
    TASK_STATE_WORKING = "TASK_STATE_WORKING"
    TASK_STATE_COMPLETED = "TASK_STATE_COMPLETED"
    TASK_STATE_FAILED = "TASK_STATE_FAILED"
    TASK_STATE_CANCELED = "TASK_STATE_CANCELED"
    TASK_STATE_INPUT_REQUIRED = "TASK_STATE_INPUT_REQUIRED"
    TASK_STATE_REJECTED = "TASK_STATE_REJECTED"
    TASK_STATE_AUTH_REQUIRED = "TASK_STATE_AUTH_REQUIRED"


class A2APart(_Message):
    data: Any = None
    filename: str | None = None
    media_type: str | None = None
    metadata: dict[str, Any] | None = None
    raw: bytes | None = None
    text: str | None = None
    url: str | None = None


class A2ATaskRecordArtifact(_Message):
    artifact_id: str | None = None
    description: str | None = None
    display_name: str | None = None
    extensions: list[str] | None = None
    metadata: dict[str, Any] | None = None
    parts: list[A2APart] | None = None


class A2ATaskRecordArtifactChange(_Message):
    append: bool | None = None
    artifact: A2ATaskRecordArtifact | None = None
    last_chunk: bool | None = None


class A2ATaskRecordMessage(_Message):
    extensions: list[str] | None = None
    message_id: str | None = None
    metadata: dict[str, Any] | None = None
    parts: list[A2APart] | None = None
    reference_task_ids: list[str] | None = None
    role: A2ATaskRecordMessageRole | None = None


class A2ATaskRecordHistoryAppend(_Message):
    message: A2ATaskRecordMessage | None = None


class A2ATaskRecordMetadataChange(_Message):
    metadata: dict[str, Any] | None = None
    update_mask: str | None = None


class A2ATaskRecordStatusUpdate(_Message):
    message: A2ATaskRecordMessage | None = None
    state: A2ATaskRecordStatusUpdateState | None = None
    timestamp: datetime | None = None


class A2ATaskRecordEventData(_Message):
    artifact_change: A2ATaskRecordArtifactChange | None = None
    history_append: A2ATaskRecordHistoryAppend | None = None
    metadata_change: A2ATaskRecordMetadataChange | None = None
    status_update: A2ATaskRecordStatusUpdate | None = None


class A2ATaskRecordEvent(_Message):
    create_time: datetime | None = None
    event_data: A2ATaskRecordEventData | None = None
    generation: int | None = None
    metadata: dict[str, Any] | None = None
