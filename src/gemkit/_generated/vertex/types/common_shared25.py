"""Types of common_shared25, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class GcsSource(_Message):
    uris: list[str] | None = None
