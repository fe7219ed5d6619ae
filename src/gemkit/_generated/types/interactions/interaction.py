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
    """The agents of the service."""

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
    """A domain that an environment can reach."""

    credential: str | None = None
    """Id of the credential to use."""
    domain: str | None = None
    """The domain, such as `example.com`."""
    transform: Transform | None = None
    """Headers to add to requests to the domain."""


class AntigravityAgentConfig(SnakeMessage):
    """Settings of the Antigravity agent."""

    max_total_tokens: int | None = None
    """Upper limit of tokens over all steps."""
    model: str | None = None
    """The model."""
    type: Literal["antigravity"] = "antigravity"
    """The kind of object."""


class AudioResponseFormat(SnakeMessage):
    """Asks for audio."""

    bit_rate: int | None = None
    """Bits per second of encoded audio."""
    delivery: AudioResponseFormatDelivery | None = None
    """Whether the result is part of the answer (`inline`) or stored (`uri`)."""
    mime_type: AudioResponseFormatMimeType | None = None
    """MIME type."""
    sample_rate: int | None = None
    """Samples per second."""
    type: Literal["audio"] = "audio"
    """The kind of object."""


class AudioResponseFormatDelivery(OpenEnum):
    """How audio is returned."""

    INLINE = "inline"
    """Inline."""
    URI = "uri"
    """Uri."""


class AudioResponseFormatMimeType(OpenEnum):
    """MIME types of audio that can be asked for."""

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
    """Settings of the CodeMender agent."""

    find_request: FindRequest | None = None
    """What to look for."""
    fix_request: FixRequest | None = None
    """What to repair."""
    model: str | None = None
    """The model."""
    session_config: SessionConfig | None = None
    """Settings of the session."""
    session_id: str | None = None
    """Id of a session to continue."""
    type: Literal["code-mender"] = "code-mender"
    """The kind of object."""


class CreateAgentInteraction(SnakeMessage):
    """A request that an agent answers."""

    agent: AgentOption | None = None
    """The agent to run, such as `deep-research-preview-04-2026`."""
    agent_config: InteractionAgentConfig | None = None
    """Settings of the agent; their `type` names the kind of agent."""
    background: bool | None = None
    """Run at the service and return at once; `wait` or `get` bring the result."""
    continuation_token: str | None = None
    """Continues an interaction that ended with the status `requires_continuation`."""
    environment: CreateAgentInteractionEnvironment | None = None
    """The environment to run in: settings or an id."""
    input: InteractionsInput | None = None
    """The input: text, contents or steps."""
    labels: dict[str, str] | None = None
    """Labels for billing and filtering."""
    previous_interaction_id: str | None = None
    """Id of the interaction that this one continues."""
    response_format: CreateAgentInteractionResponseFormat | None = None
    """The form of the answer: JSON of a schema, audio, images or videos."""
    response_mime_type: str | None = None
    """MIME type of the answer. Deprecated."""
    response_modalities: list[ResponseModality] | None = None
    """What the answer may consist of. Deprecated."""
    safety_settings: list[SafetySetting] | None = None
    """What is blocked, for each kind of harm."""
    service_tier: ServiceTier | None = None
    """The service tier."""
    store: bool | None = None
    """Whether the service keeps it; on by default."""
    stream: bool | None = None
    """Return events as they come."""
    system_instruction: str | None = None
    """How the model should behave."""
    tools: list[Tool] | None = None
    """The tools that may be used."""
    webhook_config: WebhookConfig | None = None
    """Where to report the end of this interaction."""


class CreateModelInteraction(SnakeMessage):
    """A request that a model answers."""

    background: bool | None = None
    """Run at the service and return at once; `wait` or `get` bring the result."""
    cached_content: str | None = None
    """Name of a cache whose content precedes the input. Deprecated."""
    continuation_token: str | None = None
    """Continues an interaction that ended with the status `requires_continuation`."""
    environment: CreateModelInteractionEnvironment | None = None
    """The environment to run in: settings or an id."""
    generation_config: GenerationConfig | None = None
    """Settings for how the model answers."""
    input: InteractionsInput | None = None
    """The input: text, contents or steps."""
    labels: dict[str, str] | None = None
    """Labels for billing and filtering."""
    model: Model | None = None
    """The model."""
    previous_interaction_id: str | None = None
    """Id of the interaction that this one continues."""
    response_format: CreateModelInteractionResponseFormat | None = None
    """The form of the answer: JSON of a schema, audio, images or videos."""
    response_mime_type: str | None = None
    """MIME type of the answer. Deprecated."""
    response_modalities: list[ResponseModality] | None = None
    """What the answer may consist of. Deprecated."""
    safety_settings: list[SafetySetting] | None = None
    """What is blocked, for each kind of harm."""
    service_tier: ServiceTier | None = None
    """The service tier."""
    store: bool | None = None
    """Whether the service keeps it; on by default."""
    stream: bool | None = None
    """Return events as they come."""
    system_instruction: str | None = None
    """How the model should behave."""
    tools: list[Tool] | None = None
    """The tools that may be used."""
    webhook_config: WebhookConfig | None = None
    """Where to report the end of this interaction."""


