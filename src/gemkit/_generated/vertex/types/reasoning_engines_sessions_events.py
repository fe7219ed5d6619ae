"""Types of reasoning_engines_sessions_events, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.reasoning_engines_sessions_shared import SessionEvent
from gemkit._mapping.model import Message as _Message


class ListEventsResponse(_Message):
    next_page_token: str | None = None
    session_events: list[SessionEvent] | None = None
