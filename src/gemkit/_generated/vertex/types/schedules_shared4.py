"""Types of schedules_shared4, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._mapping.model import Message as _Message


class Context(_Message):
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    etag: str | None = None
    labels: dict[str, str] | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    parent_contexts: list[str] | None = None
    schema_title: str | None = None
    schema_version: str | None = None
    update_time: datetime | None = None
