"""Types of memory_banks_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._generated.vertex.types.common_shared26 import Content
from gemkit._generated.vertex.types.memory_banks_shared2 import MemoryMetadataValue
from gemkit._generated.vertex.types.memory_banks_shared3 import MemoryGenerationTriggerConfig
from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class IngestEventsRequestMetadataMergeStrategy(_OpenEnum):
    METADATA_MERGE_STRATEGY_UNSPECIFIED = "METADATA_MERGE_STRATEGY_UNSPECIFIED"
    OVERWRITE = "OVERWRITE"
    MERGE = "MERGE"
    REQUIRE_EXACT_MATCH = "REQUIRE_EXACT_MATCH"


class IngestionDirectContentsSourceEvent(_Message):
    content: Content | None = None
    event_id: str | None = None
    event_time: datetime | None = None


class IngestionDirectContentsSource(_Message):
    events: list[IngestionDirectContentsSourceEvent] | None = None


class IngestEventsRequest(_Message):
    direct_contents_source: IngestionDirectContentsSource | None = None
    disable_memory_revisions: bool | None = None
    force_flush: bool | None = None
    generation_trigger_config: MemoryGenerationTriggerConfig | None = None
    metadata: dict[str, MemoryMetadataValue] | None = None
    metadata_merge_strategy: IngestEventsRequestMetadataMergeStrategy | None = None
    revision_expire_time: datetime | None = None
    revision_labels: dict[str, str] | None = None
    revision_ttl: str | None = None
    scope: dict[str, str] | None = None
    stream_id: str | None = None