class DeepResearchAgentConfig(SnakeMessage):
    """Settings of the Deep Research agent."""

    collaborative_planning: bool | None = None
    """Propose a plan first, and continue when the user agrees."""
    enable_bigquery_tool: bool | None = None
    """Let the agent read BigQuery."""
    thinking_summaries: ThinkingSummaries | None = None
    """Whether thoughts are summarised."""
    type: Literal["deep-research"] = "deep-research"
    """The kind of object."""
    visualization: Visualization | None = None
    """Whether the report has charts."""


class DynamicAgentConfig(SnakeMessage):
    """Settings of an agent that has none of its own."""

    type: Literal["dynamic"] = "dynamic"
    """The kind of object."""


class Empty(SnakeMessage):
    """Nothing."""


class EnvVar(SnakeMessage):
    """An environment variable."""

    credential: str | None = None
    """Id of the credential to use."""
    value: Annotated[str | None, Field(repr=False), Secret] = None
    """The value; kept out of reprs and logs."""


class EnvironmentNetworkEgressAllowlist(SnakeMessage):
    """The hosts that an environment can reach."""

    allowlist: Allowlist | None = None
    """The domains that may be reached, or `*` for all."""


class Error(SnakeMessage):
    """An error."""

    code: str | None = None
    """The code."""
    message: str | None = None
    """What happened, in words."""


class FileContent(SnakeMessage):
    """A file's path and text."""

    content: str | None = None
    """The content."""
    path: str | None = None
    """The path."""


class FindRequest(SnakeMessage):
    """What CodeMender looks for."""

    description: str | None = None
    """What it is or does, in words."""
    finding_id: str | None = None
    """Id of the finding."""
    mode: Mode | None = None
    """The mode."""
    source_files: list[FileContent] | None = None
    """The files to look at."""


class FixRequest(SnakeMessage):
    """What CodeMender repairs."""

    description: str | None = None
    """What it is or does, in words."""
    finding_id: str | None = None
    """Id of the finding."""
    source_files: list[FileContent] | None = None
    """The files to look at."""


class GenerationConfig(SnakeMessage):
    """Settings for how the model answers."""

    image_config: ImageConfig | None = None
    """Settings for images that the model makes. Deprecated."""
    max_output_tokens: int | None = None
    """Upper limit of tokens in the answer."""
    seed: int | None = None
    """Makes sampling repeatable as far as the service can."""
    speech_config: SpeechConfigUnion | None = None
    """Settings for spoken answers."""
    stop_sequences: list[str] | None = None
    """Texts at which the answer ends."""
    temperature: float | None = None
    """How random the answer is. Deprecated."""
    thinking_level: ThinkingLevel | None = None
    """How much the model thinks."""
    thinking_summaries: ThinkingSummaries | None = None
    """Whether thoughts are summarised."""
    tool_choice: ToolChoice | None = None
    """Whether tools are called, and which."""
    top_p: float | None = None
    """Sample from the most likely tokens up to this probability in sum. Deprecated."""
    transcription_config: TranscriptionConfig | None = None
    """Settings for transcriptions."""
    video_config: VideoConfig | None = None
    """Settings for videos that the model makes."""


class GroundingToolCount(SnakeMessage):
    """How often a grounding tool was used."""

    count: int | None = None
    """How many calls there were."""
    type: GroundingToolCountType | None = None
    """The kind of object."""


class GroundingToolCountType(OpenEnum):
    """Grounding tools."""

    GOOGLE_SEARCH = "google_search"
    """Google search."""
    GOOGLE_MAPS = "google_maps"
    """Google maps."""
    RETRIEVAL = "retrieval"
    """Retrieval."""


