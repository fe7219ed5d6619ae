"""Types of task_stores_a2a_task_records, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated as _Annotated, Any

from pydantic import Field as _Field

from gemkit._generated.vertex.types.task_stores_a2a_task_records_shared import (
    A2ATaskRecordArtifact,
    A2ATaskRecordEvent,
    A2ATaskRecordMessage,
)
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class A2ATaskRecordStatusState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    TASK_STATE_SUBMITTED = "TASK_STATE_SUBMITTED"
    TASK_STATE_WORKING = "TASK_STATE_WORKING"
    TASK_STATE_COMPLETED = "TASK_STATE_COMPLETED"
    TASK_STATE_FAILED = "TASK_STATE_FAILED"
    TASK_STATE_CANCELED = "TASK_STATE_CANCELED"
    TASK_STATE_INPUT_REQUIRED = "TASK_STATE_INPUT_REQUIRED"
    TASK_STATE_REJECTED = "TASK_STATE_REJECTED"
    TASK_STATE_AUTH_REQUIRED = "TASK_STATE_AUTH_REQUIRED"


class A2ATaskRecordStatus(_Message):
    message: A2ATaskRecordMessage | None = None
    state: A2ATaskRecordStatusState | None = None
    timestamp: datetime | None = None


class A2ATaskRecord(_Message):
    app_id: str | None = None
    artifacts: list[A2ATaskRecordArtifact] | None = None
    context_id: str | None = None
    create_time: datetime | None = None
    delete_time: datetime | None = None
    expire_time: datetime | None = None
    generation: int | None = None
    history: list[A2ATaskRecordMessage] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    purge_time: datetime | None = None
    service_metadata: dict[str, Any] | None = None
    status: A2ATaskRecordStatus | None = None
    ttl: str | None = None
    update_time: datetime | None = None
    user_id: str | None = None


class AppendA2ATaskRecordEventsRequest(_Message):
    events: list[A2ATaskRecordEvent] | None = None
    generation: int | None = None


class AppendA2ATaskRecordEventsResponse(_Message):
    generation: int | None = None


class ListA2ATaskRecordsResponse(_Message):
    a2a_task_records: _Annotated[list[A2ATaskRecord] | None, _Field(alias="a2aTaskRecords")] = None
    next_page_token: str | None = None
