"""Types of the jobs topic. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._mapping.model import Message, OpenEnum


class GoogleRpcStatus(Message):
    """Why something failed, in the terms of google.rpc."""

    code: int | None = None
    """Code of google.rpc, such as 3 for an invalid argument."""
    details: list[dict[str, Any]] | None = None
    """Further objects that describe the failure."""
    message: str | None = None
    """A sentence about it, in English."""


class JobError(Message):
    """Why a job, or one request in it, failed."""

    code: int | None = None
    """Code of google.rpc, such as 3 for an invalid argument."""
    details: list[dict[str, Any]] | None = None
    """Further objects that describe the failure."""
    message: str | None = None
    """A sentence about it, in English."""


class JobState(OpenEnum):
    """How far a job is."""

    JOB_STATE_UNSPECIFIED = "JOB_STATE_UNSPECIFIED"
    """Not told."""
    JOB_STATE_QUEUED = "JOB_STATE_QUEUED"
    """Accepted, and not yet looked at."""
    JOB_STATE_PENDING = "JOB_STATE_PENDING"
    """Being prepared."""
    JOB_STATE_RUNNING = "JOB_STATE_RUNNING"
    """At work."""
    JOB_STATE_SUCCEEDED = "JOB_STATE_SUCCEEDED"
    """Done, all well."""
    JOB_STATE_FAILED = "JOB_STATE_FAILED"
    """Ended by an error."""
    JOB_STATE_CANCELLING = "JOB_STATE_CANCELLING"
    """Asked to stop; may still succeed or fail."""
    JOB_STATE_CANCELLED = "JOB_STATE_CANCELLED"
    """Stopped on request."""
    JOB_STATE_PAUSED = "JOB_STATE_PAUSED"
    """Stopped for the time being; can go on."""
    JOB_STATE_EXPIRED = "JOB_STATE_EXPIRED"
    """Ended because it took too long."""
    JOB_STATE_UPDATING = "JOB_STATE_UPDATING"
    """Being changed while it runs."""
    JOB_STATE_PARTIALLY_SUCCEEDED = "JOB_STATE_PARTIALLY_SUCCEEDED"
    """Ended with some results missing."""


class WebhookConfig(Message):
    """Who is told when a job ends."""

    uris: list[str] | None = None
    """Addresses to call; they replace the webhooks set up for the project."""
    user_metadata: dict[str, Any] | None = None
    """Your own data, sent along with each call."""
