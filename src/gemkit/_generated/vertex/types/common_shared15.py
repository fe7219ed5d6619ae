"""Types of common_shared15, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Annotated as _Annotated, Any

from pydantic import Field as _Field

from gemkit._generated.vertex.types.common_shared23 import Schema
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class AudioResponseFormatDelivery(_OpenEnum):
    DELIVERY_UNSPECIFIED = "DELIVERY_UNSPECIFIED"
    INLINE = "INLINE"
    URI = "URI"


class AudioResponseFormatMimeType(_OpenEnum):
    MIME_TYPE_UNSPECIFIED = "MIME_TYPE_UNSPECIFIED"
    AUDIO_MP3 = "AUDIO_MP3"
    AUDIO_OGG_OPUS = "AUDIO_OGG_OPUS"
    AUDIO_L16 = "AUDIO_L16"
    AUDIO_WAV = "AUDIO_WAV"
    AUDIO_ALAW = "AUDIO_ALAW"
    AUDIO_MULAW = "AUDIO_MULAW"


class AudioTranscriptionConfigMode(_OpenEnum):
    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    VERBATIM = "VERBATIM"
    SMART = "SMART"


class GenerationConfigModelConfigFeatureSelectionPreference(_OpenEnum):
    FEATURE_SELECTION_PREFERENCE_UNSPECIFIED = "FEATURE_SELECTION_PREFERENCE_UNSPECIFIED"
    PRIORITIZE_QUALITY = "PRIORITIZE_QUALITY"
    BALANCED = "BALANCED"
    PRIORITIZE_COST = "PRIORITIZE_COST"


class GenerationConfigRoutingConfigAutoRoutingModeModelRoutingPreference(_OpenEnum):
    UNKNOWN = "UNKNOWN"
    PRIORITIZE_QUALITY = "PRIORITIZE_QUALITY"
    BALANCED = "BALANCED"
    PRIORITIZE_COST = "PRIORITIZE_COST"


class GenerationConfigThinkingConfigThinkingLevel(_OpenEnum):
    THINKING_LEVEL_UNSPECIFIED = "THINKING_LEVEL_UNSPECIFIED"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
    MINIMAL = "MINIMAL"


class ImageConfigPersonGeneration(_OpenEnum):
    PERSON_GENERATION_UNSPECIFIED = "PERSON_GENERATION_UNSPECIFIED"
    ALLOW_ALL = "ALLOW_ALL"
    ALLOW_ADULT = "ALLOW_ADULT"
    ALLOW_NONE = "ALLOW_NONE"


class ImageConfigProminentPeople(_OpenEnum):
    PROMINENT_PEOPLE_UNSPECIFIED = "PROMINENT_PEOPLE_UNSPECIFIED"
    ALLOW_PROMINENT_PEOPLE = "ALLOW_PROMINENT_PEOPLE"
    BLOCK_PROMINENT_PEOPLE = "BLOCK_PROMINENT_PEOPLE"


class ImageResponseFormatAspectRatio(_OpenEnum):
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


class ImageResponseFormatDelivery(_OpenEnum):
    DELIVERY_UNSPECIFIED = "DELIVERY_UNSPECIFIED"
    INLINE = "INLINE"
    URI = "URI"


class ImageResponseFormatImageSize(_OpenEnum):
    IMAGE_SIZE_UNSPECIFIED = "IMAGE_SIZE_UNSPECIFIED"
    IMAGE_SIZE_FIVE_TWELVE = "IMAGE_SIZE_FIVE_TWELVE"
    IMAGE_SIZE_ONE_K = "IMAGE_SIZE_ONE_K"
    IMAGE_SIZE_TWO_K = "IMAGE_SIZE_TWO_K"
    IMAGE_SIZE_FOUR_K = "IMAGE_SIZE_FOUR_K"


class ImageResponseFormatMimeType(_OpenEnum):
    MIME_TYPE_UNSPECIFIED = "MIME_TYPE_UNSPECIFIED"
    IMAGE_JPEG = "IMAGE_JPEG"


class TextResponseFormatMimeType(_OpenEnum):
    MIME_TYPE_UNSPECIFIED = "MIME_TYPE_UNSPECIFIED"
    APPLICATION_JSON = "APPLICATION_JSON"
    TEXT_PLAIN = "TEXT_PLAIN"


class VideoResponseFormatAspectRatio(_OpenEnum):
    ASPECT_RATIO_UNSPECIFIED = "ASPECT_RATIO_UNSPECIFIED"
    ASPECT_RATIO_SIXTEEN_BY_NINE = "ASPECT_RATIO_SIXTEEN_BY_NINE"
    ASPECT_RATIO_NINE_BY_SIXTEEN = "ASPECT_RATIO_NINE_BY_SIXTEEN"


class VideoResponseFormatDelivery(_OpenEnum):
    DELIVERY_UNSPECIFIED = "DELIVERY_UNSPECIFIED"
    INLINE = "INLINE"
    URI = "URI"


class GenerationConfigMediaResolution(_OpenEnum):
    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"


class GenerationConfigResponseModalities(_OpenEnum):
    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    AUDIO = "AUDIO"
    VIDEO = "VIDEO"


class AudioResponseFormat(_Message):
    bit_rate: int | None = None
    delivery: AudioResponseFormatDelivery | None = None
    mime_type: AudioResponseFormatMimeType | None = None
    sample_rate: int | None = None


class AudioTranscriptionConfigLanguageAuto(_Message):
    pass


class AudioTranscriptionConfigLanguageHints(_Message):
    language_codes: list[str] | None = None


class AudioTranscriptionConfig(_Message):
    adaptation_phrases: list[str] | None = None
    custom_vocabulary: list[str] | None = None
    diarization: bool | None = None
    language_auto: AudioTranscriptionConfigLanguageAuto | None = None
    language_codes: list[str] | None = None
    language_hints: AudioTranscriptionConfigLanguageHints | None = None
    mode: AudioTranscriptionConfigMode | None = None
    source_text: str | None = None
    word_timestamp: bool | None = None


class GenerationConfigModelConfig(_Message):
    feature_selection_preference: GenerationConfigModelConfigFeatureSelectionPreference | None = None


class GenerationConfigRoutingConfigAutoRoutingMode(_Message):
    model_routing_preference: GenerationConfigRoutingConfigAutoRoutingModeModelRoutingPreference | None = None


class GenerationConfigRoutingConfigManualRoutingMode(_Message):
    model_name: str | None = None


class GenerationConfigRoutingConfig(_Message):
    auto_mode: GenerationConfigRoutingConfigAutoRoutingMode | None = None
    manual_mode: GenerationConfigRoutingConfigManualRoutingMode | None = None


class GenerationConfigThinkingConfig(_Message):
    include_thoughts: bool | None = None
    thinking_budget: int | None = None
    thinking_level: GenerationConfigThinkingConfigThinkingLevel | None = None


class ImageConfigImageOutputOptions(_Message):
    compression_quality: int | None = None
    mime_type: str | None = None


class ImageConfig(_Message):
    aspect_ratio: str | None = None
    image_output_options: ImageConfigImageOutputOptions | None = None
    image_size: str | None = None
    person_generation: ImageConfigPersonGeneration | None = None
    prominent_people: ImageConfigProminentPeople | None = None


class ImageResponseFormat(_Message):
    aspect_ratio: ImageResponseFormatAspectRatio | None = None
    delivery: ImageResponseFormatDelivery | None = None
    image_size: ImageResponseFormatImageSize | None = None
    mime_type: ImageResponseFormatMimeType | None = None


class TextResponseFormat(_Message):
    mime_type: TextResponseFormatMimeType | None = None
    schema_: _Annotated[Any, _Field(alias="schema")] = None


class VideoResponseFormat(_Message):
    aspect_ratio: VideoResponseFormatAspectRatio | None = None
    delivery: VideoResponseFormatDelivery | None = None
    duration: str | None = None
    gcs_uri: str | None = None
    resolution: str | None = None


class ResponseFormat(_Message):
    audio: AudioResponseFormat | None = None
    image: ImageResponseFormat | None = None
    text: TextResponseFormat | None = None
    video: VideoResponseFormat | None = None


class PrebuiltVoiceConfig(_Message):
    voice_name: str | None = None


class ReplicatedVoiceConfig(_Message):
    mime_type: str | None = None
    voice_sample_audio: bytes | None = None


class VoiceConfig(_Message):
    prebuilt_voice_config: PrebuiltVoiceConfig | None = None
    replicated_voice_config: ReplicatedVoiceConfig | None = None
    voice: str | None = None


class SpeakerVoiceConfig(_Message):
    speaker: str | None = None
    voice_config: VoiceConfig | None = None


class MultiSpeakerVoiceConfig(_Message):
    speaker_voice_configs: list[SpeakerVoiceConfig] | None = None


class SpeechConfig(_Message):
    language_code: str | None = None
    multi_speaker_voice_config: MultiSpeakerVoiceConfig | None = None
    voice_config: VoiceConfig | None = None


class TranslationConfig(_Message):
    echo_target_language: bool | None = None
    target_language_code: str | None = None


class GenerationConfig(_Message):
    audio_timestamp: bool | None = None
    audio_transcription_config: AudioTranscriptionConfig | None = None
    candidate_count: int | None = None
    enable_affective_dialog: bool | None = None
    frequency_penalty: float | None = None
    image_config: ImageConfig | None = None
    logprobs: int | None = None
    max_output_tokens: int | None = None
    media_resolution: GenerationConfigMediaResolution | None = None
    model_config_: _Annotated[GenerationConfigModelConfig | None, _Field(alias="modelConfig")] = None
    presence_penalty: float | None = None
    response_format: list[ResponseFormat] | None = None
    response_json_schema: Any = None
    response_logprobs: bool | None = None
    response_mime_type: str | None = None
    response_modalities: list[GenerationConfigResponseModalities] | None = None
    response_schema: Schema | None = None
    routing_config: GenerationConfigRoutingConfig | None = None
    seed: int | None = None
    speech_config: SpeechConfig | None = None
    stop_sequences: list[str] | None = None
    temperature: float | None = None
    thinking_config: GenerationConfigThinkingConfig | None = None
    top_k: float | None = None
    top_p: float | None = None
    translation_config: TranslationConfig | None = None
