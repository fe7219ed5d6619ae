"""Types of pipeline_jobs, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.schedules_shared3 import PipelineJob
from gemkit._mapping.model import Message as _Message


class BatchCancelPipelineJobsRequest(_Message):
    names: list[str] | None = None


class BatchDeletePipelineJobsRequest(_Message):
    names: list[str] | None = None


class CancelPipelineJobRequest(_Message):
    pass


class ListPipelineJobsResponse(_Message):
    next_page_token: str | None = None
    pipeline_jobs: list[PipelineJob] | None = None
