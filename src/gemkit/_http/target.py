"""Where a request goes, read from its address once."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

import httpcore

from gemkit._errors.redact import safe_url
from gemkit.errors import ConfigurationError


class Target:
    """Origin and path of an address, in httpcore's terms."""

    __slots__ = ("host", "is_tls", "origin", "shown", "url")

    def __init__(self, url: str) -> None:
        try:
            parts = urlsplit(url)
            name = parts.hostname or ""
            host = name.encode("idna")
            path = parts.path or "/"
            target = (f"{path}?{parts.query}" if parts.query else path).encode("ascii")
        except ValueError:
            raise ConfigurationError(f"{safe_url(url)!r} is not a valid address: check its host and path") from None
        self.url = httpcore.URL(scheme=parts.scheme.encode(), host=host, port=parts.port, target=target)
        shown = f"[{host.decode()}]" if b":" in host else host.decode()
        self.host = (shown if parts.port is None else f"{shown}:{parts.port}").encode()
        self.origin = (parts.scheme, host.decode(), parts.port)
        self.is_tls = parts.scheme == "https"
        self.shown = safe_url(url)

    def through_proxy(self) -> httpcore.URL:
        """Return the whole address where the path would stand: how a proxy is asked for plain HTTP."""
        whole = b"http://" + self.host + self.url.target
        return httpcore.URL(scheme=self.url.scheme, host=self.url.host, port=self.url.port, target=whole)


target_of = lru_cache(maxsize=256)(Target)
