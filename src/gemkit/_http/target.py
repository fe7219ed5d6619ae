"""Where a request goes, read from its address once."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpcore

from gemkit._errors.redact import safe_url
from gemkit._http.decoding import ACCEPTED
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_ACCEPTED = ACCEPTED.encode("ascii")
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


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
        """The whole address where the path would stand: how a proxy is asked for plain HTTP."""
        whole = b"http://" + self.host + self.url.target
        return httpcore.URL(scheme=self.url.scheme, host=self.url.host, port=self.url.port, target=whole)


target_of = lru_cache(maxsize=256)(Target)


def encoded_headers(target: Target, method: str, headers: Mapping[str, str], content: Any) -> list[tuple[bytes, bytes]]:
    """The headers of a request, those that HTTP itself needs included."""
    encoded = [(b"Host", target.host)]
    if "accept-encoding" not in headers:
        encoded.append((b"Accept-Encoding", _ACCEPTED))
    encoded += [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()]
    if isinstance(content, bytes):
        encoded.append((b"Content-Length", b"%d" % len(content)))
    elif content is not None:
        encoded.append((b"Content-Length", b"%d" % content.length))
    elif method in _WITH_BODY:
        encoded.append((b"Content-Length", b"0"))
    return encoded


def decoded_headers(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Headers with names in lower case; those of one name are joined."""
    found: dict[str, str] = {}
    for name, value in raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        found[key] = f"{found[key]}, {text}" if key in found else text
    return found
