"""Typed dictionaries that may stand in for the models. Generated: `make gen` writes this file anew."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

from gemkit._generated.dicts import (
    HttpResponseOrDict,
)
from gemkit._generated.types.interactions.agents import (
    Agent,
    AgentListResponse,
)
from gemkit._generated.types.interactions.content import (
    AudioContent,
    AudioContentMimeType,
    AudioStaticMediaProcessing,
    DocumentContent,
    DocumentContentMimeType,
    DocumentStaticMediaProcessing,
    FileCitation,
    Function,
    ImageContent,
    ImageContentMimeType,
    MediaResolution,
    PageProcessingOptions,
    PageProcessingOptionsContentLayer,
    PlaceCitation,
    ReviewSnippet,
    SpeechAnnotation,
    SpreadsheetProcessingOptions,
    SpreadsheetProcessingOptionsContentLayer,
    StaticMediaProcessing,
    StaticMediaProcessingContentLayer,
    TextContent,
    UnknownAnnotation,
    UnknownContent,
    UnknownFunctionResultSubcontent,
    URLCitation,
    VideoContent,
    VideoContentMimeType,
    WordInfo,
)
from gemkit._generated.types.interactions.credentials import (
    Credential,
    CredentialListResponse,
    CredentialStatus,
    CredentialType,
    EnvironmentVariableConfig,
    EnvironmentVariableUpdateConfig,
    HTTPBearerConfig,
    HTTPBearerUpdateConfig,
    OAuth2Config,
    OAuth2UpdateConfig,
    UnknownCredentialsCreateRequest,
    UnknownCredentialsUpdateRequest,
)
from gemkit._generated.types.interactions.decisions import (
    BlockReason,
    ChoiceAnswer,
    ChoiceQuestion,
    CreateDecisionRequest,
    CreateDecisionResponse,
    NoulAnswer,
    NoulCriteria,
    NoulQuestion,
    PromptFeedback,
    ScoreAnswer,
    ScoreQuestion,
    UnknownAnswer,
    UnknownQuestion,
)
from gemkit._generated.types.interactions.deltas import (
    ArgumentsDelta,
    AudioDelta,
    AudioDeltaMimeType,
    CodeExecutionCallDelta,
    CodeExecutionResultDelta,
    DocumentDelta,
    DocumentDeltaMimeType,
    FileSearchCallDelta,
    FileSearchResult,
    FileSearchResultDelta,
    FunctionResultDelta,
    FunctionResultDeltaResult,
    GoogleMapsCallDelta,
    GoogleMapsResultDelta,
    GoogleSearchCallDelta,
    GoogleSearchResultDelta,
    ImageDelta,
    ImageDeltaMimeType,
    MCPServerToolCallDelta,
    MCPServerToolResultDelta,
    MCPServerToolResultDeltaResult,
    ProcessingCallDelta,
    ProcessingResultDelta,
    RetrievalCallDelta,
    RetrievalCallDeltaRetrievalType,
    RetrievalResultDelta,
    TextAnnotationDelta,
    TextDelta,
    ThoughtSignatureDelta,
    ThoughtSummaryDelta,
    ToolSearchCallDelta,
    ToolSearchResultDelta,
    UnknownStepDeltaData,
    URLContextCallDelta,
    URLContextResultDelta,
    VideoDelta,
    VideoDeltaMimeType,
)
from gemkit._generated.types.interactions.environments import (
    CreateEnvironmentRequest,
    CreateEnvironmentRequestMode,
    Environment,
    EnvironmentFile,
    EnvironmentFileType,
    EnvironmentMode,
    EnvironmentStatus,
    GetEnvironmentFilesResponse,
    ListEnvironmentsResponse,
)
from gemkit._generated.types.interactions.events import (
    CancelInteractionEvent,
    ClientEventList,
    CompleteInteractionEvent,
    ConnectInteractionEvent,
    CreateInteractionEvent,
    DisconnectEvent,
    ErrorEvent,
    InputEvent,
    InteractionCancelledEvent,
    InteractionCompletedEvent,
    InteractionConnectedEvent,
    InteractionCreatedEvent,
    InteractionSseEventInteraction,
    InteractionSseEventInteractionStatus,
    InteractionSSEStreamEvent,
    InteractionStatusUpdate,
    InteractionStatusUpdateStatus,
    LiveInteractionCompletedEvent,
    LiveInteractionCreatedEvent,
    StepDelta,
    StepDeltaMetadata,
    StepStart,
    StepStop,
    UnknownClientEvent,
    UnknownInteractionSSEEvent,
    UnknownServerEvent,
    UserActionInput,
    UserActionTarget,
    UserActionType,
    WorldPromptContent,
    WorldReferenceImage,
    WorldSetupEvent,
)
from gemkit._generated.types.interactions.interaction import (
    AgentOption,
    AllowlistEntry,
    AntigravityAgentConfig,
    AudioResponseFormat,
    AudioResponseFormatDelivery,
    AudioResponseFormatMimeType,
    CodeMenderAgentConfig,
    CreateAgentInteraction,
    CreateModelInteraction,
    DeepResearchAgentConfig,
    DynamicAgentConfig,
    Empty,
    EnvironmentNetworkEgressAllowlist,
    EnvVar,
    Error,
    FileContent,
    FindRequest,
    FixRequest,
    GenerationConfig,
    GroundingToolCount,
    GroundingToolCountType,
    HarmCategory,
    ImageConfig,
    ImageConfigAspectRatio,
    ImageConfigImageSize,
    ImageResponseFormat,
    ImageResponseFormatAspectRatio,
    ImageResponseFormatDelivery,
    ImageResponseFormatImageSize,
    ImageResponseFormatMimeType,
    Interaction,
    InteractionAuthToken,
    InteractionAuthTokenCreateParams,
    InteractionsEnvironment,
    InteractionsEnvironmentMode,
    InteractionStatus,
    Method,
    ModalityTokens,
    ModalityTokensModality,
    Mode,
    Model,
    Resolution,
    ResponseModality,
    SafetySetting,
    ServiceTier,
    SessionConfig,
    SmartTranscriptionMode,
    Source,
    SourceType,
    SpeakerConfig,
    SpeechConfig,
    Task,
    TextResponseFormat,
    TextResponseFormatMimeType,
    ThinkingLevel,
    ThinkingSummaries,
    Threshold,
    ToolChoiceConfig,
    TranscriptionConfig,
    UnknownInteractionAgentConfig,
    UnknownInteractionsCreateRequest,
    UnknownResponseFormat,
    UnknownTranscriptionMode,
    Usage,
    VerbatimTranscriptionMode,
    VideoConfig,
    VideoResponseFormat,
    VideoResponseFormatAspectRatio,
    VideoResponseFormatDelivery,
    Visualization,
    WebhookConfig,
)
from gemkit._generated.types.interactions.steps import (
    CodeExecutionCallArguments,
    CodeExecutionCallStep,
    CodeExecutionResultStep,
    FileSearchCallStep,
    FileSearchResultStep,
    FunctionCallStep,
    FunctionResultStep,
    FunctionResultStepResult,
    GoogleMapsCallArguments,
    GoogleMapsCallStep,
    GoogleMapsResult,
    GoogleMapsResultPlaces,
    GoogleMapsResultStep,
    GoogleSearchCallArguments,
    GoogleSearchCallStep,
    GoogleSearchCallStepSearchType,
    GoogleSearchResult,
    GoogleSearchResultStep,
    Language,
    MCPServerToolCallStep,
    MCPServerToolResultStep,
    MCPServerToolResultStepResult,
    ModelOutputStep,
    ProcessingCallStep,
    ProcessingResultStep,
    RetrievalCallArguments,
    RetrievalCallStep,
    RetrievalCallStepRetrievalType,
    RetrievalResultStep,
    Status,
    ThoughtStep,
    ToolSearchCallStep,
    ToolSearchCallStepArguments,
    ToolSearchResultStep,
    UnknownStep,
    UnknownThoughtSummaryContent,
    URLContextCallArguments,
    URLContextCallStep,
    URLContextResult,
    URLContextResultStatus,
    URLContextResultStep,
    UserInputStep,
)
from gemkit._generated.types.interactions.tools import (
    AllowedTools,
    CodeExecution,
    ComputerUse,
    DisabledSafetyPolicy,
    EnvironmentEnum,
    ExaAISearchConfig,
    Execution,
    FileSearch,
    Filter,
    GoogleMaps,
    GoogleSearch,
    GoogleSearchSearchType,
    HybridSearch,
    MCPServer,
    ParallelAISearchConfig,
    RagResource,
    RagRetrievalConfig,
    RagStoreConfig,
    Ranking,
    RankService,
    Retrieval,
    RetrievalRetrievalType,
    ToolChoiceType,
    ToolSearch,
    UnknownAgentTool,
    UnknownTool,
    URLContext,
    VertexAISearchConfig,
)
from gemkit._generated.types.interactions.triggers import (
    ListTriggerExecutionsResponse,
    ListTriggersResponse,
    Trigger,
    TriggerCreateParams,
    TriggerExecution,
    TriggerExecutionStatus,
    TriggerStatus,
    TriggerUpdate,
    TriggerUpdateStatus,
)
from gemkit._generated.types.interactions.voices import (
    AudioData,
    CreateVoiceRequest,
    DeleteVoiceResponse,
    ListVoicesResponse,
    PromptedVoice,
    ReplicatedVoice,
    VoiceInput,
    VoiceInputPitch,
    VoiceInputType,
    VoiceOutput,
    VoiceOutputPitch,
    VoiceOutputType,
)
from gemkit._generated.types.interactions.webhooks import (
    PingWebhookRequest,
    RevocationBehavior,
    RotateSigningSecretRequest,
    SigningSecret,
    Webhook,
    WebhookInput,
    WebhookListResponse,
    WebhookPingResponse,
    WebhookRotateSigningSecretResponse,
    WebhookState,
    WebhookSubscribedEvent,
    WebhookUpdate,
    WebhookUpdateState,
    WebhookUpdateSubscribedEvent,
)


class AgentDict(TypedDict, total=False):
    """Interactions agent."""

    agent_config: AntigravityAgentConfigOrDict | None
    base_agent: str | None
    base_environment: BaseEnvironmentOrDict | None
    description: str | None
    id: str | None
    system_instruction: str | None
    tools: Sequence[AgentToolOrDict] | None


class AgentListResponseDict(TypedDict, total=False):
    """Interactions agent list response."""

    agents: Sequence[AgentOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class AllowedToolsDict(TypedDict, total=False):
    """Interactions allowed tools."""

    mode: ToolChoiceType | str | None
    tools: Sequence[str] | None


class AllowlistEntryDict(TypedDict, total=False):
    """Interactions allowlist entry."""

    credential: str | None
    domain: str | None
    transform: TransformOrDict | None


class AntigravityAgentConfigDict(TypedDict, total=False):
    """Interactions antigravity agent config."""

    max_total_tokens: int | None
    model: str | None
    type: Literal["antigravity"] | None


class ArgumentsDeltaDict(TypedDict, total=False):
    """Interactions arguments delta."""

    arguments: str | None
    type: Literal["arguments_delta"] | None


class AudioContentDict(TypedDict, total=False):
    """Interactions audio content."""

    channels: int | None
    data: str | None
    mime_type: AudioContentMimeType | str | None
    processing: AudioProcessingOrDict | None
    sample_rate: int | None
    type: Literal["audio"] | None
    uri: str | None


class AudioDataDict(TypedDict, total=False):
    """Interactions audio data."""

    data: str | None
    mime_type: str | None


class AudioDeltaDict(TypedDict, total=False):
    """Interactions audio delta."""

    channels: int | None
    data: str | None
    mime_type: AudioDeltaMimeType | str | None
    rate: int | None
    sample_rate: int | None
    type: Literal["audio"] | None
    uri: str | None


class AudioResponseFormatDict(TypedDict, total=False):
    """Interactions audio response format."""

    bit_rate: int | None
    delivery: AudioResponseFormatDelivery | str | None
    mime_type: AudioResponseFormatMimeType | str | None
    sample_rate: int | None
    type: Literal["audio"] | None


class AudioStaticMediaProcessingDict(TypedDict, total=False):
    """Interactions audio static media processing."""

    end_offset: str | None
    start_offset: str | None
    type: Literal["static"] | None


class CancelInteractionEventDict(TypedDict, total=False):
    """Interactions cancel interaction event."""

    event_type: Literal["interaction.cancel"] | None


class ChoiceAnswerDict(TypedDict, total=False):
    """Interactions choice answer."""

    choice: str | None
    confidence: float | None
    probabilities: Mapping[str, float] | None
    type: Literal["choice"] | None


class ChoiceQuestionDict(TypedDict, total=False):
    """Interactions choice question."""

    criteria: Mapping[str, str] | None
    instructions: ChoiceQuestionInstructionsOrDict | None
    type: Literal["choice"] | None


class ClientEventListDict(TypedDict, total=False):
    """Interactions client event list."""

    events: Sequence[ClientEventOrDict] | None


class CodeExecutionDict(TypedDict, total=False):
    """Interactions code execution."""

    type: Literal["code_execution"] | None


class CodeExecutionCallArgumentsDict(TypedDict, total=False):
    """Interactions code execution call arguments."""

    code: str | None
    language: Language | str | None


class CodeExecutionCallDeltaDict(TypedDict, total=False):
    """Interactions code execution call delta."""

    arguments: CodeExecutionCallArgumentsOrDict | None
    signature: str | None
    type: Literal["code_execution_call"] | None


class CodeExecutionCallStepDict(TypedDict, total=False):
    """Interactions code execution call step."""

    arguments: CodeExecutionCallArgumentsOrDict | None
    id: str | None
    signature: str | None
    type: Literal["code_execution_call"] | None


class CodeExecutionResultDeltaDict(TypedDict, total=False):
    """Interactions code execution result delta."""

    is_error: bool | None
    result: str | None
    signature: str | None
    type: Literal["code_execution_result"] | None


class CodeExecutionResultStepDict(TypedDict, total=False):
    """Interactions code execution result step."""

    call_id: str | None
    is_error: bool | None
    result: CodeExecutionResultStepResultOrDict | None
    signature: str | None
    type: Literal["code_execution_result"] | None


class CodeMenderAgentConfigDict(TypedDict, total=False):
    """Interactions code mender agent config."""

    find_request: FindRequestOrDict | None
    fix_request: FixRequestOrDict | None
    model: str | None
    session_config: SessionConfigOrDict | None
    session_id: str | None
    type: Literal["code-mender"] | None


class CompleteInteractionEventDict(TypedDict, total=False):
    """Interactions complete interaction event."""

    event_type: Literal["interaction.complete"] | None


class ComputerUseDict(TypedDict, total=False):
    """Interactions computer use."""

    disabled_safety_policies: Sequence[DisabledSafetyPolicy | str] | None
    enable_prompt_injection_detection: bool | None
    environment: EnvironmentEnum | str | None
    excluded_predefined_functions: Sequence[str] | None
    type: Literal["computer_use"] | None


class ConnectInteractionEventDict(TypedDict, total=False):
    """Interactions connect interaction event."""

    background: bool | None
    event_type: Literal["interaction.connect"] | None
    id: str | None


class CreateAgentInteractionDict(TypedDict, total=False):
    """Interactions create agent interaction."""

    agent: AgentOption | str | None
    agent_config: InteractionAgentConfigOrDict | None
    background: bool | None
    continuation_token: str | None
    environment: CreateAgentInteractionEnvironmentOrDict | None
    input: InteractionsInputOrDict | None
    labels: Mapping[str, str] | None
    previous_interaction_id: str | None
    response_format: CreateAgentInteractionResponseFormatOrDict | None
    response_mime_type: str | None
    response_modalities: Sequence[ResponseModality | str] | None
    safety_settings: Sequence[SafetySettingOrDict] | None
    service_tier: ServiceTier | str | None
    store: bool | None
    stream: bool | None
    system_instruction: str | None
    tools: Sequence[ToolOrDict] | None
    webhook_config: WebhookConfigOrDict | None


class CreateDecisionRequestDict(TypedDict, total=False):
    """Interactions create decision request."""

    input: InputOrDict | None
    model: str | None
    questions: Mapping[str, QuestionOrDict] | None


class CreateDecisionResponseDict(TypedDict, total=False):
    """Interactions create decision response."""

    answers: Mapping[str, AnswerOrDict] | None
    prompt_feedback: PromptFeedbackOrDict | None
    usage: UsageOrDict | None
    sdk_http_response: HttpResponseOrDict | None


class CreateEnvironmentRequestDict(TypedDict, total=False):
    """Interactions create environment request."""

    custom_config: Mapping[str, Any] | None
    from_environment: str | None
    mode: CreateEnvironmentRequestMode | str | None
    network: CreateEnvironmentRequestNetworkUnionOrDict | None
    sources: Sequence[SourceOrDict] | None
    system_instruction: str | None


class CreateInteractionEventDict(TypedDict, total=False):
    """Interactions create interaction event."""

    event_type: Literal["interaction.create"] | None
    model: str | None
    previous_interaction_id: str | None
    store: bool | None
    system_instruction: str | None
    tools: Sequence[ToolOrDict] | None


class CreateModelInteractionDict(TypedDict, total=False):
    """Interactions create model interaction."""

    background: bool | None
    cached_content: str | None
    continuation_token: str | None
    environment: CreateModelInteractionEnvironmentOrDict | None
    generation_config: GenerationConfigOrDict | None
    input: InteractionsInputOrDict | None
    labels: Mapping[str, str] | None
    model: Model | str | None
    previous_interaction_id: str | None
    response_format: CreateModelInteractionResponseFormatOrDict | None
    response_mime_type: str | None
    response_modalities: Sequence[ResponseModality | str] | None
    safety_settings: Sequence[SafetySettingOrDict] | None
    service_tier: ServiceTier | str | None
    store: bool | None
    stream: bool | None
    system_instruction: str | None
    tools: Sequence[ToolOrDict] | None
    webhook_config: WebhookConfigOrDict | None


class CreateVoiceRequestDict(TypedDict, total=False):
    """Interactions create voice request."""

    store: bool | None
    voice: VoiceInputOrDict | None


class CredentialDict(TypedDict, total=False):
    """Interactions credential."""

    create_time: datetime.datetime | None
    id: str | None
    status: CredentialStatus | str | None
    type: CredentialType | str | None
    update_time: datetime.datetime | None


class CredentialListResponseDict(TypedDict, total=False):
    """Interactions credential list response."""

    credentials: Sequence[CredentialOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class DeepResearchAgentConfigDict(TypedDict, total=False):
    """Interactions deep research agent config."""

    collaborative_planning: bool | None
    enable_bigquery_tool: bool | None
    thinking_summaries: ThinkingSummaries | str | None
    type: Literal["deep-research"] | None
    visualization: Visualization | str | None


class DeleteVoiceResponseDict(TypedDict, total=False):
    """Interactions delete voice response."""

    sdk_http_response: HttpResponseOrDict | None


class DisconnectEventDict(TypedDict, total=False):
    """Interactions disconnect event."""

    event_type: Literal["interaction.disconnect"] | None


class DocumentContentDict(TypedDict, total=False):
    """Interactions document content."""

    data: str | None
    mime_type: DocumentContentMimeType | str | None
    processing: DocumentProcessingOrDict | None
    resolution: MediaResolution | str | None
    type: Literal["document"] | None
    uri: str | None


class DocumentDeltaDict(TypedDict, total=False):
    """Interactions document delta."""

    data: str | None
    mime_type: DocumentDeltaMimeType | str | None
    type: Literal["document"] | None
    uri: str | None


class DocumentStaticMediaProcessingDict(TypedDict, total=False):
    """Interactions document static media processing."""

    page_options: PageProcessingOptionsOrDict | None
    spreadsheet_options: SpreadsheetProcessingOptionsOrDict | None
    type: Literal["static"] | None


class DynamicAgentConfigDict(TypedDict, total=False):
    """Interactions dynamic agent config."""

    type: Literal["dynamic"] | None


class EmptyDict(TypedDict, total=False):
    """Interactions empty."""


class EnvVarDict(TypedDict, total=False):
    """Interactions env var."""

    credential: str | None
    value: str | None


class EnvironmentDict(TypedDict, total=False):
    """Interactions environment."""

    created: str | None
    custom_config: Mapping[str, Any] | None
    environment_key: str | None
    file_count: int | None
    id: str | None
    last_accessed: str | None
    mode: EnvironmentMode | str | None
    network: EnvironmentNetworkUnionOrDict | None
    size_bytes: int | None
    sources: Sequence[SourceOrDict] | None
    status: EnvironmentStatus | str | None
    updated: str | None


class EnvironmentFileDict(TypedDict, total=False):
    """Interactions environment file."""

    created: datetime.datetime | None
    mime_type: str | None
    modified: datetime.datetime | None
    name: str | None
    path: str | None
    size_bytes: int | None
    type: EnvironmentFileType | str | None


class EnvironmentNetworkEgressAllowlistDict(TypedDict, total=False):
    """Interactions environment network egress allowlist."""

    allowlist: AllowlistOrDict | None


class EnvironmentVariableConfigDict(TypedDict, total=False):
    """Interactions environment variable config."""

    id: str | None
    injection_location: EnvironmentVariableConfigInjectionLocationOrDict | None
    trusted_domains: Sequence[str] | None
    type: Literal["environment_variable"] | None
    value: str | None


class EnvironmentVariableUpdateConfigDict(TypedDict, total=False):
    """Interactions environment variable update config."""

    injection_location: EnvironmentVariableUpdateConfigInjectionLocationOrDict | None
    trusted_domains: Sequence[str] | None
    type: Literal["environment_variable"] | None
    value: str | None


class ErrorDict(TypedDict, total=False):
    """Interactions error."""

    code: str | None
    message: str | None


class ErrorEventDict(TypedDict, total=False):
    """Interactions error event."""

    error: ErrorOrDict | None
    event_id: str | None
    event_type: Literal["error"] | None


class ExaAISearchConfigDict(TypedDict, total=False):
    """Interactions exa ai search config."""

    api_key: str | None
    custom_config: Mapping[str, Any] | None


class FileCitationDict(TypedDict, total=False):
    """Interactions file citation."""

    custom_metadata: Mapping[str, Any] | None
    document_uri: str | None
    end_index: int | None
    file_name: str | None
    media_id: str | None
    page_number: int | None
    source: str | None
    start_index: int | None
    type: Literal["file_citation"] | None


class FileContentDict(TypedDict, total=False):
    """Interactions file content."""

    content: str | None
    path: str | None


class FileSearchDict(TypedDict, total=False):
    """Interactions file search."""

    file_search_store_names: Sequence[str] | None
    metadata_filter: str | None
    top_k: int | None
    type: Literal["file_search"] | None


class FileSearchCallDeltaDict(TypedDict, total=False):
    """Interactions file search call delta."""

    signature: str | None
    type: Literal["file_search_call"] | None


class FileSearchCallStepDict(TypedDict, total=False):
    """Interactions file search call step."""

    id: str | None
    signature: str | None
    type: Literal["file_search_call"] | None


class FileSearchResultDict(TypedDict, total=False):
    """Interactions file search result."""


class FileSearchResultDeltaDict(TypedDict, total=False):
    """Interactions file search result delta."""

    result: Sequence[FileSearchResultOrDict] | None
    signature: str | None
    type: Literal["file_search_result"] | None


class FileSearchResultStepDict(TypedDict, total=False):
    """Interactions file search result step."""

    call_id: str | None
    signature: str | None
    type: Literal["file_search_result"] | None


class FilterDict(TypedDict, total=False):
    """Interactions filter."""

    metadata_filter: str | None
    vector_distance_threshold: float | None
    vector_similarity_threshold: float | None


class FindRequestDict(TypedDict, total=False):
    """Interactions find request."""

    description: str | None
    finding_id: str | None
    mode: Mode | str | None
    source_files: Sequence[FileContentOrDict] | None


class FixRequestDict(TypedDict, total=False):
    """Interactions fix request."""

    description: str | None
    finding_id: str | None
    source_files: Sequence[FileContentOrDict] | None


class FunctionDict(TypedDict, total=False):
    """Interactions function."""

    defer_loading: bool | None
    description: str | None
    name: str | None
    parameters: Any | None
    short_description: str | None
    type: Literal["function"] | None


class FunctionCallStepDict(TypedDict, total=False):
    """Interactions function call step."""

    arguments: Mapping[str, Any] | None
    id: str | None
    name: str | None
    type: Literal["function_call"] | None


class FunctionResultDeltaDict(TypedDict, total=False):
    """Interactions function result delta."""

    is_error: bool | None
    name: str | None
    result: FunctionResultDeltaResultUnionOrDict | None
    type: Literal["function_result"] | None


class FunctionResultDeltaResultDict(TypedDict, total=False):
    """Interactions function result delta result."""


class FunctionResultStepDict(TypedDict, total=False):
    """Interactions function result step."""

    call_id: str | None
    is_error: bool | None
    name: str | None
    result: FunctionResultStepResultUnionOrDict | None
    type: Literal["function_result"] | None


class FunctionResultStepResultDict(TypedDict, total=False):
    """Interactions function result step result."""


class GenerationConfigDict(TypedDict, total=False):
    """Interactions generation config."""

    image_config: ImageConfigOrDict | None
    max_output_tokens: int | None
    seed: int | None
    speech_config: SpeechConfigUnionOrDict | None
    stop_sequences: Sequence[str] | None
    temperature: float | None
    thinking_level: ThinkingLevel | str | None
    thinking_summaries: ThinkingSummaries | str | None
    tool_choice: ToolChoiceOrDict | None
    top_p: float | None
    transcription_config: TranscriptionConfigOrDict | None
    video_config: VideoConfigOrDict | None


class GetEnvironmentFilesResponseDict(TypedDict, total=False):
    """Interactions get environment files response."""

    files: Sequence[EnvironmentFileOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class GoogleMapsDict(TypedDict, total=False):
    """Interactions google maps."""

    enable_widget: bool | None
    latitude: float | None
    longitude: float | None
    type: Literal["google_maps"] | None


class GoogleMapsCallArgumentsDict(TypedDict, total=False):
    """Interactions google maps call arguments."""

    queries: Sequence[str] | None


class GoogleMapsCallDeltaDict(TypedDict, total=False):
    """Interactions google maps call delta."""

    arguments: GoogleMapsCallArgumentsOrDict | None
    signature: str | None
    type: Literal["google_maps_call"] | None


class GoogleMapsCallStepDict(TypedDict, total=False):
    """Interactions google maps call step."""

    arguments: GoogleMapsCallArgumentsOrDict | None
    id: str | None
    signature: str | None
    type: Literal["google_maps_call"] | None


class GoogleMapsResultDict(TypedDict, total=False):
    """Interactions google maps result."""

    places: Sequence[GoogleMapsResultPlacesOrDict] | None
    widget_context_token: str | None


class GoogleMapsResultDeltaDict(TypedDict, total=False):
    """Interactions google maps result delta."""

    result: Sequence[GoogleMapsResultOrDict] | None
    signature: str | None
    type: Literal["google_maps_result"] | None


class GoogleMapsResultPlacesDict(TypedDict, total=False):
    """Interactions google maps result places."""

    name: str | None
    place_id: str | None
    review_snippets: Sequence[ReviewSnippetOrDict] | None
    url: str | None


class GoogleMapsResultStepDict(TypedDict, total=False):
    """Interactions google maps result step."""

    call_id: str | None
    result: Sequence[GoogleMapsResultOrDict] | None
    signature: str | None
    type: Literal["google_maps_result"] | None


class GoogleSearchDict(TypedDict, total=False):
    """Interactions google search."""

    search_types: Sequence[GoogleSearchSearchType | str] | None
    type: Literal["google_search"] | None


class GoogleSearchCallArgumentsDict(TypedDict, total=False):
    """Interactions google search call arguments."""

    queries: Sequence[str] | None


class GoogleSearchCallDeltaDict(TypedDict, total=False):
    """Interactions google search call delta."""

    arguments: GoogleSearchCallArgumentsOrDict | None
    signature: str | None
    type: Literal["google_search_call"] | None


class GoogleSearchCallStepDict(TypedDict, total=False):
    """Interactions google search call step."""

    arguments: GoogleSearchCallArgumentsOrDict | None
    id: str | None
    search_type: GoogleSearchCallStepSearchType | str | None
    signature: str | None
    type: Literal["google_search_call"] | None


class GoogleSearchResultDict(TypedDict, total=False):
    """Interactions google search result."""

    search_suggestions: str | None


class GoogleSearchResultDeltaDict(TypedDict, total=False):
    """Interactions google search result delta."""

    is_error: bool | None
    result: Sequence[GoogleSearchResultOrDict] | None
    signature: str | None
    type: Literal["google_search_result"] | None


class GoogleSearchResultStepDict(TypedDict, total=False):
    """Interactions google search result step."""

    call_id: str | None
    is_error: bool | None
    result: Sequence[GoogleSearchResultOrDict] | None
    signature: str | None
    type: Literal["google_search_result"] | None


class GroundingToolCountDict(TypedDict, total=False):
    """Interactions grounding tool count."""

    count: int | None
    type: GroundingToolCountType | str | None


class HTTPBearerConfigDict(TypedDict, total=False):
    """Interactions http bearer config."""

    header_name: str | None
    id: str | None
    prefix: str | None
    token: str | None
    type: Literal["bearer_token"] | None


class HTTPBearerUpdateConfigDict(TypedDict, total=False):
    """Interactions http bearer update config."""

    header_name: str | None
    prefix: str | None
    token: str | None
    type: Literal["bearer_token"] | None


class HybridSearchDict(TypedDict, total=False):
    """Interactions hybrid search."""

    alpha: float | None


class ImageConfigDict(TypedDict, total=False):
    """Interactions image config. Deprecated."""

    aspect_ratio: ImageConfigAspectRatio | str | None
    image_size: ImageConfigImageSize | str | None


class ImageContentDict(TypedDict, total=False):
    """Interactions image content."""

    data: str | None
    mime_type: ImageContentMimeType | str | None
    resolution: MediaResolution | str | None
    type: Literal["image"] | None
    uri: str | None


class ImageDeltaDict(TypedDict, total=False):
    """Interactions image delta."""

    data: str | None
    mime_type: ImageDeltaMimeType | str | None
    resolution: MediaResolution | str | None
    type: Literal["image"] | None
    uri: str | None


class ImageResponseFormatDict(TypedDict, total=False):
    """Interactions image response format."""

    aspect_ratio: ImageResponseFormatAspectRatio | str | None
    delivery: ImageResponseFormatDelivery | str | None
    image_size: ImageResponseFormatImageSize | str | None
    mime_type: ImageResponseFormatMimeType | str | None
    type: Literal["image"] | None


class InputEventDict(TypedDict, total=False):
    """Interactions input event."""

    content: Sequence[ContentOrDict] | None
    event_type: Literal["input"] | None


class InteractionDict(TypedDict, total=False):
    """Interactions interaction."""

    agent: AgentOption | str | None
    agent_config: InteractionAgentConfigOrDict | None
    cached_content: str | None
    continuation_ids: Sequence[str] | None
    continuation_token: str | None
    created: str | None
    environment: InteractionEnvironmentOrDict | None
    environment_id: str | None
    errors: Sequence[ErrorOrDict] | None
    generation_config: GenerationConfigOrDict | None
    id: str | None
    input: InteractionsInputOrDict | None
    labels: Mapping[str, str] | None
    model: Model | str | None
    previous_interaction_id: str | None
    response_format: InteractionResponseFormatOrDict | None
    response_mime_type: str | None
    response_modalities: Sequence[ResponseModality | str] | None
    safety_settings: Sequence[SafetySettingOrDict] | None
    service_tier: ServiceTier | str | None
    status: InteractionStatus | str | None
    steps: Sequence[StepOrDict] | None
    system_instruction: str | None
    tools: Sequence[ToolOrDict] | None
    updated: str | None
    usage: UsageOrDict | None
    webhook_config: WebhookConfigOrDict | None


class InteractionAuthTokenDict(TypedDict, total=False):
    """Interactions interaction auth token."""

    auth_token: str | None
    expires_at: datetime.datetime | None


class InteractionAuthTokenCreateParamsDict(TypedDict, total=False):
    """Interactions interaction auth token create params."""

    expire_time: datetime.datetime | None


class InteractionCancelledEventDict(TypedDict, total=False):
    """Interactions interaction cancelled event."""

    event_type: Literal["interaction.cancelled"] | None
    usage: UsageOrDict | None


class InteractionCompletedEventDict(TypedDict, total=False):
    """Interactions interaction completed event."""

    event_id: str | None
    event_type: Literal["interaction.completed"] | None
    interaction: InteractionSseEventInteractionOrDict | None


class InteractionConnectedEventDict(TypedDict, total=False):
    """Interactions interaction connected event."""

    event_type: Literal["interaction.connected"] | None


class InteractionCreatedEventDict(TypedDict, total=False):
    """Interactions interaction created event."""

    event_id: str | None
    event_type: Literal["interaction.created"] | None
    interaction: InteractionSseEventInteractionOrDict | None


class InteractionSSEStreamEventDict(TypedDict, total=False):
    """Interactions interaction sse stream event."""

    data: InteractionSSEEventOrDict | None


class InteractionSseEventInteractionDict(TypedDict, total=False):
    """Interactions interaction sse event interaction."""

    agent: str | None
    continuation_token: str | None
    created: str | None
    id: str | None
    model: str | None
    object: str | None
    service_tier: ServiceTier | str | None
    status: InteractionSseEventInteractionStatus | str | None
    steps: Sequence[StepOrDict] | None
    updated: str | None
    usage: UsageOrDict | None


class InteractionStatusUpdateDict(TypedDict, total=False):
    """Interactions interaction status update."""

    continuation_token: str | None
    event_id: str | None
    event_type: Literal["interaction.status_update"] | None
    interaction_id: str | None
    status: InteractionStatusUpdateStatus | str | None
    usage: UsageOrDict | None


class InteractionsEnvironmentDict(TypedDict, total=False):
    """Interactions interactions environment."""

    custom_config: Mapping[str, Any] | None
    env: Mapping[str, EnvOrDict] | None
    environment_id: str | None
    mode: InteractionsEnvironmentMode | str | None
    network: NetworkOrDict | None
    sources: Sequence[SourceOrDict] | None
    type: Literal["remote"] | None


class ListEnvironmentsResponseDict(TypedDict, total=False):
    """Interactions list environments response."""

    environments: Sequence[EnvironmentOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class ListTriggerExecutionsResponseDict(TypedDict, total=False):
    """Interactions list trigger executions response."""

    next_page_token: str | None
    trigger_executions: Sequence[TriggerExecutionOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class ListTriggersResponseDict(TypedDict, total=False):
    """Interactions list triggers response."""

    next_page_token: str | None
    triggers: Sequence[TriggerOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class ListVoicesResponseDict(TypedDict, total=False):
    """Interactions list voices response."""

    next_page_token: str | None
    voices: Sequence[VoiceOutputOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class LiveInteractionCompletedEventDict(TypedDict, total=False):
    """Interactions live interaction completed event."""

    created: str | None
    event_type: Literal["interaction.completed"] | None
    status: StatusOrDict | None
    updated: str | None
    usage: UsageOrDict | None


class LiveInteractionCreatedEventDict(TypedDict, total=False):
    """Interactions live interaction created event."""

    event_type: Literal["interaction.created"] | None
    interaction_id: str | None


class MCPServerDict(TypedDict, total=False):
    """Interactions mcp server."""

    allowed_tools: Sequence[AllowedToolsOrDict] | None
    defer_loading: bool | None
    headers: Mapping[str, str] | None
    name: str | None
    type: Literal["mcp_server"] | None
    url: str | None


class MCPServerToolCallDeltaDict(TypedDict, total=False):
    """Interactions mcp server tool call delta."""

    arguments: Mapping[str, Any] | None
    name: str | None
    server_name: str | None
    type: Literal["mcp_server_tool_call"] | None


class MCPServerToolCallStepDict(TypedDict, total=False):
    """Interactions mcp server tool call step."""

    arguments: Mapping[str, Any] | None
    id: str | None
    name: str | None
    server_name: str | None
    type: Literal["mcp_server_tool_call"] | None


class MCPServerToolResultDeltaDict(TypedDict, total=False):
    """Interactions mcp server tool result delta."""

    name: str | None
    result: MCPServerToolResultDeltaResultUnionOrDict | None
    server_name: str | None
    type: Literal["mcp_server_tool_result"] | None


class MCPServerToolResultDeltaResultDict(TypedDict, total=False):
    """Interactions mcp server tool result delta result."""


class MCPServerToolResultStepDict(TypedDict, total=False):
    """Interactions mcp server tool result step."""

    call_id: str | None
    name: str | None
    result: MCPServerToolResultStepResultUnionOrDict | None
    server_name: str | None
    type: Literal["mcp_server_tool_result"] | None


class MCPServerToolResultStepResultDict(TypedDict, total=False):
    """Interactions mcp server tool result step result."""


class ModalityTokensDict(TypedDict, total=False):
    """Interactions modality tokens."""

    modality: ModalityTokensModality | str | None
    tokens: int | None


class ModelOutputStepDict(TypedDict, total=False):
    """Interactions model output step."""

    content: Sequence[ContentOrDict] | None
    error: StatusOrDict | None
    type: Literal["model_output"] | None


class NoulAnswerDict(TypedDict, total=False):
    """Interactions noul answer."""

    confidence: float | None
    noul: float | None
    type: Literal["noul"] | None


class NoulCriteriaDict(TypedDict, total=False):
    """Interactions noul criteria."""

    false_description: str | None
    true_description: str | None


class NoulQuestionDict(TypedDict, total=False):
    """Interactions noul question."""

    criteria: NoulCriteriaOrDict | None
    instructions: NoulQuestionInstructionsOrDict | None
    type: Literal["noul"] | None


class OAuth2ConfigDict(TypedDict, total=False):
    """Interactions o auth2 config."""

    client_id: str | None
    client_secret: str | None
    id: str | None
    refresh_token: str | None
    scopes: Sequence[str] | None
    token_url: str | None
    type: Literal["oauth2"] | None


class OAuth2UpdateConfigDict(TypedDict, total=False):
    """Interactions o auth2 update config."""

    client_id: str | None
    client_secret: str | None
    refresh_token: str | None
    scopes: Sequence[str] | None
    token_url: str | None
    type: Literal["oauth2"] | None


class PageProcessingOptionsDict(TypedDict, total=False):
    """Interactions page processing options."""

    content_layers: Sequence[PageProcessingOptionsContentLayer | str] | None
    end_page: int | None
    start_page: int | None


class ParallelAISearchConfigDict(TypedDict, total=False):
    """Interactions parallel ai search config."""

    api_key: str | None
    custom_config: Mapping[str, Any] | None


class PingWebhookRequestDict(TypedDict, total=False):
    """Interactions ping webhook request."""


class PlaceCitationDict(TypedDict, total=False):
    """Interactions place citation."""

    end_index: int | None
    name: str | None
    place_id: str | None
    review_snippets: Sequence[ReviewSnippetOrDict] | None
    start_index: int | None
    type: Literal["place_citation"] | None
    url: str | None


class ProcessingCallDeltaDict(TypedDict, total=False):
    """Interactions processing call delta."""

    signature: str | None
    type: Literal["processing_call"] | None


class ProcessingCallStepDict(TypedDict, total=False):
    """Interactions processing call step."""

    id: str | None
    signature: str | None
    type: Literal["processing_call"] | None


class ProcessingResultDeltaDict(TypedDict, total=False):
    """Interactions processing result delta."""

    signature: str | None
    type: Literal["processing_result"] | None


class ProcessingResultStepDict(TypedDict, total=False):
    """Interactions processing result step."""

    call_id: str | None
    signature: str | None
    type: Literal["processing_result"] | None


class PromptFeedbackDict(TypedDict, total=False):
    """Interactions prompt feedback."""

    block_reason: BlockReason | str | None
    block_reason_message: str | None


class PromptedVoiceDict(TypedDict, total=False):
    """Interactions prompted voice."""

    base_voice: str | None
    input: str | None


class RagResourceDict(TypedDict, total=False):
    """Interactions rag resource."""

    rag_corpus: str | None
    rag_file_ids: Sequence[str] | None


class RagRetrievalConfigDict(TypedDict, total=False):
    """Interactions rag retrieval config."""

    filter_: FilterOrDict | None
    filter: FilterOrDict | None
    hybrid_search: HybridSearchOrDict | None
    ranking: RankingOrDict | None
    top_k: int | None


class RagStoreConfigDict(TypedDict, total=False):
    """Interactions rag store config."""

    rag_resources: Sequence[RagResourceOrDict] | None
    rag_retrieval_config: RagRetrievalConfigOrDict | None
    similarity_top_k: int | None
    vector_distance_threshold: float | None


class RankServiceDict(TypedDict, total=False):
    """Interactions rank service."""

    model_name: str | None


class RankingDict(TypedDict, total=False):
    """Interactions ranking."""

    model_name: str | None
    rank_service: RankServiceOrDict | None
    ranking_config: Literal["rank_service"] | None


class ReplicatedVoiceDict(TypedDict, total=False):
    """Interactions replicated voice."""

    consent_audio: AudioDataOrDict | None
    source_audio: AudioDataOrDict | None


class RetrievalDict(TypedDict, total=False):
    """Interactions retrieval."""

    exa_ai_search_config: ExaAISearchConfigOrDict | None
    parallel_ai_search_config: ParallelAISearchConfigOrDict | None
    rag_store_config: RagStoreConfigOrDict | None
    retrieval_types: Sequence[RetrievalRetrievalType | str] | None
    type: Literal["retrieval"] | None
    vertex_ai_search_config: VertexAISearchConfigOrDict | None


class RetrievalCallArgumentsDict(TypedDict, total=False):
    """Interactions retrieval call arguments."""

    queries: Sequence[str] | None


class RetrievalCallDeltaDict(TypedDict, total=False):
    """Interactions retrieval call delta."""

    arguments: RetrievalCallArgumentsOrDict | None
    retrieval_type: RetrievalCallDeltaRetrievalType | str | None
    signature: str | None
    type: Literal["retrieval_call"] | None


class RetrievalCallStepDict(TypedDict, total=False):
    """Interactions retrieval call step."""

    arguments: RetrievalCallArgumentsOrDict | None
    id: str | None
    retrieval_type: RetrievalCallStepRetrievalType | str | None
    signature: str | None
    type: Literal["retrieval_call"] | None


class RetrievalResultDeltaDict(TypedDict, total=False):
    """Interactions retrieval result delta."""

    is_error: bool | None
    signature: str | None
    type: Literal["retrieval_result"] | None


class RetrievalResultStepDict(TypedDict, total=False):
    """Interactions retrieval result step."""

    call_id: str | None
    is_error: bool | None
    signature: str | None
    type: Literal["retrieval_result"] | None


class ReviewSnippetDict(TypedDict, total=False):
    """Interactions review snippet."""

    review_id: str | None
    title: str | None
    url: str | None


class RotateSigningSecretRequestDict(TypedDict, total=False):
    """Interactions rotate signing secret request."""

    revocation_behavior: RevocationBehavior | str | None


class SafetySettingDict(TypedDict, total=False):
    """Interactions safety setting."""

    method: Method | str | None
    threshold: Threshold | str | None
    type: HarmCategory | str | None


class ScoreAnswerDict(TypedDict, total=False):
    """Interactions score answer."""

    confidence: float | None
    legend: Mapping[str, str] | None
    probabilities: Mapping[str, float] | None
    score: float | None
    type: Literal["score"] | None


class ScoreQuestionDict(TypedDict, total=False):
    """Interactions score question."""

    criteria: Sequence[str] | None
    instructions: ScoreQuestionInstructionsOrDict | None
    type: Literal["score"] | None


class SessionConfigDict(TypedDict, total=False):
    """Interactions session config."""

    max_rounds: int | None


class SigningSecretDict(TypedDict, total=False):
    """Interactions signing secret."""

    expire_time: datetime.datetime | None
    truncated_secret: str | None


class SmartTranscriptionModeDict(TypedDict, total=False):
    """Interactions smart transcription mode."""

    source_text: str | None
    type: Literal["smart"] | None


class SourceDict(TypedDict, total=False):
    """Interactions source."""

    content: str | None
    encoding: str | None
    source: str | None
    target: str | None
    type: SourceType | str | None


class SpeakerConfigDict(TypedDict, total=False):
    """Interactions speaker config."""

    speakers: Sequence[SpeechConfigOrDict] | None


class SpeechAnnotationDict(TypedDict, total=False):
    """Interactions speech annotation."""

    end_index: int | None
    speaker: str | None
    start_index: int | None
    style: str | None
    type: Literal["speech_metadata"] | None


class SpeechConfigDict(TypedDict, total=False):
    """Interactions speech config."""

    language: str | None
    speaker: str | None
    voice: str | None


class SpreadsheetProcessingOptionsDict(TypedDict, total=False):
    """Interactions spreadsheet processing options."""

    content_layers: Sequence[SpreadsheetProcessingOptionsContentLayer | str] | None
    sheet_index: int | None
    visible_cells: str | None


class StaticMediaProcessingDict(TypedDict, total=False):
    """Interactions static media processing."""

    content_layers: Sequence[StaticMediaProcessingContentLayer | str] | None
    end_offset: str | None
    fps: float | None
    start_offset: str | None
    type: Literal["static"] | None


class StatusDict(TypedDict, total=False):
    """Interactions status."""

    code: int | None
    details: Sequence[Mapping[str, Any]] | None
    message: str | None


class StepDeltaDict(TypedDict, total=False):
    """Interactions step delta."""

    delta: StepDeltaDataOrDict | None
    event_id: str | None
    event_type: Literal["step.delta"] | None
    index: int | None
    metadata: StepDeltaMetadataOrDict | None


class StepDeltaMetadataDict(TypedDict, total=False):
    """Interactions step delta metadata."""

    total_usage: UsageOrDict | None


class StepStartDict(TypedDict, total=False):
    """Interactions step start."""

    event_id: str | None
    event_type: Literal["step.start"] | None
    index: int | None
    step: StepOrDict | None


class StepStopDict(TypedDict, total=False):
    """Interactions step stop."""

    event_id: str | None
    event_type: Literal["step.stop"] | None
    index: int | None
    step_usage: UsageOrDict | None
    usage: UsageOrDict | None


class TextAnnotationDeltaDict(TypedDict, total=False):
    """Interactions text annotation delta."""

    annotations: Sequence[AnnotationOrDict] | None
    type: Literal["text_annotation_delta"] | None


class TextContentDict(TypedDict, total=False):
    """Interactions text content."""

    annotations: Sequence[AnnotationOrDict] | None
    text: str | None
    type: Literal["text"] | None


class TextDeltaDict(TypedDict, total=False):
    """Interactions text delta."""

    text: str | None
    type: Literal["text"] | None


class TextResponseFormatDict(TypedDict, total=False):
    """Interactions text response format."""

    mime_type: TextResponseFormatMimeType | str | None
    schema_: Mapping[str, Any] | None
    schema: Mapping[str, Any] | None
    type: Literal["text"] | None


class ThoughtSignatureDeltaDict(TypedDict, total=False):
    """Interactions thought signature delta."""

    signature: str | None
    type: Literal["thought_signature"] | None


class ThoughtStepDict(TypedDict, total=False):
    """Interactions thought step."""

    signature: str | None
    summary: Sequence[ThoughtSummaryContentOrDict] | None
    type: Literal["thought"] | None


class ThoughtSummaryDeltaDict(TypedDict, total=False):
    """Interactions thought summary delta."""

    content: ContentOrDict | None
    type: Literal["thought_summary"] | None


class ToolChoiceConfigDict(TypedDict, total=False):
    """Interactions tool choice config."""

    allowed_tools: AllowedToolsOrDict | None


class ToolSearchDict(TypedDict, total=False):
    """Interactions tool search."""

    description: str | None
    execution: Execution | str | None
    name: str | None
    parameters: Any | None
    type: Literal["tool_search"] | None


class ToolSearchCallDeltaDict(TypedDict, total=False):
    """Interactions tool search call delta."""

    arguments: ToolSearchCallStepArgumentsOrDict | None
    signature: str | None
    type: Literal["tool_search_call"] | None


class ToolSearchCallStepDict(TypedDict, total=False):
    """Interactions tool search call step."""

    arguments: ToolSearchCallStepArgumentsOrDict | None
    id: str | None
    signature: str | None
    type: Literal["tool_search_call"] | None


class ToolSearchCallStepArgumentsDict(TypedDict, total=False):
    """Interactions tool search call step arguments."""

    function_names: Sequence[str] | None


class ToolSearchResultDeltaDict(TypedDict, total=False):
    """Interactions tool search result delta."""

    result: Sequence[FunctionOrDict] | None
    signature: str | None
    type: Literal["tool_search_result"] | None


class ToolSearchResultStepDict(TypedDict, total=False):
    """Interactions tool search result step."""

    call_id: str | None
    result: Sequence[FunctionOrDict] | None
    signature: str | None
    type: Literal["tool_search_result"] | None


class TranscriptionConfigDict(TypedDict, total=False):
    """Interactions transcription config."""

    adaptation_phrases: Sequence[str] | None
    custom_vocabulary: Sequence[str] | None
    diarization_mode: str | None
    language_codes: Sequence[str] | None
    language_hints: Sequence[str] | None
    mode: TranscriptionConfigModeOrDict | None
    timestamp_granularities: Sequence[str] | None


class TriggerDict(TypedDict, total=False):
    """Interactions trigger."""

    consecutive_failure_count: int | None
    create_time: datetime.datetime | None
    display_name: str | None
    environment_id: str | None
    execution_timeout_seconds: int | None
    id: str | None
    interaction: CreateAgentInteractionOrDict | None
    last_pause_time: datetime.datetime | None
    last_resume_time: datetime.datetime | None
    last_run_time: datetime.datetime | None
    max_consecutive_failures: int | None
    next_run_time: datetime.datetime | None
    previous_interaction_id: str | None
    schedule: str | None
    status: TriggerStatus | str | None
    time_zone: str | None
    update_time: datetime.datetime | None


class TriggerCreateParamsDict(TypedDict, total=False):
    """Interactions trigger create params."""

    display_name: str | None
    environment_id: str | None
    execution_timeout_seconds: int | None
    interaction: CreateAgentInteractionOrDict | None
    max_consecutive_failures: int | None
    schedule: str | None
    time_zone: str | None


class TriggerExecutionDict(TypedDict, total=False):
    """Interactions trigger execution."""

    end_time: datetime.datetime | None
    environment_id: str | None
    error: str | None
    id: str | None
    interaction_id: str | None
    scheduled_time: datetime.datetime | None
    start_time: datetime.datetime | None
    status: TriggerExecutionStatus | str | None
    trigger_id: str | None


class TriggerUpdateDict(TypedDict, total=False):
    """Interactions trigger update."""

    display_name: str | None
    status: TriggerUpdateStatus | str | None


class URLCitationDict(TypedDict, total=False):
    """Interactions url citation."""

    end_index: int | None
    start_index: int | None
    title: str | None
    type: Literal["url_citation"] | None
    url: str | None


class URLContextDict(TypedDict, total=False):
    """Interactions url context."""

    type: Literal["url_context"] | None


class URLContextCallArgumentsDict(TypedDict, total=False):
    """Interactions url context call arguments."""

    urls: Sequence[str] | None


class URLContextCallDeltaDict(TypedDict, total=False):
    """Interactions url context call delta."""

    arguments: URLContextCallArgumentsOrDict | None
    signature: str | None
    type: Literal["url_context_call"] | None


class URLContextCallStepDict(TypedDict, total=False):
    """Interactions url context call step."""

    arguments: URLContextCallArgumentsOrDict | None
    id: str | None
    signature: str | None
    type: Literal["url_context_call"] | None


class URLContextResultDict(TypedDict, total=False):
    """Interactions url context result."""

    status: URLContextResultStatus | str | None
    url: str | None


class URLContextResultDeltaDict(TypedDict, total=False):
    """Interactions url context result delta."""

    is_error: bool | None
    result: Sequence[URLContextResultOrDict] | None
    signature: str | None
    type: Literal["url_context_result"] | None


class URLContextResultStepDict(TypedDict, total=False):
    """Interactions url context result step."""

    call_id: str | None
    is_error: bool | None
    result: Sequence[URLContextResultOrDict] | None
    signature: str | None
    type: Literal["url_context_result"] | None


class UsageDict(TypedDict, total=False):
    """Interactions usage."""

    cached_tokens_by_modality: Sequence[ModalityTokensOrDict] | None
    grounding_tool_count: Sequence[GroundingToolCountOrDict] | None
    initial_input_tokens: int | None
    input_tokens_by_modality: Sequence[ModalityTokensOrDict] | None
    output_tokens_by_modality: Sequence[ModalityTokensOrDict] | None
    tool_use_tokens_by_modality: Sequence[ModalityTokensOrDict] | None
    total_cached_tokens: int | None
    total_input_tokens: int | None
    total_output_tokens: int | None
    total_thought_tokens: int | None
    total_tokens: int | None
    total_tool_use_tokens: int | None


class UserActionInputDict(TypedDict, total=False):
    """Interactions user action input."""

    action: UserActionType | str | None
    event_type: Literal["user_action"] | None
    input: UserActionTarget | str | None


class UserInputStepDict(TypedDict, total=False):
    """Interactions user input step."""

    content: Sequence[ContentOrDict] | None
    type: Literal["user_input"] | None


class VerbatimTranscriptionModeDict(TypedDict, total=False):
    """Interactions verbatim transcription mode."""

    diarization_mode: str | None
    timestamp_granularities: Sequence[str] | None
    type: Literal["verbatim"] | None


class VertexAISearchConfigDict(TypedDict, total=False):
    """Interactions vertex ai search config."""

    datastores: Sequence[str] | None
    engine: str | None


class VideoConfigDict(TypedDict, total=False):
    """Interactions video config."""

    task: Task | str | None


class VideoContentDict(TypedDict, total=False):
    """Interactions video content."""

    data: str | None
    mime_type: VideoContentMimeType | str | None
    name: str | None
    processing: ProcessingOrDict | None
    resolution: MediaResolution | str | None
    type: Literal["video"] | None
    uri: str | None


class VideoDeltaDict(TypedDict, total=False):
    """Interactions video delta."""

    data: str | None
    mime_type: VideoDeltaMimeType | str | None
    resolution: MediaResolution | str | None
    type: Literal["video"] | None
    uri: str | None


class VideoResponseFormatDict(TypedDict, total=False):
    """Interactions video response format."""

    aspect_ratio: VideoResponseFormatAspectRatio | str | None
    delivery: VideoResponseFormatDelivery | str | None
    duration: str | None
    gcs_uri: str | None
    resolution: Resolution | str | None
    type: Literal["video"] | None


class VoiceInputDict(TypedDict, total=False):
    """Interactions voice input."""

    accent: str | None
    context: str | None
    description: str | None
    display_name: str | None
    gender: str | None
    language_code: str | None
    model: str | None
    persona: str | None
    pitch: VoiceInputPitch | str | None
    prompted: PromptedVoiceOrDict | None
    region_code: str | None
    replicated: ReplicatedVoiceOrDict | None
    sample_audio: AudioDataOrDict | None
    type: VoiceInputType | str | None


class VoiceOutputDict(TypedDict, total=False):
    """Interactions voice output."""

    accent: str | None
    context: str | None
    description: str | None
    display_name: str | None
    expire_time: datetime.datetime | None
    gender: str | None
    id: str | None
    key: str | None
    language_code: str | None
    model: str | None
    persona: str | None
    pitch: VoiceOutputPitch | str | None
    prompted: PromptedVoiceOrDict | None
    region_code: str | None
    sample_audio: AudioDataOrDict | None
    type: VoiceOutputType | str | None
    usage: UsageOrDict | None


class WebhookDict(TypedDict, total=False):
    """Interactions webhook."""

    create_time: datetime.datetime | None
    id: str | None
    name: str | None
    new_signing_secret: str | None
    signing_secrets: Sequence[SigningSecretOrDict] | None
    state: WebhookState | str | None
    subscribed_events: Sequence[WebhookSubscribedEvent | str] | None
    update_time: datetime.datetime | None
    uri: str | None


class WebhookConfigDict(TypedDict, total=False):
    """Interactions webhook config."""

    uris: Sequence[str] | None
    user_metadata: Mapping[str, Any] | None


class WebhookInputDict(TypedDict, total=False):
    """Interactions webhook input."""

    name: str | None
    subscribed_events: Sequence[WebhookSubscribedEvent | str] | None
    uri: str | None


class WebhookListResponseDict(TypedDict, total=False):
    """Interactions webhook list response."""

    next_page_token: str | None
    webhooks: Sequence[WebhookOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class WebhookPingResponseDict(TypedDict, total=False):
    """Interactions webhook ping response."""

    sdk_http_response: HttpResponseOrDict | None


class WebhookRotateSigningSecretResponseDict(TypedDict, total=False):
    """Interactions webhook rotate signing secret response."""

    secret: str | None
    sdk_http_response: HttpResponseOrDict | None


class WebhookUpdateDict(TypedDict, total=False):
    """Interactions webhook update."""

    name: str | None
    state: WebhookUpdateState | str | None
    subscribed_events: Sequence[WebhookUpdateSubscribedEvent | str] | None
    uri: str | None


class WordInfoDict(TypedDict, total=False):
    """Interactions word info."""

    end_index: int | None
    end_offset: str | None
    speaker: str | None
    start_index: int | None
    start_offset: str | None
    text: str | None
    type: Literal["word_info"] | None


class WorldPromptContentDict(TypedDict, total=False):
    """Interactions world prompt content."""

    text: str | None


class WorldReferenceImageDict(TypedDict, total=False):
    """Interactions world reference image."""

    data: str | None
    mime_type: str | None
    uri: str | None


class WorldSetupEventDict(TypedDict, total=False):
    """Interactions world setup event."""

    event_type: Literal["world_setup"] | None
    reference_image: WorldReferenceImageOrDict | None
    world_prompt: WorldPromptOrDict | None


AgentOrDict: TypeAlias = Agent | AgentDict
AgentListResponseOrDict: TypeAlias = AgentListResponse | AgentListResponseDict
AllowedToolsOrDict: TypeAlias = AllowedTools | AllowedToolsDict
AllowlistEntryOrDict: TypeAlias = AllowlistEntry | AllowlistEntryDict
AntigravityAgentConfigOrDict: TypeAlias = AntigravityAgentConfig | AntigravityAgentConfigDict
ArgumentsDeltaOrDict: TypeAlias = ArgumentsDelta | ArgumentsDeltaDict
AudioContentOrDict: TypeAlias = AudioContent | AudioContentDict
AudioDataOrDict: TypeAlias = AudioData | AudioDataDict
AudioDeltaOrDict: TypeAlias = AudioDelta | AudioDeltaDict
AudioResponseFormatOrDict: TypeAlias = AudioResponseFormat | AudioResponseFormatDict
AudioStaticMediaProcessingOrDict: TypeAlias = AudioStaticMediaProcessing | AudioStaticMediaProcessingDict
CancelInteractionEventOrDict: TypeAlias = CancelInteractionEvent | CancelInteractionEventDict
ChoiceAnswerOrDict: TypeAlias = ChoiceAnswer | ChoiceAnswerDict
ChoiceQuestionOrDict: TypeAlias = ChoiceQuestion | ChoiceQuestionDict
ClientEventListOrDict: TypeAlias = ClientEventList | ClientEventListDict
CodeExecutionOrDict: TypeAlias = CodeExecution | CodeExecutionDict
CodeExecutionCallArgumentsOrDict: TypeAlias = CodeExecutionCallArguments | CodeExecutionCallArgumentsDict
CodeExecutionCallDeltaOrDict: TypeAlias = CodeExecutionCallDelta | CodeExecutionCallDeltaDict
CodeExecutionCallStepOrDict: TypeAlias = CodeExecutionCallStep | CodeExecutionCallStepDict
CodeExecutionResultDeltaOrDict: TypeAlias = CodeExecutionResultDelta | CodeExecutionResultDeltaDict
CodeExecutionResultStepOrDict: TypeAlias = CodeExecutionResultStep | CodeExecutionResultStepDict
CodeMenderAgentConfigOrDict: TypeAlias = CodeMenderAgentConfig | CodeMenderAgentConfigDict
CompleteInteractionEventOrDict: TypeAlias = CompleteInteractionEvent | CompleteInteractionEventDict
ComputerUseOrDict: TypeAlias = ComputerUse | ComputerUseDict
ConnectInteractionEventOrDict: TypeAlias = ConnectInteractionEvent | ConnectInteractionEventDict
CreateAgentInteractionOrDict: TypeAlias = CreateAgentInteraction | CreateAgentInteractionDict
CreateDecisionRequestOrDict: TypeAlias = CreateDecisionRequest | CreateDecisionRequestDict
CreateDecisionResponseOrDict: TypeAlias = CreateDecisionResponse | CreateDecisionResponseDict
CreateEnvironmentRequestOrDict: TypeAlias = CreateEnvironmentRequest | CreateEnvironmentRequestDict
CreateInteractionEventOrDict: TypeAlias = CreateInteractionEvent | CreateInteractionEventDict
CreateModelInteractionOrDict: TypeAlias = CreateModelInteraction | CreateModelInteractionDict
CreateVoiceRequestOrDict: TypeAlias = CreateVoiceRequest | CreateVoiceRequestDict
CredentialOrDict: TypeAlias = Credential | CredentialDict
CredentialListResponseOrDict: TypeAlias = CredentialListResponse | CredentialListResponseDict
DeepResearchAgentConfigOrDict: TypeAlias = DeepResearchAgentConfig | DeepResearchAgentConfigDict
DeleteVoiceResponseOrDict: TypeAlias = DeleteVoiceResponse | DeleteVoiceResponseDict
DisconnectEventOrDict: TypeAlias = DisconnectEvent | DisconnectEventDict
DocumentContentOrDict: TypeAlias = DocumentContent | DocumentContentDict
DocumentDeltaOrDict: TypeAlias = DocumentDelta | DocumentDeltaDict
DocumentStaticMediaProcessingOrDict: TypeAlias = DocumentStaticMediaProcessing | DocumentStaticMediaProcessingDict
DynamicAgentConfigOrDict: TypeAlias = DynamicAgentConfig | DynamicAgentConfigDict
EmptyOrDict: TypeAlias = Empty | EmptyDict
EnvVarOrDict: TypeAlias = EnvVar | EnvVarDict
EnvironmentOrDict: TypeAlias = Environment | EnvironmentDict
EnvironmentFileOrDict: TypeAlias = EnvironmentFile | EnvironmentFileDict
EnvironmentNetworkEgressAllowlistOrDict: TypeAlias = (
    EnvironmentNetworkEgressAllowlist | EnvironmentNetworkEgressAllowlistDict
)
EnvironmentVariableConfigOrDict: TypeAlias = EnvironmentVariableConfig | EnvironmentVariableConfigDict
EnvironmentVariableUpdateConfigOrDict: TypeAlias = EnvironmentVariableUpdateConfig | EnvironmentVariableUpdateConfigDict
ErrorOrDict: TypeAlias = Error | ErrorDict
ErrorEventOrDict: TypeAlias = ErrorEvent | ErrorEventDict
ExaAISearchConfigOrDict: TypeAlias = ExaAISearchConfig | ExaAISearchConfigDict
FileCitationOrDict: TypeAlias = FileCitation | FileCitationDict
FileContentOrDict: TypeAlias = FileContent | FileContentDict
FileSearchOrDict: TypeAlias = FileSearch | FileSearchDict
FileSearchCallDeltaOrDict: TypeAlias = FileSearchCallDelta | FileSearchCallDeltaDict
FileSearchCallStepOrDict: TypeAlias = FileSearchCallStep | FileSearchCallStepDict
FileSearchResultOrDict: TypeAlias = FileSearchResult | FileSearchResultDict
FileSearchResultDeltaOrDict: TypeAlias = FileSearchResultDelta | FileSearchResultDeltaDict
FileSearchResultStepOrDict: TypeAlias = FileSearchResultStep | FileSearchResultStepDict
FilterOrDict: TypeAlias = Filter | FilterDict
FindRequestOrDict: TypeAlias = FindRequest | FindRequestDict
FixRequestOrDict: TypeAlias = FixRequest | FixRequestDict
FunctionOrDict: TypeAlias = Function | FunctionDict
FunctionCallStepOrDict: TypeAlias = FunctionCallStep | FunctionCallStepDict
FunctionResultDeltaOrDict: TypeAlias = FunctionResultDelta | FunctionResultDeltaDict
FunctionResultDeltaResultOrDict: TypeAlias = FunctionResultDeltaResult | FunctionResultDeltaResultDict
FunctionResultStepOrDict: TypeAlias = FunctionResultStep | FunctionResultStepDict
FunctionResultStepResultOrDict: TypeAlias = FunctionResultStepResult | FunctionResultStepResultDict
GenerationConfigOrDict: TypeAlias = GenerationConfig | GenerationConfigDict
GetEnvironmentFilesResponseOrDict: TypeAlias = GetEnvironmentFilesResponse | GetEnvironmentFilesResponseDict
GoogleMapsOrDict: TypeAlias = GoogleMaps | GoogleMapsDict
GoogleMapsCallArgumentsOrDict: TypeAlias = GoogleMapsCallArguments | GoogleMapsCallArgumentsDict
GoogleMapsCallDeltaOrDict: TypeAlias = GoogleMapsCallDelta | GoogleMapsCallDeltaDict
GoogleMapsCallStepOrDict: TypeAlias = GoogleMapsCallStep | GoogleMapsCallStepDict
GoogleMapsResultOrDict: TypeAlias = GoogleMapsResult | GoogleMapsResultDict
GoogleMapsResultDeltaOrDict: TypeAlias = GoogleMapsResultDelta | GoogleMapsResultDeltaDict
GoogleMapsResultPlacesOrDict: TypeAlias = GoogleMapsResultPlaces | GoogleMapsResultPlacesDict
GoogleMapsResultStepOrDict: TypeAlias = GoogleMapsResultStep | GoogleMapsResultStepDict
GoogleSearchOrDict: TypeAlias = GoogleSearch | GoogleSearchDict
GoogleSearchCallArgumentsOrDict: TypeAlias = GoogleSearchCallArguments | GoogleSearchCallArgumentsDict
GoogleSearchCallDeltaOrDict: TypeAlias = GoogleSearchCallDelta | GoogleSearchCallDeltaDict
GoogleSearchCallStepOrDict: TypeAlias = GoogleSearchCallStep | GoogleSearchCallStepDict
GoogleSearchResultOrDict: TypeAlias = GoogleSearchResult | GoogleSearchResultDict
GoogleSearchResultDeltaOrDict: TypeAlias = GoogleSearchResultDelta | GoogleSearchResultDeltaDict
GoogleSearchResultStepOrDict: TypeAlias = GoogleSearchResultStep | GoogleSearchResultStepDict
GroundingToolCountOrDict: TypeAlias = GroundingToolCount | GroundingToolCountDict
HTTPBearerConfigOrDict: TypeAlias = HTTPBearerConfig | HTTPBearerConfigDict
HTTPBearerUpdateConfigOrDict: TypeAlias = HTTPBearerUpdateConfig | HTTPBearerUpdateConfigDict
HybridSearchOrDict: TypeAlias = HybridSearch | HybridSearchDict
ImageConfigOrDict: TypeAlias = ImageConfig | ImageConfigDict
ImageContentOrDict: TypeAlias = ImageContent | ImageContentDict
ImageDeltaOrDict: TypeAlias = ImageDelta | ImageDeltaDict
ImageResponseFormatOrDict: TypeAlias = ImageResponseFormat | ImageResponseFormatDict
InputEventOrDict: TypeAlias = InputEvent | InputEventDict
InteractionOrDict: TypeAlias = Interaction | InteractionDict
InteractionAuthTokenOrDict: TypeAlias = InteractionAuthToken | InteractionAuthTokenDict
InteractionAuthTokenCreateParamsOrDict: TypeAlias = (
    InteractionAuthTokenCreateParams | InteractionAuthTokenCreateParamsDict
)
InteractionCancelledEventOrDict: TypeAlias = InteractionCancelledEvent | InteractionCancelledEventDict
InteractionCompletedEventOrDict: TypeAlias = InteractionCompletedEvent | InteractionCompletedEventDict
InteractionConnectedEventOrDict: TypeAlias = InteractionConnectedEvent | InteractionConnectedEventDict
InteractionCreatedEventOrDict: TypeAlias = InteractionCreatedEvent | InteractionCreatedEventDict
InteractionSSEStreamEventOrDict: TypeAlias = InteractionSSEStreamEvent | InteractionSSEStreamEventDict
InteractionSseEventInteractionOrDict: TypeAlias = InteractionSseEventInteraction | InteractionSseEventInteractionDict
InteractionStatusUpdateOrDict: TypeAlias = InteractionStatusUpdate | InteractionStatusUpdateDict
InteractionsEnvironmentOrDict: TypeAlias = InteractionsEnvironment | InteractionsEnvironmentDict
ListEnvironmentsResponseOrDict: TypeAlias = ListEnvironmentsResponse | ListEnvironmentsResponseDict
ListTriggerExecutionsResponseOrDict: TypeAlias = ListTriggerExecutionsResponse | ListTriggerExecutionsResponseDict
ListTriggersResponseOrDict: TypeAlias = ListTriggersResponse | ListTriggersResponseDict
ListVoicesResponseOrDict: TypeAlias = ListVoicesResponse | ListVoicesResponseDict
LiveInteractionCompletedEventOrDict: TypeAlias = LiveInteractionCompletedEvent | LiveInteractionCompletedEventDict
LiveInteractionCreatedEventOrDict: TypeAlias = LiveInteractionCreatedEvent | LiveInteractionCreatedEventDict
MCPServerOrDict: TypeAlias = MCPServer | MCPServerDict
MCPServerToolCallDeltaOrDict: TypeAlias = MCPServerToolCallDelta | MCPServerToolCallDeltaDict
MCPServerToolCallStepOrDict: TypeAlias = MCPServerToolCallStep | MCPServerToolCallStepDict
MCPServerToolResultDeltaOrDict: TypeAlias = MCPServerToolResultDelta | MCPServerToolResultDeltaDict
MCPServerToolResultDeltaResultOrDict: TypeAlias = MCPServerToolResultDeltaResult | MCPServerToolResultDeltaResultDict
MCPServerToolResultStepOrDict: TypeAlias = MCPServerToolResultStep | MCPServerToolResultStepDict
MCPServerToolResultStepResultOrDict: TypeAlias = MCPServerToolResultStepResult | MCPServerToolResultStepResultDict
ModalityTokensOrDict: TypeAlias = ModalityTokens | ModalityTokensDict
ModelOutputStepOrDict: TypeAlias = ModelOutputStep | ModelOutputStepDict
NoulAnswerOrDict: TypeAlias = NoulAnswer | NoulAnswerDict
NoulCriteriaOrDict: TypeAlias = NoulCriteria | NoulCriteriaDict
NoulQuestionOrDict: TypeAlias = NoulQuestion | NoulQuestionDict
OAuth2ConfigOrDict: TypeAlias = OAuth2Config | OAuth2ConfigDict
OAuth2UpdateConfigOrDict: TypeAlias = OAuth2UpdateConfig | OAuth2UpdateConfigDict
PageProcessingOptionsOrDict: TypeAlias = PageProcessingOptions | PageProcessingOptionsDict
ParallelAISearchConfigOrDict: TypeAlias = ParallelAISearchConfig | ParallelAISearchConfigDict
PingWebhookRequestOrDict: TypeAlias = PingWebhookRequest | PingWebhookRequestDict
PlaceCitationOrDict: TypeAlias = PlaceCitation | PlaceCitationDict
ProcessingCallDeltaOrDict: TypeAlias = ProcessingCallDelta | ProcessingCallDeltaDict
ProcessingCallStepOrDict: TypeAlias = ProcessingCallStep | ProcessingCallStepDict
ProcessingResultDeltaOrDict: TypeAlias = ProcessingResultDelta | ProcessingResultDeltaDict
ProcessingResultStepOrDict: TypeAlias = ProcessingResultStep | ProcessingResultStepDict
PromptFeedbackOrDict: TypeAlias = PromptFeedback | PromptFeedbackDict
PromptedVoiceOrDict: TypeAlias = PromptedVoice | PromptedVoiceDict
RagResourceOrDict: TypeAlias = RagResource | RagResourceDict
RagRetrievalConfigOrDict: TypeAlias = RagRetrievalConfig | RagRetrievalConfigDict
RagStoreConfigOrDict: TypeAlias = RagStoreConfig | RagStoreConfigDict
RankServiceOrDict: TypeAlias = RankService | RankServiceDict
RankingOrDict: TypeAlias = Ranking | RankingDict
ReplicatedVoiceOrDict: TypeAlias = ReplicatedVoice | ReplicatedVoiceDict
RetrievalOrDict: TypeAlias = Retrieval | RetrievalDict
RetrievalCallArgumentsOrDict: TypeAlias = RetrievalCallArguments | RetrievalCallArgumentsDict
RetrievalCallDeltaOrDict: TypeAlias = RetrievalCallDelta | RetrievalCallDeltaDict
RetrievalCallStepOrDict: TypeAlias = RetrievalCallStep | RetrievalCallStepDict
RetrievalResultDeltaOrDict: TypeAlias = RetrievalResultDelta | RetrievalResultDeltaDict
RetrievalResultStepOrDict: TypeAlias = RetrievalResultStep | RetrievalResultStepDict
ReviewSnippetOrDict: TypeAlias = ReviewSnippet | ReviewSnippetDict
RotateSigningSecretRequestOrDict: TypeAlias = RotateSigningSecretRequest | RotateSigningSecretRequestDict
SafetySettingOrDict: TypeAlias = SafetySetting | SafetySettingDict
ScoreAnswerOrDict: TypeAlias = ScoreAnswer | ScoreAnswerDict
ScoreQuestionOrDict: TypeAlias = ScoreQuestion | ScoreQuestionDict
SessionConfigOrDict: TypeAlias = SessionConfig | SessionConfigDict
SigningSecretOrDict: TypeAlias = SigningSecret | SigningSecretDict
SmartTranscriptionModeOrDict: TypeAlias = SmartTranscriptionMode | SmartTranscriptionModeDict
SourceOrDict: TypeAlias = Source | SourceDict
SpeakerConfigOrDict: TypeAlias = SpeakerConfig | SpeakerConfigDict
SpeechAnnotationOrDict: TypeAlias = SpeechAnnotation | SpeechAnnotationDict
SpeechConfigOrDict: TypeAlias = SpeechConfig | SpeechConfigDict
SpreadsheetProcessingOptionsOrDict: TypeAlias = SpreadsheetProcessingOptions | SpreadsheetProcessingOptionsDict
StaticMediaProcessingOrDict: TypeAlias = StaticMediaProcessing | StaticMediaProcessingDict
StatusOrDict: TypeAlias = Status | StatusDict
StepDeltaOrDict: TypeAlias = StepDelta | StepDeltaDict
StepDeltaMetadataOrDict: TypeAlias = StepDeltaMetadata | StepDeltaMetadataDict
StepStartOrDict: TypeAlias = StepStart | StepStartDict
StepStopOrDict: TypeAlias = StepStop | StepStopDict
TextAnnotationDeltaOrDict: TypeAlias = TextAnnotationDelta | TextAnnotationDeltaDict
TextContentOrDict: TypeAlias = TextContent | TextContentDict
TextDeltaOrDict: TypeAlias = TextDelta | TextDeltaDict
TextResponseFormatOrDict: TypeAlias = TextResponseFormat | TextResponseFormatDict
ThoughtSignatureDeltaOrDict: TypeAlias = ThoughtSignatureDelta | ThoughtSignatureDeltaDict
ThoughtStepOrDict: TypeAlias = ThoughtStep | ThoughtStepDict
ThoughtSummaryDeltaOrDict: TypeAlias = ThoughtSummaryDelta | ThoughtSummaryDeltaDict
ToolChoiceConfigOrDict: TypeAlias = ToolChoiceConfig | ToolChoiceConfigDict
ToolSearchOrDict: TypeAlias = ToolSearch | ToolSearchDict
ToolSearchCallDeltaOrDict: TypeAlias = ToolSearchCallDelta | ToolSearchCallDeltaDict
ToolSearchCallStepOrDict: TypeAlias = ToolSearchCallStep | ToolSearchCallStepDict
ToolSearchCallStepArgumentsOrDict: TypeAlias = ToolSearchCallStepArguments | ToolSearchCallStepArgumentsDict
ToolSearchResultDeltaOrDict: TypeAlias = ToolSearchResultDelta | ToolSearchResultDeltaDict
ToolSearchResultStepOrDict: TypeAlias = ToolSearchResultStep | ToolSearchResultStepDict
TranscriptionConfigOrDict: TypeAlias = TranscriptionConfig | TranscriptionConfigDict
TriggerOrDict: TypeAlias = Trigger | TriggerDict
TriggerCreateParamsOrDict: TypeAlias = TriggerCreateParams | TriggerCreateParamsDict
TriggerExecutionOrDict: TypeAlias = TriggerExecution | TriggerExecutionDict
TriggerUpdateOrDict: TypeAlias = TriggerUpdate | TriggerUpdateDict
URLCitationOrDict: TypeAlias = URLCitation | URLCitationDict
URLContextOrDict: TypeAlias = URLContext | URLContextDict
URLContextCallArgumentsOrDict: TypeAlias = URLContextCallArguments | URLContextCallArgumentsDict
URLContextCallDeltaOrDict: TypeAlias = URLContextCallDelta | URLContextCallDeltaDict
URLContextCallStepOrDict: TypeAlias = URLContextCallStep | URLContextCallStepDict
URLContextResultOrDict: TypeAlias = URLContextResult | URLContextResultDict
URLContextResultDeltaOrDict: TypeAlias = URLContextResultDelta | URLContextResultDeltaDict
URLContextResultStepOrDict: TypeAlias = URLContextResultStep | URLContextResultStepDict
UsageOrDict: TypeAlias = Usage | UsageDict
UserActionInputOrDict: TypeAlias = UserActionInput | UserActionInputDict
UserInputStepOrDict: TypeAlias = UserInputStep | UserInputStepDict
VerbatimTranscriptionModeOrDict: TypeAlias = VerbatimTranscriptionMode | VerbatimTranscriptionModeDict
VertexAISearchConfigOrDict: TypeAlias = VertexAISearchConfig | VertexAISearchConfigDict
VideoConfigOrDict: TypeAlias = VideoConfig | VideoConfigDict
VideoContentOrDict: TypeAlias = VideoContent | VideoContentDict
VideoDeltaOrDict: TypeAlias = VideoDelta | VideoDeltaDict
VideoResponseFormatOrDict: TypeAlias = VideoResponseFormat | VideoResponseFormatDict
VoiceInputOrDict: TypeAlias = VoiceInput | VoiceInputDict
VoiceOutputOrDict: TypeAlias = VoiceOutput | VoiceOutputDict
WebhookOrDict: TypeAlias = Webhook | WebhookDict
WebhookConfigOrDict: TypeAlias = WebhookConfig | WebhookConfigDict
WebhookInputOrDict: TypeAlias = WebhookInput | WebhookInputDict
WebhookListResponseOrDict: TypeAlias = WebhookListResponse | WebhookListResponseDict
WebhookPingResponseOrDict: TypeAlias = WebhookPingResponse | WebhookPingResponseDict
WebhookRotateSigningSecretResponseOrDict: TypeAlias = (
    WebhookRotateSigningSecretResponse | WebhookRotateSigningSecretResponseDict
)
WebhookUpdateOrDict: TypeAlias = WebhookUpdate | WebhookUpdateDict
WordInfoOrDict: TypeAlias = WordInfo | WordInfoDict
WorldPromptContentOrDict: TypeAlias = WorldPromptContent | WorldPromptContentDict
WorldReferenceImageOrDict: TypeAlias = WorldReferenceImage | WorldReferenceImageDict
WorldSetupEventOrDict: TypeAlias = WorldSetupEvent | WorldSetupEventDict
AgentToolOrDict: TypeAlias = (
    "CodeExecutionOrDict | FunctionOrDict | GoogleSearchOrDict | MCPServerOrDict | URLContextOrDict | UnknownAgentTool"
)
AllowlistOrDict: TypeAlias = "Sequence[AllowlistEntryOrDict] | str"
AnnotationOrDict: TypeAlias = "FileCitationOrDict | PlaceCitationOrDict | SpeechAnnotationOrDict | URLCitationOrDict | WordInfoOrDict | UnknownAnnotation"
AnswerOrDict: TypeAlias = "ChoiceAnswerOrDict | NoulAnswerOrDict | ScoreAnswerOrDict | UnknownAnswer"
AudioProcessingOrDict: TypeAlias = "AudioStaticMediaProcessingOrDict | str"
BaseEnvironmentOrDict: TypeAlias = "InteractionsEnvironmentOrDict | str"
ChoiceQuestionInstructionsOrDict: TypeAlias = "TextContentOrDict | Sequence[TextContentOrDict] | str"
ClientEventOrDict: TypeAlias = "CancelInteractionEventOrDict | CompleteInteractionEventOrDict | ConnectInteractionEventOrDict | CreateInteractionEventOrDict | DisconnectEventOrDict | InputEventOrDict | UserActionInputOrDict | WorldSetupEventOrDict | UnknownClientEvent"
ClientEventBatchOrDict: TypeAlias = "ClientEventListOrDict | ClientEventOrDict"
CodeExecutionResultStepResultOrDict: TypeAlias = "Sequence[ContentOrDict] | str"
ContentOrDict: TypeAlias = "AudioContentOrDict | DocumentContentOrDict | ImageContentOrDict | TextContentOrDict | VideoContentOrDict | UnknownContent"
CreateAgentInteractionEnvironmentOrDict: TypeAlias = "InteractionsEnvironmentOrDict | str"
CreateAgentInteractionResponseFormatOrDict: TypeAlias = "ResponseFormatOrDict | Sequence[ResponseFormatOrDict]"
CreateEnvironmentRequestNetworkUnionOrDict: TypeAlias = "EnvironmentNetworkEgressAllowlistOrDict | str"
CreateModelInteractionEnvironmentOrDict: TypeAlias = "InteractionsEnvironmentOrDict | str"
CreateModelInteractionResponseFormatOrDict: TypeAlias = "ResponseFormatOrDict | Sequence[ResponseFormatOrDict]"
CredentialsCreateRequestOrDict: TypeAlias = (
    "EnvironmentVariableConfigOrDict | HTTPBearerConfigOrDict | OAuth2ConfigOrDict | UnknownCredentialsCreateRequest"
)
CredentialsUpdateRequestOrDict: TypeAlias = "EnvironmentVariableUpdateConfigOrDict | HTTPBearerUpdateConfigOrDict | OAuth2UpdateConfigOrDict | UnknownCredentialsUpdateRequest"
DocumentProcessingOrDict: TypeAlias = "DocumentStaticMediaProcessingOrDict | str"
EnvOrDict: TypeAlias = "EnvVarOrDict | str"
EnvironmentNetworkUnionOrDict: TypeAlias = "EnvironmentNetworkEgressAllowlistOrDict | str"
EnvironmentVariableConfigInjectionLocationOrDict: TypeAlias = "Sequence[str] | str"
EnvironmentVariableUpdateConfigInjectionLocationOrDict: TypeAlias = "Sequence[str] | str"
FunctionResultDeltaResultUnionOrDict: TypeAlias = (
    "FunctionResultDeltaResultOrDict | Mapping[str, Any] | Sequence[FunctionResultSubcontentOrDict] | str"
)
FunctionResultStepResultUnionOrDict: TypeAlias = (
    "FunctionResultStepResultOrDict | Mapping[str, Any] | Sequence[FunctionResultSubcontentOrDict] | str"
)
FunctionResultSubcontentOrDict: TypeAlias = "AudioContentOrDict | DocumentContentOrDict | FunctionOrDict | ImageContentOrDict | TextContentOrDict | VideoContentOrDict | UnknownFunctionResultSubcontent"
InputOrDict: TypeAlias = "ContentOrDict | Sequence[ContentOrDict] | str"
InteractionAgentConfigOrDict: TypeAlias = "AntigravityAgentConfigOrDict | CodeMenderAgentConfigOrDict | DeepResearchAgentConfigOrDict | DynamicAgentConfigOrDict | UnknownInteractionAgentConfig"
InteractionEnvironmentOrDict: TypeAlias = "InteractionsEnvironmentOrDict | str"
InteractionResponseFormatOrDict: TypeAlias = "ResponseFormatOrDict | Sequence[ResponseFormatOrDict]"
InteractionSSEEventOrDict: TypeAlias = "ErrorEventOrDict | InteractionCompletedEventOrDict | InteractionCreatedEventOrDict | InteractionStatusUpdateOrDict | StepDeltaOrDict | StepStartOrDict | StepStopOrDict | UnknownInteractionSSEEvent"
InteractionsCreateRequestOrDict: TypeAlias = (
    "CreateModelInteractionOrDict | CreateAgentInteractionOrDict | UnknownInteractionsCreateRequest"
)
InteractionsInputOrDict: TypeAlias = "ContentOrDict | Sequence[StepOrDict] | Sequence[ContentOrDict] | str"
MCPServerToolResultDeltaResultUnionOrDict: TypeAlias = (
    "MCPServerToolResultDeltaResultOrDict | Mapping[str, Any] | Sequence[FunctionResultSubcontentOrDict] | str"
)
MCPServerToolResultStepResultUnionOrDict: TypeAlias = (
    "MCPServerToolResultStepResultOrDict | Mapping[str, Any] | Sequence[FunctionResultSubcontentOrDict] | str"
)
NetworkOrDict: TypeAlias = "EnvironmentNetworkEgressAllowlistOrDict | str"
NoulQuestionInstructionsOrDict: TypeAlias = "TextContentOrDict | Sequence[TextContentOrDict] | str"
ProcessingOrDict: TypeAlias = "StaticMediaProcessingOrDict | str"
QuestionOrDict: TypeAlias = "ChoiceQuestionOrDict | NoulQuestionOrDict | ScoreQuestionOrDict | UnknownQuestion"
ResponseFormatOrDict: TypeAlias = "TextResponseFormatOrDict | AudioResponseFormatOrDict | ImageResponseFormatOrDict | VideoResponseFormatOrDict | Mapping[str, Any] | UnknownResponseFormat"
ScoreQuestionInstructionsOrDict: TypeAlias = "TextContentOrDict | Sequence[TextContentOrDict] | str"
ServerEventOrDict: TypeAlias = "ErrorEventOrDict | InteractionCancelledEventOrDict | InteractionConnectedEventOrDict | LiveInteractionCompletedEventOrDict | LiveInteractionCreatedEventOrDict | StepDeltaOrDict | StepStartOrDict | StepStopOrDict | UnknownServerEvent"
SpeechConfigUnionOrDict: TypeAlias = "SpeakerConfigOrDict | Sequence[SpeechConfigOrDict]"
StepOrDict: TypeAlias = "CodeExecutionCallStepOrDict | CodeExecutionResultStepOrDict | FileSearchCallStepOrDict | FileSearchResultStepOrDict | FunctionCallStepOrDict | FunctionResultStepOrDict | GoogleMapsCallStepOrDict | GoogleMapsResultStepOrDict | GoogleSearchCallStepOrDict | GoogleSearchResultStepOrDict | MCPServerToolCallStepOrDict | MCPServerToolResultStepOrDict | ModelOutputStepOrDict | ProcessingCallStepOrDict | ProcessingResultStepOrDict | RetrievalCallStepOrDict | RetrievalResultStepOrDict | ThoughtStepOrDict | ToolSearchCallStepOrDict | ToolSearchResultStepOrDict | URLContextCallStepOrDict | URLContextResultStepOrDict | UserInputStepOrDict | UnknownStep"
StepDeltaDataOrDict: TypeAlias = "ArgumentsDeltaOrDict | AudioDeltaOrDict | CodeExecutionCallDeltaOrDict | CodeExecutionResultDeltaOrDict | DocumentDeltaOrDict | FileSearchCallDeltaOrDict | FileSearchResultDeltaOrDict | FunctionResultDeltaOrDict | GoogleMapsCallDeltaOrDict | GoogleMapsResultDeltaOrDict | GoogleSearchCallDeltaOrDict | GoogleSearchResultDeltaOrDict | ImageDeltaOrDict | MCPServerToolCallDeltaOrDict | MCPServerToolResultDeltaOrDict | ProcessingCallDeltaOrDict | ProcessingResultDeltaOrDict | RetrievalCallDeltaOrDict | RetrievalResultDeltaOrDict | TextAnnotationDeltaOrDict | TextDeltaOrDict | ThoughtSignatureDeltaOrDict | ThoughtSummaryDeltaOrDict | ToolSearchCallDeltaOrDict | ToolSearchResultDeltaOrDict | URLContextCallDeltaOrDict | URLContextResultDeltaOrDict | VideoDeltaOrDict | UnknownStepDeltaData"
ThoughtSummaryContentOrDict: TypeAlias = "ImageContentOrDict | TextContentOrDict | UnknownThoughtSummaryContent"
ToolOrDict: TypeAlias = "CodeExecutionOrDict | ComputerUseOrDict | FileSearchOrDict | FunctionOrDict | GoogleMapsOrDict | GoogleSearchOrDict | MCPServerOrDict | RetrievalOrDict | ToolSearchOrDict | URLContextOrDict | UnknownTool"
ToolChoiceOrDict: TypeAlias = "ToolChoiceConfigOrDict | str"
TranscriptionConfigModeOrDict: TypeAlias = "TranscriptionModeOrDict | str"
TranscriptionModeOrDict: TypeAlias = (
    "SmartTranscriptionModeOrDict | VerbatimTranscriptionModeOrDict | UnknownTranscriptionMode"
)
TransformOrDict: TypeAlias = "Sequence[Mapping[str, str]] | Mapping[str, str]"
WorldPromptOrDict: TypeAlias = "WorldPromptContentOrDict | str"
