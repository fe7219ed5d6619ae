"""Types of schedules, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.schedules_shared import ModelMonitoringJob
from gemkit._generated.vertex.types.schedules_shared2 import NotebookExecutionJob
from gemkit._generated.vertex.types.schedules_shared3 import PipelineJob
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ScheduleState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    COMPLETED = "COMPLETED"


class CreateModelMonitoringJobRequest(_Message):
    model_monitoring_job: ModelMonitoringJob | None = None
    model_monitoring_job_id: str | None = None
    parent: str | None = None


class CreateNotebookExecutionJobRequest(_Message):
    notebook_execution_job: NotebookExecutionJob | None = None
    notebook_execution_job_id: str | None = None
    parent: str | None = None


class CreatePipelineJobRequest(_Message):
    parent: str | None = None
    pipeline_job: PipelineJob | None = None
    pipeline_job_id: str | None = None


class ScheduleRunResponse(_Message):
    run_response: str | None = None
    scheduled_run_time: datetime | None = None


class Schedule(_Message):
    allow_queueing: bool | None = None
    catch_up: bool | None = None
    create_model_monitoring_job_request: CreateModelMonitoringJobRequest | None = None
    create_notebook_execution_job_request: CreateNotebookExecutionJobRequest | None = None
    create_pipeline_job_request: CreatePipelineJobRequest | None = None
    create_time: datetime | None = None
    cron: str | None = None
    display_name: str | None = None
    end_time: datetime | None = None
    last_pause_time: datetime | None = None
    last_resume_time: datetime | None = None
    last_scheduled_run_response: ScheduleRunResponse | None = None
    max_concurrent_active_run_count: int | None = None
    max_concurrent_run_count: int | None = None
    max_run_count: int | None = None
    name: str | None = None
    next_run_time: datetime | None = None
    start_time: datetime | None = None
    started_run_count: int | None = None
    state: ScheduleState | None = None
    update_time: datetime | None = None


class ListSchedulesResponse(_Message):
    next_page_token: str | None = None
    schedules: list[Schedule] | None = None


class PauseScheduleRequest(_Message):
    pass


class ResumeScheduleRequest(_Message):
    catch_up: bool | None = None
