"""Types of the interactions.triggers topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from gemkit._generated.types.http import HttpResponse
from gemkit._generated.types.interactions.interaction import CreateAgentInteraction
from gemkit._mapping.model import OpenEnum
from gemkit._mapping.union import SnakeMessage


class TriggerCreateParams(SnakeMessage):
    """A new trigger."""

    display_name: str | None = None
    """A name for people."""
    environment_id: str | None = None
    """Id of the environment."""
    execution_timeout_seconds: int | None = None
    """Seconds after which a run ends."""
    interaction: CreateAgentInteraction | None = None
    """The interaction."""
    max_consecutive_failures: int | None = None
    """Failed runs in a row after which the trigger is paused."""
    schedule: str | None = None
    """When to run, as a cron expression."""
    time_zone: str | None = None
    """Time zone of the schedule, such as `Europe/Berlin`."""


class TriggerExecutionStatus(OpenEnum):
    """How a run ended."""

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
    """One run of a trigger."""

    end_time: datetime | None = None
    """When it ended."""
    environment_id: str | None = None
    """Id of the environment."""
    error: str | None = None
    """Why it failed; None if it did not."""
    id: str | None = None
    """Its id."""
    interaction_id: str | None = None
    """Id of the interaction."""
    scheduled_time: datetime | None = None
    """When it was to run."""
    start_time: datetime | None = None
    """When it began."""
    status: TriggerExecutionStatus | None = None
    """The status."""
    trigger_id: str | None = None
    """Id of the trigger."""


class ListTriggerExecutionsResponse(SnakeMessage):
    """A page of runs."""

    next_page_token: str | None = None
    """Continues the list; empty on the last page."""
    trigger_executions: list[TriggerExecution] | None = None
    """The runs of this page."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class TriggerStatus(OpenEnum):
    """Whether a trigger runs."""

    ACTIVE = "active"
    """Active."""
    PAUSED = "paused"
    """Paused."""
    ERROR = "error"
    """Error."""


class Trigger(SnakeMessage):
    """Starts an interaction at set times."""

    consecutive_failure_count: int | None = None
    """How many runs have failed in a row."""
    create_time: datetime | None = None
    """When it was created."""
    display_name: str | None = None
    """A name for people."""
    environment_id: str | None = None
    """Id of the environment."""
    execution_timeout_seconds: int | None = None
    """Seconds after which a run ends."""
    id: str | None = None
    """Its id."""
    interaction: CreateAgentInteraction | None = None
    """The interaction."""
    last_pause_time: datetime | None = None
    """When it was last paused."""
    last_resume_time: datetime | None = None
    """When it last went on."""
    last_run_time: datetime | None = None
    """When it last ran."""
    max_consecutive_failures: int | None = None
    """Failed runs in a row after which the trigger is paused."""
    next_run_time: datetime | None = None
    """When it will run next."""
    previous_interaction_id: str | None = None
    """Id of the interaction that this one continues."""
    schedule: str | None = None
    """When to run, as a cron expression."""
    status: TriggerStatus | None = None
    """The status."""
    time_zone: str | None = None
    """Time zone of the schedule, such as `Europe/Berlin`."""
    update_time: datetime | None = None
    """When it was last changed."""


class ListTriggersResponse(SnakeMessage):
    """A page of triggers."""

    next_page_token: str | None = None
    """Continues the list; empty on the last page."""
    triggers: list[Trigger] | None = None
    """The triggers of this page."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class TriggerUpdateStatus(OpenEnum):
    """Whether a trigger runs."""

    ACTIVE = "active"
    """Active."""
    PAUSED = "paused"
    """Paused."""
    ERROR = "error"
    """Error."""


class TriggerUpdate(SnakeMessage):
    """What to change of a trigger."""

    display_name: str | None = None
    """A name for people."""
    status: TriggerUpdateStatus | None = None
    """The status."""
