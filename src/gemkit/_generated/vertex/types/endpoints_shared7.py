"""Types of endpoints_shared7, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._mapping.model import Message as _Message


class HttpBody(_Message):
    content_type: str | None = None
    data: bytes | None = None
    extensions: list[dict[str, Any]] | None = None
