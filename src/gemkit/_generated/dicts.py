"""Typed dictionaries that may stand in for the models. Generated: `make gen` writes this file anew."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from gemkit._generated.types.auth_tokens import (
        AuthToken,
        CreateAuthTokenConfig,
        CreateAuthTokenParameters,
        LiveConnectConstraints,
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
        HarmBlockThreshold,
        HarmCategory,
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
        HarmProbability,
        HarmSeverity,
        LogprobsResult,
        LogprobsResultCandidate,
        LogprobsResultTopCandidates,
        ModelStage,
        ModelStatus,
        RagChunk,
        RagChunkPageSpan,
        RetrievalMetadata,
        SafetyRating,
        SearchEntryPoint,
        Segment,
        SemanticRetrieverChunk,
        TrafficType,
        UrlContextMetadata,
        UrlMetadata,
        UrlRetrievalStatus,
    )
    from gemkit._generated.types.schema import (
        JSONSchema,
        Schema,
        Type,
    )
    from gemkit._generated.types.tokens import (
        ComputeTokensConfig,
        ComputeTokensResponse,
        CountTokensConfig,
        CountTokensResponse,
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
    from gemkit._transforms.inputs import (
        AiohttpSessionDict,
        ContentListUnionDict,
        ContentUnionDict,
        HttpxAsyncClientDict,
        HttpxClientDict,
        SchemaUnionDict,
        SpeechConfigUnionDict,
        ToolListUnionDict,
    )


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


class AvatarConfigDict(TypedDict, total=False):
    """The figure that speaks in the video a session sends back."""

    audio_bitrate_bps: int | None
    avatar_name: str | None
    customized_avatar: CustomizedAvatarOrDict | None
    video_bitrate_bps: int | None


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


class ComputeTokensConfigDict(TypedDict, total=False):
    """Settings for `models.compute_tokens`."""

    http_options: HttpOptionsOrDict | None


class ComputeTokensResponseDict(TypedDict, total=False):
    """The tokens that the contents were split into. Output only."""

    tokens_info: Sequence[TokensInfoOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


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


class ContextWindowCompressionConfigDict(TypedDict, total=False):
    """How a long session is kept within the model's context window."""

    sliding_window: SlidingWindowOrDict | None
    trigger_tokens: int | None


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


class CustomMetadataDict(TypedDict, total=False):
    """A fact about a document that searches can filter by: a key and one of three kinds of value."""

    key: str | None
    numeric_value: float | None
    string_list_value: StringListOrDict | None
    string_value: str | None


class CustomizedAvatarDict(TypedDict, total=False):
    """A figure made from a picture."""

    image_data: bytes | None
    image_mime_type: str | None


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


class EndpointDict(TypedDict, total=False):
    """A Vertex AI endpoint and the model that it serves."""

    deployed_model_id: str | None
    name: str | None


class EnterpriseWebSearchDict(TypedDict, total=False):
    """Tool that grounds answers in web pages, on terms fit for enterprises. Vertex AI only."""

    blocking_confidence: PhishBlockThreshold | str | None
    exclude_domains: Sequence[str] | None


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
    response_modalities: Sequence[str] | None
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
    timeout: int | None
    client_args: Mapping[str, Any] | None
    async_client_args: Mapping[str, Any] | None
    extra_body: Mapping[str, Any] | None
    retry_options: HttpRetryOptionsOrDict | None
    httpx_client: HttpxClientDict | None
    httpx_async_client: HttpxAsyncClientDict | None
    aiohttp_client: AiohttpSessionDict | None
    stream_idle_timeout: int | None


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


class LanguageAutoDict(TypedDict, total=False):
    """Asked for automatic detection of the spoken language. Deprecated: leave `language_codes` unset."""


class LanguageHintsDict(TypedDict, total=False):
    """Languages to expect in audio. Deprecated: set `language_codes` on the transcription config."""

    language_codes: Sequence[str] | None


class LatLngDict(TypedDict, total=False):
    """A point on Earth in degrees (WGS84)."""

    latitude: float | None
    longitude: float | None


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

    page_size: int | None
    page_token: str | None
    filter: str | None
    query_base: bool | None
    http_options: HttpOptionsOrDict | None


