"""Typed dictionaries that may stand in for the models. Generated: `make gen` writes this file anew."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from typing_extensions import TypedDict

from gemkit._features.batches.inputs import (
    BatchJobDestinationUnionDict,
)
from gemkit._features.contents.inputs import (
    BlobImageUnionDict,
    ContentListUnionDict,
    ContentUnionDict,
)
from gemkit._features.http.inputs import (
    AiohttpSessionDict,
    HttpxAsyncClientDict,
    HttpxClientDict,
    MillisecondsDict,
)
from gemkit._features.schemas.inputs import (
    SchemaUnionDict,
)
from gemkit._features.speech.inputs import (
    SpeechConfigUnionDict,
)
from gemkit._features.tools.inputs import (
    ToolListUnionDict,
)
from gemkit._features.tunings.inputs import (
    MetricFunctionDict,
    MetricUnionDict,
)
from gemkit._generated.types.auth_tokens import (
    AuthToken,
    CreateAuthTokenConfig,
    CreateAuthTokenParameters,
    LiveConnectConstraints,
)
from gemkit._generated.types.batches import (
    BatchJob,
    BatchJobDestination,
    BatchJobOutputInfo,
    BatchJobSource,
    CancelBatchJobConfig,
    CompletionStats,
    CreateBatchJobConfig,
    CreateEmbeddingsBatchJobConfig,
    DeleteBatchJobConfig,
    DeleteResourceJob,
    EmbedContentBatch,
    EmbeddingsBatchJobSource,
    GetBatchJobConfig,
    InlinedEmbedContentResponse,
    InlinedRequest,
    InlinedResponse,
    ListBatchJobsConfig,
    ListBatchJobsResponse,
    VertexMultimodalDatasetDestination,
)
from gemkit._generated.types.caches import (
    CachedContent,
    CachedContentUsageMetadata,
    CreateCachedContentConfig,
    DeleteCachedContentConfig,
    DeleteCachedContentResponse,
    GetCachedContentConfig,
    ListCachedContentsConfig,
    ListCachedContentsResponse,
    UpdateCachedContentConfig,
)
from gemkit._generated.types.config import (
    AspectRatio,
    AudioResponseFormat,
    AudioResponseFormatMimeType,
    AudioTranscriptionConfig,
    AudioTranscriptionConfigMode,
    AutomaticFunctionCallingConfig,
    Delivery,
    FeatureSelectionPreference,
    GenerateContentConfig,
    GenerationConfig,
    GenerationConfigRoutingConfig,
    GenerationConfigRoutingConfigAutoRoutingMode,
    GenerationConfigRoutingConfigAutoRoutingModeModelRoutingPreference,
    GenerationConfigRoutingConfigManualRoutingMode,
    GenerationOutputConfig,
    HarmBlockMethod,
    ImageConfig,
    ImageConfigImageOutputOptions,
    ImageConfigPersonGeneration,
    ImageResponseFormat,
    ImageResponseFormatMimeType,
    ImageSize,
    LanguageAuto,
    LanguageHints,
    MediaResolution,
    Modality,
    ModelArmorConfig,
    ModelSelectionConfig,
    MultiSpeakerVoiceConfig,
    PrebuiltVoiceConfig,
    ProminentPeople,
    ReplicatedVoiceConfig,
    ResponseFormat,
    SafetySetting,
    ServiceTier,
    SpeakerVoiceConfig,
    SpeechConfig,
    TextResponseFormat,
    TextResponseFormatMimeType,
    ThinkingConfig,
    ThinkingLevel,
    TranslationConfig,
    VideoResponseFormat,
    VoiceConfig,
    VoiceConsentSignature,
)
from gemkit._generated.types.content import (
    AudioMetadata,
    Blob,
    CodeExecutionResult,
    Content,
    DocumentMetadata,
    DocumentMetadataContentLayer,
    ExecutableCode,
    File,
    FileData,
    FileSource,
    FileState,
    FileStatus,
    FunctionCall,
    FunctionResponse,
    FunctionResponseBlob,
    FunctionResponseFileData,
    FunctionResponsePart,
    FunctionResponseScheduling,
    Language,
    MediaModality,
    MediaProcessing,
    ModalityTokenCount,
    Outcome,
    Part,
    PartialArg,
    PartialArgNullValue,
    PartMediaResolution,
    PartMediaResolutionLevel,
    SpeechMetadata,
    SpreadsheetMetadata,
    SpreadsheetMetadataContentLayer,
    ToolCall,
    ToolResponse,
    ToolType,
    Transcription,
    VideoMetadata,
    VideoMetadataContentLayer,
    WordInfo,
)
from gemkit._generated.types.embeddings import (
    ContentEmbedding,
    ContentEmbeddingStatistics,
    EmbedContentConfig,
    EmbedContentMetadata,
    EmbedContentParameters,
    EmbedContentRequest,
    EmbedContentRequestConfig,
    EmbedContentResponse,
    EmbeddingInstance,
    EmbeddingParameters,
    EmbeddingPrediction,
    EmbeddingPredictions,
    SingleEmbedContentResponse,
    UsageMetadata,
)
from gemkit._generated.types.file_search import (
    ChunkingConfig,
    CreateFileSearchStoreConfig,
    CustomMetadata,
    DeleteDocumentConfig,
    DeleteFileSearchStoreConfig,
    Document,
    DocumentState,
    DownloadMediaConfig,
    FileSearchStore,
    GetDocumentConfig,
    GetFileSearchStoreConfig,
    ImportFileConfig,
    ImportFileOperation,
    ImportFileResponse,
    ListDocumentsConfig,
    ListDocumentsResponse,
    ListFileSearchStoresConfig,
    ListFileSearchStoresResponse,
    StringList,
    UploadToFileSearchStoreConfig,
    UploadToFileSearchStoreOperation,
    UploadToFileSearchStoreResponse,
    UploadToFileSearchStoreResumableResponse,
    WhiteSpaceConfig,
)
from gemkit._generated.types.files import (
    ClaudeFile,
    CreateFileConfig,
    CreateFileResponse,
    DeleteFileConfig,
    DeleteFileResponse,
    DownloadFileConfig,
    GetFileConfig,
    ListFilesConfig,
    ListFilesResponse,
    RegisterFilesConfig,
    RegisterFilesResponse,
    UploadFileConfig,
)
from gemkit._generated.types.http import (
    HttpOptions,
    HttpResponse,
    HttpRetryOptions,
    ResourceScope,
)
from gemkit._generated.types.images import (
    ContentReferenceImage,
    ControlReferenceConfig,
    ControlReferenceImage,
    ControlReferenceType,
    EditImageConfig,
    EditImageResponse,
    EditMode,
    EntityLabel,
    GeneratedImage,
    GeneratedImageMask,
    GenerateImagesConfig,
    GenerateImagesResponse,
    Image,
    ImagePromptLanguage,
    MaskReferenceConfig,
    MaskReferenceImage,
    MaskReferenceMode,
    PersonGeneration,
    ProductImage,
    RawReferenceImage,
    RecontextImageConfig,
    RecontextImageResponse,
    RecontextImageSource,
    ReferenceImageAPI,
    SafetyAttributes,
    SafetyFilterLevel,
    ScribbleImage,
    SegmentImageConfig,
    SegmentImageResponse,
    SegmentImageSource,
    SegmentMode,
    StyleReferenceConfig,
    StyleReferenceImage,
    SubjectReferenceConfig,
    SubjectReferenceImage,
    SubjectReferenceType,
    UpscaleImageConfig,
    UpscaleImageParameters,
    UpscaleImageResponse,
)
from gemkit._generated.types.jobs import (
    GoogleRpcStatus,
    JobError,
    JobState,
    WebhookConfig,
)
from gemkit._generated.types.live import (
    ActivityEnd,
    ActivityStart,
    InteractionStatus,
    LiveClientContent,
    LiveClientContextUpdate,
    LiveClientContextUpdateTools,
    LiveClientMessage,
    LiveClientRealtimeInput,
    LiveClientSetup,
    LiveClientToolResponse,
    LiveSendRealtimeInputParameters,
    LiveServerContent,
    LiveServerGoAway,
    LiveServerMessage,
    LiveServerSessionResumptionUpdate,
    LiveServerSetupComplete,
    LiveServerToolCall,
    LiveServerToolCallCancellation,
    TurnCompleteReason,
    VadSignalType,
    VoiceActivity,
    VoiceActivityDetectionSignal,
    VoiceActivityType,
)
from gemkit._generated.types.live_music import (
    AudioChunk,
    LiveMusicClientContent,
    LiveMusicClientMessage,
    LiveMusicClientSetup,
    LiveMusicConnectParameters,
    LiveMusicFilteredPrompt,
    LiveMusicGenerationConfig,
    LiveMusicPlaybackControl,
    LiveMusicServerContent,
    LiveMusicServerMessage,
    LiveMusicServerSetupComplete,
    LiveMusicSetConfigParameters,
    LiveMusicSetWeightedPromptsParameters,
    LiveMusicSourceMetadata,
    MusicGenerationMode,
    Scale,
    WeightedPrompt,
)
from gemkit._generated.types.live_setup import (
    ActivityHandling,
    AutomaticActivityDetection,
    AvatarConfig,
    ContextWindowCompressionConfig,
    CustomizedAvatar,
    EndSensitivity,
    HistoryConfig,
    LiveConnectConfig,
    LiveConnectParameters,
    ProactivityConfig,
    RealtimeInputConfig,
    SessionResumptionConfig,
    SlidingWindow,
    StartSensitivity,
    TurnCoverage,
)
from gemkit._generated.types.models import (
    Checkpoint,
    DeleteModelConfig,
    DeleteModelResponse,
    Endpoint,
    GetModelConfig,
    ListModelsConfig,
    ListModelsResponse,
    Model,
    TunedModelInfo,
    UpdateModelConfig,
)
from gemkit._generated.types.operations import (
    FetchPredictOperationConfig,
    GetOperationConfig,
    LongRunningOperation,
    ProjectOperation,
)
from gemkit._generated.types.response import (
    AttributionSourceId,
    BlockedReason,
    Candidate,
    Citation,
    CitationMetadata,
    FinishReason,
    GenerateContentResponse,
    GenerateContentResponsePromptFeedback,
    GenerateContentResponseUsageMetadata,
    GenerateContentResponseUsageMetadataServiceTier,
    GoogleTypeDate,
    GroundingAttribution,
    GroundingChunk,
    GroundingChunkCustomMetadata,
    GroundingChunkImage,
    GroundingChunkMaps,
    GroundingChunkMapsPlaceAnswerSources,
    GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution,
    GroundingChunkMapsPlaceAnswerSourcesReviewSnippet,
    GroundingChunkMapsRoute,
    GroundingChunkRetrievedContext,
    GroundingChunkStringList,
    GroundingChunkWeb,
    GroundingMetadata,
    GroundingMetadataSourceFlaggingUri,
    GroundingPassageId,
    GroundingSupport,
    LogprobsResult,
    LogprobsResultCandidate,
    LogprobsResultTopCandidates,
    ModelStage,
    ModelStatus,
    RagChunk,
    RagChunkPageSpan,
    RetrievalMetadata,
    SearchEntryPoint,
    Segment,
    SemanticRetrieverChunk,
    TrafficType,
    UrlContextMetadata,
    UrlMetadata,
    UrlRetrievalStatus,
)
from gemkit._generated.types.safety import (
    HarmBlockThreshold,
    HarmCategory,
    HarmProbability,
    HarmSeverity,
    SafetyRating,
)
from gemkit._generated.types.schema import (
    JSONSchema,
    Schema,
    Type,
)
from gemkit._generated.types.tokens import (
    ComputeTokensConfig,
    ComputeTokensResponse,
    ComputeTokensResult,
    CountTokensConfig,
    CountTokensResponse,
    CountTokensResult,
    TokensInfo,
)
from gemkit._generated.types.tools import (
    ApiAuth,
    ApiAuthApiKeyConfig,
    ApiKeyConfig,
    ApiSpec,
    AuthConfig,
    AuthConfigGoogleServiceAccountConfig,
    AuthConfigHttpBasicAuthConfig,
    AuthConfigOauthConfig,
    AuthConfigOidcConfig,
    AuthType,
    Behavior,
    ComputerUse,
    DynamicRetrievalConfig,
    DynamicRetrievalConfigMode,
    EnterpriseWebSearch,
    Environment,
    ExternalApi,
    ExternalApiElasticSearchParams,
    ExternalApiSimpleSearchParams,
    FileSearch,
    FunctionCallingConfig,
    FunctionCallingConfigMode,
    FunctionDeclaration,
    GoogleMaps,
    GoogleMapsGroundingTypes,
    GoogleMapsPlaces,
    GoogleMapsRouting,
    GoogleSearch,
    GoogleSearchRetrieval,
    HttpElementLocation,
    ImageSearch,
    Interval,
    LatLng,
    McpServer,
    PhishBlockThreshold,
    RagRetrievalConfig,
    RagRetrievalConfigFilter,
    RagRetrievalConfigHybridSearch,
    RagRetrievalConfigRanking,
    RagRetrievalConfigRankingLlmRanker,
    RagRetrievalConfigRankingRankService,
    Retrieval,
    RetrievalConfig,
    SafetyPolicy,
    SearchTypes,
    StreamableHttpTransport,
    Tool,
    ToolCodeExecution,
    ToolConfig,
    ToolExaAiSearch,
    ToolParallelAiSearch,
    UrlContext,
    VertexAISearch,
    VertexAISearchDataStoreSpec,
    VertexRagStore,
    VertexRagStoreRagResource,
    WebSearch,
)
from gemkit._generated.types.tunings import (
    AdapterSize,
    AggregationMetric,
    AggregationOutput,
    AggregationResult,
    AutoraterConfig,
    BigQuerySource,
    BleuMetricValue,
    BleuSpec,
    CancelTuningJobConfig,
    CancelTuningJobResponse,
    CompositeReinforcementTuningRewardConfig,
    CompositeReinforcementTuningRewardConfigWeightedRewardConfig,
    ComputationBasedMetricSpec,
    ComputationBasedMetricType,
    CreateTuningJobConfig,
    CreateTuningJobParameters,
    CustomCodeExecutionResult,
    CustomCodeExecutionSpec,
    CustomOutput,
    CustomOutputFormatConfig,
    DatasetCustomMetric,
    DatasetDistribution,
    DatasetDistributionDistributionBucket,
    DatasetStats,
    DistillationDataStats,
    DistillationHyperParameters,
    DistillationSamplingSpec,
    DistillationSpec,
    EncryptionSpec,
    EvaluateDatasetResponse,
    EvaluateDatasetRun,
    EvaluationConfig,
    EvaluationDataset,
    EvaluationParserConfig,
    EvaluationParserConfigCustomCodeParserConfig,
    ExactMatchMetricValue,
    ExactMatchSpec,
    FullFineTuningSpec,
    GcsDestination,
    GcsSource,
    GeminiPreferenceExample,
    GeminiPreferenceExampleCompletion,
    GetTuningJobConfig,
    ListTuningJobsConfig,
    ListTuningJobsResponse,
    LLMBasedMetricSpec,
    MatchOperation,
    Metric,
    OutputConfig,
    OutputInfo,
    PairwiseChoice,
    PairwiseMetricResult,
    PairwiseMetricSpec,
    PartnerModelTuningSpec,
    PointwiseMetricResult,
    PointwiseMetricSpec,
    PredefinedMetricSpec,
    PreferenceOptimizationDataStats,
    PreferenceOptimizationHyperParameters,
    PreferenceOptimizationSpec,
    PreTunedModel,
    RawOutput,
    ReinforcementTuningAutoraterScorer,
    ReinforcementTuningAutoraterScorerExactMatchScorer,
    ReinforcementTuningAutoraterScorerParsedResponseConversionScorer,
    ReinforcementTuningCloudRunRewardScorer,
    ReinforcementTuningCodeExecutionRewardScorer,
    ReinforcementTuningExample,
    ReinforcementTuningHyperParameters,
    ReinforcementTuningParseResponseConfig,
    ReinforcementTuningRewardInfo,
    ReinforcementTuningSpec,
    ReinforcementTuningStringMatchRewardScorer,
    ReinforcementTuningStringMatchRewardScorerJsonMatchExpression,
    ReinforcementTuningStringMatchRewardScorerStringMatchExpression,
    ReinforcementTuningThinkingLevel,
    ReinforcementTuningUserDatasetExamples,
    ResponseParseType,
    RougeMetricValue,
    RougeSpec,
    RubricContentType,
    RubricGenerationSpec,
    SingleReinforcementTuningRewardConfig,
    SupervisedHyperParameters,
    SupervisedTuningDatasetDistribution,
    SupervisedTuningDatasetDistributionDatasetBucket,
    SupervisedTuningDataStats,
    SupervisedTuningSpec,
    TunedModel,
    TunedModelCheckpoint,
    TuningDataset,
    TuningDataStats,
    TuningExample,
    TuningJob,
    TuningJobMetadata,
    TuningJobState,
    TuningMethod,
    TuningMode,
    TuningOperation,
    TuningSpeed,
    TuningTask,
    TuningValidationDataset,
    UnifiedMetric,
    ValidateRewardConfig,
    ValidateRewardResponse,
    VeoHyperParameters,
    VeoLoraTuningSpec,
    VeoTuningSpec,
    VideoOrientation,
)
from gemkit._generated.types.videos import (
    GeneratedVideo,
    GenerateVideosConfig,
    GenerateVideosOperation,
    GenerateVideosResponse,
    GenerateVideosSource,
    ImageResizeMode,
    Video,
    VideoCompressionQuality,
    VideoGenerationMask,
    VideoGenerationMaskMode,
    VideoGenerationReferenceImage,
    VideoGenerationReferenceType,
)


class ActivityEndDict(TypedDict, total=False):
    """The user has stopped speaking; for sessions with automatic detection turned off."""


class ActivityStartDict(TypedDict, total=False):
    """The user has begun to speak; for sessions with automatic detection turned off."""


class AggregationOutputDict(TypedDict, total=False):
    """How a dataset scored as a whole. Output only."""

    aggregation_results: Sequence[AggregationResultOrDict] | None
    dataset: EvaluationDatasetOrDict | None


class AggregationResultDict(TypedDict, total=False):
    """One metric's score over a dataset. Output only."""

    aggregation_metric: AggregationMetric | str | None
    bleu_metric_value: BleuMetricValueOrDict | None
    custom_code_execution_result: CustomCodeExecutionResultOrDict | None
    exact_match_metric_value: ExactMatchMetricValueOrDict | None
    pairwise_metric_result: PairwiseMetricResultOrDict | None
    pointwise_metric_result: PointwiseMetricResultOrDict | None
    rouge_metric_value: RougeMetricValueOrDict | None


class ApiAuthDict(TypedDict, total=False):
    """Credentials for an external search API; superseded by `AuthConfig`."""

    api_key_config: ApiAuthApiKeyConfigOrDict | None


class ApiAuthApiKeyConfigDict(TypedDict, total=False):
    """An API key for an external search API, in plain or kept in Secret Manager."""

    api_key_secret_version: str | None
    api_key_string: str | None


class ApiKeyConfigDict(TypedDict, total=False):
    """An API key and the spot of the HTTP request in which it travels."""

    api_key_secret: str | None
    api_key_string: str | None
    http_element_location: HttpElementLocation | str | None
    name: str | None


class AttributionSourceIdDict(TypedDict, total=False):
    """What an attributed piece of an answer rests on: a passage or a chunk. Output only."""

    grounding_passage: GroundingPassageIdOrDict | None
    semantic_retriever_chunk: SemanticRetrieverChunkOrDict | None


class AudioChunkDict(TypedDict, total=False):
    """A piece of generated music."""

    data: bytes | None
    mime_type: str | None
    source_metadata: LiveMusicSourceMetadataOrDict | None


class AudioMetadataDict(TypedDict, total=False):
    """Which stretch of an audio part counts."""

    end_offset: str | None
    start_offset: str | None


class AudioResponseFormatDict(TypedDict, total=False):
    """How spoken or other audio output is encoded and handed over."""

    bit_rate: int | None
    delivery: Delivery | str | None
    mime_type: AudioResponseFormatMimeType | str | None
    sample_rate: int | None


class AudioTranscriptionConfigDict(TypedDict, total=False):
    """How speech is turned into text."""

    adaptation_phrases: Sequence[str] | None
    custom_vocabulary: Sequence[str] | None
    diarization: bool | None
    language_auto: LanguageAutoOrDict | None
    language_codes: Sequence[str] | None
    language_hints: LanguageHintsOrDict | None
    mode: AudioTranscriptionConfigMode | str | None
    source_text: str | None
    word_timestamp: bool | None


class AuthConfigDict(TypedDict, total=False):
    """How a tool signs in to the service behind it; the Gemini API takes `api_key` alone."""

    api_key: str | None
    api_key_config: ApiKeyConfigOrDict | None
    auth_type: AuthType | str | None
    google_service_account_config: AuthConfigGoogleServiceAccountConfigOrDict | None
    http_basic_auth_config: AuthConfigHttpBasicAuthConfigOrDict | None
    oauth_config: AuthConfigOauthConfigOrDict | None
    oidc_config: AuthConfigOidcConfigOrDict | None


class AuthConfigGoogleServiceAccountConfigDict(TypedDict, total=False):
    """Sign-in as a Google service account."""

    service_account: str | None


class AuthConfigHttpBasicAuthConfigDict(TypedDict, total=False):
    """Sign-in by HTTP basic authentication."""

    credential_secret: str | None


class AuthConfigOauthConfigDict(TypedDict, total=False):
    """Sign-in with an access token of OAuth 2.0."""

    access_token: str | None
    service_account: str | None


class AuthConfigOidcConfigDict(TypedDict, total=False):
    """Sign-in by OpenID Connect ID token."""

    id_token: str | None
    service_account: str | None


class AuthTokenDict(TypedDict, total=False):
    """A token for Live sessions; of it, only `name` is given back."""

    expire_time: str | None
    name: str | None
    new_session_expire_time: str | None
    uses: int | None


class AutomaticActivityDetectionDict(TypedDict, total=False):
    """How the service finds out when the user speaks."""

    disabled: bool | None
    end_of_speech_sensitivity: EndSensitivity | str | None
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    start_of_speech_sensitivity: StartSensitivity | str | None


