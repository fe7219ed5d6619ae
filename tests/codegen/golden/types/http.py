"""Types of the http topic. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message


class HttpOptions(Message):
    """Http options."""

    timeout: int | None = None
    """Timeout, an integer."""
    headers: dict[str, str] | None = None
    """Headers, a mapping to str."""
