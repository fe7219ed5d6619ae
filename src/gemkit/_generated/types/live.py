"""Types of the live topic. Generated: `make gen` writes this file anew."""

from gemkit._features.contents.inputs import BlobImageUnion, ContentUnion
from gemkit._features.live.mixins import LiveServerMessageMixin
from gemkit._features.tools.inputs import ToolListUnion
from gemkit._generated.types.config import (
    AudioTranscriptionConfig,
    GenerationConfig,
    SafetySetting,
    VoiceConsentSignature,
)
from gemkit._generated.types.content import Blob, Content, FunctionCall, FunctionResponse, Transcription
from gemkit._generated.types.embeddings import UsageMetadata
from gemkit._generated.types.live_setup import (
    AvatarConfig,
    ContextWindowCompressionConfig,
    HistoryConfig,
    ProactivityConfig,
    RealtimeInputConfig,
    SessionResumptionConfig,
)
from gemkit._generated.types.response import GroundingMetadata, UrlContextMetadata
from gemkit._mapping.model import Message, OpenEnum


class ActivityEnd(Message):
    """The user has stopped speaking; for sessions with automatic detection turned off."""


class ActivityStart(Message):
    """The user has begun to speak; for sessions with automatic detection turned off."""


class InteractionStatus(OpenEnum):
    """How far an interaction has come."""

    INTERACTION_STATUS_UNSPECIFIED = "INTERACTION_STATUS_UNSPECIFIED"
    """Nothing was stated."""
    IN_PROGRESS = "IN_PROGRESS"
    """The model is at work."""
    REQUIRES_ACTION = "REQUIRES_ACTION"
    """The model waits for the results of function calls."""
    IDLE = "IDLE"
    """The model waits for the user."""


class LiveClientContent(Message):
    """Turns of the conversation; they interrupt what the model is saying."""

    turn_complete: bool | None = None
    """Whether the model is to answer now. `False` waits for more content."""
    turns: list[Content] | None = None
    """The turns to add to the conversation."""


class LiveClientContextUpdateTools(Message):
    """The tools of a context update."""

    tools: ToolListUnion | None = None
    """Tools that take the place of those so far."""


class LiveClientContextUpdate(Message):
    """Settings that change while a session goes on."""

    system_instruction: ContentUnion | None = None
    """The new system instruction: text, parts or a content."""
    tools: LiveClientContextUpdateTools | None = None
    """The new tools."""


class LiveClientRealtimeInput(Message):
    """Input as it comes in; one of its fields is set."""

    activity_end: ActivityEnd | None = None
    """The user has stopped speaking."""
    activity_start: ActivityStart | None = None
    """The user has begun to speak."""
    audio: Blob | None = None
    """A piece of audio: 16-bit PCM, such as `audio/pcm;rate=16000`."""
    audio_stream_end: bool | None = None
    """The microphone was turned off; audio may follow later."""
    media_chunks: list[Blob] | None = None
    """Pieces of audio or pictures; `audio` and `video` take their place."""
    text: str | None = None
    """Text that the user types."""
    video: Blob | None = None
    """A picture of a video."""


class LiveClientSetup(Message):
    """The first message of a connection."""

    avatar_config: AvatarConfig | None = None
    """The figure that speaks in the video the session sends back."""
    context_window_compression: ContextWindowCompressionConfig | None = None
    """How a long session is kept within the context window."""
    explicit_vad_signal: bool | None = None
    """Tell the client when speech begins and ends. Vertex AI only."""
    generation_config: GenerationConfig | None = None
    """Settings of the model."""
    history_config: HistoryConfig | None = None
    """Whether the session begins with turns from before."""
    input_audio_transcription: AudioTranscriptionConfig | None = None
    """Send a transcript of what the user says."""
    labels: dict[str, str] | None = None
    """Labels to break down charges by."""
    model: str | None = None
    """The model to talk to, as the service names it."""
    output_audio_transcription: AudioTranscriptionConfig | None = None
    """Send a transcript of what the model says."""
    proactivity: ProactivityConfig | None = None
    """Whether the model may keep silent, or speak without being asked."""
    realtime_input_config: RealtimeInputConfig | None = None
    """What counts as the user's turn."""
    safety_settings: list[SafetySetting] | None = None
    """How strict to be about kinds of harm."""
    session_resumption: SessionResumptionConfig | None = None
    """Let a session go on over another connection."""
    system_instruction: ContentUnion | None = None
    """What the model should hold to throughout."""
    tools: ToolListUnion | None = None
    """Tools the model may use."""


class LiveClientToolResponse(Message):
    """Results of function calls."""

    function_responses: list[FunctionResponse] | None = None
    """One response per function call; `id` says which call it is for."""


