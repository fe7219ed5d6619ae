"""Types of common_shared31, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._generated.vertex.types.common_shared32 import Status
from gemkit._mapping.model import Message as _Message


class Operation(_Message):
    done: bool | None = None
    error: Status | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    response: dict[str, Any] | None = None
