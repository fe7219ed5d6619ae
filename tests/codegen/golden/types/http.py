"""Types of the http topic. Generated: `make gen` writes this file anew."""

from gemkit._core.model import Model


class HttpOptions(Model):
    timeout: int | None = None
    headers: dict[str, str] | None = None
