"""Types of endpoints_shared2, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.endpoints_shared4 import Attribution
from gemkit._mapping.model import Message as _Message


class Neighbor(_Message):
    neighbor_distance: float | None = None
    neighbor_id: str | None = None


class Explanation(_Message):
    attributions: list[Attribution] | None = None
    neighbors: list[Neighbor] | None = None
