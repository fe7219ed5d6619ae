"""Types of reasoning_engines_a2a_tasks_events, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.reasoning_engines_a2a_tasks_shared import A2aTaskEvent, TaskEvent
from gemkit._mapping.model import Message as _Message


class ListA2aTaskEventsResponse(_Message):
    events: list[A2aTaskEvent] | None = None
    next_page_token: str | None = None
    task_events: list[TaskEvent] | None = None
