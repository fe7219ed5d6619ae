"""Types of common_shared27, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class GcsDestination(_Message):
    output_uri_prefix: str | None = None
