"""Types of the config topic. Generated: `make gen` writes this file anew."""

from typing import Annotated, Any

from pydantic import Field

from gemkit._features.contents.inputs import ContentUnion
from gemkit._features.schemas.inputs import SchemaUnion
from gemkit._features.speech.inputs import SpeechConfigUnion
from gemkit._features.tools.inputs import ToolListUnion
from gemkit._generated.types.http import HttpOptions
from gemkit._generated.types.safety import HarmBlockThreshold, HarmCategory
from gemkit._generated.types.schema import Schema
from gemkit._generated.types.tools import ToolConfig
from gemkit._mapping.model import Message, OpenEnum


class AspectRatio(OpenEnum):
    """Width to height of a generated image, spelled out in words."""

    ASPECT_RATIO_UNSPECIFIED = "ASPECT_RATIO_UNSPECIFIED"
    """Nothing was stated."""
    ASPECT_RATIO_ONE_BY_ONE = "ASPECT_RATIO_ONE_BY_ONE"
    """1:1, a square."""
    ASPECT_RATIO_TWO_BY_THREE = "ASPECT_RATIO_TWO_BY_THREE"
    """2:3, width first."""
    ASPECT_RATIO_THREE_BY_TWO = "ASPECT_RATIO_THREE_BY_TWO"
    """3:2, width first."""
    ASPECT_RATIO_THREE_BY_FOUR = "ASPECT_RATIO_THREE_BY_FOUR"
    """3:4, width first."""
    ASPECT_RATIO_FOUR_BY_THREE = "ASPECT_RATIO_FOUR_BY_THREE"
    """4:3, width first."""
    ASPECT_RATIO_FOUR_BY_FIVE = "ASPECT_RATIO_FOUR_BY_FIVE"
    """4:5, width first."""
    ASPECT_RATIO_FIVE_BY_FOUR = "ASPECT_RATIO_FIVE_BY_FOUR"
    """5:4, width first."""
    ASPECT_RATIO_NINE_BY_SIXTEEN = "ASPECT_RATIO_NINE_BY_SIXTEEN"
    """9:16, width first."""
    ASPECT_RATIO_SIXTEEN_BY_NINE = "ASPECT_RATIO_SIXTEEN_BY_NINE"
    """16:9, width first."""
    ASPECT_RATIO_TWENTY_ONE_BY_NINE = "ASPECT_RATIO_TWENTY_ONE_BY_NINE"
    """21:9, width first."""
    ASPECT_RATIO_ONE_BY_EIGHT = "ASPECT_RATIO_ONE_BY_EIGHT"
    """1:8, width first."""
    ASPECT_RATIO_EIGHT_BY_ONE = "ASPECT_RATIO_EIGHT_BY_ONE"
    """8:1, width first."""
    ASPECT_RATIO_ONE_BY_FOUR = "ASPECT_RATIO_ONE_BY_FOUR"
    """1:4, width first."""
    ASPECT_RATIO_FOUR_BY_ONE = "ASPECT_RATIO_FOUR_BY_ONE"
    """4:1, width first."""


class AudioResponseFormatMimeType(OpenEnum):
    """Encodings of spoken output."""

    MIME_TYPE_UNSPECIFIED = "MIME_TYPE_UNSPECIFIED"
    """Nothing was stated."""
    AUDIO_MP3 = "AUDIO_MP3"
    """MP3."""
    AUDIO_OGG_OPUS = "AUDIO_OGG_OPUS"
    """Opus in an Ogg container."""
    AUDIO_L16 = "AUDIO_L16"
    """Uncompressed samples of 16 bits, without a header."""
    AUDIO_WAV = "AUDIO_WAV"
    """Uncompressed samples in a WAV file."""
    AUDIO_ALAW = "AUDIO_ALAW"
    """A-law, as telephones use it in Europe."""
    AUDIO_MULAW = "AUDIO_MULAW"
    """Mu-law, as telephones use it in North America and Japan."""


