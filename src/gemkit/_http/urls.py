"""Checks of URLs, of the names in their paths, and of headers."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import SplitResult, urlsplit

from gemkit._errors.redact import remember_headers, safe_invalid_url
from gemkit.errors import ConfigurationError

_LOOPBACK = re.compile(r"127(?:\.\d{1,3}){3}")
_DEFAULT_PORTS = {"https": 443, "http": 80}


def check_base_url(url: str, source: str) -> None:
    """Check a base URL.

    Raises:
        ConfigurationError: It cannot be used; the message names `source` and contains no secrets.
    """
    shown = f"base_url {safe_invalid_url(url)!r} ({source})"
    if not url.startswith(("http://", "https://")):
        raise ConfigurationError(f"{shown} must start with https:// or http://")
    parts, _ = split_address(url)
    if parts is None:
        raise ConfigurationError(f"{shown} is not a valid URL: check its host and port")
    if not parts.hostname or not url.isprintable() or " " in url:
        raise ConfigurationError(f"{shown} is not a valid URL: check its host")
    if "@" in parts.netloc:
        raise ConfigurationError(
            f"{shown} must not contain a user name or password: remove them, and set a header that a gateway needs in "
            "http_options.headers"
        )
    if parts.query or parts.fragment or url.endswith(("?", "#")):
        raise ConfigurationError(f"{shown} must end with its path: a query (?) or fragment (#) cannot be part of it")


def split_address(url: str) -> tuple[SplitResult | None, int | None]:
    """Return the parts of a URL, None if it is invalid, and its port; an exception could contain a password."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None, None
    return parts, port


_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]*")
_LOCATION = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*")
_VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*")


def check_name(name: str, what: str, source: str) -> None:
    """Check a project or location, which becomes part of a URL's path.

    Raises:
        ConfigurationError: It has a character that would change the URL.
    """
    if what == "location" and not _LOCATION.fullmatch(name):
        raise ConfigurationError(
            f"location {name!r} ({source}) is not a Google Cloud location, such as us-central1 or global"
        )
    if not _NAME.fullmatch(name):
        raise ConfigurationError(
            f"{what} {name!r} ({source}) is not a valid name; it may contain letters, digits and . _ : - only"
        )


def check_version(version: str, source: str) -> None:
    """Check an API version, which becomes part of a URL's path; may be empty.

    Raises:
        ConfigurationError: It has a character that would change the URL.
    """
    if version and not _VERSION.fullmatch(version):
        raise ConfigurationError(f"api_version {version!r} ({source}) is not a valid version, such as v1 or v1beta")


def is_insecure(url: str) -> bool:
    """Return whether requests are sent unencrypted: plain HTTP to another machine."""
    if not url.startswith("http://"):
        return False
    authority = url[len("http://") :].partition("/")[0].partition("?")[0].partition("#")[0].rpartition("@")[2].lower()
    host = authority[1:].partition("]")[0] if authority.startswith("[") else authority.partition(":")[0]
    loopback = host in {"localhost", "::1"} or host.endswith(".localhost") or _LOOPBACK.fullmatch(host)
    return not loopback


def same_origin(url: str, other: str) -> bool:
    """Return whether two URLs have the same scheme, host and port."""
    return origin_of(url) == origin_of(other)


def origin_of(url: str) -> tuple[str, str | None, int | None]:
    """Return scheme, host and port of a URL; empty if it is invalid."""
    try:
        parts = urlsplit(url)
        scheme = parts.scheme.lower()
        return scheme, parts.hostname, parts.port or _DEFAULT_PORTS.get(scheme)
    except ValueError:
        return "", None, None


def checked_headers(given: Any, source: str) -> dict[str, str]:
    """Return the headers, names in lower case.

    Raises:
        ConfigurationError: One of them cannot be sent; the message does not contain its value.
    """
    headers: dict[str, str] = {}
    for name, value in given.items():
        if not isinstance(name, str) or not _TOKEN.fullmatch(name):
            raise ConfigurationError(f"{source}[{name!r}] is not a valid header name")
        if name.lower() in _CONTROLLED:
            raise ConfigurationError(f"{source}[{name!r}] is set by the HTTP client and must be left out")
        if not isinstance(value, str):
            raise ConfigurationError(f"{source}[{name!r}] must be a str, not {type(value).__name__}")
        if not (value.isascii() and value.isprintable()):
            raise ConfigurationError(
                f"{source}[{name!r}] must not contain line breaks, control characters or non-ASCII characters"
            )
        headers[name.lower()] = value.strip(" ")
    remember_headers(headers)
    return headers


_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROLLED = frozenset({"host", "content-length", "transfer-encoding", "connection", "upgrade"})
