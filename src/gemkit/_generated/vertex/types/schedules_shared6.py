"""Types of schedules_shared6, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared16 import FlexStart
from gemkit._generated.vertex.types.common_shared24 import MachineSpec
from gemkit._mapping.model import Message as _Message


class BatchDedicatedResources(_Message):
    flex_start: FlexStart | None = None
    machine_spec: MachineSpec | None = None
    max_replica_count: int | None = None
    spot: bool | None = None
    starting_replica_count: int | None = None