class AudioTranscriptionConfigMode(OpenEnum):
    """How closely a transcript follows the spoken words."""

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    """Nothing was stated."""
    VERBATIM = "VERBATIM"
    """Every word as it was spoken."""
    SMART = "SMART"
    """Fillers, repetitions and slips are removed and the text is laid out."""


class AutomaticFunctionCallingConfig(Message):
    """Whether and how often the client runs the Python functions the model calls."""

    disable: bool | None = None
    """`True` leaves function calls to you: they come back in the answer and are not run. Default `False`."""
    maximum_remote_calls: int | None = None
    """How many requests one call may send to the model before it stops running functions. Default 10."""
    ignore_call_history: bool | None = None
    """`True` keeps the calls that were run out of `automatic_function_calling_history`. Default `False`."""


class Delivery(OpenEnum):
    """How generated media gets to you."""

    DELIVERY_UNSPECIFIED = "DELIVERY_UNSPECIFIED"
    """Nothing was stated."""
    INLINE = "INLINE"
    """The bytes are in the answer itself."""
    URI = "URI"
    """The answer has an address to fetch the media from."""


class AudioResponseFormat(Message):
    """How spoken or other audio output is encoded and handed over."""

    bit_rate: int | None = None
    """Bits per second of the encoded audio; means something for MP3 and Opus only."""
    delivery: Delivery | None = None
    """Whether the audio arrives in the answer (`INLINE`) or as a link (`URI`)."""
    mime_type: AudioResponseFormatMimeType | None = None
    """MIME type in which the audio is wanted, such as `audio/mp3`."""
    sample_rate: int | None = None
    """Samples per second of the audio, in hertz."""


class FeatureSelectionPreference(OpenEnum):
    """What counts more when the service picks a model: quality or price."""

    FEATURE_SELECTION_PREFERENCE_UNSPECIFIED = "FEATURE_SELECTION_PREFERENCE_UNSPECIFIED"
    """Nothing was stated."""
    PRIORITIZE_QUALITY = "PRIORITIZE_QUALITY"
    """The better choice wins."""
    BALANCED = "BALANCED"
    """Quality and price weigh the same."""
    PRIORITIZE_COST = "PRIORITIZE_COST"
    """The cheaper choice wins."""


class GenerationConfigRoutingConfigAutoRoutingModeModelRoutingPreference(OpenEnum):
    """What counts when the service picks a model."""

    UNKNOWN = "UNKNOWN"
    """Not stated."""
    PRIORITIZE_QUALITY = "PRIORITIZE_QUALITY"
    """The best answer, whatever it costs."""
    BALANCED = "BALANCED"
    """Quality and price alike."""
    PRIORITIZE_COST = "PRIORITIZE_COST"
    """The lowest price."""


class GenerationConfigRoutingConfigAutoRoutingMode(Message):
    """What the service goes by when it chooses the model. Vertex AI only."""

    model_routing_preference: GenerationConfigRoutingConfigAutoRoutingModeModelRoutingPreference | None = None
    """`PRIORITIZE_QUALITY`, `BALANCED`, `PRIORITIZE_COST` or `UNKNOWN`."""


class GenerationConfigRoutingConfigManualRoutingMode(Message):
    """A model chosen by name. Vertex AI only."""

    model_name: str | None = None
    """Name of the model; it has to be one of the public language models."""


class GenerationConfigRoutingConfig(Message):
    """Which model answers: one that the service chooses or one you name. Vertex AI only."""

    auto_mode: GenerationConfigRoutingConfigAutoRoutingMode | None = None
    """Has the service choose by what the prompt needs; in place of `manual_mode`."""
    manual_mode: GenerationConfigRoutingConfigManualRoutingMode | None = None
    """Names the model to use; in place of `auto_mode`."""


