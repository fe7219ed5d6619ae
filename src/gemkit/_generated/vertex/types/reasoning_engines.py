"""Types of reasoning_engines, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime
from typing import Annotated as _Annotated, Any

from pydantic import Field as _Field

from gemkit._generated.vertex.types.agents_shared3 import EncryptionSpec
from gemkit._generated.vertex.types.common_shared23 import Schema
from gemkit._generated.vertex.types.common_shared26 import Content
from gemkit._generated.vertex.types.memory_banks_shared3 import MemoryGenerationTriggerConfig
from gemkit._generated.vertex.types.reasoning_engines_shared import ReasoningEngineSpec
from gemkit._generated.vertex.types.reasoning_engines_shared2 import Chunk
from gemkit._generated.vertex.types.reasoning_engines_shared3 import MemoryTopicId
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class MemoryBankCustomizationConfigMemoryTopicManagedMemoryTopicManagedTopicEnum(_OpenEnum):
    MANAGED_TOPIC_ENUM_UNSPECIFIED = "MANAGED_TOPIC_ENUM_UNSPECIFIED"
    USER_PERSONAL_INFO = "USER_PERSONAL_INFO"
    USER_PREFERENCES = "USER_PREFERENCES"
    KEY_CONVERSATION_DETAILS = "KEY_CONVERSATION_DETAILS"
    EXPLICIT_INSTRUCTIONS = "EXPLICIT_INSTRUCTIONS"


class StructuredMemoryConfigSchemaConfigMemoryType(_OpenEnum):
    MEMORY_TYPE_UNSPECIFIED = "MEMORY_TYPE_UNSPECIFIED"
    NATURAL_LANGUAGE_COLLECTION = "NATURAL_LANGUAGE_COLLECTION"
    STRUCTURED_PROFILE = "STRUCTURED_PROFILE"


class AsyncQueryReasoningEngineRequest(_Message):
    input_gcs_uri: str | None = None
    output_gcs_uri: str | None = None


class CancelAsyncQueryReasoningEngineRequest(_Message):
    operation_name: str | None = None


class CancelAsyncQueryReasoningEngineResponse(_Message):
    pass


class ExecuteCodeRequest(_Message):
    inputs: list[Chunk] | None = None


class ExecuteCodeResponse(_Message):
    outputs: list[Chunk] | None = None


class MemoryBankCustomizationConfigConsolidationConfig(_Message):
    revisions_per_candidate_count: int | None = None


class MemoryBankCustomizationConfigGenerateMemoriesExampleConversationSourceEvent(_Message):
    content: Content | None = None


class MemoryBankCustomizationConfigGenerateMemoriesExampleConversationSource(_Message):
    events: list[MemoryBankCustomizationConfigGenerateMemoriesExampleConversationSourceEvent] | None = None


class MemoryBankCustomizationConfigGenerateMemoriesExampleGeneratedMemory(_Message):
    fact: str | None = None
    topics: list[MemoryTopicId] | None = None


class MemoryBankCustomizationConfigGenerateMemoriesExample(_Message):
    conversation_source: MemoryBankCustomizationConfigGenerateMemoriesExampleConversationSource | None = None
    generated_memories: list[MemoryBankCustomizationConfigGenerateMemoriesExampleGeneratedMemory] | None = None


class MemoryBankCustomizationConfigMemoryTopicCustomMemoryTopic(_Message):
    description: str | None = None
    label: str | None = None


class MemoryBankCustomizationConfigMemoryTopicManagedMemoryTopic(_Message):
    managed_topic_enum: MemoryBankCustomizationConfigMemoryTopicManagedMemoryTopicManagedTopicEnum | None = None


class MemoryBankCustomizationConfigMemoryTopic(_Message):
    custom_memory_topic: MemoryBankCustomizationConfigMemoryTopicCustomMemoryTopic | None = None
    managed_memory_topic: MemoryBankCustomizationConfigMemoryTopicManagedMemoryTopic | None = None


class MemoryBankCustomizationConfig(_Message):
    consolidation_config: MemoryBankCustomizationConfigConsolidationConfig | None = None
    disable_natural_language_memories: bool | None = None
    enable_third_person_memories: bool | None = None
    generate_memories_examples: list[MemoryBankCustomizationConfigGenerateMemoriesExample] | None = None
    memory_topics: list[MemoryBankCustomizationConfigMemoryTopic] | None = None
    scope_keys: list[str] | None = None


class ReasoningEngineContextSpecMemoryBankConfigGenerationConfig(_Message):
    generation_trigger_config: MemoryGenerationTriggerConfig | None = None
    model: str | None = None


class ReasoningEngineContextSpecMemoryBankConfigSimilaritySearchConfig(_Message):
    embedding_model: str | None = None


class ReasoningEngineContextSpecMemoryBankConfigTtlConfigGranularTtlConfig(_Message):
    create_ttl: str | None = None
    generate_created_ttl: str | None = None
    generate_updated_ttl: str | None = None


class ReasoningEngineContextSpecMemoryBankConfigTtlConfig(_Message):
    default_ttl: str | None = None
    granular_ttl_config: ReasoningEngineContextSpecMemoryBankConfigTtlConfigGranularTtlConfig | None = None
    memory_revision_default_ttl: str | None = None


class StructuredMemoryConfigSchemaConfig(_Message):
    id: str | None = None
    json_schema: Any = None
    memory_type: StructuredMemoryConfigSchemaConfigMemoryType | None = None
    schema_: _Annotated[Schema | None, _Field(alias="schema")] = None


class StructuredMemoryConfig(_Message):
    schema_configs: list[StructuredMemoryConfigSchemaConfig] | None = None
    scope_keys: list[str] | None = None


class ReasoningEngineContextSpecMemoryBankConfig(_Message):
    customization_configs: list[MemoryBankCustomizationConfig] | None = None
    disable_memory_revisions: bool | None = None
    generation_config: ReasoningEngineContextSpecMemoryBankConfigGenerationConfig | None = None
    similarity_search_config: ReasoningEngineContextSpecMemoryBankConfigSimilaritySearchConfig | None = None
    structured_memory_configs: list[StructuredMemoryConfig] | None = None
    ttl_config: ReasoningEngineContextSpecMemoryBankConfigTtlConfig | None = None


class ReasoningEngineContextSpec(_Message):
    memory_bank_config: ReasoningEngineContextSpecMemoryBankConfig | None = None


class ReasoningEngineRevisionGarbageCollectionStrategyKeepNLatest(_Message):
    max_revisions: int | None = None


class ReasoningEngineRevisionGarbageCollectionStrategy(_Message):
    keep_n_latest: ReasoningEngineRevisionGarbageCollectionStrategyKeepNLatest | None = None


class ReasoningEngineTrafficConfigTrafficSplitAlwaysLatest(_Message):
    pass


class ReasoningEngineTrafficConfigTrafficSplitManualTarget(_Message):
    percent: int | None = None
    runtime_revision_name: str | None = None


class ReasoningEngineTrafficConfigTrafficSplitManual(_Message):
    targets: list[ReasoningEngineTrafficConfigTrafficSplitManualTarget] | None = None


class ReasoningEngineTrafficConfig(_Message):
    traffic_split_always_latest: ReasoningEngineTrafficConfigTrafficSplitAlwaysLatest | None = None
    traffic_split_manual: ReasoningEngineTrafficConfigTrafficSplitManual | None = None


class ReasoningEngine(_Message):
    context_spec: ReasoningEngineContextSpec | None = None
    create_time: datetime | None = None
    description: str | None = None
    display_name: str | None = None
    encryption_spec: EncryptionSpec | None = None
    etag: str | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    revision_garbage_collection_strategy: ReasoningEngineRevisionGarbageCollectionStrategy | None = None
    spec: ReasoningEngineSpec | None = None
    traffic_config: ReasoningEngineTrafficConfig | None = None
    update_time: datetime | None = None


class ListReasoningEnginesResponse(_Message):
    next_page_token: str | None = None
    reasoning_engines: list[ReasoningEngine] | None = None
