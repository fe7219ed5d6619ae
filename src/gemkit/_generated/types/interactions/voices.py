"""Types of the interactions.voices topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from gemkit._generated.types.http import HttpResponse
from gemkit._generated.types.interactions.interaction import Usage
from gemkit._mapping.model import OpenEnum
from gemkit._mapping.union import SnakeMessage


class AudioData(SnakeMessage):
    """Interactions audio data."""

    data: str | None = None
    """Data, a string."""
    mime_type: str | None = None
    """Mime type, a string."""


class DeleteVoiceResponse(SnakeMessage):
    """Interactions delete voice response."""

    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class PromptedVoice(SnakeMessage):
    """Interactions prompted voice."""

    base_voice: str | None = None
    """Base voice, a string."""
    input: str | None = None
    """Input, a string."""


class ReplicatedVoice(SnakeMessage):
    """Interactions replicated voice."""

    consent_audio: AudioData | None = None
    """Consent audio, a `interactions.AudioData`."""
    source_audio: AudioData | None = None
    """Source audio, a `interactions.AudioData`."""


class VoiceInputPitch(OpenEnum):
    """Interactions voice input pitch: its values."""

    LOW = "low"
    """Low."""
    MEDIUM = "medium"
    """Medium."""
    HIGH = "high"
    """High."""


class VoiceInputType(OpenEnum):
    """Interactions voice input type: its values."""

    REPLICATED = "replicated"
    """Replicated."""
    PROMPTED = "prompted"
    """Prompted."""
    PREBUILT = "prebuilt"
    """Prebuilt."""


class VoiceInput(SnakeMessage):
    """Interactions voice input."""

    accent: str | None = None
    """Accent, a string."""
    context: str | None = None
    """Context, a string."""
    description: str | None = None
    """Description, a string."""
    display_name: str | None = None
    """Display name, a string."""
    gender: str | None = None
    """Gender, a string."""
    language_code: str | None = None
    """Language code, a string."""
    model: str | None = None
    """Model, a string."""
    persona: str | None = None
    """Persona, a string."""
    pitch: VoiceInputPitch | None = None
    """Pitch, a `interactions.VoiceInputPitch`."""
    prompted: PromptedVoice | None = None
    """Prompted, a `interactions.PromptedVoice`."""
    region_code: str | None = None
    """Region code, a string."""
    replicated: ReplicatedVoice | None = None
    """Replicated, a `interactions.ReplicatedVoice`."""
    sample_audio: AudioData | None = None
    """Sample audio, a `interactions.AudioData`."""
    type: VoiceInputType | None = None
    """Type, a `interactions.VoiceInputType`."""


class CreateVoiceRequest(SnakeMessage):
    """Interactions create voice request."""

    store: bool | None = None
    """Store, true or false."""
    voice: VoiceInput | None = None
    """Voice, a `interactions.VoiceInput`."""


class VoiceOutputPitch(OpenEnum):
    """Interactions voice output pitch: its values."""

    LOW = "low"
    """Low."""
    MEDIUM = "medium"
    """Medium."""
    HIGH = "high"
    """High."""


class VoiceOutputType(OpenEnum):
    """Interactions voice output type: its values."""

    REPLICATED = "replicated"
    """Replicated."""
    PROMPTED = "prompted"
    """Prompted."""
    PREBUILT = "prebuilt"
    """Prebuilt."""


class VoiceOutput(SnakeMessage):
    """Interactions voice output."""

    accent: str | None = None
    """Accent, a string."""
    context: str | None = None
    """Context, a string."""
    description: str | None = None
    """Description, a string."""
    display_name: str | None = None
    """Display name, a string."""
    expire_time: datetime | None = None
    """Expire time, a point in time."""
    gender: str | None = None
    """Gender, a string."""
    id: str | None = None
    """Id, a string."""
    key: str | None = None
    """Key, a string."""
    language_code: str | None = None
    """Language code, a string."""
    model: str | None = None
    """Model, a string."""
    persona: str | None = None
    """Persona, a string."""
    pitch: VoiceOutputPitch | None = None
    """Pitch, a `interactions.VoiceOutputPitch`."""
    prompted: PromptedVoice | None = None
    """Prompted, a `interactions.PromptedVoice`."""
    region_code: str | None = None
    """Region code, a string."""
    sample_audio: AudioData | None = None
    """Sample audio, a `interactions.AudioData`."""
    type: VoiceOutputType | None = None
    """Type, a `interactions.VoiceOutputType`."""
    usage: Usage | None = None
    """Usage, a `interactions.Usage`."""


class ListVoicesResponse(SnakeMessage):
    """Interactions list voices response."""

    next_page_token: str | None = None
    """Next page token, a string."""
    voices: list[VoiceOutput] | None = None
    """Voices, a list of interactions.VoiceOutput."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""
