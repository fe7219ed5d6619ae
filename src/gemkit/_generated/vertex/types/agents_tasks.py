"""Types of agents_tasks, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.agents_tasks_shared import TaskArtifactFile
from gemkit._generated.vertex.types.tasks_shared import (
    Budget,
    GenaiContent,
    GenaiRetrievalCallStepRetrievalStepArguments,
    GenaiReviewSnippet,
    GenaiStep,
    GenaiStruct,
    GenaiTextContentAnnotation,
    GenaiValue,
    TaskStatusDetail,
)
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class GenaiAudioDeltaMimeType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    TYPE_WAV = "TYPE_WAV"
    TYPE_MP3 = "TYPE_MP3"
    TYPE_AIFF = "TYPE_AIFF"
    TYPE_AAC = "TYPE_AAC"
    TYPE_OGG = "TYPE_OGG"
    TYPE_FLAC = "TYPE_FLAC"
    TYPE_MPEG = "TYPE_MPEG"
    TYPE_M4A = "TYPE_M4A"
    TYPE_L16 = "TYPE_L16"
    TYPE_OPUS = "TYPE_OPUS"
    TYPE_ALAW = "TYPE_ALAW"
    TYPE_MULAW = "TYPE_MULAW"
    TYPE_WEBM = "TYPE_WEBM"


class GenaiCodeExecutionCallContentCodeExecutionCallArgumentsLanguage(_OpenEnum):
    LANGUAGE_UNSPECIFIED = "LANGUAGE_UNSPECIFIED"
    PYTHON = "PYTHON"
    BASH = "BASH"


class GenaiDocumentDeltaMimeType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    TYPE_PDF = "TYPE_PDF"
    TYPE_CSV = "TYPE_CSV"


class GenaiImageDeltaMimeType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    TYPE_PNG = "TYPE_PNG"
    TYPE_JPEG = "TYPE_JPEG"
    TYPE_WEBP = "TYPE_WEBP"
    TYPE_HEIC = "TYPE_HEIC"
    TYPE_HEIF = "TYPE_HEIF"
    TYPE_GIF = "TYPE_GIF"
    TYPE_BMP = "TYPE_BMP"
    TYPE_TIFF = "TYPE_TIFF"


class GenaiImageDeltaResolution(_OpenEnum):
    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    ULTRA_HIGH = "ULTRA_HIGH"


class GenaiInteractionUsageGroundingToolCountType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    GOOGLE_SEARCH = "GOOGLE_SEARCH"
    GOOGLE_MAPS = "GOOGLE_MAPS"
    RETRIEVAL = "RETRIEVAL"
    GOOGLE_SEARCH_IMAGE = "GOOGLE_SEARCH_IMAGE"


class GenaiInteractionUsageModalityTokensModality(_OpenEnum):
    RESPONSE_MODALITY_UNSPECIFIED = "RESPONSE_MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    AUDIO = "AUDIO"
    VIDEO = "VIDEO"
    DOCUMENT = "DOCUMENT"


class GenaiInteractionUsageToolCallUsageToolType(_OpenEnum):
    TOOL_TYPE_UNSPECIFIED = "TOOL_TYPE_UNSPECIFIED"
    TOOL_TYPE_FUNCTION = "TOOL_TYPE_FUNCTION"
    TOOL_TYPE_CODE_EXECUTION_PYTHON = "TOOL_TYPE_CODE_EXECUTION_PYTHON"
    TOOL_TYPE_CODE_EXECUTION_BASH = "TOOL_TYPE_CODE_EXECUTION_BASH"
    TOOL_TYPE_GOOGLE_SEARCH_WEB = "TOOL_TYPE_GOOGLE_SEARCH_WEB"
    TOOL_TYPE_GOOGLE_SEARCH_IMAGE = "TOOL_TYPE_GOOGLE_SEARCH_IMAGE"
    TOOL_TYPE_GOOGLE_SEARCH_VISUAL = "TOOL_TYPE_GOOGLE_SEARCH_VISUAL"
    TOOL_TYPE_URL_CONTEXT = "TOOL_TYPE_URL_CONTEXT"
    TOOL_TYPE_GOOGLE_MAPS = "TOOL_TYPE_GOOGLE_MAPS"
    TOOL_TYPE_FILE_SEARCH = "TOOL_TYPE_FILE_SEARCH"
    TOOL_TYPE_TOOL_SEARCH = "TOOL_TYPE_TOOL_SEARCH"
    TOOL_TYPE_VIDEO_UNDERSTANDING = "TOOL_TYPE_VIDEO_UNDERSTANDING"


class GenaiRetrievalCallDeltaRetrievalType(_OpenEnum):
    RETRIEVAL_TYPE_UNSPECIFIED = "RETRIEVAL_TYPE_UNSPECIFIED"
    RETRIEVAL_TYPE_VERTEX_AI_SEARCH = "RETRIEVAL_TYPE_VERTEX_AI_SEARCH"
    RETRIEVAL_TYPE_RAG_STORE = "RETRIEVAL_TYPE_RAG_STORE"
    RETRIEVAL_TYPE_EXA_AI_SEARCH = "RETRIEVAL_TYPE_EXA_AI_SEARCH"
    RETRIEVAL_TYPE_PARALLEL_AI_SEARCH = "RETRIEVAL_TYPE_PARALLEL_AI_SEARCH"


class GenaiUrlContextResultContentUrlContextResultStatus(_OpenEnum):
    STATUS_UNSPECIFIED = "STATUS_UNSPECIFIED"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    PAYWALL = "PAYWALL"
    UNSAFE = "UNSAFE"


class GenaiVideoDeltaMimeType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    TYPE_MP4 = "TYPE_MP4"
    TYPE_MPEG = "TYPE_MPEG"
    TYPE_MPG = "TYPE_MPG"
    TYPE_MOV = "TYPE_MOV"
    TYPE_AVI = "TYPE_AVI"
    TYPE_X_FLV = "TYPE_X_FLV"
    TYPE_WEBM = "TYPE_WEBM"
    TYPE_WMV = "TYPE_WMV"
    TYPE_3GPP = "TYPE_3GPP"
    TYPE_JPEG2000 = "TYPE_JPEG2000"


class GenaiVideoDeltaResolution(_OpenEnum):
    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    ULTRA_HIGH = "ULTRA_HIGH"


class TaskStatusEventTaskStatus(_OpenEnum):
    STATUS_UNSPECIFIED = "STATUS_UNSPECIFIED"
    IDLE = "IDLE"
    WORKING = "WORKING"
    REQUIRES_ACTION = "REQUIRES_ACTION"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    QUEUED = "QUEUED"
    SUSPENDED = "SUSPENDED"
    SUSPENDING = "SUSPENDING"


class TaskSubscribedEventStatus(_OpenEnum):
    STATUS_UNSPECIFIED = "STATUS_UNSPECIFIED"
    IDLE = "IDLE"
    WORKING = "WORKING"
    REQUIRES_ACTION = "REQUIRES_ACTION"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    QUEUED = "QUEUED"
    SUSPENDED = "SUSPENDED"
    SUSPENDING = "SUSPENDING"


class GenaiArgumentsDelta(_Message):
    arguments: str | None = None


class GenaiAudioDelta(_Message):
    channels: int | None = None
    data: bytes | None = None
    mime_type: GenaiAudioDeltaMimeType | None = None
    rate: int | None = None
    sample_rate: int | None = None
    uri: str | None = None


class GenaiCodeExecutionCallContentCodeExecutionCallArguments(_Message):
    code: str | None = None
    language: GenaiCodeExecutionCallContentCodeExecutionCallArgumentsLanguage | None = None


class GenaiCodeExecutionCallDelta(_Message):
    arguments: GenaiCodeExecutionCallContentCodeExecutionCallArguments | None = None


class GenaiCodeExecutionResultDelta(_Message):
    is_error: bool | None = None
    result: str | None = None


class GenaiDocumentDelta(_Message):
    data: bytes | None = None
    mime_type: GenaiDocumentDeltaMimeType | None = None
    uri: str | None = None


class GenaiFileSearchCallDelta(_Message):
    pass


class GenaiFileSearchResultContentFileSearchResult(_Message):
    pass


class GenaiFileSearchResultDelta(_Message):
    result: list[GenaiFileSearchResultContentFileSearchResult] | None = None


class GenaiFunctionResultDelta(_Message):
    is_error: bool | None = None
    name: str | None = None
    result: GenaiValue | None = None


class GenaiGoogleMapsCallContentGoogleMapsCallArguments(_Message):
    queries: list[str] | None = None


class GenaiGoogleMapsCallDelta(_Message):
    arguments: GenaiGoogleMapsCallContentGoogleMapsCallArguments | None = None


class GenaiGoogleMapsResultContentGoogleMapsResultPlaces(_Message):
    name: str | None = None
    place_id: str | None = None
    review_snippets: list[GenaiReviewSnippet] | None = None
    url: str | None = None


class GenaiGoogleMapsResultContentGoogleMapsResult(_Message):
    places: list[GenaiGoogleMapsResultContentGoogleMapsResultPlaces] | None = None
    widget_context_token: str | None = None


class GenaiGoogleMapsResultDelta(_Message):
    result: list[GenaiGoogleMapsResultContentGoogleMapsResult] | None = None


class GenaiGoogleSearchCallContentGoogleSearchCallArguments(_Message):
    queries: list[str] | None = None


class GenaiGoogleSearchCallDelta(_Message):
    arguments: GenaiGoogleSearchCallContentGoogleSearchCallArguments | None = None


class GenaiGoogleSearchResultContentGoogleSearchResult(_Message):
    search_suggestions: str | None = None


class GenaiGoogleSearchResultDelta(_Message):
    is_error: bool | None = None
    result: list[GenaiGoogleSearchResultContentGoogleSearchResult] | None = None


class GenaiImageDelta(_Message):
    data: bytes | None = None
    mime_type: GenaiImageDeltaMimeType | None = None
    resolution: GenaiImageDeltaResolution | None = None
    uri: str | None = None


class GenaiInteractionUsageBillableUsage(_Message):
    total_cached_tokens: int | None = None
    total_input_tokens: int | None = None
    total_output_tokens: int | None = None
    total_thought_tokens: int | None = None
    total_tokens: int | None = None


class GenaiInteractionUsageCompactionUsageMetadata(_Message):
    input_token_count: int | None = None
    output_token_count: int | None = None
    postcompaction_token_count: int | None = None
    precompaction_step_count: int | None = None
    precompaction_token_count: int | None = None


class GenaiInteractionUsageGroundingToolCount(_Message):
    count: int | None = None
    search_query_count: int | None = None
    type: GenaiInteractionUsageGroundingToolCountType | None = None


class GenaiInteractionUsageModalityTokens(_Message):
    modality: GenaiInteractionUsageModalityTokensModality | None = None
    tokens: int | None = None


class GenaiInteractionUsageModelInvocationTokenCounts(_Message):
    cache_tokens_details: list[GenaiInteractionUsageModalityTokens] | None = None
    candidates_tokens_details: list[GenaiInteractionUsageModalityTokens] | None = None
    prompt_tokens_details: list[GenaiInteractionUsageModalityTokens] | None = None
    thoughts_tokens_details: list[GenaiInteractionUsageModalityTokens] | None = None


class GenaiInteractionUsageToolCallUsage(_Message):
    name: str | None = None
    server_executed_count: int | None = None
    tool_call_count: int | None = None
    tool_type: GenaiInteractionUsageToolCallUsageToolType | None = None


class GenaiInteractionUsage(_Message):
    billable_usage: GenaiInteractionUsageBillableUsage | None = None
    cached_tokens_by_modality: list[GenaiInteractionUsageModalityTokens] | None = None
    compaction_usage_metadata: GenaiInteractionUsageCompactionUsageMetadata | None = None
    grounding_tool_count: list[GenaiInteractionUsageGroundingToolCount] | None = None
    initial_input_tokens: int | None = None
    input_tokens_by_modality: list[GenaiInteractionUsageModalityTokens] | None = None
    model_invocation_token_counts: list[GenaiInteractionUsageModelInvocationTokenCounts] | None = None
    non_grounding_model_invocation_token_counts: list[GenaiInteractionUsageModelInvocationTokenCounts] | None = None
    output_tokens_by_modality: list[GenaiInteractionUsageModalityTokens] | None = None
    raw_prompt_token: int | None = None
    tool_call_usage: list[GenaiInteractionUsageToolCallUsage] | None = None
    tool_use_tokens_by_modality: list[GenaiInteractionUsageModalityTokens] | None = None
    total_cached_tokens: int | None = None
    total_input_tokens: int | None = None
    total_model_invocations: int | None = None
    total_output_tokens: int | None = None
    total_thought_tokens: int | None = None
    total_tokens: int | None = None
    total_tool_use_tokens: int | None = None


class GenaiMcpServerToolCallDelta(_Message):
    arguments: GenaiStruct | None = None
    name: str | None = None
    server_name: str | None = None


class GenaiMcpServerToolResultDelta(_Message):
    name: str | None = None
    result: GenaiValue | None = None
    server_name: str | None = None


class GenaiProcessingCallDelta(_Message):
    pass


class GenaiProcessingResultDelta(_Message):
    pass


class GenaiRetrievalCallDelta(_Message):
    arguments: GenaiRetrievalCallStepRetrievalStepArguments | None = None
    retrieval_type: GenaiRetrievalCallDeltaRetrievalType | None = None


class GenaiRetrievalResultDelta(_Message):
    is_error: bool | None = None


class GenaiUrlContextCallContentUrlContextCallArguments(_Message):
    urls: list[str] | None = None


class GenaiUrlContextCallDelta(_Message):
    arguments: GenaiUrlContextCallContentUrlContextCallArguments | None = None


class GenaiServerToolCallDelta(_Message):
    code_execution_call: GenaiCodeExecutionCallDelta | None = None
    file_search_call: GenaiFileSearchCallDelta | None = None
    google_maps_call: GenaiGoogleMapsCallDelta | None = None
    google_search_call: GenaiGoogleSearchCallDelta | None = None
    mcp_server_tool_call: GenaiMcpServerToolCallDelta | None = None
    processing_call: GenaiProcessingCallDelta | None = None
    retrieval_call: GenaiRetrievalCallDelta | None = None
    signature: bytes | None = None
    url_context_call: GenaiUrlContextCallDelta | None = None


class GenaiUrlContextResultContentUrlContextResult(_Message):
    status: GenaiUrlContextResultContentUrlContextResultStatus | None = None
    url: str | None = None


class GenaiUrlContextResultDelta(_Message):
    is_error: bool | None = None
    result: list[GenaiUrlContextResultContentUrlContextResult] | None = None


class GenaiServerToolResultDelta(_Message):
    code_execution_result: GenaiCodeExecutionResultDelta | None = None
    file_search_result: GenaiFileSearchResultDelta | None = None
    google_maps_result: GenaiGoogleMapsResultDelta | None = None
    google_search_result: GenaiGoogleSearchResultDelta | None = None
    mcp_server_tool_result: GenaiMcpServerToolResultDelta | None = None
    processing_result: GenaiProcessingResultDelta | None = None
    retrieval_result: GenaiRetrievalResultDelta | None = None
    signature: bytes | None = None
    url_context_result: GenaiUrlContextResultDelta | None = None


class GenaiTextAnnotationDelta(_Message):
    annotations: list[GenaiTextContentAnnotation] | None = None


class GenaiTextDelta(_Message):
    text: str | None = None


class GenaiThoughtSignatureDelta(_Message):
    signature: bytes | None = None


class GenaiThoughtSummaryDelta(_Message):
    content: GenaiContent | None = None


class GenaiVideoDelta(_Message):
    data: bytes | None = None
    mime_type: GenaiVideoDeltaMimeType | None = None
    resolution: GenaiVideoDeltaResolution | None = None
    uri: str | None = None


class GenaiStepDeltaData(_Message):
    arguments_delta: GenaiArgumentsDelta | None = None
    audio: GenaiAudioDelta | None = None
    document: GenaiDocumentDelta | None = None
    function_result: GenaiFunctionResultDelta | None = None
    image: GenaiImageDelta | None = None
    server_tool_call: GenaiServerToolCallDelta | None = None
    server_tool_result: GenaiServerToolResultDelta | None = None
    text: GenaiTextDelta | None = None
    text_annotation_delta: GenaiTextAnnotationDelta | None = None
    thought_signature: GenaiThoughtSignatureDelta | None = None
    thought_summary: GenaiThoughtSummaryDelta | None = None
    video: GenaiVideoDelta | None = None


class GenaiStepDelta(_Message):
    delta: GenaiStepDeltaData | None = None
    index: int | None = None


class GenaiStepStart(_Message):
    index: int | None = None
    step: GenaiStep | None = None


class GenaiStepStop(_Message):
    index: int | None = None
    step_usage: GenaiInteractionUsage | None = None
    usage: GenaiInteractionUsage | None = None


class CancelTaskRequest(_Message):
    operate_on_self: bool | None = None


class DeleteTaskArtifactRequest(_Message):
    allow_missing: bool | None = None
    path: str | None = None


class DeleteTaskArtifactResponse(_Message):
    pass


class ListTaskArtifactsResponse(_Message):
    artifacts: list[TaskArtifactFile] | None = None
    next_page_token: str | None = None


class ResumeTaskRequest(_Message):
    additional_budget: Budget | None = None


class SuspendTaskRequest(_Message):
    operate_on_self: bool | None = None
    status_detail: TaskStatusDetail | None = None


class TaskCompletedEvent(_Message):
    pass


class TaskCreatedEvent(_Message):
    client_id: str | None = None
    task: str | None = None


class TaskStatusEvent(_Message):
    status_detail: TaskStatusDetail | None = None
    task_status: TaskStatusEventTaskStatus | None = None


class TaskUpdateEventTaskUpdate(_Message):
    summary: str | None = None
    title: str | None = None


class TaskUpdateEvent(_Message):
    updates: list[TaskUpdateEventTaskUpdate] | None = None


class TaskServerEvent(_Message):
    continuation_token: str | None = None
    event_id: str | None = None
    seq_num: int | None = None
    status_changed: TaskStatusEvent | None = None
    step: GenaiStep | None = None
    step_delta: GenaiStepDelta | None = None
    step_start: GenaiStepStart | None = None
    step_stop: GenaiStepStop | None = None
    step_usage: GenaiInteractionUsage | None = None
    task_update: TaskUpdateEvent | None = None
    timestamp_micros: int | None = None
    trajectory_id: str | None = None


class TaskSubscribedEvent(_Message):
    client_id: str | None = None
    next_step_seq_num: int | None = None
    status: TaskSubscribedEventStatus | None = None


class TaskServerEventBatch(_Message):
    ack_input_seq_num: int | None = None
    assigned_agent_identity: str | None = None
    events: list[TaskServerEvent] | None = None
    task_completed: TaskCompletedEvent | None = None
    task_created: TaskCreatedEvent | None = None
    task_subscribed: TaskSubscribedEvent | None = None


class UploadArtifactRequest(_Message):
    path: str | None = None


class UploadArtifactResponse(_Message):
    path: str | None = None
