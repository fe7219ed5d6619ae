"""Proxies of the environment: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from urllib.parse import unquote

from gemkit._errors.redact import remember_password, remember_url, safe_invalid_url
from gemkit._http.urls import split_address
from gemkit.errors import ConfigurationError

_VARIABLES = frozenset({"http_proxy", "https_proxy", "all_proxy"})
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Proxy:
    """An HTTP proxy.

    Attributes:
        scheme: Protocol of the proxy: ``http``, ``https``, ``socks5`` or ``socks5h``.
        host: Its host.
        port: Its port.
        authorization: The value of its Proxy-Authorization header; None without user and password.
        url: Its URL as given, for libraries that need it.
    """

    scheme: str
    host: str
    port: int
    authorization: str | None = field(default=None, repr=False)
    url: str = field(default="", repr=False)

    @property
    def shown(self) -> str:
        """The proxy for messages, without its password."""
        return f"{self.scheme}://{self.host}:{self.port}"

    @property
    def is_socks(self) -> bool:
        """Whether it is a SOCKS proxy, which only the HTTP libraries support."""
        return self.scheme.startswith("socks")


def parse_proxy(url: str, source: str) -> Proxy:
    """Parse the URL of a proxy.

    Raises:
        ConfigurationError: It is not valid; the message names `source` and contains no password.
    """
    given = url if "://" in url else f"http://{url}"
    parts, port = split_address(given)
    if parts is None:
        raise ConfigurationError(f"{source}={safe_invalid_url(given)!r} is not a valid proxy URL")
    if parts.scheme not in {"http", "https", "socks5", "socks5h"} or not parts.hostname:
        raise ConfigurationError(f"{source}={safe_invalid_url(given)!r} is not the URL of an HTTP or SOCKS proxy")
    secret = None
    if parts.username is not None:
        remember_url(given)
        secret = remember_password(unquote(parts.username), unquote(parts.password or ""))
    return Proxy(parts.scheme, parts.hostname, port or _PORTS.get(parts.scheme, 1080), secret, given)


class EnvironmentProxies:
    """The proxies of the environment, read once per client as HTTP libraries do."""

    def __init__(self, *, is_used: bool = True) -> None:
        """Check whether any is set; which one applies is decided per host."""
        self._any = is_used and has_proxies()
        self._found: dict[tuple[str, str], Proxy | None] = {}

    @property
    def needs_httpx(self) -> bool:
        """Whether one of them is a SOCKS proxy, which the default transport does not support."""
        if not self._any:
            return False
        import urllib.request

        return any(url.startswith("socks") for url in urllib.request.getproxies().values())

    def proxy_for(self, scheme: str, host: str, port: int | None) -> Proxy | None:
        """Return the proxy for an origin; None to connect directly.

        Raises:
            ConfigurationError: The variable is not a valid proxy URL.
        """
        if not self._any:
            return None
        key = (scheme, host if port is None else f"{host}:{port}")
        if key not in self._found:
            self._found[key] = _proxy_for(*key)
        return self._found[key]


def has_proxies() -> bool:
    """Return whether any proxy is set in the environment."""
    if sys.platform in {"darwin", "win32"}:  # or in the system settings
        import urllib.request

        return bool(urllib.request.getproxies())
    return any(name.lower() in _VARIABLES and os.environ.get(name) for name in os.environ)


def _proxy_for(scheme: str, host: str) -> Proxy | None:
    import urllib.request

    found = urllib.request.getproxies()
    name = scheme if scheme in found else "all"
    if name not in found or urllib.request.proxy_bypass(host):
        return None
    return parse_proxy(found[name], f"{name.upper()}_PROXY")
