"""Types of memory_banks_shared2, of the whole vertex document. Generated: `make gen` writes this file anew."""

from datetime import datetime

from gemkit._mapping.model import Message as _Message


class MemoryMetadataValue(_Message):
    bool_value: bool | None = None
    double_value: float | None = None
    string_value: str | None = None
    timestamp_value: datetime | None = None