class AutomaticFunctionCallingConfigDict(TypedDict, total=False):
    """Whether and how often the client runs the Python functions the model calls."""

    disable: bool | None
    maximum_remote_calls: int | None
    ignore_call_history: bool | None


class AutoraterConfigDict(TypedDict, total=False):
    """The model that judges."""

    autorater_model: str | None
    flip_enabled: bool | None
    generation_config: GenerationConfigOrDict | None
    sampling_count: int | None


class AvatarConfigDict(TypedDict, total=False):
    """The figure that speaks in the video a session sends back."""

    audio_bitrate_bps: int | None
    avatar_name: str | None
    customized_avatar: CustomizedAvatarOrDict | None
    video_bitrate_bps: int | None


class BatchJobDict(TypedDict, total=False):
    """Many requests run as one job. Output only."""

    completion_stats: CompletionStatsOrDict | None
    create_time: datetime.datetime | None
    dest: BatchJobDestinationOrDict | None
    display_name: str | None
    end_time: datetime.datetime | None
    error: JobErrorOrDict | None
    model: str | None
    name: str | None
    output_info: BatchJobOutputInfoOrDict | None
    src: BatchJobSourceOrDict | None
    start_time: datetime.datetime | None
    state: JobState | str | None
    update_time: datetime.datetime | None


class BatchJobDestinationDict(TypedDict, total=False):
    """Where a batch job's results go; one of the places is set."""

    bigquery_uri: str | None
    file_name: str | None
    format: str | None
    gcs_uri: str | None
    inlined_responses: Sequence[InlinedResponseOrDict] | None
    vertex_dataset: VertexMultimodalDatasetDestinationOrDict | None
    inlined_embed_content_responses: Sequence[InlinedEmbedContentResponseOrDict] | None


class BatchJobOutputInfoDict(TypedDict, total=False):
    """Where exactly results were written. Output only."""

    bigquery_output_table: str | None
    gcs_output_directory: str | None
    vertex_multimodal_dataset_name: str | None


class BatchJobSourceDict(TypedDict, total=False):
    """Where a batch job's requests come from; one of the places is set."""

    bigquery_uri: str | None
    file_name: str | None
    format: str | None
    gcs_uri: Sequence[str] | None
    inlined_requests: Sequence[InlinedRequestOrDict] | None
    vertex_dataset_name: str | None


class BigQuerySourceDict(TypedDict, total=False):
    """A BigQuery table to read."""

    input_uri: str | None


class BleuMetricValueDict(TypedDict, total=False):
    """A BLEU score. Output only."""

    score: float | None


class BleuSpecDict(TypedDict, total=False):
    """How BLEU is reckoned."""

    use_effective_order: bool | None


class BlobDict(TypedDict, total=False):
    """Media or other data carried in the message itself."""

    data: bytes | None
    display_name: str | None
    mime_type: str | None


class CachedContentDict(TypedDict, total=False):
    """A stored beginning of prompts. What was stored is not given back."""

    create_time: datetime.datetime | None
    display_name: str | None
    expire_time: datetime.datetime | None
    model: str | None
    name: str | None
    update_time: datetime.datetime | None
    usage_metadata: CachedContentUsageMetadataOrDict | None


class CachedContentUsageMetadataDict(TypedDict, total=False):
    """How large a cache is. All but the token count come from Vertex AI only."""

    audio_duration_seconds: int | None
    image_count: int | None
    text_count: int | None
    total_token_count: int | None
    video_duration_seconds: int | None


class CancelBatchJobConfigDict(TypedDict, total=False):
    """Options of a call that stops a batch job."""

    http_options: HttpOptionsOrDict | None


class CancelTuningJobConfigDict(TypedDict, total=False):
    """Options of a call that stops a tuning job."""

    http_options: HttpOptionsOrDict | None


class CancelTuningJobResponseDict(TypedDict, total=False):
    """The answer to a request to stop; it says nothing."""

    sdk_http_response: HttpResponseOrDict | None


class CandidateDict(TypedDict, total=False):
    """One of the answers the model gave. Output only."""

    avg_logprobs: float | None
    citation_metadata: CitationMetadataOrDict | None
    content: ContentOrDict | None
    continuation_token: bytes | None
    finish_message: str | None
    finish_reason: FinishReason | str | None
    grounding_attributions: Sequence[GroundingAttributionOrDict] | None
    grounding_metadata: GroundingMetadataOrDict | None
    index: int | None
    logprobs_result: LogprobsResultOrDict | None
    safety_ratings: Sequence[SafetyRatingOrDict] | None
    token_count: int | None
    url_context_metadata: UrlContextMetadataOrDict | None


class CheckpointDict(TypedDict, total=False):
    """A state of a tuned model that was saved while tuning. Output only."""

    checkpoint_id: str | None
    epoch: int | None
    step: int | None


class ChunkingConfigDict(TypedDict, total=False):
    """How documents are cut into the chunks that a search finds."""

    white_space_config: WhiteSpaceConfigOrDict | None


class CitationDict(TypedDict, total=False):
    """A stretch of the answer and the source it quotes. Output only."""

    end_index: int | None
    license: str | None
    publication_date: GoogleTypeDateOrDict | None
    start_index: int | None
    title: str | None
    uri: str | None


class CitationMetadataDict(TypedDict, total=False):
    """All the quotations found in an answer. Output only."""

    citations: Sequence[CitationOrDict] | None


class ClaudeFileDict(TypedDict, total=False):
    """A file as partner models describe theirs."""

    created_at: datetime.datetime | None
    downloadable: bool | None
    expires_at: datetime.datetime | None
    filename: str | None
    id: str | None
    mime_type: str | None
    size_bytes: int | None
    type: str | None


class CodeExecutionResultDict(TypedDict, total=False):
    """What came of running code that the model wrote."""

    id: str | None
    outcome: Outcome | str | None
    output: str | None


class CompletionStatsDict(TypedDict, total=False):
    """How many of a batch job's requests are done. Output only."""

    failed_count: int | None
    incomplete_count: int | None
    successful_count: int | None
    successful_forecast_point_count: int | None


class CompositeReinforcementTuningRewardConfigDict(TypedDict, total=False):
    """A reward that is a weighted sum of others."""

    weighted_reward_configs: Sequence[CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict] | None


class CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict(TypedDict, total=False):
    """One part of a composite reward."""

    reward_config: SingleReinforcementTuningRewardConfigOrDict | None
    weight: float | None


class ComputationBasedMetricSpecDict(TypedDict, total=False):
    """A metric that is reckoned by a fixed method, without a judge."""

    parameters: Mapping[str, Any] | None
    type: ComputationBasedMetricType | str | None


class ComputeTokensConfigDict(TypedDict, total=False):
    """Settings for `models.compute_tokens`."""

    http_options: HttpOptionsOrDict | None


