"""Types of interactions, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Annotated as _Annotated, Any

from pydantic import Field as _Field

from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._generated.vertex.types.voices_shared import InteractionUsage
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class CodeMenderAgentConfigFindRequestMode(_OpenEnum):
    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    MODE_SCAN = "MODE_SCAN"
    MODE_VERIFY = "MODE_VERIFY"


class DeepResearchAgentConfigThinkingSummaries(_OpenEnum):
    THINKING_SUMMARIES_UNSPECIFIED = "THINKING_SUMMARIES_UNSPECIFIED"
    THINKING_SUMMARIES_AUTO = "THINKING_SUMMARIES_AUTO"
    THINKING_SUMMARIES_NONE = "THINKING_SUMMARIES_NONE"


class DeepResearchAgentConfigVisualization(_OpenEnum):
    UNSPECIFIED = "UNSPECIFIED"
    OFF = "OFF"
    AUTO = "AUTO"


class ImageContentResolution(_OpenEnum):
    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    ULTRA_HIGH = "ULTRA_HIGH"


class VideoContentProcessingType(_OpenEnum):
    PROCESSING_UNSPECIFIED = "PROCESSING_UNSPECIFIED"
    STATIC = "STATIC"
    AGENTIC = "AGENTIC"


class VideoContentResolution(_OpenEnum):
    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    ULTRA_HIGH = "ULTRA_HIGH"


class GenaiVertexV1beta1ValueNullValue(_OpenEnum):
    NULL_VALUE = "NULL_VALUE"


class AllowedToolsMode(_OpenEnum):
    TOOL_CHOICE_TYPE_UNSPECIFIED = "TOOL_CHOICE_TYPE_UNSPECIFIED"
    AUTO = "AUTO"
    ANY = "ANY"
    NONE = "NONE"
    VALIDATED = "VALIDATED"


class AudioDeltaMimeType(_OpenEnum):
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


class GenaiVertexV1beta1AudioResponseFormatDelivery(_OpenEnum):
    DELIVERY_UNSPECIFIED = "DELIVERY_UNSPECIFIED"
    INLINE = "INLINE"
    URI = "URI"


class GenaiVertexV1beta1AudioResponseFormatMimeType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    TYPE_MP3 = "TYPE_MP3"
    TYPE_OGG_OPUS = "TYPE_OGG_OPUS"
    TYPE_L16 = "TYPE_L16"
    TYPE_WAV = "TYPE_WAV"
    TYPE_ALAW = "TYPE_ALAW"
    TYPE_MULAW = "TYPE_MULAW"


class CodeExecutionCallContentCodeExecutionCallArgumentsLanguage(_OpenEnum):
    LANGUAGE_UNSPECIFIED = "LANGUAGE_UNSPECIFIED"
    PYTHON = "PYTHON"
    BASH = "BASH"


class CodeExecutionCallStepCodeExecutionCallStepArgumentsLanguage(_OpenEnum):
    LANGUAGE_UNSPECIFIED = "LANGUAGE_UNSPECIFIED"
    PYTHON = "PYTHON"
    BASH = "BASH"


class ComputerUseDisabledSafetyPolicies(_OpenEnum):
    SAFETY_POLICY_UNSPECIFIED = "SAFETY_POLICY_UNSPECIFIED"
    FINANCIAL_TRANSACTIONS = "FINANCIAL_TRANSACTIONS"
    SENSITIVE_DATA_MODIFICATION = "SENSITIVE_DATA_MODIFICATION"
    COMMUNICATION_TOOL = "COMMUNICATION_TOOL"
    ACCOUNT_CREATION = "ACCOUNT_CREATION"
    DATA_MODIFICATION = "DATA_MODIFICATION"
    USER_CONSENT_MANAGEMENT = "USER_CONSENT_MANAGEMENT"
    LEGAL_TERMS_AND_AGREEMENTS = "LEGAL_TERMS_AND_AGREEMENTS"


class ComputerUseEnvironment(_OpenEnum):
    ENVIRONMENT_UNSPECIFIED = "ENVIRONMENT_UNSPECIFIED"
    BROWSER = "BROWSER"
    MOBILE = "MOBILE"
    DESKTOP = "DESKTOP"


class EnvironmentConfigEgressRuleMode(_OpenEnum):
    NETWORK_MODE_UNSPECIFIED = "NETWORK_MODE_UNSPECIFIED"
    DISABLED = "DISABLED"


class EnvironmentConfigSourceType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    GCS = "GCS"
    INLINE = "INLINE"
    REPOSITORY = "REPOSITORY"
    SKILL_REGISTRY = "SKILL_REGISTRY"


class EnvironmentConfigNetworkMode(_OpenEnum):
    NETWORK_MODE_UNSPECIFIED = "NETWORK_MODE_UNSPECIFIED"
    DISABLED = "DISABLED"


class VideoConfigTask(_OpenEnum):
    TASK_UNSPECIFIED = "TASK_UNSPECIFIED"
    TEXT_TO_VIDEO = "TEXT_TO_VIDEO"
    IMAGE_TO_VIDEO = "IMAGE_TO_VIDEO"
    REFERENCE_TO_VIDEO = "REFERENCE_TO_VIDEO"
    EDIT = "EDIT"
    EXTEND = "EXTEND"
    UPSCALE = "UPSCALE"


class GenaiVertexV1beta1GenerationConfigThinkingLevel(_OpenEnum):
    THINKING_LEVEL_UNSPECIFIED = "THINKING_LEVEL_UNSPECIFIED"
    THINKING_LEVEL_MINIMAL = "THINKING_LEVEL_MINIMAL"
    THINKING_LEVEL_LOW = "THINKING_LEVEL_LOW"
    THINKING_LEVEL_MEDIUM = "THINKING_LEVEL_MEDIUM"
    THINKING_LEVEL_HIGH = "THINKING_LEVEL_HIGH"


class GenaiVertexV1beta1GenerationConfigThinkingSummaries(_OpenEnum):
    THINKING_SUMMARIES_UNSPECIFIED = "THINKING_SUMMARIES_UNSPECIFIED"
    THINKING_SUMMARIES_AUTO = "THINKING_SUMMARIES_AUTO"
    THINKING_SUMMARIES_NONE = "THINKING_SUMMARIES_NONE"


class GenaiVertexV1beta1GenerationConfigToolChoiceMode(_OpenEnum):
    TOOL_CHOICE_TYPE_UNSPECIFIED = "TOOL_CHOICE_TYPE_UNSPECIFIED"
    AUTO = "AUTO"
    ANY = "ANY"
    NONE = "NONE"
    VALIDATED = "VALIDATED"


class GenaiVertexV1beta1ImageResponseFormatAspectRatio(_OpenEnum):
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


class GenaiVertexV1beta1ImageResponseFormatDelivery(_OpenEnum):
    DELIVERY_UNSPECIFIED = "DELIVERY_UNSPECIFIED"
    INLINE = "INLINE"
    URI = "URI"


class GenaiVertexV1beta1ImageResponseFormatImageSize(_OpenEnum):
    IMAGE_SIZE_UNSPECIFIED = "IMAGE_SIZE_UNSPECIFIED"
    IMAGE_SIZE_FIVE_TWELVE = "IMAGE_SIZE_FIVE_TWELVE"
    IMAGE_SIZE_ONE_K = "IMAGE_SIZE_ONE_K"
    IMAGE_SIZE_TWO_K = "IMAGE_SIZE_TWO_K"
    IMAGE_SIZE_FOUR_K = "IMAGE_SIZE_FOUR_K"


class GenaiVertexV1beta1ImageResponseFormatMimeType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    TYPE_JPEG = "TYPE_JPEG"


class GenaiVertexV1beta1TextResponseFormatMimeType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    TYPE_APPLICATION_JSON = "TYPE_APPLICATION_JSON"
    TYPE_TEXT_PLAIN = "TYPE_TEXT_PLAIN"


class GenaiVertexV1beta1VideoResponseFormatAspectRatio(_OpenEnum):
    ASPECT_RATIO_UNSPECIFIED = "ASPECT_RATIO_UNSPECIFIED"
    ASPECT_RATIO_SIXTEEN_BY_NINE = "ASPECT_RATIO_SIXTEEN_BY_NINE"
    ASPECT_RATIO_NINE_BY_SIXTEEN = "ASPECT_RATIO_NINE_BY_SIXTEEN"


class GenaiVertexV1beta1VideoResponseFormatDelivery(_OpenEnum):
    DELIVERY_UNSPECIFIED = "DELIVERY_UNSPECIFIED"
    INLINE = "INLINE"
    URI = "URI"


class GenaiVertexV1beta1VideoResponseFormatResolution(_OpenEnum):
    RESOLUTION_UNSPECIFIED = "RESOLUTION_UNSPECIFIED"
    RESOLUTION_THREE_SIXTY_P = "RESOLUTION_THREE_SIXTY_P"
    RESOLUTION_SEVEN_TWENTY_P = "RESOLUTION_SEVEN_TWENTY_P"
    RESOLUTION_TEN_EIGHTY_P = "RESOLUTION_TEN_EIGHTY_P"
    RESOLUTION_FOUR_K = "RESOLUTION_FOUR_K"


class GenaiVertexV1beta1SafetySettingMethod(_OpenEnum):
    HARM_BLOCK_METHOD_UNSPECIFIED = "HARM_BLOCK_METHOD_UNSPECIFIED"
    SEVERITY = "SEVERITY"
    PROBABILITY = "PROBABILITY"


class GenaiVertexV1beta1SafetySettingThreshold(_OpenEnum):
    HARM_BLOCK_THRESHOLD_UNSPECIFIED = "HARM_BLOCK_THRESHOLD_UNSPECIFIED"
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    BLOCK_NONE = "BLOCK_NONE"
    OFF = "OFF"


class GenaiVertexV1beta1SafetySettingType(_OpenEnum):
    HARM_CATEGORY_UNSPECIFIED = "HARM_CATEGORY_UNSPECIFIED"
    HARM_CATEGORY_HATE_SPEECH = "HARM_CATEGORY_HATE_SPEECH"
    HARM_CATEGORY_DANGEROUS_CONTENT = "HARM_CATEGORY_DANGEROUS_CONTENT"
    HARM_CATEGORY_HARASSMENT = "HARM_CATEGORY_HARASSMENT"
    HARM_CATEGORY_SEXUALLY_EXPLICIT = "HARM_CATEGORY_SEXUALLY_EXPLICIT"
    HARM_CATEGORY_CIVIC_INTEGRITY = "HARM_CATEGORY_CIVIC_INTEGRITY"
    HARM_CATEGORY_IMAGE_HATE = "HARM_CATEGORY_IMAGE_HATE"
    HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT = "HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT"
    HARM_CATEGORY_IMAGE_HARASSMENT = "HARM_CATEGORY_IMAGE_HARASSMENT"
    HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT = "HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT"
    HARM_CATEGORY_JAILBREAK = "HARM_CATEGORY_JAILBREAK"


class GoogleSearchCallStepSearchType(_OpenEnum):
    SEARCH_TYPE_UNSPECIFIED = "SEARCH_TYPE_UNSPECIFIED"
    SEARCH_TYPE_WEB_SEARCH = "SEARCH_TYPE_WEB_SEARCH"
    SEARCH_TYPE_IMAGE_SEARCH = "SEARCH_TYPE_IMAGE_SEARCH"
    SEARCH_TYPE_ENTERPRISE_WEB_SEARCH = "SEARCH_TYPE_ENTERPRISE_WEB_SEARCH"


class RetrievalCallStepRetrievalType(_OpenEnum):
    RETRIEVAL_TYPE_UNSPECIFIED = "RETRIEVAL_TYPE_UNSPECIFIED"
    RETRIEVAL_TYPE_VERTEX_AI_SEARCH = "RETRIEVAL_TYPE_VERTEX_AI_SEARCH"
    RETRIEVAL_TYPE_RAG_STORE = "RETRIEVAL_TYPE_RAG_STORE"
    RETRIEVAL_TYPE_EXA_AI_SEARCH = "RETRIEVAL_TYPE_EXA_AI_SEARCH"
    RETRIEVAL_TYPE_PARALLEL_AI_SEARCH = "RETRIEVAL_TYPE_PARALLEL_AI_SEARCH"


class UrlContextResultStepUrlContextResultItemStatus(_OpenEnum):
    STATUS_UNSPECIFIED = "STATUS_UNSPECIFIED"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    PAYWALL = "PAYWALL"
    UNSAFE = "UNSAFE"


class GoogleSearchSearchTypes(_OpenEnum):
    SEARCH_TYPE_UNSPECIFIED = "SEARCH_TYPE_UNSPECIFIED"
    SEARCH_TYPE_WEB_SEARCH = "SEARCH_TYPE_WEB_SEARCH"
    SEARCH_TYPE_IMAGE_SEARCH = "SEARCH_TYPE_IMAGE_SEARCH"
    SEARCH_TYPE_ENTERPRISE_WEB_SEARCH = "SEARCH_TYPE_ENTERPRISE_WEB_SEARCH"


class GenaiVertexV1beta1RetrievalRetrievalTypes(_OpenEnum):
    RETRIEVAL_TYPE_UNSPECIFIED = "RETRIEVAL_TYPE_UNSPECIFIED"
    RETRIEVAL_TYPE_VERTEX_AI_SEARCH = "RETRIEVAL_TYPE_VERTEX_AI_SEARCH"
    RETRIEVAL_TYPE_RAG_STORE = "RETRIEVAL_TYPE_RAG_STORE"
    RETRIEVAL_TYPE_EXA_AI_SEARCH = "RETRIEVAL_TYPE_EXA_AI_SEARCH"
    RETRIEVAL_TYPE_PARALLEL_AI_SEARCH = "RETRIEVAL_TYPE_PARALLEL_AI_SEARCH"


class InteractionResponseModalities(_OpenEnum):
    RESPONSE_MODALITY_UNSPECIFIED = "RESPONSE_MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    AUDIO = "AUDIO"
    VIDEO = "VIDEO"
    DOCUMENT = "DOCUMENT"


class InteractionServiceTier(_OpenEnum):
    SERVICE_TIER_UNSPECIFIED = "SERVICE_TIER_UNSPECIFIED"
    SERVICE_TIER_FLEX = "SERVICE_TIER_FLEX"
    SERVICE_TIER_STANDARD = "SERVICE_TIER_STANDARD"
    SERVICE_TIER_PRIORITY = "SERVICE_TIER_PRIORITY"
    SERVICE_TIER_DEFERRED = "SERVICE_TIER_DEFERRED"


class InteractionStatus(_OpenEnum):
    UNSPECIFIED = "UNSPECIFIED"
    IN_PROGRESS = "IN_PROGRESS"
    REQUIRES_ACTION = "REQUIRES_ACTION"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    INCOMPLETE = "INCOMPLETE"
    BUDGET_EXCEEDED = "BUDGET_EXCEEDED"
    QUEUED = "QUEUED"
    REQUIRES_CONTINUATION = "REQUIRES_CONTINUATION"


class DocumentDeltaMimeType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    TYPE_PDF = "TYPE_PDF"
    TYPE_CSV = "TYPE_CSV"


class ImageDeltaMimeType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    TYPE_PNG = "TYPE_PNG"
    TYPE_JPEG = "TYPE_JPEG"
    TYPE_WEBP = "TYPE_WEBP"
    TYPE_HEIC = "TYPE_HEIC"
    TYPE_HEIF = "TYPE_HEIF"
    TYPE_GIF = "TYPE_GIF"
    TYPE_BMP = "TYPE_BMP"
    TYPE_TIFF = "TYPE_TIFF"


class ImageDeltaResolution(_OpenEnum):
    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    ULTRA_HIGH = "ULTRA_HIGH"


class InteractionStatusUpdateStatus(_OpenEnum):
    UNSPECIFIED = "UNSPECIFIED"
    IN_PROGRESS = "IN_PROGRESS"
    REQUIRES_ACTION = "REQUIRES_ACTION"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    INCOMPLETE = "INCOMPLETE"
    BUDGET_EXCEEDED = "BUDGET_EXCEEDED"
    QUEUED = "QUEUED"
    REQUIRES_CONTINUATION = "REQUIRES_CONTINUATION"


class RetrievalCallDeltaRetrievalType(_OpenEnum):
    RETRIEVAL_TYPE_UNSPECIFIED = "RETRIEVAL_TYPE_UNSPECIFIED"
    RETRIEVAL_TYPE_VERTEX_AI_SEARCH = "RETRIEVAL_TYPE_VERTEX_AI_SEARCH"
    RETRIEVAL_TYPE_RAG_STORE = "RETRIEVAL_TYPE_RAG_STORE"
    RETRIEVAL_TYPE_EXA_AI_SEARCH = "RETRIEVAL_TYPE_EXA_AI_SEARCH"
    RETRIEVAL_TYPE_PARALLEL_AI_SEARCH = "RETRIEVAL_TYPE_PARALLEL_AI_SEARCH"


class UrlContextResultContentUrlContextResultStatus(_OpenEnum):
    STATUS_UNSPECIFIED = "STATUS_UNSPECIFIED"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    PAYWALL = "PAYWALL"
    UNSAFE = "UNSAFE"


class VideoDeltaMimeType(_OpenEnum):
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


class VideoDeltaResolution(_OpenEnum):
    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    ULTRA_HIGH = "ULTRA_HIGH"


class AntigravityAgentConfig(_Message):
    max_total_tokens: int | None = None
    model: str | None = None


class CodeMenderAgentConfigFileContent(_Message):
    content: str | None = None
    path: str | None = None


class CodeMenderAgentConfigFindRequest(_Message):
    description: str | None = None
    finding_id: str | None = None
    mode: CodeMenderAgentConfigFindRequestMode | None = None
    source_files: list[CodeMenderAgentConfigFileContent] | None = None


class CodeMenderAgentConfigFixRequest(_Message):
    description: str | None = None
    finding_id: str | None = None
    source_files: list[CodeMenderAgentConfigFileContent] | None = None


class CodeMenderAgentConfigSessionConfig(_Message):
    max_rounds: int | None = None


class CodeMenderAgentConfig(_Message):
    find_request: CodeMenderAgentConfigFindRequest | None = None
    fix_request: CodeMenderAgentConfigFixRequest | None = None
    model: str | None = None
    session_config: CodeMenderAgentConfigSessionConfig | None = None
    session_id: str | None = None


class DeepResearchAgentConfig(_Message):
    collaborative_planning: bool | None = None
    enable_bigquery_tool: bool | None = None
    thinking_summaries: DeepResearchAgentConfigThinkingSummaries | None = None
    visualization: DeepResearchAgentConfigVisualization | None = None


class AudioContent(_Message):
    channels: int | None = None
    data: bytes | None = None
    mime_type_string: str | None = None
    sample_rate: int | None = None
    uri: str | None = None


class DocumentContent(_Message):
    data: bytes | None = None
    mime_type_string: str | None = None
    uri: str | None = None


class ImageContent(_Message):
    data: bytes | None = None
    mime_type_string: str | None = None
    resolution: ImageContentResolution | None = None
    uri: str | None = None


class FileCitation(_Message):
    custom_metadata: dict[str, Any] | None = None
    document_uri: str | None = None
    file_name: str | None = None
    media_id: str | None = None
    page_number: int | None = None
    source: str | None = None


class ReviewSnippet(_Message):
    review_id: str | None = None
    title: str | None = None
    url: str | None = None


class PlaceCitation(_Message):
    name: str | None = None
    place_id: str | None = None
    review_snippets: list[ReviewSnippet] | None = None
    url: str | None = None


class SpeechAnnotation(_Message):
    speaker: str | None = None
    style: str | None = None


class UrlCitation(_Message):
    title: str | None = None
    url: str | None = None


class WordInfo(_Message):
    end_offset: str | None = None
    speaker: str | None = None
    start_offset: str | None = None
    text: str | None = None


class TextContentAnnotation(_Message):
    end_index: int | None = None
    file_citation: FileCitation | None = None
    place_citation: PlaceCitation | None = None
    speech_metadata: SpeechAnnotation | None = None
    start_index: int | None = None
    url_citation: UrlCitation | None = None
    word_info: WordInfo | None = None


class TextContent(_Message):
    annotations: list[TextContentAnnotation] | None = None
    text: str | None = None


class VideoContentStaticMediaProcessing(_Message):
    end_offset: str | None = None
    fps: float | None = None
    start_offset: str | None = None


class VideoContentMediaProcessing(_Message):
    static: VideoContentStaticMediaProcessing | None = None


class VideoContent(_Message):
    data: bytes | None = None
    mime_type_string: str | None = None
    name: str | None = None
    processing_config: VideoContentMediaProcessing | None = None
    processing_type: VideoContentProcessingType | None = None
    resolution: VideoContentResolution | None = None
    uri: str | None = None


class GenaiVertexV1beta1Content(_Message):
    audio: AudioContent | None = None
    document: DocumentContent | None = None
    image: ImageContent | None = None
    text: TextContent | None = None
    video: VideoContent | None = None


class ListValue(_Message):
    values: "list[GenaiVertexV1beta1Value] | None" = None


class GenaiVertexV1beta1Value(_Message):
    bool_value: bool | None = None
    content_value: GenaiVertexV1beta1Content | None = None
    list_value: ListValue | None = None
    null_value: GenaiVertexV1beta1ValueNullValue | None = None
    number_value: float | None = None
    string_value: str | None = None
    struct_value: "Struct | None" = None


class Field(_Message):
    name: str | None = None
    value: GenaiVertexV1beta1Value | None = None


class Struct(_Message):
    fields: list[Field] | None = None


class DynamicAgentConfig(_Message):
    config: Struct | None = None


class AgentInteraction(_Message):
    agent: str | None = None
    antigravity_config: AntigravityAgentConfig | None = None
    code_mender_config: CodeMenderAgentConfig | None = None
    deep_research_config: DeepResearchAgentConfig | None = None
    dynamic_config: DynamicAgentConfig | None = None


class AllowedTools(_Message):
    mode: AllowedToolsMode | None = None
    tools: list[str] | None = None


class ArgumentsDelta(_Message):
    arguments: str | None = None


class AudioDelta(_Message):
    channels: int | None = None
    data: bytes | None = None
    mime_type: AudioDeltaMimeType | None = None
    rate: int | None = None
    sample_rate: int | None = None
    uri: str | None = None


class GenaiVertexV1beta1AudioResponseFormat(_Message):
    bit_rate: int | None = None
    delivery: GenaiVertexV1beta1AudioResponseFormatDelivery | None = None
    mime_type: GenaiVertexV1beta1AudioResponseFormatMimeType | None = None
    sample_rate: int | None = None


class CodeExecution(_Message):
    pass


class CodeExecutionCallContentCodeExecutionCallArguments(_Message):
    code: str | None = None
    language: CodeExecutionCallContentCodeExecutionCallArgumentsLanguage | None = None


class CodeExecutionCallDelta(_Message):
    arguments: CodeExecutionCallContentCodeExecutionCallArguments | None = None


class CodeExecutionCallStepCodeExecutionCallStepArguments(_Message):
    code: str | None = None
    language: CodeExecutionCallStepCodeExecutionCallStepArgumentsLanguage | None = None


class CodeExecutionCallStep(_Message):
    arguments: CodeExecutionCallStepCodeExecutionCallStepArguments | None = None


class CodeExecutionResultDelta(_Message):
    is_error: bool | None = None
    result: str | None = None


class CodeExecutionResultStep(_Message):
    is_error: bool | None = None
    result: str | None = None


class ComputerUse(_Message):
    disabled_safety_policies: list[ComputerUseDisabledSafetyPolicies] | None = None
    enable_prompt_injection_detection: bool | None = None
    environment: ComputerUseEnvironment | None = None
    excluded_predefined_functions: list[str] | None = None


class ContentList(_Message):
    contents: list[GenaiVertexV1beta1Content] | None = None


class EnvironmentConfigEgressRule(_Message):
    domain: str | None = None
    mode: EnvironmentConfigEgressRuleMode | None = None
    transform: dict[str, str] | None = None


class EnvironmentConfigEnvironmentNetworkEgressAllowlist(_Message):
    allowlist: list[EnvironmentConfigEgressRule] | None = None


class EnvironmentConfigSource(_Message):
    content: str | None = None
    encoding: str | None = None
    source: str | None = None
    target: str | None = None
    type: EnvironmentConfigSourceType | None = None


class EnvironmentConfig(_Message):
    environment_id: str | None = None
    network_allowlist: EnvironmentConfigEnvironmentNetworkEgressAllowlist | None = None
    network_mode: EnvironmentConfigNetworkMode | None = None
    sources: list[EnvironmentConfigSource] | None = None


class Error(_Message):
    code: str | None = None
    message: str | None = None


class LocalEnvironmentConfig(_Message):
    pass


class GenaiVertexV1beta1ImageConfig(_Message):
    aspect_ratio: str | None = None
    image_size: str | None = None


class GenaiVertexV1beta1SpeechConfig(_Message):
    language: str | None = None
    speaker: str | None = None
    voice: str | None = None


class SpeakerConfig(_Message):
    speakers: list[GenaiVertexV1beta1SpeechConfig] | None = None


class ToolChoiceConfig(_Message):
    allowed_tools: AllowedTools | None = None


class TranscriptionConfig(_Message):
    adaptation_phrases: list[str] | None = None
    custom_vocabulary: list[str] | None = None
    diarization_mode: str | None = None
    language_codes: list[str] | None = None
    timestamp_granularities: list[str] | None = None


class VideoConfig(_Message):
    task: VideoConfigTask | None = None


class GenaiVertexV1beta1GenerationConfig(_Message):
    image_config: GenaiVertexV1beta1ImageConfig | None = None
    max_output_tokens: int | None = None
    seed: int | None = None
    stop_sequences: list[str] | None = None
    structured_speech_config: SpeakerConfig | None = None
    temperature: float | None = None
    thinking_level: GenaiVertexV1beta1GenerationConfigThinkingLevel | None = None
    thinking_summaries: GenaiVertexV1beta1GenerationConfigThinkingSummaries | None = None
    tool_choice_config: ToolChoiceConfig | None = None
    tool_choice_mode: GenaiVertexV1beta1GenerationConfigToolChoiceMode | None = None
    top_p: float | None = None
    transcription_config: TranscriptionConfig | None = None
    video_config: VideoConfig | None = None


class ModelInteraction(_Message):
    generation_config: GenaiVertexV1beta1GenerationConfig | None = None
    model: str | None = None


class GenaiVertexV1beta1ImageResponseFormat(_Message):
    aspect_ratio: GenaiVertexV1beta1ImageResponseFormatAspectRatio | None = None
    delivery: GenaiVertexV1beta1ImageResponseFormatDelivery | None = None
    image_size: GenaiVertexV1beta1ImageResponseFormatImageSize | None = None
    mime_type: GenaiVertexV1beta1ImageResponseFormatMimeType | None = None


class GenaiVertexV1beta1TextResponseFormat(_Message):
    mime_type: GenaiVertexV1beta1TextResponseFormatMimeType | None = None
    schema_: _Annotated[Struct | None, _Field(alias="schema")] = None


class GenaiVertexV1beta1VideoResponseFormat(_Message):
    aspect_ratio: GenaiVertexV1beta1VideoResponseFormatAspectRatio | None = None
    delivery: GenaiVertexV1beta1VideoResponseFormatDelivery | None = None
    duration: str | None = None
    gcs_uri: str | None = None
    resolution: GenaiVertexV1beta1VideoResponseFormatResolution | None = None


class GenaiVertexV1beta1ResponseFormat(_Message):
    audio: GenaiVertexV1beta1AudioResponseFormat | None = None
    image: GenaiVertexV1beta1ImageResponseFormat | None = None
    struct_value: Struct | None = None
    text: GenaiVertexV1beta1TextResponseFormat | None = None
    video: GenaiVertexV1beta1VideoResponseFormat | None = None


class ResponseFormatList(_Message):
    response_formats: list[GenaiVertexV1beta1ResponseFormat] | None = None


class GenaiVertexV1beta1SafetySetting(_Message):
    method: GenaiVertexV1beta1SafetySettingMethod | None = None
    threshold: GenaiVertexV1beta1SafetySettingThreshold | None = None
    type: GenaiVertexV1beta1SafetySettingType | None = None


class ModelOutputStep(_Message):
    content: list[GenaiVertexV1beta1Content] | None = None
    error: Status | None = None


class ThoughtStep(_Message):
    signature: bytes | None = None
    summary: list[GenaiVertexV1beta1Content] | None = None


class FileSearchCallStep(_Message):
    pass


class FunctionCallStep(_Message):
    arguments: Struct | None = None
    name: str | None = None


class GoogleMapsCallStepGoogleMapsCallStepArguments(_Message):
    queries: list[str] | None = None


class GoogleMapsCallStep(_Message):
    arguments: GoogleMapsCallStepGoogleMapsCallStepArguments | None = None


class GoogleSearchCallStepGoogleSearchCallStepArguments(_Message):
    queries: list[str] | None = None


class GoogleSearchCallStep(_Message):
    arguments: GoogleSearchCallStepGoogleSearchCallStepArguments | None = None
    search_type: GoogleSearchCallStepSearchType | None = None


class McpServerToolCallStep(_Message):
    arguments: Struct | None = None
    name: str | None = None
    server_name: str | None = None


class ProcessingCallStep(_Message):
    pass


class RetrievalCallStepRetrievalStepArguments(_Message):
    queries: list[str] | None = None


class RetrievalCallStep(_Message):
    arguments: RetrievalCallStepRetrievalStepArguments | None = None
    retrieval_type: RetrievalCallStepRetrievalType | None = None


class UrlContextCallStepUrlContextCallStepArguments(_Message):
    urls: list[str] | None = None


class UrlContextCallStep(_Message):
    arguments: UrlContextCallStepUrlContextCallStepArguments | None = None


class ToolCallStep(_Message):
    code_execution_call: CodeExecutionCallStep | None = None
    file_search_call: FileSearchCallStep | None = None
    function_call: FunctionCallStep | None = None
    google_maps_call: GoogleMapsCallStep | None = None
    google_search_call: GoogleSearchCallStep | None = None
    id: str | None = None
    mcp_server_tool_call: McpServerToolCallStep | None = None
    processing_call: ProcessingCallStep | None = None
    retrieval_call: RetrievalCallStep | None = None
    signature: bytes | None = None
    url_context_call: UrlContextCallStep | None = None


class FileSearchResultStep(_Message):
    pass


class FunctionResultStep(_Message):
    is_error: bool | None = None
    name: str | None = None
    result: GenaiVertexV1beta1Value | None = None


class GoogleMapsResultStepGoogleMapsResultItemGoogleMapsResultPlaces(_Message):
    name: str | None = None
    place_id: str | None = None
    review_snippets: list[ReviewSnippet] | None = None
    url: str | None = None


class GoogleMapsResultStepGoogleMapsResultItem(_Message):
    places: list[GoogleMapsResultStepGoogleMapsResultItemGoogleMapsResultPlaces] | None = None
    widget_context_token: str | None = None


class GoogleMapsResultStep(_Message):
    result: list[GoogleMapsResultStepGoogleMapsResultItem] | None = None


class GoogleSearchResultStepGoogleSearchResultItem(_Message):
    search_suggestions: str | None = None


class GoogleSearchResultStep(_Message):
    is_error: bool | None = None
    result: list[GoogleSearchResultStepGoogleSearchResultItem] | None = None


class McpServerToolResultStep(_Message):
    name: str | None = None
    result: GenaiVertexV1beta1Value | None = None
    server_name: str | None = None


class ProcessingResultStep(_Message):
    pass


class RetrievalResultStep(_Message):
    is_error: bool | None = None


class UrlContextResultStepUrlContextResultItem(_Message):
    status: UrlContextResultStepUrlContextResultItemStatus | None = None
    url: str | None = None


class UrlContextResultStep(_Message):
    is_error: bool | None = None
    result: list[UrlContextResultStepUrlContextResultItem] | None = None


class ToolResultStep(_Message):
    call_id: str | None = None
    code_execution_result: CodeExecutionResultStep | None = None
    file_search_result: FileSearchResultStep | None = None
    function_result: FunctionResultStep | None = None
    google_maps_result: GoogleMapsResultStep | None = None
    google_search_result: GoogleSearchResultStep | None = None
    mcp_server_tool_result: McpServerToolResultStep | None = None
    processing_result: ProcessingResultStep | None = None
    retrieval_result: RetrievalResultStep | None = None
    signature: bytes | None = None
    url_context_result: UrlContextResultStep | None = None


class UserInputStep(_Message):
    content_list: ContentList | None = None
    content_string: str | None = None


class Step(_Message):
    model_output: ModelOutputStep | None = None
    thought: ThoughtStep | None = None
    tool_call: ToolCallStep | None = None
    tool_result: ToolResultStep | None = None
    user_input: UserInputStep | None = None


class StepList(_Message):
    steps: list[Step] | None = None


class FileSearch(_Message):
    file_search_store_names: list[str] | None = None
    metadata_filter: str | None = None
    top_k: int | None = None


class Function(_Message):
    description: str | None = None
    name: str | None = None
    parameters: GenaiVertexV1beta1Value | None = None


class GenaiVertexV1beta1GoogleMaps(_Message):
    enable_widget: bool | None = None
    latitude: float | None = None
    longitude: float | None = None


class GoogleSearch(_Message):
    search_types: list[GoogleSearchSearchTypes] | None = None


class McpServer(_Message):
    allowed_tools: list[AllowedTools] | None = None
    headers: dict[str, str] | None = None
    name: str | None = None
    url: str | None = None


class ExaAISearchConfig(_Message):
    api_key: str | None = None
    custom_config: dict[str, Any] | None = None


class ParallelAISearchConfig(_Message):
    api_key: str | None = None
    custom_config: dict[str, Any] | None = None


class RagStoreConfigRagResource(_Message):
    rag_corpus: str | None = None
    rag_file_ids: list[str] | None = None


class RagStoreConfigRagRetrievalConfigFilter(_Message):
    metadata_filter: str | None = None
    vector_distance_threshold: float | None = None
    vector_similarity_threshold: float | None = None


class RagStoreConfigRagRetrievalConfigHybridSearch(_Message):
    alpha: float | None = None


class RagStoreConfigRagRetrievalConfigRankingRankService(_Message):
    model_name: str | None = None


class RagStoreConfigRagRetrievalConfigRanking(_Message):
    rank_service: RagStoreConfigRagRetrievalConfigRankingRankService | None = None


class RagStoreConfigRagRetrievalConfig(_Message):
    filter: RagStoreConfigRagRetrievalConfigFilter | None = None
    hybrid_search: RagStoreConfigRagRetrievalConfigHybridSearch | None = None
    ranking: RagStoreConfigRagRetrievalConfigRanking | None = None
    top_k: int | None = None


class RagStoreConfig(_Message):
    rag_resources: list[RagStoreConfigRagResource] | None = None
    rag_retrieval_config: RagStoreConfigRagRetrievalConfig | None = None
    similarity_top_k: int | None = None
    vector_distance_threshold: float | None = None


class VertexAISearchConfig(_Message):
    datastores: list[str] | None = None
    engine: str | None = None


class GenaiVertexV1beta1Retrieval(_Message):
    exa_ai_search_config: ExaAISearchConfig | None = None
    parallel_ai_search_config: ParallelAISearchConfig | None = None
    rag_store_config: RagStoreConfig | None = None
    retrieval_types: list[GenaiVertexV1beta1RetrievalRetrievalTypes] | None = None
    vertex_ai_search_config: VertexAISearchConfig | None = None


class GenaiVertexV1beta1UrlContext(_Message):
    pass


class GenaiVertexV1beta1Tool(_Message):
    code_execution: CodeExecution | None = None
    computer_use: ComputerUse | None = None
    file_search: FileSearch | None = None
    function: Function | None = None
    google_maps: GenaiVertexV1beta1GoogleMaps | None = None
    google_search: GoogleSearch | None = None
    mcp_server: McpServer | None = None
    retrieval: GenaiVertexV1beta1Retrieval | None = None
    url_context: GenaiVertexV1beta1UrlContext | None = None


class Interaction(_Message):
    agent_interaction: AgentInteraction | None = None
    content: GenaiVertexV1beta1Content | None = None
    continuation_token: bytes | None = None
    created: str | None = None
    env_id: str | None = None
    environment_id: str | None = None
    errors: list[Error] | None = None
    id: str | None = None
    labels: dict[str, str] | None = None
    local_environment: LocalEnvironmentConfig | None = None
    model_interaction: ModelInteraction | None = None
    previous_interaction_id: str | None = None
    remote_environment: EnvironmentConfig | None = None
    response_format_list: ResponseFormatList | None = None
    response_format_singleton: GenaiVertexV1beta1ResponseFormat | None = None
    response_mime_type: str | None = None
    response_modalities: list[InteractionResponseModalities] | None = None
    safety_settings: list[GenaiVertexV1beta1SafetySetting] | None = None
    service_tier: InteractionServiceTier | None = None
    status: InteractionStatus | None = None
    step_list: StepList | None = None
    steps: list[Step] | None = None
    string_content: str | None = None
    system_instruction: str | None = None
    tools: list[GenaiVertexV1beta1Tool] | None = None
    updated: str | None = None
    usage: InteractionUsage | None = None


class CreateInteractionRequest(_Message):
    background: bool | None = None
    interaction: Interaction | None = None
    store: bool | None = None
    stream: bool | None = None


class DeleteInteractionResponse(_Message):
    pass


class DocumentDelta(_Message):
    data: bytes | None = None
    mime_type: DocumentDeltaMimeType | None = None
    uri: str | None = None


class ErrorEvent(_Message):
    error: Error | None = None


class FileSearchCallDelta(_Message):
    pass


class FileSearchResultContentFileSearchResult(_Message):
    pass


class FileSearchResultDelta(_Message):
    result: list[FileSearchResultContentFileSearchResult] | None = None


class FunctionResultDelta(_Message):
    is_error: bool | None = None
    name: str | None = None
    result: GenaiVertexV1beta1Value | None = None


class GoogleMapsCallContentGoogleMapsCallArguments(_Message):
    queries: list[str] | None = None


class GoogleMapsCallDelta(_Message):
    arguments: GoogleMapsCallContentGoogleMapsCallArguments | None = None


class GoogleMapsResultContentGoogleMapsResultPlaces(_Message):
    name: str | None = None
    place_id: str | None = None
    review_snippets: list[ReviewSnippet] | None = None
    url: str | None = None


class GoogleMapsResultContentGoogleMapsResult(_Message):
    places: list[GoogleMapsResultContentGoogleMapsResultPlaces] | None = None
    widget_context_token: str | None = None


class GoogleMapsResultDelta(_Message):
    result: list[GoogleMapsResultContentGoogleMapsResult] | None = None


class GoogleSearchCallContentGoogleSearchCallArguments(_Message):
    queries: list[str] | None = None


class GoogleSearchCallDelta(_Message):
    arguments: GoogleSearchCallContentGoogleSearchCallArguments | None = None


class GoogleSearchResultContentGoogleSearchResult(_Message):
    search_suggestions: str | None = None


class GoogleSearchResultDelta(_Message):
    is_error: bool | None = None
    result: list[GoogleSearchResultContentGoogleSearchResult] | None = None


class ImageDelta(_Message):
    data: bytes | None = None
    mime_type: ImageDeltaMimeType | None = None
    resolution: ImageDeltaResolution | None = None
    uri: str | None = None


class InteractionCompletedSseEvent(_Message):
    interaction: Interaction | None = None


class InteractionCreatedSseEvent(_Message):
    interaction: Interaction | None = None


class InteractionStatusUpdate(_Message):
    continuation_token: bytes | None = None
    interaction_id: str | None = None
    status: InteractionStatusUpdateStatus | None = None
    usage: InteractionUsage | None = None


class McpServerToolCallDelta(_Message):
    arguments: Struct | None = None
    name: str | None = None
    server_name: str | None = None


class ProcessingCallDelta(_Message):
    pass


class RetrievalCallDelta(_Message):
    arguments: RetrievalCallStepRetrievalStepArguments | None = None
    retrieval_type: RetrievalCallDeltaRetrievalType | None = None


class UrlContextCallContentUrlContextCallArguments(_Message):
    urls: list[str] | None = None


class UrlContextCallDelta(_Message):
    arguments: UrlContextCallContentUrlContextCallArguments | None = None


class ServerToolCallDelta(_Message):
    code_execution_call: CodeExecutionCallDelta | None = None
    file_search_call: FileSearchCallDelta | None = None
    google_maps_call: GoogleMapsCallDelta | None = None
    google_search_call: GoogleSearchCallDelta | None = None
    mcp_server_tool_call: McpServerToolCallDelta | None = None
    processing_call: ProcessingCallDelta | None = None
    retrieval_call: RetrievalCallDelta | None = None
    signature: bytes | None = None
    url_context_call: UrlContextCallDelta | None = None


class McpServerToolResultDelta(_Message):
    name: str | None = None
    result: GenaiVertexV1beta1Value | None = None
    server_name: str | None = None


class ProcessingResultDelta(_Message):
    pass


class RetrievalResultDelta(_Message):
    is_error: bool | None = None


class UrlContextResultContentUrlContextResult(_Message):
    status: UrlContextResultContentUrlContextResultStatus | None = None
    url: str | None = None


class UrlContextResultDelta(_Message):
    is_error: bool | None = None
    result: list[UrlContextResultContentUrlContextResult] | None = None


class ServerToolResultDelta(_Message):
    code_execution_result: CodeExecutionResultDelta | None = None
    file_search_result: FileSearchResultDelta | None = None
    google_maps_result: GoogleMapsResultDelta | None = None
    google_search_result: GoogleSearchResultDelta | None = None
    mcp_server_tool_result: McpServerToolResultDelta | None = None
    processing_result: ProcessingResultDelta | None = None
    retrieval_result: RetrievalResultDelta | None = None
    signature: bytes | None = None
    url_context_result: UrlContextResultDelta | None = None


class TextAnnotationDelta(_Message):
    annotations: list[TextContentAnnotation] | None = None


class TextDelta(_Message):
    text: str | None = None


class ThoughtSignatureDelta(_Message):
    signature: bytes | None = None


class ThoughtSummaryDelta(_Message):
    content: GenaiVertexV1beta1Content | None = None


class VideoDelta(_Message):
    data: bytes | None = None
    mime_type: VideoDeltaMimeType | None = None
    resolution: VideoDeltaResolution | None = None
    uri: str | None = None


class StepDeltaData(_Message):
    arguments_delta: ArgumentsDelta | None = None
    audio: AudioDelta | None = None
    document: DocumentDelta | None = None
    function_result: FunctionResultDelta | None = None
    image: ImageDelta | None = None
    server_tool_call: ServerToolCallDelta | None = None
    server_tool_result: ServerToolResultDelta | None = None
    text: TextDelta | None = None
    text_annotation_delta: TextAnnotationDelta | None = None
    thought_signature: ThoughtSignatureDelta | None = None
    thought_summary: ThoughtSummaryDelta | None = None
    video: VideoDelta | None = None


class StepDelta(_Message):
    delta: StepDeltaData | None = None
    index: int | None = None


class StepStart(_Message):
    index: int | None = None
    step: Step | None = None


class StepStop(_Message):
    index: int | None = None
    step_usage: InteractionUsage | None = None
    usage: InteractionUsage | None = None


class InteractionStreamingEvent(_Message):
    error_event: ErrorEvent | None = None
    event_id: str | None = None
    interaction_completed_event: InteractionCompletedSseEvent | None = None
    interaction_created_event: InteractionCreatedSseEvent | None = None
    interaction_status_update: InteractionStatusUpdate | None = None
    step_delta: StepDelta | None = None
    step_start: StepStart | None = None
    step_stop: StepStop | None = None
