"""Types of reasoning_engines_a2a_tasks, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated as _Annotated, Any

from pydantic import Field as _Field

from gemkit._generated.vertex.types.reasoning_engines_a2a_tasks_shared import (
    A2aTaskArtifact,
    A2aTaskEvent,
    A2aTaskMessage,
    TaskArtifact,
    TaskEvent,
    TaskStatusDetails,
)
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class A2aTaskStatusState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    TASK_STATE_SUBMITTED = "TASK_STATE_SUBMITTED"
    TASK_STATE_WORKING = "TASK_STATE_WORKING"
    TASK_STATE_COMPLETED = "TASK_STATE_COMPLETED"
    TASK_STATE_FAILED = "TASK_STATE_FAILED"
    TASK_STATE_CANCELED = "TASK_STATE_CANCELED"
    TASK_STATE_INPUT_REQUIRED = "TASK_STATE_INPUT_REQUIRED"
    TASK_STATE_REJECTED = "TASK_STATE_REJECTED"
    TASK_STATE_AUTH_REQUIRED = "TASK_STATE_AUTH_REQUIRED"


class A2aTaskState(_OpenEnum):
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


class A2aTaskStatus(_Message):
    message: A2aTaskMessage | None = None
    state: A2aTaskStatusState | None = None
    timestamp: datetime | None = None


class TaskOutput(_Message):
    artifacts: list[TaskArtifact] | None = None


class A2aTask(_Message):
    app_id: str | None = None
    artifacts: list[A2aTaskArtifact] | None = None
    context_id: str | None = None
    create_time: datetime | None = None
    expire_time: datetime | None = None
    generation: int | None = None
    history: list[A2aTaskMessage] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    next_event_sequence_number: int | None = None
    output: TaskOutput | None = None
    state: A2aTaskState | None = None
    status: A2aTaskStatus | None = None
    status_details: TaskStatusDetails | None = None
    ttl: str | None = None
    update_time: datetime | None = None
    user_id: str | None = None


class AppendA2aTaskEventsRequest(_Message):
    events: list[A2aTaskEvent] | None = None
    generation: int | None = None
    task_events: list[TaskEvent] | None = None


class AppendA2aTaskEventsResponse(_Message):
    generation: int | None = None


class ListA2aTasksResponse(_Message):
    a2a_tasks: _Annotated[list[A2aTask] | None, _Field(alias="a2aTasks")] = None
    next_page_token: str | None = None
