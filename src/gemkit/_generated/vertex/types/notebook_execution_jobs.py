"""Types of notebook_execution_jobs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.schedules_shared2 import NotebookExecutionJob
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ReportExecutionEventRequestEventType(_OpenEnum):
    EVENT_TYPE_UNSPECIFIED = "EVENT_TYPE_UNSPECIFIED"
    ACTIVE = "ACTIVE"
    DONE = "DONE"
    FAILED = "FAILED"


class ListNotebookExecutionJobsResponse(_Message):
    next_page_token: str | None = None
    notebook_execution_jobs: list[NotebookExecutionJob] | None = None


class ReportExecutionEventRequest(_Message):
    event_type: ReportExecutionEventRequestEventType | None = None
    status: Status | None = None
    vm_token: str | None = None


class ReportExecutionEventResponse(_Message):
    pass
