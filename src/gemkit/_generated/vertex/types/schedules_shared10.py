"""Types of schedules_shared10, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ArtifactState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    PENDING = "PENDING"
    LIVE = "LIVE"


class ExecutionState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    NEW = "NEW"
    RUNNING = "RUNNING"
    COMPLETE = "COMPLETE"
    FAILED = "FAILED"
    CACHED = "CACHED"
    CANCELLED = "CANCELLED"


class Artifact(_Message):
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    etag: str | None = None
    labels: dict[str, str] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    schema_title: str | None = None
    schema_version: str | None = None
    state: ArtifactState | None = None
    update_time: datetime | None = None
    uri: str | None = None


class Execution(_Message):
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    etag: str | None = None
    labels: dict[str, str] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    schema_title: str | None = None
    schema_version: str | None = None
    state: ExecutionState | None = None
    update_time: datetime | None = None
