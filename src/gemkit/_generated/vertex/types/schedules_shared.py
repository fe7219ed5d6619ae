"""Types of schedules_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.models_shared4 import ExplanationSpec
from gemkit._generated.vertex.types.schedules_shared5 import (
    ModelMonitoringInput,
    ModelMonitoringNotificationSpec,
    ModelMonitoringObjectiveSpecTabularObjective,
    ModelMonitoringOutputSpec,
)
from gemkit._generated.vertex.types.schedules_shared9 import Interval
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ModelMonitoringJobState(_OpenEnum):
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


class ModelMonitoringJobExecutionDetailProcessedDataset(_Message):
    location: str | None = None
    time_range: Interval | None = None


class ModelMonitoringJobExecutionDetail(_Message):
    baseline_datasets: list[ModelMonitoringJobExecutionDetailProcessedDataset] | None = None
    error: Status | None = None
    objective_status: dict[str, Status] | None = None
    target_datasets: list[ModelMonitoringJobExecutionDetailProcessedDataset] | None = None


class ModelMonitoringObjectiveSpec(_Message):
    baseline_dataset: ModelMonitoringInput | None = None
    explanation_spec: ExplanationSpec | None = None
    tabular_objective: ModelMonitoringObjectiveSpecTabularObjective | None = None
    target_dataset: ModelMonitoringInput | None = None


class ModelMonitoringSpec(_Message):
    notification_spec: ModelMonitoringNotificationSpec | None = None
    objective_spec: ModelMonitoringObjectiveSpec | None = None
    output_spec: ModelMonitoringOutputSpec | None = None


class ModelMonitoringJob(_Message):
    create_time: datetime | None = None
    display_name: str | None = None
    job_execution_detail: ModelMonitoringJobExecutionDetail | None = None
    model_monitoring_spec: ModelMonitoringSpec | None = None
    name: str | None = None
    schedule: str | None = None
    schedule_time: datetime | None = None
    state: ModelMonitoringJobState | None = None
    update_time: datetime | None = None
