"""Types of models, of the whole gemini document. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._generated.gemini.types.models_shared import ContentFilter, TextPrompt
from gemkit._generated.gemini.types.models_shared2 import ContentEmbedding, EmbedContentRequest, EmbeddingUsageMetadata
from gemkit._generated.gemini.types.models_shared3 import (
    Candidate,
    CitationMetadata,
    GenerateContentRequest,
    ModalityTokenCount,
    SafetyRating,
    SafetySetting,
)
from gemkit._generated.gemini.types.models_shared4 import Content
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class ConditionOperation(_OpenEnum):
    OPERATOR_UNSPECIFIED = "OPERATOR_UNSPECIFIED"
    LESS = "LESS"
    LESS_EQUAL = "LESS_EQUAL"
    EQUAL = "EQUAL"
    GREATER_EQUAL = "GREATER_EQUAL"
    GREATER = "GREATER"
    NOT_EQUAL = "NOT_EQUAL"
    INCLUDES = "INCLUDES"
    EXCLUDES = "EXCLUDES"


class GenerateAnswerRequestAnswerStyle(_OpenEnum):
    ANSWER_STYLE_UNSPECIFIED = "ANSWER_STYLE_UNSPECIFIED"
    ABSTRACTIVE = "ABSTRACTIVE"
    EXTRACTIVE = "EXTRACTIVE"
    VERBOSE = "VERBOSE"


class InputFeedbackBlockReason(_OpenEnum):
    BLOCK_REASON_UNSPECIFIED = "BLOCK_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"


class BatchEmbedContentsRequest(_Message):
    requests: list[EmbedContentRequest] | None = None


class BatchEmbedContentsResponse(_Message):
    embeddings: list[ContentEmbedding] | None = None
    usage_metadata: EmbeddingUsageMetadata | None = None


class EmbedTextRequest(_Message):
    model: str | None = None
    text: str | None = None


class BatchEmbedTextRequest(_Message):
    requests: list[EmbedTextRequest] | None = None
    texts: list[str] | None = None


class Embedding(_Message):
    value: list[float] | None = None


class BatchEmbedTextResponse(_Message):
    embeddings: list[Embedding] | None = None


class Condition(_Message):
    numeric_value: float | None = None
    operation: ConditionOperation | None = None
    string_value: str | None = None


class Message(_Message):
    author: str | None = None
    citation_metadata: CitationMetadata | None = None
    content: str | None = None


class Example(_Message):
    input: Message | None = None
    output: Message | None = None


class MessagePrompt(_Message):
    context: str | None = None
    examples: list[Example] | None = None
    messages: list[Message] | None = None


class CountMessageTokensRequest(_Message):
    prompt: MessagePrompt | None = None


class CountMessageTokensResponse(_Message):
    token_count: int | None = None


class CountTextTokensRequest(_Message):
    prompt: TextPrompt | None = None


class CountTextTokensResponse(_Message):
    token_count: int | None = None


class CountTokensRequest(_Message):
    contents: list[Content] | None = None
    generate_content_request: GenerateContentRequest | None = None


class CountTokensResponse(_Message):
    cache_tokens_details: list[ModalityTokenCount] | None = None
    cached_content_token_count: int | None = None
    prompt_tokens_details: list[ModalityTokenCount] | None = None
    total_tokens: int | None = None


class EmbedTextResponse(_Message):
    embedding: Embedding | None = None


class GroundingPassage(_Message):
    content: Content | None = None
    id: str | None = None


class GroundingPassages(_Message):
    passages: list[GroundingPassage] | None = None


class MetadataFilter(_Message):
    conditions: list[Condition] | None = None
    key: str | None = None


class SemanticRetrieverConfig(_Message):
    max_chunks_count: int | None = None
    metadata_filters: list[MetadataFilter] | None = None
    minimum_relevance_score: float | None = None
    query: Content | None = None
    source: str | None = None


class GenerateAnswerRequest(_Message):
    answer_style: GenerateAnswerRequestAnswerStyle | None = None
    contents: list[Content] | None = None
    inline_passages: GroundingPassages | None = None
    safety_settings: list[SafetySetting] | None = None
    semantic_retriever: SemanticRetrieverConfig | None = None
    temperature: float | None = None


class InputFeedback(_Message):
    block_reason: InputFeedbackBlockReason | None = None
    safety_ratings: list[SafetyRating] | None = None


class GenerateAnswerResponse(_Message):
    answer: Candidate | None = None
    answerable_probability: float | None = None
    input_feedback: InputFeedback | None = None


class GenerateMessageRequest(_Message):
    candidate_count: int | None = None
    prompt: MessagePrompt | None = None
    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None


class GenerateMessageResponse(_Message):
    candidates: list[Message] | None = None
    filters: list[ContentFilter] | None = None
    messages: list[Message] | None = None


class Model(_Message):
    base_model_id: str | None = None
    description: str | None = None
    display_name: str | None = None
    input_token_limit: int | None = None
    max_temperature: float | None = None
    name: str | None = None
    output_token_limit: int | None = None
    supported_generation_methods: list[str] | None = None
    temperature: float | None = None
    thinking: bool | None = None
    top_k: int | None = None
    top_p: float | None = None
    version: str | None = None


class ListModelsResponse(_Message):
    models: list[Model] | None = None
    next_page_token: str | None = None


class PredictLongRunningRequest(_Message):
    instances: list[Any] | None = None
    parameters: Any = None


class PredictRequest(_Message):
    instances: list[Any] | None = None
    parameters: Any = None


class PredictResponse(_Message):
    predictions: list[Any] | None = None
