"""Types of schedules_shared7, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class PersistentDiskSpec(_Message):
    disk_size_gb: int | None = None
    disk_type: str | None = None
