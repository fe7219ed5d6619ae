"""Types of the interactions.voices topic. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from gemkit._generated.types.http import HttpResponse
from gemkit._generated.types.interactions.interaction import Usage
from gemkit._mapping.model import OpenEnum
from gemkit._mapping.union import SnakeMessage


class AudioData(SnakeMessage):
    """Audio, as bytes."""

    data: str | None = None
    """The bytes, in base64."""
    mime_type: str | None = None
    """MIME type."""


class DeleteVoiceResponse(SnakeMessage):
    """Says that a voice is gone."""

    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""


class PromptedVoice(SnakeMessage):
    """A voice that is made from a description."""

    base_voice: str | None = None
    """Id of the voice to start from."""
    input: str | None = None
    """The input: text, contents or steps."""


class ReplicatedVoice(SnakeMessage):
    """A voice that is copied from a recording."""

    consent_audio: AudioData | None = None
    """A recording in which the speaker agrees that the voice is copied."""
    source_audio: AudioData | None = None
    """A recording of the voice to copy."""


class VoiceInputPitch(OpenEnum):
    """How high a voice is."""

    LOW = "low"
    """Low."""
    MEDIUM = "medium"
    """Medium."""
    HIGH = "high"
    """High."""


class VoiceInputType(OpenEnum):
    """How a voice is made."""

    REPLICATED = "replicated"
    """Replicated."""
    PROMPTED = "prompted"
    """Prompted."""
    PREBUILT = "prebuilt"
    """Prebuilt."""


class VoiceInput(SnakeMessage):
    """A new voice."""

    accent: str | None = None
    """The accent that the voice speaks with."""
    context: str | None = None
    """What the voice is made for, in words."""
    description: str | None = None
    """What it is or does, in words."""
    display_name: str | None = None
    """A name for people."""
    gender: str | None = None
    """Gender of the voice."""
    language_code: str | None = None
    """Language as a BCP 47 tag, such as `en-US`."""
    model: str | None = None
    """The model."""
    persona: str | None = None
    """The character that the voice speaks as."""
    pitch: VoiceInputPitch | None = None
    """How high the voice is."""
    prompted: PromptedVoice | None = None
    """A voice that is made from a description."""
    region_code: str | None = None
    """Region as a CLDR code, such as `US`."""
    replicated: ReplicatedVoice | None = None
    """A voice that is copied from a recording."""
    sample_audio: AudioData | None = None
    """A sample of the voice."""
    type: VoiceInputType | None = None
    """The kind of object."""


class CreateVoiceRequest(SnakeMessage):
    """A new voice."""

    store: bool | None = None
    """Whether the service keeps it; on by default."""
    voice: VoiceInput | None = None
    """The voice."""


class VoiceOutputPitch(OpenEnum):
    """How high a voice is."""

    LOW = "low"
    """Low."""
    MEDIUM = "medium"
    """Medium."""
    HIGH = "high"
    """High."""


class VoiceOutputType(OpenEnum):
    """How a voice is made."""

    REPLICATED = "replicated"
    """Replicated."""
    PROMPTED = "prompted"
    """Prompted."""
    PREBUILT = "prebuilt"
    """Prebuilt."""


class VoiceOutput(SnakeMessage):
    """A voice."""

    accent: str | None = None
    """The accent that the voice speaks with."""
    context: str | None = None
    """What the voice is made for, in words."""
    description: str | None = None
    """What it is or does, in words."""
    display_name: str | None = None
    """A name for people."""
    expire_time: datetime | None = None
    """When it expires."""
    gender: str | None = None
    """Gender of the voice."""
    id: str | None = None
    """Its id."""
    key: str | None = None
    """Key of the voice, by which other requests name it."""
    language_code: str | None = None
    """Language as a BCP 47 tag, such as `en-US`."""
    model: str | None = None
    """The model."""
    persona: str | None = None
    """The character that the voice speaks as."""
    pitch: VoiceOutputPitch | None = None
    """How high the voice is."""
    prompted: PromptedVoice | None = None
    """A voice that is made from a description."""
    region_code: str | None = None
    """Region as a CLDR code, such as `US`."""
    sample_audio: AudioData | None = None
    """A sample of the voice."""
    type: VoiceOutputType | None = None
    """The kind of object."""
    usage: Usage | None = None
    """Tokens that were used."""


class ListVoicesResponse(SnakeMessage):
    """A page of voices."""

    next_page_token: str | None = None
    """Continues the list; empty on the last page."""
    voices: list[VoiceOutput] | None = None
    """The voices of this page."""
    sdk_http_response: Annotated[HttpResponse | None, Field(alias="sdkHttpResponse")] = None
    """Headers and status of the HTTP response this came with."""
