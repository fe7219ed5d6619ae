"""Types of the interactions.triggers topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from gemkit._generated.types.http import HttpResponse
from gemkit._generated.types.interactions.interaction import CreateAgentInteraction
from gemkit._mapping.model import OpenEnum
from gemkit._mapping.union import SnakeMessage


class TriggerCreateParams(SnakeMessage):
    """Interactions trigger create params."""

    display_name: str | None = None
    """Display name, a string."""
    environment_id: str | None = None
    """Environment id, a string."""
    execution_timeout_seconds: int | None = None
    """Execution timeout seconds, an integer."""
    interaction: CreateAgentInteraction | None = None
    """Interaction, a `interactions.CreateAgentInteraction`."""
    max_consecutive_failures: int | None = None
    """Max consecutive failures, an integer."""
    schedule: str | None = None
    """Schedule, a string."""
    time_zone: str | None = None
    """Time zone, a string."""


class TriggerExecutionStatus(OpenEnum):
    """Interactions trigger execution status: its values."""

    IN_PROGRESS = "in_progress"
    """In progress."""
    COMPLETED = "completed"
    """Completed."""
    FAILED = "failed"
    """Failed."""
    SKIPPED = "skipped"
    """Skipped."""
    TIMED_OUT = "timed_out"
    """Timed out."""


class TriggerExecution(SnakeMessage):
    """Interactions trigger execution."""

    end_time: datetime | None = None
    """End time, a point in time."""
    environment_id: str | None = None
    """Environment id, a string."""
    error: str | None = None
    """Error, a string."""
    id: str | None = None
    """Id, a string."""
    interaction_id: str | None = None
    """Interaction id, a string."""
    scheduled_time: datetime | None = None
    """Scheduled time, a point in time."""
    start_time: datetime | None = None
    """Start time, a point in time."""
    status: TriggerExecutionStatus | None = None
    """Status, a `interactions.TriggerExecutionStatus`."""
    trigger_id: str | None = None
    """Trigger id, a string."""


class ListTriggerExecutionsResponse(SnakeMessage):
    """Interactions list trigger executions response."""

    next_page_token: str | None = None
    """Next page token, a string."""
    trigger_executions: list[TriggerExecution] | None = None
    """Trigger executions, a list of interactions.TriggerExecution."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class TriggerStatus(OpenEnum):
    """Interactions trigger status: its values."""

    ACTIVE = "active"
    """Active."""
    PAUSED = "paused"
    """Paused."""
    ERROR = "error"
    """Error."""


class Trigger(SnakeMessage):
    """Interactions trigger."""

    consecutive_failure_count: int | None = None
    """Consecutive failure count, an integer."""
    create_time: datetime | None = None
    """Create time, a point in time."""
    display_name: str | None = None
    """Display name, a string."""
    environment_id: str | None = None
    """Environment id, a string."""
    execution_timeout_seconds: int | None = None
    """Execution timeout seconds, an integer."""
    id: str | None = None
    """Id, a string."""
    interaction: CreateAgentInteraction | None = None
    """Interaction, a `interactions.CreateAgentInteraction`."""
    last_pause_time: datetime | None = None
    """Last pause time, a point in time."""
    last_resume_time: datetime | None = None
    """Last resume time, a point in time."""
    last_run_time: datetime | None = None
    """Last run time, a point in time."""
    max_consecutive_failures: int | None = None
    """Max consecutive failures, an integer."""
    next_run_time: datetime | None = None
    """Next run time, a point in time."""
    previous_interaction_id: str | None = None
    """Previous interaction id, a string."""
    schedule: str | None = None
    """Schedule, a string."""
    status: TriggerStatus | None = None
    """Status, a `interactions.TriggerStatus`."""
    time_zone: str | None = None
    """Time zone, a string."""
    update_time: datetime | None = None
    """Update time, a point in time."""


class ListTriggersResponse(SnakeMessage):
    """Interactions list triggers response."""

    next_page_token: str | None = None
    """Next page token, a string."""
    triggers: list[Trigger] | None = None
    """Triggers, a list of interactions.Trigger."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class TriggerUpdateStatus(OpenEnum):
    """Interactions trigger update status: its values."""

    ACTIVE = "active"
    """Active."""
    PAUSED = "paused"
    """Paused."""
    ERROR = "error"
    """Error."""


class TriggerUpdate(SnakeMessage):
    """Interactions trigger update."""

    display_name: str | None = None
    """Display name, a string."""
    status: TriggerUpdateStatus | None = None
    """Status, a `interactions.TriggerUpdateStatus`."""
