"""Types of nas_jobs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.nas_jobs_shared import NasTrial
from gemkit._generated.vertex.types.nas_jobs_shared2 import CustomJobSpec
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class NasJobSpecMultiTrialAlgorithmSpecMetricSpecGoal(_OpenEnum):
    GOAL_TYPE_UNSPECIFIED = "GOAL_TYPE_UNSPECIFIED"
    MAXIMIZE = "MAXIMIZE"
    MINIMIZE = "MINIMIZE"


class NasJobSpecMultiTrialAlgorithmSpecMultiTrialAlgorithm(_OpenEnum):
    MULTI_TRIAL_ALGORITHM_UNSPECIFIED = "MULTI_TRIAL_ALGORITHM_UNSPECIFIED"
    REINFORCEMENT_LEARNING = "REINFORCEMENT_LEARNING"
    GRID_SEARCH = "GRID_SEARCH"


class NasJobState(_OpenEnum):
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


class CancelNasJobRequest(_Message):
    pass


class NasJobOutputMultiTrialJobOutput(_Message):
    search_trials: list[NasTrial] | None = None
    train_trials: list[NasTrial] | None = None


class NasJobOutput(_Message):
    multi_trial_job_output: NasJobOutputMultiTrialJobOutput | None = None


class NasJobSpecMultiTrialAlgorithmSpecMetricSpec(_Message):
    goal: NasJobSpecMultiTrialAlgorithmSpecMetricSpecGoal | None = None
    metric_id: str | None = None


class NasJobSpecMultiTrialAlgorithmSpecSearchTrialSpec(_Message):
    max_failed_trial_count: int | None = None
    max_parallel_trial_count: int | None = None
    max_trial_count: int | None = None
    search_trial_job_spec: CustomJobSpec | None = None


class NasJobSpecMultiTrialAlgorithmSpecTrainTrialSpec(_Message):
    frequency: int | None = None
    max_parallel_trial_count: int | None = None
    train_trial_job_spec: CustomJobSpec | None = None


class NasJobSpecMultiTrialAlgorithmSpec(_Message):
    metric: NasJobSpecMultiTrialAlgorithmSpecMetricSpec | None = None
    multi_trial_algorithm: NasJobSpecMultiTrialAlgorithmSpecMultiTrialAlgorithm | None = None
    search_trial_spec: NasJobSpecMultiTrialAlgorithmSpecSearchTrialSpec | None = None
    train_trial_spec: NasJobSpecMultiTrialAlgorithmSpecTrainTrialSpec | None = None


class NasJobSpec(_Message):
    multi_trial_algorithm_spec: NasJobSpecMultiTrialAlgorithmSpec | None = None
    resume_nas_job_id: str | None = None
    search_space_spec: str | None = None


class NasJob(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    enable_restricted_image_training: bool | None = None
    encryption_spec: EncryptionSpec | None = None
    end_time: datetime | None = None
    error: Status | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    nas_job_output: NasJobOutput | None = None
    nas_job_spec: NasJobSpec | None = None
    satisfies_pzi: bool | None = None
    satisfies_pzs: bool | None = None
    start_time: datetime | None = None
    state: NasJobState | None = None
    update_time: datetime | None = None


class ListNasJobsResponse(_Message):
    nas_jobs: list[NasJob] | None = None
    next_page_token: str | None = None
