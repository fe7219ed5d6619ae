"""Types of memory_banks_memories_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Any

from gemkit._generated.vertex.types.common_shared26 import Content
from gemkit._generated.vertex.types.memory_banks_shared2 import MemoryMetadataValue
from gemkit._generated.vertex.types.reasoning_engines_shared3 import MemoryTopicId
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class GenerateMemoriesRequestMetadataMergeStrategy(_OpenEnum):
    METADATA_MERGE_STRATEGY_UNSPECIFIED = "METADATA_MERGE_STRATEGY_UNSPECIFIED"
    OVERWRITE = "OVERWRITE"
    MERGE = "MERGE"
    REQUIRE_EXACT_MATCH = "REQUIRE_EXACT_MATCH"


class MemoryMemoryType(_OpenEnum):
    MEMORY_TYPE_UNSPECIFIED = "MEMORY_TYPE_UNSPECIFIED"
    NATURAL_LANGUAGE_COLLECTION = "NATURAL_LANGUAGE_COLLECTION"
    STRUCTURED_PROFILE = "STRUCTURED_PROFILE"


class MemoryFilterOp(_OpenEnum):
    OPERATOR_UNSPECIFIED = "OPERATOR_UNSPECIFIED"
    EQUAL = "EQUAL"
    GREATER_THAN = "GREATER_THAN"
    LESS_THAN = "LESS_THAN"


class RetrieveMemoriesRequestMemoryTypes(_OpenEnum):
    MEMORY_TYPE_UNSPECIFIED = "MEMORY_TYPE_UNSPECIFIED"
    NATURAL_LANGUAGE_COLLECTION = "NATURAL_LANGUAGE_COLLECTION"
    STRUCTURED_PROFILE = "STRUCTURED_PROFILE"


class GenerateMemoriesRequestDirectContentsSourceEvent(_Message):
    content: Content | None = None


class GenerateMemoriesRequestDirectContentsSource(_Message):
    events: list[GenerateMemoriesRequestDirectContentsSourceEvent] | None = None


class GenerateMemoriesRequestDirectMemoriesSourceDirectMemory(_Message):
    fact: str | None = None
    topics: list[MemoryTopicId] | None = None


class GenerateMemoriesRequestDirectMemoriesSource(_Message):
    direct_memories: list[GenerateMemoriesRequestDirectMemoriesSourceDirectMemory] | None = None


class GenerateMemoriesRequestVertexSessionSource(_Message):
    end_time: datetime | None = None
    session: str | None = None
    start_time: datetime | None = None


class GenerateMemoriesRequest(_Message):
    allowed_topics: list[MemoryTopicId] | None = None
    direct_contents_source: GenerateMemoriesRequestDirectContentsSource | None = None
    direct_memories_source: GenerateMemoriesRequestDirectMemoriesSource | None = None
    disable_consolidation: bool | None = None
    disable_memory_revisions: bool | None = None
    metadata: dict[str, MemoryMetadataValue] | None = None
    metadata_merge_strategy: GenerateMemoriesRequestMetadataMergeStrategy | None = None
    revision_expire_time: datetime | None = None
    revision_labels: dict[str, str] | None = None
    revision_ttl: str | None = None
    scope: dict[str, str] | None = None
    time_zone: str | None = None
    vertex_session_source: GenerateMemoriesRequestVertexSessionSource | None = None


class MemoryStructuredContent(_Message):
    data: dict[str, Any] | None = None
    schema_id: str | None = None


class Memory(_Message):
    context: str | None = None
    create_time: datetime | None = None
    description: str | None = None
    disable_memory_revisions: bool | None = None
    display_name: str | None = None
    expire_time: datetime | None = None
    fact: str | None = None
    memory_type: MemoryMemoryType | None = None
    metadata: dict[str, MemoryMetadataValue] | None = None
    name: str | None = None
    revision_expire_time: datetime | None = None
    revision_labels: dict[str, str] | None = None
    revision_ttl: str | None = None
    scope: dict[str, str] | None = None
    structured_content: MemoryStructuredContent | None = None
    topics: list[MemoryTopicId] | None = None
    ttl: str | None = None
    update_time: datetime | None = None


class ListMemoriesResponse(_Message):
    memories: list[Memory] | None = None
    next_page_token: str | None = None


class MemoryFilter(_Message):
    key: str | None = None
    negate: bool | None = None
    op: MemoryFilterOp | None = None
    value: MemoryMetadataValue | None = None


class MemoryConjunctionFilter(_Message):
    filters: list[MemoryFilter] | None = None


class MemoryProfile(_Message):
    profile: dict[str, Any] | None = None
    schema_id: str | None = None


class PurgeMemoriesRequest(_Message):
    filter: str | None = None
    filter_groups: list[MemoryConjunctionFilter] | None = None
    force: bool | None = None


class RetrieveMemoriesRequestSimilaritySearchParams(_Message):
    search_query: str | None = None
    top_k: int | None = None


class RetrieveMemoriesRequestSimpleRetrievalParams(_Message):
    page_size: int | None = None
    page_token: str | None = None


class RetrieveMemoriesRequest(_Message):
    filter: str | None = None
    filter_groups: list[MemoryConjunctionFilter] | None = None
    memory_types: list[RetrieveMemoriesRequestMemoryTypes] | None = None
    scope: dict[str, str] | None = None
    similarity_search_params: RetrieveMemoriesRequestSimilaritySearchParams | None = None
    simple_retrieval_params: RetrieveMemoriesRequestSimpleRetrievalParams | None = None


class RetrieveMemoriesResponseRetrievedMemory(_Message):
    distance: float | None = None
    memory: Memory | None = None


class RetrieveMemoriesResponse(_Message):
    next_page_token: str | None = None
    retrieved_memories: list[RetrieveMemoriesResponseRetrievedMemory] | None = None


class RetrieveProfilesRequest(_Message):
    scope: dict[str, str] | None = None


class RetrieveProfilesResponse(_Message):
    profiles: dict[str, MemoryProfile] | None = None


class RollbackMemoryRequest(_Message):
    target_revision_id: int | None = None
