"""Types of the batches topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._features.batches.inputs import BatchJobDestinationUnion
from gemkit._features.batches.mixins import BatchJobMixin
from gemkit._features.contents.inputs import ContentListUnion
from gemkit._generated.types.config import GenerateContentConfig
from gemkit._generated.types.embeddings import EmbedContentConfig, SingleEmbedContentResponse
from gemkit._generated.types.http import HttpOptions, HttpResponse
from gemkit._generated.types.jobs import JobError, JobState, WebhookConfig
from gemkit._generated.types.response import GenerateContentResponse
from gemkit._mapping.model import Message


class BatchJobOutputInfo(Message):
    """Where exactly results were written. Output only."""

    bigquery_output_table: str | None = None
    """Name of the BigQuery table that was made in the dataset asked for."""
    gcs_output_directory: str | None = None
    """Full path of the folder that was made in Cloud Storage."""
    vertex_multimodal_dataset_name: str | None = None
    """Name of the multimodal dataset that was made."""


class CancelBatchJobConfig(Message):
    """Options of a call that stops a batch job."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class CompletionStats(Message):
    """How many of a batch job's requests are done. Output only."""

    failed_count: int | None = None
    """Requests that failed."""
    incomplete_count: int | None = None
    """Requests that are waiting, or were given up when the job ended; -1 if unknown."""
    successful_count: int | None = None
    """Requests that were answered."""
    successful_forecast_point_count: int | None = None
    """Forecast points that were answered; of forecasting models only."""


class CreateBatchJobConfig(Message):
    """What a new batch job is called and where its results go."""

    display_name: str | None = None
    """A name for people, up to 128 characters."""
    dest: BatchJobDestinationUnion | None = None
    """Where results go: `gs://...`, `bq://...` or a destination; Vertex AI only."""
    webhook_config: WebhookConfig | None = None
    """Who is told when the job ends; Gemini API only."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class CreateEmbeddingsBatchJobConfig(Message):
    """What a new embeddings batch job is called."""

    display_name: str | None = None
    """A name for people, up to 128 characters."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class DeleteBatchJobConfig(Message):
    """Options of a call that deletes a batch job."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class DeleteResourceJob(Message):
    """A deletion, which Vertex AI may still be at work on. Output only."""

    done: bool | None = None
    """Whether it has ended, well or not."""
    error: JobError | None = None
    """Why it failed."""
    name: str | None = None
    """Name of the operation."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class EmbedContentBatch(Message):
    """Contents to embed, each on its own, all in the same way."""

    contents: ContentListUnion | None = None
    """The contents; each item of a list gets an embedding."""
    config: EmbedContentConfig | None = None
    """How to embed them."""


class EmbeddingsBatchJobSource(Message):
    """Where the contents of an embeddings batch job come from; one of the places is set."""

    file_name: str | None = None
    """Uploaded file with one request per line as JSON: `files/...`."""
    inlined_requests: EmbedContentBatch | None = None
    """The contents themselves."""


class GetBatchJobConfig(Message):
    """Options of a call that looks up a batch job."""

    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class InlinedEmbedContentResponse(Message):
    """An embedding in a batch, or why there is none. Output only."""

    error: JobError | None = None
    """Why this request failed."""
    metadata: dict[str, Any] | None = None
    """What you sent along with the request."""
    response: SingleEmbedContentResponse | None = None
    """The embedding."""


class InlinedRequest(Message):
    """A request in a batch: what `models.generate_content` would be given."""

    metadata: dict[str, Any] | None = None
    """Your own data, which comes back with the answer."""
    model: str | None = None
    """Model for this request; by default the batch's."""
    contents: ContentListUnion | None = None
    """The prompt, as for `models.generate_content`."""
    config: GenerateContentConfig | None = None
    """Options, as for `models.generate_content`."""


