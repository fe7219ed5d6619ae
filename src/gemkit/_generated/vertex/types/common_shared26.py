"""Types of common_shared26, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._generated.vertex.types.common_shared28 import Part
from gemkit._mapping.model import Message as _Message


class Content(_Message):
    parts: list[Part] | None = None
    role: str | None = None
