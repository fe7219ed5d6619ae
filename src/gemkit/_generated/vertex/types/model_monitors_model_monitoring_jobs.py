"""Types of model_monitors_model_monitoring_jobs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.schedules_shared import ModelMonitoringJob
from gemkit._mapping.model import Message as _Message


class ListModelMonitoringJobsResponse(_Message):
    model_monitoring_jobs: list[ModelMonitoringJob] | None = None
    next_page_token: str | None = None
