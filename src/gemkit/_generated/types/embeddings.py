"""Types of the embeddings topic. Generated: `make gen` writes this file anew."""

from typing import Annotated

from pydantic import Field

from gemkit._features.contents.inputs import ContentListUnion
from gemkit._generated.types.config import ServiceTier
from gemkit._generated.types.content import Content, ModalityTokenCount
from gemkit._generated.types.http import HttpOptions, HttpResponse
from gemkit._generated.types.response import TrafficType
from gemkit._mapping.model import Message, OpenEnum


class ContentEmbeddingStatistics(Message):
    """Token figures for one embedded content. Output only, Vertex AI only."""

    truncated: bool | None = None
    """Whether the content was too long and its end was dropped."""
    token_count: float | None = None
    """Length of the content in tokens, as a float."""
    tokens_details: list[ModalityTokenCount] | None = None
    """The token count split by modality: text, image and so on."""


class ContentEmbedding(Message):
    """The vector that stands for one content. Output only."""

    shape: list[int] | None = None
    """Sizes of the dimensions, where `values` holds more than one vector."""
    values: list[float] | None = None
    """The vector's components, `output_dimensionality` of them if that was set."""
    statistics: ContentEmbeddingStatistics | None = None
    """How many tokens went into the vector and whether any were cut off. Vertex AI only."""


class EmbedContentConfig(Message):
    """Settings for `models.embed_content`."""

    task_type: str | None = None
    """What the vectors are for, e.g. `RETRIEVAL_QUERY`, `RETRIEVAL_DOCUMENT`, `SEMANTIC_SIMILARITY`, `CLUSTERING`."""
    title: str | None = None
    """Title of the text; goes with `task_type` `RETRIEVAL_DOCUMENT`."""
    output_dimensionality: int | None = None
    """Wanted length of each vector; longer ones lose their last components."""
    mime_type: str | None = None
    """MIME type of the contents to embed. Vertex AI only."""
    auto_truncate: bool | None = None
    """Whether text that is too long gets cut without an error. Vertex AI only."""
    document_ocr: bool | None = None
    """Whether text is read off the pages of documents by OCR. Vertex AI only."""
    audio_track_extraction: bool | None = None
    """Whether a video's sound is embedded along with its pictures. Vertex AI only."""
    http_options: HttpOptions | None = None
    """Options for this call that override the client's."""


class EmbedContentMetadata(Message):
    """Facts about an embedding request as a whole. Output only, Vertex AI only."""

    billable_character_count: int | None = None
    """How many characters of the request are charged for."""


class EmbedContentParameters(Message):
    """The arguments of `models.embed_content` as one object."""

    model: str | None = None
    """The model to use."""
    contents: ContentListUnion | None = None
    """What to embed."""
    config: EmbedContentConfig | None = None
    """Settings of the call."""


class EmbedContentRequestConfig(Message):
    """How one content is embedded."""

    audio_track_extraction: bool | None = None
    """Whether a video's sound is embedded along with its pictures."""
    auto_truncate: bool | None = None
    """Whether text that is too long gets cut without an error."""
    document_ocr: bool | None = None
    """Whether text is read off the pages of documents by OCR."""
    output_dimensionality: int | None = None
    """Wanted length of the vector."""
    task_type: str | None = None
    """What the vector is for, such as `RETRIEVAL_QUERY`."""
    title: str | None = None
    """Title of the text; goes with `RETRIEVAL_DOCUMENT`."""


class EmbedContentRequest(Message):
    """One content to embed and how; a request holds several."""

    auto_truncate: bool | None = None
    """Whether text that is too long gets cut without an error. Vertex AI only. Deprecated."""
    content: Content | None = None
    """What to embed."""
    embed_content_config: EmbedContentRequestConfig | None = None
    """How to embed it."""
    model: str | None = None
    """Full name of the embedding model, such as `models/gemini-embedding-001`."""
    output_dimensionality: int | None = None
    """Wanted length of the vector. Deprecated."""
    task_type: str | None = None
    """What the vector is for, such as `RETRIEVAL_QUERY`. Deprecated."""
    title: str | None = None
    """Title of the text; goes with `RETRIEVAL_DOCUMENT`. Deprecated."""