class ListModelsResponseDict(TypedDict, total=False):
    """One page of models; output only."""

    models: Sequence[ModelOrDict] | None
    next_page_token: str | None
    sdk_http_response: HttpResponseOrDict | None


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


class McpServerDict(TypedDict, total=False):
    """An MCP server that the service, not this client, connects to. Gemini API only; input only."""

    name: str | None
    streamable_http_transport: StreamableHttpTransportOrDict | None


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


class PrebuiltVoiceConfigDict(TypedDict, total=False):
    """Picks one of the voices that the service brings along; input only."""

    voice_name: str | None


class ProactivityConfigDict(TypedDict, total=False):
    """What the model may do on its own account."""

    proactive_audio: bool | None
    proactive_video: bool | None


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


class RealtimeInputConfigDict(TypedDict, total=False):
    """What counts as the user's turn in a stream of sound and pictures."""

    activity_handling: ActivityHandling | str | None
    automatic_activity_detection: AutomaticActivityDetectionOrDict | None
    interim_transcript_timestamp_enabled: bool | None
    turn_coverage: TurnCoverage | str | None


class RegisterFilesConfigDict(TypedDict, total=False):
    """Settings for `files.register_files`."""

    should_return_http_response: bool | None
    http_options: HttpOptionsOrDict | None


class RegisterFilesResponseDict(TypedDict, total=False):
    """The files that objects in Cloud Storage have become."""

    files: Sequence[FileOrDict] | None
    sdk_http_response: HttpResponseOrDict | None


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


class TunedModelInfoDict(TypedDict, total=False):
    """Origin and dates of a tuned model; output only."""

    base_model: str | None
    create_time: datetime.datetime | None
    update_time: datetime.datetime | None


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


class VideoMetadataDict(TypedDict, total=False):
    """Which stretch of a video to use and how densely to sample it; input only."""

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


class WhiteSpaceConfigDict(TypedDict, total=False):
    """How to cut a document at white space."""

    max_overlap_tokens: int | None
    max_tokens_per_chunk: int | None


class WordInfoDict(TypedDict, total=False):
    """One recognised word and its place in the audio."""

    end_offset: str | None
    start_offset: str | None
    word: str | None


