"""Types of the jobs topic. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._core.model import Model, OpenEnum


class GoogleRpcStatus(Model):
    code: int | None = None
    details: list[dict[str, Any]] | None = None
    message: str | None = None


class JobError(Model):
    code: int | None = None
    details: list[dict[str, Any]] | None = None
    message: str | None = None


class JobState(OpenEnum):
    JOB_STATE_UNSPECIFIED = "JOB_STATE_UNSPECIFIED"
    JOB_STATE_QUEUED = "JOB_STATE_QUEUED"
    JOB_STATE_PENDING = "JOB_STATE_PENDING"
    JOB_STATE_RUNNING = "JOB_STATE_RUNNING"
    JOB_STATE_SUCCEEDED = "JOB_STATE_SUCCEEDED"
    JOB_STATE_FAILED = "JOB_STATE_FAILED"
    JOB_STATE_CANCELLING = "JOB_STATE_CANCELLING"
    JOB_STATE_CANCELLED = "JOB_STATE_CANCELLED"
    JOB_STATE_PAUSED = "JOB_STATE_PAUSED"
    JOB_STATE_EXPIRED = "JOB_STATE_EXPIRED"
    JOB_STATE_UPDATING = "JOB_STATE_UPDATING"
    JOB_STATE_PARTIALLY_SUCCEEDED = "JOB_STATE_PARTIALLY_SUCCEEDED"


class WebhookConfig(Model):
    uris: list[str] | None = None
    user_metadata: dict[str, Any] | None = None
