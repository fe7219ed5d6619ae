"""Types of the interactions.triggers topic. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._core.model import OpenEnum
from gemkit._core.union import SnakeMessage
from gemkit._generated.types.interactions.interaction import CreateAgentInteraction


class TriggerCreateParams(SnakeMessage):
    display_name: str | None = None
    environment_id: str | None = None
    execution_timeout_seconds: int | None = None
    interaction: CreateAgentInteraction | None = None
    max_consecutive_failures: int | None = None
    schedule: str | None = None
    time_zone: str | None = None


class TriggerExecutionStatus(OpenEnum):
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
    SKIPPED = "skipped"
    TIMED_OUT = "timed_out"


class TriggerExecution(SnakeMessage):
    end_time: datetime | None = None
    environment_id: str | None = None
    error: str | None = None
    id: str | None = None
    interaction_id: str | None = None
    scheduled_time: datetime | None = None
    start_time: datetime | None = None
    status: TriggerExecutionStatus | None = None
    trigger_id: str | None = None


class ListTriggerExecutionsResponse(SnakeMessage):
    next_page_token: str | None = None
    trigger_executions: list[TriggerExecution] | None = None


class TriggerStatus(OpenEnum):
    ACTIVE = "active"
    PAUSED = "paused"
    ERROR = "error"


class Trigger(SnakeMessage):
    consecutive_failure_count: int | None = None
    create_time: datetime | None = None
    display_name: str | None = None
    environment_id: str | None = None
    execution_timeout_seconds: int | None = None
    id: str | None = None
    interaction: CreateAgentInteraction | None = None
    last_pause_time: datetime | None = None
    last_resume_time: datetime | None = None
    last_run_time: datetime | None = None
    max_consecutive_failures: int | None = None
    next_run_time: datetime | None = None
    previous_interaction_id: str | None = None
    schedule: str | None = None
    status: TriggerStatus | None = None
    time_zone: str | None = None
    update_time: datetime | None = None


class ListTriggersResponse(SnakeMessage):
    next_page_token: str | None = None
    triggers: list[Trigger] | None = None


class TriggerUpdateStatus(OpenEnum):
    ACTIVE = "active"
    PAUSED = "paused"
    ERROR = "error"


class TriggerUpdate(SnakeMessage):
    display_name: str | None = None
    status: TriggerUpdateStatus | None = None
