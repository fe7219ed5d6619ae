"""Types of data_labeling_jobs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class SampleConfigSampleStrategy(_OpenEnum):
    SAMPLE_STRATEGY_UNSPECIFIED = "SAMPLE_STRATEGY_UNSPECIFIED"
    UNCERTAINTY = "UNCERTAINTY"


class DataLabelingJobState(_OpenEnum):
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


class SampleConfig(_Message):
    following_batch_sample_percentage: int | None = None
    initial_batch_sample_percentage: int | None = None
    sample_strategy: SampleConfigSampleStrategy | None = None


class TrainingConfig(_Message):
    timeout_training_milli_hours: int | None = None


class ActiveLearningConfig(_Message):
    max_data_item_count: int | None = None
    max_data_item_percentage: int | None = None
    sample_config: SampleConfig | None = None
    training_config: TrainingConfig | None = None


class CancelDataLabelingJobRequest(_Message):
    pass


class Money(_Message):
    currency_code: str | None = None
    nanos: int | None = None
    units: int | None = None


class DataLabelingJob(_Message):
    active_learning_config: ActiveLearningConfig | None = None
    annotation_labels: dict[str, str] | None = None
    create_time: datetime | None = None
    current_spend: Money | None = None
    datasets: list[str] | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    error: Status | None = None
    inputs: Any = None
    inputs_schema_uri: str | None = None
    instruction_uri: str | None = None
    labeler_count: int | None = None
    labeling_progress: int | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    specialist_pools: list[str] | None = None
    state: DataLabelingJobState | None = None
    update_time: datetime | None = None


class ListDataLabelingJobsResponse(_Message):
    data_labeling_jobs: list[DataLabelingJob] | None = None
    next_page_token: str | None = None
