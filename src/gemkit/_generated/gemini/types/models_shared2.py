"""Types of models_shared2, of the whole gemini document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.gemini.types.files_shared3 import Status
from gemkit._generated.gemini.types.models_shared3 import (
    GenerateContentRequest,
    GenerateContentResponse,
    ModalityTokenCount,
)
from gemkit._generated.gemini.types.models_shared4 import Content
from gemkit._generated.gemini.types.models_shared5 import Operation
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class EmbedContentConfigTaskType(_OpenEnum):
    TASK_TYPE_UNSPECIFIED = "TASK_TYPE_UNSPECIFIED"
    RETRIEVAL_QUERY = "RETRIEVAL_QUERY"
    RETRIEVAL_DOCUMENT = "RETRIEVAL_DOCUMENT"
    SEMANTIC_SIMILARITY = "SEMANTIC_SIMILARITY"
    CLASSIFICATION = "CLASSIFICATION"
    CLUSTERING = "CLUSTERING"
    QUESTION_ANSWERING = "QUESTION_ANSWERING"
    FACT_VERIFICATION = "FACT_VERIFICATION"
    CODE_RETRIEVAL_QUERY = "CODE_RETRIEVAL_QUERY"


class EmbedContentRequestTaskType(_OpenEnum):
    TASK_TYPE_UNSPECIFIED = "TASK_TYPE_UNSPECIFIED"
    RETRIEVAL_QUERY = "RETRIEVAL_QUERY"
    RETRIEVAL_DOCUMENT = "RETRIEVAL_DOCUMENT"
    SEMANTIC_SIMILARITY = "SEMANTIC_SIMILARITY"
    CLASSIFICATION = "CLASSIFICATION"
    CLUSTERING = "CLUSTERING"
    QUESTION_ANSWERING = "QUESTION_ANSWERING"
    FACT_VERIFICATION = "FACT_VERIFICATION"
    CODE_RETRIEVAL_QUERY = "CODE_RETRIEVAL_QUERY"


class EmbedContentBatchState(_OpenEnum):
    BATCH_STATE_UNSPECIFIED = "BATCH_STATE_UNSPECIFIED"
    BATCH_STATE_PENDING = "BATCH_STATE_PENDING"
    BATCH_STATE_RUNNING = "BATCH_STATE_RUNNING"
    BATCH_STATE_SUCCEEDED = "BATCH_STATE_SUCCEEDED"
    BATCH_STATE_FAILED = "BATCH_STATE_FAILED"
    BATCH_STATE_CANCELLED = "BATCH_STATE_CANCELLED"
    BATCH_STATE_EXPIRED = "BATCH_STATE_EXPIRED"


class GenerateContentBatchState(_OpenEnum):
    BATCH_STATE_UNSPECIFIED = "BATCH_STATE_UNSPECIFIED"
    BATCH_STATE_PENDING = "BATCH_STATE_PENDING"
    BATCH_STATE_RUNNING = "BATCH_STATE_RUNNING"
    BATCH_STATE_SUCCEEDED = "BATCH_STATE_SUCCEEDED"
    BATCH_STATE_FAILED = "BATCH_STATE_FAILED"
    BATCH_STATE_CANCELLED = "BATCH_STATE_CANCELLED"
    BATCH_STATE_EXPIRED = "BATCH_STATE_EXPIRED"


class BatchStats(_Message):
    failed_request_count: int | None = None
    pending_request_count: int | None = None
    request_count: int | None = None
    successful_request_count: int | None = None


class ContentEmbedding(_Message):
    shape: list[int] | None = None
    values: list[float] | None = None


class EmbeddingUsageMetadata(_Message):
    prompt_token_count: int | None = None
    prompt_token_details: list[ModalityTokenCount] | None = None


class EmbedContentResponse(_Message):
    embedding: ContentEmbedding | None = None
    usage_metadata: EmbeddingUsageMetadata | None = None


class InlinedEmbedContentResponse(_Message):
    error: Status | None = None
    metadata: dict[str, Any] | None = None
    response: EmbedContentResponse | None = None


class InlinedEmbedContentResponses(_Message):
    inlined_responses: list[InlinedEmbedContentResponse] | None = None


class EmbedContentBatchOutput(_Message):
    inlined_responses: InlinedEmbedContentResponses | None = None
    responses_file: str | None = None


class EmbedContentBatchStats(_Message):
    failed_request_count: int | None = None
    pending_request_count: int | None = None
    request_count: int | None = None
    successful_request_count: int | None = None


class EmbedContentConfig(_Message):
    audio_track_extraction: bool | None = None
    auto_truncate: bool | None = None
    document_ocr: bool | None = None
    output_dimensionality: int | None = None
    task_type: EmbedContentConfigTaskType | None = None
    title: str | None = None


class EmbedContentRequest(_Message):
    content: Content | None = None
    embed_content_config: EmbedContentConfig | None = None
    model: str | None = None
    output_dimensionality: int | None = None
    task_type: EmbedContentRequestTaskType | None = None
    title: str | None = None


class InlinedEmbedContentRequest(_Message):
    metadata: dict[str, Any] | None = None
    request: EmbedContentRequest | None = None


class InlinedEmbedContentRequests(_Message):
    requests: list[InlinedEmbedContentRequest] | None = None


class InputEmbedContentConfig(_Message):
    file_name: str | None = None
    requests: InlinedEmbedContentRequests | None = None


class EmbedContentBatch(_Message):
    batch_stats: EmbedContentBatchStats | None = None
    create_time: datetime | None = None
    display_name: str | None = None
    end_time: datetime | None = None
    input_config: InputEmbedContentConfig | None = None
    model: str | None = None
    name: str | None = None
    output: EmbedContentBatchOutput | None = None
    priority: int | None = None
    state: EmbedContentBatchState | None = None
    update_time: datetime | None = None


class InlinedResponse(_Message):
    error: Status | None = None
    metadata: dict[str, Any] | None = None
    response: GenerateContentResponse | None = None


class InlinedResponses(_Message):
    inlined_responses: list[InlinedResponse] | None = None


class GenerateContentBatchOutput(_Message):
    inlined_responses: InlinedResponses | None = None
    responses_file: str | None = None


class InlinedRequest(_Message):
    metadata: dict[str, Any] | None = None
    request: GenerateContentRequest | None = None


class InlinedRequests(_Message):
    requests: list[InlinedRequest] | None = None


class InputConfig(_Message):
    file_name: str | None = None
    requests: InlinedRequests | None = None


class GenerateContentBatch(_Message):
    batch_stats: BatchStats | None = None
    create_time: datetime | None = None
    display_name: str | None = None
    end_time: datetime | None = None
    input_config: InputConfig | None = None
    model: str | None = None
    name: str | None = None
    output: GenerateContentBatchOutput | None = None
    priority: int | None = None
    state: GenerateContentBatchState | None = None
    update_time: datetime | None = None


class ListOperationsResponse(_Message):
    next_page_token: str | None = None
    operations: list[Operation] | None = None
    unreachable: list[str] | None = None
