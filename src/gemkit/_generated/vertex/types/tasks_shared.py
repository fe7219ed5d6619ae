"""Types of tasks_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated as _Annotated, Any

from pydantic import Field as _Field

from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class GenaiAudioResponseFormatDelivery(_OpenEnum):
    DELIVERY_UNSPECIFIED = "DELIVERY_UNSPECIFIED"
    INLINE = "INLINE"
    URI = "URI"


class GenaiAudioResponseFormatMimeType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    TYPE_MP3 = "TYPE_MP3"
    TYPE_OGG_OPUS = "TYPE_OGG_OPUS"
    TYPE_L16 = "TYPE_L16"
    TYPE_WAV = "TYPE_WAV"
    TYPE_ALAW = "TYPE_ALAW"
    TYPE_MULAW = "TYPE_MULAW"


class GenaiCodeExecutionCallStepCodeExecutionCallStepArgumentsLanguage(_OpenEnum):
    LANGUAGE_UNSPECIFIED = "LANGUAGE_UNSPECIFIED"
    PYTHON = "PYTHON"
    BASH = "BASH"


class GenaiImageContentResolution(_OpenEnum):
    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    ULTRA_HIGH = "ULTRA_HIGH"


class GenaiVideoContentProcessingType(_OpenEnum):
    PROCESSING_UNSPECIFIED = "PROCESSING_UNSPECIFIED"
    STATIC = "STATIC"
    AGENTIC = "AGENTIC"


class GenaiVideoContentResolution(_OpenEnum):
    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    ULTRA_HIGH = "ULTRA_HIGH"


class GenaiEnvironmentConfigEgressRuleMode(_OpenEnum):
    NETWORK_MODE_UNSPECIFIED = "NETWORK_MODE_UNSPECIFIED"
    DISABLED = "DISABLED"


class GenaiEnvironmentConfigMemoryMountMode(_OpenEnum):
    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    READ_ONLY = "READ_ONLY"
    READ_WRITE = "READ_WRITE"


class GenaiEnvironmentConfigSourceType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    GCS = "GCS"
    INLINE = "INLINE"
    REPOSITORY = "REPOSITORY"
    SKILL_REGISTRY = "SKILL_REGISTRY"


class GenaiEnvironmentConfigNetworkMode(_OpenEnum):
    NETWORK_MODE_UNSPECIFIED = "NETWORK_MODE_UNSPECIFIED"
    DISABLED = "DISABLED"


class GenaiValueNullValue(_OpenEnum):
    NULL_VALUE = "NULL_VALUE"


class GenaiGoogleSearchCallStepSearchType(_OpenEnum):
    SEARCH_TYPE_UNSPECIFIED = "SEARCH_TYPE_UNSPECIFIED"
    SEARCH_TYPE_WEB_SEARCH = "SEARCH_TYPE_WEB_SEARCH"
    SEARCH_TYPE_IMAGE_SEARCH = "SEARCH_TYPE_IMAGE_SEARCH"
    SEARCH_TYPE_ENTERPRISE_WEB_SEARCH = "SEARCH_TYPE_ENTERPRISE_WEB_SEARCH"


class GenaiImageResponseFormatAspectRatio(_OpenEnum):
    ASPECT_RATIO_UNSPECIFIED = "ASPECT_RATIO_UNSPECIFIED"
    ASPECT_RATIO_ONE_BY_ONE = "ASPECT_RATIO_ONE_BY_ONE"
    ASPECT_RATIO_TWO_BY_THREE = "ASPECT_RATIO_TWO_BY_THREE"
    ASPECT_RATIO_THREE_BY_TWO = "ASPECT_RATIO_THREE_BY_TWO"
    ASPECT_RATIO_THREE_BY_FOUR = "ASPECT_RATIO_THREE_BY_FOUR"
    ASPECT_RATIO_FOUR_BY_THREE = "ASPECT_RATIO_FOUR_BY_THREE"
    ASPECT_RATIO_FOUR_BY_FIVE = "ASPECT_RATIO_FOUR_BY_FIVE"
    ASPECT_RATIO_FIVE_BY_FOUR = "ASPECT_RATIO_FIVE_BY_FOUR"
    ASPECT_RATIO_NINE_BY_SIXTEEN = "ASPECT_RATIO_NINE_BY_SIXTEEN"
    ASPECT_RATIO_SIXTEEN_BY_NINE = "ASPECT_RATIO_SIXTEEN_BY_NINE"
    ASPECT_RATIO_TWENTY_ONE_BY_NINE = "ASPECT_RATIO_TWENTY_ONE_BY_NINE"
    ASPECT_RATIO_ONE_BY_EIGHT = "ASPECT_RATIO_ONE_BY_EIGHT"
    ASPECT_RATIO_EIGHT_BY_ONE = "ASPECT_RATIO_EIGHT_BY_ONE"
    ASPECT_RATIO_ONE_BY_FOUR = "ASPECT_RATIO_ONE_BY_FOUR"
    ASPECT_RATIO_FOUR_BY_ONE = "ASPECT_RATIO_FOUR_BY_ONE"


class GenaiImageResponseFormatDelivery(_OpenEnum):
    DELIVERY_UNSPECIFIED = "DELIVERY_UNSPECIFIED"
    INLINE = "INLINE"
    URI = "URI"


class GenaiImageResponseFormatImageSize(_OpenEnum):
    IMAGE_SIZE_UNSPECIFIED = "IMAGE_SIZE_UNSPECIFIED"
    IMAGE_SIZE_FIVE_TWELVE = "IMAGE_SIZE_FIVE_TWELVE"
    IMAGE_SIZE_ONE_K = "IMAGE_SIZE_ONE_K"
    IMAGE_SIZE_TWO_K = "IMAGE_SIZE_TWO_K"
    IMAGE_SIZE_FOUR_K = "IMAGE_SIZE_FOUR_K"


class GenaiImageResponseFormatMimeType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    TYPE_JPEG = "TYPE_JPEG"


class GenaiTextResponseFormatMimeType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    TYPE_APPLICATION_JSON = "TYPE_APPLICATION_JSON"
    TYPE_TEXT_PLAIN = "TYPE_TEXT_PLAIN"


class GenaiVideoResponseFormatAspectRatio(_OpenEnum):
    ASPECT_RATIO_UNSPECIFIED = "ASPECT_RATIO_UNSPECIFIED"
    ASPECT_RATIO_SIXTEEN_BY_NINE = "ASPECT_RATIO_SIXTEEN_BY_NINE"
    ASPECT_RATIO_NINE_BY_SIXTEEN = "ASPECT_RATIO_NINE_BY_SIXTEEN"


class GenaiVideoResponseFormatDelivery(_OpenEnum):
    DELIVERY_UNSPECIFIED = "DELIVERY_UNSPECIFIED"
    INLINE = "INLINE"
    URI = "URI"


class GenaiVideoResponseFormatResolution(_OpenEnum):
    RESOLUTION_UNSPECIFIED = "RESOLUTION_UNSPECIFIED"
    RESOLUTION_THREE_SIXTY_P = "RESOLUTION_THREE_SIXTY_P"
    RESOLUTION_SEVEN_TWENTY_P = "RESOLUTION_SEVEN_TWENTY_P"
    RESOLUTION_TEN_EIGHTY_P = "RESOLUTION_TEN_EIGHTY_P"
    RESOLUTION_FOUR_K = "RESOLUTION_FOUR_K"


class GenaiRetrievalCallStepRetrievalType(_OpenEnum):
    RETRIEVAL_TYPE_UNSPECIFIED = "RETRIEVAL_TYPE_UNSPECIFIED"
    RETRIEVAL_TYPE_VERTEX_AI_SEARCH = "RETRIEVAL_TYPE_VERTEX_AI_SEARCH"
    RETRIEVAL_TYPE_RAG_STORE = "RETRIEVAL_TYPE_RAG_STORE"
    RETRIEVAL_TYPE_EXA_AI_SEARCH = "RETRIEVAL_TYPE_EXA_AI_SEARCH"
    RETRIEVAL_TYPE_PARALLEL_AI_SEARCH = "RETRIEVAL_TYPE_PARALLEL_AI_SEARCH"


class GenaiUrlContextResultStepUrlContextResultItemStatus(_OpenEnum):
    STATUS_UNSPECIFIED = "STATUS_UNSPECIFIED"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    PAYWALL = "PAYWALL"
    UNSAFE = "UNSAFE"


class VerifierState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    PASSED = "PASSED"
    FAILED = "FAILED"
    REMOVED = "REMOVED"


class GoalState(_OpenEnum):
    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    ACTIVE = "ACTIVE"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    DROPPED = "DROPPED"


class TaskSpecHitlConfigApprovalMode(_OpenEnum):
    APPROVAL_MODE_UNSPECIFIED = "APPROVAL_MODE_UNSPECIFIED"
    APPROVAL_MODE_ASK = "APPROVAL_MODE_ASK"
    APPROVAL_MODE_AUTO = "APPROVAL_MODE_AUTO"


class TaskSpecModelConfigModelSelectionMode(_OpenEnum):
    MODEL_SELECTION_MODE_UNSPECIFIED = "MODEL_SELECTION_MODE_UNSPECIFIED"
    AUTO = "AUTO"
    USER_SELECTED = "USER_SELECTED"


class RecurringScheduleOverlapPolicy(_OpenEnum):
    OVERLAP_POLICY_UNSPECIFIED = "OVERLAP_POLICY_UNSPECIFIED"
    SKIP = "SKIP"
    ALLOW_CONCURRENT = "ALLOW_CONCURRENT"
    QUEUE = "QUEUE"


class TaskSpecPriority(_OpenEnum):
    PRIORITY_UNSPECIFIED = "PRIORITY_UNSPECIFIED"
    PRIORITY_REALTIME = "PRIORITY_REALTIME"
    PRIORITY_DEFERRED = "PRIORITY_DEFERRED"


class TaskStatusDetailReason(_OpenEnum):
    STATUS_REASON_UNSPECIFIED = "STATUS_REASON_UNSPECIFIED"
    QUOTA_EXHAUSTED = "QUOTA_EXHAUSTED"
    SPEND_CAP_REACHED = "SPEND_CAP_REACHED"
    LICENSE_REQUIRED = "LICENSE_REQUIRED"
    ADMIN_SUSPENDED = "ADMIN_SUSPENDED"
    PARENT_SUSPENDED = "PARENT_SUSPENDED"
    DEFERRED = "DEFERRED"
    CREDENTIALS_EXPIRED = "CREDENTIALS_EXPIRED"
    BUDGET_EXHAUSTED = "BUDGET_EXHAUSTED"


class TaskScheduleState(_OpenEnum):
    SCHEDULE_STATE_UNSPECIFIED = "SCHEDULE_STATE_UNSPECIFIED"
    SCHEDULE_ACTIVE = "SCHEDULE_ACTIVE"
    SCHEDULE_PAUSED = "SCHEDULE_PAUSED"
    SCHEDULE_FINISHED = "SCHEDULE_FINISHED"


class TaskStatus(_OpenEnum):
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


class GenaiAudioContent(_Message):
    channels: int | None = None
    data: bytes | None = None
    mime_type_string: str | None = None
    sample_rate: int | None = None
    uri: str | None = None


class GenaiAudioResponseFormat(_Message):
    bit_rate: int | None = None
    delivery: GenaiAudioResponseFormatDelivery | None = None
    mime_type: GenaiAudioResponseFormatMimeType | None = None
    sample_rate: int | None = None


class GenaiCodeExecutionCallStepCodeExecutionCallStepArguments(_Message):
    code: str | None = None
    language: GenaiCodeExecutionCallStepCodeExecutionCallStepArgumentsLanguage | None = None


class GenaiCodeExecutionCallStep(_Message):
    arguments: GenaiCodeExecutionCallStepCodeExecutionCallStepArguments | None = None


class GenaiCodeExecutionResultStep(_Message):
    is_error: bool | None = None
    result: str | None = None


class GenaiDocumentContent(_Message):
    data: bytes | None = None
    mime_type_string: str | None = None
    uri: str | None = None


class GenaiImageContent(_Message):
    data: bytes | None = None
    mime_type_string: str | None = None
    resolution: GenaiImageContentResolution | None = None
    uri: str | None = None


class GenaiFileCitation(_Message):
    custom_metadata: dict[str, Any] | None = None
    document_uri: str | None = None
    file_name: str | None = None
    media_id: str | None = None
    page_number: int | None = None
    source: str | None = None


class GenaiReviewSnippet(_Message):
    review_id: str | None = None
    title: str | None = None
    url: str | None = None


class GenaiPlaceCitation(_Message):
    name: str | None = None
    place_id: str | None = None
    review_snippets: list[GenaiReviewSnippet] | None = None
    url: str | None = None


class GenaiSpeechAnnotation(_Message):
    speaker: str | None = None
    style: str | None = None


class GenaiUrlCitation(_Message):
    title: str | None = None
    url: str | None = None


class GenaiWordInfo(_Message):
    end_offset: str | None = None
    speaker: str | None = None
    start_offset: str | None = None
    text: str | None = None


class GenaiTextContentAnnotation(_Message):
    end_index: int | None = None
    file_citation: GenaiFileCitation | None = None
    place_citation: GenaiPlaceCitation | None = None
    speech_metadata: GenaiSpeechAnnotation | None = None
    start_index: int | None = None
    url_citation: GenaiUrlCitation | None = None
    word_info: GenaiWordInfo | None = None


class GenaiTextContent(_Message):
    annotations: list[GenaiTextContentAnnotation] | None = None
    text: str | None = None


class GenaiVideoContentStaticMediaProcessing(_Message):
    end_offset: str | None = None
    fps: float | None = None
    start_offset: str | None = None


class GenaiVideoContentMediaProcessing(_Message):
    static: GenaiVideoContentStaticMediaProcessing | None = None


class GenaiVideoContent(_Message):
    data: bytes | None = None
    mime_type_string: str | None = None
    name: str | None = None
    processing_config: GenaiVideoContentMediaProcessing | None = None
    processing_type: GenaiVideoContentProcessingType | None = None
    resolution: GenaiVideoContentResolution | None = None
    uri: str | None = None


class GenaiContent(_Message):
    audio: GenaiAudioContent | None = None
    document: GenaiDocumentContent | None = None
    image: GenaiImageContent | None = None
    text: GenaiTextContent | None = None
    video: GenaiVideoContent | None = None


class GenaiContentList(_Message):
    contents: list[GenaiContent] | None = None


class GenaiEnvironmentConfigEnvVar(_Message):
    credential: str | None = None
    value: str | None = None


class GenaiEnvironmentConfigEgressRule(_Message):
    credential: str | None = None
    domain: str | None = None
    mode: GenaiEnvironmentConfigEgressRuleMode | None = None
    transform: dict[str, str] | None = None


class GenaiEnvironmentConfigEnvironmentNetworkEgressAllowlist(_Message):
    allowlist: list[GenaiEnvironmentConfigEgressRule] | None = None


class GenaiEnvironmentConfigMemoryMount(_Message):
    description: str | None = None
    dir_name: str | None = None
    memory_store: str | None = None
    mode: GenaiEnvironmentConfigMemoryMountMode | None = None


class GenaiEnvironmentConfigSource(_Message):
    content: str | None = None
    encoding: str | None = None
    source: str | None = None
    target: str | None = None
    type: GenaiEnvironmentConfigSourceType | None = None


class GenaiEnvironmentConfig(_Message):
    env: dict[str, GenaiEnvironmentConfigEnvVar] | None = None
    environment_id: str | None = None
    memory_mounts: list[GenaiEnvironmentConfigMemoryMount] | None = None
    network_allowlist: GenaiEnvironmentConfigEnvironmentNetworkEgressAllowlist | None = None
    network_mode: GenaiEnvironmentConfigNetworkMode | None = None
    sources: list[GenaiEnvironmentConfigSource] | None = None


class GenaiListValue(_Message):
    values: "list[GenaiValue] | None" = None


class GenaiStruct(_Message):
    fields: "list[GenaiField] | None" = None


class GenaiValue(_Message):
    bool_value: bool | None = None
    content_value: GenaiContent | None = None
    list_value: GenaiListValue | None = None
    null_value: GenaiValueNullValue | None = None
    number_value: float | None = None
    string_value: str | None = None
    struct_value: GenaiStruct | None = None


class GenaiField(_Message):
    name: str | None = None
    value: GenaiValue | None = None


class GenaiFileSearchCallStep(_Message):
    pass


class GenaiFileSearchResultStep(_Message):
    pass


class GenaiFunctionCallStep(_Message):
    arguments: GenaiStruct | None = None
    name: str | None = None


class GenaiFunctionResultStep(_Message):
    is_error: bool | None = None
    name: str | None = None
    result: GenaiValue | None = None


class GenaiGoogleMapsCallStepGoogleMapsCallStepArguments(_Message):
    queries: list[str] | None = None


class GenaiGoogleMapsCallStep(_Message):
    arguments: GenaiGoogleMapsCallStepGoogleMapsCallStepArguments | None = None


class GenaiGoogleMapsResultStepGoogleMapsResultItemGoogleMapsResultPlaces(_Message):
    name: str | None = None
    place_id: str | None = None
    review_snippets: list[GenaiReviewSnippet] | None = None
    url: str | None = None


class GenaiGoogleMapsResultStepGoogleMapsResultItem(_Message):
    places: list[GenaiGoogleMapsResultStepGoogleMapsResultItemGoogleMapsResultPlaces] | None = None
    widget_context_token: str | None = None


class GenaiGoogleMapsResultStep(_Message):
    result: list[GenaiGoogleMapsResultStepGoogleMapsResultItem] | None = None


class GenaiGoogleSearchCallStepGoogleSearchCallStepArguments(_Message):
    queries: list[str] | None = None


class GenaiGoogleSearchCallStep(_Message):
    arguments: GenaiGoogleSearchCallStepGoogleSearchCallStepArguments | None = None
    search_type: GenaiGoogleSearchCallStepSearchType | None = None


class GenaiGoogleSearchResultStepGoogleSearchResultItem(_Message):
    search_suggestions: str | None = None


class GenaiGoogleSearchResultStep(_Message):
    is_error: bool | None = None
    result: list[GenaiGoogleSearchResultStepGoogleSearchResultItem] | None = None


class GenaiImageResponseFormat(_Message):
    aspect_ratio: GenaiImageResponseFormatAspectRatio | None = None
    delivery: GenaiImageResponseFormatDelivery | None = None
    image_size: GenaiImageResponseFormatImageSize | None = None
    mime_type: GenaiImageResponseFormatMimeType | None = None


class GenaiLocalEnvironmentConfig(_Message):
    pass


class GenaiMcpServerToolCallStep(_Message):
    arguments: GenaiStruct | None = None
    name: str | None = None
    server_name: str | None = None


class GenaiMcpServerToolResultStep(_Message):
    name: str | None = None
    result: GenaiValue | None = None
    server_name: str | None = None


class GenaiModelOutputStep(_Message):
    content: list[GenaiContent] | None = None
    error: Status | None = None


class GenaiProcessingCallStep(_Message):
    pass


class GenaiProcessingResultStep(_Message):
    pass


class GenaiTextResponseFormat(_Message):
    mime_type: GenaiTextResponseFormatMimeType | None = None
    schema_: _Annotated[GenaiStruct | None, _Field(alias="schema")] = None


class GenaiVideoResponseFormat(_Message):
    aspect_ratio: GenaiVideoResponseFormatAspectRatio | None = None
    delivery: GenaiVideoResponseFormatDelivery | None = None
    duration: str | None = None
    gcs_uri: str | None = None
    resolution: GenaiVideoResponseFormatResolution | None = None


class GenaiResponseFormat(_Message):
    audio: GenaiAudioResponseFormat | None = None
    image: GenaiImageResponseFormat | None = None
    struct_value: GenaiStruct | None = None
    text: GenaiTextResponseFormat | None = None
    video: GenaiVideoResponseFormat | None = None


class GenaiRetrievalCallStepRetrievalStepArguments(_Message):
    queries: list[str] | None = None


class GenaiRetrievalCallStep(_Message):
    arguments: GenaiRetrievalCallStepRetrievalStepArguments | None = None
    retrieval_type: GenaiRetrievalCallStepRetrievalType | None = None


class GenaiRetrievalResultStep(_Message):
    is_error: bool | None = None


class GenaiThoughtStep(_Message):
    signature: bytes | None = None
    summary: list[GenaiContent] | None = None


class GenaiUrlContextCallStepUrlContextCallStepArguments(_Message):
    urls: list[str] | None = None


class GenaiUrlContextCallStep(_Message):
    arguments: GenaiUrlContextCallStepUrlContextCallStepArguments | None = None


class GenaiToolCallStep(_Message):
    code_execution_call: GenaiCodeExecutionCallStep | None = None
    file_search_call: GenaiFileSearchCallStep | None = None
    function_call: GenaiFunctionCallStep | None = None
    google_maps_call: GenaiGoogleMapsCallStep | None = None
    google_search_call: GenaiGoogleSearchCallStep | None = None
    id: str | None = None
    mcp_server_tool_call: GenaiMcpServerToolCallStep | None = None
    processing_call: GenaiProcessingCallStep | None = None
    retrieval_call: GenaiRetrievalCallStep | None = None
    signature: bytes | None = None
    url_context_call: GenaiUrlContextCallStep | None = None


class GenaiUrlContextResultStepUrlContextResultItem(_Message):
    status: GenaiUrlContextResultStepUrlContextResultItemStatus | None = None
    url: str | None = None


class GenaiUrlContextResultStep(_Message):
    is_error: bool | None = None
    result: list[GenaiUrlContextResultStepUrlContextResultItem] | None = None


class GenaiToolResultStep(_Message):
    call_id: str | None = None
    code_execution_result: GenaiCodeExecutionResultStep | None = None
    file_search_result: GenaiFileSearchResultStep | None = None
    function_result: GenaiFunctionResultStep | None = None
    google_maps_result: GenaiGoogleMapsResultStep | None = None
    google_search_result: GenaiGoogleSearchResultStep | None = None
    mcp_server_tool_result: GenaiMcpServerToolResultStep | None = None
    processing_result: GenaiProcessingResultStep | None = None
    retrieval_result: GenaiRetrievalResultStep | None = None
    signature: bytes | None = None
    url_context_result: GenaiUrlContextResultStep | None = None


class GenaiUserInputStep(_Message):
    content_list: GenaiContentList | None = None
    content_string: str | None = None


class GenaiStep(_Message):
    model_output: GenaiModelOutputStep | None = None
    thought: GenaiThoughtStep | None = None
    tool_call: GenaiToolCallStep | None = None
    tool_result: GenaiToolResultStep | None = None
    user_input: GenaiUserInputStep | None = None


class AutoVerification(_Message):
    pass


class Budget(_Message):
    max_tool_calls: int | None = None
    max_total_tokens: int | None = None
    max_wallclock: str | None = None


class BudgetConsumptionDetailAttributionRoot(_Message):
    pass


class BudgetConsumptionDetailAttributionSpend(_Message):
    token_count: int | None = None
    tool_call_count: int | None = None


class BudgetConsumptionDetailAttributionSubTask(_Message):
    task: str | None = None


class BudgetConsumptionDetailAttribution(_Message):
    root: BudgetConsumptionDetailAttributionRoot | None = None
    spent: BudgetConsumptionDetailAttributionSpend | None = None
    sub_task: BudgetConsumptionDetailAttributionSubTask | None = None


class BudgetConsumptionDetailConsumption(_Message):
    limit: int | None = None
    spent: int | None = None


class BudgetConsumptionDetail(_Message):
    attributions: list[BudgetConsumptionDetailAttribution] | None = None
    token_consumption: BudgetConsumptionDetailConsumption | None = None
    tool_call_consumption: BudgetConsumptionDetailConsumption | None = None


class CollaborativeProjectConfig(_Message):
    collaborative_project: str | None = None


class DataConnectorConfig(_Message):
    data_connectors: dict[str, str] | None = None
    engine_resource_name: str | None = None


class ExternalBrowser(_Message):
    pass


class ExternalMount(_Message):
    mount_path: str | None = None
    source_path: str | None = None


class KnowledgeCatalogConfig(_Message):
    enabled_connectors: list[str] | None = None
    knowledge_catalog_enabled: bool | None = None
    project_id: str | None = None


class TaskMemoryConfig(_Message):
    disable_memory: bool | None = None
    knowledge_catalog_config: KnowledgeCatalogConfig | None = None


class ResourceRef(_Message):
    recipients: list[str] | None = None
    resource: str | None = None
    resource_type: str | None = None
    self_created: bool | None = None


class ToolRefsCliToolScope(_Message):
    cli_tools: list[str] | None = None


class ToolRefs(_Message):
    cli_tool_scope: ToolRefsCliToolScope | None = None
    methods: list[str] | None = None
    resources: list[ResourceRef] | None = None
    tool_names: list[str] | None = None


class ContextScope(_Message):
    allowed_tools: ToolRefs | None = None
    collaborative_project: CollaborativeProjectConfig | None = None
    data_connector_config: DataConnectorConfig | None = None
    environment: GenaiEnvironmentConfig | None = None
    excluded_tools: ToolRefs | None = None
    external_browser: ExternalBrowser | None = None
    external_mount: ExternalMount | None = None
    local_environment: GenaiLocalEnvironmentConfig | None = None
    memory_config: TaskMemoryConfig | None = None


class CronSchedule(_Message):
    expression: str | None = None
    time_zone: str | None = None


class EventSchedule(_Message):
    event_source: str | None = None


class NlCriteria(_Message):
    criteria: str | None = None


class Verifier(_Message):
    auto_verification: AutoVerification | None = None
    name: str | None = None
    nl_criteria: NlCriteria | None = None
    required: bool | None = None
    state: VerifierState | None = None


class Goal(_Message):
    display_name: str | None = None
    id: str | None = None
    spec: str | None = None
    state: GoalState | None = None
    verifiers: list[Verifier] | None = None


class TaskSpecHitlConfig(_Message):
    approval_mode: TaskSpecHitlConfigApprovalMode | None = None


class TaskSpecModelConfig(_Message):
    effort_level: str | None = None
    max_output_tokens: int | None = None
    model: str | None = None
    model_selection_mode: TaskSpecModelConfigModelSelectionMode | None = None
    temperature: float | None = None


class TaskSpecSubtaskConfig(_Message):
    max_depth: int | None = None


class OneOffSchedule(_Message):
    delay: str | None = None
    run_at: datetime | None = None


class RecurringSchedule(_Message):
    cron: CronSchedule | None = None
    end_time: datetime | None = None
    event_source: EventSchedule | None = None
    max_run_count: int | None = None
    overlap_policy: RecurringScheduleOverlapPolicy | None = None
    start_time: datetime | None = None


class TaskTrigger(_Message):
    one_off: OneOffSchedule | None = None
    recurring: RecurringSchedule | None = None


class TaskSpec(_Message):
    budget: Budget | None = None
    delta_streaming: bool | None = None
    expected_output: GenaiResponseFormat | None = None
    hitl_config: TaskSpecHitlConfig | None = None
    inputs: list[GenaiStep] | None = None
    max_retries: int | None = None
    model_config_: _Annotated[TaskSpecModelConfig | None, _Field(alias="modelConfig")] = None
    priority: TaskSpecPriority | None = None
    schedule: TaskTrigger | None = None
    scope: ContextScope | None = None
    subtask_config: TaskSpecSubtaskConfig | None = None
    system_instruction: str | None = None


class TaskStatusDetail(_Message):
    detail: str | None = None
    reason: TaskStatusDetailReason | None = None


class Task(_Message):
    assigned_agent: str | None = None
    assigned_agent_identity: str | None = None
    budget_consumption_detail: BudgetConsumptionDetail | None = None
    create_time: datetime | None = None
    goals: list[Goal] | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    next_run_time: datetime | None = None
    parent_task_id: str | None = None
    root_task_id: str | None = None
    run_count: int | None = None
    schedule_state: TaskScheduleState | None = None
    spec: TaskSpec | None = None
    status: TaskStatus | None = None
    status_detail: TaskStatusDetail | None = None
    status_update_time: datetime | None = None
    summary: str | None = None
    title: str | None = None
    update_time: datetime | None = None


class ListTasksResponse(_Message):
    next_page_token: str | None = None
    tasks: list[Task] | None = None
