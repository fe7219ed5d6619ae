"""Types of metadata_stores_contexts_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.schedules_shared10 import Artifact, Execution
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class EventType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    INPUT = "INPUT"
    OUTPUT = "OUTPUT"


class Event(_Message):
    artifact: str | None = None
    event_time: datetime | None = None
    execution: str | None = None
    labels: dict[str, str] | None = None
    type: EventType | None = None


class LineageSubgraph(_Message):
    artifacts: list[Artifact] | None = None
    events: list[Event] | None = None
    executions: list[Execution] | None = None