class GenerationOutputConfig(Message):
    """Where generated media are stored. Vertex AI only."""

    output_uri_prefix: str | None = None
    """Cloud Storage prefix to write under, `gs://bucket/folder/`; the answer then has `FileData` in place of bytes."""


class HarmBlockMethod(OpenEnum):
    """What a safety setting measures content by. Vertex AI only."""

    HARM_BLOCK_METHOD_UNSPECIFIED = "HARM_BLOCK_METHOD_UNSPECIFIED"
    """Nothing was stated."""
    SEVERITY = "SEVERITY"
    """How likely harm is, and how grave it would be."""
    PROBABILITY = "PROBABILITY"
    """How likely it is that the content is harmful."""


class ImageConfigImageOutputOptions(Message):
    """File format of generated images. Vertex AI only; input only."""

    compression_quality: int | None = None
    """Quality number handed to the image encoder, for formats that compress with loss."""
    mime_type: str | None = None
    """File type to write images as, a MIME type such as `image/png`."""


class ImageConfigPersonGeneration(OpenEnum):
    """Which people a picture may show."""

    PERSON_GENERATION_UNSPECIFIED = "PERSON_GENERATION_UNSPECIFIED"
    """Nothing was stated."""
    ALLOW_ALL = "ALLOW_ALL"
    """People of every age."""
    ALLOW_ADULT = "ALLOW_ADULT"
    """Adults only."""
    ALLOW_NONE = "ALLOW_NONE"
    """Nobody."""


class ImageResponseFormatMimeType(OpenEnum):
    """Encodings of pictures that are made."""

    MIME_TYPE_UNSPECIFIED = "MIME_TYPE_UNSPECIFIED"
    """Nothing was stated."""
    IMAGE_JPEG = "IMAGE_JPEG"
    """JPEG."""


class ImageSize(OpenEnum):
    """Resolution class of a picture in the answer."""

    IMAGE_SIZE_UNSPECIFIED = "IMAGE_SIZE_UNSPECIFIED"
    """Nothing was stated."""
    IMAGE_SIZE_FIVE_TWELVE = "IMAGE_SIZE_FIVE_TWELVE"
    """512 pixels."""
    IMAGE_SIZE_ONE_K = "IMAGE_SIZE_ONE_K"
    """About 1,000 pixels along a side."""
    IMAGE_SIZE_TWO_K = "IMAGE_SIZE_TWO_K"
    """About 2,000 pixels along a side."""
    IMAGE_SIZE_FOUR_K = "IMAGE_SIZE_FOUR_K"
    """About 4,000 pixels along a side."""


class ImageResponseFormat(Message):
    """Wishes for an image answer, as one choice of `ResponseFormat`; input only."""

    aspect_ratio: AspectRatio | None = None
    """Width to height of the picture, one of the `ASPECT_RATIO_*` values."""
    delivery: Delivery | None = None
    """Whether the bytes come in the answer (`INLINE`) or as an address to fetch (`URI`)."""
    image_size: ImageSize | None = None
    """Resolution class of the picture, one of the `IMAGE_SIZE_*` values."""
    mime_type: ImageResponseFormatMimeType | None = None
    """Wire name of the file format; `IMAGE_JPEG` is the one the services list."""


class LanguageAuto(Message):
    """Asked for automatic detection of the spoken language. Deprecated: leave `language_codes` unset."""


class LanguageHints(Message):
    """Languages to expect in audio. Deprecated: set `language_codes` on the transcription config."""

    language_codes: list[str] | None = None
    """Expected languages as BCP-47 tags such as `en-US`; one or more. Deprecated on Vertex AI."""


