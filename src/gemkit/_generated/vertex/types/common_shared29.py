"""Types of common_shared29, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared31 import Operation
from gemkit._mapping.model import Message as _Message


class ListOperationsResponse(_Message):
    next_page_token: str | None = None
    operations: list[Operation] | None = None
    unreachable: list[str] | None = None
