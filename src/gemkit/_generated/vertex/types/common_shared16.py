"""Types of common_shared16, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class FlexStart(_Message):
    max_runtime_duration: str | None = None