class LiveClientMessage(Message):
    """A message from the client; one of its fields is set."""

    client_content: LiveClientContent | None = None
    """Turns of the conversation."""
    context_update: LiveClientContextUpdate | None = None
    """Settings that change."""
    realtime_input: LiveClientRealtimeInput | None = None
    """Audio, video or text as it comes in."""
    setup: LiveClientSetup | None = None
    """The first message of a connection."""
    tool_response: LiveClientToolResponse | None = None
    """Results of function calls."""


class LiveSendRealtimeInputParameters(Message):
    """The arguments of `send_realtime_input` as one object."""

    activity_end: ActivityEnd | None = None
    """The user has stopped speaking."""
    activity_start: ActivityStart | None = None
    """The user has begun to speak."""
    audio: Blob | None = None
    """A piece of audio."""
    audio_stream_end: bool | None = None
    """The microphone was turned off."""
    media: BlobImageUnion | None = None
    """A piece of audio or a picture; `audio` and `video` take its place."""
    text: str | None = None
    """Text that the user types."""
    video: BlobImageUnion | None = None
    """A picture of a video."""


class LiveServerGoAway(Message):
    """The service will close the connection soon."""

    time_left: str | None = None
    """How long the connection will stay open, in seconds with an `s` behind: `10s`."""


class LiveServerSessionResumptionUpdate(Message):
    """Where another connection can go on from."""

    last_consumed_client_message_index: int | None = None
    """Number of the last client message that the handle includes, counted per connection from 0, its setup. Only with `transparent`."""
    new_handle: str | None = None
    """The handle; none while the session cannot be resumed."""
    resumable: bool | None = None
    """Whether the session can be resumed at this point."""


class LiveServerSetupComplete(Message):
    """A session is ready."""

    session_id: str | None = None
    """Id of the session."""
    voice_consent_signature: VoiceConsentSignature | None = None
    """Proof of consent, for a replicated voice."""


class LiveServerToolCall(Message):
    """Functions that are to be called."""

    function_calls: list[FunctionCall] | None = None
    """The calls; their responses need the same `id`."""


class LiveServerToolCallCancellation(Message):
    """Function calls that are no longer needed, as the user has interrupted the model."""

    ids: list[str] | None = None
    """The `id` of each call."""


class TurnCompleteReason(OpenEnum):
    """Why a turn has ended otherwise than by being complete."""

    TURN_COMPLETE_REASON_UNSPECIFIED = "TURN_COMPLETE_REASON_UNSPECIFIED"
    """Nothing was stated."""
    MALFORMED_FUNCTION_CALL = "MALFORMED_FUNCTION_CALL"
    """The model called a function in a way that cannot be read."""
    RESPONSE_REJECTED = "RESPONSE_REJECTED"
    """The answer was rejected."""
    NEED_MORE_INPUT = "NEED_MORE_INPUT"
    """The model waits for more input."""
    PROHIBITED_INPUT_CONTENT = "PROHIBITED_INPUT_CONTENT"
    """The input is prohibited."""
    IMAGE_PROHIBITED_INPUT_CONTENT = "IMAGE_PROHIBITED_INPUT_CONTENT"
    """An image of the input is prohibited."""
    INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED = "INPUT_TEXT_CONTAIN_PROMINENT_PERSON_PROHIBITED"
    """The input names a prominent person."""
    INPUT_IMAGE_CELEBRITY = "INPUT_IMAGE_CELEBRITY"
    """An image of the input shows a celebrity."""
    INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED = "INPUT_IMAGE_PHOTO_REALISTIC_CHILD_PROHIBITED"
    """An image of the input shows a child photo-realistically."""
    INPUT_TEXT_NCII_PROHIBITED = "INPUT_TEXT_NCII_PROHIBITED"
    """The input asks for intimate images without consent."""
    INPUT_OTHER = "INPUT_OTHER"
    """The input is refused for another reason."""
    INPUT_IP_PROHIBITED = "INPUT_IP_PROHIBITED"
    """The input would infringe intellectual property."""
    BLOCKLIST = "BLOCKLIST"
    """The input has a blocked term."""
    UNSAFE_PROMPT_FOR_IMAGE_GENERATION = "UNSAFE_PROMPT_FOR_IMAGE_GENERATION"
    """The prompt is not safe to make an image of."""
    GENERATED_IMAGE_SAFETY = "GENERATED_IMAGE_SAFETY"
    """The generated image is not safe."""
    GENERATED_CONTENT_SAFETY = "GENERATED_CONTENT_SAFETY"
    """The generated content is not safe."""
    GENERATED_AUDIO_SAFETY = "GENERATED_AUDIO_SAFETY"
    """The generated audio is not safe."""
    GENERATED_VIDEO_SAFETY = "GENERATED_VIDEO_SAFETY"
    """The generated video is not safe."""
    GENERATED_CONTENT_PROHIBITED = "GENERATED_CONTENT_PROHIBITED"
    """The generated content is prohibited."""
    GENERATED_CONTENT_BLOCKLIST = "GENERATED_CONTENT_BLOCKLIST"
    """The generated content has a blocked term."""
    GENERATED_IMAGE_PROHIBITED = "GENERATED_IMAGE_PROHIBITED"
    """The generated image is prohibited."""
    GENERATED_IMAGE_CELEBRITY = "GENERATED_IMAGE_CELEBRITY"
    """The generated image shows a celebrity."""
    GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER = "GENERATED_IMAGE_PROMINENT_PEOPLE_DETECTED_BY_REWRITER"
    """The generated image would show a prominent person."""
    GENERATED_IMAGE_IDENTIFIABLE_PEOPLE = "GENERATED_IMAGE_IDENTIFIABLE_PEOPLE"
    """The generated image shows people who can be identified."""
    GENERATED_IMAGE_MINORS = "GENERATED_IMAGE_MINORS"
    """The generated image shows minors."""
    OUTPUT_IMAGE_IP_PROHIBITED = "OUTPUT_IMAGE_IP_PROHIBITED"
    """The generated image would infringe intellectual property."""
    GENERATED_OTHER = "GENERATED_OTHER"
    """The generated content is refused for another reason."""
    MAX_REGENERATION_REACHED = "MAX_REGENERATION_REACHED"
    """No attempt gave an answer that may be sent."""