class HarmCategory(OpenEnum):
    """Kinds of harm."""

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
    """Settings for images that the model makes. Deprecated."""

    aspect_ratio: ImageConfigAspectRatio | None = None
    """Width to height, such as `16:9`."""
    image_size: ImageConfigImageSize | None = None
    """Size of the image, such as `1K`."""


class ImageConfigAspectRatio(OpenEnum):
    """Width to height."""

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
    """Sizes of images."""

    VALUE_512 = "512"
    """Value 512."""
    VALUE_1K = "1K"
    """Value 1k."""
    VALUE_2K = "2K"
    """Value 2k."""
    VALUE_4K = "4K"
    """Value 4k."""


class ImageResponseFormat(SnakeMessage):
    """Asks for images."""

    aspect_ratio: ImageResponseFormatAspectRatio | None = None
    """Width to height, such as `16:9`."""
    delivery: ImageResponseFormatDelivery | None = None
    """Whether the result is part of the answer (`inline`) or stored (`uri`)."""
    image_size: ImageResponseFormatImageSize | None = None
    """Size of the image, such as `1K`."""
    mime_type: ImageResponseFormatMimeType | None = None
    """MIME type."""
    type: Literal["image"] = "image"
    """The kind of object."""


class ImageResponseFormatAspectRatio(OpenEnum):
    """Width to height."""

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
    """How images are returned."""

    INLINE = "inline"
    """Inline."""
    URI = "uri"
    """Uri."""


class ImageResponseFormatImageSize(OpenEnum):
    """Sizes of images."""

    VALUE_512 = "512"
    """Value 512."""
    VALUE_1K = "1K"
    """Value 1k."""
    VALUE_2K = "2K"
    """Value 2k."""
    VALUE_4K = "4K"
    """Value 4k."""


class ImageResponseFormatMimeType(OpenEnum):
    """MIME types of images that can be asked for."""

    IMAGE_JPEG = "image/jpeg"
    """Image jpeg."""


class Interaction(InteractionMixin, SnakeMessage):
    """A conversation that the service keeps: its input, its steps, and how it ended."""

    agent: AgentOption | None = None
    """The agent to run, such as `deep-research-preview-04-2026`."""
    agent_config: InteractionAgentConfig | None = None
    """Settings of the agent; their `type` names the kind of agent."""
    cached_content: str | None = None
    """Name of a cache whose content precedes the input. Deprecated."""
    continuation_ids: list[str] | None = None
    """Ids of the interactions that continue this one."""
    continuation_token: str | None = None
    """Continues an interaction that ended with the status `requires_continuation`."""
    created: str | None = None
    """When it was created, in RFC 3339."""
    environment: InteractionEnvironment | None = None
    """The environment to run in: settings or an id."""
    environment_id: str | None = None
    """Id of the environment."""
    errors: list[Error] | None = None
    """What went wrong."""
    generation_config: GenerationConfig | None = None
    """Settings for how the model answers."""
    id: str | None = None
    """Its id, for `previous_interaction_id`, `get` and `cancel`."""
    input: InteractionsInput | None = None
    """What was asked: text, contents or steps."""
    labels: dict[str, str] | None = None
    """Labels for billing and filtering."""
    model: Model | None = None
    """The model."""
    previous_interaction_id: str | None = None
    """Id of the interaction that this one continues."""
    response_format: InteractionResponseFormat | None = None
    """The form of the answer: JSON of a schema, audio, images or videos."""
    response_mime_type: str | None = None
    """MIME type of the answer. Deprecated."""
    response_modalities: list[ResponseModality] | None = None
    """What the answer may consist of. Deprecated."""
    safety_settings: list[SafetySetting] | None = None
    """What is blocked, for each kind of harm."""
    service_tier: ServiceTier | None = None
    """The service tier."""
    status: InteractionStatus | None = None
    """How far it is: `in_progress`, `requires_action`, `completed`, `failed` and others."""
    steps: list[Step] | None = None
    """The steps, in order."""
    system_instruction: str | None = None
    """How the model should behave."""
    tools: list[Tool] | None = None
    """The tools that may be used."""
    updated: str | None = None
    """When it was last changed, in RFC 3339."""
    usage: Usage | None = None
    """Tokens that were used."""
    webhook_config: WebhookConfig | None = None
    """Where to report the end of this interaction."""


class InteractionAuthToken(SnakeMessage):
    """A short-lived token for one interaction."""

    auth_token: Annotated[str | None, Field(repr=False), Secret] = None
    """The token; kept out of reprs and logs."""
    expires_at: datetime | None = None
    """When it expires."""