class AudioTranscriptionConfig(Message):
    """How speech is turned into text."""

    adaptation_phrases: list[str] | None = None
    """Deprecated, use `custom_vocabulary`: phrases that recognition should favour."""
    custom_vocabulary: list[str] | None = None
    """Words and phrases to expect, e.g. names and jargon, so that they are recognised more often."""
    diarization: bool | None = None
    """Whether to tell the speakers in the recording apart."""
    language_auto: LanguageAuto | None = None
    """Deprecated, leave `language_codes` empty: asks that the spoken language be found out."""
    language_codes: list[str] | None = None
    """Languages to expect, as BCP-47 codes such as `en-US`; with none, the language is found out."""
    language_hints: LanguageHints | None = None
    """Deprecated, use `language_codes`: the languages to expect in the recording."""
    mode: AudioTranscriptionConfigMode | None = None
    """`VERBATIM` writes down every word and is the default; `SMART` cleans the text up."""
    source_text: str | None = None
    """With mode `SMART`: a text that the speaker gives edits for; the answer is the whole edited text."""
    word_timestamp: bool | None = None
    """Whether to say of each word when it was spoken."""


class MediaResolution(OpenEnum):
    """How finely media in a request is turned into tokens."""

    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    """Nothing was stated."""
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    """Coarse: few tokens for each picture."""
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    """Between coarse and fine."""
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"
    """Fine: many tokens for each picture."""


class Modality(OpenEnum):
    """Kind of output that an answer may hold."""

    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    """Nothing was stated."""
    TEXT = "TEXT"
    """Text."""
    IMAGE = "IMAGE"
    """Pictures."""
    AUDIO = "AUDIO"
    """Sound."""
    VIDEO = "VIDEO"
    """Films."""


class ModelArmorConfig(Message):
    """Screening of prompts and answers by Google Cloud Model Armor. Vertex AI only; input only."""

    prompt_template_name: str | None = None
    """Template to screen the prompt with: `projects/{project}/locations/{location}/templates/{template}`."""
    response_template_name: str | None = None
    """Template to screen the answer with, named in the same form as `prompt_template_name`."""


class ModelSelectionConfig(Message):
    """Lets the service weigh quality against price when it picks a model. Vertex AI only; input only."""

    feature_selection_preference: FeatureSelectionPreference | None = None
    """What counts more: `PRIORITIZE_QUALITY`, `BALANCED` or `PRIORITIZE_COST`."""


class PrebuiltVoiceConfig(Message):
    """Picks one of the voices that the service brings along; input only."""

    voice_name: str | None = None
    """Name of the voice, such as `Kore` or `Puck`."""


class ProminentPeople(OpenEnum):
    """Whether images may depict celebrities; they may if unspecified. Vertex AI only."""

    PROMINENT_PEOPLE_UNSPECIFIED = "PROMINENT_PEOPLE_UNSPECIFIED"
    """Nothing was stated."""
    ALLOW_PROMINENT_PEOPLE = "ALLOW_PROMINENT_PEOPLE"
    """Famous people may be shown."""
    BLOCK_PROMINENT_PEOPLE = "BLOCK_PROMINENT_PEOPLE"
    """Famous people are not shown."""


class ImageConfig(Message):
    """Shape, size and content rules of the images a model makes; input only."""

    aspect_ratio: str | None = None
    """Width to height, such as `1:1`, `3:4`, `16:9` or `21:9`; the model picks one when this is unset."""
    image_output_options: ImageConfigImageOutputOptions | None = None
    """File format of the images. Vertex AI only."""
    image_size: str | None = None
    """Resolution class: `1K` (default), `2K` or `4K`; the Gemini API also takes `512`."""
    person_generation: ImageConfigPersonGeneration | None = None
    """Who may be depicted: `ALLOW_ALL`, `ALLOW_ADULT` (no children) or `ALLOW_NONE`. Vertex AI only."""
    prominent_people: ProminentPeople | None = None
    """Whether celebrities may be depicted; `ALLOW_NONE` in `person_generation` outranks it. Vertex AI only."""
    output_mime_type: str | None = None
    """Shorthand for `image_output_options.mime_type`, such as `image/png`. Vertex AI only."""
    output_compression_quality: int | None = None
    """Shorthand for `image_output_options.compression_quality`. Vertex AI only."""


