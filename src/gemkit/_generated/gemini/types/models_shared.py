"""Types of models_shared, of the whole gemini document. Generated: `make gen` writes this file anew."""

from gemkit._generated.gemini.types.models_shared2 import EmbedContentBatch, GenerateContentBatch
from gemkit._generated.gemini.types.models_shared3 import CitationMetadata, SafetyRating, SafetySetting
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ContentFilterReason(_OpenEnum):
    BLOCKED_REASON_UNSPECIFIED = "BLOCKED_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"


class AsyncBatchEmbedContentRequest(_Message):
    batch: EmbedContentBatch | None = None


class BatchGenerateContentRequest(_Message):
    batch: GenerateContentBatch | None = None


class ContentFilter(_Message):
    message: str | None = None
    reason: ContentFilterReason | None = None


class TextPrompt(_Message):
    text: str | None = None


class GenerateTextRequest(_Message):
    candidate_count: int | None = None
    max_output_tokens: int | None = None
    prompt: TextPrompt | None = None
    safety_settings: list[SafetySetting] | None = None
    stop_sequences: list[str] | None = None
    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None


class SafetyFeedback(_Message):
    rating: SafetyRating | None = None
    setting: SafetySetting | None = None


class TextCompletion(_Message):
    citation_metadata: CitationMetadata | None = None
    output: str | None = None
    safety_ratings: list[SafetyRating] | None = None


class GenerateTextResponse(_Message):
    candidates: list[TextCompletion] | None = None
    filters: list[ContentFilter] | None = None
    safety_feedback: list[SafetyFeedback] | None = None