class InteractionAuthTokenCreateParams(SnakeMessage):
    """A new token."""

    expire_time: datetime | None = None
    """When it expires."""


class InteractionStatus(OpenEnum):
    """How far an interaction is."""

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
    """Settings of the environment that an agent runs in."""

    custom_config: dict[str, Any] | None = None
    """Settings that are passed on as they are."""
    env: dict[str, Env] | None = None
    """Environment variables of the sandbox: values, or credentials that hold them."""
    environment_id: str | None = None
    """Id of the environment."""
    mode: InteractionsEnvironmentMode | None = None
    """The mode."""
    network: Network | None = None
    """Which hosts can be reached: an allowlist, or a mode."""
    sources: list[Source] | None = None
    """What is copied into the environment."""
    type: Literal["remote"] = "remote"
    """The kind of object."""


class InteractionsEnvironmentMode(OpenEnum):
    """Where an environment runs."""

    ON_DEMAND = "on_demand"
    """On demand."""
    SELF_HOSTED = "self_hosted"
    """Self hosted."""


class Method(OpenEnum):
    """What thresholds are about."""

    SEVERITY = "severity"
    """Severity."""
    PROBABILITY = "probability"
    """Probability."""


class ModalityTokens(SnakeMessage):
    """Tokens of one modality."""

    modality: ModalityTokensModality | None = None
    """The modality."""
    tokens: int | None = None
    """How many tokens."""


class ModalityTokensModality(OpenEnum):
    """Modalities."""

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
    """What CodeMender does."""

    SCAN = "scan"
    """Scan."""
    VERIFY = "verify"
    """Verify."""


class Model(OpenEnum):
    """The models."""

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
    """Resolutions of videos."""

    VALUE_360P = "360p"
    """Value 360p."""
    VALUE_720P = "720p"
    """Value 720p."""
    VALUE_1080P = "1080p"
    """Value 1080p."""
    VALUE_4K = "4k"
    """Value 4k."""


class ResponseModality(OpenEnum):
    """What an answer may consist of."""

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
    """From which level on one kind of harm is blocked."""

    method: Method | None = None
    """Whether the threshold is one of probability or of severity."""
    threshold: Threshold | None = None
    """From which level on is blocked."""
    type: HarmCategory | None = None
    """The kind of object."""


class ServiceTier(OpenEnum):
    """Service tiers."""

    FLEX = "flex"
    """Flex."""
    STANDARD = "standard"
    """Standard."""
    PRIORITY = "priority"
    """Priority."""
    DEFERRED = "deferred"
    """Deferred."""


class SessionConfig(SnakeMessage):
    """Settings of a session of CodeMender."""

    max_rounds: int | None = None
    """Upper limit of rounds."""


class SmartTranscriptionMode(SnakeMessage):
    """Transcribes what is meant, without slips of the tongue."""

    source_text: str | None = None
    """The text that is read aloud."""
    type: Literal["smart"] = "smart"
    """The kind of object."""


class Source(SnakeMessage):
    """What is copied into an environment."""

    content: str | None = None
    """The content."""
    encoding: str | None = None
    """How the content is encoded, such as `base64`."""
    source: str | None = None
    """Where it comes from."""
    target: str | None = None
    """Path in the environment."""
    type: SourceType | None = None
    """The kind of object."""


class SourceType(OpenEnum):
    """Where files come from."""

    GCS = "gcs"
    """Gcs."""
    INLINE = "inline"
    """Inline."""
    REPOSITORY = "repository"
    """Repository."""
    SKILL_REGISTRY = "skill_registry"
    """Skill registry."""


class SpeakerConfig(SnakeMessage):
    """The voices of several speakers."""

    speakers: list[SpeechConfig] | None = None
    """The voice of each speaker."""


class SpeechConfig(SnakeMessage):
    """The voice of a speaker."""

    language: str | None = None
    """The language."""
    speaker: str | None = None
    """The speaker."""
    voice: str | None = None
    """The voice."""


class Task(OpenEnum):
    """What is made of the input."""

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
    """Asks for text, or for JSON of a schema."""

    mime_type: TextResponseFormatMimeType | None = None
    """MIME type."""
    schema_: Annotated[dict[str, Any] | None, Field(alias="schema")] = None
    """The JSON Schema of the answer; `schema` on the wire."""
    type: Literal["text"] = "text"
    """The kind of object."""


