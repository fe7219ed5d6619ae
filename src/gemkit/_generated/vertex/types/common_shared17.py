"""Types of common_shared17, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class BigQueryDestination(_Message):
    output_uri: str | None = None