class SafetySetting(Message):
    """How strict the filter is for one category of harm; input only."""

    category: HarmCategory | None = None
    """The category of harm that the rule is for."""
    method: HarmBlockMethod | None = None
    """What is compared with the threshold: `PROBABILITY` (default) or also `SEVERITY`. Vertex AI only."""
    threshold: HarmBlockThreshold | None = None
    """From which level on content is withheld, such as `BLOCK_ONLY_HIGH`; `OFF` switches the filter off."""


class ServiceTier(OpenEnum):
    """Service tier of a request. Gemini API only."""

    UNSPECIFIED = "unspecified"
    """Same as `standard`."""
    STANDARD = "standard"
    """The usual tier."""
    FLEX = "flex"
    """The cheaper tier, which may make a request wait."""
    PRIORITY = "priority"
    """The tier that is served first."""


class TextResponseFormatMimeType(OpenEnum):
    """Formats of written output."""

    MIME_TYPE_UNSPECIFIED = "MIME_TYPE_UNSPECIFIED"
    """Nothing was stated."""
    APPLICATION_JSON = "APPLICATION_JSON"
    """JSON."""
    TEXT_PLAIN = "TEXT_PLAIN"
    """Plain text."""


class TextResponseFormat(Message):
    """Wishes for a text answer, as one choice of `ResponseFormat`; input only."""

    jsonSchema: Annotated[Any | None, Field(alias="schema")] = None
    """JSON Schema for the answer (`schema` on the wire); takes effect with `APPLICATION_JSON` only."""
    mime_type: TextResponseFormatMimeType | None = None
    """Wire name of the text format: `APPLICATION_JSON` or `TEXT_PLAIN`."""


class ThinkingLevel(OpenEnum):
    """Depth of the model's thinking, from `MINIMAL` up to `XHIGH`."""

    THINKING_LEVEL_UNSPECIFIED = "THINKING_LEVEL_UNSPECIFIED"
    """Nothing was stated."""
    MINIMAL = "MINIMAL"
    """Hardly any thinking, or none."""
    LOW = "LOW"
    """A little thinking."""
    MEDIUM = "MEDIUM"
    """Thinking of some depth."""
    HIGH = "HIGH"
    """Deep thinking."""
    XHIGH = "XHIGH"
    """The deepest thinking, and the longest wait."""


class ThinkingConfig(Message):
    """How much the model thinks before it answers, and whether you see it; input only."""

    include_thoughts: bool | None = None
    """`True` adds the thinking to the answer as parts marked `thought`, as far as there is any."""
    thinking_budget: int | None = None
    """Tokens to spend on thinking: 0 for none, -1 to leave it to the model; a target more than a hard limit."""
    thinking_level: ThinkingLevel | None = None
    """Depth of thinking as a level, for Gemini 3 and later; the default depends on the model."""


class TranslationConfig(Message):
    """Live translation of speech into another language; input only."""

    echo_target_language: bool | None = None
    """`True` also repeats speech that is in the target language already; `False` stays silent then."""
    target_language_code: str | None = None
    """Language to translate into, as a BCP-47 tag such as `es`."""


class VideoResponseFormat(Message):
    """Wishes for a video answer, as one choice of `ResponseFormat`; input only."""

    aspect_ratio: AspectRatio | None = None
    """Width to height: `ASPECT_RATIO_SIXTEEN_BY_NINE` or `ASPECT_RATIO_NINE_BY_SIXTEEN`."""
    delivery: Delivery | None = None
    """Whether the bytes come in the answer (`INLINE`) or are stored at `gcs_uri` (`URI`)."""
    duration: str | None = None
    """Running time of the video, in seconds with an `s`, such as `8s`."""
    gcs_uri: str | None = None
    """Cloud Storage address (`gs://...`) to write the video to; needed when `delivery` is `URI`."""
    resolution: str | None = None
    """Resolution of the video: `360p`, `720p`, `1080p` or `4k`."""