class LiveServerContent(Message):
    """What the model says, and how far its turn has come."""

    generation_complete: bool | None = None
    """Whether the model has generated its whole turn, unless it was interrupted."""
    grounding_metadata: GroundingMetadata | None = None
    """Sources of the answer."""
    input_transcription: Transcription | None = None
    """Transcript of what the user says; comes independently of the turns."""
    interaction_status: InteractionStatus | None = None
    """How far the interaction has come."""
    interim_input_transcription: Transcription | None = None
    """Transcript of what the user is saying that may still change."""
    interrupted: bool | None = None
    """Whether the user has interrupted the model: stop playing its audio."""
    model_turn: Content | None = None
    """What the model has added to its turn."""
    output_transcription: Transcription | None = None
    """Transcript of what the model says; comes independently of the turns."""
    turn_complete: bool | None = None
    """Whether the model's turn has ended."""
    turn_complete_reason: TurnCompleteReason | None = None
    """Why the turn has ended."""
    url_context_metadata: UrlContextMetadata | None = None
    """Addresses that were read for the answer."""
    waiting_for_input: bool | None = None
    """Whether the model waits for more input before it goes on."""


class VadSignalType(OpenEnum):
    """What a voice activity detection signal tells."""

    VAD_SIGNAL_TYPE_UNSPECIFIED = "VAD_SIGNAL_TYPE_UNSPECIFIED"
    """Nothing was stated."""
    VAD_SIGNAL_TYPE_SOS = "VAD_SIGNAL_TYPE_SOS"
    """Speech has begun."""
    VAD_SIGNAL_TYPE_EOS = "VAD_SIGNAL_TYPE_EOS"
    """Speech has ended."""


class VoiceActivityDetectionSignal(Message):
    """Speech of the user has begun or ended, as a signal."""

    vad_signal_type: VadSignalType | None = None
    """Which of the two."""


class VoiceActivityType(OpenEnum):
    """Whether speech has begun or ended."""

    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    """Nothing was stated."""
    ACTIVITY_START = "ACTIVITY_START"
    """Speech has begun."""
    ACTIVITY_END = "ACTIVITY_END"
    """Speech has ended."""


class VoiceActivity(Message):
    """Speech of the user has begun or ended."""

    audio_offset: str | None = None
    """When, from the beginning of the audio, in seconds with an `s` behind."""
    voice_activity_type: VoiceActivityType | None = None
    """Which of the two."""


class LiveServerMessage(LiveServerMessageMixin, Message):
    """A message from the service; one of its fields is set, and `usage_metadata` may stand beside it."""

    go_away: LiveServerGoAway | None = None
    """The connection will be closed soon."""
    server_content: LiveServerContent | None = None
    """What the model says."""
    session_resumption_update: LiveServerSessionResumptionUpdate | None = None
    """A handle to go on with over another connection."""
    setup_complete: LiveServerSetupComplete | None = None
    """The session is ready."""
    tool_call: LiveServerToolCall | None = None
    """Functions that are to be called."""
    tool_call_cancellation: LiveServerToolCallCancellation | None = None
    """Function calls that are no longer needed."""
    usage_metadata: UsageMetadata | None = None
    """Tokens used."""
    voice_activity: VoiceActivity | None = None
    """Speech of the user has begun or ended."""
    voice_activity_detection_signal: VoiceActivityDetectionSignal | None = None
    """Speech of the user has begun or ended, as a signal."""
