"""Types of the http topic. Generated: `make gen` writes this file anew."""

from typing import Annotated

from gemkit._mapping.model import Message, Secret


class HttpOptions(Message):
    """Http options."""

    timeout: int | None = None
    """Timeout, an integer."""
    headers: Annotated[dict[str, str] | None, Secret] = None
    """Headers, a mapping to str."""
