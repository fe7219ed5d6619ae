"""Types of memory_banks_shared3, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class MemoryGenerationTriggerConfigGenerationTriggerRule(_Message):
    event_count: int | None = None
    fixed_interval: str | None = None
    idle_duration: str | None = None
    overlap_event_count: int | None = None


class MemoryGenerationTriggerConfig(_Message):
    generation_rule: MemoryGenerationTriggerConfigGenerationTriggerRule | None = None