class ResponseFormat(Message):
    """The form an answer should take, one member per kind of output; input only."""

    audio: AudioResponseFormat | None = None
    """Format wanted for sound in the answer."""
    image: ImageResponseFormat | None = None
    """Format wanted for pictures in the answer."""
    text: TextResponseFormat | None = None
    """Format wanted for text in the answer: MIME type and JSON schema."""
    video: VideoResponseFormat | None = None
    """Format wanted for video in the answer."""


class GenerateContentConfig(Message):
    """Settings for `models.generate_content` and its streaming twin."""

    audio_timestamp: bool | None = None
    """Whether the model is told the time within the audio it hears. Vertex AI only."""
    audio_transcription_config: AudioTranscriptionConfig | None = None
    """How speech in the contents is turned into text."""
    cached_content: str | None = None
    """Cache to build on: `cachedContents/{id}`, on Vertex AI after `projects/{project}/locations/{location}/`."""
    candidate_count: int | None = None
    """How many answers to give. Default 1."""
    continuation_token: bytes | None = None
    """Takes up an unfinished answer: the `continuation_token` of a candidate that ended with `CONTINUATION`."""
    enable_affective_dialog: bool | None = None
    """Whether the model hears the speaker's mood and answers to it."""
    enable_enhanced_civic_answers: bool | None = None
    """Whether to switch on enhanced answers on civic matters, for models that have them. Gemini API only."""
    frequency_penalty: float | None = None
    """From -2.0 to 2.0: above 0, a token becomes less likely each time it occurs."""
    generation_output_config: GenerationOutputConfig | None = None
    """Where generated media are stored instead of being sent back. Vertex AI only."""
    image_config: ImageConfig | None = None
    """Shape, size and other settings of generated images; models without image output refuse it. Deprecated on Vertex AI."""
    labels: dict[str, str] | None = None
    """Keys and values for sorting the bill, up to 63 lowercase letters, digits, `_` and `-` each."""
    logprobs: int | None = None
    """From 0 to 20: for how many of the likeliest tokens at each step to report. Needs `response_logprobs`."""
    max_output_tokens: int | None = None
    """Upper limit for an answer, in tokens; the default depends on the model."""
    media_resolution: MediaResolution | None = None
    """How finely media in the contents are sampled; finer takes more tokens."""
    model_armor_config: ModelArmorConfig | None = None
    """Model Armor templates that screen prompt and answer; excludes `safety_settings`. Vertex AI only."""
    model_selection_config: ModelSelectionConfig | None = None
    """Whether quality or price counts when the service picks a model. Vertex AI only. Deprecated."""
    presence_penalty: float | None = None
    """From -2.0 to 2.0: above 0, a token becomes less likely once it has occurred, however often."""
    response_format: list[ResponseFormat] | None = None
    """Form and delivery of the output, one entry for each kind: text, audio, image."""
    response_json_schema: Any | None = None
    """JSON Schema that the answer follows; wants `application/json` and excludes `response_schema`. Deprecated on Vertex AI."""
    response_logprobs: bool | None = None
    """Whether to report the log probability of every token of the answer. Default `False`."""
    response_mime_type: str | None = None
    """Form of the answer: `text/plain` (default), `application/json` or `text/x.enum`. Deprecated on Vertex AI."""
    response_modalities: list[Modality] | None = None
    """Kinds of output wanted, such as `TEXT`, `IMAGE` or `AUDIO`; the model must support the combination."""
    response_schema: SchemaUnion | None = None
    """What the answer looks like: a pydantic model, another Python type, a `Schema` or a dict. Deprecated on Vertex AI."""
    routing_config: GenerationConfigRoutingConfig | None = None
    """Has the service choose the model by prompt, or names one. Vertex AI only."""
    safety_settings: list[SafetySetting] | None = None
    """From what level each category of harm is blocked; one entry per category."""
    seed: int | None = None
    """Fixes the random choices: the same request mostly gets the same answer. Random when unset."""
    service_tier: ServiceTier | None = None
    """Price and urgency of the request: `standard`, `flex` or `priority`."""
    speech_config: SpeechConfigUnion | None = None
    """Voice and language of spoken output; a bare string is the name of a voice."""
    stop_sequences: list[str] | None = None
    """Strings that end the answer where one of them comes up, itself left out; at most 5 on the Gemini API."""
    store: bool | None = None
    """Whether this request is logged, whatever the project's own setting. Gemini API only."""
    system_instruction: ContentUnion | None = None
    """Standing orders for the model, apart from the conversation; text only."""
    temperature: float | None = None
    """From 0.0 to 2.0: how much chance decides. 0 nearly always takes the likeliest token; the default is the model's."""
    thinking_config: ThinkingConfig | None = None
    """How much the model thinks and whether it shows it; models that do not think refuse it."""
    tool_config: ToolConfig | None = None
    """Settings shared by all tools, such as which functions may be called."""
    tools: ToolListUnion | None = None
    """What the model may use: `Tool` objects, Python functions or MCP sessions."""
    top_k: float | None = None
    """How many of the likeliest tokens the next one is drawn from; the default is the model's."""
    top_p: float | None = None
    """From 0.0 to 1.0: draws from the likeliest tokens that together reach this probability."""
    translation_config: TranslationConfig | None = None
    """Settings for translating speech, such as the language to translate into."""
    automatic_function_calling: AutomaticFunctionCallingConfig | None = None
    """Whether and how often the client runs Python functions given in `tools`."""
    automatic_continuation: bool | None = None
    """Whether the client itself asks for the rest when an answer ends with `CONTINUATION`."""
    should_return_http_response: bool | None = None
    """Whether to return the answer unparsed, as text in `sdk_http_response.body`."""
    http_options: HttpOptions | None = None
    """Options for this call that override the client's."""


