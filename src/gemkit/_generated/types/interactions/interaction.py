"""Types of the interactions.interaction topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, Tag

from gemkit._core.model import OpenEnum
from gemkit._core.union import OpenUnion, SnakeMessage, UnknownVariant
from gemkit._generated.types.interactions.content import AudioContent, Content, ImageContent, VideoContent
from gemkit._generated.types.interactions.steps import Step
from gemkit._generated.types.interactions.tools import AllowedTools, Tool


class AgentOption(OpenEnum):
    DEEP_RESEARCH_PRO_PREVIEW_12_2025 = "deep-research-pro-preview-12-2025"
    DEEP_RESEARCH_PREVIEW_04_2026 = "deep-research-preview-04-2026"
    DEEP_RESEARCH_MAX_PREVIEW_04_2026 = "deep-research-max-preview-04-2026"
    ANTIGRAVITY_PREVIEW_05_2026 = "antigravity-preview-05-2026"
    ANTIGRAVITY_PREVIEW_09_2026 = "antigravity-preview-09-2026"


class AllowlistEntry(SnakeMessage):
    credential: str | None = None
    domain: str | None = None
    transform: Transform | None = None


class AntigravityAgentConfig(SnakeMessage):
    max_total_tokens: int | None = None
    model: str | None = None
    type: Literal["antigravity"] = "antigravity"


class AudioResponseFormat(SnakeMessage):
    bit_rate: int | None = None
    delivery: AudioResponseFormatDelivery | None = None
    mime_type: AudioResponseFormatMimeType | None = None
    sample_rate: int | None = None
    type: Literal["audio"] = "audio"


class AudioResponseFormatDelivery(OpenEnum):
    INLINE = "inline"
    URI = "uri"


class AudioResponseFormatMimeType(OpenEnum):
    AUDIO_MP3 = "audio/mp3"
    AUDIO_OGG_OPUS = "audio/ogg_opus"
    AUDIO_L16 = "audio/l16"
    AUDIO_WAV = "audio/wav"
    AUDIO_ALAW = "audio/alaw"
    AUDIO_MULAW = "audio/mulaw"


class CodeMenderAgentConfig(SnakeMessage):
    find_request: FindRequest | None = None
    fix_request: FixRequest | None = None
    model: str | None = None
    session_config: SessionConfig | None = None
    session_id: str | None = None
    type: Literal["code-mender"] = "code-mender"


class CreateAgentInteraction(SnakeMessage):
    agent: AgentOption | None = None
    agent_config: InteractionAgentConfig | None = None
    background: bool | None = None
    continuation_token: str | None = None
    environment: CreateAgentInteractionEnvironment | None = None
    input: InteractionsInput | None = None
    labels: dict[str, str] | None = None
    previous_interaction_id: str | None = None
    response_format: CreateAgentInteractionResponseFormat | None = None
    response_mime_type: str | None = None
    response_modalities: list[ResponseModality] | None = None
    safety_settings: list[SafetySetting] | None = None
    service_tier: ServiceTier | None = None
    store: bool | None = None
    stream: bool | None = None
    system_instruction: str | None = None
    tools: list[Tool] | None = None
    webhook_config: WebhookConfig | None = None


class CreateModelInteraction(SnakeMessage):
    background: bool | None = None
    cached_content: str | None = None
    continuation_token: str | None = None
    environment: CreateModelInteractionEnvironment | None = None
    generation_config: GenerationConfig | None = None
    input: InteractionsInput | None = None
    labels: dict[str, str] | None = None
    model: Model | None = None
    previous_interaction_id: str | None = None
    response_format: CreateModelInteractionResponseFormat | None = None
    response_mime_type: str | None = None
    response_modalities: list[ResponseModality] | None = None
    safety_settings: list[SafetySetting] | None = None
    service_tier: ServiceTier | None = None
    store: bool | None = None
    stream: bool | None = None
    system_instruction: str | None = None
    tools: list[Tool] | None = None
    webhook_config: WebhookConfig | None = None


class DeepResearchAgentConfig(SnakeMessage):
    collaborative_planning: bool | None = None
    enable_bigquery_tool: bool | None = None
    thinking_summaries: ThinkingSummaries | None = None
    type: Literal["deep-research"] = "deep-research"
    visualization: Visualization | None = None


class DynamicAgentConfig(SnakeMessage):
    type: Literal["dynamic"] = "dynamic"


class Empty(SnakeMessage):
    pass


class EnvVar(SnakeMessage):
    credential: str | None = None
    value: str | None = None


class EnvironmentNetworkEgressAllowlist(SnakeMessage):
    allowlist: Allowlist | None = None


class Error(SnakeMessage):
    code: str | None = None
    message: str | None = None


class FileContent(SnakeMessage):
    content: str | None = None
    path: str | None = None


class FindRequest(SnakeMessage):
    description: str | None = None
    finding_id: str | None = None
    mode: Mode | None = None
    source_files: list[FileContent] | None = None


class FixRequest(SnakeMessage):
    description: str | None = None
    finding_id: str | None = None
    source_files: list[FileContent] | None = None


class GenerationConfig(SnakeMessage):
    image_config: ImageConfig | None = None
    max_output_tokens: int | None = None
    seed: int | None = None
    speech_config: SpeechConfigUnion | None = None
    stop_sequences: list[str] | None = None
    temperature: float | None = None
    thinking_level: ThinkingLevel | None = None
    thinking_summaries: ThinkingSummaries | None = None
    tool_choice: ToolChoice | None = None
    top_p: float | None = None
    transcription_config: TranscriptionConfig | None = None
    video_config: VideoConfig | None = None


class GroundingToolCount(SnakeMessage):
    count: int | None = None
    type: GroundingToolCountType | None = None


class GroundingToolCountType(OpenEnum):
    GOOGLE_SEARCH = "google_search"
    GOOGLE_MAPS = "google_maps"
    RETRIEVAL = "retrieval"


class HarmCategory(OpenEnum):
    HATE_SPEECH = "hate_speech"
    DANGEROUS_CONTENT = "dangerous_content"
    HARASSMENT = "harassment"
    SEXUALLY_EXPLICIT = "sexually_explicit"
    CIVIC_INTEGRITY = "civic_integrity"
    IMAGE_HATE = "image_hate"
    IMAGE_DANGEROUS_CONTENT = "image_dangerous_content"
    IMAGE_HARASSMENT = "image_harassment"
    IMAGE_SEXUALLY_EXPLICIT = "image_sexually_explicit"
    JAILBREAK = "jailbreak"


class ImageConfig(SnakeMessage):
    aspect_ratio: ImageConfigAspectRatio | None = None
    image_size: ImageConfigImageSize | None = None


class ImageConfigAspectRatio(OpenEnum):
    VALUE_1_1 = "1:1"
    VALUE_2_3 = "2:3"
    VALUE_3_2 = "3:2"
    VALUE_3_4 = "3:4"
    VALUE_4_3 = "4:3"
    VALUE_4_5 = "4:5"
    VALUE_5_4 = "5:4"
    VALUE_9_16 = "9:16"
    VALUE_16_9 = "16:9"
    VALUE_21_9 = "21:9"
    VALUE_1_8 = "1:8"
    VALUE_8_1 = "8:1"
    VALUE_1_4 = "1:4"
    VALUE_4_1 = "4:1"


class ImageConfigImageSize(OpenEnum):
    VALUE_512 = "512"
    VALUE_1K = "1K"
    VALUE_2K = "2K"
    VALUE_4K = "4K"


class ImageResponseFormat(SnakeMessage):
    aspect_ratio: ImageResponseFormatAspectRatio | None = None
    delivery: ImageResponseFormatDelivery | None = None
    image_size: ImageResponseFormatImageSize | None = None
    mime_type: ImageResponseFormatMimeType | None = None
    type: Literal["image"] = "image"


class ImageResponseFormatAspectRatio(OpenEnum):
    VALUE_1_1 = "1:1"
    VALUE_2_3 = "2:3"
    VALUE_3_2 = "3:2"
    VALUE_3_4 = "3:4"
    VALUE_4_3 = "4:3"
    VALUE_4_5 = "4:5"
    VALUE_5_4 = "5:4"
    VALUE_9_16 = "9:16"
    VALUE_16_9 = "16:9"
    VALUE_21_9 = "21:9"
    VALUE_1_8 = "1:8"
    VALUE_8_1 = "8:1"
    VALUE_1_4 = "1:4"
    VALUE_4_1 = "4:1"


class ImageResponseFormatDelivery(OpenEnum):
    INLINE = "inline"
    URI = "uri"


class ImageResponseFormatImageSize(OpenEnum):
    VALUE_512 = "512"
    VALUE_1K = "1K"
    VALUE_2K = "2K"
    VALUE_4K = "4K"


class ImageResponseFormatMimeType(OpenEnum):
    IMAGE_JPEG = "image/jpeg"


class Interaction(SnakeMessage):
    agent: AgentOption | None = None
    agent_config: InteractionAgentConfig | None = None
    cached_content: str | None = None
    continuation_ids: list[str] | None = None
    continuation_token: str | None = None
    created: str | None = None
    environment: InteractionEnvironment | None = None
    environment_id: str | None = None
    errors: list[Error] | None = None
    generation_config: GenerationConfig | None = None
    id: str | None = None
    input: InteractionsInput | None = None
    labels: dict[str, str] | None = None
    model: Model | None = None
    output_audio: AudioContent | None = None
    output_image: ImageContent | None = None
    output_text: str | None = None
    output_video: VideoContent | None = None
    previous_interaction_id: str | None = None
    response_format: InteractionResponseFormat | None = None
    response_mime_type: str | None = None
    response_modalities: list[ResponseModality] | None = None
    safety_settings: list[SafetySetting] | None = None
    service_tier: ServiceTier | None = None
    status: InteractionStatus | None = None
    steps: list[Step] | None = None
    system_instruction: str | None = None
    tools: list[Tool] | None = None
    updated: str | None = None
    usage: Usage | None = None
    webhook_config: WebhookConfig | None = None


class InteractionAuthToken(SnakeMessage):
    auth_token: Annotated[str | None, Field(repr=False)] = None
    expires_at: datetime | None = None


class InteractionAuthTokenCreateParams(SnakeMessage):
    expire_time: datetime | None = None


class InteractionStatus(OpenEnum):
    IN_PROGRESS = "in_progress"
    REQUIRES_ACTION = "requires_action"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INCOMPLETE = "incomplete"
    BUDGET_EXCEEDED = "budget_exceeded"
    QUEUED = "queued"
    IDLE = "idle"
    REQUIRES_CONTINUATION = "requires_continuation"


class InteractionsEnvironment(SnakeMessage):
    custom_config: dict[str, Any] | None = None
    env: dict[str, Env] | None = None
    environment_id: str | None = None
    mode: InteractionsEnvironmentMode | None = None
    network: Network | None = None
    sources: list[Source] | None = None
    type: Literal["remote"] = "remote"


class InteractionsEnvironmentMode(OpenEnum):
    ON_DEMAND = "on_demand"
    SELF_HOSTED = "self_hosted"


class Method(OpenEnum):
    SEVERITY = "severity"
    PROBABILITY = "probability"


class ModalityTokens(SnakeMessage):
    modality: ModalityTokensModality | None = None
    tokens: int | None = None


class ModalityTokensModality(OpenEnum):
    TEXT = "text"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    DOCUMENT = "document"


class Mode(OpenEnum):
    SCAN = "scan"
    VERIFY = "verify"


class Model(OpenEnum):
    GEMMA_4_26B_A4B_IT = "gemma-4-26b-a4b-it"
    GEMMA_4_31B_IT = "gemma-4-31b-it"
    GEMINI_FLASH_LATEST = "gemini-flash-latest"
    GEMINI_FLASH_LITE_LATEST = "gemini-flash-lite-latest"
    GEMINI_PRO_LATEST = "gemini-pro-latest"
    GEMINI_2_5_FLASH = "gemini-2.5-flash"
    GEMINI_2_5_PRO = "gemini-2.5-pro"
    GEMINI_2_5_FLASH_LITE = "gemini-2.5-flash-lite"
    GEMINI_3_5_FLASH_LITE = "gemini-3.5-flash-lite"
    GEMINI_2_5_FLASH_IMAGE = "gemini-2.5-flash-image"
    GEMINI_3_FLASH_PREVIEW = "gemini-3-flash-preview"
    GEMINI_3_1_PRO_PREVIEW = "gemini-3.1-pro-preview"
    GEMINI_3_1_PRO_PREVIEW_CUSTOMTOOLS = "gemini-3.1-pro-preview-customtools"
    GEMINI_3_1_FLASH_LITE = "gemini-3.1-flash-lite"
    GEMINI_3_1_FLASH_LITE_IMAGE = "gemini-3.1-flash-lite-image"
    GEMINI_3_PRO_IMAGE = "gemini-3-pro-image"
    NANO_BANANA_PRO_PREVIEW = "nano-banana-pro-preview"
    GEMINI_3_1_FLASH_IMAGE = "gemini-3.1-flash-image"
    GEMINI_NANO_BANANA_2_1 = "gemini-nano-banana-2.1"
    GEMINI_3_1_FLASH_TTS_PREVIEW = "gemini-3.1-flash-tts-preview"
    GEMINI_3_5_FLASH = "gemini-3.5-flash"
    GEMINI_3_6_FLASH = "gemini-3.6-flash"
    GEMINI_3_7_FLASH = "gemini-3.7-flash"
    GEMINI_3_8_FLASH = "gemini-3.8-flash"
    GEMINI_4_ARGON = "gemini-4-argon"
    GEMINI_4_CARBON = "gemini-4-carbon"
    GEMINI_4_HYDROGEN = "gemini-4-hydrogen"
    GEMINI_4_NEON = "gemini-4-neon"
    GEMINI_3_8_FLASH_TTS = "gemini-3.8-flash-tts"
    GEMINI_3_8_FLASH_LITE_TTS = "gemini-3.8-flash-lite-tts"
    GEMINI_3_5_TRANSCRIBE = "gemini-3.5-transcribe"
    LYRIA_3_CLIP_PREVIEW = "lyria-3-clip-preview"
    LYRIA_3_PRO_PREVIEW = "lyria-3-pro-preview"
    GEMINI_ROBOTICS_ER_1_6_PREVIEW = "gemini-robotics-er-1.6-preview"
    GEMINI_ROBOTICS_ER_2_PREVIEW = "gemini-robotics-er-2-preview"
    LYRIA_3_5 = "lyria-3.5"
    GEMINI_OMNI_1_2_FLASH = "gemini-omni-1.2-flash"
    GEMINI_OMNI_1_1_FLASH = "gemini-omni-1.1-flash"
    GEMINI_OMNI_FLASH_PREVIEW = "gemini-omni-flash-preview"


class Resolution(OpenEnum):
    VALUE_360P = "360p"
    VALUE_720P = "720p"
    VALUE_1080P = "1080p"
    VALUE_4K = "4k"


class ResponseModality(OpenEnum):
    TEXT = "text"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    DOCUMENT = "document"


class SafetySetting(SnakeMessage):
    method: Method | None = None
    threshold: Threshold | None = None
    type: HarmCategory | None = None


class ServiceTier(OpenEnum):
    FLEX = "flex"
    STANDARD = "standard"
    PRIORITY = "priority"
    DEFERRED = "deferred"


class SessionConfig(SnakeMessage):
    max_rounds: int | None = None


class SmartTranscriptionMode(SnakeMessage):
    source_text: str | None = None
    type: Literal["smart"] = "smart"


class Source(SnakeMessage):
    content: str | None = None
    encoding: str | None = None
    source: str | None = None
    target: str | None = None
    type: SourceType | None = None


class SourceType(OpenEnum):
    GCS = "gcs"
    INLINE = "inline"
    REPOSITORY = "repository"
    SKILL_REGISTRY = "skill_registry"


class SpeakerConfig(SnakeMessage):
    speakers: list[SpeechConfig] | None = None


class SpeechConfig(SnakeMessage):
    language: str | None = None
    speaker: str | None = None
    voice: str | None = None


class Task(OpenEnum):
    TEXT_TO_VIDEO = "text_to_video"
    IMAGE_TO_VIDEO = "image_to_video"
    REFERENCE_TO_VIDEO = "reference_to_video"
    EDIT = "edit"
    EXTEND = "extend"
    UPSCALE = "upscale"


class TextResponseFormat(SnakeMessage):
    mime_type: TextResponseFormatMimeType | None = None
    schema_: Annotated[dict[str, Any] | None, Field(alias="schema")] = None
    type: Literal["text"] = "text"


class TextResponseFormatMimeType(OpenEnum):
    APPLICATION_JSON = "application/json"
    TEXT_PLAIN = "text/plain"


class ThinkingLevel(OpenEnum):
    MINIMAL = "minimal"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    XHIGH = "xhigh"


class ThinkingSummaries(OpenEnum):
    AUTO = "auto"
    NONE = "none"


class Threshold(OpenEnum):
    BLOCK_LOW_AND_ABOVE = "block_low_and_above"
    BLOCK_MEDIUM_AND_ABOVE = "block_medium_and_above"
    BLOCK_ONLY_HIGH = "block_only_high"
    BLOCK_NONE = "block_none"
    OFF = "off"


class ToolChoiceConfig(SnakeMessage):
    allowed_tools: AllowedTools | None = None


class TranscriptionConfig(SnakeMessage):
    adaptation_phrases: list[str] | None = None
    custom_vocabulary: list[str] | None = None
    diarization_mode: str | None = None
    language_codes: list[str] | None = None
    language_hints: list[str] | None = None
    mode: TranscriptionConfigMode | None = None
    timestamp_granularities: list[str] | None = None


class Usage(SnakeMessage):
    cached_tokens_by_modality: list[ModalityTokens] | None = None
    grounding_tool_count: list[GroundingToolCount] | None = None
    initial_input_tokens: int | None = None
    input_tokens_by_modality: list[ModalityTokens] | None = None
    output_tokens_by_modality: list[ModalityTokens] | None = None
    tool_use_tokens_by_modality: list[ModalityTokens] | None = None
    total_cached_tokens: int | None = None
    total_input_tokens: int | None = None
    total_output_tokens: int | None = None
    total_thought_tokens: int | None = None
    total_tokens: int | None = None
    total_tool_use_tokens: int | None = None


class VerbatimTranscriptionMode(SnakeMessage):
    diarization_mode: str | None = None
    timestamp_granularities: list[str] | None = None
    type: Literal["verbatim"] = "verbatim"


class VideoConfig(SnakeMessage):
    task: Task | None = None


class VideoResponseFormat(SnakeMessage):
    aspect_ratio: VideoResponseFormatAspectRatio | None = None
    delivery: VideoResponseFormatDelivery | None = None
    duration: str | None = None
    gcs_uri: str | None = None
    resolution: Resolution | None = None
    type: Literal["video"] = "video"


class VideoResponseFormatAspectRatio(OpenEnum):
    VALUE_16_9 = "16:9"
    VALUE_9_16 = "9:16"


class VideoResponseFormatDelivery(OpenEnum):
    INLINE = "inline"
    URI = "uri"


class Visualization(OpenEnum):
    OFF = "off"
    AUTO = "auto"


class WebhookConfig(SnakeMessage):
    uris: list[str] | None = None
    user_metadata: dict[str, Any] | None = None


Allowlist: TypeAlias = list[AllowlistEntry] | str


CreateAgentInteractionEnvironment: TypeAlias = InteractionsEnvironment | str


class UnknownResponseFormat(UnknownVariant):
    """A variant of ResponseFormat that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


