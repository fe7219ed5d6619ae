"""Types of endpoints_shared6, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared12 import RagChunk
from gemkit._mapping.model import Message as _Message


class GroundingChunkImage(_Message):
    domain: str | None = None
    image_uri: str | None = None
    source_uri: str | None = None
    title: str | None = None


class GroundingChunkMapsPlaceAnswerSourcesReviewSnippet(_Message):
    google_maps_uri: str | None = None
    review_id: str | None = None
    title: str | None = None


class GroundingChunkMapsPlaceAnswerSources(_Message):
    review_snippets: list[GroundingChunkMapsPlaceAnswerSourcesReviewSnippet] | None = None


class GroundingChunkMapsRoute(_Message):
    distance_meters: int | None = None
    duration: str | None = None
    encoded_polyline: str | None = None


class GroundingChunkMaps(_Message):
    place_answer_sources: GroundingChunkMapsPlaceAnswerSources | None = None
    place_id: str | None = None
    route: GroundingChunkMapsRoute | None = None
    text: str | None = None
    title: str | None = None
    uri: str | None = None


class GroundingChunkRetrievedContext(_Message):
    document_name: str | None = None
    rag_chunk: RagChunk | None = None
    text: str | None = None
    title: str | None = None
    uri: str | None = None


class GroundingChunkWeb(_Message):
    domain: str | None = None
    title: str | None = None
    uri: str | None = None


class GroundingChunk(_Message):
    image: GroundingChunkImage | None = None
    maps: GroundingChunkMaps | None = None
    retrieved_context: GroundingChunkRetrievedContext | None = None
    web: GroundingChunkWeb | None = None


class GroundingMetadataSourceFlaggingUri(_Message):
    flag_content_uri: str | None = None
    source_id: str | None = None


class Segment(_Message):
    end_index: int | None = None
    part_index: int | None = None
    start_index: int | None = None
    text: str | None = None


class GroundingSupport(_Message):
    confidence_scores: list[float] | None = None
    grounding_chunk_indices: list[int] | None = None
    rendered_parts: list[int] | None = None
    segment: Segment | None = None


class RetrievalMetadata(_Message):
    google_search_dynamic_retrieval_score: float | None = None


class SearchEntryPoint(_Message):
    rendered_content: str | None = None
    sdk_blob: bytes | None = None


class GroundingMetadata(_Message):
    google_maps_widget_context_token: str | None = None
    grounding_chunks: list[GroundingChunk] | None = None
    grounding_supports: list[GroundingSupport] | None = None
    image_search_queries: list[str] | None = None
    retrieval_metadata: RetrievalMetadata | None = None
    retrieval_queries: list[str] | None = None
    search_entry_point: SearchEntryPoint | None = None
    source_flagging_uris: list[GroundingMetadataSourceFlaggingUri] | None = None
    web_search_queries: list[str] | None = None
