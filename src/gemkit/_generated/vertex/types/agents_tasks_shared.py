"""Types of agents_tasks_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class TaskArtifactFileType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    FILE = "FILE"
    DIRECTORY = "DIRECTORY"


class TaskArtifactFile(_Message):
    mime_type: str | None = None
    path: str | None = None
    size_bytes: int | None = None
    type: TaskArtifactFileType | None = None
    update_time: datetime | None = None
