"""Types of reasoning_engines_sandbox_environments_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class SandboxEnvironmentSnapshotPostSnapshotAction(_OpenEnum):
    POST_SNAPSHOT_ACTION_UNSPECIFIED = "POST_SNAPSHOT_ACTION_UNSPECIFIED"
    RUNNING = "RUNNING"
    PAUSE = "PAUSE"


class SandboxEnvironmentSnapshot(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    expire_time: datetime | None = None
    name: str | None = None
    owner: str | None = None
    parent_snapshot: str | None = None
    post_snapshot_action: SandboxEnvironmentSnapshotPostSnapshotAction | None = None
    size_bytes: int | None = None
    source_sandbox_environment: str | None = None
    ttl: str | None = None
    update_time: datetime | None = None
    use_gke_td: bool | None = None