ResponseFormat: TypeAlias = Annotated[
    Annotated[
        TextResponseFormat | AudioResponseFormat | ImageResponseFormat | VideoResponseFormat | UnknownResponseFormat,
        OpenUnion(
            "type",
            {
                "text": TextResponseFormat,
                "audio": AudioResponseFormat,
                "image": ImageResponseFormat,
                "video": VideoResponseFormat,
            },
            UnknownResponseFormat,
        ),
        Tag("ResponseFormat"),
    ]
    | dict[str, Any],
    Field(union_mode="left_to_right"),
]


CreateAgentInteractionResponseFormat: TypeAlias = ResponseFormat | list[ResponseFormat]


CreateModelInteractionEnvironment: TypeAlias = InteractionsEnvironment | str


CreateModelInteractionResponseFormat: TypeAlias = ResponseFormat | list[ResponseFormat]


Env: TypeAlias = EnvVar | str


class UnknownInteractionAgentConfig(UnknownVariant):
    """A variant of InteractionAgentConfig that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


InteractionAgentConfig: TypeAlias = Annotated[
    AntigravityAgentConfig
    | CodeMenderAgentConfig
    | DeepResearchAgentConfig
    | DynamicAgentConfig
    | UnknownInteractionAgentConfig,
    OpenUnion(
        "type",
        {
            "antigravity": AntigravityAgentConfig,
            "code-mender": CodeMenderAgentConfig,
            "deep-research": DeepResearchAgentConfig,
            "dynamic": DynamicAgentConfig,
        },
        UnknownInteractionAgentConfig,
    ),
    Tag("InteractionAgentConfig"),
]


InteractionEnvironment: TypeAlias = InteractionsEnvironment | str


InteractionResponseFormat: TypeAlias = ResponseFormat | list[ResponseFormat]


class UnknownInteractionsCreateRequest(UnknownVariant):
    """A variant of InteractionsCreateRequest that this version has no type for."""


InteractionsCreateRequest: TypeAlias = Annotated[
    CreateModelInteraction | CreateAgentInteraction | UnknownInteractionsCreateRequest,
    OpenUnion(
        None,
        {
            "CreateModelInteraction": CreateModelInteraction,
            "CreateAgentInteraction": CreateAgentInteraction,
        },
        UnknownInteractionsCreateRequest,
    ),
    Tag("InteractionsCreateRequest"),
]


InteractionsInput: TypeAlias = Content | list[Step] | list[Content] | str


Network: TypeAlias = EnvironmentNetworkEgressAllowlist | str


SpeechConfigUnion: TypeAlias = SpeakerConfig | list[SpeechConfig]


ToolChoice: TypeAlias = ToolChoiceConfig | str


class UnknownTranscriptionMode(UnknownVariant):
    """A variant of TranscriptionMode that this version has no type for."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


TranscriptionMode: TypeAlias = Annotated[
    SmartTranscriptionMode | VerbatimTranscriptionMode | UnknownTranscriptionMode,
    OpenUnion(
        "type",
        {
            "smart": SmartTranscriptionMode,
            "verbatim": VerbatimTranscriptionMode,
        },
        UnknownTranscriptionMode,
    ),
    Tag("TranscriptionMode"),
]


TranscriptionConfigMode: TypeAlias = TranscriptionMode | str


Transform: TypeAlias = list[dict[str, str]] | dict[str, str]
