"""Types of the live_setup topic. Generated: `make gen` writes this file anew."""

from gemkit._features.contents.inputs import ContentUnion
from gemkit._features.tools.inputs import ToolListUnion
from gemkit._generated.types.config import (
    AudioTranscriptionConfig,
    GenerationConfig,
    MediaResolution,
    Modality,
    SafetySetting,
    SpeechConfig,
    ThinkingConfig,
    TranslationConfig,
)
from gemkit._generated.types.http import HttpOptions
from gemkit._mapping.model import Message, OpenEnum


class ActivityHandling(OpenEnum):
    """What happens to the model's answer when the user starts to speak."""

    ACTIVITY_HANDLING_UNSPECIFIED = "ACTIVITY_HANDLING_UNSPECIFIED"
    """As `START_OF_ACTIVITY_INTERRUPTS`."""
    START_OF_ACTIVITY_INTERRUPTS = "START_OF_ACTIVITY_INTERRUPTS"
    """The model stops at once. The default."""
    NO_INTERRUPTION = "NO_INTERRUPTION"
    """The model finishes what it is saying."""


class CustomizedAvatar(Message):
    """A figure made from a picture."""

    image_data: bytes | None = None
    """The picture as bytes; base64 on the wire."""
    image_mime_type: str | None = None
    """MIME type of the picture, such as `image/png`."""


class AvatarConfig(Message):
    """The figure that speaks in the video a session sends back."""

    audio_bitrate_bps: int | None = None
    """Bits per second of the audio in the video."""
    avatar_name: str | None = None
    """Name of a ready-made figure."""
    customized_avatar: CustomizedAvatar | None = None
    """A figure made from a picture of yours; instead of `avatar_name`."""
    video_bitrate_bps: int | None = None
    """Bits per second of the picture in the video."""


class EndSensitivity(OpenEnum):
    """How readily silence counts as the end of speech."""

    END_SENSITIVITY_UNSPECIFIED = "END_SENSITIVITY_UNSPECIFIED"
    """As the service sees fit."""
    END_SENSITIVITY_HIGH = "END_SENSITIVITY_HIGH"
    """Speech ends at short silences already."""
    END_SENSITIVITY_LOW = "END_SENSITIVITY_LOW"
    """It takes a longer silence to end speech."""


class HistoryConfig(Message):
    """Whether a session begins with turns from before."""

    initial_history_in_client_content: bool | None = None
    """`True` takes the first client content as history that is not answered. Default `False`."""


class ProactivityConfig(Message):
    """What the model may do on its own account."""

    proactive_audio: bool | None = None
    """Let it leave sounds unanswered that are not meant for it."""
    proactive_video: bool | None = None
    """Let it speak up about what it sees."""


class SessionResumptionConfig(Message):
    """Lets a session go on over another connection."""

    handle: str | None = None
    """The session to go on with: `new_handle` of its latest update. A new session begins unless given."""
    transparent: bool | None = None
    """Have updates tell which message was the last to be taken in, so that a client can send the rest again. Vertex AI only."""


class SlidingWindow(Message):
    """Keeps the context short by forgetting its oldest turns."""

    target_tokens: int | None = None
    """Length in tokens to come down to; half of what sets compression off, unless given."""


class ContextWindowCompressionConfig(Message):
    """How a long session is kept within the model's context window."""

    sliding_window: SlidingWindow | None = None
    """Forget the oldest turns."""
    trigger_tokens: int | None = None
    """Length of the context, in tokens, at which compression sets in: 80% of the context window unless given."""


class StartSensitivity(OpenEnum):
    """How readily sound counts as the start of speech."""

    START_SENSITIVITY_UNSPECIFIED = "START_SENSITIVITY_UNSPECIFIED"
    """As the service sees fit."""
    START_SENSITIVITY_HIGH = "START_SENSITIVITY_HIGH"
    """Speech begins at faint sounds already."""
    START_SENSITIVITY_LOW = "START_SENSITIVITY_LOW"
    """It takes clear speech to begin."""