class BatchJobSource(Message):
    """Where a batch job's requests come from; one of the places is set."""

    bigquery_uri: str | None = None
    """BigQuery table: `bq://project.dataset.table`; Vertex AI only."""
    file_name: str | None = None
    """Uploaded file with one request per line as JSON: `files/...`; Gemini API only."""
    format: str | None = None
    """Form of the requests: `jsonl`, `bigquery` or `vertex-dataset`; Vertex AI only."""
    gcs_uri: list[str] | None = None
    """Files in Cloud Storage: `gs://bucket/object.jsonl`; Vertex AI only."""
    inlined_requests: list[InlinedRequest] | None = None
    """The requests themselves, 20 MB at most; Gemini API only."""
    vertex_dataset_name: str | None = None
    """Name of a multimodal dataset; Vertex AI only."""


class InlinedResponse(Message):
    """An answer in a batch, or why there is none. Output only."""

    error: JobError | None = None
    """Why this request failed."""
    metadata: dict[str, Any] | None = None
    """What you sent along with the request."""
    response: GenerateContentResponse | None = None
    """The answer."""


class ListBatchJobsConfig(Message):
    """Which batch jobs to list."""

    page_size: int | None = None
    """How many jobs to fetch at a time."""
    page_token: str | None = None
    """Where to go on, from an earlier page."""
    filter: str | None = None
    """Only jobs for which this holds, e.g. `state="JOB_STATE_RUNNING"`; Vertex AI only."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class VertexMultimodalDatasetDestination(Message):
    """A multimodal dataset that a batch job is to make."""

    bigquery_destination: str | None = None
    """BigQuery dataset or table that holds its data: `bq://project.dataset`; by default one is made."""
    display_name: str | None = None
    """A name for people; by default one is made up."""


class BatchJobDestination(Message):
    """Where a batch job's results go; one of the places is set."""

    bigquery_uri: str | None = None
    """BigQuery table or dataset: `bq://project.dataset.table`; Vertex AI only."""
    file_name: str | None = None
    """File to download, one result per line as JSON: `files/...`; Gemini API only."""
    format: str | None = None
    """Form of the results: `jsonl`, `bigquery` or `vertex-dataset`; Vertex AI only."""
    gcs_uri: str | None = None
    """Folder in Cloud Storage: `gs://bucket/folder/`; Vertex AI only."""
    inlined_responses: list[InlinedResponse] | None = None
    """Answers in the order of the inlined requests; Gemini API only."""
    vertex_dataset: VertexMultimodalDatasetDestination | None = None
    """A multimodal dataset to be made; Vertex AI only."""
    inlined_embed_content_responses: list[InlinedEmbedContentResponse] | None = None
    """Embeddings in the order of the contents; Gemini API only."""


class BatchJob(BatchJobMixin, Message):
    """Many requests run as one job. Output only."""

    completion_stats: CompletionStats | None = None
    """How many requests are done, failed and left."""
    create_time: datetime | None = None
    """When the job was created."""
    dest: BatchJobDestination | None = None
    """Where the results are, or are going to be."""
    display_name: str | None = None
    """The name you gave it."""
    end_time: datetime | None = None
    """When it ended."""
    error: JobError | None = None
    """Why the job as a whole failed."""
    model: str | None = None
    """The model that answers."""
    name: str | None = None
    """Its resource name, by which it is asked for."""
    output_info: BatchJobOutputInfo | None = None
    """Where exactly results were written; Vertex AI only."""
    src: BatchJobSource | None = None
    """Where the requests come from."""
    start_time: datetime | None = None
    """When work on it began; Vertex AI only."""
    state: JobState | None = None
    """How far it is, in the same words on both backends."""
    update_time: datetime | None = None
    """When something about it last changed."""


class ListBatchJobsResponse(Message):
    """A page of batch jobs. Output only."""

    batch_jobs: list[BatchJob] | None = None
    """The jobs."""
    next_page_token: str | None = None
    """Where the next page begins; unset on the last."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""
