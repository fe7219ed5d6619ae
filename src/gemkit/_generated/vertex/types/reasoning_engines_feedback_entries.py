"""Types of reasoning_engines_feedback_entries, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.reasoning_engines_sessions_shared import SessionEvent
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class FeedbackEntryFeedbackType(_OpenEnum):
    FEEDBACK_TYPE_UNSPECIFIED = "FEEDBACK_TYPE_UNSPECIFIED"
    THUMBS_UP = "THUMBS_UP"
    THUMBS_DOWN = "THUMBS_DOWN"


class FeedbackContext(_Message):
    context_events: list[SessionEvent] | None = None
    name: str | None = None


class FeedbackEntry(_Message):
    create_time: datetime | None = None
    custom_metadata: dict[str, str] | None = None
    event_id: str | None = None
    feedback_labels: list[str] | None = None
    feedback_text: str | None = None
    feedback_type: FeedbackEntryFeedbackType | None = None
    name: str | None = None
    session_id: str | None = None
    source: str | None = None
    update_time: datetime | None = None
    user_id: str | None = None


class ListFeedbackEntriesResponse(_Message):
    feedback_entries: list[FeedbackEntry] | None = None
    next_page_token: str | None = None
