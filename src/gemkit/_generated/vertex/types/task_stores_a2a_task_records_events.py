"""Types of task_stores_a2a_task_records_events, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.task_stores_a2a_task_records_shared import A2ATaskRecordEvent
from gemkit._mapping.model import Message as _Message


class ListA2ATaskRecordEventsResponse(_Message):
    events: list[A2ATaskRecordEvent] | None = None
    next_page_token: str | None = None
