"""Types of endpoints_shared5, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class AutomaticResources(_Message):
    max_replica_count: int | None = None
    min_replica_count: int | None = None