class AutomaticActivityDetection(Message):
    """How the service finds out when the user speaks."""

    disabled: bool | None = None
    """`True` leaves it to the client to send `ActivityStart` and `ActivityEnd`. Default `False`."""
    end_of_speech_sensitivity: EndSensitivity | None = None
    """How readily silence counts as the end of speech."""
    prefix_padding_ms: int | None = None
    """How long there must be speech before it counts as begun, in milliseconds."""
    silence_duration_ms: int | None = None
    """How long there must be silence before speech counts as ended, in milliseconds."""
    start_of_speech_sensitivity: StartSensitivity | None = None
    """How readily sound counts as the start of speech."""


class TurnCoverage(OpenEnum):
    """What of a stream belongs to the user's turn."""

    TURN_COVERAGE_UNSPECIFIED = "TURN_COVERAGE_UNSPECIFIED"
    """As the service sees fit for the model."""
    TURN_INCLUDES_ONLY_ACTIVITY = "TURN_INCLUDES_ONLY_ACTIVITY"
    """What came in while the user spoke."""
    TURN_INCLUDES_ALL_INPUT = "TURN_INCLUDES_ALL_INPUT"
    """Everything since the turn before, silences too."""
    TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO = "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO"
    """Sound while the user speaks, and all pictures."""


class RealtimeInputConfig(Message):
    """What counts as the user's turn in a stream of sound and pictures."""

    activity_handling: ActivityHandling | None = None
    """What happens to the model's answer when the user starts to speak."""
    automatic_activity_detection: AutomaticActivityDetection | None = None
    """How the service finds out when the user speaks."""
    interim_transcript_timestamp_enabled: bool | None = None
    """Give the times of what provisional transcripts cover."""
    turn_coverage: TurnCoverage | None = None
    """What of the stream belongs to the user's turn."""


class LiveConnectConfig(Message):
    """Settings for a Live session."""

    avatar_config: AvatarConfig | None = None
    """The figure that speaks in the video the session sends back."""
    context_window_compression: ContextWindowCompressionConfig | None = None
    """How a long session is kept within the context window; unlimited length needs it."""
    enable_affective_dialog: bool | None = None
    """Let the model hear moods and answer to them."""
    explicit_vad_signal: bool | None = None
    """Tell the client when speech begins and ends. Vertex AI only."""
    history_config: HistoryConfig | None = None
    """Whether the session begins with turns from before."""
    input_audio_transcription: AudioTranscriptionConfig | None = None
    """Send a transcript of what the user says; an empty object turns it on."""
    labels: dict[str, str] | None = None
    """Labels to break down charges by."""
    max_output_tokens: int | None = None
    """How many tokens an answer may have at most."""
    media_resolution: MediaResolution | None = None
    """How closely images and video are looked at."""
    output_audio_transcription: AudioTranscriptionConfig | None = None
    """Send a transcript of what the model says; an empty object turns it on."""
    proactivity: ProactivityConfig | None = None
    """Whether the model may keep silent, or speak without being asked."""
    realtime_input_config: RealtimeInputConfig | None = None
    """What counts as the user's turn in a stream of sound and pictures."""
    response_modalities: list[Modality] | None = None
    """What the model answers in: `AUDIO`, unless given."""
    safety_settings: list[SafetySetting] | None = None
    """How strict to be about kinds of harm."""
    seed: int | None = None
    """A number that makes answers repeatable as far as possible."""
    session_resumption: SessionResumptionConfig | None = None
    """Let a session go on over another connection; an empty object asks for handles to do so."""
    speech_config: SpeechConfig | None = None
    """Voice and language of the model."""
    system_instruction: ContentUnion | None = None
    """What the model should hold to throughout: text, parts or a content."""
    temperature: float | None = None
    """How free answers are: 0 takes the likeliest words, 2 is the freest."""
    thinking_config: ThinkingConfig | None = None
    """How much the model thinks, and whether it shows that."""
    tools: ToolListUnion | None = None
    """Tools the model may use: functions, `Tool` objects and the like."""
    top_k: float | None = None
    """Choose each token among this many likeliest ones."""
    top_p: float | None = None
    """Choose each token among the likeliest ones that together have this probability."""
    translation_config: TranslationConfig | None = None
    """Translate what is said into another language."""
    generation_config: GenerationConfig | None = None
    """Settings of the model as one object; the fields beside it win over its members."""
    http_options: HttpOptions | None = None
    """Options for this call; they override the client's."""


class LiveConnectParameters(Message):
    """The arguments of `live.connect` as one object."""

    config: LiveConnectConfig | None = None
    """Settings of the session."""
    model: str | None = None
    """The model to talk to."""