class TextResponseFormatMimeType(OpenEnum):
    """MIME types of text."""

    APPLICATION_JSON = "application/json"
    """Application json."""
    TEXT_PLAIN = "text/plain"
    """Text plain."""


class ThinkingLevel(OpenEnum):
    """How much the model thinks."""

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
    """Whether thoughts are summarised."""

    AUTO = "auto"
    """Auto."""
    NONE = "none"
    """None."""


class Threshold(OpenEnum):
    """From which level on is blocked."""

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
    """Limits which tools are called."""

    allowed_tools: AllowedTools | None = None
    """Which tools may be called."""


class TranscriptionConfig(SnakeMessage):
    """Settings for transcriptions."""

    adaptation_phrases: list[str] | None = None
    """Phrases that are likely to be heard. Deprecated."""
    custom_vocabulary: list[str] | None = None
    """Words that transcription should know, such as names."""
    diarization_mode: str | None = None
    """How speakers are told apart. Deprecated."""
    language_codes: list[str] | None = None
    """Languages as BCP 47 tags."""
    language_hints: list[str] | None = None
    """Languages that are likely to be heard. Deprecated."""
    mode: TranscriptionConfigMode | None = None
    """The mode."""
    timestamp_granularities: list[str] | None = None
    """Which units get timestamps, such as `word`. Deprecated."""


class Usage(SnakeMessage):
    """Tokens that were used."""

    cached_tokens_by_modality: list[ModalityTokens] | None = None
    """Cached tokens of the input, for each modality."""
    grounding_tool_count: list[GroundingToolCount] | None = None
    """How often each grounding tool was used."""
    initial_input_tokens: int | None = None
    """Tokens of the input before any tool was used."""
    input_tokens_by_modality: list[ModalityTokens] | None = None
    """Tokens of the input, for each modality."""
    output_tokens_by_modality: list[ModalityTokens] | None = None
    """Tokens of the output, for each modality."""
    tool_use_tokens_by_modality: list[ModalityTokens] | None = None
    """Tokens of tool results, for each modality."""
    total_cached_tokens: int | None = None
    """Tokens of the input that were cached."""
    total_input_tokens: int | None = None
    """Tokens of the input."""
    total_output_tokens: int | None = None
    """Tokens of the output."""
    total_thought_tokens: int | None = None
    """Tokens of thoughts."""
    total_tokens: int | None = None
    """All tokens."""
    total_tool_use_tokens: int | None = None
    """Tokens of tool results."""


class VerbatimTranscriptionMode(SnakeMessage):
    """Transcribes every word."""

    diarization_mode: str | None = None
    """How speakers are told apart."""
    timestamp_granularities: list[str] | None = None
    """Which units get timestamps, such as `word`."""
    type: Literal["verbatim"] = "verbatim"
    """The kind of object."""


class VideoConfig(SnakeMessage):
    """Settings for videos that the model makes."""

    task: Task | None = None
    """What to do with the input."""


class VideoResponseFormat(SnakeMessage):
    """Asks for videos."""

    aspect_ratio: VideoResponseFormatAspectRatio | None = None
    """Width to height, such as `16:9`."""
    delivery: VideoResponseFormatDelivery | None = None
    """Whether the result is part of the answer (`inline`) or stored (`uri`)."""
    duration: str | None = None
    """Length of the video, in seconds with an `s`, such as `8s`."""
    gcs_uri: str | None = None
    """Where to store the video: `gs://bucket/folder`."""
    resolution: Resolution | None = None
    """The resolution."""
    type: Literal["video"] = "video"
    """The kind of object."""


class VideoResponseFormatAspectRatio(OpenEnum):
    """Width to height."""

    VALUE_16_9 = "16:9"
    """Value 16 9."""
    VALUE_9_16 = "9:16"
    """Value 9 16."""


class VideoResponseFormatDelivery(OpenEnum):
    """How videos are returned."""

    INLINE = "inline"
    """Inline."""
    URI = "uri"
    """Uri."""


class Visualization(OpenEnum):
    """Whether a report has charts."""

    OFF = "off"
    """Off."""
    AUTO = "auto"
    """Auto."""


class WebhookConfig(SnakeMessage):
    """Where to report the end of one interaction."""

    uris: list[str] | None = None
    """The addresses."""
    user_metadata: dict[str, Any] | None = None
    """Members that deliveries repeat."""


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
