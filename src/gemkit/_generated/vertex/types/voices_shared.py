"""Types of voices_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class InteractionUsageGroundingToolCountType(_OpenEnum):
    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    GOOGLE_SEARCH = "GOOGLE_SEARCH"
    GOOGLE_MAPS = "GOOGLE_MAPS"
    RETRIEVAL = "RETRIEVAL"


class InteractionUsageModalityTokensModality(_OpenEnum):
    RESPONSE_MODALITY_UNSPECIFIED = "RESPONSE_MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    AUDIO = "AUDIO"
    VIDEO = "VIDEO"
    DOCUMENT = "DOCUMENT"


class InteractionUsageGroundingToolCount(_Message):
    count: int | None = None
    type: InteractionUsageGroundingToolCountType | None = None


class InteractionUsageModalityTokens(_Message):
    modality: InteractionUsageModalityTokensModality | None = None
    tokens: int | None = None


class InteractionUsage(_Message):
    cached_tokens_by_modality: list[InteractionUsageModalityTokens] | None = None
    grounding_tool_count: list[InteractionUsageGroundingToolCount] | None = None
    initial_input_tokens: int | None = None
    input_tokens_by_modality: list[InteractionUsageModalityTokens] | None = None
    output_tokens_by_modality: list[InteractionUsageModalityTokens] | None = None
    tool_use_tokens_by_modality: list[InteractionUsageModalityTokens] | None = None
    total_cached_tokens: int | None = None
    total_input_tokens: int | None = None
    total_output_tokens: int | None = None
    total_thought_tokens: int | None = None
    total_tokens: int | None = None
    total_tool_use_tokens: int | None = None
