"""Types of reasoning_engines_a2a_tasks_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.common_shared28 import Part
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class A2aTaskMessageRole(_OpenEnum):
    ROLE_UNSPECIFIED = "ROLE_UNSPECIFIED"
    ROLE_USER = "ROLE_USER"
    ROLE_AGENT = "ROLE_AGENT"


class A2aTaskStatusUpdateState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    TASK_STATE_SUBMITTED = "TASK_STATE_SUBMITTED"
    TASK_STATE_WORKING = "TASK_STATE_WORKING"
    TASK_STATE_COMPLETED = "TASK_STATE_COMPLETED"
    TASK_STATE_FAILED = "TASK_STATE_FAILED"
    TASK_STATE_CANCELED = "TASK_STATE_CANCELED"
    TASK_STATE_INPUT_REQUIRED = "TASK_STATE_INPUT_REQUIRED"
    TASK_STATE_REJECTED = "TASK_STATE_REJECTED"
    TASK_STATE_AUTH_REQUIRED = "TASK_STATE_AUTH_REQUIRED"


class TaskStateChangeNewState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    SUBMITTED = "SUBMITTED"
    WORKING = "WORKING"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"
    FAILED = "FAILED"
    REJECTED = "REJECTED"
    INPUT_REQUIRED = "INPUT_REQUIRED"
    AUTH_REQUIRED = "AUTH_REQUIRED"
    PAUSED = "PAUSED"


class A2aPart(_Message):
    data: dict[str, Any] | None = None
    filename: str | None = None
    media_type: str | None = None
    metadata: dict[str, Any] | None = None
    raw: bytes | None = None
    text: str | None = None
    url: str | None = None


class A2aTaskArtifact(_Message):
    artifact_id: str | None = None
    description: str | None = None
    display_name: str | None = None
    extensions: list[str] | None = None
    metadata: dict[str, Any] | None = None
    parts: list[A2aPart] | None = None


class A2aTaskArtifactChange(_Message):
    append: bool | None = None
    artifact: A2aTaskArtifact | None = None
    last_chunk: bool | None = None


class A2aTaskMessage(_Message):
    extensions: list[str] | None = None
    message_id: str | None = None
    metadata: dict[str, Any] | None = None
    parts: list[A2aPart] | None = None
    reference_task_ids: list[str] | None = None
    role: A2aTaskMessageRole | None = None


class A2aTaskHistoryAppend(_Message):
    message: A2aTaskMessage | None = None


class A2aTaskMetadataChange(_Message):
    metadata: dict[str, Any] | None = None
    update_mask: str | None = None


class A2aTaskStatusUpdate(_Message):
    message: A2aTaskMessage | None = None
    state: A2aTaskStatusUpdateState | None = None
    timestamp: datetime | None = None


class A2aTaskEventData(_Message):
    artifact_change: A2aTaskArtifactChange | None = None
    history_append: A2aTaskHistoryAppend | None = None
    metadata_change: A2aTaskMetadataChange | None = None
    status_update: A2aTaskStatusUpdate | None = None


class A2aTaskEvent(_Message):
    create_time: datetime | None = None
    event_data: A2aTaskEventData | None = None
    generation: int | None = None
    metadata: dict[str, Any] | None = None


class TaskArtifact(_Message):
    artifact_id: str | None = None
    description: str | None = None
    display_name: str | None = None
    metadata: dict[str, Any] | None = None
    parts: list[Part] | None = None


class TaskArtifactChange(_Message):
    added_artifacts: list[TaskArtifact] | None = None
    deleted_artifact_ids: list[str] | None = None
    updated_artifacts: list[TaskArtifact] | None = None


class TaskMetadataChange(_Message):
    new_metadata: dict[str, Any] | None = None
    update_mask: str | None = None


class TaskOutputChange(_Message):
    task_artifact_change: TaskArtifactChange | None = None


class TaskStateChange(_Message):
    new_state: TaskStateChangeNewState | None = None


class TaskMessage(_Message):
    message_id: str | None = None
    metadata: dict[str, Any] | None = None
    parts: list[Part] | None = None
    role: str | None = None


class TaskStatusDetails(_Message):
    task_message: TaskMessage | None = None


class TaskStatusDetailsChange(_Message):
    new_task_status: TaskStatusDetails | None = None


class TaskEventData(_Message):
    metadata_change: TaskMetadataChange | None = None
    output_change: TaskOutputChange | None = None
    state_change: TaskStateChange | None = None
    status_details_change: TaskStatusDetailsChange | None = None


class TaskEvent(_Message):
    create_time: datetime | None = None
    event_data: TaskEventData | None = None
    event_sequence_number: int | None = None
