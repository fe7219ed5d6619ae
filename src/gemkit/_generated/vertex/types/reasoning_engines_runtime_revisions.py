"""Types of reasoning_engines_runtime_revisions, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.reasoning_engines_shared import ReasoningEngineSpec
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ReasoningEngineRuntimeRevisionState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    ACTIVE = "ACTIVE"
    ARCHIVED = "ARCHIVED"


class ReasoningEngineRuntimeRevision(_Message):
    create_time: datetime | None = None
    name: str | None = None
    spec: ReasoningEngineSpec | None = None
    state: ReasoningEngineRuntimeRevisionState | None = None


class ListReasoningEngineRuntimeRevisionsResponse(_Message):
    next_page_token: str | None = None
    reasoning_engine_runtime_revisions: list[ReasoningEngineRuntimeRevision] | None = None
