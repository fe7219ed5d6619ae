"""Types of endpoints_shared3, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.common_shared15 import GenerationConfig
from gemkit._generated.vertex.types.common_shared18 import Tool
from gemkit._generated.vertex.types.common_shared26 import Content
from gemkit._generated.vertex.types.datasets_shared4 import ModelArmorConfig, SafetySetting
from gemkit._generated.vertex.types.datasets_shared5 import ToolConfig
from gemkit._generated.vertex.types.endpoints_shared6 import GroundingMetadata
from gemkit._generated.vertex.types.endpoints_shared7 import HttpBody
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class SafetyRatingCategory(_OpenEnum):
    HARM_CATEGORY_UNSPECIFIED = "HARM_CATEGORY_UNSPECIFIED"
    HARM_CATEGORY_HATE_SPEECH = "HARM_CATEGORY_HATE_SPEECH"
    HARM_CATEGORY_DANGEROUS_CONTENT = "HARM_CATEGORY_DANGEROUS_CONTENT"
    HARM_CATEGORY_HARASSMENT = "HARM_CATEGORY_HARASSMENT"
    HARM_CATEGORY_SEXUALLY_EXPLICIT = "HARM_CATEGORY_SEXUALLY_EXPLICIT"
    HARM_CATEGORY_CIVIC_INTEGRITY = "HARM_CATEGORY_CIVIC_INTEGRITY"
    HARM_CATEGORY_IMAGE_HATE = "HARM_CATEGORY_IMAGE_HATE"
    HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT = "HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT"
    HARM_CATEGORY_IMAGE_HARASSMENT = "HARM_CATEGORY_IMAGE_HARASSMENT"
    HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT = "HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT"
    HARM_CATEGORY_JAILBREAK = "HARM_CATEGORY_JAILBREAK"


class SafetyRatingOverwrittenThreshold(_OpenEnum):
    HARM_BLOCK_THRESHOLD_UNSPECIFIED = "HARM_BLOCK_THRESHOLD_UNSPECIFIED"
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    BLOCK_NONE = "BLOCK_NONE"
    OFF = "OFF"


class SafetyRatingProbability(_OpenEnum):
    HARM_PROBABILITY_UNSPECIFIED = "HARM_PROBABILITY_UNSPECIFIED"
    NEGLIGIBLE = "NEGLIGIBLE"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"


class SafetyRatingSeverity(_OpenEnum):
    HARM_SEVERITY_UNSPECIFIED = "HARM_SEVERITY_UNSPECIFIED"
    HARM_SEVERITY_NEGLIGIBLE = "HARM_SEVERITY_NEGLIGIBLE"
    HARM_SEVERITY_LOW = "HARM_SEVERITY_LOW"
    HARM_SEVERITY_MEDIUM = "HARM_SEVERITY_MEDIUM"
    HARM_SEVERITY_HIGH = "HARM_SEVERITY_HIGH"


class UrlMetadataUrlRetrievalStatus(_OpenEnum):
    URL_RETRIEVAL_STATUS_UNSPECIFIED = "URL_RETRIEVAL_STATUS_UNSPECIFIED"
    URL_RETRIEVAL_STATUS_SUCCESS = "URL_RETRIEVAL_STATUS_SUCCESS"
    URL_RETRIEVAL_STATUS_ERROR = "URL_RETRIEVAL_STATUS_ERROR"


class CandidateFinishReason(_OpenEnum):
    FINISH_REASON_UNSPECIFIED = "FINISH_REASON_UNSPECIFIED"
    STOP = "STOP"
    MAX_TOKENS = "MAX_TOKENS"
    SAFETY = "SAFETY"
    RECITATION = "RECITATION"
    OTHER = "OTHER"
    BLOCKLIST = "BLOCKLIST"
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    SPII = "SPII"
    MALFORMED_FUNCTION_CALL = "MALFORMED_FUNCTION_CALL"
    MODEL_ARMOR = "MODEL_ARMOR"
    IMAGE_SAFETY = "IMAGE_SAFETY"
    IMAGE_PROHIBITED_CONTENT = "IMAGE_PROHIBITED_CONTENT"
    IMAGE_RECITATION = "IMAGE_RECITATION"
    IMAGE_OTHER = "IMAGE_OTHER"
    UNEXPECTED_TOOL_CALL = "UNEXPECTED_TOOL_CALL"
    NO_IMAGE = "NO_IMAGE"
    MALFORMED_RESPONSE = "MALFORMED_RESPONSE"
    CONTINUATION = "CONTINUATION"
    TOO_MANY_TOOL_CALLS = "TOO_MANY_TOOL_CALLS"


class ModalityTokenCountModality(_OpenEnum):
    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
    AUDIO = "AUDIO"
    DOCUMENT = "DOCUMENT"


class GenerateContentResponsePromptFeedbackBlockReason(_OpenEnum):
    BLOCKED_REASON_UNSPECIFIED = "BLOCKED_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"
    BLOCKLIST = "BLOCKLIST"
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    MODEL_ARMOR = "MODEL_ARMOR"
    IMAGE_SAFETY = "IMAGE_SAFETY"
    JAILBREAK = "JAILBREAK"


class GenerateContentResponseUsageMetadataTrafficType(_OpenEnum):
    TRAFFIC_TYPE_UNSPECIFIED = "TRAFFIC_TYPE_UNSPECIFIED"
    ON_DEMAND = "ON_DEMAND"
    ON_DEMAND_PRIORITY = "ON_DEMAND_PRIORITY"
    ON_DEMAND_FLEX = "ON_DEMAND_FLEX"
    ON_DEMAND_OFFPEAK = "ON_DEMAND_OFFPEAK"
    PROVISIONED_THROUGHPUT = "PROVISIONED_THROUGHPUT"


class TensorDtype(_OpenEnum):
    DATA_TYPE_UNSPECIFIED = "DATA_TYPE_UNSPECIFIED"
    BOOL = "BOOL"
    STRING = "STRING"
    FLOAT = "FLOAT"
    DOUBLE = "DOUBLE"
    INT8 = "INT8"
    INT16 = "INT16"
    INT32 = "INT32"
    INT64 = "INT64"
    UINT8 = "UINT8"
    UINT16 = "UINT16"
    UINT32 = "UINT32"
    UINT64 = "UINT64"


class Date(_Message):
    day: int | None = None
    month: int | None = None
    year: int | None = None


class Citation(_Message):
    end_index: int | None = None
    license: str | None = None
    publication_date: Date | None = None
    start_index: int | None = None
    title: str | None = None
    uri: str | None = None


class CitationMetadata(_Message):
    citations: list[Citation] | None = None


class LogprobsResultCandidate(_Message):
    log_probability: float | None = None
    token: str | None = None
    token_id: int | None = None


class LogprobsResultTopCandidates(_Message):
    candidates: list[LogprobsResultCandidate] | None = None


class LogprobsResult(_Message):
    chosen_candidates: list[LogprobsResultCandidate] | None = None
    top_candidates: list[LogprobsResultTopCandidates] | None = None


class SafetyRating(_Message):
    blocked: bool | None = None
    category: SafetyRatingCategory | None = None
    overwritten_threshold: SafetyRatingOverwrittenThreshold | None = None
    probability: SafetyRatingProbability | None = None
    probability_score: float | None = None
    severity: SafetyRatingSeverity | None = None
    severity_score: float | None = None


class UrlMetadata(_Message):
    retrieved_url: str | None = None
    url_retrieval_status: UrlMetadataUrlRetrievalStatus | None = None


class UrlContextMetadata(_Message):
    url_metadata: list[UrlMetadata] | None = None


class Candidate(_Message):
    avg_logprobs: float | None = None
    citation_metadata: CitationMetadata | None = None
    content: Content | None = None
    continuation_token: bytes | None = None
    finish_message: str | None = None
    finish_reason: CandidateFinishReason | None = None
    grounding_metadata: GroundingMetadata | None = None
    index: int | None = None
    logprobs_result: LogprobsResult | None = None
    safety_ratings: list[SafetyRating] | None = None
    url_context_metadata: UrlContextMetadata | None = None


class ComputeTokensRequest(_Message):
    contents: list[Content] | None = None
    instances: list[Any] | None = None
    model: str | None = None


class TokensInfo(_Message):
    role: str | None = None
    token_ids: list[int] | None = None
    tokens: list[bytes] | None = None


class ComputeTokensResponse(_Message):
    tokens_info: list[TokensInfo] | None = None


class CountTokensRequest(_Message):
    contents: list[Content] | None = None
    generation_config: GenerationConfig | None = None
    instances: list[Any] | None = None
    model: str | None = None
    system_instruction: Content | None = None
    tools: list[Tool] | None = None


class ModalityTokenCount(_Message):
    modality: ModalityTokenCountModality | None = None
    token_count: int | None = None


class CountTokensResponse(_Message):
    prompt_tokens_details: list[ModalityTokenCount] | None = None
    total_billable_characters: int | None = None
    total_tokens: int | None = None


class FetchPredictOperationRequest(_Message):
    operation_name: str | None = None


class GenerateContentRequestOutputConfig(_Message):
    output_uri_prefix: str | None = None


class GenerateContentRequest(_Message):
    cached_content: str | None = None
    contents: list[Content] | None = None
    continuation_token: bytes | None = None
    generation_config: GenerationConfig | None = None
    labels: dict[str, str] | None = None
    model_armor_config: ModelArmorConfig | None = None
    output_config: GenerateContentRequestOutputConfig | None = None
    safety_settings: list[SafetySetting] | None = None
    system_instruction: Content | None = None
    tool_config: ToolConfig | None = None
    tools: list[Tool] | None = None


class GenerateContentResponsePromptFeedback(_Message):
    block_reason: GenerateContentResponsePromptFeedbackBlockReason | None = None
    block_reason_message: str | None = None
    safety_ratings: list[SafetyRating] | None = None


class GenerateContentResponseUsageMetadata(_Message):
    cache_tokens_details: list[ModalityTokenCount] | None = None
    cached_content_token_count: int | None = None
    candidates_token_count: int | None = None
    candidates_tokens_details: list[ModalityTokenCount] | None = None
    prompt_token_count: int | None = None
    prompt_tokens_details: list[ModalityTokenCount] | None = None
    thoughts_token_count: int | None = None
    tool_use_prompt_token_count: int | None = None
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | None = None
    total_token_count: int | None = None
    traffic_type: GenerateContentResponseUsageMetadataTrafficType | None = None


class GenerateContentResponse(_Message):
    candidates: list[Candidate] | None = None
    create_time: datetime | None = None
    model_version: str | None = None
    prompt_feedback: GenerateContentResponsePromptFeedback | None = None
    response_id: str | None = None
    usage_metadata: GenerateContentResponseUsageMetadata | None = None


class PredictLongRunningRequest(_Message):
    instances: list[Any] | None = None
    labels: dict[str, str] | None = None
    parameters: Any = None


class PredictRequest(_Message):
    instances: list[Any] | None = None
    labels: dict[str, str] | None = None
    parameters: Any = None


class PredictResponse(_Message):
    deployed_model_id: str | None = None
    metadata: Any = None
    model: str | None = None
    model_display_name: str | None = None
    model_version_id: str | None = None
    predictions: list[Any] | None = None


class RawPredictRequest(_Message):
    http_body: HttpBody | None = None


class StreamRawPredictRequest(_Message):
    http_body: HttpBody | None = None


class Tensor(_Message):
    bool_val: list[bool] | None = None
    bytes_val: list[bytes] | None = None
    double_val: list[float] | None = None
    dtype: TensorDtype | None = None
    float_val: list[float] | None = None
    int64_val: list[int] | None = None
    int_val: list[int] | None = None
    list_val: "list[Tensor] | None" = None
    shape: list[int] | None = None
    string_val: list[str] | None = None
    struct_val: "dict[str, Tensor] | None" = None
    tensor_val: bytes | None = None
    uint64_val: list[int] | None = None
    uint_val: list[int] | None = None


class StreamingPredictRequest(_Message):
    inputs: list[Tensor] | None = None
    parameters: Tensor | None = None


class StreamingPredictResponse(_Message):
    outputs: list[Tensor] | None = None
    parameters: Tensor | None = None
