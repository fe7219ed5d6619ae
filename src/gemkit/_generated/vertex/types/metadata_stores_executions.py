"""Types of metadata_stores_executions, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.metadata_stores_contexts_shared import Event
from gemkit._generated.vertex.types.schedules_shared10 import Execution
from gemkit._mapping.model import Message as _Message


class AddExecutionEventsRequest(_Message):
    events: list[Event] | None = None


class AddExecutionEventsResponse(_Message):
    pass


class ListExecutionsResponse(_Message):
    executions: list[Execution] | None = None
    next_page_token: str | None = None


class PurgeExecutionsRequest(_Message):
    filter: str | None = None
    force: bool | None = None
