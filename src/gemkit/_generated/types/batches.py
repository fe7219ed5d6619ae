"""Types of the batches topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._core.model import Model
from gemkit._generated.types.config import GenerateContentConfig
from gemkit._generated.types.embeddings import EmbedContentConfig, SingleEmbedContentResponse
from gemkit._generated.types.http import HttpOptions, HttpResponse
from gemkit._generated.types.jobs import JobError, JobState, WebhookConfig
from gemkit._generated.types.response import GenerateContentResponse
from gemkit._mixins import BatchJobMixin
from gemkit._transforms.inputs import BatchJobDestinationUnion, ContentListUnion


class BatchJobOutputInfo(Model):
    bigquery_output_table: str | None = None
    gcs_output_directory: str | None = None
    vertex_multimodal_dataset_name: str | None = None


class CancelBatchJobConfig(Model):
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class CompletionStats(Model):
    failed_count: int | None = None
    incomplete_count: int | None = None
    successful_count: int | None = None
    successful_forecast_point_count: int | None = None


class CreateBatchJobConfig(Model):
    display_name: str | None = None
    dest: BatchJobDestinationUnion | None = None
    webhook_config: WebhookConfig | None = None
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class CreateEmbeddingsBatchJobConfig(Model):
    display_name: str | None = None
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class DeleteBatchJobConfig(Model):
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class DeleteResourceJob(Model):
    done: bool | None = None
    error: JobError | None = None
    name: str | None = None
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class EmbedContentBatch(Model):
    contents: ContentListUnion | None = None
    config: EmbedContentConfig | None = None


class EmbeddingsBatchJobSource(Model):
    file_name: str | None = None
    inlined_requests: EmbedContentBatch | None = None


class GetBatchJobConfig(Model):
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class InlinedEmbedContentResponse(Model):
    error: JobError | None = None
    metadata: dict[str, Any] | None = None
    response: SingleEmbedContentResponse | None = None


class InlinedRequest(Model):
    metadata: dict[str, Any] | None = None
    model: str | None = None
    contents: ContentListUnion | None = None
    config: GenerateContentConfig | None = None


class BatchJobSource(Model):
    bigquery_uri: str | None = None
    file_name: str | None = None
    format: str | None = None
    gcs_uri: list[str] | None = None
    inlined_requests: list[InlinedRequest] | None = None
    vertex_dataset_name: str | None = None


class InlinedResponse(Model):
    error: JobError | None = None
    metadata: dict[str, Any] | None = None
    response: GenerateContentResponse | None = None


class ListBatchJobsConfig(Model):
    page_size: int | None = None
    page_token: str | None = None
    filter: str | None = None
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class VertexMultimodalDatasetDestination(Model):
    bigquery_destination: str | None = None
    display_name: str | None = None


class BatchJobDestination(Model):
    bigquery_uri: str | None = None
    file_name: str | None = None
    format: str | None = None
    gcs_uri: str | None = None
    inlined_responses: list[InlinedResponse] | None = None
    vertex_dataset: VertexMultimodalDatasetDestination | None = None
    inlined_embed_content_responses: list[InlinedEmbedContentResponse] | None = None


class BatchJob(BatchJobMixin, Model):
    completion_stats: CompletionStats | None = None
    create_time: datetime | None = None
    dest: BatchJobDestination | None = None
    display_name: str | None = None
    end_time: datetime | None = None
    error: JobError | None = None
    model: str | None = None
    name: str | None = None
    output_info: BatchJobOutputInfo | None = None
    src: BatchJobSource | None = None
    start_time: datetime | None = None
    state: JobState | None = None
    update_time: datetime | None = None


class ListBatchJobsResponse(Model):
    batch_jobs: list[BatchJob] | None = None
    next_page_token: str | None = None
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""