ApiAuthOrDict: TypeAlias = "ApiAuth | ApiAuthDict"
ApiAuthApiKeyConfigOrDict: TypeAlias = "ApiAuthApiKeyConfig | ApiAuthApiKeyConfigDict"
ApiKeyConfigOrDict: TypeAlias = "ApiKeyConfig | ApiKeyConfigDict"
AttributionSourceIdOrDict: TypeAlias = "AttributionSourceId | AttributionSourceIdDict"
AudioMetadataOrDict: TypeAlias = "AudioMetadata | AudioMetadataDict"
AudioResponseFormatOrDict: TypeAlias = "AudioResponseFormat | AudioResponseFormatDict"
AudioTranscriptionConfigOrDict: TypeAlias = "AudioTranscriptionConfig | AudioTranscriptionConfigDict"
AuthConfigOrDict: TypeAlias = "AuthConfig | AuthConfigDict"
AuthConfigGoogleServiceAccountConfigOrDict: TypeAlias = (
    "AuthConfigGoogleServiceAccountConfig | AuthConfigGoogleServiceAccountConfigDict"
)
AuthConfigHttpBasicAuthConfigOrDict: TypeAlias = "AuthConfigHttpBasicAuthConfig | AuthConfigHttpBasicAuthConfigDict"
AuthConfigOauthConfigOrDict: TypeAlias = "AuthConfigOauthConfig | AuthConfigOauthConfigDict"
AuthConfigOidcConfigOrDict: TypeAlias = "AuthConfigOidcConfig | AuthConfigOidcConfigDict"
AuthTokenOrDict: TypeAlias = "AuthToken | AuthTokenDict"
AutomaticActivityDetectionOrDict: TypeAlias = "AutomaticActivityDetection | AutomaticActivityDetectionDict"
AutomaticFunctionCallingConfigOrDict: TypeAlias = "AutomaticFunctionCallingConfig | AutomaticFunctionCallingConfigDict"
AvatarConfigOrDict: TypeAlias = "AvatarConfig | AvatarConfigDict"
BlobOrDict: TypeAlias = "Blob | BlobDict"
CachedContentOrDict: TypeAlias = "CachedContent | CachedContentDict"
CachedContentUsageMetadataOrDict: TypeAlias = "CachedContentUsageMetadata | CachedContentUsageMetadataDict"
CandidateOrDict: TypeAlias = "Candidate | CandidateDict"
CheckpointOrDict: TypeAlias = "Checkpoint | CheckpointDict"
ChunkingConfigOrDict: TypeAlias = "ChunkingConfig | ChunkingConfigDict"
CitationOrDict: TypeAlias = "Citation | CitationDict"
CitationMetadataOrDict: TypeAlias = "CitationMetadata | CitationMetadataDict"
ClaudeFileOrDict: TypeAlias = "ClaudeFile | ClaudeFileDict"
CodeExecutionResultOrDict: TypeAlias = "CodeExecutionResult | CodeExecutionResultDict"
ComputeTokensConfigOrDict: TypeAlias = "ComputeTokensConfig | ComputeTokensConfigDict"
ComputeTokensResponseOrDict: TypeAlias = "ComputeTokensResponse | ComputeTokensResponseDict"
ComputerUseOrDict: TypeAlias = "ComputerUse | ComputerUseDict"
ContentOrDict: TypeAlias = "Content | ContentDict"
ContentEmbeddingOrDict: TypeAlias = "ContentEmbedding | ContentEmbeddingDict"
ContentEmbeddingStatisticsOrDict: TypeAlias = "ContentEmbeddingStatistics | ContentEmbeddingStatisticsDict"
ContextWindowCompressionConfigOrDict: TypeAlias = "ContextWindowCompressionConfig | ContextWindowCompressionConfigDict"
CountTokensConfigOrDict: TypeAlias = "CountTokensConfig | CountTokensConfigDict"
CountTokensResponseOrDict: TypeAlias = "CountTokensResponse | CountTokensResponseDict"
CreateAuthTokenConfigOrDict: TypeAlias = "CreateAuthTokenConfig | CreateAuthTokenConfigDict"
CreateAuthTokenParametersOrDict: TypeAlias = "CreateAuthTokenParameters | CreateAuthTokenParametersDict"
CreateCachedContentConfigOrDict: TypeAlias = "CreateCachedContentConfig | CreateCachedContentConfigDict"
CreateFileConfigOrDict: TypeAlias = "CreateFileConfig | CreateFileConfigDict"
CreateFileResponseOrDict: TypeAlias = "CreateFileResponse | CreateFileResponseDict"
CreateFileSearchStoreConfigOrDict: TypeAlias = "CreateFileSearchStoreConfig | CreateFileSearchStoreConfigDict"
CustomMetadataOrDict: TypeAlias = "CustomMetadata | CustomMetadataDict"
CustomizedAvatarOrDict: TypeAlias = "CustomizedAvatar | CustomizedAvatarDict"
DeleteCachedContentConfigOrDict: TypeAlias = "DeleteCachedContentConfig | DeleteCachedContentConfigDict"
DeleteCachedContentResponseOrDict: TypeAlias = "DeleteCachedContentResponse | DeleteCachedContentResponseDict"
DeleteDocumentConfigOrDict: TypeAlias = "DeleteDocumentConfig | DeleteDocumentConfigDict"
DeleteFileConfigOrDict: TypeAlias = "DeleteFileConfig | DeleteFileConfigDict"
DeleteFileResponseOrDict: TypeAlias = "DeleteFileResponse | DeleteFileResponseDict"
DeleteFileSearchStoreConfigOrDict: TypeAlias = "DeleteFileSearchStoreConfig | DeleteFileSearchStoreConfigDict"
DeleteModelConfigOrDict: TypeAlias = "DeleteModelConfig | DeleteModelConfigDict"
DeleteModelResponseOrDict: TypeAlias = "DeleteModelResponse | DeleteModelResponseDict"
DocumentOrDict: TypeAlias = "Document | DocumentDict"
DocumentMetadataOrDict: TypeAlias = "DocumentMetadata | DocumentMetadataDict"
DownloadFileConfigOrDict: TypeAlias = "DownloadFileConfig | DownloadFileConfigDict"
DownloadMediaConfigOrDict: TypeAlias = "DownloadMediaConfig | DownloadMediaConfigDict"
DynamicRetrievalConfigOrDict: TypeAlias = "DynamicRetrievalConfig | DynamicRetrievalConfigDict"
EmbedContentConfigOrDict: TypeAlias = "EmbedContentConfig | EmbedContentConfigDict"
EmbedContentMetadataOrDict: TypeAlias = "EmbedContentMetadata | EmbedContentMetadataDict"
EmbedContentRequestOrDict: TypeAlias = "EmbedContentRequest | EmbedContentRequestDict"
EmbedContentRequestConfigOrDict: TypeAlias = "EmbedContentRequestConfig | EmbedContentRequestConfigDict"
EmbedContentResponseOrDict: TypeAlias = "EmbedContentResponse | EmbedContentResponseDict"
EmbeddingInstanceOrDict: TypeAlias = "EmbeddingInstance | EmbeddingInstanceDict"
EmbeddingParametersOrDict: TypeAlias = "EmbeddingParameters | EmbeddingParametersDict"
EmbeddingPredictionOrDict: TypeAlias = "EmbeddingPrediction | EmbeddingPredictionDict"
EmbeddingPredictionsOrDict: TypeAlias = "EmbeddingPredictions | EmbeddingPredictionsDict"
EndpointOrDict: TypeAlias = "Endpoint | EndpointDict"
EnterpriseWebSearchOrDict: TypeAlias = "EnterpriseWebSearch | EnterpriseWebSearchDict"
ExecutableCodeOrDict: TypeAlias = "ExecutableCode | ExecutableCodeDict"
ExternalApiOrDict: TypeAlias = "ExternalApi | ExternalApiDict"
ExternalApiElasticSearchParamsOrDict: TypeAlias = "ExternalApiElasticSearchParams | ExternalApiElasticSearchParamsDict"
ExternalApiSimpleSearchParamsOrDict: TypeAlias = "ExternalApiSimpleSearchParams | ExternalApiSimpleSearchParamsDict"
FetchPredictOperationConfigOrDict: TypeAlias = "FetchPredictOperationConfig | FetchPredictOperationConfigDict"
FileOrDict: TypeAlias = "File | FileDict"
FileDataOrDict: TypeAlias = "FileData | FileDataDict"
FileSearchOrDict: TypeAlias = "FileSearch | FileSearchDict"
FileSearchStoreOrDict: TypeAlias = "FileSearchStore | FileSearchStoreDict"
FileStatusOrDict: TypeAlias = "FileStatus | FileStatusDict"
FunctionCallOrDict: TypeAlias = "FunctionCall | FunctionCallDict"
FunctionCallingConfigOrDict: TypeAlias = "FunctionCallingConfig | FunctionCallingConfigDict"
FunctionDeclarationOrDict: TypeAlias = "FunctionDeclaration | FunctionDeclarationDict"
FunctionResponseOrDict: TypeAlias = "FunctionResponse | FunctionResponseDict"
FunctionResponseBlobOrDict: TypeAlias = "FunctionResponseBlob | FunctionResponseBlobDict"
FunctionResponseFileDataOrDict: TypeAlias = "FunctionResponseFileData | FunctionResponseFileDataDict"
FunctionResponsePartOrDict: TypeAlias = "FunctionResponsePart | FunctionResponsePartDict"
GenerateContentConfigOrDict: TypeAlias = "GenerateContentConfig | GenerateContentConfigDict"
GenerateContentResponseOrDict: TypeAlias = "GenerateContentResponse | GenerateContentResponseDict"
GenerateContentResponsePromptFeedbackOrDict: TypeAlias = (
    "GenerateContentResponsePromptFeedback | GenerateContentResponsePromptFeedbackDict"
)
GenerateContentResponseUsageMetadataOrDict: TypeAlias = (
    "GenerateContentResponseUsageMetadata | GenerateContentResponseUsageMetadataDict"
)
GenerationConfigOrDict: TypeAlias = "GenerationConfig | GenerationConfigDict"
GenerationConfigRoutingConfigOrDict: TypeAlias = "GenerationConfigRoutingConfig | GenerationConfigRoutingConfigDict"
GenerationConfigRoutingConfigAutoRoutingModeOrDict: TypeAlias = (
    "GenerationConfigRoutingConfigAutoRoutingMode | GenerationConfigRoutingConfigAutoRoutingModeDict"
)
GenerationConfigRoutingConfigManualRoutingModeOrDict: TypeAlias = (
    "GenerationConfigRoutingConfigManualRoutingMode | GenerationConfigRoutingConfigManualRoutingModeDict"
)
GenerationOutputConfigOrDict: TypeAlias = "GenerationOutputConfig | GenerationOutputConfigDict"
GetCachedContentConfigOrDict: TypeAlias = "GetCachedContentConfig | GetCachedContentConfigDict"
GetDocumentConfigOrDict: TypeAlias = "GetDocumentConfig | GetDocumentConfigDict"
GetFileConfigOrDict: TypeAlias = "GetFileConfig | GetFileConfigDict"
GetFileSearchStoreConfigOrDict: TypeAlias = "GetFileSearchStoreConfig | GetFileSearchStoreConfigDict"
GetModelConfigOrDict: TypeAlias = "GetModelConfig | GetModelConfigDict"
GetOperationConfigOrDict: TypeAlias = "GetOperationConfig | GetOperationConfigDict"
GoogleMapsOrDict: TypeAlias = "GoogleMaps | GoogleMapsDict"
GoogleMapsGroundingTypesOrDict: TypeAlias = "GoogleMapsGroundingTypes | GoogleMapsGroundingTypesDict"
GoogleMapsPlacesOrDict: TypeAlias = "GoogleMapsPlaces | GoogleMapsPlacesDict"
GoogleMapsRoutingOrDict: TypeAlias = "GoogleMapsRouting | GoogleMapsRoutingDict"
GoogleSearchOrDict: TypeAlias = "GoogleSearch | GoogleSearchDict"
GoogleSearchRetrievalOrDict: TypeAlias = "GoogleSearchRetrieval | GoogleSearchRetrievalDict"
GoogleTypeDateOrDict: TypeAlias = "GoogleTypeDate | GoogleTypeDateDict"
GroundingAttributionOrDict: TypeAlias = "GroundingAttribution | GroundingAttributionDict"
GroundingChunkOrDict: TypeAlias = "GroundingChunk | GroundingChunkDict"
GroundingChunkCustomMetadataOrDict: TypeAlias = "GroundingChunkCustomMetadata | GroundingChunkCustomMetadataDict"
GroundingChunkImageOrDict: TypeAlias = "GroundingChunkImage | GroundingChunkImageDict"
GroundingChunkMapsOrDict: TypeAlias = "GroundingChunkMaps | GroundingChunkMapsDict"
GroundingChunkMapsPlaceAnswerSourcesOrDict: TypeAlias = (
    "GroundingChunkMapsPlaceAnswerSources | GroundingChunkMapsPlaceAnswerSourcesDict"
)
GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionOrDict: TypeAlias = (
    "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution | GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict"
)
GroundingChunkMapsPlaceAnswerSourcesReviewSnippetOrDict: TypeAlias = (
    "GroundingChunkMapsPlaceAnswerSourcesReviewSnippet | GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict"
)
GroundingChunkMapsRouteOrDict: TypeAlias = "GroundingChunkMapsRoute | GroundingChunkMapsRouteDict"
GroundingChunkRetrievedContextOrDict: TypeAlias = "GroundingChunkRetrievedContext | GroundingChunkRetrievedContextDict"
GroundingChunkStringListOrDict: TypeAlias = "GroundingChunkStringList | GroundingChunkStringListDict"
GroundingChunkWebOrDict: TypeAlias = "GroundingChunkWeb | GroundingChunkWebDict"
GroundingMetadataOrDict: TypeAlias = "GroundingMetadata | GroundingMetadataDict"
GroundingMetadataSourceFlaggingUriOrDict: TypeAlias = (
    "GroundingMetadataSourceFlaggingUri | GroundingMetadataSourceFlaggingUriDict"
)
GroundingPassageIdOrDict: TypeAlias = "GroundingPassageId | GroundingPassageIdDict"
GroundingSupportOrDict: TypeAlias = "GroundingSupport | GroundingSupportDict"
HistoryConfigOrDict: TypeAlias = "HistoryConfig | HistoryConfigDict"
HttpOptionsOrDict: TypeAlias = "HttpOptions | HttpOptionsDict"
HttpResponseOrDict: TypeAlias = "HttpResponse | HttpResponseDict"
HttpRetryOptionsOrDict: TypeAlias = "HttpRetryOptions | HttpRetryOptionsDict"
ImageConfigOrDict: TypeAlias = "ImageConfig | ImageConfigDict"
ImageConfigImageOutputOptionsOrDict: TypeAlias = "ImageConfigImageOutputOptions | ImageConfigImageOutputOptionsDict"
ImageResponseFormatOrDict: TypeAlias = "ImageResponseFormat | ImageResponseFormatDict"
ImageSearchOrDict: TypeAlias = "ImageSearch | ImageSearchDict"
ImportFileConfigOrDict: TypeAlias = "ImportFileConfig | ImportFileConfigDict"
ImportFileOperationOrDict: TypeAlias = "ImportFileOperation | ImportFileOperationDict"
ImportFileResponseOrDict: TypeAlias = "ImportFileResponse | ImportFileResponseDict"
IntervalOrDict: TypeAlias = "Interval | IntervalDict"
JSONSchemaOrDict: TypeAlias = "JSONSchema | JSONSchemaDict"
LanguageAutoOrDict: TypeAlias = "LanguageAuto | LanguageAutoDict"
LanguageHintsOrDict: TypeAlias = "LanguageHints | LanguageHintsDict"
LatLngOrDict: TypeAlias = "LatLng | LatLngDict"
ListCachedContentsConfigOrDict: TypeAlias = "ListCachedContentsConfig | ListCachedContentsConfigDict"
ListCachedContentsResponseOrDict: TypeAlias = "ListCachedContentsResponse | ListCachedContentsResponseDict"
ListDocumentsConfigOrDict: TypeAlias = "ListDocumentsConfig | ListDocumentsConfigDict"
ListDocumentsResponseOrDict: TypeAlias = "ListDocumentsResponse | ListDocumentsResponseDict"
ListFileSearchStoresConfigOrDict: TypeAlias = "ListFileSearchStoresConfig | ListFileSearchStoresConfigDict"
ListFileSearchStoresResponseOrDict: TypeAlias = "ListFileSearchStoresResponse | ListFileSearchStoresResponseDict"
ListFilesConfigOrDict: TypeAlias = "ListFilesConfig | ListFilesConfigDict"
ListFilesResponseOrDict: TypeAlias = "ListFilesResponse | ListFilesResponseDict"
ListModelsConfigOrDict: TypeAlias = "ListModelsConfig | ListModelsConfigDict"
ListModelsResponseOrDict: TypeAlias = "ListModelsResponse | ListModelsResponseDict"
LiveConnectConfigOrDict: TypeAlias = "LiveConnectConfig | LiveConnectConfigDict"
LiveConnectConstraintsOrDict: TypeAlias = "LiveConnectConstraints | LiveConnectConstraintsDict"
LiveConnectParametersOrDict: TypeAlias = "LiveConnectParameters | LiveConnectParametersDict"
LogprobsResultOrDict: TypeAlias = "LogprobsResult | LogprobsResultDict"
LogprobsResultCandidateOrDict: TypeAlias = "LogprobsResultCandidate | LogprobsResultCandidateDict"
LogprobsResultTopCandidatesOrDict: TypeAlias = "LogprobsResultTopCandidates | LogprobsResultTopCandidatesDict"
LongRunningOperationOrDict: TypeAlias = "LongRunningOperation | LongRunningOperationDict"
McpServerOrDict: TypeAlias = "McpServer | McpServerDict"
ModalityTokenCountOrDict: TypeAlias = "ModalityTokenCount | ModalityTokenCountDict"
ModelOrDict: TypeAlias = "Model | ModelDict"
ModelArmorConfigOrDict: TypeAlias = "ModelArmorConfig | ModelArmorConfigDict"
ModelSelectionConfigOrDict: TypeAlias = "ModelSelectionConfig | ModelSelectionConfigDict"
ModelStatusOrDict: TypeAlias = "ModelStatus | ModelStatusDict"
MultiSpeakerVoiceConfigOrDict: TypeAlias = "MultiSpeakerVoiceConfig | MultiSpeakerVoiceConfigDict"
PartOrDict: TypeAlias = "Part | PartDict"
PartMediaResolutionOrDict: TypeAlias = "PartMediaResolution | PartMediaResolutionDict"
PartialArgOrDict: TypeAlias = "PartialArg | PartialArgDict"
PrebuiltVoiceConfigOrDict: TypeAlias = "PrebuiltVoiceConfig | PrebuiltVoiceConfigDict"
ProactivityConfigOrDict: TypeAlias = "ProactivityConfig | ProactivityConfigDict"
ProjectOperationOrDict: TypeAlias = "ProjectOperation | ProjectOperationDict"
RagChunkOrDict: TypeAlias = "RagChunk | RagChunkDict"
RagChunkPageSpanOrDict: TypeAlias = "RagChunkPageSpan | RagChunkPageSpanDict"
RagRetrievalConfigOrDict: TypeAlias = "RagRetrievalConfig | RagRetrievalConfigDict"
RagRetrievalConfigFilterOrDict: TypeAlias = "RagRetrievalConfigFilter | RagRetrievalConfigFilterDict"
RagRetrievalConfigHybridSearchOrDict: TypeAlias = "RagRetrievalConfigHybridSearch | RagRetrievalConfigHybridSearchDict"
RagRetrievalConfigRankingOrDict: TypeAlias = "RagRetrievalConfigRanking | RagRetrievalConfigRankingDict"
RagRetrievalConfigRankingLlmRankerOrDict: TypeAlias = (
    "RagRetrievalConfigRankingLlmRanker | RagRetrievalConfigRankingLlmRankerDict"
)
RagRetrievalConfigRankingRankServiceOrDict: TypeAlias = (
    "RagRetrievalConfigRankingRankService | RagRetrievalConfigRankingRankServiceDict"
)
RealtimeInputConfigOrDict: TypeAlias = "RealtimeInputConfig | RealtimeInputConfigDict"
RegisterFilesConfigOrDict: TypeAlias = "RegisterFilesConfig | RegisterFilesConfigDict"
RegisterFilesResponseOrDict: TypeAlias = "RegisterFilesResponse | RegisterFilesResponseDict"
ReplicatedVoiceConfigOrDict: TypeAlias = "ReplicatedVoiceConfig | ReplicatedVoiceConfigDict"
ResponseFormatOrDict: TypeAlias = "ResponseFormat | ResponseFormatDict"
RetrievalOrDict: TypeAlias = "Retrieval | RetrievalDict"
RetrievalConfigOrDict: TypeAlias = "RetrievalConfig | RetrievalConfigDict"
RetrievalMetadataOrDict: TypeAlias = "RetrievalMetadata | RetrievalMetadataDict"
SafetyRatingOrDict: TypeAlias = "SafetyRating | SafetyRatingDict"
SafetySettingOrDict: TypeAlias = "SafetySetting | SafetySettingDict"
SchemaOrDict: TypeAlias = "Schema | SchemaDict"
SearchEntryPointOrDict: TypeAlias = "SearchEntryPoint | SearchEntryPointDict"
SearchTypesOrDict: TypeAlias = "SearchTypes | SearchTypesDict"
SegmentOrDict: TypeAlias = "Segment | SegmentDict"
SemanticRetrieverChunkOrDict: TypeAlias = "SemanticRetrieverChunk | SemanticRetrieverChunkDict"
SessionResumptionConfigOrDict: TypeAlias = "SessionResumptionConfig | SessionResumptionConfigDict"
SingleEmbedContentResponseOrDict: TypeAlias = "SingleEmbedContentResponse | SingleEmbedContentResponseDict"
SlidingWindowOrDict: TypeAlias = "SlidingWindow | SlidingWindowDict"
SpeakerVoiceConfigOrDict: TypeAlias = "SpeakerVoiceConfig | SpeakerVoiceConfigDict"
SpeechConfigOrDict: TypeAlias = "SpeechConfig | SpeechConfigDict"
SpeechMetadataOrDict: TypeAlias = "SpeechMetadata | SpeechMetadataDict"
SpreadsheetMetadataOrDict: TypeAlias = "SpreadsheetMetadata | SpreadsheetMetadataDict"
StreamableHttpTransportOrDict: TypeAlias = "StreamableHttpTransport | StreamableHttpTransportDict"
StringListOrDict: TypeAlias = "StringList | StringListDict"
TextResponseFormatOrDict: TypeAlias = "TextResponseFormat | TextResponseFormatDict"
ThinkingConfigOrDict: TypeAlias = "ThinkingConfig | ThinkingConfigDict"
TokensInfoOrDict: TypeAlias = "TokensInfo | TokensInfoDict"
ToolOrDict: TypeAlias = "Tool | ToolDict"
ToolCallOrDict: TypeAlias = "ToolCall | ToolCallDict"
ToolCodeExecutionOrDict: TypeAlias = "ToolCodeExecution | ToolCodeExecutionDict"
ToolConfigOrDict: TypeAlias = "ToolConfig | ToolConfigDict"
ToolExaAiSearchOrDict: TypeAlias = "ToolExaAiSearch | ToolExaAiSearchDict"
ToolParallelAiSearchOrDict: TypeAlias = "ToolParallelAiSearch | ToolParallelAiSearchDict"
ToolResponseOrDict: TypeAlias = "ToolResponse | ToolResponseDict"
TranscriptionOrDict: TypeAlias = "Transcription | TranscriptionDict"
TranslationConfigOrDict: TypeAlias = "TranslationConfig | TranslationConfigDict"
TunedModelInfoOrDict: TypeAlias = "TunedModelInfo | TunedModelInfoDict"
UpdateCachedContentConfigOrDict: TypeAlias = "UpdateCachedContentConfig | UpdateCachedContentConfigDict"
UpdateModelConfigOrDict: TypeAlias = "UpdateModelConfig | UpdateModelConfigDict"
UploadFileConfigOrDict: TypeAlias = "UploadFileConfig | UploadFileConfigDict"
UploadToFileSearchStoreConfigOrDict: TypeAlias = "UploadToFileSearchStoreConfig | UploadToFileSearchStoreConfigDict"
UploadToFileSearchStoreOperationOrDict: TypeAlias = (
    "UploadToFileSearchStoreOperation | UploadToFileSearchStoreOperationDict"
)
UploadToFileSearchStoreResponseOrDict: TypeAlias = (
    "UploadToFileSearchStoreResponse | UploadToFileSearchStoreResponseDict"
)
UploadToFileSearchStoreResumableResponseOrDict: TypeAlias = (
    "UploadToFileSearchStoreResumableResponse | UploadToFileSearchStoreResumableResponseDict"
)
UrlContextOrDict: TypeAlias = "UrlContext | UrlContextDict"
UrlContextMetadataOrDict: TypeAlias = "UrlContextMetadata | UrlContextMetadataDict"
UrlMetadataOrDict: TypeAlias = "UrlMetadata | UrlMetadataDict"
UsageMetadataOrDict: TypeAlias = "UsageMetadata | UsageMetadataDict"
VertexAISearchOrDict: TypeAlias = "VertexAISearch | VertexAISearchDict"
VertexAISearchDataStoreSpecOrDict: TypeAlias = "VertexAISearchDataStoreSpec | VertexAISearchDataStoreSpecDict"
VertexRagStoreOrDict: TypeAlias = "VertexRagStore | VertexRagStoreDict"
VertexRagStoreRagResourceOrDict: TypeAlias = "VertexRagStoreRagResource | VertexRagStoreRagResourceDict"
VideoMetadataOrDict: TypeAlias = "VideoMetadata | VideoMetadataDict"
VideoResponseFormatOrDict: TypeAlias = "VideoResponseFormat | VideoResponseFormatDict"
VoiceConfigOrDict: TypeAlias = "VoiceConfig | VoiceConfigDict"
VoiceConsentSignatureOrDict: TypeAlias = "VoiceConsentSignature | VoiceConsentSignatureDict"
WebSearchOrDict: TypeAlias = "WebSearch | WebSearchDict"
WhiteSpaceConfigOrDict: TypeAlias = "WhiteSpaceConfig | WhiteSpaceConfigDict"
WordInfoOrDict: TypeAlias = "WordInfo | WordInfoDict"
