"""Types of common_shared14, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message


class BigQuerySource(_Message):
    input_uri: str | None = None
