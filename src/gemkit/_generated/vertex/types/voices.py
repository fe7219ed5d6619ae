"""Types of voices, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.voices_shared import InteractionUsage
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class VoicePitch(_OpenEnum):
    PITCH_UNSPECIFIED = "PITCH_UNSPECIFIED"
    PITCH_LOW = "PITCH_LOW"
    PITCH_MEDIUM = "PITCH_MEDIUM"
    PITCH_HIGH = "PITCH_HIGH"


class VoiceType(_OpenEnum):
    VOICE_TYPE_UNSPECIFIED = "VOICE_TYPE_UNSPECIFIED"
    VOICE_TYPE_REPLICATED = "VOICE_TYPE_REPLICATED"
    VOICE_TYPE_PROMPTED = "VOICE_TYPE_PROMPTED"
    VOICE_TYPE_PREBUILT = "VOICE_TYPE_PREBUILT"


class AudioData(_Message):
    data: bytes | None = None
    mime_type: str | None = None


class VoicePromptedVoice(_Message):
    input: str | None = None


class VoiceReplicatedVoice(_Message):
    consent_audio: AudioData | None = None
    source_audio: AudioData | None = None


class Voice(_Message):
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
    pitch: VoicePitch | None = None
    prompted: VoicePromptedVoice | None = None
    region_code: str | None = None
    replicated: VoiceReplicatedVoice | None = None
    sample_audio: AudioData | None = None
    type: VoiceType | None = None
    usage: InteractionUsage | None = None


class CreateVoiceRequest(_Message):
    store: bool | None = None
    voice: Voice | None = None


class DeleteVoiceResponse(_Message):
    pass


class ListVoicesResponse(_Message):
    next_page_token: str | None = None
    voices: list[Voice] | None = None
