"""Types of the interactions.interaction topic. Generated: `make gen` writes this file anew."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, Tag

from gemkit._features.interactions.mixins import InteractionMixin
from gemkit._generated.types.interactions.content import Content
from gemkit._generated.types.interactions.steps import Step
from gemkit._generated.types.interactions.tools import AllowedTools, Tool
from gemkit._mapping.model import OpenEnum, Secret
from gemkit._mapping.union import OpenUnion, SnakeMessage, UnknownVariant


class AgentOption(OpenEnum):
    """Interactions agent option: its values."""

    DEEP_RESEARCH_PRO_PREVIEW_12_2025 = "deep-research-pro-preview-12-2025"
    """Deep research pro preview 12 2025."""
    DEEP_RESEARCH_PREVIEW_04_2026 = "deep-research-preview-04-2026"
    """Deep research preview 04 2026."""
    DEEP_RESEARCH_MAX_PREVIEW_04_2026 = "deep-research-max-preview-04-2026"
    """Deep research max preview 04 2026."""
    ANTIGRAVITY_PREVIEW_05_2026 = "antigravity-preview-05-2026"
    """Antigravity preview 05 2026."""
    ANTIGRAVITY_PREVIEW_09_2026 = "antigravity-preview-09-2026"
    """Antigravity preview 09 2026."""


class AllowlistEntry(SnakeMessage):
    """Interactions allowlist entry."""

    credential: str | None = None
    """Credential, a string."""
    domain: str | None = None
    """Domain, a string."""
    transform: Transform | None = None
    """Transform, a `interactions.Transform`."""


class AntigravityAgentConfig(SnakeMessage):
    """Interactions antigravity agent config."""

    max_total_tokens: int | None = None
    """Max total tokens, an integer."""
    model: str | None = None
    """Model, a string."""
    type: Literal["antigravity"] = "antigravity"
    """Type, a `'antigravity'`."""


class AudioResponseFormat(SnakeMessage):
    """Interactions audio response format."""

    bit_rate: int | None = None
    """Bit rate, an integer."""
    delivery: AudioResponseFormatDelivery | None = None
    """Delivery, a `interactions.AudioResponseFormatDelivery`."""
    mime_type: AudioResponseFormatMimeType | None = None
    """Mime type, a `interactions.AudioResponseFormatMimeType`."""
    sample_rate: int | None = None
    """Sample rate, an integer."""
    type: Literal["audio"] = "audio"
    """Type, a `'audio'`."""


class AudioResponseFormatDelivery(OpenEnum):
    """Interactions audio response format delivery: its values."""

    INLINE = "inline"
    """Inline."""
    URI = "uri"
    """Uri."""


class AudioResponseFormatMimeType(OpenEnum):
    """Interactions audio response format mime type: its values."""

    AUDIO_MP3 = "audio/mp3"
    """Audio mp3."""
    AUDIO_OGG_OPUS = "audio/ogg_opus"
    """Audio ogg opus."""
    AUDIO_L16 = "audio/l16"
    """Audio l16."""
    AUDIO_WAV = "audio/wav"
    """Audio wav."""
    AUDIO_ALAW = "audio/alaw"
    """Audio alaw."""
    AUDIO_MULAW = "audio/mulaw"
    """Audio mulaw."""


class CodeMenderAgentConfig(SnakeMessage):
    """Interactions code mender agent config."""

    find_request: FindRequest | None = None
    """Find request, a `interactions.FindRequest`."""
    fix_request: FixRequest | None = None
    """Fix request, a `interactions.FixRequest`."""
    model: str | None = None
    """Model, a string."""
    session_config: SessionConfig | None = None
    """Session config, a `interactions.SessionConfig`."""
    session_id: str | None = None
    """Session id, a string."""
    type: Literal["code-mender"] = "code-mender"
    """Type, a `'code-mender'`."""


class CreateAgentInteraction(SnakeMessage):
    """Interactions create agent interaction."""

    agent: AgentOption | None = None
    """Agent, a `interactions.AgentOption`."""
    agent_config: InteractionAgentConfig | None = None
    """Agent config, a `interactions.InteractionAgentConfig`."""
    background: bool | None = None
    """Background, true or false."""
    continuation_token: str | None = None
    """Continuation token, a string."""
    environment: CreateAgentInteractionEnvironment | None = None
    """Environment, a `interactions.CreateAgentInteractionEnvironment`."""
    input: InteractionsInput | None = None
    """Input, a `interactions.InteractionsInput`."""
    labels: dict[str, str] | None = None
    """Labels, a mapping to str."""
    previous_interaction_id: str | None = None
    """Previous interaction id, a string."""
    response_format: CreateAgentInteractionResponseFormat | None = None
    """Response format, a `interactions.CreateAgentInteractionResponseFormat`."""
    response_mime_type: str | None = None
    """Response mime type, a string. Deprecated."""
    response_modalities: list[ResponseModality] | None = None
    """Response modalities, a list of interactions.ResponseModality. Deprecated."""
    safety_settings: list[SafetySetting] | None = None
    """Safety settings, a list of interactions.SafetySetting."""
    service_tier: ServiceTier | None = None
    """Service tier, a `interactions.ServiceTier`."""
    store: bool | None = None
    """Store, true or false."""
    stream: bool | None = None
    """Stream, true or false."""
    system_instruction: str | None = None
    """System instruction, a string."""
    tools: list[Tool] | None = None
    """Tools, a list of interactions.Tool."""
    webhook_config: WebhookConfig | None = None
    """Webhook config, a `interactions.WebhookConfig`."""


class CreateModelInteraction(SnakeMessage):
    """Interactions create model interaction."""

    background: bool | None = None
    """Background, true or false."""
    cached_content: str | None = None
    """Cached content, a string. Deprecated."""
    continuation_token: str | None = None
    """Continuation token, a string."""
    environment: CreateModelInteractionEnvironment | None = None
    """Environment, a `interactions.CreateModelInteractionEnvironment`."""
    generation_config: GenerationConfig | None = None
    """Generation config, a `interactions.GenerationConfig`."""
    input: InteractionsInput | None = None
    """Input, a `interactions.InteractionsInput`."""
    labels: dict[str, str] | None = None
    """Labels, a mapping to str."""
    model: Model | None = None
    """Model, a `interactions.Model`."""
    previous_interaction_id: str | None = None
    """Previous interaction id, a string."""
    response_format: CreateModelInteractionResponseFormat | None = None
    """Response format, a `interactions.CreateModelInteractionResponseFormat`."""
    response_mime_type: str | None = None
    """Response mime type, a string. Deprecated."""
    response_modalities: list[ResponseModality] | None = None
    """Response modalities, a list of interactions.ResponseModality. Deprecated."""
    safety_settings: list[SafetySetting] | None = None
    """Safety settings, a list of interactions.SafetySetting."""
    service_tier: ServiceTier | None = None
    """Service tier, a `interactions.ServiceTier`."""
    store: bool | None = None
    """Store, true or false."""
    stream: bool | None = None
    """Stream, true or false."""
    system_instruction: str | None = None
    """System instruction, a string."""
    tools: list[Tool] | None = None
    """Tools, a list of interactions.Tool."""
    webhook_config: WebhookConfig | None = None
    """Webhook config, a `interactions.WebhookConfig`."""


class DeepResearchAgentConfig(SnakeMessage):
    """Interactions deep research agent config."""

    collaborative_planning: bool | None = None
    """Collaborative planning, true or false."""
    enable_bigquery_tool: bool | None = None
    """Enable bigquery tool, true or false."""
    thinking_summaries: ThinkingSummaries | None = None
    """Thinking summaries, a `interactions.ThinkingSummaries`."""
    type: Literal["deep-research"] = "deep-research"
    """Type, a `'deep-research'`."""
    visualization: Visualization | None = None
    """Visualization, a `interactions.Visualization`."""


class DynamicAgentConfig(SnakeMessage):
    """Interactions dynamic agent config."""

    type: Literal["dynamic"] = "dynamic"
    """Type, a `'dynamic'`."""


class Empty(SnakeMessage):
    """Interactions empty."""


class EnvVar(SnakeMessage):
    """Interactions env var."""

    credential: str | None = None
    """Credential, a string."""
    value: Annotated[str | None, Field(repr=False), Secret] = None
    """Value, a string."""


class EnvironmentNetworkEgressAllowlist(SnakeMessage):
    """Interactions environment network egress allowlist."""

    allowlist: Allowlist | None = None
    """Allowlist, a `interactions.Allowlist`."""


class Error(SnakeMessage):
    """Interactions error."""

    code: str | None = None
    """Code, a string."""
    message: str | None = None
    """Message, a string."""


class FileContent(SnakeMessage):
    """Interactions file content."""

    content: str | None = None
    """Content, a string."""
    path: str | None = None
    """Path, a string."""


class FindRequest(SnakeMessage):
    """Interactions find request."""

    description: str | None = None
    """Description, a string."""
    finding_id: str | None = None
    """Finding id, a string."""
    mode: Mode | None = None
    """Mode, a `interactions.Mode`."""
    source_files: list[FileContent] | None = None
    """Source files, a list of interactions.FileContent."""


class FixRequest(SnakeMessage):
    """Interactions fix request."""

    description: str | None = None
    """Description, a string."""
    finding_id: str | None = None
    """Finding id, a string."""
    source_files: list[FileContent] | None = None
    """Source files, a list of interactions.FileContent."""


class GenerationConfig(SnakeMessage):
    """Interactions generation config."""

    image_config: ImageConfig | None = None
    """Image config, a `interactions.ImageConfig`. Deprecated."""
    max_output_tokens: int | None = None
    """Max output tokens, an integer."""
    seed: int | None = None
    """Seed, an integer."""
    speech_config: SpeechConfigUnion | None = None
    """Speech config, a `interactions.SpeechConfigUnion`."""
    stop_sequences: list[str] | None = None
    """Stop sequences, a list of str."""
    temperature: float | None = None
    """Temperature, a number. Deprecated."""
    thinking_level: ThinkingLevel | None = None
    """Thinking level, a `interactions.ThinkingLevel`."""
    thinking_summaries: ThinkingSummaries | None = None
    """Thinking summaries, a `interactions.ThinkingSummaries`."""
    tool_choice: ToolChoice | None = None
    """Tool choice, a `interactions.ToolChoice`."""
    top_p: float | None = None
    """Top p, a number. Deprecated."""
    transcription_config: TranscriptionConfig | None = None
    """Transcription config, a `interactions.TranscriptionConfig`."""
    video_config: VideoConfig | None = None
    """Video config, a `interactions.VideoConfig`."""


class GroundingToolCount(SnakeMessage):
    """Interactions grounding tool count."""

    count: int | None = None
    """Count, an integer."""
    type: GroundingToolCountType | None = None
    """Type, a `interactions.GroundingToolCountType`."""


class GroundingToolCountType(OpenEnum):
    """Interactions grounding tool count type: its values."""

    GOOGLE_SEARCH = "google_search"
    """Google search."""
    GOOGLE_MAPS = "google_maps"
    """Google maps."""
    RETRIEVAL = "retrieval"
    """Retrieval."""


class HarmCategory(OpenEnum):
    """Interactions harm category: its values."""

    HATE_SPEECH = "hate_speech"
    """Hate speech."""
    DANGEROUS_CONTENT = "dangerous_content"
    """Dangerous content."""
    HARASSMENT = "harassment"
    """Harassment."""
    SEXUALLY_EXPLICIT = "sexually_explicit"
    """Sexually explicit."""
    CIVIC_INTEGRITY = "civic_integrity"
    """Civic integrity."""
    IMAGE_HATE = "image_hate"
    """Image hate."""
    IMAGE_DANGEROUS_CONTENT = "image_dangerous_content"
    """Image dangerous content."""
    IMAGE_HARASSMENT = "image_harassment"
    """Image harassment."""
    IMAGE_SEXUALLY_EXPLICIT = "image_sexually_explicit"
    """Image sexually explicit."""
    JAILBREAK = "jailbreak"
    """Jailbreak."""


class ImageConfig(SnakeMessage):
    """Interactions image config. Deprecated."""

    aspect_ratio: ImageConfigAspectRatio | None = None
    """Aspect ratio, a `interactions.ImageConfigAspectRatio`."""
    image_size: ImageConfigImageSize | None = None
    """Image size, a `interactions.ImageConfigImageSize`."""


class ImageConfigAspectRatio(OpenEnum):
    """Interactions image config aspect ratio: its values."""

    VALUE_1_1 = "1:1"
    """Value 1 1."""
    VALUE_2_3 = "2:3"
    """Value 2 3."""
    VALUE_3_2 = "3:2"
    """Value 3 2."""
    VALUE_3_4 = "3:4"
    """Value 3 4."""
    VALUE_4_3 = "4:3"
    """Value 4 3."""
    VALUE_4_5 = "4:5"
    """Value 4 5."""
    VALUE_5_4 = "5:4"
    """Value 5 4."""
    VALUE_9_16 = "9:16"
    """Value 9 16."""
    VALUE_16_9 = "16:9"
    """Value 16 9."""
    VALUE_21_9 = "21:9"
    """Value 21 9."""
    VALUE_1_8 = "1:8"
    """Value 1 8."""
    VALUE_8_1 = "8:1"
    """Value 8 1."""
    VALUE_1_4 = "1:4"
    """Value 1 4."""
    VALUE_4_1 = "4:1"
    """Value 4 1."""


class ImageConfigImageSize(OpenEnum):
    """Interactions image config image size: its values."""

    VALUE_512 = "512"
    """Value 512."""
    VALUE_1K = "1K"
    """Value 1k."""
    VALUE_2K = "2K"
    """Value 2k."""
    VALUE_4K = "4K"
    """Value 4k."""


class ImageResponseFormat(SnakeMessage):
    """Interactions image response format."""

    aspect_ratio: ImageResponseFormatAspectRatio | None = None
    """Aspect ratio, a `interactions.ImageResponseFormatAspectRatio`."""
    delivery: ImageResponseFormatDelivery | None = None
    """Delivery, a `interactions.ImageResponseFormatDelivery`."""
    image_size: ImageResponseFormatImageSize | None = None
    """Image size, a `interactions.ImageResponseFormatImageSize`."""
    mime_type: ImageResponseFormatMimeType | None = None
    """Mime type, a `interactions.ImageResponseFormatMimeType`."""
    type: Literal["image"] = "image"
    """Type, a `'image'`."""


class ImageResponseFormatAspectRatio(OpenEnum):
    """Interactions image response format aspect ratio: its values."""

    VALUE_1_1 = "1:1"
    """Value 1 1."""
    VALUE_2_3 = "2:3"
    """Value 2 3."""
    VALUE_3_2 = "3:2"
    """Value 3 2."""
    VALUE_3_4 = "3:4"
    """Value 3 4."""
    VALUE_4_3 = "4:3"
    """Value 4 3."""
    VALUE_4_5 = "4:5"
    """Value 4 5."""
    VALUE_5_4 = "5:4"
    """Value 5 4."""
    VALUE_9_16 = "9:16"
    """Value 9 16."""
    VALUE_16_9 = "16:9"
    """Value 16 9."""
    VALUE_21_9 = "21:9"
    """Value 21 9."""
    VALUE_1_8 = "1:8"
    """Value 1 8."""
    VALUE_8_1 = "8:1"
    """Value 8 1."""
    VALUE_1_4 = "1:4"
    """Value 1 4."""
    VALUE_4_1 = "4:1"
    """Value 4 1."""


class ImageResponseFormatDelivery(OpenEnum):
    """Interactions image response format delivery: its values."""

    INLINE = "inline"
    """Inline."""
    URI = "uri"
    """Uri."""


class ImageResponseFormatImageSize(OpenEnum):
    """Interactions image response format image size: its values."""

    VALUE_512 = "512"
    """Value 512."""
    VALUE_1K = "1K"
    """Value 1k."""
    VALUE_2K = "2K"
    """Value 2k."""
    VALUE_4K = "4K"
    """Value 4k."""


class ImageResponseFormatMimeType(OpenEnum):
    """Interactions image response format mime type: its values."""

    IMAGE_JPEG = "image/jpeg"
    """Image jpeg."""


class Interaction(InteractionMixin, SnakeMessage):
    """Interactions interaction."""

    agent: AgentOption | None = None
    """Agent, a `interactions.AgentOption`."""
    agent_config: InteractionAgentConfig | None = None
    """Agent config, a `interactions.InteractionAgentConfig`."""
    cached_content: str | None = None
    """Cached content, a string. Deprecated."""
    continuation_ids: list[str] | None = None
    """Continuation ids, a list of str."""
    continuation_token: str | None = None
    """Continuation token, a string."""
    created: str | None = None
    """Created, a string."""
    environment: InteractionEnvironment | None = None
    """Environment, a `interactions.InteractionEnvironment`."""
    environment_id: str | None = None
    """Environment id, a string."""
    errors: list[Error] | None = None
    """Errors, a list of interactions.Error."""
    generation_config: GenerationConfig | None = None
    """Generation config, a `interactions.GenerationConfig`."""
    id: str | None = None
    """Id, a string."""
    input: InteractionsInput | None = None
    """Input, a `interactions.InteractionsInput`."""
    labels: dict[str, str] | None = None
    """Labels, a mapping to str."""
    model: Model | None = None
    """Model, a `interactions.Model`."""
    previous_interaction_id: str | None = None
    """Previous interaction id, a string."""
    response_format: InteractionResponseFormat | None = None
    """Response format, a `interactions.InteractionResponseFormat`."""
    response_mime_type: str | None = None
    """Response mime type, a string. Deprecated."""
    response_modalities: list[ResponseModality] | None = None
    """Response modalities, a list of interactions.ResponseModality. Deprecated."""
    safety_settings: list[SafetySetting] | None = None
    """Safety settings, a list of interactions.SafetySetting."""
    service_tier: ServiceTier | None = None
    """Service tier, a `interactions.ServiceTier`."""
    status: InteractionStatus | None = None
    """Status, a `interactions.InteractionStatus`."""
    steps: list[Step] | None = None
    """Steps, a list of interactions.Step."""
    system_instruction: str | None = None
    """System instruction, a string."""
    tools: list[Tool] | None = None
    """Tools, a list of interactions.Tool."""
    updated: str | None = None
    """Updated, a string."""
    usage: Usage | None = None
    """Usage, a `interactions.Usage`."""
    webhook_config: WebhookConfig | None = None
    """Webhook config, a `interactions.WebhookConfig`."""


class InteractionAuthToken(SnakeMessage):
    """Interactions interaction auth token."""

    auth_token: Annotated[str | None, Field(repr=False), Secret] = None
    """Auth token, a string."""
    expires_at: datetime | None = None
    """Expires at, a point in time."""


class InteractionAuthTokenCreateParams(SnakeMessage):
    """Interactions interaction auth token create params."""

    expire_time: datetime | None = None
    """Expire time, a point in time."""


class InteractionStatus(OpenEnum):
    """Interactions interaction status: its values."""

    IN_PROGRESS = "in_progress"
    """In progress."""
    REQUIRES_ACTION = "requires_action"
    """Requires action."""
    COMPLETED = "completed"
    """Completed."""
    FAILED = "failed"
    """Failed."""
    CANCELLED = "cancelled"
    """Cancelled."""
    INCOMPLETE = "incomplete"
    """Incomplete."""
    BUDGET_EXCEEDED = "budget_exceeded"
    """Budget exceeded."""
    QUEUED = "queued"
    """Queued."""
    IDLE = "idle"
    """Idle."""
    REQUIRES_CONTINUATION = "requires_continuation"
    """Requires continuation."""


class InteractionsEnvironment(SnakeMessage):
    """Interactions interactions environment."""

    custom_config: dict[str, Any] | None = None
    """Custom config, a mapping to any."""
    env: dict[str, Env] | None = None
    """Env, a mapping to interactions.Env."""
    environment_id: str | None = None
    """Environment id, a string."""
    mode: InteractionsEnvironmentMode | None = None
    """Mode, a `interactions.InteractionsEnvironmentMode`."""
    network: Network | None = None
    """Network, a `interactions.Network`."""
    sources: list[Source] | None = None
    """Sources, a list of interactions.Source."""
    type: Literal["remote"] = "remote"
    """Type, a `'remote'`."""


class InteractionsEnvironmentMode(OpenEnum):
    """Interactions interactions environment mode: its values."""

    ON_DEMAND = "on_demand"
    """On demand."""
    SELF_HOSTED = "self_hosted"
    """Self hosted."""


class Method(OpenEnum):
    """Interactions method: its values."""

    SEVERITY = "severity"
    """Severity."""
    PROBABILITY = "probability"
    """Probability."""


class ModalityTokens(SnakeMessage):
    """Interactions modality tokens."""

    modality: ModalityTokensModality | None = None
    """Modality, a `interactions.ModalityTokensModality`."""
    tokens: int | None = None
    """Tokens, an integer."""


class ModalityTokensModality(OpenEnum):
    """Interactions modality tokens modality: its values."""

    TEXT = "text"
    """Text."""
    IMAGE = "image"
    """Image."""
    AUDIO = "audio"
    """Audio."""
    VIDEO = "video"
    """Video."""
    DOCUMENT = "document"
    """Document."""


class Mode(OpenEnum):
    """Interactions mode: its values."""

    SCAN = "scan"
    """Scan."""
    VERIFY = "verify"
    """Verify."""


class Model(OpenEnum):
    """Interactions model: its values."""

    GEMMA_4_26B_A4B_IT = "gemma-4-26b-a4b-it"
    """Gemma 4 26b a4b it."""
    GEMMA_4_31B_IT = "gemma-4-31b-it"
    """Gemma 4 31b it."""
    GEMINI_FLASH_LATEST = "gemini-flash-latest"
    """Gemini flash latest."""
    GEMINI_FLASH_LITE_LATEST = "gemini-flash-lite-latest"
    """Gemini flash lite latest."""
    GEMINI_PRO_LATEST = "gemini-pro-latest"
    """Gemini pro latest."""
    GEMINI_2_5_FLASH = "gemini-2.5-flash"
    """Gemini 2 5 flash."""
    GEMINI_2_5_PRO = "gemini-2.5-pro"
    """Gemini 2 5 pro."""
    GEMINI_2_5_FLASH_LITE = "gemini-2.5-flash-lite"
    """Gemini 2 5 flash lite."""
    GEMINI_3_5_FLASH_LITE = "gemini-3.5-flash-lite"
    """Gemini 3 5 flash lite."""
    GEMINI_2_5_FLASH_IMAGE = "gemini-2.5-flash-image"
    """Gemini 2 5 flash image."""
    GEMINI_3_FLASH_PREVIEW = "gemini-3-flash-preview"
    """Gemini 3 flash preview."""
    GEMINI_3_1_PRO_PREVIEW = "gemini-3.1-pro-preview"
    """Gemini 3 1 pro preview."""
    GEMINI_3_1_PRO_PREVIEW_CUSTOMTOOLS = "gemini-3.1-pro-preview-customtools"
    """Gemini 3 1 pro preview customtools."""
    GEMINI_3_1_FLASH_LITE = "gemini-3.1-flash-lite"
    """Gemini 3 1 flash lite."""
    GEMINI_3_1_FLASH_LITE_IMAGE = "gemini-3.1-flash-lite-image"
    """Gemini 3 1 flash lite image."""
    GEMINI_3_PRO_IMAGE = "gemini-3-pro-image"
    """Gemini 3 pro image."""
    NANO_BANANA_PRO_PREVIEW = "nano-banana-pro-preview"
    """Nano banana pro preview."""
    GEMINI_3_1_FLASH_IMAGE = "gemini-3.1-flash-image"
    """Gemini 3 1 flash image."""
    GEMINI_NANO_BANANA_2_1 = "gemini-nano-banana-2.1"
    """Gemini nano banana 2 1."""
    GEMINI_3_1_FLASH_TTS_PREVIEW = "gemini-3.1-flash-tts-preview"
    """Gemini 3 1 flash tts preview."""
    GEMINI_3_5_FLASH = "gemini-3.5-flash"
    """Gemini 3 5 flash."""
    GEMINI_3_6_FLASH = "gemini-3.6-flash"
    """Gemini 3 6 flash."""
    GEMINI_3_7_FLASH = "gemini-3.7-flash"
    """Gemini 3 7 flash."""
    GEMINI_3_8_FLASH = "gemini-3.8-flash"
    """Gemini 3 8 flash."""
    GEMINI_4_ARGON = "gemini-4-argon"
    """Gemini 4 argon."""
    GEMINI_4_CARBON = "gemini-4-carbon"
    """Gemini 4 carbon."""
    GEMINI_4_HYDROGEN = "gemini-4-hydrogen"
    """Gemini 4 hydrogen."""
    GEMINI_4_NEON = "gemini-4-neon"
    """Gemini 4 neon."""
    GEMINI_3_8_FLASH_TTS = "gemini-3.8-flash-tts"
    """Gemini 3 8 flash tts."""
    GEMINI_3_8_FLASH_LITE_TTS = "gemini-3.8-flash-lite-tts"
    """Gemini 3 8 flash lite tts."""
    GEMINI_3_5_TRANSCRIBE = "gemini-3.5-transcribe"
    """Gemini 3 5 transcribe."""
    LYRIA_3_CLIP_PREVIEW = "lyria-3-clip-preview"
    """Lyria 3 clip preview."""
    LYRIA_3_PRO_PREVIEW = "lyria-3-pro-preview"
    """Lyria 3 pro preview."""
    GEMINI_ROBOTICS_ER_1_6_PREVIEW = "gemini-robotics-er-1.6-preview"
    """Gemini robotics er 1 6 preview."""
    GEMINI_ROBOTICS_ER_2_PREVIEW = "gemini-robotics-er-2-preview"
    """Gemini robotics er 2 preview."""
    LYRIA_3_5 = "lyria-3.5"
    """Lyria 3 5."""
    GEMINI_OMNI_1_2_FLASH = "gemini-omni-1.2-flash"
    """Gemini omni 1 2 flash."""
    GEMINI_OMNI_1_1_FLASH = "gemini-omni-1.1-flash"
    """Gemini omni 1 1 flash."""
    GEMINI_OMNI_FLASH_PREVIEW = "gemini-omni-flash-preview"
    """Gemini omni flash preview."""


class Resolution(OpenEnum):
    """Interactions resolution: its values."""

    VALUE_360P = "360p"
    """Value 360p."""
    VALUE_720P = "720p"
    """Value 720p."""
    VALUE_1080P = "1080p"
    """Value 1080p."""
    VALUE_4K = "4k"
    """Value 4k."""


class ResponseModality(OpenEnum):
    """Interactions response modality: its values."""

    TEXT = "text"
    """Text."""
    IMAGE = "image"
    """Image."""
    AUDIO = "audio"
    """Audio."""
    VIDEO = "video"
    """Video."""
    DOCUMENT = "document"
    """Document."""


class SafetySetting(SnakeMessage):
    """Interactions safety setting."""

    method: Method | None = None
    """Method, a `interactions.Method`."""
    threshold: Threshold | None = None
    """Threshold, a `interactions.Threshold`."""
    type: HarmCategory | None = None
    """Type, a `interactions.HarmCategory`."""


class ServiceTier(OpenEnum):
    """Interactions service tier: its values."""

    FLEX = "flex"
    """Flex."""
    STANDARD = "standard"
    """Standard."""
    PRIORITY = "priority"
    """Priority."""
    DEFERRED = "deferred"
    """Deferred."""


class SessionConfig(SnakeMessage):
    """Interactions session config."""

    max_rounds: int | None = None
    """Max rounds, an integer."""


class SmartTranscriptionMode(SnakeMessage):
    """Interactions smart transcription mode."""

    source_text: str | None = None
    """Source text, a string."""
    type: Literal["smart"] = "smart"
    """Type, a `'smart'`."""


class Source(SnakeMessage):
    """Interactions source."""

    content: str | None = None
    """Content, a string."""
    encoding: str | None = None
    """Encoding, a string."""
    source: str | None = None
    """Source, a string."""
    target: str | None = None
    """Target, a string."""
    type: SourceType | None = None
    """Type, a `interactions.SourceType`."""


class SourceType(OpenEnum):
    """Interactions source type: its values."""

    GCS = "gcs"
    """Gcs."""
    INLINE = "inline"
    """Inline."""
    REPOSITORY = "repository"
    """Repository."""
    SKILL_REGISTRY = "skill_registry"
    """Skill registry."""


class SpeakerConfig(SnakeMessage):
    """Interactions speaker config."""

    speakers: list[SpeechConfig] | None = None
    """Speakers, a list of interactions.SpeechConfig."""


class SpeechConfig(SnakeMessage):
    """Interactions speech config."""

    language: str | None = None
    """Language, a string."""
    speaker: str | None = None
    """Speaker, a string."""
    voice: str | None = None
    """Voice, a string."""


class Task(OpenEnum):
    """Interactions task: its values."""

    TEXT_TO_VIDEO = "text_to_video"
    """Text to video."""
    IMAGE_TO_VIDEO = "image_to_video"
    """Image to video."""
    REFERENCE_TO_VIDEO = "reference_to_video"
    """Reference to video."""
    EDIT = "edit"
    """Edit."""
    EXTEND = "extend"
    """Extend."""
    UPSCALE = "upscale"
    """Upscale."""


class TextResponseFormat(SnakeMessage):
    """Interactions text response format."""

    mime_type: TextResponseFormatMimeType | None = None
    """Mime type, a `interactions.TextResponseFormatMimeType`."""
    schema_: Annotated[dict[str, Any] | None, Field(alias="schema")] = None
    """Schema, a mapping to any."""
    type: Literal["text"] = "text"
    """Type, a `'text'`."""


class TextResponseFormatMimeType(OpenEnum):
    """Interactions text response format mime type: its values."""

    APPLICATION_JSON = "application/json"
    """Application json."""
    TEXT_PLAIN = "text/plain"
    """Text plain."""


class ThinkingLevel(OpenEnum):
    """Interactions thinking level: its values."""

    MINIMAL = "minimal"
    """Minimal."""
    LOW = "low"
    """Low."""
    MEDIUM = "medium"
    """Medium."""
    HIGH = "high"
    """High."""
    XHIGH = "xhigh"
    """Xhigh."""


class ThinkingSummaries(OpenEnum):
    """Interactions thinking summaries: its values."""

    AUTO = "auto"
    """Auto."""
    NONE = "none"
    """None."""


class Threshold(OpenEnum):
    """Interactions threshold: its values."""

    BLOCK_LOW_AND_ABOVE = "block_low_and_above"
    """Block low and above."""
    BLOCK_MEDIUM_AND_ABOVE = "block_medium_and_above"
    """Block medium and above."""
    BLOCK_ONLY_HIGH = "block_only_high"
    """Block only high."""
    BLOCK_NONE = "block_none"
    """Block none."""
    OFF = "off"
    """Off."""


class ToolChoiceConfig(SnakeMessage):
    """Interactions tool choice config."""

    allowed_tools: AllowedTools | None = None
    """Allowed tools, a `interactions.AllowedTools`."""


class TranscriptionConfig(SnakeMessage):
    """Interactions transcription config."""

    adaptation_phrases: list[str] | None = None
    """Adaptation phrases, a list of str. Deprecated."""
    custom_vocabulary: list[str] | None = None
    """Custom vocabulary, a list of str."""
    diarization_mode: str | None = None
    """Diarization mode, a string. Deprecated."""
    language_codes: list[str] | None = None
    """Language codes, a list of str."""
    language_hints: list[str] | None = None
    """Language hints, a list of str. Deprecated."""
    mode: TranscriptionConfigMode | None = None
    """Mode, a `interactions.TranscriptionConfigMode`."""
    timestamp_granularities: list[str] | None = None
    """Timestamp granularities, a list of str. Deprecated."""


class Usage(SnakeMessage):
    """Interactions usage."""

    cached_tokens_by_modality: list[ModalityTokens] | None = None
    """Cached tokens by modality, a list of interactions.ModalityTokens."""
    grounding_tool_count: list[GroundingToolCount] | None = None
    """Grounding tool count, a list of interactions.GroundingToolCount."""
    initial_input_tokens: int | None = None
    """Initial input tokens, an integer."""
    input_tokens_by_modality: list[ModalityTokens] | None = None
    """Input tokens by modality, a list of interactions.ModalityTokens."""
    output_tokens_by_modality: list[ModalityTokens] | None = None
    """Output tokens by modality, a list of interactions.ModalityTokens."""
    tool_use_tokens_by_modality: list[ModalityTokens] | None = None
    """Tool use tokens by modality, a list of interactions.ModalityTokens."""
    total_cached_tokens: int | None = None
    """Total cached tokens, an integer."""
    total_input_tokens: int | None = None
    """Total input tokens, an integer."""
    total_output_tokens: int | None = None
    """Total output tokens, an integer."""
    total_thought_tokens: int | None = None
    """Total thought tokens, an integer."""
    total_tokens: int | None = None
    """Total tokens, an integer."""
    total_tool_use_tokens: int | None = None
    """Total tool use tokens, an integer."""


class VerbatimTranscriptionMode(SnakeMessage):
    """Interactions verbatim transcription mode."""

    diarization_mode: str | None = None
    """Diarization mode, a string."""
    timestamp_granularities: list[str] | None = None
    """Timestamp granularities, a list of str."""
    type: Literal["verbatim"] = "verbatim"
    """Type, a `'verbatim'`."""


class VideoConfig(SnakeMessage):
    """Interactions video config."""

    task: Task | None = None
    """Task, a `interactions.Task`."""


class VideoResponseFormat(SnakeMessage):
    """Interactions video response format."""

    aspect_ratio: VideoResponseFormatAspectRatio | None = None
    """Aspect ratio, a `interactions.VideoResponseFormatAspectRatio`."""
    delivery: VideoResponseFormatDelivery | None = None
    """Delivery, a `interactions.VideoResponseFormatDelivery`."""
    duration: str | None = None
    """Duration, a string."""
    gcs_uri: str | None = None
    """Gcs uri, a string."""
    resolution: Resolution | None = None
    """Resolution, a `interactions.Resolution`."""
    type: Literal["video"] = "video"
    """Type, a `'video'`."""


class VideoResponseFormatAspectRatio(OpenEnum):
    """Interactions video response format aspect ratio: its values."""

    VALUE_16_9 = "16:9"
    """Value 16 9."""
    VALUE_9_16 = "9:16"
    """Value 9 16."""


class VideoResponseFormatDelivery(OpenEnum):
    """Interactions video response format delivery: its values."""

    INLINE = "inline"
    """Inline."""
    URI = "uri"
    """Uri."""


class Visualization(OpenEnum):
    """Interactions visualization: its values."""

    OFF = "off"
    """Off."""
    AUTO = "auto"
    """Auto."""


class WebhookConfig(SnakeMessage):
    """Interactions webhook config."""

    uris: list[str] | None = None
    """Uris, a list of str."""
    user_metadata: dict[str, Any] | None = None
    """User metadata, a mapping to any."""


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
