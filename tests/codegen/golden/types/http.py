"""Types of the http topic. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message


class HttpOptions(Message):
    timeout: int | None = None
    headers: dict[str, str] | None = None