class VoiceConsentSignature(Message):
    """Proof from the service that it has checked the consent of a voice's owner."""

    signature: str | None = None
    """The proof itself, an opaque string; hand it back as received."""


class ReplicatedVoiceConfig(Message):
    """A voice imitated from a recording; input only."""

    consent_audio: bytes | None = None
    """Recording in which the owner of the voice agrees to its use; base64 on the wire. Gemini API only."""
    mime_type: str | None = None
    """MIME type of the recording: `audio/wav` (default), 16-bit little-endian samples at 24 kHz."""
    voice_consent_signature: VoiceConsentSignature | None = None
    """Proof that the consent was checked before, in place of sending the recording again. Gemini API only."""
    voice_sample_audio: bytes | None = None
    """Recording of the voice to imitate; base64 on the wire."""


class VoiceConfig(Message):
    """The voice to speak with: a ready-made one, an imitated one, or any one by id; input only."""

    prebuilt_voice_config: PrebuiltVoiceConfig | None = None
    """One of the voices that the service brings along."""
    replicated_voice_config: ReplicatedVoiceConfig | None = None
    """A voice imitated from a recording that you send."""
    voice: str | None = None
    """Voice by name or key: a ready-made one (`Kore`), a stored one (`voice_...`) or a copy (`voicekey_...`)."""


class SpeakerVoiceConfig(Message):
    """Gives one speaker a voice; input only."""

    speaker: str | None = None
    """Name of the speaker, spelled as the prompt spells it."""
    voice_config: VoiceConfig | None = None
    """The voice in which this speaker is heard."""


class MultiSpeakerVoiceConfig(Message):
    """Voices for speech with several speakers; input only."""

    speaker_voice_configs: list[SpeakerVoiceConfig] | None = None
    """One voice per speaker; Vertex AI asks for two, no more and no fewer."""


