"""Types of common_shared32, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Any

from gemkit._mapping.model import Message as _Message


class Status(_Message):
    code: int | None = None
    details: list[dict[str, Any]] | None = None
    message: str | None = None
