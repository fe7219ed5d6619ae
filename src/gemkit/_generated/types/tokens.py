"""Types of the tokens topic. Generated: `make gen` writes this file anew."""

from gemkit._features.contents.inputs import ContentUnion
from gemkit._generated.types.config import GenerationConfig
from gemkit._generated.types.content import ModalityTokenCount
from gemkit._generated.types.http import HttpOptions, HttpResponse
from gemkit._generated.types.tools import Tool
from gemkit._mapping.model import Message


class ComputeTokensConfig(Message):
    """Settings for `models.compute_tokens`."""

    http_options: HttpOptions | None = None
    """Options for this call that override the client's."""


class CountTokensConfig(Message):
    """Settings for `models.count_tokens`: what else belongs to the request to be counted."""

    system_instruction: ContentUnion | None = None
    """System instruction to count along with the contents. Vertex AI only."""
    tools: list[Tool] | None = None
    """Tools whose declarations are counted along with the contents. Vertex AI only."""
    generation_config: GenerationConfig | None = None
    """Generation settings to count as part of the request. Vertex AI only."""
    http_options: HttpOptions | None = None
    """Options for this call that override the client's."""


class CountTokensResponse(Message):
    """How many tokens a request would take. Output only."""

    cache_tokens_details: list[ModalityTokenCount] | None = None
    """`cached_content_token_count` split by kind of content. Gemini API only."""
    cached_content_token_count: int | None = None
    """Tokens of the request that come from cached content. Gemini API only."""
    prompt_tokens_details: list[ModalityTokenCount] | None = None
    """`total_tokens` split by kind of content."""
    total_billable_characters: int | None = None
    """How many characters are charged for, on models that charge by the character. Vertex AI only."""
    total_tokens: int | None = None
    """Length of the whole request in tokens."""
    sdk_http_response: HttpResponse | None = None
    """The HTTP response behind this answer: status line facts and headers."""


class CountTokensResult(Message):
    """How many tokens contents have by a local tokenizer."""

    total_tokens: int | None = None
    """Number of tokens of all contents, tools and instructions together."""


class TokensInfo(Message):
    """How one content was split into tokens. Vertex AI only; output only."""

    role: str | None = None
    """Role of the content that was split, such as `user`."""
    token_ids: list[int] | None = None
    """Vocabulary numbers of the tokens, in the order of the input."""
    tokens: list[bytes] | None = None
    """The tokens as bytes, in the order of the input; base64 on the wire."""


class ComputeTokensResponse(Message):
    """The tokens that the contents were split into. Output only."""

    tokens_info: list[TokensInfo] | None = None
    """Token ids, token bytes and role, one entry for each content."""
    sdk_http_response: HttpResponse | None = None
    """The HTTP response behind this answer: status line facts and headers."""


class ComputeTokensResult(Message):
    """The tokens that contents were split into by a local tokenizer."""

    tokens_info: list[TokensInfo] | None = None
    """Token ids, token bytes and role, one entry for each text."""
