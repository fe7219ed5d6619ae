"""Types of custom_jobs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.nas_jobs_shared2 import CustomJobSpec
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class CustomJobState(_OpenEnum):
    JOB_STATE_UNSPECIFIED = "JOB_STATE_UNSPECIFIED"
    JOB_STATE_QUEUED = "JOB_STATE_QUEUED"
    JOB_STATE_PENDING = "JOB_STATE_PENDING"
    JOB_STATE_RUNNING = "JOB_STATE_RUNNING"
    JOB_STATE_SUCCEEDED = "JOB_STATE_SUCCEEDED"
    JOB_STATE_FAILED = "JOB_STATE_FAILED"
    JOB_STATE_CANCELLING = "JOB_STATE_CANCELLING"
    JOB_STATE_CANCELLED = "JOB_STATE_CANCELLED"
    JOB_STATE_PAUSED = "JOB_STATE_PAUSED"
    JOB_STATE_EXPIRED = "JOB_STATE_EXPIRED"
    JOB_STATE_UPDATING = "JOB_STATE_UPDATING"
    JOB_STATE_PARTIALLY_SUCCEEDED = "JOB_STATE_PARTIALLY_SUCCEEDED"


class CancelCustomJobRequest(_Message):
    pass


class CustomJob(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    end_time: datetime | None = None
    error: Status | None = None
    job_spec: CustomJobSpec | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    start_time: datetime | None = None
    state: CustomJobState | None = None
    update_time: datetime | None = None
    web_access_uris: dict[str, str] | None = None


class ListCustomJobsResponse(_Message):
    custom_jobs: list[CustomJob] | None = None
    next_page_token: str | None = None