class EmbeddingApiType(OpenEnum):
    """The methods of Vertex AI that embed contents."""

    PREDICT = "PREDICT"
    """`predict`, for models that take text alone."""
    EMBED_CONTENT = "EMBED_CONTENT"
    """`embedContent`, for models that take media too."""
    BATCH_EMBED_CONTENTS = "BATCH_EMBED_CONTENTS"
    """`batchEmbedContents`, for several contents at once."""


class EmbeddingInstance(Message):
    """One text of a request to `predict`."""

    content: str | None = None
    """The text."""
    title: str | None = None
    """Title of the text; goes with `RETRIEVAL_DOCUMENT`."""
    task_type: Annotated[str | None, Field(alias="task_type")] = None
    """What the vector is for, such as `RETRIEVAL_QUERY`."""
    mime_type: str | None = None
    """MIME type of the text."""


class EmbeddingParameters(Message):
    """What holds for all texts of a request to `predict`."""

    auto_truncate: bool | None = None
    """Whether text that is too long gets cut without an error."""
    output_dimensionality: int | None = None
    """Wanted length of each vector."""


class EmbeddingPrediction(Message):
    """The answer of `predict` for one text. Output only."""

    embeddings: ContentEmbedding | None = None
    """The text's vector."""


class EmbeddingPredictions(Message):
    """The answer of `predict`. Output only."""

    predictions: list[EmbeddingPrediction] | None = None
    """One entry for each text, in the order in which the texts were given."""
    metadata: EmbedContentMetadata | None = None
    """What the request is charged for."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""


class UsageMetadata(Message):
    """Tokens used in a Live session or by an embedding call; output only."""

    cache_tokens_details: list[ModalityTokenCount] | None = None
    """`cached_content_token_count` split by kind of content."""
    cached_content_token_count: int | None = None
    """Tokens of the prompt that came from cached content."""
    prompt_token_count: int | None = None
    """Tokens of the whole prompt, those from cached content among them."""
    prompt_token_details: list[ModalityTokenCount] | None = None
    """`prompt_token_count` split by kind of content, as the Gemini API spells it for embeddings."""
    prompt_tokens_details: list[ModalityTokenCount] | None = None
    """`prompt_token_count` split by kind of content."""
    response_token_count: int | None = None
    """Tokens of everything the model answered (on Vertex AI's wire `candidatesTokenCount`)."""
    response_tokens_details: list[ModalityTokenCount] | None = None
    """`response_token_count` split by kind of content."""
    thoughts_token_count: int | None = None
    """Tokens the model spent on thinking."""
    tool_use_prompt_token_count: int | None = None
    """Tokens of tool results that were fed back to the model."""
    tool_use_prompt_tokens_details: list[ModalityTokenCount] | None = None
    """`tool_use_prompt_token_count` split by kind of content."""
    total_token_count: int | None = None
    """Tokens altogether: prompt, tool results, thinking and answer."""
    traffic_type: TrafficType | None = None
    """Which quota the request drew on: pay-as-you-go or provisioned throughput. Vertex AI only."""
    service_tier: ServiceTier | None = None
    """Service tier under which the request ran. Gemini API only."""


class EmbedContentResponse(Message):
    """The vectors made from the contents. Output only."""

    embeddings: list[ContentEmbedding] | None = None
    """One vector for each content, in the order in which the contents were given."""
    usage_metadata: UsageMetadata | None = None
    """Tokens used by the request, as the service reports them."""
    metadata: EmbedContentMetadata | None = None
    """What the request is charged for. Vertex AI only."""
    truncated: bool | None = None
    """Whether the content was too long, so that part of it is not in the vector. Vertex AI only."""
    sdk_http_response: HttpResponse | None = None
    """The HTTP response behind this answer: status line facts and headers."""


class SingleEmbedContentResponse(Message):
    """The vector of one content. Output only."""

    embedding: ContentEmbedding | None = None
    """The vector."""
    truncated: bool | None = None
    """Whether the content was too long and its end was dropped."""
    usage_metadata: UsageMetadata | None = None
    """Tokens used by the request."""
    token_count: int | None = None
    """Length of the content in tokens."""
    sdk_http_response: HttpResponse | None = None
    """Headers and status of the HTTP response this came with."""