class ComputeTokensResponseDict(TypedDict, total=False):
    """The tokens that the contents were split into. Output only."""

    tokens_info: Sequence[TokensInfoOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class ComputeTokensResultDict(TypedDict, total=False):
    """The tokens that contents were split into by a local tokenizer."""

    tokens_info: Sequence[TokensInfoOrDict] | None


class ComputerUseDict(TypedDict, total=False):
    """Tool that lets the model operate a screen by clicks and key presses."""

    disabled_safety_policies: Sequence[SafetyPolicy | str] | None
    enable_prompt_injection_detection: bool | None
    environment: Environment | str | None
    excluded_predefined_functions: Sequence[str] | None


class ContentDict(TypedDict, total=False):
    """One turn of a conversation: who speaks and what."""

    parts: Sequence[PartOrDict] | None
    role: str | None


class ContentEmbeddingDict(TypedDict, total=False):
    """The vector that stands for one content. Output only."""

    shape: Sequence[int] | None
    values: Sequence[float] | None
    statistics: ContentEmbeddingStatisticsOrDict | None


class ContentEmbeddingStatisticsDict(TypedDict, total=False):
    """Token figures for one embedded content. Output only, Vertex AI only."""

    truncated: bool | None
    token_count: float | None
    tokens_details: Sequence[ModalityTokenCountOrDict] | None


class ContentReferenceImageDict(TypedDict, total=False):
    """A picture whose content the edited image should take up."""

    reference_image: ImageOrDict | None
    reference_id: int | None
    reference_type: str | None


class ContextWindowCompressionConfigDict(TypedDict, total=False):
    """How a long session is kept within the model's context window."""

    sliding_window: SlidingWindowOrDict | None
    trigger_tokens: int | None


class ControlReferenceConfigDict(TypedDict, total=False):
    """What a control image shows and whether it is to be computed first."""

    control_type: ControlReferenceType | str | None
    enable_control_image_computation: bool | None


class ControlReferenceImageDict(TypedDict, total=False):
    """A picture whose outlines the edited image should follow."""

    reference_image: ImageOrDict | None
    reference_id: int | None
    reference_type: str | None
    config: ControlReferenceConfigOrDict | None
    control_image_config: ControlReferenceConfigOrDict | None


class CountTokensConfigDict(TypedDict, total=False):
    """Settings for `models.count_tokens`: what else belongs to the request to be counted."""

    system_instruction: ContentUnionDict | None
    tools: Sequence[ToolOrDict] | None
    generation_config: GenerationConfigOrDict | None
    http_options: HttpOptionsOrDict | None


class CountTokensResponseDict(TypedDict, total=False):
    """How many tokens a request would take. Output only."""

    cache_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    cached_content_token_count: int | None
    prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    total_billable_characters: int | None
    total_tokens: int | None
    sdk_http_response: HttpResponseOrDict | None


class CountTokensResultDict(TypedDict, total=False):
    """How many tokens contents have by a local tokenizer."""

    total_tokens: int | None


class CreateAuthTokenConfigDict(TypedDict, total=False):
    """Settings for `auth_tokens.create`."""

    expire_time: datetime.datetime | None
    live_connect_constraints: LiveConnectConstraintsOrDict | None
    lock_additional_fields: Sequence[str] | None
    new_session_expire_time: datetime.datetime | None
    uses: int | None
    http_options: HttpOptionsOrDict | None


class CreateAuthTokenParametersDict(TypedDict, total=False):
    """The arguments of `auth_tokens.create` as one object."""

    config: CreateAuthTokenConfigOrDict | None


class CreateBatchJobConfigDict(TypedDict, total=False):
    """What a new batch job is called and where its results go."""

    display_name: str | None
    dest: BatchJobDestinationUnionDict | None
    webhook_config: WebhookConfigOrDict | None
    http_options: HttpOptionsOrDict | None


class CreateCachedContentConfigDict(TypedDict, total=False):
    """Settings for `caches.create`: what to store, and for how long."""

    contents: ContentListUnionDict | None
    display_name: str | None
    expire_time: datetime.datetime | None
    system_instruction: ContentUnionDict | None
    tool_config: ToolConfigOrDict | None
    tools: Sequence[ToolOrDict] | None
    ttl: str | None
    kms_key_name: str | None
    http_options: HttpOptionsOrDict | None


class CreateEmbeddingsBatchJobConfigDict(TypedDict, total=False):
    """What a new embeddings batch job is called."""

    display_name: str | None
    http_options: HttpOptionsOrDict | None


class CreateFileConfigDict(TypedDict, total=False):
    """Settings for the request that starts an upload."""

    should_return_http_response: bool | None
    http_options: HttpOptionsOrDict | None


class CreateFileResponseDict(TypedDict, total=False):
    """The answer to the request that starts an upload; its headers say where the bytes go."""

    sdk_http_response: HttpResponseOrDict | None


class CreateFileSearchStoreConfigDict(TypedDict, total=False):
    """Settings for `file_search_stores.create`."""

    display_name: str | None
    embedding_model: str | None
    http_options: HttpOptionsOrDict | None


class CreateTuningJobConfigDict(TypedDict, total=False):
    """How a model is tuned. Which settings count depends on `method`; one that does not is an error."""

    method: TuningMethod | str | None
    validation_dataset: TuningValidationDatasetOrDict | None
    tuned_model_display_name: str | None
    description: str | None
    epoch_count: int | None
    learning_rate_multiplier: float | None
    export_last_checkpoint_only: bool | None
    pre_tuned_model_checkpoint_id: str | None
    adapter_size: AdapterSize | str | None
    tuning_mode: TuningMode | str | None
    custom_base_model: str | None
    batch_size: int | None
    learning_rate: float | None
    evaluation_config: EvaluationConfigOrDict | None
    labels: Mapping[str, str] | None
    beta: float | None
    base_teacher_model: str | None
    tuned_teacher_model_source: str | None
    sft_loss_weight_multiplier: float | None
    output_uri: str | None
    encryption_spec: EncryptionSpecOrDict | None
    reward_config: SingleReinforcementTuningRewardConfigOrDict | None
    composite_reward_config: CompositeReinforcementTuningRewardConfigOrDict | None
    samples_per_prompt: int | None
    evaluate_interval: int | None
    checkpoint_interval: int | None
    max_output_tokens: int | None
    thinking_level: ReinforcementTuningThinkingLevel | str | None
    validation_dataset_uri: str | None
    http_options: HttpOptionsOrDict | None


class CreateTuningJobParametersDict(TypedDict, total=False):
    """The arguments of `tunings.tune` as one object."""

    base_model: str | None
    training_dataset: TuningDatasetOrDict | None
    config: CreateTuningJobConfigOrDict | None


class CustomCodeExecutionResultDict(TypedDict, total=False):
    """A score reckoned by your own code. Output only."""

    score: float | None


class CustomCodeExecutionSpecDict(TypedDict, total=False):
    """Your own code that scores answers."""

    code_execution_region: str | None
    evaluation_function: str | None


class CustomMetadataDict(TypedDict, total=False):
    """A fact about a document that searches can filter by: a key and one of three kinds of value."""

    key: str | None
    numeric_value: float | None
    string_list_value: StringListOrDict | None
    string_value: str | None


class CustomOutputDict(TypedDict, total=False):
    """What a judge gave in a form of your own. Output only."""

    raw_outputs: RawOutputOrDict | None


class CustomOutputFormatConfigDict(TypedDict, total=False):
    """Which form a judge's verdict comes back in."""

    return_raw_output: bool | None


class CustomizedAvatarDict(TypedDict, total=False):
    """A figure made from a picture."""

    image_data: bytes | None
    image_mime_type: str | None


class DatasetCustomMetricDict(TypedDict, total=False):
    """Your own code that brings the scores of a dataset together."""

    aggregation_function: str | None
    display_name: str | None


class DatasetDistributionDict(TypedDict, total=False):
    """How a quantity is spread over a dataset. Output only."""

    buckets: Sequence[DatasetDistributionDistributionBucketOrDict] | None
    max: float | None
    mean: float | None
    median: float | None
    min: float | None
    p5: float | None
    p95: float | None
    sum: float | None


class DatasetDistributionDistributionBucketDict(TypedDict, total=False):
    """One bar of a histogram. Output only."""

    count: int | None
    left: float | None
    right: float | None


class DatasetStatsDict(TypedDict, total=False):
    """What was found in a dataset for tuning. Output only."""

    contents_per_example_distribution: DatasetDistributionOrDict | None
    dropped_example_indices: Sequence[int] | None
    dropped_example_reasons: Sequence[str] | None
    reinforcement_tuning_user_dataset_examples: ReinforcementTuningUserDatasetExamplesOrDict | None
    total_billable_character_count: int | None
    total_billable_token_count: int | None
    total_tuning_character_count: int | None
    tuning_dataset_example_count: int | None
    tuning_step_count: int | None
    user_dataset_examples: Sequence[ContentOrDict] | None
    user_input_token_distribution: DatasetDistributionOrDict | None
    user_message_per_example_distribution: DatasetDistributionOrDict | None
    user_output_token_distribution: DatasetDistributionOrDict | None


class DeleteBatchJobConfigDict(TypedDict, total=False):
    """Options of a call that deletes a batch job."""

    http_options: HttpOptionsOrDict | None


class DeleteCachedContentConfigDict(TypedDict, total=False):
    """Settings for `caches.delete`."""

    http_options: HttpOptionsOrDict | None


class DeleteCachedContentResponseDict(TypedDict, total=False):
    """Says that a cache is gone."""

    sdk_http_response: HttpResponseOrDict | None


class DeleteDocumentConfigDict(TypedDict, total=False):
    """Settings for `documents.delete`."""

    force: bool | None
    http_options: HttpOptionsOrDict | None


class DeleteFileConfigDict(TypedDict, total=False):
    """Settings for `files.delete`."""

    http_options: HttpOptionsOrDict | None


class DeleteFileResponseDict(TypedDict, total=False):
    """Says that a file is gone."""

    id: str | None
    type: str | None
    sdk_http_response: HttpResponseOrDict | None


class DeleteFileSearchStoreConfigDict(TypedDict, total=False):
    """Settings for `file_search_stores.delete`."""

    force: bool | None
    http_options: HttpOptionsOrDict | None


class DeleteModelConfigDict(TypedDict, total=False):
    """Settings for `models.delete`."""

    http_options: HttpOptionsOrDict | None


class DeleteModelResponseDict(TypedDict, total=False):
    """Says that the model's deletion was accepted; it holds nothing else. Output only."""

    sdk_http_response: HttpResponseOrDict | None


class DeleteResourceJobDict(TypedDict, total=False):
    """A deletion, which Vertex AI may still be at work on. Output only."""

    done: bool | None
    error: JobErrorOrDict | None
    name: str | None
    sdk_http_response: HttpResponseOrDict | None


class DistillationDataStatsDict(TypedDict, total=False):
    """What was found in the dataset of a distillation. Output only."""

    training_dataset_stats: DatasetStatsOrDict | None


class DistillationHyperParametersDict(TypedDict, total=False):
    """Settings of a distillation."""

    adapter_size: AdapterSize | str | None
    batch_size: int | None
    epoch_count: int | None
    generation_config: GenerationConfigOrDict | None
    learning_rate: float | None
    learning_rate_multiplier: float | None
    sft_loss_weight_multiplier: float | None


class DistillationSamplingSpecDict(TypedDict, total=False):
    """A distillation that samples from the teacher."""

    base_teacher_model: str | None
    hyperparameters: DistillationHyperParametersOrDict | None
    prompt_dataset_uri: str | None
    tuned_teacher_model_source: str | None
    validation_dataset_uri: str | None


class DistillationSpecDict(TypedDict, total=False):
    """Tuning that has a small model learn from a large one."""

    base_teacher_model: str | None
    evaluation_config: EvaluationConfigOrDict | None
    export_last_checkpoint_only: bool | None
    hyper_parameters: DistillationHyperParametersOrDict | None
    pipeline_root_directory: str | None
    prompt_dataset_uri: str | None
    student_model: str | None
    training_dataset_uri: str | None
    tuned_teacher_model_source: str | None
    tuning_mode: TuningMode | str | None
    validation_dataset_uri: str | None


class DocumentDict(TypedDict, total=False):
    """A document in a file search store."""

    create_time: datetime.datetime | None
    custom_metadata: Sequence[CustomMetadataOrDict] | None
    display_name: str | None
    mime_type: str | None
    name: str | None
    size_bytes: int | None
    state: DocumentState | str | None
    update_time: datetime.datetime | None


class DocumentMetadataDict(TypedDict, total=False):
    """Which pages of a document part count, and which aspects of them."""

    content_layers: Sequence[DocumentMetadataContentLayer | str] | None
    end_page: int | None
    start_page: int | None


class DownloadFileConfigDict(TypedDict, total=False):
    """Settings for `files.download`."""

    http_options: HttpOptionsOrDict | None


class DownloadMediaConfigDict(TypedDict, total=False):
    """Settings for `file_search_stores.download_media`."""

    http_options: HttpOptionsOrDict | None


class DynamicRetrievalConfigDict(TypedDict, total=False):
    """When the model searches the web of its own accord; for `GoogleSearchRetrieval`."""

    dynamic_threshold: float | None
    mode: DynamicRetrievalConfigMode | str | None


class EditImageConfigDict(TypedDict, total=False):
    """How an image is edited, and what comes back."""

    add_watermark: bool | None
    aspect_ratio: str | None
    base_steps: int | None
    edit_mode: EditMode | str | None
    guidance_scale: float | None
    include_rai_reason: bool | None
    include_safety_attributes: bool | None
    labels: Mapping[str, str] | None
    language: ImagePromptLanguage | str | None
    negative_prompt: str | None
    number_of_images: int | None
    output_compression_quality: int | None
    output_gcs_uri: str | None
    output_mime_type: str | None
    person_generation: PersonGeneration | str | None
    safety_filter_level: SafetyFilterLevel | str | None
    seed: int | None
    http_options: HttpOptionsOrDict | None


class EditImageResponseDict(TypedDict, total=False):
    """Edited images."""

    generated_images: Sequence[GeneratedImageOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class EmbedContentBatchDict(TypedDict, total=False):
    """Contents to embed, each on its own, all in the same way."""

    contents: ContentListUnionDict | None
    config: EmbedContentConfigOrDict | None


class EmbedContentConfigDict(TypedDict, total=False):
    """Settings for `models.embed_content`."""

    task_type: str | None
    title: str | None
    output_dimensionality: int | None
    mime_type: str | None
    auto_truncate: bool | None
    document_ocr: bool | None
    audio_track_extraction: bool | None
    http_options: HttpOptionsOrDict | None


class EmbedContentMetadataDict(TypedDict, total=False):
    """Facts about an embedding request as a whole. Output only, Vertex AI only."""

    billable_character_count: int | None


class EmbedContentParametersDict(TypedDict, total=False):
    """The arguments of `models.embed_content` as one object."""

    model: str | None
    contents: ContentListUnionDict | None
    config: EmbedContentConfigOrDict | None


class EmbedContentRequestDict(TypedDict, total=False):
    """One content to embed and how; a request holds several."""

    auto_truncate: bool | None
    content: ContentOrDict | None
    embed_content_config: EmbedContentRequestConfigOrDict | None
    model: str | None
    output_dimensionality: int | None
    task_type: str | None
    title: str | None


class EmbedContentRequestConfigDict(TypedDict, total=False):
    """How one content is embedded."""

    audio_track_extraction: bool | None
    auto_truncate: bool | None
    document_ocr: bool | None
    output_dimensionality: int | None
    task_type: str | None
    title: str | None


class EmbedContentResponseDict(TypedDict, total=False):
    """The vectors made from the contents. Output only."""

    embeddings: Sequence[ContentEmbeddingOrDict] | None
    usage_metadata: UsageMetadataOrDict | None
    metadata: EmbedContentMetadataOrDict | None
    truncated: bool | None
    sdk_http_response: HttpResponseOrDict | None


class EmbeddingInstanceDict(TypedDict, total=False):
    """One text of a request to `predict`."""

    content: str | None
    title: str | None
    task_type: str | None
    mime_type: str | None


class EmbeddingParametersDict(TypedDict, total=False):
    """What holds for all texts of a request to `predict`."""

    auto_truncate: bool | None
    output_dimensionality: int | None


class EmbeddingPredictionDict(TypedDict, total=False):
    """The answer of `predict` for one text. Output only."""

    embeddings: ContentEmbeddingOrDict | None


class EmbeddingPredictionsDict(TypedDict, total=False):
    """The answer of `predict`. Output only."""

    predictions: Sequence[EmbeddingPredictionOrDict] | None
    metadata: EmbedContentMetadataOrDict | None
    sdk_http_response: HttpResponseOrDict | None


class EmbeddingsBatchJobSourceDict(TypedDict, total=False):
    """Where the contents of an embeddings batch job come from; one of the places is set."""

    file_name: str | None
    inlined_requests: EmbedContentBatchOrDict | None


class EncryptionSpecDict(TypedDict, total=False):
    """A key of your own that encrypts a resource."""

    kms_key_name: str | None


class EndpointDict(TypedDict, total=False):
    """A Vertex AI endpoint and the model that it serves."""

    deployed_model_id: str | None
    name: str | None


class EnterpriseWebSearchDict(TypedDict, total=False):
    """Tool that grounds answers in web pages, on terms fit for enterprises. Vertex AI only."""

    blocking_confidence: PhishBlockThreshold | str | None
    exclude_domains: Sequence[str] | None


class EntityLabelDict(TypedDict, total=False):
    """What a mask covers."""

    label: str | None
    score: float | None


class EvaluateDatasetResponseDict(TypedDict, total=False):
    """How a dataset of answers was scored. Output only."""

    aggregation_output: AggregationOutputOrDict | None
    output_info: OutputInfoOrDict | None


class EvaluateDatasetRunDict(TypedDict, total=False):
    """One evaluation made while tuning. Output only."""

    checkpoint_id: str | None
    error: GoogleRpcStatusOrDict | None
    evaluate_dataset_response: EvaluateDatasetResponseOrDict | None
    evaluation_run: str | None
    operation_name: str | None


class EvaluationConfigDict(TypedDict, total=False):
    """How a tuned model's answers are judged."""

    autorater_config: AutoraterConfigOrDict | None
    dataset_custom_metrics: Sequence[DatasetCustomMetricOrDict] | None
    inference_generation_config: GenerationConfigOrDict | None
    metrics: Sequence[MetricUnionDict] | None
    output_config: OutputConfigOrDict | None


class EvaluationDatasetDict(TypedDict, total=False):
    """Where the examples of an evaluation are."""

    bigquery_source: BigQuerySourceOrDict | None
    gcs_source: GcsSourceOrDict | None


class EvaluationParserConfigDict(TypedDict, total=False):
    """How a judge's text becomes a score."""

    custom_code_parser_config: EvaluationParserConfigCustomCodeParserConfigOrDict | None


class EvaluationParserConfigCustomCodeParserConfigDict(TypedDict, total=False):
    """Your own code that reads a judge's text."""

    code_execution_region: str | None
    parsing_function: str | None


class ExactMatchMetricValueDict(TypedDict, total=False):
    """A score of exact match. Output only."""

    score: float | None


class ExactMatchSpecDict(TypedDict, total=False):
    """Exact match has no settings."""


class ExecutableCodeDict(TypedDict, total=False):
    """Code that the model wrote and wants run by the code execution tool."""

    code: str | None
    id: str | None
    language: Language | str | None


class ExternalApiDict(TypedDict, total=False):
    """A search service of your own that supplies facts for grounding. Vertex AI only."""

    api_auth: ApiAuthOrDict | None
    api_spec: ApiSpec | str | None
    auth_config: AuthConfigOrDict | None
    elastic_search_params: ExternalApiElasticSearchParamsOrDict | None
    endpoint: str | None
    simple_search_params: ExternalApiSimpleSearchParamsOrDict | None


class ExternalApiElasticSearchParamsDict(TypedDict, total=False):
    """What to ask an Elasticsearch service for."""

    index: str | None
    num_hits: int | None
    search_template: str | None


class ExternalApiSimpleSearchParamsDict(TypedDict, total=False):
    """Settings of the `SIMPLE_SEARCH` protocol, which has none."""


class FetchPredictOperationConfigDict(TypedDict, total=False):
    """Settings for looking up a prediction that runs on Vertex AI."""

    http_options: HttpOptionsOrDict | None


class FileDict(TypedDict, total=False):
    """A file kept by the Gemini API's file service, for use in prompts."""

    create_time: datetime.datetime | None
    display_name: str | None
    download_uri: str | None
    error: FileStatusOrDict | None
    expiration_time: datetime.datetime | None
    mime_type: str | None
    name: str | None
    sha256_hash: str | None
    size_bytes: int | None
    source: FileSource | str | None
    state: FileState | str | None
    update_time: datetime.datetime | None
    uri: str | None
    video_metadata: Mapping[str, Any] | None


class FileDataDict(TypedDict, total=False):
    """Media or other data named by its address rather than carried along."""

    display_name: str | None
    file_uri: str | None
    mime_type: str | None


class FileSearchDict(TypedDict, total=False):
    """Tool that grounds answers in documents kept in file search stores. Gemini API only."""

    file_search_store_names: Sequence[str] | None
    metadata_filter: str | None
    top_k: int | None


class FileSearchStoreDict(TypedDict, total=False):
    """A collection of documents for the file search tool."""

    active_documents_count: int | None
    create_time: datetime.datetime | None
    display_name: str | None
    embedding_model: str | None
    failed_documents_count: int | None
    name: str | None
    pending_documents_count: int | None
    size_bytes: int | None
    update_time: datetime.datetime | None


class FileStatusDict(TypedDict, total=False):
    """What went wrong with a file, in the form of `google.rpc.Status`. Output only."""

    code: int | None
    details: Sequence[Mapping[str, Any]] | None
    message: str | None


class FullFineTuningSpecDict(TypedDict, total=False):
    """Tuning that trains all weights."""

    hyper_parameters: SupervisedHyperParametersOrDict | None
    training_dataset_uri: str | None
    validation_dataset_uri: str | None


class FunctionCallDict(TypedDict, total=False):
    """The model's wish to have a function of yours run."""

    args: Mapping[str, Any] | None
    id: str | None
    name: str | None
    partial_args: Sequence[PartialArgOrDict] | None
    will_continue: bool | None


class FunctionCallingConfigDict(TypedDict, total=False):
    """Whether and which declared functions the model may call."""

    allowed_function_names: Sequence[str] | None
    mode: FunctionCallingConfigMode | str | None
    stream_function_call_arguments: bool | None


class FunctionDeclarationDict(TypedDict, total=False):
    """A function that the model may ask you to run: its name, purpose and parameters."""

    behavior: Behavior | str | None
    description: str | None
    name: str | None
    parameters: SchemaOrDict | None
    parameters_json_schema: Any | None
    response: SchemaOrDict | None
    response_json_schema: Any | None


class FunctionResponseDict(TypedDict, total=False):
    """What a function returned, sent back to the model."""

    id: str | None
    name: str | None
    parts: Sequence[FunctionResponsePartOrDict] | None
    response: Mapping[str, Any] | None
    scheduling: FunctionResponseScheduling | str | None
    will_continue: bool | None


class FunctionResponseBlobDict(TypedDict, total=False):
    """Media carried within a function's result."""

    data: bytes | None
    display_name: str | None
    mime_type: str | None


class FunctionResponseFileDataDict(TypedDict, total=False):
    """Media that belong to a function's result and are named by address."""

    display_name: str | None
    file_uri: str | None
    mime_type: str | None


class FunctionResponsePartDict(TypedDict, total=False):
    """A piece of media in a function's result."""

    audio_metadata: AudioMetadataOrDict | None
    document_metadata: DocumentMetadataOrDict | None
    file_data: FunctionResponseFileDataOrDict | None
    inline_data: FunctionResponseBlobOrDict | None
    media_processing: MediaProcessing | str | None
    media_resolution: PartMediaResolutionOrDict | None
    spreadsheet_metadata: SpreadsheetMetadataOrDict | None
    video_metadata: VideoMetadataOrDict | None


class GcsDestinationDict(TypedDict, total=False):
    """A place in Cloud Storage to write to."""

    output_uri_prefix: str | None


class GcsSourceDict(TypedDict, total=False):
    """Files in Cloud Storage to read."""

    uris: Sequence[str] | None


class GeminiPreferenceExampleDict(TypedDict, total=False):
    """An example of preference tuning: a prompt and rated answers. Output only."""

    completions: Sequence[GeminiPreferenceExampleCompletionOrDict] | None
    contents: Sequence[ContentOrDict] | None


class GeminiPreferenceExampleCompletionDict(TypedDict, total=False):
    """A rated answer."""

    completion: ContentOrDict | None
    score: float | None


class GenerateContentConfigDict(TypedDict, total=False):
    """Settings for `models.generate_content` and its streaming twin."""

    audio_timestamp: bool | None
    audio_transcription_config: AudioTranscriptionConfigOrDict | None
    cached_content: str | None
    candidate_count: int | None
    continuation_token: bytes | None
    enable_affective_dialog: bool | None
    enable_enhanced_civic_answers: bool | None
    frequency_penalty: float | None
    generation_output_config: GenerationOutputConfigOrDict | None
    image_config: ImageConfigOrDict | None
    labels: Mapping[str, str] | None
    logprobs: int | None
    max_output_tokens: int | None
    media_resolution: MediaResolution | str | None
    model_armor_config: ModelArmorConfigOrDict | None
    model_selection_config: ModelSelectionConfigOrDict | None
    presence_penalty: float | None
    response_format: Sequence[ResponseFormatOrDict] | None
    response_json_schema: Any | None
    response_logprobs: bool | None
    response_mime_type: str | None
    response_modalities: Sequence[Modality | str] | None
    response_schema: SchemaUnionDict | None
    routing_config: GenerationConfigRoutingConfigOrDict | None
    safety_settings: Sequence[SafetySettingOrDict] | None
    seed: int | None
    service_tier: ServiceTier | str | None
    speech_config: SpeechConfigUnionDict | None
    stop_sequences: Sequence[str] | None
    store: bool | None
    system_instruction: ContentUnionDict | None
    temperature: float | None
    thinking_config: ThinkingConfigOrDict | None
    tool_config: ToolConfigOrDict | None
    tools: ToolListUnionDict | None
    top_k: float | None
    top_p: float | None
    translation_config: TranslationConfigOrDict | None
    automatic_function_calling: AutomaticFunctionCallingConfigOrDict | None
    automatic_continuation: bool | None
    should_return_http_response: bool | None
    http_options: HttpOptionsOrDict | None


class GenerateContentResponseDict(TypedDict, total=False):
    """What the model answered, or one piece of it in a stream. Output only."""

    candidates: Sequence[CandidateOrDict] | None
    create_time: datetime.datetime | None
    model_status: ModelStatusOrDict | None
    model_version: str | None
    prompt_feedback: GenerateContentResponsePromptFeedbackOrDict | None
    response_id: str | None
    usage_metadata: GenerateContentResponseUsageMetadataOrDict | None
    sdk_http_response: HttpResponseOrDict | None
    automatic_function_calling_history: Sequence[ContentOrDict] | None


class GenerateContentResponsePromptFeedbackDict(TypedDict, total=False):
    """The verdict of the safety filters on a prompt. Output only."""

    block_reason: BlockedReason | str | None
    block_reason_message: str | None
    safety_ratings: Sequence[SafetyRatingOrDict] | None


class GenerateContentResponseUsageMetadataDict(TypedDict, total=False):
    """How many tokens a request used, by kind. Output only."""

    cache_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    cached_content_token_count: int | None
    candidates_token_count: int | None
    candidates_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    prompt_token_count: int | None
    prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    service_tier: GenerateContentResponseUsageMetadataServiceTier | str | None
    thoughts_token_count: int | None
    tool_use_prompt_token_count: int | None
    tool_use_prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    total_token_count: int | None
    traffic_type: TrafficType | str | None


class GenerateImagesConfigDict(TypedDict, total=False):
    """How images are generated, and what comes back."""

    add_watermark: bool | None
    aspect_ratio: str | None
    enhance_prompt: bool | None
    guidance_scale: float | None
    image_size: str | None
    include_rai_reason: bool | None
    include_safety_attributes: bool | None
    labels: Mapping[str, str] | None
    language: ImagePromptLanguage | str | None
    negative_prompt: str | None
    number_of_images: int | None
    output_compression_quality: int | None
    output_gcs_uri: str | None
    output_mime_type: str | None
    person_generation: PersonGeneration | str | None
    safety_filter_level: SafetyFilterLevel | str | None
    seed: int | None
    http_options: HttpOptionsOrDict | None


class GenerateImagesResponseDict(TypedDict, total=False):
    """Generated images; `images` gives the pictures alone."""

    generated_images: Sequence[GeneratedImageOrDict] | None
    positive_prompt_safety_attributes: SafetyAttributesOrDict | None
    sdk_http_response: HttpResponseOrDict | None


class GenerateVideosConfigDict(TypedDict, total=False):
    """How videos are generated, and what comes back."""

    aspect_ratio: str | None
    compression_quality: VideoCompressionQuality | str | None
    duration_seconds: int | None
    enhance_prompt: bool | None
    fps: int | None
    generate_audio: bool | None
    labels: Mapping[str, str] | None
    last_frame: ImageOrDict | None
    mask: VideoGenerationMaskOrDict | None
    negative_prompt: str | None
    number_of_videos: int | None
    output_gcs_uri: str | None
    person_generation: str | None
    pubsub_topic: str | None
    reference_images: Sequence[VideoGenerationReferenceImageOrDict] | None
    resize_mode: ImageResizeMode | str | None
    resolution: str | None
    seed: int | None
    webhook_config: WebhookConfigOrDict | None
    http_options: HttpOptionsOrDict | None


class GenerateVideosOperationDict(TypedDict, total=False):
    """Videos in the making; ask for it again with `client.operations.get` until it is `done`."""

    done: bool | None
    error: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None
    name: str | None
    response: GenerateVideosResponseOrDict | None
    result: GenerateVideosResponseOrDict | None


class GenerateVideosResponseDict(TypedDict, total=False):
    """Generated videos. Output only."""

    generated_videos: Sequence[GeneratedVideoOrDict] | None
    rai_media_filtered_count: int | None
    rai_media_filtered_reasons: Sequence[str] | None


class GenerateVideosSourceDict(TypedDict, total=False):
    """What a video is made from: a prompt, with a picture or a video if wanted."""

    image: ImageOrDict | None
    prompt: str | None
    video: VideoOrDict | None


class GeneratedImageDict(TypedDict, total=False):
    """One image that was made, or why there is none. Output only."""

    enhanced_prompt: str | None
    rai_filtered_reason: str | None
    safety_attributes: SafetyAttributesOrDict | None
    image: ImageOrDict | None


class GeneratedImageMaskDict(TypedDict, total=False):
    """One mask that was found. Output only."""

    labels: Sequence[EntityLabelOrDict] | None
    mask: ImageOrDict | None


class GeneratedVideoDict(TypedDict, total=False):
    """One video that was made. Output only."""

    video: VideoOrDict | None


class GenerationConfigDict(TypedDict, total=False):
    """Settings for generation, as the services' own messages hold them."""

    audio_timestamp: bool | None
    audio_transcription_config: AudioTranscriptionConfigOrDict | None
    candidate_count: int | None
    enable_affective_dialog: bool | None
    enable_enhanced_civic_answers: bool | None
    frequency_penalty: float | None
    image_config: ImageConfigOrDict | None
    logprobs: int | None
    max_output_tokens: int | None
    media_resolution: MediaResolution | str | None
    model_selection_config: ModelSelectionConfigOrDict | None
    presence_penalty: float | None
    response_format: Sequence[ResponseFormatOrDict] | None
    response_json_schema: Any | None
    response_logprobs: bool | None
    response_mime_type: str | None
    response_modalities: Sequence[Modality | str] | None
    response_schema: SchemaOrDict | None
    routing_config: GenerationConfigRoutingConfigOrDict | None
    seed: int | None
    speech_config: SpeechConfigOrDict | None
    stop_sequences: Sequence[str] | None
    temperature: float | None
    thinking_config: ThinkingConfigOrDict | None
    top_k: float | None
    top_p: float | None
    translation_config: TranslationConfigOrDict | None


class GenerationConfigRoutingConfigDict(TypedDict, total=False):
    """Which model answers: one that the service chooses or one you name. Vertex AI only."""

    auto_mode: GenerationConfigRoutingConfigAutoRoutingModeOrDict | None
    manual_mode: GenerationConfigRoutingConfigManualRoutingModeOrDict | None


class GenerationConfigRoutingConfigAutoRoutingModeDict(TypedDict, total=False):
    """What the service goes by when it chooses the model. Vertex AI only."""

    model_routing_preference: GenerationConfigRoutingConfigAutoRoutingModeModelRoutingPreference | str | None


class GenerationConfigRoutingConfigManualRoutingModeDict(TypedDict, total=False):
    """A model chosen by name. Vertex AI only."""

    model_name: str | None


class GenerationOutputConfigDict(TypedDict, total=False):
    """Where generated media are stored. Vertex AI only."""

    output_uri_prefix: str | None


class GetBatchJobConfigDict(TypedDict, total=False):
    """Options of a call that looks up a batch job."""

    http_options: HttpOptionsOrDict | None


class GetCachedContentConfigDict(TypedDict, total=False):
    """Settings for `caches.get`."""

    http_options: HttpOptionsOrDict | None


class GetDocumentConfigDict(TypedDict, total=False):
    """Settings for `documents.get`."""

    http_options: HttpOptionsOrDict | None


class GetFileConfigDict(TypedDict, total=False):
    """Settings for `files.get`."""

    http_options: HttpOptionsOrDict | None


class GetFileSearchStoreConfigDict(TypedDict, total=False):
    """Settings for `file_search_stores.get`."""

    http_options: HttpOptionsOrDict | None


class GetModelConfigDict(TypedDict, total=False):
    """Settings for `models.get`."""

    http_options: HttpOptionsOrDict | None


class GetOperationConfigDict(TypedDict, total=False):
    """Settings for `operations.get`."""

    http_options: HttpOptionsOrDict | None


class GetTuningJobConfigDict(TypedDict, total=False):
    """Options of a call that looks up a tuning job."""

    http_options: HttpOptionsOrDict | None


class GoogleMapsDict(TypedDict, total=False):
    """Tool that grounds answers in places and routes from Google Maps."""

    auth_config: AuthConfigOrDict | None
    enable_widget: bool | None
    grounding_types: GoogleMapsGroundingTypesOrDict | None


class GoogleMapsGroundingTypesDict(TypedDict, total=False):
    """What the Google Maps tool looks up. Vertex AI only."""

    places: GoogleMapsPlacesOrDict | None
    routing: GoogleMapsRoutingOrDict | None


class GoogleMapsPlacesDict(TypedDict, total=False):
    """Turns on looking up places; it has no settings of its own."""


class GoogleMapsRoutingDict(TypedDict, total=False):
    """Turns on looking up routes; it has no settings of its own."""


class GoogleRpcStatusDict(TypedDict, total=False):
    """Why something failed, in the terms of google.rpc."""

    code: int | None
    details: Sequence[Mapping[str, Any]] | None
    message: str | None


class GoogleSearchDict(TypedDict, total=False):
    """Tool that grounds answers in Google Search results."""

    blocking_confidence: PhishBlockThreshold | str | None
    exclude_domains: Sequence[str] | None
    search_types: SearchTypesOrDict | None
    time_range_filter: IntervalOrDict | None


class GoogleSearchRetrievalDict(TypedDict, total=False):
    """Tool for Google Search on older models; newer ones take `GoogleSearch`."""

    dynamic_retrieval_config: DynamicRetrievalConfigOrDict | None


class GoogleTypeDateDict(TypedDict, total=False):
    """A day of the calendar; parts that are not known are 0."""

    day: int | None
    month: int | None
    year: int | None


class GroundingAttributionDict(TypedDict, total=False):
    """A source that an answer rests on, and what it says. Gemini API only, output only."""

    content: ContentOrDict | None
    source_id: AttributionSourceIdOrDict | None


class GroundingChunkDict(TypedDict, total=False):
    """A source found by a grounding tool; one of its fields is set. Output only."""

    image: GroundingChunkImageOrDict | None
    maps: GroundingChunkMapsOrDict | None
    retrieved_context: GroundingChunkRetrievedContextOrDict | None
    web: GroundingChunkWebOrDict | None


class GroundingChunkCustomMetadataDict(TypedDict, total=False):
    """A key and value that you attached to a document; one kind of value is set. Gemini API only."""

    key: str | None
    numeric_value: float | None
    string_list_value: GroundingChunkStringListOrDict | None
    string_value: str | None


class GroundingChunkImageDict(TypedDict, total=False):
    """A picture found by image search and the page it stands on. Output only."""

    domain: str | None
    image_uri: str | None
    source_uri: str | None
    title: str | None


class GroundingChunkMapsDict(TypedDict, total=False):
    """A place or route from Google Maps that an answer draws on. Output only."""

    place_answer_sources: GroundingChunkMapsPlaceAnswerSourcesOrDict | None
    place_id: str | None
    route: GroundingChunkMapsRouteOrDict | None
    text: str | None
    title: str | None
    uri: str | None


class GroundingChunkMapsPlaceAnswerSourcesDict(TypedDict, total=False):
    """The user reviews behind a statement about a place. Output only."""

    flag_content_uri: str | None
    review_snippet: Sequence[GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict] | None
    review_snippets: Sequence[GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict] | None


class GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict(TypedDict, total=False):
    """Who wrote a review on Google Maps. Output only."""

    display_name: str | None
    photo_uri: str | None
    uri: str | None


class GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict(TypedDict, total=False):
    """An excerpt from a review on Google Maps. Output only."""

    author_attribution: GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict | None
    flag_content_uri: str | None
    google_maps_uri: str | None
    relative_publish_time_description: str | None
    review: str | None
    review_id: str | None
    title: str | None


class GroundingChunkMapsRouteDict(TypedDict, total=False):
    """A route computed by Google Maps. Output only, Vertex AI only."""

    distance_meters: int | None
    duration: str | None
    encoded_polyline: str | None


class GroundingChunkRetrievedContextDict(TypedDict, total=False):
    """A piece of one of your own documents that an answer draws on. Output only."""

    custom_metadata: Sequence[GroundingChunkCustomMetadataOrDict] | None
    document_name: str | None
    file_search_store: str | None
    media_id: str | None
    page_number: int | None
    rag_chunk: RagChunkOrDict | None
    text: str | None
    title: str | None
    uri: str | None


class GroundingChunkStringListDict(TypedDict, total=False):
    """Several strings as one metadata value. Gemini API only."""

    values: Sequence[str] | None


class GroundingChunkWebDict(TypedDict, total=False):
    """A page on the web that an answer draws on. Output only."""

    domain: str | None
    title: str | None
    uri: str | None


class GroundingMetadataDict(TypedDict, total=False):
    """What grounding tools looked for and found, and where the answer uses it. Output only."""

    google_maps_widget_context_token: str | None
    grounding_chunks: Sequence[GroundingChunkOrDict] | None
    grounding_supports: Sequence[GroundingSupportOrDict] | None
    image_search_queries: Sequence[str] | None
    retrieval_metadata: RetrievalMetadataOrDict | None
    retrieval_queries: Sequence[str] | None
    search_entry_point: SearchEntryPointOrDict | None
    source_flagging_uris: Sequence[GroundingMetadataSourceFlaggingUriOrDict] | None
    web_search_queries: Sequence[str] | None


class GroundingMetadataSourceFlaggingUriDict(TypedDict, total=False):
    """Where to report a place or review from Google Maps. Output only, Vertex AI only."""

    flag_content_uri: str | None
    source_id: str | None


class GroundingPassageIdDict(TypedDict, total=False):
    """A part of a passage that was given in the request. Output only."""

    part_index: int | None
    passage_id: str | None


class GroundingSupportDict(TypedDict, total=False):
    """Ties one stretch of the answer to the sources that back it; output only."""

    confidence_scores: Sequence[float] | None
    grounding_chunk_indices: Sequence[int] | None
    rendered_parts: Sequence[int] | None
    segment: SegmentOrDict | None


class HistoryConfigDict(TypedDict, total=False):
    """Whether a session begins with turns from before."""

    initial_history_in_client_content: bool | None


class HttpOptionsDict(TypedDict, total=False):
    """How requests are sent: address, headers, timeout, retries and the HTTP clients to use."""

    base_url: str | None
    base_url_resource_scope: ResourceScope | str | None
    api_version: str | None
    headers: Mapping[str, str] | None
    timeout: MillisecondsDict | None
    client_args: Mapping[str, Any] | None
    async_client_args: Mapping[str, Any] | None
    extra_body: Mapping[str, Any] | None
    retry_options: HttpRetryOptionsOrDict | None
    httpx_client: HttpxClientDict | None
    httpx_async_client: HttpxAsyncClientDict | None
    aiohttp_client: AiohttpSessionDict | None
    stream_idle_timeout: MillisecondsDict | None


class HttpResponseDict(TypedDict, total=False):
    """What is kept of an HTTP response; output only."""

    headers: Mapping[str, str] | None
    body: str | None
    status_code: int | None


class HttpRetryOptionsDict(TypedDict, total=False):
    """Rules for trying a failed request again."""

    attempts: int | None
    initial_delay: float | None
    max_delay: float | None
    exp_base: float | None
    jitter: float | None
    http_status_codes: Sequence[int] | None


class ImageDict(TypedDict, total=False):
    """A picture: its bytes, or its address in Cloud Storage, not both."""

    gcs_uri: str | None
    image_bytes: bytes | None
    mime_type: str | None


class ImageConfigDict(TypedDict, total=False):
    """Shape, size and content rules of the images a model makes; input only."""

    aspect_ratio: str | None
    image_output_options: ImageConfigImageOutputOptionsOrDict | None
    image_size: str | None
    person_generation: ImageConfigPersonGeneration | str | None
    prominent_people: ProminentPeople | str | None
    output_mime_type: str | None
    output_compression_quality: int | None


class ImageConfigImageOutputOptionsDict(TypedDict, total=False):
    """File format of generated images. Vertex AI only; input only."""

    compression_quality: int | None
    mime_type: str | None


class ImageResponseFormatDict(TypedDict, total=False):
    """Wishes for an image answer, as one choice of `ResponseFormat`; input only."""

    aspect_ratio: AspectRatio | str | None
    delivery: Delivery | str | None
    image_size: ImageSize | str | None
    mime_type: ImageResponseFormatMimeType | str | None


class ImageSearchDict(TypedDict, total=False):
    """Switches on search for images; it has no settings of its own."""


class ImportFileConfigDict(TypedDict, total=False):
    """Settings for `file_search_stores.import_file`."""

    chunking_config: ChunkingConfigOrDict | None
    custom_metadata: Sequence[CustomMetadataOrDict] | None
    http_options: HttpOptionsOrDict | None


class ImportFileOperationDict(TypedDict, total=False):
    """An uploaded file on its way into a store; pass it to `operations.get` to see how far it has come."""

    done: bool | None
    error: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None
    name: str | None
    response: ImportFileResponseOrDict | None


class ImportFileResponseDict(TypedDict, total=False):
    """What came of an import."""

    document_name: str | None
    parent: str | None
    sdk_http_response: HttpResponseOrDict | None


class InlinedEmbedContentResponseDict(TypedDict, total=False):
    """An embedding in a batch, or why there is none. Output only."""

    error: JobErrorOrDict | None
    metadata: Mapping[str, Any] | None
    response: SingleEmbedContentResponseOrDict | None


class InlinedRequestDict(TypedDict, total=False):
    """A request in a batch: what `models.generate_content` would be given."""

    metadata: Mapping[str, Any] | None
    model: str | None
    contents: ContentListUnionDict | None
    config: GenerateContentConfigOrDict | None


class InlinedResponseDict(TypedDict, total=False):
    """An answer in a batch, or why there is none. Output only."""

    error: JobErrorOrDict | None
    metadata: Mapping[str, Any] | None
    response: GenerateContentResponseOrDict | None


class IntervalDict(TypedDict, total=False):
    """A span of time, start included and end excluded; without both it spans all time."""

    end_time: datetime.datetime | None
    start_time: datetime.datetime | None


class JSONSchemaDict(TypedDict, total=False):
    """A JSON Schema as a class, for `Schema.from_json_schema`; a dictionary does as well."""

    type: Any | None
    format: str | None
    title: str | None
    description: str | None
    default: Any | None
    items: JSONSchemaOrDict | None
    min_items: int | None
    max_items: int | None
    enum: Sequence[Any] | None
    properties: Mapping[str, JSONSchemaOrDict] | None
    required: Sequence[str] | None
    min_properties: int | None
    max_properties: int | None
    minimum: float | None
    maximum: float | None
    min_length: int | None
    max_length: int | None
    pattern: str | None
    additional_properties: Any | None
    any_of: Sequence[JSONSchemaOrDict] | None
    one_of: Sequence[JSONSchemaOrDict] | None
    unique_items: bool | None
    ref: str | None
    defs: Mapping[str, JSONSchemaOrDict] | None


class JobErrorDict(TypedDict, total=False):
    """Why a job, or one request in it, failed."""

    code: int | None
    details: Sequence[Mapping[str, Any]] | None
    message: str | None


class LLMBasedMetricSpecDict(TypedDict, total=False):
    """A metric that a judging model reckons."""

    additional_config: Mapping[str, Any] | None
    judge_autorater_config: AutoraterConfigOrDict | None
    metric_prompt_template: str | None
    predefined_rubric_generation_spec: PredefinedMetricSpecOrDict | None
    result_parser_config: EvaluationParserConfigOrDict | None
    rubric_generation_spec: RubricGenerationSpecOrDict | None
    rubric_group_key: str | None
    system_instruction: str | None


class LanguageAutoDict(TypedDict, total=False):
    """Asked for automatic detection of the spoken language. Deprecated: leave `language_codes` unset."""


class LanguageHintsDict(TypedDict, total=False):
    """Languages to expect in audio. Deprecated: set `language_codes` on the transcription config."""

    language_codes: Sequence[str] | None


class LatLngDict(TypedDict, total=False):
    """A point on Earth in degrees (WGS84)."""

    latitude: float | None
    longitude: float | None


class ListBatchJobsConfigDict(TypedDict, total=False):
    """Which batch jobs to list."""

    page_size: int | None
    page_token: str | None
    filter: str | None
    http_options: HttpOptionsOrDict | None


class ListBatchJobsResponseDict(TypedDict, total=False):
    """A page of batch jobs. Output only."""

    batch_jobs: Sequence[BatchJobOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class ListCachedContentsConfigDict(TypedDict, total=False):
    """Settings for `caches.list`."""

    page_size: int | None
    page_token: str | None
    http_options: HttpOptionsOrDict | None


class ListCachedContentsResponseDict(TypedDict, total=False):
    """One page of caches."""

    cached_contents: Sequence[CachedContentOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class ListDocumentsConfigDict(TypedDict, total=False):
    """Settings for `documents.list`."""

    page_size: int | None
    page_token: str | None
    http_options: HttpOptionsOrDict | None


class ListDocumentsResponseDict(TypedDict, total=False):
    """One page of documents."""

    documents: Sequence[DocumentOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class ListFileSearchStoresConfigDict(TypedDict, total=False):
    """Settings for `file_search_stores.list`."""

    page_size: int | None
    page_token: str | None
    http_options: HttpOptionsOrDict | None


class ListFileSearchStoresResponseDict(TypedDict, total=False):
    """One page of file search stores."""

    file_search_stores: Sequence[FileSearchStoreOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class ListFilesConfigDict(TypedDict, total=False):
    """Settings for `files.list`."""

    page_size: int | None
    page_token: str | None
    http_options: HttpOptionsOrDict | None


class ListFilesResponseDict(TypedDict, total=False):
    """One page of files."""

    files: Sequence[FileOrDict] | None
    next_page_token: str | None
    data: Sequence[ClaudeFileOrDict] | None
    next_page: str | None
    sdk_http_response: HttpResponseOrDict | None


class ListModelsConfigDict(TypedDict, total=False):
    """Which models to list, and how many per page; input only."""

    query_base: bool | None
    page_size: int | None
    page_token: str | None
    filter: str | None
    http_options: HttpOptionsOrDict | None


class ListModelsResponseDict(TypedDict, total=False):
    """One page of models; output only."""

    models: Sequence[ModelOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


class ListTuningJobsConfigDict(TypedDict, total=False):
    """Which tuning jobs to list."""

    page_size: int | None
    page_token: str | None
    filter: str | None
    http_options: HttpOptionsOrDict | None


class ListTuningJobsResponseDict(TypedDict, total=False):
    """A page of tuning jobs. Output only."""

    next_page_token: str | None
    tuning_jobs: Sequence[TuningJobOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class LiveClientContentDict(TypedDict, total=False):
    """Turns of the conversation; they interrupt what the model is saying."""

    turn_complete: bool | None
    turns: Sequence[ContentOrDict] | None


class LiveClientContextUpdateDict(TypedDict, total=False):
    """Settings that change while a session goes on."""

    system_instruction: ContentUnionDict | None
    tools: LiveClientContextUpdateToolsOrDict | None


class LiveClientContextUpdateToolsDict(TypedDict, total=False):
    """The tools of a context update."""

    tools: ToolListUnionDict | None


class LiveClientMessageDict(TypedDict, total=False):
    """A message from the client; one of its fields is set."""

    client_content: LiveClientContentOrDict | None
    context_update: LiveClientContextUpdateOrDict | None
    realtime_input: LiveClientRealtimeInputOrDict | None
    setup: LiveClientSetupOrDict | None
    tool_response: LiveClientToolResponseOrDict | None


class LiveClientRealtimeInputDict(TypedDict, total=False):
    """Input as it comes in; one of its fields is set."""

    activity_end: ActivityEndOrDict | None
    activity_start: ActivityStartOrDict | None
    audio: BlobOrDict | None
    audio_stream_end: bool | None
    media_chunks: Sequence[BlobOrDict] | None
    text: str | None
    video: BlobOrDict | None


class LiveClientSetupDict(TypedDict, total=False):
    """The first message of a connection."""

    avatar_config: AvatarConfigOrDict | None
    context_window_compression: ContextWindowCompressionConfigOrDict | None
    explicit_vad_signal: bool | None
    generation_config: GenerationConfigOrDict | None
    history_config: HistoryConfigOrDict | None
    input_audio_transcription: AudioTranscriptionConfigOrDict | None
    labels: Mapping[str, str] | None
    model: str | None
    output_audio_transcription: AudioTranscriptionConfigOrDict | None
    proactivity: ProactivityConfigOrDict | None
    realtime_input_config: RealtimeInputConfigOrDict | None
    safety_settings: Sequence[SafetySettingOrDict] | None
    session_resumption: SessionResumptionConfigOrDict | None
    system_instruction: ContentUnionDict | None
    tools: ToolListUnionDict | None


class LiveClientToolResponseDict(TypedDict, total=False):
    """Results of function calls."""

    function_responses: Sequence[FunctionResponseOrDict] | None


class LiveConnectConfigDict(TypedDict, total=False):
    """Settings for a Live session."""

    avatar_config: AvatarConfigOrDict | None
    context_window_compression: ContextWindowCompressionConfigOrDict | None
    enable_affective_dialog: bool | None
    explicit_vad_signal: bool | None
    history_config: HistoryConfigOrDict | None
    input_audio_transcription: AudioTranscriptionConfigOrDict | None
    labels: Mapping[str, str] | None
    max_output_tokens: int | None
    media_resolution: MediaResolution | str | None
    output_audio_transcription: AudioTranscriptionConfigOrDict | None
    proactivity: ProactivityConfigOrDict | None
    realtime_input_config: RealtimeInputConfigOrDict | None
    response_modalities: Sequence[Modality | str] | None
    safety_settings: Sequence[SafetySettingOrDict] | None
    seed: int | None
    session_resumption: SessionResumptionConfigOrDict | None
    speech_config: SpeechConfigOrDict | None
    system_instruction: ContentUnionDict | None
    temperature: float | None
    thinking_config: ThinkingConfigOrDict | None
    tools: ToolListUnionDict | None
    top_k: float | None
    top_p: float | None
    translation_config: TranslationConfigOrDict | None
    generation_config: GenerationConfigOrDict | None
    http_options: HttpOptionsOrDict | None


class LiveConnectConstraintsDict(TypedDict, total=False):
    """What a token prescribes to the sessions it opens."""

    config: LiveConnectConfigOrDict | None
    model: str | None


class LiveConnectParametersDict(TypedDict, total=False):
    """The arguments of `live.connect` as one object."""

    config: LiveConnectConfigOrDict | None
    model: str | None


class LiveMusicClientContentDict(TypedDict, total=False):
    """Prompts for the music."""

    weighted_prompts: Sequence[WeightedPromptOrDict] | None


class LiveMusicClientMessageDict(TypedDict, total=False):
    """A message from the client to a music session; one of its fields is set."""

    client_content: LiveMusicClientContentOrDict | None
    music_generation_config: LiveMusicGenerationConfigOrDict | None
    playback_control: LiveMusicPlaybackControl | str | None
    setup: LiveMusicClientSetupOrDict | None


class LiveMusicClientSetupDict(TypedDict, total=False):
    """The first message of a music session."""

    model: str | None


class LiveMusicConnectParametersDict(TypedDict, total=False):
    """The arguments of `live.music.connect` as one object."""

    model: str | None


class LiveMusicFilteredPromptDict(TypedDict, total=False):
    """A prompt that was not used."""

    filtered_reason: str | None
    text: str | None


class LiveMusicGenerationConfigDict(TypedDict, total=False):
    """Settings of the music; what is not set is chosen by the model."""

    bpm: int | None
    brightness: float | None
    density: float | None
    guidance: float | None
    music_generation_mode: MusicGenerationMode | str | None
    mute_bass: bool | None
    mute_drums: bool | None
    only_bass_and_drums: bool | None
    scale: Scale | str | None
    seed: int | None
    temperature: float | None
    top_k: int | None


class LiveMusicServerContentDict(TypedDict, total=False):
    """Music that was generated."""

    audio_chunks: Sequence[AudioChunkOrDict] | None


class LiveMusicServerMessageDict(TypedDict, total=False):
    """A message from a music session; one of its fields is set."""

    filtered_prompt: LiveMusicFilteredPromptOrDict | None
    server_content: LiveMusicServerContentOrDict | None
    setup_complete: LiveMusicServerSetupCompleteOrDict | None


class LiveMusicServerSetupCompleteDict(TypedDict, total=False):
    """A music session is ready."""


class LiveMusicSetConfigParametersDict(TypedDict, total=False):
    """The arguments of `set_music_generation_config` as one object."""

    music_generation_config: LiveMusicGenerationConfigOrDict | None


class LiveMusicSetWeightedPromptsParametersDict(TypedDict, total=False):
    """The arguments of `set_weighted_prompts` as one object."""

    weighted_prompts: Sequence[WeightedPromptOrDict] | None


class LiveMusicSourceMetadataDict(TypedDict, total=False):
    """What a piece of music was made from."""

    client_content: LiveMusicClientContentOrDict | None
    music_generation_config: LiveMusicGenerationConfigOrDict | None


class LiveSendRealtimeInputParametersDict(TypedDict, total=False):
    """The arguments of `send_realtime_input` as one object."""

    activity_end: ActivityEndOrDict | None
    activity_start: ActivityStartOrDict | None
    audio: BlobOrDict | None
    audio_stream_end: bool | None
    media: BlobImageUnionDict | None
    text: str | None
    video: BlobImageUnionDict | None


class LiveServerContentDict(TypedDict, total=False):
    """What the model says, and how far its turn has come."""

    generation_complete: bool | None
    grounding_metadata: GroundingMetadataOrDict | None
    input_transcription: TranscriptionOrDict | None
    interaction_status: InteractionStatus | str | None
    interim_input_transcription: TranscriptionOrDict | None
    interrupted: bool | None
    model_turn: ContentOrDict | None
    output_transcription: TranscriptionOrDict | None
    turn_complete: bool | None
    turn_complete_reason: TurnCompleteReason | str | None
    url_context_metadata: UrlContextMetadataOrDict | None
    waiting_for_input: bool | None


class LiveServerGoAwayDict(TypedDict, total=False):
    """The service will close the connection soon."""

    time_left: str | None


class LiveServerMessageDict(TypedDict, total=False):
    """A message from the service; one of its fields is set, and `usage_metadata` may stand beside it."""

    go_away: LiveServerGoAwayOrDict | None
    server_content: LiveServerContentOrDict | None
    session_resumption_update: LiveServerSessionResumptionUpdateOrDict | None
    setup_complete: LiveServerSetupCompleteOrDict | None
    tool_call: LiveServerToolCallOrDict | None
    tool_call_cancellation: LiveServerToolCallCancellationOrDict | None
    usage_metadata: UsageMetadataOrDict | None
    voice_activity: VoiceActivityOrDict | None
    voice_activity_detection_signal: VoiceActivityDetectionSignalOrDict | None


class LiveServerSessionResumptionUpdateDict(TypedDict, total=False):
    """Where another connection can go on from."""

    last_consumed_client_message_index: int | None
    new_handle: str | None
    resumable: bool | None


class LiveServerSetupCompleteDict(TypedDict, total=False):
    """A session is ready."""

    session_id: str | None
    voice_consent_signature: VoiceConsentSignatureOrDict | None


class LiveServerToolCallDict(TypedDict, total=False):
    """Functions that are to be called."""

    function_calls: Sequence[FunctionCallOrDict] | None


class LiveServerToolCallCancellationDict(TypedDict, total=False):
    """Function calls that are no longer needed, as the user has interrupted the model."""

    ids: Sequence[str] | None


class LogprobsResultDict(TypedDict, total=False):
    """How probable the generated tokens were, step by step; output only."""

    chosen_candidates: Sequence[LogprobsResultCandidateOrDict] | None
    log_probability_sum: float | None
    top_candidates: Sequence[LogprobsResultTopCandidatesOrDict] | None


class LogprobsResultCandidateDict(TypedDict, total=False):
    """One token with its log probability; output only."""

    log_probability: float | None
    token: str | None
    token_id: int | None


class LogprobsResultTopCandidatesDict(TypedDict, total=False):
    """The most probable tokens at one step; output only."""

    candidates: Sequence[LogprobsResultCandidateOrDict] | None


class LongRunningOperationDict(TypedDict, total=False):
    """An operation of no particular kind."""

    done: bool | None
    error: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None
    name: str | None
    response: Mapping[str, Any] | None


class MaskReferenceConfigDict(TypedDict, total=False):
    """Where a mask comes from and how far it reaches."""

    mask_dilation: float | None
    mask_mode: MaskReferenceMode | str | None
    segmentation_classes: Sequence[int] | None


class MaskReferenceImageDict(TypedDict, total=False):
    """A mask: where the edited image may differ from the original."""

    reference_image: ImageOrDict | None
    reference_id: int | None
    reference_type: str | None
    config: MaskReferenceConfigOrDict | None
    mask_image_config: MaskReferenceConfigOrDict | None


class McpServerDict(TypedDict, total=False):
    """An MCP server that the service, not this client, connects to. Gemini API only; input only."""

    name: str | None
    streamable_http_transport: StreamableHttpTransportOrDict | None


class MetricDict(TypedDict, total=False):
    """A metric in simple terms: a judge's prompt, or the name of a fixed method."""

    name: str | None
    custom_function: MetricFunctionDict | None
    prompt_template: str | None
    judge_model_system_instruction: str | None
    return_raw_output: bool | None
    parse_and_reduce_fn: MetricFunctionDict | None
    aggregate_summary_fn: MetricFunctionDict | None


class ModalityTokenCountDict(TypedDict, total=False):
    """A token count for one kind of content; output only."""

    modality: MediaModality | str | None
    token_count: int | None


class ModelDict(TypedDict, total=False):
    """A model as the service describes it: name, limits and default settings; output only."""

    checkpoints: Sequence[CheckpointOrDict] | None
    default_checkpoint_id: str | None
    description: str | None
    display_name: str | None
    endpoints: Sequence[EndpointOrDict] | None
    input_token_limit: int | None
    labels: Mapping[str, str] | None
    max_temperature: float | None
    name: str | None
    output_token_limit: int | None
    supported_actions: Sequence[str] | None
    temperature: float | None
    thinking: bool | None
    top_k: int | None
    top_p: float | None
    version: str | None
    tuned_model_info: TunedModelInfoOrDict | None


class ModelArmorConfigDict(TypedDict, total=False):
    """Screening of prompts and answers by Google Cloud Model Armor. Vertex AI only; input only."""

    prompt_template_name: str | None
    response_template_name: str | None


class ModelSelectionConfigDict(TypedDict, total=False):
    """Lets the service weigh quality against price when it picks a model. Vertex AI only; input only."""

    feature_selection_preference: FeatureSelectionPreference | str | None


class ModelStatusDict(TypedDict, total=False):
    """Where the model that answered stands in its life. Gemini API only; output only."""

    message: str | None
    model_stage: ModelStage | str | None
    retirement_time: datetime.datetime | None


class MultiSpeakerVoiceConfigDict(TypedDict, total=False):
    """Voices for speech with several speakers; input only."""

    speaker_voice_configs: Sequence[SpeakerVoiceConfigOrDict] | None


class OutputConfigDict(TypedDict, total=False):
    """Where an evaluation writes."""

    gcs_destination: GcsDestinationOrDict | None


class OutputInfoDict(TypedDict, total=False):
    """Where an evaluation wrote. Output only."""

    gcs_output_directory: str | None


class PairwiseMetricResultDict(TypedDict, total=False):
    """A judge's comparison of two answers. Output only."""

    custom_output: CustomOutputOrDict | None
    explanation: str | None
    pairwise_choice: PairwiseChoice | str | None


class PairwiseMetricSpecDict(TypedDict, total=False):
    """A judge that compares two answers."""

    baseline_response_field_name: str | None
    candidate_response_field_name: str | None
    custom_output_format_config: CustomOutputFormatConfigOrDict | None
    metric_prompt_template: str | None
    system_instruction: str | None


class PartDict(TypedDict, total=False):
    """One piece of a message: text, media, a call, a result or code. Only one kind of data per part."""

    audio_metadata: AudioMetadataOrDict | None
    audio_transcription: TranscriptionOrDict | None
    code_execution_result: CodeExecutionResultOrDict | None
    document_metadata: DocumentMetadataOrDict | None
    executable_code: ExecutableCodeOrDict | None
    file_data: FileDataOrDict | None
    function_call: FunctionCallOrDict | None
    function_response: FunctionResponseOrDict | None
    inline_data: BlobOrDict | None
    media_processing: MediaProcessing | str | None
    media_resolution: PartMediaResolutionOrDict | None
    part_metadata: Mapping[str, Any] | None
    speech_metadata: SpeechMetadataOrDict | None
    spreadsheet_metadata: SpreadsheetMetadataOrDict | None
    text: str | None
    thought: bool | None
    thought_signature: bytes | None
    tool_call: ToolCallOrDict | None
    tool_response: ToolResponseOrDict | None
    video_metadata: VideoMetadataOrDict | None


class PartMediaResolutionDict(TypedDict, total=False):
    """How many tokens the media of one part may take."""

    level: PartMediaResolutionLevel | str | None
    num_tokens: int | None


class PartialArgDict(TypedDict, total=False):
    """A fragment of one function call argument as it streams in. Vertex AI only; output only."""

    bool_value: bool | None
    json_path: str | None
    null_value: PartialArgNullValue | str | None
    number_value: float | None
    string_value: str | None
    will_continue: bool | None


class PartnerModelTuningSpecDict(TypedDict, total=False):
    """Tuning of a partner's model."""

    hyper_parameters: Mapping[str, Any] | None
    training_dataset_uri: str | None
    validation_dataset_uri: str | None


class PointwiseMetricResultDict(TypedDict, total=False):
    """A judge's look at one answer. Output only."""

    custom_output: CustomOutputOrDict | None
    explanation: str | None
    score: float | None


class PointwiseMetricSpecDict(TypedDict, total=False):
    """A metric for which a judge looks at each answer alone."""

    custom_output_format_config: CustomOutputFormatConfigOrDict | None
    metric_prompt_template: str | None
    system_instruction: str | None


class PreTunedModelDict(TypedDict, total=False):
    """A tuned model to tune further."""

    base_model: str | None
    checkpoint_id: str | None
    tuned_model_name: str | None


class PrebuiltVoiceConfigDict(TypedDict, total=False):
    """Picks one of the voices that the service brings along; input only."""

    voice_name: str | None


class PredefinedMetricSpecDict(TypedDict, total=False):
    """A metric the service knows by name."""

    metric_spec_name: str | None
    metric_spec_parameters: Mapping[str, Any] | None
    step_autorater_configs: Mapping[str, AutoraterConfigOrDict] | None


class PreferenceOptimizationDataStatsDict(TypedDict, total=False):
    """What was found in a dataset for preference tuning. Output only."""

    dropped_example_indices: Sequence[int] | None
    dropped_example_reasons: Sequence[str] | None
    score_variance_per_example_distribution: DatasetDistributionOrDict | None
    scores_distribution: DatasetDistributionOrDict | None
    total_billable_token_count: int | None
    tuning_dataset_example_count: int | None
    tuning_step_count: int | None
    user_dataset_examples: Sequence[GeminiPreferenceExampleOrDict] | None
    user_input_token_distribution: DatasetDistributionOrDict | None
    user_output_token_distribution: DatasetDistributionOrDict | None


class PreferenceOptimizationHyperParametersDict(TypedDict, total=False):
    """Settings of preference tuning."""

    adapter_size: AdapterSize | str | None
    beta: float | None
    epoch_count: int | None
    learning_rate_multiplier: float | None


class PreferenceOptimizationSpecDict(TypedDict, total=False):
    """Tuning by preferences: the model learns which of two answers is liked better."""

    evaluation_config: EvaluationConfigOrDict | None
    export_last_checkpoint_only: bool | None
    hyper_parameters: PreferenceOptimizationHyperParametersOrDict | None
    training_dataset_uri: str | None
    validation_dataset_uri: str | None


class ProactivityConfigDict(TypedDict, total=False):
    """What the model may do on its own account."""

    proactive_audio: bool | None
    proactive_video: bool | None


class ProductImageDict(TypedDict, total=False):
    """A picture of a product."""

    product_image: ImageOrDict | None


class ProjectOperationDict(TypedDict, total=False):
    """An operation of a Google Cloud project. Vertex AI only."""

    done: bool | None
    error: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None
    name: str | None


class RagChunkDict(TypedDict, total=False):
    """A passage of an indexed file that the search found. Vertex AI only; output only."""

    chunk_id: str | None
    file_id: str | None
    page_span: RagChunkPageSpanOrDict | None
    text: str | None


class RagChunkPageSpanDict(TypedDict, total=False):
    """The pages a passage covers, both ends included. Vertex AI only; output only."""

    first_page: int | None
    last_page: int | None


class RagRetrievalConfigDict(TypedDict, total=False):
    """How passages are fetched from a RAG corpus. Vertex AI only; input only."""

    filter: RagRetrievalConfigFilterOrDict | None
    hybrid_search: RagRetrievalConfigHybridSearchOrDict | None
    ranking: RagRetrievalConfigRankingOrDict | None
    top_k: int | None


class RagRetrievalConfigFilterDict(TypedDict, total=False):
    """Lets through only some of the passages found. Vertex AI only; input only."""

    metadata_filter: str | None
    vector_distance_threshold: float | None
    vector_similarity_threshold: float | None


class RagRetrievalConfigHybridSearchDict(TypedDict, total=False):
    """Mix of dense (meaning) and sparse (words) vector search. Vertex AI only; input only."""

    alpha: float | None


class RagRetrievalConfigRankingDict(TypedDict, total=False):
    """Puts passages found into a better order. Vertex AI only; input only."""

    llm_ranker: RagRetrievalConfigRankingLlmRankerOrDict | None
    rank_service: RagRetrievalConfigRankingRankServiceOrDict | None


class RagRetrievalConfigRankingLlmRankerDict(TypedDict, total=False):
    """Ordering of passages by a language model. Vertex AI only; input only."""

    model_name: str | None


class RagRetrievalConfigRankingRankServiceDict(TypedDict, total=False):
    """Ordering of passages by a ranking service. Vertex AI only; input only."""

    model_name: str | None


class RawOutputDict(TypedDict, total=False):
    """A judge's texts as they are. Output only."""

    raw_output: Sequence[str] | None


class RawReferenceImageDict(TypedDict, total=False):
    """The picture to edit."""

    reference_image: ImageOrDict | None
    reference_id: int | None
    reference_type: str | None


class RealtimeInputConfigDict(TypedDict, total=False):
    """What counts as the user's turn in a stream of sound and pictures."""

    activity_handling: ActivityHandling | str | None
    automatic_activity_detection: AutomaticActivityDetectionOrDict | None
    interim_transcript_timestamp_enabled: bool | None
    turn_coverage: TurnCoverage | str | None


class RecontextImageConfigDict(TypedDict, total=False):
    """How products or clothes are put into a picture, and what comes back."""

    add_watermark: bool | None
    base_steps: int | None
    enhance_prompt: bool | None
    labels: Mapping[str, str] | None
    number_of_images: int | None
    output_compression_quality: int | None
    output_gcs_uri: str | None
    output_mime_type: str | None
    person_generation: PersonGeneration | str | None
    safety_filter_level: SafetyFilterLevel | str | None
    seed: int | None
    http_options: HttpOptionsOrDict | None


class RecontextImageResponseDict(TypedDict, total=False):
    """Images with the products in their new context."""

    generated_images: Sequence[GeneratedImageOrDict] | None


class RecontextImageSourceDict(TypedDict, total=False):
    """What to combine: products and a scene, or clothes and a person."""

    person_image: ImageOrDict | None
    product_images: Sequence[ProductImageOrDict] | None
    prompt: str | None


class ReferenceImageAPIDict(TypedDict, total=False):
    """A reference image as the service takes it, whatever its kind; the public classes become this."""

    control_image_config: ControlReferenceConfigOrDict | None
    mask_image_config: MaskReferenceConfigOrDict | None
    reference_id: int | None
    reference_image: ImageOrDict | None
    reference_type: str | None
    style_image_config: StyleReferenceConfigOrDict | None
    subject_image_config: SubjectReferenceConfigOrDict | None


class RegisterFilesConfigDict(TypedDict, total=False):
    """Settings for `files.register_files`."""

    should_return_http_response: bool | None
    http_options: HttpOptionsOrDict | None


class RegisterFilesResponseDict(TypedDict, total=False):
    """The files that objects in Cloud Storage have become."""

    files: Sequence[FileOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class ReinforcementTuningAutoraterScorerDict(TypedDict, total=False):
    """A reward given by a judging model."""

    autorater_config: AutoraterConfigOrDict | None
    autorater_prompt: str | None
    autorater_response_parse_config: ReinforcementTuningParseResponseConfigOrDict | None
    exact_match_scorer: ReinforcementTuningAutoraterScorerExactMatchScorerOrDict | None
    parsed_response_conversion_scorer: ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict | None


class ReinforcementTuningAutoraterScorerExactMatchScorerDict(TypedDict, total=False):
    """A reward by whether the judge said a certain text."""

    correct_answer_reward: float | None
    expression: str | None
    wrong_answer_reward: float | None


class ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict(TypedDict, total=False):
    """A reward that is what the judge said, read as a number."""


class ReinforcementTuningCloudRunRewardScorerDict(TypedDict, total=False):
    """A reward given by a service of yours on Cloud Run."""

    cloud_run_uri: str | None


class ReinforcementTuningCodeExecutionRewardScorerDict(TypedDict, total=False):
    """A reward reckoned by your own code."""

    python_code_snippet: str | None


class ReinforcementTuningExampleDict(TypedDict, total=False):
    """An example of reinforcement tuning."""

    contents: Sequence[ContentOrDict] | None
    references: Mapping[str, str] | None
    system_instruction: ContentOrDict | None
    tools: Sequence[ToolOrDict] | None


class ReinforcementTuningHyperParametersDict(TypedDict, total=False):
    """Settings of reinforcement tuning."""

    adapter_size: AdapterSize | str | None
    batch_size: int | None
    checkpoint_interval: int | None
    epoch_count: int | None
    evaluate_interval: int | None
    learning_rate_multiplier: float | None
    max_output_tokens: int | None
    samples_per_prompt: int | None
    step_count: int | None
    thinking_budget: int | None
    thinking_level: ReinforcementTuningThinkingLevel | str | None


class ReinforcementTuningParseResponseConfigDict(TypedDict, total=False):
    """What of a text counts for a reward."""

    parse_type: ResponseParseType | str | None
    regex_extract_expression: str | None


class ReinforcementTuningRewardInfoDict(TypedDict, total=False):
    """What one reward came to. Output only."""

    error_status: GoogleRpcStatusOrDict | None
    reward: float | None
    user_requested_aux_info: str | None


class ReinforcementTuningSpecDict(TypedDict, total=False):
    """Tuning by rewards: the model tries answers, and what earns more becomes likelier."""

    composite_reward_config: CompositeReinforcementTuningRewardConfigOrDict | None
    hyper_parameters: ReinforcementTuningHyperParametersOrDict | None
    single_reward_config: SingleReinforcementTuningRewardConfigOrDict | None
    training_dataset_uri: str | None
    validation_dataset_uri: str | None


class ReinforcementTuningStringMatchRewardScorerDict(TypedDict, total=False):
    """A reward by whether the answer matches a text."""

    correct_answer_reward: float | None
    json_match_expression: ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict | None
    string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict | None
    wrong_answer_reward: float | None


class ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict(TypedDict, total=False):
    """Matches one value of an answer in JSON."""

    key_name: str | None
    value_string_match_expression: ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict | None


class ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict(TypedDict, total=False):
    """Matches a text."""

    expression: str | None
    match_operation: MatchOperation | str | None


class ReinforcementTuningUserDatasetExamplesDict(TypedDict, total=False):
    """Some of a dataset's examples. Output only."""

    user_dataset_examples: Sequence[ReinforcementTuningExampleOrDict] | None


class ReplicatedVoiceConfigDict(TypedDict, total=False):
    """A voice imitated from a recording; input only."""

    consent_audio: bytes | None
    mime_type: str | None
    voice_consent_signature: VoiceConsentSignatureOrDict | None
    voice_sample_audio: bytes | None


class ResponseFormatDict(TypedDict, total=False):
    """The form an answer should take, one member per kind of output; input only."""

    audio: AudioResponseFormatOrDict | None
    image: ImageResponseFormatOrDict | None
    text: TextResponseFormatOrDict | None
    video: VideoResponseFormatOrDict | None


class RetrievalDict(TypedDict, total=False):
    """Fetches outside knowledge for the model from one source. Vertex AI only; input only."""

    disable_attribution: bool | None
    external_api: ExternalApiOrDict | None
    vertex_ai_search: VertexAISearchOrDict | None
    vertex_rag_store: VertexRagStoreOrDict | None


class RetrievalConfigDict(TypedDict, total=False):
    """What search tools should know about the user; input only."""

    language_code: str | None
    lat_lng: LatLngOrDict | None


class RetrievalMetadataDict(TypedDict, total=False):
    """What the service noted while deciding whether to search; output only."""

    google_search_dynamic_retrieval_score: float | None


class RougeMetricValueDict(TypedDict, total=False):
    """A ROUGE score. Output only."""

    score: float | None


class RougeSpecDict(TypedDict, total=False):
    """How ROUGE is reckoned."""

    rouge_type: str | None
    split_summaries: bool | None
    use_stemmer: bool | None


class RubricGenerationSpecDict(TypedDict, total=False):
    """How rubrics are generated from prompts."""

    prompt_template: str | None
    rubric_content_type: RubricContentType | str | None
    rubric_type_ontology: Sequence[str] | None


class SafetyAttributesDict(TypedDict, total=False):
    """How an image or a prompt was scored for safety. Output only."""

    categories: Sequence[str] | None
    content_type: str | None
    scores: Sequence[float] | None


class SafetyRatingDict(TypedDict, total=False):
    """Verdict on a prompt or an answer for one category of harm; output only."""

    blocked: bool | None
    category: HarmCategory | str | None
    overwritten_threshold: HarmBlockThreshold | str | None
    probability: HarmProbability | str | None
    probability_score: float | None
    severity: HarmSeverity | str | None
    severity_score: float | None


class SafetySettingDict(TypedDict, total=False):
    """How strict the filter is for one category of harm; input only."""

    category: HarmCategory | str | None
    method: HarmBlockMethod | str | None
    threshold: HarmBlockThreshold | str | None


class SchemaDict(TypedDict, total=False):
    """Describes the shape of data, in a subset of OpenAPI 3.0; for parameters and structured answers."""

    additional_properties: Any | None
    any_of: Sequence[SchemaOrDict] | None
    default: Any | None
    defs: Mapping[str, SchemaOrDict] | None
    description: str | None
    enum: Sequence[str] | None
    example: Any | None
    format: str | None
    items: SchemaOrDict | None
    max_items: int | None
    max_length: int | None
    max_properties: int | None
    maximum: float | None
    min_items: int | None
    min_length: int | None
    min_properties: int | None
    minimum: float | None
    nullable: bool | None
    pattern: str | None
    properties: Mapping[str, SchemaOrDict] | None
    property_ordering: Sequence[str] | None
    ref: str | None
    required: Sequence[str] | None
    title: str | None
    type: Type | str | None


class ScribbleImageDict(TypedDict, total=False):
    """Strokes that mark what to segment."""

    image: ImageOrDict | None


class SearchEntryPointDict(TypedDict, total=False):
    """Google's search suggestions, ready to be shown beside a grounded answer; output only."""

    rendered_content: str | None
    sdk_blob: bytes | None


class SearchTypesDict(TypedDict, total=False):
    """Kinds of Google search to use; web search alone when none is set. Input only."""

    image_search: ImageSearchOrDict | None
    web_search: WebSearchOrDict | None


class SegmentDict(TypedDict, total=False):
    """A stretch of text inside one part of an answer; output only."""

    end_index: int | None
    part_index: int | None
    start_index: int | None
    text: str | None


class SegmentImageConfigDict(TypedDict, total=False):
    """What to look for in an image and which masks count."""

    binary_color_threshold: float | None
    confidence_threshold: float | None
    labels: Mapping[str, str] | None
    mask_dilation: float | None
    max_predictions: int | None
    mode: SegmentMode | str | None
    http_options: HttpOptionsOrDict | None


class SegmentImageResponseDict(TypedDict, total=False):
    """Masks found in an image."""

    generated_masks: Sequence[GeneratedImageMaskOrDict] | None


class SegmentImageSourceDict(TypedDict, total=False):
    """What to segment, and a hint at what to find."""

    image: ImageOrDict | None
    prompt: str | None
    scribble_image: ScribbleImageOrDict | None


class SemanticRetrieverChunkDict(TypedDict, total=False):
    """A chunk that the semantic retriever found. Output only."""

    chunk: str | None
    source: str | None


class SessionResumptionConfigDict(TypedDict, total=False):
    """Lets a session go on over another connection."""

    handle: str | None
    transparent: bool | None


class SingleEmbedContentResponseDict(TypedDict, total=False):
    """The vector of one content. Output only."""

    embedding: ContentEmbeddingOrDict | None
    truncated: bool | None
    usage_metadata: UsageMetadataOrDict | None
    token_count: int | None
    sdk_http_response: HttpResponseOrDict | None


class SingleReinforcementTuningRewardConfigDict(TypedDict, total=False):
    """One reward: how it is given, and on what part of the answer."""

    autorater_scorer: ReinforcementTuningAutoraterScorerOrDict | None
    cloud_run_reward_scorer: ReinforcementTuningCloudRunRewardScorerOrDict | None
    code_execution_reward_scorer: ReinforcementTuningCodeExecutionRewardScorerOrDict | None
    parse_response_config: ReinforcementTuningParseResponseConfigOrDict | None
    reward_name: str | None
    string_match_reward_scorer: ReinforcementTuningStringMatchRewardScorerOrDict | None


class SlidingWindowDict(TypedDict, total=False):
    """Keeps the context short by forgetting its oldest turns."""

    target_tokens: int | None


class SpeakerVoiceConfigDict(TypedDict, total=False):
    """Gives one speaker a voice; input only."""

    speaker: str | None
    voice_config: VoiceConfigOrDict | None


class SpeechConfigDict(TypedDict, total=False):
    """Voice and language of spoken output; input only."""

    language_code: str | None
    multi_speaker_voice_config: MultiSpeakerVoiceConfigOrDict | None
    voice_config: VoiceConfigOrDict | None


class SpeechMetadataDict(TypedDict, total=False):
    """Speaker and manner of one turn of speech."""

    speaker: str | None
    style: str | None


class SpreadsheetMetadataDict(TypedDict, total=False):
    """Details about spreadsheet data in a part."""

    content_layers: Sequence[SpreadsheetMetadataContentLayer | str] | None
    sheet_index: int | None
    visible_cells: str | None


class StreamableHttpTransportDict(TypedDict, total=False):
    """Address and timings of an MCP server reached over HTTP. Gemini API only; input only."""

    headers: Mapping[str, str] | None
    sse_read_timeout: str | None
    terminate_on_close: bool | None
    timeout: str | None
    url: str | None


class StringListDict(TypedDict, total=False):
    """Several texts as one value."""

    values: Sequence[str] | None


class StyleReferenceConfigDict(TypedDict, total=False):
    """A style in words."""

    style_description: str | None


class StyleReferenceImageDict(TypedDict, total=False):
    """A picture in whose style the edited image should be."""

    reference_image: ImageOrDict | None
    reference_id: int | None
    reference_type: str | None
    config: StyleReferenceConfigOrDict | None
    style_image_config: StyleReferenceConfigOrDict | None


class SubjectReferenceConfigDict(TypedDict, total=False):
    """What a subject is."""

    subject_description: str | None
    subject_type: SubjectReferenceType | str | None


class SubjectReferenceImageDict(TypedDict, total=False):
    """A picture of somebody or something the edited image should show."""

    reference_image: ImageOrDict | None
    reference_id: int | None
    reference_type: str | None
    config: SubjectReferenceConfigOrDict | None
    subject_image_config: SubjectReferenceConfigOrDict | None


class SupervisedHyperParametersDict(TypedDict, total=False):
    """Settings of supervised tuning."""

    adapter_size: AdapterSize | str | None
    batch_size: int | None
    epoch_count: int | None
    learning_rate: float | None
    learning_rate_multiplier: float | None


class SupervisedTuningDataStatsDict(TypedDict, total=False):
    """What was found in a dataset for supervised tuning. Output only."""

    dropped_example_reasons: Sequence[str] | None
    total_billable_character_count: int | None
    total_billable_token_count: int | None
    total_truncated_example_count: int | None
    total_tuning_character_count: int | None
    truncated_example_indices: Sequence[int] | None
    tuning_dataset_example_count: int | None
    tuning_step_count: int | None
    user_dataset_examples: Sequence[ContentOrDict] | None
    user_input_token_distribution: SupervisedTuningDatasetDistributionOrDict | None
    user_message_per_example_distribution: SupervisedTuningDatasetDistributionOrDict | None
    user_output_token_distribution: SupervisedTuningDatasetDistributionOrDict | None


class SupervisedTuningDatasetDistributionDict(TypedDict, total=False):
    """How a quantity is spread over a dataset. Output only."""

    billable_sum: int | None
    buckets: Sequence[SupervisedTuningDatasetDistributionDatasetBucketOrDict] | None
    max: float | None
    mean: float | None
    median: float | None
    min: float | None
    p5: float | None
    p95: float | None
    sum: int | None


class SupervisedTuningDatasetDistributionDatasetBucketDict(TypedDict, total=False):
    """One bar of a histogram. Output only."""

    count: float | None
    left: float | None
    right: float | None


class SupervisedTuningSpecDict(TypedDict, total=False):
    """Tuning by examples of prompts and the answers wanted."""

    evaluation_config: EvaluationConfigOrDict | None
    export_last_checkpoint_only: bool | None
    hyper_parameters: SupervisedHyperParametersOrDict | None
    training_dataset_uri: str | None
    tuning_mode: TuningMode | str | None
    validation_dataset_uri: str | None


class TextResponseFormatDict(TypedDict, total=False):
    """Wishes for a text answer, as one choice of `ResponseFormat`; input only."""

    jsonSchema: Any | None
    schema: Any | None
    mime_type: TextResponseFormatMimeType | str | None


class ThinkingConfigDict(TypedDict, total=False):
    """How much the model thinks before it answers, and whether you see it; input only."""

    include_thoughts: bool | None
    thinking_budget: int | None
    thinking_level: ThinkingLevel | str | None


class TokensInfoDict(TypedDict, total=False):
    """How one content was split into tokens. Vertex AI only; output only."""

    role: str | None
    token_ids: Sequence[int] | None
    tokens: Sequence[bytes] | None


class ToolDict(TypedDict, total=False):
    """Something the model may use while answering: your functions, or a tool of the service; input only."""

    code_execution: ToolCodeExecutionOrDict | None
    computer_use: ComputerUseOrDict | None
    enterprise_web_search: EnterpriseWebSearchOrDict | None
    exa_ai_search: ToolExaAiSearchOrDict | None
    file_search: FileSearchOrDict | None
    function_declarations: Sequence[FunctionDeclarationOrDict] | None
    google_maps: GoogleMapsOrDict | None
    google_search: GoogleSearchOrDict | None
    google_search_retrieval: GoogleSearchRetrievalOrDict | None
    mcp_servers: Sequence[McpServerOrDict] | None
    parallel_ai_search: ToolParallelAiSearchOrDict | None
    retrieval: RetrievalOrDict | None
    url_context: UrlContextOrDict | None


class ToolCallDict(TypedDict, total=False):
    """A tool run that the model asks of the service, never of the caller. Gemini API only."""

    args: Mapping[str, Any] | None
    id: str | None
    tool_type: ToolType | str | None


class ToolCodeExecutionDict(TypedDict, total=False):
    """Switches on code execution; it has no settings of its own."""


class ToolConfigDict(TypedDict, total=False):
    """Settings that hold for all tools of a request; input only."""

    function_calling_config: FunctionCallingConfigOrDict | None
    include_server_side_tool_invocations: bool | None
    retrieval_config: RetrievalConfigOrDict | None


class ToolExaAiSearchDict(TypedDict, total=False):
    """Web search by Exa.ai. Vertex AI only; input only."""

    api_key: str | None
    custom_configs: Mapping[str, Any] | None


class ToolParallelAiSearchDict(TypedDict, total=False):
    """Web search by Parallel.ai. Vertex AI only; input only."""

    api_key: str | None
    custom_configs: Mapping[str, Any] | None
    enable_data_retention: bool | None
    enable_zero_data_retention: bool | None


class ToolResponseDict(TypedDict, total=False):
    """What a `ToolCall` brought back; send it on with the history. Gemini API only."""

    id: str | None
    response: Mapping[str, Any] | None
    tool_type: ToolType | str | None


class TranscriptionDict(TypedDict, total=False):
    """Speech as text: of audio in a part, or of what is heard and said in a Live session."""

    end_offset: str | None
    finished: bool | None
    language_code: str | None
    speaker_label: str | None
    start_offset: str | None
    text: str | None
    words: Sequence[WordInfoOrDict] | None


class TranslationConfigDict(TypedDict, total=False):
    """Live translation of speech into another language; input only."""

    echo_target_language: bool | None
    target_language_code: str | None


class TunedModelDict(TypedDict, total=False):
    """The model a tuning job made. Output only."""

    checkpoints: Sequence[TunedModelCheckpointOrDict] | None
    endpoint: str | None
    model: str | None


class TunedModelCheckpointDict(TypedDict, total=False):
    """A state of a tuned model that was kept. Output only."""

    checkpoint_id: str | None
    endpoint: str | None
    epoch: int | None
    step: int | None


class TunedModelInfoDict(TypedDict, total=False):
    """Origin and dates of a tuned model; output only."""

    base_model: str | None
    create_time: datetime.datetime | None
    update_time: datetime.datetime | None


class TuningDataStatsDict(TypedDict, total=False):
    """What was found in the dataset of a tuning job; one of these is set. Output only."""

    distillation_data_stats: DistillationDataStatsOrDict | None
    preference_optimization_data_stats: PreferenceOptimizationDataStatsOrDict | None
    reinforcement_tuning_data_stats: DatasetStatsOrDict | None
    supervised_tuning_data_stats: SupervisedTuningDataStatsOrDict | None


class TuningDatasetDict(TypedDict, total=False):
    """Examples to learn from; one of these is set."""

    gcs_uri: str | None
    vertex_dataset_resource: str | None
    examples: Sequence[TuningExampleOrDict] | None


class TuningExampleDict(TypedDict, total=False):
    """An example: a prompt and the answer wanted."""

    output: str | None
    text_input: str | None


class TuningJobDict(TypedDict, total=False):
    """A job that tunes a model. Output only."""

    base_model: str | None
    create_time: datetime.datetime | None
    custom_base_model: str | None
    description: str | None
    distillation_sampling_spec: DistillationSamplingSpecOrDict | None
    distillation_spec: DistillationSpecOrDict | None
    encryption_spec: EncryptionSpecOrDict | None
    end_time: datetime.datetime | None
    error: GoogleRpcStatusOrDict | None
    evaluate_dataset_runs: Sequence[EvaluateDatasetRunOrDict] | None
    evaluation_config: EvaluationConfigOrDict | None
    experiment: str | None
    full_fine_tuning_spec: FullFineTuningSpecOrDict | None
    gcs_metrics_uri: str | None
    labels: Mapping[str, str] | None
    name: str | None
    output_uri: str | None
    partner_model_tuning_spec: PartnerModelTuningSpecOrDict | None
    pipeline_job: str | None
    pre_tuned_model: PreTunedModelOrDict | None
    preference_optimization_spec: PreferenceOptimizationSpecOrDict | None
    reinforcement_tuning_spec: ReinforcementTuningSpecOrDict | None
    service_account: str | None
    start_time: datetime.datetime | None
    state: JobState | str | None
    supervised_tuning_spec: SupervisedTuningSpecOrDict | None
    tuned_model: TunedModelOrDict | None
    tuned_model_display_name: str | None
    tuning_data_stats: TuningDataStatsOrDict | None
    tuning_job_metadata: TuningJobMetadataOrDict | None
    tuning_job_state: TuningJobState | str | None
    update_time: datetime.datetime | None
    veo_lora_tuning_spec: VeoLoraTuningSpecOrDict | None
    veo_tuning_spec: VeoTuningSpecOrDict | None
    sdk_http_response: HttpResponseOrDict | None


class TuningJobMetadataDict(TypedDict, total=False):
    """How far a tuning job is. Output only."""

    completed_epoch_count: int | None
    completed_step_count: int | None


class TuningOperationDict(TypedDict, total=False):
    """A model being tuned on the Gemini API. Output only."""

    done: bool | None
    error: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None
    name: str | None
    sdk_http_response: HttpResponseOrDict | None


class TuningValidationDatasetDict(TypedDict, total=False):
    """Examples to measure progress by; one of these is set."""

    gcs_uri: str | None
    vertex_dataset_resource: str | None


class UnifiedMetricDict(TypedDict, total=False):
    """A metric as the service takes it: one way to score, and how scores are brought together."""

    aggregation_metrics: Sequence[AggregationMetric | str] | None
    bleu_spec: BleuSpecOrDict | None
    computation_based_metric_spec: ComputationBasedMetricSpecOrDict | None
    custom_code_execution_spec: CustomCodeExecutionSpecOrDict | None
    exact_match_spec: ExactMatchSpecOrDict | None
    llm_based_metric_spec: LLMBasedMetricSpecOrDict | None
    pointwise_metric_spec: PointwiseMetricSpecOrDict | None
    predefined_metric_spec: PredefinedMetricSpecOrDict | None
    rouge_spec: RougeSpecOrDict | None


class UpdateCachedContentConfigDict(TypedDict, total=False):
    """Settings for `caches.update`: the new lifetime, given in one of two ways."""

    expire_time: datetime.datetime | None
    ttl: str | None
    http_options: HttpOptionsOrDict | None


class UpdateModelConfigDict(TypedDict, total=False):
    """What to change about a tuned model; input only."""

    display_name: str | None
    description: str | None
    default_checkpoint_id: str | None
    http_options: HttpOptionsOrDict | None


class UploadFileConfigDict(TypedDict, total=False):
    """Settings for `files.upload`."""

    display_name: str | None
    mime_type: str | None
    name: str | None
    http_options: HttpOptionsOrDict | None


class UploadToFileSearchStoreConfigDict(TypedDict, total=False):
    """Settings for `file_search_stores.upload_to_file_search_store`."""

    chunking_config: ChunkingConfigOrDict | None
    custom_metadata: Sequence[CustomMetadataOrDict] | None
    display_name: str | None
    mime_type: str | None
    should_return_http_response: bool | None
    http_options: HttpOptionsOrDict | None


class UploadToFileSearchStoreOperationDict(TypedDict, total=False):
    """A file that was uploaded straight into a store and is being processed; pass it to `operations.get` to see how far it has come."""

    done: bool | None
    error: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None
    name: str | None
    response: UploadToFileSearchStoreResponseOrDict | None


class UploadToFileSearchStoreResponseDict(TypedDict, total=False):
    """What came of an upload into a store."""

    document_name: str | None
    parent: str | None
    sdk_http_response: HttpResponseOrDict | None


class UploadToFileSearchStoreResumableResponseDict(TypedDict, total=False):
    """The answer to the request that starts an upload; its headers say where the bytes go."""

    sdk_http_response: HttpResponseOrDict | None


class UpscaleImageConfigDict(TypedDict, total=False):
    """How an image is upscaled, and what comes back."""

    enhance_input_image: bool | None
    image_preservation_factor: float | None
    include_rai_reason: bool | None
    labels: Mapping[str, str] | None
    output_compression_quality: int | None
    output_gcs_uri: str | None
    output_mime_type: str | None
    person_generation: PersonGeneration | str | None
    safety_filter_level: SafetyFilterLevel | str | None
    http_options: HttpOptionsOrDict | None


class UpscaleImageParametersDict(TypedDict, total=False):
    """The arguments of `models.upscale_image` as one object."""

    model: str | None
    image: ImageOrDict | None
    upscale_factor: str | None
    config: UpscaleImageConfigOrDict | None


class UpscaleImageResponseDict(TypedDict, total=False):
    """An upscaled image."""

    generated_images: Sequence[GeneratedImageOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class UrlContextDict(TypedDict, total=False):
    """Switches on reading of web addresses in the prompt; it has no settings of its own."""


class UrlContextMetadataDict(TypedDict, total=False):
    """What became of the web addresses that the model tried to read; output only."""

    url_metadata: Sequence[UrlMetadataOrDict] | None


class UrlMetadataDict(TypedDict, total=False):
    """What became of one web address; output only."""

    retrieved_url: str | None
    url_retrieval_status: UrlRetrievalStatus | str | None


class UsageMetadataDict(TypedDict, total=False):
    """Tokens used in a Live session or by an embedding call; output only."""

    cache_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    cached_content_token_count: int | None
    prompt_token_count: int | None
    prompt_token_details: Sequence[ModalityTokenCountOrDict] | None
    prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    response_token_count: int | None
    response_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    thoughts_token_count: int | None
    tool_use_prompt_token_count: int | None
    tool_use_prompt_tokens_details: Sequence[ModalityTokenCountOrDict] | None
    total_token_count: int | None
    traffic_type: TrafficType | str | None
    service_tier: ServiceTier | str | None


class ValidateRewardConfigDict(TypedDict, total=False):
    """Options of a call that tries out a reward."""

    http_options: HttpOptionsOrDict | None


class ValidateRewardResponseDict(TypedDict, total=False):
    """What a reward came to on one example. Output only."""

    error: str | None
    error_status: GoogleRpcStatusOrDict | None
    overall_reward: float | None
    reward_details: Mapping[str, float] | None
    reward_info_details: Mapping[str, ReinforcementTuningRewardInfoOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


class VeoHyperParametersDict(TypedDict, total=False):
    """Settings of tuning a video model."""

    adapter_size: AdapterSize | str | None
    epoch_count: int | None
    learning_rate_multiplier: float | None
    tuning_speed: TuningSpeed | str | None
    tuning_task: TuningTask | str | None
    veo_data_mixture_ratio: float | None


class VeoLoraTuningSpecDict(TypedDict, total=False):
    """Tuning that trains an adapter of a video model."""

    hyper_parameters: VeoHyperParametersOrDict | None
    training_dataset_uri: str | None
    validation_dataset_uri: str | None
    video_orientation: VideoOrientation | str | None


class VeoTuningSpecDict(TypedDict, total=False):
    """Tuning of a video model."""

    hyper_parameters: VeoHyperParametersOrDict | None
    training_dataset_uri: str | None
    validation_dataset_uri: str | None


class VertexAISearchDict(TypedDict, total=False):
    """Grounding in Vertex AI Search: name a data store or an engine, not both. Input only."""

    data_store_specs: Sequence[VertexAISearchDataStoreSpecOrDict] | None
    datastore: str | None
    engine: str | None
    filter: str | None
    max_results: int | None


class VertexAISearchDataStoreSpecDict(TypedDict, total=False):
    """One data store of an engine, and which of its documents to search. Vertex AI only; input only."""

    data_store: str | None
    filter: str | None


class VertexMultimodalDatasetDestinationDict(TypedDict, total=False):
    """A multimodal dataset that a batch job is to make."""

    bigquery_destination: str | None
    display_name: str | None


class VertexRagStoreDict(TypedDict, total=False):
    """Grounding in a Vertex RAG corpus. Vertex AI only; input only."""

    rag_corpora: Sequence[str] | None
    rag_resources: Sequence[VertexRagStoreRagResourceOrDict] | None
    rag_retrieval_config: RagRetrievalConfigOrDict | None
    similarity_top_k: int | None
    store_context: bool | None
    vector_distance_threshold: float | None


class VertexRagStoreRagResourceDict(TypedDict, total=False):
    """A RAG corpus to search, or some files of it. Vertex AI only; input only."""

    rag_corpus: str | None
    rag_file_ids: Sequence[str] | None


class VideoDict(TypedDict, total=False):
    """A video: its bytes, or its address, not both."""

    mime_type: str | None
    uri: str | None
    video_bytes: bytes | None


class VideoGenerationMaskDict(TypedDict, total=False):
    """Where in a video to insert or remove something."""

    mask_mode: VideoGenerationMaskMode | str | None
    image: ImageOrDict | None


class VideoGenerationReferenceImageDict(TypedDict, total=False):
    """A picture to guide a video."""

    image: ImageOrDict | None
    reference_type: VideoGenerationReferenceType | str | None


class VideoMetadataDict(TypedDict, total=False):
    """Which stretch of a video to use and how densely to sample it; input only. Deprecated on the Gemini API."""

    content_layers: Sequence[VideoMetadataContentLayer | str] | None
    end_offset: str | None
    fps: float | None
    start_offset: str | None


class VideoResponseFormatDict(TypedDict, total=False):
    """Wishes for a video answer, as one choice of `ResponseFormat`; input only."""

    aspect_ratio: AspectRatio | str | None
    delivery: Delivery | str | None
    duration: str | None
    gcs_uri: str | None
    resolution: str | None


class VoiceActivityDict(TypedDict, total=False):
    """Speech of the user has begun or ended."""

    audio_offset: str | None
    voice_activity_type: VoiceActivityType | str | None


class VoiceActivityDetectionSignalDict(TypedDict, total=False):
    """Speech of the user has begun or ended, as a signal."""

    vad_signal_type: VadSignalType | str | None


class VoiceConfigDict(TypedDict, total=False):
    """The voice to speak with: a ready-made one, an imitated one, or any one by id; input only."""

    prebuilt_voice_config: PrebuiltVoiceConfigOrDict | None
    replicated_voice_config: ReplicatedVoiceConfigOrDict | None
    voice: str | None


class VoiceConsentSignatureDict(TypedDict, total=False):
    """Proof from the service that it has checked the consent of a voice's owner."""

    signature: str | None


class WebSearchDict(TypedDict, total=False):
    """Switches on search for web pages; it has no settings of its own."""


class WebhookConfigDict(TypedDict, total=False):
    """Who is told when a job ends."""

    uris: Sequence[str] | None
    user_metadata: Mapping[str, Any] | None


class WeightedPromptDict(TypedDict, total=False):
    """A prompt for music, and how much it counts."""

    text: str | None
    weight: float | None


class WhiteSpaceConfigDict(TypedDict, total=False):
    """How to cut a document at white space."""

    max_overlap_tokens: int | None
    max_tokens_per_chunk: int | None


class WordInfoDict(TypedDict, total=False):
    """One recognised word and its place in the audio."""

    end_offset: str | None
    start_offset: str | None
    word: str | None


ActivityEndOrDict: TypeAlias = ActivityEnd | ActivityEndDict
ActivityStartOrDict: TypeAlias = ActivityStart | ActivityStartDict
AggregationOutputOrDict: TypeAlias = AggregationOutput | AggregationOutputDict
AggregationResultOrDict: TypeAlias = AggregationResult | AggregationResultDict
ApiAuthOrDict: TypeAlias = ApiAuth | ApiAuthDict
ApiAuthApiKeyConfigOrDict: TypeAlias = ApiAuthApiKeyConfig | ApiAuthApiKeyConfigDict
ApiKeyConfigOrDict: TypeAlias = ApiKeyConfig | ApiKeyConfigDict
AttributionSourceIdOrDict: TypeAlias = AttributionSourceId | AttributionSourceIdDict
AudioChunkOrDict: TypeAlias = AudioChunk | AudioChunkDict
AudioMetadataOrDict: TypeAlias = AudioMetadata | AudioMetadataDict
AudioResponseFormatOrDict: TypeAlias = AudioResponseFormat | AudioResponseFormatDict
AudioTranscriptionConfigOrDict: TypeAlias = AudioTranscriptionConfig | AudioTranscriptionConfigDict
AuthConfigOrDict: TypeAlias = AuthConfig | AuthConfigDict
AuthConfigGoogleServiceAccountConfigOrDict: TypeAlias = (
    AuthConfigGoogleServiceAccountConfig | AuthConfigGoogleServiceAccountConfigDict
)
AuthConfigHttpBasicAuthConfigOrDict: TypeAlias = AuthConfigHttpBasicAuthConfig | AuthConfigHttpBasicAuthConfigDict
AuthConfigOauthConfigOrDict: TypeAlias = AuthConfigOauthConfig | AuthConfigOauthConfigDict
AuthConfigOidcConfigOrDict: TypeAlias = AuthConfigOidcConfig | AuthConfigOidcConfigDict
AuthTokenOrDict: TypeAlias = AuthToken | AuthTokenDict
AutomaticActivityDetectionOrDict: TypeAlias = AutomaticActivityDetection | AutomaticActivityDetectionDict
AutomaticFunctionCallingConfigOrDict: TypeAlias = AutomaticFunctionCallingConfig | AutomaticFunctionCallingConfigDict
AutoraterConfigOrDict: TypeAlias = AutoraterConfig | AutoraterConfigDict
AvatarConfigOrDict: TypeAlias = AvatarConfig | AvatarConfigDict
BatchJobOrDict: TypeAlias = BatchJob | BatchJobDict
BatchJobDestinationOrDict: TypeAlias = BatchJobDestination | BatchJobDestinationDict
BatchJobOutputInfoOrDict: TypeAlias = BatchJobOutputInfo | BatchJobOutputInfoDict
BatchJobSourceOrDict: TypeAlias = BatchJobSource | BatchJobSourceDict
BigQuerySourceOrDict: TypeAlias = BigQuerySource | BigQuerySourceDict
BleuMetricValueOrDict: TypeAlias = BleuMetricValue | BleuMetricValueDict
BleuSpecOrDict: TypeAlias = BleuSpec | BleuSpecDict
BlobOrDict: TypeAlias = Blob | BlobDict
CachedContentOrDict: TypeAlias = CachedContent | CachedContentDict
CachedContentUsageMetadataOrDict: TypeAlias = CachedContentUsageMetadata | CachedContentUsageMetadataDict
CancelBatchJobConfigOrDict: TypeAlias = CancelBatchJobConfig | CancelBatchJobConfigDict
CancelTuningJobConfigOrDict: TypeAlias = CancelTuningJobConfig | CancelTuningJobConfigDict
CancelTuningJobResponseOrDict: TypeAlias = CancelTuningJobResponse | CancelTuningJobResponseDict
CandidateOrDict: TypeAlias = Candidate | CandidateDict
CheckpointOrDict: TypeAlias = Checkpoint | CheckpointDict
ChunkingConfigOrDict: TypeAlias = ChunkingConfig | ChunkingConfigDict
CitationOrDict: TypeAlias = Citation | CitationDict
CitationMetadataOrDict: TypeAlias = CitationMetadata | CitationMetadataDict
ClaudeFileOrDict: TypeAlias = ClaudeFile | ClaudeFileDict
CodeExecutionResultOrDict: TypeAlias = CodeExecutionResult | CodeExecutionResultDict
CompletionStatsOrDict: TypeAlias = CompletionStats | CompletionStatsDict
CompositeReinforcementTuningRewardConfigOrDict: TypeAlias = (
    CompositeReinforcementTuningRewardConfig | CompositeReinforcementTuningRewardConfigDict
)
CompositeReinforcementTuningRewardConfigWeightedRewardConfigOrDict: TypeAlias = (
    CompositeReinforcementTuningRewardConfigWeightedRewardConfig
    | CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict
)
ComputationBasedMetricSpecOrDict: TypeAlias = ComputationBasedMetricSpec | ComputationBasedMetricSpecDict
ComputeTokensConfigOrDict: TypeAlias = ComputeTokensConfig | ComputeTokensConfigDict
ComputeTokensResponseOrDict: TypeAlias = ComputeTokensResponse | ComputeTokensResponseDict
ComputeTokensResultOrDict: TypeAlias = ComputeTokensResult | ComputeTokensResultDict
ComputerUseOrDict: TypeAlias = ComputerUse | ComputerUseDict
ContentOrDict: TypeAlias = Content | ContentDict
ContentEmbeddingOrDict: TypeAlias = ContentEmbedding | ContentEmbeddingDict
ContentEmbeddingStatisticsOrDict: TypeAlias = ContentEmbeddingStatistics | ContentEmbeddingStatisticsDict
ContentReferenceImageOrDict: TypeAlias = ContentReferenceImage | ContentReferenceImageDict
ContextWindowCompressionConfigOrDict: TypeAlias = ContextWindowCompressionConfig | ContextWindowCompressionConfigDict
ControlReferenceConfigOrDict: TypeAlias = ControlReferenceConfig | ControlReferenceConfigDict
ControlReferenceImageOrDict: TypeAlias = ControlReferenceImage | ControlReferenceImageDict
CountTokensConfigOrDict: TypeAlias = CountTokensConfig | CountTokensConfigDict
CountTokensResponseOrDict: TypeAlias = CountTokensResponse | CountTokensResponseDict
CountTokensResultOrDict: TypeAlias = CountTokensResult | CountTokensResultDict
CreateAuthTokenConfigOrDict: TypeAlias = CreateAuthTokenConfig | CreateAuthTokenConfigDict
CreateAuthTokenParametersOrDict: TypeAlias = CreateAuthTokenParameters | CreateAuthTokenParametersDict
CreateBatchJobConfigOrDict: TypeAlias = CreateBatchJobConfig | CreateBatchJobConfigDict
CreateCachedContentConfigOrDict: TypeAlias = CreateCachedContentConfig | CreateCachedContentConfigDict
CreateEmbeddingsBatchJobConfigOrDict: TypeAlias = CreateEmbeddingsBatchJobConfig | CreateEmbeddingsBatchJobConfigDict
CreateFileConfigOrDict: TypeAlias = CreateFileConfig | CreateFileConfigDict
CreateFileResponseOrDict: TypeAlias = CreateFileResponse | CreateFileResponseDict
CreateFileSearchStoreConfigOrDict: TypeAlias = CreateFileSearchStoreConfig | CreateFileSearchStoreConfigDict
CreateTuningJobConfigOrDict: TypeAlias = CreateTuningJobConfig | CreateTuningJobConfigDict
CreateTuningJobParametersOrDict: TypeAlias = CreateTuningJobParameters | CreateTuningJobParametersDict
CustomCodeExecutionResultOrDict: TypeAlias = CustomCodeExecutionResult | CustomCodeExecutionResultDict
CustomCodeExecutionSpecOrDict: TypeAlias = CustomCodeExecutionSpec | CustomCodeExecutionSpecDict
CustomMetadataOrDict: TypeAlias = CustomMetadata | CustomMetadataDict
CustomOutputOrDict: TypeAlias = CustomOutput | CustomOutputDict
CustomOutputFormatConfigOrDict: TypeAlias = CustomOutputFormatConfig | CustomOutputFormatConfigDict
CustomizedAvatarOrDict: TypeAlias = CustomizedAvatar | CustomizedAvatarDict
DatasetCustomMetricOrDict: TypeAlias = DatasetCustomMetric | DatasetCustomMetricDict
DatasetDistributionOrDict: TypeAlias = DatasetDistribution | DatasetDistributionDict
DatasetDistributionDistributionBucketOrDict: TypeAlias = (
    DatasetDistributionDistributionBucket | DatasetDistributionDistributionBucketDict
)
DatasetStatsOrDict: TypeAlias = DatasetStats | DatasetStatsDict
DeleteBatchJobConfigOrDict: TypeAlias = DeleteBatchJobConfig | DeleteBatchJobConfigDict
DeleteCachedContentConfigOrDict: TypeAlias = DeleteCachedContentConfig | DeleteCachedContentConfigDict
DeleteCachedContentResponseOrDict: TypeAlias = DeleteCachedContentResponse | DeleteCachedContentResponseDict
DeleteDocumentConfigOrDict: TypeAlias = DeleteDocumentConfig | DeleteDocumentConfigDict
DeleteFileConfigOrDict: TypeAlias = DeleteFileConfig | DeleteFileConfigDict
DeleteFileResponseOrDict: TypeAlias = DeleteFileResponse | DeleteFileResponseDict
DeleteFileSearchStoreConfigOrDict: TypeAlias = DeleteFileSearchStoreConfig | DeleteFileSearchStoreConfigDict
DeleteModelConfigOrDict: TypeAlias = DeleteModelConfig | DeleteModelConfigDict
DeleteModelResponseOrDict: TypeAlias = DeleteModelResponse | DeleteModelResponseDict
DeleteResourceJobOrDict: TypeAlias = DeleteResourceJob | DeleteResourceJobDict
DistillationDataStatsOrDict: TypeAlias = DistillationDataStats | DistillationDataStatsDict
DistillationHyperParametersOrDict: TypeAlias = DistillationHyperParameters | DistillationHyperParametersDict
DistillationSamplingSpecOrDict: TypeAlias = DistillationSamplingSpec | DistillationSamplingSpecDict
DistillationSpecOrDict: TypeAlias = DistillationSpec | DistillationSpecDict
DocumentOrDict: TypeAlias = Document | DocumentDict
DocumentMetadataOrDict: TypeAlias = DocumentMetadata | DocumentMetadataDict
DownloadFileConfigOrDict: TypeAlias = DownloadFileConfig | DownloadFileConfigDict
DownloadMediaConfigOrDict: TypeAlias = DownloadMediaConfig | DownloadMediaConfigDict
DynamicRetrievalConfigOrDict: TypeAlias = DynamicRetrievalConfig | DynamicRetrievalConfigDict
EditImageConfigOrDict: TypeAlias = EditImageConfig | EditImageConfigDict
EditImageResponseOrDict: TypeAlias = EditImageResponse | EditImageResponseDict
EmbedContentBatchOrDict: TypeAlias = EmbedContentBatch | EmbedContentBatchDict
EmbedContentConfigOrDict: TypeAlias = EmbedContentConfig | EmbedContentConfigDict
EmbedContentMetadataOrDict: TypeAlias = EmbedContentMetadata | EmbedContentMetadataDict
EmbedContentParametersOrDict: TypeAlias = EmbedContentParameters | EmbedContentParametersDict
EmbedContentRequestOrDict: TypeAlias = EmbedContentRequest | EmbedContentRequestDict
EmbedContentRequestConfigOrDict: TypeAlias = EmbedContentRequestConfig | EmbedContentRequestConfigDict
EmbedContentResponseOrDict: TypeAlias = EmbedContentResponse | EmbedContentResponseDict
EmbeddingInstanceOrDict: TypeAlias = EmbeddingInstance | EmbeddingInstanceDict
EmbeddingParametersOrDict: TypeAlias = EmbeddingParameters | EmbeddingParametersDict
EmbeddingPredictionOrDict: TypeAlias = EmbeddingPrediction | EmbeddingPredictionDict
EmbeddingPredictionsOrDict: TypeAlias = EmbeddingPredictions | EmbeddingPredictionsDict
EmbeddingsBatchJobSourceOrDict: TypeAlias = EmbeddingsBatchJobSource | EmbeddingsBatchJobSourceDict
EncryptionSpecOrDict: TypeAlias = EncryptionSpec | EncryptionSpecDict
EndpointOrDict: TypeAlias = Endpoint | EndpointDict
EnterpriseWebSearchOrDict: TypeAlias = EnterpriseWebSearch | EnterpriseWebSearchDict
EntityLabelOrDict: TypeAlias = EntityLabel | EntityLabelDict
EvaluateDatasetResponseOrDict: TypeAlias = EvaluateDatasetResponse | EvaluateDatasetResponseDict
EvaluateDatasetRunOrDict: TypeAlias = EvaluateDatasetRun | EvaluateDatasetRunDict
EvaluationConfigOrDict: TypeAlias = EvaluationConfig | EvaluationConfigDict
EvaluationDatasetOrDict: TypeAlias = EvaluationDataset | EvaluationDatasetDict
EvaluationParserConfigOrDict: TypeAlias = EvaluationParserConfig | EvaluationParserConfigDict
EvaluationParserConfigCustomCodeParserConfigOrDict: TypeAlias = (
    EvaluationParserConfigCustomCodeParserConfig | EvaluationParserConfigCustomCodeParserConfigDict
)
ExactMatchMetricValueOrDict: TypeAlias = ExactMatchMetricValue | ExactMatchMetricValueDict
ExactMatchSpecOrDict: TypeAlias = ExactMatchSpec | ExactMatchSpecDict
ExecutableCodeOrDict: TypeAlias = ExecutableCode | ExecutableCodeDict
ExternalApiOrDict: TypeAlias = ExternalApi | ExternalApiDict
ExternalApiElasticSearchParamsOrDict: TypeAlias = ExternalApiElasticSearchParams | ExternalApiElasticSearchParamsDict
ExternalApiSimpleSearchParamsOrDict: TypeAlias = ExternalApiSimpleSearchParams | ExternalApiSimpleSearchParamsDict
FetchPredictOperationConfigOrDict: TypeAlias = FetchPredictOperationConfig | FetchPredictOperationConfigDict
FileOrDict: TypeAlias = File | FileDict
FileDataOrDict: TypeAlias = FileData | FileDataDict
FileSearchOrDict: TypeAlias = FileSearch | FileSearchDict
FileSearchStoreOrDict: TypeAlias = FileSearchStore | FileSearchStoreDict
FileStatusOrDict: TypeAlias = FileStatus | FileStatusDict
FullFineTuningSpecOrDict: TypeAlias = FullFineTuningSpec | FullFineTuningSpecDict
FunctionCallOrDict: TypeAlias = FunctionCall | FunctionCallDict
FunctionCallingConfigOrDict: TypeAlias = FunctionCallingConfig | FunctionCallingConfigDict
FunctionDeclarationOrDict: TypeAlias = FunctionDeclaration | FunctionDeclarationDict
FunctionResponseOrDict: TypeAlias = FunctionResponse | FunctionResponseDict
FunctionResponseBlobOrDict: TypeAlias = FunctionResponseBlob | FunctionResponseBlobDict
FunctionResponseFileDataOrDict: TypeAlias = FunctionResponseFileData | FunctionResponseFileDataDict
FunctionResponsePartOrDict: TypeAlias = FunctionResponsePart | FunctionResponsePartDict
GcsDestinationOrDict: TypeAlias = GcsDestination | GcsDestinationDict
GcsSourceOrDict: TypeAlias = GcsSource | GcsSourceDict
GeminiPreferenceExampleOrDict: TypeAlias = GeminiPreferenceExample | GeminiPreferenceExampleDict
GeminiPreferenceExampleCompletionOrDict: TypeAlias = (
    GeminiPreferenceExampleCompletion | GeminiPreferenceExampleCompletionDict
)
GenerateContentConfigOrDict: TypeAlias = GenerateContentConfig | GenerateContentConfigDict
GenerateContentResponseOrDict: TypeAlias = GenerateContentResponse | GenerateContentResponseDict
GenerateContentResponsePromptFeedbackOrDict: TypeAlias = (
    GenerateContentResponsePromptFeedback | GenerateContentResponsePromptFeedbackDict
)
GenerateContentResponseUsageMetadataOrDict: TypeAlias = (
    GenerateContentResponseUsageMetadata | GenerateContentResponseUsageMetadataDict
)
GenerateImagesConfigOrDict: TypeAlias = GenerateImagesConfig | GenerateImagesConfigDict
GenerateImagesResponseOrDict: TypeAlias = GenerateImagesResponse | GenerateImagesResponseDict
GenerateVideosConfigOrDict: TypeAlias = GenerateVideosConfig | GenerateVideosConfigDict
GenerateVideosOperationOrDict: TypeAlias = GenerateVideosOperation | GenerateVideosOperationDict
GenerateVideosResponseOrDict: TypeAlias = GenerateVideosResponse | GenerateVideosResponseDict
GenerateVideosSourceOrDict: TypeAlias = GenerateVideosSource | GenerateVideosSourceDict
GeneratedImageOrDict: TypeAlias = GeneratedImage | GeneratedImageDict
GeneratedImageMaskOrDict: TypeAlias = GeneratedImageMask | GeneratedImageMaskDict
GeneratedVideoOrDict: TypeAlias = GeneratedVideo | GeneratedVideoDict
GenerationConfigOrDict: TypeAlias = GenerationConfig | GenerationConfigDict
GenerationConfigRoutingConfigOrDict: TypeAlias = GenerationConfigRoutingConfig | GenerationConfigRoutingConfigDict
GenerationConfigRoutingConfigAutoRoutingModeOrDict: TypeAlias = (
    GenerationConfigRoutingConfigAutoRoutingMode | GenerationConfigRoutingConfigAutoRoutingModeDict
)
GenerationConfigRoutingConfigManualRoutingModeOrDict: TypeAlias = (
    GenerationConfigRoutingConfigManualRoutingMode | GenerationConfigRoutingConfigManualRoutingModeDict
)
GenerationOutputConfigOrDict: TypeAlias = GenerationOutputConfig | GenerationOutputConfigDict
GetBatchJobConfigOrDict: TypeAlias = GetBatchJobConfig | GetBatchJobConfigDict
GetCachedContentConfigOrDict: TypeAlias = GetCachedContentConfig | GetCachedContentConfigDict
GetDocumentConfigOrDict: TypeAlias = GetDocumentConfig | GetDocumentConfigDict
GetFileConfigOrDict: TypeAlias = GetFileConfig | GetFileConfigDict
GetFileSearchStoreConfigOrDict: TypeAlias = GetFileSearchStoreConfig | GetFileSearchStoreConfigDict
GetModelConfigOrDict: TypeAlias = GetModelConfig | GetModelConfigDict
GetOperationConfigOrDict: TypeAlias = GetOperationConfig | GetOperationConfigDict
GetTuningJobConfigOrDict: TypeAlias = GetTuningJobConfig | GetTuningJobConfigDict
GoogleMapsOrDict: TypeAlias = GoogleMaps | GoogleMapsDict
GoogleMapsGroundingTypesOrDict: TypeAlias = GoogleMapsGroundingTypes | GoogleMapsGroundingTypesDict
GoogleMapsPlacesOrDict: TypeAlias = GoogleMapsPlaces | GoogleMapsPlacesDict
GoogleMapsRoutingOrDict: TypeAlias = GoogleMapsRouting | GoogleMapsRoutingDict
GoogleRpcStatusOrDict: TypeAlias = GoogleRpcStatus | GoogleRpcStatusDict
GoogleSearchOrDict: TypeAlias = GoogleSearch | GoogleSearchDict
GoogleSearchRetrievalOrDict: TypeAlias = GoogleSearchRetrieval | GoogleSearchRetrievalDict
GoogleTypeDateOrDict: TypeAlias = GoogleTypeDate | GoogleTypeDateDict
GroundingAttributionOrDict: TypeAlias = GroundingAttribution | GroundingAttributionDict
GroundingChunkOrDict: TypeAlias = GroundingChunk | GroundingChunkDict
GroundingChunkCustomMetadataOrDict: TypeAlias = GroundingChunkCustomMetadata | GroundingChunkCustomMetadataDict
GroundingChunkImageOrDict: TypeAlias = GroundingChunkImage | GroundingChunkImageDict
GroundingChunkMapsOrDict: TypeAlias = GroundingChunkMaps | GroundingChunkMapsDict
GroundingChunkMapsPlaceAnswerSourcesOrDict: TypeAlias = (
    GroundingChunkMapsPlaceAnswerSources | GroundingChunkMapsPlaceAnswerSourcesDict
)
GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict: TypeAlias = (
    GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution | GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict
)
GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict: TypeAlias = (
    GroundingChunkMapsPlaceAnswerSourcesReviewSnippet | GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict
)
GroundingChunkMapsRouteOrDict: TypeAlias = GroundingChunkMapsRoute | GroundingChunkMapsRouteDict
GroundingChunkRetrievedContextOrDict: TypeAlias = GroundingChunkRetrievedContext | GroundingChunkRetrievedContextDict
GroundingChunkStringListOrDict: TypeAlias = GroundingChunkStringList | GroundingChunkStringListDict
GroundingChunkWebOrDict: TypeAlias = GroundingChunkWeb | GroundingChunkWebDict
GroundingMetadataOrDict: TypeAlias = GroundingMetadata | GroundingMetadataDict
GroundingMetadataSourceFlaggingUriOrDict: TypeAlias = (
    GroundingMetadataSourceFlaggingUri | GroundingMetadataSourceFlaggingUriDict
)
GroundingPassageIdOrDict: TypeAlias = GroundingPassageId | GroundingPassageIdDict
GroundingSupportOrDict: TypeAlias = GroundingSupport | GroundingSupportDict
HistoryConfigOrDict: TypeAlias = HistoryConfig | HistoryConfigDict
HttpOptionsOrDict: TypeAlias = HttpOptions | HttpOptionsDict
HttpResponseOrDict: TypeAlias = HttpResponse | HttpResponseDict
HttpRetryOptionsOrDict: TypeAlias = HttpRetryOptions | HttpRetryOptionsDict
ImageOrDict: TypeAlias = Image | ImageDict
ImageConfigOrDict: TypeAlias = ImageConfig | ImageConfigDict
ImageConfigImageOutputOptionsOrDict: TypeAlias = ImageConfigImageOutputOptions | ImageConfigImageOutputOptionsDict
ImageResponseFormatOrDict: TypeAlias = ImageResponseFormat | ImageResponseFormatDict
ImageSearchOrDict: TypeAlias = ImageSearch | ImageSearchDict
ImportFileConfigOrDict: TypeAlias = ImportFileConfig | ImportFileConfigDict
ImportFileOperationOrDict: TypeAlias = ImportFileOperation | ImportFileOperationDict
ImportFileResponseOrDict: TypeAlias = ImportFileResponse | ImportFileResponseDict
InlinedEmbedContentResponseOrDict: TypeAlias = InlinedEmbedContentResponse | InlinedEmbedContentResponseDict
InlinedRequestOrDict: TypeAlias = InlinedRequest | InlinedRequestDict
InlinedResponseOrDict: TypeAlias = InlinedResponse | InlinedResponseDict
IntervalOrDict: TypeAlias = Interval | IntervalDict
JSONSchemaOrDict: TypeAlias = JSONSchema | JSONSchemaDict
JobErrorOrDict: TypeAlias = JobError | JobErrorDict
LLMBasedMetricSpecOrDict: TypeAlias = LLMBasedMetricSpec | LLMBasedMetricSpecDict
LanguageAutoOrDict: TypeAlias = LanguageAuto | LanguageAutoDict
LanguageHintsOrDict: TypeAlias = LanguageHints | LanguageHintsDict
LatLngOrDict: TypeAlias = LatLng | LatLngDict
ListBatchJobsConfigOrDict: TypeAlias = ListBatchJobsConfig | ListBatchJobsConfigDict
ListBatchJobsResponseOrDict: TypeAlias = ListBatchJobsResponse | ListBatchJobsResponseDict
ListCachedContentsConfigOrDict: TypeAlias = ListCachedContentsConfig | ListCachedContentsConfigDict
ListCachedContentsResponseOrDict: TypeAlias = ListCachedContentsResponse | ListCachedContentsResponseDict
ListDocumentsConfigOrDict: TypeAlias = ListDocumentsConfig | ListDocumentsConfigDict
ListDocumentsResponseOrDict: TypeAlias = ListDocumentsResponse | ListDocumentsResponseDict
ListFileSearchStoresConfigOrDict: TypeAlias = ListFileSearchStoresConfig | ListFileSearchStoresConfigDict
ListFileSearchStoresResponseOrDict: TypeAlias = ListFileSearchStoresResponse | ListFileSearchStoresResponseDict
ListFilesConfigOrDict: TypeAlias = ListFilesConfig | ListFilesConfigDict
ListFilesResponseOrDict: TypeAlias = ListFilesResponse | ListFilesResponseDict
ListModelsConfigOrDict: TypeAlias = ListModelsConfig | ListModelsConfigDict
ListModelsResponseOrDict: TypeAlias = ListModelsResponse | ListModelsResponseDict
ListTuningJobsConfigOrDict: TypeAlias = ListTuningJobsConfig | ListTuningJobsConfigDict
ListTuningJobsResponseOrDict: TypeAlias = ListTuningJobsResponse | ListTuningJobsResponseDict
LiveClientContentOrDict: TypeAlias = LiveClientContent | LiveClientContentDict
LiveClientContextUpdateOrDict: TypeAlias = LiveClientContextUpdate | LiveClientContextUpdateDict
LiveClientContextUpdateToolsOrDict: TypeAlias = LiveClientContextUpdateTools | LiveClientContextUpdateToolsDict
LiveClientMessageOrDict: TypeAlias = LiveClientMessage | LiveClientMessageDict
LiveClientRealtimeInputOrDict: TypeAlias = LiveClientRealtimeInput | LiveClientRealtimeInputDict
LiveClientSetupOrDict: TypeAlias = LiveClientSetup | LiveClientSetupDict
LiveClientToolResponseOrDict: TypeAlias = LiveClientToolResponse | LiveClientToolResponseDict
LiveConnectConfigOrDict: TypeAlias = LiveConnectConfig | LiveConnectConfigDict
LiveConnectConstraintsOrDict: TypeAlias = LiveConnectConstraints | LiveConnectConstraintsDict
LiveConnectParametersOrDict: TypeAlias = LiveConnectParameters | LiveConnectParametersDict
LiveMusicClientContentOrDict: TypeAlias = LiveMusicClientContent | LiveMusicClientContentDict
LiveMusicClientMessageOrDict: TypeAlias = LiveMusicClientMessage | LiveMusicClientMessageDict
LiveMusicClientSetupOrDict: TypeAlias = LiveMusicClientSetup | LiveMusicClientSetupDict
LiveMusicConnectParametersOrDict: TypeAlias = LiveMusicConnectParameters | LiveMusicConnectParametersDict
LiveMusicFilteredPromptOrDict: TypeAlias = LiveMusicFilteredPrompt | LiveMusicFilteredPromptDict
LiveMusicGenerationConfigOrDict: TypeAlias = LiveMusicGenerationConfig | LiveMusicGenerationConfigDict
LiveMusicServerContentOrDict: TypeAlias = LiveMusicServerContent | LiveMusicServerContentDict
LiveMusicServerMessageOrDict: TypeAlias = LiveMusicServerMessage | LiveMusicServerMessageDict
LiveMusicServerSetupCompleteOrDict: TypeAlias = LiveMusicServerSetupComplete | LiveMusicServerSetupCompleteDict
LiveMusicSetConfigParametersOrDict: TypeAlias = LiveMusicSetConfigParameters | LiveMusicSetConfigParametersDict
LiveMusicSetWeightedPromptsParametersOrDict: TypeAlias = (
    LiveMusicSetWeightedPromptsParameters | LiveMusicSetWeightedPromptsParametersDict
)
LiveMusicSourceMetadataOrDict: TypeAlias = LiveMusicSourceMetadata | LiveMusicSourceMetadataDict
LiveSendRealtimeInputParametersOrDict: TypeAlias = LiveSendRealtimeInputParameters | LiveSendRealtimeInputParametersDict
LiveServerContentOrDict: TypeAlias = LiveServerContent | LiveServerContentDict
LiveServerGoAwayOrDict: TypeAlias = LiveServerGoAway | LiveServerGoAwayDict
LiveServerMessageOrDict: TypeAlias = LiveServerMessage | LiveServerMessageDict
LiveServerSessionResumptionUpdateOrDict: TypeAlias = (
    LiveServerSessionResumptionUpdate | LiveServerSessionResumptionUpdateDict
)
LiveServerSetupCompleteOrDict: TypeAlias = LiveServerSetupComplete | LiveServerSetupCompleteDict
LiveServerToolCallOrDict: TypeAlias = LiveServerToolCall | LiveServerToolCallDict
LiveServerToolCallCancellationOrDict: TypeAlias = LiveServerToolCallCancellation | LiveServerToolCallCancellationDict
LogprobsResultOrDict: TypeAlias = LogprobsResult | LogprobsResultDict
LogprobsResultCandidateOrDict: TypeAlias = LogprobsResultCandidate | LogprobsResultCandidateDict
LogprobsResultTopCandidatesOrDict: TypeAlias = LogprobsResultTopCandidates | LogprobsResultTopCandidatesDict
LongRunningOperationOrDict: TypeAlias = LongRunningOperation | LongRunningOperationDict
MaskReferenceConfigOrDict: TypeAlias = MaskReferenceConfig | MaskReferenceConfigDict
MaskReferenceImageOrDict: TypeAlias = MaskReferenceImage | MaskReferenceImageDict
McpServerOrDict: TypeAlias = McpServer | McpServerDict
MetricOrDict: TypeAlias = Metric | MetricDict
ModalityTokenCountOrDict: TypeAlias = ModalityTokenCount | ModalityTokenCountDict
ModelOrDict: TypeAlias = Model | ModelDict
ModelArmorConfigOrDict: TypeAlias = ModelArmorConfig | ModelArmorConfigDict
ModelSelectionConfigOrDict: TypeAlias = ModelSelectionConfig | ModelSelectionConfigDict
ModelStatusOrDict: TypeAlias = ModelStatus | ModelStatusDict
MultiSpeakerVoiceConfigOrDict: TypeAlias = MultiSpeakerVoiceConfig | MultiSpeakerVoiceConfigDict
OutputConfigOrDict: TypeAlias = OutputConfig | OutputConfigDict
OutputInfoOrDict: TypeAlias = OutputInfo | OutputInfoDict
PairwiseMetricResultOrDict: TypeAlias = PairwiseMetricResult | PairwiseMetricResultDict
PairwiseMetricSpecOrDict: TypeAlias = PairwiseMetricSpec | PairwiseMetricSpecDict
PartOrDict: TypeAlias = Part | PartDict
PartMediaResolutionOrDict: TypeAlias = PartMediaResolution | PartMediaResolutionDict
PartialArgOrDict: TypeAlias = PartialArg | PartialArgDict
PartnerModelTuningSpecOrDict: TypeAlias = PartnerModelTuningSpec | PartnerModelTuningSpecDict
PointwiseMetricResultOrDict: TypeAlias = PointwiseMetricResult | PointwiseMetricResultDict
PointwiseMetricSpecOrDict: TypeAlias = PointwiseMetricSpec | PointwiseMetricSpecDict
PreTunedModelOrDict: TypeAlias = PreTunedModel | PreTunedModelDict
PrebuiltVoiceConfigOrDict: TypeAlias = PrebuiltVoiceConfig | PrebuiltVoiceConfigDict
PredefinedMetricSpecOrDict: TypeAlias = PredefinedMetricSpec | PredefinedMetricSpecDict
PreferenceOptimizationDataStatsOrDict: TypeAlias = PreferenceOptimizationDataStats | PreferenceOptimizationDataStatsDict
PreferenceOptimizationHyperParametersOrDict: TypeAlias = (
    PreferenceOptimizationHyperParameters | PreferenceOptimizationHyperParametersDict
)
PreferenceOptimizationSpecOrDict: TypeAlias = PreferenceOptimizationSpec | PreferenceOptimizationSpecDict
ProactivityConfigOrDict: TypeAlias = ProactivityConfig | ProactivityConfigDict
ProductImageOrDict: TypeAlias = ProductImage | ProductImageDict
ProjectOperationOrDict: TypeAlias = ProjectOperation | ProjectOperationDict
RagChunkOrDict: TypeAlias = RagChunk | RagChunkDict
RagChunkPageSpanOrDict: TypeAlias = RagChunkPageSpan | RagChunkPageSpanDict
RagRetrievalConfigOrDict: TypeAlias = RagRetrievalConfig | RagRetrievalConfigDict
RagRetrievalConfigFilterOrDict: TypeAlias = RagRetrievalConfigFilter | RagRetrievalConfigFilterDict
RagRetrievalConfigHybridSearchOrDict: TypeAlias = RagRetrievalConfigHybridSearch | RagRetrievalConfigHybridSearchDict
RagRetrievalConfigRankingOrDict: TypeAlias = RagRetrievalConfigRanking | RagRetrievalConfigRankingDict
RagRetrievalConfigRankingLlmRankerOrDict: TypeAlias = (
    RagRetrievalConfigRankingLlmRanker | RagRetrievalConfigRankingLlmRankerDict
)
RagRetrievalConfigRankingRankServiceOrDict: TypeAlias = (
    RagRetrievalConfigRankingRankService | RagRetrievalConfigRankingRankServiceDict
)
RawOutputOrDict: TypeAlias = RawOutput | RawOutputDict
RawReferenceImageOrDict: TypeAlias = RawReferenceImage | RawReferenceImageDict
RealtimeInputConfigOrDict: TypeAlias = RealtimeInputConfig | RealtimeInputConfigDict
RecontextImageConfigOrDict: TypeAlias = RecontextImageConfig | RecontextImageConfigDict
RecontextImageResponseOrDict: TypeAlias = RecontextImageResponse | RecontextImageResponseDict
RecontextImageSourceOrDict: TypeAlias = RecontextImageSource | RecontextImageSourceDict
ReferenceImageAPIOrDict: TypeAlias = ReferenceImageAPI | ReferenceImageAPIDict
RegisterFilesConfigOrDict: TypeAlias = RegisterFilesConfig | RegisterFilesConfigDict
RegisterFilesResponseOrDict: TypeAlias = RegisterFilesResponse | RegisterFilesResponseDict
ReinforcementTuningAutoraterScorerOrDict: TypeAlias = (
    ReinforcementTuningAutoraterScorer | ReinforcementTuningAutoraterScorerDict
)
ReinforcementTuningAutoraterScorerExactMatchScorerOrDict: TypeAlias = (
    ReinforcementTuningAutoraterScorerExactMatchScorer | ReinforcementTuningAutoraterScorerExactMatchScorerDict
)
ReinforcementTuningAutoraterScorerParsedResponseConversionScorerOrDict: TypeAlias = (
    ReinforcementTuningAutoraterScorerParsedResponseConversionScorer
    | ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict
)
ReinforcementTuningCloudRunRewardScorerOrDict: TypeAlias = (
    ReinforcementTuningCloudRunRewardScorer | ReinforcementTuningCloudRunRewardScorerDict
)
ReinforcementTuningCodeExecutionRewardScorerOrDict: TypeAlias = (
    ReinforcementTuningCodeExecutionRewardScorer | ReinforcementTuningCodeExecutionRewardScorerDict
)
ReinforcementTuningExampleOrDict: TypeAlias = ReinforcementTuningExample | ReinforcementTuningExampleDict
ReinforcementTuningHyperParametersOrDict: TypeAlias = (
    ReinforcementTuningHyperParameters | ReinforcementTuningHyperParametersDict
)
ReinforcementTuningParseResponseConfigOrDict: TypeAlias = (
    ReinforcementTuningParseResponseConfig | ReinforcementTuningParseResponseConfigDict
)
ReinforcementTuningRewardInfoOrDict: TypeAlias = ReinforcementTuningRewardInfo | ReinforcementTuningRewardInfoDict
ReinforcementTuningSpecOrDict: TypeAlias = ReinforcementTuningSpec | ReinforcementTuningSpecDict
ReinforcementTuningStringMatchRewardScorerOrDict: TypeAlias = (
    ReinforcementTuningStringMatchRewardScorer | ReinforcementTuningStringMatchRewardScorerDict
)
ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionOrDict: TypeAlias = (
    ReinforcementTuningStringMatchRewardScorerJsonMatchExpression
    | ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict
)
ReinforcementTuningStringMatchRewardScorerStringMatchExpressionOrDict: TypeAlias = (
    ReinforcementTuningStringMatchRewardScorerStringMatchExpression
    | ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict
)
ReinforcementTuningUserDatasetExamplesOrDict: TypeAlias = (
    ReinforcementTuningUserDatasetExamples | ReinforcementTuningUserDatasetExamplesDict
)
ReplicatedVoiceConfigOrDict: TypeAlias = ReplicatedVoiceConfig | ReplicatedVoiceConfigDict
ResponseFormatOrDict: TypeAlias = ResponseFormat | ResponseFormatDict
RetrievalOrDict: TypeAlias = Retrieval | RetrievalDict
RetrievalConfigOrDict: TypeAlias = RetrievalConfig | RetrievalConfigDict
RetrievalMetadataOrDict: TypeAlias = RetrievalMetadata | RetrievalMetadataDict
RougeMetricValueOrDict: TypeAlias = RougeMetricValue | RougeMetricValueDict
RougeSpecOrDict: TypeAlias = RougeSpec | RougeSpecDict
RubricGenerationSpecOrDict: TypeAlias = RubricGenerationSpec | RubricGenerationSpecDict
SafetyAttributesOrDict: TypeAlias = SafetyAttributes | SafetyAttributesDict
SafetyRatingOrDict: TypeAlias = SafetyRating | SafetyRatingDict
SafetySettingOrDict: TypeAlias = SafetySetting | SafetySettingDict
SchemaOrDict: TypeAlias = Schema | SchemaDict
ScribbleImageOrDict: TypeAlias = ScribbleImage | ScribbleImageDict
SearchEntryPointOrDict: TypeAlias = SearchEntryPoint | SearchEntryPointDict
SearchTypesOrDict: TypeAlias = SearchTypes | SearchTypesDict
SegmentOrDict: TypeAlias = Segment | SegmentDict
SegmentImageConfigOrDict: TypeAlias = SegmentImageConfig | SegmentImageConfigDict
SegmentImageResponseOrDict: TypeAlias = SegmentImageResponse | SegmentImageResponseDict
SegmentImageSourceOrDict: TypeAlias = SegmentImageSource | SegmentImageSourceDict
SemanticRetrieverChunkOrDict: TypeAlias = SemanticRetrieverChunk | SemanticRetrieverChunkDict
SessionResumptionConfigOrDict: TypeAlias = SessionResumptionConfig | SessionResumptionConfigDict
SingleEmbedContentResponseOrDict: TypeAlias = SingleEmbedContentResponse | SingleEmbedContentResponseDict
SingleReinforcementTuningRewardConfigOrDict: TypeAlias = (
    SingleReinforcementTuningRewardConfig | SingleReinforcementTuningRewardConfigDict
)
SlidingWindowOrDict: TypeAlias = SlidingWindow | SlidingWindowDict
SpeakerVoiceConfigOrDict: TypeAlias = SpeakerVoiceConfig | SpeakerVoiceConfigDict
SpeechConfigOrDict: TypeAlias = SpeechConfig | SpeechConfigDict
SpeechMetadataOrDict: TypeAlias = SpeechMetadata | SpeechMetadataDict
SpreadsheetMetadataOrDict: TypeAlias = SpreadsheetMetadata | SpreadsheetMetadataDict
StreamableHttpTransportOrDict: TypeAlias = StreamableHttpTransport | StreamableHttpTransportDict
StringListOrDict: TypeAlias = StringList | StringListDict
StyleReferenceConfigOrDict: TypeAlias = StyleReferenceConfig | StyleReferenceConfigDict
StyleReferenceImageOrDict: TypeAlias = StyleReferenceImage | StyleReferenceImageDict
SubjectReferenceConfigOrDict: TypeAlias = SubjectReferenceConfig | SubjectReferenceConfigDict
SubjectReferenceImageOrDict: TypeAlias = SubjectReferenceImage | SubjectReferenceImageDict
SupervisedHyperParametersOrDict: TypeAlias = SupervisedHyperParameters | SupervisedHyperParametersDict
SupervisedTuningDataStatsOrDict: TypeAlias = SupervisedTuningDataStats | SupervisedTuningDataStatsDict
SupervisedTuningDatasetDistributionOrDict: TypeAlias = (
    SupervisedTuningDatasetDistribution | SupervisedTuningDatasetDistributionDict
)
SupervisedTuningDatasetDistributionDatasetBucketOrDict: TypeAlias = (
    SupervisedTuningDatasetDistributionDatasetBucket | SupervisedTuningDatasetDistributionDatasetBucketDict
)
SupervisedTuningSpecOrDict: TypeAlias = SupervisedTuningSpec | SupervisedTuningSpecDict
TextResponseFormatOrDict: TypeAlias = TextResponseFormat | TextResponseFormatDict
ThinkingConfigOrDict: TypeAlias = ThinkingConfig | ThinkingConfigDict
TokensInfoOrDict: TypeAlias = TokensInfo | TokensInfoDict
ToolOrDict: TypeAlias = Tool | ToolDict
ToolCallOrDict: TypeAlias = ToolCall | ToolCallDict
ToolCodeExecutionOrDict: TypeAlias = ToolCodeExecution | ToolCodeExecutionDict
ToolConfigOrDict: TypeAlias = ToolConfig | ToolConfigDict
ToolExaAiSearchOrDict: TypeAlias = ToolExaAiSearch | ToolExaAiSearchDict
ToolParallelAiSearchOrDict: TypeAlias = ToolParallelAiSearch | ToolParallelAiSearchDict
ToolResponseOrDict: TypeAlias = ToolResponse | ToolResponseDict
TranscriptionOrDict: TypeAlias = Transcription | TranscriptionDict
TranslationConfigOrDict: TypeAlias = TranslationConfig | TranslationConfigDict
TunedModelOrDict: TypeAlias = TunedModel | TunedModelDict
TunedModelCheckpointOrDict: TypeAlias = TunedModelCheckpoint | TunedModelCheckpointDict
TunedModelInfoOrDict: TypeAlias = TunedModelInfo | TunedModelInfoDict
TuningDataStatsOrDict: TypeAlias = TuningDataStats | TuningDataStatsDict
TuningDatasetOrDict: TypeAlias = TuningDataset | TuningDatasetDict
TuningExampleOrDict: TypeAlias = TuningExample | TuningExampleDict
TuningJobOrDict: TypeAlias = TuningJob | TuningJobDict
TuningJobMetadataOrDict: TypeAlias = TuningJobMetadata | TuningJobMetadataDict
TuningOperationOrDict: TypeAlias = TuningOperation | TuningOperationDict
TuningValidationDatasetOrDict: TypeAlias = TuningValidationDataset | TuningValidationDatasetDict
UnifiedMetricOrDict: TypeAlias = UnifiedMetric | UnifiedMetricDict
UpdateCachedContentConfigOrDict: TypeAlias = UpdateCachedContentConfig | UpdateCachedContentConfigDict
UpdateModelConfigOrDict: TypeAlias = UpdateModelConfig | UpdateModelConfigDict
UploadFileConfigOrDict: TypeAlias = UploadFileConfig | UploadFileConfigDict
UploadToFileSearchStoreConfigOrDict: TypeAlias = UploadToFileSearchStoreConfig | UploadToFileSearchStoreConfigDict
UploadToFileSearchStoreOperationOrDict: TypeAlias = (
    UploadToFileSearchStoreOperation | UploadToFileSearchStoreOperationDict
)
UploadToFileSearchStoreResponseOrDict: TypeAlias = UploadToFileSearchStoreResponse | UploadToFileSearchStoreResponseDict
UploadToFileSearchStoreResumableResponseOrDict: TypeAlias = (
    UploadToFileSearchStoreResumableResponse | UploadToFileSearchStoreResumableResponseDict
)
UpscaleImageConfigOrDict: TypeAlias = UpscaleImageConfig | UpscaleImageConfigDict
UpscaleImageParametersOrDict: TypeAlias = UpscaleImageParameters | UpscaleImageParametersDict
UpscaleImageResponseOrDict: TypeAlias = UpscaleImageResponse | UpscaleImageResponseDict
UrlContextOrDict: TypeAlias = UrlContext | UrlContextDict
UrlContextMetadataOrDict: TypeAlias = UrlContextMetadata | UrlContextMetadataDict
UrlMetadataOrDict: TypeAlias = UrlMetadata | UrlMetadataDict
UsageMetadataOrDict: TypeAlias = UsageMetadata | UsageMetadataDict
ValidateRewardConfigOrDict: TypeAlias = ValidateRewardConfig | ValidateRewardConfigDict
ValidateRewardResponseOrDict: TypeAlias = ValidateRewardResponse | ValidateRewardResponseDict
VeoHyperParametersOrDict: TypeAlias = VeoHyperParameters | VeoHyperParametersDict
VeoLoraTuningSpecOrDict: TypeAlias = VeoLoraTuningSpec | VeoLoraTuningSpecDict
VeoTuningSpecOrDict: TypeAlias = VeoTuningSpec | VeoTuningSpecDict
VertexAISearchOrDict: TypeAlias = VertexAISearch | VertexAISearchDict
VertexAISearchDataStoreSpecOrDict: TypeAlias = VertexAISearchDataStoreSpec | VertexAISearchDataStoreSpecDict
VertexMultimodalDatasetDestinationOrDict: TypeAlias = (
    VertexMultimodalDatasetDestination | VertexMultimodalDatasetDestinationDict
)
VertexRagStoreOrDict: TypeAlias = VertexRagStore | VertexRagStoreDict
VertexRagStoreRagResourceOrDict: TypeAlias = VertexRagStoreRagResource | VertexRagStoreRagResourceDict
VideoOrDict: TypeAlias = Video | VideoDict
VideoGenerationMaskOrDict: TypeAlias = VideoGenerationMask | VideoGenerationMaskDict
VideoGenerationReferenceImageOrDict: TypeAlias = VideoGenerationReferenceImage | VideoGenerationReferenceImageDict
VideoMetadataOrDict: TypeAlias = VideoMetadata | VideoMetadataDict
VideoResponseFormatOrDict: TypeAlias = VideoResponseFormat | VideoResponseFormatDict
VoiceActivityOrDict: TypeAlias = VoiceActivity | VoiceActivityDict
VoiceActivityDetectionSignalOrDict: TypeAlias = VoiceActivityDetectionSignal | VoiceActivityDetectionSignalDict
VoiceConfigOrDict: TypeAlias = VoiceConfig | VoiceConfigDict
VoiceConsentSignatureOrDict: TypeAlias = VoiceConsentSignature | VoiceConsentSignatureDict
WebSearchOrDict: TypeAlias = WebSearch | WebSearchDict
WebhookConfigOrDict: TypeAlias = WebhookConfig | WebhookConfigDict
WeightedPromptOrDict: TypeAlias = WeightedPrompt | WeightedPromptDict
WhiteSpaceConfigOrDict: TypeAlias = WhiteSpaceConfig | WhiteSpaceConfigDict
WordInfoOrDict: TypeAlias = WordInfo | WordInfoDict
