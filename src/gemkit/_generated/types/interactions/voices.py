"""Types of the interactions.voices topic. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._core.model import OpenEnum
from gemkit._core.union import SnakeMessage
from gemkit._generated.types.interactions.interaction import Usage


class AudioData(SnakeMessage):
    data: str | None = None
    mime_type: str | None = None


class DeleteVoiceResponse(SnakeMessage):
    pass


class PromptedVoice(SnakeMessage):
    base_voice: str | None = None
    input: str | None = None


class ReplicatedVoice(SnakeMessage):
    consent_audio: AudioData | None = None
    source_audio: AudioData | None = None


class VoiceInputPitch(OpenEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class VoiceInputType(OpenEnum):
    REPLICATED = "replicated"
    PROMPTED = "prompted"
    PREBUILT = "prebuilt"


class VoiceInput(SnakeMessage):
    accent: str | None = None
    context: str | None = None
    description: str | None = None
    display_name: str | None = None
    gender: str | None = None
    language_code: str | None = None
    model: str | None = None
    persona: str | None = None
    pitch: VoiceInputPitch | None = None
    prompted: PromptedVoice | None = None
    region_code: str | None = None
    replicated: ReplicatedVoice | None = None
    sample_audio: AudioData | None = None
    type: VoiceInputType | None = None


class CreateVoiceRequest(SnakeMessage):
    store: bool | None = None
    voice: VoiceInput | None = None


class VoiceOutputPitch(OpenEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class VoiceOutputType(OpenEnum):
    REPLICATED = "replicated"
    PROMPTED = "prompted"
    PREBUILT = "prebuilt"


class VoiceOutput(SnakeMessage):
    accent: str | None = None
    context: str | None = None
    description: str | None = None
    display_name: str | None = None
    expire_time: datetime | None = None
    gender: str | None = None
    id: str | None = None
    key: str | None = None
    language_code: str | None = None
    model: str | None = None
    persona: str | None = None
    pitch: VoiceOutputPitch | None = None
    prompted: PromptedVoice | None = None
    region_code: str | None = None
    sample_audio: AudioData | None = None
    type: VoiceOutputType | None = None
    usage: Usage | None = None


class ListVoicesResponse(SnakeMessage):
    next_page_token: str | None = None
    voices: list[VoiceOutput] | None = None