class SpeechConfig(Message):
    """Voice and language of spoken output; input only."""

    language_code: str | None = None
    """Language to speak, as a tag such as `en-US`; the Gemini API takes a fixed set of BCP-47 tags."""
    multi_speaker_voice_config: MultiSpeakerVoiceConfig | None = None
    """Voices for a dialogue; not together with `voice_config`."""
    voice_config: VoiceConfig | None = None
    """The one voice to speak with; not together with `multi_speaker_voice_config`."""


class GenerationConfig(Message):
    """Settings for generation, as the services' own messages hold them."""

    audio_timestamp: bool | None = None
    """Whether the model is told the time within the audio it hears. Vertex AI only."""
    audio_transcription_config: AudioTranscriptionConfig | None = None
    """How speech in the contents is turned into text."""
    candidate_count: int | None = None
    """How many answers to give. Default 1."""
    enable_affective_dialog: bool | None = None
    """Whether the model hears the speaker's mood and suits its answers to it."""
    enable_enhanced_civic_answers: bool | None = None
    """Whether to switch on enhanced answers on civic matters, for models that have them. Gemini API only."""
    frequency_penalty: float | None = None
    """From -2.0 to 2.0: above 0, a token becomes less likely each time it occurs."""
    image_config: ImageConfig | None = None
    """Shape, size and encoding of pictures that are made. Deprecated on Vertex AI."""
    logprobs: int | None = None
    """From 0 to 20: for how many of the likeliest tokens at each step to report. Needs `response_logprobs`."""
    max_output_tokens: int | None = None
    """Upper limit for an answer, in tokens; the default depends on the model."""
    media_resolution: MediaResolution | None = None
    """How finely media in the contents are sampled; finer takes more tokens."""
    model_selection_config: ModelSelectionConfig | None = None
    """Whether quality or price counts when the service picks a model. Vertex AI only. Deprecated."""
    presence_penalty: float | None = None
    """From -2.0 to 2.0: above 0, a token becomes less likely once it has occurred, however often."""
    response_format: list[ResponseFormat] | None = None
    """Form and delivery of the output, one entry for each kind: text, audio, image."""
    response_json_schema: Any | None = None
    """JSON Schema that the answer follows; wants `application/json` and excludes `response_schema`. Deprecated on Vertex AI."""
    response_logprobs: bool | None = None
    """Whether to report the log probability of every token of the answer. Default `False`."""
    response_mime_type: str | None = None
    """Deprecated, use `response_format`: `text/plain` (default), `application/json` or `text/x.enum`."""
    response_modalities: list[Modality] | None = None
    """Kinds of output wanted, such as `TEXT`, `IMAGE` or `AUDIO`; the model must support the combination."""
    response_schema: Schema | None = None
    """Deprecated, use `response_format`: what a JSON answer looks like."""
    routing_config: GenerationConfigRoutingConfig | None = None
    """Has the service choose the model by prompt, or names one. Vertex AI only."""
    seed: int | None = None
    """Fixes the random choices: the same request mostly gets the same answer. Random when unset."""
    speech_config: SpeechConfig | None = None
    """Voice and language of spoken output."""
    stop_sequences: list[str] | None = None
    """Strings that end the answer where one of them comes up, itself left out; at most 5 on the Gemini API."""
    temperature: float | None = None
    """From 0.0 to 2.0: how much chance decides. 0 nearly always takes the likeliest token; the default is the model's."""
    thinking_config: ThinkingConfig | None = None
    """How much the model thinks and whether it shows it; models that do not think refuse it."""
    top_k: float | None = None
    """How many of the likeliest tokens the next one is drawn from; the default is the model's."""
    top_p: float | None = None
    """From 0.0 to 1.0: draws from the likeliest tokens that together reach this probability."""
    translation_config: TranslationConfig | None = None
    """Settings for translating speech, such as the language to translate into."""
