"""Types of models_shared3, of the whole gemini document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated as _Annotated, Any

from pydantic import Field as _Field

from gemkit._generated.gemini.types.models_shared4 import Content, Schema, Tool, ToolConfig
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


class SafetyRatingCategory(_OpenEnum):
    HARM_CATEGORY_UNSPECIFIED = "HARM_CATEGORY_UNSPECIFIED"
    HARM_CATEGORY_DEROGATORY = "HARM_CATEGORY_DEROGATORY"
    HARM_CATEGORY_TOXICITY = "HARM_CATEGORY_TOXICITY"
    HARM_CATEGORY_VIOLENCE = "HARM_CATEGORY_VIOLENCE"
    HARM_CATEGORY_SEXUAL = "HARM_CATEGORY_SEXUAL"
    HARM_CATEGORY_MEDICAL = "HARM_CATEGORY_MEDICAL"
    HARM_CATEGORY_DANGEROUS = "HARM_CATEGORY_DANGEROUS"
    HARM_CATEGORY_HARASSMENT = "HARM_CATEGORY_HARASSMENT"
    HARM_CATEGORY_HATE_SPEECH = "HARM_CATEGORY_HATE_SPEECH"
    HARM_CATEGORY_SEXUALLY_EXPLICIT = "HARM_CATEGORY_SEXUALLY_EXPLICIT"
    HARM_CATEGORY_DANGEROUS_CONTENT = "HARM_CATEGORY_DANGEROUS_CONTENT"
    HARM_CATEGORY_CIVIC_INTEGRITY = "HARM_CATEGORY_CIVIC_INTEGRITY"


class SafetyRatingProbability(_OpenEnum):
    HARM_PROBABILITY_UNSPECIFIED = "HARM_PROBABILITY_UNSPECIFIED"
    NEGLIGIBLE = "NEGLIGIBLE"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"


class UrlMetadataUrlRetrievalStatus(_OpenEnum):
    URL_RETRIEVAL_STATUS_UNSPECIFIED = "URL_RETRIEVAL_STATUS_UNSPECIFIED"
    URL_RETRIEVAL_STATUS_SUCCESS = "URL_RETRIEVAL_STATUS_SUCCESS"
    URL_RETRIEVAL_STATUS_ERROR = "URL_RETRIEVAL_STATUS_ERROR"
    URL_RETRIEVAL_STATUS_PAYWALL = "URL_RETRIEVAL_STATUS_PAYWALL"
    URL_RETRIEVAL_STATUS_UNSAFE = "URL_RETRIEVAL_STATUS_UNSAFE"


class CandidateFinishReason(_OpenEnum):
    FINISH_REASON_UNSPECIFIED = "FINISH_REASON_UNSPECIFIED"
    STOP = "STOP"
    MAX_TOKENS = "MAX_TOKENS"
    SAFETY = "SAFETY"
    RECITATION = "RECITATION"
    LANGUAGE = "LANGUAGE"
    OTHER = "OTHER"
    BLOCKLIST = "BLOCKLIST"
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    SPII = "SPII"
    MALFORMED_FUNCTION_CALL = "MALFORMED_FUNCTION_CALL"
    IMAGE_SAFETY = "IMAGE_SAFETY"
    IMAGE_PROHIBITED_CONTENT = "IMAGE_PROHIBITED_CONTENT"
    IMAGE_OTHER = "IMAGE_OTHER"
    NO_IMAGE = "NO_IMAGE"
    IMAGE_RECITATION = "IMAGE_RECITATION"
    UNEXPECTED_TOOL_CALL = "UNEXPECTED_TOOL_CALL"
    TOO_MANY_TOOL_CALLS = "TOO_MANY_TOOL_CALLS"
    MISSING_THOUGHT_SIGNATURE = "MISSING_THOUGHT_SIGNATURE"
    MALFORMED_RESPONSE = "MALFORMED_RESPONSE"
    ESCALATION = "ESCALATION"


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


class ThinkingConfigThinkingLevel(_OpenEnum):
    THINKING_LEVEL_UNSPECIFIED = "THINKING_LEVEL_UNSPECIFIED"
    MINIMAL = "MINIMAL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"


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


class SafetySettingCategory(_OpenEnum):
    HARM_CATEGORY_UNSPECIFIED = "HARM_CATEGORY_UNSPECIFIED"
    HARM_CATEGORY_DEROGATORY = "HARM_CATEGORY_DEROGATORY"
    HARM_CATEGORY_TOXICITY = "HARM_CATEGORY_TOXICITY"
    HARM_CATEGORY_VIOLENCE = "HARM_CATEGORY_VIOLENCE"
    HARM_CATEGORY_SEXUAL = "HARM_CATEGORY_SEXUAL"
    HARM_CATEGORY_MEDICAL = "HARM_CATEGORY_MEDICAL"
    HARM_CATEGORY_DANGEROUS = "HARM_CATEGORY_DANGEROUS"
    HARM_CATEGORY_HARASSMENT = "HARM_CATEGORY_HARASSMENT"
    HARM_CATEGORY_HATE_SPEECH = "HARM_CATEGORY_HATE_SPEECH"
    HARM_CATEGORY_SEXUALLY_EXPLICIT = "HARM_CATEGORY_SEXUALLY_EXPLICIT"
    HARM_CATEGORY_DANGEROUS_CONTENT = "HARM_CATEGORY_DANGEROUS_CONTENT"
    HARM_CATEGORY_CIVIC_INTEGRITY = "HARM_CATEGORY_CIVIC_INTEGRITY"


class SafetySettingThreshold(_OpenEnum):
    HARM_BLOCK_THRESHOLD_UNSPECIFIED = "HARM_BLOCK_THRESHOLD_UNSPECIFIED"
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    BLOCK_NONE = "BLOCK_NONE"
    OFF = "OFF"


class GenerateContentRequestServiceTier(_OpenEnum):
    UNSPECIFIED = "unspecified"
    STANDARD = "standard"
    FLEX = "flex"
    PRIORITY = "priority"


class ModelStatusModelStage(_OpenEnum):
    MODEL_STAGE_UNSPECIFIED = "MODEL_STAGE_UNSPECIFIED"
    UNSTABLE_EXPERIMENTAL = "UNSTABLE_EXPERIMENTAL"
    EXPERIMENTAL = "EXPERIMENTAL"
    PREVIEW = "PREVIEW"
    STABLE = "STABLE"
    LEGACY = "LEGACY"
    DEPRECATED = "DEPRECATED"
    RETIRED = "RETIRED"


class PromptFeedbackBlockReason(_OpenEnum):
    BLOCK_REASON_UNSPECIFIED = "BLOCK_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"
    BLOCKLIST = "BLOCKLIST"
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    IMAGE_SAFETY = "IMAGE_SAFETY"


class ModalityTokenCountModality(_OpenEnum):
    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
    AUDIO = "AUDIO"
    DOCUMENT = "DOCUMENT"


class UsageMetadataServiceTier(_OpenEnum):
    UNSPECIFIED = "unspecified"
    STANDARD = "standard"
    FLEX = "flex"
    PRIORITY = "priority"


class GroundingPassageId(_Message):
    part_index: int | None = None
    passage_id: str | None = None


class SemanticRetrieverChunk(_Message):
    chunk: str | None = None
    source: str | None = None


class AttributionSourceId(_Message):
    grounding_passage: GroundingPassageId | None = None
    semantic_retriever_chunk: SemanticRetrieverChunk | None = None


class AudioResponseFormat(_Message):
    bit_rate: int | None = None
    delivery: AudioResponseFormatDelivery | None = None
    mime_type: AudioResponseFormatMimeType | None = None
    sample_rate: int | None = None


class CitationSource(_Message):
    end_index: int | None = None
    license: str | None = None
    start_index: int | None = None
    uri: str | None = None


class CitationMetadata(_Message):
    citation_sources: list[CitationSource] | None = None


class GroundingAttribution(_Message):
    content: Content | None = None
    source_id: AttributionSourceId | None = None


class GenerativelanguageV1betaSegment(_Message):
    end_index: int | None = None
    part_index: int | None = None
    start_index: int | None = None
    text: str | None = None


class GenerativelanguageV1betaGroundingSupport(_Message):
    confidence_scores: list[float] | None = None
    grounding_chunk_indices: list[int] | None = None
    rendered_parts: list[int] | None = None
    segment: GenerativelanguageV1betaSegment | None = None


class Image(_Message):
    domain: str | None = None
    image_uri: str | None = None
    source_uri: str | None = None
    title: str | None = None


class ReviewSnippet(_Message):
    google_maps_uri: str | None = None
    review_id: str | None = None
    title: str | None = None


class PlaceAnswerSources(_Message):
    review_snippets: list[ReviewSnippet] | None = None


class Maps(_Message):
    place_answer_sources: PlaceAnswerSources | None = None
    place_id: str | None = None
    text: str | None = None
    title: str | None = None
    uri: str | None = None


class GroundingChunkStringList(_Message):
    values: list[str] | None = None


class GroundingChunkCustomMetadata(_Message):
    key: str | None = None
    numeric_value: float | None = None
    string_list_value: GroundingChunkStringList | None = None
    string_value: str | None = None


class RetrievedContext(_Message):
    custom_metadata: list[GroundingChunkCustomMetadata] | None = None
    file_search_store: str | None = None
    media_id: str | None = None
    page_number: int | None = None
    text: str | None = None
    title: str | None = None
    uri: str | None = None


class Web(_Message):
    title: str | None = None
    uri: str | None = None


class GroundingChunk(_Message):
    image: Image | None = None
    maps: Maps | None = None
    retrieved_context: RetrievedContext | None = None
    web: Web | None = None


class RetrievalMetadata(_Message):
    google_search_dynamic_retrieval_score: float | None = None


class SearchEntryPoint(_Message):
    rendered_content: str | None = None
    sdk_blob: bytes | None = None


class GroundingMetadata(_Message):
    google_maps_widget_context_token: str | None = None
    grounding_chunks: list[GroundingChunk] | None = None
    grounding_supports: list[GenerativelanguageV1betaGroundingSupport] | None = None
    image_search_queries: list[str] | None = None
    retrieval_metadata: RetrievalMetadata | None = None
    search_entry_point: SearchEntryPoint | None = None
    web_search_queries: list[str] | None = None


class LogprobsResultCandidate(_Message):
    log_probability: float | None = None
    token: str | None = None
    token_id: int | None = None


class TopCandidates(_Message):
    candidates: list[LogprobsResultCandidate] | None = None


class LogprobsResult(_Message):
    chosen_candidates: list[LogprobsResultCandidate] | None = None
    log_probability_sum: float | None = None
    top_candidates: list[TopCandidates] | None = None


class SafetyRating(_Message):
    blocked: bool | None = None
    category: SafetyRatingCategory | None = None
    probability: SafetyRatingProbability | None = None


class UrlMetadata(_Message):
    retrieved_url: str | None = None
    url_retrieval_status: UrlMetadataUrlRetrievalStatus | None = None


class UrlContextMetadata(_Message):
    url_metadata: list[UrlMetadata] | None = None


class Candidate(_Message):
    avg_logprobs: float | None = None
    citation_metadata: CitationMetadata | None = None
    content: Content | None = None
    finish_message: str | None = None
    finish_reason: CandidateFinishReason | None = None
    grounding_attributions: list[GroundingAttribution] | None = None
    grounding_metadata: GroundingMetadata | None = None
    index: int | None = None
    logprobs_result: LogprobsResult | None = None
    safety_ratings: list[SafetyRating] | None = None
    token_count: int | None = None
    url_context_metadata: UrlContextMetadata | None = None


class ImageConfig(_Message):
    aspect_ratio: str | None = None
    image_size: str | None = None


class ImageResponseFormat(_Message):
    aspect_ratio: ImageResponseFormatAspectRatio | None = None
    delivery: ImageResponseFormatDelivery | None = None
    image_size: ImageResponseFormatImageSize | None = None
    mime_type: ImageResponseFormatMimeType | None = None


class TextResponseFormat(_Message):
    mime_type: TextResponseFormatMimeType | None = None
    schema_: _Annotated[Any, _Field(alias="schema")] = None


class ResponseFormatConfig(_Message):
    audio: AudioResponseFormat | None = None
    image: ImageResponseFormat | None = None
    text: TextResponseFormat | None = None


class PrebuiltVoiceConfig(_Message):
    voice_name: str | None = None


class VoiceConfig(_Message):
    prebuilt_voice_config: PrebuiltVoiceConfig | None = None


class SpeakerVoiceConfig(_Message):
    speaker: str | None = None
    voice_config: VoiceConfig | None = None


class MultiSpeakerVoiceConfig(_Message):
    speaker_voice_configs: list[SpeakerVoiceConfig] | None = None


class SpeechConfig(_Message):
    language_code: str | None = None
    multi_speaker_voice_config: MultiSpeakerVoiceConfig | None = None
    voice_config: VoiceConfig | None = None


class ThinkingConfig(_Message):
    include_thoughts: bool | None = None
    thinking_budget: int | None = None
    thinking_level: ThinkingConfigThinkingLevel | None = None


class GenerationConfig(_Message):
    response_json_schema_: _Annotated[Any, _Field(alias="_responseJsonSchema")] = None
    candidate_count: int | None = None
    enable_enhanced_civic_answers: bool | None = None
    frequency_penalty: float | None = None
    image_config: ImageConfig | None = None
    logprobs: int | None = None
    max_output_tokens: int | None = None
    media_resolution: GenerationConfigMediaResolution | None = None
    presence_penalty: float | None = None
    response_format: ResponseFormatConfig | None = None
    response_json_schema: Any = None
    response_logprobs: bool | None = None
    response_mime_type: str | None = None
    response_modalities: list[GenerationConfigResponseModalities] | None = None
    response_schema: Schema | None = None
    seed: int | None = None
    speech_config: SpeechConfig | None = None
    stop_sequences: list[str] | None = None
    temperature: float | None = None
    thinking_config: ThinkingConfig | None = None
    top_k: int | None = None
    top_p: float | None = None


class SafetySetting(_Message):
    category: SafetySettingCategory | None = None
    threshold: SafetySettingThreshold | None = None


class GenerateContentRequest(_Message):
    cached_content: str | None = None
    contents: list[Content] | None = None
    generation_config: GenerationConfig | None = None
    model: str | None = None
    safety_settings: list[SafetySetting] | None = None
    service_tier: GenerateContentRequestServiceTier | None = None
    store: bool | None = None
    system_instruction: Content | None = None
    tool_config: ToolConfig | None = None
    tools: list[Tool] | None = None


class ModelStatus(_Message):
    message: str | None = None
    model_stage: ModelStatusModelStage | None = None
    retirement_time: datetime | None = None


class PromptFeedback(_Message):
    block_reason: PromptFeedbackBlockReason | None = None
    safety_ratings: list[SafetyRating] | None = None


class ModalityTokenCount(_Message):
    modality: ModalityTokenCountModality | None = None
    token_count: int | None = None


class UsageMetadata(_Message):
    cache_tokens_details: list[ModalityTokenCount] | None = None
    cached_content_token_count: int | None = None
    candidates_token_count: int | None = None
    candidates_tokens_details: list[ModalityTokenCount] | None = None
    prompt_token_count: int | None = None
    prompt_tokens_details: list[ModalityTokenCount] | None = None
    service_tier: UsageMetadataServiceTier | None = None
    thoughts_token_count: int | None = None
    tool_use_prompt_token_count: int | None = None
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | None = None
    total_token_count: int | None = None


class GenerateContentResponse(_Message):
    candidates: list[Candidate] | None = None
    model_status: ModelStatus | None = None
    model_version: str | None = None
    prompt_feedback: PromptFeedback | None = None
    response_id: str | None = None
    usage_metadata: UsageMetadata | None = None
