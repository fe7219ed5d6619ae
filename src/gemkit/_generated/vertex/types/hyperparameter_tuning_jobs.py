"""Types of hyperparameter_tuning_jobs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.nas_jobs_shared2 import CustomJobSpec
from gemkit._generated.vertex.types.studies_shared import StudySpec
from gemkit._generated.vertex.types.studies_trials_shared import Trial
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class HyperparameterTuningJobState(_OpenEnum):
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


class CancelHyperparameterTuningJobRequest(_Message):
    pass


class HyperparameterTuningJob(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    end_time: datetime | None = None
    error: Status | None = None
    labels: dict[str, str] | None = None
    max_failed_trial_count: int | None = None
    max_trial_count: int | None = None
    name: str | None = None
    parallel_trial_count: int | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    start_time: datetime | None = None
    state: HyperparameterTuningJobState | None = None
    study_spec: StudySpec | None = None
    trial_job_spec: CustomJobSpec | None = None
    trials: list[Trial] | None = None
    update_time: datetime | None = None


class ListHyperparameterTuningJobsResponse(_Message):
    hyperparameter_tuning_jobs: list[HyperparameterTuningJob] | None = None
    next_page_token: str | None = None
