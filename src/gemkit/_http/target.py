"""The target of a request, parsed from its URL once."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

import httpcore

from gemkit._errors.redact import safe_url
from gemkit.errors import ConfigurationError


class Target:
    """Origin and path of a URL, as httpcore needs them."""

    __slots__ = ("host", "is_tls", "origin", "shown", "url")

    def __init__(self, url: str) -> None:
        try:
            parts = urlsplit(url)
            name = parts.hostname or ""
            host = name.encode("idna")
            path = parts.path or "/"
            target = (f"{path}?{parts.query}" if parts.query else path).encode("ascii")
        except ValueError:
            raise ConfigurationError(f"{safe_url(url)!r} is not a valid URL: check its host and path") from None
        self.url = httpcore.URL(scheme=parts.scheme.encode(), host=host, port=parts.port, target=target)
        shown = f"[{host.decode()}]" if b":" in host else host.decode()
        self.host = (shown if parts.port is None else f"{shown}:{parts.port}").encode()
        self.origin = (parts.scheme, host.decode(), parts.port)
        self.is_tls = parts.scheme == "https"
        self.shown = safe_url(url)

    def through_proxy(self) -> httpcore.URL:
        """Return the URL with an absolute request target, for plain HTTP through a proxy."""
        whole = b"http://" + self.host + self.url.target
        return httpcore.URL(scheme=self.url.scheme, host=self.url.host, port=self.url.port, target=whole)


parse_target = lru_cache(maxsize=256)(Target)
