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
    """An agent of your own."""

    agent_config: AntigravityAgentConfigOrDict | None
    base_agent: str | None
    base_environment: BaseEnvironmentOrDict | None
    description: str | None
    id: str | None
    system_instruction: str | None
    tools: Sequence[AgentToolOrDict] | None


class AgentListResponseDict(TypedDict, total=False):
    """A page of agents."""

    agents: Sequence[AgentOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class AllowedToolsDict(TypedDict, total=False):
    """Limits which tools are called."""

    mode: ToolChoiceType | str | None
    tools: Sequence[str] | None


class AllowlistEntryDict(TypedDict, total=False):
    """A domain that an environment can reach."""

    credential: str | None
    domain: str | None
    transform: TransformOrDict | None


class AntigravityAgentConfigDict(TypedDict, total=False):
    """Settings of the Antigravity agent."""

    max_total_tokens: int | None
    model: str | None
    type: Literal["antigravity"] | None


class ArgumentsDeltaDict(TypedDict, total=False):
    """The next part of a call's arguments, as JSON text."""

    arguments: str | None
    type: Literal["arguments_delta"] | None


class AudioContentDict(TypedDict, total=False):
    """Audio, as bytes or by address."""

    channels: int | None
    data: str | None
    mime_type: AudioContentMimeType | str | None
    processing: AudioProcessingOrDict | None
    sample_rate: int | None
    type: Literal["audio"] | None
    uri: str | None


class AudioDataDict(TypedDict, total=False):
    """Audio, as bytes."""

    data: str | None
    mime_type: str | None


class AudioDeltaDict(TypedDict, total=False):
    """The next part of audio."""

    channels: int | None
    data: str | None
    mime_type: AudioDeltaMimeType | str | None
    rate: int | None
    sample_rate: int | None
    type: Literal["audio"] | None
    uri: str | None


class AudioResponseFormatDict(TypedDict, total=False):
    """Asks for audio."""

    bit_rate: int | None
    delivery: AudioResponseFormatDelivery | str | None
    mime_type: AudioResponseFormatMimeType | str | None
    sample_rate: int | None
    type: Literal["audio"] | None


class AudioStaticMediaProcessingDict(TypedDict, total=False):
    """Limits audio to a stretch of it."""

    end_offset: str | None
    start_offset: str | None
    type: Literal["static"] | None


class CancelInteractionEventDict(TypedDict, total=False):
    """Stops the interaction of a websocket."""

    event_type: Literal["interaction.cancel"] | None


class ChoiceAnswerDict(TypedDict, total=False):
    """Which option was chosen."""

    choice: str | None
    confidence: float | None
    probabilities: Mapping[str, float] | None
    type: Literal["choice"] | None


class ChoiceQuestionDict(TypedDict, total=False):
    """Asks to choose one of several options."""

    criteria: Mapping[str, str] | None
    instructions: ChoiceQuestionInstructionsOrDict | None
    type: Literal["choice"] | None


class ClientEventListDict(TypedDict, total=False):
    """Several events at once."""

    events: Sequence[ClientEventOrDict] | None


class CodeExecutionDict(TypedDict, total=False):
    """Lets the model run code."""

    type: Literal["code_execution"] | None


class CodeExecutionCallArgumentsDict(TypedDict, total=False):
    """Code to run."""

    code: str | None
    language: Language | str | None


class CodeExecutionCallDeltaDict(TypedDict, total=False):
    """Code that the model runs."""

    arguments: CodeExecutionCallArgumentsOrDict | None
    signature: str | None
    type: Literal["code_execution_call"] | None


class CodeExecutionCallStepDict(TypedDict, total=False):
    """The model runs code."""

    arguments: CodeExecutionCallArgumentsOrDict | None
    id: str | None
    signature: str | None
    type: Literal["code_execution_call"] | None


class CodeExecutionResultDeltaDict(TypedDict, total=False):
    """What the code returned."""

    is_error: bool | None
    result: str | None
    signature: str | None
    type: Literal["code_execution_result"] | None


class CodeExecutionResultStepDict(TypedDict, total=False):
    """What the code returned."""

    call_id: str | None
    is_error: bool | None
    result: CodeExecutionResultStepResultOrDict | None
    signature: str | None
    type: Literal["code_execution_result"] | None


class CodeMenderAgentConfigDict(TypedDict, total=False):
    """Settings of the CodeMender agent."""

    find_request: FindRequestOrDict | None
    fix_request: FixRequestOrDict | None
    model: str | None
    session_config: SessionConfigOrDict | None
    session_id: str | None
    type: Literal["code-mender"] | None


class CompleteInteractionEventDict(TypedDict, total=False):
    """Ends the interaction of a websocket."""

    event_type: Literal["interaction.complete"] | None


class ComputerUseDict(TypedDict, total=False):
    """Lets the model operate a screen."""

    disabled_safety_policies: Sequence[DisabledSafetyPolicy | str] | None
    enable_prompt_injection_detection: bool | None
    environment: EnvironmentEnum | str | None
    excluded_predefined_functions: Sequence[str] | None
    type: Literal["computer_use"] | None


class ConnectInteractionEventDict(TypedDict, total=False):
    """Joins a running interaction over a websocket."""

    background: bool | None
    event_type: Literal["interaction.connect"] | None
    id: str | None


class CreateAgentInteractionDict(TypedDict, total=False):
    """A request that an agent answers."""

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
    """Questions about an input."""

    input: InputOrDict | None
    model: str | None
    questions: Mapping[str, QuestionOrDict] | None


class CreateDecisionResponseDict(TypedDict, total=False):
    """Answers to questions about an input."""

    answers: Mapping[str, AnswerOrDict] | None
    prompt_feedback: PromptFeedbackOrDict | None
    usage: UsageOrDict | None
    sdk_http_response: HttpResponseOrDict | None


class CreateEnvironmentRequestDict(TypedDict, total=False):
    """A new environment."""

    custom_config: Mapping[str, Any] | None
    from_environment: str | None
    mode: CreateEnvironmentRequestMode | str | None
    network: CreateEnvironmentRequestNetworkUnionOrDict | None
    sources: Sequence[SourceOrDict] | None
    system_instruction: str | None


class CreateInteractionEventDict(TypedDict, total=False):
    """Starts an interaction over a websocket."""

    event_type: Literal["interaction.create"] | None
    model: str | None
    previous_interaction_id: str | None
    store: bool | None
    system_instruction: str | None
    tools: Sequence[ToolOrDict] | None


class CreateModelInteractionDict(TypedDict, total=False):
    """A request that a model answers."""

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
    """A new voice."""

    store: bool | None
    voice: VoiceInputOrDict | None


class CredentialDict(TypedDict, total=False):
    """A credential, without its value."""

    create_time: datetime.datetime | None
    id: str | None
    status: CredentialStatus | str | None
    type: CredentialType | str | None
    update_time: datetime.datetime | None


class CredentialListResponseDict(TypedDict, total=False):
    """A page of credentials."""

    credentials: Sequence[CredentialOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class DeepResearchAgentConfigDict(TypedDict, total=False):
    """Settings of the Deep Research agent."""

    collaborative_planning: bool | None
    enable_bigquery_tool: bool | None
    thinking_summaries: ThinkingSummaries | str | None
    type: Literal["deep-research"] | None
    visualization: Visualization | str | None


class DeleteVoiceResponseDict(TypedDict, total=False):
    """Says that a voice is gone."""

    sdk_http_response: HttpResponseOrDict | None


class DisconnectEventDict(TypedDict, total=False):
    """Leaves an interaction that goes on."""

    event_type: Literal["interaction.disconnect"] | None


class DocumentContentDict(TypedDict, total=False):
    """A document, as bytes or by address."""

    data: str | None
    mime_type: DocumentContentMimeType | str | None
    processing: DocumentProcessingOrDict | None
    resolution: MediaResolution | str | None
    type: Literal["document"] | None
    uri: str | None


class DocumentDeltaDict(TypedDict, total=False):
    """A document."""

    data: str | None
    mime_type: DocumentDeltaMimeType | str | None
    type: Literal["document"] | None
    uri: str | None


class DocumentStaticMediaProcessingDict(TypedDict, total=False):
    """Limits a document to some of its pages or cells."""

    page_options: PageProcessingOptionsOrDict | None
    spreadsheet_options: SpreadsheetProcessingOptionsOrDict | None
    type: Literal["static"] | None


class DynamicAgentConfigDict(TypedDict, total=False):
    """Settings of an agent that has none of its own."""

    type: Literal["dynamic"] | None


class EmptyDict(TypedDict, total=False):
    """Nothing."""


class EnvVarDict(TypedDict, total=False):
    """An environment variable."""

    credential: str | None
    value: str | None


class EnvironmentDict(TypedDict, total=False):
    """A sandbox in which agents run code and keep files."""

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
    """A file or folder of an environment."""

    created: datetime.datetime | None
    mime_type: str | None
    modified: datetime.datetime | None
    name: str | None
    path: str | None
    size_bytes: int | None
    type: EnvironmentFileType | str | None


class EnvironmentNetworkEgressAllowlistDict(TypedDict, total=False):
    """The hosts that an environment can reach."""

    allowlist: AllowlistOrDict | None


class EnvironmentVariableConfigDict(TypedDict, total=False):
    """A secret that is put into an environment variable."""

    id: str | None
    injection_location: EnvironmentVariableConfigInjectionLocationOrDict | None
    trusted_domains: Sequence[str] | None
    type: Literal["environment_variable"] | None
    value: str | None


class EnvironmentVariableUpdateConfigDict(TypedDict, total=False):
    """What to change of a secret in an environment variable."""

    injection_location: EnvironmentVariableUpdateConfigInjectionLocationOrDict | None
    trusted_domains: Sequence[str] | None
    type: Literal["environment_variable"] | None
    value: str | None


class ErrorDict(TypedDict, total=False):
    """An error."""

    code: str | None
    message: str | None


class ErrorEventDict(TypedDict, total=False):
    """Ends a stream: the interaction failed."""

    error: ErrorOrDict | None
    event_id: str | None
    event_type: Literal["error"] | None


class ExaAISearchConfigDict(TypedDict, total=False):
    """Settings for the search by Exa."""

    api_key: str | None
    custom_config: Mapping[str, Any] | None


class FileCitationDict(TypedDict, total=False):
    """A document that the text rests on."""

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
    """A file's path and text."""

    content: str | None
    path: str | None


class FileSearchDict(TypedDict, total=False):
    """Lets the model search your documents."""

    file_search_store_names: Sequence[str] | None
    metadata_filter: str | None
    top_k: int | None
    type: Literal["file_search"] | None


class FileSearchCallDeltaDict(TypedDict, total=False):
    """The model searches documents."""

    signature: str | None
    type: Literal["file_search_call"] | None


class FileSearchCallStepDict(TypedDict, total=False):
    """The model searches documents."""

    id: str | None
    signature: str | None
    type: Literal["file_search_call"] | None


class FileSearchResultDict(TypedDict, total=False):
    """A document that was found."""


class FileSearchResultDeltaDict(TypedDict, total=False):
    """Documents that were found."""

    result: Sequence[FileSearchResultOrDict] | None
    signature: str | None
    type: Literal["file_search_result"] | None


class FileSearchResultStepDict(TypedDict, total=False):
    """Documents that were found."""

    call_id: str | None
    signature: str | None
    type: Literal["file_search_result"] | None


class FilterDict(TypedDict, total=False):
    """Limits a search."""

    metadata_filter: str | None
    vector_distance_threshold: float | None
    vector_similarity_threshold: float | None


class FindRequestDict(TypedDict, total=False):
    """What CodeMender looks for."""

    description: str | None
    finding_id: str | None
    mode: Mode | str | None
    source_files: Sequence[FileContentOrDict] | None


class FixRequestDict(TypedDict, total=False):
    """What CodeMender repairs."""

    description: str | None
    finding_id: str | None
    source_files: Sequence[FileContentOrDict] | None


class FunctionDict(TypedDict, total=False):
    """A function that the model may call."""

    defer_loading: bool | None
    description: str | None
    name: str | None
    parameters: Any | None
    short_description: str | None
    type: Literal["function"] | None


class FunctionCallStepDict(TypedDict, total=False):
    """The model calls a function."""

    arguments: Mapping[str, Any] | None
    id: str | None
    name: str | None
    type: Literal["function_call"] | None


class FunctionResultDeltaDict(TypedDict, total=False):
    """The result of a function."""

    is_error: bool | None
    name: str | None
    result: FunctionResultDeltaResultUnionOrDict | None
    type: Literal["function_result"] | None


class FunctionResultDeltaResultDict(TypedDict, total=False):
    """The result of a function, as an object."""


class FunctionResultStepDict(TypedDict, total=False):
    """The result of a function."""

    call_id: str | None
    is_error: bool | None
    name: str | None
    result: FunctionResultStepResultUnionOrDict | None
    type: Literal["function_result"] | None


class FunctionResultStepResultDict(TypedDict, total=False):
    """The result of a function, as an object."""


class GenerationConfigDict(TypedDict, total=False):
    """Settings for how the model answers."""

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
    """A page of files."""

    files: Sequence[EnvironmentFileOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class GoogleMapsDict(TypedDict, total=False):
    """Lets the model search Google Maps."""

    enable_widget: bool | None
    latitude: float | None
    longitude: float | None
    type: Literal["google_maps"] | None


class GoogleMapsCallArgumentsDict(TypedDict, total=False):
    """What is searched for."""

    queries: Sequence[str] | None


class GoogleMapsCallDeltaDict(TypedDict, total=False):
    """The model searches Google Maps."""

    arguments: GoogleMapsCallArgumentsOrDict | None
    signature: str | None
    type: Literal["google_maps_call"] | None


class GoogleMapsCallStepDict(TypedDict, total=False):
    """The model searches Google Maps."""

    arguments: GoogleMapsCallArgumentsOrDict | None
    id: str | None
    signature: str | None
    type: Literal["google_maps_call"] | None


class GoogleMapsResultDict(TypedDict, total=False):
    """What Google Maps found."""

    places: Sequence[GoogleMapsResultPlacesOrDict] | None
    widget_context_token: str | None


class GoogleMapsResultDeltaDict(TypedDict, total=False):
    """What Google Maps found."""

    result: Sequence[GoogleMapsResultOrDict] | None
    signature: str | None
    type: Literal["google_maps_result"] | None


class GoogleMapsResultPlacesDict(TypedDict, total=False):
    """A place."""

    name: str | None
    place_id: str | None
    review_snippets: Sequence[ReviewSnippetOrDict] | None
    url: str | None


class GoogleMapsResultStepDict(TypedDict, total=False):
    """What Google Maps found."""

    call_id: str | None
    result: Sequence[GoogleMapsResultOrDict] | None
    signature: str | None
    type: Literal["google_maps_result"] | None


class GoogleSearchDict(TypedDict, total=False):
    """Lets the model search the web."""

    search_types: Sequence[GoogleSearchSearchType | str] | None
    type: Literal["google_search"] | None


class GoogleSearchCallArgumentsDict(TypedDict, total=False):
    """What is searched for."""

    queries: Sequence[str] | None


class GoogleSearchCallDeltaDict(TypedDict, total=False):
    """The model searches the web."""

    arguments: GoogleSearchCallArgumentsOrDict | None
    signature: str | None
    type: Literal["google_search_call"] | None


class GoogleSearchCallStepDict(TypedDict, total=False):
    """The model searches the web."""

    arguments: GoogleSearchCallArgumentsOrDict | None
    id: str | None
    search_type: GoogleSearchCallStepSearchType | str | None
    signature: str | None
    type: Literal["google_search_call"] | None


class GoogleSearchResultDict(TypedDict, total=False):
    """What was found on the web."""

    search_suggestions: str | None


class GoogleSearchResultDeltaDict(TypedDict, total=False):
    """What was found on the web."""

    is_error: bool | None
    result: Sequence[GoogleSearchResultOrDict] | None
    signature: str | None
    type: Literal["google_search_result"] | None


class GoogleSearchResultStepDict(TypedDict, total=False):
    """What was found on the web."""

    call_id: str | None
    is_error: bool | None
    result: Sequence[GoogleSearchResultOrDict] | None
    signature: str | None
    type: Literal["google_search_result"] | None


class GroundingToolCountDict(TypedDict, total=False):
    """How often a grounding tool was used."""

    count: int | None
    type: GroundingToolCountType | str | None


class HTTPBearerConfigDict(TypedDict, total=False):
    """A token that is sent in a header."""

    header_name: str | None
    id: str | None
    prefix: str | None
    token: str | None
    type: Literal["bearer_token"] | None


class HTTPBearerUpdateConfigDict(TypedDict, total=False):
    """What to change of a token in a header."""

    header_name: str | None
    prefix: str | None
    token: str | None
    type: Literal["bearer_token"] | None


class HybridSearchDict(TypedDict, total=False):
    """How searches by words and by meaning are combined."""

    alpha: float | None


class ImageConfigDict(TypedDict, total=False):
    """Settings for images that the model makes. Deprecated."""

    aspect_ratio: ImageConfigAspectRatio | str | None
    image_size: ImageConfigImageSize | str | None


class ImageContentDict(TypedDict, total=False):
    """An image, as bytes or by address."""

    data: str | None
    mime_type: ImageContentMimeType | str | None
    resolution: MediaResolution | str | None
    type: Literal["image"] | None
    uri: str | None


class ImageDeltaDict(TypedDict, total=False):
    """An image."""

    data: str | None
    mime_type: ImageDeltaMimeType | str | None
    resolution: MediaResolution | str | None
    type: Literal["image"] | None
    uri: str | None


class ImageResponseFormatDict(TypedDict, total=False):
    """Asks for images."""

    aspect_ratio: ImageResponseFormatAspectRatio | str | None
    delivery: ImageResponseFormatDelivery | str | None
    image_size: ImageResponseFormatImageSize | str | None
    mime_type: ImageResponseFormatMimeType | str | None
    type: Literal["image"] | None


class InputEventDict(TypedDict, total=False):
    """Sends input over a websocket."""

    content: Sequence[ContentOrDict] | None
    event_type: Literal["input"] | None


class InteractionDict(TypedDict, total=False):
    """A conversation that the service keeps: its input, its steps, and how it ended."""

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
    """A short-lived token for one interaction."""

    auth_token: str | None
    expires_at: datetime.datetime | None


class InteractionAuthTokenCreateParamsDict(TypedDict, total=False):
    """A new token."""

    expire_time: datetime.datetime | None


class InteractionCancelledEventDict(TypedDict, total=False):
    """The interaction was cancelled."""

    event_type: Literal["interaction.cancelled"] | None
    usage: UsageOrDict | None


class InteractionCompletedEventDict(TypedDict, total=False):
    """The interaction has ended; the last event of a stream."""

    event_id: str | None
    event_type: Literal["interaction.completed"] | None
    interaction: InteractionSseEventInteractionOrDict | None


class InteractionConnectedEventDict(TypedDict, total=False):
    """The websocket has joined an interaction."""

    event_type: Literal["interaction.connected"] | None


class InteractionCreatedEventDict(TypedDict, total=False):
    """The interaction has begun; the first event of a stream."""

    event_id: str | None
    event_type: Literal["interaction.created"] | None
    interaction: InteractionSseEventInteractionOrDict | None


class InteractionSSEStreamEventDict(TypedDict, total=False):
    """One event of a stream."""

    data: InteractionSSEEventOrDict | None


class InteractionSseEventInteractionDict(TypedDict, total=False):
    """The interaction, as events show it."""

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
    """The status of the interaction has changed."""

    continuation_token: str | None
    event_id: str | None
    event_type: Literal["interaction.status_update"] | None
    interaction_id: str | None
    status: InteractionStatusUpdateStatus | str | None
    usage: UsageOrDict | None


class InteractionsEnvironmentDict(TypedDict, total=False):
    """Settings of the environment that an agent runs in."""

    custom_config: Mapping[str, Any] | None
    env: Mapping[str, EnvOrDict] | None
    environment_id: str | None
    mode: InteractionsEnvironmentMode | str | None
    network: NetworkOrDict | None
    sources: Sequence[SourceOrDict] | None
    type: Literal["remote"] | None


class ListEnvironmentsResponseDict(TypedDict, total=False):
    """A page of environments."""

    environments: Sequence[EnvironmentOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class ListTriggerExecutionsResponseDict(TypedDict, total=False):
    """A page of runs."""

    next_page_token: str | None
    trigger_executions: Sequence[TriggerExecutionOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class ListTriggersResponseDict(TypedDict, total=False):
    """A page of triggers."""

    next_page_token: str | None
    triggers: Sequence[TriggerOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class ListVoicesResponseDict(TypedDict, total=False):
    """A page of voices."""

    next_page_token: str | None
    voices: Sequence[VoiceOutputOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class LiveInteractionCompletedEventDict(TypedDict, total=False):
    """The interaction of a websocket has ended."""

    created: str | None
    event_type: Literal["interaction.completed"] | None
    status: StatusOrDict | None
    updated: str | None
    usage: UsageOrDict | None


class LiveInteractionCreatedEventDict(TypedDict, total=False):
    """The interaction of a websocket has begun."""

    event_type: Literal["interaction.created"] | None
    interaction_id: str | None


class MCPServerDict(TypedDict, total=False):
    """An MCP server whose tools the model may call."""

    allowed_tools: Sequence[AllowedToolsOrDict] | None
    defer_loading: bool | None
    headers: Mapping[str, str] | None
    name: str | None
    type: Literal["mcp_server"] | None
    url: str | None


class MCPServerToolCallDeltaDict(TypedDict, total=False):
    """The model calls a tool of an MCP server."""

    arguments: Mapping[str, Any] | None
    name: str | None
    server_name: str | None
    type: Literal["mcp_server_tool_call"] | None


class MCPServerToolCallStepDict(TypedDict, total=False):
    """The model calls a tool of an MCP server."""

    arguments: Mapping[str, Any] | None
    id: str | None
    name: str | None
    server_name: str | None
    type: Literal["mcp_server_tool_call"] | None


class MCPServerToolResultDeltaDict(TypedDict, total=False):
    """The result of a tool of an MCP server."""

    name: str | None
    result: MCPServerToolResultDeltaResultUnionOrDict | None
    server_name: str | None
    type: Literal["mcp_server_tool_result"] | None


class MCPServerToolResultDeltaResultDict(TypedDict, total=False):
    """The result of a tool of an MCP server, as an object."""


class MCPServerToolResultStepDict(TypedDict, total=False):
    """The result of a tool of an MCP server."""

    call_id: str | None
    name: str | None
    result: MCPServerToolResultStepResultUnionOrDict | None
    server_name: str | None
    type: Literal["mcp_server_tool_result"] | None


class MCPServerToolResultStepResultDict(TypedDict, total=False):
    """The result of a tool of an MCP server, as an object."""


class ModalityTokensDict(TypedDict, total=False):
    """Tokens of one modality."""

    modality: ModalityTokensModality | str | None
    tokens: int | None


class ModelOutputStepDict(TypedDict, total=False):
    """What the model answered."""

    content: Sequence[ContentOrDict] | None
    error: StatusOrDict | None
    type: Literal["model_output"] | None


class NoulAnswerDict(TypedDict, total=False):
    """How true a statement is."""

    confidence: float | None
    noul: float | None
    type: Literal["noul"] | None


class NoulCriteriaDict(TypedDict, total=False):
    """What true and false mean."""

    false_description: str | None
    true_description: str | None


class NoulQuestionDict(TypedDict, total=False):
    """Asks how true a statement is."""

    criteria: NoulCriteriaOrDict | None
    instructions: NoulQuestionInstructionsOrDict | None
    type: Literal["noul"] | None


class OAuth2ConfigDict(TypedDict, total=False):
    """An OAuth client, with which access tokens are fetched."""

    client_id: str | None
    client_secret: str | None
    id: str | None
    refresh_token: str | None
    scopes: Sequence[str] | None
    token_url: str | None
    type: Literal["oauth2"] | None


class OAuth2UpdateConfigDict(TypedDict, total=False):
    """What to change of an OAuth client."""

    client_id: str | None
    client_secret: str | None
    refresh_token: str | None
    scopes: Sequence[str] | None
    token_url: str | None
    type: Literal["oauth2"] | None


class PageProcessingOptionsDict(TypedDict, total=False):
    """Which pages the model gets to see."""

    content_layers: Sequence[PageProcessingOptionsContentLayer | str] | None
    end_page: int | None
    start_page: int | None


class ParallelAISearchConfigDict(TypedDict, total=False):
    """Settings for the search by Parallel."""

    api_key: str | None
    custom_config: Mapping[str, Any] | None


class PingWebhookRequestDict(TypedDict, total=False):
    """Asks for a test event."""


class PlaceCitationDict(TypedDict, total=False):
    """A place that the text rests on."""

    end_index: int | None
    name: str | None
    place_id: str | None
    review_snippets: Sequence[ReviewSnippetOrDict] | None
    start_index: int | None
    type: Literal["place_citation"] | None
    url: str | None


class ProcessingCallDeltaDict(TypedDict, total=False):
    """The service processes media."""

    signature: str | None
    type: Literal["processing_call"] | None


class ProcessingCallStepDict(TypedDict, total=False):
    """The service processes media."""

    id: str | None
    signature: str | None
    type: Literal["processing_call"] | None


class ProcessingResultDeltaDict(TypedDict, total=False):
    """Media were processed."""

    signature: str | None
    type: Literal["processing_result"] | None


class ProcessingResultStepDict(TypedDict, total=False):
    """Media were processed."""

    call_id: str | None
    signature: str | None
    type: Literal["processing_result"] | None


class PromptFeedbackDict(TypedDict, total=False):
    """Why the input was blocked."""

    block_reason: BlockReason | str | None
    block_reason_message: str | None


class PromptedVoiceDict(TypedDict, total=False):
    """A voice that is made from a description."""

    base_voice: str | None
    input: str | None


class RagResourceDict(TypedDict, total=False):
    """A corpus, or some of its files."""

    rag_corpus: str | None
    rag_file_ids: Sequence[str] | None


class RagRetrievalConfigDict(TypedDict, total=False):
    """How a corpus is searched."""

    filter_: FilterOrDict | None
    filter: FilterOrDict | None
    hybrid_search: HybridSearchOrDict | None
    ranking: RankingOrDict | None
    top_k: int | None


class RagStoreConfigDict(TypedDict, total=False):
    """Settings for the search in RAG corpora."""

    rag_resources: Sequence[RagResourceOrDict] | None
    rag_retrieval_config: RagRetrievalConfigOrDict | None
    similarity_top_k: int | None
    vector_distance_threshold: float | None


class RankServiceDict(TypedDict, total=False):
    """A service that ranks results."""

    model_name: str | None


class RankingDict(TypedDict, total=False):
    """How results are ranked."""

    model_name: str | None
    rank_service: RankServiceOrDict | None
    ranking_config: Literal["rank_service"] | None


class ReplicatedVoiceDict(TypedDict, total=False):
    """A voice that is copied from a recording."""

    consent_audio: AudioDataOrDict | None
    source_audio: AudioDataOrDict | None


class RetrievalDict(TypedDict, total=False):
    """Lets the model search your data and the web."""

    exa_ai_search_config: ExaAISearchConfigOrDict | None
    parallel_ai_search_config: ParallelAISearchConfigOrDict | None
    rag_store_config: RagStoreConfigOrDict | None
    retrieval_types: Sequence[RetrievalRetrievalType | str] | None
    type: Literal["retrieval"] | None
    vertex_ai_search_config: VertexAISearchConfigOrDict | None


class RetrievalCallArgumentsDict(TypedDict, total=False):
    """What is searched for."""

    queries: Sequence[str] | None


class RetrievalCallDeltaDict(TypedDict, total=False):
    """The model searches."""

    arguments: RetrievalCallArgumentsOrDict | None
    retrieval_type: RetrievalCallDeltaRetrievalType | str | None
    signature: str | None
    type: Literal["retrieval_call"] | None


class RetrievalCallStepDict(TypedDict, total=False):
    """The model searches."""

    arguments: RetrievalCallArgumentsOrDict | None
    id: str | None
    retrieval_type: RetrievalCallStepRetrievalType | str | None
    signature: str | None
    type: Literal["retrieval_call"] | None


class RetrievalResultDeltaDict(TypedDict, total=False):
    """What was found."""

    is_error: bool | None
    signature: str | None
    type: Literal["retrieval_result"] | None


class RetrievalResultStepDict(TypedDict, total=False):
    """What was found."""

    call_id: str | None
    is_error: bool | None
    signature: str | None
    type: Literal["retrieval_result"] | None


class ReviewSnippetDict(TypedDict, total=False):
    """A review of a place."""

    review_id: str | None
    title: str | None
    url: str | None


class RotateSigningSecretRequestDict(TypedDict, total=False):
    """Asks for a new signing secret."""

    revocation_behavior: RevocationBehavior | str | None


class SafetySettingDict(TypedDict, total=False):
    """From which level on one kind of harm is blocked."""

    method: Method | str | None
    threshold: Threshold | str | None
    type: HarmCategory | str | None


class ScoreAnswerDict(TypedDict, total=False):
    """The score of an input."""

    confidence: float | None
    legend: Mapping[str, str] | None
    probabilities: Mapping[str, float] | None
    score: float | None
    type: Literal["score"] | None


class ScoreQuestionDict(TypedDict, total=False):
    """Asks for a score."""

    criteria: Sequence[str] | None
    instructions: ScoreQuestionInstructionsOrDict | None
    type: Literal["score"] | None


class SessionConfigDict(TypedDict, total=False):
    """Settings of a session of CodeMender."""

    max_rounds: int | None


class SigningSecretDict(TypedDict, total=False):
    """A signing secret, cut short."""

    expire_time: datetime.datetime | None
    truncated_secret: str | None


class SmartTranscriptionModeDict(TypedDict, total=False):
    """Transcribes what is meant, without slips of the tongue."""

    source_text: str | None
    type: Literal["smart"] | None


class SourceDict(TypedDict, total=False):
    """What is copied into an environment."""

    content: str | None
    encoding: str | None
    source: str | None
    target: str | None
    type: SourceType | str | None


class SpeakerConfigDict(TypedDict, total=False):
    """The voices of several speakers."""

    speakers: Sequence[SpeechConfigOrDict] | None


class SpeechAnnotationDict(TypedDict, total=False):
    """Who speaks a stretch of text, and how."""

    end_index: int | None
    speaker: str | None
    start_index: int | None
    style: str | None
    type: Literal["speech_metadata"] | None


class SpeechConfigDict(TypedDict, total=False):
    """The voice of a speaker."""

    language: str | None
    speaker: str | None
    voice: str | None


class SpreadsheetProcessingOptionsDict(TypedDict, total=False):
    """Which cells the model gets to see."""

    content_layers: Sequence[SpreadsheetProcessingOptionsContentLayer | str] | None
    sheet_index: int | None
    visible_cells: str | None


class StaticMediaProcessingDict(TypedDict, total=False):
    """Limits a video to a stretch of it."""

    content_layers: Sequence[StaticMediaProcessingContentLayer | str] | None
    end_offset: str | None
    fps: float | None
    start_offset: str | None
    type: Literal["static"] | None


class StatusDict(TypedDict, total=False):
    """An error."""

    code: int | None
    details: Sequence[Mapping[str, Any]] | None
    message: str | None


class StepDeltaDict(TypedDict, total=False):
    """The next part of a step."""

    delta: StepDeltaDataOrDict | None
    event_id: str | None
    event_type: Literal["step.delta"] | None
    index: int | None
    metadata: StepDeltaMetadataOrDict | None


class StepDeltaMetadataDict(TypedDict, total=False):
    """What is known besides."""

    total_usage: UsageOrDict | None


class StepStartDict(TypedDict, total=False):
    """A step has begun."""

    event_id: str | None
    event_type: Literal["step.start"] | None
    index: int | None
    step: StepOrDict | None


class StepStopDict(TypedDict, total=False):
    """A step has ended."""

    event_id: str | None
    event_type: Literal["step.stop"] | None
    index: int | None
    step_usage: UsageOrDict | None
    usage: UsageOrDict | None


class TextAnnotationDeltaDict(TypedDict, total=False):
    """What is known of stretches of the text."""

    annotations: Sequence[AnnotationOrDict] | None
    type: Literal["text_annotation_delta"] | None


class TextContentDict(TypedDict, total=False):
    """Text."""

    annotations: Sequence[AnnotationOrDict] | None
    text: str | None
    type: Literal["text"] | None


class TextDeltaDict(TypedDict, total=False):
    """The next part of a text."""

    text: str | None
    type: Literal["text"] | None


class TextResponseFormatDict(TypedDict, total=False):
    """Asks for text, or for JSON of a schema."""

    mime_type: TextResponseFormatMimeType | str | None
    schema_: Mapping[str, Any] | None
    schema: Mapping[str, Any] | None
    type: Literal["text"] | None


class ThoughtSignatureDeltaDict(TypedDict, total=False):
    """The signature of a thought."""

    signature: str | None
    type: Literal["thought_signature"] | None


class ThoughtStepDict(TypedDict, total=False):
    """What the model thought."""

    signature: str | None
    summary: Sequence[ThoughtSummaryContentOrDict] | None
    type: Literal["thought"] | None


class ThoughtSummaryDeltaDict(TypedDict, total=False):
    """The next part of a thought's summary."""

    content: ContentOrDict | None
    type: Literal["thought_summary"] | None


class ToolChoiceConfigDict(TypedDict, total=False):
    """Limits which tools are called."""

    allowed_tools: AllowedToolsOrDict | None


class ToolSearchDict(TypedDict, total=False):
    """Lets the model look for tools that were not loaded."""

    description: str | None
    execution: Execution | str | None
    name: str | None
    parameters: Any | None
    type: Literal["tool_search"] | None


class ToolSearchCallDeltaDict(TypedDict, total=False):
    """The model looks for tools."""

    arguments: ToolSearchCallStepArgumentsOrDict | None
    signature: str | None
    type: Literal["tool_search_call"] | None


class ToolSearchCallStepDict(TypedDict, total=False):
    """The model looks for tools."""

    arguments: ToolSearchCallStepArgumentsOrDict | None
    id: str | None
    signature: str | None
    type: Literal["tool_search_call"] | None


class ToolSearchCallStepArgumentsDict(TypedDict, total=False):
    """What is looked for."""

    function_names: Sequence[str] | None


class ToolSearchResultDeltaDict(TypedDict, total=False):
    """Tools that were found."""

    result: Sequence[FunctionOrDict] | None
    signature: str | None
    type: Literal["tool_search_result"] | None


class ToolSearchResultStepDict(TypedDict, total=False):
    """Tools that were found."""

    call_id: str | None
    result: Sequence[FunctionOrDict] | None
    signature: str | None
    type: Literal["tool_search_result"] | None


class TranscriptionConfigDict(TypedDict, total=False):
    """Settings for transcriptions."""

    adaptation_phrases: Sequence[str] | None
    custom_vocabulary: Sequence[str] | None
    diarization_mode: str | None
    language_codes: Sequence[str] | None
    language_hints: Sequence[str] | None
    mode: TranscriptionConfigModeOrDict | None
    timestamp_granularities: Sequence[str] | None


class TriggerDict(TypedDict, total=False):
    """Starts an interaction at set times."""

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
    """A new trigger."""

    display_name: str | None
    environment_id: str | None
    execution_timeout_seconds: int | None
    interaction: CreateAgentInteractionOrDict | None
    max_consecutive_failures: int | None
    schedule: str | None
    time_zone: str | None


class TriggerExecutionDict(TypedDict, total=False):
    """One run of a trigger."""

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
    """What to change of a trigger."""

    display_name: str | None
    status: TriggerUpdateStatus | str | None


class URLCitationDict(TypedDict, total=False):
    """A web page that the text rests on."""

    end_index: int | None
    start_index: int | None
    title: str | None
    type: Literal["url_citation"] | None
    url: str | None


class URLContextDict(TypedDict, total=False):
    """Lets the model read web pages."""

    type: Literal["url_context"] | None


class URLContextCallArgumentsDict(TypedDict, total=False):
    """The pages to read."""

    urls: Sequence[str] | None


class URLContextCallDeltaDict(TypedDict, total=False):
    """The model reads web pages."""

    arguments: URLContextCallArgumentsOrDict | None
    signature: str | None
    type: Literal["url_context_call"] | None


class URLContextCallStepDict(TypedDict, total=False):
    """The model reads web pages."""

    arguments: URLContextCallArgumentsOrDict | None
    id: str | None
    signature: str | None
    type: Literal["url_context_call"] | None


class URLContextResultDict(TypedDict, total=False):
    """Whether a page could be read."""

    status: URLContextResultStatus | str | None
    url: str | None


class URLContextResultDeltaDict(TypedDict, total=False):
    """Pages that were read."""

    is_error: bool | None
    result: Sequence[URLContextResultOrDict] | None
    signature: str | None
    type: Literal["url_context_result"] | None


class URLContextResultStepDict(TypedDict, total=False):
    """Pages that were read."""

    call_id: str | None
    is_error: bool | None
    result: Sequence[URLContextResultOrDict] | None
    signature: str | None
    type: Literal["url_context_result"] | None


class UsageDict(TypedDict, total=False):
    """Tokens that were used."""

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
    """What the user does in a world."""

    action: UserActionType | str | None
    event_type: Literal["user_action"] | None
    input: UserActionTarget | str | None


class UserInputStepDict(TypedDict, total=False):
    """What the user said."""

    content: Sequence[ContentOrDict] | None
    type: Literal["user_input"] | None


class VerbatimTranscriptionModeDict(TypedDict, total=False):
    """Transcribes every word."""

    diarization_mode: str | None
    timestamp_granularities: Sequence[str] | None
    type: Literal["verbatim"] | None


class VertexAISearchConfigDict(TypedDict, total=False):
    """Settings for Vertex AI Search."""

    datastores: Sequence[str] | None
    engine: str | None


class VideoConfigDict(TypedDict, total=False):
    """Settings for videos that the model makes."""

    task: Task | str | None


class VideoContentDict(TypedDict, total=False):
    """A video, as bytes or by address."""

    data: str | None
    mime_type: VideoContentMimeType | str | None
    name: str | None
    processing: ProcessingOrDict | None
    resolution: MediaResolution | str | None
    type: Literal["video"] | None
    uri: str | None


class VideoDeltaDict(TypedDict, total=False):
    """A video."""

    data: str | None
    mime_type: VideoDeltaMimeType | str | None
    resolution: MediaResolution | str | None
    type: Literal["video"] | None
    uri: str | None


class VideoResponseFormatDict(TypedDict, total=False):
    """Asks for videos."""

    aspect_ratio: VideoResponseFormatAspectRatio | str | None
    delivery: VideoResponseFormatDelivery | str | None
    duration: str | None
    gcs_uri: str | None
    resolution: Resolution | str | None
    type: Literal["video"] | None


class VoiceInputDict(TypedDict, total=False):
    """A new voice."""

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
    """A voice."""

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
    """An address that the service calls when something has ended."""

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
    """Where to report the end of one interaction."""

    uris: Sequence[str] | None
    user_metadata: Mapping[str, Any] | None


class WebhookInputDict(TypedDict, total=False):
    """A new webhook."""

    name: str | None
    subscribed_events: Sequence[WebhookSubscribedEvent | str] | None
    uri: str | None


class WebhookListResponseDict(TypedDict, total=False):
    """A page of webhooks."""

    next_page_token: str | None
    webhooks: Sequence[WebhookOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class WebhookPingResponseDict(TypedDict, total=False):
    """Says that the test event was sent."""

    sdk_http_response: HttpResponseOrDict | None


class WebhookRotateSigningSecretResponseDict(TypedDict, total=False):
    """The new signing secret."""

    secret: str | None
    sdk_http_response: HttpResponseOrDict | None


class WebhookUpdateDict(TypedDict, total=False):
    """What to change of a webhook."""

    name: str | None
    state: WebhookUpdateState | str | None
    subscribed_events: Sequence[WebhookUpdateSubscribedEvent | str] | None
    uri: str | None


class WordInfoDict(TypedDict, total=False):
    """When a word was spoken, and by whom."""

    end_index: int | None
    end_offset: str | None
    speaker: str | None
    start_index: int | None
    start_offset: str | None
    text: str | None
    type: Literal["word_info"] | None


class WorldPromptContentDict(TypedDict, total=False):
    """A description of a world."""

    text: str | None


class WorldReferenceImageDict(TypedDict, total=False):
    """An image that a world is to look like."""

    data: str | None
    mime_type: str | None
    uri: str | None


class WorldSetupEventDict(TypedDict, total=False):
    """Sets up a world."""

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
